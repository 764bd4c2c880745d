"""The working copy against other data of the same schema: what differs, and how the copy is brought up to date.

GDAL and SQLite only, no QGIS layer: all of it may run in any thread. The copy is read, never written: its successor is
made beside it and takes its place when it is whole; the former file stays under another name.
"""

import datetime
import json
import re
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from osgeo import gdal, ogr
from qgis.core import QgsGeometry

from . import workingcopy
from .atomic import atomic_file
from .core import comparison
from .core.problems import Problem
from .paths import BUNDLE, resource
from .territories import all_territories

GEOMETRY = "geom"
SQLITE = b"SQLite format 3\0"
NAMES = ("nom", "nom_fosse", "id_ligne")
_NAME = re.compile(r"^bassin_minier_(?P<version>[^_]+)(?:_(?P<places>.+))?$")
_GPKG_ENVELOPES = {0: 0, 1: 32, 2: 48, 3: 48, 4: 64}
_SYSTEM = re.compile(r"^(gpkg_|rtree_|sqlite_|ogr_)")


@dataclass(frozen=True)
class Result:
    """What a comparison found; ``own_columns``: table → the user's columns, ``own_tables``: his tables."""

    differences: tuple
    own_columns: dict
    own_tables: tuple
    fresh_columns: dict
    lost_columns: dict


def tables() -> dict:
    """Return table → key field of the tables that have one."""
    known = json.loads(resource("schema.json").read_text(encoding="utf-8"))["tables"]
    return {name: table["key"] for name, table in known.items() if table.get("key")}


def aliases() -> dict:
    """Return (table, field) → words."""
    known = json.loads(resource("schema.json").read_text(encoding="utf-8"))["tables"]
    return {
        (name, item["name"]): item["alias"]
        for name, table in known.items()
        for item in table["fields"]
        if item.get("alias")
    }


def version_of(path) -> str:
    """Return the data version that the name of a working copy tells, "" for another name."""
    found = _NAME.match(Path(path).stem)
    return found.group("version") if found else ""


def sirens_of(path):
    """Return the EPCI that a copy is cut to, by its name; () = whole; None when the name does not tell."""
    found = _NAME.match(Path(path).stem)
    if found is None:
        return None
    if not found.group("places"):
        return ()
    version, known = found.group("version"), all_territories()
    parts = found.group("places").split("+")
    by_name = {workingcopy.file_name(version, [item]): item.siren for item in known}
    ends = {item.siren[-3:]: item.siren for item in known}
    if re.match(r"^\d+ territoires$", parts[0]):
        found = [ends.get(part) for part in parts[1:]]
    else:
        found = [by_name.get(f"bassin_minier_{version}_{part}.gpkg") for part in parts]
    return tuple(found) if all(found) else None


def check(path, cut: bool = False) -> None:
    """Raise Problem when ``path`` cannot be compared: no GeoPackage, or none of the schema; ``cut``: is to be cut."""
    path = Path(path)
    with path.open("rb") as stream:
        if stream.read(len(SQLITE)) != SQLITE:
            raise Problem("“{file}” is not a GeoPackage.", file=path.name)
    try:
        workingcopy.check_readable(path)
        with closing(_connect(path)) as connection:
            present = _user_tables(connection)
    except workingcopy.CopyLocked as error:
        raise Problem("“{file}” is open elsewhere. Close it and try again; nothing was changed.",
                      file=path.name) from error  # fmt: skip
    except sqlite3.DatabaseError as error:
        raise Problem("“{file}” is not a GeoPackage.", file=path.name) from error
    for table in ("cites", *(("epci", "communes") if cut else ())):
        if table not in present:
            raise Problem("“{file}” holds no table “{table}”: it is no copy of these data.",
                          file=path.name, table=table)  # fmt: skip


def compare(copy, other, sirens=(), is_cancelled=lambda: False, progress=lambda percent: None) -> Result:
    """Compare a working copy with other data, cut to the EPCI of ``sirens`` as the copy is.

    Raises Problem, OSError (disk full), workingcopy.Cancelled; neither file is changed.
    """
    check(copy)
    check(other, bool(sirens))
    if not sirens:
        return _compare(copy, other, is_cancelled, progress)
    with atomic_scratch(copy) as scratch:
        workingcopy.make(scratch, sirens, is_cancelled, lambda percent: progress(percent / 2), other)
        return _compare(copy, scratch, is_cancelled, lambda percent: progress(50 + percent / 2))


class atomic_scratch:  # noqa: N801 - a context manager, used like a function
    """A path in a temporary folder that goes with all that was written there."""

    def __init__(self, near):
        self.name = Path(near).name

    def __enter__(self):
        import tempfile

        self.folder = tempfile.TemporaryDirectory(prefix="mbm-")
        return Path(self.folder.name) / self.name

    def __exit__(self, *problem):
        self.folder.cleanup()


