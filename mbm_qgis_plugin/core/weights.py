"""Weights of families and criteria: given, by ranking, or by pairwise comparison.

The text that users write (one or more parts, separated by ``;`` or a new line):

* ``architecture=30; urbanisme=20; architecture.integrite=3`` gives weights; what is not named keeps the grid's;
* ``rank: architecture>urbanisme=paysage>histoire>symbolique`` orders all the families, or all the criteria of one
  family (``architecture.unite>architecture.integrite``); weights are rank-order centroids
  (Barron and Barrett 1996), those of equal items shared;
* ``ahp: architecture/urbanisme=3; architecture/paysage=5; urbanisme/paysage=2`` compares every pair; weights are the
  principal eigenvector (Saaty 1977), with the consistency ratio.

A prefix holds until the next one; ``name=number`` is a given weight wherever it stands.
"""

import re
from dataclasses import dataclass, field, replace

import numpy as np

from .normalise import plain
from .problems import Figure, Problem

# Random index: mean consistency index of random reciprocal matrices of size 0, 1, 2 … (Tummala and Ling 1998)
RANDOM_INDEX = (
    0, 0, 0, 0.5799, 0.8921, 1.1159, 1.2358, 1.3322, 1.3952, 1.4537, 1.4882, 1.5117, 1.5356, 1.5571, 1.5714, 1.5831,
)  # fmt: skip
CONSISTENT = 0.1
_PREFIX = re.compile(r"^\s*(weights|rank|ahp)\s*:\s*", re.IGNORECASE)
_GIVEN = re.compile(r"^[^/>=]+=\s*[-+]?[\d.,]+(/[\d.,]+)?\s*$")


class WeightsError(Problem):
    """A fault in the weights that the user wrote."""


@dataclass(frozen=True)
class Weights:
    """``families`` (F,) sums to 1; ``criteria`` (C,) sums to 1 within each family that has weight; ``family_of`` (C,).

    ``notes`` are Problems to tell the user, such as an inconsistent comparison; ``how`` says for each level how its
    weights came about: ``{"": "given" | "rank" | "ahp", "<family>": …}``; ``consistency`` the ratio of AHP levels;
    ``judgements`` the :class:`Judgements` of AHP levels.
    """

    families: np.ndarray
    criteria: np.ndarray
    family_of: np.ndarray
    notes: tuple = ()
    how: dict = field(default_factory=dict)
    consistency: dict = field(default_factory=dict)
    judgements: dict = field(default_factory=dict)

    @property
    def flat(self) -> np.ndarray:
        """Weight (C,) of each criterion in the whole; sums to 1."""
        return self.families[self.family_of] * self.criteria

    def with_families(self, families) -> "Weights":
        """Return the same with other family weights (scaled to sum to 1); for sliders."""
        families = np.asarray(families, float)
        if families.sum() <= 0:
            raise WeightsError("All weights are zero: give at least one.")
        return replace(self, families=families / families.sum())


@dataclass(frozen=True)
class Judgements:
    """The pairs that the user compared: ``pairs`` of (first, second, value as written), in the user's own order.

    ``worst``: place of the most inconsistent one, None below three items; ``fitting``: the ratio of the two weights.
    """

    pairs: tuple
    worst: object
    fitting: float


def of_grid(grid) -> Weights:
    """Return the grid's own weights."""
    return _finish(grid, [f.weight for f in grid.families], [c.weight for c in grid.criteria], (), {}, {})


def parse(text: str, grid) -> Weights:
    """Read the user's text; an empty one gives the grid's weights. Raises WeightsError."""
    if not (text or "").strip():
        return of_grid(grid)
    parts = _parts(text)
    families = np.array([family.weight for family in grid.families], float)
    criteria = np.array([criterion.weight for criterion in grid.criteria], float)
    levels = _levels(grid)
    how, consistency, judgements, notes = {}, {}, {}, []
    given = {}
    for part in parts["weights"]:
        level, place, value = _given(part, levels)
        if (level, place) in given:
            raise WeightsError("The weight of “{name}” is given twice.", name=part.split("=")[0].strip())
        given[level, place] = value
        how[level] = "given"
        if level == "":
            families[place] = value
        else:
            criteria[levels[level][1][place]] = value
    results = {}
    for part in parts["rank"]:
        level, values = _ranked(part, levels)
        _once(level, how)
        how[level], results[level] = "rank", values
    for level, pairs in _compared(parts["ahp"], levels).items():
        _once(level, how)
        values, ratio, judged = _eigen(level, pairs, levels)
        how[level], results[level], consistency[level], judgements[level] = "ahp", values, ratio, judged
        if ratio > CONSISTENT:
            notes.append(_contradiction(ratio, judged))
    for level, values in results.items():
        if level == "":
            families[:] = values
        else:
            criteria[levels[level][1]] = values
    return replace(_finish(grid, families, criteria, tuple(notes), how, consistency), judgements=judgements)


