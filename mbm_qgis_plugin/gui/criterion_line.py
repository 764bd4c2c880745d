"""One criterion in the panel « Noter »: its note in a line; with the focus, its levels with what they mean."""

from qgis.PyQt.QtCore import QRect, Qt, pyqtSignal
from qgis.PyQt.QtGui import QPainter
from qgis.PyQt.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ..core.notes import read_note
from ..core.problems import Problem
from ..i18n import tr
from .page import SPACING
from .theme import Theme

FOCUS_PX = 3


class CriterionLine(QFrame):
    """``given`` carries the new note (None = taken back); ``remarked`` a remark; ``stepped`` -1 or 1; ``entered``."""

    given = pyqtSignal(object)
    remarked = pyqtSignal(str)
    stepped = pyqtSignal(int)
    entered = pyqtSignal()

    def __init__(self, scale, with_remark: bool = False, parent=None):
        super().__init__(parent)
        self.scale, self.note, self._theme = scale, None, Theme(self)
        self.setObjectName(f"mbmCriterion_{scale.field}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(FOCUS_PX + SPACING, 2, 0, 2)
        outer.setSpacing(2)
        row = QHBoxLayout()
        self.name, self.value = _wrapped(scale.label), QLabel()
        self.value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.name, 1)
        row.addWidget(self.value)
        outer.addLayout(row)
        self.body = QWidget()
        inside = QVBoxLayout(self.body)
        inside.setContentsMargins(0, 0, 0, SPACING)
        inside.setSpacing(2)
        if scale.description:
            inside.addWidget(_small(_wrapped(scale.description)))
        self.facts = _small(_wrapped(""))
        inside.addWidget(self.facts)
        self.buttons, self.group, self.field = {}, QButtonGroup(self), None
        if scale.levels:
            self._levels(inside)
        else:
            self._number(inside)
        self.remark = QLineEdit()
        self.remark.setPlaceholderText(tr("Remark on this criterion"))
        self.remark.setAccessibleName(tr("Remark on {criterion}").format(criterion=scale.label))
        self.remark.editingFinished.connect(lambda: self.remarked.emit(self.remark.text()))
        self.remark.setVisible(with_remark)
        inside.addWidget(self.remark)
        outer.addWidget(self.body)
        self.unfold(False)
        self.show_note(None)

    def _levels(self, inside):
        for value, label, description in reversed(self.scale.levels):
            self._level(inside, value, f"{value:g} · {label}", description)
        self._level(inside, None, tr("Not noted"), "")
        levels = [f"{value:g} {label}: {text}" for value, label, text in self.scale.levels]
        self.setAccessibleDescription(" ".join([self.scale.description, *levels]))

    def _level(self, inside, value, text, description):
        button = QRadioButton(text)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the line has the keys; the button is for the mouse
        button.clicked.connect(lambda checked=False: self._pick(value))
        self.group.addButton(button)
        self.buttons[value] = button
        inside.addWidget(button)
        if description:
            words = _Words(description)
            words.setContentsMargins(22, 0, 0, 2)
            words.clicked.connect(lambda: self._pick(value))
            inside.addWidget(_small(words))

    def _number(self, inside):
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.scale.told())
        self.field.setAccessibleName(f"{self.scale.label} {self.scale.unit}".strip())
        self.field.editingFinished.connect(self._typed)
        self.setFocusProxy(self.field)
        self.fault = _small(_wrapped(""))
        self.fault.hide()
        inside.addWidget(self.field)
        inside.addWidget(self.fault)

    # -- what is shown --------------------------------------------------------------------------------------------

    def show_note(self, note) -> None:
        """Show a note, without a signal."""
        self.note = note
        level = next((item for item in self.scale.levels if item[0] == note), None)
        text = "–" if note is None else f"{note:g} {level[1] if level else self.scale.unit}".strip()
        self.value.setText(text)
        font = self.value.font()
        font.setBold(note is not None)
        self.value.setFont(font)
        said = tr("not noted") if note is None else text
        self.setAccessibleName(tr("{criterion}: {note}").format(criterion=self.scale.label, note=said))
        if self.buttons:
            self.buttons[None if level is None else level[0]].setChecked(True)
        elif self.field is not None:
            self.field.setText("" if note is None else f"{note:g}")
            self.fault.hide()

    def show_facts(self, facts) -> None:
        """Show what the layers say: (words, value) pairs."""
        said = " · ".join(f"{words} : {_value(value)}" for words, value in facts)
        self.facts.setText(said)
        self.facts.setVisible(bool(said))

    def unfold(self, on: bool) -> None:
        """Show or hide the levels."""
        self.body.setVisible(on)
        font = self.name.font()
        font.setBold(on)
        self.name.setFont(font)

    # -- events ---------------------------------------------------------------------------------------------------

    def _pick(self, value):
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._give(value)

    def _give(self, value):
        if value != self.note:
            self.given.emit(value)

    def _typed(self):
        try:
            value = read_note(self.field.text(), self.scale)
        except Problem as problem:
            self.fault.setText(problem.text(tr))
            self.fault.show()
            return
        self.fault.hide()
        self._give(value)

    def keyPressEvent(self, event):
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        value = self._level_of(event.text()) if plain else None
        if value is not None:
            self._give(value)
        elif plain and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.scale.levels:
            self._give(None)
        elif plain and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.stepped.emit(1)
        elif plain and event.key() == Qt.Key.Key_Up:
            self.stepped.emit(-1)
        elif plain and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and self.scale.levels:
            self._shift(1 if event.key() == Qt.Key.Key_Right else -1)
        else:
            super().keyPressEvent(event)

    def _level_of(self, text):
        """Return the level that a digit means: the one of that number, else the one in that place; None for none."""
        if len(text) != 1 or not text.isdigit() or not self.scale.levels:
            return None
        number, values = int(text), self.scale.values
        if self.scale.whole and min(values) >= 0 and max(values) <= 9:
            return number if number in values else None
        return values[number - 1] if 1 <= number <= len(values) else None

    def _shift(self, by):
        values = self.scale.values
        place = (values.index(self.note) + by) if self.note in values else (0 if by > 0 else len(values) - 1)
        self._give(values[max(0, min(len(values) - 1, place))])

    def mousePressEvent(self, event):
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        event.accept()

    def focusInEvent(self, event):
        super().focusInEvent(event)
        self.entered.emit()
        self.update()

    def focusOutEvent(self, event):
        super().focusOutEvent(event)
        self.update()

    def changeEvent(self, event):
        super().changeEvent(event)
        if event.type() in (event.Type.StyleChange, event.Type.PaletteChange) and hasattr(self, "_theme"):
            self._theme.forget()
            self.update()

    def paintEvent(self, event):
        super().paintEvent(event)
        if self.hasFocus():
            QPainter(self).fillRect(QRect(0, 0, FOCUS_PX, self.height()), self._theme.colours().highlight)


class _Words(QLabel):
    """What a level means; a click on it chooses the level."""

    clicked = pyqtSignal()

    def __init__(self, text):
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)

    def mousePressEvent(self, event):
        self.clicked.emit()
        event.accept()


def _wrapped(text):
    """Return a label that wraps and leaves the mouse to its line."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    return label


def _small(label):
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * 0.9)
    label.setFont(font)
    return label


def _value(value):
    from .words import number

    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    return number(value, 0 if float(value).is_integer() else 2) if isinstance(value, (int, float)) else str(value)
