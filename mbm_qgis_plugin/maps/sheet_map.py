"""The maps of a sheet: the large one around its object with the strip of its legend, and the situation."""

from qgis.core import (
    QgsCentroidFillSymbolLayer,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsInvertedPolygonRenderer,
    QgsLayoutMeasurement,
    QgsLineSymbol,
    QgsNullSymbolRenderer,
    QgsPalLayerSettings,
    QgsPointXY,
    QgsProperty,
    QgsRectangle,
    QgsRuleBasedLabeling,
    QgsSimpleLineSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsUnitTypes,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QFont

from .. import spatial
from ..core import mapscale
from ..i18n import tr
from . import drawing, legend
from .derived import chosen
from .errors import MapError
from .tiers import NUDGE, TIER_A

MM = QgsUnitTypes.LayoutUnit.LayoutMillimeters
OBJECT, VEIL = "@object", "@veil"
OWN = "mbm_objet"  # variable of the map: the key of the object, whose own name the title bears
PATCH, PATCH_HIGH, TEXT_GAP, ENTRY_GAP, LINE_HIGH = 5.8, 3.0, 1.5, 4.2, 3.9  # mm, of the strip
TIER_Q = 12_501  # the styles' tier « quartier » begins
BADGE, BADGE_FAR = 6.2, 3.9  # mm: the badges of buildings in the tiers site and quartier
EDGE, CAPITALS = 5.0, 0.12  # mm that names of communes keep off the frame; their letter spacing
CLASSED = ("interet", "forme", "famille", "qualite_vue", "typologie")  # fields that the styles classify by
SIGN_SCALE = 80_000  # scale whose signs stand before the names of a list


def outline_colour(spec, row) -> str:
    """Return the colour of the limit of an object: that of its official class."""
    outline = spec["outline"]
    return outline.get("values", {}).get(row.get(outline.get("field", "")), outline["else"])


def rim(spec, item, k: float):
    """Return the layer of the limit of an object: its colour on white."""
    colour, width = outline_colour(spec, item.row), spec["outline"]["width"]
    layer = drawing.memory_layer("MultiPolygon", spec["limit"], [(item.geometry, [])])
    strokes = [("#FFFFFF", 2.2 * width * k, 0.9), (colour, width * k, 1.0)]
    layer.setRenderer(QgsSingleSymbolRenderer(drawing.line_symbol(strokes)))
    return layer


def veil(item, colour: str, opacity: float):
    """Return the layer of what pales everything around an object."""
    layer = drawing.memory_layer("MultiPolygon", "Voile", [(item.geometry, [])])
    layer.setRenderer(QgsInvertedPolygonRenderer(QgsSingleSymbolRenderer(drawing.fill_symbol(colour, opacity))))
    return layer


def denominator_for(item, frame, around: float) -> int:
    """Return the scale of a map of this size (mm) that leaves ``around`` mm about the object. Raises MapError."""
    box = item.geometry.boundingBox()
    try:
        return mapscale.best_denominator(box.width(), box.height(), frame, around)
    except mapscale.TooLarge as error:
        raise MapError(
            tr("{territory} does not fit the map of this page at any round scale.").format(territory=item.name)
        ) from error


def extent_of(item, frame, denominator) -> QgsRectangle:
    """Return the ground that a map shows around an object."""
    centre = item.geometry.boundingBox().center()
    return QgsRectangle(*mapscale.extent_at((centre.x(), centre.y()), frame, denominator))


def fill(main, maker, item, own: dict, denominator: int, k: float) -> dict:
    """Set scale and layers of the large map; return its layers, top first: key → layer.

    Near by (tiers site and quartier), buildings stand over the veil, their badges apart, and the names of the
    communes keep off the object; farther off the map is that of a territory: all but the object is veiled.
    """
    spec, frame = maker.spec, (main.rect().width(), main.rect().height())
    extent = extent_of(item, frame, denominator)
    main.setExtent(extent)
    main.setScale(denominator * NUDGE)
    main.setLabelMargin(QgsLayoutMeasurement(1.2, MM))
    variables = {"mbm_page": "fiche", "mbm_k": k, OWN: f"{spec['layer']}:{item.id}"}
    near, site = denominator < TIER_A, denominator < TIER_Q
    if not near:
        seen = [commune for commune in maker.reader.seen("communes", item.geometry.boundingBox())
                if commune.geometry().intersects(item.geometry)]  # fmt: skip
        variables["mbm_insee"] = ",".join(str(commune["insee"]) for commune in seen)
    for name, value in variables.items():
        QgsExpressionContextUtils.setLayoutItemVariable(main, name, value)
    own[VEIL] = veil(item, "#FFFFFF" if site else drawing.VEIL, spec["map"]["veil" if site else "veil_far"])
    stack = {key: own.get(key) or maker.layers[key] for key in spec["map"]["layers" if near else "layers_far"]}
    if near:
        stack = {"batis@badges": badges(maker, extent, denominator, k), "communes@names": _communes(maker, item, extent,
                 denominator), **stack, "batis": maker.shapes}  # fmt: skip
    maker.layers["communes"].setLabelsEnabled(not near)
    for layer in stack.values():
        if maker.project.mapLayer(layer.id()) is None:
            maker.project.addMapLayer(layer, False)
    main.setKeepLayerSet(True)
    main.setLayers(list(stack.values()))
    return stack


def shapes_only(styled):
    """Return the buildings without their badges and names."""
    layer = styled.materialize(QgsFeatureRequest())
    layer.setName(styled.name())
    layer.dataProvider().createSpatialIndex()
    renderer = styled.renderer().clone()
    for rule in renderer.rootRule().descendants():
        symbol = rule.symbol()
        for place in reversed(range(symbol.symbolLayerCount() if symbol is not None else 0)):
            if isinstance(symbol.symbolLayer(place), QgsCentroidFillSymbolLayer):
                symbol.deleteSymbolLayer(place)
    layer.setRenderer(renderer)
    return layer


def badges(maker, extent, denominator, k):
    """Return the badges of the buildings in an extent, moved apart where they would cover each other, with the names.

    Each is a disc of its own size on the ground: names are placed around it, and no other name on it.
    """
    styled, unit = maker.layers["batis"], denominator / 1000
    size = (BADGE if denominator < TIER_Q else BADGE_FAR) * k * unit
    features = [QgsFeature(item) for item in maker.reader.seen("batis", extent.buffered(20 * unit))]
    centres = [item.geometry().pointOnSurface().asPoint() for item in features]
    moved = mapscale.spread([(p.x(), p.y()) for p in centres], 1.04 * size, longest=1.6 * size)
    for item, (x, y) in zip(features, moved):
        shape = QgsGeometry.fromPointXY(QgsPointXY(float(x), float(y))).buffer(size / 2, 8)
        shape.convertToMultiType()
        item.setGeometry(shape)
    layer = drawing.memory_layer("MultiPolygon", styled.name(), [])
    layer.dataProvider().addAttributes(list(styled.fields()))
    layer.updateFields()
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    layer.setRenderer(maker.badge_renderer.clone())
    layer.setLabeling(maker.badge_labeling.clone())
    layer.setLabelsEnabled(True)
    return layer


def badge_renderer(styled):
    """Return the renderer of the buildings without their shapes."""
    renderer = styled.renderer().clone()
    for rule in renderer.rootRule().descendants():
        symbol = rule.symbol()
        layers = range(symbol.symbolLayerCount()) if symbol is not None else ()
        kept = [isinstance(symbol.symbolLayer(place), QgsCentroidFillSymbolLayer) for place in layers]
        for place in reversed(layers):
            if any(kept) and not kept[place]:
                symbol.deleteSymbolLayer(place)
    return renderer


def badge_labeling(styled):
    """Return the names of the buildings, close to their badges, which no name may cover."""

    def close(settings):
        settings.dist = min(settings.dist, 0.7)
        obstacle = settings.obstacleSettings()
        obstacle.setIsObstacle(True)
        obstacle.setFactor(2.0)
        settings.setObstacleSettings(obstacle)
        return settings

    return _each(styled.labeling(), close)


def _communes(maker, item, extent, denominator):
    """Return the names of the communes in an extent, beside the object; the page says in which it lies."""
    styled, unit = maker.layers["communes"], denominator / 1000
    frame = QgsGeometry.fromRect(extent).buffer(-EDGE * unit, 1)
    away = item.geometry.buffer(3 * unit, 4)
    features = []
    for feature in maker.reader.seen("communes", extent):
        piece = feature.geometry().intersection(frame).difference(away)
        parts = [QgsGeometry(part.clone()) for part in piece.parts()] if spatial.has_shape(piece) else []
        parts = [part for part in parts if part.area() > (15 * unit) ** 2]
        if parts:
            named = QgsFeature(feature)
            shape = max(parts, key=lambda part: part.area())
            shape.convertToMultiType()
            named.setGeometry(shape)
            features.append(named)
    layer = drawing.memory_layer("MultiPolygon", styled.name(), [])
    layer.dataProvider().addAttributes(list(styled.fields()))
    layer.updateFields()
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    layer.setRenderer(QgsNullSymbolRenderer())
    layer.setLabeling(_each(styled.labeling(), _closer))
    layer.setLabelsEnabled(True)
    return layer


def _closer(settings):
    """Set capitals less widely: QGIS draws wide ones beyond the place that it measures and keeps free for them."""
    text = settings.format()
    font = text.font()
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, CAPITALS)
    text.setFont(font)
    settings.setFormat(text)
    return settings


