"""« Noter les cités » as it is used: mouse and keys; what is written is read back by SQLite, not by the panel."""

import shutil
import sqlite3
from contextlib import closing
from datetime import date

import pytest
from mbm_qgis_plugin import notestore, settings
from mbm_qgis_plugin.paths import BUNDLE
from qgis.core import QgsProject, QgsSettings, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QRadioButton

from window import Interface, rest, wait

LENS = "246200364"
LEFT = Qt.MouseButton.LeftButton
NONE, CTRL, ALT = (getattr(Qt.KeyboardModifier, f"{name}Modifier") for name in ("No", "Control", "Alt"))
GRID = "valeur_patrimoniale_cites"


@pytest.fixture(scope="module")
def iface(qgis_app, qgis_processing):
    return Interface()


@pytest.fixture(scope="module")
def prepared(iface, provider, tmp_path_factory):
    """Working files of mbm:preparenotes, made once: for one assessor and for several."""
    import processing

    folder = tmp_path_factory.mktemp("notes")
    for name, several in (("one", False), ("several", True)):
        processing.run(
            "mbm:preparenotes", {"OUTPUT": str(folder / f"{name}.gpkg"), "SEVERAL": several, "INDICATORS": not several}
        )
    return folder


@pytest.fixture
def dock(iface, provider, tmp_path):
    from mbm_qgis_plugin.gui.dock import MbmDock

    QgsProject.instance().clear()
    QgsSettings().remove("mbm")
    settings.put("folder", str(tmp_path))
    settings.put("noting/author", "Anna Nowak")
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


@pytest.fixture
def one(dock, prepared, tmp_path):
    """The panel on a working file for one assessor; returns (panel, file)."""
    return noting(dock, prepared, tmp_path, "one")


def noting(dock, prepared, tmp_path, name):
    path = tmp_path / f"{name}.gpkg"
    shutil.copy(prepared / path.name, path)
    notestore.open_file(QgsProject.instance(), path, "Valeur", ("id_cite",))
    dock.open_noting()
    panel = dock.noting
    wait(lambda: panel.store is not None and panel.key)
    rest()
    return panel, path


def sql(path, text, *values):
    with closing(sqlite3.connect(str(path))) as connection:
        return connection.execute(text, values).fetchall()


def write(path, text):
    """Change a file as another program does; GDAL, since the triggers of a GeoPackage need its functions."""
    from osgeo import gdal

    source = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    source.ExecuteSQL(text)
    del source


def row(path, key):
    return sql(
        path,
        "SELECT note_qualite_conception, note_integrite_bati, note_auteur, note_date, criteres_notes, note_commentaire"
        " FROM notes WHERE id_cite = ?",
        key,
    )[0]


def click(widget, place=None):
    QTest.mouseClick(widget, LEFT, NONE, place or widget.rect().center())


def focused(panel):
    """Return the line that has the keys: it alone is unfolded."""
    (line,) = [line for line in panel.lines if line.body.isVisible()]
    return line


# -- where there is nothing to note yet ------------------------------------------------------------------------------


def test_one_click_makes_the_working_file_and_leaves_the_bundle_alone(dock, iface, tmp_path):
    before = BUNDLE.stat().st_mtime_ns
    click(dock.main.tabs, dock.main.tabs.tabRect(1).center())
    value = dock.page("value")
    click(value.notice.buttons[0])
    panel = dock.noting
    assert dock.stack.currentPanel() is panel and panel.start.isVisible() and not panel.work.isVisible()
    click(panel.start.notice.buttons[0])
    assert panel.bar.running
    wait(lambda: panel.store is not None, 60)
    assert panel.work.isVisible() and not panel.start.isVisible()
    path = notestore.file_of(panel.store.layer)
    assert path.parent == tmp_path and sql(path, "SELECT count(*) FROM notes")[0] == (284,)
    assert BUNDLE.stat().st_mtime_ns == before
    assert len(panel.lines) == 15
    QTest.keyClick(focused(panel), Qt.Key.Key_2)
    assert row(path, panel.key)[:1] == (2,)
    wait(lambda: value.outcome is not None)
    assert value.outcome.ranked >= 0 and value.data.session.noted[("architecture", "qualite_conception")] == 1


