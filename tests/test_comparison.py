"""The working copy against newer data: hand-made differing copies, read back by SQLite."""

import errno
import shutil
import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from mbm_qgis_plugin import copyupdate, settings, workingcopy
from mbm_qgis_plugin.core import comparison
from mbm_qgis_plugin.core.comparison import ADDED, CHANGED, GONE, Item
from mbm_qgis_plugin.core.problems import Problem
from mbm_qgis_plugin.paths import BUNDLE
from mbm_qgis_plugin.project import layers_by_key
from qgis.core import QgsProject, QgsSettings, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from window import Interface, rest, wait

LENS = "246200364"
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


# -- the rule ---------------------------------------------------------------------------------------------------------


def test_what_came_went_and_changed():
    old = {
        "a": Item("a", "A", {"nom": "A", "n": 1, "note": None}, b"1"),
        "b": Item("b", "B", {"nom": "B", "n": 2.0, "note": "x"}, b"2"),
        "c": Item("c", "C", {"nom": "C", "n": 3, "note": ""}, b"3"),
        "g": Item("g", "G", {"nom": "G"}, b"4"),
    }
    new = {
        "c": Item("c", "C", {"nom": "C", "n": 3.0, "note": None}, b"3"),
        "b": Item("b", "B2", {"nom": "B2", "n": 2.0000000001, "note": "y"}, b"2"),
        "a": Item("a", "A", {"nom": "A", "n": 1, "note": None}, b"moved"),
        "z": Item("z", "Z", {"nom": "Z"}, None),
    }
    found = comparison.compare("t", old, new, ("nom", "n", "note"), lambda one, other: 12.5)
    assert [(item.kind, item.key) for item in found] == [(GONE, "g"), (CHANGED, "a"), (CHANGED, "b"), (ADDED, "z")]
    assert found[1].moved == 12.5 and found[1].fields == ()
    assert found[2].fields == (("nom", "B", "B2"), ("note", "x", "y")) and found[2].moved is None
    assert comparison.counts(found) == {ADDED: 1, CHANGED: 2, GONE: 1}
    assert [item.key for item in comparison.filtered(found, "b", (CHANGED,))] == ["b"]
    assert comparison.compare("t", old, old, ("nom", "n", "note")) == []


def test_a_shape_written_anew_has_not_moved_and_one_that_came_is_told():
    old, new = {"a": Item("a", "", {}, b"1")}, {"a": Item("a", "", {}, b"2")}
    assert comparison.compare("t", old, new, (), lambda one, other: 0.004) == []
    (found,) = comparison.compare("t", {"a": Item("a", "", {}, None)}, new, ())
    assert found.moved == float("inf")


def test_columns_of_the_user_are_told_from_those_that_come():
    columns = comparison.columns_of(["fid", "geom", "NOM", "mien", "source"], ["fid", "geom", "nom", "neuf", "source"])
    assert (columns.common, columns.own, columns.fresh) == (("geom", "NOM"), ("mien",), ("neuf",))


# -- files ------------------------------------------------------------------------------------------------------------


def run(path, *statements):
    """Change a GeoPackage with GDAL: its triggers need functions that plain SQLite lacks."""
    from osgeo import gdal

    gdal.UseExceptions()
    source = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    for text in statements:
        source.ExecuteSQL(text)
    del source
    gdal.DontUseExceptions()


def sql(path, text, *values):
    with closing(sqlite3.connect(str(path))) as connection:
        return connection.execute(text, values).fetchall()


def an_older(path, *more):
    """Make a copy of before: one cité of other name, one moved, one that went since, one that was not there."""
    run(
        path,
        "UPDATE cites SET nom = 'Cité ancienne', surface_ha = 1.5 WHERE id_cite = 'U-96B'",
        "UPDATE cites SET source = 'autre'",
        "DELETE FROM cites WHERE id_cite = 'U-16A'",
        "UPDATE bien_inscrit SET nom = 'Ancien nom' WHERE no_element = 63",
        "INSERT INTO terrils (geom, id_terril, nom) SELECT geom, 'T999', 'Terril parti' FROM terrils"
        " WHERE id_terril = 'T074a'",
        "UPDATE puits SET geom = (SELECT geom FROM puits WHERE fid = 2) WHERE fid = 1",
        *more,
    )
    return path


