"""QGIS layers ↔ numpy arrays, and new fields beside all the old ones in a whole output.

The engines of ``core/`` work on columns; this module reads them from any QGIS source and writes the result
without touching what it was not asked for. Two ways lead to the same output:

* *quick*: the source is one whole GeoPackage layer and the output a GeoPackage. SQLite copies the file, GDAL's Arrow
  interface reads the columns, one UPDATE writes the new ones: no geometry is decoded.
* *general*: every other source (selection, filter, joins, virtual fields, edits in progress, other format, memory),
  through QGIS' own source and sink, in two passes.

numpy is imported at the top: algorithms import this module inside their methods, never at plugin start.
"""

import itertools
import math
import re
import shutil
import sqlite3
import time
from contextlib import closing
from dataclasses import dataclass
from operator import itemgetter
from pathlib import Path
from typing import Optional

import numpy as np
from osgeo import gdal, ogr
from qgis.core import (
    QgsDataSourceUri,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProviderRegistry,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDate, QVariant

from . import compat
from .atomic import atomic_dataset
from .i18n import tr

CHUNK = 20_000  # features between two looks at the cancel button
BATCH = 500  # features handed to a sink at once
PATIENCE = 5.0  # seconds to wait for a database that another program holds
SHARED_FILE = 64 * 2**20  # bytes; a bigger file is not copied for one of its several layers

GPKG_TYPES = {
    compat.TEXT: "TEXT",
    compat.INTEGER: "MEDIUMINT",
    compat.REAL: "REAL",
    compat.BOOL: "BOOLEAN",
    compat.DATE: "DATE",
}
QUOTES = r"[\"'\\]"
OWN_TRIGGERS = ("rtree_", "trigger_insert_feature_count_", "trigger_delete_feature_count_")
GPKG_TABLES = {
    "gpkg_contents",
    "gpkg_geometry_columns",
    "gpkg_spatial_ref_sys",
    "gpkg_extensions",
    "gpkg_ogr_contents",
    "gpkg_data_columns",
    "gpkg_data_column_constraints",
}


class Cancelled(QgsProcessingException):
    """The user cancelled; nothing is left of the output."""


@dataclass
class Column:
    """A field to write and its values, one per feature in the order of :func:`read_columns`.

    The field is made by ``compat.field`` (TEXT, INTEGER, REAL, BOOL or DATE). ``values`` is an array or a list; NaN,
    None and masked items become NULL. Dates are text (``YYYY-MM-DD``), whole numbers may be floats without decimals.
    """

    field: QgsField
    values: object


@dataclass
class Whole:
    """A table of a GeoPackage: its file, name, geometry column ("" without) and fields; whether it can be copied."""

    path: Path
    table: str
    geometry: str
    names: list
    copyable: bool


class Source:
    """What an algorithm reads: QGIS' feature source and, when it is one, the whole GeoPackage layer behind it.

    Everything that a QgsFeatureSource offers (``fields()``, ``featureCount()``, ``wkbType()`` …) is there.
    """

    def __init__(self, features, whole=None, path=None, table=None, edited=()):
        self.features = features
        self.whole: Optional[Whole] = whole  # the table that the source is, if it is one
        self.path: Optional[Path] = path
        self.table: Optional[Whole] = table  # the table that stored columns may be read from
        self.edited = edited  # ids of features that show other values than the table's
        self.fids = None  # the order that read_columns met

    def __getattr__(self, name):
        return getattr(self.features, name)


# --- reading ---------------------------------------------------------------------------------------------------------


def open_source(algorithm, parameters, name, context) -> Source:
    """Return the source of the parameter ``name``; QgsProcessingException when it cannot be read.

    Selection, filter, limit, joins, virtual fields and the edit buffer are as QGIS shows them. Geometries are not
    checked, since they only pass through: a faulty one must not lose its feature.
    """
    features = algorithm.parameterAsSource(parameters, name, context)
    if features is None:
        raise QgsProcessingException(algorithm.invalidSourceError(parameters, name))
    features.setInvalidGeometryCheck(QgsFeatureRequest.InvalidGeometryCheck.GeometryNoCheck)
    value, partial = parameters.get(name), False
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        partial = value.selectedFeaturesOnly or value.featureLimit >= 0 or bool(getattr(value, "filterExpression", ""))
        value = value.source
    layer = algorithm.parameterAsVectorLayer({**parameters, name: value}, name, context)
    return _source_of(features, layer, partial)


def read_columns(source, names, feedback=None) -> dict:
    """Read the columns ``names`` of a source, without its geometries.

    :param source: a :class:`Source`, any QgsFeatureSource or a QgsVectorLayer.
    :param names: field names; QgsProcessingException names the one that is missing.
    :return: name → array of one value per feature, in the order of the source: numbers and booleans as float64
        (NULL is NaN), everything else as object (NULL is None). ``"fid"`` holds the feature ids (int64).
    """
    if not isinstance(source, Source):
        source = _source_of(source, source) if isinstance(source, QgsVectorLayer) else Source(source)
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
        if number % CHUNK == 0:
            _step(feedback, 30 * number / total)
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
        _step(feedback, 30 * start / max(total, 1))
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
    chosen = ", ".join(_quote(field) for field in ["fid"] * with_fid + [field for _, field, _ in wanted])
    parts = [[] for _ in names]
    with closing(_open_read(whole.path)) as connection:
        rows = connection.execute(f"SELECT {chosen} FROM {_quote(whole.table)} ORDER BY fid")  # nosec B608
        while True:
            chunk = rows.fetchmany(CHUNK)
            _step(feedback)
            for part, values, kind in zip(parts, zip(*chunk), ["fid"] * with_fid + [kind for _, _, kind in wanted]):
                if kind == "text":
                    texts = np.empty(len(values), dtype=object)
                    texts[:] = [v if v is None or v.__class__ is str else str(v) for v in values]
                    part.append(texts)
                else:
                    part.append(np.array(values, dtype=np.int64 if kind == "fid" else np.float64))
            if len(chunk) < CHUNK:
                break
    empty = {"fid": np.int64, "text": object}
    return {
        name: np.concatenate(part) if part else np.empty(0, dtype=empty.get(kind, np.float64))
        for name, part, kind in zip(names, parts, ["fid"] * with_fid + [kind for _, _, kind in wanted])
    }


# --- what kind of source ---------------------------------------------------------------------------------------------


def _file_of(layer):
    """Return the file behind a layer of the provider ogr, or None."""
    if layer is None or layer.providerType() != "ogr":
        return None
    path = QgsProviderRegistry.instance().decodeUri("ogr", layer.source()).get("path")
    return Path(path) if path and Path(path).is_file() else None


def _source_of(features, layer, partial=False) -> Source:
    """Return the Source of features that come from ``layer``, which may be None."""
    table = _stored_layer(layer)
    whole = table if table and not partial and _is_whole(layer, table) else None
    buffer = layer.editBuffer() if table else None
    return Source(features, whole, _file_of(layer), table, buffer.changedAttributeValues() if buffer else ())


def _stored_layer(layer) -> Optional[Whole]:
    """Return the GeoPackage table behind ``layer``."""
    path = _file_of(layer)
    if path is None or path.suffix.lower() != ".gpkg":
        return None
    uri = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    if uri.get("openOptions") or not compat.is_null(uri.get("layerId")):
        return None
    fields = layer.fields()
    stored = QgsFields.FieldOrigin.OriginProvider
    names = [fields.at(index).name() for index in range(fields.count()) if fields.fieldOrigin(index) == stored]
    try:
        with closing(_open_read(path)) as connection:
            return _inspect(connection, path, uri.get("layerName") or None, names)
    except (sqlite3.Error, OSError):
        return None


def _is_whole(layer, table):
    """True when every feature and field of the layer is exactly as in the file, and the file can be copied for it."""
    uri = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    return (
        not (layer.isEditable() or layer.subsetString() or uri.get("subset") or layer.vectorJoins())
        and layer.crs() == layer.dataProvider().crs()
        and layer.fields().names() == table.names
        and table.copyable
    )


def _inspect(connection, path, table, names):
    """Return the Whole of a table whose fields are ``names``; None for a view or when the columns do not fit."""
    tables = [row[0] for row in connection.execute("SELECT table_name FROM gpkg_contents")]
    if table is None:
        table = tables[0] if len(tables) == 1 else None
    kind = connection.execute("SELECT type FROM sqlite_master WHERE name = ?", (table,)).fetchone()
    if table not in tables or kind != ("table",):
        return None
    geometry = connection.execute(
        "SELECT column_name FROM gpkg_geometry_columns WHERE table_name = ?", (table,)
    ).fetchone()
    geometry = geometry[0] if geometry else ""
    # The general way can only keep ids that are named fid; QGIS names its fields from the table's columns
    columns = _columns(connection, table)
    if [name for name in columns if name != geometry] != names or columns.get("fid", {}).get("pk") != 1:
        return None
    copyable = len(tables) == 1 or path.stat().st_size <= SHARED_FILE
    copyable = copyable and not connection.execute(f"PRAGMA foreign_key_list({_quote(table)})").fetchone()
    for (sql,) in connection.execute("SELECT sql FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL TABLE%'"):
        # A module that Python's SQLite may not have
        copyable = copyable and re.search(r"USING\s+\"?rtree", sql, re.IGNORECASE) is not None
    return Whole(path, table, geometry, names, bool(copyable))


def _columns(connection, table):
    rows = connection.execute(f"PRAGMA table_info({_quote(table)})")  # generated columns are not in it
    return {name: {"type": kind, "notnull": notnull, "pk": pk} for _, name, kind, notnull, _, pk in rows}


def _open_read(path):
    """Open a GeoPackage for reading only, also in a folder that cannot be written."""
    uri = Path(path).resolve().as_uri()
    connection = sqlite3.connect(f"{uri}?mode=ro", uri=True, timeout=PATIENCE)
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.OperationalError:
        connection.close()
        log = Path(f"{path}-wal")
        if log.exists() and log.stat().st_size:
            raise
        # A write-ahead database wants to make its log beside it; without a log the file says everything
        connection = sqlite3.connect(f"{uri}?immutable=1", uri=True)
    return connection


def _quote(name):
    return '"' + name.replace('"', '""') + '"'


# --- writing ---------------------------------------------------------------------------------------------------------


def append_columns(algorithm, parameters, name, context, source, new_columns, feedback) -> Optional[str]:
    """Write the source with ``new_columns`` beside (or, by name, in the place of) its fields; return the output's id.

    Features, their order and ids, geometries and other fields stay as they are. A file is written beside its final
    name and renamed when whole; after an error or a cancel nothing is left of it and an older file is untouched.
    (A table of a database server is written by QGIS directly and is not atomic.)

    :param name: the feature sink parameter of ``algorithm``.
    :param source: what :func:`open_source` gave and :func:`read_columns` read.
    :param new_columns: list of :class:`Column`, values in the order read.
    :return: what processAlgorithm returns for this parameter; None for an optional output that is not wanted.
    :raises QgsProcessingException: with a message for the user; :class:`Cancelled` after a cancel.
    """
    source = source if isinstance(source, Source) else Source(source)
    _check_columns(source, new_columns)
    fields = _output_fields(source, new_columns)
    value = parameters.get(name)
    target, table = _destination(algorithm, parameters, name, context)
    if target is None:
        sink, identifier = _sink(algorithm, parameters, name, context, source, fields)
        if sink is None:
            return None
        try:
            _write_features(sink, source, new_columns, fields, feedback)
        except Exception:
            del sink
            context.takeResultLayer(identifier)
            raise
        return identifier
    if source.path is not None and target.exists() and target.samefile(source.path) and table is None:
        raise QgsProcessingException(tr("The output cannot replace the layer that is read. Choose another file."))
    try:
        identifier = _write_file(
            algorithm, parameters, name, context, source, new_columns, fields, target, table, feedback
        )
    except sqlite3.Error as error:
        raise QgsProcessingException(_database_message(error, target)) from error
    except OSError as error:
        raise QgsProcessingException(
            tr("Cannot write {path}: {reason}").format(path=target, reason=error.strerror or error)
        ) from error
    if isinstance(value, QgsProcessingOutputLayerDefinition) and value.destinationProject is not None:
        definition = algorithm.parameterDefinition(name)
        title = value.destinationName or definition.description()
        details = QgsProcessingContext.LayerDetails(
            title, value.destinationProject, name, QgsProcessingUtils.LayerHint.Vector
        )
        context.addLayerToLoadOnCompletion(identifier, details)
    return identifier


def _check_columns(source, new_columns):
    for column in new_columns:
        if column.field.type() not in GPKG_TYPES:
            raise ValueError(f"no GeoPackage type for the field {column.field.name()}")
        if column.field.name().lower() == "fid":
            raise ValueError("fid is the key of the layer")
        if source.fids is not None and len(column.values) != len(source.fids):
            raise ValueError(f"{column.field.name()}: {len(column.values)} values for {len(source.fids)} features")


def _output_fields(source, new_columns):
    fields = QgsFields()
    new = {column.field.name().lower(): column.field for column in new_columns}
    for field in source.fields():
        fields.append(new.pop(field.name().lower(), field))
    for field in new.values():
        fields.append(field)
    return fields


def _without_loading(value):
    """Return an output value that QGIS does not load by itself: the file is not yet where it will be."""
    if not isinstance(value, QgsProcessingOutputLayerDefinition):
        return value
    bare = QgsProcessingOutputLayerDefinition(value.sink)
    bare.createOptions = value.createOptions
    return bare


def _destination(algorithm, parameters, name, context):
    """Return the file to write and the table when one was named; (None, None) for what is not a file."""
    value = parameters.get(name)
    if isinstance(value, QgsProcessingOutputLayerDefinition) and value.useRemapping():
        return None, None
    text = algorithm.parameterAsOutputLayer({**parameters, name: _without_loading(value)}, name, context)
    if not text or text.startswith("memory:"):
        return None, None
    if text.startswith("ogr:"):
        uri = QgsDataSourceUri(text[4:])
        return (Path(uri.database()), uri.table() or None) if uri.database() else (Path(text[4:]), None)
    if re.match(r"^\w{2,}:", text):  # postgres:, mssql: …; one letter is a Windows drive
        return None, None
    if not Path(text).suffix:
        text += "." + QgsProcessingUtils.defaultVectorExtension()
    return Path(text), None


def _sink(algorithm, parameters, name, context, source, fields):
    return algorithm.parameterAsSink(parameters, name, context, fields, source.wkbType(), source.sourceCrs())


def _write_file(algorithm, parameters, name, context, source, new_columns, fields, target, table, feedback):
    target = target.absolute()
    geopackage = target.suffix.lower() == ".gpkg"
    _check_writable(target, geopackage)
    named = table or target.stem
    adding = table is not None and target.exists()
    with atomic_dataset(target) as staged:
        # QGIS names the table after the file, so the file is first named after the table
        made = staged.with_name(f"{named}{target.suffix}") if _names_a_file(named) else staged
        if geopackage and source.whole is not None and _updatable(source, new_columns, named):
            _copy_whole(source.whole, made, named, feedback)
            _update_whole(made, named, source, new_columns, feedback)
        else:
            place = str(made)
            if geopackage and made.stem != named:
                place = f"ogr:dbname='{made}' table=\"{named}\" (geom)"
            value = parameters.get(name)
            if isinstance(value, QgsProcessingOutputLayerDefinition):
                options, value = value.createOptions, QgsProcessingOutputLayerDefinition(place)
                value.createOptions = options
            else:
                value = place
            sink, _ = _sink(algorithm, {**parameters, name: value}, name, context, source, fields)
            if sink is None:
                raise QgsProcessingException(algorithm.invalidSinkError(parameters, name))
            written, without = _write_features(sink, source, new_columns, fields, feedback)
            del sink  # closes the file; what fails now is only seen by counting
            _check_count(made, named if geopackage else None, written)
            if geopackage and without and source.wkbType() != QgsWkbTypes.Type.NoGeometry:
                _clear_geometries(made, named, without)
        if geopackage:
            _write_aliases(made, named, fields)
        _step(feedback, 99)
        if adding:
            _add_table(made, target, named)
            made.unlink()
        elif made != staged:
            made.replace(staged)
        if target.suffix.lower() == ".shp" and target.exists():
            ogr.GetDriverByName("ESRI Shapefile").DeleteDataSource(str(target))  # with its old index files
    return f"{target}|layername={named}" if table is not None else str(target)


def _names_a_file(name):
    return re.fullmatch(r"[\w][\w .()-]{0,100}", name) is not None and "." not in name


def _write_features(sink, source, new_columns, fields, feedback):
    """Copy every feature with its new values into a sink; return how many, and how many have no geometry."""
    added = fields.count() - source.fields().count()
    places = [fields.lookupField(column.field.name()) for column in new_columns]
    fids, positions = source.fids, None
    total = len(fids) if fids is not None else max(source.featureCount(), 1)
    written, without, batch = 0, 0, []

    def flush():
        if batch and not sink.addFeatures(batch, QgsFeatureSink.Flag.FastInsert):
            raise QgsProcessingException(
                tr("A feature could not be written: {reason}").format(reason=sink.lastError() or tr("unknown reason"))
            )
        batch.clear()

    features, nothing = source.getFeatures(QgsFeatureRequest()), itertools.repeat(())
    while True:
        _step(feedback, 40 + 60 * written / max(total, 1))
        start = written
        expected = itertools.repeat(None) if fids is None else iter(fids[start : start + CHUNK].tolist())
        rows = zip(*(_values(column, start) for column in new_columns)) if new_columns else nothing
        for feature in itertools.islice(features, CHUNK):
            key, row = next(expected, -1), next(rows, None)
            if key is not None and key != feature.id():  # a source that answers in another order each time
                if positions is None:
                    positions = {fid: position for position, fid in enumerate(fids.tolist())}
                position = positions.get(feature.id())
                row = position is not None and [_values(column, position, 1)[0] for column in new_columns]
            if row is None or row is False:
                raise QgsProcessingException(_changed())
            feature.padAttributes(added)
            for place, value in zip(places, row):
                feature.setAttribute(place, value)
            if not feature.hasGeometry():
                without += 1
            batch.append(feature)
            written += 1
            if len(batch) == BATCH:
                flush()
        if written < start + CHUNK:
            break
    flush()
    if fids is not None and written != len(fids):
        raise QgsProcessingException(_changed())
    if hasattr(sink, "finalize"):
        sink.finalize()
    return written, without


def _values(column, start, count=CHUNK, dates=True):
    """Return values of a column as Python objects that QGIS and SQLite take, None for NULL."""
    kind, values = column.field.type(), column.values[start : start + count]
    if isinstance(values, np.ma.MaskedArray):
        values = np.where(np.ma.getmaskarray(values), None, values.data)
    values = values.tolist() if isinstance(values, np.ndarray) else list(values)
    values = [None if value is None or value != value else value for value in values]  # NaN is not itself
    if kind == compat.INTEGER:
        return [None if value is None else int(value) for value in values]
    if kind == compat.BOOL:
        return [None if value is None else bool(value) for value in values]
    if kind == compat.DATE and dates:
        return [None if value is None else QDate.fromString(str(value), "yyyy-MM-dd") for value in values]
    return values


# --- the quick way ---------------------------------------------------------------------------------------------------


def _updatable(source, new_columns, table):
    """True when every field to be replaced has the name and type of the new one, and no constraint of its own."""
    fields, old = source.fields(), source.whole.table
    with closing(_open_read(source.whole.path)) as connection:
        columns = _columns(connection, old)
        if table != old:
            own = [sql for name, sql in _triggers(connection, old) if name.startswith(OWN_TRIGGERS)]
            if (
                old in columns
                or re.search(QUOTES, old + table)
                or any(_renamed(sql, old, table) is None for sql in own)
            ):
                return False
        indexed = {
            row[0]
            for row in connection.execute(
                "SELECT info.name FROM pragma_index_list(?) AS list, pragma_index_info(list.name) AS info",
                (old,),
            )
        }
    for column in new_columns:
        name = column.field.name()
        index = fields.lookupField(name)
        if index < 0:
            continue
        same = fields.at(index).name() == name and fields.at(index).type() == column.field.type()
        if not same or columns[name]["notnull"] or name in indexed:
            return False
    return True


def _copy_whole(whole, staged, table, feedback):
    """Copy the file with SQLite's own backup, since a file copy loses edits that are still in the log."""
    deadline = [time.monotonic() + PATIENCE, -1]

    def watch(_status, remaining, total):
        _step(feedback, 30 + 20 * (1 - remaining / max(total, 1)))
        if remaining != deadline[1]:
            deadline[:] = time.monotonic() + PATIENCE, remaining
        elif time.monotonic() > deadline[0]:  # backup() itself would wait for ever
            raise sqlite3.OperationalError("database is locked")

    if shutil.disk_usage(staged.parent).free < 1.2 * whole.path.stat().st_size:
        raise QgsProcessingException(tr("There is not enough room on the disk to write {name}.").format(name=table))
    with closing(_open_read(whole.path)) as origin, closing(sqlite3.connect(staged, isolation_level=None)) as copy:
        _private(copy)
        origin.backup(copy, pages=8192, progress=watch, sleep=0.1)
        _private(copy)  # the copied header may ask for a log again
        if _keep_only(copy, whole):
            copy.execute("VACUUM")  # the layers left out must not be read in the free pages
        if table != whole.table:
            _rename(copy, whole, table)


def _triggers(connection, table):
    return connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?", (table,)
    ).fetchall()


