"""A new field and its values."""

from dataclasses import dataclass

import numpy as np
from qgis.core import QgsField
from qgis.PyQt.QtCore import QDate

from .. import compat
from . import progress

GPKG_TYPES = {
    compat.TEXT: "TEXT",
    compat.INTEGER: "MEDIUMINT",
    compat.REAL: "REAL",
    compat.BOOL: "BOOLEAN",
    compat.DATE: "DATE",
}


@dataclass
class Column:
    """A field to write and its values, one per feature in the order of :func:`read_columns`.

    The field is made by ``compat.field`` (TEXT, INTEGER, REAL, BOOL or DATE). ``values`` is an array or a list; NaN,
    None and masked items become NULL. Dates are text (``YYYY-MM-DD``), whole numbers may be floats without decimals.
    """

    field: QgsField
    values: object


def values_of(column, start, count=None, dates=True):
    """Return values of a column as Python objects that QGIS and SQLite take, None for NULL."""
    count = progress.CHUNK if count is None else count
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
