"""The rules of the house: who imports whom, what a start of QGIS costs, one algorithm a file."""

import ast
import importlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "mbm_qgis_plugin"
MODULES = sorted(PACKAGE.rglob("*.py"))
ALGORITHMS = sorted(p for p in (PACKAGE / "processing" / "algorithms").glob("*.py") if p.stem != "__init__")
# what QGIS brings on every platform; nothing else may be imported at run time
AT_HAND = {*sys.stdlib_module_names, "qgis", "osgeo", "numpy", "processing"}
ONLY_THE_USER_KNOWS = {
    "explain": {"FIRST", "SECOND"},
    "importnotes": {"INPUT"},
    "crossmatrix": {"INPUT"},
    "impactcheck": {"INPUT"},
}
# rooms that do not know of each other: room -> rooms it must not import
CLOSED = {
    "core": {"processing", "maps", "gui", "spatial", "layersio", "project", "compat", "i18n", "paths", "atomic"},
    "maps": {"processing", "gui"},
    "processing": {"gui"},
    "gui": {"processing", "maps"},
}


def imports(path):
    """Return the dotted names that a module imports, its own package's written from the top: ``core.grid``."""
    found = set()
    here = path.relative_to(PACKAGE).parent.parts
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level:
            base = [".", *here[: len(here) - node.level + 1], *(node.module.split(".") if node.module else [])]
            found |= {"/".join([*base, alias.name]) for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found.add(node.module)
    return found


@pytest.mark.parametrize("room", sorted(CLOSED))
def test_rooms_do_not_reach_into_each_other(room):
    reached = {
        f"{path.relative_to(PACKAGE)} imports {name}"
        for path in (PACKAGE / room).rglob("*.py")
        for name in imports(path)
        if name.startswith("./") and name.split("/")[1] in CLOSED[room]
    }
    assert reached == set()


def test_core_works_without_qgis_and_does_no_io():
    forbidden = {"qgis", "PyQt5", "PyQt6", "osgeo", "sqlite3", "subprocess", "socket", "urllib", "tempfile", "shutil"}
    for path in (PACKAGE / "core").rglob("*.py"):
        assert not {name.split(".")[0] for name in imports(path)} & forbidden, path
        calls = {
            getattr(node.func, "id", getattr(node.func, "attr", ""))
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
            if isinstance(node, ast.Call)
        }
        assert not calls & {"open", "read_text", "read_bytes", "write_text", "write_bytes", "print"}, path
    names = [f"mbm_qgis_plugin.core.{path.stem}" for path in (PACKAGE / "core").glob("[!_]*.py")]
    code = (
        "import sys, importlib\n"
        "sys.modules.update(dict.fromkeys(['qgis', 'PyQt5', 'osgeo', 'shapely', 'pandas', 'scipy']))\n"
        f"for name in {names!r}: importlib.import_module(name)\n"
    )
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert run.returncode == 0, run.stderr


def test_nothing_is_imported_that_qgis_does_not_bring():
    foreign = {
        f"{path.relative_to(PACKAGE)} imports {name}"
        for path in MODULES
        for name in imports(path)
        if not name.startswith("./") and name.split(".")[0] not in AT_HAND
    }
    assert foreign == set()


def test_python_of_qgis_3_22_can_read_every_module():
    for path in MODULES:
        tree = ast.parse(path.read_text(encoding="utf-8"), str(path), feature_version=(3, 9))
        if "from __future__ import annotations" in path.read_text(encoding="utf-8"):
            continue
        for node in ast.walk(tree):
            annotations = []
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                arguments = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
                annotations = [node.returns, *(argument.annotation for argument in arguments)]
            elif isinstance(node, ast.AnnAssign):
                annotations = [node.annotation]
            for annotation in filter(None, annotations):
                unions = [n for n in ast.walk(annotation) if isinstance(n, ast.BinOp) and isinstance(n.op, ast.BitOr)]
                assert not unions, f"{path}:{node.lineno}: X | Y needs Python 3.10 at run time"


def test_typing_is_never_given_a_class_of_ours():
    """It keeps what it is given for ever: after unloading, the module of the class would stay in memory."""
    lasting = {"Path"}  # of Python itself
    for path in MODULES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Subscript) and getattr(node.value, "id", "") in ("Optional", "Union"):
                for item in ast.walk(node.slice):
                    name = getattr(item, "attr", getattr(item, "id", ""))
                    ours = name[:1].isupper() and name not in lasting
                    assert not ours, f'{path}:{node.lineno}: write "Optional[{name}]", as text'


def test_one_algorithm_a_file_with_its_help_and_icon(provider):
    assert len(ALGORITHMS) >= 4
    assert {algorithm.name() for algorithm in provider.algorithms()} == {path.stem for path in ALGORITHMS}
    for path in ALGORITHMS:
        algorithm = provider.algorithm(path.stem)
        for language in ("en", "fr"):
            page = ROOT / "resources" / "help" / language / f"{path.stem}.html"
            assert page.is_file(), page
            assert f"mbm:{path.stem}" in page.read_text(encoding="utf-8"), f"{page}: no example to run"
        assert Path(algorithm.svgIconPath()).name == f"{path.stem}.svg"
        assert not algorithm.icon().isNull()
        assert len(algorithm.tags()) >= 2, path.stem
        assert algorithm.shortDescription()
        for parameter in algorithm.parameterDefinitions():
            # outputs and QGIS' own parameters explain themselves
            assert parameter.help() or parameter.isDestination(), f"{path.stem}.{parameter.name()} has no help"


def test_algorithms_with_their_defaults_ask_for_nothing_but_outputs(provider):
    for algorithm in provider.algorithms():
        for parameter in algorithm.parameterDefinitions():
            optional = parameter.flags() & type(parameter).Flag.FlagOptional
            missing = parameter.defaultValue() is None and not optional and not parameter.isDestination()
            asked = ONLY_THE_USER_KNOWS.get(algorithm.name(), set())
            assert not missing or parameter.name() in asked, f"{algorithm.id()}: {parameter.name()} has no default"


START = """
import sys
sys.path.insert(0, {root!r})
from qgis.core import QgsApplication
app = QgsApplication([], True)
app.initQgis()
before = set(sys.modules)
from mbm_qgis_plugin import classFactory
class Iface:
    def __getattr__(self, name):
        raise AssertionError(name)
plugin = classFactory(Iface())
plugin.initProcessing()
assert len(QgsApplication.processingRegistry().providerById("mbm").algorithms()) >= 4
heavy = {{name.split(".")[0] for name in set(sys.modules) - before}}
print("modules", sorted(heavy & {{"numpy", "shapely", "scipy", "pandas", "matplotlib", "fiona"}}))
sys.stdout.flush()
plugin.unload()
assert QgsApplication.processingRegistry().providerById("mbm") is None
app.exitQgis()
"""


def test_a_start_of_qgis_loads_no_numpy(tmp_path):
    """What the start costs is measured by benchmarks/start.py."""
    run = subprocess.run(
        [sys.executable, "-c", START.format(root=str(ROOT))],
        capture_output=True,
        text=True,
        env={**os.environ, "HOME": str(tmp_path)},
        timeout=60,
    )
    lines = dict(line.split(" ", 1) for line in run.stdout.splitlines() if " " in line)
    assert lines.get("modules") == "[]", run.stderr


def test_every_module_is_imported_by_a_test_run():
    """A module that cannot even be imported would otherwise hide behind a lazy import."""
    for path in MODULES:
        name = ".".join(path.relative_to(ROOT).with_suffix("").parts)
        importlib.import_module(name.removesuffix(".__init__"))
