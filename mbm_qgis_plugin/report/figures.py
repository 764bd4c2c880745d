"""The drawings of a report, from its data: map, distribution, class shares, family bars, rank intervals."""

from ..core.typography import NO_BREAK, number
from .scene import (
    GREY,
    GROUND,
    INK,
    MIDDLE,
    RIGHT,
    RULE,
    SLATE,
    TRACK,
    Label,
    Line,
    Rect,
    Scene,
    Shape,
)

UNRANKED = "#B9B5AC"
MOST_OUTLINES = 3000  # above, each object is a small square: outlines would make a page of many megabytes
ROUND = (1, 2, 5)


def percent(value) -> str:
    """Return a share in whole per cent."""
    return f"{number(100 * value)}{NO_BREAK}%"


def distribution(histogram, classes, width=182.0, height=34.0) -> Scene:
    """Draw how many objects have which score, in twenty steps of five points."""
    scene = Scene(width, height, name="Répartition des scores de 0 à 100")
    left, base, top = 4.0, height - 6.0, 5.0
    step, highest = (width - 2 * left) / len(histogram), max([*histogram, 1])
    for place, count in enumerate(histogram):
        tall = (base - top) * count / highest
        if count:
            scene.add(Rect(left + place * step + 0.3, base - tall, step - 0.6, tall, SLATE))
            scene.add(Label(left + (place + 0.5) * step, base - tall - 0.8, str(count), 2.3, MIDDLE, color=GREY))
    scene.add(Line(left, base, width - left, base, INK, 0.25))
    for tick in (0, 25, 50, 75, 100):
        x = left + (width - 2 * left) * tick / 100
        scene.add(Line(x, base, x, base + 1, INK, 0.2), Label(x, base + 4, str(tick), 2.5, MIDDLE))
    return scene


def class_shares(classes, width=182.0) -> Scene:
    """Draw the computed classes, outlined, over the reference, filled: the same order, the numbers inside."""
    bars = [("Calculé", [(row["label"], row["count"], row["color"]) for row in classes["rows"]], False)]
    if classes["reference_label"]:
        reference = [(row["label"], row["reference"], row["color"]) for row in classes["rows"]]
        bars.append((classes["reference_label"], reference, True))
    scene = Scene(width, 13.0 * len(bars) + 1, name="Parts des classes")
    for place, (title, parts, filled) in enumerate(bars):
        top = 13.0 * place
        total = sum(count for _, count, _ in parts) or 1
        scene.add(Label(0, top + 2.6, title, 2.5, color=GREY))
        x = 0.2
        for label, count, color in parts:
            wide = (width - 0.4) * count / total
            scene.add(Rect(x, top + 3.6, wide, 7.2, color if filled else "#FFFFFF", color, 0.5))
            text = f"{label} {number(count)} ({percent(count / total)})"
            if wide > 1.35 * len(text):
                ink = "#FFFFFF" if filled and _dark(color) else INK
                scene.add(Label(x + wide / 2, top + 8.1, text, 2.5, MIDDLE, color=ink))
            elif wide > 6:
                ink = "#FFFFFF" if filled and _dark(color) else INK
                scene.add(Label(x + wide / 2, top + 8.1, number(count), 2.5, MIDDLE, color=ink))
            x += wide
    return scene


def _dark(color) -> bool:
    red, green, blue = (int(color[place : place + 2], 16) for place in (1, 3, 5))
    return 0.299 * red + 0.587 * green + 0.114 * blue < 140


def bar(share, width=40.0, height=2.6, color=SLATE) -> Scene:
    """Draw a share (0 to 1) on its track."""
    scene = Scene(width, height + 0.6)
    return scene.add(Rect(0, 0.4, width, height, TRACK), Rect(0, 0.4, width * max(0.0, min(1.0, share)), height, color))


def family_bars(values, width=44.0) -> Scene:
    """Draw the scores of the families of one object, left to right, each on a track of 0 to 100."""
    scene = Scene(width, 3.2)
    step = width / max(1, len(values))
    for place, value in enumerate(values):
        x, wide = place * step, step - 1.2
        if value is None:
            scene.add(Line(x, 1.8, x + wide, 1.8, UNRANKED, 0.3, (0.6, 0.6)))
        else:
            scene.add(Rect(x, 0.4, wide, 2.8, TRACK), Rect(x, 0.4, wide * value / 100, 2.8, SLATE))
    return scene


def interval(low, high, rank, total, limits, width=26.0) -> Scene:
    """Draw where a rank lies: the whole width is 1 to ``total``; dotted, the limits of the classes."""
    scene = Scene(width, 3.2)
    span = max(1, total - 1)

    def at(value):
        return 0.4 + (width - 0.8) * (value - 1) / span

    for limit in limits:
        scene.add(Line(at(limit), 0, at(limit), 3.2, GREY, 0.12, (0.4, 0.4)))
    if low is not None:
        scene.add(Line(at(low), 1.8, at(high), 1.8, SLATE, 0.8))
    if rank is not None:
        scene.add(Line(at(rank), 0.5, at(rank), 3.1, INK, 0.35))
    return scene


