"""Texts of the interface: collect them from the source, join the French ones, compile them for Qt.

    tools/translations.py update     source + resources/i18n/fr/*.json -> resources/i18n/mbm_fr.ts
    tools/translations.py check      say what is untranslated, orphan, stale or built from pieces; exit 1 then
    tools/translations.py compile    mbm_fr.ts -> mbm_fr.qm, with Qt's lrelease

The French of each area of the plugin is written in its own ``resources/i18n/fr/<area>.json`` (English source →
French). A text that only the ``.ts`` knows (written in Qt Linguist) is kept. Needs the standard library only.
"""

import argparse
import ast
import json
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass, field
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
CONTEXT = "mbm"
PLACEHOLDER = re.compile(r"\{[^{}]*\}")
ENGLISH_SPACING = re.compile(r"[ \w)»”}][;!?:](?=\s|$)| %|« | »")  # no-break spaces are no ASCII space
WORD = re.compile(r"[^\W\d_]{3}")
NAMES = {"", "Bassin minier"}  # proper names, the same in every language
PRINTED = "mbm_qgis_plugin/maps/"  # pages are in French, whatever the language of the interface is
# calls whose words the user reads; of the helpers, those of the second argument
SHOWN = {
    "setText", "setToolTip", "setTitle", "setWindowTitle", "setPlaceholderText", "setAccessibleName",
    "setAccessibleDescription", "setStatusTip", "setPanelTitle", "setHelp", "setHeaderLabels", "setLabelText",
    "setSpecialValueText", "setDialogTitle", "setWhatsThis", "addAction", "addTab", "addItem", "addRow",
    "pushMessage", "pushInfo", "pushWarning", "pushCritical", "pushSuccess", "createMessage", "reportError",
    "QAction", "QLabel", "QPushButton", "QCheckBox", "QGroupBox", "QMenu", "QRadioButton",
    "QgsCollapsibleGroupBox", "QgsProcessingException", "NotWritten", "show_text",
}  # fmt: skip
HELPERS = {"tool_button", "help_button"}
LRELEASE = ("/usr/lib/qt5/bin/lrelease", "/usr/lib/qt6/bin/lrelease", "lrelease-qt5", "lrelease-qt6", "lrelease")


@dataclass
class Extraction:
    """The texts of the source and the calls that no translator could serve."""

    sources: dict = field(default_factory=dict)  # text -> first "file:line"
    faults: list = field(default_factory=list)


class _Reader(ast.NodeVisitor):
    """Collects ``tr("literal")`` of one module."""

    def __init__(self, name: str, result: Extraction):
        self.name, self.result, self.depth = name, result, 0

    def _fault(self, node, text):
        self.result.faults.append(f"{self.name}:{node.lineno}: {text}")

    def _function(self, node):
        for decorator in getattr(node, "decorator_list", []):
            self.visit(decorator)
        for default in [*node.args.defaults, *[d for d in node.args.kw_defaults if d is not None]]:
            self.visit(default)
        self.depth += 1
        for statement in node.body if isinstance(node.body, list) else [node.body]:
            self.visit(statement)
        self.depth -= 1

    visit_FunctionDef = visit_AsyncFunctionDef = visit_Lambda = _function  # noqa: N815

    def visit_Call(self, node):
        if is_tr(node):
            argument = node.args[0] if node.args else None
            if not (isinstance(argument, ast.Constant) and isinstance(argument.value, str)):
                self._fault(node, "tr() wants one literal; put values in afterwards with .format()")
            elif not self.depth:
                self._fault(node, "tr() at module level runs before the translator is installed")
            else:
                self.result.sources.setdefault(argument.value, f"{self.name}:{node.lineno}")
        elif self._shows(node):
            self._fault(node, "shown as it is, untranslated; use tr()")
        elif problem_text(node) is not None:
            self.result.sources.setdefault(problem_text(node), f"{self.name}:{node.lineno}")
        self.generic_visit(node)

    def visit_Assign(self, node):
        # a sentence too long for its call: ``template = "…"``, then ``Problem(template, …)``
        named = [target.id for target in node.targets if isinstance(target, ast.Name)]
        if named == ["template"] and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
            self.result.sources.setdefault(node.value.value, f"{self.name}:{node.lineno}")
        self.generic_visit(node)

    def _shows(self, node):
        """True for a widget or a message whose words are written on the spot."""
        if self.name.startswith(PRINTED):
            return False
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        words = [*node.args, *(keyword.value for keyword in node.keywords)]
        if name in HELPERS:  # the first argument is an icon or a name
            words = words[1:2]
        elif name not in SHOWN:
            return False
        return any(is_prose(word) for word in words)

    def visit_BinOp(self, node):
        if isinstance(node.op, (ast.Add, ast.Mod)):
            sides = (node.left, node.right)
            if any(is_filled(side) for side in sides) and not any(is_break(side) for side in sides):
                self._fault(node, "a sentence is built from pieces; use one tr() and .format()")
        self.generic_visit(node)

    def visit_JoinedStr(self, node):
        if any(is_filled(part.value) for part in node.values if isinstance(part, ast.FormattedValue)):
            prose = "".join(part.value for part in node.values if isinstance(part, ast.Constant))
            if re.search(r"[^\W\d_]", re.sub(r"<[^>]*>|&\w+;", "", prose)):
                self._fault(node, "a sentence is built from pieces; use one tr() and .format()")
        self.generic_visit(node)


