"""The scoring algorithms on the real layers, through Processing: results, passing through, replay, faults, cancel."""

import json
import sqlite3
from pathlib import Path

import numpy as np
import pytest
from mbm_qgis_plugin import compat, grids
from mbm_qgis_plugin.compat import is_null
from mbm_qgis_plugin.core import ranking
from mbm_qgis_plugin.core.typography import french
from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)

OWN = ["score", "rang", "classe", "completude", "limite"]


class Told(QgsProcessingFeedback):
    """Keeps what the algorithm said; cancels when a text comes up."""

    def __init__(self, cancel_at=None):
        super().__init__(False)
        self.said, self.warned, self.cancel_at = [], [], cancel_at

    def _hear(self, text, kept):
        kept.append(text)
        if self.cancel_at is not None and self.cancel_at in text:
            self.cancel()

    def pushInfo(self, text):
        self._hear(text, self.said)

    def pushWarning(self, text):
        self._hear(text, self.warned)

    def reportError(self, text, fatalError=False):
        self.warned.append(text)


@pytest.fixture
def run(provider):
    """Run an algorithm; returns its outputs."""
    import processing

    def call(name, feedback=None, **parameters):
        return processing.run(f"mbm:{name}", parameters, feedback=feedback or Told())

    return call


def opened(output):
    layer = output if isinstance(output, QgsVectorLayer) else QgsVectorLayer(str(output), "sortie", "ogr")
    assert layer.isValid()
    return layer


def rows(output, *names):
    return [tuple(feature[name] for name in names) for feature in opened(output).getFeatures()]


def noted(bundle, grid_name="valeur_patrimoniale_cites", seed=5, missing=0.1, first=None):
    """The bundled cités with random notes (for tests only: no note of the real cités exists)."""
    cites = QgsVectorLayer(f"{bundle}|layername=cites", "cites", "ogr")
    request = QgsFeatureRequest()
    if first:
        request.setLimit(first)
    layer = cites.materialize(request)
    grid = grids.load(grid_name)
    fields = [criterion.source["field"] for criterion in grid.criteria]
    layer.dataProvider().addAttributes([compat.field(name, compat.INTEGER) for name in fields])
    layer.updateFields()
    rng = np.random.default_rng(seed)
    places = [layer.fields().lookupField(name) for name in fields]
    changes = {}
    for feature in layer.getFeatures():
        notes = rng.integers(0, 4, len(fields))
        holes = rng.random(len(fields)) < missing
        changes[feature.id()] = {place: None if hole else int(n) for place, n, hole in zip(places, notes, holes)}
    layer.dataProvider().changeAttributeValues(changes)
    return layer


# -- the indicator grid on the open data -------------------------------------------------------------------------------


def test_runs_with_nothing_but_an_output(run, tmp_path):
    told = Told()
    output = run("heritagescore", told, OUTPUT=str(tmp_path / "scored.gpkg"))["OUTPUT"]
    layer = opened(output)
    assert layer.featureCount() == 284
    names = layer.fields().names()
    assert names[-8:] == ["score_architecture", "score_histoire", "score_urbanisme", *OWN]
    classes = {row[0] for row in rows(output, "classe")}
    assert classes == {"Indice élevé", "Indice moyen", "Indice faible"}
    assert any("neither an expert assessment" in text for text in told.said)  # the log speaks the language of QGIS
    assert any(text.startswith("High index: ") for text in told.said)
    assert not any("Indice" in text for text in told.said)
    assert layer.fields().field("classe").alias() == "Classe calculée"
    assert layer.renderer().classAttribute() == "classe"


