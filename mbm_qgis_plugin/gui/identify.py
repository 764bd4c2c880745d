"""« Query the map »: one click on an object of the basin opens its sheet."""

from qgis.core import QgsProject
from qgis.gui import QgsMapToolIdentify
from qgis.PyQt.QtCore import Qt, pyqtSignal

from ..compat import is_null
from ..core.fiche import click_order
from ..project import layers_by_key
from ..records import definition


class QueryTool(QgsMapToolIdentify):
    """Tells what of the basin lies under a click: ``found`` gives (key, id) pairs, the cité first; empty for none.

    ``missed`` is emitted when no layer of the basin is in the project.
    """

    found = pyqtSignal(list)
    missed = pyqtSignal()

    def __init__(self, canvas):
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.WhatsThisCursor)

    def canvasReleaseEvent(self, event):
        if event.button() != Qt.MouseButton.LeftButton:
            return
        layers = self._layers()
        if not layers:
            self.missed.emit()
            return
        self.found.emit(self._hits(event.pos(), layers))

    def canvasPressEvent(self, event):
        """Do nothing: the click counts where it ends."""

    def canvasMoveEvent(self, event):
        """Do nothing: no rectangle is drawn."""

    def _layers(self) -> dict:
        """Return layer id → key of the layers that can be asked, those that the map shows."""
        known = definition()["layers"]
        visible = {layer.id() for layer in self.canvas().layers()}
        layers = layers_by_key(QgsProject.instance())
        return {layer.id(): key for key, layer in layers.items() if key in known and layer.id() in visible}

    def _hits(self, place, layers) -> list:
        project, known = QgsProject.instance(), definition()["layers"]
        results = self.identify(
            place.x(),
            place.y(),
            [project.mapLayer(layer_id) for layer_id in layers],
            QgsMapToolIdentify.IdentifyMode.TopDownAll,
        )
        hits = []
        for result in results:
            key = layers[result.mLayer.id()]
            field = result.mFeature.fields().lookupField(known[key]["key"])
            if field >= 0 and not is_null(result.mFeature.attribute(field)):
                hits.append((key, str(result.mFeature.attribute(field))))
        return click_order(hits, definition())
