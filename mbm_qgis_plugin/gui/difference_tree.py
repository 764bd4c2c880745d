"""The list of what differs between two states of the data: layer, object, field."""

import csv
import io

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem

from ..catalog import catalog
from ..core.comparison import ADDED, CHANGED, GONE, counts
from ..i18n import tr
from .words import number

ITEM = Qt.ItemDataRole.UserRole
SIGNS = {ADDED: "+", CHANGED: "≠", GONE: "−"}


class DifferenceTree(QTreeWidget):
    """``zoom_asked`` and ``flash_asked`` carry the differences of the selected rows."""

    zoom_asked = pyqtSignal(list)
    flash_asked = pyqtSignal(list)

    def __init__(self, aliases, parent=None):
        super().__init__(parent)
        self.aliases = aliases
        self.setObjectName("mbmDifferences")
        self.setAccessibleName(tr("Differences"))
        self.setColumnCount(2)
        self.setHeaderLabels([tr("Object"), tr("Before → after")])
        self.setUniformRowHeights(True)
        self.setIndentation(12)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.header()
        header.setStretchLastSection(False)
        for column in (0, 1):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.itemDoubleClicked.connect(lambda item, column: self.zoom_asked.emit(self.chosen()))

    def show_differences(self, differences) -> None:
        """Show them by layer; an object that changed holds its fields."""
        self.clear()
        by_table = {}
        for item in differences:
            by_table.setdefault(item.table, []).append(item)
        for table, members in by_table.items():
            self.addTopLevelItem(self._table(table, members))
        if self.topLevelItemCount() == 1 or len(differences) <= 12:
            self.expandToDepth(0)

    def _table(self, table, members):
        number_of = counts(members)
        told = " ".join(f"{SIGNS[kind]} {n}" for kind, n in number_of.items() if n)
        row = QTreeWidgetItem([title_of(table), told])
        font = row.font(0)
        font.setBold(True)
        row.setFont(0, font)
        spoken = ", ".join(f"{n} {kind_word(kind)}" for kind, n in number_of.items() if n)
        row.setData(1, Qt.ItemDataRole.AccessibleTextRole, spoken)
        row.setToolTip(1, spoken)
        for item in members:
            row.addChild(self._object(item))
        return row

    def _object(self, item):
        row = QTreeWidgetItem([f"{SIGNS[item.kind]} {item.name}", self._summary(item)])
        row.setData(0, ITEM, item)
        row.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{item.name}, {one_word(item.kind)}")
        row.setToolTip(0, f"{item.name} · {item.key} · {one_word(item.kind)}")
        for field, old, new in item.fields:
            child = QTreeWidgetItem([self.aliases.get((item.table, field), field), change_text(old, new)])
            child.setToolTip(0, f"{child.text(0)} ({field})")
            child.setToolTip(1, child.text(1))
            row.addChild(child)
        if item.moved is not None:
            row.addChild(QTreeWidgetItem([tr("Geometry"), moved_text(item.moved)]))
        return row

    def _summary(self, item):
        if item.kind != CHANGED:
            return one_word(item.kind)
        names = [self.aliases.get((item.table, field), field) for field, _, _ in item.fields]
        return ", ".join([*names, *([tr("Geometry")] if item.moved is not None else [])])

    def chosen(self) -> list:
        """Return the differences of the selected rows; of a layer, all of its own."""
        found = []
        for row in self.selectedItems():
            rows = [row] if row.data(0, ITEM) or row.parent() is not None else [row.child(n) for n in _count(row)]
            for one in rows:
                item = one.data(0, ITEM) or one.parent().data(0, ITEM)
                if item is not None and item not in found:
                    found.append(item)
        return found

    def keyPressEvent(self, event):
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.zoom_asked.emit(self.chosen())
        elif event.key() == Qt.Key.Key_Space and not event.modifiers():
            self.flash_asked.emit(self.chosen())
        else:
            super().keyPressEvent(event)


def _count(row):
    return range(row.childCount())


def title_of(table) -> str:
    """Return the name of the first layer that is read from a table."""
    return next((item.title for item in catalog().layers if item.table == table), table)


def kind_word(kind) -> str:
    """Return a kind of difference in a word, for several objects."""
    return {ADDED: tr("added"), CHANGED: tr("modified"), GONE: tr("gone")}[kind]


def one_word(kind) -> str:
    """Return a kind of difference in a word, for one object."""
    return {ADDED: tr("new"), CHANGED: tr("different"), GONE: tr("no longer there")}[kind]


def change_text(old, new) -> str:
    """Return « old → new »."""
    return f"{_text(old)} → {_text(new)}"


def _text(value):
    return "–" if value is None or value == "" else str(value)


def moved_text(metres) -> str:
    """Return how far a shape moved."""
    if metres == float("inf"):
        return tr("new shape")
    return tr("up to {n} m").format(n=number(metres, 0 if metres >= 10 else 2))


def as_csv(differences, aliases) -> str:
    """Return the differences as a table, one line for each field that changed."""
    stream = io.StringIO()
    writer = csv.writer(stream, delimiter=";", lineterminator="\r\n")
    writer.writerow([tr("Layer"), tr("Key"), tr("Name"), tr("What"), tr("Field"), tr("Before"), tr("After")])
    for item in differences:
        head = [title_of(item.table), item.key, item.name, one_word(item.kind)]
        rows = [
            [f"{aliases.get((item.table, field), field)} [{field}]", _text(old), _text(new)]
            for field, old, new in item.fields
        ]
        if item.moved is not None:
            rows.append([tr("Geometry"), "", moved_text(item.moved)])
        for row in rows or [["", "", ""]]:
            writer.writerow([_safe(cell) for cell in (*head, *row)])
    return stream.getvalue()


def _safe(cell):
    """Keep a spreadsheet from taking a text for a formula."""
    text = str(cell)
    return "'" + text if text[:1] in ("=", "+", "@", "\t", "\r") else text
