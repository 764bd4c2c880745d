"""``mbm:perimetermaps`` on the real bundle: the files are looked at from outside, as their reader would."""

import csv
import os
import re
import resource
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import fiona
import numpy as np
import pytest
from mbm_qgis_plugin import compat, workingcopy
from mbm_qgis_plugin import project as build
from mbm_qgis_plugin.catalog import catalog
from mbm_qgis_plugin.core.territories import Territory
from mbm_qgis_plugin.maps import atlas, data, export, kind, paper, territory
from mbm_qgis_plugin.paths import BUNDLE
from mbm_qgis_plugin.paths import resource as resource_path
from osgeo import gdal
from pypdf import PdfReader
from qgis.core import (
    Qgis,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsMapRendererCustomPainterJob,
    QgsMapSettings,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter
from qgis.PyQt.QtSvg import QSvgRenderer
from shapely.geometry import Polygon, shape

import processing

REFERENCE = Path(__file__).parent / "reference"
RENEW = bool(os.environ.get("MBM_RENEW_PICTURES"))
PINNED = Qgis.QGIS_VERSION_INT // 100 == 322
DATE = "22 novembre 2026"
LENS = Territory("246200364", "Lens-Liévin", "Lens-Liévin", "communauté d'agglomération")


def run(folder, feedback=None, **parameters):
    return processing.run(
        "mbm:perimetermaps", {"FOLDER": str(folder), "DATE": DATE, **parameters}, feedback=feedback
    )  # fmt: skip


def text_of(path) -> str:
    """Return the text of a PDF as people search it, with plain spaces."""
    text = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, check=True).stdout.decode()
    return text.replace("\u202f", " ").replace("\u00a0", " ")


def rows_of(folder) -> list:
    with (folder / "index.csv").open(encoding="utf-8") as stream:
        return list(csv.DictReader(stream))


@pytest.fixture(scope="module")
def pages(provider, tmp_path_factory):
    """Two agglomerations and the basin, as their PDF files."""
    folder = tmp_path_factory.mktemp("cartes")
    run(folder, TERRITORIES=["Lens-Liévin", "Coeur d'Ostrevent"])
    shutil.copy(folder / "index.csv", folder / "first.csv")
    run(folder, LEVEL="bassin")
    return folder


# --- the pages ------------------------------------------------------------------------------------------------


def test_files_say_the_territory_and_the_index_agrees(pages):
    names = {path.name for path in pages.glob("*.pdf")}
    assert names == {"Lens-Liévin.pdf", "Cœur d'Ostrevent.pdf", "Bassin minier.pdf"}
    with (pages / "first.csv").open(encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))
    assert [(row["territory"], row["scale"], row["pages"], row["warnings"]) for row in rows] == [
        ("Lens-Liévin", "1:80000", "1", ""), ("Cœur d'Ostrevent", "1:75000", "1", ""),
    ]  # fmt: skip
    for row in rows:
        assert int(row["size"]) == (pages / row["file"]).stat().st_size < 6_000_000
    assert [row["territory"] for row in rows_of(pages)] == ["Lens-Liévin", "Cœur d'Ostrevent", "Bassin minier"]
    assert not [path for path in pages.iterdir() if path.name.startswith(".")]


def test_the_text_can_be_found(pages):
    text = text_of(pages / "Lens-Liévin.pdf")
    for words in (
        "Lens-Liévin", "Communauté d’agglomération", "Loos-en-Gohelle", "Éleu-dit-Leauwette", "HÉNIN-CARVIN",
        "BÉTHUNE-BRUAY", "Provinces", "1:80 000", "Lambert-93", "Licence Ouverte 2.0", DATE,
        "284 cités sur les 563 qualifiées en 2007", "227 sur 250", "Grand terril moderne", "simplifiées à 10 m",
    ):  # fmt: skip
        assert words in text, words
    assert "Cœur d’Ostrevent" in text_of(pages / "Cœur d'Ostrevent.pdf")