def _renamed(sql, old, new):
    """Return the SQL of a trigger for the table's new name, or None when it is not written as GDAL writes it."""
    names = re.compile(f"(\"(?:rtree_|trigger_(?:insert|delete)_feature_count_)?|')({re.escape(old)})(?=[\"'_])")
    if re.search(rf"(?<![\w\"'])(rtree_)?{re.escape(old)}(?![\w\"'])", names.sub("", sql), re.IGNORECASE):
        return None
    return names.sub(lambda match: match.group(1) + new, sql)


def _rename(connection, whole, table):
    """Give the table its new name, with its spatial index, its triggers and its rows in the registry."""
    triggers = _triggers(connection, whole.table)
    connection.execute("BEGIN")
    for trigger, _ in triggers:
        connection.execute(f"DROP TRIGGER {_quote(trigger)}")
    connection.execute(f"ALTER TABLE {_quote(whole.table)} RENAME TO {_quote(table)}")
    old = f"rtree_{whole.table}_{whole.geometry}"
    if _has_table(connection, old):
        connection.execute(f"ALTER TABLE {_quote(old)} RENAME TO {_quote(f'rtree_{table}_{whole.geometry}')}")
    # Foreign keys are off, so the order of the registry's tables does not matter
    for registry in sorted(GPKG_TABLES - {"gpkg_spatial_ref_sys", "gpkg_data_column_constraints"}):
        if _has_table(connection, registry):
            connection.execute(f"UPDATE {registry} SET table_name = ? WHERE table_name = ?", (table, whole.table))  # nosec B608
    for _, sql in triggers:
        connection.execute(_renamed(sql, whole.table, table))
    connection.execute("COMMIT")


