"""Noting: the working GeoPackage, its form, and the rules that bring assessors and layers together."""

import datetime
import html
import sqlite3

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from mbm_qgis_plugin import grids
from mbm_qgis_plugin import noteform as notes_form
from mbm_qgis_plugin.compat import is_null
from mbm_qgis_plugin.core import notes
from mbm_qgis_plugin.core.problems import Problem
from qgis.core import (
    QgsFeature,
    QgsFieldConstraints,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsVectorLayer,
)

GRID = grids.load("valeur_patrimoniale_cites")
SCALES = notes.scales(GRID)
FIRST = SCALES[0]
TODAY = datetime.date(2026, 11, 22)
OLD, NEW = datetime.date(2026, 1, 1), datetime.date(2026, 6, 1)


@pytest.fixture(scope="module")
def working(provider, tmp_path_factory):
    import processing

    path = tmp_path_factory.mktemp("notes") / "travail.gpkg"
    processing.run("mbm:preparenotes", {"OUTPUT": str(path), "SEVERAL": True})
    return path


def open_layer(path, table="notes"):
    layer = QgsVectorLayer(f"{path}|layername={table}", table, "ogr")
    assert layer.isValid()
    return layer


def test_one_constrained_field_per_criterion_with_each_level_in_words(working):
    layer = open_layer(working)
    assert layer.featureCount() == 284
    for scale in SCALES:
        place = layer.fields().lookupField(scale.field)
        setup = layer.editorWidgetSetup(place)
        assert setup.type() == "ValueMap"
        pairs = [pair for entry in setup.config()["map"] for pair in entry.items()]
        assert [value for _, value in pairs[1:]] == ["3", "2", "1", "0"]
        for (words, value), (level, label, description) in zip(pairs[1:], reversed(scale.levels)):
            assert words.startswith(f"{level:g} – {label}") and float(value) == level
            assert description[:20] in words
        feature = QgsFeature(layer.fields())
        feature.setAttribute(place, 7)
        from qgis.core import QgsVectorLayerUtils

        good, _ = QgsVectorLayerUtils.validateAttribute(layer, feature, place)
        assert not good
        feature.setAttribute(place, None)  # may stay empty, but passes for no note
        hard, soft = (
            QgsVectorLayerUtils.validateAttribute(layer, feature, place, strength)[0]
            for strength in (
                QgsFieldConstraints.ConstraintStrength.ConstraintStrengthHard,
                QgsFieldConstraints.ConstraintStrength.ConstraintStrengthSoft,
            )
        )
        assert hard and not soft
    assert layer.attributeDisplayName(layer.fields().lookupField("id_unesco")) != "id_unesco"
    assert layer.attributeDisplayName(layer.fields().lookupField(FIRST.field)) == FIRST.label
    for name in ("note_auteur", "note_date", "note_commentaire", "criteres_notes"):
        assert layer.fields().lookupField(name) >= 0


def test_the_form_has_a_tab_per_family_and_the_indicators_beside_the_criterion(working):
    layer = open_layer(working)
    config = layer.editFormConfig()
    tabs = config.tabs()
    assert [tab.name() for tab in tabs] == [
        "Objet", *(family.label["fr"] for family in GRID.families), "Évaluateurs",
    ]  # fmt: skip
    box = next(child for child in tabs[2].children() if child.name() == "Équipements de la cité")
    inner = {child.name() for child in box.children()[-1].children()}
    assert "ind_ecole_dist" in inner and "ind_sante_n" in inner
    assert config.readOnly(layer.fields().lookupField("ind_ecole_dist"))
    assert config.readOnly(layer.fields().lookupField("nom"))
    assert not config.readOnly(layer.fields().lookupField(FIRST.field))


