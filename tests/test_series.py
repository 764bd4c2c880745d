"""One scale for a series, sheets and their key map, from outside: what GDAL, pypdf and pdftotext read of the files."""

import csv
import re
import shutil
import subprocess

import fiona
import numpy as np
import pytest
from mbm_qgis_plugin.maps import georeference
from mbm_qgis_plugin.paths import BUNDLE
from mbm_qgis_plugin.paths import resource as resource_path
from osgeo import gdal
from pypdf import PdfReader
from qgis.core import QgsProcessingException, QgsProcessingFeedback
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QImage
from shapely import from_wkt
from shapely.geometry import box, shape
from shapely.ops import unary_union

import processing

HENIN = "Hénin-Carvin"
MAP_A4 = (8, 20, 203, 180.5)  # of the template, mm


def run(folder, feedback=None, **parameters):
    asked = {"FOLDER": str(folder), "DATE": "22 novembre 2026", "PAPER": "A4 paysage", "DPI": 100, **parameters}
    return processing.run("mbm:perimetermaps", asked, feedback=feedback)


def text_of(path, *more) -> str:
    text = subprocess.run(["pdftotext", *more, str(path), "-"], capture_output=True, check=True).stdout.decode()
    return text.replace("\u202f", " ").replace("\u00a0", " ")


def rows_of(folder) -> list:
    with (folder / "index.csv").open(encoding="utf-8") as stream:
        return list(csv.DictReader(stream))


def ground_of(path, page_mm=(297, 210), item=MAP_A4):
    """Return the ground (a shapely box, EPSG:2154) of the main map of a georeferenced PDF."""
    source = gdal.Open(str(path))
    x, width, _, y, _, height = source.GetGeoTransform()
    columns = [source.RasterXSize * mm / page_mm[0] for mm in (item[0], item[0] + item[2])]
    lines = [source.RasterYSize * mm / page_mm[1] for mm in (item[1], item[1] + item[3])]
    return box(x + width * columns[0], y + height * lines[1], x + width * columns[1], y + height * lines[0])


@pytest.fixture(scope="module")
def henin(tmp_path_factory):
    """The limits of Hénin-Carvin, by fiona."""
    copy = shutil.copy(BUNDLE, tmp_path_factory.mktemp("data") / "copy.gpkg")
    return next(shape(row["geometry"]) for row in fiona.open(copy, layer="epci")
                if row["properties"]["nom_court"] == HENIN)  # fmt: skip


@pytest.fixture(scope="module")
def sheets(provider, tmp_path_factory):
    folder = tmp_path_factory.mktemp("feuilles")
    run(folder, TERRITORIES=[HENIN], SCALE="1:50 000")
    return folder


@pytest.fixture(scope="module")
def book(provider, tmp_path_factory):
    folder = tmp_path_factory.mktemp("livre")
    run(folder, TERRITORIES=[HENIN, "Cœur d'Ostrevent"], SCALE="60000", FORMAT="BOOK")
    return folder


# --- one scale ------------------------------------------------------------------------------------------------------


def test_one_scale_for_all_is_the_smallest_that_fits_all(provider, tmp_path):
    run(tmp_path / "each", TERRITORIES=[HENIN, "Béthune-Bruay"], FORMAT="PNG", DPI=72)
    own = {row["territory"]: int(row["scale"][2:]) for row in rows_of(tmp_path / "each")}
    run(tmp_path / "same", TERRITORIES=[HENIN, "Béthune-Bruay"], SCALE="same", FORMAT="PNG", DPI=72)
    assert {row["scale"] for row in rows_of(tmp_path / "same")} == {f"1:{max(own.values())}"}
    assert len(set(own.values())) == 2
    assert {row["sheet"] for row in rows_of(tmp_path / "same")} == {""}


def test_a_scale_given_is_that_of_the_page(provider, tmp_path, henin):
    run(tmp_path, TERRITORIES=[HENIN], SCALE="150000")
    (path,) = tmp_path.glob("*.pdf")
    assert "1:150 000" in text_of(path)
    ground = ground_of(path)
    assert ground.bounds[2] - ground.bounds[0] == pytest.approx(203 * 150, rel=0.003)
    assert ground.contains(henin)