def test_the_printed_figures_are_those_of_the_data(pages, tmp_path):
    copy = shutil.copy(BUNDLE, tmp_path / "copy.gpkg")
    everything = [row["properties"] for row in fiona.open(copy, layer="cites")]
    own = [row for row in everything if row["epci_siren"] == LENS.siren]
    text = text_of(pages / "Lens-Liévin.pdf")
    for label, value in (("exceptionnelles", "Exceptionnelle"), ("remarquables", "Remarquable"), ("témoins", "Témoin")):
        inside = sum(row["interet"] == value for row in own)
        whole = sum(row["interet"] == value for row in everything)
        assert re.search(rf"{label}\s+{inside}\s+{whole}\s+{round(100 * inside / whole)}\s%", text), label
    basin = text_of(pages / "Bassin minier.pdf")
    assert re.search(r"Bassin minier\s+38\s+112\s+133\s+284\s+137\s+79[78]\s+159\s+636\s+3\s?969\s+14\s?977", basin)


def test_only_lato_is_embedded_and_the_page_tells_what_it_is(pages):
    for path in pages.glob("*.pdf"):
        listed = subprocess.run(["pdffonts", path], capture_output=True, text=True, check=True).stdout.splitlines()[2:]
        assert listed
        for line in listed:
            assert line.startswith("Lato-"), line
            assert line.split()[-5:-2] == ["yes", "no", "yes"], line
        reader = PdfReader(path)
        assert len(reader.pages) == 1
        assert [round(float(side) * 25.4 / 72) for side in reader.pages[0].mediabox[2:]] == [420, 297]
    about = PdfReader(pages / "Lens-Liévin.pdf").metadata
    assert about.title == "Lens-Liévin · Périmètres"
    assert about.author
    assert "Lens-Liévin" in about["/Keywords"]
    assert "terrils" in about["/Keywords"]


def test_the_pdf_knows_where_it_is(pages):
    source = gdal.Open(str(pages / "Lens-Liévin.pdf"))
    assert "Lambert" in source.GetProjection() or "2154" in source.GetProjection()
    origin_x, width, _, origin_y, _, height = source.GetGeoTransform()
    left, top = 10 / 420 * source.RasterXSize, 27 / 297 * source.RasterYSize
    right, low = 318 / 420 * source.RasterXSize, 279 / 297 * source.RasterYSize
    frame = (origin_x + width * left, origin_y + height * low, origin_x + width * right, origin_y + height * top)
    assert frame[2] - frame[0] == pytest.approx(308 * 80, rel=0.005)
    with data.MapData() as bundle:
        box = territory.territories(bundle, "epci", [LENS])[0].geometry.boundingBox()
    middle = ((frame[0] + frame[2]) / 2, (frame[1] + frame[3]) / 2)
    assert middle == pytest.approx((box.center().x(), box.center().y()), abs=100)


def test_the_legend_has_what_is_in_the_territory_and_nothing_else(pages, tmp_path):
    copy = shutil.copy(BUNDLE, tmp_path / "copy.gpkg")
    for name, siren in (("Lens-Liévin", "246200364"), ("Cœur d'Ostrevent", "245901152")):
        own = next(shape(row["geometry"]) for row in fiona.open(copy, layer="epci")
                   if row["properties"]["siren"] == siren)  # fmt: skip
        text = text_of(pages / f"{name}.pdf")
        lines = {part.strip() for line in text.splitlines() for part in re.split(r"\s{2,}", line)}
        for table, field, labels in (
            ("terrils", "forme", ("Conique", "Tronqué", "Plat", "Grand terril moderne", "Terrasses", "Arasé",
                                  "Bassin de décantation", "Typologie particulière")),
            ("cites", "interet", ("Exceptionnelle", "Remarquable", "Témoin")),
            ("batis", "famille", ("extraction", "équipement collectif", "encadrement", "mémoire", "autre")),
        ):  # fmt: skip
            rows = list(fiona.open(copy, layer=table))
            there = {row["properties"][field] for row in rows if row["properties"]["epci_siren"] == siren}
            # and what reaches in from a neighbour by more than two hectares, since it is drawn without a veil
            there |= {row["properties"][field] for row in rows if shape(row["geometry"]).intersection(own).area > 2e4}
            for label in labels:
                printed = label[0].upper() + label[1:]
                assert (printed in lines) == (label in there), (name, printed)