def test_each_tab_says_how_far_the_noting_is_and_each_criterion_what_it_is(working):
    from qgis.core import QgsReadWriteContext
    from qgis.PyQt.QtXml import QDomDocument

    layer = open_layer(working)
    for tab in layer.editFormConfig().tabs()[1:-1][: len(GRID.families)]:
        assert tab.children()[0].name() == "criteres_notes"
    document = QDomDocument("qgis")
    layer.exportNamedStyle(document, QgsReadWriteContext())
    # the form alone; QGIS escapes the HTML of a text element once more in its XML
    form = document.documentElement().firstChildElement("attributeEditorForm")
    inner = QDomDocument()
    inner.appendChild(inner.importNode(form, True))
    said = html.unescape(html.unescape(inner.toString()))
    for family in GRID.families:
        for criterion in family.criteria:
            assert criterion.description["fr"] in said


def test_a_long_level_is_cut_after_a_whole_word():
    words = notes_form.level_words(1, "Rare", "mot " * 40)
    assert len(words) <= 90 and words.endswith(" mot …")
    assert notes_form.level_words(1, "Rare", "court") == "1 – Rare : court"


def test_completeness_and_date_follow_the_notes_in_the_form(working):
    from qgis.core import QgsExpression, QgsExpressionContext, QgsExpressionContextUtils

    layer = open_layer(working)
    feature = next(layer.getFeatures())
    feature.setAttribute(FIRST.field, 2)
    feature.setAttribute(SCALES[4].field, 0)
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(feature)
    for name, expected in (("criteres_notes", 2), ("note_date", datetime.date.today())):
        default = layer.defaultValueDefinition(layer.fields().lookupField(name))
        assert default.applyOnUpdate()
        value = QgsExpression(default.expression()).evaluate(context)
        assert (value.toPyDate() if hasattr(value, "toPyDate") else value) == expected


def test_the_assessors_choose_among_the_levels_of_the_criterion(working):
    table, levels = open_layer(working, "notes_evaluateurs"), open_layer(working, "echelle")
    setup = table.editorWidgetSetup(table.fields().lookupField("note"))
    assert setup.type() == "ValueRelation" and "critere" in setup.config()["FilterExpression"]
    assert levels.featureCount() == sum(len(scale.levels) for scale in SCALES)


def test_a_file_that_holds_notes_is_never_replaced(provider, tmp_path):
    import processing

    path = tmp_path / "travail.gpkg"
    processing.run("mbm:preparenotes", {"OUTPUT": str(path), "INDICATORS": False})
    processing.run("mbm:preparenotes", {"OUTPUT": str(path), "INDICATORS": False})  # no note yet: may be made again
    with sqlite3.connect(path) as connection:
        connection.execute("DROP TRIGGER IF EXISTS rtree_notes_geom_update1")
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type='trigger'").fetchall():
            connection.execute(f'DROP TRIGGER "{name}"')
        connection.execute(f"UPDATE notes SET {FIRST.field} = 2, criteres_notes = 1 WHERE fid = 1")
    before = path.read_bytes()
    algorithm = provider.algorithm("preparenotes").create()
    good, message = algorithm.checkParameterValues({"OUTPUT": str(path)}, QgsProcessingContext())
    assert not good and "travail.gpkg" in message
    assert path.read_bytes() == before


def table_layer(fields, rows, name="t"):
    layer = QgsVectorLayer("None?" + "&".join(f"field={field}" for field in fields), name, "memory")
    for row in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(row)
        layer.dataProvider().addFeature(feature)
    return layer


def test_notes_that_the_layer_holds_are_taken_over_and_bad_ones_refused(provider, tmp_path):
    import processing

    layer = table_layer(["id_cite:string", f"{FIRST.field}:double"], [["A", 2.0], ["B", None]])
    path = tmp_path / "a.gpkg"
    processing.run("mbm:preparenotes", {"INPUT": layer, "OUTPUT": str(path), "INDICATORS": False})
    kept = {f["id_cite"]: (f[FIRST.field], f["criteres_notes"]) for f in open_layer(path).getFeatures()}
    assert kept["A"] == (2, 1) and is_null(kept["B"][0]) and kept["B"][1] == 0
    bad = table_layer(["id_cite:string", f"{FIRST.field}:double"], [["A", 9.0]])
    with pytest.raises(QgsProcessingException, match=r"9.*(0, 1, 2, 3)"):
        processing.run("mbm:preparenotes", {"INPUT": bad, "OUTPUT": str(tmp_path / "b.gpkg"), "INDICATORS": False})
    assert not (tmp_path / "b.gpkg").exists()


