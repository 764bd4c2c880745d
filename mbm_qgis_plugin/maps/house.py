"""A template to edit: one of ours, whole in one file, dressed as a house wants it: logo, name, colour, typeface."""

from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsExpressionContextUtils,
    QgsLayoutFrame,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemManualTable,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutItemShape,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLayoutTable,
    QgsLayoutTableStyle,
    QgsLegendStyle,
    QgsPrintLayout,
    QgsReadWriteContext,
    QgsUnitTypes,
)
from qgis.PyQt.QtGui import QColor, QFont, QFontInfo, QImageReader
from qgis.PyQt.QtSvg import QSvgRenderer

from .. import compat, fonts
from ..atomic import atomic_file
from ..i18n import tr
from ..paths import resource
from . import items, template
from .errors import MapError

MM = QgsUnitTypes.LayoutUnit.LayoutMillimeters
LARGEST = 5_000_000  # bytes of a logo: it is written into the template
WIDEST, GAP, NEAR = 3.0, 4.0, 9.0  # of a logo, in its heights; mm to the title; mm from its end to that of the map
TINT = 0.88  # white in the rows of the table that stand out
ACCENTS = ("surtitre",)  # labels in the colour of the house
PREFIX = "filet_"  # rules
FOOT = "[% @organisme %]\n[% @mbm_auteur || ' · ' || @mbm_date %]"  # of what every page offers


@dataclass(frozen=True)
class House:
    """How an organisation dresses its maps; what is empty stays as it is in our template."""

    logo: str = ""
    name: str = ""
    colour: str = ""
    family: str = ""


def check(house: House) -> None:
    """Raise MapError when the logo cannot be read or the typeface is not installed."""
    if house.logo:
        _logo(house.logo)
    if house.family and not QFontInfo(QFont(house.family)).family().casefold() == house.family.casefold():
        raise MapError(tr("The typeface “{family}” is not installed on this computer.").format(family=house.family))


def copy(project, name: str, house: House) -> QgsPrintLayout:
    """Return one of our templates as a layout of ``project`` that needs no other file. Raises MapError."""
    fonts.load()
    layout = template.load(project, template.read(template.shipped()[name]))
    for key in (template.SAID, template.STEM):
        layout.removeCustomProperty(key)
    layout.setName(name)
    north = items.item(layout, template.NORTH)
    if north is not None:
        _embed(north, resource("layouts", "nord.svg"))
    if house.colour:
        _colour(layout, QColor(house.colour))
    if house.family:
        _typeset(layout, house.family)
    if house.name:
        _sign(layout, house.name)
    if house.logo:
        _place(layout, house.logo)
    return layout


def save(layout, target) -> None:
    """Write a layout as a template, whole or not at all. Raises OSError."""
    with atomic_file(target) as temporary:
        if not layout.saveAsTemplate(str(temporary), QgsReadWriteContext()):
            raise OSError(tr("“{file}” cannot be written.").format(file=Path(target).name))


def _logo(path) -> bytes:
    """Return the content of a logo; MapError when QGIS cannot draw it."""
    path = Path(path)
    try:
        content = path.read_bytes()
    except OSError as error:
        raise MapError(
            tr("The logo “{file}” cannot be read: {reason}").format(file=path, reason=error.strerror or error)
        ) from error
    if len(content) > LARGEST:
        raise MapError(tr("The logo “{file}” is larger than 5 MB; take a smaller one.").format(file=path.name))
    drawing = path.suffix.lower() == ".svg"
    if not (QSvgRenderer(str(path)).isValid() if drawing else QImageReader(str(path)).canRead()):
        raise MapError(tr("The logo “{file}” is not a picture: SVG, PNG or JPEG.").format(file=path.name))
    return content


def _embed(item, path) -> None:
    template.embed(item, _logo(path), Path(path).suffix.lower() == ".svg")


def _items(layout, kind=QgsLayoutItem) -> list:
    return [item for item in layout.items() if isinstance(item, kind)]


