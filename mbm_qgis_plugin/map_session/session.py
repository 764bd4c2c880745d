"""The one face of what is printed: read the data, list the pages, show one, print them."""

import tempfile
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsProject

from ..core.territories import agglomerations
from ..maps import house, template
from ..maps.data import MapData
from ..maps.errors import MapError
from ..maps.territory import basin as basin_of
from ..maps.territory import figures, territories
from ..territories import all_territories


@dataclass(frozen=True)
class Row:
    """A page, or a file, of a series: what the list calls it and the name of its file."""

    title: str
    file: str


class Library:
    """The data that all sessions read, each table once; open while the page of the dock is.

    photos: a folder of photographs; link: an address with {id}, both for sheets; logo and organisation: what pages
    made from our templates bear; "" for none. problem: why they do not bear it.
    """

    def __init__(self, photos: str = "", link: str = "", logo: str = "", organisation: str = ""):
        self.photos, self.link, self.logo, self.organisation = photos, link, logo, organisation
        self.problem = ""
        self._dressed = None
        self.data = None
        self.basin = None
        self._figures = {}
        self._seven = {}

    def reading(self, keys):
        """Read tables, one a step; raises MapError."""
        if self.data is None:
            data = MapData()
            data.__enter__()
            self.data = data
        for key in keys:
            if not key.startswith("@"):
                self.data.features(key)
            yield
        if self.basin is None:
            self.basin = basin_of(self.data)
            yield
        yield from self._dressing()

    def _dressing(self):
        """Make our templates with the logo and the name of the organisation, one a step."""
        if self._dressed is not None or not (self.logo or self.organisation):
            return
        folder = tempfile.TemporaryDirectory(prefix="mbm-")
        try:
            for name in template.shipped():
                made = house.copy(QgsProject(), name, house.House(logo=self.logo, name=self.organisation))
                house.save(made, Path(folder.name) / f"{name}.qpt")
                yield
        except (MapError, OSError) as error:
            self.problem = str(error)
            folder.cleanup()
            return
        self._dressed = folder

    @property
    def templates(self) -> str:
        """Return the folder of our templates in the dress of the organisation, "" for ours as they are."""
        return self._dressed.name if self._dressed is not None else ""

    def figures_of_basin(self, kind) -> dict:
        """Return the key figures of the basin, with those of a kind of map."""
        if kind.id not in self._figures:
            self._figures[kind.id] = figures(self.data, self.basin, kind)
        return self._figures[kind.id]

    def seven(self, kind) -> list:
        """Return the rows of the basin's table: name and figures of each agglomeration."""
        if kind.id not in self._seven:
            known = territories(self.data, "epci", agglomerations(all_territories()))
            self._seven[kind.id] = [(item.name, figures(self.data, item, kind)) for item in known]
        return self._seven[kind.id]

    def close(self) -> None:
        """Let go of the data."""
        if self.data is not None:
            self.data.__exit__()
            self.data = None
        if self._dressed is not None:
            self._dressed.cleanup()
            self._dressed = None
        self.basin, self._figures, self._seven = None, {}, {}


class Session:
    """What a choice prints. The page shown last is :attr:`shown`; it must not be looked at when another is made."""

    papers = ()  # names of the papers that it can be on; none: any
    forms = ()  # the formats that it makes; none: any
    series = True  # has a scale that may be fixed for all pages
    books = False  # prints a book a row, not a page

    def __init__(self, choice, library: Library):
        self.choice, self.library = choice, library
        self.shown = None

    def steps(self):
        """Read and prepare everything, a step a turn of the event loop; raises MapError."""
        raise NotImplementedError

    def noun(self) -> str:
        """Return what the items are called, with {n}; "" when their level says it."""
        return ""

    def items(self, level: str, sirens) -> list:
        """Return (code, name) of what there is a page of, within these EPCI (none: all)."""
        raise NotImplementedError

    def previewing(self, level: str, code: str, asked):
        """Make a page to be looked at, in steps; it is then :attr:`shown`. Raises MapError."""
        raise NotImplementedError

    def rows(self, level: str, codes, asked) -> list:
        """Return the :class:`Row` of what will be printed; pages of one book share its file. Raises MapError."""
        raise NotImplementedError

    def printing(self, level: str, codes, asked):
        """Print: yields None while a thread works, else (row, ``maps.atlas.Done``).

        Close the generator to stop: what is unfinished leaves no file. Raises MapError when nothing can be printed.
        """
        raise NotImplementedError

    def close(self) -> None:
        """Let go of all layers."""


def open_session(choice, library) -> Session:
    """Return the session of a choice."""
    if choice.what == "map":
        from .maps import MapSession

        return MapSession(choice, library)
    if choice.what == "sheet":
        from .sheets import SheetSession

        return SheetSession(choice, library)
    if choice.what == "dossier":
        from .dossiers import DossierSession

        return DossierSession(choice, library)
    raise ValueError(choice.what)
