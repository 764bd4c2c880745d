"""Columns of a layer as arrays: from the file where it says what QGIS shows, else from the features."""

import math
import sqlite3
from contextlib import closing
from operator import itemgetter

import numpy as np
from osgeo import gdal
from qgis.core import QgsFeatureRequest, QgsProcessingException, QgsVectorLayer
from qgis.PyQt.QtCore import QVariant

from .. import compat
from ..i18n import tr
from . import progress, sqlite
from .progress import step
from .source import Source, source_of


def read_columns(source, names, feedback=None) -> dict:
    """Read the columns ``names`` of a source, without its geometries.

    :param source: a :class:`Source`, any QgsFeatureSource or a QgsVectorLayer.
    :param names: field names; QgsProcessingException names the one that is missing.
    :return: name → array of one value per feature, in the order of the source: numbers and booleans as float64
        (NULL is NaN), everything else as object (NULL is None). ``"fid"`` holds the feature ids (int64).
    """
    if not isinstance(source, Source):
        source = source_of(source, source) if isinstance(source, QgsVectorLayer) else Source(source)
    names = [name for name in dict.fromkeys(names) if name != "fid"]
    fields = source.fields()
    indexes = [fields.lookupField(name) for name in names]
    for name, index in zip(names, indexes):
        if index < 0:
            raise QgsProcessingException(tr("The layer has no field “{name}”.").format(name=name))
    kinds = [_kind(fields.at(index)) for index in indexes]
    columns = None
    exact = [fields.at(index).name() for index in indexes]
    if source.table is not None and None not in kinds and set(exact) <= set(source.table.names):
        columns = _read_table(source.table, names, exact, kinds, feedback)
        if columns is not None and source.whole is None:
            columns = _as_shown(source, columns, names, indexes, kinds, feedback)
    if columns is None:
        columns = _read_features(source, names, indexes, kinds, feedback)
    source.fids = columns["fid"]
    return columns


def _kind(field):
    """Return "number", "bool", "text" or None: how a column of this field is read."""
    if field.type() == compat.BOOL:
        return "bool"
    if field.isNumeric():
        return "number"
    return "text" if field.type() == compat.TEXT else None


def _read_features(source, names, indexes, kinds, feedback, request=None):
    request = request or QgsFeatureRequest()
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry | QgsFeatureRequest.Flag.SubsetOfAttributes)
    request.setSubsetOfAttributes(indexes)
    total = max(source.featureCount(), 1)
    fids, rows = [], []
    parts = [[] for _ in range(len(names) + 1)]
    take = itemgetter(*indexes) if len(indexes) > 1 else lambda feature: tuple(feature[index] for index in indexes)

    def pack():
        parts[0].append(np.array(fids, dtype=np.int64))
        for part, row, kind in zip(parts[1:], zip(*rows) if rows else ((),) * len(names), kinds):
            if kind in ("number", "bool"):
                part.append(np.array([v if v.__class__ is float else _number(v) for v in row], dtype=np.float64))
            else:
                values = np.empty(len(row), dtype=object)
                values[:] = [v if v.__class__ is str else None if compat.is_null(v) else v for v in row]
                part.append(values)
        fids.clear()
        rows.clear()

    for number, feature in enumerate(source.getFeatures(request)):
        if number % progress.CHUNK == 0:
            step(feedback, 30 * number / total)
            pack()
        fids.append(feature.id())
        rows.append(take(feature))
    pack()
    return dict(zip(["fid", *names], (np.concatenate(part) for part in parts)))


def _number(value):
    if value.__class__ is QVariant or value is None:
        return math.nan  # what QGIS hands out for NULL; a cheaper question than compat.is_null
    return math.nan if compat.is_null(value) else float(value)


def _read_table(whole, names, exact, kinds, feedback):
    """Read from the file itself: numbers through Arrow, the rest through SQLite. None where that cannot be done."""
    numbers = [(name, field) for name, field, kind in zip(names, exact, kinds) if kind == "number"]
    # GDAL 3.6 unpacks the bits of booleans wrongly, and gives texts as fixed-width bytes
    others = [(name, field, kind) for name, field, kind in zip(names, exact, kinds) if kind != "number"]
    try:
        columns = _read_arrow(whole, numbers, feedback)
    except (AttributeError, ImportError, RuntimeError):  # GDAL before 3.6, or built without numpy
        columns = None
    if columns is None:
        columns, others = {}, [(name, field, kind) for name, field, kind in zip(names, exact, kinds)]
    try:
        columns.update(_read_sqlite(whole, others, feedback, "fid" not in columns))
    except (sqlite3.Error, ValueError, TypeError):
        return None
    return columns if len({len(values) for values in columns.values()}) == 1 else None


