"""The pictures of the offline help: all there, none left over, small."""

import sys
from pathlib import Path

import pytest
from qgis.PyQt.QtGui import QImage

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tools"))

import screenshots  # noqa: E402

FOLDER = ROOT / "resources" / "help" / "pictures"


def test_they_are_those_that_make_screenshots_takes():
    assert {path.stem for path in FOLDER.glob("*.png")} == set(screenshots.HELP)
    assert {f"{name}.png" for name in screenshots.DOCS} <= {path.name for path in (ROOT / "docs").glob("*.png")}


@pytest.mark.parametrize("name", sorted(screenshots.HELP))
def test_each_is_small_and_shows_something(name):
    path = FOLDER / f"{name}.png"
    image = QImage(str(path))
    assert path.stat().st_size < screenshots.HELP_BYTES
    assert 0 < image.colorCount() <= 256
    assert image.width() >= 300 and image.height() >= 300


def test_a_palette_keeps_the_large_surfaces_and_never_holds_too_many(tmp_path):
    from qgis.PyQt.QtGui import QColor

    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("#efefee"))
    for x in range(300):
        for y in range(60):
            image.setPixelColor(x, y, QColor(x % 256, (7 * y) % 256, (x * y) % 256))
    screenshots.written(image, tmp_path / "a.png", 64)
    read = QImage(str(tmp_path / "a.png"))
    assert read.colorCount() <= 64
    assert read.pixelColor(150, 150).name() == "#efefee"


def test_what_stays_too_large_is_said(tmp_path):
    from qgis.PyQt.QtGui import QColor

    image = QImage(1560, 940, QImage.Format.Format_RGB32)
    for x in range(1560):
        for y in range(940):
            image.setPixel(x, y, QColor((x * 73 + y * 151) % 256, (x * y) % 256, (x * 31 ^ y * 17) % 256).rgb())
    with pytest.raises(SystemExit, match=r"noise\.png"):
        screenshots.small(image, tmp_path / "noise.png")