def _compare(copy, other, is_cancelled, progress) -> Result:
    found, own, fresh, lost = [], {}, {}, {}
    with closing(_connect(copy)) as old, closing(_connect(other)) as new:
        here, there = _user_tables(old), _user_tables(new)
        keyed = tables()
        for done, table in enumerate(name for name in there if name in here):
            if is_cancelled():
                raise workingcopy.Cancelled
            columns = comparison.columns_of(_columns(old, table), _columns(new, table))
            if columns.own:
                (own if table in keyed else lost)[table] = columns.own
            if columns.fresh:
                fresh[table] = columns.fresh
            key = keyed.get(table)
            if key in columns.common:
                fields = [name for name in columns.common if name != GEOMETRY]
                states = [_items(connection, table, key, fields) for connection in (old, new)]
                found += comparison.compare(table, *states, fields, _metres)
            progress(100 * (done + 1) / len(there))
        own_tables = tuple(name for name in here if name not in there)
    return Result(tuple(found), own, own_tables, fresh, lost)


def _connect(path):
    return sqlite3.connect(f"{Path(path).resolve().as_uri()}?mode=ro", uri=True, timeout=0.5)


def _quoted(name) -> str:
    return '"{}"'.format(name.replace('"', '""'))


def _user_tables(connection) -> list:
    """Return the tables of a GeoPackage that hold data."""
    rows = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY rowid")
    return [name for (name,) in rows if not _SYSTEM.match(name)]


def _columns(connection, table) -> list:
    return [row[1] for row in connection.execute(f"PRAGMA table_info({_quoted(table)})")]


def _items(connection, table, key, fields) -> dict:
    """Return key → Item. A key that is empty or twice is left out: nothing could be matched to it."""
    present = _columns(connection, table)
    wanted = [key, *fields, *([GEOMETRY] if GEOMETRY in present else [])]
    names = ", ".join(_quoted(name) for name in wanted)
    title = next((name for name in NAMES if name in fields), key)
    result = {}
    for row in connection.execute(f"SELECT {names} FROM {_quoted(table)} ORDER BY rowid"):  # nosec B608 - quoted
        values = dict(zip(fields, row[1:]))
        name = "" if row[0] is None else str(row[0])
        if name and name not in result:
            shape = _wkb(row[-1]) if GEOMETRY in present else None
            result[name] = comparison.Item(name, str(values.get(title) or name), values, shape)
    return result


def _wkb(blob):
    """Return the WKB of a GeoPackage geometry (clause 2.1.3 of the standard: header, envelope, WKB); None if empty."""
    if not blob or blob[:2] != b"GP" or blob[3] & 0x10:
        return None
    return bytes(blob[8 + _GPKG_ENVELOPES[(blob[3] >> 1) & 7] :])


def shape_of(wkb) -> QgsGeometry:
    """Return the geometry of a difference."""
    geometry = QgsGeometry()
    if wkb:
        geometry.fromWkb(wkb)
    return geometry


def _metres(one, other) -> float:
    """Return the Hausdorff distance of two shapes in metres: how far the farthest point of one is from the other."""
    distance = shape_of(one).hausdorffDistance(shape_of(other))
    return distance if distance >= 0 else float("inf")


# -- the update -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Updated:
    """Where things are after an update; ``left``: own values of objects that the new data do not have, per table."""

    path: Path
    former: Path
    left: dict


def former_name(copy, today=None) -> Path:
    """Return where the former file goes: ``…_avant_<date>.gpkg``, with a number when that is taken."""
    copy, day = Path(copy), (today or datetime.date.today()).isoformat()
    path, number = copy.with_name(f"{copy.stem}_avant_{day}{copy.suffix}"), 2
    while path.exists():
        path, number = copy.with_name(f"{copy.stem}_avant_{day}_{number}{copy.suffix}"), number + 1
    return path


def update(copy, target, result, sirens=(), source=BUNDLE, keep_gone=False, is_cancelled=lambda: False,
           progress=lambda percent: None, today=None) -> Updated:  # fmt: skip
    """Make the successor of a working copy from ``source`` at ``target``, and keep the former file beside it.

    The user's own tables and columns (``result``: of :func:`compare`) go over into the new file, and with ``keep_gone``
    the objects that the new data do not have. Until the successor is whole nothing is changed; when anything fails the
    copy is as it was and no file is left. ``copy`` itself stays for :func:`retire`, unless it is ``target``.
    Raises Problem, OSError, workingcopy.Cancelled.
    """
    copy, target = Path(copy), Path(target)
    if target != copy and target.exists():
        raise Problem("“{file}” is there already: move it away first; nothing was changed.", file=target.name)
    _check_free(copy)
    former = former_name(copy, today)
    try:
        with atomic_file(former) as kept:
            workingcopy.backup(copy, kept)
        with atomic_file(target) as fresh:
            workingcopy.make(fresh, sirens, is_cancelled, lambda percent: progress(percent * 0.7), source)
            left = _carry(copy, fresh, result, keep_gone, is_cancelled)
            progress(95)
            if is_cancelled():
                raise workingcopy.Cancelled
    except sqlite3.Error as error:
        former.unlink(missing_ok=True)
        raise OSError(str(error)) from error
    except BaseException:
        former.unlink(missing_ok=True)
        raise
    return Updated(target, former, left)


