"""The help pages: one a task, in French and English, opened from the plugin's own files in the user's browser.

``resources/help/pages.json`` lists them in the order of the work: which tools and which parts of the window each
explains. ``tools/build_help.py`` writes the pages.
"""

import json
from functools import cache
from pathlib import Path

from qgis.PyQt.QtCore import QUrl

from .i18n import language
from .paths import resource

START = "start"


@cache
def pages() -> tuple:
    """Return the pages in order: id, fr and en (titles), tools (algorithms) and widgets (object names) explained."""
    return tuple(json.loads(resource("help", "pages.json").read_text(encoding="utf-8"))["pages"])


def of_tool(name: str) -> str:
    """Return the page that explains an algorithm, the first page when none does."""
    return next((page["id"] for page in pages() if name in page["tools"]), START)


def of_widget(name: str) -> str:
    """Return the page that explains a part of the window, by its object name; the first page when none does."""
    return next((page["id"] for page in pages() if name in page["widgets"]), START)


def path(page: str) -> Path:
    """Return the file of a page, in the language of QGIS."""
    return resource("help", language(), "guide", f"{page}.html")


def url(page: str) -> QUrl:
    """Return the address of a page."""
    return QUrl.fromLocalFile(str(path(page)))