@pytest.mark.parametrize(
    ("rows", "words"), [([["A"], ["A"]], "A"), ([["A"], [None]], "1"), ([["A"], [""]], "1")]
)  # fmt: skip
def test_a_key_that_names_no_single_object_is_refused(provider, tmp_path, rows, words):
    import processing

    layer = table_layer(["id_cite:string"], rows)
    with pytest.raises(QgsProcessingException, match=words):
        processing.run("mbm:preparenotes", {"INPUT": layer, "OUTPUT": str(tmp_path / "x.gpkg"), "INDICATORS": False})
    assert list(tmp_path.iterdir()) == []


def test_a_layer_without_the_key_of_the_grid_asks_for_one(provider, tmp_path):
    import processing

    layer = table_layer(["code:string"], [["A"]])
    parameters = {"INPUT": layer, "OUTPUT": str(tmp_path / "x.gpkg"), "INDICATORS": False}
    with pytest.raises(QgsProcessingException, match="id_cite"):
        processing.run("mbm:preparenotes", parameters)
    processing.run("mbm:preparenotes", {**parameters, "KEY": "code"})


def test_a_grid_without_notes_is_refused(provider, tmp_path):
    import processing

    with pytest.raises(QgsProcessingException, match="Indicateurs observables"):
        processing.run(
            "mbm:preparenotes", {"GRID": "indicateurs_observables_cites", "OUTPUT": str(tmp_path / "x.gpkg")}
        )
    assert list(tmp_path.iterdir()) == []


def test_cancelled_leaves_nothing(provider, tmp_path):
    feedback = QgsProcessingFeedback()
    feedback.cancel()
    algorithm = provider.algorithm("preparenotes").create()
    algorithm.run({"OUTPUT": str(tmp_path / "x.gpkg")}, QgsProcessingContext(), feedback)
    assert list(tmp_path.iterdir()) == []


# --- the rules -----------------------------------------------------------------------------------------------


def state(note=None, date=None, comment=""):
    return {"A": {"notes": {FIRST.field: note}, "date": date, "author": "", "comment": comment}}


def entry(note, date=None, assessor="", cell="Notes!D2"):
    return notes.Entry("A", FIRST.field, note, assessor, date, cell)


def merged(current, *entries, **options):
    return notes.merge(current, notes.Incoming(entries=list(entries)), SCALES, TODAY, **options)


@pytest.mark.parametrize(
    ("held", "held_date", "note", "date", "written"),
    [
        (None, None, 2.0, None, True),
        (1.0, None, 2.0, None, True),  # no date on either side: what is brought now counts
        (1.0, OLD, 2.0, NEW, True),
        (1.0, OLD, 2.0, OLD, True),
        (1.0, NEW, 2.0, OLD, False),
        (1.0, OLD, 2.0, None, False),  # undated is older than any date
        (1.0, NEW, 1.0, OLD, None),
    ],
)
def test_a_newer_note_stays(held, held_date, note, date, written):
    result = merged(state(held, held_date), entry(note, date))
    assert len(result.changes) == (written is True)
    assert len(result.kept) == (written is False)
    assert result.same == (written is None)
    forced = merged(state(held, held_date), entry(note, date), overwrite=True)
    assert not forced.kept