def hush(layer, key: str, key_field: str) -> None:
    """Keep the name of the object of the page off its map: the title says it in larger type."""
    labeling = layer.labeling()
    if labeling is None:
        return
    rule = f"('{key}:' || \"{key_field}\") <> coalesce(@{OWN}, '')"
    layer.setLabeling(_each(labeling, lambda settings: _only(settings, rule)))


def _each(labeling, change):
    """Return a labeling of which ``change(settings)`` was made to every setting."""
    if not isinstance(labeling, QgsRuleBasedLabeling):
        return QgsVectorLayerSimpleLabeling(change(QgsPalLayerSettings(labeling.settings())))
    labeling = labeling.clone()
    for child in labeling.rootRule().descendants():
        if child.settings() is not None:
            child.setSettings(change(QgsPalLayerSettings(child.settings())))
    return labeling


def _only(settings, rule) -> QgsPalLayerSettings:
    properties = settings.dataDefinedProperties()
    show = QgsPalLayerSettings.Property.Show
    there = properties.property(show).expressionString() if properties.isActive(show) else ""
    properties.setProperty(show, QgsProperty.fromExpression(f"({there}) AND ({rule})" if there else rule))
    settings.setDataDefinedProperties(properties)
    return settings


def signs(maker, item, own, extent, denominator, k) -> list:
    """Return (label, symbol) of what the map shows, in the order of the map: the strip of its legend."""
    spec, reader, layers = maker.spec, maker.reader, maker.layers
    variables = {"mbm_page": "fiche", "mbm_k": k}
    found = [(spec["limit"], own[OBJECT].renderer().symbol().clone())]
    for raw in spec["legend"]:
        features = reader.seen(raw["layer"], extent)
        if denominator >= TIER_A:  # what is under the veil is no legend
            features = [f for f in features if f.geometry().intersects(item.geometry)]
        if raw.get("boundary"):
            features = features if len(features) > 1 else []
        else:
            features = chosen(reader.data.layer(raw["layer"]), features, raw.get("filter", ""))
        if features and raw["layer"] == spec["layer"]:
            features = [f for f in features if str(f[spec["key_field"]]) != item.id]
        sample = legend.best_seen(features)
        at = SIGN_SCALE if raw.get("plain") else denominator * NUDGE
        symbol = legend.symbol_of(layers[raw["layer"]], sample, at, variables) if sample else None
        if symbol is not None and raw.get("boundary"):
            symbol = _as_line(symbol)
        if symbol is not None:
            found.append((raw["label"], symbol))
    return found


