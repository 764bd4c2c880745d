"""What the page « Valeur » scores: chosen among the layers with notes and the open data, read, and read again."""

from qgis.core import QgsProcessingException, QgsProject
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox

from ..core.problems import Problem
from ..i18n import tr
from . import figures
from .page import form_row, narrow
from .scored_data import BUNDLED, bundle_serves, layers_for, read, read_bundled

REREAD_MS = 200


class NotesSource(QObject):
    """The row « Notes of ».

    ``found`` carries (ScoredData, read again); ``begun`` is emitted before a reading that takes its time; ``none``
    when nothing can be scored; ``failed`` carries the reason.
    """

    found = pyqtSignal(object, bool)
    begun = pyqtSignal()
    none = pyqtSignal()
    failed = pyqtSignal(str)

    def __init__(self, form, row: int, parent):
        super().__init__(parent)
        self.grid, self.path = None, ""
        self._reading, self._watched, self._data = None, None, None
        self.combo = narrow(QComboBox())
        self.combo.activated.connect(lambda place: self.read(self.combo.itemData(place)))
        self.label = form_row(form, row, tr("Notes of"), self.combo)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(REREAD_MS)
        self._again.timeout.connect(self._reread)

    def set_grid(self, grid, path: str) -> None:
        """Look for what another grid can score."""
        self.grid, self.path, self._reading, self._data = grid, path, None, None
        self.choose()

    def choose(self) -> None:
        """Offer what can be scored, and read the first of it."""
        self.combo.clear()
        for layer in layers_for(self.grid):
            self.combo.addItem(layer.name(), layer.id())
        if bundle_serves(self.grid):
            self.combo.addItem(tr("Open data ({n} cités)").format(n=figures.count("cites")), BUNDLED)
        for widget in (self.combo, self.label):
            widget.setVisible(self.combo.count() > 1)
        if not self.combo.count():
            self._data = None
            self.none.emit()
            return
        self.read(self.combo.itemData(0))

    def read(self, layer_id: str) -> None:
        """Read a layer, or the open data once the page has said so."""
        if layer_id == BUNDLED:
            self.begun.emit()
            self._reading = object()
            QTimer.singleShot(0, lambda token=self._reading: self._read_bundled(token))
            return
        layer = QgsProject.instance().mapLayer(layer_id)
        try:
            self._data = read(self.grid, self.path, layer, layer_id)
        except (Problem, QgsProcessingException) as problem:
            self._fail(problem)
            return
        self._watch(layer)
        self.found.emit(self._data, False)

    def _read_bundled(self, token):
        if token is not self._reading:  # another grid was chosen meanwhile, or the dock is gone
            return
        self._reading = None
        try:
            self._data = read_bundled(self.grid, self.path)
        except (Problem, QgsProcessingException, OSError) as problem:
            self._fail(problem)
            return
        self.found.emit(self._data, False)

    def _fail(self, problem):
        self.failed.emit(problem.text(tr) if isinstance(problem, Problem) else str(problem))

    def _watch(self, layer):
        """Read again when the notes change."""
        self._unwatch()
        self._watched = layer
        for signal in (layer.afterCommitChanges, layer.editCommandEnded):
            signal.connect(self._reread_soon)

    def _unwatch(self):
        layer, self._watched = self._watched, None
        if layer is not None:
            try:
                for signal in (layer.afterCommitChanges, layer.editCommandEnded):
                    signal.disconnect(self._reread_soon)
            except (RuntimeError, TypeError):
                pass  # the layer is gone already

    def _reread_soon(self, *_):
        self._again.start()

    def _reread(self):
        layer = QgsProject.instance().mapLayer(self._data.layer_id) if self._data is not None else None
        if layer is None:
            return
        try:
            self._data = read(self.grid, self.path, layer, layer.id())
        except (Problem, QgsProcessingException) as problem:
            self._fail(problem)
            return
        self.found.emit(self._data, True)

    def layers_changed(self) -> None:
        """Follow the layers that come and go: what was scored may be gone, notes may have arrived."""
        if self.grid is None or self._reading is not None:
            return
        data = self._data
        lost = data is not None and data.layer_id and not QgsProject.instance().mapLayer(data.layer_id)
        if lost or (data is None and layers_for(self.grid)):
            self._unwatch()
            self.choose()

    def close_down(self) -> None:
        """Read no more."""
        self._unwatch()
        self._again.stop()
        self._reading = None
