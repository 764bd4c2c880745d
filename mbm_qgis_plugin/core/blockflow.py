"""Blocks in columns: an ordered list is cut where the columns come out least high."""

from itertools import combinations_with_replacement


def flow(heights, gap: float, limits, floor: float = 0.0, loose=None) -> list:
    """Return the cuts of an ordered list into columns, as lists of places: the reading order stays.

    heights: of the blocks, in mm; gap: between two blocks; limits: for each column None, or the mm that it has
    whatever the others do; loose: the place of a block that may stand at the foot of any column, None when there is
    no such. What is over a limit is as little as may be; then the highest column without one is as low as may be, but
    not under ``floor``; then the columns are as even as may be.
    """
    ordered = [place for place in range(len(heights)) if place != loose]
    upto = [0.0]
    for place in ordered:
        upto.append(upto[-1] + heights[place] + gap)
    best, found = None, []
    for cuts in combinations_with_replacement(range(len(ordered) + 1), len(limits) - 1):
        bounds = (0, *cuts, len(ordered))
        plain = [max(0.0, upto[b] - upto[a] - gap) for a, b in zip(bounds, bounds[1:])]
        for foot in range(len(limits)) if loose is not None else (None,):
            sizes = list(plain)
            if foot is not None:
                sizes[foot] += heights[loose] + (gap if sizes[foot] else 0.0)
            over = sum(max(0.0, size - limit) for size, limit in zip(sizes, limits) if limit is not None)
            even = sum(size * size for size in sizes)
            first = foot == 0 and not plain[0]  # the page does not begin with it
            value = (first, round(over, 3), round(highest(sizes, limits, floor), 3), round(even, 3), -(foot or 0))
            if best is None or value < best:
                best, found = value, (bounds, foot)
    bounds, foot = found
    parts = [ordered[a:b] for a, b in zip(bounds, bounds[1:])]
    if foot is not None:
        parts[foot] = [*parts[foot], loose]
    return parts


def highest(sizes, limits, floor: float = 0.0) -> float:
    """Return the height of the highest column that has no limit of its own."""
    return max([floor, *(size for size, limit in zip(sizes, limits) if limit is None)])


def height(heights, part, gap: float) -> float:
    """Return the height of one column."""
    return sum(heights[place] for place in part) + gap * max(0, len(part) - 1)
