"""The kinds of maps of ``mbm:perimetermaps``: their pages from outside, their figures against fiona and shapely."""

import csv
import json
import shutil
import subprocess
import sys
from pathlib import Path

import fiona
import numpy as np
import pytest
from mbm_qgis_plugin import compat
from mbm_qgis_plugin.core.territories import Territory
from mbm_qgis_plugin.core.typography import french
from mbm_qgis_plugin.maps import atlas, data, export, kind, legend, paper, territory
from mbm_qgis_plugin.paths import BUNDLE, STYLES
from mbm_qgis_plugin.paths import resource as resource_path
from mbm_qgis_plugin.territories import all_territories
from qgis.core import QgsApplication, QgsFeatureRequest, QgsProcessingException, QgsVectorLayer
from qgis.PyQt.QtGui import QImage
from shapely.geometry import Point, Polygon, box, shape
from shapely.ops import unary_union

import processing
from test_perimetermaps import same_picture, text_of

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tools"))
from styles_build import spec as sp
from styles_build import vision

DATE = "22 novembre 2026"
SIREN = "245901152"
OSTREVENT = Territory(SIREN, "Cœur d'Ostrevent", "Cœur d’Ostrevent", "communauté d'agglomération")
NEW = ("inventaire", "patrimoine_mondial", "trame_verte", "valeur")
TITLES = {"inventaire": "Inventaire", "patrimoine_mondial": "Patrimoine mondial", "trame_verte": "Trame verte",
          "valeur": "Valeur patrimoniale"}  # fmt: skip


def run(folder, **parameters):
    return processing.run("mbm:perimetermaps", {"FOLDER": str(folder), "DATE": DATE, **parameters})


@pytest.fixture(scope="module")
def pages(provider, tmp_path_factory):
    """The small agglomeration in every new kind, as PDF files of one folder."""
    folder = tmp_path_factory.mktemp("genres")
    for name in NEW:
        run(folder, KIND=name, TERRITORIES=["Coeur d'Ostrevent"], PAPER="A4 paysage", DPI=150)
    return folder


@pytest.fixture(scope="module")
def tables(tmp_path_factory):
    """The bundle read by fiona: table → [(attributes, shapely geometry)]."""
    copy = shutil.copy(BUNDLE, tmp_path_factory.mktemp("oracle") / "copy.gpkg")
    return {
        name: [(dict(row["properties"]), shape(row["geometry"]) if row["geometry"] else None)
               for row in fiona.open(copy, layer=name)]
        for name in fiona.listlayers(copy)
    }  # fmt: skip


@pytest.fixture(scope="module")
def limits(tables):
    return next(geometry for row, geometry in tables["epci"] if row["siren"] == SIREN)


def own(tables, table) -> list:
    """Return the rows of the agglomeration."""
    return [row for row, _ in tables[table] if row["epci_siren"] == SIREN]


def page_text(pages, name) -> str:
    return text_of(pages / f"Cœur d'Ostrevent · {TITLES[name]}.pdf")


def words(text) -> set:
    """Return what stands on the page, line by line and column by column."""
    import re

    return {part.strip() for line in text.splitlines() for part in re.split(r"\s{2,}", line)}


def test_the_page_of_a_component_lists_its_objects_and_numbers_them_on_the_map(qgis_app, tables, tmp_path):
    with data.MapData() as bundle:
        asked = kind.kind("patrimoine_mondial")
        bundle.derive(asked)
        whole = territory.basin(bundle)
        maker = atlas.PageMaker(bundle, asked, whole, territory.figures(bundle, whole, asked))
        page_of = {item.element: item for item in territory.territories(bundle, "element", ())}
        order = atlas.Order(tmp_path, paper.PAPERS[0], texts={"auteur": "", "date": DATE}, keep_labels=True)
        done = atlas.print_page(maker, page_of[42], order, tmp_path / "42.pdf")
        maker.close()
    layers = ("cites", "terrils", "batis", "cavaliers_unesco", "espaces_neonaturels")
    objects = {row["id_unesco"] for name in layers for row, _ in tables[name] if row["element_unesco"] == 42}
    assert len(objects) == 7
    assert {label.text for key, label in done.labels if key.startswith("@objets")} == objects
    listed = text_of(tmp_path / "42.pdf").split("OBJETS DE L’ÉLÉMENT")[1]
    assert objects <= words(listed) | set(listed.split())
    assert "Terril 10 d’Oignies" in " ".join(listed.split())


