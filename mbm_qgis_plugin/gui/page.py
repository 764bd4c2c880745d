"""What the three pages share: a body that scrolls, a bar that does not, and inline frames for their states.

Parts that need no class of QGIS also work where there is none: a class of QGIS is imported where it is made.
"""

from qgis.PyQt.QtCore import QRect, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QIcon, QPainter
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..i18n import tr
from .icons import theme_icon

MARGIN, SPACING = 6, 4


class BarButton(QPushButton):
    """A button that keeps the focus in its page when it is greyed: the keys of the dock work only there."""

    def focusNextPrevChild(self, forward):
        if self.isEnabled():
            return super().focusNextPrevChild(forward)
        self.parentWidget().parentWidget().setFocus(Qt.FocusReason.OtherFocusReason)
        return True


class ActionBar(QFrame):
    """Status on the left, one button on the right; during a work a progress bar and « Cancel » in their place."""

    cancelled = pyqtSignal()

    def __init__(self, parent=None):
        super().__init__(parent)
        self._said = ""
        self.setFrameShape(QFrame.Shape.NoFrame)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        line.setFrameShadow(QFrame.Shadow.Sunken)
        outer.addWidget(line)
        self.extra = QVBoxLayout()
        self.extra.setContentsMargins(MARGIN, 0, MARGIN, 0)
        outer.addLayout(self.extra)
        row = QHBoxLayout()
        row.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        outer.addLayout(row)
        self.status = QLabel()
        self.status.setObjectName("mbmStatus")
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        # a label that wraps would push the bar below the dock (QgsPanelWidgetStack asks for height by width)
        self.status.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        font = self.status.font()
        font.setPointSizeF(font.pointSizeF() * 0.88)
        self.status.setFont(font)
        self.progress = QProgressBar()
        self.progress.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.cancel = BarButton(tr("Cancel"))
        self.cancel.setObjectName("mbmCancel")
        self.cancel.clicked.connect(self.cancelled)
        self.button = BarButton()
        self.button.setObjectName("mbmPrimary")
        self.button.setDefault(True)
        row.addWidget(self.status, 1)
        row.addWidget(self.progress, 1)
        row.addWidget(self.cancel)
        row.addWidget(self.button)
        self.idle()

    def say(self, text: str) -> None:
        """Set the status: at most two lines; the tooltip holds it whole."""
        self._said = text
        self._fit()
        self.status.setToolTip(text)
        self.status.setAccessibleName(text)

    def _fit(self):
        """Break a sentence that is too long for one line near its middle."""
        text, wide = self._said, self.status.fontMetrics().horizontalAdvance
        if "\n" not in text and " " in text and 0 < self.status.width() < wide(text):
            spaces = [place for place, letter in enumerate(text) if letter == " "]
            middle = min(spaces, key=lambda place: max(wide(text[:place]), wide(text[place:])))
            text = f"{text[:middle]}\n{text[middle + 1 :]}"
        self.status.setText(text)

    def resizeEvent(self, event):
        super().resizeEvent(event)
        self._fit()

    def busy(self, text: str = "%p %", maximum: int = 100) -> None:
        """Show progress and « Cancel »."""
        self.progress.setFormat(text)
        self.progress.setRange(0, maximum)
        self.progress.setValue(0)
        self.progress.setAccessibleName(tr("Progress"))
        self._show(True)

    def idle(self) -> None:
        """Show status and button."""
        self._show(False)

    def _show(self, running):
        had_focus = self.button.hasFocus() or self.cancel.hasFocus()
        if had_focus:  # what hides while it has the focus gives it to whatever comes next, the map for one
            self.parentWidget().setFocus(Qt.FocusReason.OtherFocusReason)
        self.status.setVisible(not running)
        self.button.setVisible(not running)
        self.progress.setVisible(running)
        self.cancel.setVisible(running)
        self.cancel.setEnabled(True)
        if had_focus and (running or self.button.isEnabled()):
            (self.cancel if running else self.button).setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def running(self) -> bool:
        """True while a work runs."""
        return self.cancel.isVisibleTo(self)


class Caveat(QLabel):
    """A sentence of doubt with an orange bar beside it; the words keep the colours of the theme."""

    BAR, COLOUR = 4, "#E08A00"

    def __init__(self, parent=None):
        super().__init__(parent)
        self.setWordWrap(True)
        self.setContentsMargins(self.BAR + MARGIN, 2, 0, 2)

    def paintEvent(self, event):
        super().paintEvent(event)
        QPainter(self).fillRect(QRect(0, 0, self.BAR, self.height()), QColor(self.COLOUR))


