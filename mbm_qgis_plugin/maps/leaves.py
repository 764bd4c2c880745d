"""A book as a list of leaves: what each page is called, how it is drawn, what it names; and their numbering."""

from dataclasses import dataclass, field

from ..core.pdf_outline import Entry as Bookmark


@dataclass(eq=False)
class Leaf:
    """One page of a book.

    draw() returns (layout, links), with links as (rectangle in mm, page from 0 or address); it may raise MapError.
    names: what the index says of this page, as ``core.bookindex.Entry`` without pages.
    """

    title: str
    draw: object
    names: list = field(default_factory=list)


@dataclass
class Item:
    """A line of the summary and a bookmark: what it leads to and its level, 1 below a part, 2 below a class."""

    title: str
    leaf: Leaf
    detail: str = ""
    level: int = 1


@dataclass
class Part:
    """A part of the book: its leaves, and what stands below its title in the summary; ``empty`` says why none do."""

    title: str
    leaves: list = field(default_factory=list)
    items: list = field(default_factory=list)
    empty: str = ""
    listed: bool = True


class Numbered:
    """The leaves of some parts in their order, each with its page from 0."""

    def __init__(self, parts):
        self.parts = [part for part in parts if part.leaves or part.empty]
        self.leaves = [leaf for part in self.parts for leaf in part.leaves]
        self._place = {leaf: number for number, leaf in enumerate(self.leaves)}

    def page(self, leaf) -> int:
        """Return the page of a leaf, from 0."""
        return self._place[leaf]

    def bookmarks(self) -> list:
        """Return the bookmarks of the book, a level for the parts and one or two below."""
        found = []
        for part in self.parts:
            if part.leaves:
                found.append(Bookmark(part.title, self.page(part.leaves[0]), 0))
                found += [Bookmark(item.title, self.page(item.leaf), item.level) for item in part.items]
        return found

    def entries(self) -> list:
        """Return what the leaves name, one entry a page: ``core.bookindex.arranged`` puts them together."""
        return [name._replace(pages=(number,)) for number, leaf in enumerate(self.leaves) for name in leaf.names]
