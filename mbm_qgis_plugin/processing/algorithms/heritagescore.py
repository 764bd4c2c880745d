"""``mbm:heritagescore``: family scores, score, rank, class and how sure they are, by a grid of criteria."""

from qgis.core import (
    QgsProcessingException,
    QgsProcessingOutputFile,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...core.problems import Problem
from ...i18n import language, tr
from ..bundled import with_bundled
from ..choices import chosen_word
from ..folders import check_folder
from ..grid_algorithm import RULES, GridAlgorithm

MOST_SAMPLES = 1_000_000


class HeritageScore(GridAlgorithm):
    """Scores any layer by a grid."""

    NAME = "heritagescore"
    TAGS = (
        "valeur,patrimoniale,patrimoine,score,hiérarchisation,classement,critères,multicritère,pondération,poids,"
        "robustesse,heritage,value,ranking,multi-criteria,MCDA,AHP,TOPSIS,weights,SMAA"
    )
    OUTPUT, REPORT, SETTINGS, AUTHOR = "OUTPUT", "REPORT", "SETTINGS", "AUTHOR"

    def title(self):
        return tr("Score the heritage value")

    def summary(self):
        return tr("Scores, ranks and classes a layer by a grid of criteria; says what is missing and how sure it is.")

    # -- parameters -----------------------------------------------------------------------------------------------

    def initAlgorithm(self, configuration=None):
        self._add_main()
        self._add_choices()
        self._add_rules()
        self._add_numbers()
        self.addParameter(QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Scored layer")))
        report = QgsProcessingParameterFileDestination(
            self.REPORT, tr("Report"), fileFilter=tr("Web page (*.html)"), optional=True, createByDefault=False
        )
        report.setHelp(tr("One page with the ranking, the weights and the method in words, ready to print."))
        self.addParameter(report)
        self._add(
            QgsProcessingParameterString(self.AUTHOR, tr("Author of the report"), optional=True),
            tr("The name printed on the report. Empty: none."),
            advanced=True,
        )
        self.addOutput(QgsProcessingOutputFile(self.SETTINGS, tr("Parameters of the run")))

    def _add_numbers(self):
        number = QgsProcessingParameterNumber
        self._add(
            number(
                self.SAMPLES, tr("Draws of weights"), number.Type.Integer, 0, minValue=0, maxValue=MOST_SAMPLES
            ),
            tr(
                "0: none. 10,000 draws say between which ranks a feature stays when the weights of the families change;"
                " those of the criteria stay fixed."
            ),
        )
        self._add(
            number(self.SEED, tr("Seed of the draws"), number.Type.Integer, 1, minValue=0),
            tr("Same seed, same result."),
        )
        self._add(
            QgsProcessingParameterString(self.THRESHOLDS, tr("Thresholds"), optional=True),
            tr("Falling numbers between 0 and 100, best class first, as in 75;50."),
            advanced=True,
        )
        self._add(
            number(self.CONCENTRATION, tr("Concentration of the draws"), number.Type.Double, 0, minValue=0),
            tr("0: all weights are as likely. 50: weights stay near the chosen ones; the higher, the nearer."),
            advanced=True,
        )
        self._add(
            QgsProcessingParameterBoolean(self.NOTE_ERROR, tr("Notes may be wrong by one level"), defaultValue=False),
            tr("In each draw a note is one level lower (1 in 4), as given (1 in 2) or one higher (1 in 4)."),
            advanced=True,
        )
        self._add_replay()

    def _more_settings(self, parameters, context):
        return {
            "classification": chosen_word(self, parameters, self.CLASSIFICATION, RULES, context),
            "thresholds": self.parameterAsString(parameters, self.THRESHOLDS, context) or "",
            "samples": self.parameterAsInt(parameters, self.SAMPLES, context),
            "seed": self.parameterAsInt(parameters, self.SEED, context),
            "concentration": self.parameterAsDouble(parameters, self.CONCENTRATION, context),
            "note_error": self.parameterAsBool(parameters, self.NOTE_ERROR, context),
        }

    def _check(self, parameters, context):
        from ... import scoring_run

        grid, settings, source = super()._check(parameters, context)
        report = self.parameterAsFileOutput(parameters, self.REPORT, context)
        if report:
            check_folder(report)
        interval = (settings.missing or grid.missing["policy"]) == "interval"
        taken = scoring_run.taken_fields(source, grid, settings, interval) if source is not None else []
        if taken:
            raise Problem(
                "The layer has its own field {fields}, which the result would overwrite: rename it first.",
                fields=", ".join(f"“{name}”" for name in taken),
            )

    # -- the run --------------------------------------------------------------------------------------------------

    def processAlgorithm(self, parameters, context, feedback):
        from ... import scoring_output, scoring_run
        from ...core import ranking, robustness
        from ...layersio import Cancelled, append_columns, open_source

        try:
            grid, settings, grid_path = self._request(parameters, context)
            bundled = parameters.get(self.INPUT) in (None, "")
            source = open_source(self, with_bundled(parameters, self.INPUT, "cites"), self.INPUT, context)
            feedback.pushInfo(grid.caveat[language()])
            columns, names = scoring_run.read_criteria(grid, source, None, feedback)
            result = ranking.run(
                grid, columns, settings, names, lambda part: feedback.setProgress(100 * part), feedback.isCanceled
            )
        except robustness.Stopped as error:
            raise Cancelled(tr("Cancelled: nothing was written.")) from error
        except Problem as problem:
            raise QgsProcessingException(problem.text(tr)) from problem
        for note in result.notes:
            feedback.pushWarning(note.text(tr))
        written = scoring_run.result_columns(grid, result)
        again = scoring_run.own_fields(source, grid)
        if again:
            feedback.pushInfo(tr("The layer was scored before: its computed fields are replaced."))
        written += scoring_run.emptied_columns(source, grid, [c.field.name() for c in written], len(names))
        name = "cités (données ouvertes)" if bundled else source.sourceName()
        self._tell_other_layer(parameters, context, name, len(names), feedback)
        author = self.parameterAsString(parameters, self.AUTHOR, context).strip()
        run = scoring_output.Run(grid, settings, result, names, grid_path, name, bundled, author)
        report = self.parameterAsFileOutput(parameters, self.REPORT, context)
        page = scoring_output.report(run, source, feedback) if report else ""
        with scoring_output.page_beside(page, report):
            output = append_columns(
                self, with_bundled(parameters, self.INPUT, "cites"), self.OUTPUT, context, source, written, feedback
            )
        kept = scoring_output.keep(run, output, written, context, feedback)
        scoring_output.tell(run, feedback)
        return {self.OUTPUT: output, self.SETTINGS: kept, **({self.REPORT: report} if report else {})}

    def _tell_other_layer(self, parameters, context, name, size, feedback):
        """Warn when parameters are replayed on another layer than the one they were written for."""
        from ...scoring_run import read_origin

        replay = self.parameterAsString(parameters, self.PARAMETERS, context)
        origin = read_origin(replay) if replay else {}
        before = (origin.get("layer"), origin.get("features"))
        if None not in before and before != (name, size):
            message = tr(
                "These parameters were written for the layer “{before}” ({n} objects), and are replayed on “{now}”"
                " ({m} objects)."
            )
            feedback.pushWarning(message.format(before=before[0], n=before[1], now=name, m=size))
