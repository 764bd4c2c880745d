"""Write resources/layouts/*.qpt, the templates of the printed maps, from their grids.

A template is a QGIS print layout whose items have ids; ``mbm_qgis_plugin/maps`` fills them by id. The grids follow the
semiology (A3 landscape 420 × 297, margins 10, gap 5); the other papers have grids of their own where a reduction
would go under 5.2 pt (A4) or would leave holes (portrait). A2 to A0 are enlarged from A3 when a page is made.

Run: QT_QPA_PLATFORM=offscreen python3 tools/build_layouts.py
"""

import re
import sys
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from mbm_qgis_plugin import fonts  # noqa: E402
from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsBasicNumericFormat,
    QgsLayoutFrame,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemManualTable,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutItemShape,
    QgsLayoutMeasurement,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLayoutTable,
    QgsLayoutTableStyle,
    QgsLegendStyle,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
    QgsTextFormat,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QRectF, Qt  # noqa: E402
from qgis.PyQt.QtGui import QColor, QFont  # noqa: E402
from qgis.PyQt.QtXml import QDomDocument  # noqa: E402

INK, GREY, RULE, VIOLET, BAND = "#26282D", "#6B6A66", "#D8D4CA", "#5B2A86", "#F3F0E9"
SPACING = 0.03  # turns off the « ti » ligature of Lato, which loses its text in a PDF
MM = QgsUnitTypes.LayoutUnit.LayoutMillimeters


@dataclass
class Grid:
    """Where everything stands on one paper, in mm; type sizes in points."""

    name: str
    paper: tuple
    margin: float
    title: tuple  # x, y, w, h
    subtitle: tuple
    map: tuple
    legends: list  # id, x, y, w
    blocks: list  # heading id, text, x, y, w
    scale: tuple  # x, y, w
    foot: float
    inset: tuple = ()
    table: tuple = ()  # id, x, y, w, h
    enlargement: tuple = ()  # w, h
    type: dict = field(default_factory=dict)


BASE = {"over": 7.2, "title": 25, "sub": 8.6, "head": 6.2, "body": 7.0, "row": 4.2, "second": 6.4, "note": 5.8,
        "foot": 6.2, "entry": 1.05, "group": 2.1, "patch": 5.8, "patch_h": 3.2, "arrow": 10.0}  # fmt: skip
SMALL = {**BASE, "over": 6.2, "title": 18, "sub": 7.4, "head": 5.6, "body": 6.0, "row": 3.2, "second": 5.6, "note": 5.2,
         "foot": 5.4, "entry": 0.62, "group": 1.3, "patch": 4.4, "patch_h": 2.3, "arrow": 8.0}  # fmt: skip

