"""From utilities to family scores, score, rank and completeness; what a missing note does.

Scores are 0 to 100. Two scores are equal when their sixth decimal is: equal ones share the smallest rank.

Aggregation, in each family and then over the families:

* ``mean``: Σ w u. A good note makes up for a bad one.
* ``geometric``: Π u^w, each u at least 0.01. A bad note pulls far down; one note at the bottom does not erase all.
* ``topsis``: d⁻ / (d⁻ + d⁺), weighted Euclidean distances to the worst and the best that the scales allow
  (Hwang and Yoon 1981, with fixed ends: nobody's score depends on who else is in the layer).

A criterion without a note gives its weight to the others of its family; a family without any, to the other families.
"""

from dataclasses import dataclass
from typing import Optional

import numpy as np

from .grid import METHODS, POLICIES

DECIMALS = 6
FLOOR = 0.01


@dataclass(frozen=True)
class Missing:
    """What a missing note does: ``policy`` of grid.POLICIES, share of notes needed (over_noted), neutral utility."""

    policy: str = "over_noted"
    min_completeness: float = 0.0
    neutral: float = 0.5

    def __post_init__(self):
        if self.policy not in POLICIES:
            raise ValueError(self.policy)

    @classmethod
    def of_grid(cls, grid, policy=None):
        """Return the grid's own, or another policy with the grid's numbers."""
        missing = grid.missing
        return cls(policy or missing["policy"], missing["min_completeness"], missing["neutral"] / 100)


@dataclass(frozen=True)
class Parts:
    """What each family says of each feature (N, F), ready to be combined under any family weights.

    ``first``: mean utility, mean logarithm, or squared distance to the best; ``second``: to the worst (topsis).
    """

    method: str
    first: np.ndarray
    second: Optional[np.ndarray]
    present: np.ndarray
    whole: bool  # every weighted family of every feature has a note


@dataclass(frozen=True)
class Scores:
    """Result of :func:`score`; arrays of N, families (N, F). NaN = not ranked. Interval arrays may be None."""

    families: np.ndarray
    score: np.ndarray
    rank: np.ndarray
    completeness: np.ndarray
    parts: Parts
    low: Optional[np.ndarray] = None
    high: Optional[np.ndarray] = None
    rank_low: Optional[np.ndarray] = None
    rank_high: Optional[np.ndarray] = None


def score(values, weights, method="mean", missing=None) -> Scores:
    """Score N features on C criteria.

    :param values: utilities (N, C) in [0, 1], NaN = missing (:func:`normalise.utilities`).
    :param weights: :class:`weights.Weights`.
    """
    missing = missing or Missing()
    values = np.asarray(values, float)
    absent = np.isnan(values)
    counted = weights.flat > 0
    noted = (~absent[:, counted]).sum(axis=1)
    completeness = noted / max(1, counted.sum())
    filled = np.where(absent, missing.neutral, values) if missing.policy == "neutral" else values
    parts = family_parts(filled, weights, method)
    result = rounded(combine(parts, weights.families))
    result[~_ranked(missing, noted, completeness, counted.sum())] = np.nan
    interval = {}
    if missing.policy == "interval":
        low, high = (
            rounded(combine(family_parts(np.where(absent, end, values), weights, method), weights.families))
            for end in (0.0, 1.0)
        )
        result = np.clip(result, low, high)
        interval = dict(zip(("low", "high", "rank_low", "rank_high"), (low, high, *_rank_interval(low, high))))
    return Scores(family_scores(parts), result, ranks(result), completeness, parts, **interval)


def _ranked(missing, noted, completeness, count):
    if missing.policy == "unranked":
        return noted == count
    if missing.policy == "over_noted":
        return (noted > 0) & (completeness >= missing.min_completeness - 1e-9)
    return noted > 0


def family_parts(values, weights, method="mean") -> Parts:
    """Sum up the criteria of each family; ``values`` (N, C) may hold NaN."""
    if method not in METHODS:
        raise ValueError(method)
    absent = np.isnan(values)
    spread = np.zeros((weights.criteria.size, weights.families.size))
    spread[np.arange(weights.criteria.size), weights.family_of] = weights.criteria
    some = bool(absent.any())
    if some:
        there = (~absent).astype(float)
        held = there @ spread
    else:
        there, held = 1.0, np.broadcast_to(spread.sum(axis=0), (len(values), spread.shape[1]))
    present = held > 1e-12
    divisor = np.where(present, held, 1.0)
    filled = np.where(absent, 0.0, values) if some else values
    second = None
    if method == "mean":
        first = filled @ spread / divisor
    elif method == "geometric":
        first = (np.log(np.maximum(filled, FLOOR)) * there) @ spread / divisor
    else:
        squared = spread**2
        first = ((1 - filled) ** 2 * there) @ squared / divisor**2
        second = filled**2 @ squared / divisor**2
    whole = bool(present[:, weights.families > 0].all())
    return Parts(method, first, second, present, whole)


def _product(families, columns):
    return families @ columns.T


def combine(parts: Parts, families, product=_product) -> np.ndarray:
    """Return scores 0–100 under family weights: (N,) for one vector (F,), (S, N) for S vectors (S, F). Not rounded.

    ``product`` sums weights times columns over the families.
    """
    families = np.asarray(families, float)
    if parts.method == "topsis":
        squared = families**2
        best = np.sqrt(product(squared, np.where(parts.present, parts.first, 0)))
        worst = np.sqrt(product(squared, np.where(parts.present, parts.second, 0)))
        with np.errstate(invalid="ignore"):
            return 100 * worst / (worst + best)
    total = product(families, np.where(parts.present, parts.first, 0))
    if not parts.whole:
        with np.errstate(invalid="ignore", divide="ignore"):
            total = total / product(families, parts.present.astype(float))
    return 100 * (np.exp(total) if parts.method == "geometric" else total)


def family_scores(parts: Parts) -> np.ndarray:
    """Return the score 0–100 of each family (N, F), NaN where nothing is noted."""
    if parts.method == "topsis":
        best, worst = np.sqrt(parts.first), np.sqrt(parts.second)
        with np.errstate(invalid="ignore"):
            result = worst / (worst + best)
    else:
        result = np.exp(parts.first) if parts.method == "geometric" else parts.first
    return rounded(np.where(parts.present, 100 * result, np.nan))


def rounded(values) -> np.ndarray:
    """Round to what counts as equal."""
    return np.round(values, DECIMALS) + 0.0


def ranks(scores) -> np.ndarray:
    """Return the rank of each score, 1 = highest, equal ones share the smallest; NaN stays NaN."""
    result = np.full(scores.shape, np.nan)
    there = ~np.isnan(scores)
    ordered = np.sort(scores[there])
    result[there] = 1 + ordered.size - np.searchsorted(ordered, scores[there], "right")
    return result


def _rank_interval(low, high):
    """Return best and worst rank that any completion of the missing notes allows."""
    lows, highs = np.sort(low), np.sort(high)
    best = 1 + lows.size - np.searchsorted(lows, high, "right")
    worst = 1 + highs.size - np.searchsorted(highs, low, "right") - (high > low)
    return best.astype(float), worst.astype(float)
