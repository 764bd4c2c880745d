"""What an algorithm reads, and whether a whole GeoPackage layer stands behind it."""

import re
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from qgis.core import (
    QgsFeatureRequest,
    QgsFields,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProviderRegistry,
)

from .. import compat
from . import sqlite

SHARED_FILE = 64 * 2**20  # bytes; a bigger file is not copied for one of its several layers


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
        self.whole = whole  # the table that the source is, if it is one
        self.path = path
        self.table = table  # the table that stored columns may be read from
        self.edited = edited  # ids of features that show other values than the table's
        self.fids = None  # the order that read_columns met

    def __getattr__(self, name):
        return getattr(self.features, name)


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
    return source_of(features, layer, partial)


def source_of(features, layer, partial=False) -> Source:
    """Return the Source of features that come from ``layer``, which may be None."""
    table = _stored_layer(layer)
    whole = table if table and not partial and _is_whole(layer, table) else None
    buffer = layer.editBuffer() if table else None
    return Source(features, whole, _file_of(layer), table, buffer.changedAttributeValues() if buffer else ())


def _file_of(layer):
    """Return the file behind a layer of the provider ogr, or None."""
    if layer is None or layer.providerType() != "ogr":
        return None
    path = QgsProviderRegistry.instance().decodeUri("ogr", layer.source()).get("path")
    return Path(path) if path and Path(path).is_file() else None


def _stored_layer(layer) -> "Optional[Whole]":
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
        with closing(sqlite.open_read(path)) as connection:
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
    columns = sqlite.columns(connection, table)
    if [name for name in columns if name != geometry] != names or columns.get("fid", {}).get("pk") != 1:
        return None
    copyable = len(tables) == 1 or path.stat().st_size <= SHARED_FILE
    copyable = copyable and not connection.execute(f"PRAGMA foreign_key_list({sqlite.quote(table)})").fetchone()
    for (sql,) in connection.execute("SELECT sql FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL TABLE%'"):
        # A module that Python's SQLite may not have
        copyable = copyable and re.search(r"USING\s+\"?rtree", sql, re.IGNORECASE) is not None
    return Whole(path, table, geometry, names, bool(copyable))
