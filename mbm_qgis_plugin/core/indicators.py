"""What the layers say of each cité: the list of the indicators. No numpy here: the provider reads it at start.

The list itself is data (``resources/indicators.json``); the arithmetic is in ``indicator_values.py``, the distances
and the shares come from ``spatial.py``; what joins them is ``indicators_run.py``.

What NULL means (numbers: NaN, texts: None), for every indicator:

* the feature has no geometry, or the searched layer is absent, lacks the field that the indicator needs,
  or holds nothing of the kind: NULL;
* a **count** of 0 is a real 0: the layer was searched, nothing lies within the radius;
* a **distance** is given however far the object is, 0 when it touches: no cut-off is hidden in it;
* a **share** of 0 is a real 0;
* the **earliest shaft** is NULL when no shaft of known year lies within the radius.
"""

from dataclasses import dataclass
from typing import Optional


@dataclass(frozen=True)
class Indicator:
    """One indicator: how it is computed, on which set of objects, and how it is said."""

    id: str
    kind: str  # "text", "integer", "real"
    method: str  # field, area, compactness, parts, nearest, count, minimum, share, others
    unit: str
    label: dict
    set: Optional[str] = None
    fields: tuple = ()
    radius: float = 1000.0
    distinct: str = ""
    value: str = ""

    @property
    def field(self) -> str:
        """Name of the output field."""
        return f"ind_{self.id}"


@dataclass(frozen=True)
class Definitions:
    """All indicators, the sets of objects they search and the layers these sets are taken from."""

    version: str
    layers: dict
    sets: dict
    indicators: tuple

    def get(self, indicator_id: str) -> Indicator:
        """Return the indicator of that id (with or without ``ind_``); KeyError names the known ones."""
        wanted = indicator_id[4:] if indicator_id.startswith("ind_") else indicator_id
        for item in self.indicators:
            if item.id == wanted:
                return item
        raise KeyError(f"{indicator_id} ({', '.join(item.id for item in self.indicators)})")

    def layers_of(self, ids) -> set:
        """Return the keys of the context layers that these indicators search."""
        keys = set()
        for indicator_id in ids:
            name = self.get(indicator_id).set
            if name:
                keys.add(self.sets[name]["layer"])
                keys.update(
                    rule["in_table"]["layer"] for rule in self.sets[name].get("where", ()) if "in_table" in rule
                )
        return keys


def parse(raw: dict) -> Definitions:
    """Read the content of ``indicators.json``. Raises ValueError on a method or a set that does not exist."""
    methods = {"field", "area", "compactness", "parts", "nearest", "count", "minimum", "share", "others"}
    indicators = []
    for item in raw["indicators"]:
        if item["method"] not in methods:
            raise ValueError(f"{item['id']}: method {item['method']}")
        if item.get("set") is not None and item["set"] not in raw["sets"]:
            raise ValueError(f"{item['id']}: set {item['set']}")
        known = {key: value for key, value in item.items() if key not in ("fields", "radius_m")}
        radius = float(item.get("radius_m", raw["radius_m"]))
        indicators.append(Indicator(**known, fields=tuple(item.get("fields", ())), radius=radius))
    return Definitions(raw["version"], raw["layers"], raw["sets"], tuple(indicators))


def alias(indicator: Indicator, source: str = "") -> str:
    """Return the French alias of the field: label, unit, source."""
    text = indicator.label["fr"]
    if indicator.unit:
        text += f" ({indicator.unit})"
    return f"{text} – {source}" if source else text
