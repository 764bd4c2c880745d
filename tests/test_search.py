"""What people type finds what they mean: spellings of names, numbers and codes, on the bundled objects."""

import sqlite3

import pytest
from mbm_qgis_plugin import searchindex
from mbm_qgis_plugin.core.search import GROUP_LIMIT, Entry, Index, fold, natural
from mbm_qgis_plugin.paths import BUNDLE


@pytest.fixture(scope="module")
def index():
    return searchindex.index()


def first(index, text, **more):
    found = index.search(text, **more)
    return (found[0].key, found[0].id) if found else None


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        # a cité by its number and commune, in any order and spelling
        ("cité 12 Lens", ("cites", "U-63M")),
        ("Cite n°12 de Lens", ("cites", "U-63M")),
        ("lens 12", ("cites", "U-63M")),
        ("LENS CITE 12", ("cites", "U-63M")),
        ("cité n12 lens", ("cites", "U-63M")),
        ("12 bis lens", ("cites", "U-63U")),
        ("12bis Lens", ("cites", "U-63U")),
        # accents, capitals, ligatures, hyphens, apostrophes, Saint and St
        ("electriciens", ("cites", "U-96B")),
        ("ÉLECTRICIENS", ("cites", "U-96B")),
        ("cité des electriciens bruay", ("cites", "U-96B")),
        ("bruay electriciens", ("cites", "U-96B")),
        ("st edouard", ("cites", "U-63M")),
        ("Saint-Édouard", ("cites", "U-63M")),
        ("saint edouard lens", ("cites", "U-63M")),
        ("st-albert", ("cites", "U-63AB")),
        ("jeanne d’arc lens", ("cites", "U-63AO")),
        ("jeanne d'arc lens", ("cites", "U-63AO")),
        # codes
        ("U-63M", ("cites", "U-63M")),
        ("u63m", ("cites", "U-63M")),
        ("63M", ("cites", "U-63M")),
        ("63 m", ("cites", "U-63M")),
        ("63AB", ("cites", "U-63AB")),
        ("63ab", ("cites", "U-63AB")),
        ("LSM-788", ("cites", "U-16A")),
        ("lsm 788", ("cites", "U-16A")),
        ("lsm788", ("cites", "U-16A")),
        ("15C", ("espaces_neonaturels", "U-15C")),
        ("8M", ("cavaliers_unesco", "8M")),
        ("42A", ("batis", "42A")),
        # terrils
        ("T74a", ("terrils", "T074a")),
        ("t074A", ("terrils", "T074a")),
        ("T 74 a", ("terrils", "T074a")),
        ("terril 74a", ("terrils", "T074a")),
        ("terril n°74a", ("terrils", "T074a")),
        ("T74", ("terrils", "T074")),
        ("T074", ("terrils", "T074")),
        ("11/19", ("terrils", "T074")),
        ("11-19 de lens est", ("terrils", "T074")),
        ("terril pinchonvalles", ("terrils", "T075")),
        # components, buildings, communes, territories
        ("piscine stade parc", ("batis", "98")),
        ("62498", ("communes", "62498")),
    ],
)
def test_spellings(index, typed, meant):
    assert first(index, typed) == meant


def ids(index, typed, key, **more):
    return [entry.id for entry in index.search(typed, **more) if entry.key == key]


def test_communes_by_any_of_their_names(index):
    assert ids(index, "nœux", "communes") == ids(index, "noeux les mines", "communes") == ["62617"]
    assert ids(index, "annay sous lens", "communes") == ["62033"]  # an alias of the published files
    assert ids(index, "haisnes-lez-la-bassée", "communes") == ["62401"]
    assert ids(index, "lens", "communes")[0] == "62498"
    assert ids(index, "lens lievin", "epci")[0] == "246200364"
    assert ids(index, "LIEVIN", "communes")[0] == ids(index, "Liévin", "communes")[0]


def test_every_object_is_found_by_its_own_name_and_code(index):
    with sqlite3.connect(f"{BUNDLE.as_uri()}?immutable=1", uri=True) as connection:
        for table, key, code in (
            ("cites", "id_cite", "id_cite"),
            ("cites", "id_cite", "id_unesco"),
            ("terrils", "id_terril", "id_terril"),
            ("batis", "id_unesco", "id_unesco"),
        ):
            for object_id, text in connection.execute(f"SELECT {key}, {code} FROM {table} WHERE {code} IS NOT NULL"):
                for typed in (text, text.lower().replace("-", " ")):
                    assert ids(index, typed, table)[0] == object_id, typed
        for number, name, commune in connection.execute("SELECT id_cite, nom, commune FROM cites"):
            assert number in ids(index, f"{name} {commune}", "cites"), name
        for insee, name in connection.execute("SELECT insee, nom FROM communes"):
            assert insee in ids(index, fold(name), "communes"), name
            assert insee in ids(index, name.upper().replace("-", " "), "communes"), name


def test_a_component_number_is_the_component_and_its_objects(index):
    found = index.search("63")
    assert ids(index, "63", "bien_inscrit") == ["63"]
    assert {entry.id for entry in found if entry.key == "cites"} >= {"U-63M", "U-63AB"}
    found = index.search("élément 6 ")
    assert [entry.id for entry in found if entry.key == "bien_inscrit"] == ["6"]
    assert "U-6B" in [entry.id for entry in found]


def test_a_number_still_being_typed_and_one_that_is_done(index):
    typing = ids(index, "lens 1", "cites")
    assert "U-63M" in typing  # 12 begins with 1
    assert "U-63M" not in ids(index, "1 lens", "cites")


def test_groups_in_order_at_most_fifteen_each_exact_then_own_territory(index):
    found = index.search("cité")
    order = [searchindex.GROUPS.index(entry.key) for entry in found]
    assert order == sorted(order)
    assert max(order.count(group) for group in set(order)) == GROUP_LIMIT
    same = [entry for entry in index.search("cité de la gare") if "Cité de la Gare" in entry.names]
    assert len({entry.territory for entry in same}) > 1
    for wanted in same:  # several of one name: that of one's own territory comes first
        assert index.search("cité de la gare", territory=wanted.territory)[0].territory == wanted.territory


def entry(name, number, **more):
    return Entry("cites", str(number), 0, name, "", "cite", (name,), **more)


def test_ranking_exact_then_territory_then_closeness_then_natural_order():
    index = Index(
        [
            entry("Cité n°10 du Parc", 1),
            entry("Cité n°2 du Parc", 2),
            entry("Cité du Parc", 3),
            entry("Cité du Parcours", 4, territory=frozenset({"A"})),
            entry("Cité verte", 5, places=("Parc-Ville",)),
        ]
    )
    assert [item.id for item in index.search("parc")] == ["3", "2", "1", "4", "5"]
    assert [item.id for item in index.search("parc", territory=("A",))] == ["3", "4", "2", "1", "5"]
    assert [item.id for item in index.search("parc 2")] == ["2"]
    assert index.search("parc jardin") == []
    assert natural("n°2") < natural("n°10")


@pytest.mark.parametrize("typed", ["", " ", "'", "n°", "%", "\\", '"', "* OR 1=1", "é" * 400, "\u0000", "🙂", "-"])
def test_nothing_typed_breaks_it(index, typed):
    assert isinstance(index.search(typed), list)
