"""Search in the locator bar of QGIS (Ctrl+K): cités, terrils, components, buildings, communes, from the bundle.

The prefix is ``mbm``; QGIS takes none shorter than three letters from a plugin, so ``bm`` is taken off the text here.
"""

import sqlite3

from qgis.core import QgsApplication, QgsLocatorFilter, QgsLocatorResult
from qgis.PyQt.QtGui import QIcon

from .. import journal
from ..compat import locator_data
from ..core.search import words
from ..i18n import tr
from ..paths import icon
from .state import State

NAME, PREFIX, SHORT_PREFIX = "mbm", "mbm", "bm"
LEAST = 3  # letters, when the search runs beside those of QGIS
ZOOM_ONLY = 1


def group_titles() -> dict:
    """Return layer key → heading of its group."""
    return {
        "cites": tr("Mining estates (cités)"),
        "terrils": tr("Spoil heaps (terrils)"),
        "bien_inscrit": tr("Components of the property"),
        "batis": tr("Buildings of the property"),
        "communes": tr("Municipalities"),
        "epci": tr("Intermunicipal bodies"),
        "espaces_neonaturels": tr("New natural areas"),
        "cavaliers_unesco": tr("Listed mining railways"),
    }


class BassinMinierFilter(QgsLocatorFilter):
    """The filter. ``show`` and ``zoom`` are called with (layer key, id) of the object chosen.

    QGIS clones a filter for every search; clones share the index and never touch the window.
    """

    def __init__(self, show, zoom, parent=None):
        super().__init__(parent)
        self._show, self._zoom = show, zoom
        self.setUseWithoutPrefix(True)

    def clone(self):
        return BassinMinierFilter(self._show, self._zoom)

    def name(self):
        return NAME

    def displayName(self):
        return "Bassin minier"

    def description(self):
        return tr("Cités, terrils, components, buildings and municipalities of the mining basin")

    def prefix(self):
        return PREFIX

    def priority(self):
        return QgsLocatorFilter.Priority.High

    def flags(self):
        # a search takes milliseconds: no thread to start, none to wait for
        return QgsLocatorFilter.Flag.FlagFast

    def fetchResults(self, text, context, feedback):
        try:
            self._fetch(text.strip() + (" " if text.endswith(" ") else ""), context, feedback)
        except (sqlite3.Error, OSError) as error:  # QGIS swallows what is raised here, and its box spins on
            message = tr("The bundled layers cannot be read: {reason}").format(reason=error)
            journal.warn(message)

    def _fetch(self, text, context, feedback):
        from ..searchindex import index

        asked = context.usingPrefix
        first, _, rest = text.partition(" ")
        if not asked and first.lower() == SHORT_PREFIX:
            asked, text = True, rest
        if not text.strip() or (not asked and len(text.strip()) < LEAST) or not words(text):
            return
        titles = group_titles()
        found = index().search(text, State.remembered() or ())
        for place, entry in enumerate(found):
            if feedback.isCanceled():
                return
            result = QgsLocatorResult(self, entry.title, f"{entry.key}:{entry.id}")
            result.description = entry.subtitle
            result.icon = QIcon(icon(f"swatch/{entry.icon}"))
            result.group = titles[entry.key]
            result.score = 1 - place / (len(found) + 1)
            if hasattr(result, "groupScore"):
                result.groupScore = 1 - entry.group / 10
            action = QgsLocatorResult.ResultAction(
                ZOOM_ONLY, tr("Zoom only"), QgsApplication.iconPath("mActionZoomToSelected.svg")
            )
            result.actions = [action]
            self.resultFetched.emit(result)

    def triggerResult(self, result):
        self._show(*_target(result))

    def triggerResultFromAction(self, result, action):
        if action == ZOOM_ONLY:
            self._zoom(*_target(result))
        else:
            self.triggerResult(result)


def _target(result) -> tuple:
    key, _, object_id = str(locator_data(result)).partition(":")
    return key, object_id
