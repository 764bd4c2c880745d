"""Subjects of the sheets (fiches), and what is read of them: rows, neighbours, indicators, scores of a scored layer."""

import json
import unicodedata
from dataclasses import dataclass, field
from functools import lru_cache

from qgis.core import QgsGeometry

from .. import spatial
from ..core.fiche import Reader, name_of, score_of
from ..core.search import natural
from ..core.typography import file_name, french
from ..i18n import tr
from ..indicators_run import spatial_indicators
from ..paths import resource
from ..records import definition, family_labels, row_of
from .errors import MapError
from .territory import members

SUBJECTS = ("cite", "terril", "element")
COMMON = "common"


@lru_cache(maxsize=len(SUBJECTS))
def sheet(subject: str) -> dict:
    """Return ``resources/sheets/<subject>.json`` over what all sheets share, read once."""
    common, own = (json.loads(resource("sheets", f"{name}.json").read_text("utf-8")) for name in (COMMON, subject))
    merged = {**common, **own, "texts": {**common["texts"], **own["texts"]}}
    merged["key_field"] = definition()["layers"][own["layer"]]["key"]
    return merged


@dataclass(eq=False)
class Subject:
    """One object that gets a sheet; ``rank_key`` sorts by official class, then by name.

    row: its fields, None for NULL; place: the line under the title; geometry in EPSG:2154.
    """

    id: str
    name: str
    title: str
    place: str
    rank_key: tuple
    geometry: QgsGeometry
    row: dict = field(repr=False, default_factory=dict)

    def __str__(self):
        return self.name


def subjects(data, spec: dict, territories=None) -> list:
    """Return the objects of a subject, sorted by class then name; those of the territories when there are any.

    territories: :class:`territory.PageTerritory`, of any level; an object that several share comes once.
    """
    key = spec["layer"]
    features = data.features(key)
    if territories is not None:
        held = {feature.id(): feature for item in territories for feature in members(data, item, key)}
        features = list(held.values())
    bodies = {item["siren"]: item["nom_court"] for item in data.features("epci")}
    reader = _Rows(data)
    found = [_subject(spec, feature, bodies, reader) for feature in features]
    return sorted(found, key=lambda item: item.rank_key)


def chosen(items, wanted, spec) -> list:
    """Return the subjects of these identifiers, as written by people; MapError names those that do not exist.

    An identifier is the key, ``id_unesco``, or what names the photographs of the object.
    """
    known = {}
    for item in items:
        for name in identifiers(item, spec):
            known.setdefault(_plain(name), item)
    unknown = [text for text in wanted if _plain(text) not in known]
    if unknown:
        raise MapError(
            tr("No sheet can be made for {names}: there is no such identifier. Examples: {examples}.").format(
                names=", ".join(f"“{text}”" for text in unknown),
                examples=", ".join(item.id for item in items[:3]),
            )
        )
    picked = {id(known[_plain(text)]) for text in wanted}
    return [item for item in items if id(item) in picked]


def identifiers(item: Subject, spec) -> list:
    """Return the names by which people call an object, in files of photographs and lists: those that it has."""
    names = []
    for entry in spec["photos"]:
        pattern, name = entry if isinstance(entry, list) else ("{}", entry)
        if item.row.get(name) not in (None, ""):
            names.append(pattern.format(item.row[name]))
    return list(dict.fromkeys([item.id, *names]))


def _plain(text) -> str:
    return unicodedata.normalize("NFC", str(text)).strip().casefold()


def _subject(spec, feature, bodies, reader) -> Subject:
    row = row_of(feature)
    listing = definition()
    name = name_of(spec["layer"], row, listing, "fr")
    parts = []
    for part in spec["place"]:
        if part == "epci":
            parts.append(bodies.get(row.get("epci_siren")))
        elif part.startswith("communes:"):
            codes = reader.rows(part.partition(":")[2], "id", row[spec["key_field"]])
            names = [found[0]["nom"] for pair in codes if (found := reader.rows("communes", "insee", pair["insee"]))]
            parts.append(", ".join(names[:3]) + (" …" if len(names) > 3 else ""))
        else:
            parts.append(row.get(part))
    place = " · ".join(french(str(part)) for part in parts if part not in (None, ""))
    rank = spec.get("rank", {})
    order, value = rank.get("order", ()), row.get(rank.get("field", ""))
    position = order.index(value) if value in order else len(order)
    key = (position, natural(name), str(row[spec["key_field"]]))
    return Subject(str(row[spec["key_field"]]), name, french(name), place, key, feature.geometry(), row)


def file_of(spec, item) -> str:
    """Return the name of the file of a sheet, without its suffix."""
    written = definition()["layers"][spec["layer"]]
    return file_name(spec["file"].format(id=item.id, name=item.row.get(written["name"]) or ""))


