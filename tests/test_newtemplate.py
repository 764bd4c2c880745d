"""``mbm:newtemplate``: copies that need no other file, in the dress of a house, and that print."""

import csv
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest
from mbm_qgis_plugin import compat
from mbm_qgis_plugin.maps import template
from mbm_qgis_plugin.paths import resource
from qgis.core import QgsLayoutItemPicture, QgsProcessingException, QgsProject, QgsReadWriteContext
from qgis.PyQt.QtGui import QColor, QImage

import processing

OURS = resource("layouts")
LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 10"><rect width="30" height="10" fill="#00a040"/></svg>'


def make(folder, **parameters):
    return processing.run("mbm:newtemplate", {"FOLDER": str(folder), **parameters})


def printed(folder, **parameters):
    """Print Hénin-Carvin small; return the picture and the warnings."""
    processing.run("mbm:perimetermaps", {"TERRITORIES": ["Hénin-Carvin"], "FORMAT": "PNG", "DPI": 72,
                                         "FOLDER": str(folder), **parameters})  # fmt: skip
    with (folder / "index.csv").open(encoding="utf-8") as stream:
        (row,) = csv.DictReader(stream)
    return QImage(str(folder / row["file"])), row["warnings"]


def opened(path):
    return template.load(QgsProject(), template.read(path))


def test_a_copy_prints_the_very_page_of_ours(provider, tmp_path):
    result = make(tmp_path / "à nous", TEMPLATE=["perimetre_a4_portrait", "perimetre_a3_paysage"])
    files = [Path(line) for line in result["FILES"].splitlines()]
    assert sorted(path.name for path in files) == ["perimetre_a3_paysage.qpt", "perimetre_a4_portrait.qpt"]
    assert (result["COUNT"], sorted((tmp_path / "à nous").iterdir())) == (2, sorted(files))
    ours, _ = printed(tmp_path / "ours", PAPER="A4 portrait")
    copy, warnings = printed(tmp_path / "copies", PAPER="A4 portrait", TEMPLATES=str(tmp_path / "à nous"))
    assert warnings == ""
    assert copy == ours


def test_every_template_can_be_copied_and_needs_no_other_file(provider, tmp_path):
    logo = tmp_path / "logo.svg"
    logo.write_text(LOGO)
    result = make(tmp_path / "a", TEMPLATE=list(template.shipped()), LOGO=str(logo))
    logo.unlink()
    assert result["COUNT"] == len(template.shipped())
    for line in result["FILES"].splitlines():
        text = Path(line).read_text(encoding="utf-8")
        assert str(tmp_path) not in text
        assert str(OURS.parent) not in text
        for picture in ElementTree.fromstring(text).iter("LayoutItem"):
            assert not picture.get("file") or picture.get("file").startswith("base64:")
        layout = opened(line)
        assert template.warnings(layout) == []
        pictures = {item.id(): item for item in layout.items() if isinstance(item, QgsLayoutItemPicture)}
        assert "logo" in pictures, line
        assert ("nord" in pictures) == ('id="nord"' in (OURS / Path(line).name).read_text(encoding="utf-8"))
        assert not any(item.isMissingImage() for item in pictures.values() if item.picturePath())


def test_a_house_has_its_logo_name_colour_and_typeface_on_the_page(provider, tmp_path):
    logo = tmp_path / "logo.svg"
    logo.write_text(LOGO)
    make(tmp_path / "m", TEMPLATE=["perimetre_a3_paysage"], LOGO=str(logo), ORGANISATION="Pays d’Artois",
         COLOR=QColor("#005a9c"), FONT="DejaVu Serif")  # fmt: skip
    layout = opened(tmp_path / "m" / "perimetre_a3_paysage.qpt")
    picture, title = layout.itemById("logo"), layout.itemById("titre")
    assert picture.sceneBoundingRect().left() > title.sceneBoundingRect().right()
    over = layout.itemById("surtitre")
    assert (compat.label_colour(over).name(), compat.label_font(over).family()) == ("#005a9c", "DejaVu Serif")
    folder = tmp_path / "cartes"
    processing.run("mbm:perimetermaps", {"TERRITORIES": ["Hénin-Carvin"], "FOLDER": str(folder), "AUTHOR": "Atelier",
                                         "TEMPLATE": str(tmp_path / "m" / "perimetre_a3_paysage.qpt")})  # fmt: skip
    text = subprocess.run(["pdftotext", folder / "Hénin-Carvin.pdf", "-"], capture_output=True, check=True).stdout
    assert "Pays d’Artois\nAtelier · " in text.decode().replace("\u00a0", " ")
    subprocess.run(["pdftoppm", "-r", "50", "-png", folder / "Hénin-Carvin.pdf", folder / "page"], check=True)
    image = QImage(str(next(folder.glob("page*.png"))))
    box, unit = picture.sceneBoundingRect(), 50 / 25.4
    spot = image.pixelColor(round((box.right() - 5) * unit), round(box.center().y() * unit))
    assert spot.name() == "#00a040"


