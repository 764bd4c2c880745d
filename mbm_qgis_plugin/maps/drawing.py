"""Small layers that only a page has: the veil, the outline of the territory, points apart; and their text formats."""

from qgis.core import (
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsInvertedPolygonRenderer,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsSimpleFillSymbolLayer,
    QgsSimpleLineSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QFont

from .. import fonts
from .data import CRS

INK, GREY, VEIL, BAND = "#26282D", "#6B6A66", "#EDEAE3", "#F3F0E9"
LETTER_SPACING = 0.03  # turns off the « ti » ligature of Lato, which would lose its text in the PDF
MM = QgsUnitTypes.RenderUnit.RenderMillimeters
POINTS = QgsUnitTypes.RenderUnit.RenderPoints


def memory_layer(kind: str, name: str, rows, fields: str = "") -> QgsVectorLayer:
    """Return a memory layer in EPSG:2154; ``rows`` are (geometry, attributes)."""
    layer = QgsVectorLayer(f"{kind}?crs={CRS}{fields}", name, "memory")
    features = []
    for geometry, attributes in rows:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(geometry)
        feature.setAttributes(list(attributes))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


def line_symbol(strokes) -> QgsFillSymbol:
    """Return the symbol of a polygon drawn by its outline: (colour, width in mm, opacity) from bottom to top."""
    symbol = QgsFillSymbol()
    symbol.deleteSymbolLayer(0)
    for colour, width, opacity in strokes:
        layer = QgsSimpleLineSymbolLayer(_colour(colour, opacity), width)
        layer.setPenJoinStyle(Qt.PenJoinStyle.RoundJoin)
        layer.setWidthUnit(MM)
        symbol.appendSymbolLayer(layer)
    return symbol


def dashed(colour: str, width: float, pattern) -> QgsFillSymbol:
    """Return the symbol of a polygon drawn by a dashed outline; dashes and gaps in mm."""
    symbol = line_symbol([(colour, width, 1.0)])
    symbol.symbolLayer(0).setUseCustomDashPattern(True)
    symbol.symbolLayer(0).setCustomDashVector(list(pattern))
    symbol.symbolLayer(0).setCustomDashPatternUnit(MM)
    return symbol


def fill_symbol(colour: str, opacity: float = 1.0, stroke: str = "", width: float = 0.0) -> QgsFillSymbol:
    """Return a plain fill, with an outline when ``stroke`` is given."""
    symbol = QgsFillSymbol()
    layer = QgsSimpleFillSymbolLayer(_colour(colour, opacity))
    layer.setStrokeStyle(Qt.PenStyle.SolidLine if stroke else Qt.PenStyle.NoPen)
    if stroke:
        layer.setStrokeColor(QColor(stroke))
        layer.setStrokeWidth(width)
        layer.setPenJoinStyle(Qt.PenJoinStyle.RoundJoin)
    symbol.changeSymbolLayer(0, layer)
    return symbol


def pale(symbol, white: float) -> None:
    """Mix white (0–1) into the colours of a symbol that no expression sets."""
    for layer in symbol.symbolLayers():
        for read, write in ((layer.color, layer.setColor), (layer.strokeColor, layer.setStrokeColor),
                            (layer.fillColor, layer.setFillColor)):  # fmt: skip
            colour = read()
            if colour.isValid():
                parts = [round(part + (255 - part) * white) for part in (colour.red(), colour.green(), colour.blue())]
                write(QColor(*parts, colour.alpha()))
        if layer.subSymbol() is not None:
            pale(layer.subSymbol(), white)


def _colour(name: str, opacity: float = 1.0) -> QColor:
    colour = QColor(name)
    colour.setAlphaF(opacity)
    return colour


def outline(territory, k: float = 1.0) -> QgsVectorLayer:
    """Return the limit of the territory: ink on white."""
    layer = memory_layer("MultiPolygon", territory.limit, [(territory.geometry, [])])
    layer.setRenderer(QgsSingleSymbolRenderer(line_symbol([("#FFFFFF", 1.65 * k, 0.9), (INK, 0.55 * k, 1.0)])))
    return layer


def veil(territory, opacity: float) -> QgsVectorLayer:
    """Return what pales everything outside the territory; no layer opacity, which would make the map a picture."""
    layer = memory_layer("MultiPolygon", "Voile", [(territory.geometry, [])])
    layer.setRenderer(QgsInvertedPolygonRenderer(QgsSingleSymbolRenderer(fill_symbol(VEIL, opacity))))
    return layer


def text_format(size, colour, bold=False, italic=False, buffer=0.0, buffer_colour="#FFFFFF", spacing=LETTER_SPACING):
    """Return a text format in Lato, searchable in the PDF; size in points, buffer in mm."""
    result = QgsTextFormat()
    shape = QFont(fonts.FAMILY)
    shape.setPointSizeF(size)
    shape.setBold(bold)
    shape.setItalic(italic)
    shape.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spacing)
    result.setFont(shape)
    result.setNamedStyle({(0, 0): "Regular", (1, 0): "Bold", (0, 1): "Italic", (1, 1): "Bold Italic"}[bold, italic])
    result.setSize(size)
    result.setSizeUnit(POINTS)
    result.setColor(QColor(colour))
    result.setLineHeight(0.95)
    if buffer:
        halo = QgsTextBufferSettings()
        halo.setEnabled(True)
        halo.setSize(buffer)
        halo.setSizeUnit(MM)
        halo.setColor(QColor(buffer_colour))  # opaque: a veiled halo is an outline of outlines in a PDF, thrice as slow
        halo.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        result.setBuffer(halo)
    return result


def label(layer: QgsVectorLayer, text, placement, wrap=0, priority=9, expression=False, **place) -> None:
    """Label a layer by a field or an expression; ``place`` sets further attributes of the label settings."""
    settings = QgsPalLayerSettings()
    settings.fieldName = expression or '"name"'
    settings.isExpression = True
    settings.setFormat(text)
    settings.placement = placement
    settings.priority = priority
    settings.autoWrapLength = wrap
    settings.multilineAlign = QgsPalLayerSettings.MultiLineAlign.MultiCenter
    settings.obstacleSettings().setIsObstacle(False)
    for name, value in place.items():
        setattr(settings, name, value)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def dot(colour, size, stroke, width) -> QgsMarkerSymbol:
    """Return a round marker."""
    return QgsMarkerSymbol.createSimple(
        {"name": "circle", "color": colour, "size": str(size), "outline_color": stroke, "outline_width": str(width)}
    )


def line(colour, width) -> QgsLineSymbol:
    """Return a plain line."""
    return QgsLineSymbol.createSimple({"line_color": colour, "line_width": str(width), "joinstyle": "round"})


def rectangle(extent) -> QgsGeometry:
    """Return a QgsRectangle as a polygon."""
    return QgsGeometry.fromRect(extent)
