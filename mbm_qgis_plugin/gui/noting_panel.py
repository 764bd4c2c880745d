"""« Noter les cités »: one cité at a time, one line per criterion, each note saved as soon as it is given."""

from contextlib import suppress

from qgis.core import QgsApplication, QgsGeometry, QgsProcessingException, QgsProject, QgsReferencedRectangle
from qgis.gui import QgsHighlight, QgsPanelWidget
from qgis.PyQt.QtCore import QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeySequence
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QScrollArea,
    QShortcut,
    QVBoxLayout,
    QWidget,
)

from .. import notestore, settings
from ..core import notes as core
from ..i18n import language, tr
from ..noteform import informing
from .criterion_line import CriterionLine
from .flow import ScrollBody
from .note_steps import NoteSteps
from .noting_start import NotingStart
from .page import MARGIN, SPACING, ActionBar, narrow, tool_button

ALL, OPEN, EMPTY = "all", "open", "empty"
AIR, LEAST_SIDE = 1.6, 400.0  # as the sheet: how much more than the object the map shows, in metres at least
HIGHLIGHT = "#D2006B"
REMARK_MS = 1200
SIGNS = {0: "○", 1: "◐", 2: "●"}  # nothing noted, partly, wholly


class NotingPanel(QgsPanelWidget):
    """The panel. ``store`` is the layer of notes in use, ``key`` the cité shown."""

    fiche_asked = pyqtSignal(str)
    shown = pyqtSignal(str)

    def __init__(self, dock, parent=None):
        super().__init__(parent)
        self.setObjectName("MbmNotingPanel")
        self.setPanelTitle(tr("Note the cités"))
        self.setAutoDelete(False)
        self.dock, self.state, self.canvas = dock, dock.state, dock.iface.mapCanvas()
        self.grid, self.path, self.scales, self.store, self.key = None, "", (), None, ""
        self.lines, self._highlight, self._wanted = [], None, ""
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self.start = NotingStart(self)
        self.start.ready.connect(self._ready)
        outer.addWidget(self.start)
        self.work = QWidget()
        self._build_work()
        outer.addWidget(self.work, 1)
        self.bar = ActionBar()
        self.bar.button.setText(tr("Next cité"))
        self.bar.button.clicked.connect(lambda checked=False: self.step(1))
        self.bar.cancelled.connect(self.start.cancel)
        self.start.busy.connect(self._busy)
        self.start.progress.connect(lambda part: self.bar.progress.setValue(int(part)))
        outer.addWidget(self.bar)
        self.steps = NoteSteps(self)
        self.steps.done.connect(self._stepped)
        self.steps.refused.connect(self._refused)
        self._timers()
        self._keys()
        self.state.territory_changed.connect(self._territory)
        project = QgsProject.instance()
        for signal in (project.layersAdded, project.layersRemoved):
            signal.connect(self._layers_changed)

    def sizeHint(self):
        return QSize(380, 600)

    # -- parts ----------------------------------------------------------------------------------------------------

    def _build_work(self):
        outer = QVBoxLayout(self.work)
        outer.setContentsMargins(MARGIN, MARGIN, MARGIN, 0)
        outer.setSpacing(SPACING)
        outer.addLayout(self._head())
        self.scroll = QScrollArea()
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setWidgetResizable(True)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.holder = ScrollBody()
        self.body = QVBoxLayout(self.holder)
        self.body.setContentsMargins(0, 0, SPACING, 0)
        self.body.setSpacing(2)
        self.scroll.setWidget(self.holder)
        outer.addWidget(self.scroll, 1)
        outer.addLayout(self._foot())

    def _head(self):
        grid = QGridLayout()
        grid.setSpacing(SPACING)
        self.layers = narrow(QComboBox())
        self.layers.setAccessibleName(tr("Notes of"))
        self.layers.activated.connect(lambda place: self._use(self.layers.itemData(place)))
        self.which = narrow(QComboBox())
        self.which.setObjectName("mbmNotingWhich")
        for word, text in (
            (ALL, tr("All cités")),
            (OPEN, tr("Not noted in full")),
            (EMPTY, tr("Without any note")),
        ):
            self.which.addItem(text, word)
        self.which.setAccessibleName(tr("Cités shown"))
        self.which.activated.connect(lambda place: self._filtered())
        self.cites = narrow(QComboBox())
        self.cites.setObjectName("mbmNotingCite")
        self.cites.setAccessibleName(tr("Cité"))
        self.cites.activated.connect(lambda place: self.show_cite(self.cites.itemData(place)))
        self.former = tool_button("mActionArrowLeft.svg", tr("Previous cité (Alt+Left)"))
        self.former.clicked.connect(lambda checked=False: self.step(-1))
        self.next = tool_button("mActionArrowRight.svg", tr("Next cité (Alt+Right)"))
        self.next.clicked.connect(lambda checked=False: self.step(1))
        self.follow = tool_button("mActionZoomToSelected.svg", tr("Let the map follow the cité"), checkable=True)
        self.follow.setChecked(settings.get_bool("noting/follow", True))
        self.follow.toggled.connect(self._follow_toggled)
        self.fiche = tool_button("mActionFormView.svg", tr("Open the sheet of the cité"))
        self.fiche.clicked.connect(lambda checked=False: self.fiche_asked.emit(self.key))
        self.undo = tool_button("mActionUndo.svg", tr("Take back the last note (Ctrl+Z)"))
        self.undo.clicked.connect(lambda checked=False: self.steps.undo())
        self.redo = tool_button("mActionRedo.svg", tr("Give the note again"))
        self.redo.clicked.connect(lambda checked=False: self.steps.redo())
        self.place = QLabel()
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(6)
        grid.addWidget(self.layers, 0, 0, 1, 3)
        row = QHBoxLayout()
        row.addWidget(self.former)
        row.addWidget(self.cites, 1)
        row.addWidget(self.next)
        grid.addLayout(row, 1, 0, 1, 3)
        tools = QHBoxLayout()
        tools.setSpacing(2)
        tools.addWidget(self.which, 1)
        for button in (self.follow, self.fiche, self.undo, self.redo):
            tools.addWidget(button)
        grid.addLayout(tools, 2, 0, 1, 3)
        grid.addWidget(self.place, 3, 0, 1, 3)
        grid.addWidget(self.progress, 4, 0, 1, 3)
        grid.setColumnStretch(1, 1)
        return grid

    def _foot(self):
        grid = QGridLayout()
        grid.setSpacing(SPACING)
        self.author = narrow_combo()
        self.author.setAccessibleName(tr("Noted by"))
        label = QLabel(tr("Noted by"))
        label.setBuddy(self.author)
        self.author.lineEdit().editingFinished.connect(self._author_changed)
        self.author.activated.connect(lambda place: self._author_changed())
        grid.addWidget(label, 0, 0)
        grid.addWidget(self.author, 0, 1)
        self.remark = QPlainTextEdit()
        self.remark.setTabChangesFocus(True)
        self.remark.setFixedHeight(self.fontMetrics().lineSpacing() * 2 + 12)
        self.remark.setAccessibleName(tr("Remark"))
        self.remark.setPlaceholderText(tr("Remark on the cité"))
        self.remark.textChanged.connect(self._remark_soon)
        self.remark_label = QLabel(tr("Remark"))
        self.remark_label.setBuddy(self.remark)
        grid.addWidget(self.remark_label, 1, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.remark, 1, 1)
        grid.setColumnStretch(1, 1)
        return grid

    def _timers(self):
        def timer(milliseconds, function):
            made = QTimer(self)
            made.setSingleShot(True)
            made.setInterval(milliseconds)
            made.timeout.connect(function)
            return made

        self._remark_timer = timer(REMARK_MS, self.save_remark)
        self._look_timer = timer(50, self._look)
        self._read_timer = timer(200, self._read_again)

    def _keys(self):
        for keys, function in (
            (("Alt+Right",), lambda: self.step(1)),
            (("Alt+Left",), lambda: self.step(-1)),
            ((QKeySequence.StandardKey.Undo,), self.steps.undo),
            ((QKeySequence.StandardKey.Redo,), self.steps.redo),
        ):
            for key in keys:
                shortcut = QShortcut(QKeySequence(key), self)
                shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                shortcut.activated.connect(function)

    # -- for the dock ---------------------------------------------------------------------------------------------

    def open(self, grid, path: str, key: str = "") -> None:
        """Note with a grid, read from ``path``, beginning with a cité ("" = where the noting stands)."""
        if grid != self.grid:
            self.grid, self.path, self.scales = grid, path, core.scales(grid, language())
            self._drop_store()
            self._make_lines()
        self._wanted = key
        self._look()

    def primary(self):
        """Go to the next cité."""
        if self.store is not None:
            self.step(1)

    def find(self):
        """Go to the list of cités."""
        self.cites.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.cites.showPopup()

    def step(self, by: int) -> None:
        """Show the next or former cité of those listed, round and round."""
        keys = [self.cites.itemData(place) for place in range(self.cites.count())]
        if not keys:
            return
        if self.key in keys:
            self.show_cite(keys[(keys.index(self.key) + by) % len(keys)])
            return
        order = list(self.store.objects)  # the cité shown left the list when its last note was given
        here = order.index(self.key) if self.key in order else -1
        after = [key for key in keys if order.index(key) > here]
        before = [key for key in keys if order.index(key) < here]
        self.show_cite((after or keys)[0] if by > 0 else (before or keys)[-1])

    # -- which layer ----------------------------------------------------------------------------------------------

    def _look(self):
        """Find the layers that can be noted, and show the notes or how to come to some."""
        if self.grid is None:
            return
        found = notestore.working_layers(QgsProject.instance(), self.scales)
        self.layers.clear()
        for layer in found:
            self.layers.addItem(layer.name(), layer.id())
        self.layers.setVisible(len(found) > 1)
        own = self.store.layer.id() if self.store is not None else ""
        if not found:
            self._drop_store()
            self.start.show_start(self.grid, self.path, len(self.scales))
            self._show_work(False)
        elif own in [layer.id() for layer in found]:
            self.layers.setCurrentIndex(self.layers.findData(own))
            self._fill()
        else:
            self._use(found[0].id())

    def _use(self, layer_id):
        layer = QgsProject.instance().mapLayer(layer_id)
        self._drop_store()
        reason = notestore.refusal(layer)
        if not reason:
            try:
                store = notestore.NoteStore(layer, self.grid, self.scales)
            except QgsProcessingException as problem:
                reason = str(problem)
        self.layers.setCurrentIndex(self.layers.findData(layer_id))
        if reason:
            self.start.show_fault(reason, self._look)
            self._show_work(False)
            return
        self.store, self.key = store, ""
        for line in self.lines:
            line.remark.setVisible(store.several)
        for widget in (self.remark, self.remark_label):
            widget.setVisible(not store.several)
        self._fill_authors()
        self._watch(True)
        self._fill()

    def _watch(self, on):
        layers = [self.store.layer, self.store.table] if self.store is not None else []
        for layer in filter(None, layers):
            for signal in (layer.afterCommitChanges, layer.editCommandEnded, layer.afterRollBack):
                if on:
                    signal.connect(self._read_soon)
                else:
                    with suppress(RuntimeError, TypeError):  # the layer is gone already
                        signal.disconnect(self._read_soon)

    def _drop_store(self):
        self._remark_timer.stop()
        self._watch(False)
        self.store, self.key = None, ""
        self.steps.clear()
        self._take_highlight()

    def _ready(self, layer_id):
        self._look()
        if self.layers.findData(layer_id) >= 0 and (self.store is None or self.store.layer.id() != layer_id):
            self._use(layer_id)

    def _layers_changed(self, *_):
        if self.store is not None and not _alive(self.store.layer):
            self.store = None  # what it held went with its layer
            self.steps.clear()
            self._take_highlight()
        if self.isVisible():
            self._look_timer.start()

    def _read_soon(self, *_):
        self._read_timer.start()

    def _read_again(self):
        """Notes were changed, here or elsewhere."""
        if self.store is None or not _alive(self.store.layer):
            return
        try:
            self.store.read()
        except QgsProcessingException as problem:
            self._refused(str(problem))
            return
        self._fill(keep=True)

    def _busy(self, on):
        if on:
            self.bar.busy()
            self.bar.cancel.setFocus(Qt.FocusReason.OtherFocusReason)  # the button pressed is gone: Esc must find us
        else:
            self.bar.idle()

    def _show_work(self, on):
        self.work.setVisible(on)
        self.start.setVisible(not on)
        self.bar.button.setVisible(on)
        if not on:
            self.bar.say("")

    # -- which cité -----------------------------------------------------------------------------------------------

    def _listed(self) -> list:
        """Return the cités of the territory that the filter shows."""
        sirens, which = self.state.sirens or (), self.which.currentData()
        objects = [item for item in self.store.objects.values() if not sirens or item.siren in sirens]
        if which == ALL:
            return objects
        most = len(self.scales)
        return [
            item for item in objects if (self._count(item.key) < most if which == OPEN else self._count(item.key) == 0)
        ]

    def _count(self, key):
        return core.count(self.store.state(key, self._author()))

    def _fill(self, keep=False):
        """Show the cités that the filter lets through; ``keep``: only their signs have changed."""
        self._show_work(True)
        listed = self._listed()
        self.cites.clear()
        for item in listed:
            self.cites.addItem(f"{self._sign(item.key)} {_bare(item.name)} · {item.commune}", item.key)
        keys = [item.key for item in listed]
        wanted, self._wanted = self._wanted, ""
        if wanted in self.store.objects:
            self.show_cite(wanted)
        elif keep or (self.key and self.key in self.store.objects):
            self._show_notes()
        elif keys:
            self.show_cite(next((key for key in keys if self._count(key) < len(self.scales)), keys[0]))
        else:
            self._show_nothing()

    def _sign(self, key):
        count = self._count(key)
        return SIGNS[0 if not count else 2 if count == len(self.scales) else 1]

    def _show_nothing(self):
        self.key = ""
        self._take_highlight()
        self._show_work(False)
        self.start.show_none_left(self._show_all)

    def _show_all(self):
        self.which.setCurrentIndex(0)
        if not self._listed():
            self.state.choose(())
        self._fill()

    def _filtered(self):
        self.key = "" if self.key not in [item.key for item in self._listed()] else self.key
        self._fill()

    def _territory(self):
        if self.store is not None and self.isVisible():
            self._filtered()

    def show_cite(self, key: str) -> None:
        """Show the notes of a cité."""
        self.save_remark()
        other, self.key = key != self.key, key
        self._show_notes(fresh=other)
        if other:
            self._show_facts()
            self._mark()
            self.scroll.verticalScrollBar().setValue(0)
            self._focus(next((line for line in self.lines if line.note is None), self.lines[0]))
            self.shown.emit(key)

    def _show_notes(self, fresh=False):
        """Show the notes of the cité; ``fresh``: a remark being written is that of another one."""
        state = self.store.state(self.key, self._author())
        place = self.cites.findData(self.key)
        if place < 0:  # the filter no longer holds it: it stays in sight until one goes on
            item = self.store.objects[self.key]
            self.cites.setPlaceholderText(f"{self._sign(self.key)} {_bare(item.name)} · {item.commune}")
        else:
            item = self.store.objects[self.key]
            self.cites.setItemText(place, f"{self._sign(self.key)} {_bare(item.name)} · {item.commune}")
        self.cites.setCurrentIndex(place)
        self.cites.setToolTip(f"{item.name} · {item.commune} · {self.key}")
        for line in self.lines:
            remark = state.get("remarks", {}).get(line.scale.field, "")
            line.show_note(state["notes"][line.scale.field])
            if fresh or not line.remark.hasFocus():
                line.remark.setText(remark)
        if fresh or not self.remark.hasFocus():
            blocked = self.remark.blockSignals(True)
            self.remark.setPlainText(state["comment"])
            self.remark.blockSignals(blocked)
        count, most = core.count(state), len(self.scales)
        self.progress.setRange(0, most)
        self.progress.setValue(count)
        told = tr("{n} of {total} criteria").format(n=count, total=most)
        self.progress.setAccessibleName(told)
        where = tr("cité {n} of {total}").format(n=place + 1, total=self.cites.count()) if place >= 0 else ""
        self.place.setText(" · ".join(filter(None, (told, where))))
        self._say(state)
        self._enable()

    def _say(self, state):
        saved = tr("Saved at once.")
        if (self.store.table or self.store.layer).isEditable():
            saved = tr("The layer is being edited: end the editing to save.")
        if self.store.several:
            second = tr("Your notes only; “Import notes” brings all together.")
        elif state["date"]:
            second = tr("Noted on {date} by {author}.").format(date=_day(state["date"]), author=state["author"] or "–")
        else:
            second = tr("No note yet.")
        self.bar.say(f"{second}\n{saved}")
        self.bar.status.setToolTip(f"{second}\n{saved}\n{notestore.file_of(self.store.layer)}")

    def _enable(self):
        self.undo.setEnabled(self.steps.can_undo)
        self.redo.setEnabled(self.steps.can_redo)
        many = self.cites.count() > 1 or self.cites.currentIndex() < 0
        for button in (self.former, self.next, self.bar.button):
            button.setEnabled(many)

    # -- criteria -------------------------------------------------------------------------------------------------

    def _make_lines(self):
        while self.body.count():
            item = self.body.takeAt(0)
            if item.widget() is not None:
                item.widget().hide()
                item.widget().deleteLater()
        self.lines, family = [], None
        for scale in self.scales:
            if scale.family != family:
                family = scale.family
                head = QLabel(scale.family_label)
                font = head.font()
                font.setBold(True)
                head.setFont(font)
                head.setContentsMargins(0, SPACING, 0, 0)
                self.body.addWidget(head)
            line = CriterionLine(scale)
            line.given.connect(lambda note, scale=scale: self._given(scale, note))
            line.remarked.connect(lambda text, scale=scale: self._remarked(text, scale.field))
            line.entered.connect(lambda line=line: self._entered(line))
            line.stepped.connect(lambda by, line=line: self._line_step(line, by))
            self.body.addWidget(line)
            self.lines.append(line)
        self.body.addStretch(1)

    def _entered(self, line):
        for other in self.lines:
            other.unfold(other is line)
        QTimer.singleShot(0, lambda: self._into_view(line))

    def _into_view(self, line):
        if line in self.lines:
            self.scroll.ensureWidgetVisible(line, 0, SPACING)

    def _line_step(self, line, by):
        place = self.lines.index(line) + by
        if 0 <= place < len(self.lines):
            self._focus(self.lines[place])
        elif by > 0:
            (self.bar.button if self.bar.button.isEnabled() else self.remark).setFocus(Qt.FocusReason.TabFocusReason)

    def _focus(self, line):
        line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._entered(line)

    def _show_facts(self):
        known = informing(self.scales)
        for line in self.lines:
            names = [f"ind_{name}" for name in known.get(line.scale.field, ())]
            line.show_facts(self.store.facts(self.key, names))

    # -- notes ----------------------------------------------------------------------------------------------------

    def _author(self):
        return self.author.currentText().strip()

    def _given(self, scale, note):
        if self.store.several and not self._author():
            self._refused(tr("Say first who notes: each assessor has notes of his own."))
            self.author.setFocus(Qt.FocusReason.OtherFocusReason)
            self._show_notes()
            return
        self.steps.do(lambda: self.store.note(self.key, scale.field, note, self._author()))

    def _remarked(self, text, name=""):
        if self.store is None or not self.key or (self.store.several and not self._author()):
            return
        state = self.store.state(self.key, self._author())
        if text.strip() != (state.get("remarks", {}).get(name, "") if name else state["comment"]):
            key = self.key
            self.steps.do(lambda: self.store.remark(key, text, self._author(), name))

    def _remark_soon(self):
        self._remark_timer.start()

    def save_remark(self) -> None:
        """Save the remark being written."""
        self._remark_timer.stop()
        if self.store is not None and self.key and not self.store.several:
            self._remarked(self.remark.toPlainText())

    def _stepped(self, key):
        """A note was given or taken back: show it, where it was."""
        if key != self.key and key in self.store.objects:
            self.show_cite(key)
        else:
            self._show_notes()

    def _refused(self, reason):
        bar = self.dock.iface.messageBar()
        bar.pushWarning("Bassin minier", tr("Not saved: {reason}").format(reason=reason))
        if self.store is not None and self.key:
            self._show_notes()

    def _fill_authors(self):
        own = settings.get("noting/author") or settings.get("author") or QgsApplication.userFullName()
        self.author.clear()
        self.author.addItems(list(dict.fromkeys(filter(None, (own, *self.store.assessors())))))
        self.author.setCurrentText(own)

    def _author_changed(self):
        settings.put("noting/author", self._author())
        if self.store is not None and self.store.several:
            self.steps.clear()
            self._fill(keep=bool(self.key))
            if self.key:
                self._show_notes(fresh=True)

    # -- map ------------------------------------------------------------------------------------------------------

    def _geometry(self):
        geometry = QgsGeometry(self.store.layer.getFeature(self.store.objects[self.key].fid).geometry())
        return None if geometry.isNull() or geometry.isEmpty() else geometry

    def _mark(self):
        self._take_highlight()
        if self.store is None or not self.key or not self.isVisible():
            return
        geometry = self._geometry()
        if geometry is None:
            return
        self._highlight = QgsHighlight(self.canvas, geometry, self.store.layer)
        self._highlight.setColor(QColor(HIGHLIGHT))
        fill = QColor(HIGHLIGHT)
        fill.setAlpha(40)
        self._highlight.setFillColor(fill)
        self._highlight.setWidth(3)
        self._highlight.show()
        if self.follow.isChecked():
            self._zoom(geometry)

    def _take_highlight(self):
        if self._highlight is not None:
            self.canvas.scene().removeItem(self._highlight)
            self._highlight = None

    def _zoom(self, geometry):
        box = geometry.boundingBox()
        box.scale(AIR)
        short = LEAST_SIDE - max(box.width(), box.height())
        if short > 0:
            box.grow(short / 2)
        self.canvas.setReferencedExtent(QgsReferencedRectangle(box, self.store.layer.crs()))
        self.canvas.refresh()

    def _follow_toggled(self, on):
        settings.put("noting/follow", on)
        if on and self.store is not None and self.key:
            self._mark()

    def showEvent(self, event):
        super().showEvent(event)
        if self.store is not None and self.key and self._highlight is None:
            self._mark()

    def hideEvent(self, event):
        super().hideEvent(event)
        self.save_remark()
        self._take_highlight()

    def close_down(self) -> None:
        """Let go of map, layers and project."""
        for timer in (self._remark_timer, self._look_timer, self._read_timer):
            timer.stop()
        self.start.cancel()
        self._drop_store()
        project = QgsProject.instance()
        for signal in (project.layersAdded, project.layersRemoved):
            signal.disconnect(self._layers_changed)


def narrow_combo():
    """Return a combo box that takes any text."""
    combo = narrow(QComboBox())
    combo.setEditable(True)
    combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    return combo


def _alive(layer) -> bool:
    try:
        return QgsProject.instance().mapLayer(layer.id()) is not None
    except RuntimeError:
        return False


def _bare(name):
    return name[len("Cité ") :] if name.startswith("Cité ") else name


def _day(date):
    from qgis.PyQt.QtCore import QDate, QLocale

    return QLocale().toString(QDate(date.year, date.month, date.day), QLocale.FormatType.ShortFormat)
