"""The report: what it says, that it stands alone, that nothing in it is code, that the PDF holds the same text."""

import datetime
import re
import subprocess
import xml.etree.ElementTree as ElementTree

import numpy as np
import pytest
from mbm_qgis_plugin import grids, scoring_run
from mbm_qgis_plugin.core import ranking, report_data
from mbm_qgis_plugin.report import build, figures, html, mapshapes, output, pdf
from mbm_qgis_plugin.report.blocks import Column, Document, Figure, Heading, Paragraph, Table
from mbm_qgis_plugin.report.scene import Label, Line, Rect, Scene, Shape, svg
from pypdf import PdfReader
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingException, QgsVectorLayer

EVIL = "Cité <script>alert(1)</script> & « n° 3 »"
TODAY = datetime.date(2026, 11, 22)


def flat(text):
    """Text as a reader sees it: PDF and HTML break lines and spaces each in their own way."""
    return re.sub(r"\s+", " ", text.replace("\u00a0", " ").replace("\u202f", " "))


def text_of(path):
    return flat("".join(page.extract_text() for page in PdfReader(str(path)).pages))


@pytest.fixture(scope="module")
def scored(provider, tmp_path_factory):
    """The report of the open data, run as a user runs it."""
    import processing

    folder = tmp_path_factory.mktemp("report")
    page = folder / "rapport.html"
    processing.run(
        "mbm:heritagescore", {"OUTPUT": str(folder / "s.gpkg"), "REPORT": str(page), "SAMPLES": 200, "SEED": 3}
    )
    return page


@pytest.fixture(scope="module")
def noted(qgis_app):
    """A small layer noted by experts, with holes and a name that would be code."""
    grid = grids.load("valeur_patrimoniale_cites")
    fields = "".join(f"&field={criterion.source['field']}:integer" for criterion in grid.criteria)
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:2154&field=id_cite:string&field=nom:string{fields}", "notes", "memory")
    for number in range(12):
        feature = QgsFeature(layer.fields())
        x = 690000 + 900 * number
        feature.setGeometry(
            QgsGeometry.fromWkt(f"Polygon(({x} 7030000,{x + 500} 7030000,{x + 500} 7030400,{x} 7030000))")
        )
        notes = [(number + place) % 4 if (number + place) % 7 else None for place in range(len(grid.criteria))]
        notes = [None] * len(notes) if number == 11 else notes
        feature.setAttributes([f"U-{number}", EVIL if number == 0 else f"Cité {number}", *notes])
        assert layer.dataProvider().addFeature(feature)
    columns, names = scoring_run.read_criteria(grid, layer, None, None)[:2]
    settings = ranking.Settings(samples=100)
    result = ranking.run(grid, columns, settings, names)
    official = np.array(["Exceptionnelle", "Remarquable", "Témoin"] * 4, dtype=object)
    data = report_data.build(
        grid, settings, result, names, official, layer=EVIL, data_version="2026-08", today=TODAY, author=EVIL
    )
    return data, mapshapes.read(layer, result.classes.index, names)


def test_the_page_and_the_pdf_hold_the_ranking_the_method_and_the_grid(scored):
    page, paper = flat(scored.read_text(encoding="utf-8")), text_of(scored.with_suffix(".pdf"))
    grid = grids.load("indicateurs_observables_cites")
    wanted = ["Carte", "Répartition", "Méthode, en clair", "Poids", "Classement calculé", "Notes absentes",
              "Accord avec le classement officiel de 2007", "La grille entière", "2026-08", "284 cités", "563",
              "Mission Bassin Minier, Licence Ouverte 2.0"]  # fmt: skip
    wanted += [criterion.label["fr"] for criterion in grid.criteria] + [label.label["fr"] for label in grid.classes]
    for text in wanted:
        assert flat(text) in page, text
        assert flat(text) in paper, text


def test_every_page_of_the_pdf_bears_the_caveat_its_number_and_is_a4(scored):
    reader = PdfReader(str(scored.with_suffix(".pdf")))
    caveat = flat(grids.load("indicateurs_observables_cites").caveat["fr"].split(".")[0])
    assert len(reader.pages) > 3
    for number, page in enumerate(reader.pages, 1):
        text = flat(page.extract_text())
        assert caveat.replace("'", "’") in text
        assert f"{number} / {len(reader.pages)}" in text
        assert [round(float(side)) for side in page.mediabox[2:]] == [595, 842]
    fonts = subprocess.run(["pdffonts", str(scored.with_suffix(".pdf"))], capture_output=True, text=True).stdout
    assert "Lato" in fonts and " no " not in fonts.split("\n")[2].split("Identity-H")[-1][:5]


