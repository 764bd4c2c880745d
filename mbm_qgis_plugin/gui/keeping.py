"""« Conserver… »: the real algorithm with the parameters of the preview, in a task; then the layer, with its style."""

import re
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..i18n import tr
from ..workingcopy import FORBIDDEN
from .loading import default_folder

KEPT = "mbm/kept"


def free_path(name: str, suffix: str = ".gpkg") -> Path:
    """Return a path for a layer of that name that is not taken."""
    stem = re.sub(r"\s+", " ", FORBIDDEN.sub("-", name)).strip(" .") or "valeur"
    folder, number = default_folder(), 2
    path = folder / f"{stem}{suffix}"
    while path.exists():
        path, number = folder / f"{stem} ({number}){suffix}", number + 1
    return path


class Keeping(QObject):
    """One run. ``done`` carries (layer, path of the report or ""); ``failed`` the reason, "" when cancelled."""

    done = pyqtSignal(object, str)
    failed = pyqtSignal(str)
    progress = pyqtSignal(float)

    def __init__(self, name, parameters, with_report, parent=None):
        super().__init__(parent)
        self.name = name
        self.path = free_path(name)
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self.parameters = {**parameters, "OUTPUT": str(self.path)}
        self.report = str(self.path.with_suffix(".html")) if with_report else ""
        if self.report:
            self.parameters["REPORT"] = self.report
        self.context = QgsProcessingContext()
        self.context.setProject(QgsProject.instance())
        self.feedback = _Feedback()
        self.feedback.progressChanged.connect(self.progress)
        self.task = None

    def start(self) -> None:
        """Begin; a refusal of the parameters is told at once."""
        algorithm = QgsApplication.processingRegistry().algorithmById("mbm:heritagescore")
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
            return
        if not successful:
            self.failed.emit(self.feedback.errors[-1] if self.feedback.errors else tr("The ranking was not kept."))
            return
        layer = QgsVectorLayer(str(results.get("OUTPUT", self.path)), self.name, "ogr")
        layer.setCustomProperty(KEPT, self.name)
        project = QgsProject.instance()
        project.addMapLayer(layer, False)
        project.layerTreeRoot().insertLayer(0, layer).setExpanded(False)
        self.done.emit(layer, self.report)


class _Feedback(QgsProcessingFeedback):
    """Remembers what went wrong."""

    def __init__(self):
        super().__init__(False)
        self.errors = []

    def reportError(self, error, fatalError=False):
        self.errors.append(str(error))


def kept_layers() -> list:
    """Return the kept layers of the project."""
    return [layer for layer in QgsProject.instance().mapLayers().values() if layer.customProperty(KEPT)]
