"""A series: page after page, files, index. One page that fails does not take the others with it."""

import csv
import time
from dataclasses import dataclass, field
from pathlib import Path

from ..atomic import atomic_file
from ..core.typography import file_name, scale
from ..i18n import tr
from . import export, paper, template
from .errors import Cancelled, MapError
from .page import PageMaker
from .territory import basin as basin_of
from .territory import figures

INDEX_FIELDS = ("territory", "file", "scale", "pages", "size", "warnings")


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


@dataclass
class Order:
    """What is asked of a series; ``template``: a file or folder of the user ("": the plugin's own)."""

    folder: Path
    page: paper.Paper
    form: str = export.PDF
    dpi: int = 300
    template: str = ""
    texts: dict = field(default_factory=dict)
    keep_labels: bool = False


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
    maker = PageMaker(data, kind, basin, figures(whole, basin, kind), rows, scored)
    done, steps = [], max(1, len(territories))
    try:
        book = book_for(order, territories, kind) if order.form == export.BOOK else None
        if book is not None:
            with book:
                for number, territory in enumerate(territories):
                    _check(stopped)
                    done.append(print_page(maker, territory, order, book))
                    _tell(done[-1], say)
                    progress(100.0 * (number + 1) / steps)
                _check(stopped)
                if all(item.error for item in done):
                    raise MapError(done[0].error)
            return done
        names = set()
        for number, territory in enumerate(territories):
            _check(stopped, done)
            name = kind.file.format(territoire=territory.name, titre=kind.title)
            target = order.folder / (unique_name(file_name(name), names) + export.SUFFIXES[order.form])
            done.append(print_page(maker, territory, order, target))
            _tell(done[-1], say)
            progress(100.0 * (number + 1) / steps)
        return done
    finally:
        maker.close()


def print_page(maker, territory, order, target) -> Done:
    """Make one page and write it to ``target``: a path, or an open book. A failure is in the result, not raised."""
    started = time.perf_counter()
    result = Done(territory.name)
    try:
        document, factor = document_for(maker, territory, order)
        page = maker.make(territory, document, factor, order.texts)
        result.scale, result.warnings, result.figures = page.denominator, page.warnings, page.figures
        if isinstance(target, export.Book):
            result.path = target.target
            placed = _named(page, lambda: export.rehearse(page.layout), result)
            target.add(page.layout, territory.title)
        else:
            result.path = target
            title = f"{territory.title} · {maker.kind.title}"
            export.describe(maker.project, title, order.texts.get("auteur", ""), [*maker.kind.keywords, territory.name])
            placed = _named(page, lambda: export.write(page.layout, target, order.form, order.dpi), result)
        if order.keep_labels:
            result.labels = [(page.named_layers.get(label.layer, ""), label) for label in placed]
    except MapError as error:
        result.error = str(error)
    result.seconds = time.perf_counter() - started
    return result


def _named(page, draw, result) -> list:
    """Draw a page, and again with the names that it must bear and had no room for; return the labels placed."""
    placed = draw()
    missing = page.unnamed(placed)
    if missing:
        layer = page.insist(missing)
        placed = draw()
        named = {label.text for label in placed if label.layer == layer}
        missing = [feature for feature in page.unnamed(placed) if page.short_name(feature) not in named]
    if missing:
        names = ", ".join(str(feature["nom"]) for feature in missing)
        result.warnings.append(tr("No room for the name of: {names}.").format(names=names))
    return placed


def document_for(maker, territory, order):
    """Return (template, factor of the paper) of a territory's page."""
    stem = maker.kind.templates["basin" if territory.basin and order.page.landscape else "territory"]
    return template.chosen(order.template, stem, order.page)


def book_for(order, territories, kind):
    """Return the PDF that holds a whole series, not opened yet."""
    one = kind.file.format(territoire=territories[0].name, titre=kind.title)
    name = file_name(f"Atlas · {kind.title}" if len(territories) > 1 else one)
    title = f"Bassin minier du Nord-Pas-de-Calais · {kind.title}"
    keywords = [*kind.keywords, *(item.name for item in territories)]
    return export.Book(order.folder / f"{name}.pdf", order.dpi, title, order.texts.get("auteur", ""), keywords)


def unique_name(name: str, taken: set) -> str:
    """Return a file name that no other page has, whatever the case: Windows does not see it."""
    result, number = name, 2
    while result.casefold() in taken:
        result, number = f"{name} ({number})", number + 1
    taken.add(result.casefold())
    return result


def _check(stopped, done=()):
    if stopped():
        raise Cancelled(done)


def _tell(done, say):
    if done.error:
        return
    say(tr("{territory}: {scale}, {seconds} s").format(
        territory=done.name, scale=scale(done.scale), seconds=f"{done.seconds:.1f}"))  # fmt: skip


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
                    "file": path.name if path else "",
                    "scale": f"1:{item.scale}" if item.scale else "",
                    "pages": 1 if path else 0,
                    "size": path.stat().st_size if path else 0,
                    "warnings": " | ".join([item.error, *item.warnings] if item.error else item.warnings),
                }
            )


def _earlier(target: Path) -> list:
    """Return the rows of an index that is there already; nothing when it is none of ours."""
    try:
        with target.open(encoding="utf-8", newline="") as stream:
            reader = csv.DictReader(stream)
            return [row for row in reader if row["file"]] if tuple(reader.fieldnames or ()) == INDEX_FIELDS else []
    except (OSError, UnicodeDecodeError, csv.Error):
        return []
