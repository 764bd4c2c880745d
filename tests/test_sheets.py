"""``mbm:sheets`` on the real bundle: the files are read from outside, their words against the GeoPackage itself."""

import csv
import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import fiona
import numpy as np
import pytest
import zxingcpp
from mbm_qgis_plugin.core import photos, sheet
from mbm_qgis_plugin.maps import atlas, data, export, paper, sheet_data, sheets, template
from mbm_qgis_plugin.maps.errors import MapError
from mbm_qgis_plugin.maps.photo import Photos
from mbm_qgis_plugin.maps.sheet import SheetMaker
from mbm_qgis_plugin.paths import BUNDLE
from mbm_qgis_plugin.paths import resource as resource_path
from mbm_qgis_plugin.records import definition
from PIL import Image
from pypdf import PdfReader
from qgis.core import QgsProcessingException, QgsProcessingFeedback, QgsVectorLayer
from qgis.PyQt.QtGui import QImage
from shapely.geometry import Polygon, shape

import processing
from test_perimetermaps import same_picture

DATE = "22 novembre 2026"
LINK = "https://www.exemple.org/objets/{id}?n={nom}"
A4 = next(item for item in paper.PAPERS if item.name == "A4 portrait")


class Heard(QgsProcessingFeedback):
    """Keeps what was said; stops after some pages when asked to."""

    def __init__(self, stop_after=None):
        super().__init__()
        self.warnings, self.info, self.stop_after = [], [], stop_after

    def pushWarning(self, text):
        self.warnings.append(text)

    def pushInfo(self, text):
        self.info.append(text)

    def reportError(self, text, fatalError=False):
        self.warnings.append(text)

    def isCanceled(self):
        return self.stop_after is not None and len(self.info) >= self.stop_after


def run(folder, feedback=None, **parameters):
    given = {"FOLDER": str(folder), "DATE": DATE, **parameters}
    return processing.run("mbm:sheets", given, feedback=feedback or Heard())


def text_of(path) -> str:
    """Return the text of a PDF item by item, as it was drawn, with plain spaces."""
    text = subprocess.run(["pdftotext", "-raw", str(path), "-"], capture_output=True, check=True).stdout.decode()
    return re.sub("[\u202f\u00a0]", " ", text)


def squeezed(text) -> str:
    """Return a text without spaces, hyphenation of lines and typography: only what it says."""
    return re.sub(r"\s", "", text.replace("’", "'").replace("œ", "oe")).casefold()


def block_of(maker, item, name):
    made = sheet.blocks(maker.spec, item.row, maker.reader, definition())
    return next(block for block in made if block.id == name)


def rows_of(folder) -> list:
    with (folder / "index.csv").open(encoding="utf-8") as stream:
        return list(csv.DictReader(stream))


def picture(path, size=(300, 200), **options):
    noise = np.random.default_rng(1).integers(0, 255, (size[1], size[0], 3), dtype=np.uint8)
    Image.fromarray(noise).save(path, **options)
    return path


@pytest.fixture(scope="module")
def tables(tmp_path_factory):
    """The layers as fiona reads them: table → list of (properties, shape)."""
    copy = shutil.copy(BUNDLE, tmp_path_factory.mktemp("oracle") / "copy.gpkg")
    names = ("cites", "terrils", "batis", "bien_inscrit", "communes", "epci", "parvis_agricoles", "cavaliers_unesco",
             "espaces_neonaturels", "cavaliers", "puits")  # fmt: skip
    found = {}
    for name in names:
        with fiona.open(copy, layer=name) as layer:
            found[name] = [(dict(row["properties"]), shape(row["geometry"])) for row in layer]
    for name in ("parvis_vues", "cites_communes"):
        with fiona.open(copy, layer=name) as layer:
            found[name] = [dict(row["properties"]) for row in layer]
    return found


@pytest.fixture(scope="module")
def bundle(qgis_app):
    with data.MapData() as opened:
        yield opened


@pytest.fixture(scope="module")
def makers(bundle):
    made = {}

    def maker(subject):
        if subject not in made:
            made[subject] = SheetMaker(bundle, subject)
        return made[subject]

    yield maker
    for item in made.values():
        item.close()


# smallest, largest, the one without interest, the longest names, one of Condé-sur-l'Escaut, many buildings
CITES = ["LSM-582", "LSM-102", "LSM-100044", "U-16A", "LSM-362", "U-97E", "LSM-691", "U-63M", "U-63AB"]
TERRILS = ["T143", "T043c", "T212b", "T031a", "T074", "T059", "T117"]
ELEMENTS = ["8", "63", "73", "15", "1", "109"]


