"""The territories of the basin, read from ``resources/territories.json``. Imports no QGIS."""

import json
from functools import lru_cache

from .core.territories import Territory
from .paths import resource


@lru_cache(maxsize=1)
def all_territories() -> tuple:
    """Return the nine EPCI, west to east, the agglomerations first."""
    return tuple(Territory(**row) for row in json.loads(resource("territories.json").read_text(encoding="utf-8")))
