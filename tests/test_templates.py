"""Templates of the user: which one a page is made from, what is said of a bad one, what stays of it on the page."""

import copy
import csv
import re
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import fiona
import pytest
from mbm_qgis_plugin import compat, fonts
from mbm_qgis_plugin.core.figures import FIGURES
from mbm_qgis_plugin.core.territories import Territory
from mbm_qgis_plugin.maps import data, export, items, kind, paper, template, territory
from mbm_qgis_plugin.maps.errors import MapError
from mbm_qgis_plugin.maps.page import PageMaker
from mbm_qgis_plugin.paths import BUNDLE, resource
from pypdf import PdfReader
from qgis.core import (
    Qgis,
    QgsExpressionContextUtils,
    QgsLayoutExporter,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLegendStyle,
    QgsProcessingException,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QFont

import processing

ROOT = Path(__file__).resolve().parent.parent
DATA = Path(__file__).parent / "data" / "templates"
HENIN = Territory("246200299", "Hénin-Carvin", "Hénin-Carvin", "communauté d'agglomération")
OURS = resource("layouts")
STEM = re.compile(r"_a[0-4]_(paysage|portrait)$")
A3 = paper.Paper("A3", True)


def name_of(document) -> str:
    return document.documentElement().attribute("name")


def ours(target, name, **replaced):
    """Copy a template of the plugin to ``target`` under a layout name of its own."""
    text = (OURS / f"{name}.qpt").read_text(encoding="utf-8").replace(f'name="{name}"', 'name="celui du pays"')
    for old, new in replaced.items():
        text = text.replace(old, new)
    target.write_text(text, encoding="utf-8")
    return target


# --- which one ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("page", "name", "factor"), [
    (A3, "perimetre_a3_paysage", 1.0), (paper.Paper("A4", False), "perimetre_a4_portrait", 1.0),
    (paper.Paper("A0", True), "perimetre_a3_paysage", 841 / 297),
])  # fmt: skip
def test_without_a_choice_the_page_has_ours(qgis_app, page, name, factor):
    document, enlarged = template.chosen("", "perimetre", page)
    assert (name_of(document), enlarged) == (name, pytest.approx(factor))


def test_a_file_of_the_user_keeps_its_paper(qgis_app, tmp_path):
    own = ours(tmp_path / "à nous.qpt", "perimetre_a4_portrait")
    document, factor = template.chosen(str(own), "perimetre", paper.Paper("A0", True))
    assert (name_of(document), factor) == ("celui du pays", 1.0)


def test_a_folder_replaces_ours_file_by_file(qgis_app, tmp_path):
    ours(tmp_path / "perimetre_a3_paysage.qpt", "perimetre_a3_paysage")
    assert name_of(template.chosen(tmp_path, "perimetre", A3)[0]) == "celui du pays"
    assert name_of(template.chosen(tmp_path, "bassin", A3)[0]) == "bassin_a3_paysage"
    assert name_of(template.chosen(tmp_path, "perimetre", paper.Paper("A4", True))[0]) == "perimetre_a4_paysage"
    document, factor = template.chosen(tmp_path, "perimetre", paper.Paper("A1", True))
    assert (name_of(document), factor) == ("celui du pays", 2.0)
    ours(tmp_path / "perimetre_a1_paysage.qpt", "perimetre_a4_paysage")  # drawn for A1: nothing to enlarge
    assert template.chosen(tmp_path, "perimetre", paper.Paper("A1", True))[1] == 1.0


def test_a_template_of_one_paper_serves_the_others(qgis_app, tmp_path):
    only = {"fiche_a4_portrait"}
    assert paper.Paper("A4", False).template("fiche", only) == ("fiche_a4_portrait", 1.0)
    assert paper.Paper("A3", False).template("fiche", only) == ("fiche_a4_portrait", 297 / 210)
    assert paper.Paper("A4", True).template("fiche", only) == ("fiche_a4_portrait", 1.0)
    with pytest.raises(MapError, match="carte_a3_paysage"):
        template.chosen("", "carte", A3)


def test_a_folder_without_a_known_name_is_refused(qgis_app, tmp_path):
    shutil.copy(OURS / "perimetre_a3_paysage.qpt", tmp_path / "notre modèle.qpt")
    with pytest.raises(MapError, match="perimetre_a3_paysage"):
        template.check(tmp_path)
    template.check("")
    (tmp_path / "bassin_a3_paysage.qpt").write_text("<Layout>")
    with pytest.raises(MapError, match="bassin_a3_paysage"):
        template.check(tmp_path)