def test_every_exceptional_cite_is_named_and_no_name_covers_another(qgis_app):
    with data.MapData() as bundle:
        wanted = territory.territories(bundle, "epci", [LENS])
        order = atlas.Order(Path(os.devnull).parent, paper.PAPERS[0], texts={"auteur": "", "date": ""})
        maker = atlas.PageMaker(bundle, kind.kind("perimetres"), territory.basin(bundle), {}, ())
        maker.basin_figures = territory.figures(bundle, maker.basin)
        page = maker.make(wanted[0], *atlas.document_for(maker, wanted[0], order), order.texts)
        placed = export.rehearse(page.layout)
        assert page.unnamed(placed) == []
        main = [(label.text, Polygon(label.corners)) for label in placed if label.map == "carte"]
        assert len(main) > 50
        extent = page.layout.itemById("carte").extent()
        frame = Polygon([(extent.xMinimum(), extent.yMinimum()), (extent.xMaximum(), extent.yMinimum()),
                         (extent.xMaximum(), extent.yMaximum()), (extent.xMinimum(), extent.yMaximum())])  # fmt: skip
        for n, (text, area) in enumerate(main):
            assert frame.contains(area), text
            for other, beside in main[:n]:
                assert area.intersection(beside).area < 0.02 * min(area.area, beside.area), (text, other)
        maker.close()


def test_one_pdf_for_all_and_its_pages(provider, tmp_path):
    run(tmp_path, TERRITORIES=["Hénin-Carvin", "Cœur d'Ostrevent"], FORMAT="BOOK", PAPER="A4 portrait")
    (path,) = tmp_path.glob("*.pdf")
    reader = PdfReader(path)
    assert len(reader.pages) == 2
    assert [round(float(side) * 25.4 / 72) for side in reader.pages[1].mediabox[2:]] == [210, 297]
    assert "Hénin-Carvin" in reader.pages[0].extract_text().replace("\u2010", "-")
    assert reader.metadata.author
    assert [(item.title, reader.get_destination_page_number(item)) for item in reader.outline] == [
        ("Hénin-Carvin", 0), ("Cœur d’Ostrevent", 1)
    ]  # fmt: skip
    assert len(rows_of(tmp_path)) == 2


def test_pictures_and_drawings(provider, tmp_path):
    run(tmp_path, TERRITORIES=["Hénin-Carvin"], FORMAT="PNG", DPI=72, PAPER="A4 paysage")
    image = QImage(str(tmp_path / "Hénin-Carvin.png"))
    assert (image.width(), image.height()) == pytest.approx((297 / 25.4 * 72, 210 / 25.4 * 72), abs=2)
    run(tmp_path, TERRITORIES=["Hénin-Carvin"], FORMAT="SVG", PAPER="A4 paysage")
    drawing = (tmp_path / "Hénin-Carvin.svg").read_text(encoding="utf-8")
    assert "Hénin-Carvin" in re.findall(r"<text[^>]*>([^<]*)<", drawing)
    assert drawing.count("<image") == 4  # map, situation and the two legends, cut to their frames
    page = QImage(1188, 840, QImage.Format.Format_ARGB32)
    page.fill(Qt.GlobalColor.white)
    painter = QPainter(page)
    QSvgRenderer(str(tmp_path / "Hénin-Carvin.svg")).render(painter)
    painter.end()
    for margin in (page.copy(0, 0, 24, 840), page.copy(0, 0, 1188, 16)):
        spots = ((x, y) for x in range(0, margin.width(), 3) for y in range(margin.height()))
        assert {margin.pixelColor(*spot).name() for spot in spots} == {"#ffffff"}
    assert page.pixelColor(400, 78 + 20).name() != "#ffffff"  # the veil, in the frame


def polygon_layer(*names):
    layer = QgsVectorLayer("Polygon?crs=EPSG:3857&field=nom:string(200)", "pays", "memory")
    for number, name in enumerate(names):
        feature = QgsFeature(layer.fields())
        x = 315_000 + 9_000 * number
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(x, 6_520_000, x + 8_000, 6_528_000)))
        feature.setAttributes([name])
        layer.dataProvider().addFeatures([feature])
    return layer


def test_names_of_any_kind_make_files_that_every_system_takes(provider, tmp_path):
    layer = polygon_layer('Pays d\'Artois : « A/B » "?"', "N" * 120)
    run(tmp_path, LEVEL="field", INPUT=layer, FIELD="nom", FORMAT="PNG", DPI=72, PAPER="A4 paysage")
    names = sorted(path.name for path in tmp_path.glob("*.png"))
    assert names == ["N" * 100 + ".png", "Pays d'Artois - « A-B » ---.png"]
    assert [row["territory"] for row in rows_of(tmp_path)] == ["N" * 120, 'Pays d\'Artois : « A/B » "?"']