def _as_shown(source, columns, names, indexes, kinds, feedback):
    """Return the columns of a table for the features that QGIS shows, in its order, with the edits in progress."""
    fids = _read_features(source, [], [], [], feedback)["fid"]
    stored = columns["fid"]
    places = np.minimum(np.searchsorted(stored, fids), max(len(stored) - 1, 0))
    odd = stored[places] != fids if len(stored) else np.ones(len(fids), dtype=bool)
    odd |= np.isin(fids, np.array(sorted(source.edited), dtype=np.int64))
    if 10 * odd.sum() > len(fids):
        return None  # mostly edits: read the features
    result = {name: values[places] for name, values in columns.items()}
    result["fid"] = fids
    if odd.any():
        request = QgsFeatureRequest().setFilterFids(fids[odd].tolist())
        edits = _read_features(source, names, indexes, kinds, feedback, request)
        at = dict(zip(fids[odd].tolist(), np.flatnonzero(odd).tolist()))
        order = [at[fid] for fid in edits["fid"].tolist()]
        for name in names:
            result[name][order] = edits[name]
    return result


def _read_arrow(whole, numbers, feedback):
    dataset = gdal.OpenEx(str(whole.path), gdal.OF_VECTOR | gdal.OF_READONLY, allowed_drivers=["GPKG"])
    layer = dataset.GetLayerByName(whole.table) if dataset is not None else None
    if layer is None or not hasattr(layer, "GetArrowStreamAsNumPy"):
        return None
    wanted = {field for _, field in numbers}
    definition = layer.GetLayerDefn()
    ignored = [definition.GetFieldDefn(index).GetName() for index in range(definition.GetFieldCount())]
    layer.SetIgnoredFields([name for name in ignored if name not in wanted] + (["OGR_GEOMETRY"] * bool(whole.geometry)))
    total = layer.GetFeatureCount()
    columns = {name: np.empty(total) for name, _ in numbers}
    columns["fid"] = np.empty(total, dtype=np.int64)
    start = 0
    for batch in layer.GetArrowStreamAsNumPy():
        stop = start + len(batch["fid"])
        if stop > total:
            return None  # the count kept in the file is wrong
        step(feedback, 30 * start / max(total, 1))
        columns["fid"][start:stop] = batch["fid"]
        for name, field in numbers:
            values = batch[field]
            columns[name][start:stop] = values
            if isinstance(values, np.ma.MaskedArray):
                columns[name][start:stop][np.ma.getmaskarray(values)] = np.nan
        start = stop
    return columns if start == total else None


def _read_sqlite(whole, wanted, feedback, with_fid):
    if not wanted and not with_fid:
        return {}
    names = ["fid"] * with_fid + [name for name, _, _ in wanted]
    chosen = ", ".join(sqlite.quote(field) for field in ["fid"] * with_fid + [field for _, field, _ in wanted])
    parts = [[] for _ in names]
    with closing(sqlite.open_read(whole.path)) as connection:
        rows = connection.execute(f"SELECT {chosen} FROM {sqlite.quote(whole.table)} ORDER BY fid")  # nosec B608
        while True:
            chunk = rows.fetchmany(progress.CHUNK)
            step(feedback)
            for part, values, kind in zip(parts, zip(*chunk), ["fid"] * with_fid + [kind for _, _, kind in wanted]):
                if kind == "text":
                    texts = np.empty(len(values), dtype=object)
                    texts[:] = [v if v is None or v.__class__ is str else str(v) for v in values]
                    part.append(texts)
                else:
                    part.append(np.array(values, dtype=np.int64 if kind == "fid" else np.float64))
            if len(chunk) < progress.CHUNK:
                break
    empty = {"fid": np.int64, "text": object}
    return {
        name: np.concatenate(part) if part else np.empty(0, dtype=empty.get(kind, np.float64))
        for name, part, kind in zip(names, parts, ["fid"] * with_fid + [kind for _, _, kind in wanted])
    }