def _check_free(copy):
    """Raise Problem when another program is writing to the copy."""
    try:
        with closing(sqlite3.connect(str(copy), timeout=0.5, isolation_level=None)) as connection:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("ROLLBACK")
    except sqlite3.OperationalError as error:
        raise Problem("“{file}” is open elsewhere. Close it and try again; nothing was changed.",
                      file=Path(copy).name) from error  # fmt: skip


def _carry(copy, fresh, result, keep_gone, is_cancelled) -> dict:
    """Bring the user's own tables, columns and objects into the new file; return own values left behind, by table."""
    left = {}
    with workingcopy.gdal_exceptions():
        old = gdal.OpenEx(str(copy), gdal.OF_VECTOR | gdal.OF_READONLY)
        new = gdal.OpenEx(str(fresh), gdal.OF_VECTOR | gdal.OF_UPDATE)
        gone = {}
        for item in result.differences:
            if item.kind == comparison.GONE:
                gone.setdefault(item.table, set()).add(item.key)
        new.StartTransaction()
        for table in {**result.own_columns, **(gone if keep_gone else {})}:
            _carry_columns(old, new, table, result.own_columns.get(table, ()), keep_gone, left)
            if is_cancelled():
                raise workingcopy.Cancelled
        new.CommitTransaction()
        layers = [old.GetLayer(place).GetName() for place in range(old.GetLayerCount())]
        own = [name for name in result.own_tables if name in layers]
        if own:
            options = gdal.VectorTranslateOptions(["-preserve_fid"], accessMode="update", layers=own)
            gdal.VectorTranslate(new, old, options=options)
        del old, new
    _carry_plain(copy, fresh, [name for name in result.own_tables if name not in own])
    return left


def _carry_columns(old, new, table, own, keep_gone, left):
    key = tables()[table]
    before, after = old.GetLayerByName(table), new.GetLayerByName(table)
    definition = before.GetLayerDefn()
    for name in own:
        after.CreateField(definition.GetFieldDefn(definition.GetFieldIndex(name)))
    places = {feature.GetField(key): feature.GetFID() for feature in after}
    for feature in before:
        if feature.GetField(key) in places:
            if any(feature.IsFieldSetAndNotNull(name) for name in own):
                found = after.GetFeature(places[feature.GetField(key)])
                for name in own:
                    _put(found, feature, name)
                after.SetFeature(found)
        elif keep_gone:
            found = ogr.Feature(after.GetLayerDefn())
            for place in range(definition.GetFieldCount()):
                _put(found, feature, definition.GetFieldDefn(place).GetName())
            found.SetGeometry(feature.GetGeometryRef())
            after.CreateFeature(found)
        elif any(feature.IsFieldSetAndNotNull(name) for name in own):
            left[table] = left.get(table, 0) + 1


def _put(target, source, name):
    """Copy one value, whatever its type; NULL stays NULL."""
    place, own = target.GetFieldIndex(name), source.GetFieldIndex(name)
    if place < 0:
        return
    if not source.IsFieldSetAndNotNull(own):
        target.SetFieldNull(place)
    elif source.GetFieldDefnRef(own).GetType() in (ogr.OFTDate, ogr.OFTDateTime, ogr.OFTTime):
        year, month, day, hour, minute, second, zone = source.GetFieldAsDateTime(own)
        target.SetField(place, int(year), int(month), int(day), int(hour), int(minute), float(second), int(zone))
    elif source.GetFieldDefnRef(own).GetType() == ogr.OFTBinary:
        target.SetFieldBinary(place, bytes(source.GetFieldAsBinary(own)))
    else:
        target.SetField(place, source.GetField(own))


def _carry_plain(copy, fresh, names):
    """Copy tables that GDAL does not list, such as projects that QGIS keeps in a GeoPackage."""
    if not names:
        return
    with closing(sqlite3.connect(str(fresh))) as connection, connection:
        connection.execute("ATTACH DATABASE ? AS former", (str(copy),))
        for name in names:
            (text,) = connection.execute("SELECT sql FROM former.sqlite_master WHERE name = ?", (name,)).fetchone()
            connection.execute(text)
            connection.execute(f"INSERT INTO main.{_quoted(name)} SELECT * FROM former.{_quoted(name)}")  # nosec B608


def retire(copy, updated: Updated) -> bool:
    """Take the former file's own place away once no layer reads it: it stands beside, as ``updated.former``.

    False when another program still holds it: then both stay.
    """
    copy = Path(copy)
    if copy == updated.path:
        return True
    try:
        copy.unlink(missing_ok=True)
        for suffix in ("-wal", "-shm", "-journal"):
            copy.with_name(copy.name + suffix).unlink(missing_ok=True)
    except OSError:
        return False
    return True
