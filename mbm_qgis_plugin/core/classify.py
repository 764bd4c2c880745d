"""From scores to classes, best first; ties and borders by a written rule.

* ``thresholds``: a score that reaches a threshold is in the class above it.
* ``shares``: the first places by rank, as many as the reference shares of the ranked features (rounded, halves up).
  Equal scores stay together: all in the class of the middle of their places.
* ``quantiles``: shares that are equal.
* ``natural_breaks``: least variance within classes (Fisher 1958, Jenks 1977), exact.

A feature is at a border when its score is no more than ``border`` points from the limit between two classes. For
shares that limit is half-way between the last score above and the first below.
"""

from dataclasses import dataclass

import numpy as np

from .problems import Problem

UNRANKED = -1


@dataclass(frozen=True)
class Classes:
    """``index`` (N,): 0 = best class, -1 = not ranked; ``cuts``: falling limits, NaN where a class is empty."""

    index: np.ndarray
    cuts: np.ndarray
    border: np.ndarray
    method: str
    notes: tuple = ()

    def counts(self, count) -> np.ndarray:
        """Return the number of features in each of ``count`` classes."""
        return np.bincount(self.index[self.index >= 0], minlength=count)


def rule_for(grid, ranked: int, method=None, thresholds=None) -> dict:
    """Return the rule to apply: the grid's, or another method with the grid's figures.

    The grid's reference shares hold only for the whole inventory (``total`` features); below it, the grid's
    ``otherwise``. Raises Problem when the method needs figures that the grid lacks.
    """
    rule = dict(grid.class_rule)
    if thresholds is not None:
        rule.update(method="thresholds", thresholds=check_thresholds(thresholds, len(grid.classes)))
        return rule
    if method is None:
        if rule["method"] == "shares" and "otherwise" in rule and ranked < rule.get("total", 0):
            rule["method"] = rule["otherwise"]
        return rule
    rule["method"] = method
    if method in ("thresholds", "shares") and method not in rule:
        if method == "shares":
            raise Problem("The grid gives no reference shares: choose another way to make the classes.")
        raise Problem("The grid gives no thresholds: write them, or choose another way to make the classes.")
    return rule


def check_thresholds(values, count: int) -> tuple:
    """Return thresholds as numbers, best class first; raises Problem. ``values``: numbers or text ``70;45``."""
    if isinstance(values, str):
        parts = [part for part in values.replace(";", " ").replace(",", ".").split() if part]
        try:
            values = [float(part) for part in parts]
        except ValueError as error:
            raise Problem("Thresholds: “{value}” is not a list of numbers.", value=values) from error
    values = tuple(float(value) for value in values)
    falling = all(high > low for high, low in zip(values, values[1:]))
    if len(values) != count - 1 or not falling or not all(0 <= value <= 100 for value in values):
        raise Problem("Thresholds: give {n} falling numbers between 0 and 100, best class first.", n=count - 1)
    return values


def classify(scores, rule: dict, count: int, interval=None) -> Classes:
    """Return the classes of ``scores`` (N,), NaN = not ranked.

    :param interval: a :class:`scoring.Scores` with an interval: a class is then given only when best and worst case
        agree on it.
    """
    scores = np.asarray(scores, float)
    there = ~np.isnan(scores)
    method = rule["method"]
    notes = ()
    if method in ("shares", "quantiles"):
        places = share_places(rule["shares"] if method == "shares" else np.ones(count), int(there.sum()))
        index = np.full(scores.shape, UNRANKED)
        index[there] = class_of_place(middle_ranks(scores[there]), places)
        cuts = _cuts_between(scores, index, count)
    else:
        if method == "natural_breaks":
            cuts = natural_breaks(scores[there], count)
            if cuts is None:
                cuts = np.full(count - 1, np.nan)
                notes = (Problem("There are fewer different scores than classes: natural breaks give no class."),)
                there = np.zeros_like(there)
        else:
            cuts = np.asarray(rule["thresholds"], float)
        index = np.where(there, class_of_score(scores, cuts), UNRANKED)
    border = np.zeros(scores.shape, bool)
    for cut in cuts[~np.isnan(cuts)]:
        border |= np.abs(scores - cut) <= rule.get("border", 0) + 1e-9
    if interval is not None and interval.low is not None:
        if method in ("shares", "quantiles"):
            places = share_places(rule["shares"] if method == "shares" else np.ones(count), scores.size)
            best, worst = class_of_place(interval.rank_low, places), class_of_place(interval.rank_high, places)
        else:
            best, worst = class_of_score(interval.high, cuts), class_of_score(interval.low, cuts)
        index = np.where((best == worst) & (index != UNRANKED), best, UNRANKED)
        border |= best != worst
    return Classes(index, cuts, border & there, method, notes)


