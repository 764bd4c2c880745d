"""Rows over columns and pages, and the entries of an index: rules that can be said without a page."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mbm_qgis_plugin.core import bookindex
from mbm_qgis_plugin.core.bookindex import Entry
from mbm_qgis_plugin.core.keyrows import joined
from mbm_qgis_plugin.core.pagination import Row, height, paginate

rows_ = st.lists(
    st.builds(Row, st.floats(1, 30), st.floats(0, 8), st.booleans()), min_size=0, max_size=80
)  # fmt: skip
rooms_ = st.lists(st.floats(40, 120), min_size=1, max_size=4)


@given(rows_, rooms_, st.booleans())
def test_every_row_stands_once_in_its_order_and_fits(rows, rooms, even):
    pages = paginate(rows, rooms, even)
    columns = [column for page in pages for column in page]
    assert [n for first, end in columns for n in range(first, end)] == list(range(len(rows)))
    assert all(len(page) == len(rooms) for page in pages)
    for page in pages:
        for (first, end), room in zip(page, rooms):
            assert height(rows[first:end]) <= room + 1e-4 or end - first == 1
    assert all(any(first < end for first, end in page) for page in pages[:-1])


@given(rows_, rooms_)
def test_a_heading_is_last_only_where_it_cannot_be_otherwise(rows, rooms):
    for page in paginate(rows, rooms):
        for first, end in page:
            if first < end < len(rows) and rows[end - 1].keep:
                chain = next((n for n in range(end - 1, first - 1, -1) if not rows[n].keep), None)
                assert chain is None, "a row before the headings could have been the last"


def test_a_heading_moves_with_what_it_heads_and_loses_its_room_above():
    rows = [Row(10), Row(10), Row(5, before=3, keep=True), Row(10)]
    assert paginate(rows, [30]) == [[(0, 2)], [(2, 4)]]
    assert height(rows[2:]) == 15


def test_the_last_columns_are_even_and_the_others_full():
    assert paginate([Row(10)] * 9, [50, 50, 50], even=True) == [[(0, 3), (3, 6), (6, 9)]]
    assert paginate([Row(10)] * 19, [50, 50, 50], even=True) == [
        [(0, 5), (5, 10), (10, 15)], [(15, 17), (17, 19), (19, 19)]
    ]  # fmt: skip
    assert paginate([], [50], even=True) == [[(0, 0)]]


@pytest.mark.parametrize(
    "name, mark, expected",
    [
        ("Cité des Provinces", "", ("Provinces", "cité des")),
        ("Cité de l'Hôpital", "", ("Hôpital", "cité de l'")),
        ("Cité d’Artois", "", ("Artois", "cité d’")),
        ("Cité n°12 bis de Lens", "", ("n°12 bis de Lens", "cité")),
        ("Cité de la Fosse n°10", "Lens", ("Fosse n°10", "cité de la, Lens")),
        ("Résidence du Parc", "", ("Parc", "résidence du")),
        ("cavalier du 9 de Lens", "T068a", ("Cavalier du 9 de Lens", "T068a")),
        ("Cité", "", ("Cité", "")),
        ("11/19 de Lens Est", "T074", ("11/19 de Lens Est", "T074")),
    ],
)
def test_a_name_is_looked_for_under_its_own_word(name, mark, expected):
    assert bookindex.inverted(name, mark) == expected


def test_the_alphabet_knows_numbers_accents_and_communes():
    names = ["Cité n°12 de Lens", "Cité n°2 de Lens", "Cité de l'Étoile", "Cité du 3-15", "Cité Esther"]
    entries = [Entry(name, pages=(4,)) for name in names]
    entries += [Entry("Éleu-dit-Leauwette", pages=(3,), strong=True), Entry("Sans page"), Entry("Évin", pages=(1,))]
    groups = bookindex.arranged(entries)
    assert [(letter, [head for head, _, _ in rows]) for letter, rows in groups] == [
        ("0–9", ["n°\u202f2 de Lens", "3-15", "n°\u202f12 de Lens"]),
        ("E", ["Éleu-dit-Leauwette", "Esther", "Étoile", "Évin"]),
    ]


def test_one_name_has_one_line_and_its_pages_are_runs():
    twice = [Entry("Lens", pages=(7,), strong=True), Entry("Lens", pages=(3, 4, 5), strong=True)]
    ((_, ((_, _, entry),)),) = bookindex.arranged(twice)
    assert [bookindex.written(run) for run in bookindex.references(entry.pages)] == ["4–6", "8"]
    assert [bookindex.written(run) for run in bookindex.references((0, 1, 5))] == ["1", "2", "6"]


def test_a_table_says_nothing_that_an_earlier_one_has_said():
    first = [{"id": "cites", "strong": True}, {"id": "exc", "part": True}, {"id": "puits", "strong": True}]
    second = [{"id": "cites", "strong": True}, {"id": "corons", "part": True}, {"id": "puits", "strong": True}]
    third = [{"id": "a", "of": ["puits"], "strong": True}, {"id": "b", "of": ["puits"], "filter": "x", "strong": True}]
    again = [{"id": "c", "of": ["puits"], "strong": True}]
    assert joined([("1", first), ("2", second), ("3", third), ("4", again), ("5", first)]) == [
        ("1", first), ("2", second[:2]), ("3", third)
    ]  # fmt: skip
