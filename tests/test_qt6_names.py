"""Every Qt name that the plugin uses exists in PyQt6, and every enum is named with its scope.

No QGIS on Qt 6 is at hand: the names are read from the source and looked up in the PyQt6 of pip, in a process of its
own (Qt 5 and Qt 6 do not live together). The names of QGIS are looked up in the QGIS that runs the tests.
"""

import ast
import enum
import importlib
import importlib.util
import json
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parent.parent / "mbm_qgis_plugin"
# QGIS 4 offers these in its own qgis.PyQt where PyQt6 has them elsewhere or not at all
SHIMS = {("QtWidgets", "QAction"), ("QtWidgets", "QActionGroup"), ("QtWidgets", "QShortcut"), ("QtCore", "NULL")}
GONE = {
    "exec_": "exec()",
    "print_": "print()",
    "toTime_t": "toSecsSinceEpoch()",
    "setTime_t": "setSecsSinceEpoch()",
    "setTabStopWidth": "setTabStopDistance()",
}
LOOKUP = """
import importlib, json, sys
missing = []
for module, chain in json.load(sys.stdin):
    try:
        value = importlib.import_module("PyQt6." + module) if module else importlib.import_module("PyQt6")
    except ImportError:
        missing.append([module, chain, str(sys.exc_info()[1])])
        continue
    for name in chain:
        if not hasattr(value, name):
            missing.append([module, chain, name])
            break
        value = getattr(value, name)
print(json.dumps(missing))
"""


def names(text, filename="module.py"):
    """Return (Qt uses, QGIS uses, faults) of a module.

    A use is (module, chain, place): ("QtCore", ("Qt", "AlignmentFlag", "AlignLeft"), "file:3").
    """
    tree = ast.parse(text, filename)
    qt, core, faults = {}, {}, []
    for node in ast.walk(tree):
        place = f"{filename}:{getattr(node, 'lineno', 0)}"
        if isinstance(node, ast.Import):
            for alias in node.names:
                if alias.name.startswith(("PyQt", "PySide", "qgis.PyQt")):
                    faults.append(f"{place}: import {alias.name}: write from qgis.PyQt.… import …")
        elif isinstance(node, ast.ImportFrom) and not node.level:
            module = node.module or ""
            if module.startswith(("PyQt", "PySide")):
                faults.append(f"{place}: from {module}: write from qgis.PyQt.… import …")
            for alias in node.names:
                if module.startswith("qgis.PyQt"):
                    qt[alias.asname or alias.name] = (module[len("qgis.PyQt.") :], alias.name)
                elif module in ("qgis.core", "qgis.gui", "qgis.analysis"):
                    core[alias.asname or alias.name] = (module, alias.name)
        elif isinstance(node, ast.Attribute) and node.attr in GONE:
            faults.append(f"{place}: .{node.attr} is gone in Qt 6: {GONE[node.attr]}")
    qt_uses = {(module, (name,), filename) for module, name in qt.values()}
    core_uses = {(module, (name,), filename) for module, name in core.values()}
    inner = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Attribute) or id(node) in inner:
            continue
        chain, base = [], node
        while isinstance(base, ast.Attribute):
            chain.insert(0, base.attr)
            base = base.value
        for known, uses in ((qt, qt_uses), (core, core_uses)):
            if isinstance(base, ast.Name) and base.id in known:
                module, name = known[base.id]
                uses.add((module, (name, *chain), f"{filename}:{node.lineno}"))
    return qt_uses, core_uses, faults


def missing_in_qt6(uses):
    """Return a line for each use that PyQt6 does not know."""
    asked = sorted((module, list(chain)) for module, chain, _ in uses if (module, chain[0]) not in SHIMS)
    run = subprocess.run(
        [sys.executable, "-c", LOOKUP], input=json.dumps(asked), capture_output=True, text=True, check=True
    )
    places = {(module, chain): place for module, chain, place in uses}
    return [
        f"{places[module, tuple(chain)]}: {module}.{'.'.join(chain)}: no {name} in PyQt6"
        for module, chain, name in json.loads(run.stdout)
    ]


