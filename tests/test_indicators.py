"""mbm:indicators against shapely on the same layers read by fiona, and what it says when something is missing."""

import hashlib
import json
import math
import sqlite3
from contextlib import closing

import fiona
import numpy as np
import pytest
from mbm_qgis_plugin.compat import is_null
from mbm_qgis_plugin.indicator_definitions import definitions, indicator_ids
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsVectorLayer,
)
from shapely import STRtree
from shapely.geometry import shape
from shapely.ops import unary_union

IDS = indicator_ids()


class Feedback(QgsProcessingFeedback):
    def __init__(self):
        super().__init__()
        self.warnings = []

    def pushWarning(self, text):
        self.warnings.append(text)


def run(feedback=None, **parameters):
    import processing

    feedback = feedback or Feedback()
    result = processing.run("mbm:indicators", {"OUTPUT": "memory:", **parameters}, feedback=feedback)
    return result["OUTPUT"], feedback


@pytest.fixture(scope="module")
def computed(provider):
    layer, feedback = run()
    rows = [
        {name: None if is_null(value) else value for name, value in zip(layer.fields().names(), feature.attributes())}
        for feature in layer.getFeatures()
    ]
    return rows, layer, feedback


@pytest.fixture(scope="module")
def oracle(tmp_path_factory):
    import shutil

    from mbm_qgis_plugin.paths import BUNDLE

    copy = shutil.copy(BUNDLE, tmp_path_factory.mktemp("oracle") / "b.gpkg")

    def read(table):
        with fiona.open(copy, layer=table) as rows:
            return [(shape(row["geometry"]) if row["geometry"] else None, dict(row["properties"])) for row in rows]

    return read


def shapes(rows, keep=lambda properties: True):
    return [geometry for geometry, properties in rows if keep(properties)]


def sets(read):
    batis, terrils = read("batis"), read("terrils")
    views = {str(row["id_parvis"]) for _, row in read("parvis_vues") if row["type_objet"] == "terril"}

    def kind(*names):
        return shapes(batis, lambda row: row["typologie"] in names)

    return {
        "terril": shapes(terrils, lambda r: r["forme"] not in ("Cavalier", "Arasé") and r["inclus_dans"] is None),
        "terril_conique": shapes(terrils, lambda r: r["forme"] == "Conique"),
        "neonaturel": shapes(read("espaces_neonaturels")),
        "puits": shapes(read("puits")),
        "fosse": kind("Fosse", "Chevalement"),
        "ecole": kind("Équipement scolaire"),
        "eglise": kind("Édifice religieux"),
        "sante": kind("Équipement SSM"),
        "mh": shapes(batis, lambda row: row["protection_mh"]),
        "parvis": shapes(
            read("parvis_agricoles"), lambda r: r["qualite_vue"] == "avérée" and str(r["id_parvis"]) in views
        ),
        "cavalier": shapes(read("cavaliers")),
    }


def within(cites, targets, radius):
    tree = STRtree(targets)
    return [tree.query(cite, predicate="dwithin", distance=radius) for cite in cites]


def test_every_distance_and_count_is_shapelys(computed, oracle):
    rows, _, _ = computed
    cites = shapes(oracle("cites"))
    targets = sets(oracle)
    for name, geometries in targets.items():
        if f"{name}_dist" in IDS:
            tree = STRtree(geometries)
            expected = [tree.query_nearest(cite, return_distance=True)[1][0] for cite in cites]
            assert np.allclose([row[f"ind_{name}_dist"] for row in rows], expected, atol=1e-6), name
        if f"{name}_n" in IDS and name != "cavalier":
            radius = definitions().get(f"{name}_n").radius
            expected = [len(found) for found in within(cites, geometries, radius)]
            assert [row[f"ind_{name}_n"] for row in rows] == expected, name
    lines = [row["id_ligne"] for _, row in oracle("cavaliers")]
    expected = [len({lines[n] for n in found}) for found in within(cites, targets["cavalier"], 1000)]
    assert [row["ind_cavalier_n"] for row in rows] == expected


