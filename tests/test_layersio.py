"""layersio: both ways write the same, and each trap of the quick one stays shut."""

import gc
import math
import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from mbm_qgis_plugin import compat, layersio
from mbm_qgis_plugin.layersio import Column, progress, quick, sink, sqlite
from mbm_qgis_plugin.layersio import source as sources
from osgeo import gdal, ogr, osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProject,
    QgsProperty,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
)

pytestmark = pytest.mark.usefixtures("qgis_app")
ROOT = Path(__file__).resolve().parent.parent


class Probe(QgsProcessingAlgorithm):
    """Twice the note, its rank and a word: what a user of layersio does, and nothing more."""

    note = "note"

    def name(self):
        return "probe"

    def displayName(self):
        return "probe"

    def createInstance(self):
        return type(self)()

    def initAlgorithm(self, configuration=None):
        self.addParameter(QgsProcessingParameterFeatureSource("INPUT", "input"))
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", "output"))

    def columns(self, read):
        note = read[self.note]
        rank = np.where(np.isnan(note), np.nan, [(note > value).sum() + 1 for value in note])
        words = [None if math.isnan(value) else f"classe {value:g} é" for value in note]
        days = ["2026-11-22" if value > 2 else None for value in note]
        return [
            Column(compat.field("score", compat.REAL, "Indice (0–100)"), note * 2),
            Column(compat.field("rang", compat.INTEGER), rank),
            Column(compat.field("classe", compat.TEXT, "Classe", 30), words),
            Column(compat.field("limite", compat.BOOL), np.ma.masked_array(note > 2, np.isnan(note))),
            Column(compat.field("jour", compat.DATE), days),
        ]

    def processAlgorithm(self, parameters, context, feedback):
        source = layersio.open_source(self, parameters, "INPUT", context)
        read = layersio.read_columns(source, [self.note, "nom"], feedback)
        return {
            "OUTPUT": layersio.append_columns(self, parameters, "OUTPUT", context, source, self.columns(read), feedback)
        }


class Feedback(QgsProcessingFeedback):
    """Cancels when the progress passes a mark; keeps the errors told."""

    def __init__(self, mark=None):
        super().__init__(False)
        self.errors = []
        self.mark = mark
        self.progressChanged.connect(self.look)

    def look(self, percent):
        if self.mark is not None and percent >= self.mark:
            self.cancel()

    def reportError(self, error, fatalError=False):
        self.errors.append(error)


def run(source, output, algorithm=None, feedback=None, project=None):
    """Run the probe as Processing does and return its output id; raises what the algorithm raises."""
    algorithm = algorithm or Probe()
    algorithm.initAlgorithm()
    context, feedback = QgsProcessingContext(), feedback or Feedback()
    if project is not None:
        context.setProject(project)
    context.setFeedback(feedback)
    run.context = context
    return algorithm.processAlgorithm({"INPUT": source, "OUTPUT": output}, context, feedback)["OUTPUT"]


def make(path, table="cités", count=7, gaps=True, extra=()):
    """Write a layer by GDAL: all field kinds, NULLs, a gap in the fids, a hole, an accent, a NULL geometry."""
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(2154)
    driver = ogr.GetDriverByName("GPKG")
    dataset = driver.Open(str(path), 1) if Path(path).exists() else driver.CreateDataSource(str(path))
    layer = dataset.CreateLayer(table, crs, ogr.wkbPolygon)
    kinds = (("nom", ogr.OFTString), ("note", ogr.OFTReal), ("age", ogr.OFTInteger), ("gros", ogr.OFTInteger64))
    for name, kind in (*kinds, ("né_le", ogr.OFTDate), *extra):
        layer.CreateField(ogr.FieldDefn(name, kind))
    flag = ogr.FieldDefn("classé", ogr.OFTInteger)
    flag.SetSubType(ogr.OFSTBoolean)
    layer.CreateField(flag)
    layer.StartTransaction()
    for number in range(count):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetFID((number + 1) * (3 if gaps else 1))
        feature["nom"] = f"Cité n° {number} « d’été »" if number % 4 else None
        if number % 5 != 2:
            feature["note"] = (number * 7 % 11) / 2
            feature["age"] = number
            feature["gros"] = 2**40 + number
            feature["né_le"] = "1906-03-10"
            feature["classé"] = number % 2
        if number != 3:
            x, y = 700000 + 100 * number, 7030000
            hole = f", ({x + 2} {y + 2}, {x + 3} {y + 2}, {x + 3} {y + 3}, {x + 2} {y + 2})" if number % 2 else ""
            wkt = f"POLYGON (({x} {y}, {x + 50} {y}, {x + 50} {y + 40.123456789}, {x} {y + 40}, {x} {y}){hole})"
            feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
        layer.CreateFeature(feature)
    layer.CommitTransaction()
    del layer, dataset
    return path


