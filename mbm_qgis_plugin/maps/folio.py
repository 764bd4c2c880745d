"""The number of a page of a book, written into the template's own item or into the margin under the page."""

from qgis.core import QgsLayoutItemLabel, QgsLayoutPoint, QgsLayoutSize, QgsUnitTypes
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QFont

from .. import compat, fonts
from ..core.typography import french
from . import items, variables
from .drawing import GREY, LETTER_SPACING

MM = QgsUnitTypes.LayoutUnit.LayoutMillimeters
ITEM = "folio"
SIZE = 6.2  # points
HIGH, EDGE, SIDE, WIDE = 3.0, 1.9, 10.0, 120.0  # mm, on papers up to A3


def stamp(layout, text: str, number: int, pages: int) -> None:
    """Write the folio: into the label ``folio`` of the layout, else at the foot of the page, right.

    Its number and the number of pages are offered to the template's own texts as well.

    Margins are 8 to 12 mm and end with the author's line; the folio stands between it and the edge of the paper.
    """
    variables.offer(layout, {"mbm_page_numero": number, "mbm_pages": pages, "mbm_texte_folio": french(text)})
    if items.item(layout, ITEM) is not None:
        items.write(layout, ITEM, french(text))
        return
    paper = layout.pageCollection().page(0).pageSize()
    k = max(1.0, min(paper.width(), paper.height()) / 297.0)
    side = _right_edge(layout, paper.width())
    item = QgsLayoutItemLabel(layout)
    item.setId(ITEM)
    font = QFont(fonts.FAMILY)
    font.setPointSizeF(SIZE * k ** (2 / 3))
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, LETTER_SPACING)
    compat.set_label_font(item, font, QColor(GREY))
    item.setText(french(text))
    item.setMarginX(0)
    item.setMarginY(0)
    item.setHAlign(Qt.AlignmentFlag.AlignRight)
    item.setVAlign(Qt.AlignmentFlag.AlignBottom)
    layout.addLayoutItem(item)
    item.attemptMove(QgsLayoutPoint(side - WIDE * k, paper.height() - (EDGE + HIGH) * k, MM))
    item.attemptResize(QgsLayoutSize(WIDE * k, HIGH * k, MM))


def _right_edge(layout, width: float) -> float:
    """Return where the text of the page ends at its right, as its author's line tells."""
    author = layout.itemById("auteur")
    if author is None:
        return width - SIDE
    place, size = author.positionWithUnits(), author.sizeWithUnits()
    end = place.x() + size.width()
    return end if width / 2 < end < width else width - SIDE
