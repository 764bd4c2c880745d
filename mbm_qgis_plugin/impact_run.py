"""Measure what the polygons of a layer touch: reads the layer and the bundle, hands back :class:`core.impact.Check`.

Nothing is written to the user's layer: it is reprojected to EPSG:2154 and repaired in memory.
"""

import json
from dataclasses import dataclass
from functools import lru_cache

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingFeatureSource,
    QgsRectangle,
    QgsWkbTypes,
)

from . import bundledata
from .compat import is_null
from .core.impact import Check, Touched, is_uncertain
from .core.problems import Problem
from .i18n import language
from .paths import resource
from .spatial import Targets, clip, dissolve, has_shape, nearest, within

CRS = "EPSG:2154"
NOISE_M2 = 1.0  # a piece below is made by the arithmetic of an overlay, or by a limit that both share
NOISE_M = 1.0
NAMES = ("nom", "name", "libelle", "libellé", "label", "titre", "projet", "intitule", "intitulé", "objet")
MONUMENT_NAMES = ("nom", "tico", "titre", "titre_courant", "appellation", "denomination", "libelle", "name", "nom_mh")


@lru_cache(maxsize=1)
def definition() -> dict:
    """Return ``resources/impact.json``, read once."""
    return json.loads(resource("impact.json").read_text(encoding="utf-8"))


@dataclass(frozen=True)
class Project:
    """One polygon to check, in EPSG:2154; ``repaired`` when its shape had to be mended."""

    number: int
    name: str
    geometry: QgsGeometry
    repaired: bool


def read_projects(source, transform_context, name_field="", feedback=None) -> tuple:
    """Return (projects, how many features have no usable shape).

    Raises Problem when the layer has no coordinate system, or holds no polygon that can be checked.
    """
    words = definition()["words"][language()]
    taken = name_field or _spelled(source.fields(), NAMES)
    transform = _transform(source, transform_context)
    projects, skipped = [], 0
    for number, feature in enumerate(_features(source), 1):
        if feedback is not None and feedback.isCanceled():
            break
        geometry, repaired = usable(feature.geometry(), transform)
        if geometry is None:
            skipped += 1
            continue
        value = feature.attribute(taken) if taken else None
        name = words["project"].format(n=number) if is_null(value) or not str(value).strip() else str(value).strip()
        projects.append(Project(number, name, geometry, repaired))
    if not projects and not (feedback is not None and feedback.isCanceled()):
        raise Problem("There is no polygon to check: select or draw at least one.")
    return projects, skipped


def _features(source):
    request = QgsFeatureRequest()
    if isinstance(getattr(source, "features", source), QgsProcessingFeatureSource):
        # what is invalid is mended in memory: the user's setting must not stop the check
        return source.getFeatures(request, QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks)
    return source.getFeatures(request)


def _transform(source, transform_context):
    crs = source.sourceCrs()
    if not crs.isValid():
        raise Problem(
            "Layer “{name}” has no coordinate system: set it before the check.",
            name=source.sourceName(),
        )
    working = QgsCoordinateReferenceSystem(CRS)
    return None if crs == working else QgsCoordinateTransform(crs, working, transform_context)


def _spelled(fields, spellings) -> str:
    known = {name.casefold(): name for name in fields.names()}
    return next((known[text] for text in spellings if text in known), "")


def usable(geometry, transform):
    """Return (polygon in EPSG:2154 or None, whether it was repaired); ``transform`` may be None."""
    if not has_shape(geometry):
        return None, False
    geometry = QgsGeometry(geometry)
    repaired = False
    try:
        if transform is not None:
            geometry.transform(transform)
    except QgsCsException:
        return None, False
    if not geometry.isGeosValid():
        geometry, repaired = geometry.makeValid(), True
    geometry.convertGeometryCollectionToSubclass(QgsWkbTypes.GeometryType.PolygonGeometry)
    usable = has_shape(geometry) and geometry.area() > 0
    return (geometry if usable else None), repaired


