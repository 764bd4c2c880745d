"""Reading of the published files: fiona rows in EPSG:2154, the refusals, and what all themes share.

Coordinates are rounded to the centimetre after the projection: the source gives about 10 cm (6 decimals of a degree).
"""

from dataclasses import dataclass, field
from pathlib import Path

import fiona
import numpy as np
import shapely
from fiona.transform import transform
from shapely.geometry import shape

# Rows of the published files (snapshot of August 2026): another number is another source, to be audited first.
FILES = {
    "bassin-minier": 1,
    "batis": 159,
    "bien-inscrit": 109,
    "cavaliers": 14,
    "cites-minieres": 159,
    "communes-mbm": 330,
    "epci": 9,
    "espace-neonaturel": 5,
    "puits-de-mines": 636,
    "terrils": 51,
    "zone-tampon": 15,
    "zt-cavaliers": 1317,
    "zt-cites-minieres": 162,
    "zt-espaces-neonaturels": 7,
    "zt-parvis-agricoles": 138,
    "zt-terrils": 111,
}
# The identifier that names a row of each file in messages, in ``source`` and in the report.
KEYS = {
    "bassin-minier": "nom",
    "batis": "id_unesco",
    "bien-inscrit": "no_element",
    "cavaliers": "id_unesco",
    "cites-minieres": "id_unesco",
    "communes-mbm": "insee",
    "epci": "code_siren",
    "espace-neonaturel": "id_unesco",
    "terrils": "no_terril",
    "zone-tampon": "id",
    "zt-cavaliers": "id_troncon",
    "zt-cites-minieres": "id_lsm",
    "zt-espaces-neonaturels": "id",
    "zt-parvis-agricoles": "id",
    "zt-terrils": "id",
}
# Attributes without which a row cannot be placed in the schema.
REQUIRED = {
    "batis": ("typologie", "inscrit_mh", "classe_mh", "denomination", "commune_1", "element"),
    "bien-inscrit": ("no_section", "section", "nom", "surface_ha"),
    "cavaliers": ("longueur_m",),
    "cites-minieres": ("nom", "type", "commune_1"),
    "communes-mbm": ("nom", "population", "epci_siren"),
    "epci": ("nom",),
    "espace-neonaturel": ("nom", "commune_1"),
    "puits-de-mines": ("commune", "compagnie", "puits"),
    "terrils": ("nom", "forme", "commune_1"),
    "zone-tampon": ("surface_ha",),
    "zt-cavaliers": ("nom", "commune_1"),
    "zt-cites-minieres": ("nom", "type", "commune_1"),
    "zt-espaces-neonaturels": ("nom", "commune_1"),
    "zt-parvis-agricoles": ("qualite_vue", "vue_sur"),
    "zt-terrils": ("nom", "forme", "commune_1"),
}
GRID = 0.01


class SourceError(Exception):
    """The source or the built layers break checks; ``problems`` names each row."""

    def __init__(self, problems):
        self.problems = list(problems)
        super().__init__("\n".join(self.problems))


@dataclass
class Row:
    """One row of a published file; ``number`` counts from 1 in the file and is only used in messages."""

    file: str
    number: int
    props: dict
    geom: object
    notes: list = field(default_factory=list)

    def __getitem__(self, name):
        return self.props.get(name)

    @property
    def key(self):
        """The published identifier of the row, None when it has none."""
        if self.file == "cites-minieres" and self["id_unesco"] is None:
            return whole(self["id_lsm"])
        return self[KEYS[self.file]] if self.file in KEYS else None

    @property
    def key_name(self):
        if self.file == "cites-minieres" and self["id_unesco"] is None:
            return "id_lsm"
        return KEYS.get(self.file, "row")

    @property
    def origin(self):
        """The text for the field ``source``."""
        return f"{self.file}.geojson {self.key_name}={self.key}" if self.key is not None else f"{self.file}.geojson"

    def __str__(self):
        return f"{self.file}.geojson, row {self.number} ({self.key_name} {self.key})"


def whole(value):
    """Return a number without decimals as an integer; None stays None."""
    return None if value is None or value == "" else int(float(value))


def text(value):
    """Return stripped text, None for empty."""
    value = None if value is None else str(value).strip()
    return value or None


