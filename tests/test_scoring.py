"""Scores, ranks and classes: by hand, against pymcdm, and the properties that any ranking must have."""

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mbm_qgis_plugin.core import classify, normalise, ranking, scoring
from mbm_qgis_plugin.core.problems import Problem
from mbm_qgis_plugin.core.scoring import Missing, score
from mbm_qgis_plugin.core.weights import of_grid, parse
from pymcdm.methods import TOPSIS, WPM, WSM
from scipy.stats import rankdata

from scoring_helpers import columns_of, criterion, flat_grid, grid_of

NAN = np.nan
TWO = grid_of({"a": (60, [criterion("x", 3), criterion("y", 1)]), "b": (40, [criterion("z")])})
METHODS = ("mean", "geometric", "topsis")


# -- by hand ----------------------------------------------------------------------------------------------------------


def test_mean_by_hand():
    weights = of_grid(TWO)
    result = score(np.array([[1, 0, 0.5], [0.5, 0.5, 1], [0, 1, 0]]), weights)
    assert result.families.tolist() == [[75, 50], [50, 100], [25, 0]]
    assert result.score.tolist() == pytest.approx([65, 70, 15])
    assert result.rank.tolist() == [2, 1, 3]
    assert result.completeness.tolist() == [1, 1, 1]


def test_geometric_by_hand():
    result = score(np.array([[1, 1, 0.25], [0, 0, 1]]), of_grid(TWO), "geometric")
    assert result.score[0] == pytest.approx(100 * 0.25**0.4, abs=1e-6)
    assert result.score[1] == pytest.approx(100 * 0.01**0.6, abs=1e-6)  # a note of zero counts one hundredth


def test_topsis_by_hand():
    result = score(np.array([[1, 1, 0]]), of_grid(TWO), "topsis")
    best, worst = 0.4, np.hypot(0.45, 0.15)
    assert result.score[0] == pytest.approx(100 * worst / (worst + best), abs=1e-6)
    assert result.families.tolist() == [[100, 0]]


def test_ties_share_the_smallest_rank():
    result = score(np.array([[1.0], [0.5], [1.0], [0.2]]), of_grid(flat_grid([1])))
    assert result.rank.tolist() == [1, 3, 1, 4]


def test_missing_notes_by_hand():
    weights = of_grid(TWO)
    rows = np.array([[1, NAN, 0.5], [NAN, NAN, 0.5], [NAN, NAN, NAN], [0.2, 0.6, 1]])
    over = score(rows, weights, missing=Missing("over_noted"))
    assert over.score.tolist()[:2] == pytest.approx([80, 50])  # y's weight goes to x; a's weight to b
    assert np.isnan(over.score[2]) and np.isnan(over.rank[2])
    assert over.completeness.tolist() == pytest.approx([2 / 3, 1 / 3, 0, 1])
    strict = score(rows, weights, missing=Missing("over_noted", 0.6))
    assert np.isnan(strict.score).tolist() == [False, True, True, False]
    unranked = score(rows, weights, missing=Missing("unranked"))
    assert np.isnan(unranked.score).tolist() == [True, True, True, False]
    neutral = score(rows, weights, missing=Missing("neutral", neutral=0.4))
    assert neutral.score.tolist()[:2] == pytest.approx([60 * (0.75 + 0.1) + 20, 60 * 0.4 + 20])
    assert np.isnan(neutral.score[2])  # nothing noted: nothing to be neutral about


def test_interval_by_hand():
    rows = np.array([[1, NAN, 0.5], [0.5, 0.5, 0.5], [NAN, NAN, NAN]])
    result = score(rows, of_grid(TWO), missing=Missing("interval"))
    assert result.low.tolist() == pytest.approx([65, 50, 0])
    assert result.high.tolist() == pytest.approx([80, 50, 100])
    assert result.rank_low.tolist() == [1, 2, 1]
    assert result.rank_high.tolist() == [2, 3, 3]


def test_weight_of_zero_counts_nowhere():
    weights = parse("a=0", TWO)
    result = score(np.array([[NAN, NAN, 0.5], [1, 1, NAN]]), weights, missing=Missing("unranked"))
    assert result.score[0] == 50 and result.completeness[0] == 1
    assert np.isnan(result.score[1])


# -- against pymcdm ---------------------------------------------------------------------------------------------------


