"""The rules of a ranking: method, missing notes, classes; « as the grid says » unless told otherwise."""

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QGridLayout, QWidget

from ..i18n import tr
from .page import form_row, narrow


class RulesForm(QWidget):
    """``changed`` is emitted when the user chooses another rule."""

    changed = pyqtSignal()

    def __init__(self, parent=None):
        super().__init__(parent)
        form = QGridLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        self.method, self.missing, self.rule = QComboBox(), QComboBox(), QComboBox()
        grid = tr("As the grid says")
        for combo, text, rows in (
            (self.method, tr("Method"), (
                (None, grid), ("mean", tr("Weighted mean")), ("geometric", tr("Weighted geometric mean")),
                ("topsis", tr("TOPSIS")))),
            (self.missing, tr("Missing notes"), (
                (None, grid), ("over_noted", tr("Score over what is noted")),
                ("unranked", tr("Leave unranked what lacks a note")), ("neutral", tr("Count a neutral value")),
                ("interval", tr("Worst and best case (interval)")))),
            (self.rule, tr("Classes"), (
                (None, grid), ("shares", tr("Reference shares")), ("thresholds", tr("Fixed thresholds")),
                ("quantiles", tr("Equal numbers")), ("natural_breaks", tr("Natural breaks")))),
        ):  # fmt: skip
            for word, words in rows:
                combo.addItem(words, word)
            form_row(form, form.rowCount(), text, narrow(combo))
            combo.activated.connect(lambda place: self.changed.emit())

    def state(self) -> dict:
        """Return the rules as plain data; None = as the grid says."""
        return {
            "method": self.method.currentData(),
            "missing": self.missing.currentData(),
            "classification": self.rule.currentData(),
        }

    def set_state(self, state: dict) -> None:
        """Put rules back; what is not named is as the grid says."""
        for combo, name in ((self.method, "method"), (self.missing, "missing"), (self.rule, "classification")):
            combo.setCurrentIndex(max(0, combo.findData(state.get(name))))

    def summary(self, grid) -> str:
        """Return the rules in a few words."""
        method = {"mean": tr("mean"), "geometric": tr("geometric mean"), "topsis": "TOPSIS"}
        missing = {
            "over_noted": tr("missing left out"), "unranked": tr("missing unranked"), "neutral": tr("missing neutral"),
            "interval": tr("missing as interval"),
        }  # fmt: skip
        return tr("Rules · {method}, {missing}").format(
            method=method[self.method.currentData() or grid.method],
            missing=missing[self.missing.currentData() or grid.missing["policy"]],
        )
