"""On which line of a JSON text each value stands, so that a message can name it."""

from json import JSONDecoder
from json.decoder import scanstring

_BLANKS = " \t\n\r"


def lines(text: str) -> tuple:
    """Return (path → line number, list of (path, line) of repeated keys) of a text that is valid JSON.

    A path is a tuple of keys and list positions; the line of an object's member is that of its key.
    """
    return _Walker(text).walk()


class _Walker:
    def __init__(self, text):
        self.text = text
        self.found = {}
        self.repeated = []
        self._scalar = JSONDecoder().raw_decode
        self._line, self._counted = 1, 0

    def walk(self):
        self._value((), self._skip(0))
        return self.found, self.repeated

    def _line_at(self, place):
        self._line += self.text.count("\n", self._counted, place)
        self._counted = place
        return self._line

    def _skip(self, place):
        while place < len(self.text) and self.text[place] in _BLANKS:
            place += 1
        return place

    def _value(self, path, place):
        """Note the line of the value at ``place`` and return the place after it."""
        self.found.setdefault(path, self._line_at(place))
        opening = self.text[place]
        if opening not in "{[":
            return self._scalar(self.text, place)[1]
        closing, number = {"{": "}", "[": "]"}[opening], 0
        place = self._skip(place + 1)
        while self.text[place] != closing:
            key = number
            if opening == "{":
                line = self._line_at(place)
                key, place = scanstring(self.text, place + 1)
                if (*path, key) in self.found:
                    self.repeated.append(((*path, key), line))
                self.found[(*path, key)] = line
                place = self._skip(self._skip(place) + 1)  # over the colon
            place = self._skip(self._value((*path, key), place))
            if self.text[place] == ",":
                place = self._skip(place + 1)
            number += 1
        return place + 1
