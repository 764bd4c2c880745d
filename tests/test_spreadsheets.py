"""Notes that travel by spreadsheet: there and back, and every way in which a sheet can be wrong."""

import datetime
import hashlib

import pytest
from mbm_qgis_plugin import grids, noting, spreadsheet
from mbm_qgis_plugin.compat import is_null
from mbm_qgis_plugin.core import notes
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsVectorLayer,
)

SCALES = notes.scales(grids.load("valeur_patrimoniale_cites"))
FIELDS = [scale.field for scale in SCALES]
FIRST, SECOND = SCALES[0], SCALES[1]
TODAY = datetime.date.today()
HEADINGS = ["Identifiant", "Nom", "Commune", *(scale.heading for scale in SCALES), "Évaluateur", "Date", "Commentaire"]


def run(name, **parameters):
    import processing

    return processing.run(f"mbm:{name}", parameters)


def layer_of(rows):
    """Rows: (key, {field: note}, date text or None)."""
    fields = "".join(f"&field={name}:integer" for name in FIELDS)
    uri = f"Point?crs=EPSG:2154&field=id_cite:string&field=nom:string{fields}"
    layer = QgsVectorLayer(uri + "&field=note_date:date&field=note_auteur:string&field=note_commentaire:string", "n",
                           "memory")  # fmt: skip
    for number, (key, given, date) in enumerate(rows):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(f"Point({number} {number})"))
        feature["id_cite"], feature["nom"] = key, f"Cité <b>{key}</b>"
        for field, note in given.items():
            feature[field] = note
        if date:
            from qgis.PyQt.QtCore import QDate

            feature["note_date"] = QDate.fromString(date, "yyyy-MM-dd")
        assert layer.dataProvider().addFeature(feature)
    return layer


def sheet(path, rows, headings=HEADINGS, name="Notes"):
    """Rows: lists of texts as long as the headings."""
    spreadsheet.write_sheets(path, [(name, [(text, spreadsheet.TEXT) for text in headings], rows)])
    return path


def line(key, note="", second="", assessor="", date="", comment=""):
    return [key, "", "", note, second, *[""] * (len(FIELDS) - 2), assessor, date, comment]


@pytest.mark.parametrize("suffix", [".xlsx", ".ods"])
def test_notes_go_and_come_back_the_same(provider, tmp_path, suffix):
    given = {field: number % 4 for number, field in enumerate(FIELDS)}
    layer = layer_of([("A", given, "2026-03-04"), ("B", {}, None)])
    path = tmp_path / f"notes{suffix}"
    assert run("exportnotes", INPUT=layer, OUTPUT=str(path))["COUNT"] == 2
    names = [name for name, _ in spreadsheet.read_sheets(path)]
    assert names == ["Notes", "Échelle", "Informations"]
    blank = layer_of([("B", {}, None), ("A", {}, None)])
    result = run("importnotes", INPUT=blank, FILES=[str(path)], OUTPUT="memory:")
    back = {feature["id_cite"]: feature for feature in result["OUTPUT"].getFeatures()}
    assert {field: back["A"][field] for field in FIELDS} == given
    assert back["A"]["note_date"].toString("yyyy-MM-dd") == "2026-03-04"
    assert back["A"]["criteres_notes"] == len(FIELDS) and back["B"]["criteres_notes"] == 0
    assert result["CHANGES"] == len(FIELDS)
    assert len(result["OUTPUT"].editFormConfig().tabs()) == 6  # a temporary layer has its form too
    again = run("importnotes", INPUT=result["OUTPUT"], FILES=[str(path)], OUTPUT="memory:")
    assert again["CHANGES"] == 0


def test_the_second_sheet_words_the_whole_scale(provider, tmp_path):
    path = tmp_path / "n.xlsx"
    run("exportnotes", OUTPUT=str(path))
    sheets = dict(spreadsheet.read_sheets(path))
    assert len(sheets["Notes"]) == 285
    words = [cells[4] for _, cells in sheets["Échelle"][1:]]
    assert words == [level[1] for scale in SCALES for level in scale.levels]


def test_an_assessor_gets_an_empty_sheet_with_his_name(provider, tmp_path):
    layer = layer_of([("A", {FIRST.field: 2}, "2026-03-04")])
    path = tmp_path / "n.ods"
    run("exportnotes", INPUT=layer, ASSESSOR="Anne", OUTPUT=str(path))
    _, cells = dict(spreadsheet.read_sheets(path))["Notes"][1]
    assert cells[3] is None and "Anne" in cells