def test_shape_shares_shafts_and_neighbours_are_shapelys(computed, oracle):
    rows, _, _ = computed
    cites = shapes(oracle("cites"))
    assert len(rows) == len(cites) == 284
    assert np.allclose([row["ind_surface"] for row in rows], [c.area / 1e4 for c in cites])
    assert np.allclose([row["ind_compacite"] for row in rows], [4 * math.pi * c.area / c.length**2 for c in cites])
    assert [row["ind_parties"] for row in rows] == [len(c.geoms) for c in cites]
    for field, table in (("ind_part_bien", "bien_inscrit"), ("ind_part_zone_tampon", "zone_tampon")):
        covered = unary_union(shapes(oracle(table)))
        expected = [c.intersection(covered).area / c.area for c in cites]
        assert np.allclose([row[field] for row in rows], expected, atol=1e-6), field
    shafts = [(g, r["annee_creusement"]) for g, r in oracle("puits") if r["annee_creusement"] is not None]
    years = [[shafts[n][1] for n in found] for found in within(cites, [g for g, _ in shafts], 1000)]
    assert [row["ind_puits_ancien"] for row in rows] == [min(found) if found else None for found in years]
    assert any(row["ind_puits_ancien"] is None for row in rows)
    assert [row["ind_cites_n"] for row in rows] == [len(found) - 1 for found in within(cites, cites, 500)]


def test_texts_are_those_of_the_layer_and_fields_pass_through(computed, oracle):
    rows, layer, _ = computed
    published = [row for _, row in oracle("cites")]
    assert [row["ind_type"] for row in rows] == [row["type_cite"] for row in published]
    assert [row["ind_epoque"] for row in rows] == [row["epoque"] for row in published]
    assert [row["id_cite"] for row in rows] == [row["id_cite"] for row in published]
    assert {f"ind_{name}" for name in IDS} <= set(layer.fields().names())


def test_aliases_name_unit_and_source_and_stay_in_the_file(provider, tmp_path):
    target = tmp_path / "indicateurs.gpkg"
    run(OUTPUT=str(target), INDICATORS=[IDS.index("terril_dist"), IDS.index("mh_n")])
    layer = QgsVectorLayer(str(target), "x", "ogr")
    names = {field.name(): layer.attributeDisplayName(n) for n, field in enumerate(layer.fields())}
    assert names["ind_terril_dist"] == "Distance au terril le plus proche (m) – MBM 2018"
    assert "à moins de 500 m" in names["ind_mh_n"] and "bâtis inscrits" in names["ind_mh_n"]
    assert "ind_puits_n" not in names


def own_layer(wkts, geometry="MultiPolygon", fields="", rows=(), crs="EPSG:2154"):
    layer = QgsVectorLayer(f"{geometry}?crs={crs}{fields}", "à moi", "memory")
    for number, wkt in enumerate(wkts):
        feature = QgsFeature(layer.fields())
        if wkt:
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        if rows:
            feature.setAttributes(list(rows[number]))
        assert layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    return layer


SQUARE = "MultiPolygon(((0 0,100 0,100 100,0 100,0 0)))"
FAR = "MultiPolygon(((5000 0,5100 0,5100 100,5000 100,5000 0)))"


def test_own_layers_stand_in_and_nothing_found_is_zero(provider):
    mine = own_layer([SQUARE, FAR])
    heaps = own_layer(
        ["MultiPolygon(((300 0,310 0,310 10,300 0)))"], fields="&field=FORME_2023:string", rows=[("conique",)]
    )
    layer, _ = run(INPUT=mine, TERRILS=heaps)
    near, far = layer.getFeatures()
    assert near["ind_terril_dist"] == 200 and near["ind_terril_n"] == 1 and near["ind_terril_conique_n"] == 1
    assert far["ind_terril_dist"] == 4690 and far["ind_terril_n"] == 0
    assert near["ind_compacite"] == pytest.approx(math.pi / 4)
    name = layer.fields().lookupField("ind_terril_dist")
    assert "couche « à moi »" in layer.fields().at(name).alias() or not layer.fields().at(name).alias()


def test_what_cannot_be_known_is_null_not_zero(provider):
    mine = own_layer([SQUARE, None])
    nameless = own_layer([SQUARE])
    empty = own_layer([], "Point")
    layer, feedback = run(INPUT=mine, TERRILS=nameless, PUITS=empty)
    first, second = layer.getFeatures()
    for name in ("terril_conique_dist", "terril_conique_n", "puits_dist", "puits_n", "puits_ancien", "type"):
        assert is_null(first[f"ind_{name}"]), name
    assert first["ind_terril_n"] == 1  # no form: nothing is left out, and that is told
    assert any("forme" in text for text in feedback.warnings)
    for name in IDS:
        assert is_null(second[f"ind_{name}"]), name


def test_a_fuller_inventory_is_counted_whole_and_a_cite_is_not_its_own_neighbour(provider, oracle):
    published = shapes(oracle("cites"))[0]
    x, y = published.representative_point().coords[0]
    around = f"MultiPolygon((({x} {y},{x + 50} {y},{x + 50} {y + 50},{x} {y})))"
    mine = own_layer(
        [published.wkt, around, SQUARE], fields="&field=id_cite:string", rows=[("X-1",), ("X-2",), ("X-3",)]
    )
    only = [IDS.index("cites_n")]
    layer, _ = run(INPUT=mine, INDICATORS=only)
    alone, _ = run(INDICATORS=only)
    bundled = next(alone.getFeatures())["ind_cites_n"]
    counts = [feature["ind_cites_n"] for feature in layer.getFeatures()]
    assert counts[0] == bundled  # the small one lies inside it: same ground, so the same cité
    assert counts[2] == 0