def share_places(shares, size: int) -> np.ndarray:
    """Return the last place of each class (K,) among ``size``; halves are rounded up."""
    shares = np.asarray(shares, float)
    return np.floor(size * np.cumsum(shares) / shares.sum() + 0.5 + 1e-9)


def class_of_place(places, lasts) -> np.ndarray:
    """Return the class of a place (may be half-way between two)."""
    return np.minimum(np.searchsorted(lasts, places, "left"), len(lasts) - 1)


def class_of_score(scores, cuts) -> np.ndarray:
    """Return the class of each score by falling cuts; NaN cuts separate nothing."""
    result = np.zeros(np.shape(scores), dtype=int)
    for cut in cuts:
        result += np.asarray(scores) < (cut if not np.isnan(cut) else -np.inf)
    return result


def middle_ranks(scores) -> np.ndarray:
    """Return the middle of the places of each score, 1 = highest; equal ones share it."""
    ordered = np.sort(scores)
    above = ordered.size - np.searchsorted(ordered, scores, "right")
    below = np.searchsorted(ordered, scores, "left")
    return (above + 1 + ordered.size - below) / 2


def _cuts_between(scores, index, count):
    cuts = np.full(count - 1, np.nan)
    for place in range(count - 1):
        above, below = scores[(index >= 0) & (index <= place)], scores[index > place]
        if above.size and below.size:
            cuts[place] = (above.min() + below.max()) / 2
    return cuts


def natural_breaks(values, count: int):
    """Return the falling limits (count - 1,) of least variance within ``count`` classes; None with too few values.

    Exact dynamic programming on the distinct values; the best split moves one way only, so that each row is found by
    divide and conquer (O(K n log n)). Each limit is half-way between the two values that it separates.
    """
    distinct, numbers = np.unique(values, return_counts=True)
    size = distinct.size
    if size < count:
        return None
    centred = distinct - distinct.mean()
    n, s1, s2 = (
        np.concatenate(([0.0], np.cumsum(column))) for column in (numbers, numbers * centred, numbers * centred**2)
    )

    def cost(first, last):
        held = n[last] - n[first]
        return s2[last] - s2[first] - (s1[last] - s1[first]) ** 2 / np.where(held > 0, held, 1)

    best = cost(np.zeros(size + 1, int), np.arange(size + 1))
    splits = []
    for classes in range(2, count + 1):
        best, split = _row(best, cost, classes, size)
        splits.append(split)
    limits, last = [], size
    for split in reversed(splits):
        last = int(split[last])
        limits.append((distinct[last - 1] + distinct[last]) / 2)
    return np.array(limits)


def _row(before, cost, classes, size):
    """Return (best, split) of the first j values in ``classes`` classes, all j at once, level by level."""
    best, split = np.full(size + 1, np.inf), np.zeros(size + 1, int)
    low, high = np.array([classes]), np.array([size])
    left, right = np.array([classes - 1]), np.array([size - 1])
    while low.size:
        middle = (low + high) // 2
        last = np.minimum(right, middle - 1)
        lengths = last - left + 1
        starts = np.concatenate(([0], np.cumsum(lengths)[:-1]))
        tried = np.arange(lengths.sum()) - np.repeat(starts, lengths) + np.repeat(left, lengths)
        values = before[tried] + cost(tried, np.repeat(middle, lengths))
        least = np.minimum.reduceat(values, starts)
        chosen = np.minimum.reduceat(np.where(values == np.repeat(least, lengths), tried, size), starts)
        best[middle], split[middle] = least, chosen
        keep_left, keep_right = low < middle, middle < high
        low, high, left, right = (
            np.concatenate(pair)
            for pair in (
                (low[keep_left], middle[keep_right] + 1),
                (middle[keep_left] - 1, high[keep_right]),
                (left[keep_left], chosen[keep_right]),
                (chosen[keep_left], right[keep_right]),
            )
        )
    return best, split
