"""What every long work here meets: a user who cancels, a layer that changes meanwhile."""

from qgis.core import QgsProcessingException

from ..i18n import tr

CHUNK = 20_000  # features between two looks at the cancel button


class Cancelled(QgsProcessingException):
    """The user cancelled; nothing is left of the output."""


def step(feedback, percent=None):
    """Tell the progress; raise :class:`Cancelled` when the user asked for it. ``feedback`` may be None."""
    if feedback is None:
        return
    if percent is not None:
        feedback.setProgress(percent)
    if feedback.isCanceled():
        raise Cancelled(tr("Cancelled: nothing was written."))


def changed_meanwhile() -> str:
    """Return the message for a source that does not answer twice the same."""
    return tr("The layer changed while it was read. Run again.")
