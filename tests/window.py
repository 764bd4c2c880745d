"""A main window that stands for QGIS in tests of the interface: the parts of QgisInterface that the plugin uses."""

import time

from qgis.core import QgsApplication
from qgis.gui import QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QAction, QMainWindow, QMenu


class Interface(QObject):
    """QgisInterface, as far as the plugin goes."""

    initializationCompleted = pyqtSignal()  # noqa: N815 - the name that QGIS gave it

    def __init__(self):
        super().__init__()
        self.window = QMainWindow()
        self.menu = QMenu("Vecteur", self.window)
        self.help_menu = QMenu("Aide", self.window)
        self.canvas = QgsMapCanvas(self.window)
        self.window.setCentralWidget(self.canvas)
        self.bar = QgsMessageBar(self.window)
        self.pan = QAction(self.window)
        self.options = []

    def mainWindow(self):
        return self.window

    def pluginHelpMenu(self):
        return self.help_menu

    def vectorMenu(self):
        return self.menu

    def addToolBar(self, name):
        return self.window.addToolBar(name)

    def mapCanvas(self):
        return self.canvas

    def messageBar(self):
        return self.bar

    def actionPan(self):
        return self.pan

    def addDockWidget(self, area, dock):
        self.window.addDockWidget(area, dock)
        dock.show()

    def removeDockWidget(self, dock):
        self.window.removeDockWidget(dock)

    def registerOptionsWidgetFactory(self, factory):
        self.options.append(factory)

    def unregisterOptionsWidgetFactory(self, factory):
        self.options.remove(factory)

    def showOptionsDialog(self, parent=None, currentPage=""):
        self.asked_page = currentPage

    def messages(self):
        """Return the texts in the message bar, newest first."""
        return [item.text() for item in self.bar.items()]


def wait(condition, seconds=20.0):
    """Let the event loop run until the condition holds."""
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise AssertionError("nothing happened in time")
        QgsApplication.processEvents()
        time.sleep(0.005)


def rest(milliseconds=60):
    """Let the event loop run for a while."""
    end = time.monotonic() + milliseconds / 1000
    while time.monotonic() < end:
        QgsApplication.processEvents()
        time.sleep(0.005)
