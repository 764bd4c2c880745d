"""Paints the interval and the classes of the ranking."""

from qgis.PyQt.QtCore import QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPalette, QPen
from qgis.PyQt.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from .theme import ink_on, mixed, readable
from .value_model import DRAWN, Chip


class RankingDelegate(QStyledItemDelegate):
    """For the columns that are drawn; colours come from the option, that is from the theme."""

    def sizeHint(self, option, index):
        return QSize(30, option.fontMetrics.height() + 5)

    def paint(self, painter, option, index):
        option = QStyleOptionViewItem(option)
        self.initStyleOption(option, index)
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        drawn = index.data(DRAWN)
        if drawn is None:
            return
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        palette = option.palette
        base = palette.color(QPalette.ColorRole.Highlight if selected else QPalette.ColorRole.Base)
        text = palette.color(QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(drawn, Chip):
            _chip(painter, QRectF(option.rect), drawn, base, text, option.font, selected)
        else:
            _interval(painter, QRectF(option.rect).adjusted(4, 0, -4, 0), drawn, base, text)
        painter.restore()


def _chip(painter, area, chip, base, text, font, selected):
    side = min(area.height() - 3, 17.0)
    box = QRectF(area.center().x() - side / 2, area.center().y() - side / 2, side, side)
    if chip.filled:
        fill = QColor(chip.colour)
        painter.setPen(QPen(mixed(text, base, 0.4), 0.8))
        painter.setBrush(fill)
        painter.drawRoundedRect(box, 2, 2)
        ink = ink_on(fill)
    else:
        ring = readable(QColor(chip.colour), base) if chip.colour else mixed(text, base, 0.5)
        if selected:  # the colour of the class would drown in that of the selection; the letter tells it
            ring = text
        pen = QPen(ring, 2.0)
        if not chip.colour:
            pen.setStyle(Qt.PenStyle.DashLine)
            pen.setWidthF(1.0)
        painter.setPen(pen)
        painter.setBrush(mixed(ring, base, 0.12) if chip.colour else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(box.adjusted(1, 1, -1, -1))
        ink = text
    font.setBold(True)
    font.setPointSizeF(font.pointSizeF() * 0.82)
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), chip.letter)


def _interval(painter, area, item, base, text):
    total = max(2, item.total)

    def x(rank):
        return area.left() + (rank - 1) / (total - 1) * area.width()

    middle = area.center().y()
    painter.setPen(QPen(mixed(text, base, 0.18), 1))
    painter.drawLine(int(area.left()), int(middle), int(area.right()), int(middle))
    dotted = QPen(mixed(text, base, 0.55), 1)
    dotted.setStyle(Qt.PenStyle.DotLine)
    painter.setPen(dotted)
    for limit in item.limits:
        painter.drawLine(int(x(limit)), int(area.top()), int(x(limit)), int(area.bottom()))
    if item.low is not None:
        painter.setPen(QPen(mixed(text, base, 0.7), 2.4))
        painter.drawLine(int(x(item.low)), int(middle), int(max(x(item.high), x(item.low) + 1)), int(middle))
    painter.setPen(QPen(text, 1.8))
    painter.drawLine(int(x(item.rank)), int(middle - 4), int(x(item.rank)), int(middle + 4))
