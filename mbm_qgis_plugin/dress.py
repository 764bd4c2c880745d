"""What makes an output readable when it is opened: style, field aliases and metadata kept in its file.

In a GeoPackage the style and the aliases become the layer's default style; in other files a .qml and a .qmd stand
beside it; a memory layer carries them itself. A failure is a warning: the data stand already.
"""

from pathlib import Path

from qgis.core import QgsProcessingLayerPostProcessorInterface, QgsProviderRegistry, QgsVectorLayer

from .i18n import tr

_alive = []  # Processing keeps a bare pointer: the Python object must outlive the algorithm


class ShowStyle(QgsProcessingLayerPostProcessorInterface):
    """Loads the default style kept in the file, form and aliases included: Processing opens layers without it."""

    @classmethod
    def create(cls, *more):
        """Return a processor that stays alive; one for each layer: the context deletes what it was given."""
        processor = cls(*more)
        _alive.append(processor)
        del _alive[:-50]
        return processor

    def postProcessLayer(self, layer, context, feedback):
        layer.loadDefaultStyle()
        layer.triggerRepaint()


def dress(output: str, context, feedback, name="", style=None, aliases=None, metadata=None) -> None:
    """Dress an output of an algorithm.

    :param output: what processAlgorithm returns for a sink.
    :param style: a function that sets the renderer of a layer, or None; ``aliases``: field name → text.
    :param metadata: QgsLayerMetadata or None. ``name``: of the style in the file.
    """
    layer = context.getMapLayer(output)
    if layer is not None:
        _put_on(layer, style, aliases, metadata)
        return
    path = Path(str(output).split("|")[0])
    if not path.is_file():
        return
    layer = QgsVectorLayer(output, path.stem, "ogr", QgsVectorLayer.LayerOptions(context.transformContext()))
    if not layer.isValid():
        return
    _put_on(layer, style, aliases, metadata)
    for problem in _save(layer, path, name or path.stem, metadata):
        feedback.pushWarning(tr("The style or the metadata were not kept: {reason}").format(reason=problem))
    if context.willLoadLayerOnCompletion(output):
        context.layerToLoadOnCompletionDetails(output).setPostProcessor(ShowStyle.create())


def caveat_metadata(title, caveat, facts):
    """Return the metadata of a computed layer in French: what it is, what it is not, what it was made of."""
    from qgis.core import QgsLayerMetadata

    metadata = QgsLayerMetadata()
    metadata.setTitle(title)
    metadata.setAbstract(f"{caveat}\n\n{facts}")
    metadata.setType("dataset")
    metadata.setLanguage("fr")
    return metadata


def _put_on(layer, style, aliases, metadata):
    if style is not None:
        style(layer)
    for field, text in (aliases or {}).items():
        place = layer.fields().lookupField(field)
        if place >= 0:
            layer.setFieldAlias(place, text)
    if metadata is not None:
        layer.setMetadata(metadata)


def _save(layer, path, name, metadata):
    """Yield what went wrong."""
    if path.suffix.lower() == ".gpkg":
        source = _source(layer)  # asked first: QGIS reopens the file when a style is saved
        message = layer.saveStyleToDatabase(name[:30], "Bassin minier", True, "")  # the table holds no longer name
        if message and "error" in message.lower():
            yield message
        if metadata is not None:
            good, message = QgsProviderRegistry.instance().saveLayerMetadata("ogr", source, metadata)
            if not good:
                yield message
        return
    message, good = layer.saveNamedStyle(str(path.with_suffix(".qml")))
    if not good:
        yield message
    if metadata is not None:
        message, good = layer.saveDefaultMetadata()
        if not good:
            yield message


def _source(layer):
    """Return the source with its layer name: the registry wants it even when the file holds one layer only."""
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    if parts.get("layerName"):
        return layer.source()
    name = layer.dataProvider().subLayers()[0].split("!!::!!")[1]
    return f"{parts['path']}|layername={name}"


def class_style(field: str, classes, polygon: bool):
    """Return a function that draws classes as rings: pale fill, thick outline of the class colour (computed values).

    ``classes``: (value, label, colour) triples; anything else is « Non hiérarchisé », thin and grey.
    """

    def draw(layer):
        from qgis.core import QgsCategorizedSymbolRenderer, QgsRendererCategory, QgsSymbol

        categories = []
        for value, label, colour in [*classes, ("", "Non hiérarchisé", "#B9B5AC")]:
            symbol = QgsSymbol.defaultSymbol(layer.geometryType())
            if symbol is None:
                return
            part = symbol.symbolLayer(0)
            if polygon:
                part.setFillColor(_pale(colour))
                part.setStrokeColor(_colour(colour))
                part.setStrokeWidth(0.7 if value else 0.25)
            else:
                symbol.setColor(_colour(colour))
            categories.append(QgsRendererCategory(value, symbol, label))
        layer.setRenderer(QgsCategorizedSymbolRenderer(field, categories))

    return draw


def _colour(text):
    from qgis.PyQt.QtGui import QColor

    return QColor(text)


def _pale(text):
    colour = _colour(text)
    colour.setAlpha(70)
    return colour