OWN = (
    "ALTER TABLE cites ADD COLUMN suivi TEXT",
    "UPDATE cites SET suivi = 'vu ' || fid WHERE fid < 4",
    "ALTER TABLE cites ADD COLUMN visite DATE",
    "UPDATE cites SET visite = '2026-05-01' WHERE id_cite = 'U-96B'",
    "ALTER TABLE terrils ADD COLUMN mien REAL",
    "UPDATE terrils SET mien = 2.5 WHERE id_terril IN ('T999', 'T074a')",
)


@pytest.fixture
def copy(tmp_path):
    path = tmp_path / "bassin_minier_2018-1.gpkg"
    shutil.copy(BUNDLE, path)
    return an_older(path)


def mine(path):
    """Give a copy the user's own columns and tables."""
    run(path, *OWN)
    layer = QgsVectorLayer("Point?crs=EPSG:2154&field=nom:string", "arbres", "memory")
    from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsVectorFileWriter

    feature = QgsFeature(layer.fields())
    feature.setAttributes(["Tilleul"])
    feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(685000, 7037000)))
    layer.dataProvider().addFeatures([feature])
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", "arbres"
    options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
    context = QgsProject.instance().transformContext()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), context, options)
    with closing(sqlite3.connect(str(path))) as connection, connection:
        connection.execute("CREATE TABLE qgis_projects (name TEXT PRIMARY KEY, content BLOB)")
        connection.execute("INSERT INTO qgis_projects VALUES ('le mien', x'0102')")
    return path


def told(result):
    return sorted((item.table, item.kind, item.key) for item in result.differences)


EXPECTED = [
    ("bien_inscrit", CHANGED, "63"), ("cites", ADDED, "U-16A"), ("cites", CHANGED, "U-96B"),
    ("puits", CHANGED, None), ("terrils", GONE, "T999"),
]  # fmt: skip


def test_a_copy_is_told_from_the_data_supplied(qgis_app, copy):
    before = copy.read_bytes(), BUNDLE.stat().st_mtime_ns
    result = copyupdate.compare(copy, BUNDLE)
    first = sql(copy, "SELECT id_puits FROM puits WHERE fid = 1")[0][0]
    assert told(result) == [(table, kind, key or first) for table, kind, key in EXPECTED]
    cite = next(item for item in result.differences if item.key == "U-96B")
    name, surface = sql(BUNDLE, "SELECT nom, surface_ha FROM cites WHERE id_cite = 'U-96B'")[0]
    assert cite.fields == (("nom", "Cité ancienne", name), ("surface_ha", 1.5, surface)) and cite.name == name
    well = next(item for item in result.differences if item.table == "puits")
    points = [
        feature.geometry().asMultiPoint()[0]
        for feature in QgsVectorLayer(f"{copy}|layername=puits", "p", "ogr").getFeatures("fid in (1, 2)")
    ]
    assert points[0] == points[1] and well.moved > 1
    assert result.own_columns == {} and result.own_tables == () and result.fresh_columns == {}
    assert (copy.read_bytes(), BUNDLE.stat().st_mtime_ns) == before
    assert copyupdate.compare(BUNDLE, BUNDLE).differences == ()


def test_a_copy_cut_to_a_territory_is_set_against_the_same_territory(qgis_app, tmp_path):
    path = tmp_path / "bassin_minier_2018-1_Lens-Liévin.gpkg"
    workingcopy.make(path, (LENS,))
    assert copyupdate.sirens_of(path) == (LENS,)
    assert copyupdate.compare(path, BUNDLE, (LENS,)).differences == ()
    run(path, "UPDATE cites SET nom = 'x' WHERE epci_siren = '246200364' AND fid = (SELECT min(fid) FROM cites)")
    assert len(copyupdate.compare(path, BUNDLE, (LENS,)).differences) <= 1
    assert len(copyupdate.compare(path, BUNDLE).differences) > 1000, "whole against cut: what lies outside is added"


