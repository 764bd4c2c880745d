"""``mbm:impactcheck`` through Processing on the real bundle; shapely measures beside it."""

import hashlib
import re
import sqlite3
from contextlib import closing
from html import unescape
from pathlib import Path

import fiona
import pytest
from fiona.transform import transform_geom
from mbm_qgis_plugin.core import measures
from mbm_qgis_plugin.paths import BUNDLE
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorLayer,
)
from shapely import LineString, Point, affinity, box, from_wkt, make_valid, unary_union
from shapely.geometry import shape

import processing

BIG = from_wkt(
    "POLYGON((684700 7039200, 685900 7039450, 686600 7038900, 686300 7038100, 684600 7038200, 684700 7039200))"
)
DESERT = box(640000, 6990000, 640500, 6990500)  # in no commune of the layer
FIELDS = box(708333, 7020660, 708353, 7020690)  # Arleux: 3 km from anything known


@pytest.fixture(scope="module")
def truth(tmp_path_factory):
    """Every bundled table as shapely, read by fiona from a copy."""
    copy = tmp_path_factory.mktemp("truth") / "b.gpkg"
    copy.write_bytes(BUNDLE.read_bytes())

    class Tables(dict):
        def __missing__(self, name):
            with fiona.open(copy, layer=name) as source:
                self[name] = [(dict(f["properties"]), f["geometry"] and shape(f["geometry"])) for f in source]
            return self[name]

    return Tables()


def layer(*shapes, crs="EPSG:2154", names=None, kind="Polygon"):
    made = QgsVectorLayer(f"{kind}?crs={crs}&field=nom:string", "Projets", "memory")
    for number, item in enumerate(shapes):
        feature = QgsFeature(made.fields())
        if item is not None:
            feature.setGeometry(QgsGeometry.fromWkt(item if isinstance(item, str) else item.wkt))
        feature.setAttribute("nom", names[number] if names else None)
        made.dataProvider().addFeature(feature)
    return made




def run(source, folder, **parameters):
    from qgis.core import QgsProcessingFeedback

    class Feedback(QgsProcessingFeedback):
        def __init__(self):
            super().__init__(False)
            self.warnings = []

        def pushWarning(self, text):
            self.warnings.append(text)

    context, feedback = QgsProcessingContext(), Feedback()
    context.setProject(QgsProject.instance())
    result = processing.run(
        "mbm:impactcheck",
        {"INPUT": source, "REPORT": str(folder / "note.html"), "OUTPUT": "memory:", **parameters},
        context=context,
        feedback=feedback,
    )
    result["warnings"] = feedback.warnings
    rows = [dict(zip(f.fields().names(), f.attributes())) for f in result["OUTPUT"].getFeatures()]
    result["rows"] = rows
    return result


def in_wgs84(geometry):
    return shape(transform_geom("EPSG:2154", "EPSG:4326", geometry.__geo_interface__))


def of(result, subject):
    return {row["id_objet"]: row for row in result["rows"] if row["sujet"] == subject}


def test_every_measure_is_that_of_shapely(provider, truth, tmp_path):
    result = run(layer(BIG, names=["Secteur C"]), tmp_path)
    for title, table, key in (
        ("Éléments du bien inscrit", "bien_inscrit", "no_element"),
        ("Zone tampon", "zone_tampon", "id_zone"),
        ("Cités minières", "cites", "id_cite"),
        ("Bâtis du bien inscrit", "batis", "id_unesco"),
        ("Terrils", "terrils", "id_terril"),
        ("Cavaliers du bien inscrit", "cavaliers_unesco", "id_unesco"),
        ("Espaces néo-naturels", "espaces_neonaturels", "id_espace"),
        ("Parvis agricoles", "parvis_agricoles", "id_parvis"),
    ):
        expected = {str(p[key]): g.intersection(BIG).area / 1e4 for p, g in truth[table]}
        expected = {item: area for item, area in expected.items() if area >= 1e-4}
        found = of(result, title)
        assert set(found) == set(expected), title
        for item, area in expected.items():
            assert found[item]["surface_ha"] == pytest.approx(area, abs=1e-6)
            assert found[item]["part_projet"] == pytest.approx(area * 1e4 / BIG.area, abs=1e-9)
    lines = {p["id_troncon"]: g.intersection(BIG).length for p, g in truth["cavaliers"]}
    lines = {item: length for item, length in lines.items() if length >= 1}
    found = of(result, "Réseau des cavaliers")
    assert lines and {item: row["longueur_m"] for item, row in found.items()} == pytest.approx(lines, abs=1e-6)
    wells = {p["id_puits"] for p, g in truth["puits"] if g.intersects(BIG)}
    assert set(of(result, "Puits de mine")) == wells
    assert len(of(result, "Cités minières")) >= 3
    classes = {p["id_cite"]: p["interet"] for p, _ in truth["cites"]}
    assert all(row["classement_2007"] == classes[item] for item, row in of(result, "Cités minières").items())
    points = {f["id_objet"]: f.geometry() for f in result["OUTPUT"].getFeatures() if f["sujet"] == "Cités minières"}
    for item, point in points.items():
        whole = next(g for p, g in truth["cites"] if p["id_cite"] == item)
        assert whole.intersection(BIG).buffer(0.01).contains(Point(point.asPoint().x(), point.asPoint().y()))