def test_a_folder_that_cannot_be_written_is_said_and_can_be_tried_again(dock, tmp_path):
    (tmp_path / "file").write_text("x")
    settings.put("folder", str(tmp_path / "file" / "below"))
    dock.open_noting()
    panel = dock.noting
    click(panel.start.notice.buttons[0])
    assert "Cannot write" in panel.start.notice.text.text() and not panel.bar.running
    settings.put("folder", str(tmp_path))
    click(panel.start.notice.buttons[0])
    wait(lambda: panel.store is not None, 60)


def test_cancel_leaves_no_file(dock, tmp_path):
    dock.open_noting()
    panel = dock.noting
    rest()
    click(panel.start.notice.buttons[0])
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    wait(lambda: panel.start.run is None)
    assert not list(tmp_path.glob("notes_*")) and panel.start.notice.isVisible()
    assert dock.stack.currentPanel() is panel


# -- noting -----------------------------------------------------------------------------------------------------------


def test_digits_arrows_and_delete_note_and_each_note_is_saved_at_once(one):
    panel, path = one
    key, first, second = panel.key, *panel.lines[:2]
    assert focused(panel) is first and first.body.isVisible() and not second.body.isVisible()
    QTest.keyClick(first, Qt.Key.Key_3)
    assert row(path, key)[:5] == (3, None, "Anna Nowak", date.today().isoformat(), 1)
    assert "1 of 15" in panel.place.text() and "1 of 15" in panel.progress.accessibleName()
    QTest.keyClick(first, Qt.Key.Key_7)  # no such level
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert focused(panel) is second and second.body.isVisible() and not first.body.isVisible()
    QTest.keyClick(second, Qt.Key.Key_Right)
    assert row(path, key)[:2] == (3, 0)
    QTest.keyClick(second, Qt.Key.Key_Right)
    assert row(path, key)[:2] == (3, 1) and "Altérée" not in second.name.text()
    QTest.keyClick(second, Qt.Key.Key_Delete)
    QTest.keyClick(second, Qt.Key.Key_Up)
    QTest.keyClick(focused(panel), Qt.Key.Key_Delete)
    assert row(path, key)[:5] == (None, None, None, None, 0)


def test_the_mouse_notes_by_button_and_by_its_words(one):
    panel, path = one
    line = panel.lines[0]
    buttons = [button for button in line.findChildren(QRadioButton) if button.isVisible()]
    assert [button.text()[0] for button in buttons[:4]] == ["3", "2", "1", "0"]
    click(buttons[1], buttons[1].rect().center() - buttons[1].rect().center() / 2)
    wait(lambda: row(path, panel.key)[0] == 2)
    words = [label for label in line.body.children() if hasattr(label, "clicked") and hasattr(label, "wordWrap")]
    click(words[3])
    assert row(path, panel.key)[0] == 0
    assert "0 " in line.value.text() and line.accessibleName().startswith(line.scale.label)
    click(panel.lines[4])
    assert focused(panel) is panel.lines[4] and panel.lines[4].body.isVisible()


def test_undo_goes_back_to_the_cite_and_restores_date_and_author(one):
    panel, path = one
    write(path, "UPDATE notes SET note_integrite_bati = 1, note_auteur = 'Jan', note_date = '2020-05-01',"
                f" criteres_notes = 1 WHERE id_cite = '{panel.key}'")  # fmt: skip
    panel.store.layer.reload()
    key = panel.key
    QTest.keyClick(focused(panel), Qt.Key.Key_2)
    assert row(path, key)[:5] == (2, 1, "Jan, Anna Nowak", date.today().isoformat(), 2)
    QTest.keyClick(panel, Qt.Key.Key_Right, ALT)
    assert panel.key != key
    QTest.keyClick(panel, Qt.Key.Key_Z, CTRL)
    assert panel.key == key
    assert row(path, key)[:5] == (None, 1, "Jan", "2020-05-01", 1)
    click(panel.redo)
    assert row(path, key)[:5] == (2, 1, "Jan, Anna Nowak", date.today().isoformat(), 2)


