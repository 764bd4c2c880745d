"""Computed classes beside official ones: how far they agree, and where they do not.

Classes are numbers, 0 = best. What has no class on one side is left out and counted.
"""

from dataclasses import dataclass

import numpy as np

DRAWS = 2000


@dataclass(frozen=True)
class Agreement:
    """``matrix`` (K, K): rows official, columns computed. Figures are NaN where they have no meaning.

    ``interval``: the 2.5 and 97.5 % quantiles of kappa in a bootstrap of the features. ``compared``: how many had both.
    """

    matrix: np.ndarray
    accuracy: float
    kappa: float
    interval: tuple
    spearman: float
    recall: np.ndarray
    precision: np.ndarray
    compared: int
    left_out: int

    def apart(self, steps: int) -> int:
        """Return how many features differ by that many classes."""
        rows, columns = np.indices(self.matrix.shape)
        return int(self.matrix[np.abs(rows - columns) == steps].sum())


def compare(official, computed, count: int, seed=1, scores=None) -> Agreement:
    """Compare two arrays (N,) of classes 0 … count-1, negative = none.

    Spearman is that of ``scores`` (N,) with the official class when they are given, else of the two classes; positive
    when both rank alike.
    """
    official, computed = np.asarray(official, int), np.asarray(computed, int)
    both = (official >= 0) & (computed >= 0)
    matrix = np.bincount(official[both] * count + computed[both], minlength=count * count).reshape(count, count)
    total = matrix.sum()
    with np.errstate(invalid="ignore", divide="ignore"):
        recall = np.diag(matrix) / matrix.sum(axis=1)
        precision = np.diag(matrix) / matrix.sum(axis=0)
    second = -computed[both].astype(float) if scores is None else np.asarray(scores, float)[both]
    return Agreement(
        matrix=matrix,
        accuracy=float(np.trace(matrix) / total) if total else np.nan,
        kappa=float(quadratic_kappa(matrix)),
        interval=bootstrap(matrix, seed),
        spearman=spearman(-official[both].astype(float), second),
        recall=recall,
        precision=precision,
        compared=int(total),
        left_out=int((~both).sum()),
    )


def quadratic_kappa(matrix):
    """Return the quadratic weighted kappa (Cohen 1968) of matrices (…, K, K); NaN when one side has one class only."""
    matrix = np.asarray(matrix, float)
    count = matrix.shape[-1]
    away = (np.arange(count)[:, None] - np.arange(count)[None, :]) ** 2
    total = matrix.sum(axis=(-2, -1))
    expected = matrix.sum(axis=-1)[..., :, None] * matrix.sum(axis=-2)[..., None, :]
    observed = (away * matrix).sum(axis=(-2, -1)) * total
    chance = (away * expected).sum(axis=(-2, -1))
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(chance > 0, 1 - observed / np.where(chance > 0, chance, 1), np.nan)


def bootstrap(matrix, seed=1, draws=DRAWS) -> tuple:
    """Return the 95 % percentile interval of kappa when the features are drawn again with replacement.

    To draw features again is to draw the cells of the matrix from a multinomial law.
    """
    total = int(matrix.sum())
    if total < 2:
        return (np.nan, np.nan)
    rng = np.random.default_rng(seed)
    drawn = rng.multinomial(total, matrix.ravel() / total, size=draws).reshape(draws, *matrix.shape)
    kappas = quadratic_kappa(drawn)
    kappas = kappas[~np.isnan(kappas)]
    return tuple(float(value) for value in np.percentile(kappas, [2.5, 97.5])) if kappas.size else (np.nan, np.nan)


def mean_ranks(values) -> np.ndarray:
    """Return ascending ranks, equal values share their mean."""
    ordered = np.sort(values)
    return (np.searchsorted(ordered, values, "left") + np.searchsorted(ordered, values, "right") + 1) / 2


def spearman(first, second) -> float:
    """Return Spearman's rank correlation; NaN for fewer than two pairs or a constant side."""
    first, second = np.asarray(first, float), np.asarray(second, float)
    there = ~(np.isnan(first) | np.isnan(second))
    if there.sum() < 2:
        return float("nan")
    one, other = (mean_ranks(side[there]) for side in (first, second))
    one, other = one - one.mean(), other - other.mean()
    scale = np.sqrt((one**2).sum() * (other**2).sum())
    return float((one * other).sum() / scale) if scale > 0 else float("nan")


def labels_to_classes(values, labels) -> tuple:
    """Return (classes (N,), unknown texts): written labels to their place in ``labels``, -1 for none or unknown.

    Accents, case and a final plural s do not count.
    """
    from .normalise import plain

    places = {_singular(plain(label)): place for place, label in enumerate(labels)}
    result, unknown = np.full(len(values), -1), []
    for row, value in enumerate(values):
        if value is None or value != value or not str(value).strip():
            continue
        result[row] = places.get(_singular(plain(value)), -1)
        if result[row] < 0 and str(value) not in unknown:
            unknown.append(str(value))
    return result, unknown


def _singular(text):
    return text[:-1] if text.endswith("s") else text