# --- documented ids and variables -------------------------------------------------------------------------------


def test_our_templates_have_all_documented_ids_and_no_other(qgis_app):
    entries = {entry["id"]: entry for entry in items.documented()["items"]}
    assert {STEM.sub("", name) for name in template.shipped()} == set(items.documented()["templates"])
    for name, path in template.shipped().items():
        stem = STEM.sub("", name)
        layout = template.load(QgsProject(), template.chosen(str(path), stem, A3)[0])
        assert template.warnings(layout) == [], name
        ids = {item.id() for item in layout.items() if isinstance(item, QgsLayoutItem) and item.id()}
        documented = {key for key, entry in entries.items() if stem in entry["on"]}
        assert {key for key in ids if not key.startswith("filet_")} <= documented, name
        assert {key for key in documented if not entries[key].get("optional")} <= ids, name
        for key in documented & ids:
            assert items.item(layout, key) is not None, (name, key)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_help_lists_what_the_engine_fills_and_offers(provider, monkeypatch, language):
    monkeypatch.setattr("mbm_qgis_plugin.processing.base.language", lambda: language)
    page = provider.algorithm("perimetermaps").shortHelpString()
    assert "{{" not in page
    for entry in items.documented()["items"]:
        if {"perimetre", "bassin"} & set(entry["on"]):
            assert f"<code>{entry['id']}</code>" in page
            assert entry[language] in page
    for entry in items.documented()["variables"]:
        assert entry[language] in page
    assert all(f"<code>{item.id}</code>" in page for item in FIGURES)


@pytest.fixture(scope="module")
def desk(qgis_app):
    """The data, a maker of pages, a territory, kind by kind."""
    with data.MapData() as bundle:
        yield Desk(bundle)


class Desk:
    def __init__(self, bundle):
        self.data, self.makers = bundle, {}
        self.basin = territory.basin(bundle)
        self.one = territory.territories(bundle, "epci", [HENIN])[0]

    def maker(self, name="perimetres"):
        if name not in self.makers:
            asked = kind.kind(name)
            self.data.derive(asked)
            rows = [(self.one.name, territory.figures(self.data, self.one, asked))]
            basin_figures = territory.figures(self.data, self.basin, asked)
            self.makers[name] = PageMaker(self.data, asked, self.basin, basin_figures, rows)
        return self.makers[name]

    def page(self, path="", name="perimetres", basin=False, **texts):
        document, factor = template.chosen(str(path), "perimetre", paper.Paper("A4", False))
        texts = {"auteur": "Mission", "date": "22 novembre 2026", **texts}
        return self.maker(name).make(self.basin if basin else self.one, document, factor, texts)


def text(page, words) -> str:
    """Return what an expression text of the user prints on the page."""
    label = QgsLayoutItemLabel(page.layout)
    page.layout.addLayoutItem(label)
    label.setText(words)
    return label.currentText()


@pytest.mark.parametrize("name", kind.kinds())
def test_the_variables_are_those_of_the_list(desk, name):
    page = desk.page(name=name)
    scope = QgsExpressionContextUtils.layoutScope(page.layout)
    offered = {key for key in scope.variableNames() if key.startswith("mbm_")}
    figures, labels = set(page.figures), {entry["id"] for entry in items.documented()["items"]}
    listed = set()
    for entry in items.documented()["variables"]:
        places = figures if "{figure}" in entry["name"] else labels
        found = {entry["name"].format(figure=place, label=place) for place in places} & offered
        assert found, f"{entry['name']} is listed and not offered"
        listed |= found
    assert offered == listed
    for figure in figures:
        assert {f"mbm_chiffre_{figure}", f"mbm_bassin_{figure}", f"mbm_part_{figure}"} <= offered


