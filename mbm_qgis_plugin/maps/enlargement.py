"""The second map of a page whose scale is small: the densest window, in the corner that hides nothing."""

from dataclasses import dataclass

from qgis.core import QgsGeometry, QgsRectangle

from ..core.mapscale import ENLARGEMENT, densest_window, extent_at
from .territory import members

INSET = 2.0  # mm of white around the enlargement
CLEAR = 2.0  # mm kept between the territory and the white
SHRINK = (1.0, 0.88, 0.76, 0.65, 0.55)


@dataclass
class Enlargement:
    """Where it stands on the map item (mm from its top left corner), what it shows, how the main map moves for it."""

    x: float
    y: float
    width: float
    height: float
    window: QgsRectangle
    centre: tuple  # of the main map, in metres
    denominator: int = ENLARGEMENT


def plan(data, territory, key: str, frame: tuple, denominator: float, margin: float, size: tuple):
    """Return the Enlargement, or None when the territory has nothing dense or leaves no corner free.

    frame: main map (mm); size: of the enlargement in the template (mm). The main map may slide by its free margin.
    """
    items = [item.geometry() for item in members(data, territory, key)]
    if not items:
        return None
    boxes = [(r.xMinimum(), r.yMinimum(), r.xMaximum(), r.yMaximum()) for r in (s.boundingBox() for s in items)]
    areas = [shape.area() for shape in items]
    box = territory.geometry.boundingBox()
    unit = denominator / 1000.0  # metres of ground in one mm of paper
    slack = [
        max(0.0, frame[0] - 2 * margin - box.width() / unit) / 2,
        max(0.0, frame[1] - 2 * margin - box.height() / unit) / 2,
    ]
    middle = (box.center().x(), box.center().y())
    for shrink in SHRINK:
        w, h = size[0] * shrink, size[1] * shrink
        best = None
        for slide in (0.0, 0.5, 1.0):
            for right in (True, False):
                for low in (True, False):
                    sx, sy = (1 if right else -1), (-1 if low else 1)
                    centre = (middle[0] + sx * slide * slack[0] * unit, middle[1] + sy * slide * slack[1] * unit)
                    hidden = _hidden(territory, centre, frame, denominator, (w, h), right, low)
                    if hidden == 0 and best is None:
                        best = (centre, right, low)
            if best:
                break
        if best:
            centre, right, low = best
            ground = (w * ENLARGEMENT / 1000.0, h * ENLARGEMENT / 1000.0)
            found = densest_window(boxes, areas, ground)
            if not found:
                return None
            window = QgsRectangle(*found)
            x = frame[0] - w - INSET if right else INSET
            y = frame[1] - h - INSET if low else INSET
            return Enlargement(x, y, w, h, window, centre)
    return None


def _hidden(territory, centre, frame, denominator, size, right, low) -> float:
    """Return the area of the territory (m²) that the enlargement would hide or touch."""
    xmin, ymin, xmax, ymax = extent_at(centre, frame, denominator)
    unit = denominator / 1000.0
    w, h = ((side + 2 * INSET + CLEAR) * unit for side in size)
    box = QgsRectangle(
        xmax - w if right else xmin, ymin if low else ymax - h, xmax if right else xmin + w, ymin + h if low else ymax
    )
    return territory.geometry.intersection(QgsGeometry.fromRect(box)).area()
