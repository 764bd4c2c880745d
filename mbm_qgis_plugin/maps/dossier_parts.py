"""The work on one dossier: its parts, their numbers, its pages one after the other."""

from functools import partial

from ..catalog import catalog
from ..core.bookindex import Entry
from ..core.typography import figure, month, scale
from . import atlas, background, export, template, variables
from .dossier_pages import PAPER, words
from .errors import MapError
from .folio import stamp
from .indexed import Names
from .leaves import Item, Leaf, Numbered, Part
from .territory import figures

FIRST_PASS = 0.25  # share of the work that is done before the first page is drawn


class Dossier:
    """One dossier; ``maker``: the :class:`dossier.Maker` of the run."""

    def __init__(self, maker, territory, done, progress):
        self.maker, self.territory, self.done, self.progress = maker, territory, done, progress
        self.data, self.order, self.words = maker.data, maker.order, words()
        self.values, self._said = {}, set()
        self.names = Names(self.data, territory, self.words["index"])
        self.texts = {
            **self.order.texts,
            "territoire": territory.title,
            "genre": territory.kind,
            "dossier": self.words["titles"][self._level()],
            "niveau": self._level(),
            "surtitre": self.words["overline"],
            "version": month(catalog().data_version),
        }

    def _level(self) -> str:
        """Return what the territory is, as the words of the cover have it."""
        if self.order.level == "epci" and self.territory.kind.startswith(self.words["agglomeration"]):
            return "agglomeration"
        return self.order.level

    def write(self, target) -> None:
        """Make the dossier and write it."""
        maps = self._maps()
        communes = self.maker.communes(self.territory)
        self.texts["communes"] = figure(len(communes))
        index = Part(self.words["index"]["title"])
        parts = [
            Part(self.words["cover"]["title"], [Leaf(self.territory.title, self._cover)], listed=False),
            Part(self.words["summary"]["title"], listed=False),
            maps,
            *(self._sheets(subject, sheets) for subject, sheets in self.maker.sheets.items()),
            self._figures(communes),
            index,
            Part(self.words["credits"]["title"], self._leaves(self.maker.text.credits(self.texts), "credits")),
        ]
        self._draw(self._numbered(parts, parts[1], index), target)

    # --- parts --------------------------------------------------------------------------------------------------------

    def _maps(self) -> Part:
        part = Part(self.words["maps"]["title"])
        for number, item in enumerate(self.maker.kinds):
            leaf, detail = self._map(item)
            part.leaves.append(leaf)
            part.items.append(Item(item.title, leaf, detail))
            self.progress(FIRST_PASS * (number + 1) / len(self.maker.kinds))
        return part

    def _map(self, item) -> tuple:
        """Return (leaf, scale) of a map; its labels are placed, and it is kept until it is drawn."""
        maker, result = self.maker.makers[item.id], atlas.Done(item.title)
        try:
            document, factor = atlas.document_for(maker, self.territory, self.order)
            page = self.maker.drive(maker.making(self.territory, document, factor, self.order.texts))
            rehearse = partial(background.rehearse, page.layout)
            placed = self.maker.drive(atlas.naming(page, rehearse, rehearse, result))
        except MapError as error:
            return Leaf(item.title, _failing(error)), ""
        self.values.update(page.figures)
        self._warn(item.title, [*page.warnings, *result.warnings])

        def draw():
            return page.layout, []

        return Leaf(item.title, draw, self.names.written(page, placed)), scale(page.denominator)

    def _sheets(self, subject, sheets) -> Part:
        """Return the part of the sheets of a subject, by class where it has classes."""
        own = self.words["sheets"][subject]
        items = sheets.items([self.territory])
        part = Part(own["title"], empty="" if items else own["empty"])
        ranks = sheets.spec.get("rank") or {}
        groups = {}
        for item in items:
            value = item.row.get(ranks.get("field")) if ranks else None
            groups.setdefault(value if value in ranks.get("order", ()) else None, []).append(item)
        for value, group in groups.items():
            leaves = [self._sheet(subject, sheets, item) for item in group]
            part.leaves += leaves
            level = 1
            if "classes" in own:
                title = own["classes"].get(value or "", str(value))
                part.items.append(Item(title, leaves[0], own["count"][len(group) > 1].format(n=figure(len(group)))))
                level = 2
            part.items += [Item(item.title, leaf, str(item.row.get("commune") or ""), level)
                           for item, leaf in zip(group, leaves)]  # fmt: skip
        return part

    def _sheet(self, subject, sheets, item) -> Leaf:
        def draw():
            document, factor = template.chosen(self.order.template, sheets.spec["template"], PAPER)
            page = sheets.make(item, document, factor, self.order.texts)
            self._warn(item.name, page.warnings)
            return page.layout, [page.link] if page.link else []

        names = [self.names.entry(subject, item.row)]
        if item.row.get("commune"):
            names.append(Entry(str(item.row["commune"]), strong=True))
        return Leaf(item.title, draw, names)

    def _figures(self, communes) -> Part:
        """Return the part of the key figures: the territory beside the basin, then its communes."""
        for item in self.maker.counted:
            if not {row["id"] for row in item.figures} <= set(self.values):  # its map was not made
                self.values.update(figures(self.data, self.territory, item))
        text, own = self.maker.text, self.words["figures"]
        reference = None if self.territory.basin else self.maker.reference
        leaves = self._leaves(text.figures(self.maker.counted, self.values, reference), "figures")
        part = Part(own["title"], leaves)
        if len(communes) > 1:
            pages = text.communes(communes, self.values)
            more = self._leaves(pages, "communes")
            for leaf, columns in zip(more, pages.pages):
                leaf.names = [Entry(name, strong=True) for name, _ in communes[columns[0][0] : columns[-1][1]]]
            part.items = [Item(own["item"], leaves[0]), Item(self.words["communes"]["title"], more[0])]
            part.leaves = [*leaves, *more]
        return part

    def _cover(self):
        return self.maker.text.cover(self.territory, self.values, self.texts, self._variables()), []

    def _variables(self) -> dict:
        """Return the variables that the templates of text pages may use."""
        return {
            "mbm_territoire": self.territory.name,
            "mbm_titre": self.territory.title,
            "mbm_genre": self.territory.kind,
            "mbm_identifiant": self.territory.id,
            **variables.of_series(self.texts),
            **variables.of_figures(self.values, self.maker.reference, self.maker.counted[0]),
        }

    def _leaves(self, pages, name) -> list:
        own = self.words[name]
        return self.maker.text.leaves(
            pages, own["title"], own.get("subtitle", "").format_map(self.texts), self.texts,
            self._variables(), own.get("note", ""),
        )  # fmt: skip

    # --- numbering and drawing ----------------------------------------------------------------------------------------

    def _numbered(self, parts, summary, index) -> Numbered:
        """Lay the summary and the index out, and return all leaves with their numbers.

        How long they are hangs on their rows, not on the numbers in them: the index stands behind all that it refers
        to, and the numbers of the summary have a column of their own.
        """
        text = self.maker.text
        index.leaves = [Leaf("", None)]
        summary.leaves = [Leaf("", None) for _ in range(text.summary(Numbered(parts)).count)]
        index.leaves = self._leaves(text.index(Numbered(parts).entries()), "index")
        summary.leaves = self._leaves(text.summary(Numbered(parts)), "summary")
        return Numbered(parts)

    def _draw(self, numbered, target) -> None:
        order, total = self.order, len(numbered.leaves)
        name = f"{self.territory.title} · {self.texts['dossier']}"
        keywords = [*self.words["keywords"], self.territory.name]
        book = export.Book(target, order.dpi, name, order.texts.get("auteur", ""), keywords)
        with book:
            for page, leaf in enumerate(numbered.leaves):
                folio = self.words["folio"].format(**self.texts, page=page + 1, pages=total)
                layout, links = self._drawn(leaf, page)
                stamp(layout, folio, page + 1, total)
                self._add(book, layout)
                book.links += [(page, rectangle, to) for rectangle, to in links]
                self.progress(FIRST_PASS + (1 - FIRST_PASS) * (page + 1) / total)
            book.entries += numbered.bookmarks()
        self.done.pages = total

    def _add(self, book, layout) -> None:
        """Draw a page; one with a map that no thread can draw (turned, of another kind) in one go."""
        if background.suits(layout, export.PDF):
            self.maker.drive(background.add(book, layout))
        else:
            book.add(layout)

    def _drawn(self, leaf, page) -> tuple:
        """Return (layout, links) of a page, or of the page that says why there is none."""
        try:
            return leaf.draw()
        except MapError as error:
            self.done.failed.append((page + 1, leaf.title, str(error)))
            return self.maker.text.not_made(leaf.title, error, self.texts), []

    def _warn(self, name, warnings) -> None:
        """Keep what is to be said of a page; the same sentence is not said of every map."""
        self.done.warnings += [f"{name}: {text}" for text in warnings if text not in self._said]
        self._said.update(warnings)


def _failing(error):
    """Return a drawing that cannot be made."""

    def draw():
        raise error

    return draw
