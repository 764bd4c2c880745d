"""« Conserver… »: the real algorithm with the parameters of the preview, in a task; then the layer, with its style."""

import re
from pathlib import Path

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..i18n import tr
from ..project import KEPT
from ..workingcopy import FORBIDDEN
from .algorithm_run import AlgorithmRun
from .loading import default_folder


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
        self.run = AlgorithmRun("heritagescore", self.parameters, tr("The ranking was not kept."), self)
        self.run.progress.connect(self.progress)
        self.run.failed.connect(self.failed)
        self.run.done.connect(self._finished)

    def start(self) -> None:
        """Begin; a refusal of the parameters is told at once."""
        self.run.start()

    def cancel(self) -> None:
        """Stop; the algorithm leaves no file."""
        self.run.cancel()

    def _finished(self, results):
        layer = QgsVectorLayer(str(results.get("OUTPUT", self.path)), self.name, "ogr")
        layer.setCustomProperty(KEPT, self.name)
        project = QgsProject.instance()
        project.addMapLayer(layer, False)
        project.layerTreeRoot().insertLayer(0, layer).setExpanded(False)
        self.done.emit(layer, self.report)