def test_a_note_changed_elsewhere_is_not_undone_over(one, iface):
    panel, path = one
    QTest.keyClick(focused(panel), Qt.Key.Key_2)
    write(path, f"UPDATE notes SET note_qualite_conception = 0 WHERE id_cite = '{panel.key}'")
    panel.store.layer.reload()
    QTest.keyClick(panel, Qt.Key.Key_Z, CTRL)
    assert row(path, panel.key)[0] == 0
    assert "changed elsewhere" in iface.messages()[0]
    assert panel.lines[0].note == 0


def test_cites_of_the_territory_one_after_the_other_and_only_those_without_notes(one, dock):
    panel, path = one
    dock.state.choose((LENS,))
    expected = [key for (key,) in sql(path, "SELECT id_cite FROM notes WHERE epci_siren = ? ORDER BY fid", LENS)]
    seen = [panel.key]
    for _ in range(len(expected) - 1):
        QTest.keyClick(panel, Qt.Key.Key_PageDown, CTRL)
        seen.append(panel.key)
    assert seen == expected
    QTest.keyClick(panel, Qt.Key.Key_Right, ALT)
    assert panel.key == expected[0]
    QTest.keyClick(panel, Qt.Key.Key_PageUp, CTRL)
    assert panel.key == expected[-1]
    assert dock.main.tabs.currentIndex() == 0, "the page below the panel must not turn"
    QTest.keyClick(panel, Qt.Key.Key_Right, ALT)
    QTest.keyClick(focused(panel), Qt.Key.Key_1)
    panel.which.setFocus()
    for _ in range(2):
        QTest.keyClick(panel.which, Qt.Key.Key_Down)
    assert panel.which.currentData() == "empty" and panel.cites.count() == len(expected) - 1
    assert panel.key == expected[1]
    QTest.keyClick(focused(panel) if panel.focusWidget() in panel.lines else panel.lines[0], Qt.Key.Key_1)
    wait(lambda: panel.cites.count() == len(expected) - 2)
    assert panel.key == expected[1], "the cité just noted stays in sight"
    click(panel.bar.button)
    assert panel.key == expected[2]


def test_nothing_left_offers_all(one, dock):
    panel, path = one
    dock.state.choose((LENS,))
    write(path, "UPDATE notes SET note_jalon = 1, criteres_notes = 1")
    panel.store.layer.reload()
    panel.which.setCurrentIndex(2)
    panel.which.activated.emit(2)
    panel._read_again()
    panel._filtered()
    assert panel.start.isVisible() and not panel.work.isVisible()
    click(panel.start.notice.buttons[0])
    assert panel.work.isVisible() and panel.cites.count() == 79


def test_the_remark_is_saved_when_one_goes_on_and_can_be_taken_back(one):
    panel, path = one
    key = panel.key
    click(panel.remark.viewport())
    QTest.keyClicks(panel.remark, "Facades refaites")
    QTest.keyClick(panel, Qt.Key.Key_Right, ALT)
    assert row(path, key)[5] == "Facades refaites" and panel.remark.toPlainText() == ""
    click(panel.undo)
    assert panel.key == key and row(path, key)[5] is None


