"""QGIS layers ↔ numpy arrays, and new fields beside all the old ones in a whole output.

The engines of ``core/`` work on columns; this module reads them from any QGIS source and writes the result
without touching what it was not asked for. Two ways lead to the same output:

* *quick*: the source is one whole GeoPackage layer and the output a new GeoPackage file. The file is copied by
  SQLite, columns are read through GDAL's Arrow interface, the new ones written by one UPDATE. Geometries are never
  decoded.
* *general*: every other source (selection, filter, joins, virtual fields, edits in progress, other format, memory),
  through QGIS' own source and sink in two passes.

numpy is imported at the top: algorithms import this module inside their methods, never at plugin start.
"""

import math
from dataclasses import dataclass

import numpy as np
from qgis.core import (
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsProcessingException,
)

from . import compat
from .i18n import tr

CHUNK = 20_000  # features between two looks at the cancel button


class Cancelled(QgsProcessingException):
    """The user cancelled; nothing is left of the output."""


@dataclass
class Column:
    """A field to write and its values, one per feature in the order of :func:`read_columns`.

    ``values`` is an array or a list; NaN, None and masked items become NULL. Text and dates (``YYYY-MM-DD``)
    are given as str, whole numbers as int or as floats without decimals.
    """

    field: QgsField
    values: object


class Source:
    """What an algorithm reads: QGIS' feature source and, when it is one, the whole GeoPackage layer behind it.

    Everything that a QgsProcessingFeatureSource offers (``fields()``, ``featureCount()``, ``wkbType()`` …) is there.
    """

    def __init__(self, features, whole=None):
        self.features = features
        self.whole = whole

    def __getattr__(self, name):
        return getattr(self.features, name)


def open_source(algorithm, parameters, name, context) -> Source:
    """Return the source of the parameter ``name``; QgsProcessingException when it cannot be read.

    Selection, filter, limit, joins, virtual fields and the edit buffer are as QGIS shows them.
    """
    features = algorithm.parameterAsSource(parameters, name, context)
    if features is None:
        raise QgsProcessingException(algorithm.invalidSourceError(parameters, name))
    # The geometries pass through as they are: a faulty one must not lose its feature
    features.setInvalidGeometryCheck(QgsFeatureRequest.InvalidGeometryCheck.GeometryNoCheck)
    return Source(features)


def read_columns(source, names, feedback=None) -> dict:
    """Read the columns ``names`` of a source, without its geometries.

    :param source: a :class:`Source`, any QgsFeatureSource or a QgsVectorLayer.
    :param names: field names; QgsProcessingException names the one that is missing.
    :return: name → array of one value per feature, in the order of the source: numbers and booleans as float64
        (NULL is NaN), everything else as object (NULL is None). ``"fid"`` holds the feature ids (int64).
    """
    names = [name for name in dict.fromkeys(names) if name != "fid"]
    fields = source.fields()
    indexes = [fields.lookupField(name) for name in names]
    for name, index in zip(names, indexes):
        if index < 0:
            raise QgsProcessingException(tr("The layer has no field “{name}”.").format(name=name))
    return _read_features(source, fields, names, indexes, feedback)


def _read_features(source, fields, names, indexes, feedback):
    request = QgsFeatureRequest()
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry | QgsFeatureRequest.Flag.SubsetOfAttributes)
    request.setSubsetOfAttributes(indexes)
    total = max(source.featureCount(), 1)
    fids, rows = [], [[] for _ in names]
    for number, feature in enumerate(source.getFeatures(request)):
        if feedback is not None and number % CHUNK == 0:
            _check(feedback)
            feedback.setProgress(30 * number / total)
        fids.append(feature.id())
        for row, index in zip(rows, indexes):
            row.append(feature[index])
    columns = {"fid": np.array(fids, dtype=np.int64)}
    for name, index, row in zip(names, indexes, rows):
        numeric = fields.at(index).isNumeric() or fields.at(index).type() == compat.BOOL
        if numeric:
            columns[name] = np.array([math.nan if compat.is_null(v) else float(v) for v in row], dtype=np.float64)
        else:
            values = np.empty(len(row), dtype=object)
            values[:] = [None if compat.is_null(value) else value for value in row]
            columns[name] = values
    return columns


def append_columns(algorithm, parameters, name, context, source, new_columns, feedback) -> str:
    """Write the source with ``new_columns`` beside (or, by name, in the place of) its fields; return the output's id.

    Features, their order and ids, geometries and other fields stay as they are. A file is written beside its final
    name and renamed when whole; after an error or a cancel nothing is left of it and an older file is untouched.

    :param name: the feature sink parameter of ``algorithm``.
    :param source: what :func:`open_source` gave and :func:`read_columns` read.
    :param new_columns: list of :class:`Column`, values in the order read.
    :return: what processAlgorithm returns for this parameter.
    """
    fields = _output_fields(source, new_columns)
    sink, identifier = algorithm.parameterAsSink(
        parameters, name, context, fields, source.wkbType(), source.sourceCrs()
    )
    if sink is None:
        raise QgsProcessingException(algorithm.invalidSinkError(parameters, name))
    values = [_python_values(column) for column in new_columns]
    places = [fields.lookupField(column.field.name()) for column in new_columns]
    added, total = fields.count() - source.fields().count(), max(source.featureCount(), 1)
    for number, feature in enumerate(source.getFeatures(QgsFeatureRequest())):
        if number % CHUNK == 0:
            _check(feedback)
            feedback.setProgress(40 + 60 * number / total)
        feature.padAttributes(added)
        for place, column in zip(places, values):
            feature.setAttribute(place, column[number])
        if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            raise QgsProcessingException(sink.lastError())
    return identifier


def _output_fields(source, new_columns):
    fields = QgsFields()
    new = {column.field.name().lower(): column.field for column in new_columns}
    for field in source.fields():
        fields.append(new.pop(field.name().lower(), field))
    for field in new.values():
        fields.append(field)
    return fields


def _python_values(column):
    values = np.ma.filled(column.values, np.nan) if isinstance(column.values, np.ma.MaskedArray) else column.values
    whole = column.field.type() == compat.INTEGER
    result = values.tolist() if isinstance(values, np.ndarray) else list(values)
    for index, value in enumerate(result):
        if value is None or value != value:  # NaN is not itself
            result[index] = None
        elif whole:
            result[index] = int(value)
    return result


def _check(feedback):
    if feedback is not None and feedback.isCanceled():
        raise Cancelled(tr("Cancelled: nothing was written."))
