"""The committed GeoPackage, read with sqlite and shapely: schema, counts, keys, links, partition, figures, metadata."""

import json
import sqlite3
import struct
from collections import Counter, defaultdict
from pathlib import Path

import pytest
import shapely

ROOT = Path(__file__).resolve().parent.parent
BUNDLE = ROOT / "layers" / "bassin_minier.gpkg"
SCHEMA = json.loads((ROOT / "resources" / "schema.json").read_text(encoding="utf-8"))
TABLES = SCHEMA["tables"]
LAYERS = [name for name, table in TABLES.items() if table["geometry"]]
SQL_TYPES = {"text": "TEXT", "integer": "MEDIUMINT", "real": "REAL", "boolean": "BOOLEAN"}
# The counts of the data's README, said here again: a wrong schema.json must not make its own proof.
COUNTS = {
    "cites": 284,
    "terrils": 161,
    "cavaliers": 1316,
    "cavaliers_unesco": 14,
    "espaces_neonaturels": 12,
    "parvis_agricoles": 138,
    "batis": 159,
    "puits": 636,
    "bien_inscrit": 109,
    "zone_tampon": 15,
    "communes": 330,
    "epci": 9,
    "perimetre_mbm": 1,
    "trame_verte": 161 + 12 + 1316,
}
KEYS = {
    "cites": "id_cite",
    "terrils": "id_terril",
    "cavaliers": "id_troncon",
    "cavaliers_unesco": "id_unesco",
    "espaces_neonaturels": "id_espace",
    "parvis_agricoles": "id_parvis",
    "batis": "id_unesco",
    "puits": "id_puits",
    "bien_inscrit": "no_element",
    "zone_tampon": "id_zone",
    "communes": "insee",
    "epci": "siren",
    "trame_verte": "id_objet",
}


def shape(blob):
    """The geometry of a GeoPackage blob."""
    assert blob[:2] == b"GP" and struct.unpack("<i", blob[4:8])[0] == 2154
    envelope = (0, 32, 48, 48, 64)[(blob[3] >> 1) & 7]
    return shapely.from_wkb(blob[8 + envelope :])


@pytest.fixture(scope="module")
def base():
    connection = sqlite3.connect(f"file:{BUNDLE}?immutable=1", uri=True)
    yield connection
    connection.close()


@pytest.fixture(scope="module")
def rows(base):
    """All tables as lists of dicts, geometries as shapely shapes."""
    tables = {}
    for name in TABLES:
        cursor = base.execute(f'SELECT * FROM "{name}"')
        heads = [column[0] for column in cursor.description]
        tables[name] = [dict(zip(heads, row)) for row in cursor]
        for row in tables[name]:
            if "geom" in row:
                row["geom"] = shape(row["geom"])
    return tables


def one(base, query):
    return base.execute(query).fetchone()[0]


def test_tables_are_exactly_those_of_the_schema(base):
    found = {row[0] for row in base.execute("SELECT table_name FROM gpkg_contents")}
    assert found == set(TABLES)
    assert {name: one(base, f'SELECT count(*) FROM "{name}"') for name in COUNTS} == COUNTS


@pytest.mark.parametrize("name", TABLES)
def test_fields_and_their_types(base, name):
    found = base.execute(f"SELECT name, type FROM pragma_table_info('{name}')").fetchall()
    found = [(field, kind) for field, kind in found if field not in ("fid", "geom")]
    assert found == [(field["name"], SQL_TYPES[field["type"]]) for field in TABLES[name]["fields"]]


@pytest.mark.parametrize("name", KEYS)
def test_keys_are_unique_and_never_null(rows, name):
    keys = [row[KEYS[name]] for row in rows[name]]
    assert None not in keys
    assert len(set(keys)) == len(keys) == COUNTS[name]


@pytest.mark.parametrize("name", TABLES)
def test_no_empty_text_and_only_listed_values(rows, name):
    for field in TABLES[name]["fields"]:
        values = {row[field["name"]] for row in rows[name]} - {None}
        assert "" not in values, field["name"]
        if field["type"] == "text":
            assert not [v for v in values if v != v.strip() or "\n" in v or "’" in v], field["name"]
        if "values" in field:
            assert values <= set(field["values"]), field["name"]