def test_a_territory_that_does_not_fit_is_said_when_sheets_are_off(provider, tmp_path):
    with pytest.raises(QgsProcessingException) as caught:
        run(tmp_path, TERRITORIES=[HENIN, "Béthune-Bruay"], SCALE="150000", SHEETS="never", FORMAT="PNG", DPI=72)
    assert "Béthune-Bruay" not in str(caught.value)  # some pages were made: the index says which not
    assert [path.name for path in tmp_path.glob("*.png")] == ["Hénin-Carvin.png"]
    (failed,) = (row for row in rows_of(tmp_path) if not row["file"])
    assert failed["territory"] == "Béthune-Bruay"
    for part in ("1:150\u202f000", "1:250\u202f000"):
        assert part in failed["warnings"]
    with pytest.raises(QgsProcessingException, match="Béthune-Bruay"):
        run(tmp_path / "none", TERRITORIES=["Béthune-Bruay"], SCALE="50000", SHEETS="never", FORMAT="PNG", DPI=72)
    assert not (tmp_path / "none").exists()


def test_long_territories_are_cut_without_a_scale_when_asked(provider, tmp_path):
    run(tmp_path, TERRITORIES=[HENIN, "Béthune-Bruay"], SHEETS="always", PAPER="A3 paysage", FORMAT="PNG", DPI=72)
    rows = rows_of(tmp_path)
    assert [row["sheet"] for row in rows if row["territory"] == HENIN] == [""]
    long = [row for row in rows if row["territory"] != HENIN]
    assert len(long) > 3
    assert {row["scale"] for row in long[1:]} == {"1:75000"}


# --- sheets ---------------------------------------------------------------------------------------------------------


def test_sheets_cover_the_territory_at_the_scale(sheets, henin):
    rows = rows_of(sheets)
    count = len(rows) - 1
    assert count > 1
    assert [row["sheet"] for row in rows] == ["Tableau d’assemblage"] + [
        f"Feuille {n} sur {count}" for n in range(1, count + 1)]  # fmt: skip
    assert [row["file"] for row in rows] == ["Hénin-Carvin · assemblage.pdf"] + [
        f"Hénin-Carvin · feuille {n}.pdf" for n in range(1, count + 1)]  # fmt: skip
    assert {row["scale"] for row in rows[1:]} == {"1:50000"}
    for row in rows:
        assert int(row["size"]) == (sheets / row["file"]).stat().st_size
    grounds = [ground_of(sheets / row["file"]) for row in rows]
    assert all(unary_union(grounds[1:]).buffer(20).contains(ground) for ground in grounds[1:])
    assert unary_union(grounds[1:]).buffer(20).contains(henin)
    assert grounds[0].buffer(20).contains(unary_union(grounds[1:]))  # the key map shows all of it
    for n, ground in enumerate(grounds[1:]):
        assert ground.bounds[2] - ground.bounds[0] == pytest.approx(203 * 50, rel=0.003)
        others = unary_union(grounds[1:][:n] + grounds[1:][n + 1 :])
        assert henin.intersection(ground).difference(others).area > 0


def test_a_sheet_says_where_it_is_and_who_is_beside_it(sheets):
    rows = rows_of(sheets)[1:]
    grounds = [ground_of(sheets / row["file"]) for row in rows]
    for n, row in enumerate(rows):
        text = text_of(sheets / row["file"])
        assert f"Hénin-Carvin · feuille {n + 1} sur {len(rows)}" in " ".join(text.split())
        named = {int(number) for number in re.findall(r"[←↑→↓↖↗↘↙] ?(\d+)|(\d+) ?(?=[→↗↘])", text) for number in number
                 if number}  # fmt: skip
        beside = {m + 1 for m, other in enumerate(grounds) if m != n and other.intersects(grounds[n])}
        assert named == beside
        about = PdfReader(sheets / row["file"]).metadata
        assert f"Feuille {n + 1} sur {len(rows)}" in about.title


def test_the_key_map_lists_the_sheets_and_only_lato_is_in_them(sheets):
    rows = rows_of(sheets)
    text = " ".join(text_of(sheets / rows[0]["file"], "-layout").split())
    assert f"{len(rows) - 1} feuilles au 1:50 000" in text
    assert "Tableau d’assemblage des feuilles" in text
    assert "Hénin-Beaumont" in text
    for row in rows:
        listed = subprocess.run(["pdffonts", sheets / row["file"]], capture_output=True, text=True, check=True)
        assert all(line.startswith("Lato-") for line in listed.stdout.splitlines()[2:])


