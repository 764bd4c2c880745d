"""The row « Grille » of the page « Valeur »: the shipped grids and the user's own, with what can be done with them."""

from pathlib import Path

from qgis.PyQt.QtCore import QObject, Qt, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QComboBox, QFileDialog, QMenu, QToolButton

from .. import grids, settings
from ..core.problems import Problem
from ..i18n import tr
from .page import form_row, narrow, tool_button
from .words import local

OWN = "value/grids"  # paths of the user's grids, split by |


class GridRow(QObject):
    """``chosen`` carries the path of a grid; ``failed`` why a file was not made."""

    chosen = pyqtSignal(str)
    about_asked = pyqtSignal()
    failed = pyqtSignal(str)

    def __init__(self, form, row: int, parent):
        super().__init__(parent)
        self.path = ""
        self.combo = narrow(QComboBox())
        self.combo.setObjectName("mbmGrid")
        self.combo.activated.connect(lambda place: self.chosen.emit(self.combo.itemData(place)))
        button = tool_button("mIconHamburgerMenu.svg", tr("More about the grid"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        for text, function in (
            (tr("What is this grid?"), self.about_asked.emit),
            (tr("Open the file"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(self.path))),
            (tr("Duplicate…"), self._duplicate),
            (tr("Import…"), self._import),
        ):
            menu.addAction(text).triggered.connect(lambda checked=False, function=function: function())
        button.setMenu(menu)
        form_row(form, row, tr("Grid"), self.combo, button)

    def fill(self) -> None:
        """List the grids that note cités, and the user's; a broken one is there, greyed, its fault as tooltip."""
        self.combo.clear()
        own = [Path(path) for path in _own()]
        for path in (*grids.shipped(), *own):
            try:
                grid = grids.load(path)
            except Problem as problem:
                self.combo.addItem(f"⚠ {path.name}", str(path))
                place = self.combo.count() - 1
                self.combo.setItemData(place, problem.text(tr), Qt.ItemDataRole.ToolTipRole)
                self.combo.model().item(place).setEnabled(False)
                continue
            if "id_cite" in grid.key_fields or path in own:
                self.combo.addItem(local(grid.label), str(path))

    def show_grid(self, grid, path: str) -> None:
        """Show the grid in use."""
        self.path = path
        if self.combo.findData(path) < 0:
            self.combo.addItem(local(grid.label), path)
        self.keep()
        self.combo.setToolTip(local(grid.description))

    def keep(self) -> None:
        """Go back to the grid in use."""
        self.combo.setCurrentIndex(self.combo.findData(self.path))

    def add(self, path: str) -> None:
        """Remember a grid of the user and choose it."""
        settings.put(OWN, "|".join([*(item for item in _own() if item != path), path]))
        self.fill()
        self.chosen.emit(path)

    def _duplicate(self):
        path, _ = QFileDialog.getSaveFileName(
            self.combo, tr("Duplicate the grid"), Path(self.path).name, "JSON (*.json)"
        )
        if path:
            try:
                Path(path).write_bytes(Path(self.path).read_bytes())
            except OSError as error:
                self.failed.emit(tr("The grid was not duplicated: {reason}").format(reason=error.strerror))
                return
            self.add(path)

    def _import(self):
        path, _ = QFileDialog.getOpenFileName(self.combo, tr("Import a grid"), "", "JSON (*.json)")
        if path:
            self.add(path)


def _own() -> list:
    return [path for path in str(settings.get(OWN)).split("|") if path]