@pytest.fixture(scope="module")
def pages(provider, tmp_path_factory):
    """PDF files by identifier."""
    folder = tmp_path_factory.mktemp("fiches")
    run(folder, IDS=",".join(CITES))
    run(folder, SUBJECT="terril", IDS="; ".join(TERRILS))
    run(folder, SUBJECT="element", IDS="\n".join(ELEMENTS))
    return {row["territory"].split()[0]: folder / row["file"] for row in rows_of(folder)}


# --- what is printed ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", CITES)
def test_every_fact_of_a_cite_is_that_of_the_geopackage(pages, tables, name):
    row = next(row for row, _ in tables["cites"] if row["id_cite"] == name)
    text = squeezed(text_of(pages[name]))

    def says(label, value):
        wanted = squeezed(f"{label} {value if value not in (None, '') else 'non renseigné'}")
        assert wanted in text, (label, value)

    assert squeezed(row["nom"]) in text
    if row["alias"]:
        assert squeezed(row["alias"]) in text
    body = next(body["nom_court"] for body, _ in tables["epci"] if body["siren"] == row["epci_siren"])
    assert squeezed(body) in text
    says("Type", row["type_cite"])
    says("Compagnie", row["compagnie"])
    says("Époque", row["epoque"])
    says("Propriétaire", row["proprietaire"])
    hectares = row["surface_ha"]
    says("Surface", f"{hectares:.{1 if hectares >= 10 else 2}f} ha".replace(".", ","))
    assert (squeezed("N° LSM") in text) == (row["id_lsm"] is not None)
    if row["id_lsm"] is not None:
        says("N° LSM", row["id_lsm"])
    for label, field in (("MH inscrit", "inscrit_mh"), ("MH classé", "classe_mh"), ("ERBM", "erbm")):
        says(label, None if row[field] is None else "Oui" if row[field] else "Non")
    for label, field in (("Part dans le bien", "part_bien"), ("Part en zone tampon", "part_zone_tampon")):
        part = row[field]
        shown = None if part is None else "< 1 %" if 0 < part < 0.005 else f"{int(100 * part + 0.5)} %"
        shown = "99 %" if part is not None and 0.995 <= part < 0.9999 else shown
        says(label, shown)
    pairs = [pair for pair in tables["cites_communes"] if pair["id"] == name and pair["part"] >= 0.005]
    for pair in pairs:
        assert squeezed(next(c["nom"] for c, _ in tables["communes"] if c["insee"] == pair["insee"])) in text
    assert squeezed(row["interet"] or "Non qualifiée") in text
    assert squeezed("Intérêt patrimonial officiel (2007)") in text
    if row["anomalies"]:
        assert squeezed(row["anomalies"]) in text
    assert squeezed("Licence Ouverte 2.0") in text
    assert squeezed(DATE) in text


@pytest.mark.parametrize("name", TERRILS)
def test_every_fact_of_a_terril_is_that_of_the_geopackage(pages, tables, name):
    row = next(row for row, _ in tables["terrils"] if row["id_terril"] == name)
    text = squeezed(text_of(pages[name]))
    for label, value in (("Forme", row["forme"]), ("Compagnie", row["compagnie"])):
        assert squeezed(f"{label} {value or 'non renseigné'}") in text, label
    for value in (name, row["nom"], row["nom_usuel"], row["commune"], row["statut_unesco"], row["inclus_dans"]):
        assert squeezed(value or "") in text


@pytest.mark.parametrize("name", ELEMENTS)
def test_every_fact_of_a_component_is_that_of_the_geopackage(pages, tables, name):
    row = next(row for row, _ in tables["bien_inscrit"] if row["no_element"] == int(name))
    text = squeezed(text_of(pages[name]))
    assert squeezed(row["nom"]) in text
    assert squeezed(f"Section {row['section']}") in text
    for label, table in (
        ("Cités", "cites"), ("Bâtis", "batis"), ("Terrils", "terrils"), ("Cavaliers", "cavaliers_unesco"),
        ("Espaces néo-naturels", "espaces_neonaturels"),
    ):  # fmt: skip
        own = [item for item, _ in tables[table] if item["element_unesco"] == int(name)]
        none = "aucune" if table == "cites" else "aucun"
        assert squeezed(f"{label} {len(own) or none}") in text, table
        shown = sum(squeezed(item["id_unesco"]) in text for item in own)
        if table == "batis" and shown < len(own):
            assert squeezed("autres") in text or squeezed("autre") in text


