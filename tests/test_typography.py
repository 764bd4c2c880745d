"""French typography of printed text: hand-made cases, and properties that hold for any number or name."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mbm_qgis_plugin.core import typography as t


@pytest.mark.parametrize(
    ("value", "decimals", "text"),
    [(0, 0, "0"), (999.5, 0, "1\u202f000"), (1173886, 0, "1\u202f173\u202f886"), (17.46, 1, "17,5"), (0.25, 1, "0,3"),
     (-12.4, 0, "\u221212"), (-0.2, 0, "0"), (2.5, 0, "3"), (54.80, 1, "54,8"), (1.005, 2, "1,01")],
)  # fmt: skip
def test_numbers_are_written_as_in_french(value, decimals, text):
    assert t.number(value, decimals) == text


def test_zero_is_a_dash_and_little_is_less_than_one():
    assert t.figure(0) == "–"
    assert t.figure(None) == "non renseigné"
    assert t.figure(0.3) == "<\u00a01"
    assert t.figure(0.6) == "1"
    assert t.share(0, 10) == "–"
    assert t.share(1, 1000) == "<\u00a01\u00a0%"
    assert t.share(33, 227) == "15\u00a0%"


@pytest.mark.parametrize(
    ("raw", "printed"),
    [
        ("Cœur d'Ostrevent", "Cœur d’Ostrevent"),
        ("Cité des Soeurs, Noeux-les-Mines, Oeuvre", "Cité des Sœurs, Nœux-les-Mines, Œuvre"),
        ("Sources : a ; b !", "Sources\u00a0: a\u202f; b\u202f!"),
        ("1:80 000", "1:80 000"),
        ("« bien »", "«\u00a0bien\u00a0»"),
        ("Cité n°12 de Lens, n° 5", "Cité n°\u202f12 de Lens, n°\u202f5"),
    ],
)
def test_text_gets_its_spaces_and_apostrophes(raw, printed):
    assert t.french(raw) == printed
    assert t.french(printed) == printed


def test_dates_scales_and_lists():
    assert t.date_in_full(datetime.date(2026, 11, 22)) == "22\u00a0novembre\u00a02026"
    assert t.date_in_full(datetime.date(2027, 8, 1)) == "1er\u00a0août\u00a02027"
    assert t.scale(150000) == "1:150\u202f000"
    assert [t.list_of(n) for n in ([], ["A"], ["A", "B", "C"])] == ["", "A", "A, B et C"]


@pytest.mark.parametrize(
    ("name", "safe"),
    [("Cœur d'Ostrevent", "Cœur d'Ostrevent"), ("Pays « A/B: C » ?", "Pays « A-B- C » -"), ("CON", "_CON"),
     ("  .. ", "sans nom"),
     ("lpt1.txt", "_lpt1.txt"), ("Lens\u202fLiévin\n", "Lens Liévin")],
)  # fmt: skip
def test_file_names_keep_accents_and_lose_what_windows_forbids(name, safe):
    assert t.file_name(name) == safe


@given(st.text(max_size=300))
def test_any_name_makes_a_file_name(name):
    safe = t.file_name(name)
    assert safe
    assert not set(safe) & set(t.FORBIDDEN)
    assert len(safe.encode("utf-8")) <= 101
    assert safe == safe.strip()
    assert not safe.endswith(".")


@given(st.floats(min_value=0, max_value=1e9), st.integers(0, 2))
def test_a_number_reads_back(value, decimals):
    read = float(t.number(value, decimals).replace("\u202f", "").replace(",", "."))
    assert abs(read - value) <= 0.5 * 10**-decimals * (1 + 1e-6) + 1e-6
