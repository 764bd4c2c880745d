"""Write the pages of the offline help: docs/help/ and the translations → resources/help/<language>/guide/.

    tools/build_help.py            write
    tools/build_help.py --check    say which pages are stale; exit 1 then

A page is written in ``docs/help/<language>/<page>.html``, or both languages at once in
``docs/help/tutorials/<page>.json`` (its steps are done by a test). In both, ``{{English text}}`` is a text of
the interface and becomes its words in the page's language: ``{{Export {n} pages|n=3}}`` puts values in,
``{{tool:loadlayers}}`` is the title of a tool, ``{{picture:name|what is seen}}`` a picture of ``make screenshots``,
``{{page:maps}}`` a link with the title of the page. Standard library only.
"""

import argparse
import ast
import html
import importlib.util
import json
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(Path(__file__).resolve().parent))

import translations  # noqa: E402

LANGUAGES = ("fr", "en")
MARK = re.compile(r"\{\{(.+?)\}\}(?!\})", re.DOTALL)
WORDS = {
    "fr": {"help": "Aide de l’extension Bassin minier", "contents": "Pages de l’aide", "other": "In English",
           "seen": "On voit", "colon": "\u00a0:"},
    "en": {"help": "Help of the extension Bassin minier", "contents": "Pages of the help", "other": "En français",
           "seen": "One sees", "colon": ":"},
}  # fmt: skip


class HelpError(Exception):
    """A page that cannot be written."""


class Book:
    """The pages: ``page(id, language)`` returns the HTML."""

    def __init__(self, root: Path = ROOT):
        self.root = root
        listed = json.loads((root / "resources/help/pages.json").read_text(encoding="utf-8"))["pages"]
        self.pages = {page["id"]: page for page in listed}
        self.sources = translations.extract(root / "mbm_qgis_plugin").sources
        self.french = translations.read_areas(root / "resources/i18n/fr", [])
        self.tools = _titles(root / "mbm_qgis_plugin/processing/algorithms")
        self.typography = _typography(root)

    def page(self, name: str, language: str) -> str:
        """Return a page, whole. Raises HelpError."""
        other = LANGUAGES[1 - LANGUAGES.index(language)]
        words, title = WORDS[language], html.escape(self.pages[name][language])
        links = "\n".join(
            f'<li><a href="{page}.html"{" aria-current=" + chr(34) + "page" + chr(34) if page == name else ""}>'
            f"{html.escape(entry[language])}</a></li>"
            for page, entry in self.pages.items()
        )
        return "\n".join((
            "<!DOCTYPE html>",
            f'<html lang="{language}">',
            "<head>",
            '<meta charset="utf-8"/>',
            '<meta name="viewport" content="width=device-width, initial-scale=1"/>',
            f"<title>{title} – Bassin minier</title>",
            '<link rel="stylesheet" href="../../style.css"/>',
            "</head>",
            "<body>",
            "<main>",
            f'<p class="pages"><a href="#pages">{words["contents"]}</a></p>',
            f"<h1>{title}</h1>",
            self.body(name, language),
            "</main>",
            f'<nav id="pages" aria-label="{words["contents"]}">',
            f"<strong>{words['help']}</strong>",
            f"<ol>\n{links}\n</ol>",
            f'<p><a href="../../{other}/guide/{name}.html" hreflang="{other}" lang="{other}">{words["other"]}</a></p>',
            "</nav>",
            "</body>",
            "</html>",
            "",
        ))  # fmt: skip

    def body(self, name: str, language: str) -> str:
        """Return what a page says."""
        written = self.root / "docs/help" / language / f"{name}.html"
        tutorial = self.root / "docs/help/tutorials" / f"{name}.json"
        if written.is_file():
            text = written.read_text(encoding="utf-8").strip()
        elif tutorial.is_file():
            text = steps(json.loads(tutorial.read_text(encoding="utf-8")), language)
        else:
            raise HelpError(f"{name}: neither {written} nor {tutorial}")
        if language == "fr":
            text = _between_tags(text, self.typography.french)
        return MARK.sub(lambda found: self.words(found[1], language, name), text)

    def words(self, mark: str, language: str, place: str) -> str:
        """Return what a mark stands for. Raises HelpError for a text that the interface does not hold."""
        kind, _, rest = mark.partition(":")
        if kind == "page" and rest in self.pages:
            return f'<a href="{rest}.html">{html.escape(self.pages[rest][language])}</a>'
        if kind == "picture":
            name, _, seen = rest.partition("|")
            return f'<figure><img src="../../pictures/{name}.png" alt="{html.escape(seen)}"/></figure>'
        if kind == "tool":
            mark = self.tools.get(rest, rest)
        source, *values = re.split(r"\|(?=\w+=)", _spaces(mark))
        if source not in self.sources:
            raise HelpError(f"{place}: no text of the interface: “{source}”")
        text = self.french.get(source, source) if language == "fr" else source
        for value in values:
            key, _, number = value.partition("=")
            text = text.replace("{" + key + "}", number)
        if re.search(r"\{\w+\}", text):
            raise HelpError(f"{place}: no value for “{source}”")
        return f'<b class="ui">{html.escape(text.strip(), quote=False)}</b>'


