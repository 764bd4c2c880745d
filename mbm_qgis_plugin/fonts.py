"""The typeface of the maps: Lato 2.0 (SIL OFL 1.1), loaded before any style or template is read."""

from .paths import resource

FAMILY = "Lato"
_loaded = None


def load() -> int:
    """Register the four shipped faces with Qt, once per session; return how many there are."""
    global _loaded
    if _loaded is None:
        from qgis.PyQt.QtGui import QFontDatabase

        ids = [QFontDatabase.addApplicationFont(str(p)) for p in sorted(resource("fonts").glob("*.ttf"))]
        _loaded = sum(i >= 0 for i in ids)
    return _loaded
