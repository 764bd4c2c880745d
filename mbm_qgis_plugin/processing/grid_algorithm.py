"""What the algorithms that score by a grid share: the layer, the grid, weights, method, missing notes, replay."""

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from .. import grids
from ..core.problems import Problem
from ..i18n import language, tr
from .base import MbmAlgorithm
from .choices import choice_parameter, chosen_word, numbered

GRID_OWN = ""  # the word of « as the grid says »
METHODS = (GRID_OWN, "mean", "geometric", "topsis")
POLICIES = (GRID_OWN, "unranked", "over_noted", "interval", "neutral")
RULES = (GRID_OWN, "thresholds", "shares", "natural_breaks", "quantiles")


class GridAlgorithm(MbmAlgorithm):
    """Base of the algorithms that score by a grid. A parameter that a subclass does not add has its default."""

    GROUP = "value"
    INPUT, GRID, WEIGHTS, METHOD, MISSING = "INPUT", "GRID", "WEIGHTS", "METHOD", "MISSING"
    CLASSIFICATION, THRESHOLDS, SAMPLES, SEED = "CLASSIFICATION", "THRESHOLDS", "SAMPLES", "SEED"
    CONCENTRATION, NOTE_ERROR, PARAMETERS = "CONCENTRATION", "NOTE_ERROR", "PARAMETERS"
    ADVANCED = QgsProcessingParameterDefinition.Flag.FlagAdvanced

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

    def _add_rules(self):
        rules = (
            tr("As the grid says"),
            tr("Fixed thresholds"),
            tr("Reference shares"),
            tr("Natural breaks"),
            tr("Equal numbers"),
        )
        self._add(
            choice_parameter(self.CLASSIFICATION, tr("Classes"), zip(RULES, rules)),
            tr("How scores become classes. Reference shares mean something only for the whole inventory."),
        )

    def _add_replay(self):
        self._add(
            QgsProcessingParameterFile(self.PARAMETERS, tr("Replay these parameters"), extension="json", optional=True),
            tr("The .json written beside a scored layer: its grid and choices replace all those above."),
            advanced=True,
        )

    def _plain(self, parameters):
        """Return the parameters as QGIS checks them: choices in numbers, the grid as a path."""
        for name, words in ((self.METHOD, METHODS), (self.MISSING, POLICIES), (self.CLASSIFICATION, RULES)):
            parameters = numbered(parameters, name, words)
        if isinstance(parameters.get(self.GRID), str) and parameters[self.GRID]:  # a shipped grid by its bare name
            parameters = {**parameters, self.GRID: str(grids.find(parameters[self.GRID]))}
        return parameters

    def _request(self, parameters, context):
        """Return (grid, settings, path of the grid). Raises Problem."""
        from ..core.ranking import Settings
        from ..scoring_run import read_origin, read_parameters

        replay = self.parameterAsString(parameters, self.PARAMETERS, context)
        if replay:
            found = read_parameters(replay)
            return (*found, str(read_origin(replay).get("grid_file") or replay))
        parameters = self._plain(parameters)
        path = grids.find(self.parameterAsString(parameters, self.GRID, context))
        return (
            grids.load(path),
            Settings(
                weights=self.parameterAsString(parameters, self.WEIGHTS, context) or "",
                method=chosen_word(self, parameters, self.METHOD, METHODS, context),
                missing=chosen_word(self, parameters, self.MISSING, POLICIES, context),
                **self._more_settings(parameters, context),
            ),
            str(path),
        )

    def _more_settings(self, parameters, context) -> dict:
        """Return the settings whose parameters only some of the algorithms have."""
        return {}

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
        """Refuse what cannot be scored before anything runs; return (grid, settings, source or None).

        Raises Problem.
        """
        from .. import scoring_run
        from ..core import classify, weights

        grid, settings, _ = self._request(parameters, context)
        replay = parameters.get(self.PARAMETERS) not in (None, "")
        if replay and str(parameters.get(self.WEIGHTS) or "").strip():
            raise Problem(
                "Weights are given, and parameters to replay, which hold their own: leave one of the two empty."
            )
        weights.parse(settings.weights, grid)
        if settings.thresholds.strip():
            classify.check_thresholds(settings.thresholds, len(grid.classes))
        elif settings.classification:
            classify.rule_for(grid, 0, settings.classification)
        if parameters.get(self.INPUT) in (None, ""):
            lacking, source = scoring_run.lacking_in_bundle(grid), None
        else:
            source = self.parameterAsSource(parameters, self.INPUT, context)
            if source is None:
                raise Problem("The layer cannot be read: {name}", name=str(parameters.get(self.INPUT)))
            present = source.fields().names()
            lacking = scoring_run.lacking_fields(grid, present)
            texts = scoring_run.lacking_texts(grid, present)
            if texts and not lacking and not settings.missing:
                raise Problem(
                    "The layer has no field {fields}, which the grid “{grid}” needs. Choose another grid; or choose"
                    " what a missing note does (“Missing notes”), to rank without them.",
                    fields=", ".join(f"“{name}”" for name in texts), grid=grid.label[language()],
                )  # fmt: skip
            lacking += texts if lacking else []
        if lacking:
            raise Problem(
                "The layer has no field {fields}, which the grid “{grid}” needs. Prepare the notes first, or choose"
                " another grid.",
                fields=", ".join(f"“{name}”" for name in lacking), grid=grid.label[language()],
            )  # fmt: skip
        return grid, settings, source
