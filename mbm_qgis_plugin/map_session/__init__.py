"""What the dock prints: its choices, a page to look at, a series page by page at the pace of the window.

Layouts belong to the main thread; the work is cut into generators so that the caller returns to the event loop in
between. Three kinds of session have one face, see :class:`session.Session`.
"""

from .asking import FORMS, MEGABYTES, PAPERS, MapError, lacks, order, reason, writable
from .choices import Choice, choices
from .session import Library, Row, Session, open_session

__all__ = [
    "FORMS", "MEGABYTES", "PAPERS", "Choice", "Library", "MapError", "Row", "Session", "choices",
    "lacks", "open_session", "order", "reason", "writable",
]  # fmt: skip
