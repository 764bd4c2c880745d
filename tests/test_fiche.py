"""The sheet: what it says of an object, links both ways, the panel by mouse and keys, the click on the map."""

import json
import shutil
import sqlite3

import fiona
import pytest
from mbm_qgis_plugin import project as build
from mbm_qgis_plugin.catalog import catalog
from mbm_qgis_plugin.core import fiche as core
from mbm_qgis_plugin.gui.fiche import FichePanel
from mbm_qgis_plugin.gui.linktree import OBJECT, TABLE
from mbm_qgis_plugin.gui.mapwork import MapWork
from mbm_qgis_plugin.paths import BUNDLE, RESOURCES
from mbm_qgis_plugin.records import Records, definition
from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsFeature, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.gui import QgsHighlight, QgsMapCanvas, QgsMapToolPan, QgsMessageBar, QgsPanelWidget, QgsPanelWidgetStack
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication, QLabel, QMainWindow
from shapely.geometry import shape

FR = "fr"


@pytest.fixture
def records(qgis_app):
    QgsProject.instance().clear()
    return Records()


@pytest.fixture(scope="module")
def database():
    with sqlite3.connect(f"{BUNDLE.as_uri()}?immutable=1", uri=True) as connection:
        yield connection


def sheet(records, key, object_id, language=FR):
    return core.build(key, object_id, definition(), records, language)


def links(found, key):
    return [link.id for group in found.links for link in group.links if link.key == key and link.exists]


# -- what it says ---------------------------------------------------------------------------------------------------


def test_every_layer_of_the_catalog_has_a_sheet_or_is_a_table_of_links():
    keys = {layer.key for layer in catalog().layers if layer.geometry != "None"}
    assert keys - set(definition()["layers"]) == {"perimetre_mbm", "trame_verte_liens", "trame_verte_noeuds"}
    assert set(definition()["order"]) == set(definition()["layers"])
    schema = json.loads((RESOURCES / "schema.json").read_text(encoding="utf-8"))["tables"]
    for key, entry in definition()["layers"].items():
        known = {field["name"] for field in schema[key]["fields"]}
        named = {row["field"] for group in entry["groups"] for row in group["rows"]}
        named |= {chip["field"] for chip in entry["chips"]} | set(entry["subtitle"]) | {entry["key"], entry["name"]}
        named |= {link["from"] for link in entry["links"] if "from" in link}
        assert named <= known, (key, named - known)
        assert key in [layer.key for layer in catalog().layers]
        for link in entry["links"]:
            target = {field["name"] for field in schema[link["to"]]["fields"]}
            assert link.get("field", next(iter(target))) in target, (key, link)


def test_official_colours_are_those_of_the_maps():
    palette = json.loads((RESOURCES / "semiology.json").read_text(encoding="utf-8"))["palette"]
    chips = {chip["is"]: chip["fill"] for chip in definition()["layers"]["cites"]["chips"] if chip.get("fill")}
    for value, name in (("Exceptionnelle", "exceptionnelle"), ("Remarquable", "remarquable"), ("Témoin", "temoin")):
        assert chips[value] == palette[name]
    assert chips["bien inscrit"] == palette["bien_inscrit"]


def test_identity_protections_and_chips_of_a_cite(records):
    found = sheet(records, "cites", "U-96B")
    assert found.title == "Cité des Électriciens (n°2)"
    assert found.subtitle.startswith("Bruay-la-Buissière · ") and found.subtitle.endswith(" · U-96B")
    assert [(chip.text, bool(chip.fill)) for chip in found.chips] == [
        ("Exceptionnelle (2007)", True), ("Bien inscrit 96B", True), ("MH inscrit", False),
    ]  # fmt: skip
    rows = {row.label: row for group in found.groups for row in group.rows}
    assert rows["Propriétaire"].value == "non renseigné" and not rows["Propriétaire"].known
    assert rows["Surface"].value == "0,92\u00a0ha" and rows["UNESCO"].value == "bien inscrit, objet 96B"
    assert rows["Source"].value == "cites-minieres.geojson id_unesco=96B"


