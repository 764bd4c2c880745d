"""Ranking and map, tied both ways: one selection, and no move of the map that was not asked for."""

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..project import KEY
from .preview import PROPERTY, features_by_key


class MapLink(QObject):
    """Finds the features of the session in the layers of the project by their key."""

    selected = pyqtSignal(set)

    def __init__(self, iface, parent=None):
        super().__init__(parent)
        self.iface = iface
        self.field, self._ids, self._busy, self._watched = "", {}, False, []

    def tie(self, field: str, layer_id: str) -> None:
        """Tie to the layers that have the key field: the cités of the project, what is scored, the preview."""
        self.untie()
        self.field = field
        if not field:
            return
        for layer in QgsProject.instance().mapLayers().values():
            if not isinstance(layer, QgsVectorLayer) or layer.fields().lookupField(field) < 0:
                continue
            if layer.customProperty(KEY) == "cites" or layer.customProperty(PROPERTY) or layer.id() == layer_id:
                self._ids[layer.id()] = None
                layer.selectionChanged.connect(self._from_map)
                self._watched.append(layer)

    def untie(self) -> None:
        """Let go of all layers."""
        for layer in self._watched:
            try:
                layer.selectionChanged.disconnect(self._from_map)
            except (RuntimeError, TypeError):
                continue  # the layer is gone already
        self._watched, self._ids = [], {}

    def layers(self) -> list:
        """Return the layers tied, the preview first."""
        found = [QgsProject.instance().mapLayer(name) for name in self._ids]
        return sorted(
            (layer for layer in found if layer is not None), key=lambda layer: not layer.customProperty(PROPERTY)
        )

    def ids(self, layer, keys) -> list:
        """Return the feature ids of keys in a layer."""
        if self._ids.get(layer.id()) is None:
            self._ids[layer.id()] = features_by_key(layer, self.field)
        known = self._ids[layer.id()]
        return [known[key] for key in keys if key in known]

    def select(self, keys) -> None:
        """Select on the map."""
        self._busy = True
        for layer in self.layers():
            layer.selectByIds(self.ids(layer, keys))
        self._busy = False

    def _from_map(self, selected, *_):
        if self._busy:
            return
        layer = self.sender()
        if layer is None or layer.id() not in self._ids:
            return
        names = {number: key for key, number in self._all(layer).items()}
        self.selected.emit({names[number] for number in layer.selectedFeatureIds() if number in names})

    def _all(self, layer):
        self.ids(layer, ())
        return self._ids[layer.id()]

    def zoom(self, keys) -> bool:
        """Zoom to keys; False when no layer of the project has them."""
        for layer in self.layers():
            numbers = self.ids(layer, keys)
            if numbers:
                self.iface.mapCanvas().zoomToFeatureIds(layer, numbers)
                return True
        return False

    def flash(self, keys) -> None:
        """Flash keys on the map."""
        for layer in self.layers():
            numbers = self.ids(layer, keys)
            if numbers:
                self.iface.mapCanvas().flashFeatureIds(layer, numbers)
                return
