"""Agreement with the official classes, against scikit-learn and scipy; crossing."""

import numpy as np
import pytest
from mbm_qgis_plugin.core import agreement, crossing
from mbm_qgis_plugin.core.problems import Problem
from scipy.stats import spearmanr
from sklearn.metrics import accuracy_score, cohen_kappa_score, confusion_matrix, precision_score, recall_score


@pytest.mark.parametrize("seed", range(5))
def test_against_scikit_learn_and_scipy(seed):
    rng = np.random.default_rng(seed)
    official = rng.integers(0, 3, 200)
    computed = np.clip(official + rng.integers(-1, 2, 200), 0, 2)
    scores = 100 - 30 * computed + rng.random(200)
    found = agreement.compare(official, computed, 3, scores=scores)
    assert found.kappa == pytest.approx(cohen_kappa_score(official, computed, weights="quadratic"))
    assert found.accuracy == pytest.approx(accuracy_score(official, computed))
    assert np.array_equal(found.matrix, confusion_matrix(official, computed))
    assert found.recall == pytest.approx(recall_score(official, computed, average=None))
    assert found.precision == pytest.approx(precision_score(official, computed, average=None))
    assert found.spearman == pytest.approx(spearmanr(-official, scores).statistic)
    assert found.interval[0] < found.kappa < found.interval[1]
    assert found.apart(1) == (np.abs(official - computed) == 1).sum()


def test_bootstrap_interval_is_that_of_drawing_features_again():
    rng = np.random.default_rng(3)
    official = rng.integers(0, 3, 120)
    computed = np.where(rng.random(120) < 0.6, official, rng.integers(0, 3, 120))
    low, high = agreement.compare(official, computed, 3).interval
    kappas = []
    for _ in range(400):
        rows = rng.integers(0, 120, 120)
        kappas.append(cohen_kappa_score(official[rows], computed[rows], weights="quadratic"))
    assert [low, high] == pytest.approx(np.percentile(kappas, [2.5, 97.5]), abs=0.04)


def test_what_lacks_a_class_is_left_out():
    found = agreement.compare([0, 1, -1, 2], [0, -1, 1, 2], 3)
    assert (found.compared, found.left_out) == (2, 2) and found.accuracy == 1
    nothing = agreement.compare([-1, -1], [0, 1], 3)
    assert np.isnan(nothing.kappa) and np.isnan(nothing.accuracy) and nothing.compared == 0
    one_class = agreement.compare([1, 1], [1, 1], 3)
    assert np.isnan(one_class.kappa) and one_class.accuracy == 1


def test_labels_in_any_spelling():
    classes, unknown = agreement.labels_to_classes(
        ["Exceptionnelles", "TEMOIN", None, "", "remarquable", "Autre"], ["Exceptionnelle", "Remarquable", "Témoin"]
    )
    assert classes.tolist() == [0, 2, -1, -1, 1, -1] and unknown == ["Autre"]


def test_crossing_levels():
    assert crossing.levels([80, 66.7, 50, 10, np.nan], (33.3, 66.7)).tolist() == [1, 1, 2, 3, 0]
    assert crossing.levels([1, 2, 3, 4, 5, 6, np.nan], "terciles").tolist() == [3, 3, 2, 2, 1, 1, 0]
    assert crossing.cross([1, 3, 0], [3, 3, 1]).tolist() == ["1.3", "3.3", None]
    assert crossing.table([1, 3, 0, 1], [3, 3, 1, 3]).tolist() == [[0, 0, 2], [0, 0, 0], [0, 0, 1]]


@pytest.mark.parametrize("text", ["50", "66;33", "a;b", "1;2;3", "1;2/3;4/5;6"])
def test_bad_breaks(text):
    with pytest.raises(Problem, match="Breaks"):
        crossing.parse_breaks(text, (33, 66))


def test_breaks_of_one_axis_or_two():
    assert crossing.parse_breaks("", (33, 66)) == ((33, 66), (33, 66))
    assert crossing.parse_breaks("40;70", (33, 66)) == ((40, 70), (40, 70))
    assert crossing.parse_breaks("40;70,5 / terciles", (33, 66)) == ((40, 70.5), "terciles")
