"""« Qu'est-ce que cette grille ? »: what a grid says of itself, as a panel over the page."""

from html import escape

from qgis.gui import QgsPanelWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QVBoxLayout

from ..i18n import tr
from .page import scroll_area
from .words import local, number


class AboutGrid(QgsPanelWidget):
    """Description, provenance, caveat, families and criteria with their weights."""

    def __init__(self, grid):
        super().__init__()
        self.setObjectName("mbmAboutGrid")
        self.setPanelTitle(tr("What is this grid?"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        area, body = scroll_area()
        outer.addWidget(area)
        label = QLabel(self._text(grid))
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        body.addWidget(label)
        body.addStretch(1)

    @staticmethod
    def _text(grid):
        parts = [f"<h3>{escape(local(grid.label))}</h3>"]
        parts += [f"<p>{escape(local(text))}</p>" for text in (grid.description, grid.provenance, grid.caveat)]
        for family in grid.families:
            rows = "".join(f"<li>{escape(local(item.label))} ({number(item.weight)})</li>" for item in family.criteria)
            parts.append(f"<p><b>{escape(local(family.label))} ({number(family.weight)})</b></p><ul>{rows}</ul>")
        return "".join(parts)
