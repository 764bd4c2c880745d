"""Colours of the running theme, for what is drawn by hand.

A theme of QGIS such as Night Mapping is a style sheet: the palette of a bare widget does not know it, that of a
polished label or list does.
"""

from dataclasses import dataclass

from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QLabel, QTreeView


@dataclass(frozen=True)
class Colours:
    """Colours of the theme; ``dark``: light text on a dark ground."""

    text: QColor
    base: QColor
    highlight: QColor
    highlighted: QColor
    faint: QColor
    dark: bool


class Theme:
    """Reads the colours from two hidden widgets of ``owner``."""

    def __init__(self, owner):
        self._label, self._list = QLabel(owner), QTreeView(owner)
        for widget in (self._label, self._list):
            widget.hide()
            widget.setObjectName("mbmThemeProbe")
        self._found = None

    def forget(self) -> None:
        """Read the colours again: the theme has changed."""
        self._found = None

    def colours(self) -> Colours:
        """Return the colours."""
        if self._found is None:
            for widget in (self._label, self._list):
                widget.ensurePolished()
            label, view = self._label.palette(), self._list.palette()
            text = label.color(QPalette.ColorRole.WindowText)
            base = view.color(QPalette.ColorRole.Base)
            self._found = Colours(
                text, base,
                view.color(QPalette.ColorRole.Highlight), view.color(QPalette.ColorRole.HighlightedText),
                mixed(text, base, 0.35), base.lightness() < 128,
            )  # fmt: skip
        return self._found


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """Return ``share`` of one colour in the other."""
    return QColor(*(round(share * a + (1 - share) * b) for a, b in zip(one.getRgb()[:3], other.getRgb()[:3])))


def readable(colour: QColor, base: QColor) -> QColor:
    """Return the colour, lightened on a dark ground until a ring of it is seen there."""
    if base.lightness() >= 128:
        return colour
    result = QColor(colour)
    while result.lightness() < 150:
        lighter = min(1.0, result.lightnessF() + 0.08)
        result = QColor.fromHslF(max(0.0, result.hslHueF()), result.hslSaturationF(), lighter)
    return result


def ink_on(fill: QColor) -> QColor:
    """Return black or white, what is read on ``fill``."""
    luminance = 0.299 * fill.red() + 0.587 * fill.green() + 0.114 * fill.blue()
    return QColor("#111111") if luminance > 140 else QColor("#ffffff")
