"""Blocks in columns: against every cut there is, and by cases counted by hand."""

from itertools import combinations_with_replacement

from hypothesis import given
from hypothesis import strategies as st
from mbm_qgis_plugin.core.blockflow import flow, height, highest


def sizes(heights, parts, gap):
    return [height(heights, part, gap) for part in parts]


@given(st.lists(st.integers(1, 90), min_size=1, max_size=9), st.integers(0, 6), st.integers(1, 4))
def test_the_highest_column_is_as_low_as_any_cut_allows(heights, gap, columns):
    parts = flow(heights, gap, [None] * columns)
    assert [place for part in parts for place in part] == list(range(len(heights)))
    least = min(
        max(sizes(heights, [range(a, b) for a, b in zip((0, *cuts), (*cuts, len(heights)))], gap))
        for cuts in combinations_with_replacement(range(len(heights) + 1), columns - 1)
    )
    assert max(sizes(heights, parts, gap)) == least


def test_a_column_with_room_of_its_own_takes_what_the_others_need_not():
    # 30 may stand in the last column, which then counts for nothing
    assert flow([10, 10, 20, 10], 0, [None, None, 30]) == [[0], [1], [2, 3]]
    assert highest([10, 10, 30], [None, None, 30]) == 10
    # what does not fit its limit goes to the others
    assert flow([10, 10, 20, 15], 0, [None, None, 30])[-1] == [3]


def test_a_loose_block_stands_at_the_foot_of_the_column_that_has_room():
    assert flow([40, 35, 10, 12, 10], 0, [None] * 3, loose=1) == [[0], [2, 3, 4], [1]]
    parts = flow([50, 20, 5], 2, [None] * 2, loose=1)
    assert parts == [[0], [2, 1]]


def test_nothing_is_evened_under_the_floor():
    assert highest([5.0, 8.0], [None, None], 20.0) == 20.0