def steps(tutorial: dict, language: str) -> str:
    """Return the steps of a tutorial as HTML, before its marks are replaced."""
    seen, colon = WORDS[language]["seen"], WORDS[language]["colon"]
    lines = [f"<p>{text}</p>" for text in tutorial["before"][language]] + ['<ol class="steps">']
    for step in tutorial["steps"]:
        lines.append(f'<li id="{step["id"]}"><p>{step[language]["do"]}</p>')
        lines.append(f'<p class="seen"><i>{seen}{colon}</i> {step[language]["see"]}</p>')
        if "picture" in step:
            lines.append(f"{{{{picture:{step['picture']}|{step[language]['alt']}}}}}")
        lines.append("</li>")
    return "\n".join([*lines, "</ol>", *(f"<p>{text}</p>" for text in tutorial["after"][language])])


def texts(text: str) -> list:
    """Return the texts of the interface that a piece of a page quotes: (source, {name: value})."""
    found = []
    for mark in MARK.findall(text):
        if mark.partition(":")[0] in ("page", "picture", "tool"):
            continue
        source, *values = re.split(r"\|(?=\w+=)", _spaces(mark))
        found.append((source, dict(value.split("=", 1) for value in values)))
    return found


def _spaces(mark: str) -> str:
    """Return a mark as the source has it: typography and line breaks of the page are not its own."""
    return " ".join(mark.replace("\u202f", " ").replace("\u00a0", " ").split()).replace("\\n", "\n")


def _between_tags(text: str, change) -> str:
    """Change prose only: neither tags nor marks nor code nor what is typed."""
    kept = r"(<(?:code|pre)\b.*?</(?:code|pre)>|\{\{(?!picture).+?\}\}(?!\})|<[^>]*>)"
    pieces = re.split(kept, text, flags=re.DOTALL)
    return "".join(piece if place % 2 else change(piece) for place, piece in enumerate(pieces))


def _titles(folder: Path) -> dict:
    """Return the English title of each tool, from its source."""
    found = {}
    for path in folder.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef) and node.name == "title":
                found[path.stem] = node.body[-1].value.args[0].value
    return found


def _typography(root: Path):
    spec = importlib.util.spec_from_file_location("typography", root / "mbm_qgis_plugin/core/typography.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def main():
    """Do what the command line asks."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true")
    check, book, stale = parser.parse_args().check, Book(), []
    try:
        for language in LANGUAGES:
            folder = ROOT / "resources/help" / language / "guide"
            wanted = {f"{name}.html": book.page(name, language) for name in book.pages}
            folder.mkdir(parents=True, exist_ok=True)
            for path in folder.glob("*.html"):
                if path.name not in wanted:
                    stale.append(path)
                    if not check:
                        path.unlink()
            for name, text in wanted.items():
                path = folder / name
                if not path.is_file() or path.read_text(encoding="utf-8") != text:
                    stale.append(path)
                    if not check:
                        path.write_text(text, encoding="utf-8")
    except HelpError as error:
        sys.exit(f"build_help: {error}")
    for path in stale:
        print(f"{path.relative_to(ROOT)} {'is stale: run tools/build_help.py' if check else 'written'}")
    sys.exit(bool(check and stale))


if __name__ == "__main__":
    main()
