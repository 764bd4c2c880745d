"""The dock as it is used: mouse and keys, not slots."""

import json
import shutil
import time
from pathlib import Path

import pytest
from mbm_qgis_plugin import grids, settings
from mbm_qgis_plugin.gui import figures
from mbm_qgis_plugin.gui.weights import FamilyLabel
from mbm_qgis_plugin.paths import BUNDLE
from mbm_qgis_plugin.project import layers_by_key
from qgis.core import QgsProject, QgsSettings, QgsVectorLayer
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QContextMenuEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QApplication,
    QGroupBox,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSlider,
    QToolButton,
    QWidget,
)

from window import Interface, rest, wait

LENS, HENIN = "246200364", "246200299"
LEFT = Qt.MouseButton.LeftButton
NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="module")
def iface(qgis_app, qgis_processing):
    return Interface()


@pytest.fixture
def dock(iface, provider, tmp_path):
    """The dock in a window, its folders in a temporary one, no setting of before."""
    from mbm_qgis_plugin.gui.dock import MbmDock

    QgsProject.instance().clear()
    QgsSettings().remove("mbm")
    settings.put("folder", str(tmp_path))
    iface.bar.clearWidgets()
    made = MbmDock(iface, iface.window)
    iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, made)
    iface.window.resize(1200, 900)
    iface.window.show()
    iface.window.activateWindow()  # a menu of the test before may have left no window active
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


def click(widget, place=None, keys=NONE):
    QTest.mouseClick(widget, LEFT, keys, place or widget.rect().center())


def load(dock, siren=LENS):
    """Choose a territory on the map and load it."""
    page = dock.page("layers")
    click(page.map, page.map.centre(siren))
    click(page.bar.button)
    wait(lambda: page.loading is None and page.loaded())
    return page


def open_value(dock, grid="indicateurs_observables_cites"):
    """Go to the ranking, as the user does from the frame « no note »."""
    click_tab(dock, 1)
    page = dock.page("value")
    if page.grid is None or page.grid.id != grid:
        click(page.notice.buttons[-1])
    wait(lambda: page.outcome is not None and page.model.sure is not None)
    return page


def click_tab(dock, place):
    tabs = dock.main.tabs
    click(tabs, tabs.tabRect(place).center())
    rest(20)


def row_point(table, row, column=1):
    return table.visualRect(table.model().index(row, column)).center()


# -- Couches ----------------------------------------------------------------------------------------------------------


def test_two_clicks_bring_a_territory(dock, iface):
    page = dock.page("layers")
    assert not page.bar.button.isEnabled()
    assert page.bar.button.toolTip()
    click(page.map, page.map.centre(LENS))
    assert dock.state.sirens == (LENS,)
    assert page.items["cites"].text(1) == "79"
    assert page.items["cites"].text(2) == "284"
    assert page.bar.button.text().endswith("layers")
    click(page.bar.button)
    assert page.bar.running
    wait(lambda: page.loading is None)
    loaded = layers_by_key(QgsProject.instance())
    assert {"cites", "terrils", "communes", "territoire"} <= set(loaded)
    assert "parvis_agricoles" not in loaded
    assert page.target().is_file() and "Lens" in page.target().name
    (message,) = iface.messages()
    assert "Lens-Liévin" in message and page.target().name in message
    assert not page.bar.button.isEnabled()
    assert QgsProject.instance().readEntry("mbm", "/territories")[0] == LENS


def test_ctrl_click_adds_a_territory_and_the_list_follows_both_ways(dock):
    page = dock.page("layers")
    click(page.map, page.map.centre(LENS))
    click(page.map, page.map.centre(HENIN), CTRL)
    assert dock.state.sirens == (LENS, HENIN)
    rows = [page.list.item(n) for n in range(page.list.count())]
    checked = [row.text() for row in rows if row.checkState() == Qt.CheckState.Checked]
    assert [text.split("· ")[1] for text in checked] == ["Lens-Liévin", "Hénin-Carvin"]
    page.list.setCurrentRow(1)
    QTest.keyClick(page.list, Qt.Key.Key_Space)
    assert dock.state.sirens == (HENIN,)
    page.list.setCurrentRow(7)
    QTest.keyClick(page.list, Qt.Key.Key_Space)
    assert dock.state.sirens == ()
    assert page.items["cites"].text(1) == "284"


