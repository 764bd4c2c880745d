"""How long the window stands still at most, step by step, beside QGIS' own panning of the same project in the same run.

``python benchmarks/heartbeat.py [--where]``. A timer of 10 ms in the main thread of a real QGIS window; the session is
tools/scenario.py. ``--where`` also tells in which lines the long pauses are.
"""

import sys
from pathlib import Path

from _common import ROOT, machine, save, table

sys.path.insert(0, str(ROOT / "tools"))

import package
import qgis_window

ROUNDS = 3
PEER = "pan"
WORDS = {
    "start": "the window with the panel", "load": "loading 14 layers of Lens-Liévin", PEER: "QGIS: panning them",
    "find": "search, zoom, sheet", "related": "another sheet, and back", "check": "a project drawn and checked",
    "no-notes": "page of the value", "value": "reading and ranking 284 cités", "weigh": "slider, thirty moves",
    "why": "two rows selected, why", "preview": "classes on the map, and off", "maps": "preview of an A3 page",
    "export": "an A3 page to PDF", "search": "search again", "unload": "unloading", "reload": "loading again",
    "new-project": "a new project",
}  # fmt: skip


def played(watch):
    """Return the report of one session."""
    with qgis_window.workplace(ROOT) as work:
        zip_file = package.build(Path(work) / "plugin.zip")
        session = ROOT / "tools" / "scenario.py"
        report = qgis_window.run(zip_file, session, Path(work) / "run", timeout=240, watch=watch)
    if not report["done"]:
        sys.exit(report["error"])
    return report


def main(where=False):
    """Print the table: of each step the best of some rounds, since other programs can only make it longer."""
    reports = [played(where) for _ in range(1 if where else ROUNDS)]
    rows, best = [], {}
    for number, row in enumerate(reports[0]["steps"]):
        all_pauses = [pauses(report["steps"][number]) for report in reports]
        best[row["name"]] = (min(found[0][0] for found in all_pauses), min(max(p[1] for p in f) for f in all_pauses))
    for name, (long, work) in best.items():
        rows.append((WORDS[name], f"{long:.0f}", f"{work:.0f}", f"{work / best[PEER][1]:.1f}"))
    save("heartbeat", {"best": best, "reports": [report["steps"] for report in reports]})
    print(machine() + "\n")
    print(table(("step", "longest pause, ms", "of the window's own work, ms", "work beside panning"), rows))
    if where:
        for row in reports[0]["steps"]:
            print(f"\n{WORDS[row['name']]}")
            for long, work, lines in pauses(row)[:3]:
                shown = lines.splitlines()
                print(f"  {long} ms, work {work} ms\n      " + "\n      ".join(line.strip() for line in shown[:12]))


def pauses(row):
    """Return the pauses of a step, longest first."""
    return sorted((tuple(pause) for pause in [*row.get("until_loaded", []), *row["pauses"]]), reverse=True)


if __name__ == "__main__":
    main("--where" in sys.argv[1:])
