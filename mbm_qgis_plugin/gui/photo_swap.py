"""Ctrl held down: the old aerial photo gives place to the photo of today, and comes back when the key is let go."""

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QEvent, QObject, Qt

from ..project import KEY


class PhotoSwap(QObject):
    """Watches the map and the window for the key; ``old`` and ``now``: keys of the layers."""

    def __init__(self, iface, old, now: str, parent=None):
        super().__init__(parent)
        self.canvas, self.window = iface.mapCanvas(), iface.mainWindow()
        self.old, self.now, self._before = set(old), now, {}
        self.canvas.keyPressed.connect(self._pressed)
        self.canvas.keyReleased.connect(self._released)
        self.window.installEventFilter(self)  # keys that nobody else took

    def eventFilter(self, watched, event):
        kind = event.type()
        if kind == QEvent.Type.KeyPress:
            self._pressed(event)
        elif kind == QEvent.Type.KeyRelease:
            self._released(event)
        elif kind == QEvent.Type.WindowDeactivate:  # the release goes to another window
            self.back()
        return False

    def _pressed(self, event):
        if event.key() == Qt.Key.Key_Control and not event.isAutoRepeat() and not self._before:
            self._swap()

    def _released(self, event):
        if event.key() == Qt.Key.Key_Control:
            self.back()

    def _swap(self):
        nodes = {node: node.layer().customProperty(KEY) for node in _nodes()}
        shown = [node for node, key in nodes.items() if key in self.old and node.itemVisibilityChecked()]
        today = [node for node, key in nodes.items() if key == self.now]
        if not shown or not today:
            return
        for node, on in [*((node, False) for node in shown), *((node, True) for node in today)]:
            self._before[node.layerId()] = node.itemVisibilityChecked()
            node.setItemVisibilityChecked(on)

    def back(self) -> None:
        """Show again what was shown before."""
        before, self._before = self._before, {}
        for node in _nodes() if before else ():
            if node.layerId() in before:
                node.setItemVisibilityChecked(before[node.layerId()])

    def close_down(self) -> None:
        """Watch no more."""
        self.back()
        self.canvas.keyPressed.disconnect(self._pressed)
        self.canvas.keyReleased.disconnect(self._released)
        self.window.removeEventFilter(self)


def _nodes() -> list:
    """Return the nodes of the layer tree that have their layer."""
    return [node for node in QgsProject.instance().layerTreeRoot().findLayers() if node.layer() is not None]