@pytest.fixture(autouse=True)
def _no_context_outlives_qgis():
    yield
    run.context = None
    gc.collect()  # a feedback connected to itself is a cycle


@pytest.fixture
def cites(tmp_path):
    return make(tmp_path / "cités.gpkg")


def layer_of(uri, name="layer"):
    layer = QgsVectorLayer(str(uri), name, "ogr")
    assert layer.isValid(), uri
    return layer


def content(uri, with_fid=True):
    """Everything of a layer as QGIS shows it: fields, then fid, values and geometry bytes of each feature, in order."""
    layer = layer_of(uri) if not isinstance(uri, QgsVectorLayer) else uri
    fields = [(f.name(), f.typeName(), f.type(), f.length(), f.alias()) for f in layer.fields()]
    rows = [
        (
            feature.id() if with_fid else None,
            [None if compat.is_null(value) else value for value in feature.attributes()],
            bytes(feature.geometry().asWkb()) if feature.hasGeometry() else None,
        )
        for feature in layer.getFeatures()
    ]
    return layer.wkbType(), layer.crs().authid(), fields, rows


def ways(monkeypatch):
    """Note which way each run takes."""
    taken = []
    whole, general = quick.copy_whole, sink.write_features
    monkeypatch.setattr(quick, "copy_whole", lambda *a: (taken.append("quick"), whole(*a))[1])
    monkeypatch.setattr(sink, "write_features", lambda *a: (taken.append("general"), general(*a))[1])
    return taken


@pytest.fixture
def taken(monkeypatch):
    return ways(monkeypatch)


def general_of(source, output):
    """Force the general way: a definition with a limit that changes nothing."""
    return run(QgsProcessingFeatureSourceDefinition(str(source), False, 10**9), output)


def tables(path):
    dataset = gdal.OpenEx(str(path))
    return [dataset.GetLayer(index).GetName() for index in range(dataset.GetLayerCount())]


def leftovers(folder):
    return sorted(path.name for path in Path(folder).iterdir())


# --- the same result -------------------------------------------------------------------------------------------------


def test_both_ways_write_the_same(cites, tmp_path, taken):
    quick = run(str(cites), str(tmp_path / "quick" / "scored.gpkg"))
    general = general_of(cites, str(tmp_path / "general" / "scored.gpkg"))
    assert taken == ["quick", "general"]
    assert content(quick) == content(general)
    _, _, fields, rows = content(quick)
    _, _, old_fields, old_rows = content(cites)
    assert [field[0] for field in fields[len(old_fields) :]] == ["score", "rang", "classe", "limite", "jour"]
    assert [(row[0], row[1][: len(old_fields)], row[2]) for row in rows] == [(r[0], r[1], r[2]) for r in old_rows]
    assert rows[1][1][-5:-1] == [7.0, 3, "classe 3.5 é", True]
    assert rows[1][1][-1].toString("yyyy-MM-dd") == "2026-11-22"
    assert rows[2][1][-5:] == [None] * 5
    for made in ("quick", "general"):
        assert leftovers(tmp_path / made) == ["scored.gpkg"]


