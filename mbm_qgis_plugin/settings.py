"""What the plugin remembers for the user: ``QgsSettings``, below ``mbm/``; a fleet may enforce it by the environment.

``MBM_TERRITORY=246200364`` sets ``mbm/territory`` for everybody who starts QGIS with it, and the options page shows it
greyed.
"""

import os

from qgis.core import QgsSettings

PREFIX = "mbm/"


def enforced(name: str) -> bool:
    """True when the environment decides this setting."""
    return variable(name) in os.environ


def variable(name: str) -> str:
    """Return the variable of the environment that decides a setting for everybody."""
    return "MBM_" + name.upper().replace("/", "_")


def get(name: str, default=""):
    """Return a setting as text."""
    if enforced(name):
        return os.environ[variable(name)]
    value = QgsSettings().value(PREFIX + name, default)
    return default if value is None else value


def get_bool(name: str, default: bool = False) -> bool:
    """Return a setting that is on or off."""
    return str(get(name, "true" if default else "false")).lower() in ("true", "1", "yes")


def get_int(name: str, default: int) -> int:
    """Return a whole number; the default when it is none."""
    try:
        return int(float(get(name, default)))
    except (TypeError, ValueError):
        return default


def put(name: str, value) -> None:
    """Keep a setting; one that the environment enforces stays as it is."""
    if not enforced(name):
        QgsSettings().setValue(PREFIX + name, "true" if value is True else "false" if value is False else value)


def of_pages() -> dict:
    """Return what ``map_session.Library`` takes of the options: what pages and sheets bear."""
    return {name: str(get(name)).strip() for name in ("photos", "link", "logo", "organisation")}