@pytest.mark.parametrize(
    ("stem", "sirens", "version"),
    [
        ("bassin_minier_2018-1", (), "2018-1"),
        ("bassin_minier_2026-08_Lens-Liévin", (LENS,), "2026-08"),
        ("ma_copie", None, ""),
        ("bassin_minier_2026-08_Ailleurs", None, "2026-08"),
    ],
)
def test_the_name_of_a_copy_tells_version_and_territory(stem, sirens, version):
    assert copyupdate.sirens_of(f"/x/{stem}.gpkg") == sirens
    assert copyupdate.version_of(f"/x/{stem}.gpkg") == version


def test_every_name_that_a_copy_is_given_is_read_back():
    from itertools import combinations

    from mbm_qgis_plugin.gui.loading import copy_name
    from mbm_qgis_plugin.territories import all_territories

    codes = [item.siren for item in all_territories()]
    for n in range(len(codes) + 1):
        for chosen in combinations(codes, n):
            assert set(copyupdate.sirens_of(copy_name(chosen))) == set(chosen)


def test_the_update_keeps_what_is_the_users_and_the_former_file(qgis_app, copy):
    mine(copy)
    before = sql(copy, "SELECT id_cite, nom, suivi FROM cites ORDER BY fid")
    result = copyupdate.compare(copy, BUNDLE)
    assert result.own_columns == {"cites": ("suivi", "visite"), "terrils": ("mien",)}
    assert set(result.own_tables) == {"arbres", "qgis_projects"}
    target = copy.with_name("bassin_minier_2026-08.gpkg")
    done = copyupdate.update(copy, target, result, today=date(2026, 11, 24))
    assert done.former.name == "bassin_minier_2018-1_avant_2026-11-24.gpkg"
    assert sql(done.former, "SELECT id_cite, nom, suivi FROM cites ORDER BY fid") == before
    assert copy.is_file() and done.left == {"terrils": 1}
    kept = dict(sql(target, "SELECT id_cite, suivi FROM cites WHERE suivi IS NOT NULL"))
    assert kept == {key: text for key, _, text in before if text}
    assert sql(target, "SELECT visite FROM cites WHERE id_cite = 'U-96B'") == [("2026-05-01",)]
    assert sql(target, "SELECT mien FROM terrils WHERE id_terril = 'T074a'") == [(2.5,)]
    assert sql(target, "SELECT nom FROM arbres") == [("Tilleul",)]
    assert sql(target, "SELECT name, content FROM qgis_projects") == [("le mien", b"\x01\x02")]
    assert sql(target, "SELECT count(*) FROM terrils WHERE id_terril = 'T999'") == [(0,)]
    assert copyupdate.compare(target, BUNDLE).differences == ()
    trees = QgsVectorLayer(f"{target}|layername=arbres", "a", "ogr")
    assert trees.isValid() and trees.crs().authid() == "EPSG:2154" and trees.featureCount() == 1
    del trees
    assert copyupdate.retire(copy, done) and not copy.exists()
    assert sorted(path.name for path in copy.parent.iterdir() if path.suffix == ".gpkg") == [
        "bassin_minier_2018-1_avant_2026-11-24.gpkg", "bassin_minier_2026-08.gpkg",
    ]  # fmt: skip


def test_objects_that_are_gone_may_stay_with_their_own_values(qgis_app, copy):
    mine(copy)
    result = copyupdate.compare(copy, BUNDLE)
    done = copyupdate.update(copy, copy, result, keep_gone=True)
    assert sql(copy, "SELECT nom, mien FROM terrils WHERE id_terril = 'T999'") == [("Terril parti", 2.5)]
    layer = QgsVectorLayer(f"{copy}|layername=terrils", "t", "ogr")
    (kept,) = layer.getFeatures("id_terril = 'T999'")
    assert not kept.geometry().isEmpty() and done.left == {}
    assert [item.key for item in copyupdate.compare(copy, BUNDLE).differences] == ["T999"]
    assert done.former.is_file()


