"""Adds items to a layout: texts in the type of the template's samples ``style_*``, rules, boxes, signs. All in mm."""

import re

from qgis.core import (
    QgsCentroidFillSymbolLayer,
    QgsFillSymbol,
    QgsLayoutItemLabel,
    QgsLayoutItemPolyline,
    QgsLayoutItemShape,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsSymbol,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPointF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF, QPolygonF

from .. import compat, fonts
from . import drawing

MM = QgsUnitTypes.LayoutUnit.LayoutMillimeters
POINT = 25.4 / 72  # mm
SAMPLE = "style_"
SPARE = 1.025  # what a text may be wider than measured: letter spacing, hinting
LINE = 1.22  # height of a line of text to its size
# type of what a template has no sample of: size, bold, italic, colour
DEFAULTS = {
    "intitule": (6.2, True, False, drawing.GREY), "cle": (7.0, False, False, drawing.GREY),
    "valeur": (7.4, True, False, drawing.INK), "absent": (7.0, False, True, drawing.GREY),
    "liste": (7.0, False, False, drawing.INK), "distance": (7.0, False, False, drawing.GREY),
    "poids": (5.8, False, False, drawing.GREY), "score": (15.0, True, False, drawing.INK),
    "note": (5.8, False, True, drawing.GREY), "legende": (6.2, False, False, drawing.INK),
}  # fmt: skip
ALIGN = {"left": Qt.AlignmentFlag.AlignLeft, "right": Qt.AlignmentFlag.AlignRight,
         "center": Qt.AlignmentFlag.AlignHCenter}  # fmt: skip


class Pen:
    """Draws on one layout; the samples of type leave it."""

    def __init__(self, layout):
        self.layout, self._number, self._styles, self._metrics = layout, 0, {}, {}
        for item in [item for item in layout.items() if isinstance(item, QgsLayoutItemLabel)]:
            if item.id().startswith(SAMPLE):
                self._styles[item.id()[len(SAMPLE) :]] = (compat.label_font(item), compat.label_colour(item))
                removed(layout, item)
        for name, (size, bold, italic, colour) in DEFAULTS.items():
            if name not in self._styles:
                font = QFont(fonts.FAMILY)
                font.setPointSizeF(size)
                font.setBold(bold)
                font.setItalic(italic)
                self._styles[name] = (font, QColor(colour))
        for font, _ in self._styles.values():
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, drawing.LETTER_SPACING)

    # --- measures -------------------------------------------------------------------------------------------------

    def line(self, style: str) -> float:
        """Return the height of a line of text."""
        return self._styles[style][0].pointSizeF() * POINT * LINE

    def width(self, style: str, text: str) -> float:
        """Return the width of a text on one line."""
        return width_of(self._styles[style][0], text, self._metrics)

    def wrap(self, style: str, text: str, width: float, hard: bool = False) -> list:
        """Return the lines of a text that are no wider than ``width``; ``hard``: break where there is no space, too."""
        return wrapped(text, width, lambda part: self.width(style, part), hard)

    # --- items ----------------------------------------------------------------------------------------------------

    def place(self, item, x, y, w, h):
        """Put an item on the layout, with an id of its own."""
        self._number += 1
        item.setId(f"fiche_{self._number:03d}")
        self.layout.addLayoutItem(item)
        item.attemptMove(QgsLayoutPoint(x, y, MM))
        item.attemptResize(QgsLayoutSize(w, h, MM))
        return item

    def text(self, style, text, x, y, w, h, align="left", middle=True, colour=None):
        """Write a text; lines are broken where ``text`` breaks them."""
        item = QgsLayoutItemLabel(self.layout)
        font, own = self._styles[style]
        item.setText(text)
        item.setMarginX(0)
        item.setMarginY(0)
        item.setHAlign(ALIGN[align])
        item.setVAlign(Qt.AlignmentFlag.AlignVCenter if middle else Qt.AlignmentFlag.AlignTop)
        compat.set_label_font(item, QFont(font), QColor(colour) if colour else own)
        return self.place(item, x, y, w, h)

    def box(self, x, y, w, h, colour, stroke=None):
        """Draw a filled rectangle, without an outline unless ``stroke`` is its colour."""
        symbol = drawing.fill_symbol(colour, 1.0, stroke or "", 0.25)
        return self.patch(symbol, x, y, w, h)

    def rule(self, x, y, w, weight=0.35, colour=drawing.INK):
        """Draw a horizontal rule as a filled rectangle: lines of a layout do not scale."""
        return self.box(x, y, w, weight, colour)

    def patch(self, symbol, x, y, w, h):
        """Draw a symbol of the map in a small rectangle, as a legend does."""
        kind = symbol.type()
        if kind == QgsSymbol.SymbolType.Line:
            item = QgsLayoutItemPolyline(QPolygonF([QPointF(x, y + h / 2), QPointF(x + w, y + h / 2)]), self.layout)
            item.setSymbol(symbol)
            self._number += 1
            item.setId(f"fiche_{self._number:03d}")
            self.layout.addLayoutItem(item)
            return item
        item = QgsLayoutItemShape(self.layout)
        item.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
        item.setSymbol(_in_the_middle(symbol) if kind == QgsSymbol.SymbolType.Marker else symbol)
        return self.place(item, x, y, w, h)


def _in_the_middle(marker) -> QgsFillSymbol:
    """Return a fill that draws a marker in the middle of its shape and nothing else."""
    layer = QgsCentroidFillSymbolLayer.create({})
    layer.setSubSymbol(marker.clone())
    fill = QgsFillSymbol()
    fill.changeSymbolLayer(0, layer)
    return fill


def removed(layout, item) -> None:
    """Take an item out of a layout and delete it now: QGIS leaves that to an event loop, and a long run has none."""
    layout.removeLayoutItem(item)
    QCoreApplication.sendPostedEvents(item, QEvent.Type.DeferredDelete)


def width_of(font, text: str, known=None) -> float:
    """Return the width in mm of a text in a font of a size in points."""
    known = {} if known is None else known
    key = (font.family(), font.bold(), font.italic(), font.styleName())
    if key not in known:
        large = QFont(font)
        large.setPixelSize(200)
        large.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0)
        known[key] = QFontMetricsF(large)
    return known[key].horizontalAdvance(text) / 200 * font.pointSizeF() * POINT * SPARE


def wrapped(text: str, width: float, measure, hard: bool = False) -> list:
    """Return the lines of a text, broken at spaces (and, ``hard``, wherever one must), none wider than ``width``."""
    lines = []
    for paragraph in text.split("\n"):
        line = ""
        for word in paragraph.split(" "):
            longer = f"{line} {word}" if line else word
            if measure(longer) <= width or not line:
                line = longer
            else:
                lines.append(line)
                line = word
            while hard and measure(line) > width:
                keep = next(n for n in range(len(line) - 1, 0, -1) if measure(line[:n]) <= width or n == 1)
                at = max((match.end() for match in re.finditer(r"[/?&=_.-]", line[:keep])), default=keep)
                lines.append(line[:at])
                line = line[at:]
        lines.append(line)
    return lines
