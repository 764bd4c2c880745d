"""What to print: the map, its pages, the paper, the template, the texts."""

from pathlib import Path

from qgis.core import QgsApplication, QgsProject
from qgis.gui import QgsCheckableComboBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QComboBox, QFileDialog, QGridLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from .. import settings
from ..core.typography import scale
from ..i18n import tr
from ..paths import icon
from .page import SPACING, form_row, narrow, tool_button

AUTHOR = "Établi avec l’extension QGIS Bassin minier"
SCALES = (10_000, 15_000, 25_000, 50_000, 75_000, 100_000, 150_000)
EPCI, COMMUNE, BASIN, ELEMENT, SHEET = "epci", "commune", "bassin", "element", "sheet"


class MapsChoices(QWidget):
    """The form « Map and page ».

    ``choice_changed``: another thing is to be printed; ``pages_changed``: other pages of it; ``page_changed``: the same
    pages, looking otherwise. ``new_template``: the user wants one of ours to edit.
    """

    choice_changed = pyqtSignal()
    pages_changed = pyqtSignal()
    page_changed = pyqtSignal()
    new_template = pyqtSignal()

    def __init__(self, state, parent=None):
        super().__init__(parent)
        self.state = state
        self.known = []  # the choices, in the order of the list
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(SPACING)
        form = QGridLayout()
        outer.addLayout(form)
        self.kinds = narrow(QComboBox())
        self.kinds.setObjectName("mbmKind")
        self.kinds.activated.connect(lambda place: self._chosen())
        self.level = narrow(QComboBox())
        self.level.setObjectName("mbmMapLevel")
        self.level.activated.connect(lambda place: self._level_chosen())
        self.territories = narrow(QgsCheckableComboBox())
        self.territories.setObjectName("mbmMapTerritories")
        self.territories.checkedItemsChanged.connect(lambda items: self._pages())
        self.paper = narrow(QComboBox())
        self.paper.setObjectName("mbmPaper")
        self.paper.activated.connect(lambda place: self._paper_chosen())
        self.scale = narrow(QComboBox())
        self.scale.setObjectName("mbmMapScale")
        self.scale.setEditable(True)
        self.scale.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        for text, value in ((tr("Best for each page"), ""), (tr("Same on all pages"), "same")):
            self.scale.addItem(text, value)
        for denominator in SCALES:
            self.scale.addItem(scale(denominator), str(denominator))
        self.scale.setToolTip(tr("A territory that does not fit at the scale is cut into sheets, with a key map."))
        self.scale.lineEdit().setCursorPosition(0)
        self.scale.activated.connect(lambda place: self._scale_chosen())
        self.scale.lineEdit().editingFinished.connect(self.page_changed)
        self.template = narrow(QComboBox())
        self.template.setObjectName("mbmTemplate")
        self.template.activated.connect(lambda place: self._template_chosen())
        self.own = tool_button("mActionNewLayout.svg", tr("Templates of my own"))
        self.own.setPopupMode(self.own.ToolButtonPopupMode.InstantPopup)
        self.own.setMenu(self._template_menu())
        form_row(form, 0, tr("Map"), self.kinds)
        self.level_label = form_row(form, 1, tr("Pages by"), self.level)
        self.territories_label = form_row(form, 2, tr("Territories"), self.territories)
        form_row(form, 3, tr("Paper"), self.paper)
        self.scale_label = form_row(form, 4, tr("Scale"), self.scale)
        form_row(form, 5, tr("Template"), self.template, self.own)
        for row, field in enumerate((self.kinds, self.level, self.territories, self.paper, self.scale)):
            form.addWidget(field, row, 1, 1, 2)  # as wide as the template with its button
        self._fill_templates(settings.get("maps/template"))

    def add_texts(self, box) -> None:
        """Put title, subtitle and author into a group of their own."""
        form = QGridLayout()
        self.title, self.subtitle = QLineEdit(), QLineEdit()
        self.title.setObjectName("mbmMapTitle")
        self.subtitle.setObjectName("mbmMapSubtitle")
        self.title.setPlaceholderText(tr("Name of the territory"))
        self.subtitle.setPlaceholderText(tr("That of the map"))
        hint = tr("Printed on every page; {territoire} stands for its territory. Empty: ours.")
        for field in (self.title, self.subtitle):
            field.setToolTip(hint)
        self._author = settings.get("author")
        self.author = QLineEdit(self._author or QgsApplication.userFullName())
        self.author.setObjectName("mbmMapAuthor")
        self.author.setPlaceholderText(AUTHOR)
        self.author.editingFinished.connect(self._author_changed)
        _greyed(self.author, "author")
        for field in (self.title, self.subtitle):
            field.editingFinished.connect(self.page_changed)
        form_row(form, 0, tr("Title"), self.title)
        form_row(form, 1, tr("Subtitle"), self.subtitle)
        form_row(form, 2, tr("Author"), self.author)
        box.layout().addLayout(form)

    # -- what is chosen -------------------------------------------------------------------------------------------

    def choice(self):
        """Return the choice, None before the list is filled."""
        place = self.kinds.currentIndex()
        return self.known[place] if 0 <= place < len(self.known) else None

    def current_level(self) -> str:
        """Return the level of the pages."""
        return self.level.currentData() or EPCI

    def codes(self) -> list:
        """Return what there is to be a page of."""
        return list(self.territories.checkedItemsData())

    def names(self) -> dict:
        """Return code → name of all that may be chosen."""
        return {self.territories.itemData(n): self.territories.itemText(n) for n in range(self.territories.count())}

    def asked_scale(self) -> str:
        """Return the scale asked for: "" (each page its own), « same », or what the user wrote."""
        if not self.scale.isVisibleTo(self):
            return ""
        text = self.scale.currentText().strip()
        place = self.scale.findText(text)
        return self.scale.itemData(place) if place >= 0 else text

    def texts(self) -> dict:
        """Return what the user writes on the pages."""
        own = {"@titre": self.title.text().strip(), "@sous_titre": self.subtitle.text().strip()}
        return {"auteur": self.author.text().strip() or AUTHOR, **{name: text for name, text in own.items() if text}}

    def template_path(self) -> str:
        """Return the template of the user, a file or a folder; "" for ours."""
        return self.template.currentData() or ""

    # -- filling --------------------------------------------------------------------------------------------------

    def fill(self, choices) -> bool:
        """List the choices; return whether another one is chosen now."""
        now, self.known = self.choice(), list(choices)
        wanted = now.key if now else QgsProject.instance().readEntry("mbm", "/map", "")[0]
        self.kinds.clear()
        for item in self.known:
            self.kinds.addItem(QIcon(icon(item.icon)), item.title, item.key)
        self.kinds.setCurrentIndex(max(0, self.kinds.findData(wanted)))
        if now != self.choice():
            self._levels()
        return now is None or now.key != self.choice().key

    def _levels(self):
        wanted, levels = self.level.currentData(), self.choice().levels
        titles = {EPCI: tr("Agglomeration"), COMMUNE: tr("Commune"), BASIN: tr("Whole basin (one page)"),
                  ELEMENT: tr("Component of the property"), SHEET: tr("Sheet")}  # fmt: skip
        self.level.clear()
        for name in levels:
            self.level.addItem(titles[name], name)
        self.level.setCurrentIndex(max(0, self.level.findData(wanted)))
        for widget in (self.level, self.level_label):
            widget.setVisible(len(levels) > 1)

    def suit(self, session) -> None:
        """Offer what a session can do: its papers, a scale for a series."""
        for widget in (self.scale, self.scale_label):
            widget.setVisible(session.series)
        allowed = session.papers
        wanted = self.paper.currentData() or settings.get("maps/paper", "A3 paysage")
        self.paper.clear()
        for size in ("A4", "A3", "A2", "A1", "A0"):
            for way, title in (("paysage", tr("{size} landscape")), ("portrait", tr("{size} portrait"))):
                if not allowed or f"{size} {way}" in allowed:
                    self.paper.addItem(title.format(size=size), f"{size} {way}")
        known = self.paper.findData(wanted)
        self.paper.setCurrentIndex(known if known >= 0 else 0)
        self.paper.setEnabled(self.paper.count() > 1)

    def offer(self, items, noun: str) -> None:
        """List (code, name) of what may be a page; those of the header's territory are checked."""
        sirens = self.state.sirens
        one, by_epci = len(items) == 1, self.current_level() == EPCI
        blocked = self.territories.blockSignals(True)
        self.territories.clear()
        for code, name in items:
            on = one or (sirens is not None and (not by_epci or not sirens or code in sirens))
            state = Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
            self.territories.addItemWithCheckState(name, state, code)
        self.territories.blockSignals(blocked)
        self.territories.setEnabled(not one)
        self._noun = noun
        self._pages()

    def _pages(self):
        self.territories_label.setText(self._noun.format(n=len(self.codes())))
        self.territories.setAccessibleName(self.territories_label.text())
        self.pages_changed.emit()

    def _chosen(self):
        QgsProject.instance().writeEntry("mbm", "/map", self.choice().key)
        self._levels()
        self.choice_changed.emit()

    def _level_chosen(self):
        self.choice_changed.emit()

    def _paper_chosen(self):
        settings.put("maps/paper", self.paper.currentData())
        self.page_changed.emit()

    def _scale_chosen(self):
        self.scale.lineEdit().setCursorPosition(0)
        self.page_changed.emit()

    def _author_changed(self):
        self._author = self.author.text().strip()
        settings.put("author", self._author)
        self.page_changed.emit()

    # -- templates ------------------------------------------------------------------------------------------------

    def _template_menu(self):
        menu = QMenu(self)
        for text, image, function in (
            (tr("Take a template of my own…"), "mActionFileOpen.svg", self._choose_template),
            (tr("Take a folder of templates…"), "mActionFolder.svg", self._choose_folder),
            (tr("Create my template…"), "mActionNewLayout.svg", self.new_template.emit),
        ):
            action = menu.addAction(QgsApplication.getThemeIcon(f"/{image}"), text)
            action.triggered.connect(lambda checked=False, function=function: function())
        return menu

    def _fill_templates(self, own=""):
        self.template.clear()
        self.template.addItem(tr("Template of the extension"), "")
        fleet = self._fleet = settings.get("templates")
        if fleet and Path(fleet).is_dir():
            self.template.addItem(tr("Templates of {folder}").format(folder=Path(fleet).name), fleet)
            self.template.setItemData(1, fleet, Qt.ItemDataRole.ToolTipRole)
        if own and own != fleet and Path(own).exists():
            self.template.addItem(Path(own).name, own)
            self.template.setItemData(self.template.count() - 1, own, Qt.ItemDataRole.ToolTipRole)
        place = self.template.findData(fleet if settings.enforced("templates") else own or fleet)
        self.template.setCurrentIndex(max(0, place))
        for widget in (self.template, self.own):
            _greyed(widget, "templates")

    def options_changed(self) -> None:
        """Take what the options say now."""
        if settings.get("templates") != self._fleet:
            self._fill_templates(settings.get("maps/template"))
            self.page_changed.emit()
        author = settings.get("author")
        if author and author != self._author:
            self.author.setText(author)
            self._author = author
            self.page_changed.emit()

    def take_template(self, path: str) -> None:
        """Use a template, "" for ours."""
        settings.put("maps/template", path)
        self._fill_templates(path)
        if not path:
            self.template.setCurrentIndex(0)
        self.page_changed.emit()

    def _template_chosen(self):
        settings.put("maps/template", self.template.currentData())
        self.page_changed.emit()

    def _choose_template(self):
        path, _ = QFileDialog.getOpenFileName(self, tr("My template"), "", tr("Layout template (*.qpt)"))
        if path:
            self.take_template(path)

    def _choose_folder(self):
        path = QFileDialog.getExistingDirectory(self, tr("Folder of my templates"))
        if path:
            self.take_template(path)


def _greyed(widget, name: str) -> None:
    """Take a widget out of the user's hands when the environment decides its setting."""
    if settings.enforced(name):
        widget.setEnabled(False)
        text = tr("Set for all users by the environment of this computer ({variable}).")
        widget.setToolTip(text.format(variable=settings.variable(name)))
