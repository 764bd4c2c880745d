"""« Check a project »: what a polygon touches, in a panel; the measures and the words are those of mbm:impactcheck."""

import datetime

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsMapLayerProxyModel,
    QgsProject,
    QgsTask,
    QgsVectorLayerSelectedFeatureSource,
    QgsWkbTypes,
)
from qgis.gui import QgsMapLayerComboBox, QgsPanelWidget, QgsRubberBand
from qgis.PyQt.QtCore import QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..atomic import atomic_file
from ..catalog import catalog
from ..core import impact, impact_note
from ..core.problems import Problem
from ..i18n import language, tr
from ..paths import icon
from .draw import COLOUR, DrawTool
from .flow import ScrollBody
from .linktree import LinkTree, plain_label

MARGIN, SPACING = 6, 4
MOST = 200  # polygons checked at once; more is a list for the algorithm, not for the eye
SWATCHES = {
    "bien": "bien_inscrit", "tampon": "zone_tampon", "monuments": "bati", "cites": "cite", "batis": "bati",
    "terrils": "terril", "cavaliers_unesco": "cavalier", "cavaliers": "cavalier", "espaces": "espace",
    "parvis": "parvis", "vues": "parvis", "puits": "puits", "communes": "commune", "epci": "epci",
}  # fmt: skip
CLASSES = {"Exceptionnelle": "exceptionnelle", "Remarquable": "remarquable", "Témoin": "temoin"}


