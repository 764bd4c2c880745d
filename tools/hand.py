"""A user's hand in a real QGIS window: mouse and keys through the window system, never a slot called.

Events are given to the native window at a place on it, so that a widget that is hidden, covered, disabled or scrolled
out of sight cannot be reached: the hand says so instead. It counts clicks and keys, hears what is logged, and feels the
pulse of the main thread.
"""

import sys
import threading
import time
from contextlib import contextmanager
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, QObject, QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QMenu, QScrollArea

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
BEAT_MS = 10
DEFERRED_DELETE = 52  # QEvent.Type.DeferredDelete: sendPostedEvents takes a number in Qt 5 and in Qt 6


class HandError(AssertionError):
    """A user could not have done this, or nothing happened in time."""


class Pulse(QObject):
    """Beats every 10 ms in the main thread: the longest pause between two beats is how long the window stood still.

    Each pause is kept with the processor time that the main thread used in it: where other programs have the processor,
    the second tells what is the window's own.
    """

    def __init__(self):
        super().__init__()
        self.pauses, self.where = [], {}
        self._start()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(BEAT_MS)

    def _start(self):
        self.last, self._work = time.perf_counter(), time.thread_time()

    def _beat(self):
        last, work = self.last, self._work
        self._start()
        self.pauses.append((1000 * (self.last - last), 1000 * (self._work - work), last))

    def take(self) -> list:
        """Return the pauses since the last call, longest first: (ms, ms of work, where, if it was watched)."""
        self._beat()
        found, self.pauses = sorted(self.pauses, reverse=True), []
        return [(round(long, 1), round(work, 1), self.where.get(start, "")) for long, work, start in found]

    @contextmanager
    def held(self):
        """Leave out what the test itself does in the main thread."""
        self._beat()
        yield
        self._start()

    def watch(self, after_ms: float = 25.0) -> None:
        """From now on note where the main thread is when a beat is late: the innermost lines of Python."""
        main = threading.main_thread().ident

        def look():
            while True:
                time.sleep(0.004)
                start = self.last
                if time.perf_counter() - start > after_ms / 1000:
                    frame, lines = sys._current_frames().get(main), []
                    while frame is not None and len(lines) < 4:
                        lines.append((frame.f_code.co_filename, frame.f_lineno, frame.f_code.co_name))
                        frame = frame.f_back
                    del frame  # at once: a frame that is held keeps its painter, and Qt ends with it
                    text = " < ".join(f"{Path(file).name}:{line} {name}" for file, line, name in lines)
                    known = self.where.get(start, "")
                    if text not in known:
                        self.where[start] = f"{known}\n      {text}" if known else text

        threading.Thread(target=look, daemon=True).start()


