"""Heritage × management: two values in three levels each, one cell of nine."""

import numpy as np

from .problems import Problem

LEVELS = 3
NONE = ""


def parse_breaks(text, default) -> tuple:
    """Return two rising breaks of each axis: (heritage, management).

    ``text``: empty for ``default``; ``33;66`` for both axes; ``40;70 / 33;66`` for heritage / management.
    ``terciles`` on an axis asks for equal numbers.
    """
    if not (text or "").strip():
        return default, default
    sides = text.split("/")
    if len(sides) > 2:
        raise Problem("Breaks: write two numbers, as in 33;66, or two pairs separated by a slash.")
    read = [_one(side, default) for side in sides]
    return read[0], read[-1]


def _one(text, default):
    if not text.strip():
        return default
    if text.strip().lower() == "terciles":
        return "terciles"
    try:
        values = tuple(float(part.replace(",", ".")) for part in text.split(";") if part.strip())
    except ValueError as error:
        raise Problem("Breaks: “{value}” is not a number.", value=text.strip()) from error
    if len(values) != LEVELS - 1 or not values[0] < values[1] or not np.isfinite(values).all():
        raise Problem("Breaks: write two numbers, as in 33;66, or two pairs separated by a slash.")
    return values


def levels(values, breaks) -> np.ndarray:
    """Return the level of each value: 1 = highest, 3 = lowest, 0 = missing. A value that reaches a break is above."""
    values = np.asarray(values, float)
    there = ~np.isnan(values)
    if isinstance(breaks, str):
        if not there.any():
            return np.zeros(values.shape, int)
        ordered = np.sort(values[there])
        middle = np.full(values.shape, np.nan)
        middle[there] = (
            np.searchsorted(ordered, values[there], "left") + np.searchsorted(ordered, values[there], "right") + 1
        ) / 2
        values, breaks = middle, tuple(np.floor(ordered.size * part / LEVELS + 0.5) + 0.5 for part in (1, 2))
    result = LEVELS - sum((values >= limit).astype(int) for limit in breaks)
    return np.where(there, result, 0)


def cross(heritage, management) -> np.ndarray:
    """Return ``"h.m"`` (object array) from two arrays of levels 1–3; None where one is missing (0)."""
    result = np.empty(len(heritage), dtype=object)
    for row, (one, other) in enumerate(zip(np.asarray(heritage).tolist(), np.asarray(management).tolist())):
        result[row] = f"{one}.{other}" if one and other else None
    return result


def table(heritage, management) -> np.ndarray:
    """Return how many features are in each cell (3, 3): rows heritage 1–3, columns management 1–3."""
    heritage, management = np.asarray(heritage), np.asarray(management)
    both = (heritage > 0) & (management > 0)
    cells = (heritage[both] - 1) * LEVELS + management[both] - 1
    return np.bincount(cells, minlength=LEVELS**2).reshape(LEVELS, LEVELS)