def test_the_file_is_a_sound_geopackage(cites, tmp_path):
    run(str(cites), str(tmp_path / "scored.gpkg"))
    with closing(sqlite3.connect(tmp_path / "scored.gpkg")) as connection:
        one = lambda sql: connection.execute(sql).fetchone()[0]  # noqa: E731
        assert one("PRAGMA integrity_check") == "ok"
        assert one("PRAGMA journal_mode") == "delete"
        assert one("SELECT feature_count FROM gpkg_ogr_contents WHERE table_name = 'scored'") == 7
        assert one("SELECT count(*) FROM rtree_scored_geom") == 6
        assert one("SELECT count(*) FROM gpkg_extensions WHERE table_name = 'scored'") == 1
        triggers = {row[0] for row in connection.execute("SELECT sql FROM sqlite_master WHERE type = 'trigger'")}
        assert not [sql for sql in triggers if "cités" in sql]
    with closing(sqlite3.connect(cites)) as connection:
        assert (
            len(triggers)
            == connection.execute(
                "SELECT count(*) FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'cités'"
            ).fetchone()[0]
        )
    # The spatial index follows later edits: its triggers are back and work
    dataset = gdal.OpenEx(str(tmp_path / "scored.gpkg"), gdal.OF_UPDATE)
    layer = dataset.GetLayerByName("scored")
    feature = layer.GetFeature(3)
    feature.SetGeometry(ogr.CreateGeometryFromWkt("POLYGON ((0 0, 1 0, 1 1, 0 0))"))
    assert layer.SetFeature(feature) == 0
    layer.SetSpatialFilterRect(-1, -1, 2, 2)
    assert [found.GetFID() for found in layer] == [3]


def test_scoring_again_replaces_in_place(cites, tmp_path, taken):
    class Again(Probe):
        def columns(self, read):
            columns = super().columns(read)
            columns[0].values = columns[0].values + 1
            return columns

    once = run(str(cites), str(tmp_path / "once.gpkg"))
    quick = run(once, str(tmp_path / "quick" / "twice.gpkg"), Again())
    definition = QgsProcessingFeatureSourceDefinition(once, False, 10**9)
    general = run(definition, str(tmp_path / "general" / "twice.gpkg"), Again())
    assert taken == ["quick", "quick", "general"]
    assert content(quick) == content(general)
    assert [f[0] for f in content(quick)[2]] == [f[0] for f in content(once)[2]]
    assert content(quick)[3][1][1][-5] == 8.0


def test_a_field_of_another_type_is_replaced_the_same_way(tmp_path, taken):
    source = make(tmp_path / "s.gpkg", "s", extra=[("score", ogr.OFTString)])
    output = run(str(source), str(tmp_path / "out.gpkg"))
    assert taken == ["general"]
    assert [f[:2] for f in content(output)[2] if f[0] == "score"] == [("score", "Real")]


def test_empty_layer_and_table_without_geometry(tmp_path, taken):
    empty = make(tmp_path / "empty.gpkg", "empty", count=0)
    assert content(run(str(empty), str(tmp_path / "q" / "e.gpkg"))) == content(
        general_of(empty, str(tmp_path / "g" / "e.gpkg"))
    )
    flat = tmp_path / "flat.gpkg"
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(flat))
    layer = dataset.CreateLayer("flat", None, ogr.wkbNone)
    layer.CreateField(ogr.FieldDefn("nom", ogr.OFTString))
    layer.CreateField(ogr.FieldDefn("note", ogr.OFTReal))
    for value in (1.5, 2.5):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["note"] = value
        layer.CreateFeature(feature)
    del layer, dataset
    assert content(run(str(flat), str(tmp_path / "q" / "f.gpkg"))) == content(
        general_of(flat, str(tmp_path / "g" / "f.gpkg"))
    )
    assert taken == ["quick", "general"] * 2


def test_layer_without_spatial_index_gets_one(tmp_path, taken):
    source = tmp_path / "plain.gpkg"
    gdal.VectorTranslate(
        str(source), str(make(tmp_path / "s.gpkg")), layerCreationOptions=["SPATIAL_INDEX=NO"], layerName="plain"
    )
    run(str(source), str(tmp_path / "out.gpkg"))
    with closing(sqlite3.connect(tmp_path / "out.gpkg")) as connection:
        assert connection.execute("SELECT count(*) FROM rtree_out_geom").fetchone() == (6,)
    assert taken == ["quick"]


# --- reading ---------------------------------------------------------------------------------------------------------


def test_reading_is_the_same_through_file_and_features(cites):
    layer = layer_of(cites)
    names = ["note", "nom", "age", "gros", "classé"]
    quick = layersio.read_columns(layer, names)
    slow = layersio.read_columns(layersio.Source(layer), names)
    assert list(quick) and set(quick) == set(slow) == {"fid", *names}
    for name in quick:
        assert quick[name].dtype == slow[name].dtype
        np.testing.assert_array_equal(quick[name], slow[name])
    assert quick["fid"].tolist() == [3, 6, 9, 12, 15, 18, 21]
    assert quick["classé"][:4].tolist()[:2] == [0.0, 1.0] and math.isnan(quick["classé"][2])
    assert quick["nom"][0] is None and quick["nom"][1] == "Cité n° 1 « d’été »"


