"""A session that does all that must not pass unheard, and what a hand cannot do; played by tests/test_window.py."""

import sys
import warnings

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QPushButton

from hand import HandError


def play(hand, report):
    """Complain in five ways; report what the hand refused."""
    QgsApplication.messageLog().logMessage("a warning of the log", "Somewhere", Qgis.MessageLevel.Warning)
    QgsApplication.messageLog().logMessage("good news", "Somewhere", Qgis.MessageLevel.Success)
    warnings.warn("old way", DeprecationWarning, stacklevel=1)
    sys.__stderr__.write("words on stderr\n")
    sys.__stderr__.flush()
    QTimer.singleShot(0, fails)
    hand.rest(100)
    report["refused"] = []
    for dress in (lambda button: button.setEnabled(False), lambda button: button.hide(), cover):
        button = QPushButton("x", hand.main)
        button.setGeometry(300, 300, 80, 30)
        button.show()
        dress(button)
        clicked = []
        button.clicked.connect(lambda checked=False, clicked=clicked: clicked.append(1))
        try:
            hand.click(button)
        except HandError as error:
            report["refused"].append(str(error))
        assert not clicked
    report["slow"] = slow(hand)


def cover(button):
    """Put something over it."""
    over = QPushButton("y", button.parent())
    over.setGeometry(button.geometry())
    over.show()


def fails():
    """Raise where no one catches."""
    raise ValueError("a slot fails")


def slow(hand):
    """Return the longest pause when the main thread sleeps for a fifth of a second."""
    import time

    hand.pulse.take()
    QTimer.singleShot(20, lambda: time.sleep(0.2))
    hand.rest(400)
    return hand.pulse.take()[0][0]