@pytest.mark.parametrize("name", LAYERS)
def test_geometries_are_valid_and_of_one_type(rows, name):
    for row in rows[name]:
        geom = row["geom"]
        assert geom.is_valid and not geom.is_empty, row
        assert geom.geom_type in (
            {"MultiPolygon", "MultiLineString"} if name == "trame_verte" else {TABLES[name]["geometry"]}
        )
    assert all(row["source"] for row in rows[name])


def test_references_lead_somewhere(rows):
    for name, table in TABLES.items():
        for field in table["fields"]:
            if "ref" in field:
                other, column = field["ref"].split(".")
                known = {row[column] for row in rows[other]}
                assert {row[field["name"]] for row in rows[name]} - {None} <= known, (name, field["name"])
    objects = {
        "terril": {row["id_terril"] for row in rows["terrils"]},
        "bâti": {row["id_unesco"] for row in rows["batis"]},
        "cité": {row["id_cite"] for row in rows["cites"]},
    }
    for view in rows["parvis_vues"]:
        assert view["id_objet"] is None or view["id_objet"] in objects[view["type_objet"]]
        assert (view["id_objet"] is None) == (view["mode"] == "absent") == (view["distance_m"] is None)


def test_objects_of_the_property(rows):
    names = ("cites", "terrils", "cavaliers_unesco", "espaces_neonaturels", "batis")
    ids = [row["id_unesco"] for name in names for row in rows[name] if row["id_unesco"]]
    assert [sum(1 for row in rows[name] if row["id_unesco"]) for name in names] == [124, 51, 14, 5, 159]
    assert len(ids) == len(set(ids)) == 353
    assert {row["element_unesco"] for name in names for row in rows[name]} - {None} == set(range(1, 110))


def test_cites_by_interest_type_epoch_and_status(rows):
    cites = rows["cites"]
    assert Counter(row["interet"] for row in cites) == {
        "Exceptionnelle": 38,
        "Remarquable": 112,
        "Témoin": 133,
        None: 1,
    }
    assert Counter(row["type_cite"] for row in cites) == {
        "Cité pavillonnaire": 122,
        "Cité moderne": 68,
        "Corons": 55,
        "Cité jardin": 39,
    }
    assert Counter(row["epoque"] for row in cites) == {"HBNPC (après 1946)": 67, "compagnie (avant 1946)": 216, None: 1}
    assert Counter(row["statut_unesco"] for row in cites) == {
        "bien inscrit": 124,
        "zone tampon": 145,
        "hors périmètre": 15,
    }
    assert sum(row["erbm"] for row in cites) == 65
    assert {row["id_unesco"] for row in cites if row["inscrit_mh"]} == {"92", "96B", "13B"}
    assert all(row["inscrit_mh"] is None for row in cites if not row["id_unesco"])
    assert [row["nom"] for row in cites if row["compagnie"] is None] == ["Cité Champ du manoeuvre"]


def test_cites_by_epci_as_the_audit_counted_them(rows):
    found = defaultdict(Counter)
    for row in rows["cites"]:
        found[row["epci_siren"]][row["interet"]] += 1
    expected = {
        "246200364": (10, 37, 32, 0),  # Lens-Liévin
        "200072460": (4, 27, 37, 0),  # Béthune-Bruay
        "245901160": (4, 8, 19, 1),  # Valenciennes Métropole
        "200042190": (3, 12, 15, 0),  # Porte du Hainaut
        "245901152": (5, 12, 13, 0),  # Cœur d'Ostrevent
        "200044618": (5, 8, 12, 0),  # Douaisis
        "246200299": (7, 8, 5, 0),  # Hénin-Carvin
    }
    classes = ("Exceptionnelle", "Remarquable", "Témoin", None)
    assert {siren: tuple(count[c] for c in classes) for siren, count in found.items()} == expected