def test_what_is_left_out_of_a_long_list_is_counted(makers, bundle):
    maker = makers("element")
    (item,) = maker.items(ids=["63"])
    block = block_of(maker, item, "batis")
    assert (block.entries, block.hidden) == (16, 8)
    assert block.first(3).rest() == "et 21 autres"
    assert block.first(3).entries == 3


def test_neighbours_and_distances_are_those_of_shapely(makers, tables):
    for subject, key, limit in (("cite", "id_cite", 500), ("terril", "id_terril", 500)):
        maker = makers(subject)
        shapes = {row[key]: geometry for row, geometry in tables["cites" if subject == "cite" else "terrils"]}
        for item in maker.items():
            block = block_of(maker, item, "batis")
            here, wanted = shapes[item.id], {}
            for row, geometry in tables["batis"]:
                apart = here.distance(geometry)
                if apart <= limit:
                    inside = apart == 0 and here.intersection(geometry).area > geometry.area / 2
                    rounded = "contigu" if apart < 15 else f"{int(apart / 10 + 0.5) * 10}\u00a0m"
                    within = "dans la cité" if subject == "cite" else "sur l’emprise"
                    wanted[row["id_unesco"]] = within if inside else rounded
            assert block.entries + block.hidden == len(wanted), item.id
            for line in block.lines:
                if isinstance(line, sheet.Entry):
                    assert line.remark == wanted[line.id], (item.id, line.id)


def test_indicators_are_those_of_the_indicators_algorithm(makers, provider):
    made = processing.run("mbm:indicators", {"OUTPUT": "TEMPORARY_OUTPUT"})["OUTPUT"]
    maker = makers("cite")
    for feature in made.getFeatures():
        for name in ("terril_dist", "puits_n", "mh_n", "cites_n", "puits_ancien"):
            value = feature[f"ind_{name}"]
            mine = maker.reader.indicator(feature["id_cite"], name)
            assert (mine is None) == (value is None or value != value or str(value) == "NULL")
            if mine is not None:
                assert mine == pytest.approx(value, abs=0.6)


def test_views_are_those_of_the_table(makers, tables):
    maker = makers("terril")
    for item in maker.items():
        block = block_of(maker, item, "vues")
        seen = [view for view in tables["parvis_vues"] if view["id_objet"] == item.id]
        assert block.entries + block.hidden == len(seen), item.id
        if not seen:
            assert block.lines == (sheet.Note("Aucune vue publiée vers ce terril."),)


def test_sheets_come_by_class_then_name(makers):
    items = makers("cite").items()
    order = ["Exceptionnelle", "Remarquable", "Témoin", None]
    ranks = [order.index(item.row["interet"]) for item in items]
    assert ranks == sorted(ranks)
    assert len(items) == 284
    names = [item.name for item in items if item.row["interet"] == "Exceptionnelle"]
    assert names.index("Cité n°5 de Béthune") < names.index("Cité n°10 de Béthune")
    assert len(makers("terril").items()) == 161
    assert [item.id for item in makers("element").items()] == [str(number) for number in range(1, 110)]


def test_territories_narrow_the_sheets(provider, tmp_path, tables):
    run(tmp_path, SUBJECT="terril", TERRITORIES=["Valenciennes Métropole"], FORMAT="BOOK", DPI=72)
    own = [row["id_terril"] for row, _ in tables["terrils"] if row["epci_siren"] == "245901160"]
    assert len(rows_of(tmp_path)) == len(own) == 9
    reader = PdfReader(next(tmp_path.glob("*.pdf")))
    assert sorted(item.title.split()[0] for item in reader.outline) == sorted(own)
    with pytest.raises(QgsProcessingException, match="nothing of this kind"):
        run(tmp_path / "rien", TERRITORIES=["Pévèle-Carembault"])
    assert not (tmp_path / "rien").exists()


# --- maps -----------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def placed(makers, tmp_path_factory):
    """(subject, identifier) → (scale, labels placed, corners of the map) of the pages looked at."""
    folder, found = tmp_path_factory.mktemp("etiquettes"), {}
    order = sheets.Order(folder, A4, export.PNG, 96, texts={"auteur": "", "date": ""}, keep_labels=True)
    for subject, ids in (("cite", CITES), ("terril", TERRILS), ("element", ELEMENTS)):
        maker = makers(subject)
        for item in maker.items(ids=ids):
            done = sheets.print_page(maker, item, order, folder / "page.png")
            assert not done.error
            found[subject, item.id] = (done, maker.layout.itemById("carte").extent(), item)
    return found


