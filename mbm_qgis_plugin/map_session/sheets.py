"""Sheets: a page an object."""

from qgis.core import QgsProject

from ..i18n import tr
from ..maps import atlas, background, export, sheets, template
from ..maps.errors import MapError
from ..maps.sheet import SheetMaker
from ..maps.sheet_data import file_of, sheet
from ..maps.territory import territories
from ..scoring_run import family_weights
from ..territories import all_territories
from .session import Row, Session


class SheetSession(Session):
    """The sheets of cités, terrils or components; those of cités with the scores of a computed layer."""

    papers = ("A4 portrait",)
    series = False

    def __init__(self, choice, library):
        super().__init__(choice, library)
        self.maker = None
        self._known = {}  # sirens → subjects

    def noun(self):
        return {"cite": tr("Cités · {n}"), "terril": tr("Terrils · {n}")}.get(self.choice.name, tr("Components · {n}"))

    def steps(self):
        layer = sheet(self.choice.name)["layer"]
        yield from self.library.reading([layer, "communes", "epci", "perimetre_mbm", "cites", "terrils", "batis"])
        self.maker = self._make()
        yield
        self._subjects(())

    def _make(self):
        library, layer = self.library, None
        if self.choice.layer:
            layer = QgsProject.instance().mapLayer(self.choice.layer)
        weights = family_weights(layer) if layer is not None else None
        return SheetMaker(library.data, self.choice.name, layer, library.photos or None, library.link, True, weights)

    def items(self, level, sirens):
        return [(item.id, item.name) for item in self._subjects(tuple(sirens or ()))]

    def _subjects(self, sirens) -> list:
        if sirens not in self._known:
            data, known = self.library.data, [item for item in all_territories() if item.siren in sirens]
            within = territories(data, "epci", known) if sirens else None
            self._known[sirens] = self.maker.items(within)
        return self._known[sirens]

    def _of(self, codes) -> list:
        wanted = set(codes)
        return [item for item in self._subjects(()) if item.id in wanted]

    def previewing(self, level, code, asked):
        (item,) = self._of([code])
        document, factor = template.chosen(asked.template, self.maker.spec["template"], asked.page)
        yield
        self.shown = self.maker.make(item, document, factor, asked.texts)

    def rows(self, level, codes, asked):
        wanted, taken, end = self._of(codes), set(), export.SUFFIXES[asked.form]
        if asked.form == export.BOOK:
            name = sheets.book_for(self.maker, wanted, asked).target.name if wanted else ""
            return [Row(item.name, name) for item in wanted]
        return [Row(item.name, atlas.unique_name(file_of(self.maker.spec, item), taken) + end) for item in wanted]

    def printing(self, level, codes, asked):
        asked.folder.mkdir(parents=True, exist_ok=True)
        rows, wanted = self.rows(level, codes, asked), self._of(codes)
        yield None
        maker = self._make()  # of its own: the preview keeps its layers
        yield None
        try:
            if asked.form != export.BOOK:
                for number, item in enumerate(wanted):
                    target = asked.folder / rows[number].file
                    done = yield from sheets.printing_page(maker, item, asked, target, background)
                    yield number, done
                return
            printed = []
            with sheets.book_for(maker, wanted, asked) as book:
                for number, item in enumerate(wanted):
                    printed.append((yield from sheets.printing_page(maker, item, asked, book, background)))
                    if number + 1 < len(wanted):
                        yield number, printed[-1]
                if all(done.error for done in printed):
                    raise MapError(printed[0].error)
            yield len(printed) - 1, printed[-1]  # told when the book is whole
        finally:
            maker.close()

    def close(self):
        if self.maker is not None:
            self.maker.close()
            self.maker = None
