"""Scales and places on a printed page, as plain numbers. Ground in metres, paper in millimetres."""

DENOMINATORS = tuple(
    int(k * 1000)
    for k in (2.5, 5, 7.5, 10, 12.5, 15, 20, 25, 30, 40, 50, 60, 75, 80, 100, 125, 150, 175, 200, 250, 300, 350, 400,
              500, 600, 750, 1000, 1500, 2000, 3000)
)  # fmt: skip
MARGIN = 7.0
BAR_STEPS_KM = (0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 20, 50, 100)
ENLARGE_BEYOND = 100_000
ENLARGEMENT = 75_000
SAME = "same"  # one scale for a whole series: the largest round one at which all of it fits
LARGEST, SMALLEST = 2500, 3_000_000  # denominators that may be asked for


class TooLarge(ValueError):
    """The territory fits the frame at no round scale of the list."""


def best_denominator(width: float, height: float, frame: tuple, margin: float = MARGIN) -> int:
    """Return the smallest round denominator at which width × height (m) leaves ``margin`` (mm) in the frame (mm)."""
    room = [side - 2 * margin for side in frame]
    if min(room) <= 0:
        raise TooLarge
    needed = max(width / room[0], height / room[1]) * 1000.0
    for denominator in DENOMINATORS:
        if needed <= denominator * (1 + 1e-9):
            return denominator
    raise TooLarge


def asked(text) -> object:
    """Return the scale that a text asks for: 0 (each page its own), SAME, or a denominator.

    « 50000 », « 50 000 », « 1:50 000 » and « 1/50000 » are one. Raises ValueError.
    """
    plain = "".join(str(text or "").split()).lower()
    if plain in ("", "auto"):
        return 0
    if plain in (SAME, "même", "meme"):
        return SAME
    digits = plain[2:] if plain[:2] in ("1:", "1/") else plain
    if not (digits.isascii() and digits.isdigit() and LARGEST <= int(digits) <= SMALLEST):
        raise ValueError(text)
    return int(digits)


def fits(width: float, height: float, frame: tuple, denominator: float, margin: float) -> bool:
    """Return whether width × height (m) leaves ``margin`` (mm) in the frame (mm) at a scale."""
    room = [side - 2 * margin for side in frame]
    return max(width / max(room[0], 1e-9), height / max(room[1], 1e-9)) * 1000.0 <= denominator * (1 + 1e-9)


def extent_at(centre: tuple, frame: tuple, denominator: float) -> tuple:
    """Return (xmin, ymin, xmax, ymax) in metres of a frame (mm) at a scale, around a centre."""
    half = [side * denominator / 2000.0 for side in frame]
    return centre[0] - half[0], centre[1] - half[1], centre[0] + half[0], centre[1] + half[1]


def bar_step(denominator: float, longest: float, segments: int = 4) -> float:
    """Return the kilometres of one segment of a scale bar of at most ``longest`` mm."""
    fitting = [step for step in BAR_STEPS_KM if step * segments * 1e6 / denominator <= longest + 1e-9]
    return fitting[-1] if fitting else BAR_STEPS_KM[0]


def bar_segment(denominator: float, longest: float, segments: int = 4) -> tuple:
    """Return (length, unit) of a segment of a scale bar of at most ``longest`` mm: metres under half a kilometre."""
    step = bar_step(denominator, longest, segments)
    return (step, "km") if step >= 0.5 else (round(step * 1000), "m")


def densest_window(boxes, weights, size: tuple) -> tuple:
    """Return the (xmin, ymin, xmax, ymax) of the given size (m) that holds most weight, centred on what it holds.

    boxes: n (xmin, ymin, xmax, ymax); weights: n numbers. A box counts when it lies within the window as a whole. Every
    window that has a box on its left edge and a box on its lower edge is tried, which is where an optimum lies. Boxes
    larger than the window never count; () when none does.
    """
    import numpy as np

    box = np.asarray(boxes, dtype=float).reshape(-1, 4)
    w = np.asarray(weights, dtype=float)
    best, found = 0.0, None
    for x in np.unique(box[:, 0]):
        column = (box[:, 0] >= x) & (box[:, 2] <= x + size[0])
        if w[column].sum() <= best:
            continue
        low, high, weight = box[column, 1], box[column, 3], w[column]
        sums = ((low[None, :] >= low[:, None]) & (high[None, :] <= low[:, None] + size[1])) @ weight
        k = int(sums.argmax())
        if sums[k] > best:
            best = float(sums[k])
            found = column & (box[:, 1] >= low[k]) & (box[:, 3] <= low[k] + size[1])
    if found is None:
        return ()
    held = box[found]
    centre = np.array([held[:, 0].min() + held[:, 2].max(), held[:, 1].min() + held[:, 3].max()]) / 2
    half = np.array(size) / 2
    return tuple(float(v) for v in (*(centre - half), *(centre + half)))


def spread(points, distance: float, rounds: int = 60, longest: float = 0.0):
    """Return points moved apart until no two are closer than ``distance``, each as little as may be.

    points: (n, 2); the result has the same shape. Pairs that are too close push each other by half of what is missing;
    coincident points part along a direction that depends on their order only, so the result is reproducible.
    ``longest`` (0: none) limits how far a point may go from where it was.
    """
    import numpy as np

    start = np.asarray(points, dtype=float).reshape(-1, 2) @ (1, 1j)  # planes of complex numbers: half the steps
    moved, number = start.copy(), len(start)
    first, second = np.triu_indices(number, 1)
    if longest:  # pairs that could ever meet
        near = np.abs(start[first] - start[second]) < distance + 2 * longest
        first, second = first[near], second[near]
    for _ in range(rounds):
        apart = moved[first] - moved[second]
        gap = np.abs(apart)
        close = np.flatnonzero(gap < distance * (1 - 1e-6))
        if not len(close):
            break
        i, j, apart, gap = first[close], second[close], apart[close], gap[close]
        same = gap <= 1e-9
        if same.any():  # golden angle: coincident points part in unlike directions, the same every time
            apart[same], gap[same] = np.exp(2.399963j * (i[same] + 1)), 1.0
            step = apart / gap * ((distance - np.where(same, 0.0, gap)) / 2)
        else:
            step = apart * ((distance / gap - 1) / 2)
        for axis, unit in ((step.real, 0.7), (step.imag, 0.7j)):  # under-relaxed: clusters settle instead of swinging
            moved += unit * (np.bincount(i, axis, number) - np.bincount(j, axis, number))
        if longest:
            away = moved - start
            length = np.abs(away)
            over = length > longest
            moved[over] = start[over] + away[over] * (longest / length[over])
    return np.stack([moved.real, moved.imag], axis=1)
