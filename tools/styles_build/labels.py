"""Rule-based labels from the semiology. Rules carry scale ranges; the page's territory comes in by variables."""

from qgis.core import (
    QgsCallout,
    QgsLabelLineSettings,
    QgsLabelObstacleSettings,
    QgsLineSymbol,
    QgsPalLayerSettings,
    QgsProperty,
    QgsRuleBasedLabeling,
    QgsSimpleLineCallout,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsUnitTypes,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QFont

from . import spec as sp
from .symbols import empty_symbol, line, qcolor

P = QgsPalLayerSettings.Placement
PLACEMENTS = {
    "horizontal": P.Horizontal,
    "outside": P.OutsidePolygons,
    "over": P.OverPoint,
    "curved": P.Curved,
    "cartographic": P.OrderedPositionsAroundPoint,
}
MM = QgsUnitTypes.RenderUnit.RenderMillimeters
# French print: typographic apostrophe, narrow no-break space after n°
TYPOGRAPHY = "replace(regexp_replace({text}, 'n° *', 'n°\u202f'), map('''', '’', 'oeu', 'œu', 'Oeu', 'Œu'))"
# where QGIS draws a centroid marker: at the centroid of the largest part, forced inside it
PARTS = "array_foreach(generate_series(1,num_geometries($geometry)),area(geometry_n($geometry,@element)))"
LARGEST = f"with_variable('a',{PARTS},geometry_n($geometry,array_find(@a,array_max(@a))+1))"
CENTER = f"with_variable('p',{LARGEST},if(within(centroid(@p),@p),centroid(@p),point_on_surface(@p)))"


def text_of(data: dict, item: dict) -> str:
    """Return the label's expression."""
    text = data["texts"][item["text"]]
    if "prefix" in item:
        text = f"({data['texts'][item['prefix']]}) || ' · ' || {text}"
    return TYPOGRAPHY.format(text=text)


# the page's EPCI: as the engine says, else the feature of an ordinary QGIS atlas over the EPCI
OWN_EPCI = "coalesce(@mbm_epci,CASE WHEN @atlas_feature IS NOT NULL THEN attribute(@atlas_feature,'siren') END,'')"


def scope_of(layer: dict, item: dict) -> str:
    """Return the filter that keeps a label inside, or outside, the page's territory."""
    scope = item.get("scope")
    if not scope:
        return ""
    default = layer.get("scope_default", "true")
    inside = (
        "CASE WHEN coalesce(@mbm_insee,'')<>'' THEN strpos(@mbm_insee,coalesce(\"insee\",'?'))>0 "
        f"WHEN {OWN_EPCI}<>'' THEN coalesce(\"epci_siren\",'')={OWN_EPCI} "
        f"ELSE {default} END"
    )
    return inside if scope == "in" else f"NOT ({inside})"


def filter_of(layer: dict, item: dict) -> str:
    """Return the whole filter of a label rule."""
    parts = [item.get("filter", ""), scope_of(layer, item)]
    if "not_on" in item:
        pages = ",".join(f"'{page}'" for page in item["not_on"].split(","))
        parts.append(f"coalesce(@mbm_page,'') NOT IN ({pages})")
    if "only_on" in item:
        parts.append(f"coalesce(@mbm_page,'')='{item['only_on']}'")
    return " AND ".join(f"({part})" for part in parts if part)


def range_of(data: dict, item: dict) -> tuple:
    """Return the (largest, smallest) denominator of a run of tiers; 0 = no limit.

    QGIS reads these as integers and takes both ends in: neighbouring tiers stand 1 apart, off the round scales.
    """
    tiers = sp.TIERS if item["tier"] == "*" else item["tier"]
    limits = [0, *(data["tiers"][t]["over"] for t in "BAQ"), 0]
    far, near = limits[sp.TIERS.index(tiers[0])], limits[sp.TIERS.index(tiers[-1]) + 1]
    return item.get("under", far), near + 1 if near else 0


def text_format(spec, item) -> QgsTextFormat:
    """Return the type and the buffer of a label."""
    face = {(False, False): "Regular", (True, False): "Bold", (False, True): "Italic"}[
        (item.get("bold", False), item.get("italic", False))
    ]
    font = QFont(spec.data["font"]["family"])
    font.setBold(face == "Bold")
    font.setItalic(face == "Italic")
    font.setStyleName(face)
    # a spacing above zero turns the « ti » ligature off, which would lose its text in a PDF
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, item.get("spacing", spec.data["font"]["letter_spacing"]))
    result = QgsTextFormat()
    result.setFont(font)
    result.setNamedStyle(face)
    result.setSize(item["size"])
    result.setSizeUnit(QgsUnitTypes.RenderUnit.RenderPoints)
    result.setColor(qcolor(spec, item["color"]))
    result.setLineHeight(spec.data["font"]["line_height"])
    # opaque but where the semiology says: a veiled halo is an outline of outlines in a PDF, and thrice as slow
    width, opacity, color = (*item["buffer"], 1.0, "blanc")[:3] if len(item["buffer"]) == 1 else (
        *item["buffer"], "blanc")[:3]  # fmt: skip
    buffer = QgsTextBufferSettings()
    buffer.setEnabled(True)
    buffer.setSize(width)
    buffer.setSizeUnit(MM)
    buffer.setColor(qcolor(spec, color))
    buffer.setOpacity(opacity)
    buffer.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    result.setBuffer(buffer)
    return result


