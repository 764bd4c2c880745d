"""Which photographs of a folder belong to which object, by the names of the files."""

import re

PICTURES = (".jpg", ".jpeg", ".png", ".tif", ".tiff")
_NUMBERED = re.compile(r"^(?P<name>.+?)(?:[_ ]\(?(?P<number>\d{1,3})\)?)?$")


def matched(names, identifiers) -> list:
    """Return the names of files that bear one of the identifiers, in the order of their numbers.

    ``U-16A.jpg``, ``u-16a_2.JPG``, ``16A (3).png``: capitals do not matter, a number may follow after ``_`` or a space.
    """
    wanted = {str(item).casefold() for item in identifiers if item not in (None, "")}
    found = []
    for name in names:
        place = parsed(name)
        if place is not None:
            whole, stem, number = place
            if whole in wanted:
                found.append((0, name.casefold(), name))
            elif stem in wanted:
                found.append((number, name.casefold(), name))
    return [name for _, _, name in sorted(found)]


def parsed(name: str):
    """Return (stem, stem without its number, number) of the file of a picture; None for another file."""
    stem, dot, suffix = name.rpartition(".")
    if not stem or f"{dot}{suffix}".lower() not in PICTURES or stem.startswith("."):
        return None
    stem = stem.strip().casefold()
    match = _NUMBERED.match(stem)
    return stem, match["name"], int(match["number"] or 1)


def credit_line(text: str, longest: int = 120) -> str:
    """Return the first line of a text that says something, without what would repeat « Photo »."""
    for line in text.replace("\ufeff", "").splitlines():
        line = re.sub(r"^\s*((photo(graphie)?|crédit|credit)s?\b)?[\s:©]*", "", line, flags=re.IGNORECASE).strip()
        if line:
            return line if len(line) <= longest else line[: longest - 1].rstrip() + "…"
    return ""
