"""« Couches »: the territory, what of it is loaded, the state of the data, base maps, where the copy is."""

from html import escape
from pathlib import Path

from qgis.core import QgsProject
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPixmap
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QHeaderView,
    QLabel,
    QListView,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QTreeWidget,
    QTreeWidgetItem,
)

from .. import project as build
from ..catalog import catalog
from ..i18n import tr
from . import figures
from .basemaps import BaseMaps
from .charts import HeldBar
from .loading import Loading, copy_name, copy_sirens, default_folder
from .page import Notice, Page
from .state import SCOPE
from .territory_map import TerritoryMap
from .words import link, local, number

KEY = Qt.ItemDataRole.UserRole
UNCHECKED = {"paysage"}  # groups that are not loaded unless asked for
ALL = "all"


class LayersPage(Page):
    """The page."""

    def __init__(self, dock):
        super().__init__(dock, "mbmLayersPage")
        self.loading = None
        self.notice = Notice()
        self.body.addWidget(self.notice)
        self._territory_group()
        self._themes_group()
        self._data_group()
        self.basemaps = BaseMaps(self)
        self._copy_group()
        self.body.addStretch(1)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(50)
        self._later.timeout.connect(self.refresh)
        project = QgsProject.instance()
        project.layersAdded.connect(self._soon)
        project.layersRemoved.connect(self._soon)
        self.state.territory_changed.connect(self._territory)
        self._loaded_before()
        self._territory()

    # -- groups ---------------------------------------------------------------------------------------------------

    def _territory_group(self):
        box = self.group(tr("Territory"), "mbmTerritoryGroup").layout()
        self.map = TerritoryMap(self.state.choices())
        self.map.clicked.connect(self._map_clicked)
        self.map.hovered.connect(self._map_hovered)
        box.addWidget(self.map)
        self.list = QListWidget()
        self.list.setObjectName("mbmTerritories")
        self.list.setAccessibleName(tr("Territories"))
        self.list.setFlow(QListView.Flow.TopToBottom)
        self.list.setWrapping(True)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for place, item in enumerate(self.state.choices(), 1):
            self._list_item(f"{place} · {item.short_name}", item.siren)
        self._list_item(tr("Whole basin"), ALL)
        self.list.itemChanged.connect(self._list_changed)
        self.list.setMouseTracking(True)
        self.list.itemEntered.connect(lambda item: self.map.highlight(item.data(KEY)))
        box.addWidget(self.list)
        self.fit(400)

    def _list_item(self, text, code):
        item = QListWidgetItem(text, self.list)
        item.setData(KEY, code)
        item.setFlags(Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        item.setCheckState(Qt.CheckState.Unchecked)

    def fit(self, width: int):
        """Show the list in two columns, or in one where there is no room."""
        columns = 2 if width >= 340 else 1
        rows = -(-self.list.count() // columns)
        high = self.list.sizeHintForRow(0) or self.fontMetrics().height() + 4
        self.list.setFixedHeight(rows * high + 2 * self.list.frameWidth() + 2)
        wide = max(80, (self.list.viewport().width() or width) // columns - 2)
        size = self.list.item(0).sizeHint()
        size.setWidth(wide)
        size.setHeight(high)
        blocked = self.list.blockSignals(True)  # a size hint is a change of the item too
        for place in range(self.list.count()):
            self.list.item(place).setSizeHint(size)
        self.list.blockSignals(blocked)
        self.list.setWrapping(columns == 2)

    def _themes_group(self):
        box = self.group(tr("Themes"), "mbmThemesGroup").layout()
        self.tree = QTreeWidget()
        self.tree.setObjectName("mbmThemes")
        self.tree.setAccessibleName(tr("Themes and layers"))
        self.tree.setColumnCount(3)
        self.tree.setHeaderLabels([tr("Theme and layer"), tr("here"), tr("basin")])
        self.tree.setUniformRowHeights(True)
        self.tree.setIndentation(14)
        self.tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
            self.tree.headerItem().setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        header.setMinimumSectionSize(30)
        self.items = {}
        for group in catalog().groups:
            layers = [item for item in catalog().layers if item.group == group.id and item.geometry != "None"]
            if layers:
                self._theme(group, layers)
        self.tree.setMinimumHeight(self.fontMetrics().height() * 11)
        self.tree.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.tree.itemChanged.connect(lambda item, column: self._soon())
        box.addWidget(self.tree)

    def _theme(self, group, layers):
        parent = QTreeWidgetItem(self.tree, [group.title, "", ""])
        parent.setFlags(parent.flags() | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsAutoTristate)
        font = parent.font(0)
        font.setBold(True)
        parent.setFont(0, font)
        for layer in layers:
            item = QTreeWidgetItem(parent, [layer.title, "", number(figures.count(layer.key))])
            item.setData(0, KEY, layer.key)
            item.setIcon(0, _swatch(figures.table()["swatches"].get(layer.key, "#888888"), layer.geometry))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            checked = group.id not in UNCHECKED
            item.setCheckState(0, Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked)
            for column in (1, 2):
                item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.items[layer.key] = item
        parent.setExpanded(group.id in ("patrimoine", "patrimoine_mondial"))

    def _data_group(self):
        table = figures.table()
        held = figures.count("cites")
        title = tr("Data · {n} of {total} cités").format(n=held, total=table["inventory"])
        box = self.group(title, "mbmDataGroup").layout()
        self.version = QLabel()
        self.version.setWordWrap(True)
        self.version.linkActivated.connect(lambda target: self.dock.open_compare())
        box.addWidget(self.version)
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        most = max(row["reference"] for row in table["held"])
        colours = table["official"]
        for place, row in enumerate(table["held"]):
            name = local(row["label"])
            bar = HeldBar(row["held"], row["reference"], most, colours[row["label"]["fr"]])
            bar.setAccessibleName(tr("{name}: {n} of {total}").format(name=name, n=row["held"], total=row["reference"]))
            value = QLabel(f"{row['held']} / {row['reference']}")
            value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            for column, widget in enumerate((QLabel(name), bar, value)):
                grid.addWidget(widget, place, column)
        box.addLayout(grid)
        rest = QLabel(
            tr("The other {n} are not public: they are in the inventory of the Mission Bassin Minier.").format(
                n=table["inventory"] - held
            )
        )
        rest.setWordWrap(True)
        font = rest.font()
        font.setPointSizeF(font.pointSizeF() * 0.88)
        for label in (rest, self.version):
            label.setFont(font)
        box.addWidget(rest)

    def _copy_group(self):
        self.copy_box = self.group(tr("Working copy"), "mbmCopyGroup", closed=True)
        self.folder = QgsFileWidget()
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setDialogTitle(tr("Folder of the working copy"))
        self.folder.setAccessibleName(tr("Folder of the working copy"))
        self.folder.fileChanged.connect(lambda path: self._soon())
        label = QLabel(tr("Folder of the working copy"))
        label.setBuddy(self.folder)
        self.copy_text = QLabel()
        self.copy_text.setWordWrap(True)
        self.copy_text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for widget in (label, self.folder, self.copy_text):
            self.copy_box.layout().addWidget(widget)

    # -- territory ------------------------------------------------------------------------------------------------

    def _map_clicked(self, siren, more):
        chosen = set(self.state.sirens or ())
        if not more:
            self.state.choose((siren,))
        elif chosen - {siren} or siren not in chosen:
            self.state.choose(chosen ^ {siren})

    def _map_hovered(self, siren):
        for place in range(self.list.count()):
            item = self.list.item(place)
            if siren and item.data(KEY) == siren:
                self.list.setCurrentItem(item)

    def _list_changed(self, changed):
        on = changed.checkState() == Qt.CheckState.Checked
        if changed.data(KEY) == ALL:
            self.state.choose(() if on else None)
        else:
            rows = [self.list.item(place) for place in range(self.list.count())]
            chosen = [
                row.data(KEY) for row in rows if row.checkState() == Qt.CheckState.Checked and row.data(KEY) != ALL
            ]
            if self.state.sirens == () and not on:  # one taken out of the whole basin
                chosen = [row.data(KEY) for row in rows if row.data(KEY) not in (ALL, changed.data(KEY))]
            self.state.choose(chosen or None)
        self._show_territory()

    def _territory(self):
        self._show_territory()
        self.refresh()

    def _show_territory(self):
        sirens = self.state.sirens
        self.map.choose(sirens)
        blocked = self.list.blockSignals(True)
        for place in range(self.list.count()):
            item = self.list.item(place)
            code = item.data(KEY)
            on = sirens is not None and (code in sirens or not sirens)
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
            font = item.font()
            font.setBold(on)
            item.setFont(font)
        self.list.blockSignals(blocked)
        blocked = self.tree.blockSignals(True)
        for key, item in self.items.items():
            item.setText(1, number(figures.count(key, sirens)) if sirens is not None else "–")
        self.tree.blockSignals(blocked)

    # -- what is loaded -------------------------------------------------------------------------------------------

    def _soon(self, *_):
        self._later.start()

    def project_read(self):
        """Take the state of another project."""
        self.folder.setFilePath("")
        self._loaded_before()
        self._territory()

    def _loaded_before(self):
        """Check what the project holds, as it was left."""
        loaded = self.loaded()
        if loaded:
            blocked = self.tree.blockSignals(True)
            for key, item in self.items.items():
                item.setCheckState(0, Qt.CheckState.Checked if key in loaded else Qt.CheckState.Unchecked)
            self.tree.blockSignals(blocked)

    def loaded(self) -> dict:
        """Return the layers of the catalog that the project holds: key → layer."""
        present = build.layers_by_key(QgsProject.instance())
        return {key: layer for key, layer in present.items() if key in self.items}

    def wanted(self) -> list:
        """Return the keys that are checked."""
        return [key for key, item in self.items.items() if item.checkState(0) == Qt.CheckState.Checked]

    def target(self) -> Path:
        """Return the file of the working copy: the one in use when it serves this territory, else a new one."""
        current = self.current_copy()
        if current is not None and self._holds(current) and not self.folder.filePath():
            return current
        return Path(self.folder.filePath() or default_folder()) / copy_name(self.state.sirens)

    def current_copy(self):
        """Return the file that the layers of the project are read from, or None."""
        for layer in self.loaded().values():
            return Path(layer.source().split("|")[0])
        return None

    def _serves(self) -> bool:
        """True when what is loaded is of this territory; an older version is offered to be compared, not replaced."""
        current = self.current_copy()
        return current is not None and current.is_file() and self._holds(current)

    def _holds(self, copy) -> bool:
        return set(copy_sirens(copy)) == set(self.state.sirens or ())

    def _work(self) -> tuple:
        """Return (keys to load, layers to take out)."""
        loaded, wanted = self.loaded(), self.wanted()
        if not loaded or not self._serves():
            return wanted, []
        return [key for key in wanted if key not in loaded], [key for key in loaded if key not in wanted]

    def refresh(self):
        """Show what there is to do."""
        if self.loading is not None:
            return
        button, sirens = self.bar.button, self.state.sirens
        more, less = self._work()
        here = sum(1 for key in self.loaded())
        button.setEnabled(True)
        self._missing_copy()
        if sirens is None:
            button.setText(_counted(len(more), tr("Load 1 layer"), tr("Load {n} layers")))
            button.setEnabled(False)
            button.setToolTip(tr("Choose your territory"))
            self.bar.say(tr("Choose your territory on the map or in the list."))
        elif not here or not self._serves():
            button.setText(_counted(len(more), tr("Load 1 layer"), tr("Load {n} layers")))
            button.setEnabled(bool(more))
            button.setToolTip("")
            self.bar.say(
                tr("Nothing is loaded yet.") if not here else tr("The layers of another territory are loaded.")
            )
        else:
            text = _counted(here, tr("1 layer loaded."), tr("{n} layers loaded."))
            button.setToolTip("")
            if more and less:
                button.setText(tr("Apply (+{more}, −{less})").format(more=len(more), less=len(less)))
            elif more:
                button.setText(_counted(len(more), tr("Add 1 layer"), tr("Add {n} layers")))
                titles = ", ".join(catalog().layer(key).title for key in more)
                text = "\n".join((text, tr("To add: {titles}").format(titles=titles)))
            elif less:
                button.setText(_counted(len(less), tr("Remove 1 layer"), tr("Remove {n} layers")))
                text = "\n".join((text, tr("The working copy keeps their data.")))
            else:
                button.setText(tr("Up to date"))
                button.setEnabled(False)
            self.bar.say(text)
        self._say_copy()

    def _say_copy(self):
        target, current = self.target(), self.current_copy()
        where = tr("project folder") if target.parent == Path(QgsProject.instance().absolutePath() or "/") else ""
        self.copy_box.setTitle(tr("Working copy · {where}").format(where=where or target.parent.name))
        self.copy_text.setText(str(target))
        self.folder.lineEdit().setPlaceholderText(str(target.parent))
        version = catalog().data_version
        held, found = QgsProject.instance().readEntry(SCOPE, "/data_version", "")
        if current is None or not found:
            self.version.setText(
                tr("Open data supplied with the extension: version {version}.").format(version=version)
            )
        elif held == version:
            self.version.setText(tr("Your copy: version {version}, the one supplied.").format(version=version))
        else:
            self.version.setText(
                "{} {}".format(
                    escape(tr("Your copy: {own}. Supplied: {version}.").format(own=held, version=version)),
                    link("compare", tr("Compare…")),
                )
            )

    def _missing_copy(self):
        current = self.current_copy()
        if current is None or current.is_file():
            self.notice.hide()
            return
        self.notice.show_text(
            tr("The copy “{file}” is no longer there.").format(file=current.name),
            ((tr("Find it…"), self._find_copy), (tr("Make a new copy"), self._again)),
        )

    def _find_copy(self):
        from qgis.PyQt.QtWidgets import QFileDialog

        path, _ = QFileDialog.getOpenFileName(self, tr("Find the working copy"), "", "GeoPackage (*.gpkg)")
        if path:
            self._start(Path(path), list(self.loaded()))

    def _again(self):
        if self.state.sirens is None:
            self.state.choose(())
        self._start(
            Path(self.folder.filePath() or default_folder()) / copy_name(self.state.sirens), list(self.loaded())
        )

    # -- the work -------------------------------------------------------------------------------------------------

    def primary(self):
        """Load, add or take out."""
        if self.loading is not None or self.state.sirens is None:
            return
        more, less = self._work()
        if less:
            loaded = self.loaded()
            QgsProject.instance().removeMapLayers([loaded[key].id() for key in less])
            self.iface.mapCanvas().refresh()  # QGIS leaves the picture as it was when a layer is taken out by code
        if more:
            self._start(self.target(), more)
        elif less:
            self.tell(
                _counted(len(less), tr("1 layer taken out of the project."), tr("{n} layers taken out of the project."))
            )
            self.refresh()

    def _start(self, target, keys):
        self.notice.hide()
        self.fresh = not self.loaded() or not self._serves()
        others = [key for key in self.loaded() if key not in keys] if self.fresh else []
        self.loading = Loading(target, self.state.sirens, [*keys, *others], self)
        self.loading.progress.connect(lambda percent: self.bar.progress.setValue(int(percent)))
        self.loading.done.connect(self._done)
        self.loading.failed.connect(self._failed)
        self.bar.busy()
        self.iface.mapCanvas().freeze(True)
        self.loading.start()

    def _end(self):
        loading, self.loading = self.loading, None
        self.iface.mapCanvas().freeze(False)
        self.bar.idle()
        loading.deleteLater()
        return loading

    def _done(self, added):
        from ..copyupdate import version_of

        loading = self._end()
        project = QgsProject.instance()
        self.state.keep_in_project()
        project.writeEntry(SCOPE, "/data_version", version_of(loading.target) or catalog().data_version)
        project.writeEntry(SCOPE, "/copy", project.writePath(str(loading.target)))
        if self.fresh:
            extent = build.territory_extent(project)
            if extent is not None:
                self.iface.mapCanvas().setReferencedExtent(extent)
        self.iface.mapCanvas().refresh()
        text = _counted(
            added,
            tr("1 layer loaded for {territory}, in {file}."),
            tr("{n} layers loaded for {territory}, in {file}."),
            territory=self.state.title(), file=loading.target.name,
        )  # fmt: skip
        self.tell(text)
        self.refresh()

    def _failed(self, reason):
        self._end()
        self.iface.mapCanvas().refresh()
        if reason:
            self.tell(reason, "critical", seconds=0)
        else:
            self.tell(tr("Cancelled: nothing was loaded."), "info")
        self.refresh()

    def cancel(self):
        """Stop loading."""
        if self.loading is not None:
            self.bar.cancel.setEnabled(False)
            self.loading.cancel()

    def close_down(self):
        """Stop loading and listen no more."""
        if self.loading is not None:
            self.loading.cancel()
            self._end()
        self.basemaps.close_down()
        project = QgsProject.instance()
        project.layersAdded.disconnect(self._soon)
        project.layersRemoved.disconnect(self._soon)


def _counted(n, one, many, **values) -> str:
    """Return the singular or the plural sentence."""
    return (one if n == 1 else many).format(n=n, **values)


def _swatch(colour: str, geometry: str) -> QIcon:
    """Return a small sign: square for areas, line, dot."""
    picture = QPixmap(32, 32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ink = QColor(colour)
    if "Line" in geometry:
        pen = painter.pen()
        pen.setColor(ink)
        pen.setWidth(6)
        painter.setPen(pen)
        painter.drawLine(3, 24, 29, 8)
    else:
        painter.setPen(QColor("#6B6A66"))
        painter.setBrush(ink)
        if "Point" in geometry:
            painter.drawEllipse(9, 9, 14, 14)
        else:
            painter.drawRect(5, 5, 22, 22)
    painter.end()
    return QIcon(picture)
