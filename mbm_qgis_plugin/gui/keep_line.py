"""The line that « Conserver… » unfolds in the action bar: name of the layer, with or without a report."""

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QFrame, QGridLayout, QLineEdit, QPushButton

from ..i18n import tr
from .page import MARGIN


class KeepLine(QFrame):
    """``kept`` carries (name, with report); ``given_up`` is emitted by « Cancel »."""

    kept = pyqtSignal(str, bool)
    given_up = pyqtSignal()

    def __init__(self, parent=None):
        super().__init__(parent)
        row = QGridLayout(self)
        row.setContentsMargins(0, MARGIN, 0, 0)
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("Name of the layer"))
        self.name.returnPressed.connect(self.keep)
        self.report = QCheckBox(tr("Report"))
        self.report.setChecked(True)
        yes, no = QPushButton(tr("Keep")), QPushButton(tr("Cancel"))
        yes.setObjectName("mbmKeepYes")
        yes.clicked.connect(lambda checked=False: self.keep())
        no.clicked.connect(lambda checked=False: self.give_up())
        row.addWidget(self.name, 0, 0, 1, 3)
        for column, widget in enumerate((self.report, yes, no)):
            row.addWidget(widget, 1, column)
        self.hide()

    def ask(self, name: str) -> None:
        """Unfold with a name to begin with."""
        self.name.setText(name)
        self.show()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.name.selectAll()

    def keep(self) -> None:
        """Fold and keep."""
        self.hide()
        self.kept.emit(self.name.text().strip(), self.report.isChecked())

    def give_up(self) -> None:
        """Fold."""
        self.hide()
        self.given_up.emit()