def _project(geometry):
    """Return the shapely geometry in EPSG:2154, on the centimetre grid."""

    def move(coords):
        x, y = transform("EPSG:4326", "EPSG:2154", coords[:, 0].tolist(), coords[:, 1].tolist())
        return np.round(np.column_stack([x, y]), 2)

    return shapely.transform(geometry, move)


def _polygonal(geometry):
    """Return only the polygons of a repaired geometry."""
    parts = [p for p in shapely.get_parts(shapely.make_valid(geometry)) if p.geom_type.endswith("Polygon")]
    return shapely.union_all(parts)


def multi(geometry):
    """Return the multi type of a geometry, its parts and rings in a fixed order."""
    geometry = shapely.normalize(geometry)
    kinds = {"Polygon": shapely.multipolygons, "LineString": shapely.multilinestrings, "Point": shapely.multipoints}
    return kinds[geometry.geom_type]([geometry]) if geometry.geom_type in kinds else geometry


class Source:
    """The published files of a folder, read once each; ``refused`` lists the rows that are not loaded and why."""

    def __init__(self, folder):
        self.folder = Path(folder)
        self.refused = []
        self.problems = []
        self._rows = {}
        missing = [name for name in FILES if not (self.folder / f"{name}.geojson").is_file()]
        if missing:
            raise SourceError(f"{self.folder}: {name}.geojson is missing" for name in missing)

    def rows(self, name):
        """Return the usable rows of a file, in the order of the file."""
        if name not in self._rows:
            self._rows[name] = self._read(name)
        return self._rows[name]

    def read_all(self):
        """Read and check all files; raises SourceError with every fault at once."""
        for name in FILES:
            self.rows(name)
        if self.problems:
            raise SourceError(self.problems)

    def _read(self, name):
        rows = []
        with fiona.open(self.folder / f"{name}.geojson") as layer:
            for number, feature in enumerate(layer, 1):
                geom = None if feature.geometry is None else shape(feature.geometry)
                rows.append(Row(name, number, dict(feature.properties), geom))
        if len(rows) != FILES[name]:
            self.problems.append(f"{name}.geojson has {len(rows)} rows; {FILES[name]} are expected")
        kept, seen = [], {}
        for row in rows:
            if row.geom is None or row.geom.is_empty:
                # GDAL adds the number of the feature as a property "id" where the file has none
                if any(value is not None for name_, value in row.props.items() if name_ != "id"):
                    self.problems.append(f"{row}: no geometry, though the row has attributes")
                else:
                    self.refused.append((str(row), "neither geometry nor attribute"))
                continue
            for attribute in REQUIRED.get(name, ()):
                if text(row[attribute]) is None:
                    self.problems.append(f"{row}: {attribute} is empty")
            row.geom = _project(row.geom)
            if row.geom.geom_type.endswith("Polygon") and not row.geom.is_valid:
                row.notes.append(f"géométrie réparée ({shapely.is_valid_reason(row.geom)})")
                row.geom = _polygonal(row.geom)
            if name in KEYS:
                if row.key is None:
                    self.problems.append(f"{row}: the key {row.key_name} is empty")
                elif (row.key_name, row.key) in seen:
                    self.problems.append(f"{row}: the key is already that of row {seen[row.key_name, row.key]}")
                seen[row.key_name, row.key] = row.number
            kept.append(row)
        return kept


class Build:
    """What the themes share: the source, the tables made so far, the corrections and the open questions."""

    def __init__(self, source):
        self.source = source
        self.tables = {}
        self.facts = {}
        self.problems = []

    def add(self, table, row, notes=(), sources=()):
        """Add a row to a table: empty text becomes NULL, notes become ``anomalies``, sources ``source``."""
        row = {name: (None if value == "" else value) for name, value in row.items()}
        notes = list(dict.fromkeys(note for note in notes if note))
        row["anomalies"] = " ; ".join(notes) or None
        row["source"] = " ; ".join(dict.fromkeys(sources)) or None
        self.tables.setdefault(table, []).append(row)
        return row

    def code(self, row, field_name, value, codes):
        """Return the coded value of a published one; an unknown one is a problem that names the row."""
        if value is not None and value not in codes:
            self.problems.append(f"{row}: {field_name} « {value} » is not one of {', '.join(map(str, codes))}")
            return None
        return codes[value] if isinstance(codes, dict) and value is not None else value