def test_reading_without_arrow_is_the_same(cites, monkeypatch):
    names = ["note", "nom", "age", "gros", "classé"]
    with_arrow = layersio.read_columns(layer_of(cites), names)
    monkeypatch.delattr(ogr.Layer, "GetArrowStreamAsNumPy")
    without = layersio.read_columns(layer_of(cites), names)
    for name, values in with_arrow.items():
        assert values.dtype == without[name].dtype
        np.testing.assert_array_equal(values, without[name])


def test_reading_a_part_or_an_edited_layer_is_the_same_as_reading_its_features(tmp_path):
    layer = layer_of(make(tmp_path / "s.gpkg", "s", count=60))
    names = ["note", "nom", "age", "gros", "classé"]
    assert layer.setSubsetString('"fid" > 9')
    same_reading(layer, names)
    layer.setSubsetString("")
    assert layer.startEditing()
    assert layer.changeAttributeValue(30, layer.fields().lookupField("nom"), "changé")
    assert layer.changeAttributeValue(60, layer.fields().lookupField("note"), None)
    assert layer.deleteFeature(6)
    for note in (7.5, 8.5):
        added = QgsFeature(layer.fields())
        added["note"], added["nom"] = note, f"neuf {note}"
        assert layer.addFeature(added)
    read = same_reading(layer, names)
    place = read["fid"].tolist().index(30)
    assert read["nom"][place] == "changé" and math.isnan(read["note"][read["fid"].tolist().index(60)])
    assert 6 not in read["fid"] and {7.5, 8.5} <= set(read["note"])
    layer.rollBack()


def same_reading(layer, names):
    quick, slow = layersio.read_columns(layer, names), layersio.read_columns(layersio.Source(layer), names)
    assert len(quick["fid"]) == layer.featureCount()
    for name in ("fid", *names):
        assert quick[name].dtype == slow[name].dtype
        np.testing.assert_array_equal(quick[name], slow[name])
    return quick


def test_missing_field_is_named(cites):
    with pytest.raises(QgsProcessingException, match="note_x"):
        layersio.read_columns(layer_of(cites), ["note_x"])


# --- traps of the quick way ------------------------------------------------------------------------------------------


def test_edits_that_are_still_in_the_log_are_read_and_copied(cites, tmp_path, taken):
    with closing(sqlite3.connect(cites, isolation_level=None)) as writer:
        assert writer.execute("PRAGMA journal_mode = WAL").fetchone() == ("wal",)
        writer.execute("PRAGMA wal_autocheckpoint = 0")
        for (trigger,) in writer.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            writer.execute(f'DROP TRIGGER "{trigger}"')
        writer.execute('UPDATE "cités" SET note = 99 WHERE fid = 3')
        assert Path(f"{cites}-wal").stat().st_size > 0
        output = run(str(cites), str(tmp_path / "out" / "scored.gpkg"))
        row = content(output)[3][0]
    assert taken == ["quick"]
    assert row[1][2] == 99 and 198.0 in row[1]
    assert leftovers(tmp_path / "out") == ["scored.gpkg"]


def test_last_change_is_now_and_the_source_is_untouched(cites, tmp_path):
    with closing(sqlite3.connect(cites, isolation_level=None)) as connection:
        connection.execute("UPDATE gpkg_contents SET last_change = '2001-01-01T00:00:00.000Z'")
    before = cites.read_bytes()
    run(str(cites), str(tmp_path / "out.gpkg"))
    with closing(sqlite3.connect(tmp_path / "out.gpkg")) as connection:
        changed, identifier = connection.execute("SELECT last_change, identifier FROM gpkg_contents").fetchone()
    assert changed > "2026" and identifier == "out"
    assert cites.read_bytes() == before


