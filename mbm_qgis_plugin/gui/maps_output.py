"""Where the pages go, as what, and the list of them with their states."""

from pathlib import Path

from qgis.core import QgsApplication
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QGridLayout,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from .. import settings
from ..i18n import tr
from .loading import default_folder
from .page import SPACING, form_row, narrow

FILE = Qt.ItemDataRole.UserRole
FOLDER = "cartes"
LONGEST = 8  # rows that the list shows before it scrolls
FORMS = (
    ("PDF", lambda: tr("PDF, one per page")),
    ("BOOK", lambda: tr("One PDF for all")),
    ("GEOPDF", lambda: tr("GeoPDF, with its layers")),
    ("PNG", lambda: tr("PNG pictures")),
    ("SVG", lambda: tr("SVG drawings")),
)


class MapsOutput(QWidget):
    """The form « Output »: format, resolution, folder; below it the list of pages, once they are printed."""

    changed = pyqtSignal()

    def __init__(self, forms, parent=None):
        super().__init__(parent)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACING)
        form = QGridLayout()
        box.addLayout(form)
        self.format = narrow(QComboBox())
        self.format.setObjectName("mbmMapFormat")
        for code, title in FORMS:
            if code in forms:
                self.format.addItem(title(), code)
        self.format.setCurrentIndex(max(0, self.format.findData(settings.get("maps/format", "PDF"))))
        self.dpi = QComboBox()
        self.dpi.setObjectName("mbmMapDpi")
        self.dpi.setMinimumContentsLength(5)
        for value in (150, 300, 600):
            self.dpi.addItem(tr("{n} dpi").format(n=value), value)
        self.dpi.setCurrentIndex(max(0, self.dpi.findData(settings.get_int("maps/dpi", 300))))
        self.dpi.setAccessibleName(tr("Resolution (dpi)"))
        self.format.activated.connect(lambda place: self._kept())
        self.dpi.activated.connect(lambda place: self._kept())
        self.folder = QgsFileWidget()
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.fileChanged.connect(lambda path: self.changed.emit())
        form_row(form, 0, tr("Format"), self.format, self.dpi)
        label = QLabel(tr("Folder"))
        label.setBuddy(self.folder)
        self.folder.setAccessibleName(tr("Folder"))
        form.addWidget(label, 1, 0)
        form.addWidget(self.folder, 1, 1, 1, 2)
        self.pages = PageList()
        self.pages.hide()
        box.addWidget(self.pages)

    def suit(self, forms, lacks) -> None:
        """Let choose these formats only (none: any), of those that this QGIS makes; ``lacks(form)`` says why not."""
        wanted, model = settings.get("maps/format", "PDF"), self.format.model()
        able = []
        for place in range(self.format.count()):
            form = self.format.itemData(place)
            reason = lacks(form)
            good = not reason and (not forms or form in forms)
            model.item(place).setEnabled(good)
            self.format.setItemData(place, reason or None, Qt.ItemDataRole.ToolTipRole)
            able += [form] if good else []
        self.format.setCurrentIndex(self.format.findData(wanted if wanted in able else able[0]))
        self.format.setEnabled(len(able) > 1)

    def _kept(self):
        settings.put("maps/format", self.format.currentData())
        settings.put("maps/dpi", self.dpi.currentData())
        self.changed.emit()

    def target(self) -> Path:
        """Return the folder of the maps: as given, else « cartes » beside the project or in the profile."""
        given = self.folder.filePath().strip()
        return Path(given) if given else default_folder() / FOLDER

    def open_folder(self) -> None:
        """Show the folder in the file manager."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.target())))


class PageList(QTreeWidget):
    """The pages of a series and what became of each; Enter or a double click opens the file."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self.setObjectName("mbmPages")
        self.setAccessibleName(tr("Pages"))
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.itemActivated.connect(lambda item, column: self._open(item))

    def fill(self, rows, folder) -> None:
        """List (title, file name) pairs as waiting."""
        self.clear()
        for title, file in rows:
            there = (Path(folder) / file).exists()
            item = QTreeWidgetItem(self, [title, tr("exists already") if there else tr("waiting")])
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        high = self.fontMetrics().height() + 5
        self.setFixedHeight(min(len(rows), LONGEST) * high + 8)
        self.show()

    def mark(self, place: int, text: str, icon: str = "", tip: str = "", path="") -> None:
        """Say what became of a page."""
        item = self.topLevelItem(place)
        if item is None:
            return
        item.setText(1, text)
        for column in (0, 1):
            item.setToolTip(column, tip)
        item.setData(0, FILE, str(path))
        if icon:
            item.setIcon(0, QgsApplication.getThemeIcon(f"/{icon}"))
        self.scrollToItem(item)

    def explain(self, place: int, reason: str) -> None:
        """Write why a page was not made, below it."""
        item = self.topLevelItem(place)
        line = QTreeWidgetItem(item, [reason])
        line.setToolTip(0, reason)
        line.setFirstColumnSpanned(True)
        item.setExpanded(True)

    def _open(self, item):
        path = item.data(0, FILE)
        if path and Path(path).is_file():
            QDesktopServices.openUrl(QUrl.fromLocalFile(path))
