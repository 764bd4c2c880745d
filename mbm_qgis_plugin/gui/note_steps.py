"""The steps of a noting, done, taken back and done again: each is saved in the layer at once."""

from qgis.core import QgsProcessingException
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..notestore import NotWritten

MOST = 500


class NoteSteps(QObject):
    """``done`` carries the key of the object after each change, ``refused`` why one was not saved."""

    done = pyqtSignal(str)
    refused = pyqtSignal(str)

    def __init__(self, parent=None):
        super().__init__(parent)
        self._past, self._future = [], []

    @property
    def can_undo(self) -> bool:
        """True when there is a step to take back."""
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        """True when a step was taken back."""
        return bool(self._future)

    def clear(self) -> None:
        """Forget all steps: another layer, another person."""
        self._past, self._future = [], []

    def do(self, make) -> None:
        """Do the step that ``make`` returns, and remember it once it is saved."""
        step = self._try(make)
        if step and step.changes and self._try(step.do) is not None:
            self._past, self._future = [*self._past[-MOST:], step], []
            self.done.emit(step.key)

    def undo(self) -> None:
        """Take back the last step; one that cannot be taken back is forgotten."""
        if self._past:
            step = self._past.pop()
            if self._try(step.undo) is not None:
                self._future.append(step)
                self.done.emit(step.key)

    def redo(self) -> None:
        """Do again what was taken back."""
        if self._future:
            step = self._future.pop()
            if self._try(step.do) is not None:
                self._past.append(step)
                self.done.emit(step.key)

    def _try(self, work):
        try:
            return work()
        except (NotWritten, QgsProcessingException) as problem:
            self.refused.emit(str(problem))
            return None