def faults_in_qgis(uses):
    """Return a line for each use that this QGIS does not know, and for each enum named without its scope."""
    result = []
    for module, chain, place in sorted(uses):
        value = importlib.import_module(module)
        owner = None
        for name in chain:
            if not hasattr(value, name):
                result.append(f"{place}: {module}.{'.'.join(chain)}: no {name} in this QGIS")
                break
            owner, value = value, getattr(value, name)
        else:
            member = isinstance(value, enum.Enum) or (isinstance(value, int) and type(value) not in (int, bool))
            # a member is scoped when what stands before it is its own enum class
            if len(chain) > 1 and member and owner is not type(value):
                result.append(f"{place}: {'.'.join(chain)}: name the enum too ({type(value).__name__})")
    return result


@pytest.fixture(scope="module")
def everything():
    qt, core, faults = set(), set(), []
    for path in sorted(PACKAGE.rglob("*.py")):
        found = names(path.read_text(encoding="utf-8"), path.relative_to(PACKAGE).as_posix())
        qt |= found[0]
        faults += found[2]
        # compat.py asks for the version before it names what only one of them has
        core |= found[1] if path.name != "compat.py" else set()
    return qt, core, faults


needs_pyqt6 = pytest.mark.skipif(importlib.util.find_spec("PyQt6") is None, reason="PyQt6 is not installed here")


@needs_pyqt6
def test_every_qt_name_exists_in_qt6(everything):
    assert len(everything[0]) > 20
    assert missing_in_qt6(everything[0]) == []


def test_every_qgis_name_exists_here_and_enums_carry_their_scope(everything, qgis_app):
    assert len(everything[1]) > 50
    assert faults_in_qgis(everything[1]) == []


def test_no_direct_pyqt_and_no_removed_name(everything):
    assert everything[2] == []


@needs_pyqt6
@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("from qgis.PyQt.QtCore import Qt\nx = Qt.AlignLeft", "no AlignLeft"),
        ("from qgis.PyQt.QtCore import Qt\nx = Qt.Checked", "no Checked"),
        ("def f():\n    from qgis.PyQt.QtCore import QRegExp", "no QRegExp"),
        ("from qgis.PyQt.QtWidgets import QDialog\nx = QDialog.Accepted", "no Accepted"),
        ("from qgis.PyQt.QtWebKit import QWebView", "QtWebKit"),
        ("from qgis.PyQt.QtCore import QVariant\nx = QVariant.Int", "no Int"),
    ],
)
def test_what_qt6_lacks_is_seen(code, told):
    assert told in "\n".join(missing_in_qt6(names(code)[0]))


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("from qgis.core import QgsWkbTypes\nx = QgsWkbTypes.PolygonGeometry", "GeometryType"),
        ("from qgis.core import QgsProcessing\nx = QgsProcessing.TypeVectorPolygon", "name the enum too"),
        ("from qgis.core import Qgis\nx = Qgis.Critical", "name the enum too"),
        ("from qgis.core import QgsNothing", "no QgsNothing"),
    ],
)
def test_what_qgis_lacks_or_leaves_unscoped_is_seen(code, told, qgis_app):
    assert told in "\n".join(faults_in_qgis(names(code)[1]))


@pytest.mark.parametrize("code", ["from PyQt5.QtCore import Qt", "import PyQt6.QtGui", "dialog.exec_()"])
def test_direct_imports_and_removed_names_are_seen(code):
    assert len(names(code)[2]) == 1


@needs_pyqt6
def test_scoped_names_pass(qgis_app):
    qt, core, faults = names(
        "from qgis.PyQt.QtCore import Qt\nfrom qgis.PyQt.QtWidgets import QAction, QDialog\n"
        "from qgis.core import Qgis, QgsProcessing, QgsWkbTypes\n"
        "x = [Qt.AlignmentFlag.AlignLeft, QDialog.DialogCode.Accepted, Qgis.MessageLevel.Info, Qgis.QGIS_VERSION_INT]\n"
        "y = [QgsWkbTypes.GeometryType.PolygonGeometry, QgsProcessing.SourceType.TypeVectorPolygon]\n"
        "z = QgsProcessing.TEMPORARY_OUTPUT"
    )
    assert (missing_in_qt6(qt), faults_in_qgis(core), faults) == ([], [], [])
