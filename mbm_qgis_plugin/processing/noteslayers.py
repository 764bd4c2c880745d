"""Loading of a working GeoPackage: its layers in the project, the assessors tied to the notes."""

from qgis.core import QgsProcessingContext, QgsProcessingUtils

from ..dress import ShowStyle
from ..noteform import ASSESSORS, LAYER, relate, table_titles


class _Relate(ShowStyle):
    """Gives the layer its form, and ties the table of assessors to the notes once both are loaded."""

    def __init__(self, key, layers):
        super().__init__()
        self.key, self.layers = key, layers

    def postProcessLayer(self, layer, context, feedback):
        super().postProcessLayer(layer, context, feedback)
        for table in (LAYER, ASSESSORS):
            if layer.source().endswith(f"|layername={table}"):
                self.layers[table] = layer
        if len(self.layers) == 2:
            relate(context.project(), self.layers[LAYER], self.layers[ASSESSORS], self.key)


def load_notes(path, title: str, key: str, several: bool, context) -> str:
    """Ask Processing to load the working copy when it loads outputs; return the source of the notes layer."""
    if context.project() is None:
        return f"{path}|layername={LAYER}"
    loaded = {}
    for table, name in table_titles(title, several).items():
        details = QgsProcessingContext.LayerDetails(name, context.project(), table, QgsProcessingUtils.LayerHint.Vector)
        details.forceName = True
        details.setPostProcessor(_Relate.create(key, loaded))
        context.addLayerToLoadOnCompletion(f"{path}|layername={table}", details)
    return f"{path}|layername={LAYER}"
