"""A list of objects of the basin, name and remark, as high as its rows; Enter or a double click opens one."""

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QLabel, QSizePolicy, QTreeWidget, QTreeWidgetItem

LEAST_ROWS, MOST_ROWS = 2, 16
OBJECT, TABLE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class LinkTree(QTreeWidget):
    """A list of objects: name and remark; as high as its rows, up to a limit."""

    opened = pyqtSignal(QTreeWidgetItem)

    def __init__(self):
        super().__init__()
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setIndentation(12)
        self.setUniformRowHeights(True)
        self.setMouseTracking(True)
        self.setRootIsDecorated(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)

    def fit(self):
        """Make the list as high as what it shows."""
        rows = sum(
            1 + (self.topLevelItem(n).childCount() if self.topLevelItem(n).isExpanded() else 0)
            for n in range(self.topLevelItemCount())
        )
        height = max(self.sizeHintForRow(0), self.fontMetrics().height() + 3)
        self.setFixedHeight(height * max(LEAST_ROWS, min(rows, MOST_ROWS)) + 2 * self.frameWidth() + 2)

    def dress(self, item, key: str, object_id: str, image: str) -> None:
        """Give a row its swatch (path) and its object; without a key it cannot be opened."""
        item.setIcon(0, QIcon(image))
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight)
        for column in (0, 1):
            item.setToolTip(column, item.text(0))
        if key:
            item.setData(0, OBJECT, object_id)
            item.setData(0, TABLE, key)
        else:
            item.setFlags(Qt.ItemFlag.NoItemFlags)

    @staticmethod
    def target(item) -> tuple:
        """Return (layer key, id) of a row, ("", "") for one that cannot be opened."""
        return item.data(0, TABLE) or "", item.data(0, OBJECT) or ""

    def keyPressEvent(self, event):
        # in some styles Enter does not activate; with Alt the arrows are those of the history
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentItem() is not None:
            self.opened.emit(self.currentItem())
            event.accept()
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)


def plain_label(text) -> QLabel:
    """Return a label of plain text that wraps and can be selected and copied."""
    label = QLabel(str(text))
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    return label
