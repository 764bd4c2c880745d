"""Sliders of the weights: families share 100 %, criteria share their family."""

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QSizePolicy, QSlider, QSpinBox, QToolButton, QVBoxLayout, QWidget

from ..core.sharing import Shares
from ..i18n import tr
from .icons import theme_icon
from .page import tool_button
from .words import local

LONGEST = 15  # characters of a family's name beside its slider; the tooltip has the rest
FEW = 0.5  # under this share of notes a criterion is marked


class Slider(QSlider):
    """0 to 100; arrows ±1, page keys ±5."""

    def __init__(self, name):
        super().__init__(Qt.Orientation.Horizontal)
        self.setRange(0, 100)
        self.setSingleStep(1)
        self.setPageStep(5)
        self.setMinimumWidth(40)
        self.name = name

    def show_value(self, value):
        """Set the value without a signal, and say it."""
        blocked = self.blockSignals(True)
        self.setValue(value)
        self.blockSignals(blocked)
        self.setAccessibleName(self.name.format(n=value))

    def wheelEvent(self, event):
        event.ignore()  # the page scrolls under the mouse: a wheel must not change a weight


class WeightsPanel(QWidget):
    """All weights of a grid. ``moved`` at each step, ``gesture`` before the first step of a move."""

    moved = pyqtSignal()
    gesture = pyqtSignal()

    def __init__(self, parent=None):
        super().__init__(parent)
        self.grid = None
        self.families = Shares((), ())
        self.criteria = {}
        self._rows = {}
        self.layout_ = QVBoxLayout(self)
        self.layout_.setContentsMargins(0, 0, 0, 0)
        self.layout_.setSpacing(1)
        self._inner = None
        self.open = set()

    # -- the weights ----------------------------------------------------------------------------------------------

    def set_grid(self, grid, noted: dict, size: int) -> None:
        """Show the weights of a grid; ``noted``: (family, criterion) → number of values among ``size`` features."""
        self.grid = grid
        self.families = Shares([family.id for family in grid.families], [family.weight for family in grid.families])
        self.criteria = {
            family.id: Shares([item.id for item in family.criteria], [item.weight for item in family.criteria])
            for family in grid.families
        }
        self._own = self.state()
        self._build(noted, size)
        self.show_values()

    def state(self) -> dict:
        """Return the weights as plain data."""
        return {
            "families": self.families.as_dict(),
            "criteria": {name: shares.as_dict() for name, shares in self.criteria.items()},
        }

    def set_state(self, state: dict) -> None:
        """Put weights back; names that the grid does not have are left out."""
        known = state.get("families", {})
        self.families.set([known.get(name, 0) for name in self.families.names])
        for name, shares in self.criteria.items():
            inner = state.get("criteria", {}).get(name)
            if inner:
                shares.set([inner.get(item, 0) for item in shares.names])
        self.show_values()

    def own_state(self) -> dict:
        """Return the grid's own weights."""
        return self._own

    def text(self) -> str:
        """Return the weights as the WEIGHTS parameter takes them: what is the grid's own is not named."""
        from ..core.live import weights_text

        state = self.state()
        families = state["families"] if state["families"] != self._own["families"] else {}
        criteria = {
            (family, name): value
            for family, inner in state["criteria"].items()
            if inner != self._own["criteria"][family]
            for name, value in inner.items()
        }
        return weights_text(families, criteria)

    # -- the rows -------------------------------------------------------------------------------------------------

    def _build(self, noted, size):
        if self._inner is not None:
            self.layout_.removeWidget(self._inner)
            self._inner.hide()
            self._inner.deleteLater()
        self._inner = QWidget()
        self.layout_.addWidget(self._inner)
        grid = QGridLayout(self._inner)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(4)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(2, 1)
        self._rows = {}
        row = 0
        for family in self.grid.families:
            self._family(grid, row, family)
            row += 1
            row = self._criteria(grid, row, family, noted, size)

    def _family(self, grid, row, family):
        name = local(family.label)
        arrow = QToolButton()
        arrow.setAutoRaise(True)
        arrow.setCheckable(True)
        arrow.setArrowType(Qt.ArrowType.RightArrow)
        arrow.setFixedSize(16, 18)
        arrow.setToolTip(tr("Show the criteria"))
        arrow.setAccessibleName(tr("Show the criteria of {name}").format(name=name))
        metrics = self.fontMetrics()
        room = metrics.averageCharWidth() * LONGEST
        label = FamilyLabel(metrics.elidedText(name, Qt.TextElideMode.ElideRight, room))
        label.setToolTip(f"{name}\n{local(family.description)}")
        slider = Slider(tr("Weight of the family {name}, {value}%").format(name=name, value="{n}"))
        spin = QSpinBox()
        spin.setRange(0, 100)
        spin.setSuffix(tr("%"))
        spin.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        spin.setKeyboardTracking(False)
        spin.setFixedWidth(self.fontMetrics().horizontalAdvance("100 %") + 16)
        spin.setAccessibleName(tr("Weight of {name}, percent").format(name=name))
        lock = tool_button("unlockedGray.svg", tr("Lock this weight"), checkable=True)
        lock.setAccessibleName(tr("Lock the weight of {name}").format(name=name))
        label.setBuddy(slider)
        for column, widget in enumerate((arrow, label, slider, spin, lock)):
            grid.addWidget(widget, row, column)
        self._rows[family.id] = (slider, spin, lock, arrow, [])
        slider.valueChanged.connect(lambda value: self._move(self.families, family.id, value))
        slider.sliderReleased.connect(self._let_go)
        spin.valueChanged.connect(lambda value: self._move(self.families, family.id, value))
        label.double_clicked.connect(lambda: self._back(family))
        lock.toggled.connect(lambda on: self._lock(family.id, on))
        arrow.toggled.connect(lambda on: self._unfold(family.id, on))

    def _criteria(self, grid, row, family, noted, size):
        shown = self._rows[family.id][4]
        for item in family.criteria:
            held = noted.get((family.id, item.id), 0)
            name = local(item.label)
            label = QLabel("  " + name)
            label.setToolTip(local(item.description))
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            label.setMinimumWidth(60)
            few = held < FEW * size
            count = QLabel(f"{'⚠ ' if few else ''}{held} / {size}")
            count.setToolTip(tr("Values held: {n} of {total}").format(n=held, total=size))
            font = count.font()
            font.setPointSizeF(font.pointSizeF() * 0.85)
            font.setBold(few)
            count.setFont(font)
            plain = label.font()
            plain.setPointSizeF(plain.pointSizeF() * 0.88)
            label.setFont(plain)
            slider = Slider(tr("Weight of the criterion {name}, {value}%").format(name=name, value="{n}"))
            value = QLabel()
            value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            value.setFont(plain)
            label.setBuddy(slider)
            line = QWidget()
            inner = QGridLayout(line)
            inner.setContentsMargins(20, 0, 0, 0)
            inner.setHorizontalSpacing(4)
            inner.setColumnStretch(0, 3)
            inner.setColumnStretch(2, 2)
            for column, widget in enumerate((label, count, slider, value)):
                inner.addWidget(widget, 0, column)
            value.setFixedWidth(self.fontMetrics().horizontalAdvance("100 %"))
            slider.setEnabled(len(family.criteria) > 1)
            grid.addWidget(line, row, 0, 1, 5)
            row += 1
            shares = self.criteria[family.id]
            slider.valueChanged.connect(lambda new, shares=shares, name=item.id: self._move(shares, name, new))
            slider.sliderReleased.connect(self._let_go)
            line.setVisible(family.id in self.open)
            shown.append((item.id, slider, value, line))
        self._rows[family.id][3].setChecked(family.id in self.open)
        return row

    def _move(self, shares, name, value):
        self.gesture.emit()
        shares.move(name, value)
        self.show_values()
        self.moved.emit()

    def _let_go(self):
        for shares in (self.families, *self.criteria.values()):
            shares.let_go()

    def _back(self, family):
        self._move(self.families, family.id, self._own["families"][family.id])
        self._let_go()

    def _lock(self, name, on):
        (self.families.locked.add if on else self.families.locked.discard)(name)
        lock = self._rows[name][2]
        lock.setIcon(theme_icon("lockedGray.svg" if on else "unlockedGray.svg"))
        self._let_go()

    def _unfold(self, name, on):
        (self.open.add if on else self.open.discard)(name)
        self._rows[name][3].setArrowType(Qt.ArrowType.DownArrow if on else Qt.ArrowType.RightArrow)
        for _, _, _, line in self._rows[name][4]:
            line.setVisible(on)

    def show_values(self):
        """Write all weights into the widgets, without signals."""
        for family in self.grid.families:
            slider, spin, _, _, inner = self._rows[family.id]
            value = self.families[family.id]
            slider.show_value(value)
            blocked = spin.blockSignals(True)
            spin.setValue(value)
            spin.blockSignals(blocked)
            for name, inner_slider, label, _ in inner:
                part = self.criteria[family.id][name]
                inner_slider.show_value(part)
                label.setText(tr("{n}%").format(n=part))

    def slider(self, family: str) -> Slider:
        """Return the slider of a family."""
        return self._rows[family][0]


class FamilyLabel(QLabel):
    """A label that can be double-clicked."""

    double_clicked = pyqtSignal()

    def mouseDoubleClickEvent(self, event):
        self.double_clicked.emit()