def test_a_layer_is_added_and_taken_out_and_the_copy_keeps_it(dock):
    page = load(dock)
    page.items["parvis_agricoles"].setCheckState(0, Qt.CheckState.Checked)
    wait(lambda: page.bar.button.text() == "Add 1 layer")
    QTest.keyClick(page, Qt.Key.Key_Return, CTRL)
    wait(lambda: "parvis_agricoles" in page.loaded() and page.loading is None)
    page.items["puits"].setCheckState(0, Qt.CheckState.Unchecked)
    wait(lambda: page.bar.button.text() == "Remove 1 layer")
    click(page.bar.button)
    wait(lambda: page.bar.button.text() == "Up to date")
    assert "puits" not in page.loaded()
    assert QgsVectorLayer(f"{page.target()}|layername=puits", "p", "ogr").featureCount() > 0


def test_cancel_leaves_neither_layer_nor_file(dock, monkeypatch):
    from mbm_qgis_plugin import workingcopy

    def slow(target, sirens=(), is_cancelled=lambda: False, progress=lambda percent: None):
        while not is_cancelled():
            time.sleep(0.01)
        raise workingcopy.Cancelled

    monkeypatch.setattr(workingcopy, "make", slow)
    page = dock.page("layers")
    click(page.map, page.map.centre(LENS))
    click(page.bar.button)
    rest(50)
    click(page.bar.cancel)
    wait(lambda: page.loading is None)
    assert not layers_by_key(QgsProject.instance())
    assert not page.target().exists()
    assert page.bar.button.isEnabled()


def test_cancel_while_the_layers_come_takes_them_out_again(dock):
    page = dock.page("layers")
    click(page.map, page.map.centre(LENS))
    click(page.bar.button)
    wait(lambda: len(QgsProject.instance().mapLayers()) > 3)
    assert page.loading is not None, "they come one after the other"
    click(page.bar.cancel)
    wait(lambda: page.loading is None)
    assert not QgsProject.instance().mapLayers()
    assert page.bar.button.isEnabled()


def test_a_file_that_is_no_geopackage_is_left_alone_and_said(dock, iface):
    page = dock.page("layers")
    click(page.map, page.map.centre(LENS))
    page.target().write_text("my own file")
    click(page.bar.button)
    wait(lambda: page.loading is None)
    assert "not a GeoPackage" in iface.messages()[0]
    assert page.target().read_text() == "my own file"
    assert not QgsProject.instance().mapLayers()


def test_a_lost_copy_offers_a_way_on(dock):
    page = load(dock)
    lost = page.target()
    QgsProject.instance().removeMapLayer(layers_by_key(QgsProject.instance())["puits"].id())
    lost.rename(lost.with_suffix(".away"))
    page.refresh()
    assert page.notice.isVisibleTo(page)
    click(page.notice.buttons[1])
    wait(lambda: page.loading is None)
    assert lost.is_file()
    assert all(layer.isValid() for layer in page.loaded().values())
    assert not page.notice.isVisibleTo(page)


def test_my_territory_is_remembered_and_the_environment_wins(dock, monkeypatch):
    from mbm_qgis_plugin.gui.state import State

    dock.state.choose((LENS,))
    click(dock.main.star)
    assert State.remembered() == (LENS,)
    monkeypatch.setenv("MBM_TERRITORY", HENIN)
    assert State.remembered() == (HENIN,)
    settings.put("territory", LENS)
    monkeypatch.delenv("MBM_TERRITORY")
    assert State.read("nonsense") is None