def test_indicator_score_of_one_cite_by_hand(run, tmp_path):
    """Garden city, before 1946: 100 and 100; the rest from its area, shape and neighbours."""
    output = run("indicators", OUTPUT=str(tmp_path / "ind.gpkg"))["OUTPUT"]
    scored = run("heritagescore", INPUT=output, OUTPUT=str(tmp_path / "scored.gpkg"))["OUTPUT"]
    names = ("ind_type", "ind_epoque", "ind_surface", "ind_compacite", "ind_cites_n", "score_urbanisme", "score")
    types = {"Cité jardin": 100, "Cité pavillonnaire": 67, "Corons": 67, "Cité moderne": 33}
    eras = {"compagnie (avant 1946)": 100, "HBNPC (après 1946)": 33}
    checked = 0
    for kind, era, area, compact, others, urban, total in rows(scored, *names):
        if is_null(era):
            continue
        by_area = min(1, max(0, np.log(max(area, 0.5) / 0.5) / np.log(100)))
        by_shape = min(1, max(0, (compact - 0.1) / 0.7))
        expected = 100 * (0.7 * by_area + 0.1 * by_shape + 0.2 * min(1, others / 5))
        assert urban == pytest.approx(expected, abs=1e-4)
        assert total == pytest.approx(0.4 * types[kind] + 0.25 * eras[era] + 0.35 * expected, abs=1e-4)
        checked += 1
    assert checked == 283


def test_indicators_are_the_same_computed_or_read(run, tmp_path):
    output = run("indicators", OUTPUT=str(tmp_path / "ind.gpkg"))["OUTPUT"]
    read = run("heritagescore", INPUT=output, OUTPUT=str(tmp_path / "a.gpkg"))["OUTPUT"]
    computed = run("heritagescore", OUTPUT=str(tmp_path / "b.gpkg"))["OUTPUT"]
    first, second = np.array(rows(read, "score")), np.array(rows(computed, "score"))
    assert np.abs(first - second).max() < 0.02  # surface_ha is rounded in the layer


def test_everything_passes_through_in_order(run, bundle, tmp_path):
    source = QgsVectorLayer(f"{bundle}|layername=cites", "cites", "ogr")
    before = [(f.attributes(), f.geometry().asWkb().data()) for f in source.getFeatures()]
    output = run("heritagescore", INPUT=source, OUTPUT=str(tmp_path / "scored.gpkg"))["OUTPUT"]
    count = source.fields().count()
    after = [(f.attributes()[:count], f.geometry().asWkb().data()) for f in opened(output).getFeatures()]
    assert before == after


def test_order_of_features_is_irrelevant(run, bundle, tmp_path):
    layer = noted(bundle)
    forward = run("heritagescore", INPUT=layer, GRID="valeur_patrimoniale_cites", OUTPUT="memory:")["OUTPUT"]
    turned = QgsVectorLayer("MultiPolygon?crs=EPSG:2154", "turned", "memory")
    turned.dataProvider().addAttributes(layer.fields().toList())
    turned.updateFields()
    turned.dataProvider().addFeatures(list(layer.getFeatures())[::-1])
    backward = run("heritagescore", INPUT=turned, GRID="valeur_patrimoniale_cites", OUTPUT="memory:")["OUTPUT"]
    assert sorted(rows(forward, "id_cite", "rang", "classe")) == sorted(rows(backward, "id_cite", "rang", "classe"))


# -- the expert grid ---------------------------------------------------------------------------------------------------


def test_expert_grid_equals_the_engine(run, bundle, tmp_path):
    layer = noted(bundle)
    output = run(
        "heritagescore", INPUT=layer, GRID="valeur_patrimoniale_cites", OUTPUT=str(tmp_path / "s.gpkg"),
        WEIGHTS="architecture=40; paysage=5", METHOD="geometric", MISSING="interval", SAMPLES=200, SEED=7,
    )["OUTPUT"]  # fmt: skip
    grid = grids.load("valeur_patrimoniale_cites")
    columns = {
        (c.family, c.id): np.array(
            [np.nan if is_null(f[c.source["field"]]) else float(f[c.source["field"]]) for f in layer.getFeatures()]
        )
        for c in grid.criteria
    }  # fmt: skip
    settings = ranking.Settings("architecture=40; paysage=5", "geometric", "interval", samples=200, seed=7)
    result = ranking.run(grid, columns, settings)
    names = ("score", "rang", "score_min", "rang_max", "rang_p05", "rang_p95", "p_exceptionnelle", "score_paysage")
    found = np.array([[np.nan if is_null(value) else value for value in row] for row in rows(output, *names)], float)
    scores, sure = result.scores, result.robustness
    expected = (scores.score, scores.rank, scores.low, scores.rank_high, sure.rank_low, sure.rank_high,
                sure.classes[:, 0], scores.families[:, 2])  # fmt: skip
    for place, column in enumerate(expected):
        assert np.allclose(found[:, place], column, equal_nan=True, atol=1e-6), names[place]
    labels = {row[0] for row in rows(output, "classe")}
    assert labels <= {"Exceptionnelle", "Remarquable", "Témoin", "Non hiérarchisé"}


