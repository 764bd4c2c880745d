"""``mbm:heritagescore``: family scores, score, rank, class and how sure they are, by a grid of criteria."""

import os
from pathlib import Path

from qgis.core import (
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingOutputFile,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ... import grids
from ...core.problems import Problem
from ...i18n import tr
from ..base import MbmAlgorithm
from ..bundled import with_bundled
from ..choices import choice_parameter, chosen_word, numbered

GRID_OWN = ""  # the word of « as the grid says »
METHODS = (GRID_OWN, "mean", "geometric", "topsis")
POLICIES = (GRID_OWN, "unranked", "over_noted", "interval", "neutral")
RULES = (GRID_OWN, "thresholds", "shares", "natural_breaks", "quantiles")
MOST_SAMPLES = 1_000_000


class HeritageScore(MbmAlgorithm):
    """Scores any layer by a grid."""

    NAME = "heritagescore"
    GROUP = "value"
    TAGS = (
        "valeur,patrimoniale,patrimoine,score,hiérarchisation,classement,critères,multicritère,pondération,poids,"
        "robustesse,heritage,value,ranking,multi-criteria,MCDA,AHP,TOPSIS,weights,SMAA"
    )
    INPUT, GRID, WEIGHTS, METHOD, MISSING = "INPUT", "GRID", "WEIGHTS", "METHOD", "MISSING"
    CLASSIFICATION, THRESHOLDS, SAMPLES, SEED = "CLASSIFICATION", "THRESHOLDS", "SAMPLES", "SEED"
    CONCENTRATION, NOTE_ERROR, PARAMETERS = "CONCENTRATION", "NOTE_ERROR", "PARAMETERS"
    OUTPUT, REPORT, SETTINGS = "OUTPUT", "REPORT", "SETTINGS"
    ADVANCED = QgsProcessingParameterDefinition.Flag.FlagAdvanced

    def title(self):
        return tr("Score the heritage value")

    def summary(self):
        return tr("Scores, ranks and classes a layer by a grid of criteria; says what is missing and how sure it is.")

    # -- parameters -----------------------------------------------------------------------------------------------

    def initAlgorithm(self, configuration=None):
        self._add_main()
        self._add_choices()
        self._add_numbers()
        self.addParameter(QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Scored layer")))
        report = QgsProcessingParameterFileDestination(
            self.REPORT, tr("Report"), fileFilter=tr("Web page (*.html)"), optional=True, createByDefault=False
        )
        report.setHelp(tr("One page with the ranking, the weights and the method in words, ready to print."))
        self.addParameter(report)
        self.addOutput(QgsProcessingOutputFile(self.SETTINGS, tr("Parameters of the run")))

    def _add(self, parameter, text, advanced=False):
        if text:
            parameter.setHelp(text)
        if advanced:
            parameter.setFlags(parameter.flags() | self.ADVANCED)
        self.addParameter(parameter)

    def _add_main(self):
        self._add(
            QgsProcessingParameterFeatureSource(
                self.INPUT, tr("Layer to score"), [QgsProcessing.SourceType.TypeVector], optional=True
            ),
            tr("Any layer or table that the grid fits. Empty: the 284 cités of the open data."),
        )
        self._add(
            QgsProcessingParameterFile(
                self.GRID,
                tr("Grid of criteria"),
                extension="json",
                defaultValue=str(grids.find()),
                optional=True,
            ),
            tr("A grid file. Empty: the observable indicators, since the open data hold no expert note."),
        )
        self._add(
            QgsProcessingParameterString(self.WEIGHTS, tr("Weights"), multiLine=True, optional=True),
            tr(
                "Empty: those of the grid. Given: architecture=30; urbanisme=20; architecture.integrite_bati=3."
                " By ranking: rank: architecture>urbanisme>paysage. By comparison: ahp: architecture/urbanisme=3; …"
            ),
        )

    def _add_choices(self):
        grid = tr("As the grid says")
        methods = (grid, tr("Weighted mean"), tr("Weighted geometric mean"), tr("TOPSIS"))
        self._add(
            choice_parameter(self.METHOD, tr("Method"), zip(METHODS, methods)),
            tr(
                "The mean lets a good note make up for a bad one; the geometric mean punishes a bad note; TOPSIS"
                " compares the distances to the best and to the worst."
            ),
        )
        policies = (
            grid,
            tr("Leave unranked what lacks a note"),
            tr("Score over what is noted"),
            tr("Worst and best case (interval)"),
            tr("Count a neutral value"),
        )
        self._add(
            choice_parameter(self.MISSING, tr("Missing notes"), zip(POLICIES, policies)),
            tr("What a missing note does. The completeness is written in any case."),
        )
        rules = (
            grid,
            tr("Fixed thresholds"),
            tr("Reference shares"),
            tr("Natural breaks"),
            tr("Equal numbers"),
        )
        self._add(
            choice_parameter(self.CLASSIFICATION, tr("Classes"), zip(RULES, rules)),
            tr("How scores become classes. Reference shares mean something only for the whole inventory."),
        )

    def _add_numbers(self):
        number = QgsProcessingParameterNumber
        self._add(
            number(
                self.SAMPLES, tr("Draws of weights"), number.Type.Integer, 0, minValue=0, maxValue=MOST_SAMPLES
            ),
            tr("0: none. 10,000 draws say between which ranks a feature stays when the weights change."),
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
        self._add(
            QgsProcessingParameterFile(self.PARAMETERS, tr("Replay these parameters"), extension="json", optional=True),
            tr("The .json written beside a scored layer: its grid and choices replace all those above."),
            advanced=True,
        )

    # -- reading the parameters -----------------------------------------------------------------------------------

    def _in_numbers(self, parameters):
        for name, words in ((self.METHOD, METHODS), (self.MISSING, POLICIES), (self.CLASSIFICATION, RULES)):
            parameters = numbered(parameters, name, words)
        return parameters

    def _request(self, parameters, context):
        """Return (grid, settings, path of the grid). Raises Problem."""
        from ...core.ranking import Settings
        from ...scoring_run import read_parameters

        replay = self.parameterAsString(parameters, self.PARAMETERS, context)
        if replay:
            return (*read_parameters(replay), replay)
        parameters = self._in_numbers(parameters)
        path = grids.find(self.parameterAsString(parameters, self.GRID, context))
        return (
            grids.load(path),
            Settings(
                weights=self.parameterAsString(parameters, self.WEIGHTS, context) or "",
                method=chosen_word(self, parameters, self.METHOD, METHODS, context),
                missing=chosen_word(self, parameters, self.MISSING, POLICIES, context),
                classification=chosen_word(self, parameters, self.CLASSIFICATION, RULES, context),
                thresholds=self.parameterAsString(parameters, self.THRESHOLDS, context) or "",
                samples=self.parameterAsInt(parameters, self.SAMPLES, context),
                seed=self.parameterAsInt(parameters, self.SEED, context),
                concentration=self.parameterAsDouble(parameters, self.CONCENTRATION, context),
                note_error=self.parameterAsBool(parameters, self.NOTE_ERROR, context),
            ),
            str(path),
        )

    def checkParameterValues(self, parameters, context):
        parameters = self._in_numbers(parameters)
        good, message = super().checkParameterValues(parameters, context)
        if not good:
            return good, message
        try:
            self._check(parameters, context)
        except (Problem, QgsProcessingException) as problem:
            return False, problem.text(tr) if isinstance(problem, Problem) else str(problem)
        return True, ""

    def _check(self, parameters, context):
        """Refuse what cannot be scored before anything runs."""
        from ... import scoring_run
        from ...core import classify, weights

        grid, settings, _ = self._request(parameters, context)
        weights.parse(settings.weights, grid)
        if settings.thresholds.strip():
            classify.check_thresholds(settings.thresholds, len(grid.classes))
        report = self.parameterAsFileOutput(parameters, self.REPORT, context)
        if report and not os.access(_nearest_folder(report), os.W_OK):
            raise Problem("Cannot write in “{folder}”. Nothing was written.", folder=str(Path(report).parent))
        if parameters.get(self.INPUT) in (None, ""):
            return
        source = self.parameterAsSource(parameters, self.INPUT, context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, self.INPUT))
        lacking = scoring_run.lacking_fields(grid, source)
        if lacking:
            raise Problem(
                "The layer has no field {fields}, which the grid “{grid}” needs. Prepare the notes first, or choose"
                " another grid.",
                fields=", ".join(f"“{name}”" for name in lacking), grid=grid.label["fr"],
            )  # fmt: skip
        taken = scoring_run.taken_fields(source, grid, settings, self._interval(grid, settings))
        if taken:
            raise Problem(
                "The layer has its own field {fields}, which the result would overwrite: rename it first.",
                fields=", ".join(f"“{name}”" for name in taken),
            )

    @staticmethod
    def _interval(grid, settings):
        return (settings.missing or grid.missing["policy"]) == "interval"

    # -- the run --------------------------------------------------------------------------------------------------

    def processAlgorithm(self, parameters, context, feedback):
        from ... import scoring_output, scoring_run
        from ...core import ranking, robustness
        from ...layersio import Cancelled, append_columns, open_source

        try:
            grid, settings, grid_path = self._request(parameters, context)
            bundled = parameters.get(self.INPUT) in (None, "")
            source = open_source(self, with_bundled(parameters, self.INPUT, "cites"), self.INPUT, context)
            feedback.pushInfo(grid.caveat["fr"])
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
        run = scoring_output.Run(grid, settings, result, names, grid_path, source.sourceName(), bundled)
        report = self.parameterAsFileOutput(parameters, self.REPORT, context)
        page = scoring_output.report(run, source, columns, feedback) if report else ""
        output = append_columns(
            self, with_bundled(parameters, self.INPUT, "cites"), self.OUTPUT, context, source, written, feedback
        )
        outputs = {self.OUTPUT: output, self.SETTINGS: scoring_output.keep(run, output, context, feedback)}
        if report:
            scoring_output.write_report(page, report)
            outputs[self.REPORT] = report
        scoring_output.tell(run, feedback)
        return outputs


def _nearest_folder(path):
    """Return the nearest folder of a path that exists."""
    folder = Path(path).absolute().parent
    while not folder.exists():
        folder = folder.parent
    return folder