def test_no_label_covers_another_nor_the_frame(placed):
    number = 0
    for (_, name), (done, extent, _) in placed.items():
        frame = Polygon([(extent.xMinimum(), extent.yMinimum()), (extent.xMaximum(), extent.yMinimum()),
                         (extent.xMaximum(), extent.yMaximum()), (extent.xMinimum(), extent.yMaximum())])  # fmt: skip
        # a curved name comes letter by letter: its own letters may touch
        labels = [((label.layer, label.feature, label.text), Polygon(label.corners))
                  for _, label in done.labels if label.map == "carte"]  # fmt: skip
        number += len(labels)
        for n, (text, area) in enumerate(labels):
            assert frame.contains(area), (name, text)
            for other, beside in labels[:n]:
                apart = area.intersection(beside).area < 0.02 * min(area.area, beside.area)
                assert apart or text == other, (name, text, other)
    assert number > 150


def test_the_title_names_the_object_and_not_the_map(placed):
    for (subject, name), (done, _, item) in placed.items():
        if subject != "element":
            own = {"cite": "cites", "terril": "terrils"}[subject]
            texts = [label.text for key, label in done.labels if key == own and label.map == "carte"]
            assert item.row["nom"] not in texts, name


def test_the_object_is_whole_with_eight_millimetres_around(placed):
    for (_, name), (done, extent, item) in placed.items():
        box = item.geometry.boundingBox()
        least = min(box.xMinimum() - extent.xMinimum(), extent.xMaximum() - box.xMaximum(),
                    box.yMinimum() - extent.yMinimum(), extent.yMaximum() - box.yMaximum())  # fmt: skip
        assert least * 1000 / done.scale >= 7.9, name
        assert done.scale >= 2500


def test_the_simplification_is_said_where_it_shows(pages, placed):
    for (_, name), (done, _, _) in placed.items():
        said = squeezed("Géométries simplifiées à 10 m : position indicative.") in squeezed(text_of(pages[name]))
        assert said == (done.scale < 10_000), name


def test_badges_do_not_cover_each_other(makers, placed):
    maker = makers("cite")
    (item,) = maker.items(ids=["U-63M"])
    page = maker.make(item, *template.chosen("", maker.spec["template"], A4), {})
    layer = next(maker.project.mapLayer(key) for key, name in page.named_layers.items() if name == "batis@badges")
    discs = [feature.geometry() for feature in layer.getFeatures()]
    assert len(discs) >= 7
    for n, one in enumerate(discs):
        for other in discs[:n]:
            assert one.intersection(other).area() < 0.02 * one.area()


def test_the_legend_has_what_the_map_shows(makers, tables):
    maker = makers("cite")
    for name in ("LSM-582", "U-63M", "LSM-100044"):
        (item,) = maker.items(ids=[name])
        page = maker.make(item, *template.chosen("", maker.spec["template"], A4), {})
        (_, labels), extent = page.legend["legende"], maker.layout.itemById("carte").extent()
        frame = Polygon([(extent.xMinimum(), extent.yMinimum()), (extent.xMaximum(), extent.yMinimum()),
                         (extent.xMaximum(), extent.yMaximum()), (extent.xMinimum(), extent.yMaximum())])  # fmt: skip
        for label in ("Exceptionnelle", "Remarquable", "Témoin"):
            there = any(row["interet"] == label and row["id_cite"] != name and geometry.intersects(frame)
                        for row, geometry in tables["cites"])  # fmt: skip
            assert (label in labels) == there, (name, label)
        assert labels[0] == "Cité de la fiche"
        assert ("Puits" in labels) == any(geometry.intersects(frame) for _, geometry in tables["puits"])


# --- one PDF, pictures, papers --------------------------------------------------------------------------------------


def test_one_pdf_for_all_has_bookmarks_and_links(provider, tmp_path):
    run(tmp_path, IDS="LSM-582,U-63M,LSM-100044", FORMAT="BOOK", LINK=LINK, DPI=100)
    (path,) = tmp_path.glob("*.pdf")
    assert path.name == "Fiches des cités.pdf"
    reader = PdfReader(path)
    titles = ["Cité n° 12 de Lens", "Cité du Paradis", "Cité Champ du manœuvre"]
    assert [item.title.replace("\u202f", " ") for item in reader.outline] == titles
    assert [reader.get_destination_page_number(item) for item in reader.outline] == [0, 1, 2]
    for page, name in zip(reader.pages, ("U-63M", "LSM-582", "LSM-100044")):
        (note,) = [item.get_object() for item in page["/Annots"]]
        assert note["/A"]["/S"] == "/URI"
        assert note["/A"]["/URI"].startswith(f"https://www.exemple.org/objets/{name}?n=Cit%C3%A9%20")
        left, low, right, top = (float(side) * 25.4 / 72 for side in note["/Rect"])
        assert 12 <= left < right <= 198.1
        assert 297 - 277.6 <= low < top <= 297 - 33


