"""The few geometry operations of the plugin, on QGIS' own engine: a spatial index and a prepared geometry.

Everything is planar, in the unit of the coordinates: EPSG:2154, metres. A geometry may be None or empty: it is then
found by nothing and finds nothing. Chains of native overlay algorithms cost far more for the same result
(measured: 23 times), and shapely is not shipped with QGIS.
"""

from functools import cached_property

import numpy as np
from qgis.core import QgsFeature, QgsGeometry, QgsPoint, QgsSpatialIndex


class Targets:
    """Geometries that are searched more than once: kept with their spatial index."""

    def __init__(self, geometries):
        self.geometries = list(geometries)
        self.index = QgsSpatialIndex(QgsSpatialIndex.Flag.FlagStoreFeatureGeometries)
        self.size = 0
        for number, geometry in enumerate(self.geometries):
            if has_shape(geometry):
                feature = QgsFeature(number)
                feature.setGeometry(geometry)
                self.index.addFeature(feature)
                self.size += 1


class Shapes:
    """Geometries that page after page asks about: what they cover is known once for all.

    geometries: a list; boxes: an array (n, 4) of xmin, ymin, xmax, ymax, NaN where there is no shape.
    """

    def __init__(self, geometries):
        self.geometries = list(geometries)
        self.boxes = np.full((len(self.geometries), 4), np.nan)
        for row, geometry in enumerate(self.geometries):
            if has_shape(geometry):
                box = geometry.boundingBox()
                self.boxes[row] = box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()

    @cached_property
    def points(self):
        """A point on each shape: an array (n, 2), NaN where there is none."""
        result = np.full((len(self.geometries), 2), np.nan)
        for row, geometry in enumerate(self.geometries):
            if has_shape(geometry):
                point = geometry.pointOnSurface().asPoint()
                result[row] = point.x(), point.y()
        return result

    def near(self, box):
        """Return the numbers of the shapes whose boxes meet a QgsRectangle, in order."""
        x0, y0, x1, y1 = self.boxes.T
        meet = (x0 <= box.xMaximum()) & (x1 >= box.xMinimum()) & (y0 <= box.yMaximum()) & (y1 >= box.yMinimum())
        return np.flatnonzero(meet).tolist()


def _shapes(geometries) -> Shapes:
    return geometries if isinstance(geometries, Shapes) else Shapes(geometries)


def has_shape(geometry) -> bool:
    """False for None, a null and an empty geometry."""
    return geometry is not None and not geometry.isNull() and not geometry.isEmpty()


def size(geometry) -> tuple:
    """Return (area, length) to tell which of two shapes is larger: the length only counts for what has no area."""
    area = geometry.area()
    return area, 0.0 if area else geometry.length()


def _targets(targets) -> Targets:
    return targets if isinstance(targets, Targets) else Targets(targets)


def _stopped(feedback) -> bool:
    return feedback is not None and feedback.isCanceled()


def nearest(geometries, targets, feedback=None) -> tuple:
    """Return (distances, numbers) of the nearest target of each geometry: arrays of metres and of places in targets.

    Distance is between the shapes, 0 when they touch; NaN and -1 where the geometry is missing or no target is.
    Of several at the same distance the first in order is named.
    """
    targets = _targets(targets)
    distances = np.full(len(geometries), np.nan)
    numbers = np.full(len(geometries), -1, dtype=int)
    if not targets.size:
        return distances, numbers
    for row, geometry in enumerate(geometries):
        if _stopped(feedback):
            break
        if not has_shape(geometry):
            continue
        # the index names a near one, not always the nearest (seen in QGIS 3.40): its distance bounds the search
        bound = min(geometry.distance(targets.geometries[n]) for n in targets.index.nearestNeighbor(geometry, 1, 0.0))
        found = sorted(targets.index.intersects(geometry.boundingBox().buffered(bound + 0.001)))
        engine = QgsGeometry.createGeometryEngine(geometry.constGet())
        engine.prepareGeometry()
        measured = [engine.distance(targets.geometries[number].constGet()) for number in found]
        best = int(np.argmin(measured))
        distances[row], numbers[row] = measured[best], found[best]
    return distances, numbers


