"""Writes a document: the page of HTML, and the PDF of the same name beside it; both whole, or neither."""

from contextlib import ExitStack
from pathlib import Path

from ..atomic import atomic_file
from . import html, pdf


def write(document, path, is_cancelled=lambda: False) -> Path:
    """Write ``path`` (.html) and the PDF beside it; return the path of the PDF. Raises OSError, ``pdf.Cancelled``."""
    path = Path(path)
    printed = path.with_suffix(".pdf")
    with ExitStack() as stack:
        paper = stack.enter_context(atomic_file(printed))
        screen = stack.enter_context(atomic_file(path))
        screen.write_text(html.page(document), encoding="utf-8")
        pdf.write(document, paper, is_cancelled)
    return printed
