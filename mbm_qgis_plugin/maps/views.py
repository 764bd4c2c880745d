"""The views of the parvis agricoles: a line from each parvis to each terril that it looks at."""

from qgis.core import QgsGeometry

from .. import compat
from ..core.typography import number
from .drawing import memory_layer

FIELDS = "&field=id_parvis:integer&field=id_terril:string(8)&field=qualite_vue:string(20)&field=mode:string(20)"


def make(data, item) -> tuple:
    """Return (lines, facts): one line per view published of a terril that the data hold.

    A line goes from a point on the parvis to a point on the terril; ``qualite_vue`` is that of the parvis, ``mode``
    how the published text was resolved. Facts: ``vues_tracées``, ``vues_publiées`` (with those of absent terrils).
    """
    fields = {feature["id_parvis"]: feature for feature in data.features("parvis_agricoles")}
    heaps = {feature["id_terril"]: feature for feature in data.features("terrils")}
    rows, published = [], 0
    for link in data.features("parvis_vues"):
        if link["type_objet"] != "terril":
            continue
        published += 1
        start, end = fields.get(link["id_parvis"]), heaps.get(link["id_objet"])
        if compat.is_null(link["id_objet"]) or start is None or end is None:
            continue
        line = QgsGeometry.fromPolylineXY([_point(start), _point(end)])
        line.convertToMultiType()
        rows.append((line, [start["id_parvis"], end["id_terril"], start["qualite_vue"], link["mode"]]))
    facts = {"vues_tracées": number(len(rows)), "vues_publiées": number(published)}
    return memory_layer("MultiLineString", item["title"], rows, FIELDS), facts


def _point(feature):
    return feature.geometry().pointOnSurface().asPoint()
