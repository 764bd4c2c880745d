"""Finding an object of the basin from what people type: names, numbers and codes in any of their spellings.

Accents, hyphens, apostrophes, capitals, word order, « cité », « n° » and articles do not count; « St » is « Saint »;
``T74a``, ``t 074A`` and « terril 74a » are one terril, ``63AB`` an object of the property, ``LSM-788`` a cité.
"""

import re
import unicodedata
from bisect import bisect_left
from dataclasses import dataclass
from functools import lru_cache

from .names import terril_id

GROUP_LIMIT = 15
# words that tell no object from another; they count only where nothing else was typed
NOISE = frozenset({
    "cite", "cites", "n", "no", "num", "numero", "de", "du", "des", "d", "la", "le", "les", "l", "et", "a", "au", "aux",
    "lez", "sur", "sous", "en", "element", "bien", "objet", "composante",
})  # fmt: skip
_SIGNS = dict.fromkeys("°º’‘–—…«»·•\u00a0\u202f", " ")
_LIGATURES = str.maketrans({"œ": "oe", "Œ": "OE", "æ": "ae", "Æ": "AE", "ß": "ss", **_SIGNS})
_WORD = re.compile(r"[a-z0-9]+")
_SAINTS = {"st": "saint", "ste": "sainte", "sts": "saints"}
_GLUED = re.compile(r"^n[o]?(\d+)$")
_LETTERS_AND_DIGITS = re.compile(r"\d+|[a-z]+")
_WRITTEN_TERRIL = re.compile(r"^\s*(?:terril|t)\b|^\s*t\s*\d", re.IGNORECASE)
_CODE = re.compile(r"^(?:u\s*-?\s*)?(\d{1,3})\s*([a-z]{0,2})$")


def fold(text) -> str:
    """Return text in small letters without accents and ligatures."""
    text = str(text or "")
    if not text.isascii():
        text = unicodedata.normalize("NFD", text.translate(_LIGATURES)).encode("ascii", "ignore").decode("ascii")
    return text.lower()


@lru_cache(maxsize=8192)  # communes and territories come back with every object
def words(text) -> tuple:
    """Return the words of a name: folded, « St » in full, ``n12`` as ``12``."""
    found = []
    for word in _WORD.findall(fold(text)):
        glued = _GLUED.match(word)
        found.append(glued[1] if glued else _SAINTS.get(word, word))
    return tuple(found)


def compact(text) -> str:
    """Return a code without blanks and signs: ``LSM-788`` → ``lsm788``."""
    return "".join(_WORD.findall(fold(text)))


@dataclass(frozen=True)
class Entry:
    """One object that can be found.

    ``group``: place of its group, 0 first; ``codes``: how it is numbered; ``names``: name and aliases; ``places``: its
    communes; ``around``: names of its territories; ``territory``: their SIREN codes; ``extent``: metres, EPSG:2154.
    """

    key: str
    id: str
    group: int
    title: str
    subtitle: str
    icon: str
    names: tuple
    codes: tuple = ()
    places: tuple = ()
    around: tuple = ()
    territory: frozenset = frozenset()
    extent: tuple = None


@dataclass
class _Prepared:
    entry: Entry
    names: list  # one set of words per name
    spoken: frozenset  # all words of the names, with those that noise leaves out
    places: frozenset
    around: frozenset
    codes: frozenset


@lru_cache(maxsize=4096)
def natural(text) -> tuple:
    """Return a sort key in which Cité n°2 comes before Cité n°10."""
    return tuple((0, int(t), "") if t.isdigit() else (1, 0, t) for t in _LETTERS_AND_DIGITS.findall(fold(text)))


def _spoken(names) -> set:
    found = set()
    for name in names:
        listed = words(name)
        found.update(listed)
        for first, second in zip(listed, listed[1:]):  # « 12 bis » is also written « 12bis »
            if first.isdigit() and second.isalpha():
                found.add(first + second)
        for word in listed:
            if not word.isalpha() and not word.isdigit():
                found.update(_LETTERS_AND_DIGITS.findall(word))
    return found


