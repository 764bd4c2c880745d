"""Bookmarks, links and signature put into a PDF that is there already; see ``core.pdf_outline``."""

import mmap
import shutil
from pathlib import Path

from ..atomic import atomic_file
from ..core import pdf_outline
from ..core.problems import Problem
from ..i18n import tr
from .errors import MapError


def add_outline(path, entries=(), links=(), info=None, places=()) -> None:
    """Give a PDF its bookmarks, links and description; the file is replaced when the new one is whole.

    entries: of :class:`core.pdf_outline.Entry` or (title, page from 0, level); links: of ``Link`` or (page, (left,
    top, width, height) in mm, target page or address); info: ``title``, ``author``, ``subject``, ``keywords``;
    places: of ``Place``, see :mod:`georeference`.
    Raises MapError for a file that is not understood, which is left as it was, and OSError.
    """
    path = Path(path)
    entries = [pdf_outline.Entry(*entry) for entry in entries]
    links = [pdf_outline.Link(*link) for link in links]
    if not path.stat().st_size:  # of which no map can be made
        raise MapError(tr("“{file}” is empty.").format(file=path.name))
    try:
        with path.open("rb") as stream, mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as data:
            added = pdf_outline.update(data, entries, links, info, places)
    except Problem as problem:
        raise MapError(
            tr("“{file}” cannot be given bookmarks: {reason}.").format(file=path.name, reason=problem.text(tr))
        ) from problem
    with atomic_file(path) as temporary:
        shutil.copyfile(path, temporary)
        with temporary.open("ab") as stream:
            stream.write(added)
