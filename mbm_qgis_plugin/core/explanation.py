"""The answer to « pourquoi celle-ci avant celle-là ? » for two features of a layer, as plain data in French."""

from dataclasses import replace

import numpy as np

from . import ranking, robustness
from .explain import contributions, french_sentence
from .problems import Problem
from .scoring import combine, rounded
from .typography import number


def build(grid, settings, columns, names, first: int, second: int) -> dict:
    """Return the sentence and the table for the features at the places ``first`` and ``second``.

    The whole layer is scored, since ranks, and some normalisations, depend on all; the draws serve these two only.
    Raises Problem, as :func:`ranking.run` does, and when both are the same feature.
    """
    if first == second:
        raise Problem("Name two different features.")
    result = ranking.run(grid, columns, replace(settings, samples=0), names)
    if result.scores.rank[second] < result.scores.rank[first]:
        first, second = second, first
    neutral = result.missing.neutral if result.missing.policy == "neutral" else None
    values = result.utilities.values
    made = contributions(values[first], values[second], result.weights, result.method, neutral, settings.seed)
    sure = share_ahead(result, settings, first, second)
    absent = np.isnan(values[[first, second]]) & (result.weights.flat > 0)
    lacking = tuple(np.flatnonzero(absent[side] & ~absent[1 - side]).tolist() for side in (0, 1))
    text = french_sentence(names[first], names[second], made, grid, sure, settings.samples, lacking)
    unranked = [names[place] for place in (first, second) if np.isnan(result.scores.rank[place])]
    if unranked:
        text += " Non hiérarchisé, faute de notes : " + ", ".join(unranked) + "."
    return {
        "title": f"{names[first]} et {names[second]}",
        "text": text,
        "caveat": grid.caveat["fr"],
        "names": [names[first], names[second]],
        "ranks": [_or_none(result.scores.rank[place]) for place in (first, second)],
        "scores": [_or_none(result.scores.score[place]) for place in (first, second)],
        "difference": _or_none(made.difference),
        "families": [
            {"label": family.label["fr"], "points": _or_none(made.families[place])}
            for place, family in enumerate(grid.families)
        ],
        "rows": _rows(grid, columns, result, made, first, second),
    }


def _or_none(value):
    return None if np.isnan(value) else float(value)


def share_ahead(result, settings, first, second):
    """Return the share of the weight draws in which the first is ahead (equal ones count half), or None."""
    if settings.samples <= 0:
        return None
    values = result.utilities.values[[first, second]]
    if result.missing.policy == "neutral":
        values = np.where(np.isnan(values), result.missing.neutral, values)
    pair = result.scores.parts
    pair = robustness.take(pair, [first, second])
    weights, pair = robustness.split_if_single(values, result.weights, pair)
    rng = np.random.default_rng(settings.seed)
    drawn = robustness.draw_weights(weights.families, settings.samples, rng, settings.concentration)
    one, other = rounded(combine(pair, drawn)).T
    there = ~(np.isnan(one) | np.isnan(other))
    if not there.any():
        return None
    return float(((one > other)[there] + 0.5 * (one == other)[there]).mean())


def _rows(grid, columns, result, made, first, second):
    """Return one row per criterion with weight, the heaviest difference first."""
    rows = []
    for place, criterion in enumerate(grid.criteria):
        if result.weights.flat[place] <= 0:
            continue
        column = columns[criterion.family, criterion.id]
        rows.append(
            {
                "family": grid.family(criterion.family).label["fr"],
                "label": criterion.label["fr"],
                "weight": float(result.weights.flat[place]),
                "values": [written(criterion, column[side], "non notée") for side in (first, second)],
                "points": _or_none(made.criteria[place]),
            }
        )
    return sorted(rows, key=lambda row: -abs(row["points"] or 0))


def written(criterion, value, nothing="non renseigné") -> str:
    """Return a raw value in words: the level's wording, the number with its unit, ``nothing`` where there is none."""
    if value is None or value != value or value == "":
        return nothing
    for level in criterion.levels:
        if float(value) == level.value:
            value = f"{level.value:g}".replace(".", ",")
            return f"{value} – {level.label['fr']}"
    if isinstance(value, str):
        return value
    text = number(float(value), 0 if float(value).is_integer() else 2)
    return f"{text} {criterion.unit}".strip()
