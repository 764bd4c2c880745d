"""The QR encoder against segno, module by module, and against the bounds of the standard."""

import pytest
import segno
from mbm_qgis_plugin.core import qr

URL = "https://www.exemple.org/cites/U-16A"


def oracle(text, **options):
    symbol = segno.make(text, error="m", mode="byte", boost_error=False, **options)
    return tuple(tuple(bool(module) for module in row) for row in symbol.matrix)


@pytest.mark.parametrize("version", range(1, 41))
def test_every_version_and_mask_is_that_of_another_encoder(version):
    text = ("https://exemple.org/?q=" + "aZ9_/-" * 500)[: qr.capacity(version)]
    masks = range(8) if version in (1, 2, 5, 6, 7, 9, 10, 14, 27, 40) else (version % 8,)
    for mask in masks:
        assert qr.matrix(text, mask) == oracle(text, version=version, mask=mask), mask


def test_the_smallest_version_is_taken_and_the_bound_is_exact():
    assert [qr.capacity(version) for version in (1, 2, 7, 10, 40)] == [14, 26, 122, 213, 2331]  # table 7, level M
    assert len(qr.matrix("x" * 14)) == 21
    assert len(qr.matrix("x" * 15)) == 25
    assert len(qr.matrix("x" * 2331, 0)) == 177
    with pytest.raises(qr.TooLong):
        qr.matrix("x" * 2332)


def test_accents_count_their_bytes():
    assert len(qr.matrix("é" * 7)) == 21
    assert len(qr.matrix("é" * 8)) == 25


def test_the_mask_taken_has_the_least_penalty():
    for text in (URL, "a", "https://exemple.org/" + "0" * 60):
        every = [qr.matrix(text, mask) for mask in range(8)]
        assert qr.penalty(qr.matrix(text)) == min(map(qr.penalty, every))


def test_the_four_penalties_on_patterns_counted_by_hand():
    def rows(*lines):
        return tuple(tuple(mark == "#" for mark in line) for line in lines)

    # half dark, no run of five, no block of four: nothing
    assert qr.penalty(rows("#.#.", ".#.#", "#.#.", ".#.#")) == 0
    # six in a row of light in each of six rows and columns: 12 × 4; 25 blocks × 3; 50 % away from half: 10 × 10
    assert qr.penalty(rows(*["......"] * 6)) == 12 * 4 + 25 * 3 + 100


def test_runs_give_the_symbol_back():
    rows = qr.matrix(URL)
    drawn = [[False] * len(rows) for _ in rows]
    for x, y, length in qr.runs(rows):
        for k in range(length):
            assert not drawn[y][x + k]
            drawn[y][x + k] = True
    assert tuple(map(tuple, drawn)) == rows
