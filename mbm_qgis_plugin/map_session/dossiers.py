"""Dossiers: a book a territory, with all the maps and the sheets of its cités."""

from pathlib import Path

from ..core.typography import file_name
from ..maps import atlas, dossier
from ..maps.dossier_pages import words
from ..maps.errors import Cancelled
from ..maps.kind import kind, kinds
from ..maps.sheet import SheetMaker
from .maps import MapSession
from .session import Row

SUBJECT = "cite"


class DossierSession(MapSession):
    """The whole dossier; what is looked at beforehand is its first map."""

    forms = ("PDF",)
    series = False
    books = True

    def rows(self, level, codes, asked):
        taken = set()
        names = [words()["file"].format(territoire=item.name) for item in self._of(level, codes)]
        titles = [item.title for item in self._of(level, codes)]
        return [Row(title, atlas.unique_name(file_name(name), taken) + ".pdf") for title, name in zip(titles, names)]

    def printing(self, level, codes, asked):
        asked.folder.mkdir(parents=True, exist_ok=True)
        rows, wanted, library = self.rows(level, codes, asked), self._of(level, codes), self.library
        folder = asked.template if asked.template and Path(asked.template).is_dir() else ""
        order = dossier.Order(asked.folder, asked.page, asked.dpi, folder, asked.texts, level)
        yield None
        chosen = []
        for name in kinds():
            chosen.append(kind(name))
            yield from library.reading(chosen[-1].tables())
        sheets = {SUBJECT: SheetMaker(library.data, SUBJECT, None, library.photos or None, library.link)}
        yield None
        maker = dossier.Maker(library.data, chosen, order, sheets=sheets, stopped=self.stopped)
        try:
            for number, territory in enumerate(wanted):
                yield None
                yield number, maker.print(territory, asked.folder / rows[number].file, self.told)
        except Cancelled:
            return
        finally:
            maker.close()
