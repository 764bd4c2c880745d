"""The pages of a dossier that are no maps: cover, summary, key figures, index, credits.

Their words are in ``resources/dossier.json``, their places in the templates ``dossier_*.qpt``.
"""

import json
from functools import lru_cache
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProject,
)

from .. import fonts, settings
from ..core import bookindex
from ..core.figures import decimals_for
from ..core.figures import row as figure_row
from ..core.keyrows import joined
from ..core.typography import figure, french
from ..i18n import tr
from ..paths import resource
from . import items, paper, template, textpage
from .data import CRS
from .errors import MapError
from .inset import Inset
from .leaves import Leaf
from .textpage import HEAD, LARGE, QUIET, SECOND, Cell, Line, TextPages

PAPER = paper.Paper("A4", landscape=False)
INSET_TYPE = 8.0  # points, of the towns on the cover
VIOLET = "#5B2A86"
FIGURES_ON_COVER = 4


@lru_cache(maxsize=1)
def words() -> dict:
    """Return ``resources/dossier.json``: every word that a dossier prints."""
    return json.loads(resource("dossier.json").read_text(encoding="utf-8"))


class TextMaker:
    """Makes the text pages of dossiers; ``templates`` is a folder of the user, or "".

    said(text) is told what a template of the user lacks; the page is then made from ours.
    """

    def __init__(self, data, basin, templates="", said=lambda _: None):
        fonts.load()
        self.data, self.basin, self.templates, self.said = data, basin, templates, said
        self.project = QgsProject()
        self.project.setCrs(QgsCoordinateReferenceSystem(CRS))
        self._inset = None

    def close(self) -> None:
        """Let go of all layers."""
        self.project.clear()

    def pages(self, stem, lines, widths, **more) -> TextPages:
        """Lay rows out in the template ``stem``."""
        try:
            pages = TextPages(self.project, self._document(stem, self.templates), lines, widths, **more)
        except MapError as error:
            if not self.templates:
                raise
            self.said(tr("{template}: {reason} The plugin's own is taken.").format(template=stem, reason=error))
            return TextPages(self.project, self._document(stem, ""), lines, widths, **more)
        self._tell(stem, pages.warnings)
        return pages

    def _tell(self, stem, warnings) -> None:
        for text in warnings:
            self.said(f"{stem}: {text}")

    @staticmethod
    def _document(stem, templates):
        return template.chosen(templates, stem, PAPER)[0]

    # --- cover --------------------------------------------------------------------------------------------------------

    def cover(self, territory, values: dict, texts: dict, offered: dict) -> object:
        """Return the layout of the cover; offered: the variables of its template."""
        layout = template.load(self.project, self._document("dossier_couverture", self.templates))
        own = words()["cover"]
        self._tell("dossier_couverture", template.warnings(layout))
        item = items.item(layout, "carte_situation")
        if item is not None:
            self._situation(item, territory)
        counted = {name: figure(value) for name, value in values.items()}
        filled = {
            "titre": territory.title,
            "sous_titre": own["subtitle"].get(texts["niveau"], own["subtitle"][""]).format_map(texts),
            "note_situation": own["situation"],
            "note_chiffres": own["note"],
            "version": own["version"].format_map(texts),
            "organisation": str(settings.get("organisation")),
            **{name: texts[name] for name in ("surtitre", "auteur", "date")},
        }
        for number, item in enumerate(own["figures"][:FIGURES_ON_COVER], 1):
            filled[f"chiffre_{number}"] = figure(values[item["id"]])
            # French has its plural from two on; « one »: of one commune
            way = "few" if values[item["id"]] < 2 else "one" if values["communes"] == 1 else "label"
            filled[f"legende_chiffre_{number}"] = item.get(way, item["label"]).format_map(counted)
        textpage.write(layout, filled, offered)
        logo = items.item(layout, "logo")
        if logo is not None and not logo.picturePath():
            path = str(settings.get("logo"))
            if path and Path(path).is_file():
                logo.setPicturePath(path)
            else:
                layout.removeLayoutItem(logo)
        return layout

    def _situation(self, item, territory) -> None:
        kept = set()
        if self._inset is not None:
            kept = {layer.id() for layer in (self._inset.towns, *self._inset.below)}
            self.project.removeMapLayers([name for name in self.project.mapLayers() if name not in kept])
        else:
            self._inset = Inset(self.data, self.basin)
        self._inset.fill(item, self.project, territory, INSET_TYPE)

    # --- text pages ---------------------------------------------------------------------------------------------------

    def leaves(self, pages, title, subtitle, texts, offered, note="") -> list:
        """Return the leaves of rows that are laid out; all pages but the first are « suite »."""

        def drawn(number):
            def draw():
                head = title if not number else words()["continued"].format(titre=title)
                filled = {"titre": head, "sous_titre": subtitle, "surtitre": texts["surtitre"], "note": note,
                          "auteur": words()["signature"].format_map(texts)}  # fmt: skip
                return pages.fill(number, filled, offered)

            return draw

        return [Leaf(title, drawn(number)) for number in range(pages.count)]

    def summary(self, numbered) -> TextPages:
        """Return the summary of the parts that are listed; numbers are those of ``numbered``."""
        lines = []
        for part in numbered.parts:
            if not part.listed:
                continue
            page = numbered.page(part.leaves[0]) if part.leaves else None
            lines.append(Line((Cell(french(part.title), bold=True, size=HEAD), Cell(""), _number(page, bold=True)),
                              before=4.5, keep=bool(part.items) or not part.leaves, target=page))  # fmt: skip
            if not part.leaves:
                lines.append(Line((Cell(french(part.empty), size=SECOND, colour=QUIET), Cell(""), Cell(""))))
            for place, item in enumerate(part.items):
                page, below = numbered.page(item.leaf), part.items[place + 1 : place + 2]
                group = bool(below) and below[0].level > item.level
                indent = "\u2003" * (item.level - 1)
                size = SECOND if item.level > 1 else "body"
                lines.append(Line((Cell(indent + french(item.title), bold=group, size=size),
                                   Cell(french(item.detail), size=SECOND, colour=QUIET), _number(page, size=size)),
                                  before=1.6 if group else 0.0, keep=group, target=page))  # fmt: skip
        return self.pages("dossier_sommaire", lines, (112, 58, 16))

    def figures(self, kinds, values: dict, reference) -> TextPages:
        """Return the table of key figures; ``reference``: those of the basin, None on the dossier of the basin."""
        own = words()["figures"]
        heads, widths = (own["heads"], own["widths"]) if reference else (own["heads_basin"], own["widths_basin"])
        lines = []
        for title, rows in joined((kind.title, kind.figures) for kind in kinds):
            lines.append(Line((Cell(french(title), bold=True, size=HEAD, colour=VIOLET), *_blank(heads[1:])),
                              before=2.6, keep=True))  # fmt: skip
            for number, item in enumerate(rows):
                name, strong, part = item["id"], item.get("strong", False), item.get("part", False)
                texts = figure_row(name, values[name], reference[name] if reference else None, item.get("unit", ""))
                after = rows[number + 1 : number + 2]
                size, colour = (SECOND, QUIET) if part else ("body", "")
                cells = [Cell(("\u2003" if part else "") + french(item["label"]), False, strong, size, colour)]
                for column, text in enumerate(texts):
                    cells.append(Cell(text, True, strong and not column, size, QUIET if column else colour))
                lines.append(Line(tuple(cells), band=strong, keep=bool(after)))  # a kind of map is not cut
        return self.pages("dossier_chiffres", lines, widths, head=_heads(heads))

    def communes(self, rows, total: dict) -> TextPages:
        """Return the table of the communes: ``rows`` are (name, figures), ``total`` the figures of the territory."""
        own = words()["communes"]
        columns = own["columns"]
        lines, all_rows = [], [*rows, (own["total"], total)]
        decimals = {item["id"]: decimals_for(item["id"], [values[item["id"]] for _, values in all_rows])
                    for item in columns[1:]}  # fmt: skip
        for name, values in all_rows:
            last = values is total
            cells = [Cell(french(name), bold=last)]
            for item in columns[1:]:
                text = figure(values[item["id"]], decimals[item["id"]])
                cells.append(Cell(text, right=True, bold=last or item.get("strong", False)))
            lines.append(Line(tuple(cells), band=last, keep=False))
        if len(lines) > 1:
            lines[-2] = Line(lines[-2].cells, keep=True)  # the total is not alone on its page
        heads = [item["label"] for item in columns]
        return self.pages("dossier_chiffres", lines, [item["width"] for item in columns], head=_heads(heads))

    def index(self, entries, bare=()) -> TextPages:
        """Return the index of ``core.bookindex.Entry`` with pages."""
        lines = []
        groups = bookindex.arranged(entries, bare)
        for letter, rows in groups:
            lines.append(Line((Cell(letter, bold=True, size=HEAD, colour=VIOLET), Cell("")), before=2.4, keep=True))
            for head, brackets, entry in rows:
                text, links = "", []
                for run in bookindex.references(entry.pages):
                    text += ", " if text else ""
                    for page, written in zip(dict.fromkeys(run), bookindex.written(run).split(bookindex.DASH)):
                        links.append((len(text), len(text) + len(written), page))
                        text += written + (bookindex.DASH if page != run[1] else "")
                name = f"{head} ({brackets})" if brackets else head
                lines.append(Line((Cell(name, bold=entry.strong), Cell(text, right=True, links=tuple(links)))))
        if not lines:
            lines = [Line((Cell(words()["index"]["empty"], size="body"), Cell("")))]
        return self.pages("dossier_index", lines, (37, 21), even=True)

    def credits(self, texts) -> TextPages:
        """Return the credits: sources, licence, method, limits."""
        lines = []
        for block in words()["credits"]["blocks"]:
            lines.append(Line((Cell(french(block["title"]), bold=True, size=HEAD),), before=4.0, keep=True))
            for paragraph in block["text"]:
                lines.append(Line((Cell(french(paragraph.format_map(texts))),), after=1.6))
        return self.pages("dossier_credits", lines, (1,), even=True)

    def not_made(self, title, reason, texts) -> object:
        """Return the layout that stands where a page could not be made; always from our own template."""
        line = Line((Cell(french(words()["not_made"].format(raison=reason)), size=LARGE),))
        pages = TextPages(self.project, self._document("dossier_sommaire", ""), [line], (1,))
        return self.leaves(pages, title, "", texts, {})[0].draw()[0]


def _number(page, **look) -> Cell:
    return Cell("" if page is None else str(page + 1), right=True, **look)


def _blank(heads) -> list:
    return [Cell("") for _ in heads]


def _heads(heads) -> Line:
    return Line(tuple(Cell(text, right=bool(place), size=SECOND, colour=QUIET) for place, text in enumerate(heads)))
