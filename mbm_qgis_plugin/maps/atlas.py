"""A series: page after page, files, index. One page that fails does not take the others with it."""

import csv
import time
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from ..atomic import atomic_file
from ..core.mapscale import SAME
from ..core.typography import DASH, file_name, scale
from ..i18n import tr
from . import assembly, export, paper, template, tiles
from .errors import Cancelled, MapError
from .kind import key_map
from .page import PageMaker
from .territory import basin as basin_of
from .territory import figures

INDEX_FIELDS = ("territory", "sheet", "file", "page", "scale", "pages", "size", "warnings")
EARLIER_FIELDS = ("territory", "file", "scale", "pages", "size", "warnings")  # before there were sheets


@dataclass
class Done:
    """One page of the series: where it went, or why it did not."""

    name: str
    path: object = None
    scale: int = 0
    warnings: list = field(default_factory=list)
    error: str = ""
    seconds: float = 0.0
    figures: dict = field(default_factory=dict)
    labels: list = field(default_factory=list)
    sheet: str = ""  # which of several of a territory
    page: int = 1  # in its file, from 1
    pages: int = 1
    failed: list = field(default_factory=list)  # of a book: (page, title, why it was not made)


@dataclass
class Order:
    """What is asked of a series.

    template: a file or folder of the user ("": the plugin's own). scale: of all pages, and when to cut sheets.
    """

    folder: Path
    page: paper.Paper
    form: str = export.PDF
    dpi: int = 300
    template: str = ""
    texts: dict = field(default_factory=dict)
    keep_labels: bool = False
    scale: tiles.Scale = field(default_factory=tiles.Scale)


@dataclass
class Task:
    """A page to be printed: its territory, what its map shows, the name of its file; or why it cannot be."""

    territory: object
    file: str
    view: object = None
    error: str = ""
    number: int = 1  # in the series, from 1


def run(data, kind, territories, order: Order, agglomerations=(), scored=None, progress=None, stopped=None, say=None,
        whole=None):
    """Print the territories and return a list of :class:`Done`.

    agglomerations: the territories that the table of a basin page lists. progress(percent), stopped() and
    say(text) report and ask; Cancelled is raised between two pages with the pages that are there, and no file of the
    unfinished page is left. whole: where the figures of the basin come from, when ``data`` hold a part of it only.
    """
    progress, stopped, say = progress or (lambda _: None), stopped or (lambda: False), say or (lambda _: None)
    data.derive(kind)
    whole = whole or data
    whole.derive(kind)
    basin = basin_of(whole)
    rows = []
    if any(item.basin for item in territories):
        rows = [(item.name, figures(data, item, kind)) for item in agglomerations]
    series = Series(PageMaker(data, kind, basin, figures(whole, basin, kind), rows, scored), order)
    done = []
    try:
        tasks = series.tasks(territories)
        if order.form == export.BOOK:
            with book_for(order, territories, kind) as book:
                for task in tasks:
                    _check(stopped)
                    done.append(series.print(task, book))
                    _tell(done[-1], say)
                    progress(100.0 * len(done) / len(tasks))
                _check(stopped)
                if all(item.error for item in done):
                    raise MapError(done[0].error)
                series.link(book)
            return done
        for task in tasks:
            _check(stopped, done)
            done.append(series.print(task, order.folder / (task.file + export.SUFFIXES[order.form])))
            _tell(done[-1], say)
            progress(100.0 * len(done) / len(tasks))
        return done
    finally:
        series.close()