def matrix(found, width=120.0) -> Scene:
    """Draw the confusion matrix: official in rows, computed in columns, the darker the more."""
    rows, cell, left, top = found["matrix"], 26.0, 38.0, 9.0
    scene = Scene(max(width, left + cell * len(rows)), top + 9.0 * len(rows) + 1, name="Officiel contre calculé")
    highest = max([count for row in rows for count in row] + [1])
    scene.add(Label(0, 3, "Officiel (2007) ↓", 2.5, color=GREY), Label(left, 3, "Calculé →", 2.5, color=GREY))
    for place, label in enumerate(found["computed_labels"]):
        scene.add(Label(left + cell * (place + 0.5), 7.2, label, 2.5, MIDDLE))
    for line, counts in enumerate(rows):
        y = top + 9.0 * line
        scene.add(Label(left - 2, y + 5.4, found["official_labels"][line], 2.5, RIGHT))
        for place, count in enumerate(counts):
            strength = count / highest
            fill = _between("#FFFFFF", SLATE, 0.85 * strength)
            scene.add(Rect(left + cell * place, y, cell - 0.4, 8.6, fill, SLATE if place == line else RULE, 0.3))
            ink = "#FFFFFF" if strength > 0.6 else INK
            scene.add(Label(left + cell * (place + 0.5), y + 5.6, number(count), 3.0, MIDDLE, place == line, ink))
    return scene


def _between(one, other, part):
    channels = [(int(one[n : n + 2], 16), int(other[n : n + 2], 16)) for n in (1, 3, 5)]
    return "#" + "".join(f"{round(low + (high - low) * part):02X}" for low, high in channels)


def territory(shapes, classes, unranked_label, width=182.0, most=150.0) -> Scene:
    """Draw the map: each object in the colour of its computed class, over outlines that situate it.

    ``shapes``: :class:`mapshapes.Shapes`, metres of EPSG:2154. North is up; a scale bar, no frame of reference else.
    """
    west, south, east, north = shapes.extent
    wide, tall = max(east - west, 1.0), max(north - south, 1.0)
    height = min(most, width * tall / wide)
    scale = min(width / wide, height / tall)
    shift = (width - wide * scale) / 2

    def on_page(ring):
        return tuple((shift + (x - west) * scale, (north - y) * scale) for x, y in ring)

    legend = _legend_rows(classes, unranked_label, width)
    bar = _bar_length(scale)
    beside = width - bar * scale - 16  # where the scale bar begins: it has its own line unless the last row leaves room
    below = 5 * (len(legend) + (legend[-1][-1][-1] > beside))
    scene = Scene(width, height + 2 + below, name="Carte des classes calculées")
    scene.add(Rect(0, 0, width, height, GROUND))
    for rings in shapes.context:
        scene.add(Shape(tuple(on_page(ring) for ring in rings), None, "#B9B5AC", 0.2))
    colors = [row["color"] for row in classes["rows"]]
    least = 0.45  # mm: what is smaller on the page is a square, so that nothing disappears
    small = len(shapes.objects) > MOST_OUTLINES
    order = sorted(range(len(shapes.objects)), key=lambda place: -shapes.classes[place])
    for place in order:
        rings, (x, y), size = shapes.objects[place]
        index = shapes.classes[place]
        color = colors[index] if index >= 0 else None
        stroke, line = (SLATE, 0.06) if color else (UNRANKED, 0.25)
        if small or size * scale < least or not rings:
            px, py = on_page(((x, y),))[0]
            side = 0.9 if not small else 0.5
            scene.add(Rect(px - side / 2, py - side / 2, side, side, color or "#FFFFFF", stroke, line))
        else:
            title = shapes.names[place] if shapes.names else ""
            scene.add(Shape(tuple(on_page(ring) for ring in rings), color or "#FFFFFF", stroke, line, title=title))
    for place, row in enumerate(legend):
        y = height + 5 * (place + 1)
        for x, text, fill, stroke, _ in row:
            scene.add(Rect(x, y - 2.4, 4, 2.8, fill, stroke, 0.3), Label(x + 5, y, text, 2.6))
    _scale_bar(scene, bar, scale, width, height + below)
    return scene


def _legend_rows(classes, unranked_label, width):
    """Return rows of (x, text, fill, stroke, end), as many as the width asks for."""
    rows, x = [[]], 0.3
    entries = [(row["label"], row["color"], row["color"], row["count"]) for row in classes["rows"]]
    if classes["unranked"]:
        entries.append((unranked_label, "#FFFFFF", UNRANKED, classes["unranked"]))
    for label, fill, stroke, count in entries:
        text = f"{label} ({number(count)})"
        end = x + 9 + 1.45 * len(text)
        if end > width and rows[-1]:
            rows.append([])
            x, end = 0.3, end - x + 0.3
        rows[-1].append((x, text, fill, stroke, end))
        x = end
    return rows


def _bar_length(scale):
    """Return the length of the scale bar in metres."""
    metres = 1.0
    while not any(25 <= part * metres * scale <= 62.5 for part in ROUND) and metres < 1e7:
        metres *= 10
    return next((part * metres for part in ROUND if 25 <= part * metres * scale <= 62.5), 10_000)


def _scale_bar(scene, length, scale, width, y):
    long = length * scale
    text = f"{number(length / 1000)} km" if length >= 1000 else f"{number(length)} m"
    x = width - long - 14
    scene.add(Line(x, y - 1, x + long, y - 1, INK, 0.5), Line(x, y - 2, x, y, INK, 0.25))
    scene.add(Line(x + long, y - 2, x + long, y, INK, 0.25), Label(x + long + 1.5, y, text.replace(" ", NO_BREAK), 2.6))
