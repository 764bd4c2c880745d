"""Blocks in columns: an ordered list is cut where the columns come out least high."""

from itertools import combinations_with_replacement


def flow(heights, gap: float, limits, floor: float = 0.0) -> list:
    """Return the cuts of an ordered list into columns, as lists of places: the reading order stays.

    heights: of the blocks, in mm; gap: between two blocks; limits: for each column None, or the mm that it has
    whatever the others do. What is over a limit is as little as may be; then the highest column without one is as
    low as may be, but not under ``floor``; then the columns are as even as may be.
    """
    best, found = None, []
    for cuts in combinations_with_replacement(range(len(heights) + 1), len(limits) - 1):
        bounds = [0, *cuts, len(heights)]
        parts = [list(range(a, b)) for a, b in zip(bounds, bounds[1:])]
        sizes = [height(heights, part, gap) for part in parts]
        over = sum(max(0.0, size - limit) for size, limit in zip(sizes, limits) if limit is not None)
        value = (round(over, 3), round(highest(sizes, limits, floor), 3), round(sum(size * size for size in sizes), 3))
        if best is None or value < best:
            best, found = value, parts
    return found


def highest(sizes, limits, floor: float = 0.0) -> float:
    """Return the height of the highest column that has no limit of its own."""
    return max([floor, *(size for size, limit in zip(sizes, limits) if limit is None)])


def height(heights, part, gap: float) -> float:
    """Return the height of one column."""
    return sum(heights[place] for place in part) + gap * max(0, len(part) - 1)
