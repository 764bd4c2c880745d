"""metadata.txt as plugins.qgis.org and the plugin manager read it."""

import configparser
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def general():
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read(ROOT / "metadata.txt", encoding="utf-8")
    return parser["general"]


def test_required_entries_are_there_in_english(general):
    required = ["name", "description", "about", "version", "author", "email", "qgisMinimumVersion", "license"]
    for key in [*required, "homepage", "repository", "tracker", "tags", "icon", "category"]:
        assert general[key].strip(), key
    assert "\n" not in general["description"]
    assert len(general["description"]) < 200
    assert "plugin" not in general["name"].lower()
    assert not re.search(r"\b(le|la|les|des|pour)\b", general["description"])


def test_versions_are_those_declared(general):
    assert general["qgisMinimumVersion"] == "3.22"
    assert general["qgisMaximumVersion"] == "4.99"
    assert general["hasProcessingProvider"] == "yes"
    assert general["license"] == "GPL-2.0-or-later"
    assert re.fullmatch(r"\d+\.\d+\.\d+", general["version"])


@pytest.mark.parametrize("key", ["plugin_dependencies", "supportsQt6"])
def test_entries_that_do_harm_are_absent(general, key):
    assert key not in general


def test_about_says_what_the_data_are(general):
    for words in ("284", "563", "Licence Ouverte", "Mission Bassin Minier", "network", "Windows"):
        assert words.lower() in general["about"].lower(), words


def test_changelog_starts_with_this_version(general):
    assert f"## {general['version']} " in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_icon_is_there_and_is_drawn(general, qgis_app):
    from qgis.PyQt.QtGui import QIcon

    path = ROOT / general["icon"]
    image = QIcon(str(path)).pixmap(24, 24).toImage()
    assert image.width() == 24
    opaque = sum(image.pixelColor(x, y).alpha() > 128 for x in range(24) for y in range(24))
    assert opaque > 100


def test_licence_is_the_one_declared():
    text = (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert "GNU GENERAL PUBLIC LICENSE" in text
    assert "Version 2, June 1991" in text


def test_qgis_reads_it(qgis_app):
    """QGIS parses the file with its own reader, interpolation on: a stray % would hide the plugin."""
    parser = configparser.ConfigParser()
    parser.read(ROOT / "metadata.txt", encoding="utf-8")
    assert dict(parser["general"])["name"]