class _Rows(Reader):
    """Rows of the tables of :class:`data.MapData`, by the value of a field."""

    def __init__(self, data):
        self.data, self._tables = data, {}

    def rows(self, table, field_name, value):
        key = (table, field_name)
        if key not in self._tables:
            index = {}
            for feature in self.data.features(table):
                row = row_of(feature)
                if row.get(field_name) is not None:
                    index.setdefault(str(row[field_name]), []).append(row)
            self._tables[key] = index
        return self._tables[key].get(str(value), [])


class SheetReader(_Rows):
    """Reads what a sheet holds; each layer is indexed once for the whole series."""

    def __init__(self, data, spec, scored=None, weights=None):
        super().__init__(data)
        self.spec = spec
        self.scored = ScoredRows(scored, spec["key_field"], weights) if scored is not None else None
        self._targets, self._by_key, self._indicators, self._geometry = {}, {}, None, {}

    def feature(self, key, object_id):
        """Return the feature of an object, None when there is none."""
        if key not in self._by_key:
            name = definition()["layers"][key]["key"]
            self._by_key[key] = {str(item[name]): item for item in self.data.features(key)}
        return self._by_key[key].get(str(object_id))

    def targets(self, key) -> spatial.Targets:
        """Return the shapes of a layer with their index."""
        if key not in self._targets:
            self._targets[key] = spatial.Targets([item.geometry() for item in self.data.features(key)])
        return self._targets[key]

    def near(self, key, object_id, table, metres):
        here = self.feature(key, object_id)
        if here is None:
            return []
        _, numbers, apart = spatial.within([here.geometry()], self.targets(table), metres)
        features = self.data.features(table)
        pairs = [(row_of(features[number]), float(distance)) for number, distance in zip(numbers, apart)]
        return sorted(pairs, key=lambda pair: pair[1])

    def inside(self, key, object_id, table, row) -> bool:
        """Return whether the greater part of an object lies within this one."""
        here = self.feature(key, object_id).geometry()
        other = self.feature(table, row[definition()["layers"][table]["key"]]).geometry()
        return here.intersection(other).area() > other.area() / 2

    def seen(self, key, extent) -> list:
        """Return the features of a layer that show in an extent."""
        features, frame = self.data.features(key), QgsGeometry.fromRect(extent)
        targets = self.targets(key)
        near = sorted(targets.index.intersects(extent))
        return [features[number] for number in near if targets.geometries[number].intersects(frame)]

    def indicator(self, object_id, name):
        """Return an indicator of ``resources/indicators.json``, None for NULL; all are computed at once."""
        if self._indicators is None:
            self._indicators = self._compute()
        value = self._indicators.get(name, {}).get(object_id)
        return None if value is None or value != value else float(value)

    def _compute(self) -> dict:
        rows = [row for block in self.spec["blocks"] for row in block.get("rows", ())]
        names = [row["indicator"] for row in rows if "indicator" in row]
        if not names:
            return {}
        from ..indicator_definitions import definitions

        layers = {key: self.data.layer(key) for key in definitions().layers_of(names)}
        own = self.data.layer(self.spec["layer"])
        values = spatial_indicators(names, own, layers)
        ids = [str(item[self.spec["key_field"]]) for item in self.data.features(self.spec["layer"])]
        return {name: dict(zip(ids, column.tolist())) for name, column in values.items()}

    def has_scores(self) -> bool:
        """Return whether a scored layer was given."""
        return self.scored is not None

    def score(self, key, object_id):
        return self.scored.of(object_id)


def not_scored(names, key_field: str) -> str:
    """Return why a layer with these fields is no scored layer of a subject, or an empty text."""
    lacking = [name for name in (key_field, "score", "rang") if name not in names]
    if not lacking:
        return ""
    return tr("The scored layer has no field “{name}”. Run the heritage score on this subject first.").format(
        name=lacking[0]
    )


class ScoredRows:
    """The attributes of a scored layer, by the key of the subject. Raises MapError for a layer that is none."""

    def __init__(self, source, key_field, weights=None):
        names = source.fields().names()
        wrong = not_scored(names, key_field)
        if wrong:
            raise MapError(wrong)
        self.names, self.key_field, self.weights = names, key_field, weights or {}
        self.labels = family_labels(source.fields())
        self.rows = [row_of(feature) for feature in source.getFeatures()]

    def of(self, object_id):
        """Return what :meth:`core.fiche.Reader.score` says, with the ``weights`` of the families by label."""
        found = score_of(self.rows, self.names, self.key_field, object_id, "", self.labels)
        if found is not None:
            found["weights"] = {
                self.labels[f"score_{family}"]: share
                for family, share in self.weights.items()
                if f"score_{family}" in self.labels
            }
        return found
