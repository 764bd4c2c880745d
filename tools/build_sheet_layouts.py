"""Write resources/layouts/fiche_*.qpt, the templates of the sheets (fiches), from one grid.

A4 portrait, margins 12, three columns of 58 with a gap of 6 (semiology, chapter 7). ``mbm_qgis_plugin/maps/sheet.py``
fills the items by id. The items ``colonne_*`` say where the blocks may stand, ``style_*`` how their texts look; both
leave the page when it is filled.

Run: QT_QPA_PLATFORM=offscreen python3 tools/build_sheet_layouts.py
"""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tools")]

from mbm_qgis_plugin import fonts  # noqa: E402
from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsBasicNumericFormat,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutItemShape,
    QgsReadWriteContext,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import Qt  # noqa: E402
from qgis.PyQt.QtGui import QColor  # noqa: E402
from qgis.PyQt.QtXml import QDomDocument  # noqa: E402

from build_layouts import BASE, GREY, INK, VIOLET, Builder, Grid, font, reproducible, text_format  # noqa: E402

LEFT, WIDE, TOP, LOW = 12.0, 186.0, 33.0, 277.5
COLUMN, GAP, COLUMNS_TOP = 58.0, 6.0, 195.5
NAMES = {
    "fiche_cite": "Fiche de cité minière",
    "fiche_terril": "Fiche de terril",
    "fiche_element": "Fiche d’élément du bien inscrit",
}
# type of the texts of the blocks: size, bold, italic, colour, sample
STYLES = {
    "style_intitule": (6.2, True, False, GREY, "INTITULÉ DU BLOC"),
    "style_cle": (7.0, False, False, GREY, "Nom d’une rubrique"),
    "style_valeur": (7.4, True, False, INK, "Valeur"),
    "style_absent": (7.0, False, True, GREY, "non renseigné"),
    "style_liste": (7.0, False, False, INK, "Objet d’une liste"),
    "style_distance": (7.0, False, False, GREY, "120 m"),
    "style_poids": (5.8, False, False, GREY, "poids 30 %"),
    "style_score": (15.0, True, False, INK, "76"),
    "style_note": (5.8, False, True, GREY, "Note en petits caractères"),
    "style_legende": (6.2, False, False, INK, "Légende"),
}