class ImpactPanel(QgsPanelWidget):
    """Checks the polygons of a layer, or one drawn on the map. Nothing is written to the layer.

    ``opened`` is emitted with (layer key, id) when an object met is opened.
    """

    opened = pyqtSignal(str, str)
    checked = pyqtSignal()

    def __init__(self, canvas, parent=None):
        super().__init__(parent)
        self.setObjectName("MbmImpactPanel")
        self.setPanelTitle(tr("Check a project"))
        self.setAutoDelete(False)
        self.canvas, self.tool, self.task = canvas, None, None
        self.checks, self.projects, self.monuments = [], [], None
        self._marks, self._wanted = [], None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(150)
        self._soon.timeout.connect(self._run_layer)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        outer.setSpacing(SPACING)
        self._make_choice(outer)
        self.area = QScrollArea()
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        holder = ScrollBody()
        self.lines = QVBoxLayout(holder)
        self.lines.setContentsMargins(0, 0, 0, 0)
        self.lines.setSpacing(SPACING)
        self.area.setWidget(holder)
        outer.addWidget(self.area, 1)
        self.tree = LinkTree()
        self.lines.addWidget(self.tree)
        self.lines.addStretch(1)
        self.tree.setAccessibleName(tr("Objects touched"))
        self.tree.setRootIsDecorated(True)
        self.tree.itemActivated.connect(self._open)
        self.tree.opened.connect(self._open)
        self.tree.itemExpanded.connect(lambda item: self.tree.fit())
        self.tree.itemCollapsed.connect(lambda item: self.tree.fit())
        self.body = None
        self._make_caveat(outer)
        self._say(tr("Choose a layer of polygons, or draw the project on the map."))

    def sizeHint(self):
        return QSize(380, 600)

    # -- parts ----------------------------------------------------------------------------------------------------

    def _make_choice(self, outer):
        row = QHBoxLayout()
        self.layer = QgsMapLayerComboBox()
        self.layer.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
        self.layer.setAllowEmptyLayer(True)
        self.layer.setLayer(None)
        self.layer.setAccessibleName(tr("Project"))
        self.layer.setToolTip(tr("One polygon per project, in any coordinate system; or only those selected."))
        self.layer.setMinimumContentsLength(6)
        self.layer.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.layer.layerChanged.connect(self._layer_changed)
        self.draw = QToolButton()
        self.draw.setIcon(QgsApplication.getThemeIcon("mActionCapturePolygon.svg"))
        self.draw.setCheckable(True)
        text = tr("Draw the project on the map: right click to end")
        self.draw.setToolTip(text)
        self.draw.setAccessibleName(text)
        self.draw.clicked.connect(self._toggle_draw)
        row.addWidget(self.layer, 1)
        row.addWidget(self.draw)
        outer.addLayout(row)
        self.selected = QCheckBox(tr("Selected features only"))
        self.selected.toggled.connect(lambda on: self._soon.start())
        outer.addWidget(self.selected)
        self.which = QComboBox()
        self.which.setAccessibleName(tr("Project"))
        self.which.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.which.setMinimumContentsLength(6)
        self.which.hide()
        self.which.currentIndexChanged.connect(lambda place: self._show(place))
        outer.addWidget(self.which)

    def _make_caveat(self, outer):
        """Caveat and buttons do not scroll: the doubt stays where the decision is taken."""
        self.caveat = plain_label("")
        self.caveat.setAlignment(Qt.AlignmentFlag.AlignTop)
        inside = ScrollBody()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(SPACING, SPACING, SPACING, SPACING)
        layout.addWidget(self.caveat)
        self.caveat_area = QScrollArea()  # a label that wraps outside a scroll area would push the buttons out
        self.caveat_area.setWidgetResizable(True)
        self.caveat_area.setFrameShape(QFrame.Shape.StyledPanel)
        self.caveat_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.caveat_area.setWidget(inside)
        self.caveat_area.setFixedHeight(self.fontMetrics().lineSpacing() * 5 + 4 * SPACING)
        outer.addWidget(self.caveat_area)
        row = QHBoxLayout()
        row.addStretch(1)
        self.copy_button = QPushButton(QgsApplication.getThemeIcon("mActionEditCopy.svg"), tr("Copy"))
        self.copy_button.setToolTip(tr("Copy the note as text"))
        self.copy_button.clicked.connect(lambda checked=False: self.copy())
        self.note_button = QPushButton(QgsApplication.getThemeIcon("mActionFilePrint.svg"), tr("Note…"))
        self.note_button.setToolTip(tr("Save the note as a page to print"))
        self.note_button.clicked.connect(lambda checked=False: self._save())
        row.addWidget(self.copy_button)
        row.addWidget(self.note_button)
        outer.addLayout(row)

    # -- what is checked ------------------------------------------------------------------------------------------

    def check_layer(self, layer, selected: bool = False) -> None:
        """Check the polygons of a layer."""
        self.selected.setChecked(selected)
        self.layer.setLayer(layer)
        self._soon.start()

    def check_geometry(self, geometry, crs) -> None:
        """Check one polygon given in ``crs``."""
        from ..impact_run import CRS, Project, usable

        transform = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem(CRS), QgsProject.instance())
        mended, repaired = usable(geometry, transform)
        if mended is None:
            self._say(tr("There is no polygon to check: select or draw at least one."))
            return
        self._start([Project(1, tr("Project drawn on the map"), mended, repaired)])

    def _layer_changed(self, layer):
        self._soon.start()

    def _run_layer(self):
        layer = self.layer.currentLayer()
        if layer is None:
            return
        source = QgsVectorLayerSelectedFeatureSource(layer) if self.selected.isChecked() else layer
        count = layer.selectedFeatureCount() if self.selected.isChecked() else layer.featureCount()
        if count > MOST:
            self._say(tr("{n} polygons: select those to check, or run the tool of the toolbox.").format(n=count))
            return
        from ..impact_run import read_projects

        try:
            projects, _ = read_projects(source, QgsProject.instance().transformContext())
        except Problem as problem:
            self._say(problem.text(tr))
            return
        self._start(projects)

    def _start(self, projects):
        """Measure in a task; what was asked last is what is shown."""
        from .. import impact_run

        self._wanted = projects

        def work(task):
            monuments = impact_run.bundled_monuments()
            return projects, monuments, impact_run.check(projects, monuments)

        def done(error, result=None):
            if self.canvas is None or self._wanted is not projects:
                return
            if error is not None or result is None:
                self._say(tr("The check failed: {reason}").format(reason=error))
                return
            self._finished(*result)

        self.task = QgsTask.fromFunction(tr("Check a project"), work, on_finished=done)
        QgsApplication.taskManager().addTask(self.task)

    def _finished(self, projects, monuments, checks):
        self.projects, self.monuments, self.checks = projects, monuments, checks
        self.which.blockSignals(True)
        self.which.clear()
        for place, check in enumerate(checks, 1):
            words = tr("Project {n} of {total}: {name}")
            self.which.addItem(words.format(n=place, total=len(checks), name=check.name))
        self.which.blockSignals(False)
        self.which.setVisible(len(checks) > 1)
        self._show(0)
        self.checked.emit()

    # -- what is shown --------------------------------------------------------------------------------------------

    def note(self):
        """Return the note of the project shown, or None."""
        from ..impact_run import definition

        place = max(0, self.which.currentIndex())
        if place >= len(self.checks):
            return None
        known = {"layer": self.monuments.layer, "n": len(self.monuments.names)}
        return impact.note(
            [self.checks[place]], definition(), language(), datetime.date.today(),
            catalog().data_version, catalog().attribution, known,
        )  # fmt: skip

    def _clear(self):
        self._take_marks()
        self.tree.clear()
        if self.body is not None:
            self.body.hide()
            self.lines.removeWidget(self.body)
            self.body.deleteLater()
        self.body = QWidget()
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACING)
        return layout

    def _say(self, text):
        """Show a sentence in place of a result."""
        self.checks = []
        layout = self._clear()
        layout.addWidget(plain_label(text))
        self.lines.insertWidget(0, self.body)
        self.tree.hide()
        self.which.hide()
        self._end("")

    def _end(self, caveat):
        self.caveat.setText(caveat)
        self.caveat_area.setVisible(bool(caveat))
        self.copy_button.setEnabled(bool(caveat))
        self.note_button.setEnabled(bool(caveat))

    def _show(self, place):
        if not 0 <= place < len(self.checks):
            return
        note, check = self.note(), self.checks[place]
        layout = self._clear()
        section = note.sections[0]
        title = plain_label(section.title)
        font = title.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.2)
        title.setFont(font)
        layout.addWidget(title)
        layout.addWidget(plain_label(f"{section.subtitle} · {note.subtitle}"))
        for line in section.lines:
            layout.addWidget(self._verdict(line))
        self.lines.insertWidget(0, self.body)
        self._fill(check)
        self.tree.setVisible(self.tree.topLevelItemCount() > 0)
        self.tree.fit()
        self._end(f"{note.caveat_head} {' '.join(note.caveat)}")
        self._mark(self.projects[place], check)
        self.area.verticalScrollBar().setValue(0)

    def _verdict(self, line):
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        image = QLabel()
        name = "mIconWarning.svg" if line.alert else "mIconInfo.svg"
        image.setPixmap(QgsApplication.getThemeIcon(name).pixmap(16, 16))
        image.setAccessibleName(tr("touched") if line.alert else tr("not known to be touched"))
        image.setAlignment(Qt.AlignmentFlag.AlignTop)
        layout.addWidget(image)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        head = plain_label(line.text)
        font = head.font()
        font.setBold(line.alert)
        head.setFont(font)
        texts.addWidget(head)
        if line.detail:
            texts.addWidget(plain_label(line.detail))
        layout.addLayout(texts, 1)
        return row

    def _fill(self, check):
        from ..impact_run import definition

        listing = definition()
        for subject in [*listing["subjects"], *listing["places"]]:
            found = check.found.get(subject["id"]) or check.places.get(subject["id"]) or ()
            if not found:
                continue
            parent = QTreeWidgetItem([f"{subject['title'][language()]} ({len(found)})", ""])
            parent.setToolTip(0, parent.text(0))
            font = parent.font(0)
            font.setBold(True)
            parent.setFont(0, font)
            self.tree.addTopLevelItem(parent)
            parent.setFirstColumnSpanned(True)
            for item in found:
                row = QTreeWidgetItem([item.name, impact.measure_text(item, listing, language())])
                swatch = CLASSES.get(item.official, SWATCHES[subject["id"]])
                remark = f"{item.name} · {item.official} (2007)" if item.official else item.name
                key = item.table if item.table != "parvis_vues" else ""
                self.tree.dress(row, key, item.key, icon(f"swatch/{swatch}"))
                for column in (0, 1):
                    row.setToolTip(column, " · ".join(part for part in (remark, item.detail) if part))
                parent.addChild(row)
            parent.setExpanded(len(found) <= 12)

    def _open(self, item, column=0):
        key, object_id = self.tree.target(item)
        if key:
            self.opened.emit(key, object_id)

    # -- map ------------------------------------------------------------------------------------------------------

    def _mark(self, project, check):
        """Hatch the project, and draw a dashed circle of 500 m around each monument met."""
        from ..impact_run import CRS, definition

        crs = QgsCoordinateReferenceSystem(CRS)
        band = self._band(project.geometry, crs)
        band.setBrushStyle(Qt.BrushStyle.BDiagPattern)
        band.setFillColor(QColor(COLOUR))
        around = definition()["monuments_m"]
        shapes = self.monuments.targets.geometries
        known = dict(zip(zip(self.monuments.tables(), self.monuments.keys), shapes))
        for item in check.objects("monuments"):
            circle = self._band(known[(item.table, item.key)].buffer(around, 24), crs)
            circle.setStrokeColor(QColor("#2A6FB0"))
            circle.setFillColor(QColor(0, 0, 0, 0))
            circle.setLineStyle(Qt.PenStyle.DashLine)

    def _band(self, geometry, crs):
        band = QgsRubberBand(self.canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        band.setStrokeColor(QColor(COLOUR))
        band.setWidth(2)
        band.setToGeometry(QgsGeometry(geometry), crs)
        self._marks.append(band)
        return band

    def _take_marks(self):
        for band in self._marks:
            self.canvas.scene().removeItem(band)
        self._marks = []

    def _toggle_draw(self, on):
        if not on:
            if self.tool is not None:
                self.canvas.unsetMapTool(self.tool)
            return
        if self.tool is None:
            self.tool = DrawTool(self.canvas)
            self.tool.drawn.connect(self._drawn)
            self.tool.deactivated.connect(lambda: self.draw.setChecked(False))
        self.canvas.setMapTool(self.tool)
        self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def _drawn(self, geometry):
        self.layer.setLayer(None)
        self._soon.stop()
        try:
            self.check_geometry(geometry, self.canvas.mapSettings().destinationCrs())
        except QgsCsException:
            self._say(tr("There is no polygon to check: select or draw at least one."))

    def showEvent(self, event):
        super().showEvent(event)
        if self.checks and not self._marks and self.canvas is not None:
            place = max(0, self.which.currentIndex())
            self._mark(self.projects[place], self.checks[place])

    def hideEvent(self, event):
        super().hideEvent(event)
        if self.canvas is not None:
            self._take_marks()

    # -- note -----------------------------------------------------------------------------------------------------

    def copy(self) -> None:
        """Put the note into the clipboard as text."""
        note = self.note()
        if note is not None:
            QApplication.clipboard().setText(impact_note.as_text(note, language()))

    def _save(self):
        path, _ = QFileDialog.getSaveFileName(self, tr("Save the note"), "note.html", tr("Web page (*.html)"))
        if path:
            self.save(path)

    def save(self, path: str) -> bool:
        """Write the note as a page; False, and the reason in the panel, when it cannot be written."""
        note = self.note()
        if note is None:
            return False
        try:
            with atomic_file(path) as temporary:
                temporary.write_text(impact_note.as_html(note, language()), encoding="utf-8")
        except OSError as error:
            reason = error.strerror or str(error)
            self.caveat.setText(tr("Cannot write {path}: {reason}").format(path=path, reason=reason))
            return False
        return True

    def close_down(self) -> None:
        """Let go of the map."""
        self._soon.stop()
        self._wanted = None
        if self.canvas is None:
            return
        self._take_marks()
        if self.tool is not None:
            self.canvas.unsetMapTool(self.tool)
            self.tool.close_down()
            self.tool.deleteLater()
            self.tool = None
        self.canvas = None