def test_merged_cites(rows):
    by_id = {row["id_cite"]: row for row in rows["cites"]}
    # the two triples, a cité in two parts, one with the number that its twin alone holds
    assert "U:96A, Z:63, E:63" in by_id["U-96A"]["anomalies"] and by_id["U-96A"]["id_lsm"] == 63
    assert "U:48M, Z:10010, E:10010" in by_id["U-48M"]["anomalies"]
    assert by_id["U-16A"]["id_lsm"] == 788 and by_id["U-16A"]["erbm"]
    assert by_id["U-97D"]["nom"] == "Cité 16-3 du Nouveau Monde" and by_id["U-97D"]["part_zone_tampon"] > 0
    assert sum(row["id_lsm"] is not None for row in rows["cites"]) == 160 + 28 + 17
    # ambiguous pairs stay two cités
    assert {"U-31F", "LSM-534", "LSM-100004", "LSM-10003", "U-99A", "LSM-34", "LSM-236", "LSM-237"} <= set(by_id)
    assert by_id["U-8G"]["commune"] == "Condé-sur-l'Escaut" and "5614 m" in by_id["U-8G"]["anomalies"]
    assert not [row["nom"] for row in rows["cites"] if "(" in row["nom"] or "Rés." in row["nom"] or "St-" in row["nom"]]


def test_totals_within_a_thousandth(rows):
    area = {name: sum(row["geom"].area for row in rows[name]) / 1e4 for name in ("cites", "espaces_neonaturels")}
    assert area["cites"] == pytest.approx(3449.81, rel=1e-3)
    assert sum(row["surface_ha"] for row in rows["cites"]) == pytest.approx(3449.81, rel=1e-3)
    assert shapely.union_all([row["geom"] for row in rows["terrils"]]).area / 1e4 == pytest.approx(1622.0, rel=1e-3)
    assert sum(row["longueur_m"] for row in rows["cavaliers"]) / 1e3 == pytest.approx(797.45, rel=1e-3)
    assert sum(row["longueur_bien_m"] for row in rows["cavaliers"]) / 1e3 == pytest.approx(78.7, abs=0.1)
    assert sum(row["longueur_zone_tampon_m"] for row in rows["cavaliers"]) / 1e3 == pytest.approx(240.0, abs=0.1)
    assert sum(row["longueur_m"] for row in rows["cavaliers_unesco"]) == pytest.approx(54816)
    assert rows["perimetre_mbm"][0]["surface_km2"] == pytest.approx(1794.75, abs=0.01)
    assert area["espaces_neonaturels"] == pytest.approx(515.81 + 275.60, rel=1e-3)


def test_terrils_cavaliers_and_puits(rows):
    terrils = rows["terrils"]
    assert Counter(row["forme"] for row in terrils)["Cavalier"] == 24
    assert Counter(row["forme_detail"] for row in terrils if row["forme"] == "Arasé") == {
        None: 17,
        "construit": 11,
        "route": 3,
        "parc": 1,
        "agricole": 1,
    }
    shapes = {row["id_terril"]: row["geom"] for row in terrils}
    inside = {row["id_terril"]: row["inclus_dans"] for row in terrils if row["inclus_dans"]}
    assert set(inside.items()) == {("T116", "T117"), ("T175", "T175a")}
    for small, large in inside.items():  # the field says what the shapes say
        assert shapes[small].intersection(shapes[large]).area > 0.99 * shapes[small].area
    assert [row["statut_unesco"] for row in terrils if row["id_terril"] == "T140"] == ["bien inscrit"]
    cavaliers = rows["cavaliers"]
    assert len({row["id_ligne"] for row in cavaliers}) == 320
    assert sum(row["nom_incertain"] for row in cavaliers) == 80
    puits = rows["puits"]
    assert sum(row["insee"] is not None for row in puits) == 624
    missing = ("annee_creusement", "annee_fermeture", "id_bss", "profondeur_m", "cote_ngf")
    assert [sum(row[name] is None for row in puits) for name in missing] == [3, 3, 52, 60, 57]
    assert sum(bool(row["anomalies"]) and "de la commune nommée" in row["anomalies"] for row in puits) == 13
    assert all(row["id_puits"] == f"P-{row['geom'].geoms[0].x:.0f}-{row['geom'].geoms[0].y:.0f}" for row in puits)


def test_batis(rows):
    batis = rows["batis"]
    assert Counter(row["protection_mh"] for row in batis) == {"inscrit": 64, "classé": 10, None: 85}
    assert [row["id_unesco"] for row in batis if "protection publiée" in (row["anomalies"] or "")] == ["6D"]
    assert sum(row["periode"] is None for row in batis) == 5
    assert len({row["typologie"] for row in batis}) == 15


