"""Numbers and names as the dock writes them."""

from html import escape

from qgis.PyQt.QtCore import QLocale

from ..i18n import language
from ..territories import all_territories


def number(value, decimals: int = 0) -> str:
    """Return a number in the user's locale."""
    return QLocale().toString(float(value), "f", decimals)


def signed(value, decimals: int = 1) -> str:
    """Return a number with its sign; a true minus."""
    text = number(abs(value), decimals)
    if float(f"{value:.{decimals}f}") == 0:
        return text
    return ("+" if value > 0 else "−") + text


def local(texts: dict) -> str:
    """Return the text of a grid in the language of QGIS."""
    return texts.get(language()) or texts.get("fr") or next(iter(texts.values()), "")


def size(octets: int) -> str:
    """Return the size of a file."""
    if octets < 1_000_000:
        return QLocale().formattedDataSize(octets, 0, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
    return QLocale().formattedDataSize(octets, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def names_of(sirens) -> str:
    """Return the short names of territories, in their order."""
    return ", ".join(item.short_name for item in all_territories() if item.siren in set(sirens))


def link(target: str, text: str) -> str:
    """Return a link of a label."""
    return f'<a href="{escape(target)}">{escape(text)}</a>'
