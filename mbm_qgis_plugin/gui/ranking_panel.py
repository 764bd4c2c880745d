"""The lower half of the page « Valeur »: filter, tools, ranking, « Pourquoi ? »; one selection with the map."""

from qgis.core import QgsApplication
from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QItemSelection, QItemSelectionModel, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from .. import settings
from ..i18n import tr
from .maplink import MapLink
from .page import MARGIN, SPACING, Notice, tool_button
from .ranking_table import Ranking
from .value_delegate import RankingDelegate
from .value_model import OFFICIAL, PLACE, RANK, SCORE, RankingModel
from .why_panel import WhyPanel


class RankingPanel(QWidget):
    """``selected``: other rows are selected; ``filtered``: other rows are shown; ``fiche_asked`` and ``note_asked``
    carry a key.
    """

    selected = pyqtSignal()
    filtered = pyqtSignal()
    fiche_asked = pyqtSignal(str)
    note_asked = pyqtSignal(str)
    preview_asked = pyqtSignal(bool)

    def __init__(self, iface, parent=None):
        super().__init__(parent)
        self.data, self._following = None, False
        self.link = MapLink(iface, self)
        self.link.selected.connect(self._from_map)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(MARGIN, 0, MARGIN, MARGIN)
        outer.setSpacing(SPACING)
        self.notice = Notice()
        outer.addWidget(self.notice)
        outer.addLayout(self._tools())
        self.model = RankingModel(self)
        self.table = Ranking(self)
        self.table.setModel(self.model)
        self.table.setItemDelegate(RankingDelegate(self.table))
        self.table.setup()
        self.table.selectionModel().selectionChanged.connect(self._selected)
        self.table.doubleClicked.connect(lambda index: self.link.zoom([self.data.keys[index.data(PLACE)]]))
        self.table.fiche_asked.connect(self._ask_fiche)
        self.table.flash_asked.connect(lambda: self.link.flash(self.selected_keys()))
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._menu)
        outer.addWidget(self.table, 1)
        self.why = WhyPanel()
        outer.addWidget(self.why)
        outer.addStretch(0)
        self.parts = [self.filter, self.zoom_button, self.follow, self.preview_button, self.fiche, self.table]

    def _tools(self):
        row = QHBoxLayout()
        row.setSpacing(2)
        self.filter = QgsFilterLineEdit()
        self.filter.setShowSearchIcon(True)
        self.filter.setPlaceholderText(tr("Filter: name or commune"))
        self.filter.setAccessibleName(tr("Filter: name or commune"))
        self.filter.textChanged.connect(lambda text: self.show_only(text=text))
        self.zoom_button = tool_button("mActionZoomToSelected.svg", tr("Zoom to the selected cités"))
        self.zoom_button.clicked.connect(lambda checked=False: self.link.zoom(self.selected_keys()))
        self.follow = tool_button("mActionSelectRectangle.svg", tr("Follow the selection of the map"), checkable=True)
        self.follow.setChecked(settings.get_bool("value/follow", True))
        self.follow.toggled.connect(lambda on: settings.put("value/follow", on))
        self.preview_button = tool_button(
            "propertyicons/symbology.svg", tr("Show the preview on the map"), checkable=True
        )
        self.preview_button.setObjectName("mbmPreview")
        self.preview_button.toggled.connect(self.preview_asked)
        self.fiche = tool_button("mActionFormView.svg", tr("Open the sheet of the selected cité"))
        self.fiche.clicked.connect(lambda checked=False: self._ask_fiche())
        row.addWidget(self.filter, 1)
        for button in (self.zoom_button, self.follow, self.preview_button, self.fiche):
            row.addWidget(button)
        return row

    # -- what is shown --------------------------------------------------------------------------------------------

    def set_data(self, data) -> None:
        """Take other cités, or none."""
        self.data = data
        self.model.set_data(data)

    def tie(self) -> None:
        """Tie table and map again: layers have come or gone."""
        if self.data is not None:
            self.link.tie(self.data.key_field, self.data.layer_id)

    def set_shown(self, on: bool) -> None:
        """Show the ranking, or leave the room to the notice."""
        for widget in self.parts:
            widget.setVisible(on)
        if not on:
            self.why.show_nothing()

    def show_only(self, **what) -> None:
        """Filter the rows; see :meth:`RankingModel.filter`."""
        self.model.filter(**what)
        self.filtered.emit()

    @property
    def is_narrowed(self) -> bool:
        """True when text or class hide rows of the territory."""
        return bool(self.filter.text()) or self.model.has_class

    def fit(self, width: int, narrow: int) -> None:
        """Hide what a narrow dock has no room for; the tooltip keeps it."""
        self.table.setColumnHidden(SCORE, width < narrow)

    # -- selection ------------------------------------------------------------------------------------------------

    def selected_places(self) -> list:
        """Return the selected features, in the order of the table."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self.model.rows[row] for row in rows]

    def selected_keys(self) -> list:
        """Return their keys."""
        return [self.data.keys[place] for place in self.selected_places()] if self.data is not None else []

    def _selected(self, *_):
        if self.data is None:
            return
        if not self._following:
            self.link.select(self.selected_keys())
        self.selected.emit()

    def _from_map(self, keys):
        if not self.follow.isChecked() or self.data is None:
            return
        self._following = True
        chosen = QItemSelection()
        rows = [row for row, place in enumerate(self.model.rows) if self.data.keys[place] in keys]
        for row in rows:
            chosen.select(self.model.index(row, 0), self.model.index(row, OFFICIAL))
        flags = QItemSelectionModel.SelectionFlag
        self.table.selectionModel().select(chosen, flags.ClearAndSelect | flags.Rows)
        if rows:
            self.table.scrollTo(self.model.index(rows[0], RANK))
        self._following = False

    def _ask_fiche(self):
        places = self.selected_places()
        if places:
            self.fiche_asked.emit(self.data.keys[places[0]])

    def menu(self) -> QMenu:
        """Return the menu of the selected rows."""
        menu, keys = QMenu(self.table), self.selected_keys()
        for image, text, function in (
            ("mActionFormView.svg", tr("Open the sheet"), self._ask_fiche),
            ("mActionToggleEditing.svg", tr("Note this cité…"), lambda: self.note_asked.emit(keys[0])),
            ("mActionZoomToSelected.svg", tr("Zoom"), lambda: self.link.zoom(keys)),
            ("mActionEditCopy.svg", tr("Copy"), self.table.copy),
        ):
            action = menu.addAction(QgsApplication.getThemeIcon(f"/{image}"), text)
            action.triggered.connect(lambda checked=False, function=function: function())
        return menu

    def _menu(self, place):
        if self.selected_keys():
            menu = self.menu()
            menu.exec(self.table.viewport().mapToGlobal(place))
            menu.deleteLater()

    def explain(self, explained, grid, unfolded) -> None:
        """Show « Pourquoi ? » for two selected rows; ``explained``: function (place, place) -> core.live.Why."""
        places = self.selected_places() if self.data is not None and explained is not None else []
        if len(places) != 2:
            self.model.mark({})
            self.why.show_nothing(many=len(places) > 2)
            return
        why = explained(*places)
        self.model.mark({why.first: "A", why.second: "B"})
        self.why.show_why(why, grid, self.data.titles, unfolded)
