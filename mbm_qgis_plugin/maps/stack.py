"""The layers of a map, from top to bottom: those of the series as styled, and those that only one page has."""

from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsNullSymbolRenderer,
    QgsSingleSymbolRenderer,
    QgsWkbTypes,
)

from ..core import mapscale
from . import assembly, drawing, neighbours
from .kind import LIMIT, NEIGHBOURS, SHEETS, VEIL
from .territory import members
from .tiers import FAR, TIER_A, TIER_B


def layers_of(filling, denominator, extent, plan, blocked):
    """Return the layers of the map, top first: key → layer. A generator that yields between two of them."""
    layers, basin = {}, filling.territory.basin
    for key in filling.kind.layers:
        yield
        if key == LIMIT:
            layer = drawing.outline(filling.territory, filling.k)
        elif key == VEIL:
            layer = drawing.veil(filling.territory, 0.70 if basin else 0.66)
        elif key == NEIGHBOURS:
            layer = neighbours.names_layer(filling.data, filling.territory, extent, denominator, blocked, filling.k)
        elif key == SHEETS:
            layer = assembly.grid_layer(filling.view, filling.k)
        elif _left_out(filling, key):
            continue
        else:
            layer = filling.maker.layers[key]
            # beside a component its neighbours' layer names the communes
            silent = key in filling.kind.unlabelled or (key == "communes" and filling.territory.element)
            layer.setLabelsEnabled(layer.labeling() is not None and not silent)
            if key in filling.kind.spread_apart:
                layer = apart(filling, key, denominator, extent)
            if key == "perimetre_mbm" and denominator >= TIER_B:
                layer = _quiet_basin(filling, layer)
            outside = not basin and not TIER_A <= denominator < TIER_B
            shared = plan is not None and key in filling.kind.named_in_enlargement
            if (outside or shared) and layer.labelsEnabled():
                window = plan.window if shared else None
                layers[f"{key}@names"] = own_names(filling, key, layer, window)
                if shared:
                    filling.enlarged_names[key] = own_names(filling, key, layer, plan.window, within=True)
                layer.setLabelsEnabled(False)
            if key == "cites" and filling.maker.scored is not None:
                layers["@scored"] = filling.maker.scored.layer
                continue
        layers[key] = layer
    for layer in layers.values():
        if filling.project.mapLayer(layer.id()) is None:
            filling.project.addMapLayer(layer, False)
    return layers


def _left_out(filling, key) -> bool:
    """Return whether the page of this territory goes without a layer of its kind."""
    if filling.territory.basin and (key in filling.kind.not_on_basin or key == "perimetre_mbm"):
        return True
    return key in filling.kind.element_only and not filling.territory.element


def own_names(filling, key, styled, window=None, within=False, without=()):
    """Return a layer of labels only: the names of the territory's own objects, to be drawn instead of all.

    The styles keep to the territory in the tier of the A3 pages only; in the others what is under the veil
    would be named as loudly as what is not. window: leave out what lies in it, or with ``within`` all else;
    without: ids of features to leave out.
    """
    layer = drawing.memory_layer(QgsWkbTypes.displayString(styled.wkbType()), styled.name(), [])
    layer.dataProvider().addAttributes(list(styled.fields()))
    layer.updateFields()
    inside = {
        feature.id()
        for feature in members(filling.data, filling.territory, key)
        if window is None or window.contains(feature.geometry().pointOnSurface().asPoint()) == within
    } - set(without)
    layer.dataProvider().addFeatures([feature for feature in styled.getFeatures() if feature.id() in inside])
    layer.updateExtents()
    layer.setRenderer(QgsNullSymbolRenderer())
    layer.setLabeling(styled.labeling().clone())
    layer.setLabelsEnabled(True)
    return layer


def _quiet_basin(filling, styled):
    """Return the basin as the thin dashed line that it is beside the limit of a territory."""
    layer = drawing.memory_layer(
        "MultiPolygon", styled.name(), [(item.geometry(), []) for item in filling.data.features("perimetre_mbm")]
    )
    layer.setRenderer(QgsSingleSymbolRenderer(drawing.dashed(drawing.GREY, 0.30 * filling.k, (3, 0.9, 0.5, 0.9))))
    return layer


def apart(filling, key, denominator, extent):
    """Return the layer with the markers that would overlap moved apart: each shape is shifted as a whole."""
    styled = filling.maker.layers[key]
    if denominator < TIER_A:  # badges and shapes of these scales say where the building stands
        return styled
    import numpy as np

    features = filling.data.features(key)
    shapes = [item.geometry() for item in features]
    points = [shape.pointOnSurface().asPoint() for shape in shapes]
    unit = denominator / 1000.0
    smaller = 0.6 if denominator >= TIER_B else 0.8 if denominator >= FAR else 1.0
    size = filling.kind.spread_apart[key] * filling.k * smaller
    moved = np.array([(p.x(), p.y()) for p in points])
    seen = [n for n, point in enumerate(points) if extent.contains(point)]
    moved[seen] = mapscale.spread(moved[seen], size * unit, longest=2.5 * size * unit)
    layer = drawing.memory_layer(QgsWkbTypes.displayString(styled.wkbType()), styled.name(), [])
    layer.dataProvider().addAttributes(list(styled.fields()))
    layer.updateFields()
    rows, shifted = [], 0
    for item, shape, point, target in zip(features, shapes, points, moved):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(item.attributes())
        geometry = QgsGeometry(shape)
        dx, dy = float(target[0] - point.x()), float(target[1] - point.y())
        if abs(dx) + abs(dy) > 1:
            geometry.translate(dx, dy)
            shifted += filling.territory.geometry.contains(point)
        feature.setGeometry(geometry)
        rows.append(feature)
    layer.dataProvider().addFeatures(rows)
    layer.updateExtents()
    layer.setRenderer(styled.renderer().clone())
    if styled.labeling() is not None:
        layer.setLabeling(styled.labeling().clone())
        layer.setLabelsEnabled(styled.labelsEnabled())
    if shifted:
        filling.texts["bâtis_écartés"] = " Points voisins écartés pour la lecture."
    return layer
