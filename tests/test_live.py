"""Live ranking and sharing of weights: the same digits as the algorithm, and always a hundred."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mbm_qgis_plugin import grids, scoring_run
from mbm_qgis_plugin.core import live, orthophotos, ranking
from mbm_qgis_plugin.core.agreement import labels_to_classes
from mbm_qgis_plugin.core.problems import Problem
from mbm_qgis_plugin.core.sharing import Shares, whole
from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsVectorLayer

NAMES = ("a", "b", "c", "d")


@pytest.fixture(scope="module")
def cites(qgis_app, tmp_path_factory):
    import shutil

    from mbm_qgis_plugin.paths import BUNDLE

    path = shutil.copy(BUNDLE, tmp_path_factory.mktemp("live") / "data.gpkg")
    return QgsVectorLayer(f"{path}|layername=cites", "cites", "ogr")


@pytest.fixture(scope="module")
def session(cites):
    grid = grids.load()
    columns, names = scoring_run.read_criteria(grid, cites)
    interest = [feature["interet"] for feature in cites.getFeatures()]
    official, _ = labels_to_classes(
        [None if value is None or str(value) == "NULL" else value for value in interest],
        ["Exceptionnelle", "Remarquable", "Témoin"],
    )
    return live.Session(grid, columns, names, official)


@given(st.lists(st.integers(0, 100), min_size=4, max_size=4), st.data())
@settings(max_examples=300, deadline=None)
def test_weights_always_add_up_to_a_hundred(values, data):
    shares = Shares(NAMES, values)
    for _ in range(6):
        shares.locked = set(data.draw(st.lists(st.sampled_from(NAMES), max_size=3)))
        before = shares.as_dict()
        name, value = data.draw(st.sampled_from(NAMES)), data.draw(st.integers(-5, 120))
        got = shares.move(name, value)
        assert sum(shares.values) == 100
        assert min(shares.values) >= 0
        assert got == shares[name]
        for locked in shares.locked - {name}:
            assert shares[locked] == before[locked]


def test_a_slider_drawn_away_and_back_leaves_the_others_alone():
    shares = Shares(NAMES, [25, 40, 20, 15])
    for value in (60, 100, 3, 25):
        shares.move("a", value)
    assert shares.values == [25, 40, 20, 15]
    shares.move("a", 100)
    shares.let_go()
    assert shares.values == [100, 0, 0, 0]
    shares.move("a", 40)  # all others at zero: shared equally
    assert shares.values == [40, 20, 20, 20]


def test_with_all_others_locked_a_slider_stops_at_what_is_left():
    shares = Shares(NAMES, [25, 40, 20, 15])
    shares.locked = {"b", "c", "d"}
    assert shares.move("a", 90) == 25
    shares.locked = {"b", "c"}
    assert shares.move("a", 90) == 40
    assert shares.values == [40, 40, 20, 0]


def test_whole_numbers_keep_the_proportions():
    assert whole([1, 1, 1]) == [34, 33, 33]
    assert whole([0, 0]) == [50, 50]
    assert whole([]) == []
    assert whole([2, 1], 10) == [7, 3]


@pytest.mark.parametrize(
    ("weights", "method", "classification"),
    [
        ("", None, None),
        ("architecture=10; urbanisme=70; histoire=20", "geometric", "thresholds"),
        ("urbanisme.surface=80; urbanisme.compacite=20; urbanisme.voisines=0", "topsis", "natural_breaks"),
    ],
)
def test_live_equals_the_algorithm_to_the_digit(provider, cites, session, weights, method, classification):
    grid = session.grid
    if "urbanisme." in weights:  # the ids of the grid, whatever they are
        ids = [item.id for item in grid.family("urbanisme").criteria]
        weights = "; ".join(f"urbanisme.{name}={value}" for name, value in zip(ids, (80, 20, 0)))
    chosen = ranking.Settings(weights=weights, method=method, classification=classification)
    outcome = session.outcome(chosen)
    sure = session.intervals(outcome, 200, 1)
    context = QgsProcessingContext()
    algorithm = provider.algorithm("heritagescore").create()
    results, good = algorithm.run(
        {
            "INPUT": cites, "WEIGHTS": weights, "METHOD": method or "", "CLASSIFICATION": classification or "",
            "SAMPLES": 200, "SEED": 1, "OUTPUT": "memory:",
        },
        context, QgsProcessingFeedback(),
    )  # fmt: skip
    assert good
    rows = list(context.getMapLayer(results["OUTPUT"]).getFeatures())
    labels = [item.label["fr"] for item in grid.classes]
    assert [row["score"] for row in rows] == outcome.score.tolist()
    assert [row["rang"] for row in rows] == outcome.rank.tolist()
    assert [row["classe"] for row in rows] == [labels[number] for number in outcome.index]
    assert [row["rang_p05"] for row in rows] == sure.rank_low.tolist()
    assert [row["rang_p95"] for row in rows] == sure.rank_high.tolist()


def test_agreement_is_that_of_scikit_learn(session):
    from sklearn.metrics import cohen_kappa_score

    outcome = session.outcome(ranking.Settings())
    both = (session.official >= 0) & (outcome.index >= 0)
    wanted = cohen_kappa_score(session.official[both], outcome.index[both], weights="quadratic")
    assert outcome.kappa == pytest.approx(wanted)
    assert outcome.compared == both.sum() == 283


def test_why_adds_up_and_puts_the_better_first(session):
    outcome = session.outcome(ranking.Settings())
    order = np.argsort(outcome.rank)
    worse, better = int(order[150]), int(order[3])
    why = session.why(outcome, worse, better, 200)
    assert (why.first, why.second) == (better, worse)
    assert why.made.families.sum() == pytest.approx(outcome.score[better] - outcome.score[worse])
    assert 0 <= why.sure <= 1
    assert session.why(outcome, worse, better, 0).sure is None


def test_limits_stand_between_the_classes(session):
    outcome = session.outcome(ranking.Settings())
    first, second = outcome.limits()
    assert (outcome.index[outcome.rank < first] == 0).all()
    assert (outcome.index[outcome.rank > second] == 2).all()


def test_notes_that_are_missing_are_named(session):
    grid = session.grid
    columns = {key: np.array(column, dtype=column.dtype) for key, column in session.columns.items()}
    key = ("urbanisme", grid.family("urbanisme").criteria[0].id)
    columns[key] = np.asarray(columns[key], float)
    columns[key][5] = np.nan
    other = live.Session(grid, columns)
    outcome = other.outcome(ranking.Settings())
    assert [item.id for item in other.lacking(outcome, 5)] == [key[1]]
    assert other.lacking(outcome, 6) == []
    assert other.noted[key] == 283


def test_a_session_without_any_note_knows_it():
    grid = grids.load("valeur_patrimoniale_cites")
    empty = {(c.family, c.id): np.full(4, np.nan) for c in grid.criteria}
    assert not live.Session(grid, empty).has_notes


CAPABILITIES = """<?xml version="1.0"?><WMS_Capabilities xmlns="http://www.opengis.net/wms"><Capability><Layer>
<Layer><Name>ortho_2009_irc</Name><Title>Orthophoto 2009 infrarouge</Title></Layer>
<Layer><Name>ortho_2009</Name><Title>Orthophoto 2009</Title></Layer>
<Layer><Name>limites_2009</Name><Title>Communes 2009</Title></Layer>
<Layer><Name>mosaique_np</Name><Title>Photographies aériennes 1949-1955</Title></Layer>
<Layer><Title>Groupe sans nom, ortho 1998</Title></Layer>
</Layer></Capability></WMS_Capabilities>"""


def test_old_photographs_are_found_by_their_year_whatever_their_name():
    layers = orthophotos.named_layers(CAPABILITIES)
    assert orthophotos.pick(layers, [2009]) == "ortho_2009"
    assert orthophotos.pick(layers, [1949, 1955]) == "mosaique_np"
    with pytest.raises(Problem, match="1998"):
        orthophotos.pick(layers, [1998])
    for text in ("<html>", "", '<!DOCTYPE a [<!ENTITY b "c">]><a/>'):
        with pytest.raises(Problem):
            orthophotos.named_layers(text)