class Notice(QFrame):
    """A state of a page, said in the page: one sentence and the ways on."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.layout_ = QVBoxLayout(self)
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.layout_.addWidget(self.text)
        self.buttons = []
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def resizeEvent(self, event):
        super().resizeEvent(event)
        self._fit()

    def _fit(self):
        """Give the sentence all its lines: a splitter does not ask for a height by width."""
        self.text.setMinimumHeight(max(0, self.text.heightForWidth(max(40, self.text.width()))))

    def show_text(self, text: str, ways=()) -> None:
        """Say it; ``ways``: (text, function) pairs, each a button."""
        for button in self.buttons:
            self.layout_.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = []
        self.text.setText(text)
        self.setAccessibleName(text)
        for words, function in ways:
            button = QPushButton(words)
            button.clicked.connect(lambda checked=False, function=function: function())
            self.layout_.addWidget(button)
            self.buttons.append(button)
        self._fit()
        self.show()


class Page(QWidget):
    """A page of the dock. ``started`` is called the first time that it is shown."""

    def __init__(self, dock, name: str, scrolls: bool = True):
        super().__init__()
        self.setObjectName(name)
        self.dock, self.iface, self.state = dock, dock.iface, dock.state
        self._is_started = False
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self.bar = ActionBar()
        self.bar.cancelled.connect(self.cancel)
        self.bar.button.clicked.connect(lambda checked=False: self.primary())
        if scrolls:
            self.area, self.body = scroll_area()
            outer.addWidget(self.area, 1)
        else:
            self.body = QVBoxLayout()
            self.body.setContentsMargins(MARGIN, MARGIN, MARGIN, 0)
            outer.addLayout(self.body, 1)
        outer.addWidget(self.bar)

    def showEvent(self, event):
        super().showEvent(event)
        if not self._is_started:
            self._is_started = True
            order_tabs(self)
            self.started()

    def started(self) -> None:
        """Do what only a page that is looked at needs."""

    def primary(self) -> None:
        """Do the page's one action."""

    def cancel(self) -> None:
        """Stop the page's running work."""

    def escape(self) -> None:
        """Fold what was unfolded; Esc comes here when no work runs."""

    def close_down(self) -> None:
        """Let go of everything outside the dock: tasks, layers, signals."""

    def group(self, title: str, name: str, closed: bool = False):
        """Add a group that remembers its state, a QgsCollapsibleGroupBox."""
        from qgis.gui import QgsCollapsibleGroupBox

        box = QgsCollapsibleGroupBox(title)
        box.setObjectName(name)
        box.setSettingGroup("mbm")
        box.setSaveCollapsedState(True)
        box.setCollapsed(closed)
        inner = QVBoxLayout(box)
        inner.setContentsMargins(MARGIN, SPACING, MARGIN, SPACING)
        inner.setSpacing(SPACING)
        self.body.addWidget(box)
        return box

    def tell(self, text: str, level: str = "success", button=None, seconds: int = 8) -> None:
        """Say it above the map; ``button``: (text, function)."""
        bar = self.iface.messageBar()
        item = bar.createMessage("Bassin minier", text)
        if button:
            push = QPushButton(button[0])
            push.clicked.connect(lambda checked=False: button[1]())
            item.layout().addWidget(push)
        bar.pushWidget(item, message_level(level), seconds)


def order_tabs(widget) -> None:
    """Let Tab lead through a widget as it is read, not as its parts happened to be made."""
    chain = list(_tab_chain(widget))
    for first, second in zip(chain, chain[1:]):
        QWidget.setTabOrder(first, second)


def _tab_chain(widget):
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
        yield widget
    if isinstance(widget, (QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit)):
        return  # one stop, whatever it is made of
    for child in _in_order(widget):
        yield from _tab_chain(child)


def _in_order(widget) -> list:
    """Return the widgets inside another as they are read; what no layout holds (a button in a title) comes first."""
    if isinstance(widget, QScrollArea):
        return [widget.widget()] if widget.widget() is not None else []
    if isinstance(widget, (QSplitter, QStackedWidget)):
        return [widget.widget(place) for place in range(widget.count())]
    laid = list(_laid(widget.layout())) if widget.layout() is not None else []
    return [child for child in widget.children() if isinstance(child, QWidget) and child not in laid] + laid


def _laid(layout):
    places = range(layout.count())
    if isinstance(layout, QGridLayout):
        places = sorted(places, key=lambda place: layout.getItemPosition(place)[:2])
    for place in places:
        item = layout.itemAt(place)
        if item.widget() is not None:
            yield item.widget()
        elif item.layout() is not None:
            yield from _laid(item.layout())


def message_level(name: str):
    """Return the level of a message: info, warning, critical, success."""
    from qgis.core import Qgis

    return getattr(Qgis.MessageLevel, name.capitalize())


def scroll_area() -> tuple:
    """Return (area, layout) of a body that scrolls up and down only."""
    from qgis.gui import QgsScrollArea

    area = QgsScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    inner = QWidget()
    body = QVBoxLayout(inner)
    body.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
    body.setSpacing(SPACING)
    area.setWidget(inner)
    return area, body


def tool_button(icon: str, text: str, checkable: bool = False) -> QToolButton:
    """Return an icon button of QGIS whose tooltip is its name for screen readers."""
    button = QToolButton()
    button.setAutoRaise(True)
    button.setIcon(theme_icon(icon) if icon else QIcon())
    button.setToolTip(text)
    button.setAccessibleName(text)
    button.setCheckable(checkable)
    return button


def form_row(grid: QGridLayout, row: int, text: str, field, *buttons) -> QLabel:
    """Add a label, its field and small buttons as a row; return the label."""
    label = QLabel(text)
    label.setBuddy(field)
    grid.addWidget(label, row, 0)
    grid.addWidget(field, row, 1)
    for number, button in enumerate(buttons):
        grid.addWidget(button, row, 2 + number)
    grid.setColumnStretch(1, 1)
    field.setAccessibleName(text)
    return label


def narrow(combo):
    """Keep a combo box from setting the width of the dock; return it."""
    policies = type(combo).SizeAdjustPolicy if hasattr(type(combo), "SizeAdjustPolicy") else None
    if policies is not None:
        combo.setSizeAdjustPolicy(policies.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(6)
    combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return combo
