"""Grids: the shipped ones are right, and every fault of a user's file is named with its line."""

import json
import re

import pytest
from mbm_qgis_plugin import grids
from mbm_qgis_plugin.core.grid import GridError, parse
from mbm_qgis_plugin.core.jsonlines import lines

from scoring_helpers import GRIDS, criterion, raw_grid

SHIPPED = sorted(GRIDS.glob("*.json"))
LABELS_OF_2007 = re.compile("exceptionnelle|remarquable|témoin", re.IGNORECASE)


def test_six_grids_ship():
    assert [path.stem for path in SHIPPED] == [
        "criteres_gestion",
        "indicateurs_observables_cites",
        "patrimoine_non_protege",
        "sensibilite_sociale",
        "terrils",
        "valeur_patrimoniale_cites",
    ]


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_shipped_grid_is_whole(path):
    grid = grids.load(path)
    assert grid.id == path.stem
    for family in grid.families:
        for item in family.criteria:
            assert item.description["fr"] and item.description["en"]
            for level in item.levels:
                assert len(level.description["fr"]) > 8 and level.description["en"] != level.description["fr"]
    assert "extension" in grid.provenance["fr"]  # says that it is the plugin's own proposal
    assert grid.caveat["fr"].endswith(".")


def test_expert_grid_has_the_five_families_and_the_reference():
    grid = grids.load("valeur_patrimoniale_cites")
    assert [family.id for family in grid.families] == ["architecture", "urbanisme", "paysage", "histoire", "symbolique"]
    assert grid.class_rule["shares"] == (40, 169, 354) and grid.class_rule["total"] == 563
    assert [label.label["fr"] for label in grid.classes] == ["Exceptionnelle", "Remarquable", "Témoin"]
    assert "n’est pas la grille de 2006" in grid.provenance["fr"]


def test_indicator_grid_claims_nothing_official():
    grid = grids.load("indicateurs_observables_cites")
    assert not any(LABELS_OF_2007.search(label.label["fr"]) for label in grid.classes)
    used = {item.source["indicator"] for item in grid.criteria}
    assert not used & {"part_bien", "part_zone_tampon", "mh_n"}  # membership is circular (audit, chapter 5)
    assert "284" in grid.caveat["fr"] and "563" in grid.caveat["fr"]
    assert not {"paysage", "symbolique"} & {family.id for family in grid.families}


def test_lines_are_those_of_the_keys():
    text = '{\n "a": [\n  1,\n  {"b":\n   "x\\n\\"}"}\n ],\n "c": {}, "c": null\n}'
    found, repeated = lines(text)
    assert found[("a",)] == 2 and found[("a", 0)] == 3 and found[("a", 1)] == 4
    assert found[("a", 1, "b")] == 4 and found[("c",)] == 7
    assert repeated == [(("c",), 7)]


def _write(raw):
    return json.dumps(raw, ensure_ascii=False, indent=1)


def _line(text, part, number=1):
    """Line of the n-th place where ``part`` stands."""
    place = -1
    for _ in range(number):
        place = text.index(part, place + 1)
    return text.count("\n", 0, place) + 1


def _base():
    return raw_grid({"un": (60, [criterion("a", 2), criterion("b", 1)]), "deux": (40, [criterion("c", 1)])})


def _change(path, value):
    raw = _base()
    node = raw
    for key in path[:-1]:
        node = node[key]
    if value is ...:
        del node[path[-1]]
    else:
        node[path[-1]] = value
    return raw