def lines_of(pen, found, width) -> list:
    """Return the entries of the strip line by line, each with its x in mm."""
    lines, x = [[]], 0.0
    for label, symbol in found:
        wide = PATCH + TEXT_GAP + pen.width("legende", label)
        if lines[-1] and x + wide > width:
            lines.append([])
            x = 0.0
        lines[-1].append((x, label, symbol))
        x += wide + ENTRY_GAP
    return lines


def draw_strip(pen, lines, x, y) -> None:
    """Draw the strip of the legend with its top left corner at (x, y) mm."""
    for row, line in enumerate(lines):
        top = y + row * LINE_HIGH
        for place, label, symbol in line:
            pen.patch(symbol, x + place, top + (LINE_HIGH - PATCH_HIGH) / 2, PATCH, PATCH_HIGH)
            left = x + place + PATCH + TEXT_GAP
            pen.text("legende", label, left, top, pen.width("legende", label) + 1, LINE_HIGH)


def _as_line(fill) -> QgsLineSymbol:
    """Return the outline of a fill as the symbol of a line."""
    line = QgsLineSymbol()
    line.deleteSymbolLayer(0)
    for layer in fill.symbolLayers():
        if isinstance(layer, QgsSimpleLineSymbolLayer):
            line.appendSymbolLayer(layer.clone())
    return line if line.symbolLayerCount() else None


