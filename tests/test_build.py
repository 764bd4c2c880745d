"""The build of the layers: deterministic, and refusing a source that breaks a check with the name of the row."""

import copy
import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT.parent / "shared" / "data" / "source"
BUNDLE = ROOT / "layers" / "bassin_minier.gpkg"
sys.path.insert(0, str(ROOT / "tools"))

pytest.importorskip("fiona")
pytestmark = pytest.mark.skipif(not SOURCE.is_dir(), reason="the published files are not at ../shared/data/source")


@pytest.fixture(scope="module")
def made():
    import build_layers

    return build_layers.build(SOURCE)


@pytest.fixture
def tampered(tmp_path):
    """A copy of the source; ``change(file, function)`` edits the features of one file."""
    folder = tmp_path / "source"
    folder.mkdir()
    for path in SOURCE.glob("*.geojson"):
        (folder / path.name).symlink_to(path)

    def change(name, function):
        path = folder / f"{name}.geojson"
        data = json.loads(path.read_text(encoding="utf-8"))
        function(data["features"])
        path.unlink()
        path.write_text(json.dumps(data), encoding="utf-8")
        return folder

    return change


def problems(folder):
    """All problems that the build finds in a folder."""
    import build_layers
    from layers_build.source import SourceError

    with pytest.raises(SourceError) as error:
        build_layers.build(folder)
    return "\n".join(error.value.problems)


def test_same_source_same_bytes_as_committed(made, tmp_path):
    import build_layers
    from layers_build import report, write

    path = tmp_path / "bassin_minier.gpkg"
    write.write(made.tables, build_layers.SCHEMA, path)
    assert write.content_hash(path) == write.content_hash(BUNDLE)
    digest = write.content_hash(path)
    write.write(made.tables, build_layers.SCHEMA, tmp_path / "again.gpkg")
    assert (tmp_path / "again.gpkg").read_bytes() == path.read_bytes()
    report.write(made, build_layers.SCHEMA, digest, tmp_path / "BUILD.md")
    committed = (ROOT / "layers" / "BUILD.md").read_text(encoding="utf-8")
    assert (tmp_path / "BUILD.md").read_text(encoding="utf-8") == committed
    assert digest in committed
    assert sorted(item.name for item in tmp_path.iterdir()) == ["BUILD.md", "again.gpkg", "bassin_minier.gpkg"]


def test_a_changed_value_changes_the_hash(tmp_path):
    import sqlite3

    from layers_build import write

    path = shutil.copy(BUNDLE, tmp_path)
    base = sqlite3.connect(path)
    base.execute("UPDATE alias_communes SET insee = '59001' WHERE fid = 1")
    base.commit()
    base.close()
    assert write.content_hash(path) != write.content_hash(BUNDLE)


def test_the_projection_is_that_of_pyproj(made):
    pyproj = pytest.importorskip("pyproj")
    to_2154 = pyproj.Transformer.from_crs("EPSG:4326", "EPSG:2154", always_xy=True)
    features = json.loads((SOURCE / "puits-de-mines.geojson").read_text(encoding="utf-8"))["features"]
    for feature, row in list(zip(features, made.source.rows("puits-de-mines")))[::20]:
        x, y = to_2154.transform(*feature["geometry"]["coordinates"])
        assert (row.geom.x, row.geom.y) == pytest.approx((x, y), abs=0.006)  # half of the centimetre grid


def test_only_the_null_row_is_refused_and_named(made):
    assert made.source.refused == [
        ("zt-cavaliers.geojson, row 1317 (id_troncon None)", "neither geometry nor attribute")
    ]


def test_pairs_of_the_audit(made):
    why = [pair[2] for pair in made.facts["cite_pairs"]]
    assert (why.count("même polygone"), why.count("deux parties")) == (22, 17)
    assert made.facts["communes"]["overlap_ha"] == pytest.approx(36.89, abs=0.02)
    assert made.facts["communes"]["filled_ha"] == pytest.approx(37.60, abs=0.02)
    assert made.facts["communes"]["deviation_m"] < 50


def test_duplicated_key(tampered):
    folder = tampered(
        "terrils", lambda rows: rows[3]["properties"].update(no_terril=rows[0]["properties"]["no_terril"])
    )
    assert "terrils.geojson, row 4 (no_terril T115): the key is already that of row 1" in problems(folder)


def test_empty_key(tampered):
    folder = tampered("batis", lambda rows: rows[9]["properties"].update(id_unesco=None))
    assert "batis.geojson, row 10 (id_unesco None): the key id_unesco is empty" in problems(folder)


def test_missing_row(tampered):
    folder = tampered("zt-terrils", lambda rows: rows.pop())
    assert "zt-terrils.geojson has 110 rows; 111 are expected" in problems(folder)


def test_row_without_geometry(tampered):
    folder = tampered("zone-tampon", lambda rows: rows[2].update(geometry=None))
    assert "zone-tampon.geojson, row 3 (id 4): no geometry" in problems(folder)


def test_several_faults_are_told_at_once(tampered):
    def spoil(rows):
        rows[0]["geometry"] = None
        rows[1]["properties"]["no_element"] = rows[2]["properties"]["no_element"]

    text = problems(tampered("bien-inscrit", spoil))
    assert "row 1 " in text and "row 3 " in text


