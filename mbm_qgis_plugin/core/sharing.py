"""Weights in whole percents that always add up to 100: moving one shares the rest among those that are not locked."""


class Shares:
    """Whole percents of named weights, their sum 100.

    While the same weight goes on being moved the others are shared from where they stood before it began, so that a
    slider drawn to the end and back leaves the others as they were.
    """

    def __init__(self, names, values):
        self.names = tuple(names)
        self.values = whole(values)
        self.locked = set()
        self._moving, self._base = None, None

    def __getitem__(self, name):
        return self.values[self.names.index(name)]

    def as_dict(self) -> dict:
        """Return name → percent."""
        return dict(zip(self.names, self.values))

    def set(self, values) -> None:
        """Put all weights at once; they are brought to a sum of 100."""
        self.values = whole(values)
        self._moving = None

    def let_go(self) -> None:
        """End a move: the next one starts from here."""
        self._moving = None

    def move(self, name, value) -> int:
        """Set one weight as near to ``value`` as the locks allow and share the rest; return what it became."""
        place = self.names.index(name)
        if self._moving != place:
            self._moving, self._base = place, list(self.values)
        fixed = [other for other in range(len(self.names)) if other != place and self.names[other] in self.locked]
        free = [other for other in range(len(self.names)) if other != place and other not in fixed]
        most = 100 - sum(self.values[other] for other in fixed)
        value = max(0, min(int(value), most)) if free else most
        rest = most - value
        parts = [self._base[other] for other in free]
        for other, part in zip(free, whole(parts, rest)):
            self.values[other] = part
        self.values[place] = value
        return value


def whole(values, total=100) -> list:
    """Return whole numbers that add up to ``total``, in proportion to ``values`` (all zero: equal).

    The largest rests are rounded up first; of equal rests, the first.
    """
    values = [max(0.0, float(value)) for value in values]
    if not values:
        return []
    if sum(values) <= 0:
        values = [1.0] * len(values)
    exact = [total * value / sum(values) for value in values]
    result = [int(value + 1e-9) for value in exact]
    order = sorted(range(len(values)), key=lambda place: (-(round(exact[place] - result[place], 9)), place))
    for place in order[: total - sum(result)]:
        result[place] += 1
    return result