def test_not_noted_is_not_ranked(run, bundle):
    layer = noted(bundle, missing=1.0)
    told = Told()
    output = run("heritagescore", told, INPUT=layer, GRID="valeur_patrimoniale_cites", OUTPUT="memory:")["OUTPUT"]
    found = rows(output, "classe", "completude", "limite")
    assert set(found) == {("Non hiérarchisé", 0.0, False)}
    assert all(is_null(value) for (value,) in rows(output, "rang"))
    assert any("nothing is ranked" in text for text in told.warned)


def test_scoring_again_replaces_our_fields_only(run, bundle, tmp_path):
    once = run("heritagescore", SAMPLES=50, OUTPUT=str(tmp_path / "a.gpkg"))["OUTPUT"]
    told = Told()
    twice = run("heritagescore", told, INPUT=once, WEIGHTS="histoire=80", OUTPUT=str(tmp_path / "b.gpkg"))["OUTPUT"]
    assert opened(twice).fields().names() == opened(once).fields().names()
    assert any("scored before" in text for text in told.said)
    assert rows(once, "score") != rows(twice, "score")
    assert all(is_null(value) for (value,) in rows(twice, "rang_p05"))


def test_contradiction_in_the_comparisons_is_told(run):
    told = Told()
    run("heritagescore", told, WEIGHTS="ahp: architecture/histoire=9; histoire/urbanisme=9; architecture/urbanisme=1/9",
        OUTPUT="memory:")  # fmt: skip
    assert any("contradict each other" in text for text in told.warned)


def test_field_of_the_user_is_not_overwritten(run, bundle, tmp_path):
    layer = noted(bundle, first=3)
    layer.dataProvider().addAttributes([compat.field("classe", compat.TEXT)])
    layer.updateFields()
    with pytest.raises(QgsProcessingException, match="its own field “classe”"):
        run("heritagescore", INPUT=layer, GRID="valeur_patrimoniale_cites", OUTPUT=str(tmp_path / "s.gpkg"))
    assert not (tmp_path / "s.gpkg").exists()


# -- what stays with the output ----------------------------------------------------------------------------------------


def test_parameters_stay_and_replay_to_the_byte(run, bundle, tmp_path):
    layer = noted(bundle)
    asked = {
        "INPUT": layer, "GRID": "valeur_patrimoniale_cites",
        "WEIGHTS": "rank: histoire>architecture>urbanisme>paysage>symbolique",
        "METHOD": "topsis", "MISSING": "neutral", "CLASSIFICATION": "natural_breaks", "SAMPLES": 300, "SEED": 42,
        "CONCENTRATION": 20, "NOTE_ERROR": True,
    }  # fmt: skip
    first = run("heritagescore", **asked, OUTPUT=str(tmp_path / "un.csv"))
    kept = tmp_path / "un.parametres.json"
    assert first["SETTINGS"] == str(kept)
    again = run("heritagescore", INPUT=layer, PARAMETERS=str(kept), OUTPUT=str(tmp_path / "deux.csv"))
    assert (tmp_path / "un.csv").read_bytes() == (tmp_path / "deux.csv").read_bytes()
    assert json.loads(kept.read_text("utf-8"))["settings"]["seed"] == 42
    replayed = json.loads((tmp_path / "deux.parametres.json").read_text("utf-8"))
    assert replayed["settings"] == json.loads(kept.read_text("utf-8"))["settings"]
    assert again["SETTINGS"].endswith("deux.parametres.json")


