"""« Valeur patrimoniale »: weights under the hand, the ranking that follows, and how sure it is."""

from html import escape
from pathlib import Path

from qgis.core import QgsApplication, QgsProcessingException, QgsProject
from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QItemSelection, QItemSelectionModel, Qt, QTimer, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QKeySequence
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QShortcut,
    QSizePolicy,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from .. import grids
from ..core.problems import Problem
from ..core.ranking import Settings
from ..i18n import tr
from . import figures, scenarios, settings
from .charts import Distribution, WhyBars
from .keeping import Keeping
from .maplink import MapLink
from .page import MARGIN, SPACING, Notice, Page, form_row, narrow, scroll_area, tool_button
from .preview import Preview, sweep
from .ranking_table import Ranking
from .scored_data import BUNDLED, bundle_serves, layers_for, read, read_bundled
from .value_delegate import RankingDelegate
from .value_model import OFFICIAL, PLACE, RANK, SCORE, RankingModel
from .weights import WeightsPanel
from .words import local, number, signed

INTERVAL_MS, PREVIEW_MS, GESTURE_MS = 150, 250, 700
NARROW = 360
OBSERVABLE = "indicateurs_observables_cites"
EXPERT = "valeur_patrimoniale_cites"
KEEP_UNDO = 100


class ValuePage(Page):
    """The page. ``data`` is what is scored, ``outcome`` the state of the ranking."""

    def __init__(self, dock):
        super().__init__(dock, "mbmValuePage", scrolls=False)
        self.data = self.outcome = self.grid = None
        self.grid_path, self.reading, self.keeping = "", None, None
        self._undo, self._own_scenario, self._problem = [], "", ""
        self.preview = Preview()
        self.link = MapLink(self.iface, self)
        self.link.selected.connect(self._from_map)
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
        self.caveat = QLabel()
        self.caveat.setWordWrap(True)
        self.caveat.hide()
        self.body.addWidget(self.caveat)
        self.weights_box = self.group(tr("Family weights · total 100%"), "mbmWeightsGroup")
        self.weights = WeightsPanel()
        self.weights.gesture.connect(self._remember)
        self.weights.moved.connect(self._changed)
        self.weights_box.layout().addWidget(self.weights)
        self._distribution()
        self._rules()
        self.body.addStretch(1)
        self.splitter.addWidget(self._ranking())
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([380, 320])
        self._keep_line()
        self.bar.button.setText(tr("Keep…"))
        self.bar.button.setIcon(QgsApplication.getThemeIcon("/mActionFileSave.svg"))
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        undo.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        undo.activated.connect(self.undo)

    def _choices(self):
        form = QGridLayout()
        form.setHorizontalSpacing(SPACING)
        form.setVerticalSpacing(SPACING)
        self.grids = narrow(QComboBox())
        self.grids.setObjectName("mbmGrid")
        self.grids.activated.connect(lambda place: self.choose_grid(self.grids.itemData(place)))
        grid_menu = tool_button("mIconHamburgerMenu.svg", tr("More about the grid"))
        grid_menu.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(grid_menu)
        for text, function in (
            (tr("What is this grid?"), self._about_grid),
            (tr("Open the file"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(self.grid_path))),
            (tr("Duplicate…"), self._duplicate_grid),
            (tr("Import…"), self._import_grid),
        ):
            menu.addAction(text).triggered.connect(lambda checked=False, function=function: function())
        grid_menu.setMenu(menu)
        self.scenario = narrow(QComboBox())
        self.scenario.setObjectName("mbmScenario")
        self.scenario.activated.connect(self._choose_scenario)
        self.save_button = tool_button("mActionFileSave.svg", tr("Save the scenario"))
        self.save_button.clicked.connect(lambda checked=False: self._save_scenario())
        self.revert_button = tool_button("mActionUndo.svg", tr("Revert to the saved scenario"))
        self.revert_button.clicked.connect(lambda checked=False: self._revert())
        form_row(form, 0, tr("Grid"), self.grids, grid_menu)
        form_row(form, 1, tr("Scenario"), self.scenario, self.save_button, self.revert_button)
        self.name_line = QLineEdit()
        self.name_line.setPlaceholderText(tr("Name of the scenario, then Enter"))
        self.name_line.setAccessibleName(tr("Name of the scenario"))
        self.name_line.returnPressed.connect(self._named)
        self.name_line.hide()
        form.addWidget(self.name_line, 2, 1, 1, 3)
        self.layers = narrow(QComboBox())
        self.layers.activated.connect(lambda place: self._read(self.layers.itemData(place)))
        self.layers_label = form_row(form, 3, tr("Notes of"), self.layers)
        self.body.addLayout(form)

    def _distribution(self):
        self.distribution_box = self.group(tr("Distribution"), "mbmDistributionGroup")
        self.distribution = Distribution()
        self.distribution.segment_clicked.connect(self._filter_class)
        self.agreement = QLabel()
        self.agreement.setWordWrap(True)
        font = self.agreement.font()
        font.setPointSizeF(font.pointSizeF() * 0.88)
        self.agreement.setFont(font)
        self.distribution_box.layout().addWidget(self.distribution)
        self.distribution_box.layout().addWidget(self.agreement)

    def _rules(self):
        self.rules_box = self.group(tr("Rules"), "mbmRulesGroup", closed=True)
        form = QGridLayout()
        self.method, self.missing, self.rule = QComboBox(), QComboBox(), QComboBox()
        grid = tr("As the grid says")
        for combo, text, rows in (
            (self.method, tr("Method"), (
                (None, grid), ("mean", tr("Weighted mean")), ("geometric", tr("Weighted geometric mean")),
                ("topsis", tr("TOPSIS")))),
            (self.missing, tr("Missing notes"), (
                (None, grid), ("over_noted", tr("Score over what is noted")),
                ("unranked", tr("Leave unranked what lacks a note")), ("neutral", tr("Count a neutral value")),
                ("interval", tr("Worst and best case (interval)")))),
            (self.rule, tr("Classes"), (
                (None, grid), ("shares", tr("Reference shares")), ("thresholds", tr("Fixed thresholds")),
                ("quantiles", tr("Equal numbers")), ("natural_breaks", tr("Natural breaks")))),
        ):  # fmt: skip
            for word, words in rows:
                combo.addItem(words, word)
            form_row(form, form.rowCount(), text, narrow(combo))
            combo.activated.connect(lambda place: self._rule_changed())
        self.rules_box.layout().addLayout(form)

    def _ranking(self):
        panel = QWidget()
        outer = QVBoxLayout(panel)
        outer.setContentsMargins(MARGIN, 0, MARGIN, MARGIN)
        outer.setSpacing(SPACING)
        self.notice = Notice()
        outer.addWidget(self.notice)
        row = QHBoxLayout()
        row.setSpacing(2)
        self.filter = QgsFilterLineEdit()
        self.filter.setShowSearchIcon(True)
        self.filter.setPlaceholderText(tr("Filter: name or commune"))
        self.filter.setAccessibleName(tr("Filter: name or commune"))
        self.filter.textChanged.connect(lambda text: self._filtered(text=text))
        self.zoom_button = tool_button("mActionZoomToSelected.svg", tr("Zoom to the selected cités"))
        self.zoom_button.clicked.connect(lambda checked=False: self.link.zoom(self.selected_keys()))
        self.follow = tool_button("mActionSelectRectangle.svg", tr("Follow the selection of the map"), checkable=True)
        self.follow.setChecked(settings.get_bool("value/follow", True))
        self.follow.toggled.connect(lambda on: settings.put("value/follow", on))
        self.preview_button = tool_button(
            "propertyicons/symbology.svg", tr("Show the preview on the map"), checkable=True
        )
        self.preview_button.setObjectName("mbmPreview")
        self.preview_button.toggled.connect(self._preview_toggled)
        self.fiche = tool_button("mActionFormView.svg", tr("Open the sheet of the selected cité"))
        self.fiche.clicked.connect(lambda checked=False: self._open_fiche())
        row.addWidget(self.filter, 1)
        for button in (self.zoom_button, self.follow, self.preview_button, self.fiche):
            row.addWidget(button)
        outer.addLayout(row)
        self.model = RankingModel(self)
        self.table = Ranking(self)
        self.table.setModel(self.model)
        self.table.setItemDelegate(RankingDelegate(self.table))
        self.table.setup()
        self.table.selectionModel().selectionChanged.connect(self._selected)
        self.table.doubleClicked.connect(lambda index: self.link.zoom([self.data.keys[index.data(PLACE)]]))
        self.table.fiche_asked.connect(self._open_fiche)
        self.table.flash_asked.connect(lambda: self.link.flash(self.selected_keys()))
        outer.addWidget(self.table, 1)
        self.why_text = QLabel()
        self.why_text.setWordWrap(True)
        self.why_text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.why_text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.why = WhyBars()
        outer.addWidget(self.why_text)
        outer.addWidget(self.why)
        self.why_text.hide()
        self.why.hide()
        outer.addStretch(0)
        self.panel_parts = [self.filter, self.zoom_button, self.follow, self.preview_button, self.fiche, self.table]
        return panel

    def _keep_line(self):
        self.keep_frame = QFrame()
        row = QGridLayout(self.keep_frame)
        row.setContentsMargins(0, MARGIN, 0, 0)
        self.keep_name = QLineEdit()
        self.keep_name.setAccessibleName(tr("Name of the layer"))
        self.keep_name.returnPressed.connect(self._keep)
        self.keep_report = QCheckBox(tr("Report"))
        self.keep_report.setChecked(True)
        yes, no = QPushButton(tr("Keep")), QPushButton(tr("Cancel"))
        yes.setObjectName("mbmKeepYes")
        yes.clicked.connect(lambda checked=False: self._keep())
        no.clicked.connect(lambda checked=False: self._fold())
        row.addWidget(self.keep_name, 0, 0, 1, 3)
        for column, widget in enumerate((self.keep_report, yes, no)):
            row.addWidget(widget, 1, column)
        self.keep_frame.hide()
        self.bar.extra.addWidget(self.keep_frame)

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
        self._reread_timer = timer(200, self._reread)

    def fit(self, width: int):
        """Hide what a narrow dock has no room for; the tooltip keeps it."""
        self.table.setColumnHidden(SCORE, width < NARROW)

    # -- start ----------------------------------------------------------------------------------------------------

    def started(self):
        """Read the grid last used; the open data have no notes, so the observable indicators come first."""
        project = QgsProject.instance()
        project.layersAdded.connect(self._layers_changed)
        project.layersRemoved.connect(self._layers_changed)
        project.writeProject.connect(self._project_saved)
        self.state.territory_changed.connect(self._territory)
        sweep(project)
        self._fill_grids()
        known, _ = project.readEntry("mbm", "/grid", "")
        self.choose_grid(str(known or settings.get("value/grid", str(grids.find(EXPERT)))))

    def project_read(self):
        """Take the state of another project."""
        if not self._is_started:
            return
        self.preview_button.setChecked(False)
        sweep(QgsProject.instance())
        self._undo = []
        known, _ = QgsProject.instance().readEntry("mbm", "/grid", "")
        self.choose_grid(str(known or self.grid_path))

    def _fill_grids(self):
        self.grids.clear()
        own = [path for path in str(settings.get("value/grids")).split("|") if path]
        for path in (*grids.shipped(), *map(Path, own)):
            try:
                grid = grids.load(path)
            except Problem as problem:
                self.grids.addItem(f"⚠ {path.name}", str(path))
                place = self.grids.count() - 1
                self.grids.setItemData(place, problem.text(tr), Qt.ItemDataRole.ToolTipRole)
                self.grids.model().item(place).setEnabled(False)
                continue
            if "id_cite" in grid.key_fields or path in map(Path, own):
                self.grids.addItem(local(grid.label), str(path))

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
            self.grids.setCurrentIndex(self.grids.findData(self.grid_path))
            return
        self.grid, self.grid_path, self.reading = grid, path, None
        if self.grids.findData(path) < 0:
            self.grids.addItem(local(grid.label), path)
        self.grids.setCurrentIndex(self.grids.findData(path))
        self.grids.setToolTip(local(grid.description))
        settings.put("value/grid", path)
        self.caveat.setVisible(grid.kind != "expert")
        self.caveat.setText("⚠ {}".format(tr("Computed indicators, not a ranking by experts.")))
        self.caveat.setToolTip(local(grid.caveat))
        self._undo, self._own_scenario = [], ""
        for combo in (self.method, self.missing, self.rule):
            combo.setCurrentIndex(0)
        self.data = self.outcome = None
        self.model.set_data(None)
        self.weights.set_grid(grid, {}, 0)
        self._choose_source()

    def _choose_source(self):
        """Offer what can be scored, and read the first of it."""
        found = layers_for(self.grid)
        bundled = bundle_serves(self.grid)
        self.layers.clear()
        for layer in found:
            self.layers.addItem(layer.name(), layer.id())
        if bundled:
            self.layers.addItem(tr("Open data ({n} cités)").format(n=figures.count("cites")), BUNDLED)
        for widget in (self.layers, self.layers_label):
            widget.setVisible(self.layers.count() > 1)
        if not self.layers.count():
            self._show_no_notes()
            return
        self._read(self.layers.itemData(0))

    def _read(self, layer_id):
        self._problem = ""
        if layer_id == BUNDLED:
            self._set_shown(False)
            self.notice.show_text(tr("Reading the open data…"))
            self.reading = object()
            QTimer.singleShot(0, lambda token=self.reading: self._read_bundled(token))
            return
        layer = QgsProject.instance().mapLayer(layer_id)
        try:
            data = read(self.grid, self.grid_path, layer, layer_id)
        except (Problem, QgsProcessingException) as problem:
            self._say_problem(problem)
            return
        self._watch(layer)
        self._take(data)

    def _read_bundled(self, token):
        if token is not self.reading:  # another grid was chosen meanwhile, or the dock is gone
            return
        self.reading = None
        try:
            data = read_bundled(self.grid, self.grid_path)
        except (Problem, QgsProcessingException, OSError) as problem:
            self._say_problem(problem)
            return
        self._take(data)

    def _say_problem(self, problem):
        text = problem.text(tr) if isinstance(problem, Problem) else str(problem)
        self._set_shown(False)
        self.notice.show_text(text, ((tr("Show the observable indicators"), lambda: self.choose_grid(OBSERVABLE)),))

    def _watch(self, layer):
        """Read again when the notes change."""
        self._unwatch()
        self._watched = layer
        for signal in (layer.afterCommitChanges, layer.editCommandEnded):
            signal.connect(self._reread_soon)

    def _unwatch(self):
        layer, self._watched = getattr(self, "_watched", None), None
        if layer is not None:
            try:
                for signal in (layer.afterCommitChanges, layer.editCommandEnded):
                    signal.disconnect(self._reread_soon)
            except (RuntimeError, TypeError):
                pass  # the layer is gone already

    def _reread_soon(self, *_):
        self._reread_timer.start()

    def _reread(self):
        layer = QgsProject.instance().mapLayer(self.data.layer_id) if self.data is not None else None
        if layer is None:
            return
        kept = self.weights.state()
        try:
            data = read(self.grid, self.grid_path, layer, layer.id())
        except (Problem, QgsProcessingException) as problem:
            self._say_problem(problem)
            return
        self._take(data)
        self.weights.set_state(kept)
        self._changed()

    def _take(self, data):
        """Show what was read."""
        if not data.session.has_notes:
            self._show_no_notes()
            return
        self.data = data
        self.preview.remove()
        self.model.set_data(data)
        self.weights.set_grid(self.grid, data.session.noted, data.session.size)
        self._fill_scenarios()
        self._set_shown(True)
        self.notice.hide()
        self.compute()
        self._territory()
        self._tie()
        if self.preview_button.isChecked():
            self._preview_timer.start()

    def _show_no_notes(self):
        self.data = self.outcome = None
        self.model.set_data(None)
        self._set_shown(False)
        self.notice.show_text(
            tr("No note: the cités cannot be ranked."),
            (
                (tr("Note the cités…"), lambda: self.dock.run_tool("preparenotes")),
                (tr("Import notes…"), lambda: self.dock.run_tool("importnotes")),
                (tr("Show the observable indicators"), lambda: self.choose_grid(OBSERVABLE)),
            ),
        )
        self.distribution.show_rows((), ())
        self.agreement.setText("")
        self.distribution_box.setTitle(tr("Distribution"))
        self._fill_scenarios()
        self._summary()
        self.bar.say(tr("The open data hold\nno note of an expert."))
        self.bar.button.setEnabled(False)
        self.bar.button.setToolTip(tr("No note: the cités cannot be ranked."))

    def _set_shown(self, on):
        for widget in self.panel_parts:
            widget.setVisible(on)
        self.distribution_box.setVisible(on)
        self.bar.button.setEnabled(on)
        self.bar.button.setToolTip("")
        if not on:
            self.why.hide()
            self.why_text.hide()

    # -- the ranking ----------------------------------------------------------------------------------------------

    def settings(self) -> Settings:
        """Return the choices as the engine takes them."""
        return Settings(
            weights=self.weights.text(),
            method=self.method.currentData(),
            missing=self.missing.currentData(),
            classification=self.rule.currentData(),
        )

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
        self.model.set_outcome(self.outcome)
        self._show_distribution()
        self._say_status()
        self._explain(draws=False)
        self._interval_timer.start()
        if self.preview_button.isChecked():
            self._preview_timer.start()

    def _draw(self):
        if self.data is not None and self.outcome is not None:
            self.model.set_sure(self.data.session.intervals(self.outcome, settings.get_int("samples", 1000)))
            self._explain(draws=True)

    def _summary(self):
        method = {"mean": tr("mean"), "geometric": tr("geometric mean"), "topsis": "TOPSIS"}
        missing = {
            "over_noted": tr("missing left out"), "unranked": tr("missing unranked"), "neutral": tr("missing neutral"),
            "interval": tr("missing as interval"),
        }  # fmt: skip
        self.rules_box.setTitle(
            tr("Rules · {method}, {missing}").format(
                method=method[self.method.currentData() or self.grid.method],
                missing=missing[self.missing.currentData() or self.grid.missing["policy"]],
            )
        )

    def _show_distribution(self):
        grid, outcome = self.grid, self.outcome
        classes = [(item.short, local(item.label), item.color) for item in grid.classes]
        rows = [(tr("Computed"), outcome.counts.tolist(), False, None)]
        if grid.reference.get("counts"):
            labels = [item.label["fr"] for item in grid.classes]
            official = figures.table()["official"]
            own = {place: official[label] for place, label in enumerate(labels) if label in official}
            rows.append((tr("Ref. 2007"), list(grid.reference["counts"]), True, own))
        self.distribution.show_rows(classes, rows)
        self.distribution_box.setTitle(
            tr("Classes · {n} ranked of {total}").format(n=outcome.ranked, total=self.data.session.size)
        )
        if outcome.compared:
            kappa = "–" if outcome.kappa != outcome.kappa else number(outcome.kappa, 2)
            text = tr("Agreement with 2007: κ {kappa} over {n} cités").format(kappa=kappa, n=outcome.compared)
        else:
            text = ""
        notes = [note.text(tr) for note in outcome.result.notes]
        self.agreement.setText(text)
        self.agreement.setToolTip("\n".join(notes))
        self.agreement.setVisible(bool(text))

    def _say_status(self):
        rows = len(self.model.rows)
        text = tr("In-memory preview, not saved.\nRanks over {n} cités, table: {rows}.")
        self.bar.say(text.format(n=self.outcome.ranked, rows=rows))
        if not rows and not self.filter.text() and self.model._class < 0:
            self.notice.show_text(
                tr("No known cité in this territory."), ((tr("Show the whole basin"), lambda: self.state.choose(())),)
            )
        elif rows:
            self.notice.hide()

    def _filter_class(self, place):
        chosen = -1 if self.distribution.chosen == place else place
        self.distribution.choose(chosen)
        self._filtered(chosen=chosen)

    def _filtered(self, **what):
        self.model.filter(**what)
        if self.outcome is not None:
            self._say_status()

    def _territory(self):
        self._filtered(sirens=self.state.sirens or ())

    # -- selection ------------------------------------------------------------------------------------------------

    def selected_places(self) -> list:
        """Return the selected features, in the order of the table."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self.model.rows[row] for row in rows]

    def selected_keys(self) -> list:
        """Return their keys."""
        return [self.data.keys[place] for place in self.selected_places()] if self.data is not None else []

    def _selected(self, *_):
        if self.data is None:
            return
        if not getattr(self, "_following", False):
            self.link.select(self.selected_keys())
        self._explain()

    def _from_map(self, keys):
        if not self.follow.isChecked() or self.data is None:
            return
        self._following = True
        chosen = QItemSelection()
        rows = [row for row, place in enumerate(self.model.rows) if self.data.keys[place] in keys]
        for row in rows:
            chosen.select(self.model.index(row, 0), self.model.index(row, OFFICIAL))
        flags = QItemSelectionModel.SelectionFlag
        self.table.selectionModel().select(chosen, flags.ClearAndSelect | flags.Rows)
        if rows:
            self.table.scrollTo(self.model.index(rows[0], RANK))
        self._following = False

    def _explain(self, draws=True):
        """Show « Pourquoi ? » for two selected rows."""
        places = self.selected_places() if self.data is not None and self.outcome is not None else []
        two = len(places) == 2
        self.why.setVisible(two)
        self.why_text.setVisible(two or len(places) > 2)
        if not two:
            self.model.mark({})
            if len(places) > 2:
                self.why_text.setText(tr("“Why?” compares two cités."))
            return
        samples = settings.get_int("samples", 1000) if draws else 0
        why = self.data.session.why(self.outcome, *places, samples)
        self.model.mark({why.first: "A", why.second: "B"})
        first, second = (self.data.titles[place] for place in (why.first, why.second))
        sentence = self._sentence(why, f"A · {first}", f"B · {second}")
        self.why_text.setText(sentence)
        rows = [(local(f.label), float(p)) for f, p in zip(self.grid.families, why.made.families) if p == p]
        for place, family in enumerate(self.grid.families):
            if family.id in self.weights.open and rows:
                start = self.grid.family_of.index(place)
                inner = [
                    ("  " + local(item.label), float(why.made.criteria[start + n]))
                    for n, item in enumerate(family.criteria)
                ]
                at = next(n for n, row in enumerate(rows) if row[0] == local(family.label))
                rows[at : at + 1] = inner
        self.why.show_rows(rows, sentence)

    def _sentence(self, why, first, second):
        made = why.made
        if made.difference != made.difference:
            return escape(tr("{a} and {b} cannot be compared: one has no note.").format(a=first, b=second))
        if abs(made.difference) < 5e-7:
            return escape(tr("{a} and {b} have the same score.").format(a=first, b=second))
        best = int(max(range(len(made.families)), key=lambda n: made.families[n]))
        text = tr("Why? {a} leads {b} by {points} points, mainly through {family} ({value}).").format(
            a=first, b=second, points=number(abs(made.difference), 1),
            family=local(self.grid.families[best].label).lower(), value=signed(made.families[best]),
        )  # fmt: skip
        if why.sure is None:
            return escape(text)
        sure = why.sure if made.difference > 0 else 1 - why.sure
        if sure > 0.9:
            last = tr("The order holds in over 90% of draws.")
        else:
            last = tr("Uncertain order: it holds in {n}% of draws.").format(n=number(100 * sure))
        return escape(f"{text} {last}")

    def _open_fiche(self):
        places = self.selected_places()
        if not places:
            return
        key = self.data.keys[places[0]]
        if not self.dock.show_fiche("cites", key):
            self.link.zoom([key])

    # -- map ------------------------------------------------------------------------------------------------------

    def _tie(self):
        if self.data is not None:
            self.link.tie(self.data.key_field, self.data.layer_id)

    def _preview_toggled(self, on):
        if on:
            self._show_preview()
        else:
            self.preview.remove()

    def _show_preview(self):
        if self.preview_button.isChecked() and self.outcome is not None:
            new = not self.preview.on
            self.preview.show(self.data, self.outcome)
            if new:
                self._tie()

    def _project_saved(self, *_):
        self.preview_button.setChecked(False)

    def _layers_changed(self, *_):
        """Follow the layers that come and go: what was scored may be gone, notes may have arrived."""
        if not self.preview.on and self.preview_button.isChecked():
            blocked = self.preview_button.blockSignals(True)
            self.preview_button.setChecked(False)
            self.preview_button.blockSignals(blocked)
        QTimer.singleShot(0, self._tie)
        if self.grid is None or self.reading is not None:
            return
        lost = self.data is not None and self.data.layer_id and not QgsProject.instance().mapLayer(self.data.layer_id)
        if lost or (self.data is None and layers_for(self.grid)):
            self._unwatch()
            self._choose_source()

    # -- scenarios, undo ------------------------------------------------------------------------------------------

    def scenario_state(self) -> dict:
        """Return weights and rules as plain data."""
        return {
            **self.weights.state(),
            "method": self.method.currentData(),
            "missing": self.missing.currentData(),
            "classification": self.rule.currentData(),
        }

    def _put(self, state):
        self.weights.set_state(state)
        for combo, name in ((self.method, "method"), (self.missing, "missing"), (self.rule, "classification")):
            combo.setCurrentIndex(max(0, combo.findData(state.get(name))))
        self._changed()

    def _remember(self, always=False):
        """Keep the state before a move, once a move."""
        if always or not self._gesture_timer.isActive():
            self._undo = [*self._undo[-KEEP_UNDO:], self._last if hasattr(self, "_last") else self.scenario_state()]
        self._gesture_timer.start()

    def undo(self) -> None:
        """Take back the last move."""
        if self._undo:
            self._put(self._undo.pop())
            self._gesture_timer.stop()

    def _fill_scenarios(self):
        self.scenario.clear()
        self.scenario.addItem(tr("Weights of the grid"), "")
        for name in sorted(scenarios.saved(self.grid.id)):
            self.scenario.addItem(name, name)
        self.scenario.setCurrentIndex(max(0, self.scenario.findData(self._own_scenario)))
        self._mark_changed()

    def _saved_state(self):
        if self._own_scenario:
            state = scenarios.saved(self.grid.id).get(self._own_scenario)
            if state is not None:
                return {name: value for name, value in state.items() if name != "grid"}
        return {**self.weights._own, "method": None, "missing": None, "classification": None}

    @property
    def is_changed(self) -> bool:
        """True when weights or rules differ from the scenario."""
        return self.scenario_state() != self._saved_state()

    def _mark_changed(self):
        self._last = self.scenario_state()
        changed = self.is_changed
        name = self._own_scenario or tr("Weights of the grid")
        place = max(0, self.scenario.findData(self._own_scenario))
        self.scenario.setItemText(place, tr("{name} • changed").format(name=name) if changed else name)
        self.revert_button.setEnabled(changed)
        self.save_button.setEnabled(changed or not self._own_scenario)

    def _choose_scenario(self, place):
        self._remember(True)
        self.scenario.setItemText(max(0, self.scenario.findData(self._own_scenario)),
                                  self._own_scenario or tr("Weights of the grid"))  # fmt: skip
        self._own_scenario = self.scenario.itemData(place)
        self._put(self._saved_state())

    def _revert(self):
        self._remember(True)
        self._put(self._saved_state())

    def _save_scenario(self):
        if self._own_scenario:
            self._write_scenario(self._own_scenario)
        else:
            self.name_line.show()
            self.name_line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _named(self):
        name = self.name_line.text().strip()
        if name:
            self.name_line.clear()
            self.name_line.hide()
            self._write_scenario(name)

    def _write_scenario(self, name):
        scenarios.save(self.grid.id, name, self.scenario_state())
        self._own_scenario = name
        QgsProject.instance().writeEntry("mbm", "/grid", self.grid_path)
        self._fill_scenarios()

    # -- grid menu ------------------------------------------------------------------------------------------------

    def _about_grid(self):
        from .about_grid import AboutGrid

        self.dock.push(AboutGrid(self.grid))

    def _duplicate_grid(self):
        path, _ = QFileDialog.getSaveFileName(
            self, tr("Duplicate the grid"), Path(self.grid_path).name, "JSON (*.json)"
        )
        if path:
            try:
                Path(path).write_bytes(Path(self.grid_path).read_bytes())
            except OSError as error:
                self.tell(tr("The grid was not duplicated: {reason}").format(reason=error.strerror), "critical")
                return
            self._add_grid(path)

    def _import_grid(self):
        path, _ = QFileDialog.getOpenFileName(self, tr("Import a grid"), "", "JSON (*.json)")
        if path:
            self._add_grid(path)

    def _add_grid(self, path):
        own = [item for item in str(settings.get("value/grids")).split("|") if item and item != path]
        settings.put("value/grids", "|".join([*own, path]))
        self._fill_grids()
        self.choose_grid(path)

    # -- keeping --------------------------------------------------------------------------------------------------

    def primary(self):
        """Unfold the line that asks for a name."""
        if self.outcome is None or self.keeping is not None:
            return
        if self.keep_frame.isVisibleTo(self):
            self._keep()
            return
        scenario = self._own_scenario or tr("Weights of the grid")
        self.keep_name.setText(f"{local(self.grid.label)} – {scenario}")
        self.keep_frame.show()
        self.bar.button.hide()
        self.keep_name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.keep_name.selectAll()

    def _fold(self):
        self.keep_frame.hide()
        self.bar.idle()

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

    def _keep(self):
        self._fold()
        self.bar.busy()
        self.keeping = Keeping(self.keep_name.text().strip() or local(self.grid.label), self.parameters(),
                               self.keep_report.isChecked(), self)  # fmt: skip
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

    def close_down(self):
        """Let go of tasks, layers and signals."""
        self._unwatch()
        self.reading = None
        if self.keeping is not None:
            self.keeping.cancel()
        self.preview.remove()
        self.link.untie()
        if self._is_started:
            project = QgsProject.instance()
            project.layersAdded.disconnect(self._layers_changed)
            project.layersRemoved.disconnect(self._layers_changed)
            project.writeProject.disconnect(self._project_saved)
