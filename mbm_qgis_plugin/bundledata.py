"""Rows of the bundled layers, read in milliseconds and without a trace: no QGIS layer, no journal beside them.

SQLite opens the file as immutable, so it neither locks it nor writes. What serves the user's own copy is
:mod:`records`, which lays the layers of the project over these rows.
"""

import sqlite3
import struct
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from urllib.parse import quote

from .paths import BUNDLE

_ENVELOPES = (0, 32, 48, 48, 64)  # bytes of the envelope after the 8 of a GeoPackage geometry's head, by its kind


def _uri(path) -> str:
    text = Path(path).resolve().as_posix()
    # //server/share becomes file:////server/share: SQLite knows no host
    return f"file://{'' if text.startswith('/') else '/'}{quote(text)}?mode=ro&immutable=1"


@contextmanager
def _reading(path):
    connection = sqlite3.connect(_uri(path), uri=True)
    connection.row_factory = sqlite3.Row
    try:
        yield connection
    finally:
        connection.close()


def _name(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


def read(table: str, columns, path=BUNDLE) -> list:
    """Return the columns of all rows of a table as tuples, in the order of the file.

    The column ``geom:extent`` is (x min, y min, x max, y max) in metres, EPSG:2154, or None; nothing but the head
    of the geometry is read for it. Raises sqlite3.Error when the file or the table cannot be read.
    """
    wanted = ["substr(geom, 1, 72)" if column == "geom:extent" else _name(column) for column in columns]
    with _reading(path) as connection:
        rows = connection.execute(f"SELECT {', '.join(wanted)} FROM {_name(table)} ORDER BY rowid").fetchall()  # nosec B608
    heads = [place for place, column in enumerate(columns) if column == "geom:extent"]
    if not heads:
        return [tuple(row) for row in rows]
    return [tuple(extent(v) if place in heads else v for place, v in enumerate(row)) for row in rows]


@lru_cache(maxsize=32)
def rows(table: str) -> tuple:
    """Return all rows of a bundled table as dicts, without geometry, read once; booleans are 0 and 1."""
    with _reading(BUNDLE) as connection:
        names = [row["name"] for row in connection.execute(f"PRAGMA table_info({_name(table)})")]
        kept = ", ".join(_name(name) for name in names if name not in ("geom", "fid"))
        return tuple(
            dict(row) for row in connection.execute(f"SELECT {kept} FROM {_name(table)} ORDER BY rowid")  # nosec B608
        )


@lru_cache(maxsize=64)
def _by_value(table: str, field: str) -> dict:
    found = {}
    for row in rows(table):
        if row.get(field) is not None:
            found.setdefault(str(row[field]), []).append(row)
    return found


def matching(table: str, field: str, value) -> list:
    """Return the rows whose field reads as ``value``, in the order of the file."""
    return list(_by_value(table, field).get(str(value), ()))


@lru_cache(maxsize=32)
def extents(table: str, key: str) -> dict:
    """Return key of each object → its extent, for those that have a geometry; read once."""
    return {item: box for item, box in read(table, (key, "geom:extent")) if box is not None}


def geometries(table: str, key: str, values) -> dict:
    """Return key → WKB (bytes) of the objects asked for that have a geometry."""
    values = list(values)
    found = {}
    with _reading(BUNDLE) as connection:
        sql = f"SELECT {_name(key)}, geom FROM {_name(table)} WHERE {_name(key)} = ?"  # nosec B608
        for value in values:
            for item, blob in connection.execute(sql, (value,)):
                if blob is not None:
                    found[item] = wkb(blob)
    return found


def wkb(blob: bytes) -> bytes:
    """Return the WKB inside a geometry of a GeoPackage."""
    return bytes(blob[8 + _ENVELOPES[(blob[3] >> 1) & 7] :])


def extent(blob):
    """Return (x min, y min, x max, y max) from the head of a geometry of a GeoPackage; None when it has none."""
    if blob is None or blob[:2] != b"GP":
        return None
    order = "<" if blob[3] & 1 else ">"
    if (blob[3] >> 1) & 7:
        x_min, x_max, y_min, y_max = struct.unpack_from(f"{order}4d", blob, 8)
        return (x_min, y_min, x_max, y_max)
    order = "<" if blob[8] else ">"
    if len(blob) >= 29 and struct.unpack_from(f"{order}I", blob, 9)[0] % 1000 == 1:  # a point has no envelope
        x, y = struct.unpack_from(f"{order}2d", blob, 13)
        return (x, y, x, y)
    return None
