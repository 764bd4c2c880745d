"""The typeface of the maps: Lato 2.0 (SIL OFL 1.1), loaded before any style or template is read."""

from .i18n import tr
from .paths import resource

FAMILY = "Lato"
# what stands in where the faces cannot be loaded: first the closest in width, last what every system has
INSTEAD = ("Carlito", "Open Sans", "Noto Sans", "Segoe UI", "Helvetica Neue", "DejaVu Sans", "Arial")
_loaded = None


def load() -> int:
    """Register the four shipped faces with Qt, once per session; return how many there are."""
    global _loaded
    if _loaded is None:
        from qgis.PyQt.QtGui import QFont, QFontDatabase

        ids = [QFontDatabase.addApplicationFont(str(p)) for p in sorted(resource("fonts").glob("*.ttf"))]
        _loaded = sum(i >= 0 for i in ids)
        if not available():
            QFont.insertSubstitutions(FAMILY, list(INSTEAD))
    return _loaded


def available() -> bool:
    """Return whether Qt has the typeface, from us or from the system."""
    from qgis.PyQt.QtGui import QFont, QFontInfo

    return QFontInfo(QFont(FAMILY)).family() == FAMILY


def warnings() -> list:
    """Return what the user should know of the type of the pages: nothing, when the typeface is there."""
    from qgis.PyQt.QtGui import QFont, QFontInfo

    load()
    if available():
        return []
    return [
        tr("The typeface {family} cannot be loaded; the pages are set in {other}.").format(
            family=FAMILY, other=QFontInfo(QFont(FAMILY)).family()
        )
    ]