def test_what_stands_in_the_journal_of_an_open_copy_is_kept_too(qgis_app, copy):
    with closing(sqlite3.connect(str(copy))) as other:
        other.execute("PRAGMA journal_mode=WAL")
        other.execute("INSERT INTO gpkg_extensions VALUES ('x', NULL, 'z', 'w', 'read-write')")
        other.commit()
        assert copy.with_name(copy.name + "-wal").stat().st_size > 0
        result = copyupdate.compare(copy, BUNDLE)
        done = copyupdate.update(copy, copy.with_name("bassin_minier_2026-08.gpkg"), result)
    assert sql(done.former, "SELECT count(*) FROM gpkg_extensions WHERE table_name = 'x'") == [(1,)]


def files(folder):
    return sorted(path.name for path in Path(folder).iterdir())


def test_a_locked_copy_is_said_and_left_alone(qgis_app, copy):
    result = copyupdate.compare(copy, BUNDLE)
    before = files(copy.parent)
    with closing(sqlite3.connect(str(copy), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Problem, match="open elsewhere"):
            copyupdate.update(copy, copy, result)
        other.execute("ROLLBACK")
        other.execute("PRAGMA locking_mode=EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(Problem, match="open elsewhere"):
            copyupdate.compare(copy, BUNDLE)
    assert [name for name in files(copy.parent) if not name.endswith("-journal")] == before


@pytest.mark.parametrize("step", ["make", "backup", "carry"])
def test_a_full_disk_leaves_the_copy_and_no_other_file(qgis_app, copy, monkeypatch, step):
    mine(copy)
    result = copyupdate.compare(copy, BUNDLE)

    def full(*arguments, **named):
        raise OSError(errno.ENOSPC, "No space left on device")

    where = {"make": (workingcopy, "make"), "backup": (workingcopy, "backup"), "carry": (copyupdate, "_carry_plain")}
    monkeypatch.setattr(*where[step], full)
    content, before = copy.read_bytes(), files(copy.parent)
    with pytest.raises(OSError, match="No space left"):
        copyupdate.update(copy, copy, result)
    assert files(copy.parent) == before and copy.read_bytes() == content


def test_cancelled_leaves_everything(qgis_app, copy):
    result = copyupdate.compare(copy, BUNDLE)
    content, before = copy.read_bytes(), files(copy.parent)
    asked = iter([False] * 1 + [True] * 100)
    with pytest.raises(workingcopy.Cancelled):
        copyupdate.update(copy, copy, result, is_cancelled=lambda: next(asked))
    with pytest.raises(workingcopy.Cancelled):
        copyupdate.compare(copy, BUNDLE, is_cancelled=lambda: True)
    assert files(copy.parent) == before and copy.read_bytes() == content


def test_files_that_are_none_of_these_data_are_refused(qgis_app, copy, tmp_path):
    text = tmp_path / "text.gpkg"
    text.write_text("no GeoPackage")
    with pytest.raises(Problem, match="not a GeoPackage"):
        copyupdate.compare(copy, text)
    other = tmp_path / "other.gpkg"
    shutil.copy(BUNDLE, other)
    run(other, "DROP TABLE epci")
    with pytest.raises(Problem, match="epci"):
        copyupdate.compare(copy, other, (LENS,))
    taken = tmp_path / "bassin_minier_2026-08.gpkg"
    taken.write_text("mine")
    with pytest.raises(Problem, match="there already"):
        copyupdate.update(copy, taken, copyupdate.compare(copy, BUNDLE))
    assert taken.read_text() == "mine"


# -- the panel --------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def iface(qgis_app, qgis_processing):
    return Interface()


@pytest.fixture
def dock(iface, provider, tmp_path):
    from mbm_qgis_plugin.gui.dock import MbmDock

    QgsProject.instance().clear()
    QgsSettings().remove("mbm")
    settings.put("folder", str(tmp_path))
    iface.bar.clearWidgets()
    made = MbmDock(iface, iface.window)
    iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, made)
    iface.window.resize(1200, 900)
    iface.window.show()
    iface.window.activateWindow()
    made.setMinimumWidth(400)
    QTest.qWaitForWindowExposed(iface.window)
    rest()
    yield made
    made.close_down()
    iface.removeDockWidget(made)
    made.deleteLater()
    QgsProject.instance().clear()
    QgsSettings().remove("mbm")
    rest(20)


def click(widget, place=None):
    QTest.mouseClick(widget, LEFT, NONE, place or widget.rect().center())


@pytest.fixture
def loaded(dock, copy):
    """A project that reads from an older copy of the whole basin; returns (dock, copy)."""
    from mbm_qgis_plugin import project as build

    mine(copy)
    build.add_to(QgsProject.instance(), copy, keys=dock.page("layers").wanted())
    QgsProject.instance().writeEntry("mbm", "/data_version", "2018-1")
    dock.state.choose(())
    rest(150)
    return dock, copy


def compared(dock):
    """Open the panel as the user does, by the sentence of the page."""
    page = dock.page("layers")
    assert "2018-1" in page.version.text() and "compare" in page.version.text()
    assert not page.bar.button.isEnabled() and "Up to date" in page.bar.button.text()
    page.area.ensureWidgetVisible(page.version)
    rest()
    line = page.version.fontMetrics().height()
    for y in range(2, page.version.height(), line // 2):  # the link is somewhere in the sentence
        for x in range(4, page.version.width(), 20):
            if dock.comparing is None:
                click(page.version, page.version.rect().topLeft() + type(page.version.rect().topLeft())(x, y))
    panel = dock.comparing
    wait(lambda: panel.task is None and panel.result is not None)
    rest()
    return panel


def test_newer_data_are_compared_listed_filtered_and_shown_on_the_map(loaded, iface):
    dock, copy = loaded
    content = copy.read_bytes()
    panel = compared(dock)
    assert dock.stack.currentPanel() is panel
    assert [button.text().split()[:2] for button in panel.kinds.values()] == [["+", "1"], ["≠", "3"], ["−", "1"]]
    assert len(panel.shown()) == 5 and panel.bar.button.isEnabled()
    click(panel.kinds["added"])
    assert {item.kind for item in panel.shown()} == {CHANGED, GONE}
    QTest.keyClicks(panel.filter, "parti")
    assert [item.key for item in panel.shown()] == ["T999"]
    panel.filter.clear()
    QTest.keyClicks(panel.filter, "u-96b")
    top = panel.tree.topLevelItem(0)
    assert panel.tree.topLevelItemCount() == 1 and top.isExpanded() and top.childCount() == 1
    fields = [[top.child(0).child(n).text(column) for column in (0, 1)] for n in range(top.child(0).childCount())]
    assert len(fields) == 2 and fields[0][1].startswith("Cité ancienne → ")
    extent = iface.canvas.extent()
    click(panel.tree.viewport(), panel.tree.visualItemRect(top.child(0)).center())
    assert iface.canvas.extent() == extent
    QTest.keyClick(panel.tree, Qt.Key.Key_Space)
    assert iface.canvas.extent() == extent
    QTest.keyClick(panel.tree, Qt.Key.Key_Return)
    assert iface.canvas.extent() != extent
    assert iface.canvas.extent().width() < 5000
    assert copy.read_bytes() == content


def test_the_list_is_saved_as_csv_and_a_bad_place_is_said(loaded, tmp_path, iface):
    dock, _ = loaded
    panel = compared(dock)
    path = tmp_path / "list.csv"
    assert panel.save_csv(str(path))
    lines = path.read_text(encoding="utf-8-sig").splitlines()
    assert len(lines) == 1 + 6 and "U-96B" in "".join(lines) and all(line.count(";") == 6 for line in lines)
    assert not panel.save_csv(str(tmp_path / "list.csv" / "x.csv"))
    assert "Cannot write" in iface.messages()[0]


def test_the_copy_is_updated_and_the_layers_read_the_new_one(loaded, iface):
    dock, copy = loaded
    panel = compared(dock)
    own = QgsVectorLayer(f"{copy}|layername=arbres", "Arbres", "ogr")
    QgsProject.instance().addMapLayer(own)
    style = layers_by_key(QgsProject.instance())["cites"].styleManager().currentStyle()
    click(panel.bar.button)
    wait(lambda: panel.task is None and panel.copy != copy and panel.result is not None, 60)
    target = copy.with_name("bassin_minier_2026-08.gpkg")
    layers = layers_by_key(QgsProject.instance())
    assert {Path(layer.source().split("|")[0]) for layer in (*layers.values(), own)} == {target}
    assert all(layer.isValid() for layer in (*layers.values(), own)) and own.featureCount() == 1
    assert layers["cites"].styleManager().currentStyle() == style
    assert not copy.exists()
    (former,) = copy.parent.glob("*_avant_*.gpkg")
    assert sql(former, "SELECT nom FROM cites WHERE id_cite = 'U-96B'") == [("Cité ancienne",)]
    said = " ".join(iface.messages())
    assert target.name in said and former.name in said and "terrils" in said
    assert panel.result.differences == () and not panel.bar.button.isEnabled()
    assert "one supplied" in dock.page("layers").version.text()
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    wait(lambda: dock.stack.currentPanel() is dock.main)


def test_unsaved_edits_and_a_locked_file_stop_the_update_before_it_begins(loaded, iface):
    dock, copy = loaded
    panel = compared(dock)
    layer = layers_by_key(QgsProject.instance())["cites"]
    layer.startEditing()
    layer.changeAttributeValue(next(layer.getFeatures()).id(), layer.fields().lookupField("alias"), "x")
    click(panel.bar.button)
    assert panel.task is None and "not saved" in iface.messages()[0]
    layer.rollBack()
    with closing(sqlite3.connect(str(copy), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        click(panel.bar.button)
        wait(lambda: panel.task is None)
        other.execute("ROLLBACK")
    assert "open elsewhere" in iface.messages()[0]
    assert not list(copy.parent.glob("*_avant_*")) and copy.is_file()


def test_escape_cancels_the_comparison(loaded, monkeypatch):
    import time

    dock, _ = loaded

    def slow(*arguments):
        while not arguments[3]():
            time.sleep(0.01)
        raise workingcopy.Cancelled

    monkeypatch.setattr(copyupdate, "compare", slow)
    dock.open_compare()
    panel = dock.comparing
    wait(lambda: panel.task is not None)
    rest(50)
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    wait(lambda: panel.task is None)
    assert dock.stack.currentPanel() is panel and "Cancelled" in panel.notice.text.text()
    assert len(panel.notice.buttons) == 1


def test_without_a_copy_the_way_on_is_the_page(dock):
    dock.open_compare()
    rest()
    panel = dock.comparing
    assert not panel.bar.button.isEnabled() and not panel.found.isVisible()
    click(panel.notice.buttons[0])
    wait(lambda: dock.stack.currentPanel() is dock.main)
    assert dock.main.current() is dock.page("layers")


def test_another_file_is_compared_and_one_that_is_none_is_said(loaded, tmp_path):
    dock, _ = loaded
    panel = compared(dock)
    other = tmp_path / "autre.gpkg"
    shutil.copy(BUNDLE, other)
    run(other, "DELETE FROM cites WHERE id_cite = 'U-96B'")
    panel.compare_with(other)
    wait(lambda: panel.task is None and panel.result is not None)
    assert ("cites", GONE, "U-96B") in told(panel.result)
    assert panel.against.currentText() == "autre.gpkg" and panel.target() == panel.copy
    wrong = tmp_path / "wrong.gpkg"
    wrong.write_text("x")
    panel.compare_with(wrong)
    wait(lambda: panel.task is None)
    assert "not a GeoPackage" in panel.notice.text.text() and not panel.found.isVisible()
