"""Names as people write them: communes, cités and terrils, normalised and matched to their code.

Commune names come in capitals, without accents, with "St" or "lez"; the key of a name drops all that does not
distinguish two communes. Against the 330 communes of the layer this finds 97 % of the names of the published files
(24.6 % when they are compared as written); the rest is in the table ``alias_communes``.
"""

import re
import unicodedata

_LIGATURES = str.maketrans({"œ": "oe", "Œ": "OE", "æ": "ae", "Æ": "AE", "ß": "ss"})
_APOSTROPHES = re.compile("[’‘ʼ´`′]")
_NOT_WORD = re.compile(r"[^A-Z0-9]+")
_TERRIL = re.compile(r"^\s*(?:terril\s*)?(?:n\s*[°o]\s*)?T?\s*0*(\d{1,3})\s*([A-Za-z]?)\s*$", re.IGNORECASE)
_DOUBLE_TERRIL = re.compile(r"^\s*T?\s*(\d{1,3}[a-z]?)\s*[-/]\s*T?\s*(\d{1,3}[a-z]?)\s*$", re.IGNORECASE)
_BUFFER_PART = re.compile(r"\s*\(\s*partie en zone[- ]tampon\s*\)", re.IGNORECASE)
_BRACKET = re.compile(r"\s*\(([^)]*)\)")


def straight(text):
    """Return the text on one line, with single spaces and straight apostrophes; None for an empty one."""
    if text is None:
        return None
    text = re.sub(r"-\s*[\r\n]+\s*", "-", str(text))  # a word broken at its hyphen
    text = " ".join(_APOSTROPHES.sub("'", text).split())
    return text or None


def commune_key(name) -> str:
    """Return the key of a commune name: capitals, no accent, blanks for hyphens and apostrophes, SAINT in full.

    Same key, same commune as far as the name can tell; an empty string for None.
    """
    text = (straight(name) or "").translate(_LIGATURES)
    text = unicodedata.normalize("NFD", text)
    text = "".join(letter for letter in text if not unicodedata.combining(letter)).upper()
    words = _NOT_WORD.sub(" ", text).split()
    return " ".join({"ST": "SAINT", "STE": "SAINTE"}.get(word, word) for word in words)


class CommuneIndex:
    """Finds the INSEE code of a commune from its written name.

    ``communes`` is an iterable of (insee, name); ``aliases`` of (written name, insee or None): an alias whose code
    is None is a known commune that the layer lacks. A key that two communes share is ambiguous: no code.
    """

    def __init__(self, communes, aliases=()):
        self.names = {}
        self._codes = {}
        self._known = set()
        for insee, name in communes:
            self.names[insee] = name
            self._codes.setdefault(commune_key(name), set()).add(insee)
        for written, insee in aliases:
            key = commune_key(written)
            self._known.add(key)
            if insee is not None:
                self._codes.setdefault(key, set()).add(insee)

    def find(self, written):
        """Return the INSEE code of a written name, or None when unknown, absent or ambiguous."""
        codes = self._codes.get(commune_key(written), ())
        return next(iter(codes)) if len(codes) == 1 else None

    def candidates(self, written) -> list:
        """Return all codes that the written name may mean, sorted."""
        return sorted(self._codes.get(commune_key(written), ()))

    def is_known(self, written) -> bool:
        """Tell whether the name is one of a commune or of an alias, even of a commune that the layer lacks."""
        key = commune_key(written)
        return key in self._codes or key in self._known


def terril_id(text):
    """Return a terril number as ``T`` + 3 digits + optional small letter ("t31A" → "T031a"), None for other text."""
    match = _TERRIL.match(str(text)) if text is not None else None
    return f"T{int(match[1]):03d}{match[2].lower()}" if match else None


def terril_ids(text) -> list:
    """Return the numbers in one token of ``vue_sur``: one, two for a double one ("T116-117"), none for a name."""
    one = terril_id(text)
    if one:
        return [one]
    match = _DOUBLE_TERRIL.match(str(text)) if text is not None else None
    return [terril_id(match[1]), terril_id(match[2])] if match else []


def in_full(name):
    """Return a name with Cité, Saint-, Sainte- and Résidence in full; None for an empty one."""
    name = straight(name)
    if name is None:
        return None
    name = re.sub(r"\bSt[- ]", "Saint-", name)
    name = re.sub(r"\bSte[- ]", "Sainte-", name)
    name = re.sub(r"\bRés\.\s*", "Résidence ", name)
    return re.sub(r"^c[iI]t[ée]\b", "Cité", name, flags=re.IGNORECASE)


def cite_name(name):
    """Split the published name of a cité: (name in full, list of the aliases in brackets).

    The suffix "(partie en zone-tampon)" is neither: it says which part of the cité the row is.
    """
    name = _BUFFER_PART.sub("", straight(name) or "")
    aliases = [in_full(alias) for alias in _BRACKET.findall(name)]
    return in_full(_BRACKET.sub("", name)), [alias for alias in aliases if alias]


def cite_key(name) -> str:
    """Return the key on which two rows of the same commune are one cité: name in full, no bracket, no case."""
    return commune_key(cite_name(name)[0])