def test_counts_are_those_of_the_bundle(qgis_app, tmp_path):
    """Otherwise the dock would tell yesterday's data."""
    path = shutil.copy(BUNDLE, tmp_path / "data.gpkg")
    for key in ("cites", "terrils", "puits", "zone_tampon"):
        layer = QgsVectorLayer(f"{path}|layername={key}", key, "ogr")
        assert figures.count(key) == layer.featureCount()
        if layer.fields().lookupField("epci_siren") >= 0:
            mine = sum(feature["epci_siren"] == LENS for feature in layer.getFeatures())
            assert figures.count(key, [LENS]) == mine
    cites = QgsVectorLayer(f"{path}|layername=cites", "cites", "ogr")
    for row in figures.table()["held"]:
        assert row["held"] == sum(feature["interet"] == row["label"]["fr"] for feature in cites.getFeatures())


# -- frame ------------------------------------------------------------------------------------------------------------


def test_pages_go_round_by_keyboard(dock):
    main = dock.main
    main.tabs.setFocus()
    QTest.keyClick(main.tabs, Qt.Key.Key_PageDown, CTRL)
    assert main.current() is dock.page("value")
    QTest.keyClick(main.tabs, Qt.Key.Key_PageUp, CTRL)
    QTest.keyClick(main.tabs, Qt.Key.Key_PageUp, CTRL)
    assert main.current() is dock.page("maps")


def test_every_icon_button_and_chart_says_what_it_is(dock):
    open_value(dock)
    dock.state.choose((LENS,))
    for button in dock.findChildren(QToolButton):
        own = not button.objectName().startswith("qt_") and not isinstance(button.parent(), (QLineEdit, QGroupBox))
        if not own or not button.isVisibleTo(dock):
            continue
        assert button.accessibleName() or button.text() or button.toolTip(), (button.objectName(), button.parent())
    page = dock.page("value")
    assert "95" in page.classes.bars.accessibleDescription()
    assert all(slider.accessibleName() for slider in page.findChildren(QSlider))


def test_a_panel_covers_the_page_and_escape_leads_back(dock):
    page = open_value(dock)
    page._about_grid()
    assert dock.stack.currentPanel() is not dock.main
    QTest.keyClick(dock.stack.currentPanel(), Qt.Key.Key_Escape)
    wait(lambda: dock.stack.currentPanel() is dock.main)
    assert dock.main.current() is page


def test_the_dock_is_usable_at_320_pixels(dock):
    open_value(dock)
    assert dock.stack.minimumSizeHint().width() <= 320
    dock.setFixedWidth(320)
    rest()
    assert dock.page("value").table.isColumnHidden(2), (dock.width(), dock.main.width(), dock.minimumSizeHint())


# -- Valeur -----------------------------------------------------------------------------------------------------------


def test_without_notes_the_page_says_so_with_three_ways_on(dock):
    click_tab(dock, 1)
    page = dock.page("value")
    assert page.notice.isVisibleTo(page) and "cannot be ranked" in page.notice.text.text()
    assert len(page.notice.buttons) == 3
    assert not page.table.isVisibleTo(page)
    assert not page.bar.button.isEnabled()


def test_a_slider_moved_by_key_ranks_again(dock):
    page = open_value(dock)
    before = [page.model.data(page.model.index(row, 1)) for row in range(12)]
    slider = page.weights.slider("urbanisme")
    slider.setFocus()
    start = slider.value()
    for _ in range(12):
        QTest.keyClick(slider, Qt.Key.Key_PageUp)
    assert slider.value() == min(100, start + 60)
    assert sum(page.weights.families.values) == 100
    rest(20)
    assert [page.model.data(page.model.index(row, 1)) for row in range(12)] != before
    assert page.scenario.is_changed and "changed" in page.scenario.combo.currentText()
    QTest.keyClick(page.table, Qt.Key.Key_Z, CTRL)
    rest(20)
    assert slider.value() == start
    assert [page.model.data(page.model.index(row, 1)) for row in range(12)] == before