class Hand:
    """The hand. ``told``: what the session was told; ``heard``: list of [tag, level, text] that grows."""

    def __init__(self, iface, told, heard):
        self.iface, self.told, self.heard = iface, told, heard
        self.main = iface.mainWindow()
        self.pulse = Pulse()
        self.clicks = self.keys = 0
        self.areas = dict  # set by a session: function that returns name → (x, y, width, height) in the window
        self.steps = []
        self.pictures = Path(told["work"]) / "pictures"
        self.pictures.mkdir(exist_ok=True)
        self._from = 0
        if told.get("watch"):
            self.pulse.watch()

    # -- steps ----------------------------------------------------------------------------------------------------

    @contextmanager
    def step(self, name: str):
        """One step of the session: counts, times and what was said go into the report; a picture at its end."""
        self.pulse.take()
        clicks, keys, start = self.clicks, self.keys, time.perf_counter()
        row = {"name": name}
        self.steps.append(row)
        yield row
        row.update(
            seconds=round(time.perf_counter() - start, 3), clicks=self.clicks - clicks, keys=self.keys - keys,
            pauses=self.pulse.take()[:5],
        )  # fmt: skip
        row["areas"] = self.areas()
        self.picture(name)
        row["said"] = self.heard[self._from :]
        self._from = len(self.heard)

    def report(self) -> dict:
        """Return what the session reports."""
        return {"steps": self.steps, "heard": self.heard, "clicks": self.clicks, "keys": self.keys}

    def picture(self, name: str) -> Path:
        """Save what the screen shows of the window."""
        with self.pulse.held():
            path = self.pictures / f"{name}.png"
            frame = self.main.frameGeometry()
            # the screen itself, so that lists and menus that lie over the window are in it
            shot = QApplication.primaryScreen().grabWindow(0, frame.x(), frame.y(), frame.width(), frame.height())
            if not shot.save(str(path)):
                raise OSError(f"cannot write {path}")
        return path

    # -- waiting --------------------------------------------------------------------------------------------------

    def rest(self, milliseconds: int) -> None:
        """Let the window live for a while."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def wait(self, condition, what: str, seconds: float = 30.0) -> None:
        """Let the window live until the condition holds."""
        end = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > end:
                raise HandError(f"not within {seconds} s: {what}")
            self.rest(5)

    def drawn(self) -> None:
        """Wait until the map is drawn."""
        canvas = self.iface.mapCanvas()
        self.rest(30)
        self.wait(lambda: not canvas.isDrawing(), "the map is drawn", 60)
        self.rest(30)

    # -- mouse ----------------------------------------------------------------------------------------------------

    def _aim(self, widget, place):
        """Return (native window, place in it) of a place of a widget, after bringing it into sight."""
        place = QPoint(place) if place is not None else widget.rect().center()
        if not widget.isVisible():
            raise HandError(f"not visible: {_name(widget)}")
        if not widget.isEnabled():
            raise HandError(f"greyed: {_name(widget)} ({widget.toolTip()})")
        self._scroll_to(widget, place)
        window = widget.window()
        at = widget.mapTo(window, place)
        there = window.childAt(at) or window
        if there is not widget and not widget.isAncestorOf(there):
            raise HandError(f"{_name(widget)} is covered by {_name(there)} at {at.x()}, {at.y()}")
        return window.windowHandle(), at

    def _scroll_to(self, widget, place):
        parent = widget.parentWidget()
        while parent is not None:
            if isinstance(parent, QScrollArea) and parent.widget():
                inner = widget.mapTo(parent.widget(), place)
                parent.ensureVisible(inner.x(), inner.y(), 0, 30)
            parent = parent.parentWidget()
        QCoreApplication.processEvents()

    def click(self, widget, place=None, keys=NONE, button=LEFT) -> None:
        """Click on a widget, in its middle or at a place of it."""
        window, at = self._aim(widget, place)
        self.clicks += 1
        QTest.mouseMove(window, at)
        QTest.mouseClick(window, button, keys, at)
        self.rest(1)

    def double_click(self, widget, place=None) -> None:
        """Click twice."""
        window, at = self._aim(widget, place)
        self.clicks += 2
        QTest.mouseClick(window, LEFT, NONE, at)
        QTest.mouseDClick(window, LEFT, NONE, at)
        self.rest(1)

    def drag(self, widget, start, end, moves: int = 20, pause: int = 8) -> None:
        """Press, move in small moves, let go: one click."""
        window, first = self._aim(widget, start)
        last = widget.mapTo(widget.window(), QPoint(end))
        self.clicks += 1
        QTest.mousePress(window, LEFT, NONE, first)
        for number in range(1, moves + 1):
            part = number / moves
            QTest.mouseMove(
                window,
                QPoint(
                    round(first.x() + part * (last.x() - first.x())), round(first.y() + part * (last.y() - first.y()))
                ),
            )
            self.rest(pause)
        QTest.mouseRelease(window, LEFT, NONE, last)
        self.rest(1)

    def choose(self, button, words: str) -> None:
        """Open the menu of a button and click on the entry that holds the words."""
        found = []

        def pick():
            menu = QApplication.activePopupWidget()
            if not isinstance(menu, QMenu):
                found.append(f"no menu: {_name(menu)}")
                return
            for action in menu.actions():
                if words.lower() in action.text().replace("&", "").lower():
                    self.clicks += 1
                    found.append("")
                    QTest.mouseClick(menu.windowHandle(), LEFT, NONE, menu.actionGeometry(action).center())
                    return
            found.append(f"{words!r} is not in the menu: {[action.text() for action in menu.actions()]}")
            menu.close()

        QTimer.singleShot(400, pick)
        self.click(button)
        self.wait(lambda: found, f"menu of {_name(button)}", 5)
        if found[0]:
            raise HandError(found[0])

    # -- keys -----------------------------------------------------------------------------------------------------

    def focus_window(self) -> None:
        """Make the main window the active one: a virtual screen has no window manager that would."""
        self.main.activateWindow()
        self.main.raise_()
        if QApplication.activeWindow() is None:
            QApplication.setActiveWindow(self.main)
        self.wait(lambda: QApplication.activeWindow() is not None, "an active window", 5)

    def press(self, key, keys=NONE) -> None:
        """Press a key: it goes where the focus is."""
        self.keys += 1
        QTest.keyClick(self._focused(), key, keys)
        self.rest(1)

    def type(self, text: str) -> None:
        """Type a text where the focus is, letter by letter."""
        for letter in text:
            self.keys += 1
            QTest.keyClick(self._focused(), letter)
            self.rest(15)

    def _focused(self):
        window = QApplication.activePopupWidget() or QApplication.activeWindow() or self.main
        return window.windowHandle()

    # -- finding --------------------------------------------------------------------------------------------------

    def one(self, kind, name: str = "", inside=None):
        """Return the one visible widget of a kind and object name."""
        found = [widget for widget in (inside or self.main).findChildren(kind, name) if widget.isVisible()]
        if len(found) != 1:
            raise HandError(f"{len(found)} visible {kind.__name__} “{name}”")
        return found[0]

    def deleted(self) -> None:
        """Let Qt delete what was given up."""
        QCoreApplication.sendPostedEvents(None, DEFERRED_DELETE)
        self.rest(10)


def _name(widget) -> str:
    return f"{type(widget).__name__} “{widget.objectName()}”" if widget is not None else "nothing"
