"""Every difference between QGIS 3.22 … 4 and between Qt 5 and Qt 6 that the plugin meets."""

from qgis.core import NULL, Qgis, QgsField
from qgis.PyQt.QtCore import QMetaType, QVariant

QGIS_VERSION = Qgis.QGIS_VERSION_INT


def _field_type(name: str):
    """QgsField wants QVariant.Type before 3.38 and QMetaType.Type from then on."""
    if QGIS_VERSION >= 33800:
        return getattr(QMetaType.Type, {"String": "QString", "Date": "QDate"}.get(name, name))
    return getattr(QVariant, name)


TEXT = _field_type("String")
INTEGER = _field_type("Int")
REAL = _field_type("Double")
BOOL = _field_type("Bool")
DATE = _field_type("Date")


def field(name: str, kind, alias: str = "", length: int = 0, precision: int = 0) -> QgsField:
    """Return a field; ``kind`` is one of TEXT, INTEGER, REAL, BOOL, DATE."""
    result = QgsField(name, kind, "", length, precision)
    if alias:
        result.setAlias(alias)
    return result


def is_null(value) -> bool:
    """True for None, ``NULL`` and an invalid QVariant: QGIS hands out all three."""
    return value is None or value == NULL or (isinstance(value, QVariant) and value.isNull())
