"""``mbm:perimeters`` on the real bundle, against shapely reading the same file through fiona."""

import hashlib
import resource
import sqlite3
from contextlib import closing

import fiona
import pytest
from mbm_qgis_plugin.core.figures import FIGURES
from mbm_qgis_plugin.paths import BUNDLE
from osgeo import osr
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsVectorLayer,
)
from shapely import union_all
from shapely.geometry import Polygon, shape

import processing

DENAIN = [(3.34, 50.30), (3.48, 50.30), (3.48, 50.40), (3.34, 50.40), (3.34, 50.30)]


@pytest.fixture(scope="module")
def tables(tmp_path_factory):
    copy = tmp_path_factory.mktemp("oracle") / "bundle.gpkg"
    copy.write_bytes(BUNDLE.read_bytes())
    return {
        name: [(dict(row["properties"]), shape(row["geometry"])) for row in fiona.open(copy, layer=name)]
        for name in ("epci", "communes", "cites", "terrils", "cavaliers", "cavaliers_unesco", "batis", "puits",
                     "bien_inscrit", "zone_tampon", "perimetre_mbm")
    }  # fmt: skip


def counted(tables, area, siren=None) -> dict:
    """Count the key figures of an area (None: everything) another way: shapely, and the issue's definitions."""

    def inside(name):
        for row, geometry in tables[name]:
            if siren:
                is_in = row["epci_siren"] == siren
            else:
                is_in = area is None or area.contains(geometry.representative_point())
            if is_in:
                yield row, geometry

    def cut(name):
        return [geometry if area is None else geometry.intersection(area) for _, geometry in tables[name]]

    communes = [row for row, _ in inside("communes") if row["dans_perimetre"]]
    interests = [row["interet"] for row, _ in inside("cites")]
    heaps = [(row, geometry) for row, geometry in inside("terrils") if row["forme"] != "Cavalier"]
    ribbons = [
        row["longueur_m"] * (1 if area is None else geometry.intersection(area).area / geometry.area)
        for row, geometry in tables["cavaliers_unesco"]
    ]
    return {
        "communes": len(communes),
        "habitants": sum(row["population"] or 0 for row in communes),
        "cites": len(interests),
        "cites_exceptionnelles": interests.count("Exceptionnelle"),
        "cites_remarquables": interests.count("Remarquable"),
        "cites_temoins": interests.count("Témoin"),
        "terrils": len(heaps),
        "terrils_inscrits": sum(row["statut_unesco"] == "bien inscrit" for row, _ in heaps),
        "terrils_ha": union_all([geometry for _, geometry in heaps]).area / 1e4 if heaps else 0,
        "cavaliers_km": sum(part.length for part in cut("cavaliers")) / 1e3,
        "cavaliers_inscrits_km": sum(ribbons) / 1e3,
        "batis": len(list(inside("batis"))),
        "puits": len(list(inside("puits"))),
        "bien_inscrit_ha": sum(part.area for part in cut("bien_inscrit")) / 1e4,
        "zone_tampon_ha": sum(part.area for part in cut("zone_tampon")) / 1e4,
    }


def run(**parameters):
    context = QgsProcessingContext()
    result = processing.run("mbm:perimeters", {"OUTPUT": "TEMPORARY_OUTPUT", **parameters}, context=context)
    layer = result["OUTPUT"]
    layer = layer if isinstance(layer, QgsVectorLayer) else QgsProcessingUtils.mapLayerFromString(layer, context)
    return layer, {feature["code"]: feature for feature in layer.getFeatures()}


def agree(feature, expected):
    for item in FIGURES:
        assert feature[item.id] == pytest.approx(expected[item.id], rel=1e-6, abs=2e-3), item.id


def test_every_epci_agrees_with_shapely(provider, tables):
    before = hashlib.sha256(BUNDLE.read_bytes()).hexdigest(), sorted(p.name for p in BUNDLE.parent.iterdir())
    layer, features = run()
    assert len(features) == 9
    for row, area in tables["epci"]:
        agree(features[row["siren"]], counted(tables, area, row["siren"]))
        assert features[row["siren"]].geometry().area() == pytest.approx(area.area, rel=1e-9)
    assert layer.crs().authid() == "EPSG:2154"
    aliases = {field.name(): field.alias() for field in layer.fields()}
    assert aliases["bien_inscrit_ha"] == "Bien inscrit (ha)"
    assert aliases["cites"] == "Cités minières (données ouvertes)"
    assert before == (hashlib.sha256(BUNDLE.read_bytes()).hexdigest(), sorted(p.name for p in BUNDLE.parent.iterdir()))


def test_the_basin_is_the_whole_of_the_data(provider, tables):
    _, features = run(LEVEL="bassin")
    expected = counted(tables, None)
    agree(features["bassin"], expected)
    assert (expected["cites"], expected["cites_exceptionnelles"], expected["communes"]) == (284, 38, 227)


def test_departements_hold_the_objects_of_their_communes(provider, tables):
    _, features = run(LEVEL="departement")
    assert {code: feature["nom"] for code, feature in features.items()} == {"59": "Nord", "62": "Pas-de-Calais"}
    for name in ("cites", "terrils", "batis"):
        rows = [row for row, _ in tables[name] if row.get("forme") != "Cavalier"]
        for code, feature in features.items():
            assert feature[name] == sum(str(row["insee"]).startswith(code) for row in rows), (name, code)


