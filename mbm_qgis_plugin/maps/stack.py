"""The layers of a map, from top to bottom: those of the series as styled, and those that only one page has."""

import numpy as np
from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsNullSymbolRenderer,
    QgsSingleSymbolRenderer,
    QgsWkbTypes,
)

from .. import spatial
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
    layer = _empty_like(styled)
    inside = {
        feature.id()
        for feature in members(filling.data, filling.territory, key)
        if window is None or window.contains(feature.geometry().pointOnSurface().asPoint()) == within
    } - set(without)
    numbers = filling.numbers.get(styled.id())
    if numbers is not None:
        inside = {numbers[number] for number in inside if number in numbers}
    wanted = QgsFeatureRequest().setFilterFids(list(inside))
    layer.dataProvider().addFeatures(list(styled.getFeatures(wanted)) if inside else [])
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


def _empty_like(styled):
    """Return an empty memory layer with the name, the shape and the fields of another."""
    layer = drawing.memory_layer(QgsWkbTypes.displayString(styled.wkbType()), styled.name(), [])
    layer.dataProvider().addAttributes(list(styled.fields()))
    layer.updateFields()
    return layer


def apart(filling, key, denominator, extent):
    """Return the layer with the markers that would overlap moved apart: each shape is shifted as a whole.

    The layer holds what the extent shows, with a rim of the longest move.
    """
    styled = filling.maker.layers[key]
    if denominator < TIER_A:  # badges and shapes of these scales say where the building stands
        return styled
    features, shapes = filling.data.features(key), filling.data.shapes(key)
    points = shapes.points
    unit = denominator / 1000.0
    smaller = 0.6 if denominator >= TIER_B else 0.8 if denominator >= FAR else 1.0
    size = filling.kind.spread_apart[key] * filling.k * smaller * unit
    longest = 2.5 * size
    east, north = points.T
    seen = np.flatnonzero(
        (east >= extent.xMinimum()) & (east <= extent.xMaximum())
        & (north >= extent.yMinimum()) & (north <= extent.yMaximum())
    ).tolist()  # fmt: skip
    moves = mapscale.spread(points[seen], size, longest=longest) - points[seen]
    shifts = {n: move for n, move in zip(seen, moves.tolist()) if abs(move[0]) + abs(move[1]) > 1}
    rows = []
    for n in sorted({*shapes.near(extent.buffered(longest)), *shifts}):
        feature = QgsFeature(features[n])
        if n in shifts:
            shape = feature.geometry()
            shape.translate(*shifts[n])
            feature.setGeometry(shape)
        rows.append(feature)
    layer = _empty_like(styled)
    _, added = layer.dataProvider().addFeatures(rows)
    filling.numbers[layer.id()] = {row.id(): own.id() for row, own in zip(rows, added)}
    layer.updateExtents()
    layer.setRenderer(styled.renderer().clone())
    if styled.labeling() is not None:
        layer.setLabeling(styled.labeling().clone())
        layer.setLabelsEnabled(styled.labelsEnabled())
    if spatial.any_inside(points[list(shifts)].tolist(), filling.territory.geometry):
        filling.texts["bâtis_écartés"] = " Points voisins écartés pour la lecture."
    return layer
