"""What QGIS enables: wires the provider, the menu and the toolbar in, and takes them out again."""

from qgis.core import QgsApplication
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QMenu

from .i18n import install_translator, remove_translator, tr
from .paths import icon
from .processing.provider import MbmProvider

PAGES = {"loadlayers": "layers", "heritagescore": "value", "perimetermaps": "maps"}  # action -> page of the dock


class MbmPlugin:
    """The plugin. ``initProcessing`` alone serves ``qgis_process``; ``initGui`` adds menu and toolbar."""

    def __init__(self, iface):
        self.iface = iface
        self.provider = None
        self.translator = None
        self.menu = None
        self.toolbar = None
        self.actions = []
        self.mapwork = None
        self.holder = None
        self.options = None
        self.help = self.help_in_qgis = None

    def initProcessing(self):
        """Register the provider; QGIS calls this also where there is no window."""
        if self.provider is None:
            self.translator = install_translator()
            self.provider = MbmProvider()
            QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self):
        """Add the menu and the toolbar, actions in the order of the users' work, and what works in the map."""
        self.initProcessing()
        self.menu = QMenu("Bassin minier", self.iface.mainWindow())
        self.menu.setIcon(QIcon(icon("mbm")))
        self.toolbar = self.iface.addToolBar("Bassin minier")
        self.toolbar.setObjectName("MbmToolBar")
        for name, text in (
            ("loadlayers", tr("Load the layers…")),
            ("heritagescore", tr("Heritage value…")),
            ("perimetermaps", tr("Perimeter maps…")),
            ("impactcheck", tr("Check a project…")),
        ):
            self._add_action(name, text)
        self._add_mapwork()
        self._add_dock()
        self._add_help()
        self.iface.vectorMenu().addMenu(self.menu)

    @property
    def dock(self):
        """The dock, or None before it was first asked for."""
        return self.holder.dock if self.holder is not None else None

    def _add_mapwork(self):
        """Add search, « query the map » and the sheet; the sheet opens in the dock where there is one."""
        from .gui.mapwork import MapWork

        self.mapwork = MapWork(self.iface, lambda: getattr(self, "dock", None))
        self.menu.addAction(self.mapwork.action)
        self.toolbar.addAction(self.mapwork.action)

    def _add_dock(self):
        """Add the action of the dock, first in the menu and after the others in the toolbar."""
        from .gui.holder import DockHolder

        self.holder = DockHolder(self.iface, self.mapwork.open_fiche, self.mapwork.action, self.check_project)
        self.mapwork.noter = lambda key: self.holder.make().open_noting(key)
        self.menu.insertAction(self.actions[0], self.holder.action)
        self.toolbar.addAction(self.holder.action)
        if hasattr(self.iface, "registerOptionsWidgetFactory"):
            from .gui.options import OptionsFactory

            self.options = OptionsFactory()
            self.iface.registerOptionsWidgetFactory(self.options)

    def _add_help(self):
        """Add the help, in the plugin's menu and among the plugins of QGIS' menu Help."""
        self.help = QAction(QIcon(icon("mbm")), tr("Help: where to begin"), self.menu)
        self.help.setObjectName("mbm_help")
        self.help.triggered.connect(lambda checked=False: self._open_help())
        self.menu.addSeparator()
        self.menu.addAction(self.help)
        self.help_in_qgis = QAction(QIcon(icon("mbm")), "Bassin minier", self.menu)
        self.help_in_qgis.triggered.connect(self.help.trigger)
        self.iface.pluginHelpMenu().addAction(self.help_in_qgis)

    def _open_help(self):
        from .gui.help import open_help
        from .helppages import START

        open_help(START, self.iface.messageBar())

    def _add_action(self, name: str, text: str):
        action = QAction(QIcon(icon(name)), text, self.menu)
        action.setObjectName(f"mbm_{name}")
        action.triggered.connect(lambda checked=False, name=name: self._open(name))
        self.menu.addAction(action)
        self.toolbar.addAction(action)
        self.actions.append(action)

    def _open(self, name: str):
        """Open a page of the dock, or the panel that checks a project."""
        if name in PAGES:
            self.holder.show_page(PAGES[name])
        else:
            self.check_project()

    def check_project(self):
        """Open « Check a project » in the dock."""
        self.holder.make()
        self.mapwork.check_project()

    def unload(self):
        """Take everything out again."""
        if self.options is not None:
            self.iface.unregisterOptionsWidgetFactory(self.options)
            self.options = None
        if self.holder is not None:
            self.holder.close_down()
            self.holder = None
        if self.mapwork is not None:
            self.mapwork.close_down()
            self.mapwork = None
        if self.menu is not None:
            self.iface.pluginHelpMenu().removeAction(self.help_in_qgis)
            self.help = self.help_in_qgis = None
            self.iface.vectorMenu().removeAction(self.menu.menuAction())
            self.iface.mainWindow().removeToolBar(self.toolbar)
            self.toolbar.deleteLater()
            self.menu.deleteLater()
            self.menu = self.toolbar = None
            self.actions = []
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        remove_translator(self.translator)
        self.translator = None