def test_a_scored_layer_takes_the_place_of_the_official_interest(provider, tmp_path, bundle):
    scored = QgsVectorLayer(f"{bundle}|layername=cites", "cites", "ogr").materialize(QgsFeatureRequest())
    scored.dataProvider().addAttributes([compat.field("classe", compat.TEXT)])
    scored.updateFields()
    index = scored.fields().lookupField("classe")
    scored.dataProvider().changeAttributeValues(
        {f.id(): {index: ("Indice élevé", "Indice moyen")[n % 2]} for n, f in enumerate(scored.getFeatures())}
    )
    run(tmp_path, TERRITORIES=["Hénin-Carvin"], SCORED=scored, PAPER="A4 paysage")
    text = text_of(tmp_path / "Hénin-Carvin.pdf")
    assert "Indice élevé" in text
    assert "Cités : indice calculé, indicatif" in text  # under the title
    assert "Le patrimoine minier" not in text
    assert "ne remplace pas l’intérêt officiel de 2007" in " ".join(text.split())
    assert "Indice faible" not in text
    legend = text[text.index("LÉGENDE"):]
    assert "Exceptionnelle" not in legend


def test_the_same_input_makes_the_same_picture(provider, tmp_path):
    for name in ("one", "two"):
        run(tmp_path / name, TERRITORIES=["Cœur d'Ostrevent"], FORMAT="PNG", DPI=72, PAPER="A4 portrait")
    one, two = (QImage(str(tmp_path / name / "Cœur d'Ostrevent.png")) for name in ("one", "two"))
    assert one == two


# --- templates ----------------------------------------------------------------------------------------------------


def test_a_template_without_some_ids_warns_and_prints(provider, tmp_path):
    source = resource_path("layouts", "perimetre_a4_paysage.qpt").read_text(encoding="utf-8")
    own = tmp_path / "mien.qpt"
    own.write_text(source.replace('id="sources"', 'id="autre"').replace('id="echelle"', 'id=""'), encoding="utf-8")
    run(tmp_path, TERRITORIES=["Hénin-Carvin"], TEMPLATE=str(own), FORMAT="PNG", DPI=72)
    (row,) = rows_of(tmp_path)
    assert "sources" in row["warnings"]
    assert "echelle" in row["warnings"]
    assert (tmp_path / "Hénin-Carvin.png").is_file()


def test_a_legend_that_is_too_long_is_reduced_or_said(provider, tmp_path):
    tree = ElementTree.parse(resource_path("layouts", "perimetre_a4_paysage.qpt"))
    for item in tree.getroot().findall("LayoutItem"):
        if item.get("id") == "legende_droite":
            tree.getroot().remove(item)
    own = tmp_path / "mien.qpt"
    tree.write(own)
    run(tmp_path, TERRITORIES=["Hénin-Carvin"], TEMPLATE=str(own), FORMAT="PNG", DPI=72)
    assert rows_of(tmp_path)[0]["warnings"] == ""  # in smaller type it stands in its room
    legend = next(item for item in tree.getroot().findall("LayoutItem") if item.get("id") == "legende_gauche")
    legend.set("position", "215,160,mm")
    legend.set("positionOnPage", "215,160,mm")
    tree.write(own)
    run(tmp_path, TERRITORIES=["Hénin-Carvin"], TEMPLATE=str(own), FORMAT="PNG", DPI=72)
    assert "legende_gauche" in rows_of(tmp_path)[0]["warnings"]


def test_wells_that_the_scale_leaves_out_are_said(provider, tmp_path):
    run(tmp_path, LEVEL="departement")
    for name, said in (("Nord", True), ("Pas-de-Calais", True)):
        assert ("Puits non figurés à cette échelle." in text_of(tmp_path / f"{name}.pdf")) == said
    run(tmp_path, TERRITORIES=["Hénin-Carvin"])
    assert "Puits non figurés" not in text_of(tmp_path / "Hénin-Carvin.pdf")


# --- a working copy cut to some territories -----------------------------------------------------------------------


@pytest.fixture(scope="module")
def cut(tmp_path_factory):
    """A working copy that holds Lens-Liévin only."""
    path = tmp_path_factory.mktemp("copie") / "lens.gpkg"
    workingcopy.make(path, [LENS.siren])
    return str(path)


