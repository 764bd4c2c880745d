"""What the benchmarks share: test layers, a child process measured by the kernel, one table, one JSON file."""

import json
import os
import platform
import shutil
import statistics
import struct
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build" / "bench"
CRITERIA = [f"c{number:02d}" for number in range(12)]
TEXTS = [f"t{number}" for number in range(6)]
FAMILIES = {"bati": (40, CRITERIA[:4]), "ensemble": (35, CRITERIA[4:8]), "histoire": (25, CRITERIA[8:])}
WEIGHTS = (4, 3, 2, 1)  # of the four criteria of each family
LEVELS = 4  # notes go from 0 to 4


def processing():
    """Start QGIS without a window, with its own algorithms and ours; return what has to be kept alive."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path[:0] = [str(ROOT)]
    sys.path.append("/usr/share/qgis/python/plugins")
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    from mbm_qgis_plugin.processing.provider import MbmProvider
    from processing.core.Processing import Processing

    Processing.initialize()
    provider = MbmProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    return application, provider


def make_layer(count: int) -> Path:
    """Return a GeoPackage of ``count`` polygons of 30 vertices, 12 notes (10 % NULL) and 6 texts; made once."""
    path = BUILD / "data" / f"p{count}.gpkg"
    if not path.is_file():
        _apart(f"_write_layer({count}, {str(path)!r})")
    return path


def _apart(call: str) -> str:
    """Call a function of this module in another process, since a child starts with its parent's peak of memory."""
    code = f"import sys; sys.path.insert(0, {str(Path(__file__).parent)!r}); import _common; print(_common.{call})"
    return subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout.strip()


def _write_layer(count, path):
    import numpy as np
    from osgeo import ogr, osr

    path = Path(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(f"partial-{path.name}")
    partial.unlink(missing_ok=True)
    draw = np.random.default_rng(count)
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(2154)
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(partial))
    layer = dataset.CreateLayer("cites", crs, ogr.wkbPolygon)
    for name in TEXTS:
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    for name in CRITERIA:
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTReal))
    notes = draw.integers(0, LEVELS + 1, (count, 12)).astype(float)
    missing = draw.random((count, 12)) < 0.1
    x, y = 650_000 + draw.random(count) * 90_000, 7_000_000 + draw.random(count) * 50_000
    turn = np.linspace(0, 2 * np.pi, 30)[:-1]
    layer.StartTransaction()
    for number in range(count):
        feature = ogr.Feature(layer.GetLayerDefn())
        radius = 50 + draw.random(29) * 60
        ring = np.empty((30, 2))
        ring[:29] = np.column_stack((x[number] + radius * np.cos(turn), y[number] + radius * np.sin(turn)))
        ring[29] = ring[0]
        wkb = struct.pack("<BIII", 1, 3, 1, 30) + ring.tobytes()
        feature.SetGeometryDirectly(ogr.CreateGeometryFromWkb(wkb))
        for place in range(6):
            feature.SetField(place, f"texte {place} {number % 97}")
        for place in range(12):
            if missing[number, place]:
                feature.SetFieldNull(6 + place)
            else:
                feature.SetField(6 + place, notes[number, place])
        layer.CreateFeature(feature)
    layer.CommitTransaction()
    del layer, dataset
    partial.replace(path)


def make_grid() -> Path:
    """Return the grid of the test layer: three families of four criteria, missing notes skipped, fixed thresholds."""
    grid = json.loads((ROOT / "resources" / "grids" / "valeur_patrimoniale_cites.json").read_text(encoding="utf-8"))
    family, criterion = grid["families"][0], grid["families"][0]["criteria"][0]
    levels = [
        {"value": value, "label": {"fr": str(value), "en": str(value)}, "description": {"fr": "essai", "en": "test"}}
        for value in range(LEVELS + 1)
    ]
    grid["families"] = [
        {
            **family,
            "id": name,
            "weight": weight,
            "criteria": [
                {
                    **criterion,
                    "id": field,
                    "weight": own,
                    "source": {"field": field},
                    "scale": {**criterion["scale"], "levels": levels},
                }
                for field, own in zip(fields, WEIGHTS)
            ],
        }
        for name, (weight, fields) in FAMILIES.items()
    ]
    grid["missing"] = {"policy": "over_noted", "min_completeness": 0, "neutral": 50}
    grid["class_rule"] = {"method": "thresholds", "thresholds": [60, 45], "border": 2}
    grid.pop("crossing", None)
    path = BUILD / "data" / "grid.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(grid, ensure_ascii=False, indent=1), encoding="utf-8")
    return path