@pytest.mark.parametrize("name", ("perimetres", *NEW))
def test_no_name_covers_another_nor_leaves_its_map(qgis_app, name, tmp_path):
    names = ("Lens-Liévin", "Béthune-Bruay")  # the densest page, and one with an enlargement
    with data.MapData() as bundle:
        asked = kind.kind(name)
        bundle.derive(asked)
        whole = territory.basin(bundle)
        maker = atlas.PageMaker(bundle, asked, whole, territory.figures(bundle, whole, asked))
        order = atlas.Order(tmp_path, paper.PAPERS[0], dpi=100, texts={"auteur": "", "date": DATE}, keep_labels=True)
        known = [item for item in all_territories() if item.short_name in names]
        for item in territory.territories(bundle, "epci", known):
            done = atlas.print_page(maker, item, order, tmp_path / "page.pdf")
            maps = {key: maker.last.layout.itemById(key).extent() for key in ("carte", "agrandissement")
                    if maker.last.layout.itemById(key) is not None}  # fmt: skip
            frames = {key: box(r.xMinimum(), r.yMinimum(), r.xMaximum(), r.yMaximum()) for key, r in maps.items()}
            placed = [(label, Polygon(label.corners)) for _, label in done.labels if label.map in frames]
            assert len(placed) > 40
            for n, (label, area) in enumerate(placed):
                assert frames[label.map].contains(area), label.text
                for other, beside in placed[:n]:
                    same = (label.layer, label.feature) == (other.layer, other.feature)  # a name in two lines
                    if label.map == other.map and not same:
                        shared = area.intersection(beside).area
                        assert shared < 0.02 * min(area.area, beside.area), (item.name, label.text, other.text)
        maker.close()


# --- the pages -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("inventaire", ["INVENTAIRE", "cités, équipements, fosses, puits", "284 cités sur les 563", "Puits de mine"]),
        ("valeur", ["VALEUR PATRIMONIALE", "284 cités sur les 563", "qualification officielle de 2007"]),
        ("patrimoine_mondial", ["PATRIMOINE MONDIAL", "valeur de servitude", "500 m autour (calcul)"]),
        ("trame_verte", ["TRAME VERTE", "179 vues tracées dans le bassin sur 211 publiées", "Vues, du parvis"]),
    ],
)
def test_each_kind_says_what_it_shows(pages, name, found):
    text = " ".join(page_text(pages, name).split())
    for part in (*found, "Cœur d’Ostrevent", "1:", "Lambert-93", "Licence Ouverte 2.0", DATE, "simplifiées à 10 m"):
        assert part in text, part
    assert "{" not in text


def test_the_components_numbered_on_the_map_are_listed_by_name(pages, tables, limits):
    lines = {" ".join(line.split()) for line in page_text(pages, "patrimoine_mondial").splitlines()}
    text = " ".join(" ".join(lines).split())
    inside = [row for row, area in tables["bien_inscrit"] if area.intersection(limits).area > min(1000, area.area / 2)]
    assert len(inside) > 5
    for row in inside:
        assert french(row["nom"]) in text, row["nom"]
        assert any(str(row["no_element"]) in line.split() for line in lines)
    assert "ÉLÉMENTS DU BIEN" in text


