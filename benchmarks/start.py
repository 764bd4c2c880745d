"""What enabling the plugin and searching cost. One table.

``python benchmarks/start.py``. Enabling: ``classFactory`` and ``initProcessing`` in a QGIS that runs already, beside
the import of numpy that it does without. Search: the index of the locator, then the slowest of twelve queries.
"""

import os
import sys
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

QUERIES = ("c", "ci", "cit", "cité", "cité 1", "cité 12", "cité 12 l", "cité 12 lens", "b", "st", "T7", "de la")


def timed(work):
    """Return milliseconds of wall time, and what the work gave."""
    start = time.perf_counter()
    result = work()
    return (time.perf_counter() - start) * 1000, result


def enable():
    """Return the plugin, enabled as in qgis_process."""
    import mbm_qgis_plugin

    plugin = mbm_qgis_plugin.classFactory(None)
    plugin.initProcessing()
    return plugin


def main():
    """Print the table."""
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    enabled, plugin = timed(enable)
    numpy, _ = timed(lambda: __import__("numpy"))
    from mbm_qgis_plugin import searchindex

    built, index = timed(searchindex.index)
    slowest = max(timed(lambda text=text: index.search(text))[0] for text in QUERIES)
    print("| work | ms |\n|---|---|")
    for name, value in (("enabling the plugin", enabled), ("importing numpy, which it does not", numpy),
                        ("index of the search", built), ("slowest query", slowest)):  # fmt: skip
        print(f"| {name} | {value:.1f} |")
    plugin.unload()
    del plugin
    application.exitQgis()


if __name__ == "__main__":
    main()
