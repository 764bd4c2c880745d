"""What keeps the text of a page searchable in its PDF; the type of a template is left alone otherwise."""

from qgis.core import QgsLayoutItemLabel, QgsLegendStyle
from qgis.PyQt.QtGui import QFont

from .. import compat, fonts
from . import drawing, template


def make_searchable(layout) -> None:
    """Give every text a letter spacing, which templates lose: ligatures vanish from the text of a PDF.

    Headings in capitals, bold and in the typeface of the plugin, get the wider one of its grids.
    """
    for item in layout.items():
        if isinstance(item, QgsLayoutItemLabel):
            font = compat.label_font(item)
            capitals = item.text().isupper() and font.bold() and font.family() == fonts.FAMILY
            compat.set_label_font(item, spaced(font, compat.CAPITALS_SPACING if capitals else drawing.LETTER_SPACING))
        elif item in template.legends(layout):
            styles = QgsLegendStyle.Style
            for key in (styles.Group, styles.Subgroup, styles.SymbolLabel):
                style = item.style(key)
                compat.set_legend_font(style, spaced(compat.legend_font(style), drawing.LETTER_SPACING))
                item.setStyle(key, style)


def spaced(font, least: float) -> QFont:
    """Return a font with this letter spacing at least, in pixels; one that the user widened stays as it is."""
    absolute = font.letterSpacingType() == QFont.SpacingType.AbsoluteSpacing
    if font.letterSpacing() < least if absolute else font.letterSpacing() in (0, 100):
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, least)
    return font
