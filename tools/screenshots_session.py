"""Runs inside the QGIS window that tools/screenshots.py starts: opens the project, takes the pictures, quits."""

import os
import traceback
from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QEventLoop, Qt, QTimer
from qgis.PyQt.QtWidgets import QDockWidget
from qgis.utils import iface, plugins

OUTPUT = Path(os.environ["MBM_PICTURES"])
# Lens and its surroundings, EPSG:2154: cités, terrils and the property close together
EXTENT = QgsRectangle(679000, 7034500, 692500, 7042500)


def wait(milliseconds: int):
    """Let the window live for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def drawn(canvas):
    """Wait until the map is drawn, a minute at most."""
    loop = QEventLoop()
    canvas.mapCanvasRefreshed.connect(loop.quit)
    QTimer.singleShot(60000, loop.quit)
    canvas.refresh()
    loop.exec()
    wait(500)


def take(widget, name: str):
    """Save what the widget shows."""
    if not widget.grab().save(str(OUTPUT / name)):
        raise OSError(f"cannot write {OUTPUT / name}")


def window():
    """The main window: the layers of the project on the left, the map on Lens."""
    main = iface.mainWindow()
    main.resize(1560, 940)
    main.move(0, 0)
    iface.addProject(os.environ["MBM_PROJECT"])
    wait(1500)
    for dock in main.findChildren(QDockWidget):
        if dock.objectName() == "Browser":
            dock.hide()
        elif dock.objectName() == "Layers":
            main.resizeDocks([dock], [330], Qt.Orientation.Horizontal)
    canvas = iface.mapCanvas()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:2154"))
    canvas.setExtent(EXTENT)
    drawn(canvas)
    take(main, "window.png")


def panel(action):
    """The page of the panel that one button of the toolbar opens."""
    name = action.objectName()[len("mbm_") :]
    action.trigger()
    wait(4000)
    take(plugins["mbm_qgis_plugin"].dock, f"panel-{name}.png")


def run():
    """Take everything; quit whatever happens."""
    try:
        window()
        for action in plugins["mbm_qgis_plugin"].actions[:3]:
            panel(action)
    except Exception:
        traceback.print_exc()
    QgsProject.instance().setDirty(False)
    QTimer.singleShot(0, lambda: os._exit(0))


QTimer.singleShot(3000, run)
