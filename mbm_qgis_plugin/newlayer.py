"""Features made here, written whole or not at all: for outputs that are not a copy of a layer."""

from qgis.core import QgsFeature, QgsMemoryProviderUtils

from . import layersio


def write_features(algorithm, parameters, name, context, fields, kind, crs, rows, feedback):
    """Write rows to an output parameter through ``layersio.append_columns``: atomic, with its messages.

    :param fields: QgsFields made by ``compat.field``; ``kind``: QgsWkbTypes.Type; ``crs``: of the geometries.
    :param rows: (QgsGeometry, list of values) pairs, None for NULL.
    :return: what processAlgorithm returns for the parameter; None for an optional output that is not wanted.
    :raises QgsProcessingException: with a message for the user; nothing is written then.
    """
    layer = QgsMemoryProviderUtils.createMemoryLayer(name, fields, kind, crs)
    for place, field in enumerate(fields):
        layer.setFieldAlias(place, field.alias())  # a memory layer takes no alias from its fields before 3.28
    features = []
    for geometry, values in rows:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(geometry)
        feature.setAttributes(list(values))
        features.append(feature)
    if not layer.dataProvider().addFeatures(features)[0]:
        raise RuntimeError(layer.dataProvider().lastError())
    return layersio.append_columns(algorithm, parameters, name, context, layer, [], feedback)


def aliases(fields) -> dict:
    """Return field name → alias, for ``dress.dress``."""
    return {field.name(): field.alias() for field in fields if field.alias()}
