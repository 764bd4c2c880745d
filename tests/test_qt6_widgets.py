"""The widgets that need no class of QGIS, on Qt 6: what they say and do is what they say and do on the Qt of QGIS.

No QGIS on Qt 6 is at hand; these are tried in a process of their own, with ``qgis.PyQt`` standing for PyQt6.
"""

import importlib.util
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
needs_pyqt6 = pytest.mark.skipif(importlib.util.find_spec("PyQt6") is None, reason="PyQt6 is not installed here")


def tried(folder, path=""):
    folder.mkdir()
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": path, "LANG": "C.UTF-8"}
    run = subprocess.run(
        [sys.executable, "-W", "error", str(HERE / "widgets_alone.py"), str(folder)],
        env=environment, capture_output=True, text=True, timeout=120,
    )  # fmt: skip
    assert run.returncode == 0, run.stderr
    assert "Traceback" not in run.stderr, run.stderr
    return json.loads(run.stdout[run.stdout.index("{") :])


@pytest.fixture(scope="module")
def both(tmp_path_factory):
    folder = tmp_path_factory.mktemp("widgets")
    return folder, tried(folder / "here"), tried(folder / "qt6", str(HERE / "qt6"))


@needs_pyqt6
def test_they_run_on_qt6_without_any_qgis(both):
    _, here, six = both
    assert six["qt"].startswith("6.")
    assert not six["qgis"]
    assert here["qt"] != six["qt"] or here["qt"].startswith("6.")


@needs_pyqt6
@pytest.mark.parametrize("name", ["held", "map", "weights", "ranking", "rules", "lines", "tree", "bars"])
def test_they_say_and_do_the_same(both, name):
    _, here, six = both
    assert six["said"][name] == here["said"][name]
    assert six["said"][name]


@needs_pyqt6
def test_what_they_do_is_what_was_asked(both):
    said = both[2]["said"]
    assert said["map"]["clicked"] == [["246200364", False], ["246200299", True]]
    assert said["map"]["description"] == "Lens-Liévin"
    assert all(sum(move) == 100 for move in said["weights"]["moves"]) and len(said["weights"]["moves"]) >= 6
    assert said["weights"]["suffix"].startswith("30")
    assert said["ranking"]["asked"] == ["fiche", "flash"] and said["ranking"]["chosen"] == [1]
    assert said["ranking"]["rows"] == [0, 4] and said["ranking"]["copied"].count("\n") == 2
    assert said["lines"]["given"] == [2, 3, None, 3]
    assert "Ref. 2007: 40 Exceptional, 169 Remarkable, 354 Witness" in said["ranking"]["classes"]
    assert said["tree"]["opened"] == [["terrils", "T1"], ["terrils", "T2"]]
    assert said["bars"]["done"] == ["load", "cancel", "way"]


@needs_pyqt6
def test_they_paint_on_qt6(both):
    from qgis.PyQt.QtGui import QImage

    folder, here, _ = both
    for name in here["said"]:
        image = QImage(str(folder / "qt6" / f"{name}.png"))
        colours = {image.pixel(x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}
        assert len(colours) > 2, f"{name}: nothing is painted"
