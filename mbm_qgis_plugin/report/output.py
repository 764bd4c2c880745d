"""Writes a document: the page of HTML, and the PDF of the same name beside it; both whole, or neither."""

from contextlib import ExitStack
from pathlib import Path

from ..atomic import atomic_file
from . import html, pdf


def stage(stack: ExitStack, document, path, is_cancelled=lambda: False) -> Path:
    """Write both files beside their final names; they get these when ``stack`` is left without an error.

    ``path``: the page (.html); the PDF stands beside it and its path is returned. Raises OSError, ``pdf.Cancelled``.
    """
    path = Path(path)
    printed = path.with_suffix(".pdf")
    paper = stack.enter_context(atomic_file(printed))
    screen = stack.enter_context(atomic_file(path))
    screen.write_text(html.page(document), encoding="utf-8")
    pdf.write(document, paper, is_cancelled)
    return printed


def write(document, path, is_cancelled=lambda: False) -> Path:
    """Write the page and the PDF now; as :func:`stage`."""
    with ExitStack() as stack:
        return stage(stack, document, path, is_cancelled)