def test_other_layers_of_the_file_do_not_leak(cites, tmp_path, taken):
    make(cites, "secret", count=400)
    with closing(sqlite3.connect(cites, isolation_level=None)) as connection:
        connection.execute("CREATE TABLE layer_styles (id INTEGER PRIMARY KEY, styleqml TEXT)")
        connection.execute("INSERT INTO layer_styles (styleqml) VALUES ('XSTYLEX')")
        connection.execute('CREATE VIEW peek AS SELECT nom FROM "secret"')
        connection.execute(
            'CREATE TRIGGER stamp AFTER UPDATE ON "cités" BEGIN UPDATE secret SET nom = 1 WHERE fid = new.fid; END'
        )
        connection.execute('CREATE INDEX by_name ON "cités" (nom)')
        connection.execute("UPDATE gpkg_contents SET description = 'XSECRETX' WHERE table_name = 'secret'")
    output = run(f"{cites}|layername=cités", str(tmp_path / "q" / "out.gpkg"))
    assert taken == ["quick"]
    blob = (tmp_path / "q" / "out.gpkg").read_bytes()
    for word in ("secret", "XSTYLEX", "XSECRETX", "peek", "stamp", f"Cité n° {399}"):
        assert word.encode() not in blob
    assert b"by_name" in blob
    with closing(sqlite3.connect(tmp_path / "q" / "out.gpkg")) as connection:
        # Debian's SQLite overwrites what it drops; others leave it in the free pages
        assert connection.execute("PRAGMA freelist_count").fetchone() == (0,)
    general = general_of(f"{cites}|layername=cités", str(tmp_path / "g" / "out.gpkg"))
    assert content(output) == content(general)
    assert tables(output) == ["out"]


def test_the_table_is_named_as_asked(cites, tmp_path, taken):
    target = tmp_path / "out" / "all.gpkg"
    wanted = f"ogr:dbname='{target}' table=\"valeur_été\" (geom)"
    assert run(str(cites), wanted) == f"{target}|layername=valeur_été"
    first = content(f"{target}|layername=valeur_été")
    # A second table in the same file leaves the first alone, whichever way it comes
    second = run(str(cites), f"ogr:dbname='{target}' table=\"deux\" (geom)")
    third = general_of(cites, f"ogr:dbname='{target}' table=\"trois\" (geom)")
    assert content(f"{target}|layername=valeur_été") == first
    assert content(second)[3] == content(third)[3] == first[3]
    assert tables(target) == ["valeur_été", "deux", "trois"]
    assert taken == ["quick", "quick", "general"]
    assert leftovers(tmp_path / "out") == ["all.gpkg"]


# --- sources that must go the general way ----------------------------------------------------------------------------


def project_layer(cites):
    project = QgsProject()
    layer = layer_of(cites, "cités")
    project.addMapLayer(layer)
    return project, layer


def test_selection(cites, tmp_path, taken):
    project, layer = project_layer(cites)
    layer.selectByIds([6, 15])
    definition = QgsProcessingFeatureSourceDefinition(layer.id(), True)
    output = run(definition, str(tmp_path / "out.gpkg"), project=project)
    assert taken == ["general"]
    assert [row[0] for row in content(output)[3]] == [6, 15]
    assert [row[1][-4] for row in content(output)[3]] == [1, 2]  # ranks among the two


def test_whole_project_layer_goes_the_quick_way(cites, tmp_path, taken):
    project, layer = project_layer(cites)
    layer.selectByIds([6])
    output = run(layer.id(), str(tmp_path / "out.gpkg"), project=project)
    assert taken == ["quick"] and len(content(output)[3]) == 7


def test_subset_filter(cites, tmp_path, taken):
    project, layer = project_layer(cites)
    assert layer.setSubsetString('"note" > 1.6')
    output = run(layer.id(), str(tmp_path / "out.gpkg"), project=project)
    assert taken == ["general"]
    assert [row[1][2] for row in content(output)[3]] == [f["note"] for f in layer.getFeatures()]
    assert len(content(output)[3]) < 7


