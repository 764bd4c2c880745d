"""The dock « Bassin minier »: header, three pages in the order of the work, and the panels pushed over them."""

from contextlib import suppress

from qgis.core import QgsApplication, QgsProject
from qgis.gui import QgsDockWidget, QgsPanelWidget, QgsPanelWidgetStack
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QScrollArea,
    QShortcut,
    QSizePolicy,
    QStackedWidget,
    QTabBar,
    QToolButton,
    QVBoxLayout,
)

from .. import helppages, settings
from ..i18n import tr
from . import figures
from .help import HelpKey, help_button, open_help
from .page import MARGIN, SPACING, tool_button
from .state import State

NAME = "MbmDock"
PAGES = ("layers", "value", "maps")
SHORT_UNDER, BARE_UNDER = 380, 350
# algorithms that the menu offers as soon as they are there
TOOLS = ("impactcheck", "preparenotes", "importnotes", "importinventory", "checkinventory", "explain")


class MbmDock(QgsDockWidget):
    """The one dock; made when it is first asked for."""

    def __init__(self, iface, parent=None):
        super().__init__("Bassin minier", parent)
        self.setObjectName(NAME)
        self.setWindowTitle(tr("Mining basin"))
        self.setAllowedAreas(Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea)
        self.iface = iface
        self.state = State(self)
        self.noting = self.comparing = None
        self.fiche_opener = None  # set by who shows a fiche: function (kind, key) -> None
        self.project_checker = None  # set by who checks a project on the map: function () -> None
        self._panels = []  # openPanel keeps no reference of its own
        self.stack = QgsPanelWidgetStack()
        self.setWidget(self.stack)
        self.main = MainPanel(self)
        self.stack.setMainPanel(self.main)
        for area in self.stack.findChildren(QScrollArea, "scrollArea"):
            if not self.main.isAncestorOf(area):  # the pages scroll; a second bar would only confuse
                area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
                area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._keys()
        self._help()
        project = QgsProject.instance()
        project.readProject.connect(self._project_read)
        project.cleared.connect(self._project_read)

    # -- for others -----------------------------------------------------------------------------------------------

    def show_page(self, name: str) -> None:
        """Open the dock on a page: layers, value or maps."""
        self.setUserVisible(True)
        while self.stack.currentPanel() is not self.main:
            self.stack.acceptCurrentPanel()
        self.main.show_page(name)

    def push(self, panel) -> None:
        """Put a QgsPanelWidget over the page; Esc or its arrow leads back."""
        panel.setDockMode(True)
        if panel not in self._panels:
            self._panels.append(panel)
            panel.panelAccepted.connect(self._accepted)
        self.setUserVisible(True)
        self.stack.showPanel(panel)

    def show_fiche(self, kind: str, key: str) -> bool:
        """Open the fiche of an object, by the key of its layer in the catalog and its own; False without a fiche."""
        if self.fiche_opener is None:
            return False
        self.fiche_opener(kind, key)
        return True

    def bring(self, panel) -> None:
        """Put a panel that lives on over the page, or back to the front.

        QgsPanelWidgetStack connects a panel each time that it is pushed and never disconnects it: the second « accept »
        would close two panels.
        """
        while panel in self._panels and self.stack.currentPanel() is not panel:
            self.stack.acceptCurrentPanel()
        if self.stack.currentPanel() is panel:
            self.setUserVisible(True)
            return
        for signal in (panel.panelAccepted, panel.showPanel):
            with suppress(TypeError):  # nothing was connected
                signal.disconnect()
        self.push(panel)

    def open_noting(self, id_cite: str = "") -> None:
        """Open « Noter les cités », on one of them or where the noting stands."""
        grid, path = self.page("value").noted_grid()
        if self.noting is None:
            from .noting_panel import NotingPanel

            self.noting = NotingPanel(self)
            self.noting.fiche_asked.connect(lambda key: self.show_fiche("cites", key))
        self.bring(self.noting)
        self.noting.open(grid, path, id_cite)

    def open_compare(self) -> None:
        """Open « Comparer »: the working copy against the data supplied."""
        if self.comparing is None:
            from .compare_panel import ComparePanel

            self.comparing = ComparePanel(self)
        self.bring(self.comparing)
        self.comparing.open()

    def set_query_action(self, action) -> None:
        """Give the « query the map » button its action (a checkable QAction that sets a map tool)."""
        self.main.set_query_action(action)

    def run_tool(self, name: str, parameters=None) -> None:
        """Open the dialog of an algorithm of ours; a project is checked on the map, where there is a panel for it."""
        if name == "impactcheck" and self.project_checker is not None:
            self.project_checker()
            return
        try:
            from processing import execAlgorithmDialog
        except ImportError:
            self.iface.messageBar().pushWarning(
                "Bassin minier", tr("Enable the Processing plugin of QGIS first: the tools run in it.")
            )
            return
        execAlgorithmDialog(f"mbm:{name}", parameters or {})

    def open_help(self, page: str = "") -> None:
        """Open a page of the help, that of what is shown when none is named."""
        panel = self.stack.currentPanel()
        shown = self.main.current() if panel is self.main else panel
        open_help(page or helppages.of_widget(shown.objectName()), self.iface.messageBar())

    def page(self, name: str):
        """Return a page."""
        return self.main.pages[name]

    def close_down(self) -> None:
        """Stop all work and let go of everything outside the dock."""
        project = QgsProject.instance()
        for signal in (project.readProject, project.cleared):
            signal.disconnect(self._project_read)
        for page in self.main.pages.values():
            page.close_down()
        for panel in filter(None, (self.noting, self.comparing)):
            panel.close_down()
            panel.deleteLater()
        self.noting = self.comparing = None

    # -- inside ---------------------------------------------------------------------------------------------------

    def _accepted(self, panel):
        if panel in self._panels:
            self._panels.remove(panel)
            panel.panelAccepted.disconnect(self._accepted)

    def _project_read(self, *_):
        self.state.choose(State.remembered())
        for page in self.main.pages.values():
            if hasattr(page, "project_read"):
                page.project_read()

    def _keys(self):
        for keys, function in (
            (("Ctrl+PgDown",), lambda: self._to_front("step", 1)),
            (("Ctrl+PgUp",), lambda: self._to_front("step", -1)),
            (("Ctrl+Return", "Ctrl+Enter"), lambda: self._to_front("primary")),
            (("Ctrl+F",), lambda: self._to_front("find")),
            (("Esc",), self._escape),
        ):
            for key in keys:
                shortcut = QShortcut(QKeySequence(key), self.stack)
                shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                shortcut.activated.connect(function)

    def _help(self):
        """F1 everywhere, and a button in the title of the panels that are pushed over the pages."""
        HelpKey(self, self.open_help)
        button = help_button("mbmPanelHelp", self.open_help)
        button.hide()
        title = self.stack.findChild(QHBoxLayout, "horizontalLayout")
        title.addWidget(button)
        panels = self.stack.findChild(QStackedWidget, "mStackedWidget")
        panels.currentChanged.connect(lambda place: button.setVisible(self.stack.currentPanel() is not self.main))

    def _to_front(self, name, *arguments):
        """Pages and panels know the same keys; what is covered by a panel does not stir."""
        function = getattr(self.stack.currentPanel(), name, None)
        if function is not None:
            function(*arguments)

    def _escape(self):
        panel = self.stack.currentPanel()
        if getattr(getattr(panel, "bar", None), "running", False):
            panel.bar.cancelled.emit()
        elif panel is not self.main:
            self.stack.acceptCurrentPanel()
        elif self.main.current().bar.running:
            self.main.current().cancel()
        else:
            self.main.current().escape()


