"""Series of maps: a page a territory."""

from qgis.core import QgsProject

from ..core.territories import agglomerations
from ..maps import atlas, background, export, kind
from ..maps.errors import MapError
from ..maps.page import PageMaker
from ..maps.scored import Scored
from ..maps.territory import territories
from ..territories import all_territories
from .session import Row, Session


class MapSession(Session):
    """A kind of map, with a computed layer in the place of the official interest where one is chosen."""

    def __init__(self, choice, library):
        super().__init__(choice, library)
        self.kind = kind.kind(choice.name)
        self.maker = None
        self._known = {}  # (level, siren or "") → territories

    def steps(self):
        yield from self.library.reading([*self.kind.tables(), "communes", "epci", "bien_inscrit", "perimetre_mbm"])
        self.library.data.derive(self.kind)
        yield
        self.library.figures_of_basin(self.kind)
        yield
        self.maker = self._make()
        yield

    def _make(self):
        library, scored = self.library, None
        if self.choice.layer:
            project = QgsProject.instance()
            layer = project.mapLayer(self.choice.layer)
            if layer is not None:
                scored = Scored(layer, project.transformContext(), self.kind.scored)
        figures = library.figures_of_basin(self.kind)
        return PageMaker(library.data, self.kind, library.basin, figures, [], scored)

    def items(self, level, sirens):
        return [(item.id, item.title) for item in self._territories(level, tuple(sirens or ()))]

    def _territories(self, level, sirens) -> list:
        if (level, sirens) not in self._known:
            known = [item for item in agglomerations(all_territories()) if not sirens or item.siren in sirens]
            asked = known if sirens or level == "epci" else ()
            self._known[level, sirens] = territories(self.library.data, level, asked)
        return self._known[level, sirens]

    def _of(self, level, codes) -> list:
        pool = {item.id: item for item in self._territories(level, ())}
        return [pool[code] for code in codes]

    def _table_of_seven(self, maker, wanted):
        if any(item.basin for item in wanted) and not maker.agglomerations:
            maker.agglomerations.extend(self.library.seven(self.kind))

    def previewing(self, level, code, asked):
        (territory,) = self._of(level, [code])
        self._table_of_seven(self.maker, [territory])
        yield
        document, factor = atlas.document_for(self.maker, territory, asked)
        view = self._view(territory, asked)
        self.shown = yield from self.maker.making(territory, document, factor, asked.texts, view)

    def _view(self, territory, asked):
        """Return what the page looked at shows of a territory, at the scale of the whole series."""
        if not asked.scale.denominator:
            return None
        return atlas.Series(self.maker, asked).tasks([territory])[0].view

    def rows(self, level, codes, asked):
        return self._rows(self._series(self.maker, level, codes, asked)[1], self._of(level, codes), asked)

    def _series(self, maker, level, codes, asked) -> tuple:
        """Return (series, its tasks)."""
        series = atlas.Series(maker, asked)
        return series, series.tasks(self._of(level, codes))

    def _rows(self, tasks, wanted, asked) -> list:
        book = atlas.book_for(asked, wanted, self.kind).target.name if asked.form == export.BOOK and wanted else ""
        end = export.SUFFIXES[asked.form]
        rows = []
        for task in tasks:
            part = task.view.name if task.view is not None else ""
            title = f"{task.territory.title} · {part}" if part else task.territory.title
            rows.append(Row(title, book or task.file + end))
        return rows

    def printing(self, level, codes, asked):
        asked.folder.mkdir(parents=True, exist_ok=True)
        maker, wanted = self._make(), self._of(level, codes)  # of its own: the preview keeps its layers
        self._table_of_seven(maker, wanted)
        yield None
        series, tasks = self._series(maker, level, codes, asked)
        try:
            if asked.form != export.BOOK:
                for number, task in enumerate(tasks):
                    target = asked.folder / (task.file + export.SUFFIXES[asked.form])
                    done = yield from series.printing(task, target, background)
                    yield number, done
                return
            printed = []
            with atlas.book_for(asked, wanted, self.kind) as book:
                for number, task in enumerate(tasks):
                    printed.append((yield from series.printing(task, book, background)))
                    if number + 1 < len(tasks):
                        yield number, printed[-1]
                if all(done.error for done in printed):
                    raise MapError(printed[0].error)
                series.link(book)
            yield len(printed) - 1, printed[-1]  # told when the book is whole
        finally:
            series.close()

    def close(self):
        if self.maker is not None:
            self.maker.close()
            self.maker = None
