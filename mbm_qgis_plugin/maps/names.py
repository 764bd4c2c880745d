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
from .derived import chosen
from .territory import members
from .tiers import TIER_B


def unnamed(page, placed) -> list:
    """Return the features that the page must name and whose name is not among the labels placed."""
    rule, filling = page.filling.kind.must_be_named, page.filling
    if not rule or filling.maker.scored is not None or filling.item("carte") is None:
        return []
    layer = filling.maker.layers[rule["layer"]]
    own = {f"{rule['layer']}@names", rule["layer"]}
    own_layers = {name for name, key in page.named_layers.items() if key in own}.union(page.further[:1])
    named = [_plain(label.text) for label in placed if label.layer in own_layers]
    found = chosen(layer, members(filling.data, page.territory, rule["layer"]), rule["filter"])
    sheet = filling.view.sheet if filling.view is not None else None
    if sheet is not None:
        found = [feature for feature in found if _answers_for(sheet, feature)]
    names = [_plain(name) for name in _short_names(page, found)]
    return [
        feature for feature, name in zip(found, names)
        if not ((name in named) if rule.get("exact") else any(name in text for text in named))
    ]  # fmt: skip


def _answers_for(sheet, feature) -> bool:
    """Return whether it is this sheet, not one of its neighbours, that names the feature."""
    return QgsRectangle(*sheet.cell).contains(feature.geometry().pointOnSurface().asPoint())


def _short_names(page, features) -> list:
    filling = page.filling
    context = QgsExpressionContext()
    context.setFields(filling.maker.layers[filling.kind.must_be_named["layer"]].fields())
    expression, found = QgsExpression(filling.kind.must_be_named["text"]), []
    expression.prepare(context)
    for feature in features:
        context.setFeature(feature)
        found.append(french(str(expression.evaluate(context))))
    return found


def insist(page, missing) -> None:
    """Name, further off and with a line to it, what the map must name and had no room for.

    What has been named so before stays so.
    """
    filling = page.filling
    rule, main = filling.kind.must_be_named, filling.item("carte")
    page.insisted += missing
    rows = [(feature.geometry(), [name]) for feature, name in zip(page.insisted, _short_names(page, page.insisted))]
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
    shown = [item for item in main.layers() if item.id() not in page.further]
    page.further = [layer.id()]
    if filling.territory.basin:  # a second drawing may find room for a name where the first did not: not twice
        styled = filling.maker.layers[rule["layer"]]
        others = stack.own_names(filling, rule["layer"], styled, without={feature.id() for feature in page.insisted})
        filling.project.addMapLayer(others, False)
        styled.setLabelsEnabled(False)
        page.named_layers[others.id()] = f"{rule['layer']}@names"
        page.further.append(others.id())
        shown = [others, *shown]
    main.setLayers([layer, *shown])


def _plain(text: str) -> str:
    """Return a label without its spaces and line breaks: wrapping and typography do not make another name of it."""
    return "".join(french(text).split())
