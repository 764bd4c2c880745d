"""The names that a page must bear: which are missing, and how they are written further off."""

from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsNullSymbolRenderer,
    QgsPalLayerSettings,
    QgsRectangle,
    QgsSimpleLineCallout,
    QgsVectorLayerSimpleLabeling,
)

from ..core.typography import french
from . import drawing, stack
from .territory import members
from .tiers import TIER_B


def unnamed(page, placed) -> list:
    """Return the features that the page must name and whose name is not among the labels placed."""
    rule, filling = page.filling.kind.must_be_named, page.filling
    if not rule or filling.maker.scored is not None or filling.item("carte") is None:
        return []
    layer = filling.maker.layers[rule["layer"]]
    own = {f"{rule['layer']}@names", rule["layer"]}
    named = [_plain(label.text) for label in placed if page.named_layers.get(label.layer) in own]
    expression, context = QgsExpression(rule["filter"]), QgsExpressionContext()
    context.setFields(layer.fields())
    missing, sheet = [], filling.view.sheet if filling.view is not None else None
    for feature in members(filling.data, page.territory, rule["layer"]):
        if sheet is not None and not _answers_for(sheet, feature):
            continue
        context.setFeature(feature)
        short = _plain(short_name(page, feature))
        there = (short in named) if rule.get("exact") else any(short in text for text in named)
        if expression.evaluate(context) and not there:
            missing.append(feature)
    return missing


def _answers_for(sheet, feature) -> bool:
    """Return whether it is this sheet, not one of its neighbours, that names the feature."""
    return QgsRectangle(*sheet.cell).contains(feature.geometry().pointOnSurface().asPoint())


def short_name(page, feature) -> str:
    """Return the name of a feature as the map writes it."""
    context = QgsExpressionContext()
    context.setFields(page.filling.maker.layers[page.filling.kind.must_be_named["layer"]].fields())
    context.setFeature(feature)
    return french(str(QgsExpression(page.filling.kind.must_be_named["text"]).evaluate(context)))


def insist(page, missing) -> str:
    """Name, further off and with a line to it, what the map must name and had no room for."""
    filling = page.filling
    rule, main = filling.kind.must_be_named, filling.item("carte")
    rows = [(feature.geometry(), [short_name(page, feature)]) for feature in missing]
    layer = drawing.memory_layer("MultiPolygon", "Noms", rows, "&field=name:string(120)")
    layer.setRenderer(QgsNullSymbolRenderer())
    callout = QgsSimpleLineCallout()
    callout.setEnabled(True)
    callout.setLineSymbol(drawing.line(rule["color"], 0.15))
    callout.setMinimumLength(0.5)
    size = rule["size"][1 if page.denominator >= TIER_B else 0] * filling.k
    drawing.label(
        layer,
        drawing.text_format(size, rule["color"], bold=True, buffer=0.45 * filling.k),
        QgsPalLayerSettings.Placement.OutsidePolygons,
        priority=10,
        dist=3.0,
    )
    settings = layer.labeling().settings()
    settings.setCallout(callout)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    filling.project.addMapLayer(layer, False)
    shown = main.layers()
    if filling.territory.basin:  # a second drawing may find room for a name where the first did not: not twice
        styled = filling.maker.layers[rule["layer"]]
        others = stack.own_names(filling, rule["layer"], styled, without={feature.id() for feature in missing})
        filling.project.addMapLayer(others, False)
        styled.setLabelsEnabled(False)
        page.named_layers[others.id()] = f"{rule['layer']}@names"
        shown = [others, *shown]
    main.setLayers([layer, *shown])
    return layer.id()


def _plain(text: str) -> str:
    """Return a label without its spaces and line breaks: wrapping and typography do not make another name of it."""
    return "".join(french(text).split())
