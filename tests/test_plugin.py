"""Enabling and disabling the plugin."""

import subprocess
import sys

import pytest
from mbm_qgis_plugin import classFactory
from mbm_qgis_plugin.paths import ROOT
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QTranslator
from qgis.PyQt.QtWidgets import QAction, QMainWindow, QMenu, QToolBar

from conftest import register_provider


class Interface:
    """The part of QgisInterface that the plugin uses, on a real main window."""

    def __init__(self):
        self.window = QMainWindow()
        self.menu = QMenu("Vecteur", self.window)

    def mainWindow(self):
        return self.window

    def vectorMenu(self):
        return self.menu

    def addToolBar(self, name):
        return self.window.addToolBar(name)


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
        ]
        plugin.unload()
        assert state(interface) == before


def test_an_action_opens_its_algorithm(interface, monkeypatch):
    import processing

    opened = []
    monkeypatch.setattr(processing, "execAlgorithmDialog", lambda name, parameters: opened.append(name), raising=False)
    plugin = classFactory(interface)
    plugin.initGui()
    for action in plugin.actions:
        action.trigger()
    assert opened == ["mbm:loadlayers", "mbm:heritagescore", "mbm:perimetermaps", "mbm:impactcheck"]
    plugin.unload()


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
