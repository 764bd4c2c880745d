"""Ranks under drawn weights: an exact case, brute force, ties; sensitivity; contributions."""

import itertools
import math

import numpy as np
import pytest
from mbm_qgis_plugin.core import classify, ranking, robustness, sensitivity
from mbm_qgis_plugin.core.explain import contributions
from mbm_qgis_plugin.core.problems import Problem
from mbm_qgis_plugin.core.scoring import Missing, combine, family_parts, score
from mbm_qgis_plugin.core.weights import of_grid

from scoring_helpers import columns_of, criterion, flat_grid, grid_of

NAN = np.nan
METHODS = ("mean", "geometric", "topsis")
THRESHOLDS = {"method": "thresholds", "thresholds": (70, 40), "border": 0}
QUANTILES = {"method": "quantiles"}


def _sure(values, weights, rule, method="mean", missing=None, **more):
    scores = score(values, weights, method, missing)
    classes = classify.classify(scores.score, rule, 3)
    return robustness.acceptability(values, weights, scores, classes, rule, 3, **more)


def test_two_criteria_exactly():
    """A = (1, 0), B = (0.4, 0.8), weight w uniform: A leads when w > 0.8 / 1.4."""
    grid = flat_grid([1, 1])
    values = np.array([[1, 0], [0.4, 0.8], [0.0, 0.0]])
    sure = _sure(values, of_grid(grid), QUANTILES, samples=40_000, seed=3)
    ahead = 1 - 0.8 / 1.4
    assert sure.classes[0, 0] == pytest.approx(ahead, abs=0.01)  # quantiles of three: the first of three
    assert sure.classes[1, 0] == pytest.approx(1 - ahead, abs=0.01)
    assert sure.classes[2].tolist() == [0, 0, 1]
    assert (sure.rank_low[2], sure.rank_high[2]) == (3, 3)
    assert (sure.rank_low[0], sure.rank_high[0]) == (1, 2)


def test_thresholds_exactly():
    """A = (1, 0) scores 100 w: above 70 in 30 %, between in 30 %, below 40 in 40 % of the draws."""
    sure = _sure(np.array([[1.0, 0.0]]), of_grid(flat_grid([1, 1])), THRESHOLDS, samples=40_000)
    assert sure.classes[0] == pytest.approx([0.3, 0.3, 0.4], abs=0.01)


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("rule", [THRESHOLDS, QUANTILES], ids=["thresholds", "quantiles"])
def test_against_brute_force(method, rule):
    rng = np.random.default_rng(8)
    grid = grid_of({f"f{n}": (n + 1, [criterion(f"c{n}{k}", k + 1) for k in range(2)]) for n in range(3)})
    values = rng.integers(0, 4, (14, 6)) / 3
    values[rng.random(values.shape) < 0.15] = NAN
    values[5] = values[4]  # a tie in every draw
    values[9] = NAN  # never ranked
    weights = of_grid(grid)
    sure = _sure(values, weights, rule, method, samples=300, seed=11)
    drawn = robustness.draw_weights(weights.families, 300, np.random.default_rng(11))
    all_ranks, all_classes = [], []
    cuts = classify.classify(score(values, weights, method).score, rule, 3).cuts
    for vector in drawn:
        one = score(values, weights.with_families(vector), method)
        all_ranks.append(one.rank)
        if rule is THRESHOLDS:
            all_classes.append(np.where(np.isnan(one.score), -1, classify.class_of_score(one.score, cuts)))
        else:
            all_classes.append(classify.classify(one.score, rule, 3).index)
    ranks, classes = np.sort(np.array(all_ranks), axis=0), np.array(all_classes)
    assert np.array_equal(sure.rank_low, ranks[math.ceil(0.05 * 300) - 1], equal_nan=True)
    assert np.array_equal(sure.rank_high, ranks[math.ceil(0.95 * 300) - 1], equal_nan=True)
    ranked = ~np.isnan(sure.rank_low)
    for number in range(3):
        assert sure.classes[ranked, number] == pytest.approx((classes == number).mean(axis=0)[ranked])
    assert not ranked[9] and ranked.sum() == 13


