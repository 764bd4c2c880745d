"""« Comparer »: the working copy against newer data, before anything is replaced."""

from pathlib import Path

from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsProject, QgsRectangle, QgsReferencedRectangle
from qgis.gui import QgsFilterLineEdit, QgsPanelWidget
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from .. import copyupdate
from .. import project as build
from ..atomic import atomic_file
from ..catalog import catalog
from ..core.comparison import GONE, KINDS, counts, filtered
from ..core.normalise import plain
from ..i18n import tr
from ..paths import BUNDLE
from .copy_tasks import CompareTask, UpdateTask
from .difference_tree import SIGNS, DifferenceTree, as_csv, kind_word
from .loading import copy_sirens
from .page import MARGIN, SPACING, ActionBar, Notice, form_row, narrow, tool_button
from .state import SCOPE

OTHER = "other"
LEAST_SIDE = 400.0


class ComparePanel(QgsPanelWidget):
    """The panel. ``result`` is what the last comparison found, None before."""

    def __init__(self, dock, parent=None):
        super().__init__(parent)
        self.setObjectName("MbmComparePanel")
        self.setPanelTitle(tr("Compare the copy"))
        self.setAutoDelete(False)
        self.dock, self.canvas = dock, dock.iface.mapCanvas()
        self.copy, self.other, self.sirens, self.result, self.task = None, BUNDLE, (), None, None
        self.aliases = copyupdate.aliases()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        body = QWidget()
        inner = QVBoxLayout(body)
        inner.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        inner.setSpacing(SPACING)
        outer.addWidget(body, 1)
        inner.addLayout(self._head())
        self.notice = Notice()
        inner.addWidget(self.notice)
        self.found = QWidget()
        inner.addWidget(self.found, 1)
        self._build_found()
        inner.addStretch(0)
        self.bar = ActionBar()
        self.bar.button.setText(tr("Update the copy"))
        self.bar.button.clicked.connect(lambda checked=False: self.primary())
        self.bar.cancelled.connect(self.cancel)
        outer.addWidget(self.bar)

    def sizeHint(self):
        return QSize(380, 600)

    # -- parts ----------------------------------------------------------------------------------------------------

    def _head(self):
        form = QGridLayout()
        form.setSpacing(SPACING)
        self.mine = QLabel()
        self.mine.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        form_row(form, 0, tr("Your copy"), self.mine)
        self.against = narrow(QComboBox())
        self.against.setObjectName("mbmCompareWith")
        self.against.activated.connect(self._against_chosen)
        form_row(form, 1, tr("Compared with"), self.against)
        return form

    def _build_found(self):
        layout = QVBoxLayout(self.found)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACING)
        row = QHBoxLayout()
        row.setSpacing(2)
        self.filter = QgsFilterLineEdit()
        self.filter.setShowSearchIcon(True)
        self.filter.setPlaceholderText(tr("Filter: name or key"))
        self.filter.setAccessibleName(tr("Filter: name or key"))
        self.filter.textChanged.connect(lambda text: self._show())
        row.addWidget(self.filter, 1)
        self.zoom_button = tool_button("mActionZoomToSelected.svg", tr("Zoom to the selected objects"))
        self.zoom_button.clicked.connect(lambda checked=False: self.zoom(self.tree.chosen()))
        self.flash_button = tool_button("mActionHighlightFeature.svg", tr("Flash the selected objects on the map"))
        self.flash_button.clicked.connect(lambda checked=False: self.flash(self.tree.chosen()))
        self.csv_button = tool_button("mActionFileSave.svg", tr("Save the list as CSV…"))
        self.csv_button.clicked.connect(lambda checked=False: self._save_csv())
        for button in (self.zoom_button, self.flash_button, self.csv_button):
            row.addWidget(button)
        layout.addLayout(row)
        kinds = QHBoxLayout()
        self.kinds = {}
        for kind in KINDS:
            button = QToolButton()
            button.setCheckable(True)
            button.setChecked(True)
            button.setAutoRaise(True)
            button.toggled.connect(lambda on: self._show())
            kinds.addWidget(button)
            self.kinds[kind] = button
        kinds.addStretch(1)
        layout.addLayout(kinds)
        self.tree = DifferenceTree(self.aliases)
        self.tree.zoom_asked.connect(self.zoom)
        self.tree.flash_asked.connect(self.flash)
        layout.addWidget(self.tree, 1)
        self.keep_gone = QCheckBox()
        layout.addWidget(self.keep_gone)
        self.own = QLabel()
        self.own.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        layout.addWidget(self.own)

    # -- what is compared -----------------------------------------------------------------------------------------

    def open(self) -> None:
        """Compare the copy of the project with the data supplied."""
        if self.task is not None:
            return
        self._set_copy(self.dock.page("layers").current_copy())
        self._fill_against()
        self.start()

    def _set_copy(self, path):
        self.copy = path
        self.mine.setText(path.name if path is not None else "–")
        self.mine.setToolTip(str(path or ""))
        self.sirens = copy_sirens(path) if path is not None else ()

    def _fill_against(self):
        self.against.clear()
        self.against.addItem(tr("Data supplied, version {version}").format(version=catalog().data_version), BUNDLE)
        if self.other != BUNDLE:
            self.against.addItem(Path(self.other).name, self.other)
        self.against.addItem(tr("Another GeoPackage…"), OTHER)
        self.against.setCurrentIndex(self.against.findData(self.other))

    def _against_chosen(self, place):
        chosen = self.against.itemData(place)
        if chosen == OTHER:
            path, _ = QFileDialog.getOpenFileName(self, tr("Compare with"), "", tr("GeoPackage (*.gpkg)"))
            if not path:
                self.against.setCurrentIndex(self.against.findData(self.other))
                return
            chosen = path
        self.compare_with(chosen)

    def compare_with(self, path) -> None:
        """Compare with another file of the same schema."""
        self.other = BUNDLE if Path(path) == BUNDLE else Path(path)
        self._fill_against()
        self.start()

    def start(self) -> None:
        """Compare, in a task."""
        self.result = None
        self.found.hide()
        self.bar.button.setEnabled(False)
        if self.task is not None:
            return
        if self.copy is None:
            self.notice.show_text(
                tr("No working copy in this project: load the layers first."),
                ((tr("Load the layers"), lambda: self.dock.show_page("layers")),),
            )
            return
        if not self.copy.is_file():
            self.notice.show_text(
                tr("The copy “{file}” is no longer there.").format(file=self.copy.name),
                ((tr("Find it or make it again"), lambda: self.dock.show_page("layers")),),
            )
            return
        self.notice.show_text(tr("Comparing…"))
        self._run(CompareTask(self.copy, self.other, self.sirens), self._compared)

    def _run(self, task, done):
        self.task = task
        task.progressChanged.connect(lambda part: self.bar.progress.setValue(int(part)))
        task.taskCompleted.connect(lambda: self._finished(task, done))
        task.taskTerminated.connect(lambda: self._finished(task, None))
        self.bar.busy()
        self.bar.cancel.setFocus(Qt.FocusReason.OtherFocusReason)
        QgsApplication.taskManager().addTask(task)

    def _finished(self, task, done):
        if task is not self.task:
            return
        self.task = None
        self.bar.idle()
        if done is not None:
            done(task)
        elif isinstance(task, CompareTask):
            self.notice.show_text(
                task.error or tr("Cancelled: nothing was compared."), ((tr("Try again"), self.start),)
            )
        else:
            self._tell(task.error or tr("Cancelled: the copy is as it was."), "critical" if task.error else "info")

    def cancel(self) -> None:
        """Stop what runs."""
        if self.task is not None:
            self.bar.cancel.setEnabled(False)
            self.task.cancel()

    # -- what differs ---------------------------------------------------------------------------------------------

    def _compared(self, task):
        self.result = task.result
        differences = self.result.differences
        number = counts(differences)
        for kind, button in self.kinds.items():
            button.setText(f"{SIGNS[kind]} {number[kind]} {kind_word(kind)}")
            button.setEnabled(number[kind] > 0)
        self.keep_gone.setVisible(number[GONE] > 0)
        text = tr("Keep the object that is gone there") if number[GONE] == 1 else tr("Keep the {n} objects gone there")
        self.keep_gone.setText(text.format(n=number[GONE]))
        self.keep_gone.setToolTip(tr("They may be objects that you added yourself."))
        self._say_own()
        self.found.setVisible(bool(differences))
        if differences:
            self.notice.hide()
        else:
            self.notice.show_text(tr("No object differs."))
        self.bar.button.setEnabled(bool(differences or self.result.fresh_columns))
        self._show()
        self._say(number)
        if differences:
            self.tree.setFocus(Qt.FocusReason.OtherFocusReason)
            self.tree.setCurrentItem(self.tree.topLevelItem(0))

    def _say(self, number):
        total = sum(number.values())
        if not total:
            self.bar.say(tr("The copy says what the data compared say."))
            return
        self.bar.say("\n".join((tr("Differences: {n}.").format(n=total), tr("Nothing is replaced yet."))))
        text = tr("Values that you changed yourself in these fields are replaced; the former file stays as {file}.")
        self.bar.button.setToolTip(text.format(file=copyupdate.former_name(self.copy).name))

    def _say_own(self):
        fields = sum(len(names) for names in self.result.own_columns.values())
        tables = len(self.result.own_tables)
        self.own.setVisible(bool(fields or tables))
        self.own.setText(tr("Yours, kept – fields: {fields}, tables: {tables}.").format(fields=fields, tables=tables))
        names = [f"{table}.{name}" for table, names in self.result.own_columns.items() for name in names]
        self.own.setToolTip("\n".join([*names, *self.result.own_tables]))

    def shown(self) -> list:
        """Return the differences that the filter lets through."""
        if self.result is None:
            return []
        kinds = [kind for kind, button in self.kinds.items() if button.isChecked()]
        return filtered(self.result.differences, self.filter.text(), kinds, plain)

    def _show(self):
        self.tree.show_differences(self.shown())
        for button in (self.zoom_button, self.flash_button, self.csv_button):
            button.setEnabled(self.tree.topLevelItemCount() > 0)

    def find(self):
        """Go to the filter."""
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _shapes(self, items):
        shapes = [copyupdate.shape_of(item.shape) for item in items if item.shape]
        return [shape for shape in shapes if not shape.isEmpty()]

    def zoom(self, items) -> None:
        """Zoom the map to differences."""
        shapes = self._shapes(items)
        if not shapes:
            return
        box = QgsRectangle(shapes[0].boundingBox())
        for shape in shapes[1:]:
            box.combineExtentWith(shape.boundingBox())
        box.scale(1.4)
        short = LEAST_SIDE - max(box.width(), box.height())
        if short > 0:
            box.grow(short / 2)
        self.canvas.setReferencedExtent(QgsReferencedRectangle(box, QgsCoordinateReferenceSystem(build.CRS)))
        self.canvas.refresh()

    def flash(self, items) -> None:
        """Flash differences on the map."""
        shapes = self._shapes(items)
        if shapes:
            self.canvas.flashGeometries(shapes, QgsCoordinateReferenceSystem(build.CRS))

    def _save_csv(self):
        path, _ = QFileDialog.getSaveFileName(self, tr("Save the list"), "differences.csv", "CSV (*.csv)")
        if path:
            self.save_csv(path)

    def save_csv(self, path) -> bool:
        """Write what is shown as a table; False, and said, when it cannot be written."""
        try:
            with atomic_file(path) as temporary:
                temporary.write_bytes(as_csv(self.shown(), self.aliases).encode("utf-8-sig"))
        except OSError as error:
            reason = error.strerror or str(error)
            self._tell(tr("Cannot write {path}: {reason}").format(path=path, reason=reason), "critical")
            return False
        return True

    # -- the update -----------------------------------------------------------------------------------------------

    def primary(self) -> None:
        """Update the copy, in a task."""
        if self.result is None or self.task is not None or not self.bar.button.isEnabled():
            return
        edited = [layer.name() for layer in self._layers() if layer.isEditable() and layer.isModified()]
        if edited:
            self._tell(
                tr("Changes of “{layer}” are not saved: save them first. Nothing was changed.").format(layer=edited[0]),
                "warning",
            )
            return
        self._run(
            UpdateTask(self.copy, self.target(), self.result, self.sirens, self.other, self.keep_gone.isChecked()),
            self._updated,
        )

    def target(self) -> Path:
        """Return where the updated copy goes: under the name of its version, or the copy's own when that is none."""
        if self.other != BUNDLE or not copyupdate.version_of(self.copy):
            return self.copy
        return self.copy.with_name(self.copy.name.replace(copyupdate.version_of(self.copy), catalog().data_version, 1))

    def _layers(self):
        """Return the layers of the project that are read from the copy, the plugin's and the user's own."""
        layers = QgsProject.instance().mapLayers().values()
        return [layer for layer in layers if layer.source().split("|")[0] == str(self.copy)]

    def _updated(self, task):
        updated = task.result
        for layer in self._layers():
            source = layer.source().replace(str(self.copy), str(updated.path), 1)
            layer.setDataSource(source, layer.name(), build.PROVIDER, layer.dataProvider().ProviderOptions())
            layer.triggerRepaint()
        copyupdate.retire(self.copy, updated)
        project = QgsProject.instance()
        if self.other == BUNDLE:
            project.writeEntry(SCOPE, "/data_version", catalog().data_version)
        project.writeEntry(SCOPE, "/copy", project.writePath(str(updated.path)))
        text = tr("The copy is up to date: {file}. The former one stays as {former}.")
        self._tell(text.format(file=updated.path.name, former=updated.former.name), "success")
        left = [*updated.left, *task.given[2].lost_columns]
        if left:
            text = tr("Values of your own fields stay in the former file only, where their object is gone: {tables}.")
            self._tell(text.format(tables=", ".join(left)), "warning")
        self.canvas.refreshAllLayers()
        self.dock.page("layers").refresh()
        self._set_copy(updated.path)
        self.start()

    def _tell(self, text, level):
        self.dock.page("layers").tell(text, level, seconds=0 if level in ("critical", "warning") else 8)

    def close_down(self) -> None:
        """Stop what runs."""
        task, self.task = self.task, None
        if task is not None:
            task.cancel()
