"""The small map of the agglomerations: click one, or several with Ctrl. The list beside it is the keyboard's way."""

from qgis.PyQt.QtCore import QPointF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPainter, QPainterPath, QPen
from qgis.PyQt.QtWidgets import QSizePolicy, QToolTip, QWidget

from ..i18n import tr
from .figures import count, outlines
from .theme import Theme, ink_on, mixed

AIR = 6


class TerritoryMap(QWidget):
    """Draws the outlines once as paths; ``clicked`` carries the siren and whether Ctrl was held."""

    clicked = pyqtSignal(str, bool)
    hovered = pyqtSignal(str)

    def __init__(self, territories, parent=None):
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(108)
        self.territories = list(territories)
        self._theme = Theme(self)
        self._over, self._chosen, self._all = "", set(), False
        shapes = outlines()
        self._paths = {item.siren: _path(shapes["epci"][item.siren]) for item in self.territories}
        self._perimeter = _path(shapes["perimeter"])
        self._bounds = self._perimeter.boundingRect()
        for path in self._paths.values():
            self._bounds = self._bounds.united(path.boundingRect())
        self.choose(None)

    def sizeHint(self):
        return QSize(280, 112)

    def choose(self, sirens) -> None:
        """Show a territory: None, () = the whole basin, or sirens."""
        self._chosen, self._all = set(sirens or ()), sirens == ()
        names = [item.short_name for item in self.territories if self._all or item.siren in self._chosen]
        self.setAccessibleName(tr("Map of the agglomerations"))
        self.setAccessibleDescription(", ".join(names) or tr("Choose your territory"))
        self.update()

    def highlight(self, siren: str) -> None:
        """Mark a territory, as the mouse over it does."""
        if siren != self._over:
            self._over = siren
            self.update()

    def centre(self, siren: str):
        """Return the point of the widget where the number of a territory stands."""
        scale, offset = self._fit()
        middle = _middle(self._paths[siren])
        return QPointF(middle.x() * scale + offset.x(), middle.y() * scale + offset.y()).toPoint()

    def _fit(self):
        scale = min((self.width() - 2 * AIR) / self._bounds.width(), (self.height() - 2 * AIR) / self._bounds.height())
        middle = self._bounds.center()
        return scale, QPointF(self.width() / 2 - middle.x() * scale, self.height() / 2 - middle.y() * scale)

    def _at(self, point) -> str:
        scale, offset = self._fit()
        ground = QPointF((point.x() - offset.x()) / scale, (point.y() - offset.y()) / scale)
        return next((siren for siren, path in self._paths.items() if path.contains(ground)), "")

    def changeEvent(self, event):
        super().changeEvent(event)
        if event.type() in (event.Type.StyleChange, event.Type.PaletteChange):
            self._theme.forget()
            self.update()

    def mouseMoveEvent(self, event):
        siren = self._at(event.pos())
        if siren != self._over:
            self.highlight(siren)
            self.hovered.emit(siren)
            self.setCursor(Qt.CursorShape.PointingHandCursor if siren else Qt.CursorShape.ArrowCursor)
            QToolTip.showText(self.mapToGlobal(event.pos()), self._tip(siren), self)

    def _tip(self, siren):
        found = next((item for item in self.territories if item.siren == siren), None)
        if found is None:
            return ""
        return tr("{territory} · {n} cités").format(territory=found.title, n=count("cites", [siren]))

    def leaveEvent(self, event):
        super().leaveEvent(event)
        self.highlight("")
        self.hovered.emit("")

    def mouseReleaseEvent(self, event):
        siren = self._at(event.pos())
        if siren and event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit(siren, bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))

    def paintEvent(self, event):
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._theme.colours()
        scale, offset = self._fit()
        painter.translate(offset)
        painter.scale(scale, scale)
        for item in self.territories:
            chosen = self._all or item.siren in self._chosen
            fill = colours.highlight if chosen else mixed(colours.text, colours.base, 0.16)
            if item.siren == self._over:
                fill = mixed(colours.text, fill, 0.2)
            painter.setBrush(fill)
            painter.setPen(_pen(colours.base, 1.2))
            painter.drawPath(self._paths[item.siren])
        painter.setBrush(Qt.BrushStyle.NoBrush)
        dotted = _pen(colours.text, 1.0)
        dotted.setStyle(Qt.PenStyle.DotLine)
        painter.setPen(dotted)
        painter.drawPath(self._perimeter)
        painter.resetTransform()
        font = painter.font()
        font.setBold(True)
        painter.setFont(font)
        for number, item in enumerate(self.territories, 1):
            chosen = self._all or item.siren in self._chosen
            painter.setPen(ink_on(colours.highlight) if chosen else colours.text)
            place = self.centre(item.siren)
            box = painter.fontMetrics().boundingRect(str(number))
            painter.drawText(place.x() - box.width() // 2, place.y() + box.height() // 3, str(number))


def _pen(colour: QColor, width: float) -> QPen:
    pen = QPen(colour, width)
    pen.setCosmetic(True)
    return pen


def _path(rings) -> QPainterPath:
    """Return rings as a path, north up."""
    path = QPainterPath()
    for ring in rings:
        path.moveTo(ring[0][0], -ring[0][1])
        for x, y in ring[1:]:
            path.lineTo(x, -y)
        path.closeSubpath()
    return path


def _middle(path: QPainterPath) -> QPointF:
    """Return a point inside the path, near its middle."""
    box = path.boundingRect()
    spots = [
        QPointF(box.left() + box.width() * x / 20, box.top() + box.height() * y / 20)
        for x in range(1, 20)
        for y in range(1, 20)
    ]
    inside = [spot for spot in spots if path.contains(spot)] or [box.center()]
    mean = QPointF(sum(s.x() for s in inside) / len(inside), sum(s.y() for s in inside) / len(inside))
    return min(inside, key=lambda s: (s.x() - mean.x()) ** 2 + (s.y() - mean.y()) ** 2)