def test_join_and_virtual_field(cites, tmp_path, taken):
    project, layer = project_layer(cites)
    table = QgsVectorLayer("None?field=age:integer&field=loyer:double", "loyers", "memory")
    rows = []
    for age in range(3):
        row = QgsFeature(table.fields())
        row.setAttributes([age, age * 100.0])
        rows.append(row)
    table.dataProvider().addFeatures(rows)
    project.addMapLayer(table)
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(table)
    join.setJoinFieldName("age")
    join.setTargetFieldName("age")
    join.setPrefix("j_")
    join.setUsingMemoryCache(True)
    layer.addJoin(join)
    layer.addExpressionField('"note" * 10', QgsField("dix", compat.REAL))

    class OnVirtual(Probe):
        note = "dix"

    output = run(layer.id(), str(tmp_path / "out.gpkg"), OnVirtual(), project=project)
    assert taken == ["general"]
    names = [field[0] for field in content(output)[2]]
    assert {"j_loyer", "dix", "score"} <= set(names)
    row = dict(zip(names, content(output)[3][1][1]))
    assert (row["j_loyer"], row["dix"], row["score"]) == (100.0, 35.0, 70.0)


def test_edits_in_progress(cites, tmp_path, taken):
    project, layer = project_layer(cites)
    assert layer.startEditing()
    assert layer.changeAttributeValue(3, layer.fields().lookupField("note"), 50.0)
    assert layer.deleteFeature(6)
    added = QgsFeature(layer.fields())
    added["note"] = 60.0
    added.setGeometry(QgsGeometry.fromWkt("POLYGON ((0 0, 1 0, 1 1, 0 0))"))
    assert layer.addFeature(added)
    output = run(layer.id(), str(tmp_path / "out.gpkg"), project=project)
    assert taken == ["general"]
    scores = [row[1][-5] for row in content(output)[3]]
    assert len(scores) == 7 and {100.0, 120.0} <= set(scores)
    assert layer.isEditable() and layer.isModified()
    layer.rollBack()


def test_crs_set_by_hand_is_the_crs_written(cites, tmp_path, taken):
    project, layer = project_layer(cites)
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    output = run(layer.id(), str(tmp_path / "out.gpkg"), project=project)
    assert taken == ["general"] and content(output)[1] == "EPSG:3857"


def test_memory_source_and_memory_output(tmp_path, taken):
    layer = QgsVectorLayer("Point?crs=EPSG:4326&field=nom:string&field=note:double", "points", "memory")
    points = []
    for note in (1.0, None, 3.0):
        point = QgsFeature(layer.fields())
        point.setAttributes(["é", note])
        point.setGeometry(QgsGeometry.fromWkt("POINT (3 50)"))
        points.append(point)
    layer.dataProvider().addFeatures(points)
    project = QgsProject()
    project.addMapLayer(layer)
    result = run(layer.id(), QgsProcessing.TEMPORARY_OUTPUT, project=project)
    made = run.context.takeResultLayer(result)
    assert made.crs().authid() == "EPSG:4326"
    assert [row[1][2:4] for row in content(made)[3]] == [[2.0, 2], [None, None], [6.0, 1]]
    assert taken == ["general"]


@pytest.mark.parametrize("suffix", [".shp", ".geojson", ".fgb"])
def test_other_formats_come_and_go_whole(cites, tmp_path, suffix):
    target = tmp_path / "out" / f"scored{suffix}"
    if suffix == ".fgb":
        with pytest.raises(QgsProcessingException, match=r"(6 of 7 features.*without|NULL) geometry"):
            run(str(cites), str(target))
        assert leftovers(target.parent) == []
        cites = make(tmp_path / "three.gpkg", "three", count=3)
    run(str(cites), str(target))
    names = leftovers(target.parent)
    back = run(str(target), str(tmp_path / "back" / "again.gpkg"))
    assert [row[1][-4] for row in content(back)[3]] == [
        row[1][-4] for row in content(general_of(cites, str(tmp_path / "direct.gpkg")))[3]
    ] or suffix == ".fgb"  # fgb sorts its features along a curve
    assert len(content(back)[3]) == len(content(cites)[3])
    # Written again over itself: same files, no leftover, no old index
    target.with_suffix(".qix").write_bytes(b"old")
    run(str(cites), str(target))
    assert [name for name in leftovers(target.parent) if name != "scored.qix"] == names
    assert suffix != ".shp" or not target.with_suffix(".qix").exists()


