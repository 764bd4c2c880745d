"""What the dock knows before any layer is opened: ``resources/counts.json``, ``outlines.json`` (build_counts)."""

import json
from functools import lru_cache

from ..paths import resource


@lru_cache(maxsize=1)
def table() -> dict:
    """Return counts, official classes held, swatches."""
    return json.loads(resource("counts.json").read_text(encoding="utf-8"))


@lru_cache(maxsize=1)
def outlines() -> dict:
    """Return the outlines of the EPCI and of the perimeter, in metres (EPSG:2154)."""
    return json.loads(resource("outlines.json").read_text(encoding="utf-8"))


def count(key: str, sirens=()) -> int:
    """Return how many objects of a layer are in the EPCI of ``sirens`` (none = the whole basin), each counted once."""
    sets = table()["counts"].get(key, {})
    wanted = set(sirens)
    return sum(number for codes, number in sets.items() if not wanted or wanted & set(codes.split("+")))
