"""Printed pages: seconds and memory per A3 page, against QGIS' own exporter on the very same layouts.

Ours: figures, map, legend, table, texts and PDF of each territory, as ``mbm:perimetermaps`` makes them. QGIS: the
PDF of the same filled layouts by ``QgsLayoutExporter.exportToPdf`` alone, in the same process and the same run,
page by page in turn, so that both meet the same noise of the machine. Median of ``--rounds`` rounds.
"""

import argparse
import datetime
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


def main():
    """Print the table."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--rounds", type=int, default=3)
    rounds = options.parse_args().rounds
    application = QgsApplication([], True)
    application.initQgis()
    from mbm_qgis_plugin.core.territories import Territory, agglomerations
    from mbm_qgis_plugin.core.typography import date_in_full
    from mbm_qgis_plugin.maps import atlas, data, export, kind, paper, territory

    known = [Territory(**row) for row in json.loads((ROOT / "resources/territories.json").read_text(encoding="utf-8"))]
    texts = {"auteur": "banc d’essai", "date": date_in_full(datetime.date(2026, 11, 22))}
    ours, theirs, sizes, memory = {}, {}, {}, []
    with data.MapData() as bundle, tempfile.TemporaryDirectory() as folder:
        basin = territory.basin(bundle)
        seven = territory.territories(bundle, "epci", agglomerations(known))
        rows = [(item.name, territory.figures(bundle, item)) for item in seven]
        maker = atlas.PageMaker(bundle, kind.kind("perimetres"), basin, territory.figures(bundle, basin), rows)
        order = atlas.Order(Path(folder), paper.PAPERS[0], texts=texts)
        for _ in range(rounds):
            for item in (*seven, basin):
                item.members.clear()
                target = Path(folder) / "ours.pdf"
                started = time.perf_counter()
                done = atlas.print_page(maker, item, order, target)
                ours.setdefault(item.name, []).append(time.perf_counter() - started)
                sizes[item.name] = target.stat().st_size / 1e6
                if done.error:
                    sys.exit(done.error)
                started = time.perf_counter()
                result = QgsLayoutExporter(maker.last.layout).exportToPdf(
                    str(Path(folder) / "theirs.pdf"), export.pdf_settings(300)
                )
                theirs.setdefault(item.name, []).append(time.perf_counter() - started)
                if result != QgsLayoutExporter.ExportResult.Success:
                    sys.exit("QGIS' exporter failed")
                memory.append(resident())
        maker.close()
    print("| page | ours, s | QGIS' exporter, s | ratio | MB of PDF |\n|---|---|---|---|---|")
    for name in ours:
        mine, other = statistics.median(ours[name]), statistics.median(theirs[name])
        print(f"| {name} | {mine:.2f} | {other:.2f} | {mine / other:.2f} | {sizes[name]:.1f} |")
    mine, other = (sum(statistics.median(v) for v in times.values()) / len(times) for times in (ours, theirs))
    print(f"| **mean** | **{mine:.2f}** | **{other:.2f}** | **{mine / other:.2f}** | |")
    half = len(memory) // rounds
    print(f"\nResident memory after round 1: {memory[half - 1]:.0f} MB, after round {rounds}: {memory[-1]:.0f} MB.")


if __name__ == "__main__":
    main()
