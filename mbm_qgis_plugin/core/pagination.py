"""Rows of text over columns and pages: no heading at the foot of a column, even columns on the last page."""

from typing import NamedTuple


class Row(NamedTuple):
    """One row: its height in mm, the room above it that goes at the head of a column, and what it must stay with.

    keep: the row does not stand last in a column when another follows (a heading, the first line of a group).
    """

    height: float
    before: float = 0.0
    keep: bool = False


def paginate(rows, rooms, even: bool = False) -> list:
    """Return the pages: for each, one (first, end) of row numbers per column, as Python slices.

    rooms: the heights in mm of the columns of a page, the same on every page. even: the columns of the last page are
    made as short as they can be, filled from the left. A row higher than a column has one of its own. There is a page
    even without rows.
    """
    pages, start = [], 0
    while start < len(rows) or not pages:
        columns, after = _page(rows, rooms, start)
        if after >= len(rows) and even and len(rooms) > 1:
            columns = _even(rows, rooms, start) or columns
        pages.append(columns)
        start = after
    return pages


def height(rows) -> float:
    """Return what rows take one under the other, in mm; the room above the first one goes."""
    return sum(row.height + row.before for row in rows) - (rows[0].before if rows else 0.0)


def _page(rows, rooms, start) -> tuple:
    """Return the columns of one page and the first row that did not fit it."""
    columns = []
    for room in rooms:
        end = _column(rows, room, start)
        columns.append((start, end))
        start = end
    return columns, start


def _column(rows, room, start) -> int:
    """Return the row that the next column begins with."""
    used, end = 0.0, start
    while end < len(rows):
        used += rows[end].height + (rows[end].before if end > start else 0.0)
        if used > room + 1e-6:
            break
        end += 1
    if end >= len(rows):
        return end
    whole = end
    while end > start and rows[end - 1].keep:  # headings go with what they head
        end -= 1
    return end if end > start else max(whole, start + 1)


def _even(rows, rooms, start) -> list:
    """Return the columns of the last page, as short as they can be; None when nothing is gained."""
    total, least, most = height(rows[start:]), 0.0, max(rooms)
    least = total / len(rooms)
    while most - least > 0.1:
        middle = (least + most) / 2
        if _page(rows, [min(middle, room) for room in rooms], start)[1] >= len(rows):
            most = middle
        else:
            least = middle
    columns, after = _page(rows, [min(most, room) for room in rooms], start)
    return columns if after >= len(rows) else None
