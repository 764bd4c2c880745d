"""A territory cut into overlapping sheets on a regular grid. Ground in metres, paper in millimetres."""

from dataclasses import dataclass, field
from math import ceil

MOST = 400  # sheets of one territory; more is a mistake of scale
MANY = 100  # cells from which on the grid is not slid to spare sheets
SLIDES = (0.0, -0.5, 0.5, -1.0, 1.0)  # of half of the free room, the middle first
# (rows down, columns right) → the side of the sheet, as a compass names it
SIDES = {(-1, 0): "n", (-1, 1): "ne", (0, 1): "e", (1, 1): "se", (1, 0): "s", (1, -1): "sw", (0, -1): "w",
         (-1, -1): "nw"}  # fmt: skip


class TooMany(ValueError):
    """The grid would have more than MOST sheets; the argument is their number."""


class TooNarrow(ValueError):
    """The overlap takes more than half of a side of the sheet."""


@dataclass(frozen=True)
class Sheet:
    """One sheet: its number in reading order from 1, its place in the grid, what it shows and what it answers for.

    box, cell: (xmin, ymin, xmax, ymax) in metres; boxes overlap, cells do not. neighbours: side (« n », « ne » …) →
    number of the sheet there.
    """

    number: int
    row: int
    column: int
    box: tuple
    cell: tuple
    neighbours: dict = field(default_factory=dict)

    @property
    def centre(self) -> tuple:
        """Return the (x, y) of the middle of the sheet."""
        return (self.box[0] + self.box[2]) / 2, (self.box[1] + self.box[3]) / 2


def cut(box, frame, denominator: float, overlap: float, margin: float, needs) -> list:
    """Return the sheets that show a territory at a scale, numbered from north-west to south-east.

    box: the territory's (xmin, ymin, xmax, ymax) in m; frame: (width, height) of the map on paper in mm; overlap: what
    two neighbours share, mm; margin: least distance of the territory to the rim of the outer sheets, mm.
    needs(cell, boxes): whether a part of the territory in ``cell`` lies in none of ``boxes``; with no boxes, whether
    there is any. The grid is slid within its free room to where it has the fewest sheets; a sheet whose part of the
    territory its neighbours show too is left out. Raises TooMany, TooNarrow.
    """
    unit = denominator / 1000.0
    if overlap * 2 > min(frame):
        raise TooNarrow(overlap)
    size = [side * unit for side in frame]
    pitch = [side - overlap * unit for side in size]
    span = [box[2] - box[0] + 2 * margin * unit, box[3] - box[1] + 2 * margin * unit]
    number = [max(1, ceil((span[n] - overlap * unit) / pitch[n] - 1e-9)) for n in (0, 1)]
    if number[0] * number[1] > 4 * MOST:
        raise TooMany(number[0] * number[1])
    free = [number[n] * pitch[n] + overlap * unit - span[n] for n in (0, 1)]
    slides = SLIDES if number[0] * number[1] <= MANY else SLIDES[:1]
    best = None
    for across in slides:
        for down in slides:
            left = (box[0] + box[2] - number[0] * pitch[0]) / 2 + across * free[0] / 2
            top = (box[1] + box[3] + number[1] * pitch[1]) / 2 + down * free[1] / 2
            cells = {
                (row, column): (left + column * pitch[0], top - (row + 1) * pitch[1],
                                left + (column + 1) * pitch[0], top - row * pitch[1])
                for row in range(number[1]) for column in range(number[0])
            }  # fmt: skip
            kept = {place: cell for place, cell in cells.items() if needs(cell, ())}
            if best is None or len(kept) < len(best):
                best = kept
    kept = _spared(best, overlap * unit / 2, needs)
    if len(kept) > MOST:
        raise TooMany(len(kept))
    numbers = {place: n + 1 for n, place in enumerate(sorted(kept))}
    return [
        Sheet(numbers[place], *place, _grown(kept[place], overlap * unit / 2), kept[place],
              {side: numbers[place[0] + down, place[1] + right] for (down, right), side in SIDES.items()
               if (place[0] + down, place[1] + right) in numbers})
        for place in sorted(kept)
    ]  # fmt: skip


def _grown(cell, by) -> tuple:
    return cell[0] - by, cell[1] - by, cell[2] + by, cell[3] + by


def _spared(cells: dict, reach: float, needs) -> dict:
    """Return the cells without those whose part of the territory lies well within the sheets of their neighbours."""
    kept = dict(cells)
    for place in sorted(cells, reverse=True):
        around = [_grown(kept[row, column], reach * 0.6) for row, column in kept
                  if (row, column) != place and abs(row - place[0]) <= 1 and abs(column - place[1]) <= 1]  # fmt: skip
        if around and not needs(kept[place], around):
            del kept[place]
    return kept


def outline(sheets) -> tuple:
    """Return the (xmin, ymin, xmax, ymax) of all sheets together."""
    return (
        min(item.box[0] for item in sheets),
        min(item.box[1] for item in sheets),
        max(item.box[2] for item in sheets),
        max(item.box[3] for item in sheets),
    )