def test_a_layer_of_the_user_in_degrees_is_counted_by_geometry(provider, tables):
    source = QgsVectorLayer("Polygon?crs=EPSG:4326&field=nom:string(80)", "SCoT", "memory")
    feature = QgsFeature(source.fields())
    feature.setGeometry(QgsGeometry.fromWkt("Polygon((" + ",".join(f"{x} {y}" for x, y in DENAIN) + "))"))
    feature.setAttributes(["Pays de l'Escaut : « Denain »"])
    source.dataProvider().addFeatures([feature])
    _, features = run(LEVEL=3, INPUT=source, FIELD="nom")
    degrees, lambert = osr.SpatialReference(), osr.SpatialReference()
    degrees.ImportFromEPSG(4326)
    lambert.ImportFromEPSG(2154)
    for reference in (degrees, lambert):
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    area = Polygon([point[:2] for point in osr.CoordinateTransformation(degrees, lambert).TransformPoints(DENAIN)])
    expected = counted(tables, area)
    assert expected["cites"] > 5
    agree(features["Pays de l'Escaut : « Denain »"], expected)
    assert source.featureCount() == 1


def test_a_territory_without_anything_has_zeros(provider):
    source = QgsVectorLayer("Polygon?crs=EPSG:2154&field=nom:string(80)", "mer", "memory")
    feature = QgsFeature(source.fields())
    at_sea = "Polygon((600000 7060000, 601000 7060000, 601000 7061000, 600000 7060000))"
    feature.setGeometry(QgsGeometry.fromWkt(at_sea))
    feature.setAttributes(["au large"])
    source.dataProvider().addFeatures([feature])
    _, features = run(LEVEL=3, INPUT=source, FIELD="nom")
    assert all(features["au large"][item.id] == 0 for item in FIGURES)


@pytest.mark.parametrize(
    ("parameters", "said"),
    [
        ({"TERRITORIES": ["Marseille"]}, "Marseille"),
        ({"LEVEL": 3, "INPUT": "layer", "FIELD": "absent"}, "absent"),
        ({"LEVEL": 3, "INPUT": "layer"}, "field"),
        ({"LEVEL": 0, "INPUT": "layer", "FIELD": "nom"}, "level"),
        ({"DATA": "text.gpkg"}, "text.gpkg"),
    ],
)
def test_bad_input_is_said_and_nothing_is_written(provider, tmp_path, parameters, said):
    (tmp_path / "text.gpkg").write_text("not a database")
    layer = QgsVectorLayer("Polygon?crs=EPSG:2154&field=nom:string(80)", "vide", "memory")
    swap = {"layer": layer, "text.gpkg": str(tmp_path / "text.gpkg")}
    parameters = {key: swap.get(value, value) if isinstance(value, str) else value for key, value in parameters.items()}
    target = tmp_path / "out.gpkg"
    with pytest.raises(QgsProcessingException) as caught:
        run(**{**parameters, "OUTPUT": str(target)})
    assert said in str(caught.value)
    assert not target.exists()


def test_cancel_leaves_nothing(provider, tmp_path):
    class Stop(QgsProcessingFeedback):
        def isCanceled(self):
            return True

    target = tmp_path / "out.gpkg"
    processing.run("mbm:perimeters", {"OUTPUT": str(target)}, feedback=Stop())
    assert not target.exists()


# -- the file: whole or absent, dressed ------------------------------------------------------------------------------

QUICK = {"LEVEL": "bassin"}


def hidden(folder):
    return sorted(path.name for path in folder.iterdir())


def test_a_reopened_geopackage_has_french_aliases(provider, tmp_path):
    target = tmp_path / "chiffres.gpkg"
    processing.run("mbm:perimeters", {**QUICK, "OUTPUT": str(target)})
    layer = QgsVectorLayer(str(target), "again", "ogr")
    aliases = {field.name(): layer.attributeDisplayName(place) for place, field in enumerate(layer.fields())}
    assert aliases["bien_inscrit_ha"] == "Bien inscrit (ha)" and aliases["nom"] == "Nom"
    assert {item.id for item in FIGURES} <= set(aliases) and not {"", None} & set(aliases.values())
    assert [feature["niveau"] for feature in layer.getFeatures()] == ["bassin"]


def test_a_locked_geopackage_is_said_and_kept(provider, tmp_path):
    target = tmp_path / "chiffres.gpkg"
    processing.run("mbm:perimeters", {**QUICK, "OUTPUT": str(target)})
    with closing(sqlite3.connect(target, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        before = target.read_bytes()
        with pytest.raises(QgsProcessingException, match="in use by another program"):
            processing.run("mbm:perimeters", {**QUICK, "OUTPUT": str(target)})
        other.execute("ROLLBACK")
    assert target.read_bytes() == before


@pytest.mark.parametrize("limit", [4_000, 60_000, 105_000])
def test_a_full_disk_leaves_nothing_and_says_so(provider, tmp_path, limit):
    """No file may grow over a limit, which ends a write as a full disk does."""

    class Filling(QgsProcessingFeedback):
        def setProgress(self, percent):
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, hard))  # what is read is read, now comes the output

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    try:
        with pytest.raises(QgsProcessingException) as caught:
            processing.run("mbm:perimeters", {**QUICK, "OUTPUT": str(tmp_path / "x.gpkg")}, feedback=Filling())
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert "disk is full" in str(caught.value) and "sqlite" not in str(caught.value).lower()
    assert hidden(tmp_path) == []


def test_a_folder_that_cannot_be_written_is_said_in_words(provider):
    with pytest.raises(QgsProcessingException, match=r"Cannot write /proc/mbm/x\.gpkg"):
        processing.run("mbm:perimeters", {**QUICK, "OUTPUT": "/proc/mbm/x.gpkg"})


def test_one_territory_is_counted_without_a_plural(provider):
    said = []

    class Told(QgsProcessingFeedback):
        def pushInfo(self, text):
            said.append(text)

    processing.run("mbm:perimeters", {"TERRITORIES": "1", "OUTPUT": "memory:"}, feedback=Told())
    assert any(text.startswith("Territories: 1. ") for text in said)