def test_many_features_keep_their_ranks_draw_by_draw(monkeypatch):
    values = np.random.default_rng(2).random((60, 3))
    weights = of_grid(flat_grid([3, 2, 1]))
    table = _sure(values, weights, QUANTILES, samples=200)
    monkeypatch.setattr(robustness, "TABLE", 10)
    listed = _sure(values, weights, QUANTILES, samples=200)
    assert np.array_equal(table.rank_low, listed.rank_low) and np.array_equal(table.rank_high, listed.rank_high)
    monkeypatch.setattr(robustness, "MOST", 100)
    with pytest.raises(Problem, match="too many for 60 features"):
        _sure(values, weights, QUANTILES, samples=200)


def test_same_seed_same_result_in_any_batch(monkeypatch):
    values = np.random.default_rng(2).random((30, 3))
    weights = of_grid(flat_grid([1, 1, 1]))
    once = _sure(values, weights, QUANTILES, samples=500, seed=5)
    again = _sure(values, weights, QUANTILES, samples=500, seed=5)
    other = _sure(values, weights, QUANTILES, samples=500, seed=6)
    assert np.array_equal(once.classes, again.classes) and not np.array_equal(once.classes, other.classes)
    monkeypatch.setattr(robustness, "CELLS", 100)
    assert np.array_equal(once.classes, _sure(values, weights, QUANTILES, samples=500, seed=5).classes)


def test_uniform_draws_and_concentration():
    rng = np.random.default_rng(0)
    families = np.array([0.5, 0.3, 0.2, 0.0])
    uniform = robustness.draw_weights(families, 20_000, rng)
    assert uniform.sum(axis=1) == pytest.approx(1) and (uniform[:, 3] == 0).all()
    assert uniform[:, :3].mean(axis=0) == pytest.approx([1 / 3] * 3, abs=0.01)
    assert uniform[:, 0].var() == pytest.approx(2 / 36, abs=0.003)  # Dirichlet(1, 1, 1): (n - 1) / n² / (n + 1)
    near = robustness.draw_weights(families, 20_000, rng, 50)
    assert near.mean(axis=0) == pytest.approx(families, abs=0.005)
    assert near[:, 0].std() == pytest.approx(math.sqrt(0.5 * 0.5 / 51), abs=0.003)


def test_one_family_draws_its_criteria():
    grid = grid_of({"f": (1, [criterion("a"), criterion("b")])})
    values = np.array([[1, 0], [0.4, 0.8], [0.0, 0.0]])
    sure = _sure(values, of_grid(grid), QUANTILES, samples=40_000, seed=3)
    assert sure.classes[0, 0] == pytest.approx(1 - 0.8 / 1.4, abs=0.01)


def test_notes_wrong_by_one_level():
    """One criterion: A noted 2, B noted 1 of 0–3. A stays ahead but for A=1,B≥1 …: counted over the nine cases."""
    grid = flat_grid([1])
    values = np.array([[2 / 3], [1 / 3], [0.0]])
    weights = of_grid(grid)
    sure = _sure(values, weights, QUANTILES, samples=40_000, steps=np.array([1 / 3]), seed=9)
    law = {-1: 0.25, 0: 0.5, 1: 0.25}
    first = 0.0
    for moves in itertools.product(law, repeat=3):
        notes = np.clip(np.array([2, 1, 0]) + moves, 0, 3)
        probability = math.prod(law[move] for move in moves)
        middle = (notes > notes[0]).sum() + ((notes == notes[0]).sum() + 1) / 2
        first += probability * (middle <= 1)
    assert sure.classes[0, 0] == pytest.approx(first, abs=0.01)
    unsure = _sure(values, weights, QUANTILES, samples=200)
    assert unsure.classes[0].tolist() == [1, 0, 0]


