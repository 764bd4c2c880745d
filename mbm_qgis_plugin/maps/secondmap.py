"""The second map of a page: an enlargement in a free corner of the main one."""

from qgis.core import (
    QgsExpressionContextUtils,
    QgsLayoutItemMapOverview,
    QgsLayoutMeasurement,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsUnitTypes,
)
from qgis.PyQt.QtGui import QPainter

from ..core.typography import scale
from . import drawing, enlargement, stack, tiers
from .kind import NEIGHBOURS

MM = QgsUnitTypes.LayoutUnit.LayoutMillimeters


def draw(filling, main, second, plan, layers):
    """Fill the enlargement as planned, or take it off the page when there is no plan."""
    title, ground = filling.item("titre_agrandissement"), filling.item("fond_agrandissement")
    if plan is None:
        for item in (second, title, ground):
            if item is not None:
                filling.layout.removeLayoutItem(item)
        return
    place = main.positionWithUnits()
    x, y = place.x() + plan.x, place.y() + plan.y
    second.attemptResize(QgsLayoutSize(plan.width, plan.height, MM))
    second.attemptMove(QgsLayoutPoint(x, y, MM))
    second.setExtent(plan.window)
    second.setScale(tiers.set_at(plan.denominator))
    second.setLabelMargin(QgsLayoutMeasurement(1.2, MM))
    for name, value in {**filling.variables, "mbm_page": "agrandissement"}.items():
        QgsExpressionContextUtils.setLayoutItemVariable(second, name, value)
    own = []
    for key, layer in layers.items():
        if key == NEIGHBOURS:
            continue
        if key.endswith("@names"):
            layer = filling.enlarged_names.get(key[: -len("@names")], layer)
            if filling.project.mapLayer(layer.id()) is None:
                filling.project.addMapLayer(layer, False)
            filling.page.named_layers[layer.id()] = key
        if key in filling.kind.spread_apart:
            layer = stack.apart(filling, key, plan.denominator, plan.window)
            if filling.project.mapLayer(layer.id()) is None:
                filling.project.addMapLayer(layer, False)
            filling.page.named_layers[layer.id()] = key
        own.append(layer)
    second.setKeepLayerSet(True)
    second.setLayers(own)
    main.addLabelBlockingItem(second)
    if ground is not None:
        gap, rim = enlargement.INSET, 0.2  # the frame of the main map stays visible all around
        left, top = max(plan.x - gap, rim), max(plan.y - gap, rim)
        right = min(plan.x + plan.width + gap, main.rect().width() - rim)
        low = min(plan.y + plan.height + gap, main.rect().height() - rim)
        ground.attemptResize(QgsLayoutSize(right - left, low - top, MM))
        ground.attemptMove(QgsLayoutPoint(place.x() + left, place.y() + top, MM))
        main.addLabelBlockingItem(ground)
    if title is not None:
        title.attemptMove(QgsLayoutPoint(x, y, MM))
        second.addLabelBlockingItem(title)
    filling.texts["echelle_agrandissement"] = scale(plan.denominator)
    overview = QgsLayoutItemMapOverview("emprise", main)
    main.overviews().addOverview(overview)
    overview.setLinkedMap(second)
    overview.setFrameSymbol(drawing.line_symbol([(drawing.INK, 0.30, 1.0)]))
    overview.setBlendMode(QPainter.CompositionMode.CompositionMode_SourceOver)
