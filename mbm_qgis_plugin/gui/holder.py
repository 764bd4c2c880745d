"""Holds the place of the dock: it is made when first asked for, so that a start of QGIS does not pay for it."""

from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from .. import settings
from ..i18n import tr
from ..paths import icon

OPEN = "dock/open"
DOCK_NAME = "MbmDock"


class DockHolder:
    """The action « Bassin minier » and the dock behind it."""

    def __init__(self, iface, opens_fiche, query_action=None, checks_project=None):
        self.iface, self.dock = iface, None
        self._opens_fiche, self._query_action, self._checks_project = opens_fiche, query_action, checks_project
        self.action = QAction(QIcon(icon("mbm")), tr("Mining basin"), iface.mainWindow())
        self.action.setObjectName("mbm_dock")
        self.action.setCheckable(True)
        self.action.setToolTip(tr("Show or hide the panel of the mining basin"))
        self.action.triggered.connect(self._triggered)
        # the first time, and whenever it was left open, the dock comes once QGIS has started
        self._later = QTimer()
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._at_start)
        if settings.get_bool(OPEN, True):
            self._later.start(0)

    def _at_start(self):
        if self.iface.mainWindow().isVisible():
            self.make()
        else:
            self.iface.initializationCompleted.connect(self._completed)

    def _completed(self):
        self.iface.initializationCompleted.disconnect(self._completed)
        if self.action is not None:
            self.make()

    def make(self):
        """Return the dock, made and shown where it was left, if there was none."""
        if self.dock is None:
            from .dock import MbmDock

            window = self.iface.mainWindow()
            self.dock = MbmDock(self.iface, window)
            self.dock.fiche_opener, self.dock.project_checker = self._opens_fiche, self._checks_project
            if self._query_action is not None:
                self.dock.set_query_action(self._query_action)
            if window.restoreDockWidget(self.dock):
                self.dock.show()
            else:
                self.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
                window.resizeDocks([self.dock], [400], Qt.Orientation.Horizontal)
            self.dock.setToggleVisibilityAction(self.action)
            self.action.setChecked(True)
            self.dock.closed.connect(lambda: settings.put(OPEN, False))
            self.dock.opened.connect(lambda: settings.put(OPEN, True))
        return self.dock

    def _triggered(self, on):
        if self.dock is None and on:
            self.make().setUserVisible(True)

    def show_page(self, name: str) -> None:
        """Open the dock on a page."""
        self.make().show_page(name)

    def close_down(self) -> None:
        """Take dock and action out of the window."""
        self._later.stop()
        if self.dock is not None:
            was_open = self.dock.isUserVisible()
            self.dock.close_down()
            self.iface.removeDockWidget(self.dock)
            self.dock.deleteLater()
            self.dock = None
            settings.put(OPEN, was_open)
        self.action.deleteLater()
        self.action = None