def test_a_replay_keeps_the_grid_and_tells_what_it_cannot_do(run, bundle, tmp_path):
    from qgis.core import QgsProcessingFeedback

    class Feedback(QgsProcessingFeedback):
        def __init__(self):
            super().__init__()
            self.warned = []

        def pushWarning(self, text):
            self.warned.append(text)

    run("heritagescore", OUTPUT=str(tmp_path / "un.gpkg"))
    kept = str(tmp_path / "un.parametres.json")
    for name in ("deux", "trois"):  # from the run before each time
        run("heritagescore", PARAMETERS=kept, OUTPUT=str(tmp_path / f"{name}.gpkg"))
        kept = str(tmp_path / f"{name}.parametres.json")
    origin = json.loads(Path(kept).read_text("utf-8"))["origin"]
    assert origin["grid_file"] == "indicateurs_observables_cites.json"
    with pytest.raises(QgsProcessingException, match="Weights are given, and parameters"):
        run("heritagescore", PARAMETERS=kept, WEIGHTS="histoire=2", OUTPUT=str(tmp_path / "x.gpkg"))
    assert not (tmp_path / "x.gpkg").exists()
    few = QgsVectorLayer(f"{bundle}|layername=cites", "ma couche", "ogr").materialize(QgsFeatureRequest().setLimit(9))
    few.setName("ma couche")
    told = Feedback()
    algorithm = {"INPUT": few, "PARAMETERS": kept, "OUTPUT": "memory:"}
    import processing

    processing.run("mbm:heritagescore", algorithm, feedback=told)
    assert any("(données ouvertes)" in text and "ma couche" in text for text in told.warned), told.warned


def test_metadata_hold_the_parameters(run, tmp_path):
    output = run("heritagescore", OUTPUT=str(tmp_path / "s.gpkg"), SEED=3)["OUTPUT"]
    layer = opened(output)
    metadata = layer.metadata()
    assert metadata.title() == "Indicateurs observables des cités"
    assert "ni une évaluation d’experts" in metadata.abstract()
    assert json.loads(metadata.history()[0])["settings"]["seed"] == 3
    memory = run("heritagescore", OUTPUT="memory:")["OUTPUT"]
    assert json.loads(memory.metadata().history()[0])["format"] == "mbm-heritagescore/1"


def test_report_is_whole_and_escaped(run, bundle, tmp_path):
    layer = noted(bundle, first=12)
    place = layer.fields().lookupField("nom")
    first = next(layer.getFeatures())
    layer.dataProvider().changeAttributeValues({first.id(): {place: "<script>alert('x')</script> & fils"}})
    report = tmp_path / "rapport.html"
    asked = {"INPUT": layer, "GRID": "valeur_patrimoniale_cites", "SAMPLES": 100, "REPORT": str(report)}
    run("heritagescore", OUTPUT="memory:", **asked)
    page = report.read_text("utf-8")
    assert "<script" not in page and "&lt;script&gt;" in page and "&amp; fils" in page
    assert "http://" not in page and "https://" not in page
    for words in ("Méthode", "Poids", "Sensibilité", "Classement calculé", "Accord avec le classement officiel",
                  "Notes absentes", "La grille", "ne remplace pas le classement officiel"):  # fmt: skip
        assert words in page, words


# -- bad input ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({"WEIGHTS": "mystere=3"}, "has no family “mystere”"),
        ({"WEIGHTS": "architecture=-3"}, "negative"),
        ({"WEIGHTS": "architecture=0;histoire=0;urbanisme=0"}, "All weights are zero"),
        ({"GRID": "/nulle/part.json"}, "cannot be read"),
        ({"GRID": "valeur_patrimoniale_cites"}, "has no field “note_qualite_conception”"),
        ({"CLASSIFICATION": "shares"}, "no reference shares"),
        ({"CLASSIFICATION": "thresholds", "THRESHOLDS": "40;70"}, "falling numbers"),
        ({"CLASSIFICATION": "quantiles", "THRESHOLDS": "70;40"}, "keep one of the two"),
        ({"REPORT": "/proc/rapport.html"}, "Cannot write"),
        ({"PARAMETERS": "/nulle/part.json"}, "cannot be read"),
    ],
)
def test_refused_before_anything_is_written(run, tmp_path, parameters, words):
    with pytest.raises(QgsProcessingException, match=words):
        run("heritagescore", OUTPUT=str(tmp_path / "s.gpkg"), **parameters)
    assert list(tmp_path.iterdir()) == []


def test_bad_grid_names_the_line(run, tmp_path):
    grid = tmp_path / "ma_grille.json"
    text = grids.find("terrils").read_text("utf-8").replace('"weight": 60', '"weight": -60', 1)
    grid.write_text(text, "utf-8")
    line = text[: text.index('"weight": -60')].count("\n") + 1
    with pytest.raises(QgsProcessingException, match=f"“ma_grille.json”, line {line}: the weight of “visi"):
        run("heritagescore", GRID=str(grid), OUTPUT=str(tmp_path / "s.gpkg"))
    assert not (tmp_path / "s.gpkg").exists()