def rank_order_centroid(positions) -> np.ndarray:
    """Return weights that sum to 1 from positions (0 = first; equal ones share): the centroid of what the order allows.

    w_k = (1/n) Σ_{i≥k} 1/i for the k-th of n.
    """
    positions = np.asarray(positions)
    n = positions.size
    centroid = np.cumsum(1.0 / np.arange(n, 0, -1))[::-1] / n
    ordered = np.argsort(positions, kind="stable")
    result = np.empty(n)
    result[ordered] = centroid
    for position in np.unique(positions):
        same = positions == position
        result[same] = result[same].mean()
    return result


def eigen_weights(matrix) -> tuple:
    """Return (weights, consistency ratio, (i, j) of the most inconsistent judgement) of a reciprocal matrix.

    The judgement is the pair whose ratio is farthest from that of the weights, by its logarithm.
    """
    matrix = np.asarray(matrix, float)
    n = matrix.shape[0]
    values, vectors = np.linalg.eig(matrix)
    main = int(np.argmax(values.real))
    weights = np.abs(vectors[:, main].real)
    weights /= weights.sum()
    index = RANDOM_INDEX[n] if n < len(RANDOM_INDEX) else RANDOM_INDEX[-1]
    ratio = max(0.0, (values[main].real - n) / (n - 1) / index) if n > 2 else 0.0
    away = np.triu(np.abs(np.log(matrix * weights[None, :] / weights[:, None])), 1)
    # three items contradict each other equally in all their pairs: then the strongest judgement is named
    strength = np.where(away >= away.max() - 1e-9, np.abs(np.log(matrix)) + np.triu(np.ones((n, n)), 1), 0)
    worst = np.unravel_index(int(np.argmax(strength)), matrix.shape) if n > 1 else (0, 0)
    return weights, ratio, worst


# -- reading the text -------------------------------------------------------------------------------------------------


def _parts(text):
    """Return mode → list of parts."""
    result, mode = {"weights": [], "rank": [], "ahp": []}, "weights"
    for part in re.split(r"[;\n]", text):
        match = _PREFIX.match(part)
        if match:
            mode, part = match[1].lower(), part[match.end() :]
        if part.strip():
            result["weights" if _GIVEN.match(part) else mode].append(part.strip())
    return result


def _levels(grid):
    """Return level → (ids, places among all criteria); the level of the families is ``""``."""
    result, first = {"": ([family.id for family in grid.families], None)}, 0
    for family in grid.families:
        size = len(family.criteria)
        result[family.id] = ([criterion.id for criterion in family.criteria], np.arange(first, first + size))
        first += size
    return result


def _find(name, levels):
    """Return (level, place) of ``family`` or ``family.criterion``; capitals and accents do not count."""
    level, _, item = plain(name).rpartition(".")
    if level in levels and (item in levels[level][0]):
        return level, levels[level][0].index(item)
    if level and level not in levels:
        known = ", ".join(levels[""][0])
        raise WeightsError("Weights: the grid has no family “{name}”. Families: {known}.", name=level, known=known)
    if level:
        raise WeightsError(
            "Weights: the family “{family}” has no criterion “{name}”. Criteria: {known}.",
            family=level, name=item, known=", ".join(levels[level][0]),
        )  # fmt: skip
    known = ", ".join(levels[""][0])
    raise WeightsError("Weights: the grid has no family “{name}”. Families: {known}.", name=name.strip(), known=known)


def _number(text, part):
    """Return a number written with a point or a comma, or as a fraction (``1/3``)."""
    try:
        top, slash, bottom = text.strip().replace(",", ".").partition("/")
        value = float(top) / float(bottom) if slash else float(top)
    except (ValueError, ZeroDivisionError) as error:
        raise WeightsError("Weights: “{value}” in “{part}” is not a number.", value=text.strip(), part=part) from error
    if not np.isfinite(value):
        raise WeightsError("Weights: “{value}” in “{part}” is not a number.", value=text.strip(), part=part)
    return value


