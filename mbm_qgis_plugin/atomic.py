"""Outputs whole or absent: written beside their final name and renamed when complete."""

import os
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
    finally:
        for leftover in (temporary, *(temporary.with_name(temporary.name + suffix) for suffix in SIDECARS)):
            leftover.unlink(missing_ok=True)