def test_a_grid_that_names_no_official_field_is_compared_with_nothing(provider, bundle, tmp_path):
    import processing

    page, working = tmp_path / "r.html", tmp_path / "n.gpkg"
    layer = f"{bundle}|layername=cites"
    processing.run(
        "mbm:preparenotes", {"INPUT": layer, "GRID": "criteres_gestion", "OUTPUT": str(working), "INDICATORS": False}
    )
    processing.run(
        "mbm:heritagescore",
        {"INPUT": f"{working}|layername=notes", "GRID": "criteres_gestion", "OUTPUT": "memory:", "REPORT": str(page)},
    )
    text = page.read_text(encoding="utf-8")
    assert "Officiel 2007" not in text and "Accord avec le classement" not in text


def test_computed_classes_of_indicators_never_bear_the_official_names(scored):
    page = scored.read_text(encoding="utf-8")
    rings = re.findall(r'class="ring"[^>]*>([^<]*)<', page)
    assert rings and not {
        word for text in rings for word in ("Exceptionnelle", "Remarquable", "Témoin") if word in text
    }


def test_the_page_stands_alone(scored):
    page = scored.read_text(encoding="utf-8")
    assert not re.search(r"""(src|href)\s*=|url\(|@import|<script|<link|<iframe|https?://""", page)
    assert page.count("<svg") > 284
    for drawing in re.findall(r"<svg.*?</svg>", page, re.S):
        ElementTree.fromstring(drawing)


def test_the_report_is_the_same_when_it_is_made_again(noted):
    data, shapes = noted
    assert html.page(build.ranking_report(data, shapes)) == html.page(build.ranking_report(data, shapes))


def test_a_name_that_would_be_code_is_text(noted, tmp_path):
    data, shapes = noted
    path = tmp_path / "r.html"
    output.write(build.ranking_report(data, shapes), path)
    page = path.read_text(encoding="utf-8")
    assert "<script" not in page and "&lt;script&gt;alert(1)&lt;/script&gt;" in page
    assert "<script>alert(1)</script>" in text_of(tmp_path / "r.pdf")


def poisoned(value):
    """The same data with every text a piece of code."""
    if isinstance(value, dict):
        return {key: part if key in ("color", "kind") else poisoned(part) for key, part in value.items()}
    if isinstance(value, (list, tuple)):
        return [poisoned(part) for part in value]
    return EVIL if isinstance(value, str) else value


def test_whatever_text_comes_in_is_escaped_wherever_it_stands(noted):
    data, shapes = noted
    page = html.page(build.ranking_report(poisoned(data), shapes))
    assert "<script" not in page and page.count("&lt;script&gt;") > 200


def test_missing_notes_and_unranked_objects_are_told(noted):
    data, shapes = noted
    page = flat(html.page(build.ranking_report(data, shapes)))
    assert "Sans aucune note (1) : Cité 11 (U-11)" in page
    assert "Non hiérarchisé (1)" in page  # legend of the map
    assert "39" not in re.findall(r"(\d+) restent", page)


def test_the_map_draws_every_object_in_the_colour_of_its_class(noted):
    data, shapes = noted
    scene = figures.territory(shapes, data["classes"], "Non hiérarchisé")
    outlines = [item for item in scene.items if isinstance(item, Shape) and item.title]
    assert len(outlines) == 12
    colors = {row["color"]: row["count"] for row in data["classes"]["rows"]}
    for color, count in colors.items():
        assert sum(item.fill == color for item in outlines) == count
    for item in outlines:
        for ring in item.rings:
            assert all(0 <= x <= scene.width and 0 <= y <= scene.height for x, y in ring)
    assert any(isinstance(item, Label) and item.text.endswith("km") for item in scene.items)


def test_a_layer_without_geometry_has_a_report_without_a_map(noted):
    data, _ = noted
    table = QgsVectorLayer("None?field=id_cite:string", "t", "memory")
    assert mapshapes.read(table, []) is None
    page = html.page(build.ranking_report(data, None))
    assert "<h2>Carte</h2>" not in page and "<h2>Classement calculé</h2>" in page


def test_nothing_ranked_and_nothing_at_all_still_make_a_report(noted, tmp_path):
    data, _ = noted
    empty = {**data, "ranking": [], "ranking_total": 0, "agreement": None, "sensitivity": [], "histogram": [0] * 20}
    output.write(build.ranking_report(empty, None), tmp_path / "r.html")
    assert "Aucun objet" in text_of(tmp_path / "r.pdf")


def test_the_bars_are_as_long_as_the_scores():
    tracks = [item for item in figures.family_bars([0, 50, 100, None], 40).items if isinstance(item, Rect)]
    full = tracks[0].width
    assert [round(item.width / full, 3) for item in tracks[1::2]] == [0, 0.5, 1]
    line = next(item for item in figures.interval(11, 51, 21, 101, [], 26).items if isinstance(item, Line))
    assert (line.x2 - line.x1) / 25.2 == pytest.approx(0.4)