def test_a_layer_without_the_texts_of_the_grid_is_refused_unless_told_otherwise(run, bundle, tmp_path):
    communes = QgsVectorLayer(f"{bundle}|layername=communes", "communes", "ogr")
    request = QgsFeatureRequest()
    request.setLimit(3)
    few = communes.materialize(request)
    with pytest.raises(QgsProcessingException, match=r"has no field “type_cite”, “epoque”.*Observable indicators"):
        run("heritagescore", INPUT=few, OUTPUT=str(tmp_path / "s.gpkg"))
    assert not (tmp_path / "s.gpkg").exists()
    output = run("heritagescore", INPUT=few, MISSING="neutral", OUTPUT="memory:")["OUTPUT"]
    assert opened(output).featureCount() == 3
    for name in ("ind_type", "epoque"):  # under either name it is there
        few.dataProvider().addAttributes([compat.field(name, compat.TEXT)])
    few.updateFields()
    assert opened(run("heritagescore", INPUT=few, OUTPUT="memory:")["OUTPUT"]).featureCount() == 3


def test_an_unknown_indicator_in_a_grid_is_named_with_its_line(run, tmp_path):
    grid = tmp_path / "ma_grille.json"
    text = grids.find("indicateurs_observables_cites").read_text("utf-8")
    text = text.replace('"indicator": "surface"', '"indicator": "surfasse"', 1)
    grid.write_text(text, "utf-8")
    line = text[: text.index("surfasse")].count("\n") + 1
    with pytest.raises(QgsProcessingException, match=f"“ma_grille.json”, line {line}: the indicator “surfasse” does"):
        run("heritagescore", GRID=str(grid), OUTPUT=str(tmp_path / "s.gpkg"))
    assert not (tmp_path / "s.gpkg").exists()
    done = run("heritagescore", OUTPUT=str(tmp_path / "t.gpkg"))
    replay = tmp_path / "rejeu.json"
    replay.write_text(Path(done["SETTINGS"]).read_text("utf-8").replace('"surface"', '"surfasse"'), "utf-8")
    with pytest.raises(QgsProcessingException, match="the indicator “surfasse” does not exist"):
        run("heritagescore", PARAMETERS=str(replay), OUTPUT=str(tmp_path / "s.gpkg"))


def test_not_our_parameters(run, tmp_path):
    other = tmp_path / "autre.json"
    other.write_text('{"a": 1}', "utf-8")
    with pytest.raises(QgsProcessingException, match="not a file of parameters"):
        run("heritagescore", PARAMETERS=str(other), OUTPUT=str(tmp_path / "s.gpkg"))
    other.write_text('{"a": ', "utf-8")
    with pytest.raises(QgsProcessingException, match="cannot be read"):
        run("heritagescore", PARAMETERS=str(other), OUTPUT=str(tmp_path / "s.gpkg"))


def test_note_off_the_scale_names_the_cite(run, bundle, tmp_path):
    layer = noted(bundle, first=5)
    feature = list(layer.getFeatures())[2]
    place = layer.fields().lookupField("note_jalon")
    layer.dataProvider().changeAttributeValues({feature.id(): {place: 9}})
    with pytest.raises(QgsProcessingException) as caught:
        run("heritagescore", INPUT=layer, GRID="valeur_patrimoniale_cites", OUTPUT=str(tmp_path / "s.gpkg"))
    assert "“note_jalon” holds notes off the scale (0, 1, 2, 3)" in str(caught.value)
    assert f"{feature['nom']} ({feature['id_cite']}) = 9" in str(caught.value)
    assert list(tmp_path.glob("s*")) == []


@pytest.mark.parametrize("moment", ["Indicative index", "scored before"])
def test_cancel_leaves_nothing(run, tmp_path, moment):
    source = run("heritagescore", OUTPUT="memory:")["OUTPUT"]
    target, report = tmp_path / "s.gpkg", tmp_path / "r.html"
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run("heritagescore", Told(moment), INPUT=source, SAMPLES=100, OUTPUT=str(target), REPORT=str(report))
    assert list(tmp_path.iterdir()) == []