def test_a_cut_copy_gives_its_own_territory_true_figures(provider, tmp_path, cut, pages):
    run(tmp_path, DATA=cut, TERRITORIES=["Lens-Liévin"])
    pattern = r"(?:exceptionnelles|Puits de mine|Bien inscrit, ha|Zone tampon, ha)\s+.*%"
    found = re.findall(pattern, text_of(tmp_path / "Lens-Liévin.pdf"))
    assert found == re.findall(pattern, text_of(pages / "Lens-Liévin.pdf"))
    assert len(found) == 4


@pytest.mark.parametrize("asked", [
    {"TERRITORIES": ["Lens-Liévin", "Béthune-Bruay"]}, {"LEVEL": "bassin"}, {"LEVEL": "departement"},
])  # fmt: skip
def test_a_cut_copy_prints_no_territory_that_it_holds_in_part(provider, tmp_path, cut, asked):
    with pytest.raises(QgsProcessingException) as caught:
        run(tmp_path / "cartes", DATA=cut, **asked)
    named = {"bassin": "Bassin minier", "departement": "Nord, Pas-de-Calais"}.get(asked.get("LEVEL"), "Béthune-Bruay")
    assert named in str(caught.value)
    assert "Lens-Liévin" not in str(caught.value)
    assert not (tmp_path / "cartes").exists()


def test_key_figures_leave_out_what_a_cut_copy_holds_in_part(provider, cut):
    feedback = QgsProcessingFeedback(False)
    result = processing.run("mbm:perimeters", {"DATA": cut, "OUTPUT": "memory:"}, feedback=feedback)
    assert [item["nom"] for item in result["OUTPUT"].getFeatures()] == ["Lens-Liévin"]
    assert "Béthune-Bruay" in feedback.textLog()


# --- bad input -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("parameters", "said"),
    [
        ({"TEMPLATE": "text.qpt"}, "text.qpt"),
        ({"TEMPLATE": "other.qpt"}, "other.qpt"),
        ({"TEMPLATE": "none.qpt"}, "none.qpt"),
        ({"TERRITORIES": ["Atlantide"]}, "Atlantide"),
        ({"LEVEL": 3, "INPUT": "layer", "FIELD": "absent"}, "absent"),
        ({"SCORED": "layer"}, "classe"),
        ({"FOLDER": "/proc/cartes"}, "/proc"),
        ({"DPI": 5}, "DPI"),
        ({"DATA": "text.gpkg"}, "text.gpkg"),
    ],
)
def test_bad_input_is_said_and_nothing_is_printed(provider, tmp_path, parameters, said):
    (tmp_path / "text.qpt").write_text("this is no layout")
    (tmp_path / "other.qpt").write_text("<qgis><Layout/></qgis>")
    (tmp_path / "text.gpkg").write_text("no database")
    layer = polygon_layer("un")

    def real(value):
        if value == "layer":
            return layer
        return str(tmp_path / value) if isinstance(value, str) and value.endswith((".qpt", ".gpkg")) else value

    with pytest.raises(QgsProcessingException) as caught:
        run(tmp_path / "cartes", **{key: real(value) for key, value in parameters.items()})
    assert said in str(caught.value)
    assert "Traceback" not in str(caught.value)
    assert not (tmp_path / "cartes").exists()


def test_cancel_keeps_whole_pages_and_leaves_no_half_one(provider, tmp_path):
    class Stop(QgsProcessingFeedback):
        def setProgress(self, progress):
            super().setProgress(progress)
            if progress > 1:
                self.cancel()

    run(tmp_path, Stop(), TERRITORIES=["Lens-Liévin", "Hénin-Carvin"], FORMAT="PNG", DPI=72, PAPER="A4 paysage")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["Lens-Liévin.png", "index.csv"]
    assert [row["file"] for row in rows_of(tmp_path)] == ["Lens-Liévin.png"]
    run(tmp_path / "a" / "b", Stop(), TERRITORIES=["Lens-Liévin", "Hénin-Carvin"], FORMAT="BOOK", PAPER="A4 paysage")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["Lens-Liévin.png", "index.csv"]


