"""Sheets (fiches) of the 284 cités: seconds a page and resident memory as pages go by, and QGIS' exporter beside.

Ours: blocks, layout, map, legend and PDF of each cité, as ``mbm:sheets`` makes them. QGIS: the PDF of the same filled
layout by ``QgsLayoutExporter.exportToPdf`` alone, every tenth page, in the same process.
"""

import argparse
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

TOLD = (1, 50, 150, 284)


def resident() -> float:
    """Return the resident memory of this process in MB."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * resource.getpagesize() / 2**20


def main():
    """Print the table."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--subject", default="cite", choices=("cite", "terril", "element"))
    options.add_argument("--pages", type=int, default=284)
    given = options.parse_args()
    application = QgsApplication([], True)
    application.initQgis()
    from mbm_qgis_plugin.maps import data, export, paper, sheets
    from mbm_qgis_plugin.maps.sheet import SheetMaker

    page = next(item for item in paper.PAPERS if item.name == "A4 portrait")
    ours, cpu, theirs, memory, sizes = [], [], [], {}, []
    with data.MapData() as bundle, tempfile.TemporaryDirectory() as folder:
        started = time.perf_counter()
        maker = SheetMaker(bundle, given.subject, link="https://exemple.org/{id}")
        items = maker.items()[: given.pages]
        opening = time.perf_counter() - started
        order = sheets.Order(Path(folder), page, texts={"auteur": "banc d’essai", "date": "22 novembre 2026"})
        for number, item in enumerate(items, 1):
            target = Path(folder) / "ours.pdf"
            started, work = time.perf_counter(), time.process_time()
            done = sheets.print_page(maker, item, order, target)
            ours.append(time.perf_counter() - started)
            cpu.append(time.process_time() - work)
            sizes.append(target.stat().st_size / 1e6)
            if done.error:
                sys.exit(done.error)
            if number % 10 == 0:
                started = time.perf_counter()
                QgsLayoutExporter(maker.layout).exportToPdf(str(Path(folder) / "theirs.pdf"), export.pdf_settings(300))
                theirs.append(time.perf_counter() - started)
            if number in TOLD or number == len(items):
                memory[number] = resident()
        maker.close()
    print(f"Opening: {opening:.1f} s. {len(items)} pages.\n")
    print("| | median | 95 % | worst |\n|---|---|---|---|")
    for name, values in (("ours, s a page", ours), ("ours, s of processor", cpu), ("MB of PDF", sizes)):
        ordered = sorted(values)
        print(f"| {name} | {statistics.median(values):.2f} | {ordered[int(0.95 * (len(values) - 1))]:.2f} "
              f"| {ordered[-1]:.2f} |")  # fmt: skip
    print(f"| QGIS' exporter alone, s | {statistics.median(theirs):.2f} | | |" if theirs else "")
    print("\nResident memory: " + ", ".join(f"{value:.0f} MB after {number}" for number, value in memory.items()) + ".")


if __name__ == "__main__":
    main()