def test_the_verdicts_say_property_and_buffer_zone_without_counting_twice(provider, truth, tmp_path):
    text = run(layer(BIG), tmp_path)["TEXT"]
    inside = unary_union([g.intersection(BIG) for _, g in truth["bien_inscrit"]])
    rest = unary_union([g.intersection(BIG) for _, g in truth["zone_tampon"]]).difference(inside)
    for start, area in (("Bien inscrit", inside.area), ("Zone tampon", rest.area)):
        line = next(line for line in text.splitlines() if line.startswith((f"- {start}", "- World", "- Buffer")))
        text = text.replace(line, "", 1)
        assert measures.hectares(area / 1e4, LANGUAGE) in line, line
        assert measures.percent(area / BIG.area, LANGUAGE) in line, line


def language():
    from mbm_qgis_plugin.i18n import language

    return language()


LANGUAGE = "en"


@pytest.fixture(autouse=True)
def _language(qgis_app):
    global LANGUAGE
    LANGUAGE = language()


def test_monuments_within_500_m_are_those_of_shapely_and_the_bound_is_exact(provider, truth, tmp_path):
    result = run(layer(BIG), tmp_path)
    protected = [(p["id_unesco"], g) for p, g in truth["batis"] if p["protection_mh"]]
    protected += [(p["id_cite"], g) for p, g in truth["cites"] if p["inscrit_mh"] or p["classe_mh"]]
    expected = {key: g.distance(BIG) for key, g in protected if g.distance(BIG) <= 500}
    found = of(result, "Monuments historiques à moins de 500 m")
    assert {key: row["distance_m"] for key, row in found.items()} == pytest.approx(expected, abs=1e-6)
    assert 0 in expected.values() and len(expected) > 2
    assert all(row["mesure"] == "dans le projet" for row in found.values() if row["distance_m"] == 0)
    own = layer(Point(0, 0), Point(684600 - 500, 7038200), Point(684600 - 500.01, 7038200), kind="Point")
    result = run(layer(box(684600, 7038100, 684700, 7038300)), tmp_path, MONUMENTS=own)
    assert [row["distance_m"] for row in of(result, "Monuments historiques à moins de 500 m").values()] == [500.0]


def test_own_monuments_replace_ours_in_any_crs_and_the_caveat_names_them(provider, tmp_path):
    point = in_wgs84(Point(685000, 7038700))
    own = layer(point, crs="EPSG:4326", names=["Beffroi <b>"], kind="Point")
    result = run(layer(BIG), tmp_path, MONUMENTS=own)
    (row,) = of(result, "Monuments historiques à moins de 500 m").values()
    assert (row["nom"], row["distance_m"], row["mesure"]) == ("Beffroi <b>", 0.0, "dans le projet")
    assert "Projets" in result["TEXT"].splitlines()[-2]
    page = (tmp_path / "note.html").read_text(encoding="utf-8")
    assert "Beffroi <b>" not in page and "Beffroi &lt;b&gt;" in page


