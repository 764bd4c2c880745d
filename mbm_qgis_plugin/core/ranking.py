"""One run of the engine, from columns to classes: what the algorithm, the dock and the explanation all call."""

from dataclasses import asdict, dataclass, fields
from typing import Optional

from . import classify, normalise, robustness, scoring
from . import weights as weighting
from .grid import METHODS, POLICIES, RULES
from .problems import Problem

SEED = 1


@dataclass(frozen=True)
class Settings:
    """The choices of a run. Empty or None: the grid's own."""

    weights: str = ""
    method: Optional[str] = None
    missing: Optional[str] = None
    classification: Optional[str] = None
    thresholds: str = ""
    samples: int = 0
    seed: int = SEED
    concentration: float = 0.0
    note_error: bool = False

    def __post_init__(self):
        for name, among in (("method", METHODS), ("missing", POLICIES), ("classification", RULES)):
            if getattr(self, name) is not None and getattr(self, name) not in among:
                raise Problem(
                    "“{key}” is “{value}”: choose among {known}.",
                    key=name, value=getattr(self, name), known=", ".join(among),
                )  # fmt: skip
        kinds = (("weights", str), ("thresholds", str), ("samples", int), ("seed", int), ("note_error", bool))
        wrong = [name for name, kind in kinds if type(getattr(self, name)) is not kind]
        if wrong or isinstance(self.concentration, (bool, str)) or not 0 <= self.concentration < float("inf"):
            name = wrong[0] if wrong else "concentration"
            raise Problem("“{key}” cannot be “{value}”.", key=name, value=getattr(self, name))
        if self.samples < 0 or self.seed < 0:
            name = "samples" if self.samples < 0 else "seed"
            raise Problem("“{key}” cannot be “{value}”.", key=name, value=getattr(self, name))

    def as_dict(self) -> dict:
        """Return what a JSON file keeps."""
        return asdict(self)

    @classmethod
    def from_dict(cls, raw):
        """Return the settings of a JSON file. Raises Problem on a key or a value that is not one."""
        if not isinstance(raw, dict):
            raise Problem("“{key}” must be an object between braces.", key="settings")
        known = [item.name for item in fields(cls)]
        for key in raw:
            if key not in known:
                raise Problem("unknown key “{key}”; known: {known}.", key=key, known=", ".join(known))
        return cls(**raw)


@dataclass(frozen=True)
class Result:
    """Everything that a run found; ``notes`` are Problems to tell the user, ``rule`` the class rule applied."""

    utilities: normalise.Utilities
    weights: weighting.Weights
    scores: scoring.Scores
    rule: dict
    classes: classify.Classes
    robustness: "Optional[robustness.Robustness]"
    method: str
    missing: scoring.Missing
    notes: tuple


def run(grid, columns, settings=None, names=None, progress=None, stopped=None) -> Result:
    """Score, rank and classify.

    :param columns: (family id, criterion id) → array (N,) of raw values, float with NaN or object with None.
    :param names: what messages call each feature. ``progress``, ``stopped``: see robustness.acceptability.
    Raises Problem: weights, notes, thresholds, too many draws.
    """
    settings = settings or Settings()
    weights = weighting.parse(settings.weights, grid)
    utilities = normalise.utilities(grid, columns, names)
    method = settings.method or grid.method
    missing = scoring.Missing.of_grid(grid, settings.missing)
    scores = scoring.score(utilities.values, weights, method, missing)
    thresholds = settings.thresholds if settings.thresholds.strip() else None
    if thresholds and settings.classification not in (None, "thresholds"):
        raise Problem("Thresholds are given, but the classes are made in another way: keep one of the two.")
    rule = classify.rule_for(grid, len(scores.score), settings.classification, thresholds)
    count = len(grid.classes)
    classes = classify.classify(scores.score, rule, count, scores)
    sure = None
    if settings.samples > 0:
        filled = utilities.values
        if missing.policy == "neutral":
            filled = filled.copy()
            filled[filled != filled] = missing.neutral
        sure = robustness.acceptability(
            filled, weights, scores, classes, rule, count, settings.samples, settings.seed,
            settings.concentration, utilities.step if settings.note_error else None, progress, stopped,
        )  # fmt: skip
    notes = (*weights.notes, *utilities.notes, *classes.notes, *_about(grid, rule, settings, scores))
    return Result(utilities, weights, scores, rule, classes, sure, method, missing, notes)


def _about(grid, rule, settings, scores):
    total, size = grid.class_rule.get("total", 0), len(scores.score)
    if size and (scores.rank != scores.rank).all():
        yield Problem("No feature has enough notes: nothing is ranked.")
    if grid.class_rule["method"] == "shares" and size < total:
        if settings.classification is None and rule["method"] != "shares":
            yield Problem(
                "The reference shares are those of the {total} of the whole inventory and the layer holds {n} features:"
                " they do not apply, the classes follow the grid's thresholds instead.",
                n=size, total=total,
            )  # fmt: skip
        elif rule["method"] == "shares":
            yield Problem(
                "The reference shares are those of {total} features; the layer holds {n}: the classes are too generous"
                " or too strict if these are not like the others.",
                n=size, total=total,
            )  # fmt: skip
