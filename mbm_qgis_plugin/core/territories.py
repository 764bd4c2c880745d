"""The nine intermunicipal bodies (EPCI) and how people write their names."""

import unicodedata
from dataclasses import dataclass

AGGLOMERATION = "communauté d'agglomération"


@dataclass(frozen=True)
class Territory:
    """One EPCI: its code, the short name of lists and files, the title of a page, its legal kind."""

    siren: str
    short_name: str
    title: str
    kind: str


def _key(text: str) -> str:
    """Return the letters and digits of a name without accents: what two spellings share."""
    plain = unicodedata.normalize("NFKD", text.replace("œ", "oe").replace("Œ", "OE"))
    return "".join(c for c in plain if c.isalnum()).lower()


class UnknownTerritory(ValueError):
    """A written name or code that is none of the territories."""


def find(written: str, territories) -> Territory:
    """Return the territory meant by a siren, a short name or a title, with or without accents.

    Raises UnknownTerritory, whose text is what was written.
    """
    key = _key(str(written))
    for territory in territories:
        if key in {territory.siren, _key(territory.short_name), _key(territory.title)}:
            return territory
    raise UnknownTerritory(str(written))


def agglomerations(territories) -> list:
    """Return the communautés d'agglomération, in the given order."""
    return [territory for territory in territories if territory.kind == AGGLOMERATION]