FAULTS = {
    "off the scale": ([line("A", "4")], HEADINGS, ["Notes!D2", "0, 1, 2, 3"]),
    "text in a note": ([line("A", "2"), line("B", "", "bien")], HEADINGS, ["Notes!E3", "bien"]),
    "unknown key": ([line("Z", "1")], HEADINGS, ["Notes!A2", "“Z”"]),
    "empty key": ([line("", "1")], HEADINGS, ["Notes!A2"]),
    "same key twice": ([line("A", "1"), line("A", "2")], HEADINGS, ["Notes!A3", "Notes!A2"]),
    "renamed column": ([line("A", "1")], ["Identifiant", "Nom", "Commune", "Conception", *HEADINGS[4:]],
                       ["Notes!D1", "Conception", FIRST.field]),
    "no key column": ([line("A", "1")], ["Code", *HEADINGS[1:]], ["Identifiant"]),
    "one criterion twice": ([line("A", "1")], [*HEADINGS[:4], FIRST.heading, *HEADINGS[5:]],
                            ["Notes!E1", FIRST.label]),
    "bad date": ([line("A", "1", date="hier")], HEADINGS, ["Notes!T2", "hier"]),
    "date to come": ([line("A", "1", date="2062-01-01")], HEADINGS, ["Notes!T2", "2062"]),
}  # fmt: skip


@pytest.mark.parametrize("case", FAULTS)
def test_a_faulty_sheet_is_refused_naming_the_cell_and_nothing_is_written(provider, tmp_path, case):
    rows, headings, words = FAULTS[case]
    path = sheet(tmp_path / "notes.xlsx", rows, headings)
    layer = layer_of([("A", {}, None), ("B", {}, None)])
    target, report = tmp_path / "out.gpkg", tmp_path / "r.html"
    with pytest.raises(QgsProcessingException) as caught:
        run("importnotes", INPUT=layer, FILES=[str(path)], OUTPUT=str(target), REPORT=str(report))
    for word in words:
        assert word in str(caught.value)
    assert not target.exists() and not report.exists()
    assert [f.name for f in tmp_path.iterdir()] == ["notes.xlsx"]


def test_every_fault_is_told_at_once(provider, tmp_path):
    path = sheet(tmp_path / "n.ods", [line("A", "9", "x"), line("Z", "1")])
    with pytest.raises(QgsProcessingException) as caught:
        run("importnotes", INPUT=layer_of([("A", {}, None)]), FILES=[str(path)], OUTPUT="memory:")
    assert all(cell in str(caught.value) for cell in ("Notes!D2", "Notes!E2", "Notes!A3"))


def test_newer_notes_stay_and_are_told_unless_overwritten(provider, tmp_path):
    path = sheet(tmp_path / "n.xlsx", [line("A", "1", "2", date="2026-01-01"), line("B", "3", date="2026-05-01")])
    rows = [("A", {FIRST.field: 3}, "2026-02-01"), ("B", {FIRST.field: 0}, "2026-02-01")]
    report = tmp_path / "r.html"
    result = run("importnotes", INPUT=layer_of(rows), FILES=[str(path)], OUTPUT="memory:", REPORT=str(report))
    back = {feature["id_cite"]: feature for feature in result["OUTPUT"].getFeatures()}
    assert back["A"][FIRST.field] == 3 and back["A"][SECOND.field] == 2 and back["B"][FIRST.field] == 3
    assert (result["CHANGES"], result["KEPT"]) == (2, 1)
    page = report.read_text(encoding="utf-8")
    assert "Notes!D2" in page and "Cité &lt;b&gt;A&lt;/b&gt;" in page and "<b>A</b>" not in page
    forced = run("importnotes", INPUT=layer_of(rows), FILES=[str(path)], OUTPUT="memory:", OVERWRITE=True)
    assert {f["id_cite"]: f[FIRST.field] for f in forced["OUTPUT"].getFeatures()} == {"A": 1, "B": 3}


def test_an_empty_cell_erases_nothing_and_a_missing_column_leaves_its_notes(provider, tmp_path):
    headings = [text for text in HEADINGS if text != SECOND.heading]
    row = line("A", "")
    del row[4]
    path = sheet(tmp_path / "n.xlsx", [row], headings)
    layer = layer_of([("A", {FIRST.field: 3, SECOND.field: 1}, None)])
    result = run("importnotes", INPUT=layer, FILES=[str(path)], OUTPUT="memory:")
    feature = next(result["OUTPUT"].getFeatures())
    assert (feature[FIRST.field], feature[SECOND.field]) == (3, 1) and result["CHANGES"] == 0


