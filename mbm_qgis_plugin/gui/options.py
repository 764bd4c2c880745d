"""The page of the plugin in QGIS' own options; what the environment enforces is shown greyed."""

from qgis.gui import QgsFileWidget, QgsOptionsPageWidget, QgsOptionsWidgetFactory, QgsSpinBox
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QSizePolicy

from ..core.territories import agglomerations
from ..i18n import tr
from ..paths import icon
from ..territories import all_territories
from . import settings

PAGE = "mbmOptions"
BASIN = "bassin"
LEAST_SAMPLES, MOST_SAMPLES = 100, 10_000


class OptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page each time the options are opened."""

    def __init__(self):
        super().__init__("Bassin minier", QIcon(icon("mbm")))

    def createWidget(self, parent):
        return OptionsPage(parent)


class OptionsPage(QgsOptionsPageWidget):
    """My territory, where copies go, who signs the maps, how many draws."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self.setObjectName(PAGE)
        form = QFormLayout(self)
        self.territory = QComboBox()
        self.territory.addItem(tr("None"), "")
        for item in agglomerations(all_territories()):
            self.territory.addItem(item.short_name, item.siren)
        self.territory.addItem(tr("Whole basin"), BASIN)
        known = settings.get("territory")
        if self.territory.findData(known) < 0:
            self.territory.addItem(known.replace("+", ", "), known)
        self.territory.setCurrentIndex(self.territory.findData(known))
        self.folder = QgsFileWidget()
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setFilePath(settings.get("folder"))
        self.folder.lineEdit().setPlaceholderText(tr("In the QGIS profile"))
        self.author = QLineEdit(settings.get("author"))
        self.samples = QgsSpinBox()
        self.samples.setRange(LEAST_SAMPLES, MOST_SAMPLES)
        self.samples.setSingleStep(500)
        self.samples.setClearValue(1000)
        self.samples.setValue(settings.get_int("samples", 1000))
        for name, text, field in (
            ("territory", tr("My territory"), self.territory),
            ("folder", tr("Folder of working copies while the project is not saved"), self.folder),
            ("author", tr("Author of the maps"), self.author),
            ("samples", tr("Draws of weights for the 5–95% intervals"), self.samples),
        ):
            label = QLabel(text)
            label.setWordWrap(True)
            label.setBuddy(field)
            field.setAccessibleName(text)
            form.addRow(label, field)
            if settings.enforced(name):
                field.setEnabled(False)
                field.setToolTip(tr("Set for all users by the environment of this computer."))
        filler = QLabel()
        filler.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        form.addRow(filler)

    def sizeHint(self):
        return QSize(480, 240)

    def apply(self):
        """Keep the choices."""
        settings.put("territory", self.territory.currentData() or "")
        settings.put("folder", self.folder.filePath())
        settings.put("author", self.author.text().strip())
        settings.put("samples", self.samples.value())