def _as_it_is(column, cost=False):
    return column


def _random_table(rng):
    """A full table whose columns each reach 0 and 1, so that pymcdm's relative ends are our fixed ones."""
    table = rng.random((rng.integers(3, 40), rng.integers(2, 8)))
    return (table - table.min(axis=0)) / np.ptp(table, axis=0)


@pytest.mark.parametrize("seed", range(8))
def test_against_pymcdm(seed):
    rng = np.random.default_rng(seed)
    table = _random_table(rng)
    weights = of_grid(flat_grid((rng.random(table.shape[1]) + 0.01).tolist()))
    types = np.ones(table.shape[1])
    mine = score(table, weights).score
    assert mine == pytest.approx(100 * WSM(_as_it_is)(table, weights.flat, types), abs=1e-5)
    mine = score(table, weights, "geometric").score
    assert mine == pytest.approx(100 * WPM(_as_it_is)(np.maximum(table, 0.01), weights.flat, types), abs=1e-5)
    mine = score(table, weights, "topsis")
    assert mine.score == pytest.approx(100 * TOPSIS()(table, weights.flat, types), abs=1e-5)
    assert mine.rank.tolist() == rankdata(-mine.score, "min").tolist()


# -- properties -------------------------------------------------------------------------------------------------------

NOTES = st.sampled_from([0.0, 1 / 3, 2 / 3, 1.0])
OPTIONAL_NOTES = st.sampled_from([0.0, 1 / 3, 2 / 3, 1.0, NAN])


def _tables(notes, most=8):
    return st.integers(1, most).flatmap(
        lambda n: st.lists(st.lists(notes, min_size=3, max_size=3), min_size=n, max_size=n).map(np.array)
    )


@settings(max_examples=50, deadline=None)
@given(_tables(OPTIONAL_NOTES), st.sampled_from(METHODS), st.randoms(use_true_random=False))
def test_order_of_features_is_irrelevant(table, method, random):
    order = list(range(len(table)))
    random.shuffle(order)
    straight, shuffled = (score(rows, of_grid(TWO), method) for rows in (table, table[order]))
    assert np.array_equal(straight.rank[order], shuffled.rank, equal_nan=True)
    assert np.allclose(straight.score[order], shuffled.score, equal_nan=True)


@settings(max_examples=50, deadline=None)
@given(_tables(NOTES), st.sampled_from(METHODS), st.integers(0, 2))
def test_better_note_never_lowers_a_rank(table, method, place):
    before = score(table, of_grid(TWO), method)
    better = table.copy()
    better[0, place] = min(1, better[0, place] + 1 / 3)
    after = score(better, of_grid(TWO), method)
    assert after.rank[0] <= before.rank[0]
    assert after.score[0] >= before.score[0] - 1e-9


@settings(max_examples=40, deadline=None)
@given(_tables(OPTIONAL_NOTES, 3), st.sampled_from(METHODS))
def test_interval_contains_every_completion(table, method):
    holes = np.argwhere(np.isnan(table))[:5]
    for row, column in np.argwhere(np.isnan(table))[5:]:
        table[row, column] = 0.5
    interval = score(table, of_grid(TWO), method, Missing("interval"))
    for values in itertools.product((0.0, 0.4, 1.0), repeat=len(holes)):
        filled = table.copy()
        for (row, column), value in zip(holes, values):
            filled[row, column] = value
        full = score(filled, of_grid(TWO), method)
        assert (interval.low - 1e-6 <= full.score).all() and (full.score <= interval.high + 1e-6).all()
        assert (interval.rank_low <= full.rank).all() and (full.rank <= interval.rank_high).all()


# -- normalisation ----------------------------------------------------------------------------------------------------


def _one(rule, direction="benefit", scale=None):
    return grid_of(
        {"f": (1, [criterion("v", scale=scale or {"type": "numeric"}, normalisation=rule, direction=direction)])}
    ).criteria[0]


