"""Names of the EPCI (of the communes, around a small territory) beside the territory, in their place outside of it."""

from qgis.core import QgsNullSymbolRenderer, QgsPalLayerSettings

from ..core.typography import french
from .drawing import label as add_label
from .drawing import memory_layer, rectangle, text_format

LEAST_SIDE = 20.0  # mm: a neighbour is named where it shows more than (2 cm)²
GAP = 6.0  # mm between the territory and a neighbour's name
COARSE = 0.5  # mm: what the limit may differ for that


def names_layer(data, territory, extent, denominator: float, blocked=None, k: float = 1.0):
    """Return a layer of labels only: each neighbour's visible part, cleared of the territory and of what covers it.

    blocked: a geometry that items of the page cover, or None. On the basin the part outside it is named when it has
    more than 6 km², else the whole, since an EPCI may lie within.
    """
    frame = rectangle(extent)
    free = frame.buffer(-3.0 * denominator / 1000, 4)
    if blocked is not None:
        free = free.difference(blocked)
    unit = denominator / 1000
    cleared = territory.geometry.simplify(COARSE * unit).buffer(GAP * unit, 4)
    rows = []
    small = bool(territory.insee or territory.element)  # beside a commune or a component are communes
    key = "communes" if small else "epci"
    shapes = data.shapes(key)
    for n in shapes.near(extent):
        item, shape = data.features(key)[n], shapes.geometries[n]
        if item["insee"] == territory.insee if small else item["siren"] == territory.siren:
            continue
        outside = shape.difference(territory.geometry if territory.basin else cleared).intersection(free)
        if territory.basin:
            room = outside if outside.area() > 6e6 else shape.intersection(free)
        else:
            room = outside if outside.area() > (LEAST_SIDE * denominator / 1000) ** 2 else None
        if room is None or room.isEmpty():
            continue
        room = _largest(room)
        name = french(str(item["nom"] if small else item["nom_court"] or item["nom"]))
        rows.append((room, [name if small else name.upper()]))
    layer = memory_layer("Polygon", "Noms des voisins", rows, "&field=name:string(80)")
    layer.setRenderer(QgsNullSymbolRenderer())
    size = (7.4 if territory.basin else 8.2) * k
    colour, halo = "#6F6C65", "#FFFFFF" if territory.basin else "#EDEAE3"
    add_label(
        layer,
        text_format(size, colour, bold=True, buffer=0.6 * k, buffer_colour=halo, spacing=0.12),
        QgsPalLayerSettings.Placement.Horizontal,
        wrap=18,
    )
    return layer


def _largest(geometry):
    """Return the largest part of a geometry, so that a neighbour cut in two is named once."""
    from qgis.core import QgsGeometry

    parts = [QgsGeometry(part.clone()) for part in geometry.parts()]
    return max(parts, key=lambda part: part.area())
