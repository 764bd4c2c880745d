"""Sheets of a territory and scales asked for: plain Python, with shapely as the judge of what is covered."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mbm_qgis_plugin.core import mapscale, tiling
from shapely.geometry import MultiPolygon, Point, Polygon, box
from shapely.ops import unary_union

FRAME, SCALE, OVERLAP, MARGIN = (203.0, 180.5), 50_000, 10.0, 7.0
UNIT = SCALE / 1000


def needs_of(shape):
    def needs(cell, boxes):
        part = shape.intersection(box(*cell))
        return part.difference(unary_union([box(*item) for item in boxes])).area > 1.0

    return needs


def cut(shape, **changed):
    asked = {"frame": FRAME, "denominator": SCALE, "overlap": OVERLAP, "margin": MARGIN, **changed}
    return tiling.cut(shape.bounds, needs=needs_of(shape), **asked)


def blob(seed, reach):
    """Return a territory of any form: a chain of discs, long, bent, in one or two parts."""
    random = np.random.default_rng(seed)
    steps = random.normal(0, reach, (12, 2)).cumsum(axis=0) + np.array([650_000, 7_030_000])
    return unary_union([Point(*spot).buffer(random.uniform(500, 4000)) for spot in steps])


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10_000), st.sampled_from([500, 3000, 8000]), st.sampled_from([0.0, 10.0, 25.0]))
def test_sheets_cover_all_and_none_is_idle(seed, reach, overlap):
    shape = blob(seed, reach)
    sheets = cut(shape, overlap=overlap)
    assert unary_union([box(*item.box) for item in sheets]).buffer(1).contains(shape)
    for item in sheets:
        assert np.allclose([item.box[2] - item.box[0], item.box[3] - item.box[1]], np.array(FRAME) * UNIT)
        others = [box(*other.box).buffer(-0.2 * overlap * UNIT, join_style="mitre") for other in sheets
                  if other is not item]  # fmt: skip
        assert shape.intersection(box(*item.cell)).difference(unary_union(others)).area > 0
    cells = [box(*item.cell) for item in sheets]
    assert unary_union(cells).area == pytest.approx(sum(cell.area for cell in cells))


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10_000), st.sampled_from([3000, 8000]))
def test_numbers_read_as_one_reads_and_neighbours_know_each_other(seed, reach):
    sheets = cut(blob(seed, reach))
    assert [item.number for item in sheets] == list(range(1, len(sheets) + 1))
    spots = [(-round(item.centre[1]), round(item.centre[0])) for item in sheets]
    assert spots == sorted(spots)
    of = {item.number: item for item in sheets}
    opposite = dict(zip(("n", "ne", "e", "se", "s", "sw", "w", "nw"), ("s", "sw", "w", "nw", "n", "ne", "e", "se")))
    for item in sheets:
        for side, number in item.neighbours.items():
            other = of[number]
            assert other.neighbours[opposite[side]] == item.number
            assert ("n" in side) == (other.centre[1] > item.centre[1] + 1)
            assert ("e" in side) == (other.centre[0] > item.centre[0] + 1)
            shared = box(*item.box).intersection(box(*other.box)).bounds
            if len(side) == 1:
                assert min(shared[2] - shared[0], shared[3] - shared[1]) == pytest.approx(OVERLAP * UNIT)


def test_the_grid_leaves_the_margin_and_spares_sheets():
    wide = (2 * FRAME[0] - OVERLAP - 2 * MARGIN) * UNIT
    sheets = cut(box(0, 0, wide, 1000))
    assert len(sheets) == 2
    assert sheets[0].box[0] == pytest.approx(-MARGIN * UNIT)
    assert len(cut(box(0, 0, wide + OVERLAP * UNIT, 1000))) == 3
    # an L: the cell in which it has nothing has no sheet
    corner = MultiPolygon([box(0, 0, 18_000, 2000), box(0, 0, 2000, 15_000)])
    assert len(cut(unary_union(corner))) == 3
    # what the overlap of the neighbours shows anyway needs no sheet of its own
    pitch = (FRAME[0] - OVERLAP) * UNIT
    tip = Polygon([(0, 0), (3 * pitch - 2 * MARGIN * UNIT, 0), (0, 1)])
    assert [item.number for item in cut(tip)] == list(range(1, len(cut(tip)) + 1))


def test_too_many_and_too_narrow():
    with pytest.raises(tiling.TooMany):
        cut(box(0, 0, 120_000, 40_000), denominator=2500)
    with pytest.raises(tiling.TooNarrow):
        cut(box(0, 0, 120_000, 40_000), frame=(30.0, 15.0))


@pytest.mark.parametrize(("text", "value"), [
    ("", 0), (None, 0), ("auto", 0), ("same", "same"), (" Same ", "same"), ("même", "same"), ("50000", 50_000),
    ("1:50 000", 50_000), ("1/25\u202f000", 25_000), ("1:50\u00a0000", 50_000), (80000, 80_000),
])  # fmt: skip
def test_a_scale_is_read_as_people_write_it(text, value):
    assert mapscale.asked(text) == value


@pytest.mark.parametrize("text", ["grand", "1:", "50,5", "-50000", "2499", "3000001", "1:50 000 m", "²50000", "٥٠٠٠٠"])
def test_what_is_no_scale_is_refused(text):
    with pytest.raises(ValueError, match=r"."):
        mapscale.asked(text)
