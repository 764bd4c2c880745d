"""The details of what happened: QGIS' log, under « Bassin minier ». The message bar says what to do, in one sentence.

May be called from any thread.
"""

import traceback

TAG = "Bassin minier"


def note(text: str) -> None:
    """Keep a detail that somebody may look for."""
    _write(text, "Info")


def warn(text: str) -> None:
    """Keep what went wrong, with its reason."""
    _write(text, "Warning")


def fault(what: str) -> None:
    """Keep the exception that is being handled, with where it came from: a fault of ours."""
    _write(f"{what}\n{traceback.format_exc()}", "Critical")


def _write(text, level):
    from qgis.core import Qgis, QgsApplication

    # quiet: the message bar has spoken; QGIS would put a second sign in its status bar
    QgsApplication.messageLog().logMessage(text, TAG, getattr(Qgis.MessageLevel, level), False)