def test_the_date_written_is_that_of_the_note_never_older_than_the_layers():
    assert merged(state(1.0, OLD), entry(2.0, NEW)).values["A"]["date"] == NEW
    assert merged(state(1.0, NEW), entry(2.0, OLD), overwrite=True).values["A"]["date"] == TODAY
    assert merged(state(), entry(2.0)).values["A"]["date"] == TODAY


@pytest.mark.parametrize(
    ("given_notes", "how", "expected", "apart"),
    [
        ([0, 1, 3], "median", 1, 3),
        ([2, 3], "median", 2, 1),
        ([0, 3, 3], "mean", 2, 3),
        ([1, 1, 1], "mean", 1, 0),
    ],
)
def test_assessors_are_brought_together_and_the_spread_is_kept(given_notes, how, expected, apart):
    entries = [entry(float(note), NEW, f"E{number}") for number, note in enumerate(given_notes)]
    result = merged(state(), *entries, how=how)
    assert result.values["A"][FIRST.field] == expected
    assert result.spreads["A"] == (apart, FIRST.field)
    assert result.values["A"]["author"] == ", ".join(f"E{n}" for n in range(len(given_notes)))


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])  # two cores are shared
@given(st.lists(st.sampled_from([0.0, 1.0, 2.0, 3.0]), min_size=2, max_size=9), st.sampled_from(["median", "mean"]))
def test_an_aggregate_is_on_the_scale_between_the_extremes_whatever_the_order(values, how):
    note, spread = notes.aggregate(values, FIRST, how)
    assert note in FIRST.values and min(values) <= note <= max(values)
    assert spread == max(values) - min(values)
    assert notes.aggregate(list(reversed(values)), FIRST, how) == (note, spread)


def test_the_later_of_two_notes_of_one_assessor_counts_and_a_tie_is_a_fault():
    rows = [(1, "A", FIRST.field, "Anne", 1, "2026-01-01"), (2, "A", FIRST.field, "Anne", 3, "2026-02-01")]
    read = notes.read_assessors("notes_evaluateurs", rows, SCALES, {"A"}, TODAY)
    assert [one.note for one in read.entries] == [3] and not read.problems
    rows[1] = (2, "A", FIRST.field, "Anne", 3, "2026-01-01")
    read = notes.read_assessors("notes_evaluateurs", rows, SCALES, {"A"}, TODAY)
    assert "notes_evaluateurs!2" in read.problems[0].text() and "notes_evaluateurs!1" in read.problems[0].text()


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ((7, "Z", FIRST.field, "Anne", 1, ""), "“Z”"),
        ((7, "A", "note_absente", "Anne", 1, ""), "note_absente"),
        ((7, "A", FIRST.field, "", 1, ""), "assessor"),
        ((7, "A", FIRST.field, "Anne", 5, ""), "0, 1, 2, 3"),
        ((7, "A", FIRST.field, "Anne", 1, "demain"), "demain"),
        ((7, "A", FIRST.field, "Anne", 1, "2062-01-01"), "2062"),
    ],
)
def test_faults_of_the_assessors_table_name_the_line(row, words):
    read = notes.read_assessors("notes_evaluateurs", [row], SCALES, {"A"}, TODAY)
    assert not read.entries
    text = read.problems[0].text()
    assert "notes_evaluateurs!7" in text and words in text


@pytest.mark.parametrize("text", ["2", " 2 ", "2,0", "2.000000", "2\u00a0"])
def test_a_note_is_read_as_people_write_it(text):
    assert notes.read_note(text, FIRST) == 2


@pytest.mark.parametrize("text", ["deux", "4", "1,5", "-1", "nan", "inf", "=1+1"])
def test_a_note_off_the_scale_is_refused(text):
    with pytest.raises(Problem, match="0, 1, 2, 3"):
        notes.read_note(text, FIRST)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.integers(min_value=0, max_value=5000))
def test_column_letters_are_those_of_a_spreadsheet(number):
    value = 0
    for letter in notes.column_letters(number):
        value = value * 26 + ord(letter) - 64
    assert value - 1 == number
