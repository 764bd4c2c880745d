"""Territories of the user: any polygon layer with a name field, in any CRS, with any names and any shapes.

Figures are held against shapely 2 reading the bundle through fiona; coordinates go to the other CRS and back by osr.
"""

import csv
import subprocess
import unicodedata

import pytest
from mbm_qgis_plugin.core.typography import file_name
from osgeo import osr
from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsGeometry, QgsProcessingException, QgsVectorLayer
from shapely import from_wkt
from shapely.geometry import box
from shapely.ops import transform, unary_union

import processing
from test_perimeters import counted, tables  # noqa: F401 - a fixture

FEET = "+proj=lcc +lat_1=49 +lat_2=44 +lat_0=46.5 +lon_0=3 +x_0=700000 +y_0=6600000 +ellps=GRS80 +units=us-ft +no_defs"
SYSTEMS = {"lambert": "EPSG:2154", "degrees": "EPSG:4326", "web": "EPSG:3857", "feet": FEET, "zone 9": "EPSG:3950"}


def crs_of(text) -> QgsCoordinateReferenceSystem:
    crs = QgsCoordinateReferenceSystem()
    assert crs.createFromString(text if text.startswith("EPSG") else f"PROJ:{text}")
    return crs


def to_and_from(text):
    """Return (to the CRS, back to EPSG:2154) as functions of x and y, by osr."""
    here, there = osr.SpatialReference(), osr.SpatialReference()
    here.ImportFromEPSG(2154)
    there.SetFromUserInput(text)
    for reference in (here, there):
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    forth, back = osr.CoordinateTransformation(here, there), osr.CoordinateTransformation(there, here)

    def along(way):
        return lambda xs, ys: tuple(zip(*((point[0], point[1]) for point in way.TransformPoints(list(zip(xs, ys))))))

    return along(forth), along(back)


def layer_of(rows, crs="EPSG:2154", kind="MultiPolygon"):
    """Return a memory layer of (name, shapely geometry, WKT or None); the CRS is set, nothing is transformed."""
    layer = QgsVectorLayer(f"{kind}?field=nom:string(300)", "à moi", "memory")
    layer.setCrs(crs_of(crs))
    for name, geometry in rows:
        feature = QgsFeature(layer.fields())
        if geometry is not None:
            feature.setGeometry(QgsGeometry.fromWkt(geometry if isinstance(geometry, str) else geometry.wkt))
        feature.setAttributes([name])
        layer.dataProvider().addFeatures([feature])
    return layer


def figures(layer):
    result = processing.run("mbm:perimeters", {"LEVEL": "field", "INPUT": layer, "FIELD": "nom",
                                               "OUTPUT": "TEMPORARY_OUTPUT"})["OUTPUT"]  # fmt: skip
    names = [field.name() for field in result.fields()]
    return {row["nom"]: dict(zip(names, row.attributes())) for row in result.getFeatures()}


def run(folder, **parameters):
    asked = {"FOLDER": str(folder), "LEVEL": "field", "FIELD": "nom", "FORMAT": "PNG", "DPI": 72,
             "PAPER": "A4 paysage", "DATE": "1er mai 2027", **parameters}  # fmt: skip
    return processing.run("mbm:perimetermaps", asked)


def rows_of(folder) -> list:
    with (folder / "index.csv").open(encoding="utf-8") as stream:
        return list(csv.DictReader(stream))


def areas(tables):  # noqa: F811
    """Return polygons as users have them: a SCoT over several EPCI, one that leaves the data, a ring, far islands."""
    epci = {row["nom_court"]: shape for row, shape in tables["epci"]}
    scot = unary_union([epci["Lens-Liévin"], epci["Hénin-Carvin"]])
    part = box(720_000, 7_020_000, 800_000, 7_050_000)
    ring = box(676_000, 7_028_000, 700_000, 7_044_000).difference(box(682_000, 7_033_000, 692_000, 7_040_000))
    islands = unary_union([box(680_000, 7_035_000, 684_000, 7_039_000), box(731_000, 7_027_000, 737_000, 7_033_000)])
    return {"SCoT": scot, "en partie hors données": part, "anneau": ring, "îles": islands}


@pytest.mark.parametrize("system", SYSTEMS)
def test_figures_of_any_polygon_in_any_crs(provider, tables, system):  # noqa: F811
    forth, back = to_and_from(SYSTEMS[system])
    there = {name: transform(forth, shape) for name, shape in areas(tables).items()}
    found = figures(layer_of(there.items(), SYSTEMS[system]))
    assert set(found) == set(there)
    for name, shape in there.items():
        expected = counted(tables, transform(back, shape))
        for key, value in expected.items():
            assert found[name][key] == pytest.approx(value, rel=1e-4, abs=0.02), (system, name, key)
        assert expected["cites"] > 0


NAMES = [
    "Arras/Béthune: « le 'Pays' »", 'Tout "entre" guillemets', "É" * 120, "CON", "nul", "COM1", "aux.txt", "CON .a",
    "COM¹", "point final.", "espace final ", "lens", "Lens", "LENS", "a/b", "a:b", "a?b", "a-b", "...", "\t",
    "🏭 terril", "[% 1 + 1 %]", "<b>gras</b>", "{territoire}", "100 %", "..\\..\\haut", "-rf", "ligne\nautre ligne",
]  # fmt: skip


