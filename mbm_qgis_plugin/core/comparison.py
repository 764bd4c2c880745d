"""Two states of the same layers, object by object: what came, what went, what changed. Plain Python, no file."""

from dataclasses import dataclass
from typing import Callable, Optional

ADDED, CHANGED, GONE = "added", "changed", "gone"
KINDS = (ADDED, CHANGED, GONE)
# where a row was read from: new with each version, and no news of the object
UNTOLD = ("fid", "source")
CLOSE = 1e-9  # numbers that are nearer, relative to their size, are the same
STILL_M = 0.01  # metres; a shape that moves less was only written anew


@dataclass(frozen=True)
class Item:
    """One object of one state: ``values`` field → value, ``shape`` whatever compares (None = none)."""

    key: str
    name: str
    values: dict
    shape: object = None


@dataclass(frozen=True)
class Difference:
    """One object that differs. ``fields``: (field, old, new); ``moved``: metres, None = the shape is the same."""

    table: str
    key: str
    name: str
    kind: str
    fields: tuple = ()
    moved: Optional[float] = None
    shape: object = None


@dataclass(frozen=True)
class Columns:
    """The columns of a table in both states: those compared, the user's own, those that the new state brings."""

    common: tuple
    own: tuple
    fresh: tuple


def columns_of(old, new) -> Columns:
    """Set the column names of a table against each other; the user's own are those that the new state lacks."""
    known = {name.lower() for name in new}
    held = {name.lower() for name in old}
    return Columns(
        tuple(name for name in old if name.lower() in known and name.lower() not in UNTOLD),
        tuple(name for name in old if name.lower() not in known and name.lower() not in UNTOLD),
        tuple(name for name in new if name.lower() not in held and name.lower() not in UNTOLD),
    )


def same(one, other) -> bool:
    """True when two values say the same: no text is no text, 1 is 1.0, a number is itself however it is stored."""
    one, other = (None if value == "" else value for value in (one, other))
    if one is None or other is None:
        return one is other
    if isinstance(one, (int, float)) and isinstance(other, (int, float)):
        return abs(one - other) <= CLOSE * max(1.0, abs(one), abs(other))
    return one == other


def compare(table: str, old: dict, new: dict, fields, distance: Callable = lambda one, other: 0.0) -> list:
    """Return the differences of one table, gone first, then changed, then added, each in the order of its state.

    ``old``, ``new``: key → :class:`Item`; ``fields``: names compared; ``distance``: function of two shapes that differ
    → metres between them.
    """
    found = [
        Difference(table, item.key, item.name, GONE, shape=item.shape) for key, item in old.items() if key not in new
    ]
    for key, before in old.items():
        after = new.get(key)
        if after is None:
            continue
        changes = tuple(
            (name, before.values.get(name), after.values.get(name))
            for name in fields
            if not same(before.values.get(name), after.values.get(name))
        )
        moved = _moved(before.shape, after.shape, distance)
        if changes or moved is not None:
            found.append(Difference(table, key, after.name or before.name, CHANGED, changes, moved, after.shape))
    found += [
        Difference(table, item.key, item.name, ADDED, shape=item.shape) for key, item in new.items() if key not in old
    ]
    return found


def _moved(before, after, distance):
    if before == after:
        return None
    if before is None or after is None:
        return float("inf")
    metres = distance(before, after)
    return metres if metres > STILL_M else None


def counts(differences) -> dict:
    """Return kind → number."""
    return {kind: sum(item.kind == kind for item in differences) for kind in KINDS}


def filtered(differences, text: str = "", kinds=KINDS, plain: Callable = str.lower) -> list:
    """Return the differences of some kinds whose key or name has every word of ``text``; ``plain`` levels accents."""
    words = plain(text).split()
    return [
        item
        for item in differences
        if item.kind in kinds and all(word in plain(f"{item.key} {item.name}") for word in words)
    ]