def test_the_ranking_follows_a_note(one, dock):
    panel, _ = one
    for number in range(15):
        QTest.keyClick(panel.lines[number], Qt.Key.Key_3)
    key = panel.key
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    wait(lambda: dock.stack.currentPanel() is dock.main)
    click(dock.main.tabs, dock.main.tabs.tabRect(1).center())
    value = dock.page("value")
    wait(lambda: value.outcome is not None)
    place = value.data.keys.index(key)
    assert value.outcome.score[place] == 100
    dock.open_noting(key)
    assert panel.key == key
    QTest.keyClick(panel.lines[0], Qt.Key.Key_0)
    wait(lambda: value.outcome.score[value.data.keys.index(key)] < 100)


def test_the_map_shows_the_cite_and_follows_only_when_asked(one, iface):
    panel, _ = one
    assert panel.follow.isChecked() and panel._highlight is not None
    box = panel._geometry().boundingBox()
    assert iface.canvas.mapSettings().visibleExtent().intersects(box) or iface.canvas.extent().contains(box)
    click(panel.follow)
    extent = iface.canvas.extent()
    QTest.keyClick(panel, Qt.Key.Key_Right, ALT)
    assert iface.canvas.extent() == extent
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    rest()
    assert panel._highlight is None


def test_a_layer_that_is_being_edited_keeps_the_note_for_its_own_save(one):
    panel, path = one
    layer = panel.store.layer
    layer.startEditing()
    QTest.keyClick(focused(panel), Qt.Key.Key_3)
    assert row(path, panel.key)[0] is None and "being edited" in panel.bar.status.text()
    assert panel.lines[0].note == 3
    layer.undoStack().undo()
    wait(lambda: panel.lines[0].note is None)
    QTest.keyClick(focused(panel), Qt.Key.Key_2)
    layer.commitChanges()
    assert row(path, panel.key)[0] == 2
    wait(lambda: "Saved at once" in panel.bar.status.text())