def test_table_and_map_share_one_selection(dock, iface):
    load(dock)
    page = open_value(dock)
    assert len(page.model.rows) == 79
    assert page.outcome.ranked == 284
    layer = layers_by_key(QgsProject.instance())["cites"]
    click(page.table.viewport(), row_point(page.table, 0))
    (selected,) = list(layer.getSelectedFeatures())
    assert selected["id_cite"] == page.ranking.selected_keys()[0]
    extent = iface.canvas.extent()
    second = page.data.keys[page.model.rows[1]]
    other = next(feature for feature in layer.getFeatures() if feature["id_cite"] == second)
    layer.selectByIds([other.id()])
    assert page.ranking.selected_keys() == [other["id_cite"]]
    assert iface.canvas.extent() == extent, "the map moved without being asked"
    click(page.table.viewport(), row_point(page.table, 1))
    QTest.mouseDClick(page.table.viewport(), LEFT, NONE, row_point(page.table, 1))
    assert iface.canvas.extent() != extent
    click(page.ranking.follow)
    layer.removeSelection()
    assert page.ranking.selected_keys() == [other["id_cite"]]


def test_two_rows_are_explained_and_copied(dock):
    page = open_value(dock)
    click(page.table.viewport(), row_point(page.table, 0))
    assert not page.why.isVisibleTo(page)
    click(page.table.viewport(), row_point(page.table, 2), CTRL)
    assert page.why.isVisibleTo(page)
    first = page.data.titles[page.model.rows[0]]
    assert f"A · {first}" in page.why_text.text().replace("&#x27;", "'")
    first, second = (page.outcome.score[place] for place in page.model.rows[:3:2])
    assert sum(points for _, points in page.why.bars.rows) == pytest.approx(first - second)
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_C, CTRL)
    lines = QApplication.clipboard().text().splitlines()
    assert len(lines) == 3 and "between" in lines[1]


def test_filter_by_text_and_by_class(dock):
    page = open_value(dock)
    QTest.keyClick(page, Qt.Key.Key_F, CTRL)
    QTest.keyClicks(page.filter, "Lievin")
    assert page.model.rows
    assert all("liévin" in f"{page.data.titles[p]} {page.data.communes[p]}".lower() for p in page.model.rows)
    page.filter.clear()
    page.classes.bars.grab()
    box = next(box for box, row, place in page.classes.bars._boxes if (row, place) == (0, 1))
    click(page.classes.bars, box.center().toPoint())
    assert {int(page.outcome.index[place]) for place in page.model.rows} == {1}


def test_the_preview_follows_and_leaves_no_trace(dock):
    page = open_value(dock)
    click(page.preview_button)
    wait(lambda: page.preview.on)
    layer = page.preview.layer
    assert layer.customProperty("mbm/preview") and not layer.customProperty("mbm/kept")
    labels = [item.label["fr"] for item in page.grid.classes]
    for value in (70, 5):
        page.weights.slider("urbanisme").setValue(value)
        rest(400)
        shown = {feature["id_cite"]: feature["classe"] for feature in layer.getFeatures()}
        assert shown == {key: labels[number] for key, number in zip(page.data.keys, page.outcome.index)}
    click(page.preview_button)
    assert not QgsProject.instance().mapLayers()


def test_a_scenario_is_saved_in_the_project(dock, tmp_path):
    page = open_value(dock)
    page.weights.slider("urbanisme").setValue(60)
    rest(20)
    click(page.scenario.save_button)
    QTest.keyClicks(page.scenario.name_line, "Comite du 12 mars")
    QTest.keyClick(page.scenario.name_line, Qt.Key.Key_Return)
    assert page.scenario.combo.currentText() == "Comite du 12 mars"
    state = page.scenario_state()
    path = tmp_path / "p.qgz"
    QgsProject.instance().write(str(path))
    QgsProject.instance().clear()
    QgsProject.instance().read(str(path))
    wait(lambda: page.outcome is not None)
    assert page.scenario.combo.findData("Comite du 12 mars") > 0
    page.scenario.combo.setCurrentIndex(page.scenario.combo.findData("Comite du 12 mars"))
    page.scenario.combo.activated.emit(page.scenario.combo.currentIndex())
    rest(20)
    assert page.scenario_state() == state
    assert not page.scenario.is_changed


