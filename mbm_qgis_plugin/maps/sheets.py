"""A series of sheets: page after page, files, index. One page that fails does not take the others with it."""

import time
from dataclasses import dataclass
from pathlib import Path

from ..core.typography import file_name, scale
from ..i18n import tr
from . import atlas, export, paper, template
from .bookmarks import add_outline
from .errors import Cancelled, MapError
from .sheet_data import file_of

NAMED = 5  # photographs without an owner that a message names


@dataclass
class Order:
    """What is asked of a series of sheets; ``template``: a file or folder of the user ("": the plugin's own)."""

    folder: Path
    page: paper.Paper
    form: str = export.PDF
    dpi: int = 300
    template: str = ""
    texts: dict = None
    keep_labels: bool = False


def run(maker, items, order: Order, progress=None, stopped=None, say=None, warn=None) -> list:
    """Print the sheets of these subjects and return a list of :class:`atlas.Done`.

    progress(percent), stopped(), say(text) and warn(text) report and ask; Cancelled is raised between two pages with
    the pages that are there, and no file of the unfinished page is left.
    """
    progress, stopped, say = progress or (lambda _: None), stopped or (lambda: False), say or (lambda _: None)
    warn, strangers = warn or say, maker.strangers()
    if strangers:
        more = f" (+{len(strangers) - NAMED})" if len(strangers) > NAMED else ""
        warn(tr("Photographs that bear no known identifier: {names}.").format(
            names=", ".join(strangers[:NAMED]) + more))  # fmt: skip
    done, taken = [], set()
    if order.form == export.BOOK:
        with book_for(maker, items, order) as book:
            for item in items:
                if stopped():
                    raise Cancelled
                done.append(print_page(maker, item, order, book))
                _tell(done, items, say, progress)
            if stopped():
                raise Cancelled
            if all(page.error for page in done):
                raise MapError(done[0].error)
        return done
    for item in items:
        if stopped():
            raise Cancelled(done)
        name = atlas.unique_name(file_of(maker.spec, item), taken)
        done.append(print_page(maker, item, order, order.folder / (name + export.SUFFIXES[order.form])))
        _tell(done, items, say, progress)
    return done


def print_page(maker, item, order, target):
    """Make one sheet and write it to ``target``: a path, or an open book. A failure is in the result, not raised."""
    return atlas.at_once(printing_page(maker, item, order, target))


def printing_page(maker, item, order, target, hand=atlas.InOneGo):
    """Do what :func:`print_page` does, in slices; see ``atlas.printing_page``."""
    started = time.perf_counter()
    result = atlas.Done(f"{item.id} {item.name}" if item.id not in item.name else item.name)
    try:
        document, factor = template.chosen(order.template, maker.spec["template"], order.page)
        page = maker.make(item, document, factor, order.texts or {})
        yield
        result.scale, result.warnings = page.denominator, page.warnings
        if isinstance(target, export.Book):
            result.path = target.target
            placed = []
            if order.keep_labels:
                placed = yield from hand.rehearse(page.layout)
            yield from hand.add(target, page.layout, item.title, 0)
            result.page = target.pages
            if page.link:
                target.links.append((target.pages - 1, *page.link))
        else:
            result.path = target
            words = [*maker.spec["keywords"], item.id, item.name]
            title = f"{item.title} · {maker.spec['title']}"
            export.describe(maker.project, title, (order.texts or {}).get("auteur", ""), words)
            placed = yield from hand.write(page.layout, target, order.form, order.dpi)
            if page.link and target.suffix == ".pdf":
                _lead(target, page)
        if order.keep_labels:
            result.labels = [(page.named_layers.get(label.layer, ""), label) for label in placed]
    except (MapError, OSError) as error:
        result.error = str(error)
    result.seconds = time.perf_counter() - started
    return result


def _lead(target, page) -> None:
    """Make the printed address of a sheet one that can be clicked; without it the page still says it."""
    try:
        add_outline(target, links=[(0, *page.link)])
    except MapError as error:
        page.warnings.append(str(error))


def book_for(maker, items, order) -> export.Book:
    """Return the PDF that holds a whole series, not opened yet."""
    alone = len(items) == 1
    name = file_of(maker.spec, items[0]) if alone else file_name(maker.spec["book"])
    title = items[0].title if alone else f"Bassin minier du Nord-Pas-de-Calais · {maker.spec['book']}"
    words = [*maker.spec["keywords"], *(item.id for item in items)]
    return export.Book(order.folder / f"{name}.pdf", order.dpi, title, (order.texts or {}).get("auteur", ""), words)


def _tell(done, items, say, progress) -> None:
    page = done[-1]
    progress(100.0 * len(done) / len(items))
    if not page.error:
        say(tr("{territory}: {scale}, {seconds} s").format(
            territory=page.name, scale=scale(page.scale), seconds=f"{page.seconds:.1f}"))  # fmt: skip
