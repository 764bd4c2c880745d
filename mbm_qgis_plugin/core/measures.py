"""Measures as people read them, in French or in English: hectares, metres, shares, dates."""

from .typography import MONTHS, NARROW, NO_BREAK, number

ENGLISH_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def figure(value: float, decimals: int, language: str) -> str:
    """Return a number: ``1 234,5`` in French, ``1,234.5`` in English; halves round away from zero."""
    text = number(value, decimals)
    return text if language == "fr" else text.replace(",", ".").replace(NARROW, ",")


def hectares(value: float, language: str) -> str:
    """Return an area in hectares with two decimals, one from 10 ha on; « < 0,01 ha » for what would round to 0."""
    if 0 < value < 0.005:
        return f"<{NO_BREAK}{figure(0.01, 2, language)}{NO_BREAK}ha"
    return f"{figure(value, 1 if value >= 9.995 else 2, language)}{NO_BREAK}ha"


def metres(value: float, language: str) -> str:
    """Return a length in whole metres, in kilometres with one decimal from 1 km on; « < 1 m » under one half."""
    if 0 < value < 0.5:
        return f"<{NO_BREAK}1{NO_BREAK}m"
    if value >= 999.5:
        return f"{figure(value / 1000, 1, language)}{NO_BREAK}km"
    return f"{figure(value, 0, language)}{NO_BREAK}m"


def percent(share: float, language: str) -> str:
    """Return a share (0 to 1) in whole per cent; « < 1 % » under one half, never 100 for less than all."""
    space = NO_BREAK if language == "fr" else ""
    if 0 < share < 0.005:
        return f"<{NO_BREAK}1{space}%"
    if 0.995 <= share < 0.9999:
        return f"99{space}%"
    return f"{figure(100 * share, 0, language)}{space}%"


def date(day, language: str) -> str:
    """Return a ``datetime.date`` in full: ``22 novembre 2026``, ``22 November 2026``."""
    months = MONTHS if language == "fr" else ENGLISH_MONTHS
    first = "1er" if day.day == 1 and language == "fr" else str(day.day)
    return f"{first}{NO_BREAK}{months[day.month - 1]}{NO_BREAK}{day.year}"
