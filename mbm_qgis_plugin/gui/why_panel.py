"""« Pourquoi ? »: why one of two cités comes before the other, in a sentence and in bars that add up."""

from html import escape

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from ..i18n import tr
from .charts import WhyBars
from .page import SPACING
from .words import local, number, signed

SURE = 0.9


class WhyPanel(QWidget):
    """Hidden until two cités are selected."""

    def __init__(self, parent=None):
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACING)
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.bars = WhyBars()
        layout.addWidget(self.text)
        layout.addWidget(self.bars)
        self.show_nothing()

    def show_nothing(self, many: bool = False) -> None:
        """Show nothing, or with ``many`` that two are to be chosen."""
        self.bars.hide()
        self.text.setText(tr("“Why?” compares two cités.") if many else "")
        self.text.setVisible(many)
        self.setVisible(many)

    def show_why(self, why, grid, titles, unfolded) -> None:
        """``why``: core.live.Why; ``titles``: names of all cités; ``unfolded``: families split by criterion."""
        sentence = _sentence(why, grid, f"A · {titles[why.first]}", f"B · {titles[why.second]}")
        self.text.setText(sentence)
        rows = [(local(f.label), float(p)) for f, p in zip(grid.families, why.made.families) if p == p]
        for place, family in enumerate(grid.families):
            if family.id in unfolded and rows:
                start = grid.family_of.index(place)
                inner = [
                    ("  " + local(item.label), float(why.made.criteria[start + n]))
                    for n, item in enumerate(family.criteria)
                ]
                at = next(n for n, row in enumerate(rows) if row[0] == local(family.label))
                rows[at : at + 1] = inner
        self.bars.show_rows(rows, sentence)
        for widget in (self.text, self.bars, self):
            widget.show()
        self._fit()

    def resizeEvent(self, event):
        super().resizeEvent(event)
        self._fit()

    def _fit(self):
        """Give the sentence all its lines: a splitter does not ask for a height by width."""
        self.text.setMinimumHeight(self.text.heightForWidth(max(40, self.width())) if self.text.text() else 0)


def _sentence(why, grid, first, second):
    made = why.made
    if made.difference != made.difference:
        return escape(tr("{a} and {b} cannot be compared: one has no note.").format(a=first, b=second))
    if abs(made.difference) < 5e-7:
        return escape(tr("{a} and {b} have the same score.").format(a=first, b=second))
    best = int(max(range(len(made.families)), key=lambda n: made.families[n]))
    text = tr("Why? {a} leads {b} by {points} points, mainly through {family} ({value}).").format(
        a=first, b=second, points=number(abs(made.difference), 1),
        family=local(grid.families[best].label).lower(), value=signed(made.families[best]),
    )  # fmt: skip
    if why.sure is None:
        return escape(text)
    sure = why.sure if made.difference > 0 else 1 - why.sure
    if sure > SURE:
        last = tr("The order holds in over 90% of draws.")
    else:
        last = tr("Uncertain order: it holds in {n}% of draws.").format(n=number(100 * sure))
    return escape(f"{text} {last}")
