"""``mbm:crossmatrix``: heritage value × management, nine cells and what each asks for."""

from qgis.core import (
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ... import grids
from ...core.problems import Problem
from ...i18n import tr
from ..base import MbmAlgorithm
from ..folders import check_folder

DEFAULT_GRID = "criteres_gestion"


class CrossMatrix(MbmAlgorithm):
    """Crosses a heritage value with a management value."""

    NAME = "crossmatrix"
    GROUP = "value"
    TAGS = "croisement,matrice,gestion,bailleur,réhabilitation,bivarié,cross,matrix,management,landlord,bivariate"
    INPUT, HERITAGE_FIELD, MANAGEMENT_FIELD, GRID = "INPUT", "HERITAGE_FIELD", "MANAGEMENT_FIELD", "GRID"
    BREAKS, OUTPUT, REPORT = "BREAKS", "OUTPUT", "REPORT"

    def title(self):
        return tr("Cross heritage value and management")

    def summary(self):
        return tr("Puts each feature in one of nine cells, heritage value by management, with what each cell asks for.")

    def initAlgorithm(self, configuration=None):
        source = QgsProcessingParameterFeatureSource(
            self.INPUT, tr("Scored layer"), [QgsProcessing.SourceType.TypeVector], optional=True
        )
        source.setHelp(tr("A layer with both values. The open data hold none of management: bring yours."))
        self.addParameter(source)
        # optional, since QGIS takes a field left at its default for a missing one
        heritage = QgsProcessingParameterField(
            self.HERITAGE_FIELD,
            tr("Heritage value"),
            defaultValue="score",
            parentLayerParameterName=self.INPUT,
            optional=True,
        )
        heritage.setHelp(tr("A score from 0 to 100, or three classes, computed or official."))
        self.addParameter(heritage)
        management = QgsProcessingParameterField(
            self.MANAGEMENT_FIELD, tr("Management value"), parentLayerParameterName=self.INPUT, optional=True
        )
        management.setHelp(tr("A score from 0 (hard) to 100 (good). Empty: scored from the notes by the grid."))
        self.addParameter(management)
        grid = QgsProcessingParameterFile(
            self.GRID,
            tr("Management grid"),
            extension="json",
            defaultValue=str(grids.find(DEFAULT_GRID)),
            optional=True,
        )
        grid.setHelp(tr("Criteria of management, and the wording of the nine cells."))
        self.addParameter(grid)
        breaks = QgsProcessingParameterString(self.BREAKS, tr("Breaks"), optional=True)
        breaks.setHelp(
            tr("Two numbers, as in 33;66; or heritage / management, as in 50;75 / 33;66; “terciles”: equal numbers.")
        )
        self.addParameter(breaks)
        self.addParameter(QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Crossed layer")))
        report = QgsProcessingParameterFileDestination(
            self.REPORT, tr("Report"), fileFilter=tr("Web page (*.html)"), optional=True, createByDefault=False
        )
        report.setHelp(tr("The nine cells, how many are in each, and which."))
        self.addParameter(report)

    def _request(self, parameters, context):
        """Return (grid, heritage breaks, management breaks). Raises Problem."""
        from ...core import crossing

        grid = grids.load(grids.find(self.parameterAsString(parameters, self.GRID, context) or DEFAULT_GRID))
        if not grid.crossing:
            raise Problem("The grid “{grid}” says nothing of a crossing: its part “crossing” is missing.", grid=grid.id)
        return (grid, *crossing.parse_breaks(self.parameterAsString(parameters, self.BREAKS, context), None))

    def _plain(self, parameters):
        if isinstance(parameters.get(self.GRID), str) and parameters[self.GRID]:
            return {**parameters, self.GRID: str(grids.find(parameters[self.GRID]))}
        return parameters

    def checkParameterValues(self, parameters, context):
        try:
            grids.check_name(parameters.get(self.GRID))
        except Problem as problem:
            return False, problem.text(tr)
        parameters = self._plain(parameters)
        good, message = super().checkParameterValues(parameters, context)
        if not good:
            return good, message
        try:
            self._check(parameters, context)
        except Problem as problem:
            return False, problem.text(tr)
        return True, ""

    def _check(self, parameters, context):
        from ... import scoring_run

        grid, _, _ = self._request(parameters, context)
        report = self.parameterAsFileOutput(parameters, self.REPORT, context)
        if report:
            check_folder(report)
        if parameters.get(self.INPUT) in (None, ""):
            raise Problem("Choose a layer: the open data hold no value of management to cross.")
        source = self.parameterAsSource(parameters, self.INPUT, context)
        if source is None:
            raise Problem("The layer cannot be read: {name}", name=str(parameters.get(self.INPUT)))
        management = self.parameterAsString(parameters, self.MANAGEMENT_FIELD, context)
        for field in (self.parameterAsString(parameters, self.HERITAGE_FIELD, context) or "score", management):
            if field and source.fields().lookupField(field) < 0:
                raise Problem("The layer has no field “{name}”.", name=field)
        lacking = [] if management else scoring_run.lacking_fields(grid, source.fields().names())
        if lacking:
            raise Problem(
                "The layer has no management value: choose its field, or prepare the notes {fields}.",
                fields=", ".join(f"“{name}”" for name in lacking),
            )

    def processAlgorithm(self, parameters, context, feedback):
        from ... import crossing_run
        from ...layersio import append_columns, open_source
        from ...scoring_output import page_beside
        from ...scoring_run import taken_by_user

        try:
            parameters = self._plain(parameters)
            grid, heritage_breaks, management_breaks = self._request(parameters, context)
            source = open_source(self, parameters, self.INPUT, context)
            crossed = crossing_run.cross(
                source,
                grid,
                self.parameterAsString(parameters, self.HERITAGE_FIELD, context) or "score",
                self.parameterAsString(parameters, self.MANAGEMENT_FIELD, context),
                heritage_breaks,
                management_breaks,
                feedback,
            )
        except Problem as problem:
            raise QgsProcessingException(problem.text(tr)) from problem
        taken = taken_by_user(source, crossed.columns)
        if taken:
            raise QgsProcessingException(taken.text(tr))
        for note in crossed.notes:
            feedback.pushWarning(note.text(tr))
        report = self.parameterAsFileOutput(parameters, self.REPORT, context)
        with page_beside(crossing_run.page(crossed), report):
            output = append_columns(self, parameters, self.OUTPUT, context, source, crossed.columns, feedback)
        crossing_run.dress_output(crossed, output, context, feedback)
        outputs = {self.OUTPUT: output}
        if report:
            outputs[self.REPORT] = report
        for cell in crossed.data["cells"]:
            feedback.pushInfo(f"{cell['id']} {cell['text']} : {cell['count']}")
        return outputs
