"""The panel « Noter » where there is nothing to note yet: one click makes the working file, another opens one."""

from pathlib import Path

from qgis.core import QgsProject
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QFileDialog, QLabel, QVBoxLayout, QWidget

from .. import notestore
from ..i18n import tr
from .algorithm_run import AlgorithmRun
from .keeping import free_path
from .page import MARGIN, SPACING, Notice
from .scored_data import layers_for
from .words import local


class NotingStart(QWidget):
    """``ready`` carries the id of the layer of notes; ``busy`` is True while the working file is made."""

    ready = pyqtSignal(str)
    busy = pyqtSignal(bool)
    progress = pyqtSignal(float)

    def __init__(self, parent=None):
        super().__init__(parent)
        self.run, self.grid, self.path = None, None, ""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.setSpacing(SPACING)
        self.notice = Notice()
        layout.addWidget(self.notice)
        self.several = QCheckBox(tr("Several assessors, each with notes of his own"))
        layout.addWidget(self.several)
        self.where = QLabel()
        self.where.setWordWrap(True)
        layout.addWidget(self.where)
        layout.addStretch(1)

    def show_start(self, grid, path: str, criteria: int) -> None:
        """Offer to make the working file of a grid, read from ``path``."""
        if self.run is not None:
            return
        self.grid, self.path = grid, path
        text = tr("No layer to note in this project. Notes are kept in a file of their own, {n} criteria per cité.")
        self._say(
            text.format(n=criteria),
            ((tr("Prepare the noting"), self.prepare), (tr("Open a file of notes…"), self._open)),
        )
        self.several.show()
        self.where.setText(tr("It will be {file}; the data supplied and your layers stay as they are.").format(
            file=self.target().name))  # fmt: skip
        self.where.setToolTip(str(self.target()))
        self.where.show()

    def show_fault(self, reason: str, again) -> None:
        """Say why the layer cannot be noted."""
        self._say(reason, ((tr("Try again"), again), (tr("Open a file of notes…"), self._open)))

    def show_none_left(self, show_all) -> None:
        """Say that the filter leaves nothing to note."""
        self._say(tr("No cité left to note here."), ((tr("Show all cités"), show_all),))

    def _say(self, text, ways):
        self.notice.show_text(text, ways)
        self.several.hide()
        self.where.hide()

    def target(self) -> Path:
        """Return where the working file goes: a name that is not taken."""
        return free_path(f"notes_{self.grid.id}")

    def parameters(self) -> dict:
        """Return what ``mbm:preparenotes`` is run with; notes that a layer of the project has are taken over."""
        known = layers_for(self.grid)
        return {
            "INPUT": known[0].id() if known else None,
            "GRID": self.path,
            "SEVERAL": self.several.isChecked(),
            "OUTPUT": str(self.target()),
        }

    def prepare(self) -> None:
        """Make the working file, in a task."""
        if self.run is not None:
            return
        parameters = self.parameters()
        try:
            Path(parameters["OUTPUT"]).parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            message = tr("Cannot write {path}: {reason}")
            self._failed(message.format(path=parameters["OUTPUT"], reason=error.strerror or error))
            return
        self.run = AlgorithmRun("preparenotes", parameters, tr("The working file was not made."), self)
        self.run.progress.connect(self.progress)
        self.run.done.connect(self._prepared)
        self.run.failed.connect(self._failed)
        self._say(tr("Making the working file…"), ())
        self.busy.emit(True)
        self.run.start()

    def _end(self):
        run, self.run = self.run, None
        self.busy.emit(False)
        return run

    def _prepared(self, results):
        self._end()
        self._bring(results["OUTPUT"])

    def _failed(self, reason):
        if self.run is not None:
            self._end()
        self.show_fault(reason or tr("Cancelled: nothing was written."), lambda: self.prepare())

    def _open(self):
        path, _ = QFileDialog.getOpenFileName(self, tr("Open a file of notes"), "", tr("GeoPackage (*.gpkg)"))
        if path:
            self._bring(path)

    def _bring(self, path):
        try:
            layer = notestore.open_file(QgsProject.instance(), path, local(self.grid.label), self.grid.key_fields)
        except notestore.NotWritten as problem:
            self.show_fault(str(problem), self.prepare)
            return
        self.ready.emit(layer.id())

    def cancel(self) -> None:
        """Stop making the working file."""
        if self.run is not None:
            self.run.cancel()
