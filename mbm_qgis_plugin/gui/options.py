"""The page of the plugin in QGIS' own options; what the environment enforces is shown greyed, with the reason.

Each option is a setting of :mod:`settings` and is used where it is read: ``folder`` by the working copy and the maps,
``organisation`` and ``logo`` on the pages made from our templates, ``templates`` instead of them, ``photos`` and
``link`` by the sheets, ``mail`` by the report of an error.
"""

from qgis.gui import QgsFileWidget, QgsOptionsPageWidget, QgsOptionsWidgetFactory, QgsScrollArea, QgsSpinBox
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from .. import settings
from ..core.territories import agglomerations
from ..helppages import of_widget
from ..i18n import tr
from ..paths import icon
from ..territories import all_territories
from .help import HelpKey, help_button, open_help

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
    """My territory, where files go, what the maps and sheets of an organisation bear, how many draws."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self.setObjectName(PAGE)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        area = QgsScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        outer.addWidget(area)
        body = QWidget()
        self.body = QVBoxLayout(body)
        area.setWidget(body)
        self.fields = {}
        self._territory()
        self._group(tr("Work"), (
            ("territory", tr("My territory"), self.territory),
            ("folder", tr("Data folder, while the project is not saved"), _folder(tr("In the QGIS profile"))),
            ("samples", tr("Draws of weights for the 5–95% intervals"), self._samples()),
        ))  # fmt: skip
        self._group(tr("Maps and sheets"), (
            ("author", tr("Author of the maps"), QLineEdit()),
            ("organisation", tr("Organisation"), QLineEdit()),
            ("logo", tr("Logo"), _file(tr("Pictures (*.svg *.png *.jpg *.jpeg)"))),
            ("templates", tr("Folder of my templates"), _folder(tr("Templates of the extension"))),
            ("photos", tr("Folder of photographs"), _folder(tr("None"))),
            ("link", tr("Address of an online sheet"), _hint(QLineEdit(), "https://example.org/cites/{id}")),
            ("mail", tr("Mail address for errors in the data"), QLineEdit()),
        ))  # fmt: skip
        self.fields["organisation"].setToolTip(tr("Printed over the author on pages made from our templates."))
        self.fields["logo"].setToolTip(tr("At the end of the title of pages made from our templates."))
        self.fields["templates"].setToolTip(
            tr("Layouts named like ours replace them; “Create my template…” on the page “Maps” makes them.")
        )
        self.fields["photos"].setToolTip(tr("Pictures named like the object, U-16A.jpg, for the A4 sheets."))
        for name, field in self.fields.items():
            self._fill(name, field)
        self.body.addStretch(1)
        HelpKey(self, self._help)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(help_button("mbmOptionsHelp", self._help))
        self.body.addLayout(row)

    @staticmethod
    def _help():
        open_help(of_widget(PAGE))

    def _territory(self):
        self.territory = QComboBox()
        self.territory.addItem(tr("None"), "")
        for item in agglomerations(all_territories()):
            self.territory.addItem(item.short_name, item.siren)
        self.territory.addItem(tr("Whole basin"), BASIN)
        known = settings.get("territory")
        if self.territory.findData(known) < 0:
            self.territory.addItem(known.replace("+", ", "), known)

    @staticmethod
    def _samples():
        box = QgsSpinBox()
        box.setRange(LEAST_SAMPLES, MOST_SAMPLES)
        box.setSingleStep(500)
        box.setClearValue(1000)
        return box

    def _group(self, title, rows):
        box = QGroupBox(title)
        form = QFormLayout(box)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name, text, field in rows:
            label = QLabel(text)
            label.setBuddy(field)
            field.setObjectName(f"mbmOption_{name}")
            field.setAccessibleName(text)
            field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            form.addRow(label, field)
            self.fields[name] = field
        self.body.addWidget(box)

    def _fill(self, name, field):
        if isinstance(field, QComboBox):
            field.setCurrentIndex(field.findData(settings.get(name)))
        elif isinstance(field, QgsSpinBox):
            field.setValue(settings.get_int(name, 1000))
        elif isinstance(field, QgsFileWidget):
            field.setFilePath(settings.get(name))
        else:
            field.setText(settings.get(name))
        if settings.enforced(name):
            field.setEnabled(False)
            field.setToolTip(
                tr("Set for all users by the environment of this computer ({variable}).").format(
                    variable=settings.variable(name)
                )
            )

    def sizeHint(self):
        return QSize(480, 420)

    def apply(self):
        """Keep the choices."""
        for name, field in self.fields.items():
            if isinstance(field, QComboBox):
                settings.put(name, field.currentData() or "")
            elif isinstance(field, QgsSpinBox):
                settings.put(name, field.value())
            elif isinstance(field, QgsFileWidget):
                settings.put(name, field.filePath().strip())
            else:
                settings.put(name, field.text().strip())


def _folder(placeholder):
    widget = QgsFileWidget()
    widget.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
    widget.lineEdit().setPlaceholderText(placeholder)
    return widget


def _file(kinds):
    widget = QgsFileWidget()
    widget.setStorageMode(QgsFileWidget.StorageMode.GetFile)
    widget.setFilter(kinds)
    return widget


def _hint(field, text):
    field.setPlaceholderText(text)
    return field
