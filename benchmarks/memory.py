"""Memory of a real window over fifty cycles of loading and unloading the plugin, and five hundred slider moves.

``python benchmarks/memory.py [CYCLES [MOVES]]``. In each cycle the plugin works: ranking, sheet, project, preview of a
map. Beside it in the same run: loading and unloading DB Manager, a plugin of QGIS itself.
"""

import sys
from pathlib import Path

from _common import ROOT, machine, save, table

sys.path.insert(0, str(ROOT / "tools"))

import package
import qgis_window

SETTLED = 10  # rounds after which what QGIS builds once is there


def main(cycles=50, moves=500):
    """Print the table."""
    with qgis_window.workplace(ROOT) as work:
        zip_file = package.build(Path(work) / "plugin.zip")
        report = qgis_window.run(
            zip_file, ROOT / "tools" / "cycles.py", Path(work) / "run",
            timeout=3000, cycles=cycles, moves=moves, peer=cycles, maps=True,
        )  # fmt: skip
    if not report["done"]:
        sys.exit(report["error"])
    rows = []
    for name, part in (
        (f"{cycles} cycles, DB Manager of QGIS", report["peer"]),
        (f"{cycles} cycles, this plugin at work", report["cycles"]),
        (f"{moves} slider moves", report["moves"]),
    ):
        first, last = part[min(SETTLED, len(part) // 4)], part[-1]
        grown = ", ".join(
            f"{key} {last[key] - first[key]:+d}" for key in first if kept(key) and last[key] != first[key]
        )
        each = (last["rss_mb"] - first["rss_mb"]) / max(1, len(part) - 1 - part.index(first))
        rows.append((name, f"{first['rss_mb']:.0f}", f"{last['rss_mb']:.0f}", f"{each:+.2f}", grown or "nothing"))
    save("memory", report)
    print(machine() + "\n")
    print(table(("rounds", "MB once settled", "MB at the end", "MB a round", "counted, grown by"), rows))
    print("\nA round of the slider is fifty moves. Counted: widgets and other Qt objects, actions, docks, toolbars,")
    print("windows, running timers, providers, items on the map, layers, listeners, Python objects.")


def kept(key):
    """True for what is counted."""
    return key not in ("rss_mb", "own_kinds")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