def test_figures_agree_with_an_independent_count(pages, tables, limits):
    cites, batis, puits = own(tables, "cites"), own(tables, "batis"), own(tables, "puits")
    expected = {
        "inventaire": {
            "corons": sum(row["type_cite"] == "Corons" for row in cites),
            "pavillonnaires": sum(row["type_cite"] == "Cité pavillonnaire" for row in cites),
            "modernes": sum(row["type_cite"] == "Cité moderne" for row in cites),
            "d’après 1946 (houillères)": sum(row["epoque"] == "HBNPC (après 1946)" for row in cites),
            "équipements collectifs": sum(row["famille"] == "équipement collectif" for row in batis),
            "Puits de mine": len(puits),
        },
        "valeur": {
            "exceptionnelles": sum(row["interet"] == "Exceptionnelle" for row in cites),
            "Cités du bien inscrit": sum(row["statut_unesco"] == "bien inscrit" for row in cites),
            "Cités du programme ERBM": sum(bool(row["erbm"]) for row in cites),
            "remarquables, ha": round(sum(row["surface_ha"] for row in cites if row["interet"] == "Remarquable")),
        },
        "patrimoine_mondial": {
            "Bâtis protégés, monuments historiques": sum(row["protection_mh"] is not None for row in batis),
            "Cités de la zone tampon": sum(row["statut_unesco"] == "zone tampon" for row in cites),
            "500 m autour (calcul), ha": round(
                unary_union([area.buffer(500, 12) for row, area in tables["batis"] if row["protection_mh"]])
                .intersection(limits).area / 1e4
            ),
            "Éléments du bien (109)": sum(
                area.intersection(limits).area > min(1000, area.area / 2) for _, area in tables["bien_inscrit"]
            ),
        },
        "trame_verte": {
            "carrefours": sum(r["nature"] == "nœud" and r["role"] == "carrefour" for r in own(tables, "trame_verte")),
            "liaisons": round(sum(g.intersection(limits).length for r, g in tables["trame_verte"]
                                  if r["nature"] == "lien" and r["role"] == "liaison") / 1000),
            "Vues vers un terril": views_from(tables, limits),
        },
    }  # fmt: skip
    for name, rows in expected.items():
        lines = [" ".join(line.split()) for line in page_text(pages, name).splitlines()]
        for label, value in rows.items():
            shown = "–" if value == 0 else f"{value:,}".replace(",", " ")
            assert any(f"{label} {shown} " in line for line in lines), (name, label, value)


def views_from(tables, limits) -> int:
    fields = {row["id_parvis"]: area for row, area in tables["parvis_agricoles"]}
    links = [row for row, _ in tables["parvis_vues"] if row["type_objet"] == "terril" and row["id_objet"]]
    with data.MapData() as bundle:  # the point on a parvis is the engine's own; whether it is inside is shapely's
        points = {item["id_parvis"]: item.geometry().pointOnSurface().asPoint()
                  for item in bundle.features("parvis_agricoles")}  # fmt: skip
    assert all(fields[key].buffer(1).contains(Point(point.x(), point.y())) for key, point in points.items())
    return sum(limits.contains(Point(*(lambda p: (p.x(), p.y()))(points[row["id_parvis"]]))) for row in links)


def test_the_basin_holds_the_property_whole(qgis_app):
    with data.MapData() as bundle:
        about = kind.kind("patrimoine_mondial")
        bundle.derive(about)
        values = territory.figures(bundle, territory.basin(bundle), about)
        assert (values["elements"], values["objets"], values["mh"]) == (109, 353, 74)
        green = kind.kind("trame_verte")
        bundle.derive(green)
        values = territory.figures(bundle, territory.basin(bundle), green)
        assert (values["vues"], values["noeuds"], values["parvis"], values["espaces"]) == (179, 173, 138, 12)


def test_the_legend_has_the_classes_of_the_territory_and_no_other(pages, tables):
    cites, batis = own(tables, "cites"), own(tables, "batis")
    nodes = {row["role"] for row in own(tables, "trame_verte") if row["nature"] == "nœud"}
    present = {
        "inventaire": {
            "Cité-jardin": any(row["type_cite"] == "Cité jardin" for row in cites),
            "Corons": any(row["type_cite"] == "Corons" for row in cites),
            "Époque non renseignée": any(row["epoque"] is None for row in cites),
            "Édifice religieux": any(row["typologie"] == "Édifice religieux" for row in batis),
            "Château": any(row["typologie"] == "Château" for row in batis),
            "Hôtel de ville": any(row["typologie"] == "Hôtel de ville" for row in batis),
            "Équipement ferroviaire": any(row["typologie"] == "Équipement ferroviaire" for row in batis),
        },
        "valeur": {"Témoin": True, "Non qualifiée": any(row["interet"] is None for row in cites)},
        "patrimoine_mondial": {
            "Bâti classé": any(row["protection_mh"] == "classé" for row in batis),
            "Cité hors périmètre": any(row["statut_unesco"] == "hors périmètre" for row in cites),
            "Cavalier": False,
        },
        "trame_verte": {
            "Carrefour, plusieurs lignes": "carrefour" in nodes, "Isolé": "isolé" in nodes,
            "Vue potentielle": False,
        },
    }  # fmt: skip
    for name, entries in present.items():
        there = words(page_text(pages, name))
        for label, expected in entries.items():
            assert (label in there) is expected, (name, label)