def test_another_order_at_each_reading_is_matched_by_id(cites, tmp_path):
    layer = layer_of(cites)

    class Turning:
        turn = 0

        def __getattr__(self, name):
            return getattr(layer, name)

        def getFeatures(self, request):
            self.turn += 1
            features = list(layer.getFeatures(request))
            return iter(features[self.turn % 7 :] + features[: self.turn % 7])

    algorithm = Probe()
    algorithm.initAlgorithm()
    context = QgsProcessingContext()
    source = layersio.Source(Turning())
    read = layersio.read_columns(source, ["note", "nom"])
    output = tmp_path / "out.gpkg"
    parameters = {"OUTPUT": str(output)}
    layersio.append_columns(algorithm, parameters, "OUTPUT", context, source, algorithm.columns(read), Feedback())
    assert content(output)[3] == content(run(str(cites), str(tmp_path / "plain.gpkg")))[3]


# --- failures --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("way", ["quick", "general"])
@pytest.mark.parametrize("mark", [0, 41, 60, 90])
def test_cancel_leaves_nothing_and_keeps_an_older_file(tmp_path, monkeypatch, way, mark):
    monkeypatch.setattr(progress, "CHUNK", 5)
    source = make(tmp_path / "s.gpkg", "s", count=50)
    output = tmp_path / "out" / "out.gpkg"
    output.parent.mkdir()
    output.write_bytes(b"")
    start = (
        run
        if way == "quick"
        else lambda a, b, feedback: run(QgsProcessingFeatureSourceDefinition(a, False, 10**9), b, feedback=feedback)
    )
    with pytest.raises(layersio.Cancelled, match="nothing was written"):
        start(str(source), str(output), feedback=Feedback(mark))
    assert leftovers(output.parent) == ["out.gpkg"] and output.read_bytes() == b""


def test_cancel_of_a_temporary_layer(cites):
    with pytest.raises(layersio.Cancelled):
        run(str(cites), QgsProcessing.TEMPORARY_OUTPUT, feedback=Feedback(0))
    assert not run.context.temporaryLayerStore().mapLayers() or all(
        layer.source() != "memory" for layer in run.context.temporaryLayerStore().mapLayers().values()
    )


def test_locked_source(cites, tmp_path, monkeypatch):
    """Another program takes the file between reading and writing; SQLite's backup alone would wait for ever."""
    monkeypatch.setattr(sqlite, "PATIENCE", 0.3)
    probe = Probe()
    probe.initAlgorithm()
    layer = layer_of(shutil.copy(cites, tmp_path / "held_by_qgis.gpkg"))
    source = sources.source_of(layer, layer)
    columns = probe.columns(layersio.read_columns(source, ["note"]))
    source.whole.path = cites
    parameters = {"OUTPUT": str(tmp_path / "out" / "out.gpkg")}
    with closing(sqlite3.connect(cites, isolation_level=None)) as other:
        monkeypatch.setattr(quick, "updatable", lambda *a: other.execute("BEGIN EXCLUSIVE"))
        monkeypatch.setattr(sqlite, "open_read", lambda path: sqlite3.connect(path, timeout=0.1))
        with pytest.raises(QgsProcessingException, match="in use by another program"):
            layersio.append_columns(probe, parameters, "OUTPUT", QgsProcessingContext(), source, columns, Feedback())
    assert leftovers(tmp_path / "out") == []


