"""``make demo`` as a newcomer runs it: one process, every file there, a dozen lines of text."""

import csv
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


def demo(folder):
    environment = {key: value for key, value in os.environ.items() if not key.startswith(("QGIS_", "PYTEST"))}
    command = [sys.executable, ROOT / "tools" / "demo.py", folder]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300)


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    folder = tmp_path_factory.mktemp("demo") / "out"
    folder.mkdir()
    (folder / "mine.txt").write_text("kept")
    (folder / "atlas").mkdir()
    (folder / "atlas" / "old.pdf").write_text("from an earlier run")
    run = demo(folder)
    assert run.returncode == 0, run.stdout + run.stderr
    return folder, run


def test_everything_is_there_and_nothing_else_was_touched(made):
    folder, _ = made
    with zipfile.ZipFile(folder / "bassin_minier.qgz") as project:
        assert any(name.endswith(".qgs") for name in project.namelist())
    assert len(list(folder.glob("bassin_minier*.gpkg"))) == 1
    assert (folder / "mine.txt").read_text() == "kept"
    pages = {path.stem for path in (folder / "atlas").glob("*.pdf")}
    assert len(pages) == 8
    assert "old" not in pages
    assert {"Béthune-Bruay", "Lens-Liévin", "Hénin-Carvin", "Cœur d'Ostrevent", "La Porte du Hainaut"} <= pages
    (dossier,) = (folder / "dossier").glob("*.pdf")
    assert all(path.read_bytes().startswith(b"%PDF") for path in [dossier, *(folder / "atlas").glob("*.pdf")])


def test_scored_cites_are_all_there_and_say_what_they_are_not(made):
    from osgeo import ogr

    source = ogr.Open(str(made[0] / "cites_scored.gpkg"))
    layer = source.GetLayerByName("cites_scored") or source.GetLayer(0)
    classes = [feature["classe"] for feature in layer]
    assert len(classes) == 284
    assert set(classes) <= {"Indice élevé", "Indice moyen", "Indice faible", "Non hiérarchisé", None}


def test_key_figures_of_seven_agglomerations_and_the_basin(made):
    with (made[0] / "summary.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert len(rows) == 8
    assert sum(row["niveau"] == "epci" for row in rows) == 7
    basin = rows[-1]
    assert (basin["cites"], basin["cites_exceptionnelles"], basin["cites_remarquables"]) == ("284", "38", "112")
    assert all("284" in row["remarque"] and "563" in row["remarque"] for row in rows)


def test_it_tells_what_it_did_in_a_dozen_lines(made):
    _, run = made
    lines = run.stdout.splitlines()
    assert 12 <= len(lines) <= 20
    for name in ("bassin_minier.qgz", "cites_scored.gpkg", "Lens-Liévin.pdf", "summary.csv"):
        assert any(name in line for line in lines), name
    assert "Traceback" not in run.stderr
    assert "ERROR" not in run.stderr


def test_a_folder_that_cannot_be_made_is_a_message(tmp_path):
    (tmp_path / "file").write_text("x")
    run = demo(tmp_path / "file" / "demo")
    assert run.returncode == 1
    assert "Traceback" not in run.stderr
    assert run.stderr.strip().splitlines()[-1].startswith("demo: ")