def test_views(rows):
    views = rows["parvis_vues"]
    seen = [view for view in views if view["type_objet"] == "terril" and view["id_objet"]]
    assert len(seen) == 179 and len({view["id_objet"] for view in seen}) == 41
    distances = sorted(view["distance_m"] for view in seen)
    assert distances[89] == pytest.approx(626, abs=1) and distances[-1] == pytest.approx(8101, abs=5)
    assert Counter(view["mode"] for view in seen) == {"identifiant": 110, "alias": 59, "double": 10}
    parvis = rows["parvis_agricoles"]
    found = Counter(row["qualite_vue"] for row in parvis if row["n_terrils"])
    assert found == {"avérée": 84, "coteau": 17, "potentielle": 3}
    assert sum(row["n_terrils"] for row in parvis) == 179
    # the thirteen that name no terril, and the Ledoux chevalement of three others
    assert sum(view["mode"] == "nom" for view in views) == 16


def test_communes_and_perimeter(rows):
    communes = rows["communes"]
    inside = [row for row in communes if row["dans_perimetre"]]
    assert len(inside) == 227 and sum(row["population"] for row in inside) == 1_173_886
    assert sum(row["surface_km2"] for row in inside) == pytest.approx(1632.9, abs=0.1)
    assert not [row["nom"] for row in communes if 0.05 < row["part_perimetre"] < 0.95]
    assert Counter(row["departement"] for row in communes) == {"59": 180, "62": 150}
    perimeter = rows["perimetre_mbm"][0]["geom"]
    assert all(row["geom"].centroid.within(perimeter) == bool(row["dans_perimetre"]) for row in communes)
    assert Counter(row["type_epci"] for row in rows["epci"])["communauté d'agglomération"] == 7


@pytest.mark.parametrize("name", ["communes", "epci"])
def test_partition(rows, name):
    shapes = [row["geom"] for row in rows[name]]
    union = shapely.union_all(shapes)
    # no overlap: nothing is counted twice
    assert sum(shape.area for shape in shapes) == pytest.approx(union.area, abs=1e-3)
    tree = shapely.STRtree(shapes)
    assert not [(a, b) for a, b in tree.query(shapes, predicate="overlaps").T if a < b]
    # no sliver left between neighbours
    assert [len(part.interiors) for part in shapely.get_parts(union)] == [0] * len(shapely.get_parts(union))
    # shared edges identical: an edge belongs to two neighbours, or it is on the outer limit
    edges = Counter()
    for shape_ in shapes:
        for ring in shapely.get_rings(shapely.get_parts(shape_)):
            points = [tuple(p) for p in shapely.get_coordinates(ring)]
            edges.update(tuple(sorted(pair)) for pair in zip(points[:-1], points[1:]))
    assert max(edges.values()) == 2
    single = sum(shapely.Point(a).distance(shapely.Point(b)) for (a, b), count in edges.items() if count == 1)
    assert single == pytest.approx(union.length, abs=1e-3)


def test_links_of_communes_are_what_shapely_finds(rows):
    communes = {row["insee"]: row["geom"] for row in rows["communes"]}
    cites = {row["id_cite"]: row["geom"] for row in rows["cites"]}
    found = {(row["id"], row["insee"]): row["surface_ha"] for row in rows["cites_communes"]}
    for identifier in list(cites)[::7]:
        for insee, commune in communes.items():
            area = cites[identifier].intersection(commune).area
            assert ((identifier, insee) in found) == (area > 100)
            if area > 100:
                assert found[identifier, insee] == pytest.approx(area / 1e4, abs=1e-3)
    for name, key in (("cites", "id_cite"), ("terrils", "id_terril"), ("cavaliers", "id_troncon")):
        parts = Counter()
        for row in rows[f"{name}_communes"]:
            parts[row["id"]] += row["part"]
        assert all(total < 1.001 for total in parts.values())
        assert all(row[key] in parts for row in rows[name] if row["insee"])