def test_giving_up():
    with pytest.raises(robustness.Stopped):
        _sure(np.ones((3, 1)), of_grid(flat_grid([1])), QUANTILES, samples=10, stopped=lambda: True)


# -- sensitivity ------------------------------------------------------------------------------------------------------


def test_smallest_change_exactly():
    """A = (1, 0) and B = (0, 0.9): B is first below w = 0.9 / 1.9."""
    grid = flat_grid([60, 40])
    weights = of_grid(grid)
    scores = score(np.array([[1, 0], [0, 0.9]]), weights)
    first = sensitivity.smallest_change(scores, weights, THRESHOLDS, 3, "first", first=1)
    assert first[0].weight == pytest.approx(0.9 / 1.9, abs=2e-4)
    assert first[1].weight == pytest.approx(1 - 0.9 / 1.9, abs=2e-4)
    assert first[0].who == (0, 1)
    classes = sensitivity.smallest_change(scores, weights, THRESHOLDS, 3)
    # A at 60 falls out of its class at 70 (up) or below 40 (down); B at 36 enters the middle class at 40 / 90
    assert classes[0].weight == pytest.approx(1 - 40 / 90, abs=2e-4) and classes[0].who == (1,)
    assert classes[0].distance == pytest.approx(0.6 - (1 - 40 / 90), abs=2e-4)


def test_no_change_at_all():
    scores = score(np.array([[1.0, 1.0], [0.0, 0.0]]), of_grid(flat_grid([1, 1])))
    found = sensitivity.smallest_change(scores, of_grid(flat_grid([1, 1])), THRESHOLDS, 3, "first", first=1)
    assert [change.weight for change in found] == [None, None]


# -- contributions ----------------------------------------------------------------------------------------------------


def test_contributions_of_the_mean_are_weight_times_difference():
    grid = grid_of({"a": (60, [criterion("x", 3), criterion("y", 1)]), "b": (40, [criterion("z")])})
    made = contributions([1, 0, 0.5], [0.5, 1, 1], of_grid(grid))
    assert made.criteria.tolist() == pytest.approx([45 * 0.5, -15, -20])
    assert made.families.tolist() == pytest.approx([7.5, -20])
    assert made.difference == pytest.approx(-12.5)


@pytest.mark.parametrize("method", METHODS)
def test_contributions_against_all_orders(method):
    rng = np.random.default_rng(1)
    grid = grid_of({"a": (3, [criterion("x", 3), criterion("y", 1)]), "b": (2, [criterion("z"), criterion("t")])})
    weights = of_grid(grid)
    first, second = rng.random(4), rng.random(4)
    first[1] = NAN
    made = contributions(first, second, weights, method)
    expected = np.zeros(4)
    orders = list(itertools.permutations(range(4)))
    for order in orders:
        row = second.copy()
        for place in order:
            before = combine(family_parts(row[None], weights, method), weights.families)[0]
            row[place] = first[place]
            expected[place] += combine(family_parts(row[None], weights, method), weights.families)[0] - before
    assert made.criteria == pytest.approx(expected / len(orders))
    assert made.families.sum() == pytest.approx(made.difference)


def test_contributions_of_many_criteria_still_add_up():
    grid = flat_grid([1] * 18)
    rng = np.random.default_rng(1)
    made = contributions(rng.random(18), rng.random(18), of_grid(grid), "topsis")
    assert made.criteria.sum() == pytest.approx(made.difference)


def test_settings_replay_through_a_dict():
    settings = ranking.Settings(weights="f0=2", samples=50, seed=4, missing="neutral")
    assert ranking.Settings.from_dict(settings.as_dict()) == settings
    for bad in ({"graine": 1}, {"samples": -1}, {"samples": "10"}, {"method": "somme"}, [], {"concentration": -1}):
        with pytest.raises(Problem):
            ranking.Settings.from_dict(bad)