def test_variables_say_what_the_page_says(desk, tmp_path):
    page = desk.page(page=3, pages=7)
    copy = shutil.copy(BUNDLE, tmp_path / "copy.gpkg")
    own = sum(row["properties"]["epci_siren"] == HENIN.siren for row in fiona.open(copy, layer="cites"))
    wells = fiona.open(copy, layer="puits")
    assert text(page, "[% @mbm_chiffre_cites %] sur [% @mbm_bassin_cites %]") == f"{own} sur 284"
    assert text(page, "[% @mbm_chiffre_cites + 1 %]") == str(own + 1)
    assert text(page, "[% @mbm_bassin_puits_texte %]") == str(len(wells))
    assert text(page, "[% @mbm_part_cites %]") == f"{round(100 * own / 284)}\u00a0%"
    assert text(page, "[% @mbm_territoire || ', ' || @mbm_genre %]") == "Hénin-Carvin, Communauté d’agglomération"
    assert text(page, "[% @mbm_echelle_texte %]") == page.layout.itemById("echelle_numerique").text()
    assert text(page, "page [% @mbm_page_numero %]/[% @mbm_pages %]") == "page 3/7"
    assert text(page, "[% @mbm_auteur || @mbm_date %]") == "Mission22 novembre 2026"
    assert "Licence Ouverte 2.0" in text(page, "[% @mbm_texte_sources %]")
    assert "284 cités sur les 563" in text(page, "[% @mbm_texte_note_chiffres %]")
    assert text(page, "[% @mbm_carte || @mbm_carte_id %]") == "Périmètresperimetres"
    assert text(page, "[% @mbm_identifiant %]") == HENIN.siren


def test_expressions_may_ask_the_layers_of_the_open_project(desk, qgis_new_project, tmp_path):
    copy = shutil.copy(BUNDLE, tmp_path / "copy.gpkg")
    QgsProject.instance().addMapLayer(QgsVectorLayer(f"{copy}|layername=cites", "Mes cités", "ogr"))
    page = desk.page()
    words = "[% aggregate('Mes cités', 'count', \"id_cite\", \"epci_siren\" = @mbm_identifiant) %] cités"
    assert text(page, words) == f"{page.figures['cites']} cités"


# --- what stays of the user's template -----------------------------------------------------------------------------


def edited(target, change, name="perimetre_a4_portrait"):
    """Write a template of the plugin after ``change(root, item by id)``."""
    tree = ElementTree.parse(OURS / f"{name}.qpt")
    change(tree.getroot(), {item.get("id"): item for item in tree.getroot().findall("LayoutItem")})
    tree.write(target, encoding="utf-8")
    return target


def another(root, item, name, **attributes):
    """Add a copy of an item under another id."""
    twin = copy.deepcopy(item)
    for key, value in {"id": name, "uuid": f"{{{name}}}", "templateUuid": f"{{{name}}}", **attributes}.items():
        twin.set(key, value)
    root.append(twin)
    return twin


def in_blue(item):
    font, colour = item.find("LabelFont"), item.find("FontColor")
    font.set("description", "DejaVu Serif,11,-1,5,75,1,0,0,0,0")
    for part, value in zip(("red", "green", "blue"), ("0", "90", "156")):
        colour.set(part, value)


def test_texts_fonts_colours_and_variables_of_the_user_stay(desk, tmp_path):
    def change(root, by_id):
        another(root, by_id["auteur"], "", labelText="Une carte de [% @mbm_titre %], par [% @organisme %]")
        another(root, by_id["auteur"], "slogan", labelText="LIBRE")
        by_id["sous_titre"].set("labelText", "[% @mbm_chiffre_cites %] cités")
        in_blue(by_id["titre"])
        custom = root.find("customproperties") or ElementTree.SubElement(root, "customproperties")
        for child in list(custom):
            custom.remove(child)
        known = ElementTree.SubElement(custom, "Option", type="Map")
        for key, value in (("variableNames", "organisme"), ("variableValues", "la Mission")):
            values = ElementTree.SubElement(known, "Option", name=key, type="StringList")
            ElementTree.SubElement(values, "Option", type="QString", value=value)

    page = desk.page(edited(tmp_path / "mien.qpt", change))
    texts = {item.currentText() for item in page.layout.items() if isinstance(item, QgsLayoutItemLabel)}
    assert {"Une carte de Hénin-Carvin, par la Mission", "LIBRE"} <= texts
    assert page.layout.itemById("sous_titre").currentText() == f"{page.figures['cites']} cités"
    assert page.warnings == []
    title = page.layout.itemById("titre")
    assert title.text() == "Hénin-Carvin"
    font = compat.label_font(title)
    assert (font.family(), font.pointSizeF(), font.bold(), font.italic()) == ("DejaVu Serif", 11, True, True)
    assert compat.label_colour(title).name() == "#005a9c"


