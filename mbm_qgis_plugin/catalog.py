"""The one list of bundled layers, read from ``resources/catalog.json``. Imports no QGIS.

The order of the layers is their drawing order, top first.
"""

import json
from dataclasses import dataclass, field
from functools import lru_cache

from .paths import STYLES, resource


@dataclass(frozen=True)
class Group:
    """A group of the layer tree."""

    id: str
    title: str


@dataclass(frozen=True)
class Layer:
    """One bundled layer as the project shows it; ``geometry`` is a WKB type name or ``"None"``."""

    key: str
    table: str
    title: str
    group: str
    geometry: str
    visible: bool
    id_field: str = ""
    style: str = ""
    styles: dict = field(default_factory=dict)

    def style_files(self) -> dict:
        """Return the named styles of the layer, the default one first: name → QML path."""
        names = self.styles or ({"Atlas": self.style} if self.style else {})
        return {name: STYLES / f"{stem}.qml" for name, stem in names.items()}


@dataclass(frozen=True)
class Theme:
    """A map theme: its layers, and the named style where it is not the default one."""

    id: str
    title: str
    layers: tuple
    styles: dict = field(default_factory=dict)


@dataclass(frozen=True)
class Relation:
    """A project relation between two layers of the catalog."""

    id: str
    name: str
    parent: str
    parent_field: str
    child: str
    child_field: str


@dataclass(frozen=True)
class TerritoryVeil:
    """The layer that pales what lies outside: around the whole basin, or around the EPCI of a cut copy."""

    key: str
    title: str
    style: str
    whole_table: str
    cut_table: str
    cut_field: str

    def style_file(self):
        """Return the path of its QML."""
        return STYLES / f"{self.style}.qml"


@dataclass(frozen=True)
class Catalog:
    """Everything that the project is built from."""

    data_version: str
    attribution: str
    territory: TerritoryVeil
    groups: tuple
    layers: tuple
    themes: tuple
    relations: tuple

    def layer(self, key: str) -> Layer:
        """Return the layer of that key; KeyError when there is none."""
        return next((item for item in self.layers if item.key == key), None) or self._missing(key)

    def theme(self, theme_id: str) -> Theme:
        """Return the theme of that id; KeyError when there is none."""
        return next((item for item in self.themes if item.id == theme_id), None) or self._missing(theme_id)

    @staticmethod
    def _missing(key):
        raise KeyError(key)


@lru_cache(maxsize=1)
def catalog() -> Catalog:
    """Return the catalog, read once."""
    raw = json.loads(resource("catalog.json").read_text(encoding="utf-8"))
    return Catalog(
        data_version=raw["data_version"],
        attribution=raw["attribution"],
        territory=TerritoryVeil(**raw["territory"]),
        groups=tuple(Group(**item) for item in raw["groups"]),
        layers=tuple(Layer(**item) for item in raw["layers"]),
        themes=tuple(Theme(**{**item, "layers": tuple(item["layers"])}) for item in raw["themes"]),
        relations=tuple(Relation(**item) for item in raw["relations"]),
    )
