"""Blocks of a sheet in the columns of its page: how high each is, and the items that draw it."""

from ..core.blockflow import flow, height, highest
from ..core.sheet import Fact, Note

GAP, HEAD, ROW = 3.4, 5.4, 4.7  # mm: between blocks, for a heading, for a row of one line
LOOSE = "situation"  # the block that may stand at the foot of any column
SIGN = 3.6  # mm: width of the sign of an entry
BAR, SCORE, GROUND = 1.9, "#4A5A6A", "#ECE8DF"
KEYS = (21.0, 38.0)  # mm: least and most of the column of labels
HAIR, RULE = 0.15, "#D8D4CA"


class Composed:
    """One block, measured: its height and what to draw, as functions of the place of its top left corner."""

    def __init__(self, block, pen, width, sign_of, place_height=0.0):
        self.block, self.pen, self.width, self.sign_of = block, pen, width, sign_of
        self.draws, self.y = [], 0.0
        self._put(lambda x, y: pen.rule(x, y, width))
        self._put(lambda x, y: pen.text("intitule", block.title.upper(), x, y + 1.1, width, 3.2))
        self.y = HEAD
        self.keys = self._keys()
        for n, line in enumerate(block.lines):
            getattr(self, f"_{type(line).__name__.lower()}")(line, n == 0)
        if block.hidden:
            self._note(Note(block.rest()), False)
        self.place = self.y  # where what the page draws itself begins
        self.y += place_height
        self.height = self.y

    def draw(self, x, y):
        """Draw the block with its top left corner at (x, y) mm."""
        for offset, paint in self.draws:
            paint(x, y + offset)

    def _put(self, paint):
        self.draws.append((self.y, paint))

    def _keys(self) -> float:
        labels = [line.label for line in self.block.lines if isinstance(line, Fact)]
        widest = max((self.pen.width("cle", label) for label in labels), default=0.0) + 2.2
        return min(max(widest, KEYS[0]), KEYS[1])

    def _hair(self, first):
        if not first:
            width, pen = self.width, self.pen
            self._put(lambda x, y: pen.rule(x, y, width, HAIR, RULE))

    def _fact(self, line, first):
        pen, width, keys = self.pen, self.width, self.keys
        style = "valeur" if line.known else "absent"
        key = pen.wrap("cle", line.label, keys - 1)
        value = pen.wrap(style, line.value, width - keys)
        step = pen.line(style)
        high = ROW + step * (max(len(value), len(key)) - 1)
        self._hair(first)
        beside = high if len(key) >= len(value) else ROW  # else the label stands on the first line of its value
        self._put(lambda x, y: pen.text("cle", "\n".join(key), x, y, keys, beside))
        self._put(lambda x, y: pen.text(style, "\n".join(value), x + keys, y, width - keys, high))
        self.y += high

    def _entry(self, line, first):
        pen, width = self.pen, self.width
        sign = self.sign_of(line)
        left = SIGN + 1.4 if sign is not None else 0.0
        room = pen.width("distance", line.remark) + 2 if line.remark else 0.0
        name = pen.wrap("liste", line.name, width - left - room)
        high = ROW - 0.3 + pen.line("liste") * (len(name) - 1)
        self._hair(first)
        if sign is not None:
            self._put(lambda x, y: pen.patch(sign, x, y + (ROW - 0.3 - 2.8) / 2, SIGN, 2.8))
        self._put(lambda x, y: pen.text("liste", "\n".join(name), x + left, y, width - left - room, high))
        if line.remark:
            self._put(lambda x, y: pen.text("distance", line.remark, x + width - room, y, room, ROW - 0.3, "right"))
        self.y += high

    def _bar(self, line, first):
        pen, width = self.pen, self.width
        self._put(lambda x, y: pen.text("liste", line.label, x, y, width - 14, 3.8))
        label = pen.width("liste", line.label) + 2.0
        if line.weight:
            self._put(lambda x, y: pen.text("poids", line.weight, x + max(label, 21.0), y + 0.2, 20, 3.8))
        score = "non renseigné" if line.score is None else f"{int(line.score + 0.5)}"
        style = "absent" if line.score is None else "valeur"
        self._put(lambda x, y: pen.text(style, score, x + width - 24, y, 24, 3.8, "right"))
        self._put(lambda x, y: pen.box(x, y + 4.0, width, BAR, GROUND))
        if line.score:
            part = min(max(line.score, 0.0), 100.0) / 100 * width
            self._put(lambda x, y: pen.box(x, y + 4.0, part, BAR, SCORE))
        self.y += 4.0 + BAR + 0.9

    def _total(self, line, first):
        pen, width = self.pen, self.width
        self._hair(first)
        known = line.value.replace("\u202f", "").isdigit()
        style = "score" if known else "absent"
        self._put(lambda x, y: pen.text("valeur", line.label, x, y, 30, 7.4))
        self._put(lambda x, y: pen.text(style, line.value, x + 28, y, width - 28, 7.4, "right"))
        self.y += 7.4

    def _note(self, line, first):
        pen, width = self.pen, self.width
        lines = pen.wrap("note", line.text, width)
        high = pen.line("note") * len(lines) + 0.6
        self._put(lambda x, y: pen.text("note", "\n".join(lines), x, y + 0.7, width, high, middle=False))
        self.y += high + 0.7


def arranged(blocks, compose, limits, most, floor) -> tuple:
    """Return (composed blocks, their columns, need): lists are shortened until the highest column is within ``most``.

    The longest list gives first; what room is left when all fits goes back to the lists, one entry in turn.
    compose(block) → :class:`Composed`; limits, floor: as :func:`core.blockflow.flow` takes them; need: mm of the
    highest column that has no limit of its own, without ``floor``.
    """
    counts = [block.entries for block in blocks]
    made = [compose(block) for block in blocks]
    found = _flowed(made, limits, most, floor)
    while not found[2]:
        able = [n for n, block in enumerate(blocks) if counts[n] > block.least]
        if not able:
            break
        longest = max(able, key=counts.__getitem__)
        counts[longest] -= 1
        made[longest] = compose(blocks[longest].first(counts[longest]))
        found = _flowed(made, limits, most, floor)
    growing = [n for n, block in enumerate(blocks) if counts[n] < block.entries] if found[2] else []
    while growing:
        for n in list(growing):
            trial = list(made)
            trial[n] = compose(blocks[n].first(counts[n] + 1))
            flowed = _flowed(trial, limits, most, floor)
            if flowed[2]:
                made, found = trial, flowed
                counts[n] += 1
            if not flowed[2] or counts[n] == blocks[n].entries:
                growing.remove(n)
    return made, found[0], found[1]


def _flowed(made, limits, most, floor) -> tuple:
    """Return (columns, height of the highest, whether all of it fits)."""
    heights = [item.height for item in made]
    loose = next((n for n, item in enumerate(made) if item.block.id == LOOSE), None)
    columns = flow(heights, GAP, limits, floor, loose)
    sizes = [height(heights, part, GAP) for part in columns]
    over = any(limit is not None and size > limit + 0.01 for size, limit in zip(sizes, limits))
    need = highest(sizes, limits)
    return columns, need, need <= most and not over
