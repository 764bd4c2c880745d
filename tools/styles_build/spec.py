"""Reads the semiology and turns its values into static values and tier expressions. Imports no QGIS.

A value is a number, a ``$name`` of the class, or a list of four (tiers B, A, Q, S). ``None`` in a list:
not drawn in that tier.
"""

import base64
import json
from pathlib import Path
from typing import Optional

ROOT = Path(__file__).resolve().parents[2]
SEMIOLOGY = ROOT / "resources" / "semiology.json"
SVG = ROOT / "resources" / "svg"
TIERS = "BAQS"

# Legends and previews know no scale: they show tier A, the one that the pages are made in.
SCALE = "coalesce(@map_scale,80000)"
FACTOR = "coalesce(@mbm_k,1)"
# A cité under 1.2 mm² on paper would vanish: a marker takes its place. mm² = m² / (denominator / 1000)².
SMALL = f"coalesce(area($geometry),1e12)/({SCALE}/1000.0)^2<1.2"


def read(path: Path = SEMIOLOGY) -> dict:
    """Return the semiology as written."""
    return json.loads(path.read_text(encoding="utf-8"))


def svg_source(name: str) -> str:
    """Return the SVG as an embedded source, so that a project keeps its symbols without the plugin."""
    return "base64:" + base64.b64encode((SVG / f"{name}.svg").read_bytes()).decode("ascii")


def number(value: float) -> str:
    """Return a number as QGIS expressions write it."""
    return f"{value:.4f}".rstrip("0").rstrip(".")


class Spec:
    """The semiology with the variables of one class at hand."""

    def __init__(self, data: dict, variables: Optional[dict] = None):
        self.data = data
        self.variables = variables or {}
        self.palette = data["palette"]
        self.limits = [data["tiers"][t]["over"] for t in "BAQ"]
        self.far_over = data["tiers"]["A"]["far_over"]

    def of_class(self, variables: dict) -> "Spec":
        """Return the same semiology with the variables of a class."""
        return Spec(self.data, variables)

    def value(self, raw):
        """Resolve ``$name``, also inside a list."""
        if isinstance(raw, str) and raw.startswith("$"):
            return self.variables[raw[1:]]
        if isinstance(raw, list):
            return [self.value(item) for item in raw]
        return raw

    def color(self, raw) -> str:
        """Return ``#RRGGBB`` of a palette name, a ``$name`` or a colour."""
        name = self.value(raw)
        return name if name.startswith("#") else self.palette[name]

    def four(self, raw) -> list:
        """Return the four tier values of a number or a list."""
        value = self.value(raw)
        return list(value) if isinstance(value, list) else [value] * 4

    def shown(self, raw) -> str:
        """Return the tiers in which a size is drawn."""
        return "".join(t for t, v in zip(TIERS, self.four(raw)) if v is not None)

    def enabled(self, tiers: str, when: str = "") -> str:
        """Return the expression that says in which tiers a symbol layer is drawn; empty when always."""
        parts = []
        if set(tiers) != set(TIERS):
            parts.append(self._between(tiers))
        if when:
            parts.append(SMALL if when == "$small" else when)
        return " AND ".join(f"({part})" for part in parts) if len(parts) > 1 else "".join(parts)

    def _between(self, tiers: str) -> str:
        """Return the scale condition of a run of neighbouring tiers."""
        places = [TIERS.index(t) for t in tiers]
        if places != list(range(min(places), max(places) + 1)):
            raise ValueError(f"tiers {tiers!r} are no run of neighbours")
        parts = []
        if max(places) < 3:
            parts.append(f"{SCALE}>{number(self.limits[max(places)])}")
        if min(places) > 0:
            parts.append(f"{SCALE}<={number(self.limits[min(places) - 1])}")
        return " AND ".join(parts)

    def static(self, raw) -> float:
        """Return the value of tier A, which previews show when they do not evaluate."""
        values = self.four(raw)
        return values[1] if values[1] is not None else next(v for v in values if v is not None)

    def size(self, raw, far: float = 1, factor: float = 1) -> str:
        """Return the expression of a size in mm: by tier, times ``far`` beyond 1:100 000 in A, times the page's."""
        rest = self.static(raw)
        b, a, q, s = ((v if v is not None else rest) * factor for v in self.four(raw))
        cases = [(self.limits[0], b), (self.far_over, a * far), (self.limits[1], a), (self.limits[2], q)]
        if len({v for _, v in cases} | {s}) == 1:
            return f"{number(s)}*{FACTOR}"
        return self._case([(limit, number(v)) for limit, v in cases], number(s)) + f"*{FACTOR}"

    def tiered(self, texts: list) -> str:
        """Return the expression of four text values, empty when they are the same."""
        if len(set(texts)) == 1:
            return ""
        quoted = [f"'{text}'" for text in texts]
        return self._case(list(zip(self.limits, quoted)), quoted[3])

    @staticmethod
    def _case(pairs, last) -> str:
        merged = []
        for limit, value in pairs:
            if merged and merged[-1][1] == value:
                merged[-1] = (limit, value)
            else:
                merged.append((limit, value))
        while merged and merged[-1][1] == last:
            merged.pop()
        whens = " ".join(f"WHEN {SCALE}>{number(limit)} THEN {value}" for limit, value in merged)
        return f"CASE {whens} ELSE {last} END"

    def rgba(self, raw, alpha: float = 1) -> str:
        """Return ``r,g,b,a`` as QGIS writes colours."""
        text = self.color(raw).lstrip("#")
        red, green, blue = (int(text[i : i + 2], 16) for i in (0, 2, 4))
        return f"{red},{green},{blue},{round(alpha * 255)}"


def layer_spec(data: dict, key: str) -> dict:
    """Return the layer's entry, its labels taken from another where it says so."""
    layer = data["layers"][key]
    if "labels_of" in layer:
        layer = {**layer, "labels": data["layers"][layer["labels_of"]]["labels"]}
    if "labels_color" in layer:  # where the colour of a name would say a class that the map does not show
        color = layer["labels_color"]
        layer = {**layer, "labels": [{**item, "color": color} if "color" in item else item for item in layer["labels"]]}
    return layer


def class_filter(layer: dict, item: dict) -> str:
    """Return the rule's filter: ``ELSE`` for the class of what no other class takes, empty for a single class."""
    if "filter" in item:
        return item["filter"]
    if item.get("else"):
        return "ELSE"
    if "field" not in layer:
        return ""
    own = f"\"{layer['field']}\" = '{item['value'].replace(chr(39), chr(39) * 2)}'"
    return f"{own} AND {layer['left_out_filter']}" if "left_out_filter" in layer else own
