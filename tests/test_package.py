"""The zip: what is in it, what plugins.qgis.org would say, and that a clean QGIS runs it."""

import csv
import importlib.util
import json
import os
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


def tool(name):
    spec = importlib.util.spec_from_file_location(name, ROOT / "tools" / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


package = tool("package")
QGIS_PROCESS = shutil.which("qgis_process.bin") or shutil.which("qgis_process")


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    return package.build(tmp_path_factory.mktemp("dist") / f"mbm_qgis_plugin.{package.version()}.zip")


@pytest.fixture(scope="module")
def plugin(archive, tmp_path_factory):
    return package.unpack(archive, tmp_path_factory.mktemp("unpacked"))


@pytest.fixture(scope="module")
def names(archive):
    with zipfile.ZipFile(archive) as content:
        return content.namelist()


def test_one_folder_with_what_a_plugin_needs(names):
    assert {name.split("/")[0] for name in names} == {"mbm_qgis_plugin"}
    inside = {name.split("/", 1)[1] for name in names}
    assert {
        "__init__.py",
        "plugin.py",
        "metadata.txt",
        "LICENSE",
        "README.md",
        "CHANGELOG.md",
        "layers/bassin_minier.gpkg",
        "layers/README.md",
        "resources/catalog.json",
        "resources/i18n/mbm_fr.qm",
        "resources/icons/mbm.svg",
        "resources/fonts/OFL.txt",
    } <= inside


def test_every_style_template_grid_help_and_source_is_shipped(names):
    inside = {name.split("/", 1)[1] for name in names}
    expected = {p.relative_to(ROOT).as_posix() for p in (ROOT / "styles").rglob("*.qml")}
    for folder in ("grids", "layouts", "help", "icons", "svg", "fonts"):
        found = {p for p in (ROOT / "resources" / folder).rglob("*") if p.is_file()}
        assert found, folder
        expected |= {p.relative_to(ROOT).as_posix() for p in found}
    sources = (ROOT / "mbm_qgis_plugin").rglob("*.py")
    expected |= {p.relative_to(ROOT / "mbm_qgis_plugin").as_posix() for p in sources}
    assert expected <= inside


def test_no_tests_no_scripts_no_leftovers(archive, names):
    for name in names:
        parts = name.lower().split("/")
        assert not {"tests", "test", "tools", "benchmarks", "__pycache__", ".git"} & set(parts[:-1]), name
        assert not parts[-1].startswith("."), name
        assert Path(name).suffix not in {".sh", ".bat", ".pyc", ".exe", ".so", ".dll", ".ts", ".gpkg-wal"}, name
    with zipfile.ZipFile(archive) as content:
        assert not any(info.external_attr >> 16 & 0o111 for info in content.infolist())
        assert not any(content.read(name).startswith(b"#!") for name in names)


def test_small_and_the_same_bytes_twice(archive, tmp_path):
    assert archive.stat().st_size < 25e6
    assert package.build(tmp_path / "again.zip").read_bytes() == archive.read_bytes()


def test_scan_of_the_site_finds_nothing(plugin):
    assert package.scan(plugin) == []


def test_the_scan_sees_what_it_looks_for(tmp_path):
    (tmp_path / "bad.py").write_text('assert eval("1")\nkey = "AKIAIOSFODNN7EXAMPLE"\n')  # pragma: allowlist secret
    findings = "\n".join(package.scan(tmp_path))
    assert "B101" in findings and "B307" in findings and "AWS" in findings


def test_a_stray_file_is_refused_by_name(tmp_path):
    for name in (*package.TOP, "mbm_qgis_plugin", "styles"):
        source = ROOT / name
        copy = shutil.copytree if source.is_dir() else shutil.copy
        copy(source, tmp_path / name)
    (tmp_path / "styles" / "notes.docx").write_text("x")
    with pytest.raises(ValueError, match=r"styles/notes\.docx"):
        package.build(tmp_path / "dist" / "x.zip", tmp_path)
    assert not (tmp_path / "dist" / "x.zip").exists()


@pytest.fixture(scope="module")
def qgis_process(archive, tmp_path_factory):
    """A caller of qgis_process in a clean profile that holds the installed zip."""
    config = tmp_path_factory.mktemp("profile")
    environment = {
        **{key: value for key, value in os.environ.items() if not key.startswith(("QGIS_", "PYTEST", "PYTHONPATH"))},
        "QT_QPA_PLATFORM": "offscreen",
        "QGIS_CUSTOM_CONFIG_PATH": str(config),
        "HOME": str(config),
        "PATH": os.defpath,
        "LANG": "C.UTF-8",
    }
    environment.pop("VIRTUAL_ENV", None)
    tool("install").install(archive, config)

    def call(*arguments):
        return subprocess.run(
            [QGIS_PROCESS, *arguments], env=environment, cwd=config, capture_output=True, text=True, timeout=120
        )

    return call


@pytest.mark.skipif(QGIS_PROCESS is None, reason="qgis_process is not installed here")
def test_runs_from_a_clean_profile(qgis_process, tmp_path):
    listing = qgis_process("--json", "list")
    assert listing.returncode == 0, listing.stderr
    algorithms = json.loads(listing.stdout)["providers"]["mbm"]["algorithms"]
    files = {path.stem for path in (ROOT / "mbm_qgis_plugin/processing/algorithms").glob("[!_]*.py")}
    assert {name.partition(":")[2] for name in algorithms} == files
    target = tmp_path / "perimeters.csv"
    run = qgis_process("run", "mbm:perimeters", "--", f"OUTPUT={target}")
    assert run.returncode == 0, run.stdout + run.stderr
    assert "Traceback" not in run.stdout + run.stderr
    with target.open(encoding="utf-8") as rows:
        assert len(list(csv.DictReader(rows))) == 9


@pytest.mark.skipif(QGIS_PROCESS is None, reason="qgis_process is not installed here")
def test_a_wrong_parameter_is_a_message_not_a_traceback(qgis_process, tmp_path):
    run = qgis_process("run", "mbm:perimeters", "--", "LEVEL=nowhere", f"OUTPUT={tmp_path / 'x.csv'}")
    assert run.returncode != 0
    assert "Traceback" not in run.stdout + run.stderr
    assert not (tmp_path / "x.csv").exists()