def measure(command) -> dict:
    """Run a command; return seconds, processor seconds and peak memory (MB) of that process, and what it printed.

    A child prints one line of JSON with the ``wall`` and ``cpu`` of its work, start-up left out.
    """
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONWARNINGS": "ignore"}
    output = BUILD / "child.out"
    with output.open("w+", encoding="utf-8") as stdout, (BUILD / "child.err").open("w+") as stderr:
        start = time.perf_counter()
        child = subprocess.Popen([str(part) for part in command], stdout=stdout, stderr=stderr, env=environment)
        _, status, usage = os.wait4(child.pid, 0)
        wall = time.perf_counter() - start
        child.returncode = os.waitstatus_to_exitcode(status)
    lines = [line for line in output.read_text(encoding="utf-8").splitlines() if line.startswith("{")]
    if child.returncode != 0 and not lines:
        raise RuntimeError(f"{command}: {(BUILD / 'child.err').read_text()[-2000:]}")
    cpu = usage.ru_utime + usage.ru_stime
    process = {"process_wall": wall, "process_cpu": cpu, "rss_mb": usage.ru_maxrss / 1024}
    return {**process, "wall": wall, "cpu": cpu, **(json.loads(lines[-1]) if lines else {})}


class Clock:
    """Times the work inside a child: ``with Clock() as clock``, then ``clock.tell(extra=…)``."""

    def __enter__(self):
        self.wall, self.cpu = time.perf_counter(), time.process_time()
        return self

    def __exit__(self, *_):
        self.wall, self.cpu = time.perf_counter() - self.wall, time.process_time() - self.cpu

    def tell(self, **more):
        """Print the line that :func:`measure` reads."""
        sys.stdout.write(json.dumps({"wall": self.wall, "cpu": self.cpu, **more}) + "\n")
        sys.stdout.flush()


def leave():
    """End a child at once: QGIS objects alive at exit may crash it, which says nothing about the work."""
    sys.stdout.flush()
    os._exit(0)


def median(results) -> dict:
    """Return the median of each number over rounds."""
    return {
        key: statistics.median(result[key] for result in results) if isinstance(value, (int, float)) else value
        for key, value in results[0].items()
    }


def peer_python() -> Path:
    """Return the Python of the peers' own environment (geopandas, pyogrio, pyarrow); made once under build/."""
    folder = ROOT / "build" / "bench-venv"
    python = folder / "bin" / "python"
    try:
        subprocess.run([python, "-c", "import geopandas, pyogrio, pyarrow"], check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        subprocess.run(["/usr/bin/python3", "-m", "venv", "--clear", folder], check=True)
        packages = ["geopandas", "pyogrio", "pyarrow"]
        subprocess.run([python, "-m", "pip", "install", "-q", "--disable-pip-version-check", *packages], check=True)
    return python


def machine() -> str:
    """Return one line on the machine, the load and the versions."""
    return _apart("_machine()")


def _machine():
    from osgeo import gdal
    from qgis.core import Qgis

    model = next(
        (line.split(":")[1].strip() for line in Path("/proc/cpuinfo").read_text().splitlines() if "model name" in line),
        platform.processor(),
    )
    load = ", ".join(f"{value:.1f}" for value in os.getloadavg())
    return (
        f"{date.today().isoformat()}; {model}, {os.cpu_count()} cores, load {load}; {platform.system()} "
        f"{platform.release()}; QGIS {Qgis.QGIS_VERSION.split('-')[0]}, GDAL {gdal.__version__}, "
        f"Python {platform.python_version()}"
    )


def save(name: str, result: dict) -> Path:
    """Write the figures of a benchmark as JSON under build/bench/."""
    BUILD.mkdir(parents=True, exist_ok=True)
    path = BUILD / f"{name}.json"
    path.write_text(json.dumps(result, indent=1, ensure_ascii=False), encoding="utf-8")
    return path


def table(head, rows) -> str:
    """Return a markdown table."""
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    return "\n".join(lines + ["| " + " | ".join(row) + " |" for row in rows])


def ogr2ogr() -> str:
    """Return the path of GDAL's ogr2ogr; RuntimeError says what to install."""
    found = shutil.which("ogr2ogr")
    if found is None:
        raise RuntimeError("ogr2ogr is missing: apt-get install gdal-bin")
    return found
