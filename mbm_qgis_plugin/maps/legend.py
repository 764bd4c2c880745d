"""The legend, by hand: the classes that the territory holds, each with the very symbol of the map at its scale."""

from qgis.core import (
    QgsCentroidFillSymbolLayer,
    QgsExpressionContext,
    QgsExpressionContextScope,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsGeometry,
    QgsLayoutItem,
    QgsLayoutItemLegend,
    QgsLayoutItemPage,
    QgsLayoutSize,
    QgsLayoutUtils,
    QgsLegendPatchShape,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsProperty,
    QgsRenderContext,
    QgsRuleBasedRenderer,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsSymbolLayer,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QSizeF

from .. import compat, spatial
from . import drawing
from .data import CRS
from .derived import chosen
from .kind import LIMIT
from .territory import members, seen

WORDS = "words"
SMALL = 200_000
STEP, SMALLER = 0.95, 7  # a legend too long is reduced by steps, to 70 % at most: less cannot be read
MOST = 3.6  # mm: markers of a legend are no larger
RIBBON = "Polygon ((0 2, 4 2.6, 10 8, 10 8.6, 9.6 8.7, 3.7 3.5, 0 2.8, 0 2))"


def groups(kind, data, territory, layers, extent, denominator, texts, variables) -> dict:
    """Return what the legend of a page holds: group id → (title, [layer of one symbol]).

    layers: the styled layers of the map, key → layer; extent: what the map shows. A class without an object in the
    territory is left out, and so is a group without a class.
    """
    found, drawn = {}, {}
    for group_id, title, entries, empty in kind.legend:
        rows = []
        for entry in entries:
            if entry.on and entry.on != ("small" if denominator >= SMALL else "large"):
                continue
            layer = layers.get(entry.layer)
            sample = _sample(entry, data, territory, extent) if layer is not None else None
            if sample is None:
                continue
            if layer.id() not in drawn:
                drawn[layer.id()] = Drawn(layer, denominator, variables)
            symbol = drawn[layer.id()].symbol(sample)
            if symbol is not None:
                rows.append(row(entry, entry.label.format(**texts), symbol, layer))
        if not rows and empty:
            rows.append(words(empty))
        if rows:
            found[group_id] = (title, rows)
    for item in drawn.values():
        item.close()
    return found


def words(text: str):
    """Return a line of the legend that is words only: a theme without any object says so."""
    layer = QgsVectorLayer(f"Polygon?crs={CRS}", text, "memory")
    layer.setRenderer(QgsSingleSymbolRenderer(drawing.fill_symbol("#FFFFFF", 0.0)))
    layer.setCustomProperty("mbm/patch", WORDS)
    return layer


def _sample(entry, data, territory, extent):
    """Return a feature of the class in the territory, None when there is none."""
    if entry.layer == LIMIT:
        feature = QgsFeature()
        feature.setGeometry(territory.geometry)
        return feature
    if entry.presence == "other":
        features, shapes, frame = data.features(entry.layer), data.shapes(entry.layer), QgsGeometry.fromRect(extent)
        for n in shapes.near(extent):
            if features[n]["siren"] != territory.siren and shapes.geometries[n].intersects(frame):
                return features[n]
        return None
    if entry.presence == "boundary":
        if territory.basin:  # there it is the territory itself
            return None
        shapes = data.shapes(entry.layer)
        for n in shapes.near(territory.geometry.boundingBox()):
            rim = QgsGeometry(shapes.geometries[n].constGet().boundary())
            if rim.intersection(territory.geometry).length() > 100:
                return data.features(entry.layer)[n]
        return None
    fields = data.layer(entry.layer)
    found = chosen(fields, members(data, territory, entry.layer), entry.filter)
    found = found or chosen(fields, seen(data, territory, entry.layer), entry.filter)
    return best_seen(found, data.sizes(entry.layer))


def best_seen(features, sizes=None):
    """Return the largest feature, with a shape that every style draws as an area; None when there is none.

    Small ones may be drawn as points. sizes: id of a feature → its size, when it is known.
    """
    if sizes is None:
        largest = max(features, key=lambda item: spatial.size(item.geometry()), default=None)
    else:
        largest = max(features, key=lambda item: sizes[item.id()], default=None)
    return _enlarged(largest)


def _enlarged(feature):
    """Return the feature with a shape that no style takes for small and draws as a point."""
    if feature is None or feature.geometry().type() != QgsWkbTypes.GeometryType.PolygonGeometry:
        return feature
    result = QgsFeature(feature)
    result.setGeometry(QgsGeometry(feature.geometry().centroid().buffer(3000, 4)))
    return result


def symbol_of(layer, feature, denominator, variables):
    """Return the symbol that the layer's renderer gives this feature at this scale, None when it draws nothing."""
    drawn = Drawn(layer, denominator, variables)
    try:
        return drawn.symbol(feature)
    finally:
        drawn.close()


class Drawn:
    """A copy of a layer's renderer at work at a scale, to be asked for symbols and closed."""

    def __init__(self, layer, denominator, variables):
        self.denominator, self.context = denominator, QgsRenderContext()
        self.context.setRendererScale(denominator)
        self.scopes = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
        scope = QgsExpressionContextScope()
        for name, value in {"map_scale": denominator, **variables}.items():
            scope.setVariable(name, value)
        self.scopes.appendScope(scope)
        self.scopes.setFields(layer.fields())
        self.context.setExpressionContext(self.scopes)
        self.renderer = layer.renderer().clone()
        self.renderer.startRender(self.context, layer.fields())

    def close(self) -> None:
        """Stop the renderer."""
        self.renderer.stopRender(self.context)

    def symbol(self, feature):
        """Return the symbol of a feature, None when nothing is drawn for it.

        Its data-defined properties are replaced by what they are worth for this feature, so that a legend shows what
        the map shows whatever is known where it is drawn.
        """
        self.scopes.setFeature(feature)
        self.context.expressionContext().setFeature(feature)
        found = _matching(self.renderer, feature, self.context, self.denominator)
        symbols = [item.clone() for item in found if item is not None]
        if not symbols:
            return None
        merged = symbols[0]
        for other in symbols[1:]:
            if other.type() == merged.type():
                for place in range(other.symbolLayerCount()):
                    merged.appendSymbolLayer(other.symbolLayer(place).clone())
        _freeze(merged, self.scopes)
        _fit(merged)
        return merged if merged.symbolLayerCount() else None


def _matching(renderer, feature, context, denominator):
    """Return the symbols of a feature; QgsRuleBasedRenderer itself gives those of ELSE rules to every feature."""
    if not isinstance(renderer, QgsRuleBasedRenderer):
        return renderer.symbolsForFeature(feature, context) or []

    def walk(rule):
        here = [child for child in rule.children() if child.active() and child.isScaleOK(denominator)]
        chosen = [child for child in here if not child.isElse() and child.isFilterOK(feature, context)]
        for child in chosen or [child for child in here if child.isElse()]:
            yield child.symbol()
            yield from walk(child)

    return list(walk(renderer.rootRule()))


def _freeze(symbol, context) -> None:
    """Give the data-defined properties of a symbol their value, and take out its layers that they switch off."""
    for place in range(symbol.symbolLayerCount() - 1, -1, -1):
        layer = symbol.symbolLayer(place)
        properties = layer.dataDefinedProperties()
        enabled = QgsSymbolLayer.Property.PropertyLayerEnabled
        if properties.isActive(enabled) and not properties.valueAsBool(enabled, context, True)[0]:
            symbol.deleteSymbolLayer(place)
            continue
        for key in properties.propertyKeys():
            if properties.isActive(key):
                value = properties.property(key).value(context)
                value = value[0] if isinstance(value, tuple) else value
                layer.setDataDefinedProperty(_property(key), QgsProperty.fromValue(value))
        if layer.subSymbol() is not None:
            _freeze(layer.subSymbol(), context)


def _fit(symbol) -> None:
    """Reduce the markers in the middle of a shape to the height of a line of the legend, all by the same factor."""
    key, move = QgsSymbolLayer.Property.PropertySize, QgsSymbolLayer.Property.PropertyOffset
    for outer in symbol.symbolLayers():
        inner = outer.subSymbol() if isinstance(outer, QgsCentroidFillSymbolLayer) else None
        if inner is None:
            continue
        sizes = []
        for layer in inner.symbolLayers():
            properties = layer.dataDefinedProperties()
            own = properties.property(key).staticValue() if properties.isActive(key) else None
            sizes.append(float(own or layer.size()))
        factor = MOST / max(sizes, default=MOST)
        if factor >= 1:
            continue
        for layer, size in zip(inner.symbolLayers(), sizes):
            layer.setDataDefinedProperty(key, QgsProperty.fromValue(size * factor))
            if layer.dataDefinedProperties().isActive(move):
                parts = str(layer.dataDefinedProperties().property(move).staticValue()).split(",")
                text = ",".join(f"{float(part) * factor:.3f}" for part in parts)
                layer.setDataDefinedProperty(move, QgsProperty.fromValue(text))


def _property(key):
    return QgsSymbolLayer.Property(key)


def row(entry, text, symbol, source):
    """Return an empty layer of one symbol: one line of the legend, of the geometry type of ``source``."""
    kind = QgsWkbTypes.displayString(QgsWkbTypes.singleType(source.wkbType()))
    layer = QgsVectorLayer(f"{kind}?crs={CRS}", text, "memory")
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    layer.setCustomProperty("mbm/patch", entry.patch)
    layer.setCustomProperty("mbm/wide", entry.wide)
    return layer


def columns(kind, found: dict, number: int) -> list:
    """Return the group ids of each of ``number`` columns: as the kind says, else balanced in the order of the map."""
    planned = kind.legend_columns.get(str(number))
    if planned:
        return [[group for group in column if group in found] for column in planned]
    lengths = {group: len(rows) + 1.4 for group, (_, rows) in found.items()}
    share, result, room = sum(lengths.values()) / max(number, 1), [[]], 0.0
    for group, length in lengths.items():
        if room + length / 2 > share and len(result) < number:
            result.append([])
            room = 0.0
        result[-1].append(group)
        room += length
    return result + [[] for _ in range(number - len(result))]


def fill(item, project, found: dict, group_ids, map_item, tight: bool = False) -> list:
    """Fill one legend item with groups, in order; return the layers, which the project now owns."""
    item.setAutoUpdateModel(False)
    item.setLinkedMap(map_item)
    item.model().blockSignals(True)  # the item would measure itself anew at each row
    try:
        added = _rows(item, project, found, group_ids, tight)
    finally:
        item.model().blockSignals(False)
    return added


def _rows(item, project, found, group_ids, tight) -> list:
    root = item.model().rootGroup()
    root.clear()
    added = []
    if tight:
        for key, side, factor in (
            (QgsLegendStyle.Style.Symbol, QgsLegendStyle.Side.Top, 0.85),
            (QgsLegendStyle.Style.Group, QgsLegendStyle.Side.Top, 0.8),
        ):
            style = item.style(key)
            style.setMargin(side, style.margin(side) * factor)
            item.setStyle(key, style)
    for group_id in group_ids:
        title, rows = found[group_id]
        node = root.addGroup(title)
        for layer in rows:
            project.addMapLayer(layer, False)
            tree_layer = node.addLayer(layer)
            patch = layer.customProperty("mbm/patch")
            if patch == "ribbon":
                shape = QgsLegendPatchShape(QgsSymbol.SymbolType.Fill, QgsGeometry.fromWkt(RIBBON), False)
                tree_layer.setPatchShape(shape)
            if layer.customProperty("mbm/patch") == WORDS:
                tree_layer.setPatchSize(QSizeF(0.1, item.symbolHeight()))
            if layer.customProperty("mbm/wide"):
                tree_layer.setPatchSize(QSizeF(item.symbolWidth(), item.symbolHeight()))
            item.model().refreshLayerLegend(tree_layer)
            added.append(layer)
    return added


def fit(item, layout) -> bool:
    """Reduce type, symbols and spacing of a legend until it stands in its room; return whether it does."""
    _measure(item)
    for _ in range(SMALLER):
        if _stands(item, layout):
            return True
        _reduce(item)
        _measure(item)
    return _stands(item, layout)


def _measure(item) -> None:
    """Give a legend the size of what it holds, which it does not know itself before it has been drawn once."""
    context = QgsLayoutUtils.createRenderContextForMap(item.linkedMap(), None)
    size = QgsLegendRenderer(item.model(), item.legendSettings()).minimumSize(context)
    if size.isValid():
        item.attemptResize(QgsLayoutSize(size.width(), size.height(), QgsUnitTypes.LayoutUnit.LayoutMillimeters))


def _stands(item, layout) -> bool:
    """Return whether a legend covers nothing below it nor the legend beside it, and does not leave the page."""
    box, page = item.sceneBoundingRect(), layout.pageCollection().page(0).sceneBoundingRect()
    below, beside = [page.bottom()], [page.right()]
    for other in layout.items():
        if isinstance(other, QgsLayoutItem) and not isinstance(other, QgsLayoutItemPage) and other is not item:
            spot = other.sceneBoundingRect()
            if spot.top() > box.top() + 1 and spot.left() < box.right() and spot.right() > box.left():
                below.append(spot.top())
            if (isinstance(other, QgsLayoutItemLegend) and spot.left() > box.left() + 1
                    and spot.top() < box.bottom() and spot.bottom() > box.top()):  # fmt: skip
                beside.append(spot.left())
    return box.bottom() <= min(below) + 0.5 and box.right() <= min(beside)


def _reduce(item) -> None:
    styles, sides = QgsLegendStyle.Style, QgsLegendStyle.Side
    for key in (styles.Title, styles.Group, styles.Subgroup, styles.Symbol, styles.SymbolLabel):
        style = item.style(key)
        font = compat.legend_font(style)
        if font.pointSizeF() > 0:
            font.setPointSizeF(font.pointSizeF() * STEP)
            compat.set_legend_font(style, font)
        for side in (sides.Top, sides.Bottom):
            style.setMargin(side, style.margin(side) * STEP)
        item.setStyle(key, style)
    item.setSymbolHeight(item.symbolHeight() * STEP)
    item.setSymbolWidth(item.symbolWidth() * STEP)
