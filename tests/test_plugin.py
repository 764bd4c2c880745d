"""Enabling and disabling the plugin."""

import subprocess
import sys

import pytest
from mbm_qgis_plugin import classFactory
from mbm_qgis_plugin.paths import ROOT
from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QTranslator
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QMenu, QToolBar

from conftest import register_provider
from window import Interface, rest


@pytest.fixture
def interface(qgis_app, qgis_processing):
    """A main window, with the provider of the other tests out of the way."""
    registry = QgsApplication.processingRegistry()
    shared = registry.providerById("mbm")
    if shared is not None:
        registry.removeProvider(shared)
    yield Interface()
    register_provider()


def state(interface):
    window = interface.window
    QgsApplication.sendPostedEvents(None, 52)  # QEvent.DeferredDelete
    return (
        len(window.findChildren(QToolBar)),
        [action.text() for action in interface.menu.actions()],
        len(window.findChildren(QAction)),
        len(window.findChildren(QMenu)),
        QgsApplication.processingRegistry().providerById("mbm"),
        len(QgsApplication.instance().findChildren(QTranslator)),
    )


def test_unload_leaves_no_trace_however_often(interface):
    before = state(interface)
    for _ in range(3):
        plugin = classFactory(interface)
        plugin.initGui()
        assert QgsApplication.processingRegistry().providerById("mbm") is not None
        (toolbar,) = [bar for bar in interface.window.findChildren(QToolBar) if bar.objectName() == "MbmToolBar"]
        assert [action.objectName() for action in toolbar.actions()] == [
            "mbm_loadlayers",
            "mbm_heritagescore",
            "mbm_perimetermaps",
            "mbm_impactcheck",
            "mbm_query",
            "mbm_dock",
        ]
        plugin.unload()
        assert state(interface) == before


def test_an_action_opens_its_page_of_the_dock_and_unloading_takes_it_all_out(interface):
    QgsSettings().setValue("mbm/dock/open", "false")
    interface.window.show()
    before = state(interface)
    connections = receivers()
    for _ in range(2):
        plugin = classFactory(interface)
        plugin.initGui()
        assert plugin.dock is None, "nothing is made before it is asked for"
        shown = []
        for action in plugin.actions:
            action.trigger()
            shown.append(plugin.dock.main.current().objectName())
            rest(30)
        assert shown == ["mbmLayersPage", "mbmValuePage", "mbmMapsPage", "mbmMapsPage"]
        assert plugin.dock.stack.currentPanel().objectName() == "MbmImpactPanel"
        assert plugin.dock.objectName() == "MbmDock"
        assert plugin.dock.isUserVisible() and plugin.holder.action.isChecked()
        plugin.holder.action.trigger()
        assert not plugin.dock.isUserVisible()
        assert len(interface.options) == 1
        plugin.unload()
        rest(50)
        assert state(interface) == before
        assert not interface.window.findChildren(QDockWidget)
        assert interface.options == []
        assert all(now <= was for now, was in zip(receivers(), connections))
    QgsSettings().remove("mbm")


def receivers():
    """Return how many slots listen to the project: what stays connected would answer after unloading."""
    project = QgsProject.instance()
    names = ("layersAdded", "layersRemoved", "readProject", "cleared", "writeProject")
    return [project.receivers(getattr(project, name)) for name in names]


def test_options_are_kept_and_the_environment_greys_them(interface, monkeypatch):
    from mbm_qgis_plugin.gui.options import OptionsFactory

    QgsSettings().remove("mbm")
    page = OptionsFactory().createWidget(None)
    page.territory.setCurrentIndex(page.territory.findText("Lens-Liévin"))
    page.fields["samples"].setValue(2000)
    page.apply()
    assert QgsSettings().value("mbm/territory") == "246200364"
    monkeypatch.setenv("MBM_TERRITORY", "246200299")
    again = OptionsFactory().createWidget(None)
    assert again.territory.currentText() == "Hénin-Carvin" and not again.territory.isEnabled()
    assert again.fields["samples"].value() == 2000 and again.fields["samples"].isEnabled()
    again.apply()
    assert QgsSettings().value("mbm/territory") == "246200364", "what is enforced does not overwrite what was chosen"
    QgsSettings().remove("mbm")


def test_without_a_window_the_provider_is_all_there_is(interface):
    plugin = classFactory(None)
    plugin.initProcessing()
    names = {algorithm.name() for algorithm in QgsApplication.processingRegistry().providerById("mbm").algorithms()}
    assert {"loadlayers", "heritagescore", "perimeters", "perimetermaps"} <= names
    plugin.unload()
    assert QgsApplication.processingRegistry().providerById("mbm") is None


def test_enabling_imports_no_heavy_library():
    """A fresh interpreter, since this one has numpy already."""
    code = f"""
import sys; sys.path.insert(0, {str(ROOT)!r})
from qgis.core import QgsApplication
application = QgsApplication([], False); application.initQgis()
known = set(sys.modules)
import mbm_qgis_plugin
plugin = mbm_qgis_plugin.classFactory(None)
plugin.initProcessing()
print(sorted({{'numpy', 'shapely', 'fiona', 'osgeo'}} & (set(sys.modules) - known)))
plugin.unload()
del plugin
application.exitQgis()
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip().endswith("[]"), done.stdout