def test_the_address_is_read_from_the_code_and_is_vector(provider, tmp_path):
    run(tmp_path, IDS="U-63M", LINK="https://exemple.org/{id_unesco}/{id}")
    path = next(tmp_path.glob("*.pdf"))
    subprocess.run(["pdftoppm", "-r", "200", "-png", "-singlefile", path, tmp_path / "page"], check=True,
                   stderr=subprocess.DEVNULL)  # fmt: skip
    (read,) = zxingcpp.read_barcodes(Image.open(tmp_path / "page.png"))
    assert read.text == "https://exemple.org/63M/U-63M"
    corners = [(read.position.top_left.x, read.position.top_left.y), (read.position.top_right.x,)]
    assert (corners[1][0] - corners[0][0]) * 25.4 / 200 >= 18
    listed = subprocess.run(["pdfimages", "-list", path], capture_output=True, text=True, check=True).stdout
    assert "33    33" not in listed
    assert "exemple.org" in text_of(path)
    (note,) = [item.get_object() for item in PdfReader(path).pages[0]["/Annots"]]
    assert note["/A"]["/URI"] == read.text


def test_without_the_code_the_address_stays(provider, tmp_path):
    run(tmp_path, IDS="U-63M", LINK="https://exemple.org/{id}", QR=False, FORMAT="PNG", DPI=150)
    assert zxingcpp.read_barcodes(Image.open(next(tmp_path.glob("*.png")))) == []


def test_an_address_that_the_data_cannot_fill_is_a_warning(provider, tmp_path):
    feedback = Heard()
    run(tmp_path, feedback, IDS="LSM-582", LINK="https://exemple.org/{id_unesco}", FORMAT="PNG", DPI=72)
    assert any("No link" in text for text in feedback.warnings)
    assert [row["pages"] for row in rows_of(tmp_path)] == ["1"]


@pytest.mark.parametrize(
    ("link", "says"),
    [
        ("exemple.org/{id}", "https://"),
        ("https://exemple.org/a b", "no space"),
        ("https://exemple.org/{identifiant}", "identifiant"),
        ("https://exemple.org/{id", "braces"),
        ("https://exemple.org/{id:>9}", "braces"),
        ("https://exemple.org/{}", "braces"),
    ],
)
def test_a_wrong_address_is_refused_before_anything_is_made(provider, tmp_path, link, says):
    with pytest.raises(QgsProcessingException, match=re.escape(says)):
        run(tmp_path / "out", IDS="U-63M", LINK=link)
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("form", ["PNG", "SVG"])
def test_pictures_and_drawings(provider, tmp_path, form):
    run(tmp_path, IDS="LSM-582", FORMAT=form, DPI=100)
    (path,) = tmp_path.glob(f"*.{form.lower()}")
    assert path.name == f"LSM-582 Cité du Paradis.{form.lower()}"
    if form == "PNG":
        with Image.open(path) as drawn:
            assert drawn.size == pytest.approx((827, 1169), abs=1)


def test_a_larger_paper_enlarges_the_sheet_and_its_map(provider, tmp_path):
    run(tmp_path, IDS="U-63M", PAPER="A3 portrait")
    (path,) = tmp_path.glob("*.pdf")
    assert [round(float(side) * 25.4 / 72) for side in PdfReader(path).pages[0].mediabox[2:]] == [297, 420]
    assert rows_of(tmp_path)[0]["scale"] == "1:7500"


@pytest.mark.parametrize(("subject", "name"), [("cite", "U-63M"), ("terril", "T074"), ("element", "15")])
def test_picture_of_a_sheet(provider, tmp_path, subject, name):
    run(tmp_path, SUBJECT=subject, IDS=name, FORMAT="PNG", DPI=110, AUTHOR="Mission Bassin Minier")
    same_picture(QImage(str(next(tmp_path.glob("*.png")))), f"fiche_{subject}")


def test_only_lato_is_embedded_and_the_page_tells_what_it_is(pages):
    for name, path in pages.items():
        listed = subprocess.run(["pdffonts", path], capture_output=True, text=True, check=True).stdout.splitlines()[2:]
        assert listed
        assert all(line.startswith("Lato-") for line in listed), name
        assert path.stat().st_size < 3_000_000
    about = PdfReader(pages["U-63M"]).metadata
    assert about.title.replace("\u202f", " ") == "Cité n° 12 de Lens · Fiche de cité"
    assert "U-63M" in about["/Keywords"]