def is_tr(node) -> bool:
    """True for a call of ``tr`` or of something's ``tr``."""
    if not isinstance(node, ast.Call):
        return False
    return getattr(node.func, "id", "") == "tr" or getattr(node.func, "attr", "") == "tr"


def is_filled(node) -> bool:
    """True for ``tr(…)`` and for ``tr(…).format(…)``."""
    if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "format":
        return is_tr(node.func.value)
    return is_tr(node)


def is_break(node) -> bool:
    """True for the space between two sentences or lines, alone or at the end of what was joined so far."""
    if isinstance(node, ast.BinOp):
        return is_break(node.right)
    return isinstance(node, ast.Constant) and isinstance(node.value, str) and not node.value.strip()


def is_prose(node) -> bool:
    """True for words written on the spot: a literal, or one of the pieces of an f-string."""
    pieces = node.values if isinstance(node, ast.JoinedStr) else [node]
    texts = [piece.value for piece in pieces if isinstance(piece, ast.Constant) and isinstance(piece.value, str)]
    plain = " ".join(re.sub(r"<[^>]*>|&\w+;|https?://\S+", "", text) for text in texts)
    return plain.strip() not in NAMES and bool(WORD.search(plain))


def problem_text(node):
    """Return the sentence of a fault of ``core``: ``Problem("…")``, ``self.fail(path, "…")``; translated when shown."""
    name = getattr(node.func, "id", getattr(node.func, "attr", ""))
    place = {"Problem": 0, "GridError": 0, "WeightsError": 0, "NotesError": 0, "_refuse": 0, "fail": 1}.get(name)
    if place is None or len(node.args) <= place or (name == "fail" and "id" in node.func._fields):
        return None
    argument = node.args[place]
    return argument.value if isinstance(argument, ast.Constant) and isinstance(argument.value, str) else None


def extract_text(text: str, name: str, result: Extraction) -> Extraction:
    """Add the texts of one module, given as source text, to ``result``."""
    _Reader(name, result).visit(ast.parse(text, name))
    return result


def extract(package: Path = ROOT / "mbm_qgis_plugin") -> Extraction:
    """Return the texts of every module of the package."""
    result = Extraction()
    for path in sorted(package.rglob("*.py")):
        extract_text(path.read_text(encoding="utf-8"), path.relative_to(package.parent).as_posix(), result)
    return result


def read_areas(folder: Path, faults: list) -> dict:
    """Return English → French of all areas; two areas that differ are a fault."""
    merged, origin = {}, {}
    for path in sorted(folder.glob("*.json")):
        for source, translation in json.loads(path.read_text(encoding="utf-8")).items():
            if merged.setdefault(source, translation) != translation:
                faults.append(f"{path.name} and {origin[source]} translate “{source}” differently")
            origin.setdefault(source, path.name)
    return merged


def read_ts(path: Path) -> dict:
    """Return source → translation of a .ts file; empty when there is no such file."""
    if not path.is_file():
        return {}
    messages = ElementTree.parse(path).getroot().iter("message")
    return {m.findtext("source") or "": m.findtext("translation") or "" for m in messages}