def test_neutral_policy_is_drawn_as_it_is_scored():
    grid = flat_grid([1, 1])
    columns = columns_of(grid, [[3, NAN], [0, 3]])
    found = ranking.run(grid, columns, ranking.Settings(missing="neutral", samples=200))
    assert Missing.of_grid(grid, "neutral").neutral == 0.5
    assert found.robustness.classes.sum(axis=1) == pytest.approx([1, 1])


# -- what a reader may rely on ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("values", [[[0.5, 0.5]] * 3, [[0.2, 0.9]]], ids=["all equal", "one feature"])
def test_without_a_class_there_is_no_share_of_one(values):
    sure = _sure(np.array(values), of_grid(flat_grid([1, 1])), {"method": "natural_breaks"}, samples=200)
    assert np.isnan(sure.classes).all() and not np.isnan(sure.rank_low).any()


@pytest.mark.parametrize("table", [robustness.TABLE, 10], ids=["table", "draw by draw"])
def test_the_order_of_the_features_is_irrelevant_even_when_notes_are_drawn(monkeypatch, table):
    monkeypatch.setattr(robustness, "TABLE", table)
    rng = np.random.default_rng(6)
    values = rng.integers(0, 4, (20, 3)) / 3
    values[7] = values[3]  # two that no note tells apart
    values[rng.random(values.shape) < 0.1] = NAN
    values[12] = NAN
    weights, steps = of_grid(flat_grid([3, 2, 1])), np.full(3, 1 / 3)
    once = _sure(values, weights, THRESHOLDS, samples=300, steps=steps, seed=4)
    order = rng.permutation(len(values))
    again = _sure(values[order], weights, THRESHOLDS, samples=300, steps=steps, seed=4)
    for name in ("rank_low", "rank_high", "classes"):
        assert np.array_equal(getattr(once, name)[order], getattr(again, name), equal_nan=True), name


@pytest.mark.parametrize("what", ["classes", "first"])
def test_the_printed_weight_makes_the_change_and_lies_beyond_it(what):
    rng = np.random.default_rng(17)
    weights = of_grid(flat_grid([3, 3, 2, 1]))
    values = rng.integers(0, 4, (40, 4)) / 3
    scores = score(values, weights)

    def state(families):
        found = score(values, weights.with_families(families))
        return found.rank <= 10 if what == "first" else classify.classify(found.score, THRESHOLDS, 3).index

    for change in sensitivity.smallest_change(scores, weights, THRESHOLDS, 3, what):
        assert change.weight is not None
        assert abs(change.shown - change.given) >= change.distance - 1e-9
        assert round(change.shown * 100, change.digits) == pytest.approx(change.shown * 100, abs=1e-9)
        there = state(sensitivity.moved(weights.families, change.family, change.shown))
        assert tuple(np.flatnonzero(there != state(weights.families))) == change.who != ()


def test_the_explanation_names_criteria_missing_notes_and_the_exact_share():
    from mbm_qgis_plugin.core import explanation

    grid = grid_of({"bati": (3, [criterion("unite"), criterion("toits")]), "site": (2, [criterion("vues")])})
    columns = columns_of(grid, [[3, NAN, 1], [1, 1, 3], [0, 0, 0]])
    data = explanation.build(grid, ranking.Settings(samples=1000), columns, ["A", "B", "C"], 0, 1)
    text = data["text"].replace("\u00a0", " ").replace("\u202f", " ")
    assert "unite +" in text and "vues" in text
    assert "Non notée pour A seulement : « toits »" in text and "non notée" in str(data["rows"])
    share = explanation.share_ahead(
        ranking.run(grid, columns), ranking.Settings(samples=1000), *((0, 1) if text.startswith("A") else (1, 0))
    )
    assert f"{100 * share:.1f}".replace(".", ",").replace(",0", "") + " % des 1 000 tirages" in text
