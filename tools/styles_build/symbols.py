"""Symbols of QGIS from the recipes of the semiology.

Ownership: a symbol is made first, its own layer deleted, then layers are appended; pattern and centroid layers
come from ``create({})``. Built otherwise, QGIS 3.22 crashes.
"""

from qgis.core import (
    QgsCentroidFillSymbolLayer,
    QgsFillSymbol,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPointPatternFillSymbolLayer,
    QgsProperty,
    QgsSimpleFillSymbolLayer,
    QgsSimpleLineSymbolLayer,
    QgsSimpleMarkerSymbolLayer,
    QgsSvgMarkerSymbolLayer,
    QgsSymbolLayer,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QPointF, Qt
from qgis.PyQt.QtGui import QColor

from . import spec as sp

MM = QgsUnitTypes.RenderUnit.RenderMillimeters
SHAPES = {"square": "square", "circle": "circle", "pentagon": "pentagon", "diamond": "diamond", "triangle": "triangle",
          "line": "line"}  # fmt: skip


def qcolor(spec, raw, alpha: float = 1) -> QColor:
    """Return a colour of the palette with its alpha."""
    return QColor(*(int(part) for part in spec.rgba(raw, alpha).split(",")))


def empty_symbol(kind):
    """Return a symbol of that class without any layer."""
    symbol = kind()
    while symbol.symbolLayerCount():
        symbol.deleteSymbolLayer(0)
    return symbol


def define(layer, prop, expression: str) -> None:
    """Give a symbol layer a data-defined property, when there is an expression."""
    if expression:
        layer.setDataDefinedProperty(prop, QgsProperty.fromExpression(expression))


def set_enabled(layer, spec, item, *sizes) -> None:
    """Say in which tiers, and when, a symbol layer is drawn."""
    tiers = item.get("on", sp.TIERS)
    for raw in sizes:
        shown = spec.shown(raw)
        tiers = "".join(t for t in tiers if t in shown)
    define(layer, QgsSymbolLayer.Property.PropertyLayerEnabled, spec.enabled(tiers, item.get("when", "")))


def set_color(layer, spec, raw, alpha, prop, setter) -> None:
    """Set a colour, tiered when its alpha is, or when ``alpha`` comes with a colour per tier."""
    alphas = spec.four(alpha)
    colors = spec.four(raw)
    setter(qcolor(spec, colors[1], alphas[1]))
    define(layer, prop, spec.tiered([spec.rgba(c, a) for c, a in zip(colors, alphas)]))


def fill(spec, item):
    """Return a plain fill with its outline."""
    layer = QgsSimpleFillSymbolLayer.create({})
    layer.setStrokeWidthUnit(MM)
    layer.setPenJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if "color" in item:
        set_color(layer, spec, item["color"], item.get("alpha", 1), QgsSymbolLayer.Property.PropertyFillColor,
                  layer.setFillColor)  # fmt: skip
    else:
        layer.setBrushStyle(Qt.BrushStyle.NoBrush)
    if "line" in item:
        _outline(layer, spec, item)
    else:
        layer.setStrokeStyle(Qt.PenStyle.NoPen)
    set_enabled(layer, spec, item)
    return layer


def _outline(layer, spec, item) -> None:
    layer.setStrokeColor(qcolor(spec, item["line"], item.get("line_alpha", 1)))
    layer.setStrokeWidth(spec.static(item["w"]))
    define(layer, QgsSymbolLayer.Property.PropertyStrokeWidth, spec.size(item["w"]))
    widths = spec.four(item["w"])
    without = [t for t, w in zip(sp.TIERS, widths) if not w]
    if without:
        styles = ["no" if not w else "solid" for w in widths]
        define(layer, QgsSymbolLayer.Property.PropertyStrokeStyle, spec.tiered(styles))
    elif item.get("dash"):
        # a fill has no dash pattern of its own; the nearest pen of Qt holds at every width
        layer.setStrokeStyle(Qt.PenStyle.DashLine)


def line(spec, item):
    """Return a line, on lines or around polygons; ``inside`` keeps the half that lies in the polygon."""
    layer = QgsSimpleLineSymbolLayer.create({})
    layer.setWidthUnit(MM)
    layer.setPenJoinStyle(Qt.PenJoinStyle.RoundJoin)
    cap = Qt.PenCapStyle.RoundCap if item.get("cap") == "round" else Qt.PenCapStyle.FlatCap
    layer.setPenCapStyle(cap)
    colors = [item["color"]] + [item.get("color_a", item["color"])] * 3
    set_color(layer, spec, colors, item.get("alpha", 1), QgsSymbolLayer.Property.PropertyStrokeColor, layer.setColor)
    double = 2 if item.get("double") else 1
    layer.setWidth(spec.static(item["w"]) * double)
    define(layer, QgsSymbolLayer.Property.PropertyStrokeWidth, spec.size(item["w"], item.get("far", 1), double))
    if item.get("inside"):
        layer.setDrawInsidePolygon(True)
    if item.get("dash"):
        layer.setUseCustomDashPattern(True)
        layer.setCustomDashVector(spec.value(item["dash"]))
        layer.setCustomDashPatternUnit(MM)
    set_enabled(layer, spec, item)
    return layer


def hatch(spec, item):
    """Return a pattern of parallel lines."""
    layer = QgsLinePatternFillSymbolLayer.create({})
    layer.setLineAngle(item["angle"])
    layer.setDistanceUnit(MM)
    layer.setDistance(spec.static(item["spacing"]))
    define(layer, QgsSymbolLayer.Property.PropertyLineDistance, spec.size(item["spacing"]))
    sub = empty_symbol(QgsLineSymbol)
    sub.appendSymbolLayer(line(spec, {"color": item["color"], "alpha": item.get("alpha", 1), "w": item["w"]}))
    layer.setSubSymbol(sub)
    set_enabled(layer, spec, item)
    return layer


def dots(spec, item):
    """Return a pattern of markers."""
    layer = QgsPointPatternFillSymbolLayer.create({})
    prop = QgsSymbolLayer.Property
    for name, key, setter, unit in (
        (prop.PropertyDistanceX, "dx", layer.setDistanceX, layer.setDistanceXUnit),
        (prop.PropertyDistanceY, "dy", layer.setDistanceY, layer.setDistanceYUnit),
        (prop.PropertyDisplacementX, "shift", layer.setDisplacementX, layer.setDisplacementXUnit),
    ):
        if key in item:
            unit(MM)
            setter(spec.static(item[key]))
            define(layer, name, spec.size(item[key]))
    sub = empty_symbol(QgsMarkerSymbol)
    mark = {"shape": item["shape"], "size": item["size"], "color": item["color"], "angle": item.get("angle", 0)}
    if spec.value(item["shape"]) == "line":
        mark |= {"line": item["color"], "w": item["w"]}
    sub.appendSymbolLayer(marker(spec, mark))
    layer.setSubSymbol(sub)
    set_enabled(layer, spec, item)
    return layer


def center(spec, item):
    """Return markers at a point inside the largest part of a polygon."""
    layer = QgsCentroidFillSymbolLayer.create({})
    layer.setPointOnSurface(True)
    layer.setPointOnAllParts(False)
    sub = empty_symbol(QgsMarkerSymbol)
    for mark in item["layers"]:
        sub.appendSymbolLayer(BUILDERS[mark["type"]](spec, mark))
    layer.setSubSymbol(sub)
    sizes = [item["layers"][0]["size"]] if len(item["layers"]) == 1 else []
    set_enabled(layer, spec, item, *sizes)
    return layer


def marker(spec, item):
    """Return a plain marker of a shape of the semiology."""
    layer = QgsSimpleMarkerSymbolLayer.create({"name": SHAPES[spec.value(item["shape"])]})
    layer.setSizeUnit(MM)
    layer.setSize(spec.static(item["size"]))
    layer.setAngle(spec.value(item.get("angle", 0)))
    layer.setColor(qcolor(spec, item["color"]))
    define(layer, QgsSymbolLayer.Property.PropertySize, spec.size(item["size"], item.get("far", 1)))
    if "line" in item:
        layer.setStrokeColor(qcolor(spec, item["line"]))
        layer.setStrokeWidthUnit(MM)
        layer.setStrokeWidth(spec.static(item["w"]))
        layer.setPenJoinStyle(Qt.PenJoinStyle.MiterJoin)
        define(layer, QgsSymbolLayer.Property.PropertyStrokeWidth, spec.size(item["w"]))
    else:
        layer.setStrokeStyle(Qt.PenStyle.NoPen)
    set_enabled(layer, spec, item, item["size"])
    return layer


def svg(spec, item):
    """Return an embedded SVG marker; ``names`` (expression → svg) picks it by the feature."""
    layer = QgsSvgMarkerSymbolLayer(sp.svg_source(spec.value(item["svg"])))
    layer.setSizeUnit(MM)
    layer.setSize(spec.static(item["size"]))
    layer.setFillColor(qcolor(spec, item["color"]))
    layer.setStrokeColor(qcolor(spec, item["line"]))
    layer.setStrokeWidthUnit(MM)
    layer.setStrokeWidth(spec.static(item["w"]))
    prop = QgsSymbolLayer.Property
    define(layer, prop.PropertySize, spec.size(item["size"], item.get("far", 1)))
    if spec.static(item["w"]):
        define(layer, prop.PropertyStrokeWidth, spec.size(item["w"]))
    define(layer, prop.PropertyName, item.get("names", ""))
    lower = item.get("lower")
    if lower:
        layer.setOffset(QPointF(0, spec.static(lower)))
        layer.setOffsetUnit(MM)
        across = " || ',' || ".join(["'0'", f"to_string({spec.size(lower)})"])
        define(layer, prop.PropertyOffset, across)
    set_enabled(layer, spec, item, item["size"])
    return layer


BUILDERS = {"fill": fill, "line": line, "hatch": hatch, "dots": dots, "center": center, "marker": marker, "svg": svg}
KINDS = {"polygon": QgsFillSymbol, "line": QgsLineSymbol, "point": QgsMarkerSymbol}


def build(spec, recipe: list, geometry: str):
    """Return the symbol of a recipe, for ``polygon``, ``line`` or ``point``."""
    symbol = empty_symbol(KINDS[geometry])
    for item in recipe:
        symbol.appendSymbolLayer(BUILDERS[item["type"]](spec, item))
    return symbol
