"""A dossier: seconds and memory per page, against QGIS' own exporter on the very same layouts, and how soon it stops.

Ours: the whole dossier of one agglomeration, as ``mbm:dossier`` makes it; a page counts from the end of the page before
to its own. QGIS: ``QgsLayoutExporter.exportToPdf`` of the same filled layout, page by page in turn, in the same run.
Making the page is in ours only. The longest time between two looks at Cancel is what a user waits for at worst.
"""

import argparse
import json
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from qgis.core import QgsApplication, QgsLayoutExporter, QgsLayoutItemMap  # noqa: E402

from atlas import resident  # noqa: E402


def kind_of(layout) -> str:
    """Return what sort of page a layout is."""
    maps = [item for item in layout.items() if isinstance(item, QgsLayoutItemMap)]
    wide = layout.pageCollection().page(0).pageSize().width() > 300
    return "map, A3" if wide else "sheet, A4" if len(maps) > 1 else "text, A4"


def main():
    """Print the table."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--territory", default="Cœur d'Ostrevent")
    options.add_argument("--alone", action="store_true", help="without QGIS' exporter: the plain run")
    given = options.parse_args()
    application = QgsApplication([], True)
    application.initQgis()
    from mbm_qgis_plugin.core.territories import Territory, agglomerations
    from mbm_qgis_plugin.maps import data, dossier, dossier_parts, export, kind, paper, territory
    from mbm_qgis_plugin.maps.sheet import SheetMaker

    known = [Territory(**row) for row in json.loads((ROOT / "resources/territories.json").read_text(encoding="utf-8"))]
    ours, theirs, memory, waits = {}, {}, [], []
    looked = [time.perf_counter(), time.process_time()]

    def stopped():
        waits.append((time.perf_counter() - looked[0], time.process_time() - looked[1]))
        look()
        return False

    def look():
        looked[:] = [time.perf_counter(), time.process_time()]

    draw, begun = dossier_parts.Dossier._add, [0.0]

    with data.MapData() as bundle, tempfile.TemporaryDirectory() as folder:

        def timed(self, book, layout):
            draw(self, book, layout)
            name = kind_of(layout)
            ours.setdefault(name, []).append(time.perf_counter() - begun[0])
            if not given.alone:
                started = time.perf_counter()
                settings = export.pdf_settings(300)
                QgsLayoutExporter(layout).exportToPdf(str(Path(folder) / "theirs.pdf"), settings)
                theirs.setdefault(name, []).append(time.perf_counter() - started)
            memory.append(resident())
            begun[0] = time.perf_counter()
            look()

        dossier_parts.Dossier._add = timed
        one = next(item for item in territory.territories(bundle, "epci", agglomerations(known))
                   if item.name == given.territory)  # fmt: skip
        order = dossier.Order(Path(folder), paper.PAPERS[0], texts={"auteur": "banc d’essai", "date": "2026"})
        sheets = {"cite": SheetMaker(bundle, "cite")}
        maker = dossier.Maker(bundle, [kind.kind(name) for name in kind.kinds()], order, sheets=sheets, stopped=stopped)
        started = time.perf_counter()
        begun[0] = started
        look()
        waits.clear()
        (done,) = dossier.run(maker, [one])
        whole = time.perf_counter() - started - sum(map(sum, theirs.values()))
        maker.close()
        size = done.path.stat().st_size / 1e6
    print("| page | number | ours, s | QGIS' exporter, s |\n|---|---|---|---|")
    for name in ours:
        other = f"{statistics.median(theirs[name]):.2f}" if theirs else "–"
        print(f"| {name} | {len(ours[name])} | {statistics.median(ours[name]):.2f} | {other} |")
    print(f"\n{done.name}: {done.pages} pages, {whole:.0f} s, {whole / done.pages:.2f} s a page, {size:.1f} MB.")
    print(f"The first pass (maps made, labels placed) is in the seconds of the whole: {ours['text, A4'][0]:.1f} s.")
    tenth = memory[min(9, len(memory) - 1)]
    print(f"Resident memory after page 10: {tenth:.0f} MB, half way: {memory[len(memory) // 2]:.0f} MB, "
          f"at the end: {memory[-1]:.0f} MB.")  # fmt: skip
    print(f"Longest time between two looks at Cancel: {max(wall for wall, _ in waits):.2f} s; in processor time, which "
          f"other work on the machine does not lengthen, {max(own for _, own in waits):.2f} s.")  # fmt: skip


if __name__ == "__main__":
    main()