def _private(connection):
    """No log and no waiting for the disk: the file is thrown away if anything fails."""
    for pragma in ("journal_mode = OFF", "synchronous = OFF", "foreign_keys = OFF", "locking_mode = EXCLUSIVE"):
        connection.execute(f"PRAGMA {pragma}").fetchall()


def _keep_only(connection, whole):
    """Leave one layer in a GeoPackage, with its spatial index and nothing else; True when something was taken out."""
    rtree = f"rtree_{whole.table}_{whole.geometry}"
    keep = GPKG_TABLES | {whole.table, rtree, *(f"{rtree}_{part}" for part in ("node", "parent", "rowid"))}
    entries = connection.execute(
        "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_master "
        "ORDER BY CASE WHEN type IN ('trigger', 'view') THEN 0 WHEN sql LIKE 'CREATE VIRTUAL%' THEN 1 ELSE 2 END"
    ).fetchall()
    dropped = False
    for kind, name, owner, _ in entries:
        if kind == "trigger":
            gone = owner != whole.table or not name.startswith(OWN_TRIGGERS)
        else:
            gone = kind in ("table", "view") and name not in keep and not name.startswith("sqlite_")
        if gone and _has_table(connection, name):
            if kind == "table":  # the empty ones that GDAL makes in each file leave nothing to read
                dropped |= connection.execute(f"SELECT 1 FROM {_quote(name)} LIMIT 1").fetchone() is not None  # nosec B608
            connection.execute(f"DROP {kind} {_quote(name)}")
    present = {name for kind, name, _, _ in entries if kind == "table"}
    for registry in sorted(present & (GPKG_TABLES - {"gpkg_spatial_ref_sys", "gpkg_data_column_constraints"})):
        allowed = [whole.table]
        if registry == "gpkg_extensions":
            allowed += sorted(GPKG_TABLES)
        marks = ", ".join("?" * len(allowed))
        connection.execute(f"DELETE FROM {registry} WHERE table_name NOT IN ({marks})", allowed)  # nosec B608
    return dropped