def test_the_table_and_the_legend_follow_the_template(desk, tmp_path):
    def change(root, by_id):
        table = root.find("LayoutMultiFrame")
        for place, text_style in enumerate(table.iter("text-style")):
            text_style.set("fontFamily", "DejaVu Serif")
            text_style.set("textColor", ("0,90,156,255", "200,60,0,255")[place])
        for style in table.iter("oddRows"):
            style.set("cellBackgroundColor", "220,235,250,255")
        for font in by_id["legende_gauche"].iter("styleFont"):
            font.set("description", font.get("description").replace("Lato", "DejaVu Serif"))

    own = edited(tmp_path / "mien.qpt", change)
    assert "220,235,250" in own.read_text()
    page = desk.page(own)
    rows = page.layout.itemById("table_chiffres").multiFrame().tableContents()
    assert {cell.textFormat().font().family() for row in rows for cell in row} == {"DejaVu Serif"}
    colours = [[cell.textFormat().color().name() for cell in row] for row in rows]
    assert colours[0] == ["#005a9c"] * 4
    assert colours[1] == ["#c83c00", "#c83c00", "#005a9c", "#005a9c"]  # what is beside the figure is secondary
    assert {cell.backgroundColor().name() for row in rows for cell in row if cell.backgroundColor().isValid()} == {
        "#dcebfa"
    }
    legend = page.layout.itemById("legende_gauche")
    assert compat.legend_font(legend.style(QgsLegendStyle.Style.SymbolLabel)).family() == "DejaVu Serif"


SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="10" height="10" fill="#00a040"/></svg>'


def with_logo(target, file):
    def change(root, by_id):
        another(root, by_id["nord"], "logo", file=file, position="180,8,mm", positionOnPage="180,8,mm", size="20,20,mm")

    return edited(target, change)


@pytest.mark.parametrize("file", ["logo.svg", "./logo.svg", "images\\logo.svg", "../logo.svg"])
def test_a_logo_beside_the_template_is_printed(desk, tmp_path, monkeypatch, file):
    folder = tmp_path / "modèles"
    (folder / "images").mkdir(parents=True)
    (folder / file.replace("\\", "/")).write_text(SVG)
    monkeypatch.chdir("/")
    page = desk.page(with_logo(folder / "mien.qpt", file))
    assert page.warnings == []
    picture = QgsLayoutExporter(page.layout).renderPageToImage(0, QSize(), 50)
    assert picture.pixelColor(round(190 / 25.4 * 50), round(18 / 25.4 * 50)).name() == "#00a040"


def test_a_logo_that_is_not_there_is_named_and_leaves_no_box(desk, tmp_path):
    lost = str(tmp_path / "absent" / "logo.svg")
    page = desk.page(with_logo(tmp_path / "mien.qpt", lost))
    assert len(page.warnings) == 1
    assert lost in page.warnings[0]
    picture = QgsLayoutExporter(page.layout).renderPageToImage(0, QSize(), 50)
    assert picture == QgsLayoutExporter(desk.page().layout).renderPageToImage(0, QSize(), 50)


# --- what is missing, of another kind, of another version -------------------------------------------------------------


def test_missing_ids_are_named_and_the_page_comes_out(desk, tmp_path):
    for name in sorted({item["id"] for item in items.documented()["items"] if "perimetre" in item["on"]}):
        def change(root, by_id, name=name):
            root.remove(by_id[name])

        page = desk.page(edited(tmp_path / f"{name}.qpt", change))
        named = [warning for warning in page.warnings if f"item {name};" in warning]
        optional = next(item for item in items.documented()["items"] if item["id"] == name).get("optional")
        assert bool(named) != bool(optional), (name, page.warnings)
        export.rehearse(page.layout)


def test_an_item_of_another_kind_is_said(desk, tmp_path):
    def change(root, by_id):
        for name in ("carte", "legende_gauche", "table_chiffres", "echelle", "nord", "agrandissement"):
            root.remove(by_id[name])
            another(root, by_id["auteur"], name, labelText="un texte")
        root.remove(by_id["titre"])
        another(root, by_id["filet_legende"], "titre")

    page = desk.page(edited(tmp_path / "mien.qpt", change))
    said = "\n".join(page.warnings)
    for name in ("carte", "legende_gauche", "table_chiffres", "echelle", "nord", "agrandissement", "titre"):
        assert f"“{name}”" in said, name
    assert page.layout.itemById("carte").text() == "un texte"
    assert page.denominator == 0
    assert page.layout.itemById("titre_agrandissement") is None  # nothing is enlarged without a map
    export.rehearse(page.layout)


