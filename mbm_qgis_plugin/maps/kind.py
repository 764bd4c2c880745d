"""The kinds of maps: each is a data file in ``resources/maps/`` (layers, legend, figures, texts)."""

import json
from dataclasses import dataclass, field
from functools import lru_cache

from ..paths import resource

VEIL, LIMIT, NEIGHBOURS = "@veil", "@limit", "@neighbours"


@dataclass(frozen=True)
class Entry:
    """A legend entry: its layer, the class that it stands for, and what must be there for it to be shown.

    presence: ``inside`` (an object of the class in the territory), ``other`` (a polygon of the layer beside the
    territory on the map), ``boundary`` (a boundary of the layer crosses the territory).
    patch: ``""`` (the layer's own) or ``ribbon``.
    """

    label: str
    layer: str
    filter: str = ""
    presence: str = "inside"
    patch: str = ""
    wide: bool = False


@dataclass(frozen=True)
class Kind:
    """One kind of map, as its file says it; layers are in drawing order, top first."""

    id: str
    title: str
    templates: dict
    layers: tuple
    legend: tuple  # of (id, title, entries)
    legend_columns: dict
    figures: tuple
    agglomeration_figures: tuple
    texts: dict
    texts_basin: dict
    styles: dict = field(default_factory=dict)
    not_on_basin: tuple = ()
    must_be_named: dict = field(default_factory=dict)
    densest: str = ""
    named_in_enlargement: tuple = ()  # layers whose names leave the main map where the enlargement shows them
    spread_apart: dict = field(default_factory=dict)  # layer → least distance of its markers in mm, at 1:80 000
    keywords: tuple = ()

    def tables(self) -> list:
        """Return the layers of the bundle that the map draws."""
        return [key for key in self.layers if not key.startswith("@")]

    def text(self, item: str, basin: bool = False) -> str:
        """Return the text of an item of the page, with {placeholders}."""
        return (self.texts_basin.get(item) if basin else None) or self.texts.get(item, "")


@lru_cache(maxsize=8)
def kind(name: str) -> Kind:
    """Return the kind of map of that name; KeyError or OSError when its file is not there."""
    raw = json.loads(resource("maps", f"{name}.json").read_text(encoding="utf-8"))
    raw["legend"] = tuple(
        (group["id"], group["title"], tuple(Entry(**entry) for entry in group["entries"])) for group in raw["legend"]
    )
    for key in ("layers", "figures", "agglomeration_figures", "not_on_basin", "keywords", "named_in_enlargement"):
        raw[key] = tuple(raw.get(key, ()))
    return Kind(**raw)