class Series:
    """The pages of a series: planned, then printed one by one, at the pace of the caller."""

    def __init__(self, maker, order: Order):
        self.maker, self.order = maker, order
        self._key_maker, self._total = None, 1
        self._frames = {}
        self._pages, self._links = {}, []  # (territory, sheet) → page of the book; (page, rectangle, territory, sheet)

    def tasks(self, territories) -> list:
        """Return the pages in their order, each with a file name of its own; raises MapError for a wrong template."""
        asked, taken, result = self._scale(territories), set(), []
        for territory in territories:
            try:
                views = [None]
                if asked.denominator or asked.sheets == tiles.ALWAYS:
                    frames = self._frame(territory), self._frame(territory, sheet=True)
                    views = tiles.views(territory, asked, *frames)
                errors = ""
            except MapError as error:
                errors = str(error)
            name = self.maker.kind.file.format(territoire=territory.name, titre=self.maker.kind.title)
            for view in views:
                short, end = _file(name, view)
                result.append(Task(territory, unique_name(short, taken, end), view, errors, len(result) + 1))
        self._total = len(result)
        return result

    def _scale(self, territories):
        asked = self.order.scale
        if asked.denominator != SAME:
            return asked
        return replace(asked, denominator=tiles.common((item, self._frame(item)) for item in territories))

    def _frame(self, territory, sheet=False) -> tuple:
        stem = _stem(self.maker.kind, territory, self.order, sheet)
        if stem not in self._frames:
            self._frames[stem] = tiles.frame_of(*template.chosen(self.order.template, stem, self.order.page))
        return self._frames[stem]

    def print(self, task, target) -> Done:
        """Make a page and write it to a path or an open book; see :func:`print_page`."""
        return at_once(self.printing(task, target))

    def printing(self, task, target, hand=None):
        """Make and write a page in slices, as ``hand`` draws it; see :func:`printing_page`."""
        if task.error:
            return Done(task.territory.name, error=task.error)
        view, territory, level = task.view, task.territory, 0
        maker = self._assembling() if view is not None and view.key else self.maker
        if view is not None and view.sheet is not None and (territory.id, 0) in self._pages:
            level = 1
        place = (task.number, self._total)
        done = yield from printing_page(maker, territory, self.order, target, view, level, place, hand)
        if isinstance(target, export.Book) and not done.error and view is not None and view.sheets:
            number = view.sheet.number if view.sheet is not None else 0
            self._pages[territory.id, number] = done.page - 1
            for rectangle, sheet in assembly.links(maker.last, view):
                self._links.append((done.page - 1, rectangle, (territory.id, sheet)))
        return done

    def link(self, book) -> None:
        """Lead from the key map to its sheets and from a sheet to its neighbours, in a book that holds them all."""
        for page, rectangle, sheet in self._links:
            if sheet in self._pages:
                book.links.append((page, rectangle, self._pages[sheet]))

    def _assembling(self):
        """Return the maker of key maps, made when there is one to be made."""
        if self._key_maker is None:
            model = self.maker
            self._key_maker = PageMaker(model.data, key_map(model.kind), model.basin, model.basin_figures,
                                        model.agglomerations)  # fmt: skip
        return self._key_maker

    def close(self) -> None:
        """Let go of all layers."""
        for maker in (self.maker, self._key_maker):
            if maker is not None:
                maker.close()


def print_page(maker, territory, order, target, view=None, level: int = 0, place: tuple = (1, 1)) -> Done:
    """Make one page and write it to ``target``: a path, or an open book. A failure is in the result, not raised.

    view: what its map shows, see :mod:`tiles`; level: of its bookmark; place: (number, pages) of the series.
    """
    return at_once(printing_page(maker, territory, order, target, view, level, place))


def printing_page(maker, territory, order, target, view=None, level: int = 0, place: tuple = (1, 1), hand=None):
    """Do what :func:`print_page` does, in slices: a generator that returns the :class:`Done`.

    hand: who draws, ``background`` where a window is to live meanwhile; in one go by default.
    """
    hand, started = hand or InOneGo, time.perf_counter()
    result = Done(territory.name, sheet=view.name if view is not None else "")
    try:
        document, factor = document_for(maker, territory, order, view is not None and view.sheet is not None)
        texts = {**order.texts, "page": place[0], "pages": place[1]}
        page = yield from maker.making(territory, document, factor, texts, view)
        result.scale, result.warnings, result.figures = page.denominator, page.warnings, page.figures
        if isinstance(target, export.Book):
            result.path = target.target
            rehearse = partial(hand.rehearse, page.layout)
            placed = yield from naming(page, rehearse, rehearse, result)
            yield from hand.add(target, page.layout, result.sheet if level else territory.title, level)
            result.page = target.pages
        else:
            result.path = target
            title = " · ".join(part for part in (territory.title, result.sheet, maker.kind.title) if part)
            export.describe(maker.project, title, order.texts.get("auteur", ""), [*maker.kind.keywords, territory.name])
            write = partial(hand.write, page.layout, target, order.form, order.dpi)
            placed = yield from naming(page, write, partial(hand.rehearse, page.layout, order.form), result)
        if order.keep_labels:
            result.labels = [(page.named_layers.get(label.layer, ""), label) for label in placed]
    except MapError as error:
        result.error = str(error)
    result.seconds = time.perf_counter() - started
    return result


class InOneGo:
    """How a page is drawn where nobody waits; the generators of ``background`` do the same in slices."""

    @staticmethod
    def rehearse(layout, form=export.BOOK):
        """Return the labels that a drawing places."""
        return export.rehearse(layout, form)
        yield

    @staticmethod
    def write(layout, target, form, dpi):
        """Write a file; return the labels placed."""
        return export.write(layout, target, form, dpi)
        yield

    @staticmethod
    def add(book, layout, title, level):
        """Add a page to a book."""
        return book.add(layout, title, level)
        yield


