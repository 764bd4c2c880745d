"""The list that explains the numbers of a map, in the room that its legend leaves: « 85 Cité des Brebis » …"""

from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemPage,
    QgsLayoutItemShape,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendStyle,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF

from .. import compat
from ..core.columns import balance, wrap
from ..core.typography import french
from . import template
from .drawing import INK
from .paper import LEAST_TYPE
from .territory import members

MM = QgsUnitTypes.LayoutUnit.LayoutMillimeters
POINT, EM = 25.4 / 72, 100  # mm; pixels
ABOVE, UNDER_HEAD, BELOW, GAP = 4.0, 4.6, 1.5, 2.0  # mm: over the rule, rule to text, to what follows, of columns
NUMBER = 5.0  # widths of a digit that the numbers take
STEP, WIDEST = 0.2, 3  # points; columns
SLACK = 1.04  # what is measured without a printer is a little narrow


def fill(filling) -> None:
    """Write the list that the kind of map asks for under the legend, in the largest type that finds room.

    Without room for all of it nothing is written: half a list would pass for a whole one.
    """
    plan, room = filling.kind.listing.get("element" if filling.territory.element else "other"), _room(filling)
    if not plan or filling.territory.basin or room is None:
        return
    rows = _rows(filling, plan)
    model = template.legends(filling.layout)[0]
    font = compat.legend_font(model.style(QgsLegendStyle.Style.SymbolLabel))
    size = font.pointSizeF() * 0.92
    while rows and size >= LEAST_TYPE:
        for number in range(1, WIDEST + 1):
            columns = _set(rows, room, font, size, number)
            if columns is not None:
                _write(filling.layout, plan, columns, room, font, size)
                return
        size -= STEP


def _room(filling):
    """Return the free rectangle under the legends, in mm of the page; None without legends."""
    legends = template.legends(filling.layout)
    rule = filling.layout.itemById("filet_legende")
    if not legends or rule is None:
        return None
    boxes = [item.sceneBoundingRect() for item in legends]
    left, wide = rule.sceneBoundingRect().left(), rule.sceneBoundingRect().width()
    top = max(box.bottom() for box in boxes) + ABOVE
    low = filling.layout.pageCollection().page(0).sceneBoundingRect().bottom()
    for item in filling.layout.items():
        if isinstance(item, QgsLayoutItem) and not isinstance(item, QgsLayoutItemPage):
            box = item.sceneBoundingRect()
            if box.bottom() > top and box.left() < left + wide and box.right() > left and item not in legends:
                low = min(low, box.top())
    room = QRectF(left, top, wide, low - BELOW - top)
    return room if room.height() > 2 * UNDER_HEAD else None


def _rows(filling, plan) -> list:
    """Return (number, name) of the objects of the territory, in the order of the numbers."""
    layer = filling.data.layer(plan["of"])
    context = QgsExpressionContext()
    context.setFields(layer.fields())
    number, text = QgsExpression(plan["number"]), QgsExpression(plan["text"])
    rows = []
    for feature in members(filling.data, filling.territory, plan["of"]):
        context.setFeature(feature)
        rows.append((number.evaluate(context), french(str(text.evaluate(context)))))
    return sorted(((str(value), name) for value, name in rows), key=lambda row: (_digits(row[0]), row))


def _digits(number: str) -> int:
    """Return the digits of a number, as 63 of « 63AB »."""
    return int("".join(letter for letter in number if letter.isdigit()) or 0)


def _set(rows, room, font, size, number):
    """Return the columns as lists of (number, lines), or None when they are higher than the room."""
    measure = _measure(font, size)
    column = (room.width() - GAP * (number - 1)) / number - measure("0") * NUMBER
    if column < 18 * size * POINT / 2:
        return None
    broken = [(value, wrap(name, column / SLACK, measure)) for value, name in rows]
    parts = [broken[first:beyond] for first, beyond in balance([len(lines) for _, lines in broken], number)]
    tallest = max(sum(len(lines) for _, lines in part) for part in parts)
    return parts if tallest * _line(font, size) <= room.height() - UNDER_HEAD else None


def _measure(font, size):
    """Return a function that gives the width of a text in mm."""
    metrics, unit = _metrics(font), size * POINT / EM
    return lambda text: metrics.horizontalAdvance(text) * unit


def _line(font, size) -> float:
    return _metrics(font).lineSpacing() / EM * size * POINT


def _metrics(font) -> QFontMetricsF:
    """Return the metrics of a font of EM pixels: they know nothing of a screen's resolution."""
    shape = QFont(font)
    shape.setPixelSize(EM)
    return QFontMetricsF(shape)


def _write(layout, plan, columns, room, font, size):
    rule, head = layout.itemById("filet_legende"), layout.itemById("titre_legende")
    line = QgsLayoutItemShape(layout)
    line.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
    if isinstance(rule, QgsLayoutItemShape):
        line.setSymbol(rule.symbol().clone())
    _put(layout, line, "filet_liste", QRectF(room.left(), room.top(), room.width(), rule.rect().height()))
    if isinstance(head, QgsLayoutItemLabel):
        down = head.sceneBoundingRect().top() - rule.sceneBoundingRect().top()
        box = QRectF(room.left(), room.top() + down, room.width(), head.rect().height())
        _label(layout, "titre_liste", plan["title"].upper(), box, compat.label_font(head), head.fontColor())
    font.setPointSizeF(size)
    measure = _measure(font, size)
    wide = (room.width() - GAP * (len(columns) - 1)) / len(columns)
    numbers = measure("0") * NUMBER
    for place, rows in enumerate(columns):
        left, top = room.left() + place * (wide + GAP), room.top() + UNDER_HEAD
        high = sum(len(lines) for _, lines in rows) * _line(font, size) + 1
        values = "\n".join(value + "\n" * (len(lines) - 1) for value, lines in rows)
        names = "\n".join(line for _, lines in rows for line in lines)
        aside = _label(layout, f"liste_numeros_{place + 1}", values,
                       QRectF(left, top, numbers * 0.75, high), font, QColor(plan["color"]))  # fmt: skip
        aside.setHAlign(Qt.AlignmentFlag.AlignRight)
        _label(layout, f"liste_{place + 1}", names, QRectF(left + numbers, top, wide - numbers + GAP / 2, high),
               font, QColor(INK))  # fmt: skip


def _label(layout, name, text, box, font, colour):
    item = QgsLayoutItemLabel(layout)
    item.setText(text)
    compat.set_label_font(item, font, colour)
    item.setMarginX(0)
    item.setMarginY(0)
    _put(layout, item, name, box)
    return item


def _put(layout, item, name, box):
    item.setId(name)
    layout.addLayoutItem(item)
    item.attemptMove(QgsLayoutPoint(box.x(), box.y(), MM))
    item.attemptResize(QgsLayoutSize(box.width(), box.height(), MM))