GRIDS = [
    Grid("perimetre_a3_paysage", (420, 297), 10, (10, 11.2, 300, 13), (323, 11.2, 87, 12.6), (10, 27, 308, 252),
         [("legende_gauche", 323, 0, 43), ("legende_droite", 366, 0, 44)],
         [("situation", "Situation dans le bassin minier", 323, 27, 87), ("chiffres", "Chiffres clés", 323, 73, 87),
          ("legende", "Légende", 323, 152.4, 87)],
         (323, 266.5, 87), 282, (323, 32.5, 87, 38.5), ("table_chiffres", 323, 77.6, 87, 67.6), (119, 94), BASE),
    Grid("perimetre_a3_portrait", (297, 420), 10, (10, 11.2, 195, 13), (207, 11.2, 80, 12.6), (10, 27, 277, 280),
         [("legende_gauche", 103, 0, 44), ("legende_droite", 149, 0, 46)],
         [("chiffres", "Chiffres clés", 10, 312, 87), ("legende", "Légende", 103, 312, 92),
          ("situation", "Situation dans le bassin minier", 201, 312, 86)],
         (201, 374, 86), 405, (201, 317.5, 86, 46), ("table_chiffres", 10, 316.6, 87, 67.6), (108, 86), BASE),
    Grid("perimetre_a4_paysage", (297, 210), 8, (8, 8.4, 205, 9.4), (215, 7.6, 74, 9.6), (8, 20, 203, 180.5),
         [("legende_gauche", 215, 0, 37), ("legende_droite", 252, 0, 37)],
         [("situation", "Situation dans le bassin minier", 215, 20, 74), ("chiffres", "Chiffres clés", 215, 55.6, 74),
          ("legende", "Légende", 215, 118.2, 74)],
         (215, 190.4, 74), 202.4, (215, 24.2, 74, 30), ("table_chiffres", 215, 59.4, 74, 51.6), (80, 64), SMALL),
    Grid("perimetre_a4_portrait", (210, 297), 8, (8, 8.4, 140, 9.4), (150, 7.6, 52, 9.6), (8, 20, 194, 201),
         [("legende_gauche", 80, 0, 37), ("legende_droite", 117, 0, 37)],
         [("chiffres", "Chiffres clés", 8, 225, 68), ("legende", "Légende", 80, 225, 72),
          ("situation", "Situation dans le bassin minier", 156, 225, 46)],
         (156, 262, 46), 288.5, (156, 229.2, 46, 28), ("table_chiffres", 8, 228.8, 68, 51.6), (76, 60), SMALL),
    Grid("bassin_a3_paysage", (420, 297), 10, (10, 11.2, 300, 13), (323, 11.2, 87, 12.6), (10, 27, 400, 172),
         [("legende_1", 10, 0, 50), ("legende_2", 62, 0, 48), ("legende_3", 112, 0, 46), ("legende_4", 160, 0, 47)],
         [("legende", "Légende", 10, 203, 197), ("chiffres", "Chiffres clés par agglomération", 212, 203, 198)],
         (212, 264.5, 198), 284, (), ("table_agglomerations", 212, 207.6, 198, 46), (),
         {**BASE, "row": 4.9, "body": 7.0}),
]  # fmt: skip


def font(size, bold=False, italic=False) -> QFont:
    """Return a Lato font; templates do not keep letter spacing, which the engine sets again."""
    result = QFont(fonts.FAMILY)
    result.setPointSizeF(size)
    result.setBold(bold)
    result.setItalic(italic)
    result.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, SPACING)
    return result


def text_format(size, colour, bold=False) -> QgsTextFormat:
    """Return a text format in Lato."""
    result = QgsTextFormat()
    shape = font(size, bold)
    result.setFont(shape)
    result.setNamedStyle("Bold" if bold else "Regular")
    result.setSize(size)
    result.setSizeUnit(QgsUnitTypes.RenderUnit.RenderPoints)
    result.setColor(QColor(colour))
    return result