def test_table_without_geometry(run, tmp_path):
    """The social grid scores a plain table; one feature and none have a defined result."""
    grid = grids.load("sensibilite_sociale")
    table = QgsVectorLayer("None", "table", "memory")
    table.dataProvider().addAttributes([compat.field("id_cite", compat.TEXT)] + [
        compat.field(c.source["field"], compat.REAL) for c in grid.criteria
    ])  # fmt: skip
    table.updateFields()
    none = run("heritagescore", INPUT=table, GRID="sensibilite_sociale", SAMPLES=10, OUTPUT=str(tmp_path / "n.gpkg"))
    assert opened(none["OUTPUT"]).featureCount() == 0
    feature = QgsFeature(table.fields())
    feature.setAttributes(["U-1", *([10.0] * len(grid.criteria))])
    table.dataProvider().addFeatures([feature])
    one = run("heritagescore", INPUT=table, GRID="sensibilite_sociale", SAMPLES=10, OUTPUT="memory:")["OUTPUT"]
    assert rows(one, "rang", "score") == [(1, 50.0)]


def test_terrils_grid_on_the_bundle(run, bundle):
    layer = QgsVectorLayer(f"{bundle}|layername=terrils", "terrils", "ogr").materialize(QgsFeatureRequest())
    grid = grids.load("terrils")
    notes = [c.source["field"] for c in grid.criteria if c.source["field"].startswith("note_")]
    layer.dataProvider().addAttributes([compat.field(name, compat.INTEGER) for name in notes])
    layer.updateFields()
    told = Told()
    output = run("heritagescore", told, INPUT=layer, GRID="terrils", MISSING="interval", OUTPUT="memory:")["OUTPUT"]
    scores = dict(rows(output, "forme", "score_forme"))
    assert scores["Conique"] == 100 and scores["Arasé"] == 10
    assert not any("does not know" in text for text in told.warned)  # every published form is in the table


# -- the other three ---------------------------------------------------------------------------------------------------


def test_compare_with_the_official_ranking(run, tmp_path):
    told = Told()
    outputs = run("compareofficial", told, OUTPUT=str(tmp_path / "c.gpkg"), REPORT=str(tmp_path / "c.html"))
    assert 0.2 < outputs["KAPPA"] < 0.5  # the audit: type, period and area reach 0.36
    found = rows(outputs["OUTPUT"], "interet", "classe", "ecart")
    official = {"Exceptionnelle": 0, "Remarquable": 1, "Témoin": 2}
    computed = {"Indice élevé": 0, "Indice moyen": 1, "Indice faible": 2}
    compared = [(official[a], computed[b], e) for a, b, e in found if a in official]
    assert len(compared) == 283 and all(a - b == e for a, b, e in compared)
    assert sum(a == b for a, b, _ in compared) / 283 == pytest.approx(outputs["ACCURACY"])
    page = (tmp_path / "c.html").read_text("utf-8")
    assert "reste seul officiel" in page and "seul leur ordre est rapproché" in page
    compared = opened(outputs["OUTPUT"])
    assert compared.renderer().classAttribute() == "ecart"


def test_compare_faults(run, bundle, tmp_path):
    layer = QgsVectorLayer(f"{bundle}|layername=cites", "cites", "ogr")
    target = str(tmp_path / "c.gpkg")
    for parameters, words in (
        ({"COMPUTED_FIELD": "absent"}, "has no field “absent”"),
        ({"COMPUTED_FIELD": "type_cite"}, "order of the computed classes is not known"),
        ({"COMPUTED_FIELD": "interet", "OFFICIAL_FIELD": "nom"}, "nothing to compare"),
        ({"COMPUTED_FIELD": "type_cite", "ORDER": "Cité jardin;Corons"}, "three classes"),
    ):
        with pytest.raises(QgsProcessingException, match=words):
            run("compareofficial", INPUT=layer, OUTPUT=target, **parameters)
    same = run("compareofficial", INPUT=layer, COMPUTED_FIELD="interet", OUTPUT="memory:")
    assert same["KAPPA"] == 1 and same["ACCURACY"] == 1