def test_views_that_cross_the_project_are_those_of_shapely(provider, truth, tmp_path):
    keys = {"terril": ("terrils", "id_terril"), "bâti": ("batis", "id_unesco"), "cité": ("cites", "id_cite")}
    parvis = {p["id_parvis"]: g for p, g in truth["parvis_agricoles"]}
    expected = {}
    for row, _ in truth["parvis_vues"]:
        if row["id_objet"] is not None:
            table, key = keys[row["type_objet"]]
            target = next(g for p, g in truth[table] if p[key] == row["id_objet"])
            line = LineString([parvis[row["id_parvis"]].representative_point(), target.representative_point()])
            if line.intersection(BIG).length >= 1:
                expected[f"{row['id_parvis']} → {row['id_objet']}"] = line.intersection(BIG).length
    found = of(run(layer(BIG), tmp_path), "Vues depuis un parvis qui traversent le projet")
    assert len(expected) > 1
    assert {key: row["longueur_m"] for key, row in found.items()} == pytest.approx(expected, abs=1e-6)


def test_a_project_in_wgs84_gives_the_same_answer(provider, tmp_path):
    here = run(layer(BIG), tmp_path)
    there = run(layer(in_wgs84(BIG), crs="EPSG:4326"), tmp_path)
    first, second = (
        {(row["sujet"], row["id_objet"]): row["surface_ha"] for row in result["rows"] if row["surface_ha"]}
        for result in (here, there)
    )
    assert first == pytest.approx(second, abs=1e-3)
    assert len(here["rows"]) == len(there["rows"])


def test_an_invalid_polygon_is_repaired_in_memory_and_told(provider, truth, tmp_path):
    bow = "POLYGON((684700 7038200, 686300 7039400, 686300 7038200, 684700 7039400, 684700 7038200))"
    source = layer(bow)
    before = [f.geometry().asWkt() for f in source.getFeatures()]
    result = run(source, tmp_path)
    assert len(result["warnings"]) == 1 and "1" in result["warnings"][0]
    assert [f.geometry().asWkt() for f in source.getFeatures()] == before
    good = make_valid(from_wkt(bow))
    expected = {p["id_cite"]: g.intersection(good).area / 1e4 for p, g in truth["cites"]}
    expected = {item: area for item, area in expected.items() if area >= 1e-4}
    found = {key: row["surface_ha"] for key, row in of(result, "Cités minières").items()}
    assert found == pytest.approx(expected, abs=1e-6)


def test_small_overlaps_are_marked_unless_they_are_sure(provider, truth, tmp_path):
    whole = next(g for p, g in truth["cites"] if p["id_cite"] == "U-63M")
    middle = whole.representative_point()
    shed = box(middle.x - 8, middle.y - 8, middle.x + 8, middle.y + 8)
    assert whole.contains(shed.buffer(10))
    sure = of(run(layer(shed), tmp_path), "Cités minières")["U-63M"]
    assert sure["surface_ha"] == pytest.approx(0.0256) and not sure["precision"]
    edge = whole.exterior.interpolate(0.3, normalized=True) if whole.geom_type == "Polygon" else None
    edge = edge or whole.geoms[0].exterior.interpolate(0.3, normalized=True)
    across = box(edge.x - 8, edge.y - 8, edge.x + 8, edge.y + 8)
    result = run(layer(across), tmp_path)
    assert of(result, "Cités minières")["U-63M"]["precision"]
    words = {"fr": "dans la précision des données", "en": "within the precision of the data"}[LANGUAGE]
    assert words in result["TEXT"]


@pytest.mark.parametrize("where", [FIELDS, DESERT])
def test_nothing_known_is_never_no_impact(provider, tmp_path, where):
    result = run(layer(where), tmp_path)
    page = unescape((tmp_path / "note.html").read_text(encoding="utf-8"))
    assert result["rows"] == [] and result["TOUCHED"] == 0
    for text in (result["TEXT"], page):
        assert {"fr": "Rien de connu n’est touché.", "en": "Nothing known is touched."}[LANGUAGE] in text
        assert {"fr": "Indicatif, non opposable.", "en": "Indicative, not legally binding."}[LANGUAGE] in text
        assert not re.search(r"aucun impact|no impact|sans impact", text, re.IGNORECASE)
        outside = {"fr": "hors des communes", "en": "outside the municipalities"}[LANGUAGE] in text
        assert outside == (where is DESERT)