class Known:
    """The bundled objects around some projects, read once: geometries only where their extents meet."""

    def __init__(self, extent: QgsRectangle):
        self.extent = extent
        self._tables = {}
        self._views = None

    def table(self, table: str, key: str, around: float = 0.0) -> tuple:
        """Return (rows, geometries, one per row) of the objects at most ``around`` metres from the extent."""
        name = (table, around)
        if name not in self._tables:
            box = self.extent.buffered(around)
            limits = (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
            near = [
                item
                for item, (x0, y0, x1, y1) in bundledata.extents(table, key).items()
                if x0 <= limits[2] and x1 >= limits[0] and y0 <= limits[3] and y1 >= limits[1]
            ]
            shapes = bundledata.geometries(table, key, near)
            rows = [row for row in bundledata.rows(table) if row[key] in shapes]
            self._tables[name] = rows, [_shape(shapes[row[key]]) for row in rows]
        return self._tables[name]

    def views(self) -> list:
        """Return (row of parvis_vues, line of sight), for every view whose object has a place.

        From a point in the parvis to a point in the object: which part of a parvis one stands on is not published.
        """
        if self._views is None:
            self._views = []
            targets = definition()["view_targets"]
            rows = [row for row in bundledata.rows("parvis_vues") if row["id_objet"] and row["type_objet"] in targets]
            starts = _middles("parvis_agricoles", "id_parvis", {row["id_parvis"] for row in rows})
            ends = {
                kind: _middles(t["table"], t["key"], {row["id_objet"] for row in rows if row["type_objet"] == kind})
                for kind, t in targets.items()
            }
            for row in rows:
                start, end = starts.get(row["id_parvis"]), ends[row["type_objet"]].get(row["id_objet"])
                if start is not None and end is not None:
                    self._views.append((row, QgsGeometry.fromPolylineXY([start, end])))
        return self._views


def _shape(wkb: bytes) -> QgsGeometry:
    geometry = QgsGeometry()
    geometry.fromWkb(wkb)
    return geometry


def _middles(table, key, values) -> dict:
    shapes = bundledata.geometries(table, key, sorted(values))
    return {item: _shape(wkb).pointOnSurface().asPoint() for item, wkb in shapes.items()}


@dataclass(frozen=True)
class Monuments:
    """Historic monuments to measure the distance to; ``layer`` is the user's layer, "" for those of the property."""

    names: list
    keys: list
    details: list
    targets: Targets
    layer: str = ""
    of: tuple = ()

    def tables(self) -> list:
        """Return the table of each: a layer of the catalog, or the name of the user's layer."""
        return list(self.of) or [self.layer] * len(self.names)


def bundled_monuments() -> Monuments:
    """Return the protected monuments among the buildings and cités of the property."""
    found = []
    for table, key, protected in (
        ("batis", "id_unesco", lambda row: row["protection_mh"]),
        ("cites", "id_cite", lambda row: "inscrit" if row["inscrit_mh"] else "classé" if row["classe_mh"] else None),
    ):
        rows = [row for row in bundledata.rows(table) if protected(row)]
        shapes = bundledata.geometries(table, key, [row[key] for row in rows])
        for row in rows:
            if row[key] in shapes:
                detail = ", ".join(part for part in (f"{protected(row)} MH", row["commune"]) if part)
                found.append((row["nom"], row[key], detail, _shape(shapes[row[key]]), table))
    names, keys, details, geometries, tables = zip(*found)
    return Monuments(list(names), list(keys), list(details), Targets(geometries), of=tables)


def own_monuments(source, transform_context) -> Monuments:
    """Return the features of the user's layer of monuments. Raises Problem when it has no coordinate system."""
    words = definition()["words"][language()]
    transform = _transform(source, transform_context)
    taken = _spelled(source.fields(), MONUMENT_NAMES)
    names, keys, geometries = [], [], []
    for feature in _features(source):
        geometry = QgsGeometry(feature.geometry())
        if not has_shape(geometry):
            continue
        try:
            if transform is not None:
                geometry.transform(transform)
        except QgsCsException:
            continue
        value = feature.attribute(taken) if taken else None
        names.append(words["unnamed"] if is_null(value) or not str(value).strip() else str(value).strip())
        keys.append(str(feature.id()))
        geometries.append(geometry if geometry.isGeosValid() else geometry.makeValid())
    return Monuments(names, keys, [""] * len(names), Targets(geometries), source.sourceName() or "?")


def check(projects, monuments: Monuments, feedback=None) -> list:
    """Return one :class:`core.impact.Check` per project, in their order."""
    extent = QgsRectangle()
    for project in projects:
        extent.combineExtentWith(project.geometry.boundingBox())
    known = Known(extent)
    checks = []
    for number, project in enumerate(projects):
        if feedback is not None:
            if feedback.isCanceled():
                break
            feedback.setProgress(100.0 * number / len(projects))
        checks.append(_check(project, known, monuments))
    return checks


def _check(project: Project, known: Known, monuments: Monuments) -> Check:
    listing = definition()
    result = Check(project.number, project.name, project.geometry.area() / 10_000, project.repaired)
    pieces = {}
    for subject in listing["subjects"]:
        if subject["measure"] == "near":
            found = _near(project, monuments, listing, result)
        elif subject["measure"] == "view":
            found = _crossed(project, known, listing)
        else:
            found, pieces[subject["id"]] = _overlaps(project, known, subject, result.area_ha, listing)
        result.found[subject["id"]] = found
    for place in listing["places"]:
        result.places[place["id"]] = _overlaps(project, known, place, result.area_ha, listing)[0]
    in_property, in_buffer = dissolve(pieces["bien"]), dissolve(pieces["tampon"])
    result.property_ha = in_property.area() / 10_000 if has_shape(in_property) else 0.0
    if has_shape(in_buffer):
        rest = in_buffer.difference(in_property) if has_shape(in_property) else in_buffer
        result.buffer_ha = max(0.0, rest.area()) / 10_000
    if result.buffer_ha * 10_000 < NOISE_M2:  # all that the published zone shares with the project is property
        result.found["tampon"], result.buffer_ha = [], 0.0
    return result


def _overlaps(project, known, subject, area_ha, listing):
    """Return (objects touched, largest first; their pieces inside the project)."""
    rows, geometries = known.table(subject["table"], subject["key"])
    found, pieces = [], []
    for row, whole, piece in zip(rows, geometries, clip(geometries, project.geometry)):
        if piece is None:
            continue
        value = {"ha": piece.area() / 10_000, "m": piece.length(), "in": 0.0}[subject["measure"]]
        if value < {"ha": NOISE_M2 / 10_000, "m": NOISE_M, "in": 0.0}[subject["measure"]]:
            continue
        area = subject["measure"] == "ha"
        doubt = area and is_uncertain(value, _far(project.geometry, whole, value, listing), listing)
        point = piece.pointOnSurface().asPoint()
        found.append(
            Touched(
                subject["id"],
                subject["table"],
                str(row[subject["key"]]),
                _name(row, subject),
                value,
                "ha" if area else "m",
                min(1.0, value / area_ha) if area and area_ha else None,
                _words(row, subject.get("detail", ()), ", "),
                (row.get(subject.get("class", "")) or ""),
                doubt,
                None,
                (point.x(), point.y()),
            )
        )
        pieces.append(piece)
    return sorted(found, key=lambda item: (-item.value, item.name)), pieces


def _far(project, whole, value, listing) -> bool:
    """Tell whether one lies in the other with the precision of the limits to spare; asked for small overlaps only."""
    if value >= listing["precision_ha"]:
        return True
    spare = listing["precision_m"]
    return whole.contains(project.buffer(spare, 8)) or project.contains(whole.buffer(spare, 8))


def _words(row, fields, between) -> str:
    return between.join(str(row[name]) for name in fields if row.get(name) not in (None, ""))


def _name(row, subject) -> str:
    prefix = subject.get("prefix", {}).get(language(), "")
    text = _words(row, subject["name"], " · ")
    return prefix + text if text else definition()["words"][language()]["unnamed"]


def _near(project, monuments, listing, result) -> list:
    distance = listing["monuments_m"]
    _, numbers, metres = within([project.geometry], monuments.targets, distance)
    found = [_monument(monuments, n, m) for n, m in zip(numbers.tolist(), metres.tolist())]
    if not found:
        (apart,), (number,) = nearest([project.geometry], monuments.targets)
        if number >= 0:
            result.nearest_monument = _monument(monuments, int(number), float(apart))
    return sorted(found, key=lambda item: (item.value, item.name))


def _monument(monuments, number, metres) -> Touched:
    point = monuments.targets.geometries[number].pointOnSurface().asPoint()
    return Touched(
        "monuments",
        monuments.tables()[number],
        monuments.keys[number],
        monuments.names[number],
        metres,
        "m",
        None,
        monuments.details[number],
        point=(point.x(), point.y()),
    )


def _crossed(project, known, listing) -> list:
    views = known.views()
    qualities = {row["id_parvis"]: row["qualite_vue"] or "" for row in bundledata.rows("parvis_agricoles")}
    word = listing["words"][language()]["view"]
    found = []
    for (row, line), piece in zip(views, clip([line for _, line in views], project.geometry)):
        if piece is None or piece.length() < NOISE_M:
            continue
        target = listing["view_targets"][row["type_objet"]]
        seen = next(item for item in bundledata.rows(target["table"]) if item[target["key"]] == row["id_objet"])
        point = piece.pointOnSurface().asPoint()
        found.append(
            Touched(
                "vues",
                "parvis_vues",
                f"{row['id_parvis']} → {row['id_objet']}",
                word.format(parvis=row["id_parvis"], target=_words(seen, target["name"], " · ")),
                piece.length(),
                "m",
                None,
                qualities.get(row["id_parvis"], ""),
                "",
                False,
                line.length(),
                (point.x(), point.y()),
            )
        )
    return sorted(found, key=lambda item: (-item.value, item.name))