def test_crossing(run, bundle, tmp_path):
    layer = noted(bundle, "criteres_gestion", missing=0)
    outputs = run("crossmatrix", INPUT=layer, HERITAGE_FIELD="interet", OUTPUT=str(tmp_path / "x.gpkg"),
                  REPORT=str(tmp_path / "x.html"))  # fmt: skip
    found = rows(outputs["OUTPUT"], "interet", "gestion", "croisement", "croisement_texte")
    levels = {"Exceptionnelle": 1, "Remarquable": 2, "Témoin": 3}
    cells = grids.load("criteres_gestion").crossing["cells"]
    for official, score, cell, text in found:
        if official not in levels:
            assert not isinstance(cell, str)
            continue
        management = 1 if score >= 66.7 else 2 if score >= 33.3 else 3
        assert cell == f"{levels[official]}.{management}" and text == cells[cell]["fr"]
    crossed = opened(outputs["OUTPUT"])  # kept: the renderer goes with its layer
    assert [crossed.renderer().categories()[n].value() for n in range(3)] == ["1.1", "1.2", "1.3"]
    assert "priorité de réhabilitation" in (tmp_path / "x.html").read_text("utf-8")


def test_crossing_faults(run, bundle, tmp_path):
    layer = QgsVectorLayer(f"{bundle}|layername=cites", "cites", "ogr")
    for parameters, words in (
        ({"HERITAGE_FIELD": "interet"}, "has no management value"),
        ({"HERITAGE_FIELD": "absent", "MANAGEMENT_FIELD": "surface_ha"}, "no field “absent”"),
        ({"HERITAGE_FIELD": "nom", "MANAGEMENT_FIELD": "surface_ha"}, "no numbers"),
        ({"HERITAGE_FIELD": "interet", "MANAGEMENT_FIELD": "surface_ha", "BREAKS": "9"}, "Breaks"),
        ({"HERITAGE_FIELD": "interet", "MANAGEMENT_FIELD": "surface_ha", "GRID": "terrils"}, "crossing"),
    ):
        with pytest.raises(QgsProcessingException, match=words):
            run("crossmatrix", INPUT=layer, OUTPUT=str(tmp_path / "x.gpkg"), **parameters)
    with pytest.raises(QgsProcessingException, match="hold no value of management"):
        run("crossmatrix", OUTPUT=str(tmp_path / "x.gpkg"))
    assert list(tmp_path.glob("x*")) == []


def test_explain(run, tmp_path):
    page = tmp_path / "pourquoi.html"
    outputs = run("explain", FIRST="lsm-707", SECOND="U-63V", OUTPUT=str(page), METHOD="topsis")
    text = outputs["TEXT"]
    assert text.startswith("Cité des Provinces (U-63V) devance ") and "points, surtout par" in text
    assert "tirages de poids" in text
    assert "Contour" not in page.read_text("utf-8") and "Surface" in page.read_text("utf-8")


def test_explain_faults(run):
    for first, second, words in (
        ("Cité des Provinces", "U-63V", "means several"),
        ("Atlantide", "U-63V", "is not in the layer"),
        ("U-63V", "u 63v", "two different"),
    ):
        with pytest.raises(QgsProcessingException, match=words):
            run("explain", FIRST=first, SECOND=second)


def test_bundle_is_untouched(run, tmp_path):
    from mbm_qgis_plugin.paths import BUNDLE

    before = (BUNDLE.read_bytes(), sorted(path.name for path in BUNDLE.parent.iterdir()))
    run("heritagescore", OUTPUT=str(tmp_path / "s.gpkg"))
    run("compareofficial", OUTPUT="memory:")
    assert (BUNDLE.read_bytes(), sorted(path.name for path in BUNDLE.parent.iterdir())) == before
    with sqlite3.connect(tmp_path / "s.gpkg") as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_nothing_of_the_project_is_touched(run):
    before = set(QgsProject.instance().mapLayers())
    run("heritagescore", OUTPUT="memory:")
    assert set(QgsProject.instance().mapLayers()) == before