# --- scores ---------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def scored(provider, tmp_path_factory):
    path = tmp_path_factory.mktemp("note") / "notees.gpkg"
    processing.run("mbm:heritagescore", {"GRID": "indicateurs_observables_cites", "WEIGHTS": "architecture=50",
                                         "SAMPLES": 50, "OUTPUT": str(path)})  # fmt: skip
    return path


def test_scores_are_those_of_the_layer_and_say_what_they_are_not(provider, scored, tmp_path):
    run(tmp_path, IDS="U-63M", SCORED=str(scored))
    text = squeezed(text_of(next(tmp_path.glob("*.pdf"))))
    rows = [dict(row["properties"]) for row in fiona.open(scored)]
    row = next(row for row in rows if row["id_cite"] == "U-63M")
    ranked = sum(item["rang"] is not None for item in rows)
    assert squeezed(f"Score sur 100 {int(row['score'] + 0.5)}") in text
    assert squeezed(f"Rang {row['rang']} sur {ranked} (plage {row['rang_p05']:.0f} à {row['rang_p95']:.0f})") in text
    assert squeezed(f"Complétude {100 * row['completude']:.0f} %") in text
    assert squeezed(f"Classe calculée {row['classe']}") in text
    assert squeezed("Le score ne remplace pas l'intérêt officiel de 2007.") in text
    kept = json.loads(scored.with_name("notees.parametres.json").read_text("utf-8"))
    weights = {family["id"]: family["weight"] for family in kept["grid"]["families"]}
    weights["architecture"] = 50
    for family, weight in weights.items():
        if f"score_{family}" in row:
            share = f"poids {100 * weight / sum(weights.values()):.0f} %"
            assert squeezed(f"{share} {int(row[f'score_{family}'] + 0.5)}") in text, family


def test_a_cite_that_the_scored_layer_lacks(provider, scored, tmp_path):
    layer = QgsVectorLayer(f"{scored}|subset=\"id_cite\" <> 'U-63M'", "sans", "ogr")
    layer.setSubsetString("\"id_cite\" <> 'U-63M'")
    run(tmp_path, IDS="U-63M", SCORED=layer)
    text = squeezed(text_of(next(tmp_path.glob("*.pdf"))))
    assert squeezed("Cette cité n'est pas dans la couche notée.") in text
    assert squeezed("Score sur 100") not in text


def test_layers_that_are_not_scored_are_refused(provider, scored, tmp_path):
    with pytest.raises(QgsProcessingException, match="no field “score”"):
        run(tmp_path / "a", IDS="U-63M", SCORED=f"{shutil.copy(BUNDLE, tmp_path / 'c.gpkg')}|layername=cites")
    with pytest.raises(QgsProcessingException, match="no field “id_terril”"):
        run(tmp_path / "a", SUBJECT="terril", IDS="T074", SCORED=str(scored))
    with pytest.raises(QgsProcessingException, match="not scored"):
        run(tmp_path / "a", SUBJECT="element", IDS="63", SCORED=str(scored))
    assert not (tmp_path / "a").exists()


# --- photographs ----------------------------------------------------------------------------------------------------


def test_names_of_photographs():
    names = ["U-16A.jpg", "u-16a_2.JPG", "16A (3).png", "U-16A_10.tif", "U-16AB.jpg", "U-16A.txt", "lsm-788.jpeg",
             ".U-16A.jpg", "U-16A.pdf", "16.jpg"]  # fmt: skip
    assert photos.matched(names, ["U-16A", "16A"]) == ["U-16A.jpg", "u-16a_2.JPG", "16A (3).png", "U-16A_10.tif"]
    assert photos.matched(names, ["LSM-788"]) == ["lsm-788.jpeg"]
    assert photos.matched(names, [None, ""]) == []
    assert photos.credit_line("\ufeff\n  Photo : © J. Dupont\nautre") == "J. Dupont"
    assert photos.credit_line("\n \n") == ""


