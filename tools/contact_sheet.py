"""All kinds of maps × three territories on one sheet, from the PDFs that the plugin prints.

    tools/contact_sheet.py [--output docs/contact-sheet.png] [--folder build/contact-sheet]

One row a kind, one column a territory: a compact one, a long one, a small one. Needs QGIS and pdftoppm.
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
    """Print every kind for every territory; return kind → paths, in the order of TERRITORIES."""
    from mbm_qgis_plugin.core.typography import file_name
    from mbm_qgis_plugin.maps.kind import kind, kinds

    import processing

    made = {}
    for name in kinds():
        about = kind(name)
        options = {"KIND": name, "TERRITORIES": list(TERRITORIES), "FOLDER": str(folder), "DATE": DATE}
        processing.run("mbm:perimetermaps", options)
        stems = [file_name(about.file.format(territoire=item, titre=about.title)) for item in TERRITORIES]
        made[about.title] = [folder / f"{stem}.pdf" for stem in stems]
    return made


def thumbnail(path: Path) -> QImage:
    """Return the first page of a PDF as a picture."""
    with tempfile.TemporaryDirectory() as folder:
        stem = Path(folder) / "page"
        subprocess.run(["pdftoppm", "-r", str(DPI), "-png", "-singlefile", str(path), str(stem)],
                       check=True, capture_output=True)  # fmt: skip
        return QImage(f"{stem}.png")


def sheet(made: dict) -> QImage:
    """Return the sheet: a row of pages per kind under its title."""
    rows = {title: [thumbnail(path) for path in paths] for title, paths in made.items()}
    first = next(iter(rows.values()))
    width, height = max(item.width() for item in first), max(item.height() for item in first)
    columns = max(len(row) for row in rows.values())
    image = QImage(GAP + columns * (width + GAP), GAP + len(rows) * (height + HEAD + GAP), QImage.Format.Format_RGB32)
    image.fill(QColor("#B9B5AC"))
    painter = QPainter(image)
    type_ = QFont("Lato")
    type_.setPixelSize(30)
    type_.setBold(True)
    painter.setFont(type_)
    painter.setPen(QColor("#26282D"))
    y = GAP
    for title, row in rows.items():
        painter.drawText(QRectF(GAP, y, columns * width, HEAD), Qt.AlignmentFlag.AlignVCenter, title)
        for column, page in enumerate(row):
            painter.drawImage(GAP + column * (width + GAP), y + HEAD, page)
        y += HEAD + height + GAP
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
