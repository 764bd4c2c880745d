"""New columns beside all the old ones in a whole output."""

import re
import sqlite3
from pathlib import Path
from typing import Optional

from qgis.core import (
    QgsDataSourceUri,
    QgsFields,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
)

from ..i18n import tr
from . import sink
from .column import GPKG_TYPES
from .files import write_file
from .source import Source


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
        opened, identifier = sink.open_sink(algorithm, parameters, name, context, source, fields)
        if opened is None:
            return None
        try:
            sink.write_features(opened, source, new_columns, fields, feedback)
        except Exception:
            del opened
            context.takeResultLayer(identifier)
            raise
        return identifier
    if source.path is not None and target.exists() and target.samefile(source.path) and table is None:
        raise QgsProcessingException(tr("The output cannot replace the layer that is read. Choose another file."))
    try:
        identifier = write_file(
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


def _database_message(error, target):
    text = str(error).lower()
    if "locked" in text or "busy" in text:
        return tr("{path} or the layer read is in use by another program. Close it there and run again.").format(
            path=target
        )
    if "full" in text or "i/o" in text:
        return tr("The disk is full or failed while {path} was written. Nothing was kept.").format(path=target)
    return tr("Cannot write {path}: {reason}").format(path=target, reason=error)