def test_another_crs_and_an_invalid_polygon_do_no_harm(provider, oracle):
    bow = "MultiPolygon(((700000 7030000,701000 7031000,701000 7030000,700000 7031000,700000 7030000)))"
    layer, _ = run(INPUT=own_layer([bow]), INDICATORS=[IDS.index("part_bien"), IDS.index("surface")])
    assert next(layer.getFeatures())["ind_surface"] == pytest.approx(50)
    plain = own_layer(
        [
            SQUARE.replace("0 0", "700000 7030000")
            .replace("100 0", "700100 7030000")
            .replace("100 100", "700100 7030100")
            .replace("0 100", "700000 7030100")
        ]
    )
    import processing

    wgs = processing.run("native:reprojectlayer", {"INPUT": plain, "TARGET_CRS": "EPSG:4326", "OUTPUT": "memory:"})[
        "OUTPUT"
    ]
    names = [IDS.index("puits_dist"), IDS.index("surface")]
    here = next(run(INPUT=plain, INDICATORS=names)[0].getFeatures())
    there = next(run(INPUT=wgs, INDICATORS=names)[0].getFeatures())
    assert there["ind_puits_dist"] == pytest.approx(here["ind_puits_dist"], abs=0.1)


def test_run_twice_replaces_its_own_fields(provider):
    first, _ = run(INDICATORS=[IDS.index("puits_n")])
    second, _ = run(INPUT=first, INDICATORS=[IDS.index("puits_n")])
    assert second.fields().names() == first.fields().names()


def test_unknown_indicator_is_refused_before_anything_runs(provider):
    algorithm = provider.algorithm("indicators").create()
    valid, message = algorithm.checkParameterValues({"INDICATORS": [99], "OUTPUT": "memory:"}, QgsProcessingContext())
    assert not valid and "INDICATORS" in message


def test_cancelled_leaves_nothing(provider, tmp_path):
    feedback = Feedback()
    feedback.cancel()
    algorithm = provider.algorithm("indicators").create()
    target = tmp_path / "out.gpkg"
    algorithm.run({"OUTPUT": str(target)}, QgsProcessingContext(), feedback)
    assert not target.exists()


def test_the_bundle_is_not_touched(provider):
    from mbm_qgis_plugin.paths import BUNDLE

    before = hashlib.sha256(BUNDLE.read_bytes()).hexdigest()
    run(INDICATORS=[IDS.index("mh_n")])
    assert hashlib.sha256(BUNDLE.read_bytes()).hexdigest() == before
    assert not list(BUNDLE.parent.glob("*-wal")) and not list(BUNDLE.parent.glob("*-shm"))


def test_the_definitions_refuse_what_they_do_not_know():
    from mbm_qgis_plugin.core.indicators import parse
    from mbm_qgis_plugin.paths import resource

    raw = json.loads(resource("indicators.json").read_text(encoding="utf-8"))
    raw["indicators"][5]["set"] = "nowhere"
    with pytest.raises(ValueError, match="nowhere"):
        parse(raw)
    with pytest.raises(KeyError, match="terril_dist"):
        definitions().get("ind_unknown")


def test_an_output_in_use_or_out_of_reach_is_said_in_words(provider, tmp_path):
    import processing

    source = QgsVectorLayer("Polygon?crs=EPSG:2154", "une", "memory")
    feature = QgsFeature(source.fields())
    triangle = "POLYGON((685000 7039000, 685100 7039000, 685100 7039100, 685000 7039000))"
    feature.setGeometry(QgsGeometry.fromWkt(triangle))
    source.dataProvider().addFeatures([feature])
    target = tmp_path / "out.gpkg"
    parameters = {"INPUT": source, "INDICATORS": [IDS.index("surface")], "OUTPUT": str(target)}
    processing.run("mbm:indicators", parameters)
    with closing(sqlite3.connect(target, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        before = target.read_bytes()
        with pytest.raises(QgsProcessingException, match="in use by another program"):
            processing.run("mbm:indicators", parameters)
        assert target.read_bytes() == before
    with pytest.raises(QgsProcessingException, match="Cannot write /proc"):
        processing.run("mbm:indicators", {**parameters, "OUTPUT": "/proc/mbm/x.gpkg"})
