"""The setting of lists in columns, against every way there is."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mbm_qgis_plugin.core.columns import balance, wrap


def test_words_stay_whole_and_none_is_lost():
    text = "Grands Bureaux de la Compagnie des Mines de Liévin"
    lines = wrap(text, 20, len)
    assert " ".join(lines) == text
    assert all(len(line) <= 20 for line in lines)
    assert wrap("Anticonstitutionnellement", 5, len) == ["Anticonstitutionnellement"]


@given(st.lists(st.integers(1, 4), min_size=1, max_size=9), st.integers(1, 4))
def test_columns_are_as_short_as_can_be(heights, number):
    found = balance(heights, number)
    assert [place for first, beyond in found for place in range(first, beyond)] == list(range(len(heights)))
    assert len(found) <= number
    cuts = [combinations(range(1, len(heights)), parts - 1) for parts in range(1, min(number, len(heights)) + 1)]
    best = min(
        max(sum(heights[a:b]) for a, b in zip((0, *cut), (*cut, len(heights)))) for ways in cuts for cut in ways
    )
    assert max(sum(heights[first:beyond]) for first, beyond in found) == best


@pytest.mark.parametrize("number", [1, 3])
def test_nothing_is_no_column(number):
    assert balance([], number) == []
