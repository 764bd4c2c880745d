"""Loads and unloads the plugin over and over, then moves a slider over and over, in a real window; counts what stays.

Played by tools/qgis_window.py with ``cycles`` and ``moves``. In each cycle the plugin works: the page of the value is
ranked, a sheet is opened, a project is checked, a map is previewed where ``maps`` says so.
"""

import gc
import os
from pathlib import Path

from qgis.core import QgsApplication, QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, QPoint, QTimer
from qgis.PyQt.QtWidgets import QAction, QApplication, QDockWidget, QToolBar
from qgis.utils import loadPlugin, startPlugin, unloadPlugin

import scenario
from hand import HandError

PAGE = os.sysconf("SC_PAGE_SIZE")
PEER = "db_manager"


def play(hand, report):
    """Count after each round; what a QGIS itself keeps shows in the first rounds."""
    told = hand.told
    scenario.start(hand)
    scenario.load(hand)
    report["peer"] = [peer(hand) for _ in range(told.get("peer", 0))]
    report["cycles"], report["moves"] = [], []
    for number in range(told["cycles"]):
        work(hand, told.get("maps", False))
        if not unloadPlugin(scenario.NAME):
            raise HandError("not unloaded")
        hand.deleted()
        hand.rest(30)
        report["cycles"].append(counted(hand))
        if not (loadPlugin(scenario.NAME) and startPlugin(scenario.NAME)):
            raise HandError(f"not loaded again, cycle {number}")
        hand.wait(lambda: scenario.plugin().dock is not None, "the dock")
        hand.rest(150)
    slide(hand, report, told["moves"])


def peer(hand) -> dict:
    """Do the same with a plugin of QGIS itself."""
    if not (unloadPlugin(PEER) and loadPlugin(PEER) and startPlugin(PEER)):
        raise HandError(f"{PEER} cannot be loaded again")
    hand.deleted()
    hand.rest(30)
    return counted(hand)


def work(hand, maps):
    """Use what the plugin has."""
    scenario.tab(hand, 1)
    ranking = scenario.page("value")
    if ranking.outcome is None:
        hand.wait(lambda: ranking.notice.isVisible() or ranking.outcome is not None, "the page of the value")
        if ranking.outcome is None and ranking.notice.buttons:
            hand.click(ranking.notice.buttons[-1])
        hand.wait(lambda: ranking.outcome is not None, "the ranking")
    hand.wait(lambda: ranking.model.sure is not None, "the intervals")
    scenario.plugin().mapwork.open_fiche("terrils", "T074")
    scenario.plugin().check_project()
    hand.rest(20)
    if maps:
        scenario.plugin().dock.show_page("maps")
        hand.wait(lambda: scenario.page("maps").preview.page is not None, "the preview", 60)
    scenario.plugin().dock.show_page("layers")
    hand.rest(20)


def counted(hand) -> dict:
    """Return what there is in this QGIS now."""
    gc.collect()
    everything = hand.main.findChildren(QObject)
    alive = gc.get_objects()
    own = [item for item in alive if type(item).__module__.startswith("mbm_qgis_plugin")]
    classes = [item for item in alive if isinstance(item, type) and item.__module__.startswith("mbm_qgis_plugin")]
    return {
        "rss_mb": resident(),
        "objects": len(everything),
        "actions": sum(isinstance(item, QAction) for item in everything),
        "docks": sum(isinstance(item, QDockWidget) for item in everything),
        "toolbars": sum(isinstance(item, QToolBar) for item in everything),
        "windows": len(QApplication.topLevelWidgets()),
        "timers": sum(isinstance(item, QTimer) and item.isActive() for item in everything),
        "providers": len(QgsApplication.processingRegistry().providers()),
        "on_map": len(hand.iface.mapCanvas().scene().items()),
        "canvases": len([item for item in QApplication.allWidgets() if isinstance(item, QgsMapCanvas)]),
        "layers": len(QgsProject.instance().mapLayers()),
        "listeners": listeners(hand),
        "python": len(alive),
        "own_python": len(own),
        "own_classes": len(classes),
        "own_kinds": kinds(own),
    }


def resident() -> float:
    """Return the memory of this process, in MB."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return round(pages * PAGE / 1e6, 1)


def kinds(own) -> dict:
    """Return how many of which class of ours are alive, the most first."""
    found = {}
    for item in own:
        name = f"{type(item).__module__.removeprefix('mbm_qgis_plugin.')}.{type(item).__name__}"
        found[name] = found.get(name, 0) + 1
    return dict(sorted(found.items(), key=lambda pair: -pair[1])[:12])


def listeners(hand) -> int:
    """Return how many slots listen to what lives longer than the plugin."""
    project, canvas, iface = QgsProject.instance(), hand.iface.mapCanvas(), hand.iface
    names = ("layersAdded", "layersRemoved", "readProject", "cleared", "writeProject")
    signals = [getattr(project, name) for name in names]
    heard = sum(project.receivers(signal) for signal in signals)
    heard += canvas.receivers(canvas.destinationCrsChanged) + canvas.receivers(canvas.mapToolSet)
    heard += iface.receivers(iface.initializationCompleted)
    for layer in project.mapLayers().values():
        for name in ("selectionChanged", "editCommandEnded", "afterCommitChanges", "willBeDeleted", "styleChanged"):
            if hasattr(layer, name):
                heard += layer.receivers(getattr(layer, name))
    return heard


def slide(hand, report, moves):
    """Draw a slider to and fro."""
    work(hand, False)
    scenario.tab(hand, 1)
    ranking = scenario.page("value")
    slider = ranking.weights.slider(ranking.grid.families[0].id)
    middle, room = slider.height() // 2, slider.width() - 12
    report["moves"].append(counted(hand))
    done = 0
    while done < moves:
        few = min(50, moves - done)
        share = 0.2 if done % 100 else 0.8
        here, there = (QPoint(6 + round(room * part), middle) for part in (slider.value() / 100, share))
        hand.drag(slider, here, there, moves=few, pause=12)
        done += few
        hand.wait(lambda: ranking.model.sure is not None, "the intervals")
        report["moves"].append(counted(hand))
