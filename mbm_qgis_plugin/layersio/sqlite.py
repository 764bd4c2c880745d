"""A GeoPackage seen by SQLite: what the other rooms ask of it."""

import sqlite3
from pathlib import Path

PATIENCE = 5.0  # seconds to wait for a database that another program holds


def open_read(path):
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


def quote(name):
    """Return a name as SQL takes it."""
    return '"' + name.replace('"', '""') + '"'


def columns(connection, table):
    """Return name → type, notnull and pk of the columns of a table, in their order."""
    rows = connection.execute(f"PRAGMA table_info({quote(table)})")  # generated columns are not in it
    return {name: {"type": kind, "notnull": notnull, "pk": pk} for _, name, kind, notnull, _, pk in rows}


def has_table(connection, name):
    """True when something of that name is in the database."""
    return connection.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (name,)).fetchone() is not None


def triggers(connection, table):
    """Return (name, SQL) of each trigger of a table."""
    return connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?", (table,)
    ).fetchall()


def without_log(connection):
    """No log and no waiting for the disk: the file is thrown away if anything fails."""
    for pragma in ("journal_mode = OFF", "synchronous = OFF", "foreign_keys = OFF", "locking_mode = EXCLUSIVE"):
        connection.execute(f"PRAGMA {pragma}").fetchall()