def test_the_reference_and_the_computed_shares_are_to_scale(noted):
    classes = noted[0]["classes"]
    boxes = [item for item in figures.class_shares(classes).items if isinstance(item, Rect)]
    counts = [row["count"] for row in classes["rows"]] + [row["reference"] for row in classes["rows"]]
    totals = [sum(counts[:3])] * 3 + [563] * 3
    assert [box.width for box in boxes] == pytest.approx([181.6 * n / total for n, total in zip(counts, totals)])


def test_long_tables_break_between_rows_with_their_head_on_each_page(qgis_app, tmp_path):
    document = Document("Essai", running="Mise en garde", facts="faits")
    document.add(Heading("Essai", 1), Paragraph("Texte"))
    document.add(Table([Column("Numéro", 1), Column("Texte", 4)], [[f"ligne{n}", "mot " * 60] for n in range(90)]))
    path = tmp_path / "t.pdf"
    pages = pdf.write(document, path)
    reader = PdfReader(str(path))
    assert pages == len(reader.pages) > 3
    texts = [page.extract_text() for page in reader.pages]
    assert all("Numéro" in text for text in texts)
    rows = re.findall(r"ligne\d+", "".join(texts))
    assert rows == [f"ligne{n}" for n in range(90)]


def test_letters_that_ligatures_would_swallow_stay_in_the_pdf(qgis_app, tmp_path):
    document = Document("Essai")
    document.add(Paragraph("agglomération fichier affinité flotte"))
    pdf.write(document, tmp_path / "l.pdf")
    assert "agglomération fichier affinité flotte" in text_of(tmp_path / "l.pdf")


def test_a_scene_is_svg_that_parses_and_escapes():
    scene = Scene(10, 10, name=EVIL).add(Label(1, 1, EVIL), Rect(0, 0, 1, 1), Line(0, 0, 1, 1, dash=(1, 1)))
    scene.add(Shape((((0, 0), (1, 0), (1, 1)),), "#fff", title=EVIL))
    root = ElementTree.fromstring(svg(scene))
    assert root.attrib["aria-label"] == EVIL
    assert [element.text for element in root if element.tag == "text"] == [EVIL]


def test_an_unwritable_folder_is_told_and_the_layer_is_not_written(provider, tmp_path):
    import processing

    blocked = tmp_path / "file"
    blocked.write_text("", encoding="utf-8")
    target = tmp_path / "s.gpkg"
    with pytest.raises(QgsProcessingException):
        processing.run("mbm:heritagescore", {"OUTPUT": str(target), "REPORT": str(blocked / "r.html")})
    assert not target.exists()


def test_cancelled_printing_leaves_nothing(noted, tmp_path):
    data, shapes = noted
    with pytest.raises(pdf.Cancelled):
        output.write(build.ranking_report(data, shapes), tmp_path / "r.html", lambda: True)
    assert list(tmp_path.iterdir()) == []


def test_the_other_reports_are_pages_and_pdfs_too(provider, tmp_path):
    import processing

    processing.run("mbm:heritagescore", {"OUTPUT": str(tmp_path / "s.gpkg")})
    page = tmp_path / "accord.html"
    processing.run("mbm:compareofficial", {"INPUT": str(tmp_path / "s.gpkg"), "OUTPUT": "memory:", "REPORT": str(page)})
    assert "kappa" in text_of(tmp_path / "accord.pdf").lower()
    assert "kappa" in page.read_text(encoding="utf-8").lower()


def test_the_figure_of_a_page_is_not_wider_than_the_page(noted):
    data, shapes = noted
    for block in build.ranking_report(data, shapes).blocks:
        if isinstance(block, Figure):
            assert block.scene.width <= 182


# -- what a reader may rely on ----------------------------------------------------------------------------------------


def expert(layer_size=12, holes=True, **settings):
    """The data of a report of expert notes, on columns made up for the test."""
    grid = grids.load("valeur_patrimoniale_cites")
    rng = np.random.default_rng(2)
    columns = {(c.family, c.id): rng.integers(0, 4, layer_size).astype(float) for c in grid.criteria}
    if holes:
        columns[grid.criteria[0].family, grid.criteria[0].id][3] = np.nan
    names = [f"Objet {number}" for number in range(layer_size)]
    chosen = ranking.Settings(**settings)
    result = ranking.run(grid, columns, chosen, names)

    def said(**more):
        data = report_data.build(grid, chosen, result, names, None, today=TODAY, **more)
        return flat(html.page(build.ranking_report(data)))

    return said