def test_a_book_has_a_bookmark_a_sheet_and_links(book):
    (path,) = book.glob("*.pdf")
    rows, reader = rows_of(book), PdfReader(path)
    assert len(reader.pages) == len(rows)
    assert [int(row["page"]) for row in rows] == list(range(1, len(rows) + 1))
    tree = reader.outline
    titles = [item.title for item in tree if not isinstance(item, list)]
    assert titles == [HENIN, "Cœur d’Ostrevent"]
    for parent, children in zip(tree[::2], tree[1::2]):
        first = reader.get_destination_page_number(parent)
        assert rows[first]["sheet"] == "Tableau d’assemblage"
        for n, child in enumerate(children):
            assert reader.get_destination_page_number(child) == first + 1 + n
            assert child.title == rows[first + 1 + n]["sheet"]
            assert f"feuille {n + 1} sur" in " ".join(reader.pages[first + 1 + n].extract_text().split())
        count = len(children)
        targets = [reader.pages.index(item.get_object()["/Dest"][0].get_object())
                   for item in reader.pages[first]["/Annots"]]  # fmt: skip
        assert targets == list(range(first + 1, first + 1 + count))
        for item in reader.pages[first]["/Annots"]:
            left, low, right, top = (float(side) * 25.4 / 72 for side in item.get_object()["/Rect"])
            assert 0 < left < right < 297
            assert 0 < low < top < 210


def test_the_key_map_of_any_kind_says_what_it_is_and_fits(provider, tmp_path):
    run(tmp_path, TERRITORIES=[HENIN], SCALE=60000, KIND="inventaire", PAPER="A4 portrait", FORMAT="BOOK")
    (path,) = tmp_path.glob("*.pdf")
    first, second = (" ".join(text_of(path, "-f", str(n), "-l", str(n)).split()) for n in (1, 2))
    assert "Tableau d’assemblage des feuilles" in first
    assert "Cités minières, type" not in first
    assert "Cités minières, type" in second
    assert all(not row["warnings"] for row in rows_of(tmp_path))


def test_the_text_of_a_page_is_read_in_its_order(provider, sheets):
    for row in rows_of(sheets):
        text = " ".join(PdfReader(sheets / row["file"]).pages[0].extract_text().split())
        places = [text.index(words) for words in (HENIN, "CHIFFRES CLÉS", "LÉGENDE", "Sources")]
        assert places == sorted(places), row["sheet"]


@pytest.mark.parametrize("form", ["PNG", "SVG"])
def test_sheets_come_in_every_format(provider, tmp_path, form):
    run(tmp_path, TERRITORIES=[HENIN], SCALE=60000, FORMAT=form, DPI=72)
    rows = rows_of(tmp_path)
    assert len(rows) > 2
    assert all((tmp_path / row["file"]).suffix == f".{form.lower()}" for row in rows)
    if form == "PNG":
        assert all(abs(QImage(str(tmp_path / row["file"])).width() - 842) <= 1 for row in rows)
    else:
        drawing = (tmp_path / rows[1]["file"]).read_text(encoding="utf-8")
        assert "· feuille 1 sur" in drawing


def test_a_long_name_keeps_its_sheet_number(provider, tmp_path):
    from test_perimetermaps import polygon_layer

    layer = polygon_layer("N" * 150, "n" * 150)
    run(tmp_path, LEVEL="field", INPUT=layer, FIELD="nom", SCALE=20000, FORMAT="PNG", DPI=72)
    rows = rows_of(tmp_path)
    names = [row["file"] for row in rows]
    assert len({name.casefold() for name in names}) == len(names) > 5
    for row in rows:
        assert row["file"].endswith("assemblage.png" if row["sheet"].startswith("T") else
                                    f"feuille {row['sheet'].split()[1]}.png")  # fmt: skip
        assert len(row["file"].encode()) < 120


def test_cancel_between_sheets_keeps_the_whole_ones(provider, tmp_path):
    class Stop(QgsProcessingFeedback):
        def setProgress(self, progress):
            super().setProgress(progress)
            if progress > 1:
                self.cancel()

    run(tmp_path, Stop(), TERRITORIES=[HENIN], SCALE=50000, FORMAT="PNG", DPI=72)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["Hénin-Carvin · assemblage.png", "index.csv"]


def test_a_template_of_the_user_without_a_map_prints_one_page(provider, tmp_path):
    source = resource_path("layouts", "perimetre_a4_paysage.qpt").read_text(encoding="utf-8")
    own = tmp_path / "mien.qpt"
    own.write_text(source.replace('id="carte"', 'id="autre"'), encoding="utf-8")
    run(tmp_path / "out", TERRITORIES=[HENIN], TEMPLATE=str(own), SCALE=50000, FORMAT="PNG", DPI=72)
    (row,) = rows_of(tmp_path / "out")
    assert "carte" in row["warnings"]


@pytest.mark.parametrize(("parameters", "said"), [
    ({"SCALE": "grand"}, "grand"), ({"SCALE": "1000"}, "1000"), ({"SCALE": "2500", "LEVEL": "bassin"}, "400"),
    ({"OVERLAP": 60}, "OVERLAP"), ({"SHEETS": "peut-être"}, "SHEETS"),
])  # fmt: skip
def test_bad_input_is_said_and_nothing_is_printed(provider, tmp_path, parameters, said):
    with pytest.raises(QgsProcessingException) as caught:
        run(tmp_path / "cartes", **parameters)
    assert said in str(caught.value)
    assert "Traceback" not in str(caught.value)
    assert not (tmp_path / "cartes").exists()


