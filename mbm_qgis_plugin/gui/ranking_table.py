"""The ranking's table view: keys, columns, copy."""

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTableView

from ..i18n import tr
from .value_model import COMPUTED, INTERVAL, NAME, OFFICIAL, RANK, SCORE


class Ranking(QTableView):
    """Enter asks for the fiche, Space for a flash; Ctrl+C copies words."""

    fiche_asked = pyqtSignal()
    flash_asked = pyqtSignal()

    def setup(self):
        """Set columns and ways of selecting, once there is a model."""
        self.setObjectName("mbmRanking")
        self.setAccessibleName(tr("Ranking of the cités"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 5)
        self.setMinimumHeight(self.fontMetrics().height() * 4)
        header = self.horizontalHeader()
        header.setMinimumSectionSize(24)
        header.setHighlightSections(False)
        wide = self.fontMetrics().horizontalAdvance
        for column, width in (
            (RANK, wide("0000") + 16), (SCORE, wide("100,0") + 16), (INTERVAL, 70),
            (COMPUTED, wide("Calc.") + 10), (OFFICIAL, wide("2007") + 10),
        ):  # fmt: skip
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            self.setColumnWidth(column, width)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        self.setSortingEnabled(True)
        self.sortByColumn(RANK, Qt.SortOrder.AscendingOrder)

    def keyPressEvent(self, event):
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.fiche_asked.emit()
        elif event.key() == Qt.Key.Key_Space and not event.modifiers():
            self.flash_asked.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def copy(self) -> None:
        """Copy the selected rows as text."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        QApplication.clipboard().setText(self.model().as_text(rows))
