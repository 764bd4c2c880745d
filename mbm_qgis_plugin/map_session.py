"""Maps for the dock: data read once, a page to look at, a series printed page by page at the caller's pace.

Layouts belong to the main thread; the work here is cut so that the caller can return to the event loop in between.
"""

import tempfile
from pathlib import Path

from qgis.core import QgsProject

from .core.territories import agglomerations
from .core.typography import date_in_full, file_name
from .i18n import tr
from .maps import atlas, errors, export, kind, paper, template
from .maps.data import MapData
from .maps.page import PageMaker
from .maps.scored import Scored
from .maps.territory import basin as basin_of
from .maps.territory import figures, territories
from .territories import all_territories

PAPERS = tuple(item.name for item in paper.PAPERS)
FORMS = (export.PDF, export.BOOK, export.PNG, export.SVG)
BASIN = "bassin"
# what a page weighs on average, in megabytes at 300 dpi (measured on the seven agglomerations)
MEGABYTES = {export.PDF: 1.7, export.BOOK: 1.7, export.PNG: 4.0, export.SVG: 9.0}
MapError = errors.MapError


def order(folder, paper_name, form, dpi, template_path, author) -> atlas.Order:
    """Return what is asked of a series. Raises MapError when the user's template cannot be read."""
    template.check(template_path)
    return atlas.Order(
        folder=Path(folder),
        page=paper.PAPERS[PAPERS.index(paper_name)],
        form=form,
        dpi=dpi,
        template=template_path,
        texts={"auteur": author, "date": date_in_full(_today())},
    )


def _today():
    import datetime

    return datetime.date.today()


def file_names(codes, form) -> dict:
    """Return territory (siren or BASIN) → name of its file; a book has one name for all."""
    names = {item.siren: item.short_name for item in all_territories()}
    names[BASIN] = "Bassin minier"
    taken = set()
    if form == export.BOOK:
        title = kind.kind("perimetres").title
        one = file_name(f"Atlas · {title}" if len(codes) > 1 else names[codes[0]]) if codes else ""
        return dict.fromkeys(codes, f"{one}.pdf")
    return {code: atlas.unique_name(file_name(names[code]), taken) + export.SUFFIXES[form] for code in codes}


def writable(folder) -> str:
    """Return "" when files can be written into ``folder`` (or its nearest parent that exists), else why not."""
    folder = Path(folder)
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    try:
        with tempfile.TemporaryFile(dir=folder):
            return ""
    except OSError as error:
        return error.strerror or str(error)


class MapSession:
    """Data and styled layers, held while the page of the dock is open.

    ``scored``: the id of a kept layer of the project, "" for the official interest.
    """

    def __init__(self, scored: str = ""):
        self.scored_id = scored
        self.data = MapData()
        self.kind = kind.kind("perimetres")
        self.maker = self.basin = None
        self._rows = []

    def steps(self):
        """Read everything, a table a step; raises MapError."""
        self.data.__enter__()
        for key in self.kind.tables():
            self.data.features(key)
            yield
        self.basin = basin_of(self.data)
        self._figures = figures(self.data, self.basin)
        yield
        self.maker = self._make()
        yield

    def _make(self):
        layer = QgsProject.instance().mapLayer(self.scored_id) if self.scored_id else None
        scored = Scored(layer, QgsProject.instance().transformContext()) if layer is not None else None
        return PageMaker(self.data, self.kind, self.basin, self._figures, self._rows, scored)

    def _territory(self, code):
        if code == BASIN:
            if not self._rows:
                seven = territories(self.data, "epci", agglomerations(all_territories()))
                self._rows.extend((item.name, figures(self.data, item)) for item in seven)
            return self.basin
        return territories(self.data, "epci", [item for item in all_territories() if item.siren == code])[0]

    def preview(self, code, asked):
        """Return the page of a territory (siren or BASIN), to be looked at; the former one must not be shown then."""
        territory = self._territory(code)
        document, factor = atlas.document_for(self.maker, territory, asked)
        return self.maker.make(territory, document, factor, asked.texts)

    def printing(self, codes, asked):
        """Print the pages, one a step: yields (code, ``atlas.Done``). Close the generator to stop between pages.

        Raises MapError when nothing can be printed at all.
        """
        wanted = [self._territory(code) for code in codes]
        asked.folder.mkdir(parents=True, exist_ok=True)
        maker = self._make()  # a page of its own: the preview keeps its layers
        try:
            names = file_names(codes, asked.form)
            if asked.form == export.BOOK:
                yield from self._book(maker, codes, wanted, asked)
            else:
                for code, territory in zip(codes, wanted):
                    yield code, atlas.print_page(maker, territory, asked, asked.folder / names[code])
        finally:
            maker.close()

    def _book(self, maker, codes, wanted, asked):
        book = atlas.book_for(asked, wanted, self.kind)
        with book:
            for number, (code, territory) in enumerate(zip(codes, wanted)):
                done = atlas.print_page(maker, territory, asked, book)
                if number + 1 < len(codes):
                    yield code, done
            last = (codes[-1], done)
        yield last

    def close(self) -> None:
        """Let go of all layers."""
        if self.maker is not None:
            self.maker.close()
            self.maker = None
        self.data.__exit__()


def reason(error) -> str:
    """Return why nothing was printed, in the user's words."""
    if isinstance(error, OSError):
        return tr("The maps were not printed: {reason}").format(reason=error.strerror or str(error))
    return str(error)