def size_expression(data: dict, item: dict) -> str:
    """Return the type size in points: a little less beyond 1:100 000 in tier A, never under the least."""
    size = sp.number(item["size"])
    if item["tier"] == "A":
        far = max(item["size"] * data["tiers"]["A"]["far_label"], data["font"]["least_size"])
        size = f"if({sp.SCALE}>{sp.number(data['tiers']['A']['far_over'])},{sp.number(far)},{size})"
    return f"{size}*{sp.FACTOR}"


def obstacle(factor) -> QgsLabelObstacleSettings:
    """Return obstacle settings: none when the factor is 0."""
    result = QgsLabelObstacleSettings()
    result.setIsObstacle(bool(factor))
    if factor:
        result.setFactor(factor)
    return result


def settings_of(spec, item) -> QgsPalLayerSettings:
    """Return the label settings of a rule; an obstacle draws nothing and keeps names away."""
    result = QgsPalLayerSettings()
    if "obstacle" in item:
        result.fieldName = "''"
        result.isExpression = True
        result.drawLabels = False
        # never seen, but QGIS would write the machine's own font, and miss it elsewhere
        result.setFormat(text_format(spec, {"size": spec.data["font"]["least_size"], "color": "encre", "buffer": [0]}))
        result.setObstacleSettings(obstacle(item["obstacle"]))
        return result
    result.fieldName = text_of(spec.data, item)
    result.isExpression = True
    result.setFormat(text_format(spec, item))
    result.placement = PLACEMENTS[item["placement"]]
    result.priority = item["priority"]
    result.distUnits = MM
    result.dist = item.get("dist", 0)
    result.autoWrapLength = item.get("wrap", 0)
    result.multilineAlign = QgsPalLayerSettings.MultiLineAlign.MultiCenter
    result.displayAll = item.get("show_all", False)
    result.fitInPolygonOnly = False
    result.centroidInside = True
    result.setObstacleSettings(obstacle(item.get("obstacle_factor", 0)))
    _line_placement(result, item)
    if "around" in item:
        # the badge or glyph, not the ground under it, is what the name stands beside and keeps off
        result.geometryGeneratorEnabled = True
        result.geometryGeneratorType = QgsWkbTypes.GeometryType.PolygonGeometry
        radius = f"{sp.number(item['around'])}*{sp.FACTOR}*{sp.SCALE}/1000"
        result.geometryGenerator = f"buffer({CENTER},{radius})"
    if "offset" in item:
        result.offsetUnits = MM
        result.xOffset, result.yOffset = item["offset"]
    if "callout" in item:
        _callout(result, spec, item)
    properties = result.dataDefinedProperties()
    prop = QgsPalLayerSettings.Property
    properties.setProperty(prop.Size, QgsProperty.fromExpression(size_expression(spec.data, item)))
    buffer = f"{sp.number(item['buffer'][0])}*{sp.FACTOR}"
    properties.setProperty(prop.BufferSize, QgsProperty.fromExpression(buffer))
    result.setDataDefinedProperties(properties)
    return result


def _line_placement(result, item) -> None:
    if item["placement"] != "curved":
        return
    lines = QgsLabelLineSettings()
    lines.setMergeLines(True)
    result.setLineSettings(lines)
    result.repeatDistance = item.get("repeat", 0)
    result.repeatDistanceUnit = MM


def _callout(result, spec, item) -> None:
    """Lead a label that had to go away back to its thing."""
    width, least = item["callout"]
    callout = QgsSimpleLineCallout()
    callout.setEnabled(True)
    callout.setMinimumLength(least)
    callout.setMinimumLengthUnit(MM)
    callout.setAnchorPoint(QgsCallout.AnchorPoint.PointOnExterior)
    symbol = empty_symbol(QgsLineSymbol)
    symbol.appendSymbolLayer(line(spec, {"color": item["color"], "w": width}))
    callout.setLineSymbol(symbol)
    result.setCallout(callout)


def labeling(spec, key: str, layer: dict):
    """Return the labels of a layer, or None when it has none."""
    items = layer.get("labels", [])
    if not items:
        return None
    root = QgsRuleBasedLabeling.Rule(None)
    root.setRuleKey(f"{key}-labels")
    for item in items:
        far, near = range_of(spec.data, item)
        rule = QgsRuleBasedLabeling.Rule(settings_of(spec, item), near, far, filter_of(layer, item), item["id"])
        rule.setRuleKey(f"{key}-label-{item['id']}")
        root.appendChild(rule)
    return QgsRuleBasedLabeling(root)