def _given(part, levels):
    name, equals, text = part.partition("=")
    if not equals:
        raise WeightsError("Weights: “{part}” must be written name=number.", part=part)
    level, place = _find(name, levels)
    value = _number(text, part)
    if value < 0:
        raise WeightsError("The weight of “{name}” is negative ({value}).", name=name.strip(), value=text.strip())
    return level, place, value


def _once(level, how):
    if level in how:
        raise WeightsError(
            "Weights: those of “{name}” are set in two ways; keep one.", name=level or "familles / families"
        )


def _same_level(found, part):
    levels = {level for level, _ in found}
    if len(levels) > 1:
        raise WeightsError("Weights: “{part}” mixes families and criteria, or two families.", part=part)
    return levels.pop()


def _ranked(part, levels):
    groups = [group.split("=") for group in part.split(">")]
    found = [(_find(name, levels), position) for position, group in enumerate(groups) for name in group]
    level = _same_level([item for item, _ in found], part)
    ids = levels[level][0]
    positions = np.full(len(ids), -1)
    for (_, place), position in found:
        if positions[place] >= 0:
            raise WeightsError("Weights: “{name}” is twice in the ranking.", name=ids[place])
        positions[place] = position
    lacking = [name for name, position in zip(ids, positions) if position < 0]
    if lacking:
        raise WeightsError("Weights: the ranking must name them all; missing: {names}.", names=", ".join(lacking))
    return level, rank_order_centroid(positions)


def _compared(parts, levels):
    result = {}
    for part in parts:
        pair, equals, text = part.partition("=")
        names = pair.split("/")
        if not equals or len(names) != 2:
            raise WeightsError("Weights: “{part}” must be written first/second=number.", part=part)
        found = [_find(name, levels) for name in names]
        level = _same_level(found, part)
        value = _number(text, part)
        if not 1 / 9 - 1e-9 <= value <= 9 + 1e-9:
            raise WeightsError("Weights: in “{part}” the number must be between 1/9 and 9.", part=part)
        (_, i), (_, j) = found
        pairs = result.setdefault(level, {})
        if i == j or (i, j) in pairs or (j, i) in pairs:
            raise WeightsError("Weights: “{part}” compares a pair twice, or an item with itself.", part=part)
        pairs[i, j] = (value, text.strip())
    return result


def _eigen(level, pairs, levels):
    ids = levels[level][0]
    n = len(ids)
    matrix = np.eye(n)
    for (i, j), (value, _) in pairs.items():
        matrix[i, j], matrix[j, i] = value, 1 / value
    lacking = [f"{ids[i]}/{ids[j]}" for i in range(n) for j in range(i + 1, n) if matrix[i, j] == 0]
    if lacking:
        raise WeightsError("Weights: every pair must be compared; missing: {names}.", names=", ".join(lacking))
    weights, ratio, (i, j) = eigen_weights(matrix)
    i, j = (i, j) if (i, j) in pairs else (j, i)  # as the user turned it
    written = tuple((ids[a], ids[b], text) for (a, b), (_, text) in pairs.items())
    worst = list(pairs).index((i, j)) if n > 2 else None
    return weights, ratio, Judgements(written, worst, float(weights[i] / weights[j]))


def _contradiction(ratio, judged):
    first, second, given = judged.pairs[judged.worst]
    return Problem(
        "The comparisons contradict each other (consistency ratio {ratio}, should be 0.1 at most). The most"
        " inconsistent is {first}/{second} = {given}; the others suggest {fitting}.",
        ratio=Figure(f"{ratio:.2f}"), first=first, second=second, given=Figure(given),
        fitting=Figure(f"{judged.fitting:.2f}"),
    )  # fmt: skip


def _finish(grid, families, criteria, notes, how, consistency):
    families, criteria = np.array(families, float), np.array(criteria, float)
    family_of = np.asarray(grid.family_of)
    sums = np.bincount(family_of, weights=criteria, minlength=families.size)
    for place, family in enumerate(grid.families):
        if families[place] > 0 and sums[place] == 0:
            raise WeightsError("All weights of the family “{name}” are zero: give at least one.", name=family.id)
    if families.sum() == 0:
        raise WeightsError("All weights are zero: give at least one.")
    within = criteria / np.where(sums > 0, sums, 1)[family_of]
    return Weights(families / families.sum(), within, family_of, notes, how, consistency)