class MainPanel(QgsPanelWidget):
    """Header, tabs and pages."""

    def __init__(self, dock):
        super().__init__()
        self.dock, self.iface, self.state = dock, dock.iface, dock.state
        self.setPanelTitle("Bassin minier")
        self.setDockMode(True)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(self._header())
        self.tabs = QTabBar()
        self.tabs.setDocumentMode(True)
        self.tabs.setExpanding(True)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideNone)
        self.tabs.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.tabs.setAccessibleName(tr("Pages"))
        outer.addWidget(self.tabs)
        self.views = QStackedWidget()
        outer.addWidget(self.views, 1)
        self.pages = self._make_pages()
        for name, page in self.pages.items():
            self.tabs.addTab(self._title(name))
            self.views.addWidget(page)
        self.tabs.currentChanged.connect(self._changed)
        self.state.territory_changed.connect(self.refresh)
        names = list(self.pages)
        known = settings.get("dock/page", names[0])
        self.tabs.setCurrentIndex(names.index(known) if known in names else 0)
        self._changed(self.tabs.currentIndex())
        self.refresh()

    def _make_pages(self) -> dict:
        from .page_layers import LayersPage
        from .page_maps import MapsPage
        from .page_value import ValuePage

        pages = {"layers": LayersPage, "value": ValuePage, "maps": MapsPage}
        return {name: page(self.dock) for name, page in pages.items()}

    def _title(self, name):
        short = self.width() < SHORT_UNDER
        return {
            "layers": tr("Layers"),
            "value": tr("Value") if short else tr("Heritage value"),
            "maps": tr("Maps"),
        }[name]

    # -- header ---------------------------------------------------------------------------------------------------

    def _header(self):
        row = QHBoxLayout()
        row.setContentsMargins(MARGIN, SPACING, MARGIN, SPACING)
        row.setSpacing(SPACING)
        self.label = QLabel(tr("Territory"))
        self.territory = QToolButton()
        self.territory.setObjectName("mbmTerritory")
        self.territory.setAutoRaise(True)
        self.territory.setMinimumWidth(70)  # its text must not set the width of the dock; the tooltip holds it
        self.territory.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.territory.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        font = self.territory.font()
        font.setBold(True)
        self.territory.setFont(font)
        self.menu = QMenu(self.territory)
        self.menu.aboutToShow.connect(self._fill_territories)
        self.territory.setMenu(self.menu)
        self.label.setBuddy(self.territory)
        text = tr("My territory: proposed at each opening")
        self.star = tool_button("", text, checkable=True)
        self.star.setObjectName("mbmMine")
        self.star.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.star.clicked.connect(self._star)
        self.count = QLabel()
        self.query = tool_button("mActionIdentify.svg", tr("Query the map: a click opens the sheet"), checkable=True)
        self.query.hide()
        self.more = tool_button("mIconHamburgerMenu.svg", tr("More tools"))
        self.more.setObjectName("mbmMore")
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more_menu = QMenu(self.more)
        self.more_menu.aboutToShow.connect(self._fill_more)
        self.more.setMenu(self.more_menu)
        for widget in (self.label, self.territory, self.star):
            row.addWidget(widget)
        row.addStretch(1)
        self.help = help_button("mbmHelp", self.dock.open_help)
        for widget in (self.count, self.query, self.help, self.more):
            row.addWidget(widget)
        return row

    def set_query_action(self, action):
        self.query.setDefaultAction(action)
        self.query.setVisible(True)

    def _fill_territories(self):
        self.menu.clear()
        for item in self.state.choices():
            self._territory_action(item.short_name, (item.siren,))
        self.menu.addSeparator()
        self._territory_action(tr("Whole basin"), ())
        several = self.menu.addAction(tr("Several…"))
        several.triggered.connect(lambda checked=False: self._several())

    def _territory_action(self, text, sirens):
        action = self.menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(self.state.sirens == sirens)
        action.triggered.connect(lambda checked=False: self.state.choose(sirens))

    def _several(self):
        self.show_page("layers")
        self.pages["layers"].list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill_more(self):
        self.more_menu.clear()
        note = self.more_menu.addAction(QgsApplication.getThemeIcon("/mActionToggleEditing.svg"), tr("Note the cités…"))
        note.triggered.connect(lambda checked=False: self.dock.open_noting())
        compare = self.more_menu.addAction(tr("Compare the working copy…"))
        compare.triggered.connect(lambda checked=False: self.dock.open_compare())
        registry = QgsApplication.processingRegistry()
        for name in TOOLS:
            algorithm = registry.algorithmById(f"mbm:{name}")
            if algorithm is not None:
                action = self.more_menu.addAction(algorithm.icon(), algorithm.displayName() + "…")
                action.triggered.connect(lambda checked=False, name=name: self.dock.run_tool(name))
        self.more_menu.addSeparator()
        options = self.more_menu.addAction(QgsApplication.getThemeIcon("/mActionOptions.svg"), tr("Options…"))
        options.triggered.connect(lambda checked=False: self.iface.showOptionsDialog(currentPage="mbmOptions"))
        self.more_menu.addSeparator()
        shown = self.more_menu.addAction(QgsApplication.getThemeIcon("/mActionHelpContents.svg"), tr("Help"))
        shown.triggered.connect(lambda checked=False: self.dock.open_help())
        first = self.more_menu.addAction(tr("Where to begin"))
        first.triggered.connect(lambda checked=False: self.dock.open_help(helppages.START))

    def _star(self, on):
        self.state.set_mine(on and self.state.sirens is not None)
        self.refresh()

    def refresh(self):
        """Show the territory."""
        self.territory.setText(self.state.title() + "  ")
        self.territory.setAccessibleName(tr("Territory: {name}").format(name=self.state.title()))
        self.territory.setToolTip(self.state.title())
        self.star.setChecked(self.state.is_mine)
        self.star.setText("★" if self.state.is_mine else "☆")
        self.star.setEnabled(self.state.sirens is not None)
        known = self.state.sirens is not None
        number = figures.count("cites", self.state.sirens or ())
        self.count.setText(tr("{n} cités").format(n=number) if known else "")
        total = figures.table()["inventory"]
        self.count.setToolTip(
            tr("Cités of the open data: {all} of the {total} of the inventory, 563 of them qualified in 2007").format(
                all=figures.count("cites"), total=total
            )
        )

    # -- pages ----------------------------------------------------------------------------------------------------

    def current(self):
        """Return the page shown."""
        return self.views.currentWidget()

    def show_page(self, name):
        self.tabs.setCurrentIndex(list(self.pages).index(name))

    def step(self, by: int):
        """Go to the next or the former page, round and round."""
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + by) % self.tabs.count())

    def primary(self):
        """Press the page's button."""
        button = self.current().bar.button
        if button.isVisibleTo(self) and button.isEnabled():
            self.current().primary()

    def find(self):
        """Go to the page's filter, where it has one."""
        if hasattr(self.current(), "filter"):
            self.current().filter.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _changed(self, place):
        self.views.setCurrentIndex(place)
        settings.put("dock/page", list(self.pages)[place])

    def resizeEvent(self, event):
        super().resizeEvent(event)
        bare = self.width() < BARE_UNDER
        self.label.setVisible(not bare)
        self.count.setVisible(self.width() >= 360)
        for place, name in enumerate(self.pages):
            if self.tabs.tabText(place) != self._title(name):
                self.tabs.setTabText(place, self._title(name))
        for page in self.pages.values():
            if hasattr(page, "fit"):
                page.fit(self.width())
