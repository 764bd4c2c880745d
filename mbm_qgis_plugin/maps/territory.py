"""The territories of a series: where they are, what they are called, and what they hold."""

import math
import unicodedata
from collections import defaultdict
from dataclasses import dataclass, field

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingFeatureSource,
    QgsWkbTypes,
)

from .. import compat, spatial
from ..core.figures import Measures, key_figures, tally
from ..core.typography import french
from ..i18n import tr
from .data import BY_POINT, CRS, MapData
from .derived import chosen
from .errors import MapError

LEVELS = ("epci", "bassin", "departement", "field", "commune", "element")
DEPARTEMENTS = {"59": "Nord", "62": "Pas-de-Calais"}
ELEMENT_AROUND = 600.0  # metres shown around a component: its neighbourhood
SEEN_M2, SEEN_M = 20_000.0, 500.0  # from here on a piece of a neighbour's object needs a word in the legend
LEAST_M2, LEAST_M = 1000.0, 50.0  # under this, what reaches into a territory is a difference of limits, not an object


@dataclass(eq=False)
class PageTerritory:
    """One territory: identifier, names, geometry in EPSG:2154.

    siren: set for an EPCI, whose objects are known by their ``epci_siren``; insee: set for a commune; element: number
    of a component of the property, whose objects are known by their ``element_unesco``; basin: all of the data counts;
    limit: what its outline is called in the legend; around: metres that the map shows around it at least.
    """

    id: str
    name: str
    title: str
    kind: str
    geometry: QgsGeometry
    siren: str = ""
    basin: bool = False
    element: int = 0
    insee: str = ""
    around: float = 0.0
    limit: str = "Territoire de la page"
    members: dict = field(default_factory=dict, repr=False)
    pieces: dict = field(default_factory=dict, repr=False)


def territories(data: MapData, level: str, known, source=None, field_name: str = "", context=None, warn=None) -> list:
    """Return the territories of a level.

    known: the EPCI wanted (``core.territories.Territory``), for level ``epci``, or those whose communes and
    components are wanted (none: all) for levels ``commune`` and ``element``; source and field_name: a
    polygon source and the field that groups it, for level ``field``; warn(text): told which of its polygons are left
    out. Raises MapError.
    """
    if level == "bassin":
        features = data.features("perimetre_mbm")
        shape = spatial.dissolve([item.geometry() for item in features])
        return [PageTerritory("bassin", "Bassin minier", "Le bassin minier", "Vue d’ensemble", shape, basin=True,
                              limit="Bassin minier")]  # fmt: skip
    if level == "epci":
        return _of_epci(data, known)
    if level == "departement":
        return _grouped(data.features("communes"), "departement", lambda value: DEPARTEMENTS.get(value, value),
                        "Département, communes que couvrent les données", "Communes couvertes")  # fmt: skip
    if level == "commune":
        return _communes(data, {item.siren for item in known})
    if level == "element":
        return _elements(data, known)
    return _of_field(data, source, field_name, context, warn or (lambda _: None))


def _communes(data, sirens) -> list:
    """Return the communes of the mining perimeter, in the order of their names; of these EPCI when there are any."""
    found = [item for item in data.features("communes")
             if item["dans_perimetre"] and (not sirens or item["epci_siren"] in sirens)]  # fmt: skip
    bodies = {item["siren"]: item["nom_court"] for item in data.features("epci")}
    return [
        PageTerritory(item["insee"], str(item["nom"]), french(str(item["nom"])),
                      _place("Commune", bodies.get(item["epci_siren"], item["epci_nom"])), item.geometry(),
                      insee=item["insee"])
        for item in sorted(found, key=lambda item: sort_key(str(item["nom"])))
    ]  # fmt: skip


def _elements(data, known) -> list:
    """Return the components of the property in the order of their numbers; those of these EPCI when there are any."""
    features = data.features("bien_inscrit")
    if known:
        wanted = {feature["no_element"] for item in _of_epci(data, known)
                  for feature in members(data, item, "bien_inscrit")}  # fmt: skip
        features = [item for item in features if item["no_element"] in wanted]
    return [
        PageTerritory(str(item["no_element"]), f"{item['no_element']:03d} {item['nom']}", french(str(item["nom"])),
                      f"Élément {item['no_element']} du bien inscrit", item.geometry(), element=item["no_element"],
                      around=ELEMENT_AROUND, limit="Élément de la page")
        for item in sorted(features, key=lambda item: item["no_element"])
    ]  # fmt: skip


def _place(kind: str, name) -> str:
    return kind if compat.is_null(name) else f"{kind} · {french(str(name))}"


def sort_key(name: str) -> str:
    """Return a name as French dictionaries order it, near enough: without accents, marks and capitals."""
    plain = unicodedata.normalize("NFKD", name.replace("œ", "oe").replace("Œ", "Oe"))
    return "".join(letter for letter in plain if letter.isalnum()).casefold()