def _update_whole(staged, table, source, new_columns, feedback):
    """Add the new columns to a copied GeoPackage and fill them in one transaction."""
    with closing(sqlite3.connect(staged, isolation_level=None)) as connection:
        _private(connection)
        fids = source.fids
        if fids is None:
            rows = connection.execute(f"SELECT fid FROM {_quote(table)} ORDER BY fid")  # nosec B608
            fids = np.fromiter((row[0] for row in rows), dtype=np.int64)
        triggers = _triggers(connection, table)
        connection.execute("BEGIN IMMEDIATE")
        # The triggers of the spatial index call functions of GDAL; geometries do not change here
        for trigger, _ in triggers:
            connection.execute(f"DROP TRIGGER {_quote(trigger)}")
        present = _columns(connection, table)
        for column in new_columns:
            if column.field.name() not in present:
                kind = GPKG_TYPES[column.field.type()]
                if column.field.length() > 0 and column.field.type() == compat.TEXT:
                    kind += f"({column.field.length()})"
                connection.execute(f"ALTER TABLE {_quote(table)} ADD COLUMN {_quote(column.field.name())} {kind}")
        changed = 0
        if new_columns:
            changes = ", ".join(f"{_quote(column.field.name())} = ?" for column in new_columns)
            order = f"UPDATE {_quote(table)} SET {changes} WHERE fid = ?"  # nosec B608
            for start in range(0, len(fids), CHUNK):
                _step(feedback, 50 + 50 * start / len(fids))
                values = [_sqlite_values(column, start) for column in new_columns]
                keys = fids[start : start + CHUNK].tolist()
                changed += connection.executemany(order, zip(*values, keys)).rowcount
        count = connection.execute(f"SELECT count(*) FROM {_quote(table)}").fetchone()[0]  # nosec B608
        if count != len(fids) or (new_columns and changed != count):
            raise QgsProcessingException(_changed())
        for _, sql in triggers:
            connection.execute(sql)
        connection.execute(
            "UPDATE gpkg_contents SET identifier = ?, description = '', "
            "last_change = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE table_name = ?",
            (table, table),
        )
        if _has_table(connection, "gpkg_ogr_contents"):
            connection.execute("UPDATE gpkg_ogr_contents SET feature_count = ? WHERE table_name = ?", (count, table))
        connection.execute("COMMIT")
        indexed = not source.whole.geometry or _has_table(connection, f"rtree_{table}_{source.whole.geometry}")
    if not indexed:
        dataset = gdal.OpenEx(str(staged), gdal.OF_VECTOR | gdal.OF_UPDATE, allowed_drivers=["GPKG"])
        texts = [name.replace("'", "''") for name in (table, source.whole.geometry)]
        dataset.ReleaseResultSet(dataset.ExecuteSQL("SELECT CreateSpatialIndex('{}', '{}')".format(*texts)))
        del dataset


