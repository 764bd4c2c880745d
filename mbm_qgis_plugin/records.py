"""Rows and shapes of the objects of the basin: those of the project's layers laid over those of the bundle.

So a sheet opens before any layer is loaded, and shows what the user has corrected or imported once one is.
"""

import json
from functools import lru_cache

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsExpression,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProject,
    QgsVectorLayer,
)

from . import bundledata
from .compat import is_null
from .core.fiche import Reader, score_of
from .paths import resource
from .project import CRS, layers_by_key


@lru_cache(maxsize=1)
def definition() -> dict:
    """Return ``resources/fiche.json``, read once."""
    return json.loads(resource("fiche.json").read_text(encoding="utf-8"))


class Records(Reader):
    """Reads objects for the sheet of a project (default: the current one)."""

    def __init__(self, project=None):
        self.project = project or QgsProject.instance()

    def layer(self, key: str):
        """Return the project's layer of that key, or None."""
        layer = layers_by_key(self.project).get(key)
        return layer if isinstance(layer, QgsVectorLayer) and layer.isValid() else None

    def rows(self, table, field, value) -> list:
        entry = definition()["layers"].get(table)
        bundled = bundledata.matching(table, field, value)
        layer = self.layer(table)
        if layer is None or entry is None or layer.fields().lookupField(field) < 0:
            return bundled
        request = QgsFeatureRequest().setFilterExpression(_equal(layer, field, value))
        request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
        own = [row_of(feature) for feature in layer.getFeatures(request)]
        held = {str(row.get(entry["key"])): row for row in own}
        merged = [held.pop(str(row[entry["key"]]), row) for row in bundled]
        return merged + list(held.values())

    def geometry(self, key, object_id) -> QgsGeometry:
        """Return the shape of an object in EPSG:2154, a null geometry when it has none."""
        entry = definition()["layers"].get(key)
        layer = self.layer(key) if entry else None
        if layer is not None and layer.fields().lookupField(entry["key"]) >= 0:
            request = QgsFeatureRequest().setFilterExpression(_equal(layer, entry["key"], object_id))
            request.setSubsetOfAttributes([])
            for feature in layer.getFeatures(request):
                return self._in_metres(feature.geometry(), layer)
        return self._bundled(key, object_id) if entry else QgsGeometry()

    def _in_metres(self, geometry, layer) -> QgsGeometry:
        geometry = QgsGeometry(geometry)
        working = QgsCoordinateReferenceSystem(CRS)
        if layer.crs().isValid() and layer.crs() != working:
            try:
                geometry.transform(QgsCoordinateTransform(layer.crs(), working, self.project.transformContext()))
            except QgsCsException:
                return QgsGeometry()
        return geometry

    def _bundled(self, key, object_id) -> QgsGeometry:
        field = definition()["layers"][key]["key"]
        geometry = QgsGeometry()
        for row in bundledata.rows(key):
            if str(row[field]) == str(object_id):
                for wkb in bundledata.geometries(key, field, [row[field]]).values():
                    geometry.fromWkb(wkb)
        return geometry

    def near(self, key, object_id, table, metres) -> list:
        here = self.geometry(key, object_id)
        if here.isNull() or here.isEmpty():
            return []
        box = here.boundingBox().buffered(metres)
        field = definition()["layers"][table]["key"]
        around = [
            item
            for item, (x0, y0, x1, y1) in bundledata.extents(table, field).items()
            if x0 <= box.xMaximum() and x1 >= box.xMinimum() and y0 <= box.yMaximum() and y1 >= box.yMinimum()
        ]
        shapes = bundledata.geometries(table, field, around)
        found = []
        for row in bundledata.rows(table):
            if row[field] in shapes:
                other = QgsGeometry()
                other.fromWkb(shapes[row[field]])
                apart = here.distance(other)
                if 0 <= apart <= metres:
                    found.append((row, apart))
        return sorted(found, key=lambda pair: pair[1])

    def score(self, key, object_id):
        field = definition()["layers"][key]["key"]
        for layer in self.scored_layers(field):
            names = layer.fields().names()
            request = QgsFeatureRequest()
            request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
            rows = [row_of(feature) for feature in layer.getFeatures(request)]
            labels = family_labels(layer.fields())
            found = score_of(rows, names, field, object_id, layer.name(), labels)
            if found is not None:
                return found
        return None

    def scored_layers(self, field) -> list:
        """Return the layers that a scoring made, those higher in the layer tree first."""
        order = [node.layerId() for node in self.project.layerTreeRoot().findLayers()]
        layers = [
            layer
            for layer in self.project.mapLayers().values()
            if isinstance(layer, QgsVectorLayer)
            and all(layer.fields().lookupField(name) >= 0 for name in (field, "score", "rang"))
        ]
        return sorted(layers, key=lambda layer: order.index(layer.id()) if layer.id() in order else len(order))


def family_labels(fields) -> dict:
    """Return field → label of the family scores among the fields of a scored layer."""
    return {
        item.name(): item.alias() or item.name()[len("score_") :].replace("_", " ").capitalize()
        for item in fields
        if item.name().startswith("score_")
    }


def _equal(layer, field, value) -> str:
    if layer.fields().field(field).isNumeric():
        try:
            value = int(value)
        except (TypeError, ValueError):
            return "false"
    return f"{QgsExpression.quotedColumnRef(field)} = {QgsExpression.quotedValue(value)}"


def row_of(feature) -> dict:
    """Return the attributes of a feature as a dict, None for NULL."""
    values = zip(feature.fields().names(), feature.attributes())
    return {name: None if is_null(value) else value for name, value in values}
