"""The pictures of the README and of the offline help: a real QGIS window, in French, and pages of the demo's atlas.

    tools/screenshots.py --zip dist/….zip --demo build/demo --docs docs --help-pictures resources/help/pictures

The window works by mouse and keys from the zip in a clean profile (tools/scenario.py); nothing is drawn by hand. The
pages come from ``make demo``. Names of the help's pictures, for its pages: see HELP below; they are small, of 256
colours at most, and under 60 kB each.
"""

import argparse
import subprocess
import sys
from pathlib import Path

import numpy as np
from osgeo import gdal
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QImage

sys.path.insert(0, str(Path(__file__).resolve().parent))

import qgis_window

ROOT = Path(__file__).resolve().parent.parent
WINDOW, DOCK = "window", "dock"
# name of the file → (picture of tools/scenario.py, the whole window or the panel)
DOCS = {
    "window": ("load", WINDOW),
    "window-fiche": ("find", WINDOW),
    "window-impact": ("check", WINDOW),
    "panel-loadlayers": ("load", DOCK),
    "panel-heritagescore": ("why", DOCK),
    "panel-perimetermaps": ("export", DOCK),
}
HELP = {
    "depart": ("start", WINDOW),  # the window as it opens: nothing loaded, the panel open
    "panneau-couches": ("load", DOCK),  # « Couches » with Lens-Liévin loaded
    "carte-chargee": ("load", WINDOW),  # the same, with the map
    "recherche": ("locator", WINDOW),  # Ctrl+K, « mbm t74 »: the list of answers
    "fiche-cite": ("find", WINDOW),  # the cité found, its sheet
    "panneau-fiche": ("find", DOCK),
    "fiche-element": ("component", WINDOW),  # the component of the property, from the links of the cité
    "verifier-projet": ("check", WINDOW),  # a project drawn on the map, and what it touches
    "panneau-verifier": ("check", DOCK),
    "aucune-note": ("no-notes", DOCK),  # « Valeur patrimoniale » without notes: three ways on
    "panneau-valeur": ("value", DOCK),  # the observable indicators, ranked
    "poids": ("weigh", DOCK),  # a weight was moved
    "pourquoi": ("why", DOCK),  # two cités selected: why one leads
    "classes-carte": ("classes", WINDOW),  # the preview of the classes on the map
    "panneau-cartes": ("maps", DOCK),  # « Cartes » with the page to print
    "export": ("export", DOCK),  # the page is exported
    "carte-exportee": ("export", WINDOW),
}
HELP_BYTES = 60_000
HELP_WIDTHS = (880, 800, 720, 640, 560)  # of a window; a panel keeps its own, as long as it is small enough
COLOURS = (256, 128, 64)


def main():
    """Take the pictures and say where they are."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--zip", type=Path, required=True)
    parser.add_argument("--demo", type=Path)
    parser.add_argument("--docs", type=Path, required=True)
    parser.add_argument("--help-pictures", type=Path, required=True)
    arguments = parser.parse_args()
    for folder in (arguments.docs, arguments.help_pictures):
        folder.mkdir(parents=True, exist_ok=True)
    if arguments.demo is not None:
        atlas = arguments.demo / "atlas"
        page_picture(atlas_page(atlas, "lens"), arguments.docs / "atlas-lens-lievin.png")
        page_picture(atlas_page(atlas, "bassin"), arguments.docs / "atlas-bassin.png")
    with qgis_window.workplace(ROOT) as work:
        report = qgis_window.run(arguments.zip, ROOT / "tools" / "scenario.py", work)
        if not report["done"]:
            sys.exit(f"screenshots: {report['error']}")
        taken = Path(work) / "pictures"
        places = {row["name"]: row.get("areas", {}) for row in report["steps"]}
        for name, (step, part) in DOCS.items():
            written(cut(taken, places, step, part), arguments.docs / f"{name}.png", 256)
        for name, (step, part) in HELP.items():
            small(cut(taken, places, step, part), arguments.help_pictures / f"{name}.png")
    for path in [*sorted(arguments.docs.glob("*.png")), *sorted(arguments.help_pictures.glob("*.png"))]:
        print(f"{path}: {path.stat().st_size / 1000:.0f} kB")


def cut(taken: Path, places: dict, step: str, part: str) -> QImage:
    """Return a picture of a step, or the panel of it."""
    image = QImage(str(taken / f"{step}.png"))
    if image.isNull():
        sys.exit(f"screenshots: {step} was not taken")
    return image.copy(*places[step]["dock"]) if part == DOCK else image


def small(image: QImage, target: Path) -> None:
    """Write a picture of the help: as wide as its size allows."""
    for width in [image.width(), *HELP_WIDTHS] if image.width() < HELP_WIDTHS[-1] else HELP_WIDTHS:
        scaled = image
        if width < image.width():
            scaled = image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        for colours in COLOURS:
            written(scaled, target, colours)
            if target.stat().st_size < HELP_BYTES:
                return
    sys.exit(f"screenshots: {target.name} cannot be made smaller than {target.stat().st_size} bytes")


def written(image: QImage, target: Path, colours: int) -> None:
    """Write a picture with a palette of its own."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    flat = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    if not plain.convertToFormat(QImage.Format.Format_Indexed8, palette(plain, colours), flat).save(str(target), "PNG"):
        raise OSError(f"cannot write {target}")


def palette(image: QImage, colours: int) -> list:
    """Return the colours of the largest surfaces as they are, the others by the median cut of GDAL."""
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    pixels = np.frombuffer(bits, np.uint32) | 0xFF000000
    found, counts = np.unique(pixels, return_counts=True)
    exact = found[np.argsort(-counts)][: colours // 4]
    rest = pixels[~np.isin(pixels, exact)]
    if not rest.size:
        return exact.tolist()
    source = gdal.GetDriverByName("MEM").Create("", rest.size, 1, 3)
    for band, shift in ((1, 16), (2, 8), (3, 0)):
        source.GetRasterBand(band).WriteArray((rest >> shift & 255).astype(np.uint8).reshape(1, -1))
    table = gdal.ColorTable()
    gdal.ComputeMedianCutPCT(*(source.GetRasterBand(band) for band in (1, 2, 3)), colours - exact.size, table)
    entries = (table.GetColorEntry(place) for place in range(table.GetCount()))
    return exact.tolist() + [0xFF000000 | red << 16 | green << 8 | blue for red, green, blue, _ in entries]


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


if __name__ == "__main__":
    main()
