"""The ranking under the user's hand: arrays held in memory, weights in, ranks, classes, agreement and doubt out.

What it gives is what ``mbm:heritagescore`` writes, to the digit: both call :func:`ranking.run`.
"""

from dataclasses import dataclass, replace
from typing import Optional

import numpy as np

from . import agreement, ranking, robustness
from .explain import Contributions, contributions
from .explanation import share_ahead

SAMPLES, SEED = 1000, 1
SURE = 0.9


@dataclass(frozen=True)
class Outcome:
    """One state of the ranking; arrays of N in the order of the session. NaN and -1: not ranked.

    ``kappa`` and ``compared``: quadratic kappa with the official classes, and over how many; NaN, 0 without any.
    ``missing``: places (into ``grid.criteria``) of the weighted criteria that a feature lacks, one tuple per feature.
    """

    settings: ranking.Settings
    result: ranking.Result
    counts: np.ndarray
    kappa: float
    compared: int

    @property
    def score(self):
        """Scores 0–100 (N,)."""
        return self.result.scores.score

    @property
    def rank(self):
        """Ranks (N,), 1 = best."""
        return self.result.scores.rank

    @property
    def index(self):
        """Class of each feature (N,), 0 = best, -1 = none."""
        return self.result.classes.index

    @property
    def ranked(self) -> int:
        """How many have a rank."""
        return int((~np.isnan(self.rank)).sum())

    def limits(self) -> list:
        """Return the places between two classes, as ranks (2.5 = between the second and the third)."""
        ends = np.cumsum(self.counts)[:-1]
        return [float(end) + 0.5 for end in ends if 0 < end < self.ranked]


@dataclass(frozen=True)
class Why:
    """Why ``first`` is ahead of ``second`` (places in the session); ``sure``: share of the draws that agree."""

    first: int
    second: int
    made: Contributions
    sure: Optional[float]


class Session:
    """What is scored: a grid, its columns, the names and keys of the features, their official classes.

    :param columns: (family id, criterion id) → array (N,), as :func:`ranking.run` takes it.
    :param official: classes (N,), 0 = best, -1 = none; None when the layer has none.
    """

    def __init__(self, grid, columns, names=None, official=None):
        self.grid, self.columns, self.names, self.official = grid, columns, names, official
        self.size = len(next(iter(columns.values()))) if columns else 0
        self.noted = {key: int(_present(column).sum()) for key, column in columns.items()}

    @property
    def has_notes(self) -> bool:
        """True when at least one criterion of one feature has a value."""
        return any(self.noted.values())

    def outcome(self, settings) -> Outcome:
        """Score, rank and classify without draws. Raises Problem, as :func:`ranking.run` does."""
        result = ranking.run(self.grid, self.columns, replace(settings, samples=0), self.names)
        kappa, compared = np.nan, 0
        if self.official is not None:
            matrix, compared = self._matrix(result.classes.index)
            kappa = float(agreement.quadratic_kappa(matrix))
        return Outcome(settings, result, result.classes.counts(len(self.grid.classes)), kappa, compared)

    def _matrix(self, index):
        count = len(self.grid.classes)
        both = (self.official >= 0) & (index >= 0)
        flat = np.bincount(self.official[both] * count + index[both], minlength=count * count)
        return flat.reshape(count, count), int(both.sum())

    def intervals(self, outcome, samples=SAMPLES, seed=SEED, stopped=None) -> robustness.Robustness:
        """Return between which ranks each feature stays in 90 % of the draws of weights. Raises robustness.Stopped."""
        found, values = outcome.result, outcome.result.utilities.values
        if found.missing.policy == "neutral":
            values = np.where(np.isnan(values), found.missing.neutral, values)
        return robustness.acceptability(
            values, found.weights, found.scores, found.classes, found.rule, len(self.grid.classes), samples, seed,
            outcome.settings.concentration, None, None, stopped,
        )  # fmt: skip

    def lacking(self, outcome, place: int) -> list:
        """Return the weighted criteria that a feature has no value for."""
        absent = np.isnan(outcome.result.utilities.values[place]) & (outcome.result.weights.flat > 0)
        return [self.grid.criteria[number] for number in np.flatnonzero(absent)]

    def why(self, outcome, one: int, other: int, samples=SAMPLES, seed=SEED) -> Why:
        """Explain the order of two features; the better ranked comes first."""
        found = outcome.result
        ranks = np.where(np.isnan(outcome.rank), np.inf, outcome.rank)
        first, second = (one, other) if ranks[one] <= ranks[other] else (other, one)
        neutral = found.missing.neutral if found.missing.policy == "neutral" else None
        values = found.utilities.values
        made = contributions(values[first], values[second], found.weights, found.method, neutral, seed)
        sure = share_ahead(found, replace(outcome.settings, samples=samples, seed=seed), first, second)
        return Why(first, second, made, sure)


def _present(column):
    column = np.asarray(column)
    if column.dtype.kind == "f":
        return ~np.isnan(column)
    return np.array([value is not None and value == value and value != "" for value in column.tolist()], bool)


def weights_text(families: dict, criteria: dict) -> str:
    """Return what the WEIGHTS parameter takes: ``families`` id → number, ``criteria`` (family, criterion) → number."""
    parts = [f"{name}={value:g}" for name, value in families.items()]
    parts += [f"{family}.{name}={value:g}" for (family, name), value in criteria.items()]
    return "; ".join(parts)
