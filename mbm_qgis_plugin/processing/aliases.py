"""Field aliases that stay with an output: as the default style of its GeoPackage, and on the layer when it is loaded.

QGIS before 3.32 does not write aliases to a file by itself.
"""

from qgis.core import QgsProcessingLayerPostProcessorInterface, QgsVectorLayer

from ..i18n import tr

_alive = []  # Processing keeps a bare pointer: the Python object must outlive the algorithm


class _OnLoad(QgsProcessingLayerPostProcessorInterface):
    def __init__(self, work):
        super().__init__()
        self.work = work

    def postProcessLayer(self, layer, context, feedback):
        self.work(layer)


def on_load(destination: str, work, context) -> None:
    """Call ``work(layer)`` when Processing loads this output; nothing when it does not."""
    if context.willLoadLayerOnCompletion(destination):
        processor = _OnLoad(work)
        _alive.append(processor)
        del _alive[:-20]
        context.layerToLoadOnCompletionDetails(destination).setPostProcessor(processor)


def _set_aliases(layer, aliases: dict) -> None:
    for name, text in aliases.items():
        place = layer.fields().lookupField(name)
        if place >= 0:
            layer.setFieldAlias(place, text)


def keep_aliases(destination: str, aliases: dict, context, feedback) -> None:
    """Give the fields of an output their aliases: field name → text. A failure is a warning, the data stand."""
    on_load(destination, lambda layer: _set_aliases(layer, aliases), context)
    if ".gpkg" not in destination.lower():
        return
    options = QgsVectorLayer.LayerOptions(context.transformContext())
    layer = QgsVectorLayer(destination, "output", "ogr", options)
    if not layer.isValid():
        return
    _set_aliases(layer, aliases)
    message = layer.saveStyleToDatabase("mbm", "Alias des champs", True, "")
    if message and "error" in message.lower():
        feedback.pushWarning(tr("The field aliases were not saved in the file: {reason}").format(reason=message))
