"""The dossiers of territories: cover, summary, maps, sheets, key figures, index, credits, in one PDF each.

Two passes. The first makes the maps and places their labels for nothing, so that what each page names is known; then
the pages are numbered, the index and the summary laid out. The second draws every page once. A page that cannot be made
is replaced by one that says so: the numbers stay right.
"""

import time
from dataclasses import dataclass, field
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication

from ..core.typography import file_name
from ..i18n import tr
from . import atlas
from .dossier_pages import TextMaker, words
from .dossier_parts import Dossier
from .errors import Cancelled, MapError
from .kind import DEFAULT, kind
from .page import PageMaker
from .territory import basin as basin_of
from .territory import figures, members, territories

PAUSE = 0.004  # s between two looks at a map that a thread draws


@dataclass
class Order:
    """What is asked of the dossiers; ``template``: a folder of the user ("": ours); ``level`` as in LEVELS."""

    folder: Path
    page: object  # paper.Paper of the maps
    dpi: int = 300
    template: str = ""
    texts: dict = field(default_factory=dict)
    level: str = "epci"


def run(maker, wanted, progress=None, say=None) -> list:
    """Print the dossiers of territories; return a list of ``atlas.Done`` with the pages that were not made.

    Cancelled is raised with the dossiers that are whole; no file of the unfinished one is left.
    """
    progress, say = progress or (lambda _: None), say or (lambda _: None)
    done, names = [], set()
    for number, territory in enumerate(wanted):

        def share(part, before=number):
            progress(100.0 * (before + part) / len(wanted))

        name = words()["file"].format(territoire=territory.name)
        target = maker.order.folder / f"{atlas.unique_name(file_name(name), names)}.pdf"
        try:
            done.append(maker.print(territory, target, share))
        except Cancelled:
            raise Cancelled(done) from None
        if not done[-1].error:
            say(tr("{territory}: {n} pages, {seconds} s").format(
                territory=territory.name, n=done[-1].pages, seconds=f"{done[-1].seconds:.0f}"))  # fmt: skip
    return done


class Maker:
    """Makes the dossiers of a run: data, styles and sheets are loaded once.

    kinds: the maps wanted; scored: id of a kind → :class:`scored.Scored`; sheets: subject → ``sheet.SheetMaker``;
    agglomerations: what the table of a basin page lists; whole: where the figures of the basin come from, when
    ``data`` hold a part of it only; stopped() is asked between two steps of the work, some hundredths of a second.
    """

    def __init__(self, data, kinds, order, scored=None, sheets=None, agglomerations=(), whole=None, stopped=None):
        self.data, self.kinds, self.order, self.sheets = data, list(kinds), order, sheets or {}
        self.stopped = stopped or (lambda: False)
        whole = whole or data
        self.counted = [kind(DEFAULT), *(item for item in self.kinds if item.id != DEFAULT)]
        for item in self.counted:
            data.derive(item)
            whole.derive(item)
        basin = basin_of(whole)
        self.reference, self.makers = {}, {}
        for item in self.counted:
            self._check()
            values = figures(whole, basin, item)
            self.reference.update(values)
            if item in self.kinds:
                rows = [(other.name, figures(data, other, item)) for other in agglomerations]
                self.makers[item.id] = PageMaker(data, item, basin, values, rows, (scored or {}).get(item.id))
        self.warnings = []
        self.text = TextMaker(data, basin, order.template, self.warnings.append)
        self._communes = {}  # code → (name, figures)

    def close(self) -> None:
        """Let go of all layers."""
        for maker in (*self.makers.values(), *self.sheets.values(), self.text):
            maker.close()

    def print(self, territory, target, progress) -> atlas.Done:
        """Write the dossier of one territory to ``target``; progress(0–1)."""
        started = time.perf_counter()
        done = atlas.Done(territory.name, Path(target))
        self.warnings.clear()
        try:
            Dossier(self, territory, done, progress).write(target)
        except MapError as error:
            done.error = str(error)
        failed = [tr("page {n}, {title}: {reason}").format(n=page, title=title, reason=reason)
                  for page, title, reason in done.failed]  # fmt: skip
        done.warnings = [*failed, *dict.fromkeys(self.warnings), *done.warnings]
        done.seconds = time.perf_counter() - started
        return done

    def communes(self, territory) -> list:
        """Return (name, figures) of the communes of a territory that are in the mining perimeter, by name."""
        own = {item["insee"] for item in members(self.data, territory, "communes") if item["dans_perimetre"]}
        rows = []
        for item in territories(self.data, "commune", ()):
            if item.insee in own:
                self._check()
                if item.insee not in self._communes:
                    self._communes[item.insee] = (item.name, figures(self.data, item))
                rows.append(self._communes[item.insee])
        return rows

    def drive(self, work):
        """Run a generator of :mod:`background` to its end and return its result; Cancelled as soon as it is asked."""
        try:
            while True:
                next(work)
                self._check()
                QCoreApplication.processEvents()  # a job of QGIS tells its end by an event
                time.sleep(PAUSE)
        except StopIteration as end:
            return end.value
        finally:
            work.close()

    def _check(self):
        if self.stopped():
            raise Cancelled