@pytest.mark.parametrize("name", NEW)
def test_no_entry_of_a_legend_is_empty_and_no_name_covers_another(qgis_app, name):
    from shapely.geometry import Polygon

    with data.MapData() as bundle:
        about = kind.kind(name)
        bundle.derive(about)
        basin = territory.basin(bundle)
        (wanted,) = territory.territories(bundle, "epci", [OSTREVENT])
        maker = atlas.PageMaker(bundle, about, basin, territory.figures(bundle, basin, about))
        order = atlas.Order(Path(), paper.PAPERS[0], texts={"auteur": "", "date": ""})
        page = maker.make(wanted, *atlas.document_for(maker, wanted, order), order.texts)
        assert page.warnings == []
        assert page.legend
        for _, (title, labels) in page.legend.items():
            assert title
            assert labels
            assert all(label.strip() and "{" not in label for label in labels)
        item = page.layout.itemById("carte")
        layers = dict(zip(page.named_layers.values(), item.layers()))
        found = legend.groups(
            about, bundle, wanted, layers, item.extent(), page.denominator, page.filling.texts, page.filling.variables
        )
        for _, (_, rows) in found.items():
            assert all(row.renderer().symbol().symbolLayerCount() for row in rows)
        placed = [label for label in export.rehearse(page.layout) if label.map == "carte"]
        assert page.unnamed(placed) == []
        shapes = [(label.text, Polygon(label.corners)) for label in placed]
        for number, (text, area) in enumerate(shapes):
            for other, beside in shapes[:number]:
                assert area.intersection(beside).area < 0.02 * min(area.area, beside.area), (text, other)
        maker.close()


def test_views_lead_from_their_parvis_to_their_terril(qgis_app, tables):
    heaps = {row["id_terril"]: area for row, area in tables["terrils"]}
    fields = {row["id_parvis"]: (row, area) for row, area in tables["parvis_agricoles"]}
    with data.MapData() as bundle:
        bundle.derive(kind.kind("trame_verte"))
        lines = bundle.features("@vues")
        assert len(lines) == 179
        for line in lines:
            (points,) = line.geometry().asMultiPolyline()
            row, area = fields[line["id_parvis"]]
            assert area.buffer(1).contains(Point(points[0].x(), points[0].y()))
            assert heaps[line["id_terril"]].buffer(1).contains(Point(points[-1].x(), points[-1].y()))
            assert line["qualite_vue"] == row["qualite_vue"]


# --- scored layers -------------------------------------------------------------------------------------------------


def scored(bundle, **columns) -> QgsVectorLayer:
    """Return the cités with more fields; each column is a list of values given in turn."""
    layer = QgsVectorLayer(f"{bundle}|layername=cites", "cites", "ogr").materialize(QgsFeatureRequest())
    types = {str: compat.TEXT, float: compat.REAL, bool: compat.BOOL}
    layer.dataProvider().addAttributes([compat.field(name, types[type(v[0])]) for name, v in columns.items()])
    layer.updateFields()
    places = {layer.fields().lookupField(name): values for name, values in columns.items()}
    layer.dataProvider().changeAttributeValues(
        {feature.id(): {place: values[n % len(values)] for place, values in places.items()}
         for n, feature in enumerate(layer.getFeatures())}
    )  # fmt: skip
    return layer


def value_page(folder, layer) -> str:
    run(folder, KIND="valeur", TERRITORIES=["Coeur d'Ostrevent"], SCORED=layer, PAPER="A4 paysage", DPI=150)
    return text_of(next(folder.glob("*.pdf")))


def test_a_class_that_other_weights_would_change_is_paler(provider, tmp_path, bundle):
    layer = scored(bundle, classe=["Indice élevé", "Indice moyen"], p_eleve=[0.95, 0.3, 0.5, 0.1],
                   p_moyen=[0.05, 0.7, 0.5, 0.9])  # fmt: skip
    text = value_page(tmp_path, layer)
    there = words(text)
    for word in ("élevé", "moyen"):
        assert {f"Indice {word} (calculé)", f"Indice {word}, incertain"} <= there
    assert "Indice faible, incertain" not in there
    assert "moins de 80 % des tirages" in " ".join(text.split())
    assert "ne remplace pas l’intérêt officiel" in " ".join(text.split())


