"""The alphabetical index of a book: entries under the word that people look for, with the pages that name them."""

import re
from typing import NamedTuple

from .search import fold, natural
from .typography import DASH, french

DIGITS = "0–9"
# « Cité des Provinces » is looked for under P, « Cité n° 12 de Lens » under 12
_GENERIC = re.compile(
    r"^(?P<kind>Cité|Résidence|Impasse|Terril|Lavoir)\s+"
    r"(?P<article>(?:(?:de l|d)['’]|(?:de la|du|des|de)\s+)?)(?P<head>\S.*)$"
)
_NUMBERED = re.compile(r"^n°\s*(?=\d)")


class Entry(NamedTuple):
    """What an index names: the name as it is printed on its pages, a mark (« terril T074 »), the pages from 0.

    strong: set in bold (a place rather than an object).
    """

    name: str
    mark: str = ""
    pages: tuple = ()
    strong: bool = False


def inverted(name: str, mark: str = "") -> tuple:
    """Return (head word, what follows in brackets): « Cité des Provinces » → (« Provinces », « cité des »)."""
    found = _GENERIC.match(name)
    if not found:
        return name[:1].upper() + name[1:], mark
    article = found["article"].strip()
    kind = (found["kind"][0].lower() + found["kind"][1:] + (f" {article}" if article else "")).strip()
    head = found["head"]
    if not head.startswith("n°"):
        head = head[0].upper() + head[1:]
    return head, ", ".join(filter(None, (kind, mark)))


def key(head: str) -> tuple:
    """Return what sorts entries: accents, capitals and « n° » do not count, 2 comes before 10."""
    return natural(_NUMBERED.sub("", head))


def letter(head: str) -> str:
    """Return the heading that an entry stands under."""
    first = next((sign for sign in fold(_NUMBERED.sub("", head)) if sign.isalnum()), "")
    return first.upper() if first.isalpha() else DIGITS


def arranged(entries, bare=()) -> list:
    """Return (heading, entries) in the order of the alphabet, digits first; an entry is (head, brackets, entry).

    Entries without a page are left out; those of one name and mark are one. bare: names that stay as they are.
    """
    merged = {}
    for entry in entries:
        if entry.pages:
            pages = {*merged.get(entry[:2], Entry("")).pages, *entry.pages}
            merged[entry[:2]] = entry._replace(pages=tuple(sorted(pages)))
    rows = []
    for entry in merged.values():
        whole = entry.strong or entry.name in bare
        head, brackets = (entry.name, entry.mark) if whole else inverted(entry.name, entry.mark)
        rows.append((french(head), french(brackets), entry))
    rows.sort(key=lambda row: (letter(row[0]) != DIGITS, letter(row[0]), key(row[0]), row[1]))
    groups = {}
    for row in rows:
        groups.setdefault(letter(row[0]), []).append(row)
    return list(groups.items())


def references(pages) -> list:
    """Return the pages as runs, (first, last) from 0: three pages or more in a row are written as one range."""
    runs = []
    for page in sorted(set(pages)):
        if runs and page == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], page)
        else:
            runs.append((page, page))
    result = []
    for first, last in runs:
        result += [(first, first), (last, last)] if last == first + 1 else [(first, last)]
    return result


def written(run) -> str:
    """Return a run of pages as printed, counted from 1: ``12``, ``3–7``."""
    first, last = run
    return str(first + 1) if first == last else f"{first + 1}{DASH}{last + 1}"
