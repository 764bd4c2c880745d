"""What keeps the text of a page searchable in its PDF."""

from qgis.core import QgsLayoutItemLabel, QgsLegendStyle
from qgis.PyQt.QtGui import QFont

from .. import compat
from . import drawing, template


def make_searchable(layout) -> None:
    """Give every text a letter spacing, which templates lose: ligatures of Lato vanish from the text of a PDF."""
    for item in layout.items():
        if isinstance(item, QgsLayoutItemLabel):
            font = _spaced(compat.label_font(item))
            if item.text().isupper():
                font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, compat.CAPITALS_SPACING)
            compat.set_label_font(item, font)
        elif item in template.legends(layout):
            styles = QgsLegendStyle.Style
            for key in (styles.Group, styles.Subgroup, styles.SymbolLabel):
                style = item.style(key)
                compat.set_legend_font(style, _spaced(compat.legend_font(style)))
                item.setStyle(key, style)


def _spaced(font) -> QFont:
    if font.letterSpacing() < drawing.LETTER_SPACING or font.letterSpacingType() != QFont.SpacingType.AbsoluteSpacing:
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, drawing.LETTER_SPACING)
    return font
