"""« Cartes »: what to print, the page as it will be, and the export page by page."""

from contextlib import suppress
from pathlib import Path

from qgis.core import QgsApplication, QgsProject
from qgis.gui import QgsCheckableComboBox, QgsFileWidget, QgsLayoutView
from qgis.PyQt.QtCore import Qt, QTimer, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFileDialog,
    QGraphicsScene,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QTreeWidget,
    QTreeWidgetItem,
)

from ..core.typography import scale
from ..i18n import tr
from . import settings
from .keeping import kept_layers
from .page import Notice, Page, form_row, narrow, tool_button
from .words import number, size

PREVIEW_MS = 300
BASIN = "bassin"
CODE = Qt.ItemDataRole.UserRole
FILE = Qt.ItemDataRole.UserRole + 1
AUTHOR = "Établi avec l’extension QGIS Bassin minier"


class MapsPage(Page):
    """The page. The session of maps is opened when the page is first shown, a table a turn of the event loop."""

    def __init__(self, dock):
        super().__init__(dock, "mbmMapsPage")
        self.session = self.shown = None
        self._opening = self._printing = None
        self._place = 0
        self._stop = False
        self._nowhere = QGraphicsScene(self)
        self.notice = Notice()
        self.body.addWidget(self.notice)
        self._map_group()
        self._preview_group()
        self._output_group()
        self.body.addStretch(1)
        self.bar.button.setIcon(QgsApplication.getThemeIcon("/mActionSaveAsPDF.svg"))
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(PREVIEW_MS)
        self._later.timeout.connect(self._preview)
        self.state.territory_changed.connect(self._territory)
        self._territory()

    # -- groups ---------------------------------------------------------------------------------------------------

    def _map_group(self):
        box = self.group(tr("Map and page"), "mbmMapGroup").layout()
        form = QGridLayout()
        self.kinds = narrow(QComboBox())
        self.kinds.setObjectName("mbmKind")
        self.kinds.activated.connect(lambda place: self._kind_chosen())
        self.territories = QgsCheckableComboBox()
        self.territories.setObjectName("mbmMapTerritories")
        narrow(self.territories)
        for item in self.state.choices():
            self.territories.addItemWithCheckState(item.short_name, Qt.CheckState.Unchecked, item.siren)
        self.territories.addItemWithCheckState(tr("Whole basin (one page)"), Qt.CheckState.Unchecked, BASIN)
        self.territories.checkedItemsChanged.connect(lambda items: self._territories_changed())
        self.paper = narrow(QComboBox())
        for side in ("A3", "A4", "A2", "A1"):
            for way, title in (("paysage", tr("{size} landscape")), ("portrait", tr("{size} portrait"))):
                self.paper.addItem(title.format(size=side), f"{side} {way}")
        known = self.paper.findData(settings.get("maps/paper", "A3 paysage"))
        self.paper.setCurrentIndex(max(0, known))
        self.paper.activated.connect(lambda place: self._paper_chosen())
        self.template = narrow(QComboBox())
        self.template.activated.connect(lambda place: self._soon())
        choose = tool_button("mActionFileOpen.svg", tr("Take a template of my own…"))
        choose.clicked.connect(lambda checked=False: self._choose_template())
        self.author = QLineEdit(settings.get("author") or QgsApplication.userFullName())
        self.author.setPlaceholderText(AUTHOR)
        self.author.editingFinished.connect(self._author_changed)
        form_row(form, 0, tr("Map"), self.kinds)
        self.territories_label = form_row(form, 1, tr("Territories"), self.territories)
        form_row(form, 2, tr("Paper"), self.paper)
        form_row(form, 3, tr("Template"), self.template, choose)
        form_row(form, 4, tr("Author"), self.author)
        box.addLayout(form)
        self._fill_kinds()
        self._fill_templates(settings.get("maps/template"))

    def _preview_group(self):
        self.preview_box = self.group(tr("Preview"), "mbmPreviewGroup")
        row = QHBoxLayout()
        self.back = tool_button("mActionArrowLeft.svg", tr("Former page"))
        self.forth = tool_button("mActionArrowRight.svg", tr("Next page"))
        self.back.clicked.connect(lambda checked=False: self._step(-1))
        self.forth.clicked.connect(lambda checked=False: self._step(1))
        self.page_text, self.scale_text = QLabel(), QLabel()
        self.page_text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.page_text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        refresh = tool_button("mActionRefresh.svg", tr("Refresh the preview"))
        refresh.clicked.connect(lambda checked=False: self._soon())
        row.addWidget(self.back)
        row.addWidget(self.page_text, 1)
        row.addWidget(self.forth)
        row.addWidget(self.scale_text)
        row.addWidget(refresh)
        self.preview_box.layout().addLayout(row)
        self.view = None  # a layout view is made with the session: it costs as much as a page
        self.view_place = self.preview_box.layout()

    def _output_group(self):
        box = self.group(tr("Output"), "mbmOutputGroup").layout()
        form = QGridLayout()
        self.format = narrow(QComboBox())
        for code, title in (
            ("PDF", tr("PDF, one per page")),
            ("BOOK", tr("One PDF for all")),
            ("PNG", tr("PNG pictures")),
            ("SVG", tr("SVG drawings")),
        ):
            self.format.addItem(title, code)
        self.format.setCurrentIndex(max(0, self.format.findData(settings.get("maps/format", "PDF"))))
        self.dpi = QComboBox()
        self.dpi.setMinimumContentsLength(5)
        for value in (150, 300, 600):
            self.dpi.addItem(tr("{n} dpi").format(n=value), value)
        self.dpi.setCurrentIndex(max(0, self.dpi.findData(settings.get_int("maps/dpi", 300))))
        self.dpi.setAccessibleName(tr("Resolution (dpi)"))
        self.format.activated.connect(lambda place: self._output_changed())
        self.dpi.activated.connect(lambda place: self._output_changed())
        self.folder = QgsFileWidget()
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.fileChanged.connect(lambda path: self.refresh())
        form_row(form, 0, tr("Format"), self.format, self.dpi)
        label = QLabel(tr("Folder"))
        label.setBuddy(self.folder)
        self.folder.setAccessibleName(tr("Folder"))
        form.addWidget(label, 1, 0)
        form.addWidget(self.folder, 1, 1, 1, 2)
        box.addLayout(form)
        self.pages = QTreeWidget()
        self.pages.setObjectName("mbmPages")
        self.pages.setAccessibleName(tr("Pages"))
        self.pages.setColumnCount(2)
        self.pages.setHeaderHidden(True)
        self.pages.setRootIsDecorated(False)
        self.pages.setUniformRowHeights(True)
        self.pages.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        header = self.pages.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.pages.itemActivated.connect(lambda item, column: self._open_page(item))
        self.pages.hide()
        box.addWidget(self.pages)

    # -- choices --------------------------------------------------------------------------------------------------

    def _fill_kinds(self):
        now = self.kinds.currentData()
        self.kinds.clear()
        self.kinds.addItem(tr("Perimeter and heritage"), "")
        for layer in kept_layers():
            self.kinds.addItem(tr("Heritage value: {name}").format(name=layer.name()), layer.id())
        self.kinds.setCurrentIndex(max(0, self.kinds.findData(now)))

    def _fill_templates(self, own=""):
        self.template.clear()
        self.template.addItem(tr("Template of the extension"), "")
        if own and Path(own).is_file():
            self.template.addItem(Path(own).name, own)
            self.template.setCurrentIndex(1)

    def _choose_template(self):
        path, _ = QFileDialog.getOpenFileName(self, tr("My template"), "", tr("Layout template (*.qpt)"))
        if path:
            settings.put("maps/template", path)
            self._fill_templates(path)
            self._soon()

    def _territory(self):
        sirens = self.state.sirens
        wanted = [] if sirens is None else list(sirens) or [item.siren for item in self.state.choices()]
        model = self.territories.model()
        blocked = self.territories.blockSignals(True)
        for place in range(self.territories.count()):
            on = self.territories.itemData(place) in wanted
            state = Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
            model.setData(model.index(place, 0), state, Qt.ItemDataRole.CheckStateRole)
        self.territories.blockSignals(blocked)
        self._place = 0
        self._territories_changed()

    def _territories_changed(self):
        self.territories_label.setText(tr("Territories · {n}").format(n=len(self.codes())))
        self._place = min(self._place, max(0, len(self.codes()) - 1))
        self._soon()

    def codes(self) -> list:
        """Return the territories chosen: sirens, or BASIN."""
        return list(self.territories.checkedItemsData())

    def _kind_chosen(self):
        self._close_session()
        self._open_session()

    def _paper_chosen(self):
        settings.put("maps/paper", self.paper.currentData())
        self._soon()

    def _author_changed(self):
        settings.put("author", self.author.text().strip())
        self._soon()

    def _output_changed(self):
        settings.put("maps/format", self.format.currentData())
        settings.put("maps/dpi", self.dpi.currentData())
        self.refresh()

    def target(self) -> Path:
        """Return the folder of the maps: as given, « cartes » beside the project, or in the user's documents."""
        if self.folder.filePath():
            return Path(self.folder.filePath())
        from .loading import default_folder

        return default_folder() / "cartes"

    # -- session and preview --------------------------------------------------------------------------------------

    def started(self):
        """Read the data."""
        project = QgsProject.instance()
        project.layersAdded.connect(self._kinds_changed)
        project.layersRemoved.connect(self._kinds_changed)
        self._fill_kinds()
        self._open_session()

    def project_read(self):
        """Take what another project keeps."""
        if self._is_started:
            self._fill_kinds()
        self.refresh()

    def _kinds_changed(self, *_):
        known = {self.kinds.itemData(place) for place in range(1, self.kinds.count())}
        if known != {layer.id() for layer in kept_layers()}:
            lost = self.kinds.currentData()
            self._fill_kinds()
            if lost != self.kinds.currentData():
                self._kind_chosen()

    def _open_session(self):
        from ..map_session import MapSession

        self.session = MapSession(self.kinds.currentData() or "")
        self._opening = self.session.steps()
        self.page_text.setText(tr("Reading the data…"))
        QTimer.singleShot(0, self._read_on)

    def _read_on(self):
        if self._opening is None:
            return
        from ..map_session import MapError

        try:
            next(self._opening)
        except StopIteration:
            self._opening = None
            self._soon()
            return
        except (MapError, OSError) as error:
            self._opening = None
            self._fail(error)
            return
        QTimer.singleShot(0, self._read_on)

    def _close_session(self):
        self._opening = None
        self._drop_view()
        if self.session is not None:
            self.session.close()
            self.session = None

    def _drop_view(self):
        view, self.view = self.view, None
        if view is not None:
            self.view_place.removeWidget(view)
            view.hide()
            view.setScene(self._nowhere)  # it must not look at a layout that is gone, and takes no layout None
            view.deleteLater()
        self.shown = None

    def _fail(self, error):
        from ..map_session import reason

        self.notice.show_text(reason(error), ((tr("Template of the extension"), self._own_template),))
        self.page_text.setText("")

    def _own_template(self):
        settings.put("maps/template", "")
        self._fill_templates()
        self.notice.hide()
        self._soon()

    def _soon(self):
        self.refresh()
        if self._is_started and self._printing is None:
            self._later.start()

    def _step(self, by):
        codes = self.codes()
        if codes:
            self._place = (self._place + by) % len(codes)
            self._soon()

    def order(self):
        """Return what is asked. Raises MapError."""
        from ..map_session import order

        return order(
            self.target(), self.paper.currentData(), self.format.currentData(), self.dpi.currentData(),
            self.template.currentData() or "", self.author.text().strip() or AUTHOR,
        )  # fmt: skip

    def _preview(self):
        """Make the page again and show it; its map is drawn in the background by QGIS."""
        if self.session is None or self._opening is not None or self._printing is not None or not self.isVisible():
            return
        codes = self.codes()
        self._drop_view()
        if not codes:
            self.page_text.setText("")
            self.scale_text.setText("")
            return
        from ..map_session import MapError

        try:
            self.shown = self.session.preview(codes[self._place], self.order())
        except (MapError, OSError) as error:
            self._fail(error)
            return
        self.notice.hide()
        self.view = QgsLayoutView()
        self.view.setInteractive(False)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.view.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.view_place.addWidget(self.view)
        self.view.setCurrentLayout(self.shown.layout)
        for button in (self.back, self.forth):
            button.setEnabled(len(codes) > 1)
        self.page_text.setText(
            tr("{n} of {all} · {name}").format(n=self._place + 1, all=len(codes), name=self.shown.territory.name)
        )
        self.page_text.setToolTip("\n".join(self.shown.warnings))
        self.scale_text.setText(scale(self.shown.denominator) if self.shown.denominator else "")
        self.view.setAccessibleName(self.page_text.text())
        self._fit_view()
        QTimer.singleShot(0, self._fit_view)

    def _fit_view(self):
        if self.view is None or self.shown is None:
            return
        sheet = self.shown.layout.pageCollection().page(0).pageSize()
        wide = max(80, self.preview_box.width() - 24)
        self.view.setFixedHeight(int(min(wide * sheet.height() / sheet.width(), wide * 1.1)) + 8)
        self.view.zoomFull()

    def fit(self, width: int):
        """Show the page as large as the dock allows."""
        self._fit_view()

    # -- status ---------------------------------------------------------------------------------------------------

    def refresh(self):
        """Say how many pages there are, and what would be replaced."""
        if self._printing is not None:
            return
        from ..map_session import MEGABYTES, file_names, writable

        codes, form = self.codes(), self.format.currentData()
        count = len(codes)
        button = self.bar.button
        self.folder.lineEdit().setPlaceholderText(str(self.target()))
        button.setEnabled(count > 0)
        if not count:
            button.setText(tr("Export"))
            self.bar.say(tr("Choose at least one territory."))
            return
        refused = writable(self.target())
        if refused:
            self.notice.show_text(
                tr("Cannot write in “{folder}”: {reason}. Choose another folder.").format(
                    folder=self.target().name, reason=refused
                )
            )
            button.setEnabled(False)
        names = set(file_names(codes, form).values())
        there = sum((self.target() / name).exists() for name in names)
        pages = tr("Export 1 page") if count == 1 else tr("Export {n} pages")
        if there == 1:
            pages = tr("Export and replace 1 file")
        elif there:
            pages = tr("Export and replace {there} files")
        button.setText(pages.format(n=count, there=there))
        weight = MEGABYTES[form] * count * (self.dpi.currentData() / 300 if form == "PNG" else 1)
        text = tr("1 page, about {size} MB") if count == 1 else tr("{n} pages, about {size} MB")
        self.bar.say(text.format(n=count, size=number(max(1, weight))))

    # -- export ---------------------------------------------------------------------------------------------------

    def primary(self):
        """Print the pages, one a turn of the event loop."""
        codes = self.codes()
        if self._printing is not None or not codes or self.session is None or self._opening is not None:
            return
        from ..map_session import MapError, file_names

        self._later.stop()
        try:
            asked = self.order()
        except (MapError, OSError) as error:
            self._fail(error)
            return
        self._names = file_names(codes, asked.form)
        self._folder, self._codes, self._done, self._stop = asked.folder, codes, 0, False
        self._failed = []
        self._list(codes)
        self.bar.busy(tr("{n} of {all} pages").format(n=0, all=len(codes)), len(codes))
        self._printing = self.session.printing(codes, asked)
        self._row(0, tr("running…"), "mActionRefresh.svg")
        QTimer.singleShot(30, self._print_next)

    def _list(self, codes):
        self.pages.clear()
        names = {self.territories.itemData(n): self.territories.itemText(n) for n in range(self.territories.count())}
        for code in codes:
            there = (self._folder / self._names[code]).exists()
            item = QTreeWidgetItem(self.pages, [names[code], tr("exists already") if there else tr("waiting")])
            item.setData(0, CODE, code)
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        rows = min(len(codes), 8)
        self.pages.setFixedHeight(rows * (self.fontMetrics().height() + 5) + 8)
        self.pages.show()
        QTimer.singleShot(0, lambda: self.area.ensureWidgetVisible(self.pages))

    def _row(self, place, text, icon="", tip=""):
        item = self.pages.topLevelItem(place)
        if item is not None:
            item.setText(1, text)
            item.setToolTip(0, tip)
            item.setToolTip(1, tip)
            if icon:
                item.setIcon(0, QgsApplication.getThemeIcon(f"/{icon}"))

    def _print_next(self):
        if self._printing is None:
            return
        if self._stop:
            self._finish(cancelled=True)
            return
        from ..map_session import MapError

        try:
            code, done = next(self._printing)
        except StopIteration:
            self._finish()
            return
        except (MapError, OSError) as error:
            self._row(self._done, tr("failed"), "mIconWarning.svg", str(error))
            self._finish(problem=error)
            return
        place = self._codes.index(code)
        if done.error:
            self._failed.append(f"{done.name} : {done.error}")
            self._row(place, tr("failed"), "mIconWarning.svg", done.error)
        else:
            path = Path(done.path)
            weight = size(path.stat().st_size) if path.is_file() else ""
            text = tr("exported · {size}").format(size=weight) if weight else tr("exported")
            self._row(place, text, "mIconSuccess.svg", "\n".join(done.warnings))
            self.pages.topLevelItem(place).setData(0, FILE, str(path))
        self._done += 1
        self.bar.progress.setValue(self._done)
        self.bar.progress.setFormat(tr("{n} of {all} pages").format(n=self._done, all=len(self._codes)))
        if self._done < len(self._codes):
            self._row(self._done, tr("running…"), "mActionRefresh.svg")
        QTimer.singleShot(30, self._print_next)

    def _finish(self, cancelled=False, problem=None):
        printing, self._printing = self._printing, None
        with suppress(Exception):  # closing a half-made book raises what stopped it
            printing.close()
        self.bar.idle()
        for place in range(self._done, len(self._codes)):
            if cancelled or problem:
                self._row(place, tr("not made"))
        folder = (tr("Open the folder"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder))))
        good = self._done - len(self._failed)
        book = self.format.currentData() == "BOOK"
        if problem is not None:
            self._fail(problem)
            self.tell(str(problem), "critical", seconds=0)
        elif cancelled:
            good = 0 if book else good
            text = tr("Export cancelled: {n} of {all} pages are done.").format(n=good, all=len(self._codes))
            self.tell(text, "info", folder if good else None, 0 if good else 8)
        elif self._failed:
            text = tr("Pages that were not made: {n}. {reasons}")
            text = text.format(n=len(self._failed), reasons=" ".join(self._failed))
            self.tell(text, "warning", folder, 0)
        else:
            text = tr("1 page exported.") if good == 1 else tr("{n} pages exported.")
            self.tell(text.format(n=good), button=folder, seconds=0)
        self.refresh()

    def _open_page(self, item):
        path = item.data(0, FILE)
        if path and Path(path).is_file():
            QDesktopServices.openUrl(QUrl.fromLocalFile(path))

    def cancel(self):
        """Stop after the page in the making."""
        if self._printing is not None:
            self._stop = True
            self.bar.cancel.setEnabled(False)

    def close_down(self):
        """Let go of layouts, layers and signals."""
        self._later.stop()
        if self._printing is not None:
            printing, self._printing = self._printing, None
            with suppress(Exception):
                printing.close()
        self._close_session()
        if self._is_started:
            project = QgsProject.instance()
            project.layersAdded.disconnect(self._kinds_changed)
            project.layersRemoved.disconnect(self._kinds_changed)
