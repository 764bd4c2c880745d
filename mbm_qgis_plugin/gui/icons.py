"""Icons of the theme of QGIS."""

import sys

from qgis.PyQt.QtGui import QIcon


def theme_icon(name: str) -> QIcon:
    """Return an icon of QGIS by its file name; an empty one where no QGIS was loaded: a widget that is tried alone."""
    core = sys.modules.get("qgis.core")
    return core.QgsApplication.getThemeIcon(f"/{name}") if core is not None else QIcon()
