"""Spreadsheets (xlsx, ods) through GDAL, which QGIS ships: read as plain lines of text, written sheet by sheet."""

from contextlib import contextmanager
from pathlib import Path

from osgeo import gdal, ogr

DRIVERS = {".xlsx": "XLSX", ".ods": "ODS"}
TEXT, INTEGER, REAL, DATE = ogr.OFTString, ogr.OFTInteger, ogr.OFTReal, ogr.OFTDate


class SpreadsheetError(OSError):
    """The file is not a spreadsheet that GDAL can read or write; the message is GDAL's."""


def _driver(path) -> str:
    try:
        return DRIVERS[Path(path).suffix.lower()]
    except KeyError:
        raise SpreadsheetError(Path(path).suffix or str(path)) from None


@contextmanager
def _plain_texts(driver):
    """Make GDAL hand out every cell as text, heading line included: guessed types lose what does not fit."""
    options = {f"OGR_{driver}_HEADERS": "DISABLE", f"OGR_{driver}_FIELD_TYPES": "STRING"}
    before = {name: gdal.GetConfigOption(name) for name in options}
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        for name, value in options.items():
            gdal.SetConfigOption(name, value)
        yield
    finally:
        for name, value in before.items():
            gdal.SetConfigOption(name, value)
        gdal.PopErrorHandler()


def read_sheets(path) -> list:
    """Return the sheets of a file: list of (name, list of (line number, list of texts or None)).

    Raises SpreadsheetError when the file is missing, no spreadsheet, or not one of ``DRIVERS``.
    """
    driver = _driver(path)
    with _plain_texts(driver):
        try:
            dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_READONLY, [driver])
        except RuntimeError as error:
            raise SpreadsheetError(str(error)) from error
        if dataset is None:
            raise SpreadsheetError(gdal.GetLastErrorMsg() or str(path))
        sheets = []
        for number in range(dataset.GetLayerCount()):
            layer = dataset.GetLayer(number)
            width = layer.GetLayerDefn().GetFieldCount()
            lines = [
                (feature.GetFID(), [feature.GetField(column) for column in range(width)]) for feature in layer
            ]
            sheets.append((layer.GetName(), lines))
    return sheets


def write_sheets(path, sheets) -> None:
    """Write a file of sheets: list of (name, list of (heading, type), list of rows of values or None).

    Raises SpreadsheetError; write to the path of an ``atomic_file``, since GDAL leaves what it began.
    """
    driver = gdal.GetDriverByName(_driver(path))
    if driver is None:
        raise SpreadsheetError(_driver(path))
    try:
        dataset = driver.Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
        if dataset is None:
            raise SpreadsheetError(gdal.GetLastErrorMsg() or str(path))
        for name, headings, rows in sheets:
            layer = dataset.CreateLayer(name, None, ogr.wkbNone)
            for heading, kind in headings:
                layer.CreateField(ogr.FieldDefn(heading, kind))
            definition = layer.GetLayerDefn()
            for row in rows:
                feature = ogr.Feature(definition)
                for number, value in enumerate(row):
                    if value is not None and value != "":
                        feature.SetField(number, _safe(value))
                layer.CreateFeature(feature)
        dataset.FlushCache()
        del layer, dataset
    except RuntimeError as error:
        raise SpreadsheetError(str(error)) from error
    if not Path(path).is_file():
        raise SpreadsheetError(gdal.GetLastErrorMsg() or str(path))


def _safe(value):
    """Return the value; a text that GDAL would write as a formula loses that meaning."""
    if isinstance(value, str):
        return " " + value if value.startswith("of:=") else value
    return value if isinstance(value, (int, float)) else value.isoformat()