def test_empty_attribute(tampered):
    folder = tampered("zt-terrils", lambda rows: rows[5]["properties"].update(forme=None))
    assert "zt-terrils.geojson, row 6 (id T136): forme is empty" in problems(folder)


def test_unknown_values_and_contradictions_name_their_rows(tampered):
    tampered("puits-de-mines", lambda rows: rows[7]["properties"].update(commune="Marseille"))
    tampered("zt-terrils", lambda rows: rows[1]["properties"].update(commune_1="LYON"))
    tampered("zt-parvis-agricoles", lambda rows: rows[0]["properties"].update(vue_sur="La tour Eiffel"))
    # the same cité, listed by two layers with another interest
    index = next(i for i, r in enumerate(_features("zt-cites-minieres")) if r["properties"]["id_lsm"] == 208)
    tampered("zt-cites-minieres", lambda rows: rows[index]["properties"].update(interet="Témoin"))
    text = problems(tampered("cites-minieres", lambda rows: rows[4]["properties"].update(interet="Superbe")))
    assert "cites-minieres.geojson, row 5 (id_unesco 38E): interet « Superbe » is not one of Exceptionnelle" in text
    assert "puits-de-mines.geojson, row 8" in text and "« Marseille » is neither" in text
    assert "zt-terrils.geojson, row 2 (id T065): commune « LYON » is neither" in text
    assert "zt-parvis-agricoles.geojson, row 1" in text and "« La tour Eiffel »" in text
    assert "zt-cites-minieres.geojson, row 107 (id_lsm 208): interet differs between its rows" in text


def _features(name):
    return json.loads((SOURCE / f"{name}.geojson").read_text(encoding="utf-8"))["features"]


def _spoilt(made, check, table, number, **values):
    from build_layers import SCHEMA
    from layers_build import checks

    tables = {**made.tables, table: [copy.copy(row) for row in made.tables[table]]}
    tables[table][number].update(values)
    return list(getattr(checks, f"check_{check}")(tables, SCHEMA))


def test_built_tables_pass_all_checks(made):
    from build_layers import SCHEMA
    from layers_build import checks

    assert checks.check(made.tables, SCHEMA) == []


def test_each_check_sees_its_fault_and_names_the_row(made):
    import shapely

    first, second = (row["id_cite"] for row in made.tables["cites"][:2])
    box = shapely.box(7e5, 7.03e6, 7.001e5, 7.031e6)
    cases = (
        ("values", {"type_cite": "Barre"}, "is not a listed value"),
        ("values", {"insee": "75056"}, "is not in communes.insee"),
        ("values", {"id_lsm": "12"}, "is not integer"),
        ("values", {"part_bien": 1.5}, "is out of bounds"),
        ("keys", {"id_cite": None}, "empty or not unique"),
        ("geometries", {"geom": shapely.MultiPolygon()}, "missing, empty or not valid"),
        ("geometries", {"geom": box}, "is a Polygon, not a MultiPolygon"),
    )
    for check, values, message in cases:
        found = _spoilt(made, check, "cites", 0, **values)
        assert len(found) == 1 and message in found[0], (values, found)
        assert made.tables["cites"][0]["source"] in found[0]
    found = _spoilt(made, "keys", "cites", 0, id_cite=second)
    assert len(found) == 2 and first not in found[0] and second in found[0]
    assert any("cites by interest" in problem for problem in _spoilt(made, "figures", "cites", 0, interet=None))


def test_partition_check_sees_a_commune_moved_by_ten_centimetres(made):
    import shapely

    from build_layers import SCHEMA
    from layers_build import checks

    commune = made.tables["communes"][50]
    moved = shapely.transform(commune["geom"], lambda points: points + 0.1)
    found = _spoilt(made, "partition", "communes", 50, geom=moved)
    assert any(commune["insee"] in problem and "not those of a neighbour" in problem for problem in found)
    assert any(commune["insee"] in problem and "overlaps" in problem for problem in found)
    # a commune that vanishes inside leaves a hole
    inner = next(i for i, row in enumerate(made.tables["communes"]) if row["nom"] == "Lens")
    tables = {**made.tables, "communes": [row for i, row in enumerate(made.tables["communes"]) if i != inner]}
    assert any("a hole of" in problem for problem in checks.check_partition(tables, SCHEMA))
    assert "communes: 329 rows; 330 are expected" in list(checks.check_counts(tables, SCHEMA))


def test_command_line_refuses_without_writing(tampered, tmp_path):
    folder = tampered("epci", lambda rows: rows[0]["properties"].update(code_siren=rows[1]["properties"]["code_siren"]))
    output = tmp_path / "out" / "bassin_minier.gpkg"
    run = subprocess.run(
        [sys.executable, ROOT / "tools" / "build_layers.py", "--source", folder, "--output", output],
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 1 and not output.parent.exists()
    assert "Refused, nothing is written" in run.stderr and "epci.geojson, row 2" in run.stderr
    assert "Traceback" not in run.stderr


def test_command_line_without_source_and_hash(tmp_path):
    tool = [sys.executable, ROOT / "tools" / "build_layers.py"]
    run = subprocess.run([*tool, "--source", tmp_path], capture_output=True, text=True, check=False)
    assert run.returncode == 1 and "communes-mbm.geojson is missing" in run.stderr
    run = subprocess.run([*tool, "--hash"], capture_output=True, text=True, check=True)
    assert run.stdout.strip() in (ROOT / "layers" / "BUILD.md").read_text(encoding="utf-8")
