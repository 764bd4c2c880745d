"""``mbm:explain``: why one cité comes before another, criterion by criterion, in French."""

from qgis.core import (
    QgsProcessingException,
    QgsProcessingOutputString,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...core.problems import Problem
from ...i18n import tr
from ..bundled import with_bundled
from ..folders import check_folder
from ..grid_algorithm import GridAlgorithm


class Explain(GridAlgorithm):
    """Compares two features of a scored layer and says what makes the difference."""

    NAME = "explain"
    TAGS = "pourquoi,expliquer,comparer,différence,contribution,why,explain,compare,Shapley"
    FIRST, SECOND, OUTPUT, TEXT = "FIRST", "SECOND", "OUTPUT", "TEXT"

    def title(self):
        return tr("Explain why one comes before the other")

    def summary(self):
        return tr("Says, for two features, by how much one is ahead and which criteria make the difference.")

    def initAlgorithm(self, configuration=None):
        self._add_main()
        self._add(
            QgsProcessingParameterString(self.FIRST, tr("First, by key or name")),
            tr("Its identifier, as U-96B or LSM-788, or its whole name."),
        )
        self._add(
            QgsProcessingParameterString(self.SECOND, tr("Second, by key or name")), tr("The one to compare with it.")
        )
        self._add_choices()
        number = QgsProcessingParameterNumber
        self._add(
            number(self.SAMPLES, tr("Draws of weights"), number.Type.Integer, 1000, minValue=0, maxValue=1_000_000),
            tr("In how many of these draws the first stays ahead says whether the order is sure. 0: none."),
        )
        self._add(
            number(self.SEED, tr("Seed of the draws"), number.Type.Integer, 1, minValue=0),
            tr("Same seed, same result."),
            advanced=True,
        )
        self._add_replay()
        page = QgsProcessingParameterFileDestination(
            self.OUTPUT, tr("Explanation"), fileFilter=tr("Web page (*.html)"), optional=True, createByDefault=False
        )
        page.setHelp(tr("One page with the sentence and the table of criteria, in French."))
        self.addParameter(page)
        self.addOutput(QgsProcessingOutputString(self.TEXT, tr("Explanation in one sentence")))

    def _more_settings(self, parameters, context):
        return {
            "samples": self.parameterAsInt(parameters, self.SAMPLES, context),
            "seed": self.parameterAsInt(parameters, self.SEED, context),
        }

    def _check(self, parameters, context):
        page = self.parameterAsFileOutput(parameters, self.OUTPUT, context)
        if page:
            check_folder(page)
        return super()._check(parameters, context)

    def processAlgorithm(self, parameters, context, feedback):
        from ... import scoring_output, scoring_run
        from ...core import explanation
        from ...layersio import open_source
        from ...report.build import explanation_report

        try:
            grid, settings, _ = self._request(parameters, context)
            source = open_source(self, with_bundled(parameters, self.INPUT, "cites"), self.INPUT, context)
            columns, names = scoring_run.read_criteria(grid, source, None, feedback)
            keys = scoring_run.search_keys(grid, source, feedback)
            written = [self.parameterAsString(parameters, name, context) for name in (self.FIRST, self.SECOND)]
            first, second = (scoring_run.find_feature(text, keys, names) for text in written)
            data = explanation.build(grid, settings, columns, names, first, second)
        except Problem as problem:
            raise QgsProcessingException(problem.text(tr)) from problem
        feedback.pushInfo(data["text"])
        path = self.parameterAsFileOutput(parameters, self.OUTPUT, context)
        with scoring_output.page_beside(explanation_report(data), path):
            pass
        return {self.TEXT: data["text"], **({self.OUTPUT: path} if path else {})}
