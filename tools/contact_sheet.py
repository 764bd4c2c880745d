"""All kinds of pages on one sheet, from the PDFs that the plugin prints.

    tools/contact_sheet.py [--output docs/contact-sheet.png] [--folder build/contact-sheet]

One row a kind of map, one column a territory: a compact one, a long one, a small one. Then the sheets that a long
territory is cut into at a fixed scale, the fiches, and the pages of a dossier that are no map. Needs QGIS and pdftoppm.
"""

import argparse
import atexit
import os
import subprocess
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parent.parent
_profile = tempfile.TemporaryDirectory(prefix="mbm-sheet-")
atexit.register(_profile.cleanup)
os.environ["QGIS_CUSTOM_CONFIG_PATH"] = _profile.name  # the user's own profile stays out of it
os.environ.setdefault("XDG_RUNTIME_DIR", _profile.name)
sys.path.insert(0, str(ROOT))

from qgis.core import QgsApplication  # noqa: E402
from qgis.PyQt.QtCore import QRectF, Qt  # noqa: E402
from qgis.PyQt.QtGui import QColor, QFont, QImage, QPainter  # noqa: E402

TERRITORIES = ("Lens-Liévin", "Béthune-Bruay", "Cœur d'Ostrevent")
DATE = "22 novembre 2026"  # the sheet is committed: another day is no other picture
DPI, GAP, HEAD = 72, 28, 52
FICHES = {"cite": "U-63M;U-53A", "terril": "T074;T087", "element": "63;42"}  # identifiers of each subject
CUT, CUT_SCALE = "Béthune-Bruay", "1:75 000"
BOUND = "Cœur d'Ostrevent"  # the territory of the dossier


def start():
    """Return a QGIS without window and the provider, which has to be kept."""
    application = QgsApplication([], True)
    application.initQgis()
    sys.path.append(str(Path(application.pkgDataPath()) / "python" / "plugins"))
    from mbm_qgis_plugin import fonts
    from mbm_qgis_plugin.processing.provider import MbmProvider
    from processing.core.Processing import Processing

    Processing.initialize()
    fonts.load()
    provider = MbmProvider()
    application.processingRegistry().addProvider(provider)
    return application, provider


def pages(folder: Path) -> dict:
    """Print everything; return the title of a row → its pages as pictures."""
    from mbm_qgis_plugin.core.typography import file_name
    from mbm_qgis_plugin.maps.kind import kind, kinds

    import processing

    made = {}
    for name in kinds():
        about = kind(name)
        options = {"KIND": name, "TERRITORIES": list(TERRITORIES), "FOLDER": str(folder), "DATE": DATE}
        processing.run("mbm:perimetermaps", options)
        stems = [file_name(about.file.format(territoire=item, titre=about.title)) for item in TERRITORIES]
        made[about.title] = [picture for stem in stems for picture in thumbnails(folder / f"{stem}.pdf", [1])]
    cut = folder / "feuilles"
    processing.run("mbm:perimetermaps", {"TERRITORIES": [CUT], "SCALE": CUT_SCALE, "FOLDER": str(cut), "DATE": DATE})
    sheets = sorted(cut.glob("*.pdf"))
    made[f"Tableau d’assemblage et feuilles, {CUT_SCALE}"] = [
        picture for path in (sheets[0], *sheets[len(sheets) // 2 :][:2]) for picture in thumbnails(path, [1])
    ]
    fiches = []
    for subject, names in FICHES.items():
        target = folder / f"fiches-{subject}"
        options = {"SUBJECT": subject, "IDS": names, "FORMAT": "BOOK", "FOLDER": str(target), "DATE": DATE}
        processing.run("mbm:sheets", options)
        fiches += thumbnails(next(target.glob("*.pdf")), [1, 2])
    made["Fiches : cités, terrils, éléments du bien"] = fiches
    target = folder / "dossier"
    processing.run("mbm:dossier", {"TERRITORIES": [BOUND], "FOLDER": str(target), "DATE": DATE})
    made["Dossier : couverture, sommaire, chiffres, index, crédits"] = of_dossier(next(target.glob("*.pdf")))
    return made


def of_dossier(path: Path) -> list:
    """Return the pages of a dossier that are neither map nor fiche: the A4 ones before and after them."""
    text = subprocess.run(["pdftotext", "-layout", str(path), "-"], check=True, capture_output=True, text=True).stdout
    number = text.count("\f")
    return thumbnails(path, [1, 2, *range(number - 3, number + 1)])


def thumbnails(path: Path, numbers) -> list:
    """Return pages of a PDF as pictures, by their numbers from 1."""
    made = []
    with tempfile.TemporaryDirectory() as folder:
        for number in numbers:
            stem = Path(folder) / f"page-{number}"
            subprocess.run(["pdftoppm", "-r", str(DPI), "-f", str(number), "-l", str(number), "-png", "-singlefile",
                            str(path), str(stem)], check=True, capture_output=True)  # fmt: skip
            made.append(QImage(f"{stem}.png"))
    return made


def sheet(rows: dict) -> QImage:
    """Return the sheet: a row of pages under each title."""
    width = max(sum(page.width() + GAP for page in row) for row in rows.values()) + GAP
    height = sum(HEAD + GAP + max(page.height() for page in row) for row in rows.values()) + GAP
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#B9B5AC"))
    painter = QPainter(image)
    type_ = QFont("Lato")
    type_.setPixelSize(30)
    type_.setBold(True)
    painter.setFont(type_)
    painter.setPen(QColor("#26282D"))
    y = GAP
    for title, row in rows.items():
        painter.drawText(QRectF(GAP, y, width - 2 * GAP, HEAD), Qt.AlignmentFlag.AlignVCenter, title)
        x = GAP
        for page in row:
            painter.drawImage(x, y + HEAD, page)
            x += page.width() + GAP
        y += HEAD + GAP + max(page.height() for page in row)
    painter.end()
    return _coarser(image)


def _coarser(image: QImage) -> QImage:
    """Return the picture with colours in steps of 5 of 255, which no eye sees: half the bytes in the repository."""
    import numpy as np

    bits = image.bits()
    bits.setsize(image.sizeInBytes())
    pixels = np.frombuffer(bits, np.uint8)
    kept = ((pixels.astype(np.uint16) + 2) // 5 * 5).astype(np.uint8)
    size = (image.width(), image.height(), image.bytesPerLine())
    return QImage(kept.tobytes(), *size, QImage.Format.Format_RGB32).copy()


def main() -> int:
    """Make the sheet from the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--output", type=Path, default=ROOT / "docs" / "contact-sheet.png")
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "contact-sheet")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    kept = start()
    image = sheet(pages(options.folder))
    options.output.parent.mkdir(parents=True, exist_ok=True)
    if not image.save(str(options.output), "PNG", 0):
        print(f"{options.output} cannot be written", file=sys.stderr)
        return 1
    print(f"{options.output}: {image.width()} × {image.height()}, {options.output.stat().st_size / 1e6:.1f} MB")
    del kept
    return 0


if __name__ == "__main__":
    sys.exit(main())
