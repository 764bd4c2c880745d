"""What can be done with the object of a sheet: its A4 page, its form in QGIS, a word on what is wrong with it."""

from pathlib import Path
from urllib.parse import quote

from qgis.core import Qgis, QgsApplication, QgsExpression, QgsFeatureRequest, QgsProject
from qgis.PyQt.QtCore import QObject, QTimer, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QAction, QApplication, QPushButton

from .. import settings
from ..i18n import tr
from ..project import layers_by_key
from ..records import definition
from .loading import default_folder
from .maps_export import MapsExport

SUBJECTS = {"cites": "cite", "terrils": "terril", "bien_inscrit": "element"}  # layers whose objects have an A4 sheet
FOLDER = "fiches"


class FicheActions(QObject):
    """The actions that a sheet's panel gets from the window around it."""

    def __init__(self, panel, iface):
        super().__init__(panel)
        self.panel, self.iface = panel, iface
        self.library = self.session = self.export = None
        self._reading = None
        self.pdf_action = QAction(QgsApplication.getThemeIcon("/mActionSaveAsPDF.svg"), tr("PDF"), panel)
        self.pdf_action.setToolTip(tr("Make the A4 sheet of this object"))
        self.pdf_action.triggered.connect(lambda checked=False: self.make_pdf())
        panel.add_action(self.pdf_action)
        self.form_action = self._menu_action("mActionFormView.svg", tr("Open the form of QGIS"), self.open_form)
        self.report_action = self._menu_action("mIconWarning.svg", tr("Report an error in the data…"), self.report)
        panel.shown.connect(lambda key, object_id: self._suit())
        self._suit()

    def _menu_action(self, image, text, function):
        action = QAction(QgsApplication.getThemeIcon(f"/{image}"), text, self.panel)
        action.triggered.connect(lambda checked=False: function())
        self.panel.menu.addAction(action)
        return action

    def _suit(self):
        fiche = self.panel.fiche
        self.pdf_action.setVisible(fiche is not None and fiche.key in SUBJECTS)
        self.pdf_action.setEnabled(not self.running())
        loaded = fiche is not None and fiche.key in layers_by_key(QgsProject.instance())
        self.form_action.setEnabled(loaded)
        self.form_action.setToolTip("" if loaded else tr("Load its layer first."))

    # -- the A4 sheet ---------------------------------------------------------------------------------------------

    def running(self) -> bool:
        """True while a sheet is being made."""
        return self._reading is not None or self.export is not None

    def make_pdf(self) -> None:
        """Make the A4 sheet of the object shown, as ``mbm:sheets`` does, in slices."""
        from ..map_session import Library, choices, open_session

        fiche = self.panel.fiche
        if self.running() or fiche is None or fiche.key not in SUBJECTS:
            return
        key = f"sheet:{SUBJECTS[fiche.key]}"
        scored = self.panel.records.scored_layers(definition()["layers"][fiche.key]["key"])
        known = {item.key: item for item in choices()}
        wanted = next((f"{key}:{layer.id()}" for layer in scored if f"{key}:{layer.id()}" in known), key)
        self.library = Library(**settings.of_pages())
        self.session = open_session(known[wanted], self.library)
        self._wanted = fiche.id
        self._reading = self.session.steps()
        self.pdf_action.setEnabled(False)
        QTimer.singleShot(0, self._read_on)

    def _read_on(self):
        from ..map_session import MapError

        if self._reading is None:
            return
        try:
            next(self._reading)
        except StopIteration:
            self._reading = None
            self._print()
        except (MapError, OSError) as error:
            self._reading = None
            self._finished(error)
        else:
            QTimer.singleShot(0, self._read_on)

    def _print(self):
        from ..map_session import MapError, order
        from .maps_choices import AUTHOR

        texts, templates = {"auteur": settings.get("author") or AUTHOR}, _templates() or self.library.templates
        try:
            asked = order(default_folder() / FOLDER, "A4 portrait", "PDF", 300, templates, texts)
            rows = self.session.rows("", [self._wanted], asked)
        except (MapError, OSError) as error:
            self._finished(error)
            return
        self.export = MapsExport(self.session, "", [self._wanted], asked, rows, self)
        self.export.finished.connect(self._finished)
        self.export.start()

    def _finished(self, problem):
        from ..map_session import reason

        export = self.export
        done = [item for _, item in export.done] if export is not None else []
        self._let_go()
        self._suit()
        if problem is not None or any(item.error for item in done):
            text = reason(problem) if problem is not None else done[0].error
            self._tell(tr("The sheet was not made: {reason}").format(reason=text), "warning")
        elif done:
            path = Path(done[0].path)
            ways = [(tr("Open"), lambda: _show(path)), (tr("Open the folder"), lambda: _show(path.parent))]
            self._tell(tr("Sheet made: “{file}”.").format(file=path.name), "success", ways)

    def _let_go(self):
        self._reading = None
        if self.export is not None:
            self.export.close_down()
        if self.session is not None:
            self.session.close()
        if self.library is not None:
            self.library.close()
        self.export = self.session = self.library = None

    def close_down(self) -> None:
        """Stop what runs."""
        self._let_go()

    # -- form and report ------------------------------------------------------------------------------------------

    def open_form(self) -> None:
        """Open the attribute form of QGIS on the object, in the layer of the project."""
        fiche = self.panel.fiche
        layer = layers_by_key(QgsProject.instance()).get(fiche.key)
        if layer is None:
            return
        field = definition()["layers"][fiche.key]["key"]
        where = f"{QgsExpression.quotedColumnRef(field)} = {QgsExpression.quotedValue(fiche.id)}"
        feature = next(layer.getFeatures(QgsFeatureRequest().setFilterExpression(where).setLimit(1)), None)
        if feature is None:
            self._tell(tr("“{name}” is not in the layer of the project.").format(name=fiche.title), "info")
            return
        self.iface.openFeatureForm(layer, feature)

    def report(self) -> None:
        """Put a text on what is wrong with the data into the clipboard, and into a mail where an address is set."""
        fiche, address = self.panel.fiche, str(settings.get("mail")).strip()
        subject = tr("Bassin minier, error in the data: {name} ({id})").format(name=fiche.title, id=fiche.id)
        layer = definition()["layers"][fiche.key]["title"]["fr"]
        head = tr(
            "Layer: {layer}. Identifier: {id}. What is wrong: … What it should say: … Where that is known from: …"
        )
        body = f"{subject}\n\n{head.format(layer=layer, id=fiche.id)}\n\n{self.panel.text()}\n"
        QApplication.clipboard().setText(body)
        if address:
            mail = QUrl(f"mailto:{quote(address, safe='@.+-_')}?subject={quote(subject)}&body={quote(body)}")
            QDesktopServices.openUrl(mail)
            self._tell(tr("The report is in a mail to {address} and in the clipboard: complete it and send it.").format(
                address=address), "info")  # fmt: skip
        else:
            self._tell(tr("The report is in the clipboard: paste it into a mail, complete it and send it."), "info")

    def _tell(self, text, level, ways=()):
        bar = self.iface.messageBar()
        item = bar.createMessage("Bassin minier", text)
        for words, function in ways:
            button = QPushButton(words)
            button.clicked.connect(lambda checked=False, function=function: function())
            item.layout().addWidget(button)
        bar.pushWidget(item, getattr(Qgis.MessageLevel, level.capitalize()), 0 if ways else 8)


def _templates() -> str:
    """Return the organisation's folder of templates when it is there."""
    folder = settings.get("templates")
    return folder if folder and Path(folder).is_dir() else ""


def _show(path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