@pytest.mark.parametrize("basin", [False, True])
def test_an_empty_page_is_made_with_one_warning(desk, tmp_path, basin):
    def change(root, by_id):
        for item in by_id.values():
            root.remove(item)

    page = desk.page(edited(tmp_path / "vide.qpt", change), basin=basin)
    assert len([warning for warning in page.warnings if "carte" in warning]) == 1
    export.rehearse(page.layout)


def test_a_template_of_a_newer_qgis_keeps_its_type(desk):
    page = desk.page(DATA / "qgis_3_44.qpt")
    assert any("3.44" in warning for warning in page.warnings) == (Qgis.QGIS_VERSION_INT < 34400)
    title = page.layout.itemById("titre")
    font = compat.label_font(title)
    assert (font.family(), font.bold()) == ("DejaVu Serif", True)
    assert font.pointSizeF() == pytest.approx(18, abs=0.1)  # 6.35 mm
    assert compat.label_colour(title).name() == "#005a9c"
    legend = page.layout.itemById("legende_gauche")
    font = compat.legend_font(legend.style(QgsLegendStyle.Style.SymbolLabel))
    assert font.family() == "DejaVu Serif"
    assert compat.legend_colour(legend).name() == "#005a9c"
    assert any("table_chiffres" in warning for warning in page.warnings)
    export.rehearse(page.layout)


def test_a_template_of_an_older_qgis_keeps_its_type(desk):
    page = desk.page(DATA / "qgis_3_10.qpt")
    font = compat.label_font(page.layout.itemById("titre"))
    assert (font.family(), font.pointSizeF(), font.bold()) == ("DejaVu Serif", 18, True)
    assert not any("3.1" in warning for warning in page.warnings)
    assert page.denominator == 100_000
    export.rehearse(page.layout)


def test_a_page_drawn_in_inches_is_the_same_page(desk, tmp_path):
    def change(root, by_id):
        root.set("units", "in")
        for item in root.iter("LayoutItem"):
            for name in ("position", "positionOnPage", "size"):
                a, b, _ = item.get(name).split(",")
                item.set(name, f"{float(a) / 25.4},{float(b) / 25.4},in")

    wanted = desk.page()
    places = {item.id(): item.sceneBoundingRect() for item in wanted.layout.items() if isinstance(item, QgsLayoutItem)}
    denominator = wanted.denominator
    page = desk.page(edited(tmp_path / "pouces.qpt", change))
    assert page.denominator == denominator
    assert page.warnings == []
    for item in page.layout.items():
        if isinstance(item, QgsLayoutItem) and item.id():
            box, other = item.sceneBoundingRect(), places[item.id()]
            for one, two in ((box.left(), other.left()), (box.top(), other.top()), (box.width(), other.width())):
                assert one == pytest.approx(two, abs=0.05), item.id()
    target = tmp_path / "page.pdf"
    export.write(page.layout, target, export.PDF, 72)
    assert [round(float(side) * 25.4 / 72) for side in PdfReader(target).pages[0].mediabox[2:]] == [210, 297]


def test_only_the_first_of_two_pages_is_printed(provider, tmp_path):
    def change(root, by_id):
        pages = root.find("PageCollection")
        second = copy.deepcopy(pages.find("LayoutItem"))
        second.set("uuid", "{2}")
        second.set("position", "0,307,mm")
        second.set("positionOnPage", "0,0,mm")
        pages.append(second)
        another(root, by_id["auteur"], "verso", labelText="AU DOS", position="20,320,mm", positionOnPage="20,13,mm")

    own = edited(tmp_path / "deux.qpt", change)
    for form, suffix in (("PDF", "pdf"), ("BOOK", "pdf"), ("PNG", "png")):
        folder = tmp_path / form
        processing.run("mbm:perimetermaps", {"TERRITORIES": ["Hénin-Carvin"], "TEMPLATE": str(own), "FORMAT": form,
                                             "DPI": 72, "FOLDER": str(folder)})  # fmt: skip
        assert [path.suffix for path in folder.iterdir() if path.name != "index.csv"] == [f".{suffix}"]
        with (folder / "index.csv").open(encoding="utf-8") as stream:
            row = next(csv.DictReader(stream))
        assert "2 pages" in row["warnings"]
        if suffix == "pdf":
            (reader,) = (PdfReader(path) for path in folder.glob("*.pdf"))
            assert len(reader.pages) == 1
            assert "AU DOS" not in reader.pages[0].extract_text()