def test_a_photograph_moves_in_and_is_signed(provider, tmp_path):
    folder = tmp_path / "photos"
    folder.mkdir()
    picture(folder / "63m.jpg", (1600, 1000))
    (folder / "63m.txt").write_bytes("Crédit : Élise Démaret, 2019\n".encode("cp1252"))
    picture(folder / "LSM-582.png", (400, 700))
    picture(folder / "inconnue.jpg")
    feedback = Heard()
    run(tmp_path / "out", feedback, IDS="U-63M,LSM-582,LSM-102", PHOTOS=str(folder))
    files = {row["territory"].split()[0]: tmp_path / "out" / row["file"] for row in rows_of(tmp_path / "out")}
    assert "Photo : Élise Démaret, 2019" in text_of(files["U-63M"])
    assert "Photo : auteur non renseigné" in text_of(files["LSM-582"])
    assert "Photo :" not in text_of(files["LSM-102"])
    assert any("inconnue.jpg" in text and "63m" not in text for text in feedback.warnings)
    listed = subprocess.run(["pdfimages", "-list", files["U-63M"]], capture_output=True, text=True, check=True).stdout
    assert re.search(r" 57[01]  +35[67] ", listed)  # 58 mm at 250 dpi
    assert files["U-63M"].stat().st_size < 2_000_000
    assert sorted(path.name for path in folder.iterdir()) == ["63m.jpg", "63m.txt", "LSM-582.png", "inconnue.jpg"]


def test_the_copyright_of_a_picture_is_read(qgis_app, tmp_path):
    exif = Image.Exif()
    exif[0x8298] = "Archives nationales"
    picture(tmp_path / "U-63M.jpg", exif=exif)
    opened = Photos(tmp_path)
    assert opened.read("U-63M.jpg", 58, 40).credit == "Archives nationales"
    opened.close()


def test_a_picture_turned_by_its_camera_stands_upright(qgis_app, tmp_path):
    exif = Image.Exif()
    exif[0x0112] = 6
    picture(tmp_path / "U-63M.jpg", (300, 200), exif=exif)
    opened = Photos(tmp_path)
    assert opened.read("U-63M.jpg", 58, 64).shape == pytest.approx(200 / 300, rel=0.02)
    opened.close()