def test_text_and_page_say_the_same_with_date_version_and_caveat(provider, tmp_path):
    result = run(layer(BIG, affinity.translate(BIG, 3000), names=["Secteur C", None]), tmp_path)
    page = unescape(re.sub(r"<[^>]+>", "\n", (tmp_path / "note.html").read_text(encoding="utf-8")))
    page = " ".join(page.split())
    for line in result["TEXT"].splitlines():
        for piece in re.split(r"; |^- |\(|\)$", line.strip()):
            if len(piece.strip()) > 6 and "'" not in piece and "n°" not in piece:
                assert " ".join(piece.split()).strip(" )") in page, piece
    assert "2026-08" in result["TEXT"] and "Mission Bassin Minier" in result["TEXT"]
    assert "Secteur C" in result["TEXT"] and {"fr": "Projet 2", "en": "Project 2"}[LANGUAGE] in result["TEXT"]


def test_only_what_is_selected(provider, tmp_path):
    source = layer(DESERT, BIG)
    QgsProject.instance().addMapLayer(source)
    source.selectByIds([f.id() for f in source.getFeatures(QgsFeatureRequest())][1:])
    chosen = QgsProcessingFeatureSourceDefinition(source.id(), selectedFeaturesOnly=True)
    assert run(chosen, tmp_path)["rows"]
    source.removeSelection()
    with pytest.raises(QgsProcessingException, match=r"polyg|polygone"):
        run(chosen, tmp_path / "none")
    assert not (tmp_path / "none" / "note.html").exists()
    QgsProject.instance().removeMapLayer(source)


def test_no_crs_no_shape_no_folder_are_told_before_or_instead(provider, tmp_path):
    blind = layer(BIG)
    blind.setCrs(QgsCoordinateReferenceSystem())
    with pytest.raises(QgsProcessingException, match="Projets"):
        run(blind, tmp_path)
    with pytest.raises(QgsProcessingException):
        run(layer(None), tmp_path)
    result = run(layer(None, BIG), tmp_path)
    assert result["rows"] and len(result["warnings"]) == 1
    (tmp_path / "file").write_text("")
    with pytest.raises(QgsProcessingException):
        run(layer(BIG), tmp_path / "file")
    with pytest.raises(QgsProcessingException):
        run(layer(BIG), tmp_path, NAME_FIELD="absent")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "note.html"]


def test_the_bundle_stays_as_it_is(provider, tmp_path):
    before = hashlib.sha256(BUNDLE.read_bytes()).hexdigest(), sorted(p.name for p in Path(BUNDLE).parent.iterdir())
    run(layer(BIG), tmp_path)
    assert (hashlib.sha256(BUNDLE.read_bytes()).hexdigest(), sorted(p.name for p in BUNDLE.parent.iterdir())) == before


def test_english_and_french_measures():
    assert measures.hectares(7.74, "fr") == "7,74\u00a0ha" and measures.hectares(19.24, "en") == "19.2\u00a0ha"
    assert measures.metres(1149, "fr") == "1,1\u00a0km" and measures.metres(0.2, "en") == "<\u00a01\u00a0m"
    assert measures.percent(0.9999999, "fr") == "100\u00a0%" and measures.percent(0.997, "en") == "99%"
    assert measures.figure(1234.5, 1, "en") == "1,234.5"


@pytest.mark.parametrize("lock", [True, False])
def test_note_and_objects_come_together_or_not_at_all(provider, tmp_path, lock):
    target = tmp_path / "objets.gpkg"
    parameters = {"INPUT": layer(BIG), "REPORT": str(tmp_path / "note.html"), "OUTPUT": str(target)}
    processing.run("mbm:impactcheck", {**parameters, "REPORT": "TEMPORARY_OUTPUT"})
    reopened = QgsVectorLayer(str(target), "again", "ogr")
    names = {reopened.attributeDisplayName(place) for place in range(reopened.fields().count())}
    assert reopened.featureCount() and {"Surface touchée (ha)", "N° du projet"} <= names
    del reopened
    before = target.read_bytes()
    with closing(sqlite3.connect(target, isolation_level=None)) as other:
        if lock:
            other.execute("BEGIN IMMEDIATE")
        else:
            parameters["OUTPUT"] = "/proc/mbm/x.gpkg"
        with pytest.raises(QgsProcessingException, match="in use by another program" if lock else "Cannot write /proc"):
            processing.run("mbm:impactcheck", parameters)
    assert target.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir() if "objets.gpkg-" not in path.name] == ["objets.gpkg"]
