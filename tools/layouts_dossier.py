"""The templates of a territory's dossier: cover, summary, key figures, index, credits; A4 portrait.

The grid is that of the fiche (margins 12, three columns of 58, gap 6). Items are filled by id: ``titre``,
``sous_titre``, ``auteur``, ``folio``, and on text pages the tables ``table_1`` … , one a column, through which rows
flow.
"""

from qgis.core import QgsLayoutItemPicture, QgsLayoutItemShape, QgsReadWriteContext
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtXml import QDomDocument

from build_layouts import BASE, GREY, INK, VIOLET, Builder, Grid, font

PAPER, LEFT, WIDE = (210, 297), 12, 186
BAND = "#F3F0E9"
TOP, BOTTOM = 36.0, 280.0  # of the text
FIGURES = 4  # of the cover
CELL = 0.6  # margin of a cell

# name, columns, grid of rules, note, type: body and second size in points, least height of a row in mm
PAGES = [
    ("dossier_sommaire_a4_portrait", 1, True, False, {"body": 8.0, "second": 7.0, "row": 4.6}),
    ("dossier_chiffres_a4_portrait", 1, True, True, {"body": 7.4, "second": 6.6, "row": 4.3}),
    ("dossier_index_a4_portrait", 3, False, False, {"body": 6.9, "second": 6.4, "row": 3.4}),
    ("dossier_credits_a4_portrait", 2, False, False, {"body": 8.8, "second": 8.0, "row": 4.3}),
]


class DossierBuilder(Builder):
    """Draws the pages of a dossier that are no maps."""

    def __init__(self, name, kind):
        super().__init__(
            Grid(name, PAPER, LEFT, (), (), (), [], [], (), 0, type={**BASE, **kind, "body": kind["body"] + 0.2})
        )

    def document(self) -> QDomDocument:
        """Return the template."""
        result = QDomDocument()
        result.appendChild(self.layout.writeXml(result, QgsReadWriteContext()))
        return result

    def folio(self):
        """Add the number of the page."""
        self.label("folio", "Dossier · 1 / 1", LEFT + WIDE - 74, 285, 74, 4, font(6.2), GREY, right=True)

    def text_page(self, columns, ruled, noted):
        """Add what text pages share, and their columns."""
        self.label("surtitre", "BASSIN MINIER", LEFT, 10, WIDE, 4, font(7.2, bold=True), VIOLET)
        self.label("titre", "Titre", LEFT, 13.8, WIDE, 11, font(23, bold=True), INK)
        self.label("sous_titre", "Sous-titre", LEFT, 25.2, WIDE, 5, font(9), GREY)
        gap, bottom = 6.0, BOTTOM - (9.0 if noted else 0.0)
        if noted:
            self.label("note", "Note", LEFT, bottom + 1.5, WIDE, 9, font(6.2, italic=True), GREY)
        width = (WIDE - gap * (columns - 1)) / columns
        inset = 0.0 if ruled else CELL  # without rules, the text itself stands on the edge of the column
        for number in range(columns):
            frame = self.table(
                f"table_{number + 1}", LEFT + number * (width + gap) - inset, TOP, round(width, 3), bottom - TOP
            )
            frame.multiFrame().setShowGrid(ruled)
        self.rule("filet_pied", LEFT, 283.5, WIDE)
        self.label("auteur", "Auteur", LEFT, 285, 110, 4, font(6.2), GREY)
        self.folio()

    def cover(self):
        """Add the items of the cover."""
        self.label("surtitre", "BASSIN MINIER", LEFT, 14, WIDE, 4, font(7.2, bold=True), VIOLET)
        self.label("titre", "Titre", LEFT, 30, WIDE, 31, font(38, bold=True), INK, bottom=True)
        self.label("sous_titre", "Sous-titre", LEFT, 63, WIDE, 14, font(14), GREY)
        ground = QgsLayoutItemShape(self.layout)
        ground.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
        symbol = ground.symbol().clone()
        symbol.symbolLayer(0).setFillColor(QColor(BAND))
        symbol.symbolLayer(0).setStrokeStyle(Qt.PenStyle.NoPen)
        ground.setSymbol(symbol)
        self.place(ground, "filet_bandeau", 0, 86, 210, 92)
        inset = self.map("carte_situation", LEFT, 91, WIDE, 82, 0)
        inset.setBackgroundEnabled(False)
        self.label("note_situation", "Situation", LEFT, 180, WIDE, 4, font(6.6), GREY)
        self.rule("filet_chiffres", LEFT, 196, WIDE)
        step = WIDE / FIGURES
        for number in range(FIGURES):
            x = LEFT + number * step
            self.label(f"chiffre_{number + 1}", "0", x, 199, step - 4, 11, font(22, bold=True), INK)
            self.label(f"legende_chiffre_{number + 1}", "", x, 209.6, step - 4, 8, font(7.4), GREY)
        self.label("note_chiffres", "", LEFT, 222, WIDE, 4, font(6.2, italic=True), GREY)
        self.rule("filet_signature", LEFT, 254, WIDE)
        self.label("organisation", "", LEFT, 257, 120, 6, font(10.5, bold=True), INK)
        self.label("auteur", "Auteur", LEFT, 263.4, 120, 5, font(8.6), INK)
        self.label("date", "Date", LEFT, 268.4, 120, 5, font(8.6), GREY)
        self.label("version", "Données", LEFT, 273.4, 120, 5, font(7.4), GREY)
        logo = QgsLayoutItemPicture(self.layout)
        logo.setPictureAnchor(logo.ReferencePoint.UpperRight)
        self.place(logo, "logo", LEFT + WIDE - 50, 257.5, 50, 21)
        self.folio()


def documents():
    """Yield (name, template)."""
    cover = DossierBuilder("dossier_couverture_a4_portrait", {"body": 8.0})
    cover.cover()
    yield cover.grid.name, cover.document()
    for name, columns, ruled, noted, kind in PAGES:
        builder = DossierBuilder(name, kind)
        builder.text_page(columns, ruled, noted)
        yield name, builder.document()