@pytest.mark.parametrize("form", ["PDF", "BOOK", "PNG", "SVG"])
def test_a_full_disk_is_said_and_the_older_file_stays(provider, tmp_path, monkeypatch, form):
    name = "Hénin-Carvin" + export.SUFFIXES[form]
    (tmp_path / name).write_bytes(b"the older one")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    filled = export.Book.add if form == "BOOK" else export.write

    def full(*arguments):
        resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, limits[1]))
        return filled(*arguments)

    monkeypatch.setattr(*((export.Book, "add", full) if form == "BOOK" else (export, "write", full)))
    try:
        with pytest.raises(QgsProcessingException) as caught:
            run(tmp_path, TERRITORIES=["Hénin-Carvin"], FORMAT=form, DPI=150, PAPER="A4 paysage")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert name in str(caught.value)
    assert (tmp_path / name).read_bytes() == b"the older one"
    assert [path.name for path in tmp_path.iterdir() if path.name != name] == []


def test_a_page_that_fails_does_not_take_the_others(provider, tmp_path):
    layer = polygon_layer("petit", "grand")
    far = QgsFeature(layer.fields())
    far.setGeometry(QgsGeometry.fromRect(QgsRectangle(-3_000_000, 5_000_000, 3_000_000, 9_000_000)))
    far.setAttributes(["immense"])
    layer.dataProvider().addFeatures([far])
    with pytest.raises(QgsProcessingException):
        run(tmp_path, LEVEL="field", INPUT=layer, FIELD="nom", FORMAT="PNG", DPI=72, PAPER="A4 paysage")
    assert sorted(path.name for path in tmp_path.glob("*.png")) == ["grand.png", "petit.png"]
    failed = [row for row in rows_of(tmp_path) if not row["file"]]
    assert [row["territory"] for row in failed] == ["immense"]
    assert failed[0]["warnings"]


# --- pictures ------------------------------------------------------------------------------------------------------


def pixels(image) -> np.ndarray:
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    buffer = image.constBits()
    buffer.setsize(image.sizeInBytes())
    return np.frombuffer(buffer, np.uint8).reshape(image.height(), image.width(), 4)[..., :3].astype(int)


def same_picture(image, name):
    """Compare with the reference, or renew it; a hundredth of the pixels may differ (fonts, antialiasing)."""
    path = REFERENCE / f"{name}.png"
    image = image.scaledToWidth(min(image.width(), 640), Qt.TransformationMode.SmoothTransformation)
    if RENEW:
        REFERENCE.mkdir(exist_ok=True)
        image.convertToFormat(QImage.Format.Format_RGB32).save(str(path), "PNG", 0)
        return
    if not PINNED:
        pytest.skip("pictures hold for one version of QGIS")
    expected, drawn = pixels(QImage(str(path))), pixels(image)
    assert expected.shape == drawn.shape
    assert (np.abs(expected - drawn).max(axis=2) > 48).mean() < 0.01


@pytest.mark.parametrize("theme", [item.id for item in catalog().themes])
def test_picture_of_each_theme(qgis_app, bundle, theme):
    project, layers = QgsProject(), []
    chosen = catalog().theme(theme)
    for key in chosen.layers:
        layer = build.open_layer(catalog().layer(key), bundle)
        if key in chosen.styles:
            layer.styleManager().setCurrentStyle(chosen.styles[key])
        project.addMapLayer(layer, False)
        layers.append(layer)
    settings = QgsMapSettings()
    settings.setLayers(layers)
    settings.setDestinationCrs(layers[0].crs())
    settings.setOutputSize(QSize(480, 320))
    settings.setOutputDpi(96)
    settings.setBackgroundColor(QColor("#FFFEFB"))
    settings.setExtent(QgsRectangle(682_000, 7_034_000, 694_000, 7_042_000))
    image = QImage(480, 320, QImage.Format.Format_RGB32)
    image.fill(QColor("#FFFEFB"))
    painter = QPainter(image)
    job = QgsMapRendererCustomPainterJob(settings, painter)
    job.start()
    job.waitForFinished()
    painter.end()
    same_picture(image, f"theme_{theme}")
    project.clear()


@pytest.mark.parametrize(
    ("name", "parameters"), [("page_lens", {"TERRITORIES": ["Lens-Liévin"]}), ("page_bassin", {"LEVEL": "bassin"})]
)
def test_picture_of_a_page(provider, tmp_path, name, parameters):
    run(tmp_path, **parameters, FORMAT="PNG", DPI=72, PAPER="A4 paysage")
    (path,) = tmp_path.glob("*.png")
    same_picture(QImage(str(path)), name)
