"""What the pages of a territory cut into sheets bear: the numbered grid of the key map, the neighbours of a sheet."""

from math import ceil

from qgis.core import (
    QgsGeometry,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsPalLayerSettings,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsTextBackgroundSettings,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QSizeF, Qt
from qgis.PyQt.QtGui import QColor, QFont

from .. import compat, fonts
from ..core.tiling import outline
from ..core.typography import french, scale
from . import drawing, legend
from .territory import members

MM = QgsUnitTypes.LayoutUnit.LayoutMillimeters
RENDER_MM = QgsUnitTypes.RenderUnit.RenderMillimeters
TAB = (9.6, 6.6)  # mm: within what two sheets share, so that it hides nothing that the neighbour does not show
TAB_TYPE = 5.8
ARROWS = {"n": "↑", "ne": "↗", "e": "→", "se": "↘", "s": "↓", "sw": "↙", "w": "←", "nw": "↖"}
FIRST, LIST = "feuilles", "liste"
IN_ONE, IN_A_COLUMN = 14, 24  # sheets that one list names by three communes, or by one
NAMED, WIDE = 3, 27  # communes that stand for a sheet, and the letters that they may take


def grid_layer(view, k: float = 1.0):
    """Return the layer of the sheets' outlines, each with its number in a disc."""
    rows = [(QgsGeometry.fromRect(QgsRectangle(*item.box)), [str(item.number)]) for item in view.sheets]
    layer = drawing.memory_layer("Polygon", "Feuille", rows, "&field=name:string(8)")
    layer.setRenderer(QgsSingleSymbolRenderer(sheet_symbol(k)))
    text = drawing.text_format(8.5 * k, "#FFFFFF", bold=True)
    ground = QgsTextBackgroundSettings()
    ground.setEnabled(True)
    ground.setType(QgsTextBackgroundSettings.ShapeType.ShapeCircle)
    ground.setSizeType(QgsTextBackgroundSettings.SizeType.SizeFixed)
    ground.setSize(QSizeF(5.8 * k, 5.8 * k))
    ground.setSizeUnit(RENDER_MM)
    ground.setFillColor(QColor(drawing.INK))
    ground.setStrokeColor(QColor("#FFFFFF"))
    ground.setStrokeWidth(0.3 * k)
    ground.setStrokeWidthUnit(RENDER_MM)
    text.setBackground(ground)
    drawing.label(layer, text, QgsPalLayerSettings.Placement.OverPoint, priority=10, centroidWhole=True,
                  displayAll=True)  # fmt: skip
    return layer


def sheet_symbol(k: float = 1.0):
    """Return the symbol of a sheet's outline."""
    return drawing.line_symbol([(drawing.INK, 0.25 * k, 1.0)])


def places(data, territory, sheet) -> list:
    """Return the communes that stand for a sheet, the most populous of those in its cell first."""
    cell = QgsRectangle(*sheet.cell)
    window = QgsGeometry.fromRect(cell)
    own = members(data, territory, "communes")
    inside = [item for item in own if cell.contains(item.geometry().pointOnSurface().asPoint())]
    if not inside:  # a sheet of pieces: the commune with the largest one
        shared = ((item.geometry().intersection(window).area(), item["insee"], item) for item in own
                  if item.geometry().boundingBox().intersects(cell))  # fmt: skip
        largest = max((row for row in shared if row[0] > 0), default=None, key=lambda row: row[:2])
        inside = [largest[2]] if largest else []
    inside.sort(key=lambda item: (-(0 if compat.is_null(item["population"]) else item["population"]), item["insee"]))
    return [french(str(item["nom"])) for item in inside[:NAMED]]


def legend_groups(filling, view, found: dict, number: int) -> tuple:
    """Return (groups, columns) of the key map's legend: those ``found`` with those that list the sheets.

    groups: as ``legend.groups``; columns: their ids in each of the ``number`` legends of the page.
    """
    sheet = drawing.memory_layer("Polygon", "Limite d’une feuille", [])
    sheet.setRenderer(QgsSingleSymbolRenderer(sheet_symbol(filling.k)))
    groups = {FIRST: (french(f"{len(view.sheets)} feuilles au {scale(view.of)}"), [sheet]), **found}
    columns = [list(groups), *([] for _ in range(number - 1))]
    named = [(item.number, places(filling.data, filling.territory, item)) for item in view.sheets]
    if len(named) <= IN_ONE:
        groups[LIST] = ("Communes principales", [_listed(n, names) for n, names in named])
        if number > 2:
            columns[1].append(LIST)
        else:
            if number == 2 and len(found) > 1:
                columns[1].append(columns[0].pop())
            columns[0].append(LIST)
        return groups, columns
    free = max(1, number - 1)
    each = ceil(len(named) / free)
    if each > IN_A_COLUMN:
        return groups, columns
    for place in range(0, len(named), each):
        rows = [_listed(n, names[:1]) for n, names in named[place : place + each]]
        groups[f"{LIST}_{place}"] = (f"Feuilles {place + 1} à {place + len(rows)}", rows)
        columns[place // each + (number > 1)].append(f"{LIST}_{place}")
    return groups, columns


def _listed(number: int, names):
    text = ""
    for name in names:  # as many as a legend has room for beside the next one
        longer = f"{text}, {name}" if text else name
        text = longer if len(longer) <= WIDE or not text else text
    return legend.words(f"{number:\u2007>2}\u2002{text}".rstrip())


def tabs(layout, main, sheet, factor: float = 1.0) -> None:
    """Name the neighbours of a sheet at the rim of its map; labels of the map keep clear of them."""
    place, size = main.positionWithUnits(), main.sizeWithUnits()
    width, height = (side * factor for side in TAB)
    rim = 0.0 if not main.frameEnabled() else main.frameStrokeWidth().length() / 2
    for side, number in sheet.neighbours.items():
        x = rim if "w" in side else size.width() - width - rim if "e" in side else (size.width() - width) / 2
        y = rim if "n" in side else size.height() - height - rim if "s" in side else (size.height() - height) / 2
        item = QgsLayoutItemLabel(layout)
        item.setId(f"voisine_{side}")
        item.setText(f"feuille\n{_arrow(side, number)}")
        font = QFont(fonts.FAMILY)
        font.setPointSizeF(TAB_TYPE * factor)
        font.setBold(True)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, drawing.LETTER_SPACING)
        compat.set_label_font(item, font)
        item.setFontColor(QColor("#FFFFFF"))
        item.setBackgroundEnabled(True)
        item.setBackgroundColor(QColor(drawing.INK))
        item.setMarginX(0)
        item.setMarginY(0)
        item.setHAlign(Qt.AlignmentFlag.AlignHCenter)
        item.setVAlign(Qt.AlignmentFlag.AlignVCenter)
        layout.addLayoutItem(item)
        item.setReferencePoint(QgsLayoutItem.ReferencePoint.UpperLeft)
        item.attemptResize(QgsLayoutSize(width, height, MM))
        item.attemptMove(QgsLayoutPoint(place.x() + x, place.y() + y, MM))
        main.addLabelBlockingItem(item)


def _arrow(side, number) -> str:
    return f"{ARROWS[side]}\u00a0{number}" if "e" not in side else f"{number}\u00a0{ARROWS[side]}"


def on_inset(item, project, view) -> None:
    """Show the sheets on the map of the situation, the one of the page filled."""
    cells = drawing.memory_layer(
        "Polygon", "Feuilles", [(QgsGeometry.fromRect(QgsRectangle(*sheet.cell)), []) for sheet in view.sheets]
    )
    cells.setRenderer(QgsSingleSymbolRenderer(drawing.line_symbol([(drawing.INK, 0.12, 1.0)])))
    layers = [cells]
    if view.sheet is not None:
        own = drawing.memory_layer("Polygon", "Feuille", [(QgsGeometry.fromRect(QgsRectangle(*view.sheet.box)), [])])
        own.setRenderer(QgsSingleSymbolRenderer(drawing.fill_symbol(drawing.INK, 0.35, drawing.INK, 0.45)))
        layers.insert(0, own)
    for layer in layers:
        project.addMapLayer(layer, False)
    shown = item.layers()
    item.setLayers([shown[0], *layers, *shown[1:]])
    wanted = QgsRectangle(item.extent())
    wanted.combineExtentWith(QgsRectangle(*outline(view.sheets)))
    if wanted != item.extent():
        wanted.scale(1.02)
        item.zoomToExtent(wanted)


def links(page, view):
    """Yield ((left, top, width, height) in mm, number of the sheet that it leads to) of what stands for a sheet."""
    if view.sheet is not None:
        for side, number in view.sheet.neighbours.items():
            item = page.layout.itemById(f"voisine_{side}")
            if item is not None:
                spot, size = item.positionWithUnits(), item.sizeWithUnits()
                yield (spot.x(), spot.y(), size.width(), size.height()), number
        return
    main = page.layout.itemById("carte")
    if main is None:
        return
    place, extent = main.positionWithUnits(), main.extent()
    unit = extent.width() / main.sizeWithUnits().width()
    for sheet in view.sheets:
        left, low, right, top = sheet.cell
        yield (place.x() + (left - extent.xMinimum()) / unit, place.y() + (extent.yMaximum() - top) / unit,
               (right - left) / unit, (top - low) / unit), sheet.number  # fmt: skip