class Index:
    """All objects that can be found, prepared once."""

    def __init__(self, entries):
        self.items = []
        places = {}
        for number, entry in enumerate(entries):
            spoken = frozenset(_spoken(entry.names))
            near = frozenset(word for place in entry.places for word in words(place))
            around = frozenset(word for place in entry.around for word in words(place))
            codes = frozenset(compact(code) for code in entry.codes)
            self.items.append(
                _Prepared(
                    entry,
                    [set(words(name)) - NOISE or set(words(name)) for name in entry.names],
                    spoken,
                    near,
                    around,
                    codes,
                )
            )
            for word in spoken | near | around | codes:
                places.setdefault(word, set()).add(number)
        self._words = sorted(places)
        self._places = [places[word] for word in self._words]

    def __len__(self):
        return len(self.items)

    def _starting(self, token: str) -> set:
        """Return the numbers of the objects that have a word that starts with ``token``."""
        found = set()
        place = bisect_left(self._words, token)
        while place < len(self._words) and self._words[place].startswith(token):
            found |= self._places[place]
            place += 1
        return found

    def search(self, text: str, territory=(), limit: int = GROUP_LIMIT) -> list:
        """Return the entries that answer ``text``: groups in their order, at most ``limit`` in each.

        In a group: exact names and codes first, then those of ``territory`` (SIREN codes), then the rest; closer
        matches first, then by name with numbers in order.
        """
        query, territory = _Query(text), frozenset(territory)
        if not query.tokens:
            return []
        candidates = None
        for token in query.tokens:
            found = set().union(*(self._starting(variant) for variant in _variants(token)))
            candidates = found if candidates is None else candidates & found
        numbers = (candidates or set()) | self._by_code(query)
        ranked = []
        for number in numbers:
            rank = query.rank(self.items[number], territory)
            if rank is not None:
                item = self.items[number]
                ranked.append((item.entry.group, *rank, natural(item.entry.title), item.entry.id, item.entry))
        result, counts = [], {}
        for row in sorted(ranked, key=lambda row: row[:-1]):
            counts[row[0]] = counts.get(row[0], 0) + 1
            if counts[row[0]] <= limit:
                result.append(row[-1])
        return result

    def _by_code(self, query) -> set:
        return set().union(*(self._starting(code) for code in query.codes)) if query.codes else set()


def _variants(token: str) -> tuple:
    """Return what a typed word may stand for: « st » is Saint, and the start of « stade »."""
    saints = {"st": ("st", "saint"), "ste": ("ste", "sainte")}
    return saints.get(token, (token,))


class _Query:
    """What was typed, taken apart."""

    def __init__(self, text: str):
        folded = fold(text)
        typed = _WORD.findall(folded)
        typed = [_GLUED.match(word)[1] if _GLUED.match(word) else word for word in typed]
        telling = [word for word in typed if word not in NOISE]
        self.tokens = telling or typed
        self.open = bool(typed) and not folded.endswith(" ") and self.tokens[-1] == typed[-1]
        self.words = {_SAINTS.get(word, word) for word in self.tokens}
        self.whole = compact(text)
        self.exact_codes, self.codes = self._read_codes(text, telling)

    def _read_codes(self, text, telling) -> tuple:
        """Return (codes meant exactly, beginnings of codes)."""
        exact, starts = {self.whole}, set()
        if _WRITTEN_TERRIL.match(text) and terril_id(text):
            number = terril_id(text).lower()
            exact.add(number)
            starts.add(number)  # T74 also offers T074a and T074b
        bare = " ".join(telling)
        match = _CODE.match(bare) or _CODE.match(fold(text).strip())
        if match:
            exact.add(match[1].lstrip("0") + match[2])
            if match[2] or fold(text).strip() != bare or len(telling) == 1:
                starts.add(match[1].lstrip("0") + match[2])
        if re.match(r"^(?:lsm|u)\d", self.whole):
            starts.add(self.whole)
        starts.discard("")
        return exact, starts

    def rank(self, item: _Prepared, territory):
        """Return (exactness, territory, closeness) of an object, smaller is better; None when it does not answer."""
        by_code = self._code_match(item)
        by_name = self._name_match(item)
        if by_code is None and by_name is None:
            return None
        exact = by_code == 0 or (by_name is not None and self._is_exact(item))
        near = 0 if item.entry.territory & territory else 1
        closeness = min(value for value in (by_code, by_name) if value is not None)
        # where the number was exact it is what was meant, before any name that happens to hold it
        return (0 if by_code == 0 else 1 if exact else 2, near, closeness)

    def _code_match(self, item):
        if item.codes & self.exact_codes:
            return 0
        for code in item.codes:
            for start in self.codes:
                # 63 begins 63AB, not 634: a number is whole
                if code.startswith(start) and not (start[-1].isdigit() and code[len(start)].isdigit()):
                    return 1
        return None

    def _name_match(self, item):
        """Return how far the words are from those of the object, or None when one is missing."""
        closeness = 0
        last = self.tokens[-1]
        for token in self.tokens:
            variants = _variants(token)
            if any(variant in item.spoken for variant in variants):
                continue
            if any(variant in item.places for variant in variants):
                closeness += 2
                continue
            if token.isdigit() and not (self.open and token is last):
                return None  # « cité 1 Lens » does not mean « cité 12 »
            if any(word.startswith(variant) for variant in variants for word in item.spoken):
                closeness += 1
            elif any(word.startswith(variant) for variant in variants for word in item.places):
                closeness += 3
            elif any(word.startswith(variant) for variant in variants for word in item.around):
                closeness += 6
            else:
                return None
        return closeness

    def _is_exact(self, item) -> bool:
        """Tell whether a whole name was typed, with nothing left over but its commune or territory."""
        place = item.places | item.around
        return any(name and name <= self.words and self.words - name <= place for name in item.names)
