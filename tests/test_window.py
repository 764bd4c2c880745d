"""The plugin in a real window of the QGIS at hand: the zip in a clean profile, mouse and keys, what is said.

The session is tools/scenario.py; here is what has to come out of it.
"""

import shutil
import sqlite3
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tools"))

import package  # noqa: E402
import qgis_window  # noqa: E402

STEPS = [
    "start", "load", "pan", "find", "related", "check", "no-notes", "value", "weigh", "why", "preview", "maps",
    "export", "search", "unload", "reload", "new-project",
]  # fmt: skip
pytestmark = pytest.mark.skipif(bool(qgis_window.lacking()), reason=f"not here: {', '.join(qgis_window.lacking())}")


@pytest.fixture(scope="module")
def zip_file(tmp_path_factory):
    return package.build(tmp_path_factory.mktemp("zip") / "mbm_qgis_plugin.zip")


@pytest.fixture(scope="module")
def played(zip_file):
    """The report of the whole session, with its working folder still there."""
    with qgis_window.workplace(ROOT) as work:
        report = qgis_window.run(zip_file, ROOT / "tools" / "scenario.py", work, timeout=180)
        report["pictures"] = Path(work) / "pictures"
        yield report


@pytest.fixture
def step(played):
    """One step of the session by its name."""
    rows = {row["name"]: row for row in played["steps"]}
    return rows.__getitem__


def test_the_whole_work_is_done_and_qgis_ends_well(played):
    assert played["error"] == ""
    assert played["done"]
    assert [row["name"] for row in played["steps"]] == STEPS
    assert played["code"] == 0


def test_nothing_is_warned_of_at_any_point(played):
    assert qgis_window.faults(played) == []


def test_the_own_territory_in_two_clicks_and_a_pdf_in_four(step):
    assert step("load")["clicks"] == 2
    assert step("load")["clicks"] + step("maps")["clicks"] + step("export")["clicks"] == 4
    assert step("find")["clicks"] == 0


def test_the_copy_holds_the_territory(step):
    copy = sqlite3.connect(step("load")["copy"])
    (cites,) = copy.execute("SELECT count(*) FROM cites WHERE epci_siren = '246200364'").fetchone()
    copy.close()
    assert cites == 79
    assert step("load")["layers"] == 17


def test_the_search_leads_to_the_object_and_its_links_lead_on(step):
    assert step("find")["title"] == "Cité des Provinces"
    assert step("related")["title"].startswith("63")
    assert step("search")["title"].startswith("T074")


def test_the_project_drawn_in_the_cite_touches_the_property(step):
    first = step("check")["verdicts"][0]
    assert "100" in first and "ha" in first, first  # drawn wholly inside a cité that lies in the property
    assert len(step("check")["verdicts"]) == 5


def test_the_slider_orders_the_table_again_and_two_rows_are_on_the_map(step):
    assert step("weigh")["value"] > 60
    assert step("weigh")["moved"] > 0
    assert step("why")["selected"] == 2
    assert "A · " in step("why")["why"] and "B · " in step("why")["why"]


def test_the_page_is_a_pdf_of_the_territory(step):
    from pypdf import PdfReader

    (file,) = step("export")["files"]
    assert Path(file).name == "Lens-Liévin.pdf"
    (sheet,) = PdfReader(file).pages
    assert [round(float(side) / 72 * 25.4) for side in sheet.mediabox[2:]] == [420, 297]


def test_unloading_leaves_no_trace_and_loading_again_finds_the_work(played, step):
    assert played["traces"] == []
    assert step("reload")["toolbars"] == 1
    assert not step("reload")["enabled"], "all is loaded: there is nothing to do"
    assert step("new-project")["layers"] == step("new-project")["loaded"] == 0


def test_there_is_a_picture_of_each_step(played):
    from qgis.PyQt.QtGui import QImage

    for name in STEPS:
        image = QImage(str(played["pictures"] / f"{name}.png"))
        assert image.width() > 1200, name
        colours = {image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}
        assert len(colours) > 50, f"{name}: an empty picture"


def test_the_preview_leaves_the_map_when_it_is_taken_off(played):
    """The map is drawn again: QGIS leaves the picture as it was when a layer is taken out by code."""
    from qgis.PyQt.QtGui import QImage

    whole = [QImage(str(played["pictures"] / f"{name}.png")) for name in ("why", "preview")]
    before, after = (image.copy(310, 230, 700, 600) for image in whole)
    points = [(x, y) for x in range(0, 700, 5) for y in range(0, 600, 5)]
    same = sum(before.pixel(*point) == after.pixel(*point) for point in points)
    assert same > 0.97 * len(points)


def test_nothing_stays_of_cycles_and_slider_moves(zip_file):
    """What is counted must not grow; memory itself is measured by benchmarks/memory.py."""
    with qgis_window.workplace(ROOT) as work:
        session = ROOT / "tools" / "cycles.py"
        report = qgis_window.run(zip_file, session, work, timeout=180, cycles=3, moves=100)
    assert report["done"], report["error"]
    assert qgis_window.faults(report) == []
    loose = {"rss_mb", "own_kinds", "python", "timers"}  # timers: those of QGIS come and go
    first, *rest = [{key: row[key] for key in row if key not in loose} for row in report["cycles"]]
    assert first["own_python"] == first["own_classes"] == 0
    # a message of the bar goes after some seconds: fewer is fine, more is not
    assert {key: (first[key], rest[-1][key]) for key in first if rest[-1][key] > first[key]} == {}
    assert report["cycles"][-1]["timers"] <= report["cycles"][0]["timers"]
    moves = [{key: row[key] for key in row if key not in loose} for row in report["moves"]]
    assert {key: (moves[1][key], moves[-1][key]) for key in moves[1] if moves[-1][key] > moves[1][key]} == {}
    assert report["moves"][-1]["python"] - report["moves"][1]["python"] < 200


def test_what_is_said_is_heard_and_what_no_hand_could_do_is_refused(zip_file):
    with qgis_window.workplace(ROOT) as work:
        report = qgis_window.run(zip_file, ROOT / "tests" / "sessions" / "complains.py", work, timeout=90)
        shutil.rmtree(Path(work) / "profiles-path")
    assert report["done"], report["error"]
    told = "\n".join(qgis_window.faults(report))
    for words in ("a warning of the log", "old way", "words on stderr", "a slot fails"):
        assert words in told
    assert "good news" not in told
    assert [text.split(":")[0].split(" ")[0] for text in report["refused"]] == ["greyed", "not", "QPushButton"]
    assert report["slow"] > 190