def test_unknown_is_not_no(records, database):
    (key,) = database.execute("SELECT id_cite FROM cites WHERE inscrit_mh IS NULL LIMIT 1").fetchone()
    rows = {row.label: row for group in sheet(records, "cites", key).groups for row in group.rows}
    assert rows["MH inscrit"].value == "non renseigné"
    (key,) = database.execute("SELECT id_cite FROM cites WHERE inscrit_mh = 0 LIMIT 1").fetchone()
    rows = {row.label: row for group in sheet(records, "cites", key).groups for row in group.rows}
    assert rows["MH inscrit"].value == "Non"
    (key,) = database.execute("SELECT id_cite FROM cites WHERE interet IS NULL").fetchone()
    found = sheet(records, "cites", key)
    assert found.chips[0].text == "Classement 2007 non renseigné" and not found.chips[0].fill


def test_every_object_of_every_layer_has_its_sheet_in_both_languages(records, database):
    for key, entry in definition()["layers"].items():
        numbers = [row[0] for row in database.execute(f'SELECT "{entry["key"]}" FROM "{key}"')]
        for object_id in numbers[:: max(1, len(numbers) // 12)]:
            for language in ("fr", "en"):
                found = sheet(records, key, str(object_id), language)
                text = core.as_text(found, "")
                assert found.title and "None" not in text.replace("=None", "") and "{" not in text, text
                assert str(object_id) in text or key in ("puits", "zone_tampon", "epci"), (key, object_id)
    assert sheet(records, "cites", "U-0Z") is None and sheet(records, "parvis_vues", "1") is None


def test_links_go_both_ways(records, database):
    for one, other, pairs in (
        ("cites", "communes", database.execute("SELECT id, insee FROM cites_communes LIMIT 25")),
        ("terrils", "communes", database.execute("SELECT id, insee FROM terrils_communes LIMIT 25")),
        ("bien_inscrit", "communes", database.execute("SELECT id, insee FROM bien_inscrit_communes LIMIT 25")),
        ("communes", "epci", database.execute("SELECT insee, epci_siren FROM communes WHERE epci_siren > '' LIMIT 9")),
        ("cites", "bien_inscrit", database.execute("SELECT id_cite, element_unesco c FROM cites WHERE c < 20")),
        ("batis", "bien_inscrit", database.execute("SELECT id_unesco, element_unesco FROM batis LIMIT 25")),
        ("terrils", "terrils", database.execute("SELECT id_terril, inclus_dans c FROM terrils WHERE c NOT NULL")),
        (
            "parvis_agricoles",
            "terrils",
            database.execute(
                "SELECT id_parvis, id_objet FROM parvis_vues WHERE type_objet='terril' AND id_objet NOT NULL LIMIT 25"
            ),
        ),
        (
            "parvis_agricoles",
            "batis",
            database.execute("SELECT id_parvis, id_objet FROM parvis_vues WHERE type_objet='bâti' LIMIT 5"),
        ),
    ):
        pairs = list(pairs)
        assert pairs
        for first, second in pairs:
            assert str(second) in links(sheet(records, one, str(first)), other), (one, first, second)
            assert str(first) in links(sheet(records, other, str(second)), one), (other, second, first)


def test_a_view_on_a_terril_without_polygon_stays_and_says_so(records):
    everything = [link for group in sheet(records, "parvis_agricoles", "25").links for link in group.links]
    (absent,) = [link for link in everything if not link.exists]
    assert absent.name == "T009 (absent)" and absent.id == ""


def test_distances_are_those_of_shapely(records, tmp_path):
    copy = shutil.copy(BUNDLE, tmp_path / "b.gpkg")
    with fiona.open(copy, layer="cites") as source:
        here = next(shape(f["geometry"]) for f in source if f["properties"]["id_cite"] == "U-96B")
    with fiona.open(copy, layer="terrils") as source:
        apart = {f["properties"]["id_terril"]: shape(f["geometry"]).distance(here) for f in source}
    expected = sorted((d, key) for key, d in apart.items() if d <= 1500)
    found = [(metres, row["id_terril"]) for row, metres in records.near("cites", "U-96B", "terrils", 1500)]
    assert [key for _, key in found] == [key for _, key in expected]
    assert [d for d, _ in found] == pytest.approx([d for d, _ in expected])


def test_the_users_own_rows_come_before_the_bundled_ones(records):
    layer = QgsVectorLayer(
        "MultiPolygon?crs=EPSG:2154&field=id_cite:string&field=nom:string&field=insee:string&field=element_unesco:int",
        "Cités",
        "memory",
    )
    layer.setCustomProperty(build.KEY, "cites")
    for key, name, insee in (("U-96B", "Corrigée <b>", "62178"), ("LSM-9999", "Importée", "62178")):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([key, name, insee, None])
        layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    assert sheet(records, "cites", "U-96B").title == "Corrigée <b>"
    found = links(sheet(records, "communes", "62178"), "cites")
    assert "U-96B" in found
    assert sheet(records, "cites", "LSM-9999").title == "Importée"
    assert "LSM-9999" not in links(sheet(Records(QgsProject()), "epci", "200072460"), "cites")
    QgsProject.instance().clear()


def test_a_computed_value_is_shown_as_computed(records):
    layer = QgsVectorLayer(
        "MultiPolygon?crs=EPSG:2154&field=id_cite:string&field=score:double&field=rang:int&field=classe:string"
        "&field=completude:double&field=score_architecture:double&field=rang_p05:double&field=rang_p95:double",
        "Comité du 12 mars",
        "memory",
    )
    for values in (
        ["U-96B", 77.2, 1, "Indice élevé", 0.93, 74.0, 1, 3],
        ["U-96A", 50.0, 2, "Indice moyen", 1.0, 40.0, 1, 3],
        ["U-97E", 30.0, 3, "Indice faible", 1.0, 20.0, 2, 3],
        ["LSM-25", None, None, "Non hiérarchisé", 0.2, None, None, None],
    ):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(values)
        layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    group = next(group for group in sheet(records, "cites", "U-96B").groups if group.id == "value")
    rows = {row.label: row for row in group.rows}
    assert "Comité du 12 mars" in group.title
    assert rows["Score"].value == "77,2 / 100" and rows["Rang"].value == "1 sur 3"
    assert rows["Classe calculée"].value == "Indice élevé"
    assert (rows["Architecture"].bar, rows["Architecture"].tick) == (74.0, 40.0)
    group = next(group for group in sheet(records, "cites", "LSM-25").groups if group.id == "value")
    assert not group.rows[0].known
    QgsProject.instance().clear()
    group = next(group for group in sheet(records, "cites", "U-96B").groups if group.id == "value")
    assert [row.value for row in group.rows] == ["Pas encore notée."]


def test_what_a_click_means():
    one = [("communes", "1"), ("epci", "2"), ("cites", "3"), ("bien_inscrit", "4"), ("cites", "3")]
    assert core.to_open(one, definition()) == ("cites", "3")
    assert core.to_open([("epci", "2"), ("communes", "1")], definition()) == ("communes", "1")
    assert core.to_open([*one, ("terrils", "5")], definition()) is None
    assert [key for key, _ in core.click_order([*one, ("terrils", "5"), ("parvis_vues", "6")], definition())] == [
        "cites", "terrils", "bien_inscrit", "communes", "epci",
    ]  # fmt: skip
    assert core.to_open([], definition()) is None


# -- the panel ------------------------------------------------------------------------------------------------------


class Interface:
    """The part of QgisInterface that is used, on a real window with a real map."""

    def __init__(self):
        self.window = QMainWindow()
        self.canvas = QgsMapCanvas()
        self.window.setCentralWidget(self.canvas)
        self.bar = QgsMessageBar(self.window)
        self.pan = QAction(self.window)
        self.pan.triggered.connect(lambda: self.canvas.setMapTool(self.pan_tool))
        self.pan_tool = QgsMapToolPan(self.canvas)
        self.filters = []
        self.window.resize(1100, 700)

    def mainWindow(self):
        return self.window

    def mapCanvas(self):
        return self.canvas

    def messageBar(self):
        return self.bar

    def actionPan(self):
        return self.pan

    def registerLocatorFilter(self, item):
        self.filters.append(item)

    def deregisterLocatorFilter(self, item):
        self.filters.remove(item)

    def addDockWidget(self, area, dock):
        self.window.addDockWidget(area, dock)

    def removeDockWidget(self, dock):
        self.window.removeDockWidget(dock)


@pytest.fixture
def interface(qgis_app):
    QgsProject.instance().clear()
    made = Interface()
    made.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:2154"))
    made.window.show()
    made.window.activateWindow()  # keys of the history are shortcuts: they need an active window
    assert QTest.qWaitForWindowActive(made.window)
    yield made
    made.window.hide()
    QgsProject.instance().clear()


@pytest.fixture
def work(interface):
    made = MapWork(interface)
    yield made
    if made.panel is not None or made.action is not None:
        made.close_down()
    QgsApplication.sendPostedEvents(None, 52)


def highlights(canvas):
    return [item for item in canvas.scene().items() if isinstance(item, QgsHighlight)]


def labels(panel):
    return [label.text() for label in panel.body.findChildren(QLabel)]


def settle():
    QTest.qWait(30)


def test_the_panel_shows_zooms_and_highlights(work, interface):
    work.show_and_zoom("cites", "U-96B")
    settle()
    panel = work.panel
    assert panel.isVisible() and "Cité des Électriciens (n°2)" in labels(panel)
    box = work.panel.records.geometry("cites", "U-96B").boundingBox()
    assert interface.canvas.extent().contains(box) and interface.canvas.extent().width() < 3000
    (mark,) = highlights(interface.canvas)
    assert mark.isVisible()
    work.own_docks["MbmFiche"].setUserVisible(False)
    settle()
    assert highlights(interface.canvas) == []
    work.own_docks["MbmFiche"].setUserVisible(True)
    settle()
    assert len(highlights(interface.canvas)) == 1


def test_keys_follow_links_and_go_back_and_forward(work):
    work.open_fiche("cites", "U-96B")
    settle()
    panel = work.panel
    tree = panel.links
    tree.setFocus()
    items = [tree.topLevelItem(n) for n in range(tree.topLevelItemCount())]
    target = next(item for item in items if item.data(0, TABLE) == "bien_inscrit")
    while tree.currentItem() is not target:
        before = tree.currentItem()
        QTest.keyClick(tree, Qt.Key.Key_Down)
        assert tree.currentItem() is not before
    QTest.keyClick(tree, Qt.Key.Key_Return)
    settle()
    assert (panel.fiche.key, panel.fiche.id) == ("bien_inscrit", "96")
    assert panel.links.hasFocus()  # one goes on by keys
    assert not [w for w in QApplication.topLevelWidgets() if w.isVisible() and "Tree" in type(w).__name__]
    QTest.keyClick(panel.links, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    settle()
    assert (panel.fiche.key, panel.fiche.id) == ("cites", "U-96B")
    assert panel.forward_action.isEnabled() and not panel.back_action.isEnabled()
    QTest.keyClick(panel.links, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    settle()
    assert panel.fiche.id == "96"
    back = panel.toolbar.widgetForAction(panel.back_action)
    QTest.mouseClick(back, Qt.MouseButton.LeftButton)
    settle()
    assert panel.fiche.id == "U-96B"
    work.open_fiche("terrils", "T074")  # a new way on: what lay ahead is forgotten
    assert not panel.forward_action.isEnabled()


def test_a_double_click_opens_and_a_missing_object_does_not(work):
    work.open_fiche("parvis_agricoles", "25")
    settle()
    panel = work.panel
    tree = panel.links
    items = [tree.topLevelItem(n) for n in range(tree.topLevelItemCount())]
    absent = next(item for item in items if item.data(0, TABLE) is None)
    commune = next(item for item in items if item.data(0, TABLE) == "communes")
    for item, expected in ((absent, "parvis_agricoles"), (commune, "communes")):
        place = tree.visualItemRect(item).center()
        QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
        QTest.mouseDClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
        settle()
        assert panel.fiche.key == expected


def test_many_links_are_grouped_few_are_not(work):
    work.open_fiche("communes", "62498")
    tree = work.panel.links
    groups = [tree.topLevelItem(n) for n in range(tree.topLevelItemCount())]
    assert len(groups) > 5 and all(item.data(0, TABLE) is None for item in groups)
    assert all(item.childCount() == int(item.text(1)) for item in groups)
    work.open_fiche("cites", "U-96B")
    assert work.panel.links.topLevelItem(0).data(0, OBJECT) == "62178"


def test_copy_is_the_whole_sheet_as_text(work):
    work.open_fiche("cites", "U-96B")
    settle()
    QApplication.clipboard().setText("")
    menu = work.panel.menu
    menu.popup(work.panel.mapToGlobal(QPoint(10, 10)))
    menu.setActiveAction(work.panel.copy_action)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    text = QApplication.clipboard().text()
    for piece in ("Cité des Électriciens", "Exceptionnelle (2007)", "T017", "Mission Bassin Minier", "2026-08"):
        assert piece in text


def test_values_are_plain_text_never_markup(work, monkeypatch):
    rows = Records.rows

    def hostile(self, table, field, value):
        found = [dict(row) for row in rows(self, table, field, value)]
        for row in found:
            if table == "cites":
                row.update(nom="<img src=x> & <b>x</b>", compagnie="<a href='file:///'>y</a>", source="<script>")
        return found

    monkeypatch.setattr(Records, "rows", hostile)
    work.open_fiche("cites", "U-96B")
    found = work.panel.body.findChildren(QLabel)
    assert any(label.text().startswith("<img src=x>") for label in found)
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in found)


def test_no_sheet_changes_nothing(work):
    work.open_fiche("cites", "U-96B")
    assert not work.open_fiche("cites", "U-0Z") and not work.open_fiche("parvis_vues", "1")
    assert work.panel.fiche.id == "U-96B" and not work.panel.back_action.isEnabled()


def test_it_fits_in_320_pixels_and_the_text_is_readable(work):
    work.open_fiche("cites", "U-96B")
    panel = work.panel
    panel.resize(320, 600)
    settle()
    assert panel.minimumSizeHint().width() <= 320
    body = panel.body
    seen = [label for label in body.findChildren(QLabel) if label.isVisible()]
    right = max(label.mapTo(body, QPoint(label.width(), 0)).x() for label in seen)
    assert right <= panel.scroll.viewport().width()


def test_no_blank_space_below_the_text(work):
    work.open_fiche("zone_tampon", "15")
    work.panel.resize(380, 900)
    settle()
    assert not work.panel.scroll.verticalScrollBar().isVisible()
    work.panel.resize(320, 300)
    work.open_fiche("cites", "U-96B")
    settle()
    body, bar = work.panel.holder, work.panel.scroll.verticalScrollBar()
    last = max(w.geometry().bottom() for w in work.panel.body.children() if w.isWidgetType() and w.isVisible())
    assert bar.isVisible() and body.height() - last < 40


def test_it_can_be_pushed_on_a_stack_and_comes_back(interface):
    stack, page = QgsPanelWidgetStack(), QgsPanelWidget()
    stack.setMainPanel(page)
    panel = FichePanel(interface.canvas)
    for _ in range(2):
        panel.setDockMode(True)
        panel.forget_stack()
        stack.showPanel(panel)
        assert panel.show_object("cites", "U-96B") and stack.currentPanel() is panel
        stack.acceptCurrentPanel()
        assert stack.currentPanel() is page
    QgsApplication.sendPostedEvents(None, 52)
    assert panel.fiche.id == "U-96B"
    panel.close_down()


# -- the click on the map -------------------------------------------------------------------------------------------


@pytest.fixture
def loaded(interface, bundle):
    project = QgsProject.instance()
    build.add_to(project, bundle)
    interface.canvas.setLayers([layer for layer in project.mapLayers().values() if layer.isSpatial()])
    return interface


def click(interface, x, y, button=Qt.MouseButton.LeftButton):
    place = interface.canvas.getCoordinateTransform().transform(x, y)
    QTest.mouseClick(interface.canvas.viewport(), button, pos=QPoint(round(place.x()), round(place.y())))
    settle()


def look_at(interface, box):
    interface.canvas.setExtent(QgsRectangle(box))
    settle()


def test_a_click_opens_the_sheet_of_what_lies_there(work, loaded):
    work.action.trigger()
    assert work.action.isChecked() and loaded.canvas.mapTool() is work.tool
    geometry = Records().geometry("cites", "U-96B")
    look_at(loaded, geometry.boundingBox().buffered(300))
    point = geometry.pointOnSurface().asPoint()
    click(loaded, point.x(), point.y(), Qt.MouseButton.RightButton)
    assert work.panel is None
    click(loaded, point.x(), point.y())
    assert (work.panel.fiche.key, work.panel.fiche.id) == ("cites", "U-96B")
    work.action.trigger()
    assert not work.action.isChecked() and loaded.canvas.mapTool() is loaded.pan_tool


def test_several_objects_under_a_click_are_listed_the_cite_on_top(work, loaded):
    cites, batis = build.layers_by_key(QgsProject.instance())["cites"], Records()
    inside = None
    for feature in build.layers_by_key(QgsProject.instance())["batis"].getFeatures():
        point = feature.geometry().pointOnSurface().asPoint()
        around = QgsRectangle(point.x() - 1, point.y() - 1, point.x() + 1, point.y() + 1)
        hit = [f for f in cites.getFeatures(around) if f.geometry().contains(point)]
        if hit:
            inside = (point, feature["id_unesco"], hit[0]["id_cite"])
            break
    point, building, cite = inside
    look_at(loaded, QgsRectangle(point.x() - 60, point.y() - 60, point.x() + 60, point.y() + 60))
    work.action.trigger()
    click(loaded, point.x(), point.y())
    panel = work.panel
    rows = [panel.choices.topLevelItem(n) for n in range(panel.choices.topLevelItemCount())]
    keys = [(row.data(0, TABLE), row.data(0, OBJECT)) for row in rows]
    assert keys[0] == ("cites", cite) and ("batis", building) in keys and keys[-1][0] in ("epci", "zone_tampon")
    assert panel.fiche is None and panel.choices.hasFocus()
    QTest.keyClick(panel.choices, Qt.Key.Key_Down)
    QTest.keyClick(panel.choices, Qt.Key.Key_Return)
    settle()
    assert (panel.fiche.key, panel.fiche.id) == keys[1]
    assert batis.geometry("batis", building).contains(point)


def test_outside_the_objects_the_commune_and_outside_all_a_word(work, loaded):
    look_at(loaded, QgsRectangle(708000, 7020300, 708700, 7021000))
    work.action.trigger()
    click(loaded, 708343, 7020675)  # Arleux: nothing but the commune
    assert (work.panel.fiche.key, work.panel.fiche.title) == ("communes", "Arleux")
    look_at(loaded, QgsRectangle(500000, 6500000, 500100, 6500100))
    click(loaded, 500050, 6500050)
    assert loaded.bar.currentItem() is not None and work.panel.fiche.title == "Arleux"


def test_without_layers_it_says_what_to_do(work, interface):
    work.action.trigger()
    click(interface, 0, 0)
    assert interface.bar.currentItem() is not None and work.panel is None


def test_taken_out_it_leaves_no_trace(interface):
    before = len(interface.canvas.scene().items()), len(interface.window.findChildren(QAction))
    for _ in range(3):
        work = MapWork(interface)
        assert len(interface.filters) == 1
        work.action.trigger()
        work.show_and_zoom("cites", "U-96B")
        settle()
        work.close_down()
        QgsApplication.sendPostedEvents(None, 52)
        settle()
        assert interface.filters == [] and interface.canvas.mapTool() is None
        assert (len(interface.canvas.scene().items()), len(interface.window.findChildren(QAction))) == before
