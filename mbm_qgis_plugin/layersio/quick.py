"""The quick way: a copy of the whole GeoPackage, its new columns written by one UPDATE."""

import re
import shutil
import sqlite3
import time
from contextlib import closing

import numpy as np
from osgeo import gdal
from qgis.core import QgsProcessingException

from .. import compat
from ..i18n import tr
from . import progress, sqlite
from .column import GPKG_TYPES, values_of
from .progress import changed_meanwhile, step

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


def updatable(source, new_columns, table):
    """True when every field to be replaced has the name and type of the new one, and no constraint of its own."""
    fields, old = source.fields(), source.whole.table
    with closing(sqlite.open_read(source.whole.path)) as connection:
        columns = sqlite.columns(connection, old)
        if table != old:
            own = [sql for name, sql in sqlite.triggers(connection, old) if name.startswith(OWN_TRIGGERS)]
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


def copy_whole(whole, staged, table, feedback):
    """Copy the file of a table and leave in the copy that table alone, named ``table``."""
    if shutil.disk_usage(staged.parent).free < 1.2 * whole.path.stat().st_size:
        raise QgsProcessingException(tr("There is not enough room on the disk to write {name}.").format(name=table))
    with closing(sqlite.open_read(whole.path)) as origin:
        _copy_pages(origin, staged, feedback)
    with closing(sqlite3.connect(staged, isolation_level=None)) as copy:
        sqlite.without_log(copy)  # the copied header may ask for a log
        if _keep_only(copy, whole):
            copy.execute("VACUUM")  # the layers left out must not be read in the free pages
        if table != whole.table:
            _rename(copy, whole, table)


def _copy_pages(origin, staged, feedback):
    """Copy with SQLite's own backup: with the edits that are still in the log, and beside a writer."""
    deadline = [time.monotonic() + sqlite.PATIENCE, -1]

    def watch(_status, remaining, total):
        step(feedback, 30 + 20 * (1 - remaining / max(total, 1)))
        if remaining != deadline[1]:
            deadline[:] = time.monotonic() + sqlite.PATIENCE, remaining
        elif time.monotonic() > deadline[0]:  # backup() itself would wait for ever
            raise sqlite3.OperationalError("database is locked")

    with closing(sqlite3.connect(staged, isolation_level=None)) as copy:
        sqlite.without_log(copy)
        origin.backup(copy, pages=8192, progress=watch, sleep=0.1)


def _renamed(sql, old, new):
    """Return the SQL of a trigger for the table's new name, or None when it is not written as GDAL writes it."""
    names = re.compile(f"(\"(?:rtree_|trigger_(?:insert|delete)_feature_count_)?|')({re.escape(old)})(?=[\"'_])")
    if re.search(rf"(?<![\w\"'])(rtree_)?{re.escape(old)}(?![\w\"'])", names.sub("", sql), re.IGNORECASE):
        return None
    return names.sub(lambda match: match.group(1) + new, sql)


def _rename(connection, whole, table):
    """Give the table its new name, with its spatial index, its triggers and its rows in the registry."""
    triggers = sqlite.triggers(connection, whole.table)
    connection.execute("BEGIN")
    for trigger, _ in triggers:
        connection.execute(f"DROP TRIGGER {sqlite.quote(trigger)}")
    connection.execute(f"ALTER TABLE {sqlite.quote(whole.table)} RENAME TO {sqlite.quote(table)}")
    old = f"rtree_{whole.table}_{whole.geometry}"
    if sqlite.has_table(connection, old):
        connection.execute(
            f"ALTER TABLE {sqlite.quote(old)} RENAME TO {sqlite.quote(f'rtree_{table}_{whole.geometry}')}"
        )
    # Foreign keys are off, so the order of the registry's tables does not matter
    for registry in sorted(GPKG_TABLES - {"gpkg_spatial_ref_sys", "gpkg_data_column_constraints"}):
        if sqlite.has_table(connection, registry):
            connection.execute(f"UPDATE {registry} SET table_name = ? WHERE table_name = ?", (table, whole.table))  # nosec B608
    for _, sql in triggers:
        connection.execute(_renamed(sql, whole.table, table))
    connection.execute("COMMIT")


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
        if gone and sqlite.has_table(connection, name):
            if kind == "table":  # the empty ones that GDAL makes in each file leave nothing to read
                dropped |= connection.execute(f"SELECT 1 FROM {sqlite.quote(name)} LIMIT 1").fetchone() is not None  # nosec B608
            connection.execute(f"DROP {kind} {sqlite.quote(name)}")
    present = {name for kind, name, _, _ in entries if kind == "table"}
    for registry in sorted(present & (GPKG_TABLES - {"gpkg_spatial_ref_sys", "gpkg_data_column_constraints"})):
        allowed = [whole.table]
        if registry == "gpkg_extensions":
            allowed += sorted(GPKG_TABLES)
        marks = ", ".join("?" * len(allowed))
        connection.execute(f"DELETE FROM {registry} WHERE table_name NOT IN ({marks})", allowed)  # nosec B608
    return dropped