def ts_text(sources, translations: dict) -> str:
    """Return the .ts file: one context, sorted, without line numbers, so that it changes only with the texts."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>", '<TS version="2.1" language="fr">']
    lines += ["<context>", f"    <name>{CONTEXT}</name>"]
    for source in sorted(sources):
        translation = translations.get(source, "")
        mark = "" if translation else ' type="unfinished"'
        lines += ["    <message>", f"        <source>{escape(source)}</source>"]
        lines += [f"        <translation{mark}>{escape(translation)}</translation>", "    </message>"]
    return "\n".join([*lines, "</context>", "</TS>", ""])


def translation_faults(source: str, translation: str) -> list:
    """Return what is wrong with one translation, as text."""
    faults = []
    if sorted(PLACEHOLDER.findall(source)) != sorted(PLACEHOLDER.findall(translation)):
        faults.append(f"other placeholders in the French of “{source}”")
    if ENGLISH_SPACING.search(re.sub(r"<[^>]*>|&\w+;|https?://\S+|[\w.]+=\S+", "", translation)):
        faults.append(f"French spacing before ; ! ? : % or inside « »: “{translation}”")
    return faults


def check(root: Path = ROOT) -> list:
    """Return every fault of the translations, as text; empty when all is well."""
    extraction = extract(root / "mbm_qgis_plugin")
    faults = list(extraction.faults)
    areas = read_areas(root / "resources/i18n/fr", faults)
    known = read_ts(root / "resources/i18n/mbm_fr.ts")
    for source, place in extraction.sources.items():
        if not (areas.get(source) or known.get(source)):
            faults.append(f"{place}: untranslated: “{source}”")
    faults += [f"orphan in resources/i18n/fr: “{text}”" for text in sorted(set(areas) - set(extraction.sources))]
    for source in sorted(set(areas) & set(extraction.sources)):
        faults += translation_faults(source, areas[source])
    faults += data_faults(root / "resources")
    wanted = {source: areas.get(source) or known.get(source, "") for source in extraction.sources}
    if wanted != known:
        faults.append("resources/i18n/mbm_fr.ts is stale: run make translations")
    return faults


def data_faults(folder: Path) -> list:
    """Return what is wrong with the texts of data files: one language of two missing, English spacing in French."""
    faults = []
    for path in sorted(folder.rglob("*.json")):
        if path.parent.name == "fr":
            continue
        for item in _dictionaries(json.loads(path.read_text(encoding="utf-8"))):
            french, english = item.get("fr"), item.get("en")
            if isinstance(english, str) and not (isinstance(french, str) and french.strip() and english.strip()):
                faults.append(f"{path.name}: only one language: {item}")
            if isinstance(french, str):
                faults += [f"{path.name}: {text}" for text in translation_faults(french, french)]
    for path in sorted(folder.rglob("*.ui")):
        faults.append(f"{path.name}: texts of a form made by Designer are not collected; write it in Python")
    return faults


def _dictionaries(value):
    if isinstance(value, dict):
        yield value
    for item in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from _dictionaries(item)


def update(root: Path = ROOT) -> int:
    """Write the .ts anew; return how many texts it holds."""
    path = root / "resources/i18n/mbm_fr.ts"
    sources = extract(root / "mbm_qgis_plugin").sources
    translations = {**read_ts(path), **read_areas(root / "resources/i18n/fr", [])}
    path.write_text(ts_text(sources, translations), encoding="utf-8")
    return len(sources)


def compile_qm(root: Path = ROOT) -> Path:
    """Make the .qm with lrelease and return its path; RuntimeError says what failed."""
    tool = next((found for found in map(shutil.which, LRELEASE) if found), None)
    if tool is None:
        raise RuntimeError("lrelease of Qt is needed (Debian: qttools5-dev-tools)")
    source, target = root / "resources/i18n/mbm_fr.ts", root / "resources/i18n/mbm_fr.qm"
    run = subprocess.run([tool, "-silent", source, "-qm", target], capture_output=True, text=True)
    if run.returncode or not target.is_file():
        raise RuntimeError(f"lrelease failed: {run.stderr or run.stdout}")
    return target


def main():
    """Do what the command line asks."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("action", choices=["update", "check", "compile"])
    action = parser.parse_args().action
    if action == "update":
        print(f"resources/i18n/mbm_fr.ts: {update()} texts")
    elif action == "compile":
        compile_qm()
    else:
        faults = check()
        print("\n".join(faults) or "translations: complete")
        sys.exit(bool(faults))


if __name__ == "__main__":
    main()