class Signs:
    """The signs before the names of a list: the symbol that the map gives the object in the tier of the A3 pages."""

    def __init__(self, reader, layers):
        self.reader, self.layers, self._made = reader, layers, {}

    def of(self, entry):
        """Return the symbol of an entry, None for what the map does not draw."""
        layer = self.layers.get(entry.key)
        if layer is None or entry.key == "communes":
            return None
        feature = self.reader.feature(entry.key, entry.id)
        if feature is None:
            return None
        key = (entry.key, _class(feature))
        if key not in self._made:
            sample = legend.best_seen([QgsFeature(feature)])
            self._made[key] = legend.symbol_of(layer, sample, SIGN_SCALE, {})
        symbol = self._made[key]
        return symbol.clone() if symbol is not None else None


def _class(feature) -> tuple:
    names = feature.fields().names()
    return tuple(str(feature[name]) for name in CLASSED if name in names)


def situation(maker, item_map, item, size: float) -> None:
    """Fill the situation map: the basin, the EPCI of the object, the object itself, or a disc when it is small.

    size: of the names of the towns, in points.
    """
    inset, project, body = maker.inset, maker.project, maker.body(item)
    colour = outline_colour(maker.spec, item.row)
    extent = inset.around(item, item_map.rect().width() / item_map.rect().height())
    unit = extent.width() / item_map.rect().width()  # m a mm
    shape = item.geometry
    box = shape.boundingBox()
    rows = [(shape, [])]
    if max(box.width(), box.height()) < 3.0 * unit:
        rows = [(shape.centroid().buffer(1.1 * unit, 16), [])]
    mark = drawing.memory_layer("MultiPolygon", "Objet de la fiche", rows)
    symbol = drawing.fill_symbol(colour, 1.0, colour, 0.3)
    halo = drawing.line_symbol([("#FFFFFF", 1.0, 1.0)])
    symbol.insertSymbolLayer(0, halo.symbolLayer(0).clone())
    mark.setRenderer(QgsSingleSymbolRenderer(symbol))
    quiet = QgsPalLayerSettings()
    quiet.drawLabels = False
    quiet.obstacleSettings().setIsObstacle(True)
    quiet.obstacleSettings().setFactor(2.0)
    mark.setLabeling(QgsVectorLayerSimpleLabeling(quiet))
    mark.setLabelsEnabled(True)
    inset.name_towns(size)
    listed, pieces, ground = inset.below
    layers = [inset.towns, mark, listed, pieces, ground]
    if body is not None:
        around = drawing.memory_layer("MultiPolygon", "Intercommunalité", [(body, [])])
        around.setRenderer(QgsSingleSymbolRenderer(drawing.fill_symbol("#B5AFA2", 1.0, drawing.GREY, 0.2)))
        layers.insert(3, around)
    for layer in layers:
        if project.mapLayer(layer.id()) is None:
            project.addMapLayer(layer, False)
    item_map.setKeepLayerSet(True)
    item_map.setLayers(layers)
    item_map.setExtent(extent)