def test_the_report_says_which_part_of_the_inventory_a_layer_of_cites_holds_and_every_warning():
    told = expert(284)
    page = told(layer="notes", data_version="2026-08", open_data=False, cites=True, translate=lambda text: f"§ {text}")
    assert "La couche contient 284 des 563 cités qualifiées en 2007, part biaisée vers le haut" in page
    assert "§ The reference shares are those of the 563" in page and "2026-08" in page and "Couche : notes" in page
    other = told(layer="friches")
    assert "La couche contient" not in other
    forced = expert(40, classification="shares")(layer="friches")
    assert "The reference shares are those of 563 features; the layer holds 40" in forced


def test_the_comparisons_by_pairs_stand_in_the_report_as_the_user_wrote_them():
    names = ["architecture", "urbanisme", "paysage", "histoire", "symbolique"]
    pairs = [f"{a}/{b}=1" for n, a in enumerate(names) for b in names[n + 1 :]]
    pairs[1] = "paysage/architecture=4.5"
    pairs[0] = "architecture/urbanisme=9"
    page = expert(weights="ahp: " + "; ".join(pairs))(layer="x")
    assert "limite 0,1 : dépassée" in page and "Jugement le plus incohérent" in page
    assert "<td>Paysage</td><td>Architecture</td><td class=\"r\">4,5</td>" in re.sub(r"</?span[^>]*>|</?b>", "", page)


def test_ranks_bear_figures_and_classes_their_share_of_the_draws():
    drawn = expert(samples=100)(layer="x")
    assert re.search(r"\d+ \(\d+–\d+\)", drawn) and "Annexe : probabilité des classes" in drawn
    assert "ceux des critères restent fixes" in drawn
    ends = expert(missing="interval")(layer="x")
    assert "Mieux–pire : rang, score" in ends and re.search(r"\d+–\d+<br>\d+,\d–\d+,\d", ends)
    assert "probabilité des classes" not in ends
    both = expert(missing="interval", samples=100)(layer="x")
    assert "Mieux–pire : rang, score" in both and re.search(r"\d+ \(\d+–\d+\)", both)


@pytest.mark.parametrize("missing", ["over_noted", "interval"])
def test_the_printed_border_is_the_rule_applied(missing):
    grid = grids.load("valeur_patrimoniale_cites")
    rng = np.random.default_rng(4)
    columns = {(c.family, c.id): rng.integers(0, 4, 80).astype(float) for c in grid.criteria}
    for column in columns.values():
        column[rng.random(80) < 0.15] = np.nan
    result = ranking.run(grid, columns, ranking.Settings(missing=missing))
    scores, cuts = result.scores, result.classes.cuts
    near = (np.abs(scores.score[:, None] - cuts) <= result.rule["border"] + 1e-9).any(axis=1)
    words = report_data._border_words(result)
    if missing == "interval":
        classes = [(end[:, None] < cuts).sum(axis=1) for end in (scores.low, scores.high)]
        near |= (classes[0] != classes[1]) & ~np.isnan(scores.score)
    assert ("au pire et au mieux" in words) == (missing == "interval")
    assert np.array_equal(result.classes.border, near) and near.any() and not near.all()


def test_the_scale_bar_and_the_legend_of_the_map_do_not_overlap(noted):
    data, shapes = noted
    for label in ("Non hiérarchisé", "Non hiérarchisé, faute de notes suffisantes dans la couche"):
        scene = figures.territory(shapes, data["classes"], label)
        low = max(item.y2 for item in scene.items if isinstance(item, Line) and item.line == 0.5)
        start = min(item.x1 for item in scene.items if isinstance(item, Line) and item.line == 0.5)
        texts = [item for item in scene.items if isinstance(item, Label)][:-1]
        assert len(texts) == 4
        for item in texts:
            assert item.x + 1.45 * len(item.text) <= start or abs(item.y - low) > 3
            assert item.x + 1.3 * len(item.text) < scene.width and item.y < scene.height


def test_maps_of_what_has_no_official_ranking_do_not_speak_of_it(noted):
    data, shapes = noted
    assert "Ce n’est pas le classement officiel" in flat(html.page(build.ranking_report(data, shapes)))
    grid = grids.load("terrils")
    columns = {(c.family, c.id): np.array([None] * 3, dtype=object) if c.is_text else np.ones(3) for c in grid.criteria}
    result = ranking.run(grid, columns)
    other = report_data.build(grid, ranking.Settings(), result, ["a", "b", "c"], None, layer="terrils")
    assert "classement officiel" not in flat(html.page(build.ranking_report(other, shapes)))
    assert "dernière colonne" not in flat(html.page(build.ranking_report(data, shapes)))