@pytest.mark.parametrize(
    ("rule", "direction", "values", "expected"),
    [
        ({"method": "bounds", "min": 0, "max": 10}, "benefit", [-5, 0, 2.5, 10, 12, NAN], [0, 0, 0.25, 1, 1, NAN]),
        ({"method": "bounds", "min": 0, "max": 10}, "cost", [0, 2.5, 12], [1, 0.75, 0]),
        ({"method": "bounds", "min": 1, "max": 100, "log": True}, "benefit", [0, 1, 10, 100], [0, 0, 0.5, 1]),
        ({"method": "minmax"}, "benefit", [2, 4, NAN, 6], [0, 0.5, NAN, 1]),
        ({"method": "minmax"}, "benefit", [3, 3, NAN], [0.5, 0.5, NAN]),
        ({"method": "percentile"}, "benefit", [10, 20, 20, 40, NAN], [0, 0.5, 0.5, 1, NAN]),
        ({"method": "percentile"}, "benefit", [7], [0.5]),
        ({"method": "target", "target": 10, "tolerance": 2, "zero_at": 6}, "benefit",
         [10, 12, 14, 16, 4, 0], [1, 1, 0.5, 0, 0, 0]),
        ({"method": "classes", "table": [{"upto": 5, "score": 100}, {"upto": 9, "score": 40}, {"score": 0}]}, "benefit",
         [5, 5.1, 9, 30, NAN], [1, 0.4, 0.4, 0, NAN]),
    ],
)  # fmt: skip
def test_normalisations(rule, direction, values, expected):
    found = normalise.normalise(_one(rule, direction), np.array(values, float))
    assert found == pytest.approx(np.array(expected, float), nan_ok=True)


def test_class_table_of_texts_forgives_accents_and_case():
    rule = {"method": "classes", "table": [{"value": "Cité jardin", "score": 100}, {"value": "Corons", "score": 50}]}
    grid = grid_of({"f": (1, [criterion("v", scale={"type": "text"}, normalisation=rule)])})
    column = np.array(["cite  JARDIN", "Corons", "Château", None, ""], dtype=object)
    found = normalise.utilities(grid, {("f", "v"): column})
    assert found.values[:, 0] == pytest.approx([1, 0.5, NAN, NAN, NAN], nan_ok=True)
    assert "Château" in str(found.notes[0])


def test_notes_off_the_scale_are_named():
    columns = {("a", "x"): np.array([1.0, 7]), ("a", "y"): np.array([0.0, 1]), ("b", "z"): np.array([0.0, 1])}
    with pytest.raises(Problem, match=r"“note_x” holds notes off the scale \(0, 1, 2, 3\): Cité B = 7"):
        ranking.run(TWO, columns, names=["Cité A", "Cité B"])
    columns["a", "x"] = np.array(["2", "deux"], dtype=object)
    with pytest.raises(Problem, match="“note_x” holds values that are no numbers: Cité B = deux"):
        ranking.run(TWO, columns, names=["Cité A", "Cité B"])
    columns["a", "x"] = np.array([np.inf, 1.0])
    with pytest.raises(Problem, match="no numbers: Cité A = inf"):
        ranking.run(TWO, columns, names=["Cité A", "Cité B"])
    columns["a", "x"] = np.array(["2", " 3,0 "], dtype=object)  # numbers kept as text
    assert ranking.run(TWO, columns).scores.rank.tolist() == [2, 1]


def test_one_feature_none_and_nothing_noted():
    one = ranking.run(TWO, columns_of(TWO, [[3, 3, 0]]))
    assert one.scores.rank.tolist() == [1]
    none = ranking.run(TWO, columns_of(TWO, np.empty((0, 3))), ranking.Settings(samples=10))
    assert none.scores.score.size == 0 and none.classes.index.size == 0
    nothing = ranking.run(TWO, columns_of(TWO, np.full((2, 3), NAN)), ranking.Settings(samples=10))
    assert (nothing.classes.index == -1).all()
    assert "nothing is ranked" in " ".join(str(note) for note in nothing.notes)


def test_constant_criterion_is_told():
    grid = grid_of({"f": (1, [criterion("v", scale={"type": "numeric"}, normalisation={"method": "minmax"})])})
    found = ranking.run(grid, columns_of(grid, [[4], [4]]))
    assert "same value everywhere" in str(found.notes[0]) and found.scores.score.tolist() == [50, 50]


# -- classes ----------------------------------------------------------------------------------------------------------

SHARES = {"method": "shares", "shares": (40, 169, 354), "border": 1}


def test_reference_shares_of_the_whole_inventory():
    scores = np.random.default_rng(1).permutation(np.linspace(0, 100, 563))
    found = classify.classify(scores, SHARES, 3)
    assert found.counts(3).tolist() == [40, 169, 354]
    assert found.index[np.argmax(scores)] == 0
    assert found.cuts[0] == pytest.approx((np.sort(scores)[-40] + np.sort(scores)[-41]) / 2)


