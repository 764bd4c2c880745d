"""How the classes are shared out, computed over reference, and how far they agree."""

from qgis.PyQt.QtWidgets import QLabel, QVBoxLayout, QWidget

from ..i18n import tr
from . import figures
from .charts import Distribution
from .page import SPACING
from .words import local, number


class ClassesChart(QWidget):
    """The bars and the line of the agreement."""

    def __init__(self, parent=None):
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACING)
        self.bars = Distribution()
        self.agreement = QLabel()
        self.agreement.setWordWrap(True)
        font = self.agreement.font()
        font.setPointSizeF(font.pointSizeF() * 0.88)
        self.agreement.setFont(font)
        layout.addWidget(self.bars)
        layout.addWidget(self.agreement)

    def clear(self) -> None:
        """Show nothing."""
        self.bars.show_rows((), ())
        self.agreement.setText("")

    def show_outcome(self, grid, outcome) -> None:
        """Show a state of the ranking."""
        classes = [(item.short, local(item.label), item.color) for item in grid.classes]
        rows = [(tr("Computed"), outcome.counts.tolist(), False, None)]
        if grid.reference.get("counts"):
            labels = [item.label["fr"] for item in grid.classes]
            official = figures.table()["official"]
            own = {place: official[label] for place, label in enumerate(labels) if label in official}
            rows.append((tr("Ref. 2007"), list(grid.reference["counts"]), True, own))
        self.bars.show_rows(classes, rows)
        if outcome.compared:
            kappa = "–" if outcome.kappa != outcome.kappa else number(outcome.kappa, 2)
            text = tr("Agreement with 2007: κ {kappa} over {n} cités").format(kappa=kappa, n=outcome.compared)
        else:
            text = ""
        self.agreement.setText(text)
        self.agreement.setToolTip("\n".join(note.text(tr) for note in outcome.result.notes))
        self.agreement.setVisible(bool(text))
