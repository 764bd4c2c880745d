"""How sure a rank and a class are when weights, and notes, are not: stochastic multicriteria acceptability analysis.

Lahdelma, Hokkanen and Salminen 1998 (SMAA). Weights of the families are drawn many times, uniformly among all that sum
to 1, or around the given ones (Dirichlet law; the larger the concentration, the closer). With one weighted family, the
weights of its criteria are drawn instead. Notes may be wrong by one level: each is drawn one level lower (1 in 4), as
noted (1 in 2) or one higher (1 in 4), within its scale. Every draw ranks all features again.
"""

from dataclasses import dataclass, replace

import numpy as np

from .classify import class_of_place, class_of_score, share_places
from .problems import Problem
from .scoring import Parts, combine, family_parts, rounded

LOW, HIGH = 0.05, 0.95
CELLS = 4_000_000  # numbers held at once in one batch of draws
TABLE = 30_000_000  # cells of the table feature × rank; more features keep their ranks draw by draw
MOST = 150_000_000


class Stopped(Exception):
    """The caller's ``stopped`` said so."""


@dataclass(frozen=True)
class Robustness:
    """Per feature (N,): the ranks between which 90 % of the draws lie; (N, K): share of the draws in each class."""

    rank_low: np.ndarray
    rank_high: np.ndarray
    classes: np.ndarray
    samples: int


def draw_weights(families, samples: int, rng, concentration=0.0) -> np.ndarray:
    """Return (S, F) weight vectors that sum to 1; a family whose weight is zero stays at zero.

    ``concentration`` 0: uniform on the simplex; else Dirichlet with parameters concentration × weight (mean = the
    given weights, standard deviation √(w (1 - w) / (concentration + 1))).
    """
    families = np.asarray(families, float)
    weighted = families > 0
    shape = np.ones(weighted.sum()) if not concentration else concentration * families[weighted]
    drawn = rng.standard_gamma(shape, size=(samples, shape.size))
    sums = drawn.sum(axis=1, keepdims=True)
    given = families[weighted] / families[weighted].sum()
    drawn = np.where(sums > 0, drawn / np.where(sums > 0, sums, 1), given)
    result = np.zeros((samples, families.size))
    result[:, weighted] = drawn
    return result