def test_kept_is_what_was_previewed(dock, iface):
    page = open_value(dock)
    page.weights.slider("urbanisme").setValue(62)
    rest(20)
    click(page.bar.button)
    QTest.keyClicks(page.keep_line.name, "Essai")
    rest(50)
    assert page.keep_line.isVisible() and page.keep_line.name.text() == "Essai"
    click(page.keep_line.findChild(QPushButton, "mbmKeepYes"))
    assert page.keeping is not None and page.bar.running, iface.messages()
    wait(lambda: page.keeping is None)
    assert iface.messages() and "kept" in iface.messages()[0], iface.messages()
    (layer,) = [layer for layer in QgsProject.instance().mapLayers().values() if layer.customProperty("mbm/kept")]
    assert layer.name() == "Essai"
    kept = {feature["id_cite"]: (feature["score"], feature["rang"]) for feature in layer.getFeatures()}
    shown = dict(zip(page.data.keys, zip(page.outcome.score.tolist(), page.outcome.rank.tolist())))
    assert kept == shown
    path = Path(layer.source().split("|")[0])
    assert path.with_suffix(".html").is_file()
    assert "Essai" in iface.messages()[0]
    assert iface.bar.items()[0].findChildren(QPushButton)


def test_notes_of_a_layer_are_ranked_and_follow_its_edits(dock):
    grid = grids.load("valeur_patrimoniale_cites")
    fields = "&".join(f"field={item.source['field']}:integer" for item in grid.criteria)
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:2154&field=id_cite:string&field=nom:string&{fields}", "Notes", "memory")
    from qgis.core import QgsFeature

    rows = []
    for number in range(6):
        feature = QgsFeature(layer.fields())
        notes = [number % 4] * len(grid.criteria)
        feature.setAttributes([f"k{number}", f"Cité {number}", *(notes if number < 5 else [None] * len(notes))])
        rows.append(feature)
    layer.dataProvider().addFeatures(rows)
    QgsProject.instance().addMapLayer(layer)
    click_tab(dock, 1)
    page = dock.page("value")
    wait(lambda: page.outcome is not None)
    assert page.outcome.rank[3] == 1
    assert page.model.data(page.model.index(5, 0)) == "–"
    assert "missing" in page.model.tip(5)
    layer.startEditing()
    layer.beginEditCommand("note")
    for item in grid.criteria:
        layer.changeAttributeValue(6, layer.fields().lookupField(item.source["field"]), 3)
    layer.endEditCommand()
    wait(lambda: page.outcome.rank[5] == 1)
    layer.rollBack()


def test_a_broken_grid_is_said_and_the_former_one_stays(dock, iface, tmp_path):
    page = open_value(dock)
    before = page.grid.id
    broken = tmp_path / "ma_grille.json"
    raw = json.loads(Path(page.grid_path).read_text(encoding="utf-8"))
    del raw["families"][0]["criteria"][0]["weight"]
    broken.write_text(json.dumps(raw, indent=1), encoding="utf-8")
    page.grids.add(str(broken))
    assert "ma_grille.json" in iface.messages()[0]
    assert page.grid.id == before and page.outcome is not None


def test_a_locked_weight_stays_and_the_last_free_one_stops_at_what_is_left(dock):
    page = open_value(dock)
    families = page.weights.families
    first, second, *others = families.names
    locks = {name: page.weights._rows[name][2] for name in families.names}
    held = families[first]
    click(locks[first])
    slider = page.weights.slider(second)
    QTest.keyClick(slider, Qt.Key.Key_End)
    assert families[first] == held and families[second] == 100 - held == slider.value()
    QTest.keyClick(slider, Qt.Key.Key_Home)
    assert families[second] == 0 and families[first] == held and sum(families.values) == 100
    for name in others:
        click(locks[name])
    left = 100 - held - sum(families[name] for name in others)
    QTest.keyClick(slider, Qt.Key.Key_End)
    assert slider.value() == families[second] == left
    assert f"{left}%" in slider.accessibleName()


