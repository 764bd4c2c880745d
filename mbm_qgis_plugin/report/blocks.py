"""What a report is made of: headings, paragraphs, tables and figures, in reading order. No Qt, no HTML."""

from dataclasses import dataclass, field

from .scene import Scene

WIDTH = 182.0  # mm between the margins of an A4 page


@dataclass(frozen=True)
class Heading:
    """A heading; level 1 is the title of the document. ``new_page`` begins a page in print."""

    text: str
    level: int = 2
    new_page: bool = False


@dataclass(frozen=True)
class Paragraph:
    """A paragraph; ``style`` is "", "grey", "note" (a caveat in its box) or "lead"."""

    text: str
    style: str = ""


@dataclass(frozen=True)
class Cell:
    """A cell with more than plain text: bold, grey, a ring of a class colour around it, a hint on hover."""

    text: str
    bold: bool = False
    grey: bool = False
    ring: str = ""
    hint: str = ""


@dataclass(frozen=True)
class Column:
    """A column: its head, its share of the width, "l" or "r"."""

    head: str
    width: float
    align: str = "l"


@dataclass
class Table:
    """A table; a cell is a text, a :class:`Cell` or a :class:`Scene`. Its head comes again on each page."""

    columns: list
    rows: list
    headless: bool = False


@dataclass(frozen=True)
class Figure:
    """A drawing with its caption."""

    scene: Scene
    caption: str = ""


@dataclass
class Document:
    """A whole report; ``running`` is printed at the foot of every page."""

    title: str
    blocks: list = field(default_factory=list)
    running: str = ""
    facts: str = ""

    def add(self, *blocks) -> None:
        """Add blocks, None left out."""
        self.blocks.extend(block for block in blocks if block is not None)