class Builder:
    """Draws one grid into a layout."""

    def __init__(self, grid: Grid):
        self.grid, self.type = grid, grid.type
        self.project = QgsProject()
        self.layout = QgsPrintLayout(self.project)
        self.layout.setName(grid.name)
        page = QgsLayoutItemPage(self.layout)
        page.setPageSize(QgsLayoutSize(*grid.paper, MM))
        self.layout.pageCollection().addPage(page)
        self.layout.renderContext().setDpi(300)

    def place(self, item, name, x, y, w, h, point=None):
        """Add an item with its id and place; the unique id is the name too, so that the file is reproducible."""
        item.setId(name)
        self.layout.addLayoutItem(item)
        if point is not None:
            item.setReferencePoint(point)
        item.attemptMove(QgsLayoutPoint(x, y, MM))
        item.attemptResize(QgsLayoutSize(w, h, MM))
        return item

    def label(self, name, text, x, y, w, h, shape, colour, right=False, bottom=False):
        """Add a text."""
        item = QgsLayoutItemLabel(self.layout)
        item.setText(text)
        item.setFont(shape)
        item.setFontColor(QColor(colour))
        item.setMarginX(0)
        item.setMarginY(0)
        item.setHAlign(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
        item.setVAlign(Qt.AlignmentFlag.AlignBottom if bottom else Qt.AlignmentFlag.AlignTop)
        return self.place(item, name, x, y, w, h)

    def rule(self, name, x, y, w):
        """Add a rule as a filled rectangle: lines of a layout have no reproducible anchor."""
        item = QgsLayoutItemShape(self.layout)
        item.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
        symbol = item.symbol().clone()
        symbol.symbolLayer(0).setFillColor(QColor(INK))
        symbol.symbolLayer(0).setStrokeStyle(Qt.PenStyle.NoPen)
        item.setSymbol(symbol)
        return self.place(item, name, x, y, w, 0.35)

    def map(self, name, x, y, w, h, frame=0.25):
        """Add a map."""
        item = QgsLayoutItemMap(self.layout)
        self.place(item, name, x, y, w, h)
        item.setFrameEnabled(frame > 0)
        item.setFrameStrokeColor(QColor(INK))
        if frame:
            item.setFrameStrokeWidth(QgsLayoutMeasurement(frame, MM))
        item.setBackgroundColor(QColor("#FFFEFB" if frame else "#FFFFFF"))
        item.setKeepLayerSet(True)
        return item

    def table(self, name, x, y, w, h):
        """Add a table: content comes with the page, the look is here."""
        t = self.type
        table = QgsLayoutItemManualTable.create(self.layout)
        table.setIncludeTableHeader(False)
        table.setHeaderMode(QgsLayoutTable.HeaderMode.NoHeaders)
        table.setCellMargin(0.6)
        table.setShowGrid(True)
        table.setVerticalGrid(False)
        table.setHorizontalGrid(True)
        table.setGridColor(QColor(RULE))
        table.setGridStrokeWidth(0.1)
        table.setContentTextFormat(text_format(t["body"] - 0.2, INK))
        table.setHeaderTextFormat(text_format(t["second"] - 0.3, GREY))
        band = QgsLayoutTableStyle()  # switched off: the engine paints the rows that stand out with it
        band.cellBackgroundColor = QColor(BAND)
        table.setCellStyle(QgsLayoutTable.CellStyleGroup.OddRows, band)
        self.layout.addMultiFrame(table)
        frame = QgsLayoutFrame(self.layout, table)
        frame.setId(name)
        frame.attemptSetSceneRect(QRectF(x, y, w, h))
        table.addFrame(frame)
        # row height and type sizes that the engine reads back
        frame.setCustomProperty("mbm/row_height", t["row"])
        frame.setCustomProperty("mbm/second_size", t["second"])
        return frame

    def legend(self, name, x, y, w):
        """Add an empty legend."""
        t = self.type
        item = QgsLayoutItemLegend(self.layout)
        item.setAutoUpdateModel(False)
        item.model().rootGroup().clear()
        item.setResizeToContents(True)
        item.setFrameEnabled(False)
        item.setBackgroundEnabled(False)
        item.setSymbolWidth(t["patch"])
        item.setSymbolHeight(t["patch_h"])
        item.setBoxSpace(0)
        item.setEqualColumnWidth(False)
        styles = {
            QgsLegendStyle.Style.Title: (t["body"], True), QgsLegendStyle.Style.Group: (t["body"], True),
            QgsLegendStyle.Style.Subgroup: (t["body"], False), QgsLegendStyle.Style.SymbolLabel: (t["body"], False),
        }  # fmt: skip
        for key, (size, bold) in styles.items():
            style = item.style(key)
            style.setFont(font(size, bold))
            for side in (QgsLegendStyle.Side.Top, QgsLegendStyle.Side.Bottom, QgsLegendStyle.Side.Left):
                style.setMargin(side, 0)
            item.setStyle(key, style)
        for key, side, value in (
            (QgsLegendStyle.Style.Group, QgsLegendStyle.Side.Top, t["group"]),
            (QgsLegendStyle.Style.Group, QgsLegendStyle.Side.Bottom, 0.2),
            (QgsLegendStyle.Style.Symbol, QgsLegendStyle.Side.Top, t["entry"]),
            (QgsLegendStyle.Style.SymbolLabel, QgsLegendStyle.Side.Left, 2.0),
        ):
            style = item.style(key)
            style.setMargin(side, value)
            item.setStyle(key, style)
        item.setFontColor(QColor(INK))
        return self.place(item, name, x, y, w, 20)

    def scale_block(self, x, y, w):
        """Add scale bar, numeric scale, projection and north arrow."""
        t = self.type
        self.rule("filet_echelle", x, y, w)
        bar = QgsLayoutItemScaleBar(self.layout)
        bar.setStyle("Single Box")
        bar.setUnits(QgsUnitTypes.DistanceUnit.DistanceKilometers)
        bar.setUnitLabel("km")
        bar.setMapUnitsPerScaleBarUnit(1)
        bar.setNumberOfSegments(4)
        bar.setNumberOfSegmentsLeft(0)
        bar.setUnitsPerSegment(1)
        bar.setHeight(1.3 if t is not SMALL else 1.1)
        bar.setLabelBarSpace(0.8)
        bar.setBoxContentSpace(0)
        bar.setFillColor(QColor(INK))
        bar.setLineColor(QColor(INK))
        bar.setTextFormat(text_format(t["second"], INK))
        numbers = QgsBasicNumericFormat()
        numbers.setDecimalSeparator(",")
        numbers.setThousandsSeparator("\u202f")
        numbers.setNumberDecimalPlaces(2)
        numbers.setShowTrailingZeros(False)
        bar.setNumericFormat(numbers)
        bar.setCustomProperty("mbm/longest", 72.0 if w > 150 else min(60.0, (0.62 if w > 60 else 0.5) * w))
        self.place(bar, "echelle", x, y + 2.2, 0.6 * w, 6)
        arrow = t["arrow"]
        self.label("echelle_numerique", "1:80\u202f000", x + w - 40, y + 2.0, 40 - arrow * 0.62, 3.6,
                   font(t["body"], bold=True), INK, right=True)  # fmt: skip
        self.label("projection", "Lambert-93", x + w - 40, y + 5.4, 40 - arrow * 0.62, 3,
                   font(t["note"]), GREY, right=True)  # fmt: skip
        north = QgsLayoutItemPicture(self.layout)
        north.setMode(QgsLayoutItemPicture.Format.FormatSVG)
        self.place(north, "nord", x + w - arrow * 0.5, y + 1.6, arrow * 0.5, arrow)

    def build(self) -> QDomDocument:
        """Draw everything and return the template."""
        g, t = self.grid, self.type
        x, y, w, h = g.title
        over = t["over"]
        self.label("surtitre", "BASSIN MINIER DU NORD-PAS-DE-CALAIS · PATRIMOINE MONDIAL", x, y - 0.42 * over, w, 4,
                   font(over, bold=True), VIOLET)  # fmt: skip
        self.label("titre", "Titre", x, y, w, h, font(t["title"], bold=True), INK)
        landscape = g.paper[0] > g.paper[1]
        self.label("sous_titre", "Sous-titre", *g.subtitle, font(t["sub"]), GREY,
                   right=not (landscape and g.inset), bottom=True)  # fmt: skip
        self.map("carte", *g.map)
        if g.enlargement:
            ew, eh = g.enlargement
            ex, ey = g.map[0] + g.map[2] - ew - 2, g.map[1] + g.map[3] - eh - 2
            ground = QgsLayoutItemShape(self.layout)
            ground.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
            symbol = ground.symbol().clone()
            symbol.symbolLayer(0).setFillColor(QColor("#FFFFFF"))
            symbol.symbolLayer(0).setStrokeStyle(Qt.PenStyle.NoPen)
            ground.setSymbol(symbol)
            self.place(ground, "fond_agrandissement", ex - 2, ey - 2, ew + 4, eh + 4)
            self.map("agrandissement", ex, ey, ew, eh, 0.3)
            title = self.label("titre_agrandissement", "Agrandissement · 1:75\u202f000", ex, ey, 40 * t["body"] / 7,
                               5.6 * t["body"] / 7, font(max(5.6, t["body"] - 0.2), bold=True), "#FFFFFF")  # fmt: skip
            title.setBackgroundEnabled(True)
            title.setBackgroundColor(QColor(INK))
            title.setHAlign(Qt.AlignmentFlag.AlignHCenter)
            title.setVAlign(Qt.AlignmentFlag.AlignVCenter)
        for name, text, bx, by, bw in g.blocks:
            self.rule(f"filet_{name}", bx, by, bw)
            self.label(f"titre_{name}", text.upper(), bx, by + 1.2, bw, 3,
                       font(t["head"], bold=True), GREY)  # fmt: skip
        if g.inset:
            self.map("carte_situation", *g.inset, 0)
        name, tx, ty, tw, th = g.table
        self.table(name, tx, ty, tw, th)
        self.label("note_chiffres", "", tx, ty + th + 0.6, tw, 6, font(t["note"], italic=True), GREY)
        top = next(by for block, _, _, by, _ in g.blocks if block == "legende")
        for legend, lx, _, lw in g.legends:
            self.legend(legend, lx, top + (3.8 if t["group"] < 2 else 4.6), lw)
        self.scale_block(*g.scale)
        wide = g.map[2] if g.paper[0] > g.paper[1] and g.inset else g.paper[0] - 2 * g.margin - 75
        high = 6.0 if landscape else 7.2
        self.label("sources", "Sources", g.margin, g.foot, wide, high, font(t["foot"]), GREY)
        self.label("auteur", "Auteur", g.paper[0] - g.margin - 87 * (0.85 if t["body"] < 7 else 1), g.foot,
                   87 * (0.85 if t["body"] < 7 else 1), high, font(t["foot"]), GREY, right=True)  # fmt: skip
        document = QDomDocument()
        element = self.layout.writeXml(document, QgsReadWriteContext())
        document.appendChild(element)
        return document


def reproducible(text: str) -> str:
    """Sort attributes and number the random identifiers of QGIS, so that the same grid gives the same file."""
    seen = {}

    def in_order(match):
        attributes = sorted(re.findall(r'[\w:]+="[^"]*"', match[2]))
        return " ".join([f"<{match[1]}", *attributes]) + match[3]

    text = re.sub(r'<(\w[\w-]*)((?:\s+[\w:]+="[^"]*")+)\s*(/?>)', in_order, text)

    def renamed(match):
        return seen.setdefault(match[0], f"{{00000000-0000-0000-0000-{len(seen) + 1:012d}}}")

    text = re.sub(r"\{[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}", renamed, text)
    return "\n".join(line.rstrip() for line in text.splitlines()) + "\n"


def main():
    """Write all templates."""
    import layouts_dossier

    application = QgsApplication([], True)
    application.initQgis()
    fonts.load()
    for grid in GRIDS:
        builder = Builder(grid)
        write(grid.name, builder.build())
        del builder
    for name, document in layouts_dossier.documents():
        write(name, document)
    application.exitQgis()


def write(name: str, document: QDomDocument) -> None:
    """Write one template among those of the plugin."""
    target = ROOT / "resources" / "layouts" / f"{name}.qpt"
    target.write_text(reproducible(document.toString(1)), encoding="utf-8")
    print(target.relative_to(ROOT), target.stat().st_size, "bytes")


if __name__ == "__main__":
    main()
