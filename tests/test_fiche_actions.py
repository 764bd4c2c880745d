"""What can be done from a sheet's panel: its A4 page, its form, the report of an error."""

import pytest
from mbm_qgis_plugin import project as build
from mbm_qgis_plugin import settings
from mbm_qgis_plugin.gui import fiche_actions
from mbm_qgis_plugin.gui.mapwork import MapWork
from mbm_qgis_plugin.project import layers_by_key
from pypdf import PdfReader
from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QPushButton

from window import Interface, rest, wait

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def iface(qgis_app, tmp_path):
    QgsProject.instance().clear()
    QgsSettings().remove("mbm")
    settings.put("folder", str(tmp_path))
    made = Interface()
    made.window.show()
    yield made
    made.window.hide()
    QgsProject.instance().clear()
    QgsSettings().remove("mbm")


@pytest.fixture
def work(iface):
    made = MapWork(iface)
    yield made
    made.close_down()


def press(panel, action):
    button = panel.toolbar.widgetForAction(action)
    QTest.mouseClick(button, LEFT)


@pytest.mark.parametrize(("key", "object_id", "words"), [
    ("cites", "U-96B", "Électriciens"), ("terrils", "T049", "T049"), ("bien_inscrit", "96", "Électriciens"),
])  # fmt: skip
def test_the_a4_sheet_of_what_is_shown(work, iface, tmp_path, key, object_id, words):
    work.open_fiche(key, object_id)
    actions = work.actions
    assert actions.pdf_action.isVisible()
    press(work.panel, actions.pdf_action)
    assert actions.running() and not actions.pdf_action.isEnabled()
    wait(lambda: not actions.running(), 60)
    (path,) = (tmp_path / "fiches").glob("*.pdf")
    (page,) = PdfReader(path).pages
    assert [round(side / 72 * 25.4) for side in (page.mediabox.width, page.mediabox.height)] == [210, 297]
    assert words in page.extract_text()
    item = iface.bar.items()[0]
    assert path.name in item.text() and len(item.findChildren(QPushButton)) == 2 and item.duration() == 0
    assert actions.pdf_action.isEnabled() and actions.library is None


def test_what_has_no_sheet_offers_none(work):
    work.open_fiche("communes", "62178")
    assert not work.actions.pdf_action.isVisible()


def test_a_folder_that_cannot_be_written_is_said(work, iface, tmp_path):
    (tmp_path / "fiches").write_text("a file")
    work.open_fiche("cites", "U-96B")
    press(work.panel, work.actions.pdf_action)
    wait(lambda: not work.actions.running(), 60)
    assert "not made" in iface.messages()[0] and (tmp_path / "fiches").read_text() == "a file"


def test_closing_in_the_middle_leaves_nothing(work, iface, tmp_path):
    work.open_fiche("cites", "U-96B")
    press(work.panel, work.actions.pdf_action)
    rest(150)
    work.actions.close_down()
    assert not work.actions.running()
    rest(100)
    assert not list(tmp_path.rglob("*.pdf"))


def test_the_form_opens_on_the_object_of_the_project(work, iface, bundle):
    asked = []
    iface.openFeatureForm = lambda layer, feature: asked.append((layer, feature["id_cite"]))
    work.open_fiche("cites", "U-96B")
    assert not work.actions.form_action.isEnabled() and work.actions.form_action.toolTip()
    build.add_to(QgsProject.instance(), bundle, keys=["cites"])
    work.open_fiche("cites", "U-16A")
    assert work.actions.form_action.isEnabled()
    work.actions.form_action.trigger()
    assert asked == [(layers_by_key(QgsProject.instance())["cites"], "U-16A")]


def test_an_error_is_reported_with_identifier_source_and_anomalies(work, iface, monkeypatch):
    opened = []
    monkeypatch.setattr(fiche_actions.QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    work.open_fiche("cites", "U-96B")
    work.actions.report_action.trigger()
    text = QApplication.clipboard().text()
    assert "U-96B" in text and "cites-minieres.geojson id_unesco=96B" in text and "Anomal" in text
    assert not opened and "clipboard" in iface.messages()[0]
    settings.put("mail", "donnees@example.org")
    work.actions.report_action.trigger()
    assert opened[0].startswith("mailto:donnees@example.org?subject=") and "U-96B" in opened[0]


def test_copy_and_the_rest_are_in_a_menu_that_keys_reach(work):
    work.open_fiche("cites", "U-96B")
    texts = [action.text() for action in work.panel.menu.actions()]
    assert len(texts) == 3 and work.panel.more.accessibleName()
    work.panel.copy_action.trigger()
    assert "U-96B" in QApplication.clipboard().text()
