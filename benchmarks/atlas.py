"""Printed pages: time and memory per A3 page of each kind of map, against QGIS' own exporter on the same layouts.

Ours: figures, map, legend, table, texts and PDF of each territory, as ``mbm:perimetermaps`` makes them. QGIS: the
PDF of the same filled layouts by ``QgsLayoutExporter.exportToPdf`` alone, in the same process and the same run,
page by page in turn, so that both meet the same noise of the machine. Processor time, median of ``--rounds`` rounds;
territories are made anew for each round, so that nothing of a page is at hand when it is made again.
"""

import argparse
import datetime
import functools
import json
import os
import resource
import statistics
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from qgis.core import QgsApplication, QgsLayoutExporter  # noqa: E402


def resident() -> float:
    """Return the resident memory of this process in MB."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * resource.getpagesize() / 2**20


class Times:
    """Processor and wall seconds of ours and of QGIS' exporter, page by page: name → list of rounds."""

    def __init__(self):
        self.values = {}

    def measure(self, who, page, work):
        """Run ``work`` and keep what it took."""
        wall, processor = time.perf_counter(), time.process_time()
        result = work()
        taken = time.process_time() - processor, time.perf_counter() - wall
        self.values.setdefault((who, page), []).append(taken)
        return result

    def mean(self, who, what, pages):
        """Return the mean of the pages' medians: ``what`` is 0 for processor, 1 for wall time."""
        return statistics.mean(statistics.median(v[what] for v in self.values[who, page]) for page in pages)


def row(name, times, pages, size):
    """Return a line of the table."""
    ours, theirs = (times.mean(who, 0, pages) for who in ("ours", "theirs"))
    wall, other = (times.mean(who, 1, pages) for who in ("ours", "theirs"))
    return f"| {name} | {ours:.2f} | {theirs:.2f} | {ours / theirs:.2f} | {wall:.2f} | {other:.2f} | {size:.1f} |"


def main():
    """Print the tables."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--kinds", default="", help="ids separated by commas; all by default")
    options.add_argument("--pages", action="store_true", help="a line per page, too")
    options = options.parse_args()
    application = QgsApplication([], True)
    application.initQgis()
    from mbm_qgis_plugin.maps import atlas, data, kind

    print("| pages | ours, s | QGIS’ exporter, s | ratio | ours, wall s | exporter, wall s | MB of PDF |")
    print("|---|---|---|---|---|---|---|")
    memory = {}
    with data.MapData() as bundle, tempfile.TemporaryDirectory() as folder:
        wanted = [name for name in options.kinds.split(",") if name] or kind.kinds()
        for about in (kind.kind(name) for name in wanted):
            series = Series(bundle, about, Path(folder), options.rounds)
            memory[about.title] = series.run()
            for page in series.pages if options.pages else ():
                print(row(f"{about.title}, {page}", series.times, [page], series.sizes[page]))
            print(row(f"**{about.title}**", series.times, series.pages, statistics.mean(series.sizes.values())))
        print("\n| one PDF of all pages | s a page | wall s a page | MB |\n|---|---|---|---|")
        for about in (kind.kind(name) for name in wanted):
            processor, wall, size = book(bundle, about, Path(folder), atlas)
            print(f"| {about.title} | {processor:.2f} | {wall:.2f} | {size:.1f} |")
    print("\n| resident memory after each round, MB | |\n|---|---|")
    for title, values in memory.items():
        print(f"| {title} | {', '.join(f'{value:.0f}' for value in values)} |")


def order_of(folder, **more):
    """Return what is asked of the series: A3 pages."""
    from mbm_qgis_plugin.core.typography import date_in_full
    from mbm_qgis_plugin.maps import atlas, paper

    texts = {"auteur": "banc d’essai", "date": date_in_full(datetime.date(2026, 11, 22))}
    return atlas.Order(folder, paper.PAPERS[0], texts=texts, **more)


def places(bundle):
    """Return the seven agglomerations and the basin, made anew."""
    from mbm_qgis_plugin.core.territories import Territory, agglomerations
    from mbm_qgis_plugin.maps import territory

    known = [Territory(**row) for row in json.loads((ROOT / "resources/territories.json").read_text(encoding="utf-8"))]
    return [*territory.territories(bundle, "epci", agglomerations(known)), territory.basin(bundle)]


class Series:
    """The pages of one kind, printed by turns."""

    def __init__(self, bundle, about, folder, rounds):
        self.bundle, self.about, self.folder, self.rounds = bundle, about, folder, rounds
        self.times, self.sizes, self.pages = Times(), {}, []

    def run(self) -> list:
        """Print the pages ``rounds`` times; return the resident memory in MB after each round."""
        from mbm_qgis_plugin.maps import atlas, export, territory

        self.bundle.derive(self.about)
        order, memory = order_of(self.folder), []
        *seven, basin = places(self.bundle)
        rows = [(item.name, territory.figures(self.bundle, item, self.about)) for item in seven]
        whole = territory.figures(self.bundle, basin, self.about)
        maker = atlas.PageMaker(self.bundle, self.about, basin, whole, rows)
        for _ in range(self.rounds):
            for item in places(self.bundle):
                target = self.folder / "ours.pdf"
                done = self.times.measure(
                    "ours", item.name, functools.partial(atlas.print_page, maker, item, order, target)
                )
                if done.error:
                    sys.exit(done.error)
                self.sizes[item.name] = target.stat().st_size / 1e6
                exporter = QgsLayoutExporter(maker.last.layout)
                result = self.times.measure(
                    "theirs", item.name,
                    functools.partial(exporter.exportToPdf, str(self.folder / "theirs.pdf"), export.pdf_settings(300)),
                )  # fmt: skip
                if result != QgsLayoutExporter.ExportResult.Success:
                    sys.exit("QGIS' exporter failed")
            memory.append(resident())
        maker.close()
        self.pages = list(self.sizes)
        return memory


def book(bundle, about, folder, atlas):
    """Print a series into one PDF; return processor and wall seconds a page, and MB."""
    from mbm_qgis_plugin.maps import export

    *seven, basin = places(bundle)
    wall, processor = time.perf_counter(), time.process_time()
    done = atlas.run(bundle, about, [*seven, basin], order_of(folder, form=export.BOOK), seven)
    taken = time.process_time() - processor, time.perf_counter() - wall
    for item in done:
        if item.error:
            sys.exit(item.error)
    return taken[0] / len(done), taken[1] / len(done), Path(done[0].path).stat().st_size / 1e6


if __name__ == "__main__":
    main()
