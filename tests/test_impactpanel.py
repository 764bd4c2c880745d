"""« Check a project » in the window: layer, selection, drawing, several projects, note; by mouse and keys."""

import pytest
from mbm_qgis_plugin.gui.impact import ImpactPanel
from mbm_qgis_plugin.gui.mapwork import MapWork
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRectangle
from qgis.gui import QgsRubberBand
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLabel

from test_fiche import Interface
from test_impactcheck import BIG, DESERT, layer, run


@pytest.fixture
def interface(qgis_app):
    QgsProject.instance().clear()
    made = Interface()
    made.active = None
    made.activeLayer = lambda: made.active
    made.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:2154"))
    made.canvas.setExtent(QgsRectangle(683500, 7037000, 687500, 7040500))
    made.window.show()
    made.window.activateWindow()
    assert QTest.qWaitForWindowActive(made.window)
    yield made
    made.window.hide()
    QgsProject.instance().clear()


@pytest.fixture
def work(interface):
    made = MapWork(interface)
    yield made
    made.close_down()


def wait(panel, until):
    assert QTest.qWaitFor(until, 10000) if hasattr(QTest, "qWaitFor") else _poll(until)


def _poll(until):
    for _ in range(400):
        if until():
            return True
        QTest.qWait(25)
    return False


def said(panel):
    return "\n".join(label.text() for label in panel.body.findChildren(QLabel))


def bands(canvas):
    return [item for item in canvas.scene().items() if isinstance(item, QgsRubberBand)]


def test_the_selected_polygons_of_the_current_layer(work, interface, provider, tmp_path):
    source = layer(DESERT, BIG, names=["Ailleurs", "Secteur C"])
    QgsProject.instance().addMapLayer(source)
    source.selectByIds([2])
    interface.active = source
    work.check_project()
    panel = work.checker
    assert panel.selected.isChecked()
    wait(panel, lambda: panel.checks)
    assert [check.name for check in panel.checks] == ["Secteur C"]
    result = run(layer(BIG, names=["Secteur C"]), tmp_path)
    for line in said(panel).splitlines():
        if line.strip() and "\u202f" not in line and "n°" not in line:
            assert " ".join(line.split()[:3]) in " ".join(result["TEXT"].split()), line
    assert "%" in said(panel) and panel.caveat.text() and panel.caveat_area.isVisible()
    QApplication.clipboard().setText("")
    QTest.mouseClick(panel.copy_button, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == result["TEXT"]
    assert panel.save(str(tmp_path / "n.html"))
    assert (tmp_path / "n.html").read_text(encoding="utf-8") == (tmp_path / "note.html").read_text(encoding="utf-8")
    (tmp_path / "file").write_text("")
    assert not panel.save(str(tmp_path / "file" / "n.html"))
    monuments = len(panel.checks[0].objects("monuments"))
    assert len(bands(interface.canvas)) == 1 + monuments
    work.own_docks["MbmImpact"].setUserVisible(False)
    assert bands(interface.canvas) == []


def test_several_projects_one_at_a_time(work, interface):
    source = layer(DESERT, BIG, names=["Ailleurs", "Secteur C"])
    QgsProject.instance().addMapLayer(source)
    interface.active = source
    work.check_action.trigger()
    panel = work.checker
    wait(panel, lambda: len(panel.checks) == 2)
    assert panel.which.isVisible() and panel.which.count() == 2
    assert "Ailleurs" in said(panel) and panel.tree.topLevelItemCount() == 0
    assert panel.caveat.text()
    panel.which.setFocus()
    QTest.keyClick(panel.which, Qt.Key.Key_Down)
    assert "Secteur C" in said(panel) and panel.tree.topLevelItemCount() > 5


def test_an_object_met_opens_its_sheet(work, interface):
    work.check_project()
    panel = work.checker
    panel.check_geometry(layer(BIG).getFeature(1).geometry(), QgsCoordinateReferenceSystem("EPSG:2154"))
    wait(panel, lambda: panel.checks)
    tops = [panel.tree.topLevelItem(n) for n in range(panel.tree.topLevelItemCount())]
    cites = next(item for item in tops if panel.tree.target(item.child(0))[0] == "cites" and item.childCount() > 2)
    panel.tree.setCurrentItem(cites.child(0))
    panel.tree.setFocus()
    QTest.keyClick(panel.tree, Qt.Key.Key_Return)
    assert (work.panel.fiche.key, work.panel.fiche.id) == panel.tree.target(cites.child(0))


def test_drawn_on_the_map_by_mouse(work, interface):
    work.check_project()
    panel = work.checker
    QTest.mouseClick(panel.draw, Qt.MouseButton.LeftButton)
    assert interface.canvas.mapTool() is panel.tool
    view = interface.canvas.viewport()
    for x, y in ((100, 100), (300, 100), (300, 300), (500, 500)):
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(x, y))
    QTest.keyClick(interface.canvas, Qt.Key.Key_Backspace)
    QTest.mouseClick(view, Qt.MouseButton.RightButton, pos=QPoint(300, 300))
    wait(panel, lambda: panel.checks)
    pixel = interface.canvas.mapUnitsPerPixel()
    assert panel.checks[0].area_ha == pytest.approx(200 * 200 / 2 * pixel**2 / 1e4, rel=0.02)
    interface.canvas.unsetMapTool(panel.tool)
    assert not panel.draw.isChecked()


def test_no_crs_no_polygon_too_many_are_told(work, interface):
    work.check_project()
    panel = work.checker
    blind = layer(BIG)
    blind.setCrs(QgsCoordinateReferenceSystem())
    empty = layer(None)
    many = layer(*[DESERT] * 201)
    for source, word in ((blind, "Projets"), (empty, ""), (many, "201")):
        QgsProject.instance().addMapLayer(source)
        before = panel.body
        panel.check_layer(source)
        wait(panel, lambda before=before: panel.body is not before)
        assert word in said(panel) and panel.checks == []
        assert not panel.copy_button.isEnabled() and not panel.caveat_area.isVisible()


def test_closed_while_it_works_it_says_nothing_more(interface):
    panel = ImpactPanel(interface.canvas)
    panel.check_geometry(layer(BIG).getFeature(1).geometry(), QgsCoordinateReferenceSystem("EPSG:2154"))
    panel.close_down()
    QTest.qWait(800)
    assert panel.checks == [] and bands(interface.canvas) == []
