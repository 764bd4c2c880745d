"""What the map of a report needs from a layer: simplified outlines in EPSG:2154, and limits that situate them."""

from dataclasses import dataclass

from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingFeatureSource,
    QgsWkbTypes,
)

from ..paths import BUNDLE
from .build import MOST_MAPPED

PAGE_STEPS = 2500  # details under 1/2500 of the map's width cannot be seen on A4


@dataclass
class Shapes:
    """``objects``: (rings, point on it, longest side in m) of each feature; ``classes``: its class, -1 for none."""

    extent: tuple
    objects: list
    classes: list
    names: list
    context: list


def read(source, classes, names=(), feedback=None):
    """Return the :class:`Shapes` of a source; None without geometry, or with too many objects for a page.

    ``classes``, ``names``: one per feature, in the order of the source.
    """
    if len(classes) > MOST_MAPPED:
        return None
    crs = QgsCoordinateReferenceSystem("EPSG:2154")
    request = QgsFeatureRequest()
    request.setNoAttributes() if hasattr(request, "setNoAttributes") else request.setSubsetOfAttributes([])
    if source.sourceCrs().isValid() and source.sourceCrs() != crs:
        request.setDestinationCrs(crs, QgsCoordinateTransformContext())
    if isinstance(getattr(source, "features", source), QgsProcessingFeatureSource):
        features = source.getFeatures(request, QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks)
    else:
        features = source.getFeatures(request)
    found, extent = [], None
    for place, feature in enumerate(features):
        if feedback is not None and place % 1000 == 0 and feedback.isCanceled():
            return None
        geometry = feature.geometry()
        if geometry.isNull() or geometry.isEmpty():
            continue
        box = geometry.boundingBox()
        extent = _joined(extent, (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()))
        found.append((place, geometry))
    if not found:
        return None
    margin = max(0.02 * max(extent[2] - extent[0], extent[3] - extent[1]), 200.0)
    extent = (extent[0] - margin, extent[1] - margin, extent[2] + margin, extent[3] + margin)
    detail = (extent[2] - extent[0]) / PAGE_STEPS
    return Shapes(
        extent,
        [_object(geometry, detail) for _, geometry in found],
        [int(classes[place]) for place, _ in found],
        [str(names[place]) for place, _ in found] if len(names) else [],
        _limits(extent, detail),
    )


def _joined(one, other):
    if one is None:
        return other
    return min(one[0], other[0]), min(one[1], other[1]), max(one[2], other[2]), max(one[3], other[3])


def _object(geometry, detail):
    box = geometry.boundingBox()
    inside = geometry.pointOnSurface()
    point = (inside if not inside.isNull() else geometry.centroid()).asPoint()
    return _rings(geometry.simplify(detail)), (point.x(), point.y()), max(box.width(), box.height())


def _rings(geometry) -> tuple:
    """Return the rings of a polygon, one after the other; empty for points and lines."""
    if geometry.isNull() or geometry.isEmpty() or geometry.area() <= 0:
        return ()
    if QgsWkbTypes.flatType(geometry.wkbType()) == QgsWkbTypes.Type.GeometryCollection:
        geometry.convertGeometryCollectionToSubclass(QgsWkbTypes.GeometryType.PolygonGeometry)
    polygons = geometry.asMultiPolygon() if geometry.isMultipart() else [geometry.asPolygon()]
    return tuple(
        tuple((point.x(), point.y()) for point in ring[:-1])
        for polygon in polygons
        for ring in polygon
        if len(ring) > 3
    )


def _limits(extent, detail) -> list:
    """Return the outlines of the intercommunalités that the map meets, read from the bundle with GDAL."""
    dataset = gdal.OpenEx(str(BUNDLE), gdal.OF_VECTOR | gdal.OF_READONLY) if BUNDLE.is_file() else None
    layer = dataset.GetLayerByName("epci") if dataset else None
    if layer is None:
        return []
    layer.SetSpatialFilterRect(*extent)
    frame = QgsGeometry.fromWkt("Polygon(({0} {1},{2} {1},{2} {3},{0} {3},{0} {1}))".format(*extent))
    outlines = []
    for feature in layer:
        geometry = QgsGeometry()
        geometry.fromWkb(bytes(feature.GetGeometryRef().ExportToWkb()))
        rings = _rings(geometry.intersection(frame).simplify(detail))
        if rings:
            outlines.append(rings)
    return outlines