def within(geometries, targets, distance: float, feedback=None) -> tuple:
    """Return (rows, numbers, metres): every pair of a geometry and a target at most ``distance`` apart.

    The bound counts as within. Pairs come in the order of the geometries, then of the targets.
    """
    targets = _targets(targets)
    rows, numbers, metres = [], [], []
    for row, geometry in enumerate(geometries):
        if _stopped(feedback):
            break
        if not has_shape(geometry) or not targets.size:
            continue
        engine = QgsGeometry.createGeometryEngine(geometry.constGet())
        engine.prepareGeometry()
        for number in sorted(targets.index.intersects(geometry.boundingBox().buffered(distance))):
            apart = engine.distance(targets.geometries[number].constGet())
            if 0 <= apart <= distance:
                rows.append(row)
                numbers.append(number)
                metres.append(apart)
    return np.array(rows, dtype=int), np.array(numbers, dtype=int), np.array(metres, dtype=float)


def share(geometries, targets, feedback=None) -> np.ndarray:
    """Return the share (0 to 1) of each polygon's area that the targets cover together; overlaps count once.

    NaN for a geometry that is missing or has no area.
    """
    targets = _targets(targets)
    result = np.full(len(geometries), np.nan)
    for row, geometry in enumerate(geometries):
        if _stopped(feedback):
            break
        area = geometry.area() if has_shape(geometry) else 0.0
        if area <= 0:
            continue
        engine = QgsGeometry.createGeometryEngine(geometry.constGet())
        engine.prepareGeometry()
        pieces = []
        for number in targets.index.intersects(geometry.boundingBox()):
            target = targets.geometries[number].constGet()
            if engine.contains(target):
                pieces.append(QgsGeometry(target.clone()))
            elif engine.intersects(target):
                pieces.append(QgsGeometry(engine.intersection(target)))
        pieces = [piece for piece in pieces if has_shape(piece)]
        covered = pieces[0] if len(pieces) == 1 else QgsGeometry.unaryUnion(pieces) if pieces else None
        result[row] = min(1.0, covered.area() / area) if covered is not None else 0.0
    return result


def any_inside(points, territory) -> bool:
    """Return whether one of the points, pairs of coordinates, lies in the territory."""
    engine, box = _engine(territory), territory.boundingBox()
    return any(box.contains(x, y) and engine.intersects(QgsPoint(x, y)) for x, y in points)


def inside(geometries, territory) -> np.ndarray:
    """Tell of each geometry (a list, or ``Shapes``) whether its point on surface lies in the territory: booleans.

    An object counts once however a partition cuts it; one that is missing is in no territory.
    """
    shapes, engine = _shapes(geometries), _engine(territory)
    result = np.zeros(len(shapes.geometries), dtype=bool)
    for row in shapes.near(territory.boundingBox()):
        result[row] = engine.intersects(QgsPoint(*shapes.points[row]))
    return result


def clip(geometries, territory) -> list:
    """Return what of each geometry (a list, or ``Shapes``) lies in the territory, None where nothing does."""
    shapes, engine = _shapes(geometries), _engine(territory)
    result = [None] * len(shapes.geometries)
    for row in shapes.near(territory.boundingBox()):
        geometry = shapes.geometries[row]
        shape = geometry.constGet()
        if engine.contains(shape):
            result[row] = QgsGeometry(geometry)
        elif engine.intersects(shape):
            piece = QgsGeometry(engine.intersection(shape))
            result[row] = piece if has_shape(piece) else None
    return result


def _engine(territory):
    engine = QgsGeometry.createGeometryEngine(territory.constGet())
    engine.prepareGeometry()
    return engine


def dissolve(geometries) -> QgsGeometry:
    """Return the union of polygons, overlaps counted once; an empty geometry when there is none."""
    shapes = [geometry for geometry in geometries if has_shape(geometry)]
    if len(shapes) < 2:
        return QgsGeometry(shapes[0]) if shapes else QgsGeometry()
    return QgsGeometry.unaryUnion(shapes)
