"""Pages of text: rows that flow through the tables of a template, over as many pages as they need.

A template has tables ``table_1``, ``table_2`` … , one a column; the rows are wrapped and measured here with QGIS' own
text renderer, so that a page holds what it is given and links lie where the words are.
"""

from dataclasses import dataclass, replace
from functools import lru_cache

from qgis.core import (
    QgsRenderContext,
    QgsTextFormat,
    QgsTextRenderer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from .. import compat
from ..core import pagination
from ..core.typography import french
from ..i18n import tr
from . import items, template, variables
from .drawing import INK, text_format
from .errors import MapError
from .table import LEFT, RIGHT, Look
from .typeface import make_searchable

LEADING = 1.25  # height of a line over the size of its type; that of Lato is 1.2
POINT = 25.4 / 72
DPI = 1200.0
HINTED = 1.015  # a PDF of 300 dpi rounds the advance of each letter: lines are longer than their outlines
LEAST_TITLE = 12.0
MOST_COLUMNS = 4
BODY, SECOND, HEAD, LARGE = "body", "second", "head", "large"
QUIET = "quiet"


@dataclass(frozen=True)
class Cell:
    """One cell: its text, its look, and the pages that its words lead to.

    size: one of MOST_COLUMNS = 4
    BODY, SECOND, HEAD, LARGE; colour: "" for that of the template's rows, QUIET for that of its heads, or
    one of its own; links: (first sign, end, page from 0), places in ``text``.
    """

    text: str
    right: bool = False
    bold: bool = False
    size: str = BODY
    colour: str = ""
    links: tuple = ()


@dataclass(frozen=True)
class Line:
    """One row: its cells; ``before`` and ``keep`` as in ``core.pagination``; ``target``: the page the row leads to."""

    cells: tuple
    before: float = 0.0
    keep: bool = False
    band: bool = False
    target: object = None
    after: float = 0.0


def parts(layout) -> list:
    """Return the tables of a layout that rows flow through, in the order of their ids; [] when it has none."""
    found = [items.item(layout, f"table_{number}") for number in range(1, MOST_COLUMNS + 1)]
    return [item for item in found if item is not None]


class TextPages:
    """Rows laid out with one template.

    widths: of the columns of every row, in any unit, shared out over the width of a table. head: a row that opens
    every table. even: the columns of the last page end level.
    """

    def __init__(self, project, document, lines, widths, head=None, even=False):
        self.project, self.document, self.widths, self.head = project, document, tuple(widths), head
        layout = template.load(project, document)
        tables = parts(layout)
        if not tables:
            raise MapError(tr("The template has no table “{id}” for the text of the page.").format(id="table_1"))
        self.warnings = template.warnings(layout)
        self.sizes = [(frame.rect().width(), frame.rect().height()) for frame in tables]
        self.look = _Measures(tables[0])
        self.lines = [self._wrapped(line) for line in lines]
        self._head = self._wrapped(head) if head else None
        used = self._height(self._head) if head else 0.0
        rows = [pagination.Row(self._height(line), line.before, line.keep) for line in self.lines]
        rooms = [height - used - 0.4 for _, height in self.sizes]
        self.pages = pagination.paginate(rows, rooms, even)
        self.count = len(self.pages)

    def fill(self, number: int, texts: dict, offered: dict) -> tuple:
        """Return (layout, links) of one of the pages; texts: id of a label → its text; offered: variables.

        links: ((left, top, width, height) in mm from the top left corner, page from 0).
        """
        layout = template.load(self.project, self.document)
        links = []
        for frame, (first, end) in zip(parts(layout), self.pages[number]):
            lines = self.lines[first:end]
            if not lines:
                layout.removeLayoutItem(frame)
                continue
            if self._head:
                lines = [self._head, *lines]
            links += self._table(frame, lines)
        write(layout, texts, offered)
        return layout, links

    def _table(self, frame, lines) -> list:
        look = Look(frame, max(1, len(lines)))
        place, cells, heights, links = frame.pos(), [], [], []
        y = place.y()
        for number, line in enumerate(lines):
            height = self._height(line) + (line.before if number else 0.0)
            cells.append([self._cell(look, cell, line) for cell in line.cells])
            heights.append(height)
            links += self._links(line, place.x(), y, height, frame.rect().width())
            y += height
        look.put(cells, self.widths, heights)
        return links

    def _cell(self, look, cell, line):
        made = look.made(cell.text, RIGHT if cell.right else LEFT, self.look.shape(cell))
        if line.band:
            made.setBackgroundColor(look.band)
        if line.before:
            made.setVerticalAlignment(Qt.AlignmentFlag.AlignBottom)
        elif max(_lines(other.text) for other in line.cells) > 1 or line.after:
            made.setVerticalAlignment(Qt.AlignmentFlag.AlignTop)
        return made

    def _links(self, line, x, y, height, wide) -> list:
        if line.target is not None:
            return [((x, y + height - self._height(line), wide, self._height(line)), line.target)]
        found, total = [], sum(self.widths)
        for number, cell in enumerate(line.cells):
            left = x + wide * sum(self.widths[:number]) / total
            width = wide * self.widths[number] / total
            step = self._size(cell) * POINT * LEADING
            for row, (start, text) in enumerate(_rows(cell.text)):
                for first, end, page in cell.links:
                    if start <= first < start + len(text):
                        before = self._width(cell, text[: first - start])
                        shift = width - self.look.margin - self._width(cell, text) if cell.right else self.look.margin
                        alone = max(_lines(other.text) for other in line.cells) == 1 and not line.after
                        top = y + ((height - step) / 2 if alone else self.look.margin)
                        wide_of = self._width(cell, text[first - start : end - start])
                        spot = (left + shift + before, top + row * step, wide_of, step)
                        found.append((spot, page))
        return found

    # --- measures ---------------------------------------------------------------------------------------------------

    def _size(self, cell) -> float:
        return self.look.sizes[cell.size]

    def _width(self, cell, text: str) -> float:
        return width(text, self.look.shape(cell))

    def _height(self, line) -> float:
        """Return the height of a row in mm, without the room above it."""
        lines = max(_lines(cell.text) * self._size(cell) * POINT * LEADING for cell in line.cells)
        return max(self.look.row, lines + self.look.row - self.look.sizes[BODY] * POINT * LEADING) + line.after

    def _wrapped(self, line):
        """Return a row whose cells are broken into lines that fit their columns; a break stands for a blank."""
        total, wide = sum(self.widths), min(width for width, _ in self.sizes)
        cells = []
        for cell, share in zip(line.cells, self.widths):
            room = wide * share / total - 2 * self.look.margin - 0.3
            cells.append(replace(cell, text=wrapped(cell.text, room, self.look.shape(cell))))
        return replace(line, cells=tuple(cells))


class _Measures:
    """Type sizes in points, colours, least height of a row and margin in mm, from a table of a template."""

    def __init__(self, frame):
        look = Look(frame, 1)
        self.content, self.heading = QgsTextFormat(look.content), QgsTextFormat(look.heading)
        self.row, self.margin = look.height, look.margin
        self.sizes = {BODY: look.size, SECOND: look.second, HEAD: look.size + 1.6, LARGE: look.size + 4.0}

    def shape(self, cell):
        """Return the text format of a cell."""
        shape = Look.shape(self.content, self.sizes[cell.size], cell.bold)
        shape.setLineHeight(LEADING / 1.2)
        if cell.colour:
            shape.setColor(self.heading.color() if cell.colour == QUIET else QColor(cell.colour))
        return shape


def _lines(text: str) -> int:
    return text.count("\n") + 1


def _rows(text: str):
    """Yield (place in the text, line)."""
    start = 0
    for line in text.split("\n"):
        yield start, line
        start += len(line) + 1


def wrapped(text: str, room: float, shape) -> str:
    """Return a text broken at its blanks so that no line is wider than ``room`` mm; its length does not change."""
    lines = []
    for paragraph in text.split("\n"):
        words, line = paragraph.split(" "), ""
        for word in words:
            longer = f"{line} {word}" if line else word
            if line and width(longer, shape) > room:
                lines.append(line)
                line = word
            else:
                line = longer
        lines.append(line)
    return "\n".join(lines)


def width(text: str, shape) -> float:
    """Return the width of a line in mm, as QGIS draws it in this text format."""
    return QgsTextRenderer.textWidth(_context(), shape, [text]) * HINTED * 25.4 / DPI


@lru_cache(maxsize=1)
def _context() -> QgsRenderContext:
    context = QgsRenderContext()
    context.setScaleFactor(DPI / 25.4)
    return context


def write(layout, texts: dict, offered: dict) -> None:
    """Write texts into the labels of these ids, and offer variables to the template's own; titles are never cut."""
    filled = {name: french(text) for name, text in texts.items()}
    for name, text in filled.items():
        items.write(layout, name, text)
    variables.offer(layout, {**offered, **{f"mbm_texte_{name}": text for name, text in filled.items()}})
    make_searchable(layout)
    title = items.item(layout, "titre")
    if title is not None:
        fit(title)


def fit(label) -> None:
    """Reduce the type of a label until its text, wrapped at its blanks, stands within it; a name is never cut."""
    for _ in range(16):
        font = compat.label_font(label)
        size = font.pointSizeF()
        shape = text_format(size, INK, bold=font.bold())
        shape.setFont(font)
        text = wrapped(label.text(), label.rect().width() - 2 * label.marginX(), shape)
        widest = max(width(line, shape) for line in text.split("\n"))
        high = _lines(text) * size * POINT * LEADING
        if (widest <= label.rect().width() and high <= label.rect().height() + 1) or size <= LEAST_TITLE:
            return
        font.setPointSizeF(size * 0.94)
        compat.set_label_font(label, font)
