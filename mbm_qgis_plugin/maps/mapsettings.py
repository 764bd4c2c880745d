"""What the maps of a page are drawn with."""

from qgis.core import Qgis, QgsMapSettings, QgsVectorSimplifyMethod
from qgis.PyQt.QtCore import QSizeF

from .. import compat

INCH = 25.4


def as_drawn(item, dpi: int) -> QgsMapSettings:
    """Return the settings of a map item on a page of a book, or of a preview: with the shapes as they are."""
    frame = item.rect()
    return item.mapSettings(item.extent(), QSizeF(frame.width() * dpi / INCH, frame.height() * dpi / INCH), dpi, True)


def as_exported(item, dpi: int, vector: bool) -> QgsMapSettings:
    """Return what the exporter of QGIS would draw a map with; the item itself gives those of a preview."""
    settings = as_drawn(item, dpi)
    settings.setFlag(Qgis.MapSettingsFlag.UseRenderingOptimization, vector)
    method = QgsVectorSimplifyMethod()
    method.setSimplifyHints(
        QgsVectorSimplifyMethod.SimplifyHint.GeometrySimplification
        if vector
        else QgsVectorSimplifyMethod.SimplifyHint.NoSimplification
    )
    method.setForceLocalOptimization(True)
    compat.simplify_to_grid(method)
    method.setThreshold(0.1)
    settings.setSimplifyMethod(method)
    compat.set_export_usage(settings)
    return settings


def labelled(settings) -> QgsMapSettings:
    """Return the settings of a map without the layers that have no labels: these take no part in their placing."""
    settings.setLayers([layer for layer in settings.layers() if getattr(layer, "labelsEnabled", bool)()])
    return settings
