"""One run of an algorithm of ours in a task of QGIS, from a page or a panel."""

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from .. import journal
from ..i18n import tr


class AlgorithmRun(QObject):
    """``done`` carries the results; ``failed`` the reason, "" when cancelled."""

    done = pyqtSignal(dict)
    failed = pyqtSignal(str)
    progress = pyqtSignal(float)

    def __init__(self, name: str, parameters: dict, unsaid: str, parent=None):
        """``unsaid``: what to say of a failure for which the algorithm gives no reason."""
        super().__init__(parent)
        self.name, self.parameters, self.unsaid = name, parameters, unsaid
        self.context = QgsProcessingContext()
        self.context.setProject(QgsProject.instance())
        self.feedback = _Feedback()
        self.feedback.progressChanged.connect(self.progress)
        self.task = None

    def start(self) -> None:
        """Begin; a refusal of the parameters is told at once."""
        algorithm = QgsApplication.processingRegistry().algorithmById(f"mbm:{self.name}")
        if algorithm is None:
            self.failed.emit(tr("Enable the Processing plugin of QGIS first: the tools run in it."))
            return
        good, message = algorithm.checkParameterValues(self.parameters, self.context)
        if not good:
            self.failed.emit(message)
            return
        self.algorithm = algorithm
        self.task = QgsProcessingAlgRunnerTask(algorithm, self.parameters, self.context, self.feedback)
        self.task.executed.connect(self._executed)
        QgsApplication.taskManager().addTask(self.task)

    def cancel(self) -> None:
        """Stop; the algorithm leaves no file."""
        self.feedback.cancel()
        if self.task is not None:
            self.task.cancel()

    def _executed(self, successful, results):
        if self.feedback.isCanceled():
            self.failed.emit("")
        elif successful:
            self.done.emit(dict(results))
        else:
            self.failed.emit(self.feedback.errors[-1] if self.feedback.errors else self.unsaid)


class _Feedback(QgsProcessingFeedback):
    """Remembers what went wrong; warnings and errors go to the log too."""

    def __init__(self):
        super().__init__(False)
        self.errors = []

    def reportError(self, error, fatalError=False):
        self.errors.append(str(error))
        journal.warn(str(error))

    def pushWarning(self, warning):
        journal.warn(str(warning))
