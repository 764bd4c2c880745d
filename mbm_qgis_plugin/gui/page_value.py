"""« Valeur patrimoniale »: weights under the hand, the ranking that follows, and how sure it is."""

from pathlib import Path

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import Qt, QTimer, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QKeySequence
from qgis.PyQt.QtWidgets import QGridLayout, QShortcut, QSplitter, QWidget

from .. import grids, settings
from ..core.problems import Problem
from ..core.ranking import Settings
from ..i18n import tr
from .classes_chart import ClassesChart
from .grid_row import GridRow
from .keep_line import KeepLine
from .keeping import Keeping
from .notes_source import NotesSource
from .page import MARGIN, SPACING, Caveat, Page, order_tabs, scroll_area
from .preview import Preview, strip, sweep
from .ranking_panel import RankingPanel
from .rules_form import RulesForm
from .scenario_row import ScenarioRow
from .weights import WeightsPanel
from .words import local

INTERVAL_MS, PREVIEW_MS, GESTURE_MS = 150, 250, 700
NARROW = 360
OBSERVABLE = "indicateurs_observables_cites"
EXPERT = "valeur_patrimoniale_cites"
KEEP_UNDO = 100
DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


class ValuePage(Page):
    """The page. ``data`` is what is scored, ``outcome`` the state of the ranking."""

    def __init__(self, dock):
        super().__init__(dock, "mbmValuePage", scrolls=False)
        self.data = self.outcome = self.grid = None
        self.grid_path, self.keeping = "", None
        self._undo, self._last = [], None
        self.preview = Preview(self.iface.mapCanvas())
        self._build()
        self._timers()

    # -- building -------------------------------------------------------------------------------------------------

    def _build(self):
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setObjectName("mbmValueSplitter")
        body, (area, self.settings_) = self.body, scroll_area()
        body.setContentsMargins(0, 0, 0, 0)
        body.addWidget(self.splitter)
        area.setMinimumHeight(110)
        self.splitter.addWidget(area)
        self.settings_.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        self.body = self.settings_  # groups go into the scroll area
        self._choices()
        self.caveat = Caveat()
        self.caveat.hide()
        self.body.addWidget(self.caveat)
        self.weights_box = self.group(tr("Family weights · total 100%"), "mbmWeightsGroup")
        self.weights = WeightsPanel()
        self.weights.gesture.connect(self._remember)
        self.weights.moved.connect(self._changed)
        self.weights_box.layout().addWidget(self.weights)
        self.classes_box = self.group(tr("Distribution"), "mbmDistributionGroup")
        self.classes = ClassesChart()
        self.classes.bars.segment_clicked.connect(self._filter_class)
        self.classes_box.layout().addWidget(self.classes)
        self.rules_box = self.group(tr("Rules"), "mbmRulesGroup", closed=True)
        self.rules = RulesForm()
        self.rules.changed.connect(self._rule_changed)
        self.rules_box.layout().addWidget(self.rules)
        self.body.addStretch(1)
        self.ranking = RankingPanel(self.iface)
        self.ranking.selected.connect(self._explain)
        self.ranking.filtered.connect(self._say_status)
        self.ranking.fiche_asked.connect(self._open_fiche)
        self.ranking.note_asked.connect(self.dock.open_noting)
        self.ranking.preview_asked.connect(self._preview_toggled)
        # what the rest of the window asks the page for
        self.notice, self.filter, self.table = self.ranking.notice, self.ranking.filter, self.ranking.table
        self.model, self.preview_button = self.ranking.model, self.ranking.preview_button
        self.why, self.why_text = self.ranking.why, self.ranking.why.text
        self.splitter.addWidget(self.ranking)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([380, 320])
        self.keep_line = KeepLine()
        self.keep_line.kept.connect(self._keep)
        self.keep_line.given_up.connect(self.bar.idle)
        self.bar.extra.addWidget(self.keep_line)
        self.bar.button.setText(tr("Keep…"))
        self.bar.button.setIcon(QgsApplication.getThemeIcon("/mActionFileSave.svg"))
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        undo.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        undo.activated.connect(self.undo)

    def _choices(self):
        form = QGridLayout()
        form.setHorizontalSpacing(SPACING)
        form.setVerticalSpacing(SPACING)
        self.grids = GridRow(form, 0, self)
        self.grids.chosen.connect(self.choose_grid)
        self.grids.about_asked.connect(self._about_grid)
        self.grids.failed.connect(lambda text: self.tell(text, "critical"))
        self.scenario = ScenarioRow(form, 1, self.scenario_state, self._own_state, self)
        self.scenario.put.connect(self._put_scenario)
        self.scenario.saved.connect(lambda: QgsProject.instance().writeEntry("mbm", "/grid", self.grid_path))
        self.source = NotesSource(form, 3, self)
        self.source.begun.connect(self._say_reading)
        self.source.found.connect(self._take)
        self.source.none.connect(self._show_no_notes)
        self.source.failed.connect(self._say_problem)
        self.body.addLayout(form)

    def _timers(self):
        def timer(milliseconds, function):
            made = QTimer(self)
            made.setSingleShot(True)
            made.setInterval(milliseconds)
            made.timeout.connect(function)
            return made

        self._compute_timer = timer(0, self.compute)
        self._interval_timer = timer(INTERVAL_MS, self._draw)
        self._preview_timer = timer(PREVIEW_MS, self._show_preview)
        self._gesture_timer = timer(GESTURE_MS, lambda: None)

    def fit(self, width: int):
        """Hide what a narrow dock has no room for."""
        self.ranking.fit(width, NARROW)

    # -- start ----------------------------------------------------------------------------------------------------

    def started(self):
        """Read the grid last used; the open data have no notes, so the observable indicators come first."""
        project = QgsProject.instance()
        project.layersAdded.connect(self._layers_changed)
        project.layersRemoved.connect(self._layers_changed)
        project.writeProject.connect(self._project_saved)
        self.state.territory_changed.connect(self._territory)
        sweep(project)
        self.grids.fill()
        known, _ = project.readEntry("mbm", "/grid", "")
        self.choose_grid(str(known or settings.get("value/grid", str(grids.find(EXPERT)))))

    def project_read(self):
        """Take the state of another project."""
        if not self._is_started:
            return
        self.ranking.preview_button.setChecked(False)
        sweep(QgsProject.instance())
        self._undo = []
        known, _ = QgsProject.instance().readEntry("mbm", "/grid", "")
        self.choose_grid(str(known or self.grid_path))

    # -- grid and data --------------------------------------------------------------------------------------------

    def choose_grid(self, written: str) -> None:
        """Take a grid file; the former one stays when it has a fault."""
        path = str(grids.find(written))
        try:
            grid = grids.load(path)
        except Problem as problem:
            self.tell(problem.text(tr), "critical", seconds=0)
            if self.grid is None and grids.find(EXPERT) != Path(path):
                self.choose_grid(EXPERT)
            self.grids.keep()
            return
        self.grid, self.grid_path = grid, path
        self.grids.show_grid(grid, path)
        settings.put("value/grid", path)
        self.caveat.setVisible(grid.kind != "expert")
        self.caveat.setText("⚠ {}".format(tr("Computed indicators, not a ranking by experts.")))
        self.caveat.setToolTip(local(grid.caveat))
        self._undo = []
        self.scenario.set_grid(grid.id)
        self.rules.set_state({})
        self._set_data(None)
        self.weights.set_grid(grid, {}, 0)
        self.source.set_grid(grid, path)

    def noted_grid(self) -> tuple:
        """Return (grid, path) to note with: the chosen one, else the experts' where the chosen one is all computed."""
        from ..core.notes import scales

        for written in (self.grid_path, str(settings.get("value/grid")), EXPERT):
            if not written:
                continue
            path = str(grids.find(written))
            try:
                grid = self.grid if path == self.grid_path else grids.load(path)
                scales(grid)
            except Problem:
                continue
            if "id_cite" in grid.key_fields or path == self.grid_path:
                return grid, path
        raise AssertionError("the shipped grid can be noted")

    def _set_data(self, data):
        self.data = data
        if data is None:
            self.outcome = None
        self.ranking.set_data(data)

    def _say_reading(self):
        self._set_shown(False)
        self.notice.show_text(tr("Reading the open data…"))

    def _say_problem(self, text):
        self._set_shown(False)
        self.notice.show_text(text, ((tr("Show the observable indicators"), lambda: self.choose_grid(OBSERVABLE)),))

    def _take(self, data, again=False):
        """Show what was read; ``again``: after an edit, the weights stay."""
        kept = self.weights.state() if again else None
        if not data.session.has_notes:
            self._show_no_notes()
            return
        self.preview.remove()
        self._set_data(data)
        self.weights.set_grid(self.grid, data.session.noted, data.session.size)
        order_tabs(self)
        self.scenario.fill()
        self._set_shown(True)
        self.notice.hide()
        self.compute()
        self._territory()
        self.ranking.tie()
        if self.ranking.preview_button.isChecked():
            self._preview_timer.start()
        if kept is not None:
            self.weights.set_state(kept)
            self._changed()

    def _show_no_notes(self):
        self._set_data(None)
        self._set_shown(False)
        self.notice.show_text(
            tr("No note: the cités cannot be ranked."),
            (
                (tr("Note the cités…"), self.dock.open_noting),
                (tr("Import notes…"), lambda: self.dock.run_tool("importnotes")),
                (tr("Show the observable indicators"), lambda: self.choose_grid(OBSERVABLE)),
            ),
        )
        self.classes.clear()
        self.classes_box.setTitle(tr("Distribution"))
        self.scenario.fill()
        self._summary()
        self.bar.say(tr("The open data hold\nno note of an expert."))
        self.bar.button.setEnabled(False)
        self.bar.button.setToolTip(tr("No note: the cités cannot be ranked."))

    def _set_shown(self, on):
        self.ranking.set_shown(on)
        self.classes_box.setVisible(on)
        self.bar.button.setEnabled(on)
        self.bar.button.setToolTip("")

    # -- the ranking ----------------------------------------------------------------------------------------------

    def settings(self) -> Settings:
        """Return the choices as the engine takes them."""
        return Settings(weights=self.weights.text(), **self.rules.state())

    def _changed(self):
        self._compute_timer.start()

    def _rule_changed(self):
        self._remember(True)
        self._changed()

    def compute(self) -> None:
        """Rank again and show it; intervals and map follow when the hand rests."""
        self._compute_timer.stop()
        self._summary()
        self._mark_changed()
        if self.data is None:
            return
        try:
            self.outcome = self.data.session.outcome(self.settings())
        except Problem as problem:
            self.bar.say(problem.text(tr))
            self.bar.button.setEnabled(False)
            return
        self.bar.button.setEnabled(self.outcome.ranked > 0)
        self.ranking.model.set_outcome(self.outcome)
        self.classes.show_outcome(self.grid, self.outcome)
        self.classes_box.setTitle(
            tr("Classes · {n} ranked of {total}").format(n=self.outcome.ranked, total=self.data.session.size)
        )
        self._say_status()
        self._explain(draws=False)
        self._interval_timer.start()
        if self.ranking.preview_button.isChecked():
            self._preview_timer.start()

    def _draw(self):
        if self.data is not None and self.outcome is not None:
            self.ranking.model.set_sure(self.data.session.intervals(self.outcome, settings.get_int("samples", 1000)))
            self._explain(draws=True)

    def _summary(self):
        self.rules_box.setTitle(self.rules.summary(self.grid))

    def _say_status(self):
        if self.outcome is None:
            return
        rows = len(self.ranking.model.rows)
        text = tr("In-memory preview, not saved.\nRanks over {n} cités, table: {rows}.")
        self.bar.say(text.format(n=self.outcome.ranked, rows=rows))
        if not rows and not self.ranking.is_narrowed:
            self.notice.show_text(
                tr("No known cité in this territory."), ((tr("Show the whole basin"), lambda: self.state.choose(())),)
            )
        elif rows:
            self.notice.hide()

    def _filter_class(self, place):
        bars = self.classes.bars
        chosen = -1 if bars.chosen == place else place
        bars.choose(chosen)
        self.ranking.show_only(chosen=chosen)

    def _territory(self):
        self.ranking.show_only(sirens=self.state.sirens or ())

    def _explain(self, draws=True):
        """Show « Pourquoi ? » for two selected rows; ``draws``: with how sure their order is."""
        samples = settings.get_int("samples", 1000) if draws else 0

        def explained(one, other):
            return self.data.session.why(self.outcome, one, other, samples)

        self.ranking.explain(explained if self.outcome is not None else None, self.grid, self.weights.open)
        if self.why.isVisible():
            self._give_room()

    def _give_room(self):
        """Give the ranking the room that the settings leave blank: « Pourquoi ? » takes some of its rows."""
        inner = self.splitter.widget(0).widget()
        held = max(child.geometry().bottom() for child in inner.findChildren(QWidget, options=DIRECT)
                   if child.isVisible()) + MARGIN  # fmt: skip
        above, below = self.splitter.sizes()
        if above > held:
            self.splitter.setSizes([held, above + below - held])

    def _open_fiche(self, key):
        if not self.dock.show_fiche("cites", key):
            self.ranking.link.zoom([key])

    # -- map ------------------------------------------------------------------------------------------------------

    def _preview_toggled(self, on):
        if on:
            self._show_preview()
        else:
            self.preview.remove()

    def _show_preview(self):
        if self.ranking.preview_button.isChecked() and self.outcome is not None:
            new = not self.preview.on
            self.preview.show(self.data, self.outcome)
            if new:
                self.ranking.tie()

    def _project_saved(self, document):
        if self.preview.on:
            strip(document, self.preview.layer.id())
        self.ranking.preview_button.setChecked(False)

    def _layers_changed(self, *_):
        button = self.ranking.preview_button
        if not self.preview.on and button.isChecked():
            blocked = button.blockSignals(True)
            button.setChecked(False)
            button.blockSignals(blocked)
        QTimer.singleShot(0, self.ranking.tie)
        self.source.layers_changed()

    # -- scenarios, undo ------------------------------------------------------------------------------------------

    def scenario_state(self) -> dict:
        """Return weights and rules as plain data."""
        return {**self.weights.state(), **self.rules.state()}

    def _own_state(self) -> dict:
        return {**self.weights.own_state(), **dict.fromkeys(self.rules.state())}

    def _put(self, state):
        self.weights.set_state(state)
        self.rules.set_state(state)
        self._changed()

    def _put_scenario(self, state):
        self._remember(True)
        self._put(state)

    def _remember(self, always=False):
        """Keep the state before a move, once a move."""
        if always or not self._gesture_timer.isActive():
            self._undo = [*self._undo[-KEEP_UNDO:], self._last or self.scenario_state()]
        self._gesture_timer.start()

    def undo(self) -> None:
        """Take back the last move."""
        if self._undo:
            self._put(self._undo.pop())
            self._gesture_timer.stop()

    def _mark_changed(self):
        self._last = self.scenario_state()
        self.scenario.mark()

    # -- grid menu ------------------------------------------------------------------------------------------------

    def _about_grid(self):
        from .about_grid import AboutGrid

        self.dock.push(AboutGrid(self.grid))

    # -- keeping --------------------------------------------------------------------------------------------------

    def primary(self):
        """Unfold the line that asks for a name."""
        if self.outcome is None or self.keeping is not None:
            return
        if self.keep_line.isVisibleTo(self):
            self.keep_line.keep()
            return
        self.bar.button.hide()
        self.keep_line.ask(f"{local(self.grid.label)} – {self.scenario.title}")

    def parameters(self) -> dict:
        """Return the parameters of ``mbm:heritagescore`` that give what is shown."""
        chosen = self.settings()
        words = {"METHOD": chosen.method, "MISSING": chosen.missing, "CLASSIFICATION": chosen.classification}
        return {
            "INPUT": self.data.layer_id or None,
            "GRID": self.grid_path,
            "WEIGHTS": chosen.weights,
            **{name: word for name, word in words.items() if word},
            "SAMPLES": settings.get_int("samples", 1000),
            "SEED": 1,
        }

    def _keep(self, name, with_report):
        self.bar.busy()
        self.keeping = Keeping(name or local(self.grid.label), self.parameters(), with_report, self)
        self.keeping.progress.connect(lambda part: self.bar.progress.setValue(int(part)))
        self.keeping.done.connect(self._kept)
        self.keeping.failed.connect(self._not_kept)
        self.keeping.start()

    def _kept(self, layer, report):
        self.keeping = None
        self.bar.idle()
        self._say_status()
        text = tr("Ranking kept: layer “{name}”.").format(name=layer.name())
        button = (tr("Open the report"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(report)))
        self.tell(text, button=button if report else None, seconds=0 if report else 8)

    def _not_kept(self, reason):
        self.keeping = None
        self.bar.idle()
        self.tell(reason or tr("Cancelled: nothing was written."), "critical" if reason else "info")

    def cancel(self):
        """Stop keeping."""
        if self.keeping is not None:
            self.bar.cancel.setEnabled(False)
            self.keeping.cancel()

    def escape(self):
        """Fold the line of « Conserver… » or that of a scenario's name."""
        if self.keep_line.isVisible():
            self.keep_line.give_up()
        self.scenario.name_line.hide()

    def close_down(self):
        """Let go of tasks, layers and signals."""
        self.source.close_down()
        if self.keeping is not None:
            self.keeping.cancel()
        self.preview.remove()
        self.ranking.link.untie()
        if self._is_started:
            project = QgsProject.instance()
            project.layersAdded.disconnect(self._layers_changed)
            project.layersRemoved.disconnect(self._layers_changed)
            project.writeProject.disconnect(self._project_saved)
