"""Draw one polygon on the map: click by click, right click or Enter to end, Backspace to take one back, Esc to stop."""

from qgis.core import QgsGeometry, QgsWkbTypes
from qgis.gui import QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor

COLOUR = "#C2185B"


class DrawTool(QgsMapTool):
    """Emits ``drawn`` with a polygon in the coordinates of the map."""

    drawn = pyqtSignal(QgsGeometry)

    def __init__(self, canvas):
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._points = []
        self._band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        self._band.setColor(QColor(COLOUR))
        self._band.setFillColor(QColor(194, 24, 91, 40))
        self._band.setWidth(2)

    def canvasReleaseEvent(self, event):
        if event.button() == Qt.MouseButton.RightButton:
            self._finish()
            return
        self._points.append(self.toMapCoordinates(event.pos()))
        self._show(None)

    def canvasMoveEvent(self, event):
        if self._points:
            self._show(self.toMapCoordinates(event.pos()))

    def keyPressEvent(self, event):
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._finish()
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) and self._points:
            self._points.pop()
            self._show(None)
        elif key == Qt.Key.Key_Escape:
            self._points = []
            self._show(None)
        else:
            return
        event.ignore()  # QGIS has nothing more to do with this key

    def deactivate(self):
        self._points = []
        self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        super().deactivate()

    def close_down(self) -> None:
        """Take the band off the map."""
        self.canvas().scene().removeItem(self._band)

    def _show(self, hovered):
        points = [*self._points, hovered] if hovered is not None else self._points
        self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        for place, point in enumerate(points):
            self._band.addPoint(point, place == len(points) - 1)

    def _finish(self):
        points, self._points = self._points, []
        self._show(None)
        if len(points) > 2:
            self.drawn.emit(QgsGeometry.fromPolygonXY([points]))
