"""The shipped list of indicators, read once. Imports neither numpy nor QGIS."""

import json
from functools import lru_cache

from .core.indicators import Definitions, parse
from .paths import resource


@lru_cache(maxsize=1)
def definitions() -> Definitions:
    """Return the shipped list of indicators."""
    return parse(json.loads(resource("indicators.json").read_text(encoding="utf-8")))


def indicator_ids() -> list:
    """Return the ids of all indicators, in order; the order is part of the interface, new ones come last."""
    return [item.id for item in definitions().indicators]
