"""« Cartes »: what to print, the page as it will be, and the export page by page."""

from pathlib import Path

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QEvent, QTimer

from .. import settings
from ..i18n import tr
from .maps_choices import BASIN, COMMUNE, ELEMENT, EPCI, MapsChoices
from .maps_export import MapsExport
from .maps_output import MapsOutput
from .maps_preview import MapsPreview
from .page import Notice, Page
from .words import number, size

PREVIEW_MS = 300
NAMED = 3  # failed pages that a message names


class MapsPage(Page):
    """The page. The data are read when it is first shown, a table a turn of the event loop."""

    def __init__(self, dock):
        super().__init__(dock, "mbmMapsPage")
        self.library = self.session = self.export = None
        self._work = None  # reading the data, or making the page to be looked at
        self._is_ready = False  # the data are read
        self._refused = False  # the notice says that the folder cannot be written
        self._place = 0
        self.notice = Notice()
        self.notice.setObjectName("mbmMapsNotice")
        self.body.addWidget(self.notice)
        self.choices = MapsChoices(self.state)
        self.group(tr("Map and page"), "mbmMapGroup").layout().addWidget(self.choices)
        self.choices.add_texts(self.group(tr("Title, subtitle, author"), "mbmMapTexts", closed=True))
        self.preview = MapsPreview()
        self.group(tr("Preview"), "mbmPreviewGroup").layout().addWidget(self.preview)
        self.output = None  # its formats are known with the maps
        self.output_place = self.group(tr("Output"), "mbmOutputGroup").layout()
        self.body.addStretch(1)
        self.bar.button.setIcon(QgsApplication.getThemeIcon("/mActionSaveAsPDF.svg"))
        self.bar.button.setEnabled(False)
        self.bar.button.setText(tr("Export"))
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(PREVIEW_MS)
        self._later.timeout.connect(self._look)
        self.choices.choice_changed.connect(self._choice_changed)
        self.choices.pages_changed.connect(self._pages_changed)
        self.choices.page_changed.connect(self._soon)
        self.choices.new_template.connect(self._new_template)
        self.preview.stepped.connect(self._step)
        self.preview.refreshed.connect(self._soon)
        self.preview.opened.connect(self._hand_over)
        self.state.territory_changed.connect(self._territory)

    # -- data -----------------------------------------------------------------------------------------------------

    def started(self):
        from ..map_session import FORMS, Library

        self._bears = settings.of_pages()
        self.library = Library(**self._bears)
        self.output = MapsOutput(FORMS)
        self.output.changed.connect(self.refresh)
        self.output_place.addWidget(self.output)
        project = QgsProject.instance()
        project.layersAdded.connect(self._layers_changed)
        project.layersRemoved.connect(self._layers_changed)
        self._fill()

    def project_read(self):
        """Take what another project holds."""
        if self._is_started:
            self._fill()

    def event(self, event):
        """Take other options when the window comes back from them."""
        if event.type() == QEvent.Type.WindowActivate and self._is_started and not self.running():
            self._options_changed()
        return super().event(event)

    def _options_changed(self):
        from ..map_session import Library

        self.choices.options_changed()
        if settings.of_pages() != self._bears:
            self._close_session()
            self.library.close()
            self._bears = settings.of_pages()
            self.library = Library(**self._bears)
            self._choice_changed()

    def _fill(self):
        from ..map_session import choices

        if self.choices.fill(choices()) or self.session is None:
            self._choice_changed()
        else:
            self.refresh()

    def _layers_changed(self, *_):
        from ..map_session import choices

        if [item.key for item in choices()] != [item.key for item in self.choices.known] and not self.running():
            self._fill()

    def _choice_changed(self):
        from ..map_session import lacks, open_session

        chosen = self.choices.choice()
        self._place = 0
        if self.session is not None and self.session.choice == chosen and (self._is_ready or self._work is not None):
            if self._is_ready:
                self._work = None  # a page in the making is of the former level
                self._offer()
            return
        self._close_session()
        self.output.pages.hide()  # what became of other pages
        self.session = open_session(chosen, self.library)
        self.choices.suit(self.session)
        self.output.suit(self.session.forms, lacks)
        self.preview.say(tr("Reading the data…"))
        self._start(self.session.steps(), self._offer)

    def _close_session(self):
        self._work, self._is_ready = None, False
        self._later.stop()
        self.preview.drop()
        if self.session is not None:
            self.session.close()
            self.session = None

    def _start(self, steps, then):
        """Run a generator, a step a turn of the event loop."""
        self._work = steps
        QTimer.singleShot(0, lambda: self._go_on(steps, then))

    def _go_on(self, steps, then):
        from ..map_session import MapError

        if self._work is not steps:
            return  # another one took its place
        try:
            next(steps)
        except StopIteration:
            self._work = None
            then()
        except (MapError, OSError) as error:
            self._work = None
            self._fail(error)
        else:
            QTimer.singleShot(0, lambda: self._go_on(steps, then))

    def _offer(self):
        """List what there may be a page of."""
        self._is_ready = True
        level = self.choices.current_level()
        sirens = self.state.sirens if level != EPCI else ()
        nouns = {EPCI: tr("Territories · {n}"), COMMUNE: tr("Communes · {n}"), BASIN: tr("Territories · {n}"),
                 ELEMENT: tr("Components · {n}")}  # fmt: skip
        self.choices.offer(self.session.items(level, sirens), self.session.noun() or nouns.get(level, ""))

    # -- what is chosen -------------------------------------------------------------------------------------------

    def _territory(self):
        self._place = 0
        if self._is_ready and not self.running():
            self._work = None  # the page in the making is of the former territory
            self._offer()

    def codes(self) -> list:
        """Return what there is to be a page of."""
        return self.choices.codes()

    def _pages_changed(self):
        self._place = min(self._place, max(0, len(self.codes()) - 1))
        if not self.codes():
            self.preview.say("")
        self._soon()

    def _new_template(self):
        bears = settings.of_pages()
        given = {"LOGO": bears["logo"], "ORGANISATION": bears["organisation"]}
        self.dock.run_tool("newtemplate", {name: value for name, value in given.items() if value})

    def _step(self, by):
        codes = self.codes()
        if codes:
            self._place = (self._place + by) % len(codes)
            self._soon()

    def order(self):
        """Return what is asked. Raises MapError."""
        from ..map_session import order

        return order(
            self.output.target(), self.choices.paper.currentData(), self.output.format.currentData(),
            self.output.dpi.currentData(), self.choices.template_path() or self.library.templates,
            self.choices.texts(),
            self.choices.asked_scale(),
        )  # fmt: skip

    # -- preview --------------------------------------------------------------------------------------------------

    def _soon(self):
        self.refresh()
        if self._is_started and not self.running():
            self._later.start()

    def _look(self):
        """Make the page again and show it; its maps are drawn in the background by QGIS."""
        from ..map_session import MapError

        if self.session is None or self.running() or not self.isVisible():
            return
        if self._work is not None:  # the data are being read, or another page is made: when that is done
            self._later.start()
            return
        codes = self.codes()
        if not codes:
            self.preview.say("")
            return
        self.preview.drop()
        code, level = codes[self._place], self.choices.current_level()
        try:
            making = self.session.previewing(level, code, self.order())
        except (MapError, OSError) as error:
            self._fail(error)
            return
        self._start(making, lambda: self._show(code, len(codes)))

    def _show(self, code, count):
        self.notice.hide()
        if self.library.problem:
            self.notice.show_text(self.library.problem)
        name = self.choices.names().get(code, "")
        self.preview.show_page(self.session.shown, self._place, count, name)
        self.refresh()

    def _fail(self, error):
        from ..map_session import reason

        ways = ()
        if self.choices.template_path():
            ways = ((tr("Template of the extension"), self._own_template),)
        self.preview.say("")
        self.notice.show_text(reason(error), ways)

    def _own_template(self):
        self.notice.hide()
        self.choices.take_template("")

    def fit(self, width: int):
        """Show the page as large as the dock allows."""
        self.preview.fit()

    def _hand_over(self):
        """Add the page shown to the project, with its layers, and open it in the layout window of QGIS."""
        from ..map_session import handover

        if self.preview.page is None or self._work is not None or self.running():
            return
        page, name = self.preview.page, f"{self.choices.choice().title} · {self.preview.name}"
        steps = handover.giving(page, QgsProject.instance(), self.output.target().parent, name)
        self.preview.open.setEnabled(False)
        self._start(self._told(steps), self._given)

    def _told(self, steps):
        self._gift = yield from steps

    def _given(self):
        layout, path = self._gift
        self._gift = None
        self.preview.open.setEnabled(True)
        text = tr("Layout “{name}” added to the project, with its layers in “{file}”.")
        self.tell(text.format(name=layout.name(), file=path.name), seconds=0)
        self.iface.openLayoutDesigner(layout)
        self.refresh()

    # -- status ---------------------------------------------------------------------------------------------------

    def running(self) -> bool:
        """True while pages are printed."""
        return self.export is not None

    def refresh(self):
        """Say how many pages there are, and what would be replaced."""
        if not self._is_ready or self.running():
            return
        from ..map_session import MEGABYTES, MapError, writable

        codes, form, button = self.codes(), self.output.format.currentData(), self.bar.button
        folder = self.output.target()
        self.output.folder.lineEdit().setPlaceholderText(str(folder))
        button.setEnabled(bool(codes) and self._work is None)
        if not codes:
            button.setText(tr("Export"))
            self.bar.say(tr("Choose at least one territory."))
            return
        refused = writable(folder)
        if refused:
            self.notice.show_text(
                tr("Cannot write in “{folder}”: {reason}. Nothing was exported. Choose another folder.").format(
                    folder=folder.name, reason=refused
                )
            )
            button.setEnabled(False)
        elif self._refused:
            self.notice.hide()
        self._refused = bool(refused)
        try:
            rows = self.session.rows(self.choices.current_level(), codes, self.order())
        except (MapError, OSError):  # the preview says it
            rows = []
            button.setEnabled(False)
        count = len(rows) or len(codes)
        there = sum((folder / name).exists() for name in {row.file for row in rows})
        books = self.session.books
        pages = tr("Export 1 page") if count == 1 else tr("Export {n} pages")
        if books:
            pages = tr("Export 1 dossier") if count == 1 else tr("Export {n} dossiers")
        if there == 1:
            pages = tr("Export and replace 1 file")
        elif there:
            pages = tr("Export and replace {there} files")
        button.setText(pages.format(n=count, there=there))
        weight = MEGABYTES[form] * count * (self.output.dpi.currentData() / 300 if form == "PNG" else 1)
        text = tr("1 page, about {size} MB") if count == 1 else tr("{n} pages, about {size} MB")
        if books:
            text = tr("All maps, the sheets of the cités, key figures, index: some minutes a dossier")
        self.bar.say(text.format(n=number(count), size=number(max(1, weight))))

    # -- export ---------------------------------------------------------------------------------------------------

    def primary(self):
        """Print the pages."""
        from ..map_session import MapError

        codes, level = self.codes(), self.choices.current_level()
        if self.running() or not codes or self.session is None or self._work is not None:
            return
        self._later.stop()
        try:
            asked = self.order()
            rows = self.session.rows(level, codes, asked)
        except (MapError, OSError) as error:
            self._fail(error)
            return
        self._printed_for = self.state.sirens
        self.export = MapsExport(self.session, level, codes, asked, rows, self)
        self.output.pages.fill([(row.title, row.file) for row in rows], asked.folder)
        QTimer.singleShot(0, lambda: self.area.ensureWidgetVisible(self.output.pages))
        self.choices.setEnabled(False)
        self.bar.busy(tr("{n} of {all} pages").format(n=0, all=len(rows)), len(rows) * 100)
        self.output.pages.mark(0, tr("running…"), "mActionRefresh.svg")
        self.export.printed.connect(self._printed)
        self.export.progress.connect(lambda part: self._progress(part))
        self.export.finished.connect(self._finished)
        self.export.start()

    def _printed(self, place, done):
        export, pages = self.export, self.output.pages
        if done.error:
            pages.mark(place, tr("failed"), "mIconWarning.svg", done.error)
            pages.explain(place, done.error)
        else:
            path = Path(done.path)
            weight = size(path.stat().st_size) if path.is_file() else ""
            text = tr("exported · {size}").format(size=weight) if weight else tr("exported")
            pages.mark(place, text, "mIconSuccess.svg", "\n".join(done.warnings), path)
        count = len(export.done)
        text = tr("{n} of {all} pages · {seconds} s left")
        if count == len(export.rows):
            text = tr("{n} of {all} pages")
        elif place + 1 < len(export.rows):
            pages.mark(place + 1, tr("running…"), "mActionRefresh.svg")
        self.bar.progress.setValue(count * 100)
        text = text.format(n=count, all=len(export.rows), seconds=number(export.seconds_left()))
        self.bar.progress.setFormat(text)

    def _progress(self, part):
        """Say how far the book in the making is."""
        if self.running():
            count, total = len(self.export.done), len(self.export.rows)
            self.bar.progress.setValue(round((count + part) * 100))
            self.bar.progress.setFormat(tr("%p% · dossier {n} of {all}").format(n=count + 1, all=total))

    def _finished(self, problem):
        export, self.export = self.export, None
        pages, total, failed = self.output.pages, len(export.rows), export.failed()
        told = {place for place, _ in export.done}
        book = len({row.file for row in export.rows}) == 1 and total > 1
        for place in range(total):
            if place not in told or (book and (export.cancelled or problem)):
                pages.mark(place, tr("not made"))
        good = 0 if book and (export.cancelled or problem) else len(export.done) - len(failed)
        self.choices.setEnabled(True)
        self.bar.idle()
        if self.state.sirens != self._printed_for:
            self._offer()
        folder = (tr("Open the folder"), self.output.open_folder)
        if problem is not None:
            self._fail(problem)
            self.tell(self.notice.text.text(), "critical", folder if good else None, 0)
        elif export.cancelled:
            text = tr("Export cancelled: {n} of {all} pages are done.")
            if good == 1:
                text = tr("Export cancelled: 1 of {all} pages is done.")
            self.tell(text.format(n=good, all=total), "info", folder if good else None, 0 if good else 8)
        elif failed:
            reasons = "\n".join(f"{done.name} : {done.error}" for done in failed[:NAMED])
            text = tr("Pages that were not made: {n}. {reasons}").format(n=len(failed), reasons=reasons)
            others = tr("The others are exported: {n}.").format(n=good) if good else ""
            self.tell(f"{text} {others}".strip(), "warning", folder if good else None, 0)
        else:
            text = tr("1 page exported.") if good == 1 else tr("{n} pages exported.")
            if self.session.books:
                text = tr("1 dossier exported.") if good == 1 else tr("{n} dossiers exported.")
            self.tell(text.format(n=good), button=folder, seconds=0)
        self.refresh()

    def cancel(self):
        """Stop; the page in the making leaves no file."""
        if self.running():
            self.export.cancel()
            self.bar.cancel.setEnabled(False)

    def close_down(self):
        """Let go of layouts, layers and signals."""
        self._later.stop()
        if self.export is not None:
            self.export.close_down()
            self.export = None
        self._close_session()
        if self._is_started:
            self._is_started = False
            self.library.close()
            project = QgsProject.instance()
            project.layersAdded.disconnect(self._layers_changed)
            project.layersRemoved.disconnect(self._layers_changed)
