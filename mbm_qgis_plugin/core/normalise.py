"""From raw values to utilities between 0 (worst) and 1 (best), criterion by criterion, as the grid says.

NaN is a missing value and stays one.
"""

import unicodedata
from dataclasses import dataclass

import numpy as np

from .problems import Figure, Problem

CONSTANT = 0.5  # what min–max and percentile give when all values are equal: the criterion separates nothing
_SHOWN = 5


class NotesError(Problem):
    """Values that the grid does not allow; the message names the field, the feature and the value."""


@dataclass(frozen=True)
class Utilities:
    """``values`` (N, C) in [0, 1], NaN for missing; ``notes``: Problems to tell the user; ``step`` (C,): one level."""

    values: np.ndarray
    notes: tuple
    step: np.ndarray


def utilities(grid, columns: dict, names=None) -> Utilities:
    """Normalise all criteria of a grid.

    :param columns: criterion as (family id, criterion id) → array (N,), float with NaN or object with None.
    :param names: what to call each feature in messages (default: its number, from 1).
    Raises NotesError for a text in a number, an infinite value, a note off its scale.
    """
    criteria = grid.criteria
    size = len(next(iter(columns.values()))) if columns else 0
    values = np.full((size, len(criteria)), np.nan)
    steps, notes = np.zeros(len(criteria)), []
    for place, criterion in enumerate(criteria):
        column = columns[criterion.family, criterion.id]
        label = criterion.source.get("field") or criterion.source.get("indicator")
        if criterion.is_text:
            values[:, place] = _classes_of_text(criterion, column, label, notes)
            continue
        numbers = as_numbers(column, label, names)
        _check_scale(criterion, numbers, label, names)
        values[:, place] = normalise(criterion, numbers)
        present = numbers[~np.isnan(numbers)]
        if criterion.normalisation["method"] in ("minmax", "percentile") and present.size > 1 and np.ptp(present) == 0:
            notes.append(Problem("“{name}” has the same value everywhere: it separates nothing.", name=label))
        if criterion.levels:
            steps[place] = 1 / (len(criterion.levels) - 1)
    return Utilities(values, tuple(notes), steps)


def normalise(criterion, numbers) -> np.ndarray:
    """Return the utilities (N,) of one numeric criterion. Numbers outside fixed bounds count as the bound."""
    rule = criterion.normalisation
    result = _METHODS[rule["method"]](criterion, rule, np.asarray(numbers, float))
    return 1 - result if criterion.direction == "cost" else result


def as_numbers(column, label, names=None) -> np.ndarray:
    """Return the column as floats; numbers written as text count, with point or comma. Raises NotesError."""
    column = np.asarray(column)
    if column.dtype.kind in "fiub":
        numbers = column.astype(float)
        bad = np.flatnonzero(np.isinf(numbers))
        if bad.size:
            _refuse("“{field}” holds values that are no numbers: {cases}.", label, column, bad, names)
        return numbers
    numbers, bad = np.full(column.shape, np.nan), []
    for row, value in enumerate(column.tolist()):
        if value is None or (isinstance(value, str) and not value.strip()):
            continue
        try:
            numbers[row] = float(value.strip().replace(",", ".")) if isinstance(value, str) else float(value)
        except (TypeError, ValueError):
            bad.append(row)
            continue
        if not np.isfinite(numbers[row]):
            bad.append(row)
    if bad:
        _refuse("“{field}” holds values that are no numbers: {cases}.", label, column, bad, names)
    return numbers


def _refuse(template, label, column, rows, names, **values):
    cases = ", ".join(
        f"{names[row] if names is not None else row + 1} = {column[row]}" for row in list(rows)[:_SHOWN]
    )
    if len(rows) > _SHOWN:
        cases += f" … (+{len(rows) - _SHOWN})"
    raise NotesError(template, field=label, cases=cases, **values)


