"""Small drawings in millimetres, made once and shown twice: as inline SVG in the page, by QPainter in the PDF.

No Qt here. The origin is the upper left corner, y goes down. Text is placed by its base line.
"""

from dataclasses import dataclass, field
from html import escape

INK, GREY, RULE, GROUND, SLATE, TRACK = "#26282D", "#6B6A66", "#D8D4CA", "#FFFEFB", "#4A5A6A", "#ECE8DF"
LEFT, MIDDLE, RIGHT = "start", "middle", "end"


@dataclass(frozen=True)
class Rect:
    """A rectangle; ``fill`` or ``stroke`` None for none."""

    x: float
    y: float
    width: float
    height: float
    fill: str = SLATE
    stroke: str = None
    line: float = 0.2


@dataclass(frozen=True)
class Line:
    """A straight line; ``dash`` in millimetres."""

    x1: float
    y1: float
    x2: float
    y2: float
    color: str = INK
    line: float = 0.2
    dash: tuple = ()


@dataclass(frozen=True)
class Label:
    """One line of text, ``size`` in millimetres."""

    x: float
    y: float
    text: str
    size: float = 2.4
    anchor: str = LEFT
    bold: bool = False
    color: str = INK


@dataclass(frozen=True)
class Shape:
    """Rings of (x, y): a polygon with its holes (even-odd), or open lines when ``fill`` is None and not ``closed``."""

    rings: tuple
    fill: str = None
    stroke: str = None
    line: float = 0.2
    closed: bool = True
    title: str = ""


@dataclass
class Scene:
    """A drawing of ``width`` × ``height`` mm; ``name`` is what a screen reader says of it."""

    width: float
    height: float
    items: list = field(default_factory=list)
    name: str = ""

    def add(self, *items) -> "Scene":
        """Add items on top; return the scene."""
        self.items.extend(items)
        return self

    def place(self, other: "Scene", x: float, y: float) -> None:
        """Put another scene into this one, its corner at (x, y)."""
        for item in other.items:
            self.items.append(_moved(item, x, y))


def _moved(item, x, y):
    values = {name: getattr(item, name) for name in item.__dataclass_fields__}
    if isinstance(item, Shape):
        values["rings"] = tuple(tuple((px + x, py + y) for px, py in ring) for ring in item.rings)
    elif isinstance(item, Line):
        values.update(x1=item.x1 + x, y1=item.y1 + y, x2=item.x2 + x, y2=item.y2 + y)
    else:
        values.update(x=item.x + x, y=item.y + y)
    return type(item)(**values)


def svg(scene: Scene) -> str:
    """Return the scene as an inline SVG element, as wide as its millimetres say; every text escaped."""
    name = f' role="img" aria-label="{escape(scene.name)}"' if scene.name else ' aria-hidden="true"'
    body = "".join(_element(item) for item in scene.items)
    return (
        f'<svg viewBox="0 0 {_f(scene.width)} {_f(scene.height)}" style="width:{_f(scene.width)}mm;max-width:100%"'
        f"{name}>{body}</svg>"
    )


def _f(value) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".") or "0"


def _paint(fill, stroke, line) -> str:
    text = f' fill="{escape(fill or "none")}"'
    return text + (f' stroke="{escape(stroke)}" stroke-width="{_f(line)}"' if stroke else "")


def _element(item) -> str:
    if isinstance(item, Rect):
        box = f'x="{_f(item.x)}" y="{_f(item.y)}" width="{_f(item.width)}" height="{_f(item.height)}"'
        return f"<rect {box}{_paint(item.fill, item.stroke, item.line)}/>"
    if isinstance(item, Line):
        dash = f' stroke-dasharray="{" ".join(_f(part) for part in item.dash)}"' if item.dash else ""
        return (
            f'<path d="M{_f(item.x1)} {_f(item.y1)}L{_f(item.x2)} {_f(item.y2)}" fill="none"'
            f' stroke="{escape(item.color)}" stroke-width="{_f(item.line)}"{dash}/>'
        )
    if isinstance(item, Label):
        bold = ' font-weight="700"' if item.bold else ""
        anchor = f' text-anchor="{item.anchor}"' if item.anchor != LEFT else ""
        return (
            f'<text x="{_f(item.x)}" y="{_f(item.y)}" font-size="{_f(item.size)}"{anchor}{bold}'
            f' fill="{escape(item.color)}">{escape(item.text)}</text>'
        )
    end = "Z" if item.closed else ""
    path = "".join("M" + "L".join(f"{_f(x)} {_f(y)}" for x, y in ring) + end for ring in item.rings if ring)
    title = f"<title>{escape(item.title)}</title>" if item.title else ""
    paint = _paint(item.fill, item.stroke, item.line)
    return f'<path d="{path}" fill-rule="evenodd"{paint} stroke-linejoin="round">{title}</path>'