# --- where the pages are ----------------------------------------------------------------------------------------------


def test_every_page_of_a_book_knows_where_it_is(book, henin):
    (path,) = book.glob("*.pdf")
    rows = [row for row in rows_of(book) if row["territory"] == HENIN]
    grounds = []
    for row in rows:
        source = gdal.Open(f"PDF:{row['page']}:{path}")
        assert source.GetSpatialRef().GetAuthorityCode(None) == "2154"
        ground = ground_of(f"PDF:{row['page']}:{path}")
        neat = from_wkt(source.GetMetadataItem("NEATLINE"))
        assert neat.symmetric_difference(ground).area < 0.01 * ground.area
        assert neat.bounds[2] - neat.bounds[0] == pytest.approx(203 * int(row["scale"][2:]) / 1000, rel=0.0015)
        grounds.append(neat)
    assert unary_union(grounds[1:]).buffer(1).contains(henin)
    assert len({ground.wkt for ground in grounds}) == len(grounds)


CAN = not georeference.geopdf_lacks()


@pytest.mark.skipif(not CAN, reason="this GDAL writes no GeoPDF")
def test_a_geopdf_has_layers_attributes_and_its_place(provider, tmp_path, henin):
    run(tmp_path, TERRITORIES=[HENIN], FORMAT="GEOPDF")
    (path,) = tmp_path.glob("*.pdf")
    source = gdal.OpenEx(str(path), gdal.OF_RASTER)
    assert "Lambert" in source.GetProjection()
    neat = from_wkt(source.GetMetadataItem("NEATLINE")).convex_hull
    assert neat.contains(henin)
    assert source.GetMetadata("LAYERS")
    named = set(source.GetMetadata("LAYERS").values())
    assert {"Cités_minières", "Terrils", "Bien_inscrit_(2012)", "Communes"} <= named
    vector = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    names = {vector.GetLayer(n).GetName() for n in range(vector.GetLayerCount())}
    cites = vector.GetLayerByName("Cités minières")
    held = {cites.GetLayerDefn().GetFieldDefn(n).GetName() for n in range(cites.GetLayerDefn().GetFieldCount())}
    assert {"nom", "interet"} <= held, names
    text = text_of(path)
    for words in (HENIN, "Communauté d’agglomération", "Sources", "Licence Ouverte 2.0", "1:100 000"):
        assert words in text
    listed = subprocess.run(["pdffonts", path], capture_output=True, text=True, check=True).stdout.splitlines()[2:]
    assert listed
    assert all(line.startswith("Lato-") and line.split()[-5] == "yes" for line in listed)
    reader = PdfReader(path)
    assert len(reader.pages) == 1
    assert HENIN in reader.metadata.title


@pytest.mark.skipif(not CAN, reason="this GDAL writes no GeoPDF")
def test_a_geopdf_shows_what_the_pdf_shows(provider, tmp_path):
    pictures = []
    for form in ("PDF", "GEOPDF"):
        run(tmp_path / form, TERRITORIES=[HENIN], FORMAT=form)
        (path,) = (tmp_path / form).glob("*.pdf")
        subprocess.run(["pdftoppm", "-r", "60", "-png", "-singlefile", path, tmp_path / form], check=True)
        image = QImage(str(tmp_path / f"{form}.png")).scaled(
            198, 140, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )  # half a pixel of difference is none
        image = image.convertToFormat(QImage.Format.Format_Grayscale8)
        buffer = image.constBits()
        buffer.setsize(image.sizeInBytes())
        rows = np.frombuffer(buffer, np.uint8).reshape(image.height(), image.bytesPerLine())
        pictures.append(rows[:, : image.width()].astype(int))
    one, two = pictures
    assert one.std() > 20
    assert (np.abs(one - two) > 40).mean() < 0.01


def test_a_qgis_without_geopdf_says_so(provider, tmp_path, monkeypatch):
    class Driver:
        @staticmethod
        def GetMetadataItem(_):
            return None

    for driver in (None, Driver):
        monkeypatch.setattr(georeference.gdal, "GetDriverByName", lambda _, driver=driver: driver)
        with pytest.raises(QgsProcessingException, match="GeoPDF"):
            run(tmp_path / "cartes", TERRITORIES=[HENIN], FORMAT="GEOPDF")
        assert not (tmp_path / "cartes").exists()