def test_a_double_click_on_the_name_brings_the_weight_of_the_grid_back_and_revert_all(dock):
    page = open_value(dock)
    before = page.weights.families.as_dict()
    name = page.weights.families.names[0]
    slider = page.weights.slider(name)
    for _ in range(5):
        QTest.keyClick(slider, Qt.Key.Key_PageUp)
    assert page.weights.families[name] == min(100, before[name] + 25)
    rest(20)
    assert page.scenario.revert_button.isEnabled() and page.scenario.is_changed
    label = next(widget for widget in page.findChildren(FamilyLabel) if widget.buddy() is slider)
    QTest.mouseDClick(label, LEFT)
    assert page.weights.families[name] == before[name]
    QTest.keyClick(slider, Qt.Key.Key_Home)
    rest(20)
    click(page.scenario.revert_button)
    rest(20)
    assert page.weights.families.as_dict() == before and not page.scenario.is_changed
    QTest.keyClick(slider, Qt.Key.Key_Z, CTRL)
    rest(20)
    assert page.weights.families[name] == 0, "what was reverted can be had back"


def test_a_saved_project_holds_no_preview_and_a_leftover_is_swept(dock, tmp_path):
    page = open_value(dock)
    click(page.preview_button)
    wait(lambda: page.preview.on)
    path = tmp_path / "saved.qgs"
    QgsProject.instance().write(str(path))
    assert not page.preview_button.isChecked() and not page.preview.on
    text = path.read_text(encoding="utf-8")
    assert "mbm/preview" not in text and page_preview_name() not in text
    left = QgsVectorLayer("Point?field=a:string", "left", "memory")
    left.setCustomProperty("mbm/preview", True)
    QgsProject.instance().addMapLayer(left)
    QgsProject.instance().write(str(path))
    QgsProject.instance().clear()
    QgsProject.instance().read(str(path))
    assert not QgsProject.instance().mapLayers()


def page_preview_name():
    from mbm_qgis_plugin.gui.preview import NAME

    return NAME


def test_why_is_copied_by_its_menu_and_three_rows_are_too_many(dock):
    page = open_value(dock)
    click(page.table.viewport(), row_point(page.table, 0))
    click(page.table.viewport(), row_point(page.table, 1), CTRL)
    bars = page.why.bars
    assert bars.isVisible() and "+" in bars.accessibleDescription()
    QApplication.clipboard().setText("before")
    QTimer.singleShot(100, lambda: QTest.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_Down))
    QTimer.singleShot(200, lambda: QTest.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_Return))
    middle = bars.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, middle, bars.mapToGlobal(middle))
    QApplication.sendEvent(bars, event)
    lines = QApplication.clipboard().text().splitlines()
    assert "leads" in lines[0] and len(lines) == 1 + len(bars.rows)
    click(page.table.viewport(), row_point(page.table, 3), CTRL)
    assert not bars.isVisible() and "two" in page.why_text.text()
    click(page.table.viewport(), row_point(page.table, 3))
    assert not page.why.isVisible()


def test_the_keep_line_is_folded_by_escape(dock):
    page = open_value(dock)
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Return, CTRL)
    rest()
    assert page.keep_line.isVisible() and not page.bar.button.isVisible()
    QTest.keyClick(page.keep_line.name, Qt.Key.Key_Escape)
    assert not page.keep_line.isVisible() and page.bar.button.isVisible()


def tabbed(dock, first):
    """Return the widgets that Tab leads to, from ``first`` on until it leaves the dock or begins again."""
    dock.window().activateWindow()
    first.setFocus(Qt.FocusReason.TabFocusReason)
    wait(lambda: QApplication.focusWidget() is first)
    seen = [first]
    for _ in range(120):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        if now is None or now in seen or not dock.isAncestorOf(now):
            break
        seen.append(now)
    return seen