def test_a_crossing_comes_with_its_square_and_its_counts(provider, tmp_path, bundle):
    layer = scored(bundle, croisement=["1.1", "2.3", "3.2"])
    text = " ".join(value_page(tmp_path, layer).split())
    for word in ("Patrimoine × gestion", "aisée", "courante", "difficile", "forte", "moyenne", "faible",
                 "croisement patrimoine × gestion, calculé", "il ne remplace pas l’intérêt officiel"):  # fmt: skip
        assert word in text, word
    from mbm_qgis_plugin.maps.scored import Scored

    counts = Scored(layer, None, ("crossing",))
    with data.MapData() as held:
        (wanted,) = territory.territories(held, "epci", [OSTREVENT])
        found = counts.counts(wanted)
        inside = sum(wanted.geometry.contains(f.geometry().pointOnSurface()) for f in layer.getFeatures())
    assert set(found) == {"1.1", "2.3", "3.2"}
    assert sum(found.values()) == inside > 20


# --- levels --------------------------------------------------------------------------------------------------------


def test_a_commune_without_anything_says_so_in_words(provider, tmp_path):
    run(tmp_path, KIND="inventaire", LEVEL="commune", TERRITORIES=["Métropole européenne de Lille"],
        PAPER="A4 paysage", DPI=150)  # fmt: skip
    with (tmp_path / "index.csv").open(encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))
    assert [row["territory"] for row in rows] == ["Annœullin", "Bauvin", "Carnin", "Provin"]
    assert all("no cité" in row["warnings"] for row in rows)
    drawn = text_of(tmp_path / "Carnin · Inventaire.pdf")
    for text in ("Aucune cité dans ce territoire", "Aucun équipement inscrit ici", "Commune · "):
        assert text in drawn
    assert "Corons" not in drawn


def test_a_component_holds_its_objects_wherever_they_lie(qgis_app, tables):
    layers = ("cites", "terrils", "batis", "espaces_neonaturels", "cavaliers_unesco")
    with data.MapData() as bundle:
        about = kind.kind("patrimoine_mondial")
        bundle.derive(about)
        found = territory.territories(bundle, "element", ())
        assert [item.element for item in found] == list(range(1, 110))
        for item in (found[0], found[21], found[22], found[51]):
            values = territory.figures(bundle, item, about)
            expected = sum(row["element_unesco"] == item.element for name in layers for row, _ in tables[name])
            assert values["objets"] == expected, item.name
            assert values["elements"] == 1
        few = territory.territories(bundle, "element", [OSTREVENT])
        assert len(few) == 9


def test_communes_are_those_of_the_perimeter(qgis_app, tables):
    with data.MapData() as bundle:
        found = territory.territories(bundle, "commune", ())
        assert {item.id for item in found} == {row["insee"] for row, _ in tables["communes"] if row["dans_perimetre"]}
        names = [item.name for item in found]
        assert len(names) == 227
        assert names.index("Écaillon") < names.index("Erre") < names.index("Fenain")


def test_key_figures_of_communes_and_components(provider):
    for level, count in (("element", 9), ("commune", 19)):
        result = processing.run("mbm:perimeters", {
            "LEVEL": level, "TERRITORIES": ["Coeur d'Ostrevent"], "OUTPUT": "TEMPORARY_OUTPUT"})  # fmt: skip
        assert result["OUTPUT"].featureCount() == count


# --- a new kind, a wrong one ---------------------------------------------------------------------------------------


@pytest.fixture
def own_folder(tmp_path, monkeypatch):
    """The plugin's kinds in a folder that the test may add to."""
    folder = Path(shutil.copytree(resource_path("maps"), tmp_path / "maps"))
    monkeypatch.setattr(kind, "resource", lambda *parts: tmp_path.joinpath(*parts))
    return folder


