"""Runs inside QGIS before its plugins are loaded: keeps every log message with its tag and level."""

import builtins

from qgis.core import QgsApplication


def _hear(text, tag, level):
    builtins.mbm_heard.append([str(tag), int(level), str(text)])


if not hasattr(builtins, "mbm_heard"):  # QGIS runs this file more than once
    builtins.mbm_heard = []
    QgsApplication.messageLog().messageReceived.connect(_hear)
