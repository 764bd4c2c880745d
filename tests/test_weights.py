"""Weights: given, by ranking, by comparison; every fault has its message."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mbm_qgis_plugin.core.problems import Problem
from mbm_qgis_plugin.core.weights import WeightsError, eigen_weights, of_grid, parse, rank_order_centroid
from pymcdm.weights.subjective import AHP

from scoring_helpers import criterion, grid_of

GRID = grid_of(
    {"a": (50, [criterion("x", 3), criterion("y", 1)]), "b": (30, [criterion("z")]), "c": (20, [criterion("t")])}
)


def test_grid_weights():
    weights = of_grid(GRID)
    assert weights.families.tolist() == [0.5, 0.3, 0.2]
    assert weights.flat.tolist() == pytest.approx([0.375, 0.125, 0.3, 0.2])


def test_given_weights_leave_the_others():
    weights = parse("a=30 ; a.y=1,5\n", GRID)  # 30, 30, 20 and 3, 1.5
    assert weights.families.tolist() == pytest.approx([30 / 80, 30 / 80, 20 / 80])
    assert weights.criteria.tolist() == pytest.approx([2 / 3, 1 / 3, 1, 1])
    assert weights.how == {"": "given", "a": "given"}
    assert parse(" A = 30; À.Y=1.5", GRID).flat.tolist() == weights.flat.tolist()


def test_ranking_is_the_rank_order_centroid():
    weights = parse("rank: c>a>b", GRID)
    assert weights.families.tolist() == pytest.approx([5 / 18, 2 / 18, 11 / 18])  # Barron and Barrett's table for three
    assert parse("rank: a=b>c; a.y>a.x", GRID).criteria[:2].tolist() == pytest.approx([0.25, 0.75])
    assert rank_order_centroid([0, 0, 2]).tolist() == pytest.approx([8 / 18, 8 / 18, 2 / 18])


def test_comparison_against_pymcdm():
    rng = np.random.default_rng(4)
    for size in (2, 3, 4, 5, 8, 12):
        matrix = np.eye(size)
        for i in range(size):
            for j in range(i + 1, size):
                matrix[i, j] = rng.choice([1, 2, 3, 5, 7, 9, 1 / 2, 1 / 3, 1 / 5])
                matrix[j, i] = 1 / matrix[i, j]
        oracle = AHP(matrix=matrix)
        weights, ratio, _ = eigen_weights(matrix)
        assert weights == pytest.approx(oracle(), abs=1e-6)
        if size > 2:
            assert ratio == pytest.approx(oracle.get_cr(), abs=1e-6)


def test_inconsistent_comparison_names_the_worst_judgement():
    weights = parse("ahp: a/b=2; b/c=2; a/c=1/9", GRID)  # should be 4
    assert weights.consistency[""] > 0.1
    message = str(weights.notes[0])
    assert "a/c = 1/9" in message and "0.1 at most" in message  # as the user wrote it
    fine = parse("ahp: a/b=2; b/c=2; a/c=4", GRID)
    assert fine.families.tolist() == pytest.approx([4 / 7, 2 / 7, 1 / 7])
    assert fine.notes == () and fine.consistency[""] == pytest.approx(0, abs=1e-9)


def test_ways_may_be_mixed_over_levels():
    weights = parse("rank: a>b>c; ahp: a.x/a.y=3", GRID)
    assert weights.how == {"": "rank", "a": "ahp"}
    assert weights.criteria[:2].tolist() == pytest.approx([0.75, 0.25])


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("d=3", "has no family “d”. Families: a, b, c"),
        ("a.q=3", "the family “a” has no criterion “q”. Criteria: x, y"),
        ("q.x=3", "has no family “q”"),
        ("a=-1", "weight of “a” is negative"),
        ("a=beaucoup", "“beaucoup” in “a=beaucoup” is not a number"),
        ("a=nan", "is not a number"),
        ("a=inf", "is not a number"),
        ("a", "must be written name=number"),
        ("a=0;b=0;c=0", "All weights are zero"),
        ("a.x=0;a.y=0", "All weights of the family “a” are zero"),
        ("a=1;a=2", "given twice"),
        ("rank: a>b", "missing: c"),
        ("rank: a>b>c>a", "twice in the ranking"),
        ("rank: a>a.x>b", "mixes families and criteria"),
        ("rank: a>b>c; a=4", "set in two ways"),
        ("weights: a=4; rank: a>b>c", "set in two ways"),
        ("ahp: a/b=2; b/c=2", "every pair must be compared; missing: a/c"),
        ("ahp: a/b=20; b/c=2; a/c=2", "between 1/9 and 9"),
        ("ahp: a/b=1/0", "is not a number"),
        ("ahp: a/a=1", "twice, or an item with itself"),
        ("ahp: a/b=2; b/a=2", "twice, or an item with itself"),
        ("ahp: a/b", "must be written first/second=number"),
    ],
)
def test_faults(text, words):
    with pytest.raises(WeightsError, match=words):
        parse(text, GRID)


@settings(max_examples=50, deadline=None)
@given(st.lists(st.floats(0.01, 1e6), min_size=3, max_size=3), st.floats(1e-3, 1e3))
def test_scaling_all_weights_changes_nothing(values, factor):
    once = parse(";".join(f"{name}={value!r}" for name, value in zip("abc", values)), GRID)
    scaled = parse(";".join(f"{name}={value * factor!r}" for name, value in zip("abc", values)), GRID)
    assert once.families == pytest.approx(scaled.families)
    assert once.families.sum() == pytest.approx(1)


def test_french_sentences_have_french_quotes_and_decimal_commas():
    weights = parse("ahp: a/b=2.5; b/c=2; c/a=9", GRID)
    said = weights.notes[0].text(lambda text: "§ " + text)
    assert "= 9" in said and "c/a" in said and weights.judgements[""].pairs[0] == ("a", "b", "2.5")
    assert "ratio 1," in said or "ratio 0," in said or "ratio 2," in said
    assert "." not in said.replace("0.1", "").replace("most). ", "").rstrip(".")
    fields = Problem("no field {fields}", fields="“a”, “b”")
    assert fields.text(lambda text: "§ " + text) == "§ no field «\u00a0a\u00a0», «\u00a0b\u00a0»" != str(fields)