def test_the_type_of_the_user_is_in_the_pdf(provider, tmp_path):
    def change(root, by_id):
        for item in by_id.values():
            if item.find("LabelFont") is not None:
                in_blue(item)

    own = edited(tmp_path / "mien.qpt", change)
    processing.run("mbm:perimetermaps", {"TERRITORIES": ["Hénin-Carvin"], "TEMPLATE": str(own), "DPI": 100,
                                         "FOLDER": str(tmp_path / "cartes")})  # fmt: skip
    path = tmp_path / "cartes" / "Hénin-Carvin.pdf"
    fonts_in = subprocess.run(["pdffonts", path], capture_output=True, text=True, check=True).stdout
    assert "DejaVuSerif" in fonts_in
    words = subprocess.run(["pdftotext", path, "-"], capture_output=True, text=True, check=True).stdout
    assert "Communauté d’agglomération" in " ".join(words.split())


BAD = {
    "tronqué.qpt": lambda: (OURS / "perimetre_a4_portrait.qpt").read_bytes()[:20_000],
    "binaire.qpt": lambda: (OURS.parent / "fonts" / "Lato-Bold.ttf").read_bytes()[:5000],
    "image.qpt": lambda: (ROOT / "docs" / "symbols.png").read_bytes(),
    "projet.qpt": lambda: b"PK\x03\x04" + bytes(200),
    "autre.qpt": lambda: b"<!DOCTYPE qgis><qgis version='3.22'><Layout/></qgis>",
    "qgis2.qpt": lambda: b"<Composer title='x'><Composition/></Composer>",
    "vide.qpt": lambda: b"",
    "sans page.qpt": lambda: b"<Layout name='x' units='mm'><PageCollection/></Layout>",
}


@pytest.mark.parametrize("name", BAD)
@pytest.mark.parametrize("in_folder", [False, True])
def test_a_template_that_cannot_serve_is_said_before_anything_runs(provider, tmp_path, name, in_folder):
    own = tmp_path / ("perimetre_a4_portrait.qpt" if in_folder else name)
    own.write_bytes(BAD[name]())
    before = own.read_bytes()
    given = {"TEMPLATES": str(tmp_path)} if in_folder else {"TEMPLATE": str(own)}
    with pytest.raises(QgsProcessingException) as caught:
        processing.run("mbm:perimetermaps", {**given, "TERRITORIES": ["Hénin-Carvin"],
                                             "FOLDER": str(tmp_path / "cartes")})  # fmt: skip
    assert own.name in str(caught.value)
    assert "Traceback" not in str(caught.value)
    assert not (tmp_path / "cartes").exists()
    assert own.read_bytes() == before


# --- type ------------------------------------------------------------------------------------------------------------


def test_without_its_typeface_a_page_is_made_and_says_so(desk, monkeypatch):
    monkeypatch.setattr(fonts, "FAMILY", "No Such Face")
    monkeypatch.setattr(fonts, "_loaded", None)
    monkeypatch.setattr(fonts, "resource", lambda *parts: OURS / "nowhere")
    page = desk.page()
    assert fonts.load() == 0
    assert len([warning for warning in page.warnings if "No Such Face" in warning]) == 1
    assert QFont.substitutes("No Such Face")[0].lower() == "carlito"
    assert export.rehearse(page.layout)


def test_a_template_that_has_changed_is_read_again(qgis_app, tmp_path):
    from mbm_qgis_plugin.maps import template

    path = tmp_path / "own.qpt"
    path.write_text('<Layout name="one"/>', encoding="utf-8")
    first = template.read(path)
    first.documentElement().setAttribute("name", "spoilt")
    assert template.read(path).documentElement().attribute("name") == "one"
    path.write_text('<Layout name="another"/>', encoding="utf-8")
    assert template.read(path).documentElement().attribute("name") == "another"