def _of_epci(data, known) -> list:
    shapes = {item["siren"]: item.geometry() for item in data.features("epci")}
    missing = [item.short_name for item in known if item.siren not in shapes]
    if missing:
        raise MapError(tr("The data hold no limits for {names}.").format(names=", ".join(missing)))
    return [
        PageTerritory(item.siren, item.short_name, french(item.title), french(item.kind[0].upper() + item.kind[1:]),
                      shapes[item.siren], siren=item.siren, limit=_limit_of(item.kind))
        for item in known
    ]  # fmt: skip


def _limit_of(kind: str) -> str:
    return {"communauté d'agglomération": "Agglomération", "métropole": "Métropole"}.get(kind, "Intercommunalité")


def _of_field(data, source, field_name, context, warn) -> list:
    fields = data.layer("communes").fields() if source is None else source.fields()
    if fields.lookupField(field_name) < 0:
        raise MapError(tr("The layer has no field “{name}”.").format(name=field_name))
    if source is None:
        features = data.features("communes")
    else:
        features, left = _in_lambert(source, field_name, context)
        if left:
            warn(tr("Polygons left out, without a shape or a name that can be used: {names}.").format(
                names=", ".join(left)))  # fmt: skip
    return _grouped(features, field_name, str, "Territoire", "Limite du territoire")


def _in_lambert(source, field_name, context) -> tuple:
    """Return (features in EPSG:2154, mended; what the others are called): of a source in any CRS."""
    if not source.sourceCrs().isValid():
        raise MapError(tr("The layer of the territories has no CRS. Set it in the properties of the layer."))
    transform = QgsCoordinateTransform(
        source.sourceCrs(), QgsCoordinateReferenceSystem(CRS), context or QgsCoordinateTransformContext()
    )
    found, left = [], []
    unchecked = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    # what is broken is mended here: QGIS' own check would refuse the whole layer for one polygon
    for feature in source.getFeatures(QgsFeatureRequest(), unchecked):
        name = "" if compat.is_null(feature[field_name]) else str(feature[field_name]).strip()
        shape = _mended(feature.geometry(), transform)
        if shape is None or not name:
            left.append(f"“{name}”" if name else tr("no. {id} (without a name)").format(id=feature.id()))
            continue
        feature.setGeometry(shape)
        found.append(feature)
    return found, left


def _mended(shape, transform):
    """Return a polygon in the plane of the maps, valid; None when there is none."""
    if not spatial.has_shape(shape):
        return None
    try:
        shape.transform(transform)
    except QgsCsException:
        return None
    box = shape.boundingBox()
    if not all(math.isfinite(side) for side in (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())):
        return None
    if not shape.isGeosValid():
        shape = shape.makeValid()
        shape.convertGeometryCollectionToSubclass(QgsWkbTypes.GeometryType.PolygonGeometry)
    shape.convertToMultiType()
    return shape if spatial.has_shape(shape) and shape.area() > 0 else None


def _grouped(features, field_name, title, kind, limit) -> list:
    groups = defaultdict(list)
    for feature in features:
        if not compat.is_null(feature[field_name]) and str(feature[field_name]).strip():
            groups[str(feature[field_name]).strip()].append(feature.geometry())
    found = []
    for value in sorted(groups):
        shape = spatial.dissolve(groups[value])
        if spatial.has_shape(shape) and shape.area() > 0:
            found.append(PageTerritory(value, title(value), printed(title(value)), kind, shape, limit=limit))
    if not found:
        raise MapError(tr("No polygon has a value in the field “{name}”.").format(name=field_name))
    return found


def printed(name: str) -> str:
    """Return a name of the user's data as a label of a layout prints it: never as an expression, whatever it holds."""
    return french(name).replace("[%", "[\u2060%")


def members(data: MapData, territory: PageTerritory, key: str) -> list:
    """Return the features of a layer that are in the territory, as the map and its legend take it.

    Objects with a body by their point on surface (EPCI: by ``epci_siren``); the others when a part worth drawing is in.
    """
    if key not in territory.members:
        territory.members[key] = _members(data, territory, key)
    return territory.members[key]


def _members(data, territory, key) -> list:
    features = data.features(key)
    if territory.basin:
        return [item for item in features if item["dans_perimetre"]] if key == "communes" else features
    fields = data.layer(key).fields()
    if territory.siren and fields.lookupField("epci_siren") >= 0 and key in (*BY_POINT, "communes"):
        return _of_value(data, key, "epci_siren", territory.siren)
    if territory.element and fields.lookupField("element_unesco") >= 0:
        return _of_value(data, key, "element_unesco", territory.element)
    if territory.element and key == "bien_inscrit":
        return _of_value(data, key, "no_element", territory.element)
    shapes = data.shapes(key)
    if data.belongs_by_start(key):
        starts = [QgsGeometry.fromPointXY(shape.asMultiPolyline()[0][0]) for shape in shapes.geometries]
        return [item for item, is_in in zip(features, spatial.inside(starts, territory.geometry)) if is_in]
    if key in BY_POINT or (key == "communes" and not territory.element):
        return [item for item, is_in in zip(features, spatial.inside(shapes, territory.geometry)) if is_in]
    pieces = clipped(data, territory, key)
    return [
        item for item, shape, piece in zip(features, shapes.geometries, pieces)
        if piece is not None and _is_there(shape, piece)
    ]  # fmt: skip