def test_names_of_any_kind_make_pages_of_their_own(provider, tmp_path):
    rows = [(name, box(676_000 + 700 * n, 7_030_000, 684_000 + 700 * n, 7_036_000)) for n, name in enumerate(NAMES)]
    run(tmp_path, INPUT=layer_of(rows))
    files = [path.name for path in tmp_path.glob("*.png")]
    index = rows_of(tmp_path)
    wanted = {name.strip() for name in NAMES if name.strip()}
    assert {row["territory"] for row in index} == wanted
    assert len(index) == len(files) == len({unicodedata.normalize("NFC", name).casefold() for name in files})
    assert sorted(row["file"] for row in index) == sorted(files)
    for name in files:
        stem = name[: -len(".png")]
        assert not set(stem) & set('<>:"/\\|?*\n\r\t')
        assert stem == stem.strip(" .")
        assert stem.split(".")[0].strip().casefold() not in {"con", "prn", "aux", "nul", "com1", "com¹", "lpt1"}
        assert len(name.encode("utf-8")) < 120


def test_a_name_is_printed_and_never_run_as_an_expression(provider, tmp_path):
    run(tmp_path, INPUT=layer_of([("[% 6 * 7 %] et plus", box(676_000, 7_030_000, 684_000, 7_036_000))]), FORMAT="PDF")
    (page,) = tmp_path.glob("*.pdf")
    text = subprocess.run(["pdftotext", page, "-"], capture_output=True, text=True, check=True).stdout
    assert "6 * 7" in text and "42 et plus" not in text


@pytest.mark.parametrize("name", ["CON", "con", "Aux", "nul.txt", "CON .a", "COM1", "COM¹", "lpt9", "CONIN$"])
def test_reserved_names_are_no_names_of_files(name):
    assert file_name(name).startswith("_")


def test_a_territory_without_any_feature_has_its_page(provider, tmp_path):
    empty = box(600_000, 6_800_000, 610_000, 6_810_000)
    run(tmp_path, INPUT=layer_of([("loin de tout", empty)]), FORMAT="PDF")
    (row,) = rows_of(tmp_path)
    assert row["file"]
    assert "no cité" in row["warnings"] or "aucune cité" in row["warnings"]
    assert {value for key, value in figures(layer_of([("loin", empty)]))["loin"].items()
            if key not in ("code", "nom", "niveau", "fid")} == {0}  # fmt: skip


BOW_TIE = "MultiPolygon (((680000 7030000, 690000 7040000, 690000 7030000, 680000 7040000, 680000 7030000)))"
BROKEN = {
    "nœud papillon": (BOW_TIE, True),
    "sans géométrie": (None, False),
    "vide": ("MultiPolygon EMPTY", False),
    "un trait": ("MultiPolygon (((680000 7030000, 690000 7040000, 680000 7030000)))", False),
    "infini": ("MultiPolygon (((680000 7030000, 690000 7030000, 690000 nan, 680000 7030000)))", False),
    "un mètre carré": ("MultiPolygon (((680000 7030000, 680001 7030000, 680001 7030001, 680000 7030000)))", True),
}


def test_broken_geometries_are_mended_or_named(provider, tmp_path):
    rows = [("bon", box(680_000, 7_030_000, 690_000, 7_036_000)), *((name, wkt) for name, (wkt, _) in BROKEN.items())]
    run(tmp_path, INPUT=layer_of(rows))
    made = {row["territory"] for row in rows_of(tmp_path) if row["file"]}
    assert made == {"bon", *(name for name, (_, drawn) in BROKEN.items() if drawn)}
    mended = figures(layer_of([("nœud papillon", BOW_TIE)]))["nœud papillon"]
    good = from_wkt(BOW_TIE).buffer(0)
    assert mended["nom"] == "nœud papillon"
    assert good.is_valid


def test_what_was_left_out_is_said(provider, tmp_path):
    from qgis.core import QgsProcessingFeedback

    feedback = QgsProcessingFeedback(False)
    rows = [("bon", box(680_000, 7_030_000, 690_000, 7_036_000)), ("sans géométrie", None),
            ("vide", "MultiPolygon EMPTY"), (None, box(680_000, 7_030_000, 681_000, 7_036_000))]  # fmt: skip
    processing.run("mbm:perimetermaps", {
        "FOLDER": str(tmp_path), "LEVEL": "field", "FIELD": "nom", "INPUT": layer_of(rows), "FORMAT": "PNG", "DPI": 72,
        "PAPER": "A4 paysage"}, feedback=feedback)  # fmt: skip
    said = feedback.textLog()
    assert "sans géométrie" in said
    assert "vide" in said


@pytest.mark.parametrize("rows", [[("seul", None)], [(None, box(680_000, 7_030_000, 690_000, 7_036_000))], []])
def test_a_layer_without_any_territory_is_refused(provider, tmp_path, rows):
    with pytest.raises(QgsProcessingException) as caught:
        run(tmp_path / "out", INPUT=layer_of(rows))
    assert "nom" in str(caught.value)
    assert "Traceback" not in str(caught.value)
    assert not (tmp_path / "out").exists()


def test_polygons_that_cannot_be_in_the_plane_of_the_map_are_named(provider, tmp_path):
    rows = [("bon", box(2.7, 50.3, 2.9, 50.4)), ("hors du monde", box(500, 200, 600, 300))]
    run(tmp_path, INPUT=layer_of(rows, "EPSG:4326"))
    assert [row["territory"] for row in rows_of(tmp_path) if row["file"]] == ["bon"]


def test_a_layer_without_crs_is_refused(provider, tmp_path):
    layer = QgsVectorLayer("MultiPolygon?field=nom:string", "sans", "memory")
    layer.setCrs(QgsCoordinateReferenceSystem())
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromWkt(box(680_000, 7_030_000, 690_000, 7_036_000).wkt))
    feature.setAttributes(["un"])
    layer.dataProvider().addFeatures([feature])
    with pytest.raises(QgsProcessingException) as caught:
        run(tmp_path / "out", INPUT=layer)
    assert "CRS" in str(caught.value) or "SCR" in str(caught.value)
    assert not (tmp_path / "out").exists()
