"""The smallest change of one family's weight that changes a class, or who is among the first ten.

When one weight moves the others share the rest in proportion, as the sliders do.
"""

from dataclasses import dataclass

import numpy as np

from .classify import classify
from .scoring import combine, ranks, rounded

STEP = 0.01
EXACT = 1e-6
DIGITS = (1, 2, 3)  # decimals of a printed per cent, the fewest first


@dataclass(frozen=True)
class Change:
    """The nearest weight of ``family`` (its place) at which something changes; ``who``: the features that do.

    ``weight``: the new weight (0–1) or None when nothing changes between 0 and 1; ``given``: the present one.
    ``shown``: the weight to print, with ``digits`` decimals of a per cent: rounded away from the present one, so that
    whoever types it sees the change; ``who`` are the features that change there.
    """

    family: int
    given: float
    weight: object
    who: tuple
    shown: object = None
    digits: int = 1

    @property
    def distance(self) -> float:
        """How far the weight has to move."""
        return abs(self.weight - self.given) if self.weight is not None else np.inf


def moved(families, family: int, weight: float) -> np.ndarray:
    """Return family weights with one set to ``weight`` and the others sharing the rest in proportion."""
    families = np.asarray(families, float)
    others = np.delete(families, family)
    rest = families * (1 - weight) / others.sum() if others.sum() > 0 else np.full(
        families.size, (1 - weight) / max(1, families.size - 1)
    )
    rest[family] = weight
    return rest


def smallest_change(scores, weights, rule: dict, count: int, what="classes", first=10) -> list:
    """Return one :class:`Change` per family, in their order.

    :param scores: :class:`scoring.Scores`; ``rule``, ``count``: as in :func:`classify.classify`.
    :param what: "classes", or "first" for the set of the ``first`` ranks.
    Weights are tried every hundredth, outwards from the given one, and the change found is narrowed to 1e-6: a change
    that comes and goes within one hundredth is not seen.
    """
    ranked = ~np.isnan(scores.score)
    rule = _fixed(scores, rule, count)

    def state(families):
        score = rounded(combine(scores.parts, families))
        score[~ranked] = np.nan
        if what == "first":
            return (ranks(score) <= first).astype(int)
        return classify(score, rule, count).index

    base = state(weights.families)
    return [_one(state, base, weights.families, place) for place in range(weights.families.size)]


def _fixed(scores, rule, count):
    """Hold the limits of natural breaks: they would move with every score."""
    if rule["method"] != "natural_breaks":
        return rule
    cuts = classify(scores.score, rule, count).cuts
    return {"method": "thresholds", "thresholds": cuts}


def _one(state, base, families, place):
    given = float(families[place])
    best = None
    for sign in (-1, 1):
        steps = np.arange(1, int(1 / STEP) + 2) * STEP * sign + given
        last = given
        for weight in np.clip(steps, 0, 1):
            if weight == last or (best is not None and abs(weight - given) > best[0] + STEP):
                break
            now = state(moved(families, place, weight))
            if (now != base).any():
                found, now = _narrow(state, base, families, place, last, weight, now)
                if best is None or abs(found - given) < best[0]:
                    best = (abs(found - given), found, now, sign)
                break
            last = weight
    if best is None:
        return Change(place, given, None, ())
    _, found, now, sign = best
    shown, digits, now = _printed(state, base, families, place, found, sign, now)
    return Change(place, given, found, tuple(np.flatnonzero(now != base).tolist()), shown, digits)


def _printed(state, base, families, place, found, sign, now):
    """Return (weight, decimals of a per cent, state there): the roundest weight beyond ``found`` that still changes."""
    for digits in DIGITS:
        unit = 10 ** (digits + 2)
        shown = round((np.ceil if sign > 0 else np.floor)(round(found * unit, 9)) / unit, digits + 2)
        if 0 <= shown <= 1:
            there = state(moved(families, place, shown))
            if (there != base).any():
                return shown, digits, there
    return found, DIGITS[-1] + 1, now


def _narrow(state, base, families, place, same, other, now):
    while abs(other - same) > EXACT:
        middle = (same + other) / 2
        there = state(moved(families, place, middle))
        if (there != base).any():
            other, now = middle, there
        else:
            same = middle
    return float(other), now