def test_a_column_of_ones_own_is_left_out_and_renamed_ones_are_known_by_their_field(provider, tmp_path):
    headings = [*HEADINGS[:3], f"Conception (0 à 3) [{FIRST.field}]", *HEADINGS[4:], "Mes remarques"]
    path = sheet(tmp_path / "n.xlsx", [[*line("A", "2"), "à revoir"]], headings)
    result = run("importnotes", INPUT=layer_of([("A", {}, None)]), FILES=[str(path)], OUTPUT="memory:")
    assert next(result["OUTPUT"].getFeatures())[FIRST.field] == 2


def test_several_files_are_several_assessors(provider, tmp_path):
    one = sheet(tmp_path / "Anne.xlsx", [line("A", "0", "2"), line("B", "1")])
    two = sheet(tmp_path / "Bruno.ods", [line("A", "3", "2"), line("B", "1")])
    three = sheet(tmp_path / "c.xlsx", [line("A", "3", assessor="Chloé")])
    report = tmp_path / "r.csv"
    result = run("importnotes", INPUT=layer_of([("A", {}, None), ("B", {}, None)]),
                 FILES=[str(one), str(two), str(three)], OUTPUT="memory:", REPORT=str(report))  # fmt: skip
    back = {feature["id_cite"]: feature for feature in result["OUTPUT"].getFeatures()}
    assert back["A"][FIRST.field] == 3 and back["A"][SECOND.field] == 2
    assert back["A"]["desaccord"] == 3 and back["A"]["desaccord_critere"] == FIRST.label
    assert back["B"]["desaccord"] == 0 and is_null(back["B"]["desaccord_critere"])
    assert back["A"]["note_auteur"] == "Anne, Bruno, Chloé"
    assert "Anne.xlsx, Notes!D2, Bruno.ods, Notes!D2" in report.read_text(encoding="utf-8-sig")
    mean = run("importnotes", INPUT=layer_of([("A", {}, None), ("B", {}, None)]), AGGREGATE=1,
               FILES=[str(one), str(two), str(three)], OUTPUT="memory:")  # fmt: skip
    assert next(mean["OUTPUT"].getFeatures())[FIRST.field] == 2


def test_one_person_counts_once_and_it_is_told(provider, tmp_path):
    import processing

    class Feedback(QgsProcessingFeedback):
        def __init__(self):
            super().__init__()
            self.said = []

        def pushWarning(self, text):
            self.said.append(text)

    def imported(*files):
        told = Feedback()
        layer = layer_of([("A", {}, None)])
        values = {"INPUT": layer, "FILES": [str(path) for path in files], "OUTPUT": "memory:"}
        result = processing.run("mbm:importnotes", values, feedback=told)
        return next(result["OUTPUT"].getFeatures())[FIRST.field], "\n".join(told.said)

    anne = sheet(tmp_path / "anne.xlsx", [line("A", "3", assessor="Anne", date="2026-02-01")])
    again = sheet(tmp_path / "copie.xlsx", [line("A", "3", assessor="anne", date="2026-02-01")])
    older = sheet(tmp_path / "vieux.xlsx", [line("A", "1", assessor="Anne", date="2026-01-01")])
    bruno = sheet(tmp_path / "bruno.xlsx", [line("A", "0", assessor="Bruno")])
    note, told = imported(anne, again, bruno)
    assert note == 1 and "“Anne”: notes given twice count once" in told  # median of 3 and 0: 1.5, the lower level
    for files in ((anne, older), (older, anne)):
        note, told = imported(*files)
        assert note == 3 and "anne.xlsx, Notes!D2 rather than vieux.xlsx, Notes!D2" in told
    note, told = imported(anne, anne, bruno)
    assert note == 1 and "“anne.xlsx” is given twice" in told
    other = sheet(tmp_path / "autre.xlsx", [line("A", "2", assessor="Anne", date="2026-02-01")])
    with pytest.raises(QgsProcessingException, match=r"autre.xlsx, Notes!D2: “Anne”.*anne.xlsx, Notes!D2"):
        imported(anne, other)


def test_two_files_of_one_name_are_two_people_and_a_fault_names_the_file(provider, tmp_path):
    paths = []
    for folder, note in (("anne", "0"), ("bruno", "3")):
        (tmp_path / folder).mkdir()
        paths.append(str(sheet(tmp_path / folder / "notes.xlsx", [line("A", note)])))
    result = run("importnotes", INPUT=layer_of([("A", {}, None)]), FILES=paths, OUTPUT="memory:")
    assert next(result["OUTPUT"].getFeatures())["desaccord"] == 3
    sheet(tmp_path / "bruno" / "notes.xlsx", [line("A", "7")])
    with pytest.raises(QgsProcessingException, match=r"bruno/notes\.xlsx, Notes!D2"):
        run("importnotes", INPUT=layer_of([("A", {}, None)]), FILES=paths, OUTPUT="memory:")