class SheetBuilder(Builder):
    """Draws the grid of a sheet into a layout."""

    def box(self, name, x, y, w, h, colour):
        """Add a plain rectangle."""
        item = QgsLayoutItemShape(self.layout)
        item.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
        symbol = item.symbol().clone()
        symbol.symbolLayer(0).setFillColor(QColor(colour))
        symbol.symbolLayer(0).setStrokeStyle(Qt.PenStyle.NoPen)
        item.setSymbol(symbol)
        return self.place(item, name, x, y, w, h)

    def build(self) -> QDomDocument:
        """Draw everything and return the template."""
        right = LEFT + WIDE
        self.label("surtitre", "BASSIN MINIER · PATRIMOINE MONDIAL", LEFT, 10, 136, 3.6,
                   font(6.8, bold=True), VIOLET)  # fmt: skip
        self.label("titre", "Titre", LEFT, 13.4, 136, 11.6, font(23, bold=True), INK)
        self.label("lieu", "Autre nom · commune · intercommunalité", LEFT, 25.6, 136, 4.6, font(9), GREY)
        badge = self.label("bandeau", "Intérêt", right - 46, 10, 46, 13, font(13, bold=True), "#FFFFFF")
        badge.setBackgroundEnabled(True)
        badge.setBackgroundColor(QColor(INK))
        badge.setHAlign(Qt.AlignmentFlag.AlignHCenter)
        badge.setVAlign(Qt.AlignmentFlag.AlignVCenter)
        self.label("note_bandeau", "", right - 46, 23.8, 46, 3, font(6.2), GREY, right=True)
        self.picture("qr", right - 18.6, 10, 18.6, 18.6)
        self.map("carte", LEFT, TOP, WIDE, 146)
        self.picture("photo", right - COLUMN, TOP, COLUMN, 43.5)
        self.label("credit_photo", "Photo", right - COLUMN, TOP + 44.1, COLUMN, 3, font(5.8, italic=True), GREY)
        self.scale(180.3)
        self.label("legende", "Légende : les signes de la carte, sur une ou deux lignes", LEFT, 186, WIDE, 4,
                   font(6.2), INK)  # fmt: skip
        for number in range(3):
            item = self.label(f"colonne_{number + 1}", f"Colonne {number + 1} : les blocs de la fiche",
                              LEFT + number * (COLUMN + GAP), COLUMNS_TOP, COLUMN, LOW - COLUMNS_TOP,
                              font(7), GREY)  # fmt: skip
            item.setFrameEnabled(True)
        self.map("carte_situation", LEFT, COLUMNS_TOP + 5.6, COLUMN, 28, 0)
        for number, (name, (size, bold, italic, colour, sample)) in enumerate(STYLES.items()):
            self.label(name, sample, LEFT + 2, COLUMNS_TOP + 38 + 4 * number, 50, 7 if size > 10 else 3.6,
                       font(size, bold, italic), colour)  # fmt: skip
        self.rule("filet_pied", LEFT, 279.5, WIDE)
        self.label("sources", "Sources", LEFT, 280.7, 138, 8, font(6), GREY)
        self.label("auteur", "Auteur", right - 46, 280.7, 46, 8, font(6), GREY, right=True)
        document = QDomDocument()
        document.appendChild(self.layout.writeXml(document, QgsReadWriteContext()))
        return document

    def picture(self, name, x, y, w, h):
        """Add a picture, shown whole."""
        item = QgsLayoutItemPicture(self.layout)
        item.setResizeMode(QgsLayoutItemPicture.ResizeMode.Zoom)
        return self.place(item, name, x, y, w, h)

    def scale(self, y):
        """Add numeric scale, projection, note, bar and north, all on one line under the map."""
        self.label("echelle_numerique", "1:7\u202f500", LEFT, y, 16, 3.4, font(7, bold=True), INK)
        self.label("projection", "Lambert-93", LEFT + 16, y + 0.15, 40, 3.2, font(6.2), GREY)
        self.label("note_echelle", "", LEFT + 50, y + 0.15, 72, 3.2, font(6.2, italic=True), GREY)
        bar = QgsLayoutItemScaleBar(self.layout)
        bar.setStyle("Single Box")
        bar.setUnits(QgsUnitTypes.DistanceUnit.DistanceMeters)
        bar.setUnitLabel("m")
        bar.setMapUnitsPerScaleBarUnit(1)
        bar.setNumberOfSegments(4)
        bar.setNumberOfSegmentsLeft(0)
        bar.setUnitsPerSegment(100)
        bar.setHeight(1.2)
        bar.setLabelBarSpace(0.5)
        bar.setBoxContentSpace(0)
        bar.setFillColor(QColor(INK))
        bar.setLineColor(QColor(INK))
        bar.setTextFormat(text_format(6.2, INK))
        numbers = QgsBasicNumericFormat()
        numbers.setDecimalSeparator(",")
        numbers.setThousandsSeparator("\u202f")
        numbers.setNumberDecimalPlaces(2)
        numbers.setShowTrailingZeros(False)
        bar.setNumericFormat(numbers)
        bar.setCustomProperty("mbm/longest", 56.0)
        self.place(bar, "echelle", LEFT + WIDE - 66, y, 66, 5)


def main():
    """Write the templates."""
    application = QgsApplication([], True)
    application.initQgis()
    fonts.load()
    for stem in NAMES:
        grid = Grid(f"{stem}_a4_portrait", (210, 297), LEFT, (), (), (), [], [], (), 279.5, type=BASE)
        builder = SheetBuilder(grid)
        document = builder.build()
        target = ROOT / "resources" / "layouts" / f"{grid.name}.qpt"
        target.write_text(reproducible(document.toString(1)), encoding="utf-8")
        print(target.relative_to(ROOT), target.stat().st_size, "bytes")
        del builder
    application.exitQgis()


if __name__ == "__main__":
    main()
