"""The situation of the territory in the basin."""

from qgis.core import QgsPalLayerSettings, QgsRectangle, QgsSingleSymbolRenderer, QgsWkbTypes

from .drawing import INK, dot, fill_symbol, label, line_symbol, memory_layer, text_format

LEAST = 1.6  # mm: a smaller territory is shown as a disc
TOWNS = {"62119": "Béthune", "62498": "Lens", "59178": "Douai", "59606": "Valenciennes"}


class Inset:
    """The layers that all pages share, made once per series; each page adds its own territory."""

    def __init__(self, data, basin):
        self.extent = QgsRectangle(basin.geometry.boundingBox())
        parts = []
        for item in data.features("epci"):
            piece = item.geometry().intersection(basin.geometry)
            if not piece.isEmpty():
                piece.convertGeometryCollectionToSubclass(QgsWkbTypes.GeometryType.PolygonGeometry)
                piece.convertToMultiType()
                parts.append((piece, []))
            if str(item["type_epci"]).startswith("communauté d'agg"):
                self.extent.combineExtentWith(item.geometry().boundingBox())
        ground = memory_layer("MultiPolygon", "Bassin minier", [(basin.geometry, [])])
        ground.setRenderer(QgsSingleSymbolRenderer(fill_symbol("#E4DFD4")))
        pieces = memory_layer("MultiPolygon", "Intercommunalités", parts)
        pieces.setRenderer(QgsSingleSymbolRenderer(line_symbol([("#FFFFFF", 0.25, 1.0)])))
        listed = memory_layer("MultiPolygon", "Bien", [(item.geometry(), []) for item in data.features("bien_inscrit")])
        listed.setRenderer(QgsSingleSymbolRenderer(fill_symbol("#5B2A86", 1.0, "#5B2A86", 0.1)))
        towns = memory_layer(
            "Point",
            "Villes",
            [
                (item.geometry().poleOfInaccessibility(50.0)[0], [TOWNS[item["insee"]]])
                for item in data.features("communes")
                if item["insee"] in TOWNS
            ],
            "&field=name:string(40)",
        )
        towns.setRenderer(QgsSingleSymbolRenderer(dot("#FFFFFF", 1.0, INK, 0.25)))
        self.towns, self.below = towns, [listed, pieces, ground]

    def fill(self, item, project, territory, size: float) -> list:
        """Set layers and extent of the map item; return the layers of this page."""
        self.name_towns(size)
        layers = [self.towns, self.below[0]]
        strokes = line_symbol([(INK, 0.35, 1.0)]) if territory.basin else fill_symbol("#A39D90", 1.0, INK, 0.35)
        extent = self.around(territory, item.rect().width() / item.rect().height())
        shape, least = territory.geometry, LEAST * extent.width() / item.rect().width()
        if max(shape.boundingBox().width(), shape.boundingBox().height()) < least:
            shape = shape.centroid().buffer(least / 2, 12)
        mark = memory_layer("MultiPolygon", territory.limit, [(shape, [])])
        mark.setRenderer(QgsSingleSymbolRenderer(strokes))
        layers += [mark, *self.below[1:]]
        for layer in layers:
            if project.mapLayer(layer.id()) is None:
                project.addMapLayer(layer, False)
        item.setLayers(layers)
        item.setExtent(extent)
        return layers

    def name_towns(self, size: float) -> None:
        """Set the size in points of the names of the towns."""
        self.towns.setLabelsEnabled(True)
        label(
            self.towns,
            text_format(size, INK, buffer=0.45),
            QgsPalLayerSettings.Placement.OrderedPositionsAroundPoint,
            dist=0.45,
            offsetType=QgsPalLayerSettings.OffsetType.FromSymbolBounds,
        )

    def around(self, territory, shape: float) -> QgsRectangle:
        """Return the basin and the territory, widened to the shape (width / height) of the item."""
        extent = QgsRectangle(self.extent)
        extent.combineExtentWith(territory.geometry.boundingBox())
        height = max(extent.height(), extent.width() / shape) * 1.02
        width, centre = height * shape, extent.center()
        return QgsRectangle(
            centre.x() - width / 2, centre.y() - height / 2, centre.x() + width / 2, centre.y() + height / 2
        )