def _tables(layout) -> list:
    frames = (item.multiFrame() for item in _items(layout, QgsLayoutFrame))
    return [table for table in frames if isinstance(table, QgsLayoutItemManualTable)]


def _colour(layout, colour):
    """Give rules, the line over the title, title bars and the bold rows of the tables the colour of the house."""
    for item in _items(layout):
        if item.id() in ACCENTS and isinstance(item, QgsLayoutItemLabel):
            compat.set_label_font(item, compat.label_font(item), colour)
        elif item.id().startswith(PREFIX) and isinstance(item, QgsLayoutItemShape):
            symbol = item.symbol().clone()
            symbol.symbolLayer(0).setFillColor(colour)
            item.setSymbol(symbol)
        elif isinstance(item, QgsLayoutItemLabel) and item.hasBackground():
            item.setBackgroundColor(colour)
    tint = QColor(*(round(part + (255 - part) * TINT) for part in (colour.red(), colour.green(), colour.blue())))
    for table in _tables(layout):
        band = QgsLayoutTableStyle()  # a new one: QGIS deletes its own before it copies what it is given
        band.cellBackgroundColor = tint
        table.setCellStyle(QgsLayoutTable.CellStyleGroup.OddRows, band)


def _typeset(layout, family):
    """Set labels, legends, tables and scale bars in another typeface, in the sizes of the template."""
    for item in _items(layout):
        if isinstance(item, QgsLayoutItemLabel):
            compat.set_label_font(item, _in(compat.label_font(item), family))
        elif isinstance(item, QgsLayoutItemScaleBar):
            item.setTextFormat(_format(item.textFormat(), family))
        elif isinstance(item, QgsLayoutItemLegend):
            styles = QgsLegendStyle.Style
            for key in (styles.Title, styles.Group, styles.Subgroup, styles.SymbolLabel):
                style = item.style(key)
                compat.set_legend_font(style, _in(compat.legend_font(style), family))
                item.setStyle(key, style)
    for table in _tables(layout):
        table.setContentTextFormat(_format(table.contentTextFormat(), family))
        table.setHeaderTextFormat(_format(table.headerTextFormat(), family))


def _in(font, family) -> QFont:
    result = QFont(family)
    result.setPointSizeF(font.pointSizeF())
    result.setBold(font.bold())
    result.setItalic(font.italic())
    return result


def _format(text, family):
    text.setFont(_in(compat.format_font(text), family))
    text.setNamedStyle("")
    return text


def _sign(layout, name):
    """Write the name of the house over the author, as a variable that the user may change in one place."""
    QgsExpressionContextUtils.setLayoutVariable(layout, "organisme", name)
    label = items.item(layout, "auteur")
    if label is not None:
        label.setText(FOOT)


def _place(layout, logo):
    """Put the logo at the end of the title, which leaves it the room, flush with a map that ends near."""
    title, over, main = (items.item(layout, name) for name in ("titre", "surtitre", "carte"))
    if title is None:
        return
    box = title.sceneBoundingRect()
    right = main.sceneBoundingRect().right() if main is not None else box.right()
    right = right if abs(right - box.right()) < NEAR else box.right()
    top = min(box.top(), over.sceneBoundingRect().top() if over is not None else box.top())
    high = box.bottom() - top - 1.0
    wide = min(WIDEST * high, box.width() / 3)
    picture = QgsLayoutItemPicture(layout)
    picture.setId("logo")
    layout.addLayoutItem(picture)
    _embed(picture, logo)
    picture.setResizeMode(QgsLayoutItemPicture.ResizeMode.Zoom)
    picture.setPictureAnchor(QgsLayoutItem.ReferencePoint.MiddleRight)
    picture.attemptResize(QgsLayoutSize(wide, high, MM))
    picture.attemptMove(QgsLayoutPoint(right - wide, top, MM))
    for label in (title, over):
        if label is not None and label.sceneBoundingRect().right() > right - wide - GAP:
            size = label.sizeWithUnits()
            room = right - wide - GAP - label.sceneBoundingRect().left()
            label.attemptResize(QgsLayoutSize(room, size.height(), MM))