@pytest.mark.parametrize("start", [run, general_of])
def test_locked_target_is_refused_and_kept(cites, tmp_path, start):
    target = make(tmp_path / "out" / "target.gpkg") if (tmp_path / "out").mkdir() is None else None
    with closing(sqlite3.connect(target, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        before = target.read_bytes()
        with pytest.raises(QgsProcessingException, match="in use by another program"):
            start(str(cites), str(target))
        other.execute("ROLLBACK")
    assert target.read_bytes() == before
    assert leftovers(target.parent) == ["target.gpkg"]


def test_the_log_of_a_replaced_file_is_not_played_into_the_new_one(cites, tmp_path):
    target = make(tmp_path / "target.gpkg", count=3)
    with closing(sqlite3.connect(target, isolation_level=None)) as other:
        other.execute("PRAGMA journal_mode = WAL")
        other.execute("CREATE TABLE old (a)")
        run(str(cites), str(target))
        assert len(content(target)[3]) == 7
        with closing(sqlite3.connect(target)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            assert not sqlite.has_table(connection, "old")


def test_the_source_is_never_replaced(cites):
    before = cites.read_bytes()
    with pytest.raises(QgsProcessingException, match="cannot replace the layer that is read"):
        run(str(cites), str(cites))
    assert cites.read_bytes() == before


def test_source_changed_in_between(cites, tmp_path):
    class Late(Probe):
        def columns(self, read):
            columns = super().columns(read)
            dataset = gdal.OpenEx(str(cites), gdal.OF_UPDATE)
            dataset.GetLayer(0).DeleteFeature(6)
            del dataset
            return columns

    with pytest.raises(QgsProcessingException, match="changed while it was read"):
        run(str(cites), str(tmp_path / "out" / "out.gpkg"), Late())
    assert leftovers(tmp_path / "out") == []


def test_folder_that_cannot_be_made(cites, tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(QgsProcessingException, match="Cannot write"):
        run(str(cites), str(tmp_path / "file" / "out.gpkg"))


LIMITED = """
import resource, sys
sys.path[:0] = [{root!r}, {tests!r}]
sys.path.append("/usr/share/qgis/python/plugins")
from qgis.core import QgsApplication
app = QgsApplication([], False)
app.initQgis()
import test_layersio as t
resource.setrlimit(resource.RLIMIT_FSIZE, ({limit}, {limit}))
try:
    t.{start}({source!r}, {output!r})
    print("written")
except t.QgsProcessingException as error:
    print("refused:", error)
sys.stdout.flush()
import os
os._exit(0)
"""


@pytest.mark.parametrize("start", ["run", "general_of"])
def test_disk_that_fills(tmp_path, start):
    """No file may grow over a limit, which ends a write as a full disk does."""
    source = make(tmp_path / "s.gpkg", "s", count=3000)
    output = tmp_path / "out" / "out.gpkg"
    limit = source.stat().st_size // 2
    script = LIMITED.format(
        root=str(ROOT), tests=str(ROOT / "tests"), limit=limit, start=start, source=str(source), output=str(output)
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, env=environment, check=False)
    assert "refused:" in done.stdout, done.stdout + done.stderr
    assert "full" in done.stdout
    assert leftovers(output.parent) == []


def test_no_room_is_said_before_work(cites, tmp_path, monkeypatch):
    monkeypatch.setattr(shutil, "disk_usage", lambda path: shutil._ntuple_diskusage(10, 10, 0))
    with pytest.raises(QgsProcessingException, match="not enough room"):
        run(str(cites), str(tmp_path / "out" / "out.gpkg"))
    assert leftovers(tmp_path / "out") == []


def test_source_in_a_folder_that_cannot_be_written(cites, tmp_path, taken):
    """A write-ahead database without its log, where no log can be made."""
    with closing(sqlite3.connect(cites, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
    folder = tmp_path / "ro"
    folder.mkdir()
    shutil.copy(cites, folder / "s.gpkg")
    mounted = (
        os.geteuid() == 0
        and subprocess.run(["mount", "--bind", "-o", "ro", folder, folder], capture_output=True, check=False).returncode
        == 0
    )
    try:
        if mounted:
            subprocess.run(["mount", "-o", "remount,ro,bind", folder], capture_output=True, check=False)
        else:
            folder.chmod(0o555)
        if os.access(folder, os.W_OK):
            pytest.skip("no way to take the right to write here")
        output = run(str(folder / "s.gpkg"), str(tmp_path / "out.gpkg"))
        with pytest.raises(QgsProcessingException, match="Cannot write"):
            run(str(cites), str(folder / "out.gpkg"))
        assert leftovers(folder) == ["s.gpkg"]
    finally:
        if mounted:
            subprocess.run(["umount", "-l", folder], check=False)
        folder.chmod(0o755)
    assert len(content(output)[3]) == 7 and taken == ["quick"]


def test_result_is_loaded_when_asked(cites, tmp_path):
    project = QgsProject()
    target = tmp_path / "out.gpkg"
    value = QgsProcessingOutputLayerDefinition(str(target), project)
    value.destinationName = "Cités notées"
    identifier = run(str(cites), value, project=project)
    details = run.context.layersToLoadOnCompletion()
    assert list(details) == [identifier]
    assert details[identifier].name == "Cités notées" and details[identifier].outputName == "OUTPUT"
    from_property = QgsProcessingOutputLayerDefinition(QgsProperty.fromExpression(f"'{target}'"))
    assert run(str(cites), from_property) == str(target)