def test_wrong_files_are_warnings_and_the_sheet_is_made(provider, tmp_path):
    folder = tmp_path / "photos"
    folder.mkdir()
    (folder / "U-63M.jpg").write_text("ceci est un texte", encoding="utf-8")
    (folder / "LSM-582.png").write_bytes(b"")
    whole = picture(folder / "LSM-102.png").read_bytes()
    (folder / "LSM-102.png").write_bytes(whole[: len(whole) // 8])
    picture(folder / "U-97E.tif", (2000, 1200))
    cut = picture(folder / "U-53A.jpg", (1200, 800)).read_bytes()
    (folder / "U-53A.jpg").write_bytes(cut[: len(cut) // 2])
    feedback = Heard()
    run(tmp_path / "out", feedback, IDS="U-63M,LSM-582,LSM-102,U-97E,U-53A", PHOTOS=str(folder), FORMAT="PNG", DPI=72)
    assert [row["pages"] for row in rows_of(tmp_path / "out")] == ["1"] * 5
    for name, says in (("U-63M.jpg", "not a picture"), ("LSM-582.png", "is empty"), ("U-53A.jpg", "cut short")):
        assert any(name in text and says in text for text in feedback.warnings), name
    assert not any("U-97E" in text for text in feedback.warnings)


def test_a_huge_picture_becomes_small(qgis_app, tmp_path):
    Image.fromarray(np.zeros((6400, 9400, 3), np.uint8)).save(tmp_path / "U-63M.jpg", quality=60)
    Image.fromarray(np.zeros((6400, 9400, 3), np.uint8)).save(tmp_path / "U-63M_2.png")
    opened = Photos(tmp_path)
    for name in ("U-63M.jpg", "U-63M_2.png"):
        with Image.open(opened.read(name, 58, 64).path) as made:
            assert max(made.size) <= 630, name
    opened.close()
    with pytest.raises(MapError, match="cannot be read"):
        Photos(tmp_path / "nulle part")


# --- what goes wrong ------------------------------------------------------------------------------------------------


def test_unknown_identifiers_are_named_and_nothing_is_made(provider, tmp_path):
    with pytest.raises(QgsProcessingException) as caught:
        run(tmp_path / "out", IDS="U-63M, Z-1; T074")
    assert "“Z-1”" in str(caught.value)
    assert "“T074”" in str(caught.value)
    assert "U-63M" not in str(caught.value).split("Examples")[0]
    assert not (tmp_path / "out").exists()
    with pytest.raises(QgsProcessingException, match="villes"):
        run(tmp_path / "out", SUBJECT="villes")
    with pytest.raises(QgsProcessingException, match="photographs"):
        run(tmp_path / "out", IDS="U-63M", PHOTOS=str(tmp_path / "nulle part"))


def test_identifiers_are_taken_as_people_write_them(makers):
    maker = makers("cite")
    assert [item.id for item in maker.items(ids=["u-63m", " 63M ", "63AB"])] == ["U-63M", "U-63AB"]
    assert [item.id for item in maker.items(ids=["lsm-55"])] == ["U-97E"]
    assert [item.id for item in makers("element").items(ids=["008"])] == ["8"]


def test_a_cancelled_run_keeps_whole_pages_only(provider, tmp_path):
    assert run(tmp_path, Heard(stop_after=2), IDS=",".join(CITES), FORMAT="PNG", DPI=72) == {}
    assert len(list(tmp_path.glob("*.png"))) == 2 == len(rows_of(tmp_path))
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")]
    feedback = Heard(stop_after=2)
    assert run(tmp_path / "book", feedback, IDS=",".join(CITES), FORMAT="BOOK", DPI=72) == {}
    assert not (tmp_path / "book").exists()
    assert any("nothing was kept" in text for text in feedback.info)


def test_a_page_that_fails_does_not_take_the_others(provider, tmp_path, monkeypatch):
    make = SheetMaker.make

    def failing(self, item, *rest):
        if item.id == "LSM-582":
            raise MapError("trop petit")
        return make(self, item, *rest)

    monkeypatch.setattr(SheetMaker, "make", failing)
    with pytest.raises(QgsProcessingException, match="others are in the folder"):
        run(tmp_path, IDS="U-63M,LSM-582,LSM-102", FORMAT="PNG", DPI=72)
    assert len(list(tmp_path.glob("*.png"))) == 2
    assert [row["warnings"] for row in rows_of(tmp_path) if not row["file"]] == ["trop petit"]


def test_a_template_of_the_user(provider, tmp_path):
    source = resource_path("layouts", "fiche_cite_a4_portrait.qpt").read_text(encoding="utf-8")
    for name in ("lieu", "legende", "carte_situation"):
        source = source.replace(f'id="{name}"', 'id="autre"')
    source = source.replace("BASSIN MINIER · PATRIMOINE MONDIAL", "X")
    (tmp_path / "fiche_cite_a4_portrait.qpt").write_text(source, encoding="utf-8")
    feedback = Heard()
    run(tmp_path / "out", feedback, IDS="U-63M", TEMPLATES=str(tmp_path))
    (said,) = feedback.warnings
    assert all(name in said for name in ("lieu", "legende", "carte_situation"))
    assert "Cité n° 12 de Lens" in text_of(next((tmp_path / "out").glob("*.pdf")))
    (tmp_path / "cassé.qpt").write_text("<qgis/>", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="print layout"):
        run(tmp_path / "rien", IDS="U-63M", TEMPLATE=str(tmp_path / "cassé.qpt"))
    assert not (tmp_path / "rien").exists()


def test_pages_leave_nothing_in_the_project(makers):
    maker = makers("cite")
    counts = set()
    for item in maker.items()[:6]:
        maker.make(item, *template.chosen("", maker.spec["template"], A4), {})
        maker.clean()
        counts.add(len(maker.project.mapLayers()))
    assert len(counts) == 1


def test_every_block_of_every_sheet_can_be_made(makers):
    for subject in sheet_data.SUBJECTS:
        maker = makers(subject)
        for item in maker.items():
            made = sheet.blocks(maker.spec, item.row, maker.reader, definition())
            assert {block.id for block in made} >= {"identite", "situation", "indicateurs"}
            for block in made:
                for line in block.lines:
                    assert "None" not in str(vars(line).values()).replace("weight=None", "")


def test_file_names_are_unique_and_of_the_object(makers):
    names = [sheet_data.file_of(makers("terril").spec, item) for item in makers("terril").items()]
    assert len(set(names)) == 161
    assert "T074 11-19 de Lens Est" in names
    assert os.sep not in "".join(names)
    assert atlas.unique_name("a", {"a"}) == "a (2)"
    assert Path(names[0]).name == names[0]


def test_a_geopdf_has_layers_and_the_address(provider, tmp_path):
    if export.geopdf_lacks():
        pytest.skip("no GeoPDF here")
    run(tmp_path, IDS="LSM-582", FORMAT="GEOPDF", LINK=LINK, DPI=100)
    (path,) = tmp_path.glob("*.pdf")
    assert b"/OCG" in path.read_bytes()
    assert [row["warnings"] for row in rows_of(tmp_path)] == [""]
    assert "exemple.org" in str(PdfReader(path).pages[0]["/Annots"][-1].get_object()["/A"]["/URI"])
