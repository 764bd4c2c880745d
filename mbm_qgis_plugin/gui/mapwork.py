"""What works in the map: search in the locator bar, « query the map », the sheet; put into QGIS and taken out again."""

from qgis.core import QgsApplication, QgsVectorLayer, QgsWkbTypes
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from ..compat import vector_layers
from ..helppages import of_widget
from ..i18n import tr
from ..paths import icon
from ..records import definition
from .help import HelpKey, open_help

DOCK_NAMES = {"MbmFichePanel": "MbmFiche", "MbmImpactPanel": "MbmImpact"}


class MapWork:
    """Search, query tool and sheet of one QGIS window.

    ``dock``: a function that returns the plugin's dock (an object with ``push(panel)``), or None: the sheet then has a
    dock of its own. Nothing is made before it is asked for, but the action and the locator filter.
    """

    def __init__(self, iface, dock=None):
        self.iface = iface
        self._dock = dock or (lambda: None)
        self.panel = self.actions = None
        self.checker = None
        self.noter = None  # set by who notes: function (id of a cité) -> None
        self.own_docks = {}
        self.tool = None
        self.filter = None
        # in the context menu of layers
        self.check_action = QAction(QIcon(icon("impactcheck")), tr("Check as a project…"), iface.mainWindow())
        self.check_action.setObjectName("mbm_check_layer")
        self.check_action.triggered.connect(lambda checked=False: self.check_project(True))
        self.action = QAction(QIcon(icon("query")), tr("Query the map"), iface.mainWindow())
        self.action.setObjectName("mbm_query")
        self.action.setCheckable(True)
        self.action.setToolTip(tr("Query the map: a click opens the sheet"))
        self.action.triggered.connect(self._toggle)
        self._register()

    def _register(self):
        if hasattr(self.iface, "addCustomActionForLayerType"):
            self.iface.addCustomActionForLayerType(self.check_action, "", vector_layers(), True)
        if not hasattr(self.iface, "registerLocatorFilter"):
            return
        from .locator import BassinMinierFilter

        self.filter = BassinMinierFilter(self.show_and_zoom, self.zoom_only)
        self.iface.registerLocatorFilter(self.filter)

    # -- for others -----------------------------------------------------------------------------------------------

    def open_fiche(self, key: str, object_id: str) -> bool:
        """Open the sheet of an object, by the key of its layer and its own; False when there is none."""
        panel = self._panel()
        if not panel.show_object(key, object_id):
            return False
        self._raise(panel)
        return True

    def check_project(self, whole: bool = False) -> None:
        """Open « Check a project » on the polygons selected in the current layer, on all of them with ``whole``."""
        if self.checker is None:
            from .impact import ImpactPanel

            self.checker = ImpactPanel(self.iface.mapCanvas())
            self.checker.opened.connect(self.show_and_zoom)
        layer = self.iface.activeLayer() if hasattr(self.iface, "activeLayer") else None
        if isinstance(layer, QgsVectorLayer) and _is_polygon(layer) and (whole or layer.selectedFeatureCount()):
            self.checker.check_layer(layer, layer.selectedFeatureCount() > 0)
        self._raise(self.checker)

    def show_and_zoom(self, key: str, object_id: str) -> None:
        """Zoom to an object and open its sheet."""
        self.zoom_only(key, object_id)
        self.open_fiche(key, object_id)

    def zoom_only(self, key: str, object_id: str) -> None:
        """Zoom to an object."""
        self._panel().zoom_to(key, object_id)

    def close_down(self) -> None:
        """Take everything out of the window."""
        if self.filter is not None:
            self.iface.deregisterLocatorFilter(self.filter)  # QGIS deletes it
            self.filter = None
        if self.tool is not None:
            canvas = self.iface.mapCanvas()
            if canvas.mapTool() is self.tool:
                canvas.unsetMapTool(self.tool)
            self.tool.deleteLater()
            self.tool = None
        if self.actions is not None:
            self.actions.close_down()
            self.actions = None
        for panel in (self.panel, self.checker):
            if panel is not None:
                panel.close_down()
                panel.deleteLater()
        self.panel = self.checker = None
        for dock in self.own_docks.values():
            self.iface.removeDockWidget(dock)
            dock.deleteLater()
        self.own_docks = {}
        if hasattr(self.iface, "removeCustomActionForLayerType"):
            self.iface.removeCustomActionForLayerType(self.check_action)
        self.check_action.deleteLater()
        self.action.deleteLater()

    # -- inside ---------------------------------------------------------------------------------------------------

    def _panel(self):
        if self.panel is None:
            from .fiche import FichePanel
            from .fiche_actions import FicheActions

            self.panel = FichePanel(self.iface.mapCanvas())
            self.actions = FicheActions(self.panel, self.iface)
            if self.noter is not None:
                self._add_note_action()
        return self.panel

    def _add_note_action(self):
        action = QAction(QgsApplication.getThemeIcon("/mActionToggleEditing.svg"), tr("Note it"), self.panel)
        action.setToolTip(tr("Note this cité"))
        action.setVisible(False)
        action.triggered.connect(lambda checked=False: self.noter(self.panel.fiche.id))
        self.panel.add_action(action)
        self.panel.shown.connect(lambda key, object_id: action.setVisible(key == "cites"))
        button = self.panel.toolbar.widgetForAction(action)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(action.toolTip())

    def _raise(self, panel):
        """Bring a panel to the front, in the plugin's dock where there is one."""
        dock = self._dock()
        if dock is not None:
            dock.bring(panel)
            return
        name = DOCK_NAMES[panel.objectName()]
        if name not in self.own_docks:
            made = QgsDockWidget(panel.panelTitle(), self.iface.mainWindow())
            made.setObjectName(name)
            made.setWidget(panel)
            HelpKey(made, lambda: open_help(of_widget(panel.objectName()), self.iface.messageBar()))
            self.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, made)
            self.own_docks[name] = made
        self.own_docks[name].setUserVisible(True)

    def _toggle(self, on):
        canvas = self.iface.mapCanvas()
        if not on:
            if self.tool is not None and canvas.mapTool() is self.tool:
                self.iface.actionPan().trigger()
            return
        if self.tool is None:
            from .identify import QueryTool

            self.tool = QueryTool(canvas)
            self.tool.setAction(self.action)
            self.tool.found.connect(self._clicked)
            self.tool.missed.connect(self._no_layers)
        canvas.setMapTool(self.tool)

    def _clicked(self, hits):
        from ..core.fiche import to_open

        if not hits:
            self._tell(tr("Nothing of the mining basin here."))
            return
        one = to_open(hits, definition())
        if one is not None:
            self.open_fiche(*one)
            return
        self._panel().choose(hits)
        self._raise(self.panel)
        self.panel.choices.setFocus(Qt.FocusReason.OtherFocusReason)

    def _no_layers(self):
        self._tell(tr("No layer of the mining basin is shown: load the layers first."))

    def _tell(self, text):
        self.iface.messageBar().pushInfo("Bassin minier", text)


def _is_polygon(layer) -> bool:
    return layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry
