"""Build the zip of the plugin, and scan it as plugins.qgis.org does.

    tools/package.py --output dist/mbm_qgis_plugin.0.1.0.zip [--scan]

One folder, ``mbm_qgis_plugin/``: the package with ``layers/``, ``styles/``, ``resources/`` and ``metadata.txt``
inside. The same files give the same bytes. The scan needs bandit and detect-secrets; the rest the standard library.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NAME = "mbm_qgis_plugin"
LIMIT = 25 * 1024 * 1024  # of plugins.qgis.org
TIMESTAMP = (2026, 1, 1, 0, 0, 0)
TOP = ("metadata.txt", "LICENSE", "README.md", "CHANGELOG.md")
# what each folder may hold; anything else is refused by name rather than shipped by accident
SUFFIXES = {
    "layers": {".gpkg", ".md"},
    "styles": {".qml", ".md"},
    "resources": {".json", ".svg", ".html", ".qpt", ".qm", ".ttf", ".txt", ".md", ".png", ".css"},
}
NOT_SHIPPED = ("resources/i18n/fr", "resources/i18n/mbm_fr.ts")
# rules of the site's scan that block an upload (docs of plugins.qgis.org, 2026): the skippable ones too
BANDIT_RULES = """
    B101 B102 B103 B105 B106 B107 B108 B110 B112 B201 B202 B301 B302 B304 B305 B306 B307 B310 B311 B312 B313 B314
    B315 B316 B317 B318 B319 B320 B321 B323 B324 B401 B402 B403 B405 B411 B413 B501 B502 B505 B506 B507 B601 B602
    B603 B604 B605 B607 B608 B609 B610 B611 B701 B702
""".split()  # noqa: SIM905


def version(root: Path = ROOT) -> str:
    """Return the version that metadata.txt tells."""
    lines = (root / "metadata.txt").read_text(encoding="utf-8").splitlines()
    return next(line.partition("=")[2] for line in lines if line.startswith("version="))


def latest_changes(root: Path = ROOT) -> str:
    """Return the newest chapter of CHANGELOG.md, indented for metadata.txt."""
    chapter = (root / "CHANGELOG.md").read_text(encoding="utf-8").split("\n## ")[1]
    return "\n".join(f"  {line}" for line in chapter.strip().splitlines() if line.strip())


def contents(root: Path = ROOT) -> dict:
    """Return what the zip holds: path inside the plugin's folder → bytes.

    Raises ValueError for a missing file and for one that the zip must not hold.
    """
    result = {}
    for name in TOP:
        if not (root / name).is_file():
            raise ValueError(f"{name} is missing")
        result[name] = (root / name).read_bytes()
    result["metadata.txt"] = result["metadata.txt"].rstrip() + f"\nchangelog={latest_changes(root).strip()}\n".encode()
    for path in sorted((root / NAME).rglob("*.py")):
        result[path.relative_to(root / NAME).as_posix()] = path.read_bytes()
    for folder, suffixes in SUFFIXES.items():
        for path in sorted((root / folder).rglob("*")):
            relative = path.relative_to(root).as_posix()
            if path.is_dir() or relative.startswith(NOT_SHIPPED) or path.name.endswith((".gpkg-wal", ".gpkg-shm")):
                continue
            if path.suffix not in suffixes or path.name.startswith("."):
                raise ValueError(f"{relative}: no place in the zip for such a file")
            result[relative] = path.read_bytes()
    for needed in ("layers/bassin_minier.gpkg", "resources/i18n/mbm_fr.qm"):
        if needed not in result:
            raise ValueError(f"{needed} is missing")
    return result


def build(target: Path, root: Path = ROOT) -> Path:
    """Write the zip and return its path; ValueError when it would be too large for the site."""
    target.parent.mkdir(parents=True, exist_ok=True)
    temporary = target.with_suffix(".part")
    with zipfile.ZipFile(temporary, "w") as archive:
        for name, data in sorted(contents(root).items()):
            info = zipfile.ZipInfo(f"{NAME}/{name}", TIMESTAMP)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.create_system = 3
            info.external_attr = 0o100644 << 16  # the site refuses executable bits
            archive.writestr(info, data, compresslevel=9)
    if temporary.stat().st_size > LIMIT:
        temporary.unlink()
        raise ValueError(f"the zip is over the {LIMIT // 1024**2} MB of plugins.qgis.org")
    temporary.replace(target)
    return target


def unpack(package: Path, folder: Path) -> Path:
    """Unpack the zip into ``folder`` and return the plugin's folder in it."""
    with zipfile.ZipFile(package) as archive:
        archive.extractall(folder)
    return folder / NAME


def scan(plugin: Path) -> list:
    """Return the findings of bandit and detect-secrets in an unpacked plugin, as text."""
    findings = []
    command = [sys.executable, "-m", "bandit", "-q", "-r", "-f", "json", str(plugin)]
    bandit = subprocess.run(command, capture_output=True, text=True)
    report = json.loads(bandit.stdout)
    findings += [f"bandit: {error['filename']}: {error['reason']}" for error in report["errors"]]
    for hit in report["results"]:
        if hit["test_id"] in BANDIT_RULES or hit["issue_severity"] != "LOW":
            place = Path(hit["filename"]).relative_to(plugin)
            findings.append(f"{hit['test_id']} {place}:{hit['line_number']}: {hit['issue_text']}")
    # detect-secrets exits 0 whatever it finds: its report is what counts
    command = [sys.executable, "-m", "detect_secrets", "scan", "--all-files", "--exclude-files", "metadata.txt", "."]
    secrets = subprocess.run(command, capture_output=True, text=True, cwd=plugin, check=True)
    for name, hits in json.loads(secrets.stdout)["results"].items():
        findings += [f"detect-secrets {name}:{hit['line_number']}: {hit['type']}" for hit in hits]
    return findings


def main():
    """Build, and scan when asked."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--output", type=Path, default=ROOT / "dist" / f"{NAME}.{version()}.zip")
    parser.add_argument("--scan", action="store_true", help="also run the scan of plugins.qgis.org")
    arguments = parser.parse_args()
    try:
        package = build(arguments.output)
    except ValueError as error:
        sys.exit(f"package: {error}")
    print(f"{package}: {package.stat().st_size / 1e6:.1f} MB")
    if arguments.scan:
        with tempfile.TemporaryDirectory() as folder:
            findings = scan(unpack(package, Path(folder)))
        print("\n".join(findings) or "bandit and detect-secrets: nothing found")
        sys.exit(bool(findings))


if __name__ == "__main__":
    main()