def at_once(slices):
    """Run a generator to its end; return its result."""
    while True:
        try:
            next(slices)
        except StopIteration as stop:
            return stop.value


def naming(page, draw, rehearse, result):
    """Draw a page, and again with the names that it must bear and had no room for; return the labels placed.

    The names of a crowded page are first tried without drawing it, which takes a third of the time.
    """
    for _ in range(2 if page.crowded else 0):  # a name that is given room may take that of another
        missing = page.unnamed((yield from rehearse()))
        if not missing:
            break
        page.insist(missing)
    placed = yield from draw()
    missing = page.unnamed(placed)
    if missing:
        page.insist(missing)
        placed = yield from draw()
        missing = page.unnamed(placed)
    if missing:
        names = ", ".join(str(feature["nom"]) for feature in missing)
        result.warnings.append(tr("No room for the name of: {names}.").format(names=names))
    return placed


def document_for(maker, territory, order, sheet: bool = False):
    """Return (template, factor of the paper) of a territory's page, or of one of its sheets."""
    return template.chosen(order.template, _stem(maker.kind, territory, order, sheet), order.page)


def _stem(kind, territory, order, sheet) -> str:
    return kind.templates["basin" if territory.basin and order.page.landscape and not sheet else "territory"]


def book_for(order, territories, kind):
    """Return the PDF that holds a whole series, not opened yet."""
    one = kind.file.format(territoire=territories[0].name, titre=kind.title)
    name = file_name(f"Atlas · {kind.title}" if len(territories) > 1 else one)
    title = f"Bassin minier du Nord-Pas-de-Calais · {kind.title}"
    keywords = [*kind.keywords, *(item.name for item in territories)]
    return export.Book(order.folder / f"{name}.pdf", order.dpi, title, order.texts.get("auteur", ""), keywords)


def _file(name: str, view) -> tuple:
    """Return the (name, end) of a page's file; a long name is cut, its end is not."""
    end = f" · {view.file}" if view is not None and view.file else ""
    return file_name(name, 100 - len(end.encode("utf-8"))), end


def unique_name(name: str, taken: set, end: str = "") -> str:
    """Return a file name that no other page has, whatever the case: Windows does not see it."""
    result, number = name + end, 2
    while result.casefold() in taken:
        result, number = f"{name} ({number}){end}", number + 1
    taken.add(result.casefold())
    return result


def _check(stopped, done=()):
    if stopped():
        raise Cancelled(done)


def _tell(done, say):
    if done.error:
        return
    name = f"{done.name} · {done.sheet}" if done.sheet else done.name
    say(tr("{territory}: {scale}, {seconds} s").format(
        territory=name, scale=scale(done.scale) if done.scale else DASH, seconds=f"{done.seconds:.1f}"))  # fmt: skip


def write_index(done, target) -> None:
    """Write the index of a folder as CSV, UTF-8: one row per page, failed ones with their reason.

    Rows of an earlier run stay when their file is still there and this run made no other of that name.
    """
    made = {Path(item.path).name for item in done if item.path}
    with atomic_file(target) as temporary, temporary.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, INDEX_FIELDS)
        writer.writeheader()
        for row in _earlier(Path(target)):
            if row["file"] not in made and (Path(target).parent / row["file"]).is_file():
                writer.writerow(row)
        for item in done:
            path = Path(item.path) if item.path and not item.error else None
            writer.writerow(
                {
                    "territory": item.name,
                    "sheet": item.sheet,
                    "file": path.name if path else "",
                    "page": item.page if path else "",
                    "scale": f"1:{item.scale}" if item.scale else "",
                    "pages": item.pages if path else 0,
                    "size": path.stat().st_size if path else 0,
                    "warnings": " | ".join([item.error, *item.warnings] if item.error else item.warnings),
                }
            )


def _earlier(target: Path) -> list:
    """Return the rows of an index that is there already; nothing when it is none of ours."""
    try:
        with target.open(encoding="utf-8", newline="") as stream:
            reader = csv.DictReader(stream)
            if tuple(reader.fieldnames or ()) not in (INDEX_FIELDS, EARLIER_FIELDS):
                return []
            return [{"sheet": "", "page": 1, **row} for row in reader if row["file"]]
    except (OSError, UnicodeDecodeError, csv.Error):
        return []