def _sqlite_values(column, start):
    """Return values for SQLite, which takes NaN for NULL by itself."""
    values = column.values[start : start + CHUNK]
    plain = isinstance(values, np.ndarray) and not isinstance(values, np.ma.MaskedArray)
    if plain and values.dtype == np.float64 and column.field.type() in (compat.REAL, compat.INTEGER):
        whole = column.field.type() == compat.INTEGER and not np.isnan(values).any()
        return values.astype(np.int64).tolist() if whole else values.tolist()
    if plain and values.dtype.kind in "ib":
        return values.tolist()
    return _values(column, start, dates=False)


def _has_table(connection, name):
    return connection.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (name,)).fetchone() is not None


# --- both ways -------------------------------------------------------------------------------------------------------


def _write_aliases(staged, table, fields):
    """Keep the aliases of the fields in the GeoPackage, where GDAL 3.7 and later find them again.

    They stand in ``title``: GDAL reads it after ``name``, which has to be unique.
    """
    aliases = {field.name(): field.alias() for field in fields if field.alias()}
    if not aliases:
        return
    with closing(sqlite3.connect(staged, isolation_level=None)) as connection:
        _private(connection)
        connection.execute("BEGIN")
        for sql in (
            "CREATE TABLE IF NOT EXISTS gpkg_data_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL, "
            "name TEXT, title TEXT, description TEXT, mime_type TEXT, constraint_name TEXT, "
            "CONSTRAINT pk_gdc PRIMARY KEY (table_name, column_name), CONSTRAINT gdc_tn UNIQUE (table_name, name))",
            "CREATE TABLE IF NOT EXISTS gpkg_data_column_constraints (constraint_name TEXT NOT NULL, "
            "constraint_type TEXT NOT NULL, value TEXT, min NUMERIC, min_is_inclusive BOOLEAN, max NUMERIC, "
            "max_is_inclusive BOOLEAN, description TEXT, "
            "CONSTRAINT gdcc_ntv UNIQUE (constraint_name, constraint_type, value))",
            "CREATE TABLE IF NOT EXISTS gpkg_extensions (table_name TEXT, column_name TEXT, "
            "extension_name TEXT NOT NULL, definition TEXT NOT NULL, scope TEXT NOT NULL, "
            "CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name))",
        ):
            connection.execute(sql)
        for part in ("gpkg_data_columns", "gpkg_data_column_constraints"):
            known = connection.execute("SELECT 1 FROM gpkg_extensions WHERE table_name = ?", (part,)).fetchone()
            if known is None:
                connection.execute(
                    "INSERT INTO gpkg_extensions VALUES (?, NULL, 'gpkg_schema', "
                    "'http://www.geopackage.org/spec121/#extension_schema', 'read-write')",
                    (part,),
                )
        connection.execute("UPDATE gpkg_data_columns SET name = NULL WHERE table_name = ?", (table,))
        present = _columns(connection, table)
        for column, alias in aliases.items():
            if column in present:
                connection.execute(
                    "INSERT INTO gpkg_data_columns (table_name, column_name, title) VALUES (?, ?, ?) "
                    "ON CONFLICT (table_name, column_name) DO UPDATE SET title = excluded.title",
                    (table, column, alias),
                )
        connection.execute("COMMIT")


