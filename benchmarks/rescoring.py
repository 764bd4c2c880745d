"""Live in the meeting: robustness beside writing the layer, scoring again beside painting the map. One table.

``python benchmarks/rescoring.py [--count 571]``. All in one process on one layer in memory; median of repeated runs.
"""

import argparse
import statistics
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import _common as common
from _common import BUILD, CRITERIA, FAMILIES

SAMPLES = 10_000
PIXELS = (1600, 1000)  # of the map canvas


def repeat(work, times):
    """Return the median of seconds and of processor seconds (all threads) over runs, after one to warm up."""
    work()
    walls, cpus = [], []
    for _ in range(times):
        wall, cpu = time.perf_counter(), time.process_time()
        work()
        walls.append(time.perf_counter() - wall)
        cpus.append(time.process_time() - cpu)
    return {"wall": statistics.median(walls), "cpu": statistics.median(cpus)}


def measure(source, grid_path, count):
    """Return label → seconds for each of the works."""
    from mbm_qgis_plugin import compat, layersio
    from mbm_qgis_plugin.core import grid as grids
    from mbm_qgis_plugin.core.ranking import Settings, run
    from mbm_qgis_plugin.scoring_run import result_columns
    from qgis.core import (
        QgsCategorizedSymbolRenderer,
        QgsFeatureRequest,
        QgsFillSymbol,
        QgsMapRendererParallelJob,
        QgsMapSettings,
        QgsProcessingContext,
        QgsProcessingFeatureSourceDefinition,
        QgsProcessingFeedback,
        QgsRendererCategory,
        QgsVectorLayer,
    )
    from qgis.PyQt.QtCore import QSize

    layer = QgsVectorLayer(str(source), "cites", "ogr")
    grid = grids.parse(Path(grid_path).read_text(encoding="utf-8"), "grid.json")
    read = layersio.read_columns(layer, CRITERIA)
    fields = {field: name for name, (_, own) in FAMILIES.items() for field in own}
    columns = {(fields[name], name): read[name] for name in CRITERIA}
    written = result_columns(grid, run(grid, columns))
    turn = iter(range(10**9))

    def moved(samples=0):
        """Score with a weight that differs each time: nothing may be remembered."""
        weight = 20 + next(turn) % 60
        return run(grid, columns, Settings(weights=f"{next(iter(FAMILIES))}={weight}", samples=samples))

    def write(whole):
        from mbm_qgis_plugin.processing.algorithms.heritagescore import HeritageScore

        algorithm, context = HeritageScore(), QgsProcessingContext()
        algorithm.initAlgorithm()
        value = str(source) if whole else QgsProcessingFeatureSourceDefinition(str(source), False, 10**9)
        parameters = {"INPUT": value, "OUTPUT": str(BUILD / "rescoring" / "rescoring.gpkg")}
        opened = layersio.open_source(algorithm, parameters, "INPUT", context)
        layersio.append_columns(algorithm, parameters, "OUTPUT", context, opened, written, QgsProcessingFeedback(False))

    def paint():
        job = QgsMapRendererParallelJob(settings)
        job.start()
        job.waitForFinished()
        if job.renderedImage().isNull():
            raise RuntimeError("nothing painted")

    (BUILD / "rescoring").mkdir(parents=True, exist_ok=True)
    write(True)
    scored = QgsVectorLayer(str(BUILD / "rescoring" / "rescoring.gpkg"), "scored", "ogr")
    categories = [
        QgsRendererCategory(label.label["fr"], QgsFillSymbol.createSimple({"color": label.color}), label.label["fr"])
        for label in grid.classes
    ]
    copy = scored.materialize(QgsFeatureRequest())
    copy.setRenderer(QgsCategorizedSymbolRenderer("classe", categories))
    settings = QgsMapSettings()
    settings.setLayers([copy])
    settings.setDestinationCrs(copy.crs())
    settings.setExtent(copy.extent())
    settings.setOutputSize(QSize(*PIXELS))
    times = 15 if count <= 10_000 else 3
    if any(compat.is_null(feature["score"]) for feature in copy.getFeatures()):
        raise RuntimeError("a feature has no score")
    return {
        f"robustness, {SAMPLES:,} draws": repeat(lambda: moved(SAMPLES), 3),
        "writing the layer, whole GeoPackage": repeat(lambda: write(True), times),
        "writing the layer, through QGIS' sink": repeat(lambda: write(False), times),
        "scoring again after a weight moved": repeat(moved, times),
        f"painting that layer, {PIXELS[0]} × {PIXELS[1]}": repeat(paint, times),
    }


def main(count):
    """Print the table, write the JSON."""
    BUILD.mkdir(parents=True, exist_ok=True)
    about, source, grid = common.machine(), common.make_layer(count), common.make_grid()
    kept = common.processing()
    figures = measure(source, grid, count)
    common.save("rescoring", {"machine": about, "count": count, "figures": figures})
    rows = [[label, f"{1000 * result['wall']:.1f}", f"{1000 * result['cpu']:.1f}"] for label, result in figures.items()]
    sys.stdout.write(f"{about}; {count:,} polygons; median\n\n{common.table(['work', 'ms', 'CPU ms'], rows)}\n")
    return kept


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--count", type=int, default=571, help="polygons")
    held = main(parser.parse_args().count)
    common.leave()
