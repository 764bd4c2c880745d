"""``mbm:exportnotes``: the notes of a layer as a spreadsheet, to be filled elsewhere and brought back."""

import datetime
from pathlib import Path

from qgis.core import (
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ...catalog import catalog
from ...i18n import tr
from ..base import MbmAlgorithm
from ..bundled import with_bundled
from ..grid_parameter import chosen_grid, grid_parameter, with_grid_path


class ExportNotes(MbmAlgorithm):
    """Writes an xlsx or ods with one line per object and one column per criterion, and the scale in words."""

    NAME = "exportnotes"
    GROUP = "inventory"
    TAGS = "exporter,notes,tableur,excel,libreoffice,xlsx,ods,export,spreadsheet,rating"
    INPUT, GRID, KEY, ASSESSOR, OUTPUT, COUNT = "INPUT", "GRID", "KEY", "ASSESSOR", "OUTPUT", "COUNT"

    def title(self):
        return tr("Export notes to a spreadsheet")

    def summary(self):
        return tr("Writes the notes to an xlsx or ods file, with the wording of the scale, to be filled by others.")

    def initAlgorithm(self, configuration=None):
        source = QgsProcessingParameterFeatureSource(
            self.INPUT, tr("Layer with notes"), [QgsProcessing.SourceType.TypeVector], optional=True
        )
        source.setHelp(tr("Criteria that the layer lacks give empty columns. Empty: the 284 cités of the open data."))
        self.addParameter(source)
        self.addParameter(grid_parameter(self.GRID))
        key = QgsProcessingParameterField(self.KEY, tr("Key field"), parentLayerParameterName=self.INPUT, optional=True)
        key.setHelp(tr("Unique for each object; notes travel by it. Empty: the key that the grid names."))
        self.addParameter(key)
        assessor = QgsProcessingParameterString(self.ASSESSOR, tr("Assessor"), optional=True)
        assessor.setHelp(tr("Name written on each line: give each assessor his own file, with the notes left empty."))
        self.addParameter(assessor)
        self.addParameter(
            QgsProcessingParameterFileDestination(
                self.OUTPUT, tr("Spreadsheet"), fileFilter=tr("Excel (*.xlsx);;LibreOffice (*.ods)")
            )
        )
        self.addOutput(QgsProcessingOutputNumber(self.COUNT, tr("Number of lines")))

    def checkParameterValues(self, parameters, context):
        target = self.parameterAsFileOutput(parameters, self.OUTPUT, context)
        if target and Path(target).suffix.lower() not in (".xlsx", ".ods"):
            return False, tr("The spreadsheet must be a .xlsx or .ods file.")
        try:
            chosen_grid(self, parameters, context, self.GRID)
        except QgsProcessingException as fault:
            return False, str(fault)
        return super().checkParameterValues(with_grid_path(parameters, self.GRID), context)

    def processAlgorithm(self, parameters, context, feedback):
        from ... import noting
        from ...atomic import atomic_file
        from ...spreadsheet import write_sheets

        parameters = with_bundled(parameters, self.INPUT, "cites")
        grid = chosen_grid(self, parameters, context, self.GRID)
        scales = noting.grid_scales(grid)
        source = self.parameterAsSource(parameters, self.INPUT, context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, self.INPUT))
        key = noting.key_field(source, grid, self.parameterAsString(parameters, self.KEY, context))
        keys, current = noting.read_state(source, scales, key)
        assessor = self.parameterAsString(parameters, self.ASSESSOR, context).strip()
        target = Path(self.parameterAsFileOutput(parameters, self.OUTPUT, context))
        if feedback.isCanceled():
            return {}
        names = noting.names_of(source, grid)
        version, today = catalog().data_version, datetime.date.today()
        sheets = noting.sheets(grid, scales, keys, current, names, assessor, version, today)
        try:
            with atomic_file(target) as temporary:
                write_sheets(temporary, sheets)
        except OSError as error:
            message = tr("Cannot write {path}: {reason}").format(path=target, reason=error.strerror or error)
            raise QgsProcessingException(message) from error
        feedback.pushInfo(tr("{n} lines, {criteria} criteria: {file}").format(
            n=len(keys), criteria=len(scales), file=target
        ))  # fmt: skip
        return {self.OUTPUT: str(target), self.COUNT: len(keys)}