def _check_scale(criterion, numbers, label, names):
    if criterion.levels:
        allowed = np.array([level.value for level in criterion.levels])
        off = np.flatnonzero(~np.isnan(numbers) & ~np.isin(numbers, allowed))
        if off.size:
            levels = ", ".join(f"{value:g}" for value in allowed)
            template = "“{field}” holds notes off the scale ({levels}): {cases}."
            _refuse(template, label, numbers, off, names, levels=Figure(levels))
        return
    off = np.flatnonzero((numbers < criterion.low) | (numbers > criterion.high))
    if off.size:
        bounds = f"{criterion.low:g} – {criterion.high:g}"
        _refuse("“{field}” holds values outside {levels}: {cases}.", label, numbers, off, names, levels=Figure(bounds))


def _levels(criterion, rule, x):
    return (x - criterion.low) / (criterion.high - criterion.low)


def _log(rule, x):
    return np.log(np.where(x > 0, x, np.nan)) if rule.get("log") else x


def _bounds(criterion, rule, x):
    low, high = (np.log([rule["min"], rule["max"]]) if rule["log"] else (rule["min"], rule["max"]))
    x = np.where(x <= 0, rule["min"], x) if rule["log"] else x
    return np.clip((_log(rule, x) - low) / (high - low), 0, 1)


def _minmax(criterion, rule, x):
    x = _log(rule, x)
    if np.isnan(x).all():
        return x
    low, high = np.nanmin(x), np.nanmax(x)
    if low == high:
        return np.where(np.isnan(x), np.nan, CONSTANT)
    return (x - low) / (high - low)


def _percentile(criterion, rule, x):
    """Share of the others that are below, half of the equals: 0 for the lowest of all, 1 for the highest."""
    result = np.full(x.shape, np.nan)
    there = ~np.isnan(x)
    values = np.sort(x[there])
    if values.size:
        below = np.searchsorted(values, x[there], "left")
        equal = np.searchsorted(values, x[there], "right") - below - 1
        result[there] = (below + equal / 2) / (values.size - 1) if values.size > 1 else CONSTANT
    return result


def _target(criterion, rule, x):
    away = np.abs(x - rule["target"])
    return np.clip((rule["zero_at"] - away) / (rule["zero_at"] - rule["tolerance"]), 0, 1)


def _classes(criterion, rule, x):
    bounds = [row["upto"] for row in rule["table"] if "upto" in row]
    scores = np.array([row["score"] for row in rule["table"]] + [rule.get("other", np.nan)], float) / 100
    result = scores[np.searchsorted(bounds, np.where(np.isnan(x), 0, x), "left")]
    return np.where(np.isnan(x), np.nan, result)


_METHODS = {
    "levels": _levels, "bounds": _bounds, "minmax": _minmax,
    "percentile": _percentile, "target": _target, "classes": _classes,
}  # fmt: skip


def plain(text) -> str:
    """Return a text without accents, case, double blanks: « cité jardin » is « Cité Jardin »."""
    folded = unicodedata.normalize("NFKD", str(text).replace("’", "'")).casefold()
    return " ".join("".join(char for char in folded if not unicodedata.combining(char)).split())


def _classes_of_text(criterion, column, label, notes):
    rule = criterion.normalisation
    scores = {plain(row["value"]): row["score"] / 100 for row in rule["table"]}
    other = rule.get("other", np.nan) / 100
    known, unknown = {None: np.nan}, {}
    result = np.empty(len(column))
    for row, value in enumerate(column.tolist()):
        if value not in known:
            key = "" if value != value else plain(value)
            known[value] = scores.get(key, other) if key else np.nan
            if key and key not in scores:
                unknown[str(value)] = None
        result[row] = known[value]
    if unknown and np.isnan(other):
        notes.append(
            Problem(
                "“{name}” holds values that the grid does not know, counted as missing: {values}.",
                name=label,
                values=", ".join(list(unknown)[:_SHOWN]),
            )
        )
    return result
