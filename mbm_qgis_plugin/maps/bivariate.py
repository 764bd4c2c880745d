"""The legend of a crossing: a square of nine, value down the side, management along the top, cités counted in it."""

from qgis.core import QgsLayoutItemLabel, QgsLayoutItemShape, QgsLayoutPoint, QgsLayoutSize, QgsUnitTypes
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QFont

from .. import compat, fonts
from ..core.typography import DASH, figure
from .drawing import GREY, INK, LETTER_SPACING

MM = QgsUnitTypes.LayoutUnit.LayoutMillimeters
TITLE = "Patrimoine × gestion"
VALUES, MANAGEMENT = ("forte", "moyenne", "faible"), ("aisée", "courante", "difficile")
BODY = 7.0  # points of the type that the measures below go with
SIDE, CELL, HIGH, LINE, GAP = 12.0, 9.6, 6.4, 3.2, 0.5  # mm


def draw(layout, items, symbols: dict, counts: dict, without: int) -> None:
    """Draw the square where the first legend stands, and put that legend under it.

    symbols: cell (``1.1`` … ``3.3``) → fill symbol; counts: cell → cités; without: cités that lack one of the two.
    """
    if not items:
        return
    first = items[0]
    from qgis.core import QgsLegendStyle

    size = compat.legend_font(first.style(QgsLegendStyle.Style.SymbolLabel)).pointSizeF()
    k, place = size / BODY, first.positionWithUnits()
    x, y = place.x(), place.y()

    def write(text, left, top, width, high, bold=False, colour=INK, align=Qt.AlignmentFlag.AlignLeft, ground=False):
        item = QgsLayoutItemLabel(layout)
        item.setText(text)
        shape = QFont(fonts.FAMILY)
        shape.setPointSizeF(size if bold else max(5.2, size * 0.85))
        shape.setBold(bold)
        shape.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, LETTER_SPACING)
        compat.set_label_font(item, shape, QColor(colour))
        item.setMarginX(0)
        item.setMarginY(0)
        item.setHAlign(align)
        item.setVAlign(Qt.AlignmentFlag.AlignVCenter)
        item.setBackgroundEnabled(ground)
        item.setBackgroundColor(QColor("#FFFFFF"))
        _put(layout, item, left, top, width, high)

    cell, high, side, line = CELL * k, HIGH * k, SIDE * k, LINE * k
    middle = Qt.AlignmentFlag.AlignHCenter
    write(TITLE, x, y, side + 3 * cell, line, bold=True)
    write("valeur", x, y + 1.2 * line, side - 1, line, colour=GREY)
    write("gestion", x + side, y + 1.2 * line, 3 * cell, line, colour=GREY, align=middle)
    top = y + 3.3 * line
    for column, word in enumerate(MANAGEMENT):
        write(word, x + side + column * cell, y + 2.2 * line, cell, line, align=middle)
    for row, word in enumerate(VALUES):
        write(word, x, top + row * high, side - 1, high)
        for column in range(3):
            name = f"{row + 1}.{column + 1}"
            shape = QgsLayoutItemShape(layout)
            shape.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
            if name in symbols:
                shape.setSymbol(symbols[name].clone())
            left, low = x + side + column * cell, top + row * high
            _put(layout, shape, left, low, cell - GAP * k, high - GAP * k)
            text = figure(counts.get(name, 0))
            wide, tall = (1.9 + 1.5 * len(text)) * k, 3.2 * k
            write(text, left + (cell - GAP * k - wide) / 2, low + (high - GAP * k - tall) / 2, wide, tall,
                  align=middle, ground=True)  # fmt: skip
    low = top + 3 * high + 0.4 * line
    write("Chiffres : nombre de cités ici.", x, low, side + 3 * cell, line, colour=GREY)
    missing = f"Sans l’une des deux valeurs : {figure(without) if without else DASH}"
    write(missing.replace(" :", "\u00a0:"), x, low + line, side + 3 * cell, line, colour=GREY)
    first.attemptMove(QgsLayoutPoint(x, low + 2.4 * line, MM))


def _put(layout, item, x, y, width, height):
    item.setId("croisement")
    layout.addLayoutItem(item)
    item.attemptMove(QgsLayoutPoint(x, y, MM))
    item.attemptResize(QgsLayoutSize(width, height, MM))