def test_geometry_is_not_needed_where_no_indicator_is(run):
    layer = QgsVectorLayer("Point?crs=EPSG:4326&field=id:string", "p", "memory")
    grid = grids.load("patrimoine_non_protege")
    layer.dataProvider().addAttributes([compat.field(c.source["field"], compat.TEXT) for c in grid.criteria])
    layer.updateFields()
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromWkt("POINT(2.8 50.4)"))
    feature.setAttributes(["F1", *(["3"] * len(grid.criteria))])
    layer.dataProvider().addFeatures([feature])
    output = run("heritagescore", INPUT=layer, GRID="patrimoine_non_protege", OUTPUT="memory:")["OUTPUT"]
    assert rows(output, "score", "classe") == [(100.0, "À étudier d’abord")]


# -- what a reader may rely on -----------------------------------------------------------------------------------------


def test_an_unknown_grid_is_refused_with_the_names_of_those_there_are(run, bundle, tmp_path):
    for name, more in (("heritagescore", {}), ("crossmatrix", {"INPUT": f"{bundle}|layername=cites"})):
        with pytest.raises(QgsProcessingException, match=r"There is no grid “mystere”.*terrils") as caught:
            run(name, GRID="mystere", OUTPUT=str(tmp_path / "s.gpkg"), **more)
        assert "Incorrect parameter" not in str(caught.value)


def test_no_probability_of_a_class_where_no_class_exists(run, bundle):
    output = run("heritagescore", INPUT=noted(bundle, first=1, missing=0), GRID="valeur_patrimoniale_cites",
                 CLASSIFICATION="natural_breaks", SAMPLES=200, OUTPUT="memory:")["OUTPUT"]  # fmt: skip
    ((label, *shares),) = rows(output, "classe", "p_exceptionnelle", "p_remarquable", "p_temoin")
    assert label == "Non hiérarchisé" and all(is_null(value) for value in shares)


def test_the_author_of_the_report_is_who_the_user_names(run, tmp_path):
    from qgis.core import QgsApplication

    page = tmp_path / "r.html"
    run("heritagescore", OUTPUT="memory:", REPORT=str(page), AUTHOR="Camille <Dupont>")
    text = page.read_text("utf-8")
    assert "Camille &lt;Dupont&gt;" in text and "Cités minières (données ouvertes)" in text
    run("heritagescore", OUTPUT="memory:", REPORT=str(page))
    assert "Auteur" not in page.read_text("utf-8") or QgsApplication.userFullName() == ""


def test_an_order_that_leaves_out_a_class_is_refused_with_the_counts(run, bundle, tmp_path):
    layer = QgsVectorLayer(f"{bundle}|layername=cites", "cites", "ogr")
    left = sum(feature["type_cite"] == "Cité moderne" for feature in layer.getFeatures())
    with pytest.raises(QgsProcessingException, match=rf"leaves out.*Cité moderne \({left}\)"):
        run("compareofficial", INPUT=layer, COMPUTED_FIELD="type_cite", ORDER="Cité jardin;Cité pavillonnaire;Corons",
            OUTPUT=str(tmp_path / "c.gpkg"))  # fmt: skip
    assert not (tmp_path / "c.gpkg").exists()


def test_outputs_of_the_comparison_and_of_the_crossing_bear_their_caveat(run, bundle, tmp_path):
    page = tmp_path / "c.html"
    compared = opened(run("compareofficial", OUTPUT=str(tmp_path / "c.gpkg"), REPORT=str(page))["OUTPUT"])
    assert "reste seul officiel" in compared.metadata().abstract()
    text = page.read_text("utf-8")
    assert "Cités minières (données ouvertes)" in text and ">+1<" in text and ">\u22121<" in text
    page, layer = tmp_path / "x.html", noted(bundle, "criteres_gestion", missing=0)
    asked = {"INPUT": layer, "HERITAGE_FIELD": "interet", "BREAKS": "40;70", "REPORT": str(page)}
    crossed = opened(run("crossmatrix", OUTPUT=str(tmp_path / "x.gpkg"), **asked)["OUTPUT"])
    assert "limites à 40 et 70" in crossed.metadata().abstract()
    text = page.read_text("utf-8").replace("\u00a0", " ")
    assert "« interet »" in text and "284 des 563" in text and "limites à 40 et 70" in text
    assert "Sans case" in text
    (bare,) = [f["nom"] for f in layer.getFeatures() if is_null(f["interet"]) or f["interet"] == ""]
    assert french(bare) in text[text.index("Sans case") :]
