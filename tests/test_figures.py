"""Key figures, scales and places of a page: hand-computed cases and properties, without QGIS."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mbm_qgis_plugin.core import figures as f
from mbm_qgis_plugin.core import mapscale as m


def test_key_figures_by_hand():
    values = f.key_figures(
        f.Measures(
            populations=(1000, None, 250),
            interests=("Exceptionnelle", "Témoin", None, "Témoin"),
            terrils=("bien inscrit", "zone tampon", None),
            terrils_m2=25_000.0,
            cavaliers_m=12_340.0,
            ribbons=((1000.0, 1.0), (4000.0, 0.25)),
            batis=2,
            puits=3,
            bien_inscrit_m2=1e6,
            zone_tampon_m2=5e4,
        )
    )
    assert values == {
        "communes": 3, "habitants": 1250, "cites": 4, "cites_exceptionnelles": 1, "cites_remarquables": 0,
        "cites_temoins": 2, "terrils": 3, "terrils_inscrits": 1, "terrils_ha": 2.5, "cavaliers_km": 12.34,
        "cavaliers_inscrits_km": 2.0, "batis": 2, "puits": 3, "bien_inscrit_ha": 100.0, "zone_tampon_ha": 5.0,
    }  # fmt: skip
    assert set(values) == {item.id for item in f.FIGURES}


def test_rows_keep_one_precision_and_say_what_is_none():
    assert f.row("cavaliers_km", 146.06, 797.5) == ("146", "798", "18\u00a0%")
    assert f.row("cavaliers_inscrits_km", 17.46, 54.8) == ("17,5", "54,8", "32\u00a0%")
    assert f.row("cavaliers_inscrits_km", 0.0, 54.8) == ("–", "54,8", "–")
    assert f.row("bien_inscrit_ha", 0.2, 3969.0) == ("<\u00a01", "3\u202f969", "<\u00a01\u00a0%")
    assert f.row("habitants", 242325) == ("242\u202f325",)


@pytest.mark.parametrize(
    ("sides", "scale"),
    # extents of the seven agglomerations of 2026, km; scales of the semiology, chapter 7
    [((21.5, 17.6), 75_000), ((22.5, 18.0), 80_000), ((23.0, 23.0), 100_000), ((20.0, 28.5), 125_000),
     ((43.0, 29.0), 150_000)],
)  # fmt: skip
def test_the_scale_is_the_largest_round_one_that_fits(sides, scale):
    assert m.best_denominator(sides[0] * 1000, sides[1] * 1000, (308, 252)) == scale


def test_what_fits_no_scale_is_refused():
    with pytest.raises(m.TooLarge):
        m.best_denominator(5e7, 5e7, (308, 252))
    with pytest.raises(m.TooLarge):
        m.best_denominator(100, 100, (10, 10))


@given(st.floats(1, 1e5), st.floats(1, 1e5), st.floats(60, 1200), st.floats(60, 900))
def test_no_smaller_round_scale_would_fit(width, height, w, h):
    found = m.best_denominator(width, height, (w, h), 7)
    fits = [d for d in m.DENOMINATORS if width * 1000 / d <= w - 14 + 1e-6 and height * 1000 / d <= h - 14 + 1e-6]
    assert found == min(fits)


def test_bar_steps_are_round():
    assert m.bar_step(80_000, 55) == 1
    assert m.bar_step(150_000, 55) == 2
    assert m.bar_step(300_000, 72) == 5
    assert m.bar_step(5_000, 55) == 0.05
    assert m.bar_segment(2_500, 55) == (20, "m")
    assert m.bar_segment(10_000, 55) == (100, "m")
    assert m.bar_segment(80_000, 55) == (1, "km")
    for scale in (2_500, 5_000, 12_500, 300_000):
        length, unit = m.bar_segment(scale, 30)
        assert 4 * length * (1e6 if unit == "km" else 1e3) / scale <= 30  # mm on paper


def test_densest_window_holds_the_most():
    rng = np.random.default_rng(7)
    low = rng.uniform(0, 100, (60, 2))
    boxes = np.hstack([low, low + rng.uniform(0.5, 3, (60, 2))])
    weights = rng.uniform(0, 1, 60)

    def held(window):
        inside = (boxes[:, 0] >= window[0] - 1e-9) & (boxes[:, 1] >= window[1] - 1e-9)
        return weights[inside & (boxes[:, 2] <= window[2] + 1e-9) & (boxes[:, 3] <= window[3] + 1e-9)].sum()

    window = m.densest_window(boxes, weights, (20, 15))
    assert np.isclose(window[2] - window[0], 20)
    assert np.isclose(window[3] - window[1], 15)
    best = max(held((x, y, x + 20, y + 15)) for x in boxes[:, 0] for y in boxes[:, 1])  # brute force
    assert held(window) >= best - 1e-9
    assert m.densest_window([], [], (20, 15)) == ()
    assert m.densest_window([(0, 0, 50, 50)], [1], (20, 15)) == ()


@settings(deadline=None, max_examples=40)
@given(st.lists(st.tuples(st.floats(0, 30), st.floats(0, 30)), min_size=2, max_size=25))
def test_markers_part_and_stay_near(points):
    points = np.array(points)
    moved = m.spread(points, 2.0, rounds=400)
    far = np.hypot(*(moved[:, None, :] - moved[None, :, :]).transpose(2, 0, 1))
    np.fill_diagonal(far, np.inf)
    assert far.min() > 2.0 * 0.9
    assert np.array_equal(m.spread(points, 2.0, rounds=400), moved)
    limited = m.spread(points, 2.0, longest=1.0)
    assert np.hypot(*(limited - points).T).max() <= 1.0 + 1e-9


def test_markers_far_apart_do_not_move():
    points = np.array([[0.0, 0.0], [5.0, 0.0], [0.0, 5.0]])
    assert np.array_equal(m.spread(points, 2.0), points)