def test_a_locked_file_refuses_the_note_within_a_second_and_says_why(one, iface):
    panel, path = one
    with closing(sqlite3.connect(str(path), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        other.execute("INSERT INTO gpkg_extensions VALUES ('x', 'y', 'z', 'w', 'read-write')")
        QTest.keyClick(focused(panel), Qt.Key.Key_3)
        assert "open elsewhere" in iface.messages()[0]
        assert panel.lines[0].note is None and panel.lines[0].value.text() == "–"
        assert not panel.store.layer.isEditable() and not panel.undo.isEnabled()
        other.execute("ROLLBACK")
    QTest.keyClick(focused(panel), Qt.Key.Key_3)
    assert row(path, panel.key)[0] == 3


def test_a_read_only_file_and_the_bundle_are_not_noted(dock, prepared, tmp_path):
    layer = QgsVectorLayer(f"{BUNDLE}|layername=cites", "cites", "ogr")
    assert "never written" in notestore.refusal(layer)
    del layer
    path = tmp_path / "one.gpkg"
    shutil.copy(prepared / "one.gpkg", path)
    made = notestore.open_file(QgsProject.instance(), path, "Valeur", ("id_cite",))
    made.setReadOnly(True)
    dock.open_noting()
    panel = dock.noting
    assert panel.start.isVisible() and "cannot be written" in panel.start.notice.text.text()
    made.setReadOnly(False)
    click(panel.start.notice.buttons[0])
    assert panel.work.isVisible()


def test_a_file_that_is_none_of_notes_is_said(dock, tmp_path):
    dock.open_noting()
    path = shutil.copy(BUNDLE, tmp_path / "other.gpkg")
    dock.noting.start._bring(str(path))
    assert "other.gpkg" in dock.noting.start.notice.text.text()
    assert not QgsProject.instance().mapLayers()


def test_the_layer_taken_out_leads_back_to_the_start(one, dock):
    panel, _ = one
    QgsProject.instance().removeMapLayer(panel.store.layer.id())
    wait(lambda: panel.start.isVisible())
    assert panel.store is None and panel._highlight is None


# -- several assessors ------------------------------------------------------------------------------------------------


def test_each_assessor_has_notes_of_his_own_unseen_by_the_others(dock, prepared, tmp_path, iface):
    panel, path = noting(dock, prepared, tmp_path, "several")
    assert panel.store.several and not panel.remark.isVisible()
    key, line = panel.key, panel.lines[0]
    QTest.keyClick(line, Qt.Key.Key_3)
    line.remark.setFocus()
    QTest.keyClicks(line.remark, "decor")
    QTest.keyClick(line.remark, Qt.Key.Key_Return)
    read = "SELECT id_objet, critere, evaluateur, note, date, commentaire FROM notes_evaluateurs ORDER BY evaluateur"
    today = date.today().isoformat()
    assert sql(path, read) == [(key, "note_qualite_conception", "Anna Nowak", 3.0, today, "decor")]
    panel.author.lineEdit().selectAll()
    QTest.keyClicks(panel.author.lineEdit(), "Jan Kowal")
    QTest.keyClick(panel.author.lineEdit(), Qt.Key.Key_Return)
    rest()
    assert panel.key == key and line.note is None and line.remark.text() == ""
    QTest.keyClick(line, Qt.Key.Key_1)
    assert [found[2:4] for found in sql(path, read)] == [("Anna Nowak", 3.0), ("Jan Kowal", 1.0)]
    assert row(path, key)[0] is None
    QTest.keyClick(panel, Qt.Key.Key_Z, CTRL)
    assert [found[2:4] for found in sql(path, read)] == [("Anna Nowak", 3.0)]
    panel.author.lineEdit().clear()
    QTest.keyClick(panel.author.lineEdit(), Qt.Key.Key_Return)
    QTest.keyClick(line, Qt.Key.Key_2)
    assert "who notes" in iface.messages()[0] and len(sql(path, read)) == 1


# -- ways in ----------------------------------------------------------------------------------------------------------


def test_menu_and_context_menu_lead_there(dock, prepared, tmp_path):
    path = tmp_path / "one.gpkg"
    shutil.copy(prepared / "one.gpkg", path)
    write(path, "UPDATE notes SET note_jalon = fid % 4, criteres_notes = 1")
    notestore.open_file(QgsProject.instance(), path, "Valeur", ("id_cite",))
    dock.main.more_menu.aboutToShow.emit()
    assert dock.main.more_menu.actions()[0].text() == "Note the cités…"
    click(dock.main.tabs, dock.main.tabs.tabRect(1).center())
    value = dock.page("value")
    wait(lambda: value.outcome is not None)
    click(value.table.viewport(), value.table.visualRect(value.model.index(2, 1)).center())
    (key,) = value.ranking.selected_keys()
    menu = value.ranking.menu()
    next(action for action in menu.actions() if action.text().startswith("Note this")).trigger()
    assert dock.stack.currentPanel() is dock.noting and dock.noting.key == key
    QApplication.processEvents()


def test_the_sheet_of_a_cite_leads_there_and_that_of_a_terril_does_not(one, dock, iface):
    from mbm_qgis_plugin.gui.mapwork import MapWork

    panel, path = one
    work = MapWork(iface, lambda: dock)
    work.noter = dock.open_noting
    try:
        assert work.open_fiche("cites", "U-96B")
        rest()
        (action,) = [action for action in work.panel.toolbar.actions() if action.text() == "Note it"]
        assert action.isVisible() and dock.stack.currentPanel() is work.panel
        click(work.panel.toolbar.widgetForAction(action))
        wait(lambda: dock.stack.currentPanel() is panel and panel.key == "U-96B")
        QTest.keyClick(focused(panel), Qt.Key.Key_1)
        assert row(path, "U-96B")[0] == 1
        dock.fiche_opener = work.open_fiche
        click(panel.fiche)
        assert dock.stack.currentPanel() is work.panel and work.panel.fiche.id == "U-96B"
        assert work.open_fiche("terrils", "T074a")
        assert not action.isVisible()
    finally:
        work.close_down()