FIRST = ("families", 0, "criteria", 0)
BAD = [
    ((*FIRST, "weight"), -1, "weight of “a” is negative", '"weight": -1'),
    ((*FIRST, "weight"), "lourd", "weight of “a” must be a number, not “lourd”", '"lourd"'),
    ((*FIRST, "weight"), True, "must be a number", '"weight": true'),
    ((*FIRST, "weight"), ..., "weight of “a” is missing", ('"id": "a"', -1)),
    (("families", 1, "weight"), ..., "weight of “deux” is missing", ('"id": "deux"', -1)),
    ((*FIRST, "poids"), 3, "unknown key “poids”", '"poids"'),
    (("familles",), [], "unknown key “familles”", '"familles"'),
    (("families", 1, "id"), "un", "the id “un” is used twice", None),
    ((*FIRST, "id"), "b", "the id “b” is used twice", None),
    ((*FIRST, "id"), "É b", "small letters", '"É b"'),
    ((*FIRST, "direction"), "haut", "choose among benefit, cost", '"direction"'),
    ((*FIRST, "normalisation"), {"method": "zscore"}, "choose among levels", '"zscore"'),
    ((*FIRST, "normalisation"), {"method": "bounds", "min": 5, "max": 5}, "lower bound", '"normalisation"'),
    ((*FIRST, "normalisation"), {"method": "bounds", "min": 0, "max": 5, "log": True}, "logarithmic", None),
    ((*FIRST, "normalisation"), {"method": "target", "target": 2, "tolerance": 3, "zero_at": 1}, "zero_at", None),
    ((*FIRST, "normalisation"), {"method": "classes", "table": []}, "“table” must be a list", '"table"'),
    ((*FIRST, "scale"), {"type": "ordinal", "levels": []}, "“levels” must be a list of at least 2", '"levels": []'),
    ((*FIRST, "scale", "levels", 1, "value"), 0, "rising order", None),
    ((*FIRST, "scale", "levels", 0, "value"), "zéro", "must be a number", '"zéro"'),
    ((*FIRST, "source"), {}, "say where the value comes from", '"source": {}'),
    ((*FIRST, "label"), {"fr": "A"}, "“en” is missing", None),
    (("kind",), "officiel", "choose among expert, indicators", '"officiel"'),
    (("format",), "1", "choose among mbm-grid/1", '"format"'),
    (("class_rule", "thresholds"), [40, 70], "must fall", '"thresholds": ['),
    (("class_rule", "thresholds"), [70], "1 thresholds for 3 classes", '"thresholds": ['),
    (("class_rule",), {"method": "shares", "shares": [1, 2]}, "must be a list of at least 3", '"shares": ['),
    (("class_rule",), {"method": "shares", "shares": [0, 0, 0]}, "all shares are zero", '"shares": ['),
    (("missing", "policy"), "oublier", "choose among unranked", '"oublier"'),
    (("missing", "neutral"), 150, "between 0 and 100", '"neutral"'),
    (("families",), {}, "must be a list", '"families"'),
    (("caveat",), ..., "“caveat” is missing", None),
    (("families", 0), None, "between braces", None),
]  # fmt: skip


@pytest.mark.parametrize(("path", "value", "words", "where"), BAD)
def test_fault_is_named_with_its_line(path, value, words, where):
    text = _write(_change(path, value))
    with pytest.raises(GridError) as caught:
        parse(text, "ma_grille.json")
    message = str(caught.value)
    assert "ma_grille.json" in message and words in message
    if where is not None:  # what is missing is told at the brace before the object's first key
        part, offset = where if isinstance(where, tuple) else (where, 0)
        assert f"line {_line(text, part) + offset}:" in message


def test_all_weights_zero():
    raw = _base()
    for family in raw["families"]:
        family["weight"] = 0
    with pytest.raises(GridError, match="all weights are zero"):
        parse(_write(raw), "g.json")
    raw = _base()
    for item in raw["families"][0]["criteria"]:
        item["weight"] = 0
    with pytest.raises(GridError, match="all weights of the family “un” are zero"):
        parse(_write(raw), "g.json")


def test_indicator_grid_may_not_use_a_label_of_2007():
    raw = _base()
    raw["kind"] = "indicators"
    raw["classes"][0]["label"] = {"fr": "Plutôt remarquable", "en": "x"}
    with pytest.raises(GridError, match="class of 2007"):
        parse(_write(raw), "g.json")


@pytest.mark.parametrize("text", ["", "{", "[1, 2", '{"a": 1}}', "null", "[]", "3", '{"a": NaN}', "[" * 5000])
def test_what_is_no_grid_has_a_message(text):
    with pytest.raises(GridError) as caught:
        parse(text, "g.json")
    assert "line" in str(caught.value)


def test_syntax_fault_names_the_line():
    with pytest.raises(GridError, match="line 3: this is not valid JSON"):
        parse('{\n "a": 1,\n "b" 2\n}', "g.json")


def test_repeated_key():
    with pytest.raises(GridError, match=r"line 3: “id” is given twice"):
        parse('{"format": "mbm-grid/1",\n "id": "a",\n "id": "b"}', "g.json")


def test_unreadable_files(tmp_path):
    with pytest.raises(GridError, match="cannot be read"):
        grids.load(tmp_path / "absente.json")
    latin = tmp_path / "latin.json"
    latin.write_bytes('{"id": "é"}'.encode("latin-1"))
    with pytest.raises(GridError, match="UTF-8"):
        grids.load(latin)
    assert grids.load("terrils").id == "terrils"