def _clear_geometries(path, table, without):
    """Set back to NULL the geometries that were missing: QGIS' writer makes them empty ones."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        _private(connection)
        column = connection.execute(
            "SELECT column_name FROM gpkg_geometry_columns WHERE table_name = ?", (table,)
        ).fetchone()
        if column is None:
            return
        geometry = _quote(column[0])
        rows = connection.execute(
            f"SELECT rowid, substr({geometry}, 4, 1) FROM {_quote(table)} WHERE length({geometry}) < 100"  # nosec B608
        )
        empty = [(rowid,) for rowid, flags in rows if flags[0] & 0x10]  # the header's own flag for empty
        if len(empty) != without:
            return  # some were empty in the source: they cannot be told apart here
        triggers = _triggers(connection, table)
        connection.execute("BEGIN")
        for trigger, _ in triggers:
            connection.execute(f"DROP TRIGGER {_quote(trigger)}")
        connection.executemany(f"UPDATE {_quote(table)} SET {geometry} = NULL WHERE rowid = ?", empty)  # nosec B608
        for _, sql in triggers:
            connection.execute(sql)
        connection.execute("COMMIT")


def _add_table(staged, target, table):
    """Bring a written table into a GeoPackage that is there already, in one transaction of that file."""
    options = gdal.VectorTranslateOptions(
        options=["-update", "-overwrite", "-nln", table, "-preserve_fid", "-ds_transaction"]
    )
    gdal.ErrorReset()
    done = gdal.VectorTranslate(str(target), str(staged), options=options)
    if done is None:
        raise sqlite3.OperationalError(gdal.GetLastErrorMsg())
    del done


def _check_writable(target, geopackage):
    """Refuse a file that another program is writing before any work is done."""
    if geopackage and target.is_file():
        with closing(sqlite3.connect(target, isolation_level=None, timeout=0.2)) as connection:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("ROLLBACK")


def _check_count(staged, table, expected):
    if table is not None:
        with closing(sqlite3.connect(staged)) as connection:
            found = 0
            if _has_table(connection, table):
                found = connection.execute(f"SELECT count(*) FROM {_quote(table)}").fetchone()[0]  # nosec B608
    else:
        dataset = gdal.OpenEx(str(staged), gdal.OF_VECTOR | gdal.OF_READONLY)
        found = -1 if dataset is None else dataset.GetLayer(0).GetFeatureCount()
        del dataset
    if found != expected:
        raise QgsProcessingException(
            tr(
                "Only {found} of {expected} features could be written: the disk is full, or the format refuses "
                "features without geometry. Nothing was kept."
            ).format(found=max(found, 0), expected=expected)
        )


def _database_message(error, target):
    text = str(error).lower()
    if "locked" in text or "busy" in text:
        return tr("{path} or the layer read is in use by another program. Close it there and run again.").format(
            path=target
        )
    if "full" in text or "i/o" in text:
        return tr("The disk is full or failed while {path} was written. Nothing was kept.").format(path=target)
    return tr("Cannot write {path}: {reason}").format(path=target, reason=error)


def _changed():
    return tr("The layer changed while it was read. Run again.")


def _step(feedback, percent=None):
    if feedback is None:
        return
    if percent is not None:
        feedback.setProgress(percent)
    if feedback.isCanceled():
        raise Cancelled(tr("Cancelled: nothing was written."))
