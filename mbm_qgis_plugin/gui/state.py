"""What the pages share: the territory, and where it is remembered."""

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from .. import settings
from ..core.territories import agglomerations
from ..i18n import tr
from ..territories import all_territories
from .words import names_of

SCOPE = "mbm"
BASIN = "bassin"


class State(QObject):
    """The one territory of the three pages: None = not chosen yet, () = the whole basin, else sirens."""

    territory_changed = pyqtSignal()

    def __init__(self, parent=None):
        super().__init__(parent)
        self.sirens = self.remembered()

    @staticmethod
    def choices() -> list:
        """Return the agglomerations, west to east."""
        return agglomerations(all_territories())

    @classmethod
    def remembered(cls):
        """Return the territory of the project, else « my territory », else None."""
        written, found = QgsProject.instance().readEntry(SCOPE, "/territories", "")
        return cls.read(written) if found and written else cls.read(settings.get("territory"))

    @staticmethod
    def read(text):
        """Return a territory from how it is kept."""
        known = {item.siren for item in all_territories()}
        if text == BASIN:
            return ()
        return tuple(code for code in str(text).split("+") if code in known) or None

    @staticmethod
    def written(sirens) -> str:
        """Return how a territory is kept."""
        return "" if sirens is None else "+".join(sirens) or BASIN

    def choose(self, sirens) -> None:
        """Choose a territory; tells who listens when it is another one."""
        if sirens is not None:
            order = [item.siren for item in all_territories()]
            sirens = tuple(sorted(set(sirens), key=order.index))
        if sirens != self.sirens:
            self.sirens = sirens
            self.territory_changed.emit()

    def title(self) -> str:
        """Return the territory in words."""
        if self.sirens is None:
            return tr("Choose your territory")
        if not self.sirens:
            return tr("Whole basin")
        if len(self.sirens) > 2:
            return tr("{n} territories").format(n=len(self.sirens))
        return names_of(self.sirens)

    @property
    def is_mine(self) -> bool:
        """True when the current territory is « my territory »."""
        return self.sirens is not None and self.written(self.sirens) == settings.get("territory")

    def set_mine(self, on: bool) -> None:
        """Make the current territory « my territory », or forget it."""
        settings.put("territory", self.written(self.sirens) if on else "")

    def keep_in_project(self) -> None:
        """Write the territory into the project."""
        QgsProject.instance().writeEntry(SCOPE, "/territories", self.written(self.sirens))