def update_whole(staged, table, source, new_columns, feedback):
    """Add the new columns to a copied GeoPackage and fill them in one transaction."""
    with closing(sqlite3.connect(staged, isolation_level=None)) as connection:
        sqlite.without_log(connection)
        fids = source.fids
        if fids is None:
            rows = connection.execute(f"SELECT fid FROM {sqlite.quote(table)} ORDER BY fid")  # nosec B608
            fids = np.fromiter((row[0] for row in rows), dtype=np.int64)
        triggers = sqlite.triggers(connection, table)
        connection.execute("BEGIN IMMEDIATE")
        # The triggers of the spatial index call functions of GDAL; geometries do not change here
        for trigger, _ in triggers:
            connection.execute(f"DROP TRIGGER {sqlite.quote(trigger)}")
        present = sqlite.columns(connection, table)
        for column in new_columns:
            if column.field.name() not in present:
                kind = GPKG_TYPES[column.field.type()]
                if column.field.length() > 0 and column.field.type() == compat.TEXT:
                    kind += f"({column.field.length()})"
                connection.execute(
                    f"ALTER TABLE {sqlite.quote(table)} ADD COLUMN {sqlite.quote(column.field.name())} {kind}"
                )
        changed = 0
        if new_columns:
            changes = ", ".join(f"{sqlite.quote(column.field.name())} = ?" for column in new_columns)
            order = f"UPDATE {sqlite.quote(table)} SET {changes} WHERE fid = ?"  # nosec B608
            for start in range(0, len(fids), progress.CHUNK):
                step(feedback, 50 + 50 * start / len(fids))
                values = [_sqlite_values(column, start) for column in new_columns]
                keys = fids[start : start + progress.CHUNK].tolist()
                changed += connection.executemany(order, zip(*values, keys)).rowcount
        count = connection.execute(f"SELECT count(*) FROM {sqlite.quote(table)}").fetchone()[0]  # nosec B608
        if count != len(fids) or (new_columns and changed != count):
            raise QgsProcessingException(changed_meanwhile())
        for _, sql in triggers:
            connection.execute(sql)
        connection.execute(
            "UPDATE gpkg_contents SET identifier = ?, description = '', "
            "last_change = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE table_name = ?",
            (table, table),
        )
        if sqlite.has_table(connection, "gpkg_ogr_contents"):
            connection.execute("UPDATE gpkg_ogr_contents SET feature_count = ? WHERE table_name = ?", (count, table))
        connection.execute("COMMIT")
        indexed = not source.whole.geometry or sqlite.has_table(connection, f"rtree_{table}_{source.whole.geometry}")
    if not indexed:
        dataset = gdal.OpenEx(str(staged), gdal.OF_VECTOR | gdal.OF_UPDATE, allowed_drivers=["GPKG"])
        texts = [name.replace("'", "''") for name in (table, source.whole.geometry)]
        dataset.ReleaseResultSet(dataset.ExecuteSQL("SELECT CreateSpatialIndex('{}', '{}')".format(*texts)))
        del dataset


def _sqlite_values(column, start):
    """Return values for SQLite, which takes NaN for NULL by itself."""
    values = column.values[start : start + progress.CHUNK]
    plain = isinstance(values, np.ndarray) and not isinstance(values, np.ma.MaskedArray)
    if plain and values.dtype == np.float64 and column.field.type() in (compat.REAL, compat.INTEGER):
        whole = column.field.type() == compat.INTEGER and not np.isnan(values).any()
        return values.astype(np.int64).tolist() if whole else values.tolist()
    if plain and values.dtype.kind in "ib":
        return values.tolist()
    return values_of(column, start, dates=False)
