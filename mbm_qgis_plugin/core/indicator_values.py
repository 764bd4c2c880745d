"""Arithmetic of the indicators: which rows are searched, counts, minima, compactness. numpy only."""

import unicodedata
from typing import Optional

import numpy as np


def plain(value) -> str:
    """Return a text without accents, case or outer blanks: a user's « conique » is our « Conique »."""
    folded = unicodedata.normalize("NFKD", str(value)).casefold().strip()
    return "".join(char for char in folded if not unicodedata.combining(char))


class MissingFieldError(LookupError):
    """A rule needs a field that the layer lacks; the field's name is the argument."""


def matches(rules, columns: dict, size: int, tables: Optional[dict] = None) -> tuple:
    """Return (mask of the rows that meet every rule, fields that were lacking but not needed).

    ``columns``: field → list of values, None for NULL. A rule that only leaves rows out (``not_in``, ``null``)
    can do without its field: nothing is then left out. One that picks rows raises MissingFieldError.
    ``tables``: layer key → (columns, size) for ``in_table`` rules.
    """
    mask = np.ones(size, dtype=bool)
    lacking = []
    for rule in rules:
        values = columns.get(rule["field"])
        if values is None:
            if "not_in" in rule or "null" in rule:
                lacking.append(rule["field"])
                continue
            raise MissingFieldError(rule["field"])
        mask &= _rule_mask(rule, values, tables or {})
    return mask, lacking


def _rule_mask(rule: dict, values, tables: dict) -> np.ndarray:
    if "null" in rule or "not_null" in rule:
        empty = np.array([value is None or value == "" for value in values], dtype=bool)
        return empty if "null" in rule else ~empty
    if "in_table" in rule:
        wanted = rule["in_table"]
        if wanted["layer"] not in tables:
            raise MissingFieldError(wanted["layer"])
        columns, size = tables[wanted["layer"]]
        if wanted["field"] not in columns:
            raise MissingFieldError(wanted["field"])
        rows, _ = matches(wanted.get("where", ()), columns, size)
        kept = {str(columns[wanted["field"]][row]) for row in np.flatnonzero(rows)}
        return np.array([value is not None and str(value) in kept for value in values], dtype=bool)
    listed = {plain(value) for value in rule.get("in", rule.get("not_in"))}
    found = np.array([value is not None and plain(value) in listed for value in values], dtype=bool)
    return found if "in" in rule else ~found


def compactness(areas, perimeters) -> np.ndarray:
    """Return 4πA/P² (Polsby and Popper 1991): 1 for a disc, towards 0 for a ribbon; NaN without an area."""
    areas, perimeters = np.asarray(areas, float), np.asarray(perimeters, float)
    result = np.full(areas.shape, np.nan)
    good = (areas > 0) & (perimeters > 0)
    result[good] = 4.0 * np.pi * areas[good] / perimeters[good] ** 2
    return result


def counts(rows, size: int, present, groups=None) -> np.ndarray:
    """Return how many pairs each row has; with ``groups`` (one per pair) how many distinct groups.

    ``present`` (size,) says which rows were searched: the others are NaN. A group that is None counts for itself.
    """
    rows = np.asarray(rows, dtype=int)
    if groups is None:
        result = np.bincount(rows, minlength=size).astype(float)
    else:
        result = np.zeros(size)
        seen = set()
        for place, (row, group) in enumerate(zip(rows.tolist(), groups)):
            key = (row, ("single", place) if group is None else group)
            if key not in seen:
                seen.add(key)
                result[row] += 1
    result[~np.asarray(present, dtype=bool)] = np.nan
    return result


def minimum(rows, values, size: int) -> np.ndarray:
    """Return the smallest value among each row's pairs, NaN where there is none."""
    result = np.full(size, np.inf)
    np.minimum.at(result, np.asarray(rows, dtype=int), np.asarray(values, float))
    result[np.isinf(result)] = np.nan
    return result
