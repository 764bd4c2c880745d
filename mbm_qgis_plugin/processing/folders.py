"""Can a file be written where the user wants it? Asked before anything runs."""

import os
from pathlib import Path

from ..core.problems import Problem


def check_folder(path) -> None:
    """Raise Problem when no file can be made at ``path``; folders that are missing yet will be made."""
    folder = Path(path).absolute().parent
    while not folder.exists():
        folder = folder.parent
    if not folder.is_dir() or not os.access(folder, os.W_OK):
        raise Problem("Cannot write in “{folder}”. Nothing was written.", folder=str(Path(path).parent))
