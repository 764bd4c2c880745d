"""French typography of printed text: numbers, shares, scales, dates, spaces, names of files.

Rules of the Lexique de l'Imprimerie nationale as the map's semiology fixes them: U+202F in thousands and before
``; ! ?``, U+00A0 before ``: %`` and between number and unit, ’ as apostrophe, decimal comma, – for none.
"""

import re
import unicodedata

NARROW = "\u202f"
NO_BREAK = "\u00a0"
DASH = "–"
SPACES = "[ \u00a0\u202f]"
MONTHS = (
    "janvier", "février", "mars", "avril", "mai", "juin",
    "juillet", "août", "septembre", "octobre", "novembre", "décembre",
)  # fmt: skip
FORBIDDEN = '<>:"/\\|?*'
RESERVED = {"con", "prn", "aux", "nul", "conin$", "conout$",
            *(port + digit for port in ("com", "lpt") for digit in "123456789¹²³")}  # fmt: skip


def number(value: float, decimals: int = 0) -> str:
    """Return a number as printed: ``1234.5`` → ``1 234,5``; halves round away from zero, as people round."""
    scaled = int(abs(value) * 10**decimals + 0.5 + 1e-9)
    whole, rest = divmod(scaled, 10**decimals)
    text = f"{whole:,}".replace(",", NARROW)
    if decimals:
        text += f",{rest:0{decimals}d}"
    return ("\u2212" if value < 0 and scaled else "") + text


def figure(value, decimals: int = 0) -> str:
    """Return a figure of a table: – for zero, « < 1 » for what would round to zero, « non renseigné » for None."""
    if value is None:
        return "non renseigné"
    if value == 0:
        return DASH
    smallest = 10.0**-decimals
    if 0 < value < smallest / 2:
        return f"<{NO_BREAK}{number(smallest, decimals)}"
    return number(value, decimals)


def share(part, whole) -> str:
    """Return a share in whole per cent: ``15 %``, « < 1 % » under one half, – for none."""
    if not part or not whole:
        return DASH
    per_cent = 100.0 * part / whole
    return f"<{NO_BREAK}1{NO_BREAK}%" if per_cent < 0.5 else f"{number(per_cent)}{NO_BREAK}%"


def scale(denominator: float) -> str:
    """Return a numeric scale, without a space around its colon: ``1:80 000``."""
    return f"1:{number(denominator)}"


def date_in_full(day) -> str:
    """Return a ``datetime.date`` in full: ``22 novembre 2026``, ``1er mai 2027``."""
    first = "1er" if day.day == 1 else str(day.day)
    return f"{first}{NO_BREAK}{MONTHS[day.month - 1]}{NO_BREAK}{day.year}"


def french(text: str) -> str:
    """Return text with French apostrophes and no-break spaces; what is right already stays as it is."""
    text = text.replace("'", "’").replace("oeu", "œu").replace("Oeu", "Œu")  # no French word has the three apart
    text = re.sub(rf"{SPACES}+([;!?])", NARROW + r"\1", text)
    text = re.sub(rf"{SPACES}+([:%])", NO_BREAK + r"\1", text)
    text = re.sub(rf"«{SPACES}*", "«" + NO_BREAK, text)
    text = re.sub(rf"{SPACES}*»", NO_BREAK + "»", text)
    return re.sub(rf"\bn°{SPACES}*(?=\w)", "n°" + NARROW, text)


def list_of(names) -> str:
    """Return names as a French enumeration: ``A, B et C``."""
    names = list(names)
    return names[0] if len(names) == 1 else ", ".join(names[:-1]) + " et " + names[-1] if names else ""


def file_name(name: str, longest: int = 100) -> str:
    """Return a name that Windows, macOS and Linux all accept: accents kept, only forbidden characters replaced.

    ``longest`` counts UTF-8 bytes, since Linux allows 255 of them with folder prefix and suffix aside.
    """
    text = unicodedata.normalize("NFC", name)
    text = "".join("-" if c in FORBIDDEN else " " if ord(c) < 32 or c.isspace() else c for c in text)
    text = re.sub(r" {2,}", " ", text).strip(" .")
    while len(text.encode("utf-8")) > longest:
        text = text[:-1].rstrip(" .")
    if text.split(".")[0].rstrip().lower() in RESERVED:
        text = f"_{text}"
    return text or "sans nom"


def month(version: str) -> str:
    """Return ``2026-08`` as « août 2026 »; anything else as it is."""
    year, _, number = version.partition("-")
    return f"{MONTHS[int(number) - 1]}\u00a0{year}" if number.isdigit() and 1 <= int(number) <= 12 else version