def test_the_table_of_assessors_comes_in_too(provider, tmp_path):
    fields = ("id_objet:string", "critere:string", "evaluateur:string", "note:double", "date:date")
    table = QgsVectorLayer("None?" + "&".join(f"field={field}" for field in fields), "notes_evaluateurs", "memory")
    for assessor, note in (("Anne", 1.0), ("Bruno", 2.0), ("Chloé", 2.0)):
        feature = QgsFeature(table.fields())
        feature.setAttributes(["A", FIRST.field, assessor, note, None])
        table.dataProvider().addFeature(feature)
    result = run("importnotes", INPUT=layer_of([("A", {}, None)]), ASSESSORS=table, OUTPUT="memory:")
    feature = next(result["OUTPUT"].getFeatures())
    assert feature[FIRST.field] == 2 and feature["desaccord"] == 1


def test_the_form_and_the_input_survive_an_import(provider, tmp_path):
    working = tmp_path / "travail.gpkg"
    run("preparenotes", OUTPUT=str(working), INDICATORS=False)
    source = QgsVectorLayer(f"{working}|layername=notes", "n", "ogr")
    first = next(source.getFeatures())["id_cite"]
    del source
    before = hashlib.sha256(working.read_bytes()).hexdigest()
    path = sheet(tmp_path / "n.xlsx", [line(first, "3", comment="of:=vu sur place")])
    target = tmp_path / "importe.gpkg"
    run("importnotes", INPUT=f"{working}|layername=notes", FILES=[str(path)], OUTPUT=str(target))
    layer = QgsVectorLayer(str(target), "n", "ogr")
    assert layer.featureCount() == 284
    assert [tab.name() for tab in layer.editFormConfig().tabs()][:2] == ["Objet", "Architecture"]
    assert layer.editorWidgetSetup(layer.fields().lookupField(FIRST.field)).type() == "ValueMap"
    noted = next(feature for feature in layer.getFeatures() if feature["id_cite"] == first)
    assert noted[FIRST.field] == 3 and noted["note_commentaire"].strip() == "of:=vu sur place"
    assert noted["note_date"].toString("yyyy-MM-dd") == TODAY.isoformat()
    assert hashlib.sha256(working.read_bytes()).hexdigest() == before


def test_a_sheet_of_another_grid_is_refused(provider, tmp_path):
    path = tmp_path / "n.xlsx"
    about = ("Informations", [("Sujet", spreadsheet.TEXT), ("Valeur", spreadsheet.TEXT)], [["Grille", "terrils"]])
    spreadsheet.write_sheets(
        path, [("Notes", [(text, spreadsheet.TEXT) for text in HEADINGS], [line("A", "1")]), about]
    )
    with pytest.raises(QgsProcessingException, match="terrils"):
        run("importnotes", INPUT=layer_of([("A", {}, None)]), FILES=[str(path)], OUTPUT="memory:")


@pytest.mark.parametrize("name", ["absent.xlsx", "notes.csv", "broken.xlsx", "broken.ods"])
def test_a_file_that_is_no_spreadsheet_is_named(provider, tmp_path, name):
    path = tmp_path / name
    if name != "absent.xlsx":
        path.write_text("this is no spreadsheet", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match=name):
        run("importnotes", INPUT=layer_of([("A", {}, None)]), FILES=[str(path)], OUTPUT="memory:")


@pytest.mark.parametrize("parameters", [{"FILES": []}, {"FILES": None}, {}])
def test_nothing_to_import_is_said_before_anything_runs(provider, parameters):
    algorithm = provider.algorithm("importnotes").create()
    layer = layer_of([("A", {}, None)])
    values = {"INPUT": layer, "OUTPUT": "memory:", **parameters}
    good, message = algorithm.checkParameterValues(values, QgsProcessingContext())
    assert not good and "spreadsheet" in message


def test_a_wrong_ending_is_refused(provider, tmp_path):
    algorithm = provider.algorithm("exportnotes").create()
    good, message = algorithm.checkParameterValues({"OUTPUT": str(tmp_path / "n.csv")}, QgsProcessingContext())
    assert not good and ".xlsx" in message


def test_an_unwritable_folder_is_named_and_leaves_nothing(provider, tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match=r"n\.xlsx"):
        run("exportnotes", INPUT=layer_of([("A", {}, None)]), OUTPUT=str(blocked / "n.xlsx"))


def test_keys_made_decimal_by_a_spreadsheet_are_found():
    lines = [(1, ["Identifiant", FIRST.heading]), (2, ["788.000", "1"])]
    read = notes.read_sheet("Notes", lines, [FIRST], {"788"}, TODAY)
    assert [entry.key for entry in read.entries] == ["788"] and not read.problems
    assert noting.text_of(788.0) == "788"