def test_the_rest_of_the_page_stays_where_it_was(provider, tmp_path):
    logo = tmp_path / "logo.svg"
    logo.write_text(LOGO)
    make(tmp_path, TEMPLATE=list(template.shipped()), LOGO=str(logo), ORGANISATION="X", COLOR=QColor("red"))
    for name, path in template.shipped().items():
        ours, copy = opened(path), opened(tmp_path / f"{name}.qpt")
        places = {item.id(): item.sceneBoundingRect() for item in ours.items() if getattr(item, "id", str)()}
        for item in copy.items():
            key = getattr(item, "id", str)()
            if key and key not in ("logo", "titre", "surtitre"):
                assert item.sceneBoundingRect() == places[key], (name, key)


def test_it_may_be_added_to_the_project(provider, qgis_new_project, tmp_path):
    make(tmp_path / "a", ADD_TO_PROJECT=True)
    make(tmp_path / "b", ADD_TO_PROJECT=True)
    names = [layout.name() for layout in QgsProject.instance().layoutManager().printLayouts()]
    assert len(names) == len(set(names)) == 2
    assert "perimetre_a3_paysage" in names
    layout = QgsProject.instance().layoutManager().layoutByName("perimetre_a3_paysage")
    assert layout.saveAsTemplate(str(tmp_path / "edited.qpt"), QgsReadWriteContext())
    assert printed(tmp_path / "c", TEMPLATE=str(tmp_path / "edited.qpt"))[1] == ""


def test_nothing_is_written_over_without_being_told(provider, tmp_path):
    there = tmp_path / "perimetre_a3_paysage.qpt"
    there.write_text("the work of a week")
    with pytest.raises(QgsProcessingException, match="perimetre_a3_paysage"):
        make(tmp_path, TEMPLATE=["bassin_a3_paysage", "perimetre_a3_paysage"])
    assert [path.name for path in tmp_path.iterdir()] == [there.name]
    assert there.read_text() == "the work of a week"
    make(tmp_path, REPLACE=True)
    assert "<Layout" in there.read_text(encoding="utf-8")


@pytest.mark.parametrize(("given", "said"), [
    ({"LOGO": "absent.svg"}, "absent.svg"), ({"LOGO": "no.png"}, "no.png"), ({"LOGO": "no.svg"}, "no.svg"),
    ({"LOGO": "big.png"}, "5 MB"), ({"FONT": "Lettres de Nulle Part"}, "Lettres de Nulle Part"),
    ({"TEMPLATE": ["atlantide"]}, "TEMPLATE"), ({"FOLDER": "/proc/modeles"}, "/proc"),
    ({"FOLDER": str(OURS)}, "plugin"),
])  # fmt: skip
def test_bad_input_is_said_and_nothing_is_written(provider, tmp_path, given, said):
    for name in ("no.png", "no.svg"):
        (tmp_path / name).write_text("no picture")
    (tmp_path / "big.png").write_bytes(bytes(5_000_001))
    if "LOGO" in given:
        given = {"LOGO": str(tmp_path / given["LOGO"])}
    before = sorted(path.name for path in OURS.iterdir())
    with pytest.raises(QgsProcessingException) as caught:
        make(**{"folder": tmp_path / "m", **given})
    assert said in str(caught.value)
    assert "Traceback" not in str(caught.value)
    assert not (tmp_path / "m").exists()
    assert sorted(path.name for path in OURS.iterdir()) == before
