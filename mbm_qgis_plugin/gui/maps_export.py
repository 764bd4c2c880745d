"""One export: pages one after the other, a slice of work a turn of the event loop, so that the window lives."""

import time
from contextlib import suppress
from pathlib import Path

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from .. import journal

TURN_MS = 10  # between two slices: what the user did in the meantime comes first


class MapsExport(QObject):
    """Prints a series; one object a run.

    ``printed`` carries (row, ``maps.atlas.Done``); ``finished`` what could not be done at all, or None.
    """

    printed = pyqtSignal(int, object)
    progress = pyqtSignal(float)  # of the row in the making, 0 to 1
    finished = pyqtSignal(object)

    def __init__(self, session, level, codes, asked, rows, parent=None):
        super().__init__(parent)
        self.session, self.asked, self.rows = session, asked, rows
        self.folder = Path(asked.folder)
        self.done = []  # of (row, Done)
        self.cancelled = False
        session.stopped = lambda: self.cancelled or self._printing is None
        session.told = self.progress.emit
        self._printing = session.printing(level, codes, asked)
        self._started = time.monotonic()

    def start(self) -> None:
        """Begin."""
        QTimer.singleShot(TURN_MS, self._next)

    def cancel(self) -> None:
        """Stop at the next turn; the page in the making leaves no file."""
        self.cancelled = True

    def close_down(self) -> None:
        """Stop at once and tell nobody."""
        self._end()

    @property
    def running(self) -> bool:
        """True until it ends."""
        return self._printing is not None

    def seconds_left(self) -> int:
        """Return how long the rest will take, from what the pages took so far; 0 before the first."""
        if not self.done:
            return 0
        each = (time.monotonic() - self._started) / len(self.done)
        return max(1, round(each * (len(self.rows) - len(self.done))))

    def failed(self) -> list:
        """Return the pages that were not made."""
        return [done for _, done in self.done if done.error]

    def _next(self):
        from ..map_session import MapError

        if self._printing is None:
            return
        if self.cancelled:
            self._end()
            self.finished.emit(None)
            return
        ended, problem, told = False, None, None
        try:
            told = next(self._printing)
        except StopIteration:
            ended = True
        except (MapError, OSError) as error:
            ended, problem = True, error
        if self._printing is None:  # closed in the middle of a book, which lets the window live
            return
        if ended:
            self._end()
            self.finished.emit(problem)
            return
        if told is not None:
            self.done.append(told)
            self._keep(told[1])
            self.printed.emit(*told)
        QTimer.singleShot(TURN_MS, self._next)

    @staticmethod
    def _keep(done):
        """Write what became of a page to the log: the message bar names three at most."""
        if done.error:
            journal.warn(f"{done.name}: {done.error}")
        for page, title, reason in done.failed:  # of a book
            journal.warn(f"{done.name}, {page}, {title}: {reason}")
        for text in done.warnings:
            journal.note(f"{done.name}: {text}")

    def _end(self):
        printing, self._printing = self._printing, None
        if printing is not None:
            with suppress(Exception):  # closing a half-made book raises what stopped it
                printing.close()
