"""What is asked of a series, and what can be said of it before anything is drawn."""

import datetime
import tempfile
from pathlib import Path

from ..core import mapscale
from ..core.typography import date_in_full
from ..i18n import tr
from ..maps import atlas, errors, export, paper, template, tiles
from ..maps.georeference import geopdf_lacks

PAPERS = tuple(item.name for item in paper.PAPERS)
FORMS = tuple(export.SUFFIXES)
# what a page weighs on average, in megabytes at 300 dpi (measured on the seven agglomerations)
MEGABYTES = {export.PDF: 1.7, export.BOOK: 1.7, export.PNG: 4.0, export.SVG: 9.0, export.GEOPDF: 1.9}
MapError = errors.MapError


def order(folder, paper_name: str, form: str, dpi: int, template_path: str, texts: dict, scale="") -> atlas.Order:
    """Return what is asked of a series; ``texts``: ``auteur`` and, to replace ours, ``@titre``, ``@sous_titre``.

    scale: "" (each page its own), « same », or a denominator as people write it. Raises MapError when the user's
    template, a file or a folder, cannot be read, or for a scale that is none.
    """
    try:
        denominator = mapscale.asked(scale)
    except ValueError as error:
        raise MapError(
            tr("“{text}” is no scale: write for instance 50 000.").format(text=scale)
        ) from error
    template.check(template_path)
    return atlas.Order(
        folder=Path(folder),
        page=paper.PAPERS[PAPERS.index(paper_name)],
        form=form,
        dpi=dpi,
        template=template_path,
        texts={"date": date_in_full(datetime.date.today()), **texts},
        scale=tiles.Scale(denominator),
    )


def lacks(form: str) -> str:
    """Return why this QGIS cannot make a format; "" when it can."""
    return geopdf_lacks() if form == export.GEOPDF else ""


def writable(folder) -> str:
    """Return "" when files can be written into ``folder`` (or its nearest parent that exists), else why not."""
    folder = Path(folder)
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    try:
        with tempfile.TemporaryFile(dir=folder):
            return ""
    except OSError as error:
        return error.strerror or str(error)


def reason(error) -> str:
    """Return why nothing was printed, in the user's words."""
    if isinstance(error, OSError):
        return tr("The maps were not printed: {reason}").format(reason=error.strerror or str(error))
    return str(error)