def test_trame_verte_is_its_objects(rows):
    trame = {row["id_objet"]: row for row in rows["trame_verte"]}
    assert Counter(row["type"] for row in trame.values()) == {"terril": 161, "espace néo-naturel": 12, "cavalier": 1316}
    for name, key in (("terrils", "id_terril"), ("espaces_neonaturels", "id_espace"), ("cavaliers", "id_troncon")):
        for row in rows[name]:
            assert trame[row[key]]["geom"].equals(row["geom"]) and trame[row[key]]["commune"] == row["commune"]
    nodes = {key: row for key, row in trame.items() if row["nature"] == "nœud"}
    links = {key: row["geom"] for key, row in trame.items() if row["nature"] == "lien"}
    tree, keys = shapely.STRtree(list(links.values())), list(links)
    for row in nodes.values():
        near = [keys[i] for i in tree.query(row["geom"].buffer(60)) if links[keys[i]].distance(row["geom"]) <= 50]
        assert row["n_liens"] == len(near), row["id_objet"]
        assert {trame[link]["composante"] for link in near} <= {row["composante"]}
        assert (row["role"] in ("carrefour", "étape")) == bool(near)
    for row in trame.values():
        lost = row["role"] == "hors réseau"
        assert (row["taille_composante"] == 0) == lost


def test_file_is_one_plain_small_geopackage(base):
    assert BUNDLE.stat().st_size < 8_000_000
    assert one(base, "PRAGMA integrity_check") == "ok"
    assert one(base, "PRAGMA application_id") == 0x47504B47 and one(base, "PRAGMA user_version") >= 10200
    assert BUNDLE.read_bytes()[18:20] == b"\x01\x01"  # rollback journal, not WAL
    assert not base.execute("PRAGMA foreign_key_check").fetchall()


def test_indexes(base):
    for name, table in TABLES.items():
        indexed = {
            base.execute(f"SELECT name FROM pragma_index_info('{index[1]}')").fetchone()[0]
            for index in base.execute(f"PRAGMA index_list('{name}')")
        }
        fields = {field["name"] for field in table["fields"]}
        assert (fields & {"insee", "epci_siren", table["key"]}) <= indexed, name
        if table["geometry"]:
            assert one(base, f"SELECT count(*) FROM rtree_{name}_geom") == one(base, f'SELECT count(*) FROM "{name}"')


def test_qgis_reads_every_table_with_its_metadata(qgis_app, bundle):
    from qgis.core import QgsVectorLayer

    for name, table in TABLES.items():
        layer = QgsVectorLayer(f"{bundle}|layername={name}", name, "ogr")
        assert layer.isValid(), name
        assert layer.featureCount() == (table["count"] or layer.featureCount()) > 0
        metadata = layer.metadata()
        assert metadata.title() == table["title"] and metadata.abstract() == table["abstract"]
        assert "Licence Ouverte 2.0" in metadata.licenses()
        assert metadata.rights() == ["Mission Bassin Minier, Licence Ouverte 2.0"]
        assert metadata.extent().temporalExtents()[0].begin().toString("yyyy-MM-dd") == SCHEMA["date"]
        if table["geometry"]:
            assert layer.crs().authid() == metadata.crs().authid() == "EPSG:2154"


def test_trame_verte_loads_as_nodes_and_as_links(qgis_app, bundle):
    from qgis.core import QgsVectorLayer, QgsWkbTypes

    for geometry, number, nature in (("MultiPolygon", 173, "nœud"), ("MultiLineString", 1316, "lien")):
        uri = f"{bundle}|layername=trame_verte|geometrytype={geometry}"
        layer = QgsVectorLayer(uri, geometry, "ogr")
        assert layer.isValid() and QgsWkbTypes.displayString(layer.wkbType()) == geometry
        assert {feature["nature"] for feature in layer.getFeatures()} == {nature}
        assert layer.featureCount() == sum(1 for _ in layer.getFeatures()) == number
        assert layer.startEditing()
        feature = next(layer.getFeatures())
        assert layer.changeAttributeValue(feature.id(), layer.fields().indexOf("nom"), "essai")
        assert layer.commitChanges(), layer.commitErrors()
        again = QgsVectorLayer(uri, geometry, "ogr")
        assert again.getFeature(feature.id())["nom"] == "essai" and again.featureCount() == number
