"""Outputs whole or absent: written beside their final name and renamed when complete."""

import os
import shutil
import tempfile
from contextlib import contextmanager
from pathlib import Path

SIDECARS = ("-wal", "-shm", "-journal")


@contextmanager
def atomic_file(target):
    """Yield a temporary path in the folder of ``target``; rename it on success, remove it on failure.

    The temporary file keeps the suffix of the target, since GDAL and Qt choose a format by it.
    Raises OSError when the folder cannot be made or written.
    """
    target = Path(target)
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{target.stem[:40]}-", suffix=target.suffix, dir=target.parent)
    os.close(handle)
    temporary = Path(name)
    temporary.unlink()  # drivers want the name free, and give the new file the usual rights
    try:
        yield temporary
        temporary.replace(target)
        _remove_sidecars(target)
    finally:
        for leftover in (temporary, *(temporary.with_name(temporary.name + suffix) for suffix in SIDECARS)):
            leftover.unlink(missing_ok=True)


@contextmanager
def atomic_dataset(target):
    """Yield a path named like ``target`` in a hidden folder beside it; move what was written there on success.

    For formats of several files (Shapefile) and those that name a layer after the file (GeoPackage).
    The hidden folder goes in any case. Raises OSError when the folder cannot be made or written.
    """
    target = Path(target)
    target.parent.mkdir(parents=True, exist_ok=True)
    folder = Path(tempfile.mkdtemp(prefix=f".{target.stem[:40]}-", dir=target.parent))
    try:
        yield folder / target.name
        made = [path for path in folder.iterdir() if not path.name.endswith(SIDECARS)]
        for path in sorted(made, key=lambda path: path.name == target.name):  # the main file last
            path.replace(target.with_name(path.name))
        _remove_sidecars(target)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _remove_sidecars(target):
    """Remove the write-ahead log of a replaced database: SQLite would play it into the new one."""
    for suffix in SIDECARS:
        target.with_name(target.name + suffix).unlink(missing_ok=True)


@contextmanager
def made_or_gone(folder):
    """Make a folder with its parents; those that were not there go again when nothing was put in."""
    folder = Path(folder)
    absent = [path for path in (folder, *folder.parents) if not path.exists()]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        yield folder
    finally:
        for path in absent:
            if path.is_dir() and not any(path.iterdir()):
                path.rmdir()
