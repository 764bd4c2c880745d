"""The one face of what is printed: read the data, list the pages, show one, print them."""

from dataclasses import dataclass

from ..core.territories import agglomerations
from ..maps.data import MapData
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

    photos: a folder of photographs; link: an address with {id}; both for sheets, "" for none.
    """

    def __init__(self, photos: str = "", link: str = ""):
        self.photos, self.link = photos, link
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
        self.basin, self._figures, self._seven = None, {}, {}


class Session:
    """What a choice prints. The page shown last is :attr:`shown`; it must not be looked at when another is made."""

    papers = ()  # names of the papers that it can be on; none: any
    series = True  # has a scale that may be fixed for all pages

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
    raise ValueError(choice.what)
