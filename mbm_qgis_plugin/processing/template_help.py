"""Lists of a help page that come from data, so that they agree with what the engine does.

A page holds ``{{ids perimetre bassin}}`` (ids of these templates; of all when none is named), ``{{variables}}``,
``{{figures}}`` or ``{{templates}}``; ids and variables are those of ``resources/layouts/ids.json``.
"""

import re
from html import escape


def with_lists(page: str, language: str) -> str:
    """Return a help page with its lists in place of their names."""
    makers = {"ids": _ids, "variables": _variables, "figures": _figures, "templates": _templates}
    return re.sub(r"\{\{(\w+)([^}]*)\}\}", lambda m: makers[m[1]](language, m[2].split()), page)


def _ids(language, stems) -> str:
    from ..maps.items import documented, kind_title

    rows = [
        f"<li><code>{entry['id']}</code> ({kind_title(entry['kind'])}): {escape(entry[language], quote=False)}</li>"
        for entry in documented()["items"]
        if not stems or set(stems) & set(entry["on"])
    ]
    return _list(rows, language)


def _templates(language, _) -> str:
    from ..maps.items import documented

    colon = "\u00a0: " if language == "fr" else ": "
    rows = [f"<code>{stem}</code>{colon}{entry[language]}" for stem, entry in documented()["templates"].items()]
    return ("\u202f; " if language == "fr" else "; ").join(rows) + "."


def _variables(language, _) -> str:
    from ..maps.items import documented

    rows = [
        f"<li><code>@{entry['name'].replace('{figure}', '…').replace('{label}', '…')}</code>: "
        f"{escape(entry[language], quote=False)}</li>"
        for entry in documented()["variables"]
    ]
    return _list(rows, language)


def _figures(language, _) -> str:
    from ..core.figures import FIGURES

    return ", ".join(f"<code>{item.id}</code>" for item in FIGURES)


def _list(rows, language) -> str:
    text = "\n".join(["<ul>", *rows, "</ul>"])
    return re.sub(r"(</code>|\)):", "\\1\u00a0:", text) if language == "fr" else text
