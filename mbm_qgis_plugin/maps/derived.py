"""Layers that a kind of map makes from those of the data; a kind names its makers in its file.

``copy``: a layer again, to be drawn twice. ``around``: what lies within some metres of the objects of a class.
``views``: lines from the parvis to what they look at. ``gather``: objects of several layers as one layer.
"""

from qgis.core import QgsExpression, QgsExpressionContext, QgsFeatureRequest

from .. import compat, spatial
from ..i18n import tr
from . import views
from .drawing import memory_layer
from .errors import MapError

SEGMENTS = 12  # of a quarter of a circle


def make(data, key: str, item: dict) -> tuple:
    """Return (memory layer in EPSG:2154, facts for the texts) of one entry of ``derived``; MapError."""
    maker = MAKERS.get(item.get("maker"))
    if maker is None:
        raise MapError(tr("The kind of map has no maker “{name}” for its layer “{key}”.").format(
            name=item.get("maker"), key=key))  # fmt: skip
    return maker(data, item)


def chosen(layer, features, text: str) -> list:
    """Return the features for which an expression holds; all of them without one."""
    if not text:
        return list(features)
    expression, context = QgsExpression(text), QgsExpressionContext()
    context.setFields(layer.fields())
    expression.prepare(context)
    found = []
    for feature in features:
        context.setFeature(feature)
        if expression.evaluate(context):
            found.append(feature)
    return found


def _copy(data, item) -> tuple:
    layer = data.layer(item["of"]).materialize(QgsFeatureRequest())
    layer.setName(item.get("title", layer.name()))
    return layer, {}


def _around(data, item) -> tuple:
    """Return one polygon: the union of what lies within ``metres`` of the objects of ``of`` that ``filter`` takes."""
    shapes = [feature.geometry() for feature in chosen(data.layer(item["of"]), data.features(item["of"]),
                                                       item.get("filter", ""))]  # fmt: skip
    around = spatial.dissolve([shape.buffer(float(item["metres"]), SEGMENTS) for shape in shapes]) if shapes else None
    rows = [(around, [])] if around is not None else []
    if rows:
        around.convertToMultiType()
    return memory_layer("MultiPolygon", item["title"], rows), {}


def _gather(data, item) -> tuple:
    """Return the objects of several layers that ``filter`` takes.

    of: key of a layer → what its objects are, said where their name does not.
    Fields: ``id_unesco``, ``element_unesco``, ``nom``.
    """
    rows = []
    for key, word in item["of"].items():
        layer = data.layer(key)
        named = layer.fields().lookupField("nom") >= 0
        for feature in chosen(layer, data.features(key), item.get("filter", "")):
            name = str(feature["nom"]) if named and not compat.is_null(feature["nom"]) else word
            name = f"{word} {name}" if name[0].isdigit() else name  # terrils: « 10 d’Oignies »
            rows.append((feature.geometry(), [feature["id_unesco"], feature["element_unesco"], name]))
    fields = "&field=id_unesco:string(8)&field=element_unesco:integer&field=nom:string(200)"
    return memory_layer("MultiPolygon", item["title"], rows, fields), {}


MAKERS = {"copy": _copy, "around": _around, "gather": _gather, "views": views.make}