@pytest.mark.parametrize("place", [0, 1, 2])
def test_tab_goes_through_a_page_as_it_is_read(dock, place):
    dock.state.choose((LENS,))
    if place == 1:
        open_value(dock)
    else:
        click_tab(dock, place)
    rest(300)
    main, page = dock.main, dock.main.current()
    seen = tabbed(dock, main.territory)
    assert seen[:2] == [main.territory, main.star] and main.more in seen and main.tabs in seen
    assert seen.index(main.more) < seen.index(main.tabs) < next(n for n, w in enumerate(seen) if page.isAncestorOf(w))
    missed = [
        widget
        for widget in page.findChildren(QWidget)
        if widget.isVisibleTo(dock)
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and widget not in seen
        and not widget.objectName().startswith("qt_")
        and not isinstance(widget, (QScrollArea, QGroupBox))
    ]
    assert not missed, [(type(widget).__name__, widget.objectName(), widget.accessibleName()) for widget in missed]
    body = [widget for widget in seen if page.isAncestorOf(widget)]
    tops = [widget.mapTo(page, widget.rect().topLeft()).y() for widget in body]
    back = [(body[n], body[n + 1]) for n in range(len(tops) - 1) if tops[n + 1] < tops[n] - 12]
    assert not back, [[(type(w).__name__, w.accessibleName()) for w in pair] for pair in back]


# -- base maps --------------------------------------------------------------------------------------------------------


@pytest.fixture
def services(dock, monkeypatch, tmp_path):
    """The network as it may be: ``services["answers"]`` tells whether it answers; pictures are small rasters."""
    from mbm_qgis_plugin import basemap
    from osgeo import gdal
    from qgis.core import QgsRasterLayer

    state = {"answers": True}
    picture = tmp_path / "picture.tif"
    made = gdal.GetDriverByName("GTiff").Create(str(picture), 4, 4, 3)
    made.SetGeoTransform((680000, 1000, 0, 7040000, 0, -1000))
    del made

    def open_base(item, document):
        layer = QgsRasterLayer(str(picture), item["title"])
        layer.setCustomProperty("mbm/key", item["key"])
        return layer

    monkeypatch.setattr(basemap, "fetch", lambda *_: ("x", "") if state["answers"] else ("", "down"))
    monkeypatch.setattr(basemap, "open_base", open_base)
    page = dock.page("layers")
    page.basemaps.box.setCollapsed(False)
    return page, state


def choose(combo, place):
    """Choose by keys, as a combo box that has the focus is used."""
    combo.setFocus()
    step = Qt.Key.Key_Down if place > combo.currentIndex() else Qt.Key.Key_Up
    while combo.currentIndex() != place:
        before = combo.currentIndex()
        QTest.keyClick(combo, step)
        if combo.currentIndex() == before:
            return


def shown_keys():
    root = QgsProject.instance().layerTreeRoot()
    return {node.layer().customProperty("mbm/key") for node in root.findLayers() if node.isVisible()}


def test_ctrl_swaps_the_old_photo_for_that_of_today_and_back(services, iface):
    page, _ = services
    choose(page.basemaps.photo, 1)
    wait(lambda: len(QgsProject.instance().mapLayers()) == 2)
    assert shown_keys() == {"photo_1949_1955"}
    QTest.keyPress(iface.canvas, Qt.Key.Key_Control)
    assert shown_keys() == {"orthophotos"}
    QTest.keyRelease(iface.canvas, Qt.Key.Key_Control)
    assert shown_keys() == {"photo_1949_1955"}
    choose(page.basemaps.photo, 0)
    wait(lambda: not QgsProject.instance().mapLayers())


def test_a_silent_service_is_greyed_and_offered_again_on_the_next_opening(services, iface):
    page, state = services
    state["answers"] = False
    box, combo = page.basemaps.box, page.basemaps.photo
    QTest.keyClick(combo, Qt.Key.Key_Down)
    wait(lambda: "offline" in box.title())
    assert combo.currentIndex() == 0 and "not affected" in iface.messages()[0]
    items = [combo.model().item(place) for place in range(1, combo.count())]
    assert not any(item.isEnabled() for item in items) and all("again" in item.toolTip() for item in items)
    assert page.basemaps.plan.model().item(1).isEnabled(), "the other service was not asked"
    box.setCollapsed(True)
    box.setCollapsed(False)
    assert all(item.isEnabled() for item in items) and "offline" not in box.title()