def test_a_new_kind_is_a_new_file_only(provider, tmp_path, own_folder):
    (own_folder / "terrils.json").write_text(json.dumps({
        "id": "terrils", "title": "Terrils", "like": "perimetres",
        "layers": ["@limit", "@veil", "terrils", "communes"], "styles": {"terrils": "Inscription"},
        "legend": [{"id": "terrils", "title": "Terrils, inscription", "entries": [
            {"label": "Dans le bien", "layer": "terrils", "filter": "\"statut_unesco\" = 'bien inscrit'"}]}],
        "figures": [{"id": "grands", "label": "Terrils de plus de 20 ha", "of": "terrils",
                     "filter": "\"surface_ha\" > 20"}],
        "agglomeration_figures": [], "texts": {"sous_titre": "Mes terrils"},
    }), encoding="utf-8")  # fmt: skip
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("mbm:perimetermaps")
    options = algorithm.parameterDefinition("KIND").options()
    assert options == ["perimetres", "inventaire", "patrimoine_mondial", "terrils", "trame_verte", "valeur"]
    run(tmp_path / "out", KIND="terrils", TERRITORIES=["Coeur d'Ostrevent"], PAPER="A4 paysage", DPI=150)
    text = text_of(tmp_path / "out" / "Cœur d'Ostrevent · Terrils.pdf")
    for part in ("Mes terrils", "Dans le bien", "Terrils de plus de 20 ha", "Licence Ouverte 2.0"):
        assert part in text


@pytest.mark.parametrize(
    ("parameters", "said"),
    [
        ({"KIND": "atlantide"}, "inventaire, nomaker, patrimoine_mondial"),
        ({"KIND": "broken"}, "broken"),
        ({"KIND": "nomaker"}, "rien"),
        ({"KIND": "inventaire", "SCORED": "layer"}, "inventaire"),
        ({"KIND": "valeur", "SCORED": "layer"}, "croisement"),
        ({"KIND": "valeur", "LEVEL": "canton"}, "LEVEL"),
    ],
)
def test_bad_input_is_said_and_nothing_is_printed(provider, tmp_path, own_folder, bundle, parameters, said):
    (own_folder / "broken.json").write_text('{"id": "broken"', encoding="utf-8")
    (own_folder / "nomaker.json").write_text(
        json.dumps({"id": "nomaker", "title": "X", "like": "perimetres", "derived": {"@x": {"maker": "rien"}}}),
        encoding="utf-8",
    )
    if "SCORED" in parameters:
        parameters = {**parameters, "SCORED": QgsVectorLayer(f"{bundle}|layername=cites", "cites", "ogr")}
    with pytest.raises(QgsProcessingException) as caught:
        run(tmp_path / "cartes", TERRITORIES=["Coeur d'Ostrevent"], **parameters)
    assert said in str(caught.value)
    assert "Traceback" not in str(caught.value)
    assert not (tmp_path / "cartes").exists() or not list((tmp_path / "cartes").iterdir())


# --- styles and pictures -------------------------------------------------------------------------------------------


@pytest.mark.skipif(compat.QGIS_VERSION // 100 != 322, reason="styles are written by QGIS 3.22")
def test_the_styles_of_the_maps_are_those_of_the_semiology(tmp_path):
    wanted = {stem for stem, item in sp.read()["layers"].items() if "for_maps" in item}
    tool = Path(__file__).resolve().parent.parent / "tools" / "build_styles.py"
    subprocess.run([sys.executable, str(tool), "--out", str(tmp_path), *sorted(wanted)], check=True,
                   capture_output=True)  # fmt: skip
    for stem in wanted:
        built = (tmp_path / "cartes" / f"{stem}.qml").read_text(encoding="utf-8")
        kept = (STYLES / "cartes" / f"{stem}.qml").read_text(encoding="utf-8")
        assert len(built.splitlines()) == len(kept.splitlines()), stem


@pytest.mark.parametrize(
    ("first", "second", "least"),
    [
        ("vue", "cavalier", 35), ("vue", "cavalier_inscrit", 35), ("vue", "trait_parvis", 25),
        ("cite_inscrite", "terril", 25), ("cite_inscrite", "bien_inscrit", 50), ("encre", "bien_inscrit", 35),
    ],
)  # fmt: skip
def test_colours_of_the_kinds_are_told_apart(first, second, least):
    palette = sp.read()["palette"]
    seen = vision.distances(palette[first], palette[second])
    assert min(seen[key] for key in ("normal", "deuteranopia", "protanopia")) >= least


@pytest.mark.parametrize("name", NEW)
def test_picture_of_a_page_of_each_kind(provider, tmp_path, name):
    run(tmp_path, KIND=name, TERRITORIES=["Coeur d'Ostrevent"], FORMAT="PNG", DPI=72, PAPER="A4 paysage")
    (path,) = tmp_path.glob("*.png")
    image = QImage(str(path))
    assert np.array([image.width(), image.height()]) == pytest.approx([842, 595], abs=2)
    same_picture(image, f"page_{name}")
