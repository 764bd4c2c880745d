"""The README's pictures: a real QGIS window under Xvfb in a clean profile, and a page of the demo's atlas.

    tools/screenshots.py --zip dist/….zip --demo build/demo --output docs

The plugin comes from the zip, the project and the PDF from ``make demo``; nothing is drawn by hand.
"""

import argparse
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SESSION = Path(__file__).resolve().with_name("screenshots_session.py")
PICTURES = ("window.png", "panel-loadlayers.png", "panel-heritagescore.png", "panel-perimetermaps.png")
sys.path.insert(0, str(SESSION.parent))

from install import install  # noqa: E402


def window_pictures(package: Path, project: Path, output: Path):
    """Start QGIS in French on a virtual screen, let the session file take the pictures, and wait for its end."""
    (ROOT / "build").mkdir(exist_ok=True)
    # not in /tmp: QGIS would mark every layer there as temporary
    with tempfile.TemporaryDirectory(prefix="window-", dir=ROOT / "build") as folder:
        config = Path(folder)
        install(package, config, language="fr")
        copy = config / "project"  # QGIS writes beside a project that it opens
        shutil.copytree(project.parent, copy)
        environment = {
            **{key: value for key, value in os.environ.items() if not key.startswith(("QGIS_", "QT_", "VIRTUAL_ENV"))},
            "LANG": "fr_FR.UTF-8",
            "MBM_PICTURES": str(output.resolve()),
            "MBM_PROJECT": str(copy / project.name),
            "HOME": folder,
        }
        command = ["xvfb-run", "-a", "-s", "-screen 0 1600x1000x24", "qgis", "--nologo", "--noversioncheck"]
        command += ["--profiles-path", folder, "--code", str(SESSION)]
        log = config / "log.txt"
        with log.open("w") as stream:
            process = subprocess.Popen(
                command, env=environment, cwd=folder, stdout=stream, stderr=stream, start_new_session=True
            )
            try:
                process.wait(timeout=180)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)  # xvfb-run, Xvfb and QGIS, all started here
        told = log.read_text(errors="replace")[-3000:]
    missing = [name for name in PICTURES if not (output / name).is_file()]
    if missing:
        sys.exit(f"screenshots: not taken: {', '.join(missing)}\n{told}")


def page_picture(pdf: Path, target: Path, width: int = 1600):
    """Draw the first page of a PDF with poppler."""
    command = ["pdftoppm", "-png", "-singlefile", "-scale-to-x", str(width), "-scale-to-y", "-1", pdf]
    subprocess.run([*command, target.with_suffix("")], check=True)


def atlas_page(folder: Path, *words) -> Path:
    """Return the PDF of the atlas whose name holds all the words."""
    found = [path for path in sorted(folder.glob("*.pdf")) if all(word.lower() in path.stem.lower() for word in words)]
    if not found:
        sys.exit(f"screenshots: no page of {' '.join(words)} in {folder}; run make demo")
    return found[0]


def main():
    """Take the pictures and say where they are."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--zip", type=Path, required=True)
    parser.add_argument("--demo", type=Path, required=True)
    parser.add_argument("--output", type=Path, required=True)
    arguments = parser.parse_args()
    output = arguments.output
    output.mkdir(parents=True, exist_ok=True)
    for name in PICTURES:
        (output / name).unlink(missing_ok=True)
    page_picture(atlas_page(arguments.demo / "atlas", "lens"), output / "atlas-lens-lievin.png")
    page_picture(atlas_page(arguments.demo / "atlas", "bassin"), output / "atlas-bassin.png")
    window_pictures(arguments.zip, arguments.demo / "bassin_minier.qgz", output)
    for path in sorted(output.glob("*.png")):
        print(f"{path}: {path.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
