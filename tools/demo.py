"""The main job, headless, on the bundled layers: project, scored cités, atlas, key figures.

    tools/demo.py [FOLDER]          (default: build/demo)

Runs the plugin's own Processing algorithms and nothing else; needs QGIS only.
"""

import csv
import gc
import json
import os
import shutil
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parent.parent
# the user's own profile stays out of it; both must stand before QGIS starts
_profile = tempfile.TemporaryDirectory(prefix="mbm-demo-")
os.environ["QGIS_CUSTOM_CONFIG_PATH"] = _profile.name
os.environ.setdefault("XDG_RUNTIME_DIR", _profile.name)
sys.path.insert(0, str(ROOT))

from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)

GRID = ROOT / "resources" / "grids" / "indicateurs_observables_cites.json"
TERRITORIES = json.loads((ROOT / "resources" / "territories.json").read_text(encoding="utf-8"))
REMARK = "Cités des données ouvertes : 284 dans le bassin, sur 563 qualifiées en 2007"
BOUND = "Hénin-Carvin"  # the territory whose dossier is printed
WRITTEN = ("bassin_minier.qgz", "bassin_minier*.gpkg*", "cites_scored.gpkg", "summary.csv", "atlas", "dossier")


class Quiet(QgsProcessingFeedback):
    """Keeps warnings and errors for the end, and prints nothing meanwhile."""

    def __init__(self):
        super().__init__(False)
        self.told = []

    def reportError(self, error, fatalError=False):
        self.told.append(error)

    def pushWarning(self, warning):
        self.told.append(warning)


def start():
    """Return a QGIS without window, and the provider, which has to be kept: QGIS alone does not keep it alive."""
    application = QgsApplication([], True)
    application.initQgis()
    sys.path.append(str(Path(application.pkgDataPath()) / "python" / "plugins"))
    from mbm_qgis_plugin import fonts
    from mbm_qgis_plugin.processing.provider import MbmProvider
    from processing.core.Processing import Processing

    Processing.initialize()
    fonts.load()
    provider = MbmProvider()
    application.processingRegistry().addProvider(provider)
    return application, provider


def tell(path: Path, text: str):
    """Print one line: where, then what."""
    shown = path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path
    print(f"  {shown!s:<44} {text}", flush=True)


def size(path: Path) -> str:
    """Return the size of a file in MB, as text."""
    return f"{path.stat().st_size / 1e6:.1f} MB"


def make(folder: Path):
    """Run the algorithms one after the other and say what each wrote."""
    import processing

    feedback = Quiet()

    def run(name, **parameters):
        return processing.run(f"mbm:{name}", parameters, feedback=feedback)

    project = folder / "bassin_minier.qgz"
    run("loadlayers", FOLDER=str(folder), PROJECT=str(project))
    opened = QgsProject()
    opened.read(str(project))
    layers = [layer for layer in opened.mapLayers().values() if layer.isValid()]
    if not layers:  # QGIS prints the traceback of a broken algorithm and goes on
        raise QgsProcessingException(f"{project} was not written")
    themes = opened.mapThemeCollection().mapThemes()
    tell(project, f"{len(layers)} layers, styled; themes: {', '.join(themes)}")
    for copy in sorted(folder.glob("bassin_minier*.gpkg")):
        tell(copy, f"their data, {size(copy)}")

    scored = folder / "cites_scored.gpkg"
    indicators = run("indicators", OUTPUT="TEMPORARY_OUTPUT")["OUTPUT"]
    run("heritagescore", INPUT=indicators, GRID=str(GRID), OUTPUT=str(scored))
    cites = QgsVectorLayer(str(scored), "cites", "ogr")
    classes = {}
    for feature in cites.getFeatures():
        classes[feature["classe"]] = classes.get(feature["classe"], 0) + 1
    counts = ", ".join(f"{label} {count}" for label, count in sorted(classes.items(), key=lambda item: -item[1]))
    tell(scored, f"{cites.featureCount()} cités of the open data (563 qualified in 2007)")
    print(f"  {'':<44} {counts}; indicative, not the Mission's hierarchy")

    atlas = folder / "atlas"
    run("perimetermaps", LEVEL="bassin", FOLDER=str(atlas))
    overview = set(atlas.glob("*.pdf"))
    run("perimetermaps", LEVEL="epci", FOLDER=str(atlas))
    for page in sorted(atlas.glob("*.pdf"), key=lambda path: (path not in overview, path.name)):
        tell(page, f"PDF, {size(page)}")

    dossier = folder / "dossier"
    pages = run("dossier", TERRITORIES=[BOUND], FOLDER=str(dossier))["PAGES"]
    for book in dossier.glob("*.pdf"):
        tell(book, f"PDF of {pages} pages with bookmarks, {size(book)}")

    summary = folder / "summary.csv"
    agglomerations = [row["short_name"] for row in TERRITORIES if row["kind"] == "communauté d'agglomération"]
    with tempfile.TemporaryDirectory() as parts:
        rows = []
        for level, names in (("epci", agglomerations), ("bassin", [])):
            part = Path(parts) / f"{level}.csv"
            run("perimeters", LEVEL=level, TERRITORIES=names, OUTPUT=str(part))
            with part.open(encoding="utf-8", newline="") as stream:
                rows += csv.DictReader(stream)
    with summary.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, [*rows[0], "remarque"])
        writer.writeheader()
        writer.writerows({**row, "remarque": REMARK} for row in rows)
    tell(summary, f"key figures of {len(rows) - 1} agglomerations and of the basin")
    for line in feedback.told:
        print(f"  note: {line}")


def main():
    """Make the demo in the folder of the command line; a failure ends with its reason and exit code 1."""
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "build" / "demo").resolve()
    began = time.monotonic()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for target in [path for name in WRITTEN for path in folder.glob(name)]:  # what an earlier run left
            shutil.rmtree(target) if target.is_dir() else target.unlink()
    except OSError as error:
        sys.exit(f"demo: {error}")
    application, provider = start()
    failure = ""
    try:
        make(folder)
    except (QgsProcessingException, OSError) as error:
        failure = f"demo: {error}"
    QgsProject.instance().clear()
    gc.collect()  # QGIS 3.44 crashes at its end on layers that Python still holds
    application.processingRegistry().removeProvider(provider)
    application.exitQgis()
    _profile.cleanup()
    if failure:
        sys.exit(failure)
    print(f"Done in {time.monotonic() - began:.0f} s. Open {folder / 'bassin_minier.qgz'} in QGIS.")


if __name__ == "__main__":
    main()
