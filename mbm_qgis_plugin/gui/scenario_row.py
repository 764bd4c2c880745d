"""The row « Scénario » of the page « Valeur »: the sets of weights and rules saved in the project."""

from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QLineEdit

from ..i18n import tr
from . import scenarios
from .page import form_row, narrow, tool_button


class ScenarioRow(QObject):
    """``put`` carries the weights and rules to take; ``saved`` is emitted after a scenario went into the project.

    ``now``: function that returns what is shown; ``own``: function that returns what the grid says itself.
    """

    put = pyqtSignal(dict)
    saved = pyqtSignal()

    def __init__(self, form, row: int, now, own, parent):
        super().__init__(parent)
        self._now, self._own, self._grid, self.name = now, own, "", ""
        self.combo = narrow(QComboBox())
        self.combo.setObjectName("mbmScenario")
        self.combo.activated.connect(self._chosen)
        self.save_button = tool_button("mActionFileSave.svg", tr("Save the scenario"))
        self.save_button.clicked.connect(lambda checked=False: self._save())
        self.revert_button = tool_button("mActionUndo.svg", tr("Revert to the saved scenario"))
        self.revert_button.clicked.connect(lambda checked=False: self.put.emit(self.saved_state()))
        form_row(form, row, tr("Scenario"), self.combo, self.save_button, self.revert_button)
        self.name_line = QLineEdit()
        self.name_line.setPlaceholderText(tr("Name of the scenario, then Enter"))
        self.name_line.setAccessibleName(tr("Name of the scenario"))
        self.name_line.returnPressed.connect(self._named)
        self.name_line.hide()
        form.addWidget(self.name_line, row + 1, 1, 1, 3)

    @property
    def title(self) -> str:
        """Name of the scenario in use."""
        return self.name or tr("Weights of the grid")

    @property
    def is_changed(self) -> bool:
        """True when weights or rules differ from the scenario."""
        return self._now() != self.saved_state()

    def set_grid(self, grid_id: str) -> None:
        """Begin with the weights of another grid."""
        self._grid, self.name = grid_id, ""

    def fill(self) -> None:
        """List the scenarios of the grid that the project holds."""
        self.combo.clear()
        self.combo.addItem(tr("Weights of the grid"), "")
        for name in sorted(scenarios.saved(self._grid)):
            self.combo.addItem(name, name)
        self.combo.setCurrentIndex(max(0, self.combo.findData(self.name)))
        self.mark()

    def saved_state(self) -> dict:
        """Return weights and rules of the scenario in use, as they were saved."""
        if self.name:
            state = scenarios.saved(self._grid).get(self.name)
            if state is not None:
                return {name: value for name, value in state.items() if name != "grid"}
        return self._own()

    def mark(self) -> None:
        """Say whether what is shown differs from what is saved."""
        changed = self.is_changed
        text = tr("{name} • changed").format(name=self.title) if changed else self.title
        self.combo.setItemText(max(0, self.combo.findData(self.name)), text)
        self.revert_button.setEnabled(changed)
        self.save_button.setEnabled(changed or not self.name)

    def _chosen(self, place):
        self.combo.setItemText(max(0, self.combo.findData(self.name)), self.title)
        self.name = self.combo.itemData(place)
        self.put.emit(self.saved_state())

    def _save(self):
        if self.name:
            self._write(self.name)
        else:
            self.name_line.show()
            self.name_line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _named(self):
        name = self.name_line.text().strip()
        if name:
            self.name_line.clear()
            self.name_line.hide()
            self._write(name)

    def _write(self, name):
        scenarios.save(self._grid, name, self._now())
        self.name = name
        self.saved.emit()
        self.fill()