def _of_value(data, key, name, wanted) -> list:
    return [item for item, value in zip(data.features(key), data.values(key, name)) if value == wanted]


def clipped(data: MapData, territory: PageTerritory, key: str) -> list:
    """Return what of each feature of a layer lies in the territory, None where nothing does; all of it in the basin.

    Pieces are kept in ``territory.pieces`` for the time of a page: figures, map and legend ask for the same ones.
    """
    if key not in territory.pieces:
        shapes = data.shapes(key)
        territory.pieces[key] = shapes.geometries if territory.basin else spatial.clip(shapes, territory.geometry)
    return territory.pieces[key]


def _is_there(shape, piece) -> bool:
    """Return whether the piece of a shape that lies in a territory is more than a difference of limits."""
    if shape.type() == QgsWkbTypes.GeometryType.PolygonGeometry:
        return piece.area() > min(LEAST_M2, shape.area() / 2)
    return piece.length() > min(LEAST_M, shape.length() / 2)


def seen(data: MapData, territory: PageTerritory, key: str) -> list:
    """Return the features of a layer that show in the territory without belonging to it: what its neighbours share."""
    if territory.basin or key == "communes":
        return []
    features, found = data.features(key), []
    for item, piece in zip(features, clipped(data, territory, key)):
        polygon = piece is not None and piece.type() == QgsWkbTypes.GeometryType.PolygonGeometry
        if piece is not None and (piece.area() > SEEN_M2 if polygon else piece.length() > SEEN_M):
            found.append(item)
    return found


def measure(data: MapData, territory: PageTerritory) -> Measures:
    """Return the counts, lengths (m) and areas (m²) of a territory; see ``core.figures`` for what counts where."""

    def parts(key):
        return [piece for piece in clipped(data, territory, key) if piece is not None]

    def inside(key):
        return members(data, territory, key)

    heaps = [item for item in inside("terrils") if item["forme"] != "Cavalier"]
    ribbons = []
    for item, piece in zip(data.features("cavaliers_unesco"), clipped(data, territory, "cavaliers_unesco")):
        if piece is not None:
            ribbons.append((float(item["longueur_m"]), piece.area() / item.geometry().area()))
    return Measures(
        populations=tuple(_value(item["population"]) for item in inside("communes") if item["dans_perimetre"]),
        interests=tuple(_value(item["interet"]) for item in inside("cites")),
        terrils=tuple(_value(item["statut_unesco"]) for item in heaps),
        terrils_m2=spatial.dissolve([item.geometry() for item in heaps]).area() if heaps else 0.0,
        cavaliers_m=sum(piece.length() for piece in parts("cavaliers")),
        ribbons=tuple(ribbons),
        batis=len(inside("batis")),
        puits=len(inside("puits")),
        bien_inscrit_m2=sum(piece.area() for piece in parts("bien_inscrit")),
        zone_tampon_m2=sum(piece.area() for piece in parts("zone_tampon")),
    )


def _value(value):
    return None if compat.is_null(value) else value


def figures(data: MapData, territory: PageTerritory, kind=None) -> dict:
    """Return the key figures of a territory, id → number, with those that a kind of map counts itself."""
    values = key_figures(measure(data, territory))
    if kind is not None:
        for item in (*kind.figures, *kind.agglomeration_figures):
            if "of" in item:
                values[item["id"]] = tallied(data, territory, item)
    return values


def tallied(data: MapData, territory: PageTerritory, item: dict):
    """Return a figure as its entry says: objects of the layers ``of`` that ``filter`` takes, counted or measured.

    Objects with a body are counted and measured whole, where they belong; the others are clipped when measured.
    """
    unit, sizes = item.get("unit", ""), []
    for key in [item["of"]] if isinstance(item["of"], str) else item["of"]:
        found = chosen(data.layer(key), members(data, territory, key), item.get("filter", ""))
        shapes = [feature.geometry() for feature in found]
        if unit and key not in BY_POINT and not territory.basin:
            shapes = [piece for piece in spatial.clip(shapes, territory.geometry) if piece is not None]
        sizes += [shape.area() if unit == "ha" else shape.length() for shape in shapes]
    return tally(sizes, unit)


def basin(data: MapData) -> PageTerritory:
    """Return the basin, the reference of every page."""
    return territories(data, "bassin", ())[0]