def acceptability(
    values, weights, scores, classes, rule, count, samples=1000, seed=1, concentration=0.0, steps=None, progress=None,
    stopped=None,
) -> Robustness:  # fmt: skip
    """Rank the features under ``samples`` draws.

    :param values: utilities (N, C); ``weights``, ``scores``, ``classes``, ``rule``, ``count`` classes: what
        :func:`scoring.score` and :func:`classify.classify` took and gave. Features not ranked stay NaN.
    :param steps: one level of each criterion (C,) when notes are uncertain (0: not), else None.
    :param progress: called with 0 to 1; ``stopped`` returns True to give up (raises Stopped).
    Limits of natural breaks are those of the run itself; without limits there is no class, hence no share of one (NaN).
    The order of the features is irrelevant: notes are drawn for them in the order of their utilities, and features of
    the same utilities, whose ranks follow the same law, share their draws. Raises Problem when the draws would not fit
    in memory.
    """
    ranked = ~np.isnan(scores.score)
    size = int(ranked.sum())
    empty = np.full(ranked.shape, np.nan)
    if not size or samples <= 0:
        return Robustness(empty, empty.copy(), np.full((ranked.size, count), np.nan), 0)
    rng = np.random.default_rng(seed)
    weights, parts = split_if_single(values, weights, scores.parts)
    if steps is not None and np.any(steps > 0):
        noted = np.asarray(values, float)[ranked]
        alike = np.unique(np.nan_to_num(noted, nan=-1.0), axis=0, return_inverse=True)[1].reshape(-1)
        order = np.argsort(alike, kind="stable")
        alike = alike[order]
        source = _NoteDraws(noted[order], weights, parts, steps, samples)
        groups = np.empty(size, int)
        groups[order] = np.arange(size)
    else:
        parts = take(parts, ranked)
        alike = None
        groups, firsts = _alike(parts)
        source = _WeightDraws(take(parts, firsts))
    counts = np.bincount(groups).astype(np.int64)
    tally = _Tally(counts, size, samples, _class_of(rule, classes, count, size), count)
    batch = max(1, min(samples, CELLS // max(1, source.width)))
    for first in range(0, samples, batch):
        if stopped is not None and stopped():
            raise Stopped
        drawn = draw_weights(weights.families, min(batch, samples - first), rng, concentration)
        tally.add(source.scores(drawn, rng))
        if progress is not None:
            progress((first + len(drawn)) / samples)
    low, high, shares = tally.result(alike)
    if rule["method"] == "natural_breaks" and np.isnan(classes.cuts).all():
        shares = np.full(shares.shape, np.nan)
    result = [empty, empty.copy(), np.full((ranked.size, count), np.nan)]
    for target, column in zip(result, (low, high, shares)):
        target[ranked] = column[groups]
    return Robustness(*result, samples)


def split_if_single(values, weights, parts):
    """With one weighted family, let each of its criteria be a family of its own."""
    weighted = np.flatnonzero(weights.families > 0)
    if weighted.size != 1:
        return weights, parts
    inside = np.flatnonzero(weights.family_of == weighted[0])
    every = np.zeros(weights.criteria.size)
    every[inside] = weights.criteria[inside]
    split = replace(
        weights, families=every, criteria=np.ones(every.size), family_of=np.arange(every.size)
    )
    return split, family_parts(values, split, parts.method)


def take(parts, rows) -> Parts:
    """Return the parts of some rows."""
    second = None if parts.second is None else parts.second[rows]
    return Parts(parts.method, parts.first[rows], second, parts.present[rows], parts.whole)


def _alike(parts):
    """Return (group of each row, first row of each group): rows that no weights can tell apart rank together."""
    columns = [np.where(parts.present, parts.first, -1e9)]
    if parts.second is not None:
        columns.append(np.where(parts.present, parts.second, -1e9))
    _, firsts, groups = np.unique(np.round(np.hstack(columns), 10), axis=0, return_index=True, return_inverse=True)
    return groups.reshape(-1), firsts


def _class_of(rule, classes, count, size):
    """Return a function (scores (B, G), twice the middle places (B, G)) → classes."""
    if rule["method"] in ("shares", "quantiles"):
        lasts = share_places(rule["shares"] if rule["method"] == "shares" else np.ones(count), size)
        by_place = class_of_place(np.arange(1, 2 * size + 1) / 2, lasts).astype(np.int8)
        return lambda scores, doubled: by_place[doubled - 1]
    return lambda scores, doubled: class_of_score(rounded(scores), classes.cuts)


class _WeightDraws:
    def __init__(self, parts):
        self.parts = parts
        self.width = len(parts.first)

    def scores(self, drawn, rng):
        return combine(self.parts, drawn)


class _NoteDraws:
    """Draws the notes too: the sums of each family are made again for each draw."""

    def __init__(self, values, weights, parts, steps, samples):
        self.values, self.weights, self.method = values, weights, parts.method
        self.steps = np.asarray(steps, float)
        self.noted = np.flatnonzero(self.steps > 0)
        self.width = values.size

    def scores(self, drawn, rng):
        rows, columns = self.values.shape
        moved = np.broadcast_to(self.values, (len(drawn), rows, columns)).copy()
        bits = rng.integers(0, 4, size=(len(drawn), rows, self.noted.size), dtype=np.uint8)
        shift = np.array([-1.0, 0.0, 0.0, 1.0])[bits] * self.steps[self.noted]
        moved[:, :, self.noted] = np.clip(moved[:, :, self.noted] + shift, 0, 1)
        flat = family_parts(moved.reshape(-1, columns), self.weights, self.method)
        shape = (len(drawn), rows, -1)
        second = None if flat.second is None else flat.second.reshape(shape)
        parts = Parts(flat.method, flat.first.reshape(shape), second, flat.present.reshape(shape), flat.whole)
        return rounded(combine(parts, drawn, lambda w, x: np.einsum("sf,snf->sn", w, x)))


class _Tally:
    """Counts, over all draws, in which rank and class each group of features falls."""

    def __init__(self, counts, size, samples, class_of, classes):
        self.counts, self.size, self.samples = counts, size, samples
        self.class_of, self.single = class_of, bool((counts == 1).all())
        groups = counts.size
        self.classes = np.zeros(groups * classes, np.int64)
        self.table = np.zeros(groups * size, np.int64) if groups * size <= TABLE else None
        self.by_rank = None
        if self.table is None:
            if samples * groups > MOST:
                raise Problem(
                    "{samples} draws are too many for {n} features: give at most {most}.",
                    samples=samples, n=size, most=MOST // groups,
                )  # fmt: skip
            self.by_rank = np.empty((groups, samples), np.int32)
        self.done = 0

    def add(self, scores):
        draws, groups = scores.shape
        scores = np.abs(scores)  # no score is negative: read as whole numbers they sort alike, and quicker
        order = np.argsort(scores.view(np.int64), axis=1)[:, ::-1]
        ordered = np.take_along_axis(scores, order, 1)
        if self.single:
            firsts = lasts = np.broadcast_to(np.arange(1, groups + 1), order.shape)
        else:
            counts = self.counts[order]
            lasts = np.cumsum(counts, axis=1)
            firsts = lasts - counts + 1
        equal = ordered[:, 1:] == ordered[:, :-1]
        if equal.any():
            firsts, lasts = _share_places(firsts, lasts, equal)
        if self.table is not None:
            self.table += np.bincount((order * self.size + (firsts - 1)).ravel(), minlength=self.table.size)
        else:
            ranks = np.empty((draws, groups), np.int32)
            np.put_along_axis(ranks, order, firsts.astype(np.int32), 1)
            self.by_rank[:, self.done : self.done + draws] = ranks.T
        found = self.class_of(ordered, firsts + lasts)
        number = self.classes.size // groups
        self.classes += np.bincount((order * number + found).ravel(), minlength=self.classes.size)
        self.done += draws

    def result(self, alike=None):
        """Return (low, high, class shares): the smallest rank that at least 5 %, 95 % of the draws do not exceed.

        ``alike``: a number for each group, the same for those whose draws count together; None: each for itself.
        """
        groups = self.counts.size
        alike = np.arange(groups) if alike is None else alike
        members = np.bincount(alike)
        samples = self.samples * members
        if self.table is not None:
            cumulated = np.cumsum(_pooled(self.table.reshape(groups, -1), alike), axis=1)
            low, high = (1 + (cumulated < np.ceil(samples * part)[:, None]).sum(axis=1) for part in (LOW, HIGH))
        else:
            low, high = np.empty(members.size, int), np.empty(members.size, int)
            order, ends = np.argsort(alike, kind="stable"), np.cumsum(members)
            for group, end in enumerate(ends):
                drawn = np.sort(self.by_rank[order[end - members[group] : end]], axis=None)
                low[group], high[group] = (drawn[int(np.ceil(drawn.size * part)) - 1] for part in (LOW, HIGH))
        shares = _pooled(self.classes.reshape(groups, -1), alike) / samples[:, None]
        return low[alike], high[alike], shares[alike]


def _pooled(rows, alike):
    """Return the sums of the rows that have the same number; the numbers are 0, 1, 2 …"""
    if alike[-1] == len(rows) - 1 and (alike == np.arange(len(rows))).all():
        return rows
    result = np.zeros((alike.max() + 1, rows.shape[1]), rows.dtype)
    np.add.at(result, alike, rows)
    return result


def _share_places(firsts, lasts, equal):
    """Give equal neighbours the first and the last place of their run."""
    start = np.concatenate((np.ones((len(equal), 1), bool), ~equal), axis=1)
    stop = np.concatenate((~equal, np.ones((len(equal), 1), bool)), axis=1)
    firsts = np.maximum.accumulate(np.where(start, firsts, 0), axis=1)
    big = np.iinfo(np.int64).max
    lasts = np.minimum.accumulate(np.where(stop, lasts, big)[:, ::-1], axis=1)[:, ::-1]
    return firsts, lasts
