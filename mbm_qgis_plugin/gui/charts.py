"""The small charts of the dock, painted with Qt: what is held, how classes are shared out, why one leads another."""

from qgis.PyQt.QtCore import QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPainter, QPen
from qgis.PyQt.QtWidgets import QApplication, QMenu, QSizePolicy, QToolTip, QWidget

from ..i18n import tr
from .theme import Theme, ink_on, mixed, readable
from .words import number, signed


class Chart(QWidget):
    """Base: knows the colours of the theme, says its figures to screen readers."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self._theme = Theme(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def colours(self):
        return self._theme.colours()

    @property
    def line(self) -> int:
        """Return the height of a row of text."""
        return self.fontMetrics().height() + 4

    def changeEvent(self, event):
        super().changeEvent(event)
        if event.type() in (event.Type.StyleChange, event.Type.PaletteChange):
            self._theme.forget()
            self.update()

    def describe(self, text: str) -> None:
        """Say the figures in words; Qt tells screen readers that they changed."""
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)
        self.update()


class HeldBar(Chart):
    """How many of a class are held: filled over outlined, on a scale that the bars of a column share."""

    def __init__(self, held, reference, most, colour, parent=None):
        super().__init__(parent)
        self.held, self.reference, self.most, self.colour = held, reference, most, QColor(colour)

    def sizeHint(self):
        return QSize(60, self.line - 4)

    def paintEvent(self, event):
        painter = QPainter(self)
        room = self.width() - 2
        high = self.fontMetrics().height() * 0.6
        top = (self.height() - high) / 2
        painter.fillRect(QRectF(1, top, room * self.held / self.most, high), self.colour)
        painter.setPen(QPen(mixed(self.colours.text, self.colours.base, 0.6), 1))
        painter.drawRect(QRectF(1, top, room * self.reference / self.most - 1, high))


class Distribution(Chart):
    """Two stacked bars in the same order: classes computed (outlined) over the reference (filled)."""

    segment_clicked = pyqtSignal(int)

    def __init__(self, parent=None):
        super().__init__(parent)
        self.rows, self.classes, self.chosen, self._boxes = [], [], -1, []
        self.setAccessibleName(tr("Distribution of the classes"))
        self.setMouseTracking(True)

    def sizeHint(self):
        return QSize(200, max(1, len(self.rows)) * (self.line + 3))

    def minimumSizeHint(self):
        return QSize(80, self.sizeHint().height())

    def show_rows(self, classes, rows) -> None:
        """``classes``: (short, label, colour) best first; ``rows``: (title, numbers, filled, colours or None)."""
        changed = len(rows) != len(self.rows)
        self.classes, self.rows = list(classes), list(rows)
        if changed:
            self.updateGeometry()
        parts = []
        for title, numbers, _, _ in self.rows:
            named = ", ".join(f"{number(n)} {label}" for n, (_, label, _) in zip(numbers, self.classes))
            parts.append(tr("{name}: {values}").format(name=title, values=named))
        self.describe(". ".join(parts))

    def choose(self, place: int) -> None:
        """Mark the class that the table is filtered by; -1 = none."""
        self.chosen = place
        self.update()

    def mousePressEvent(self, event):
        for box, row, place in self._boxes:
            if box.contains(event.pos().x(), event.pos().y()) and row == 0:
                self.segment_clicked.emit(place)

    def mouseMoveEvent(self, event):
        for box, row, place in self._boxes:
            if box.contains(event.pos().x(), event.pos().y()):
                title, numbers = self.rows[row][:2]
                name, value = f"{title} · {self.classes[place][1]}", number(numbers[place])
                text = tr("{name}: {values}").format(name=name, values=value)
                QToolTip.showText(self.mapToGlobal(event.pos()), text, self)

    def paintEvent(self, event):
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics, colours = self.fontMetrics(), self.colours
        left = max((metrics.horizontalAdvance(row[0]) for row in self.rows), default=0) + 8
        self._boxes = []
        for row, (title, numbers, filled, own) in enumerate(self.rows):
            top = row * (self.line + 3)
            painter.setPen(colours.text)
            area = QRectF(0, top, left, self.line)
            painter.drawText(area, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), title)
            total, x = sum(numbers) or 1, float(left)
            for place, value in enumerate(numbers):
                wide = (self.width() - left - 1) * value / total
                box = QRectF(x, top + 1, wide, self.line - 2)
                self._boxes.append((box, row, place))
                self._segment(
                    painter, box, place, value, filled, QColor((own or {}).get(place, self.classes[place][2])), colours
                )
                x += wide

    def _segment(self, painter, box, place, value, filled, colour, colours):
        if box.width() < 0.5:
            return
        ring = colour if filled else readable(colour, colours.base)
        inner = box.adjusted(1, 1, -1, -1)
        fill = colour if filled else mixed(ring, colours.base, 0.22)
        painter.setPen(QPen(ring, 1.6) if not filled else Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawRect(inner)
        if place == self.chosen and not filled:
            painter.setPen(QPen(colours.highlight, 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(inner)
        metrics = self.fontMetrics()
        for text in (f"{self.classes[place][0]}  {number(value)}", number(value)):
            if metrics.horizontalAdvance(text) + 4 <= box.width():
                painter.setPen(ink_on(fill))
                painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)
                break


class WhyBars(Chart):
    """Signed bars that add up to the difference of two scores, to the right what plays for the first."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self.rows, self.sentence = [], ""
        self.setAccessibleName(tr("Why one comes before the other"))

    def sizeHint(self):
        return QSize(200, (len(self.rows) + 1) * self.line if self.rows else 0)

    def minimumSizeHint(self):
        return QSize(80, self.sizeHint().height())

    def show_rows(self, rows, sentence: str) -> None:
        """``rows``: (label, points)."""
        changed = len(rows) != len(self.rows)
        self.rows, self.sentence = list(rows), sentence
        if changed:
            self.updateGeometry()
        self.describe(", ".join(f"{label} {signed(points)}" for label, points in self.rows))

    def contextMenuEvent(self, event):
        menu = QMenu(self)
        menu.addAction(tr("Copy")).triggered.connect(lambda checked=False: self.copy())
        menu.exec(event.globalPos())

    def copy(self) -> None:
        """Copy sentence and figures as text."""
        lines = [self.sentence, *(f"{label}\t{signed(points)}" for label, points in self.rows)]
        QApplication.clipboard().setText("\n".join(lines))

    def paintEvent(self, event):
        if not self.rows:
            return
        painter = QPainter(self)
        metrics, colours = self.fontMetrics(), self.colours
        left = min(max(metrics.horizontalAdvance(row[0]) for row in self.rows) + 8, self.width() * 0.4)
        most = max(abs(points) for _, points in self.rows) or 1.0
        value = metrics.horizontalAdvance("+00,0") + 6
        room = max(10.0, (self.width() - left) / 2 - value)
        axis = left + (self.width() - left) / 2
        painter.setPen(mixed(colours.text, colours.base, 0.7))
        centre = int(Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(QRectF(left, 0, axis - left - 6, self.line), centre | int(Qt.AlignmentFlag.AlignRight),
                         tr("◂ favours B"))  # fmt: skip
        painter.drawText(QRectF(axis + 6, 0, self.width() - axis, self.line), centre, tr("favours A ▸"))
        for place, (label, points) in enumerate(self.rows, 1):
            top = place * self.line
            painter.setPen(colours.text)
            text = metrics.elidedText(label, Qt.TextElideMode.ElideRight, int(left) - 6)
            painter.drawText(QRectF(0, top, left, self.line), centre, text)
            wide = room * abs(points) / most
            high = self.line * 0.6
            x = axis if points >= 0 else axis - wide
            fill = colours.highlight if points >= 0 else mixed(colours.text, colours.base, 0.5)
            painter.fillRect(QRectF(x, top + (self.line - high) / 2, max(1.0, wide), high), fill)
            if points >= 0:
                painter.drawText(QRectF(x + wide + 4, top, value + 20, self.line), centre, signed(points))
            else:
                painter.drawText(QRectF(x - value - 24, top, value + 20, self.line),
                                 centre | int(Qt.AlignmentFlag.AlignRight), signed(points))  # fmt: skip
        painter.setPen(colours.text)
        painter.drawLine(int(axis), self.line, int(axis), self.height())
