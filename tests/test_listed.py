"""Lists by number, name or code: as ``qgis_process help`` shows them, and as people write them."""

import pytest
from mbm_qgis_plugin.core.listed import several
from mbm_qgis_plugin.core.territories import UnknownTerritory
from mbm_qgis_plugin.processing.territory_parameter import check_territories, chosen_territories

BETHUNE, LENS, HENIN = "Béthune-Bruay", "Lens-Liévin", "Hénin-Carvin"


@pytest.mark.parametrize(
    ("written", "names"),
    [
        (None, []),
        ("", []),
        ([], []),
        ("1", [LENS]),
        ("0,1", [BETHUNE, LENS]),
        ("1, 0", [BETHUNE, LENS]),
        (["0", "1"], [BETHUNE, LENS]),
        (1, [LENS]),
        ([1], [LENS]),
        ("246200364", [LENS]),
        (246200364, [LENS]),
        ("246200364,2", [LENS, HENIN]),
        ("Béthune-Bruay, Artois-Lys Romane", [BETHUNE]),
        ("Lens-Liévin,Béthune-Bruay, Artois-Lys Romane,2", [BETHUNE, LENS, HENIN]),
        ("henin carvin; Lens-Lievin", [LENS, HENIN]),
        ([HENIN, "1,1"], [LENS, HENIN]),
    ],
)
def test_territories_by_number_name_and_siren(written, names):
    assert [territory.short_name for territory in chosen_territories({"TERRITORIES": written})] == names


@pytest.mark.parametrize(
    ("written", "part"), [("9", "9"), (-1, "-1"), ("1,Arras", "Arras"), ("246200365", "246200365"), (["12"], "12")]
)
def test_what_means_nothing_is_named(written, part):
    with pytest.raises(UnknownTerritory) as caught:
        chosen_territories({"TERRITORIES": written})
    assert str(caught.value) == part
    _, message = check_territories({"TERRITORIES": written})
    assert f"“{part}”" in message and HENIN in message


def test_the_longest_name_wins():
    options = ["a", "a,b", "c"]
    assert several("a,b,c", options, lambda text: text if text in options else None) == ["a,b", "c"]
