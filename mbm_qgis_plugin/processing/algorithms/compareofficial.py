"""``mbm:compareofficial``: computed classes beside the official ones, and where they differ."""

from qgis.core import (
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ...core.problems import Problem
from ...i18n import tr
from ..base import MbmAlgorithm
from ..bundled import with_bundled
from ..folders import check_folder


class CompareOfficial(MbmAlgorithm):
    """Measures the agreement of a computed class with the official one of 2007."""

    NAME = "compareofficial"
    GROUP = "value"
    TAGS = "accord,officiel,2007,kappa,confusion,comparer,agreement,official,compare,confusion matrix"
    INPUT, COMPUTED_FIELD, OFFICIAL_FIELD, ORDER = "INPUT", "COMPUTED_FIELD", "OFFICIAL_FIELD", "ORDER"
    OUTPUT, REPORT, KAPPA, ACCURACY = "OUTPUT", "REPORT", "KAPPA", "ACCURACY"

    def title(self):
        return tr("Compare with the official ranking")

    def summary(self):
        return tr("Says how far computed classes agree with those of 2007, and which features differ.")

    def initAlgorithm(self, configuration=None):
        source = QgsProcessingParameterFeatureSource(
            self.INPUT, tr("Scored layer"), [QgsProcessing.SourceType.TypeVector], optional=True
        )
        source.setHelp(tr("A layer with both classes. Empty: the open data, scored by the observable indicators."))
        self.addParameter(source)
        for name, text, default, explained in (
            (self.COMPUTED_FIELD, tr("Computed class"), "classe", tr("As heritagescore writes it: “classe”.")),
            (self.OFFICIAL_FIELD, tr("Official class"), "interet", tr("Exceptionnelle, Remarquable, Témoin.")),
        ):
            # optional, since QGIS takes a field left at its default for a missing one
            field = QgsProcessingParameterField(
                name, text, defaultValue=default, parentLayerParameterName=self.INPUT, optional=True
            )
            field.setHelp(explained)
            self.addParameter(field)
        order = QgsProcessingParameterString(self.ORDER, tr("Order of the computed classes"), optional=True)
        order.setHelp(tr("Best first, separated by semicolons. Empty: found in the grids of the plugin."))
        self.addParameter(order)
        self.addParameter(QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Compared layer")))
        report = QgsProcessingParameterFileDestination(
            self.REPORT, tr("Report"), fileFilter=tr("Web page (*.html)"), optional=True, createByDefault=False
        )
        report.setHelp(tr("Confusion matrix, agreement and the features that differ."))
        self.addParameter(report)
        self.addOutput(QgsProcessingOutputNumber(self.KAPPA, tr("Quadratic weighted kappa")))
        self.addOutput(QgsProcessingOutputNumber(self.ACCURACY, tr("Accuracy")))

    def checkParameterValues(self, parameters, context):
        good, message = super().checkParameterValues(parameters, context)
        if not good:
            return good, message
        try:
            report = self.parameterAsFileOutput(parameters, self.REPORT, context)
            if report:
                check_folder(report)
            if parameters.get(self.INPUT) not in (None, ""):
                present = self.parameterAsSource(parameters, self.INPUT, context).fields()
                for field in self._fields(parameters, context):
                    if present.lookupField(field) < 0:
                        raise Problem("The layer has no field “{name}”.", name=field)
        except Problem as problem:
            return False, problem.text(tr)
        return True, ""

    def _fields(self, parameters, context):
        """Return (computed, official)."""
        return (
            self.parameterAsString(parameters, self.COMPUTED_FIELD, context) or "classe",
            self.parameterAsString(parameters, self.OFFICIAL_FIELD, context) or "interet",
        )

    def processAlgorithm(self, parameters, context, feedback):
        from ... import comparison_run
        from ...layersio import append_columns, open_source
        from ...scoring_output import page_beside
        from ...scoring_run import taken_by_user

        bundled = parameters.get(self.INPUT) in (None, "")
        parameters = with_bundled(parameters, self.INPUT, "cites")
        source = open_source(self, parameters, self.INPUT, context)
        try:
            comparison = comparison_run.compare(
                source,
                *self._fields(parameters, context),
                self.parameterAsString(parameters, self.ORDER, context),
                bundled,
                feedback,
            )
        except Problem as problem:
            raise QgsProcessingException(problem.text(tr)) from problem
        taken = taken_by_user(source, comparison.columns)
        if taken:
            raise QgsProcessingException(taken.text(tr))
        for note in comparison.notes:
            feedback.pushWarning(note.text(tr))
        report = self.parameterAsFileOutput(parameters, self.REPORT, context)
        with page_beside(comparison_run.page(comparison), report):
            output = append_columns(self, parameters, self.OUTPUT, context, source, comparison.columns, feedback)
        comparison_run.dress_output(comparison, output, context, feedback)
        outputs = {
            self.OUTPUT: output,
            self.KAPPA: comparison.agreement.kappa,
            self.ACCURACY: comparison.agreement.accuracy,
        }
        if report:
            outputs[self.REPORT] = report
        feedback.pushInfo(comparison.sentence)
        return outputs