def test_shares_of_a_few_are_rounded():
    found = classify.classify(np.arange(10.0), SHARES, 3)
    assert found.counts(3).tolist() == [1, 3, 6]  # 0.71 and 3.71 of ten
    assert classify.share_places((1, 1), 5).tolist() == [3, 5]  # a half goes up


def test_ties_stay_together_in_the_class_of_their_middle():
    quantiles = {"method": "quantiles"}
    assert classify.classify(np.array([9, 9, 9, 9, 1, 0]), quantiles, 3).index.tolist() == [1, 1, 1, 1, 2, 2]
    assert classify.classify(np.full(10, 5.0), SHARES, 3).index.tolist() == [2] * 10


def test_thresholds_and_borders():
    rule = {"method": "thresholds", "thresholds": (70, 40), "border": 2}
    found = classify.classify(np.array([70, 69.9, 40, 38, 37.9, NAN]), rule, 3)
    assert found.index.tolist() == [0, 1, 1, 2, 2, -1]
    assert found.border.tolist() == [True, True, True, True, False, False]


def _best_split(values, count):
    """Every way to cut the sorted values: the least variance within."""
    ordered = np.sort(values)
    best = None
    for cuts in itertools.combinations(range(1, len(ordered)), count - 1):
        parts = np.split(ordered, cuts)
        cost = sum(((part - part.mean()) ** 2).sum() for part in parts)
        if best is None or cost < best[0] - 1e-12:
            best = (cost, cuts)
    return best[0]


@settings(max_examples=50, deadline=None)
@given(st.lists(st.integers(0, 40), min_size=4, max_size=14), st.integers(2, 4))
def test_natural_breaks_are_the_best_of_all(values, count):
    values = np.array(values, float)
    cuts = classify.natural_breaks(values, count)
    if np.unique(values).size < count:
        assert cuts is None
        return
    index = classify.class_of_score(values, cuts)
    assert (np.diff(cuts) < 0).all()
    cost = sum(((values[index == k] - values[index == k].mean()) ** 2).sum() for k in range(count))
    assert cost == pytest.approx(_best_split(values, count), abs=1e-8)


def test_natural_breaks_need_enough_values():
    found = classify.classify(np.array([5.0, 5, 6]), {"method": "natural_breaks"}, 3)
    assert (found.index == -1).all() and "natural breaks" in str(found.notes[0])


def test_interval_gives_a_class_only_when_both_ends_agree():
    grid = TWO
    columns = columns_of(grid, [[3, 3, 3], [3, NAN, 3], [NAN, NAN, 2], [0, 0, 0]])
    found = ranking.run(grid, columns, ranking.Settings(missing="interval"))
    assert found.classes.index.tolist() == [0, 0, -1, 2]
    assert found.classes.border[2]


def test_reference_shares_only_for_the_whole_inventory():
    rule = {"method": "shares", "shares": [1, 1, 1], "total": 4, "otherwise": "thresholds", "thresholds": [90, 10]}
    grid = flat_grid([1], class_rule=rule)
    part = ranking.run(grid, columns_of(grid, [[3], [2], [0]]))
    assert part.rule["method"] == "thresholds" and "do not apply" in str(part.notes[0])
    assert part.classes.index.tolist() == [0, 1, 2]
    whole = ranking.run(grid, columns_of(grid, [[3], [2], [1], [0]]))
    assert whole.rule["method"] == "shares" and not whole.notes
    asked = ranking.run(grid, columns_of(grid, [[3], [2], [0]]), ranking.Settings(classification="shares"))
    assert asked.rule["method"] == "shares" and "too generous" in str(asked.notes[0])


@pytest.mark.parametrize("text", ["70", "40;70", "70;40;10", "a;b", "120;40"])
def test_thresholds_of_the_user(text):
    with pytest.raises(Problem, match="Thresholds"):
        ranking.run(TWO, columns_of(TWO, [[1, 1, 1]]), ranking.Settings(thresholds=text))


def test_scores_are_rounded_to_what_counts_as_equal():
    assert scoring.rounded(np.array([33.3333333, 33.3333334]))[0] == scoring.rounded(np.array([33.3333334]))[0]
