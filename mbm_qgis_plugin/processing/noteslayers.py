"""Loading of a working GeoPackage: its layers in the project, the assessors tied to the notes."""

from qgis.core import QgsProcessingContext, QgsProcessingLayerPostProcessorInterface, QgsProcessingUtils

from ..noteform import ASSESSORS, LAYER, LEVELS, relate

_alive = []  # Processing keeps a bare pointer: the Python object must outlive the algorithm


class _Relate(QgsProcessingLayerPostProcessorInterface):
    """Ties the table of assessors to the notes once both are loaded."""

    def __init__(self, key, layers):
        super().__init__()
        self.key, self.layers = key, layers

    def postProcessLayer(self, layer, context, feedback):
        for table in (LAYER, ASSESSORS):
            if layer.source().endswith(f"|layername={table}"):
                self.layers[table] = layer
        if len(self.layers) == 2:
            relate(context.project(), self.layers[LAYER], self.layers[ASSESSORS], self.key)


def load_notes(path, title: str, key: str, several: bool, context) -> str:
    """Ask Processing to load the working copy when it loads outputs; return the source of the notes layer."""
    sources = {LAYER: f"Notes – {title}"}
    if several:
        sources.update({ASSESSORS: "Notes des évaluateurs", LEVELS: LEVELS})
    if context.project() is None:
        return f"{path}|layername={LAYER}"
    loaded = {}
    for table, name in sources.items():
        details = QgsProcessingContext.LayerDetails(name, context.project(), table, QgsProcessingUtils.LayerHint.Vector)
        details.forceName = True
        processor = _Relate(key, loaded)  # one for each layer: the context deletes what it was given
        _alive.append(processor)
        details.setPostProcessor(processor)
        context.addLayerToLoadOnCompletion(f"{path}|layername={table}", details)
    del _alive[:-20]
    return f"{path}|layername={LAYER}"
