"""Names of communes, terrils and cités, against the alias table and the spellings of the audit."""

import json
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mbm_qgis_plugin.core import names

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT.parent / "shared" / "data" / "source"


@pytest.fixture(scope="module")
def tables():
    base = sqlite3.connect(f"file:{ROOT / 'layers' / 'bassin_minier.gpkg'}?immutable=1", uri=True)
    communes = base.execute("SELECT insee, nom FROM communes").fetchall()
    aliases = base.execute("SELECT nom_source, insee FROM alias_communes").fetchall()
    base.close()
    return communes, aliases


@pytest.mark.parametrize(
    ("written", "nom"),
    [
        ("CONDE-SUR-L'ESCAUT", "Condé-sur-l'Escaut"),
        ("Condé-Sur-L’Escaut", "Condé-sur-l'Escaut"),
        ("condé sur l escaut", "Condé-sur-l'Escaut"),
        ("NOEUX-les-MINES", "Nœux-les-Mines"),
        ("  Nœux   les Mines ", "Nœux-les-Mines"),
        ("ST-AMAND-LES-EAUX", "Saint-Amand-les-Eaux"),
        ("EVIN-MALMAISON", "Évin-Malmaison"),
        ("Bruay-sur-l’Escaut", "Bruay-sur-l'Escaut"),
        # the variants that only the alias table knows
        ("HAISNES-les-LA BASSEE", "Haisnes"),
        ("Haisnes-lez-La-Bassée", "Haisnes"),
        ("Annay-sous-Lens", "Annay"),
        ("FOUQUIERE-les-LENS", "Fouquières-lès-Lens"),
        ("TEMPLEUVE", "Templeuve-en-Pévèle"),
        ("Escaupont", "Escautpont"),
        ("Douai-Frais-Marais", "Douai"),
    ],
)
def test_a_written_name_finds_its_commune(tables, written, nom):
    communes, aliases = tables
    index = names.CommuneIndex(communes, aliases)
    assert index.names[index.find(written)] == nom


def test_saint_and_sainte_are_spelled_out():
    assert names.commune_key("STE-MARIE") == names.commune_key("Sainte Marie") == "SAINTE MARIE"
    assert names.commune_key("St-Saulve") == names.commune_key("SAINT-SAULVE")
    assert names.commune_key("Stains") == "STAINS"


def test_absent_ambiguous_and_unknown_names_find_nothing(tables):
    index = names.CommuneIndex(*tables)
    assert index.find("BREBIERES") is None and index.is_known("Brebières")
    assert index.find("Rœux") is None and index.candidates("Rœux") == []  # not Rœulx
    assert index.candidates("Bruay") == ["59112", "62178"] and index.find("Bruay") is None
    assert index.candidates("Vendin") == ["62841", "62842"] and index.find("Vendin") is None
    assert index.find("Marseille") is None and not index.is_known("Marseille")
    assert index.find(None) is None and index.find("") is None and not index.is_known("")


def test_every_alias_leads_where_the_table_says(tables):
    communes, aliases = tables
    index = names.CommuneIndex(communes, aliases)
    assert 30 <= len({written for written, _ in aliases}) <= 45
    for written, insee in aliases:
        assert insee is None or insee in index.candidates(written)


def test_share_of_the_published_names_that_is_found(tables):
    """The figures of the audit: 3,018 of 3,110 without the aliases; with them all are known."""
    if not SOURCE.is_dir():
        pytest.skip("the published files are not at ../shared/data/source")
    bare, full = names.CommuneIndex(tables[0]), names.CommuneIndex(*tables)
    layers = "cites-minieres zt-cites-minieres espace-neonaturel zt-espaces-neonaturels terrils zt-terrils batis "
    layers += "cavaliers zt-cavaliers puits-de-mines"
    written = []
    for layer in layers.split():
        features = json.loads((SOURCE / f"{layer}.geojson").read_text(encoding="utf-8"))["features"]
        for feature in features:
            written += [v for k, v in feature["properties"].items() if k.startswith("commune") and v]
    assert len(written) == 3110
    assert sum(bare.find(name) is not None for name in written) == 3018
    assert all(full.is_known(name) for name in written)
    exact = {name for _, name in tables[0]}
    assert sum(name in exact for name in written) == 764


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("T031", ["T031"]),
        ("t31A", ["T031a"]),
        ("T 74b", ["T074b"]),
        ("terril n° 10", ["T010"]),
        ("T116-117", ["T116", "T117"]),
        ("T123-139", ["T123", "T139"]),
        ("Terrils 11/19 Loos-en-Gohelle", []),
        ("Fosse 5 de Meurchin", []),
        ("T1234", []),
        ("", []),
        (None, []),
    ],
)
def test_terril_numbers(text, found):
    assert names.terril_ids(text) == found


@pytest.mark.parametrize(
    ("published", "name", "aliases"),
    [
        ("Cité des Fleurs  (partie en zone-tampon)", "Cité des Fleurs", []),
        ("Cité Saint-Albert (n°16)", "Cité Saint-Albert", ["n°16"]),
        ("Cité St-Albert", "Cité Saint-Albert", []),
        ("Cité Ste-Marie", "Cité Sainte-Marie", []),
        ("Rés. du Parc (partie en zone-tampon)", "Résidence du Parc", []),
        ("CIté Piérard", "Cité Piérard", []),
        ("Cité de la Station Centrale", "Cité de la Station Centrale", []),
        ("Cité de l’Hôpital", "Cité de l'Hôpital", []),
        (None, None, []),
    ],
)
def test_cite_names(published, name, aliases):
    assert names.cite_name(published) == (name, aliases)


def test_a_part_has_the_key_of_its_cite():
    assert names.cite_key("Rés. du Parc (partie en zone-tampon)") == names.cite_key("Résidence du Parc")
    assert names.cite_key("Cité de la Victoire bis") != names.cite_key("Cité de la Victoire")


@given(st.text(max_size=60))
def test_the_key_of_a_key_is_itself(text):
    key = names.commune_key(text)
    assert names.commune_key(key) == key
    assert names.commune_key(text.upper()) == names.commune_key(text.upper().lower().upper())


def test_core_is_plain_python():
    code = "import sys; import mbm_qgis_plugin.core.names, mbm_qgis_plugin.core.network; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert not {"qgis", "numpy", "shapely", "fiona", "osgeo"} & set(loaded.split())
