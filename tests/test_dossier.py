"""``mbm:dossier`` on the real bundle: the PDFs are read from outside, as those who open them would."""

import csv
import re
import resource
import shutil
import subprocess
from functools import lru_cache
from pathlib import Path
from xml.etree import ElementTree

import fiona
import pytest
from mbm_qgis_plugin.core.typography import french
from mbm_qgis_plugin.maps import background, export, folio, paper, sheet, template
from mbm_qgis_plugin.maps.errors import MapError
from mbm_qgis_plugin.paths import BUNDLE
from mbm_qgis_plugin.paths import resource as resource_path
from pypdf import PdfReader
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsLayoutItemMap,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)
from shapely.geometry import box, shape

import processing

K = 72 / 25.4
DATE = "24 novembre 2026"
FULL, EMPTY = "Somain : l’« Est » / Ouest", "Pays sans mine"
PLACES = {FULL: (718_000, 7_028_000, 724_500, 7_032_500), EMPTY: (640_000, 7_010_000, 650_000, 7_018_000)}


def territories(*names):
    """Return a layer of the user's polygons."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:2154&field=nom:string(60)", "Pays", "memory")
    for name in names:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(box(*PLACES[name]).wkt))
        feature.setAttributes([name])
        layer.dataProvider().addFeatures([feature])
    return layer


def run(folder, names=(FULL,), feedback=None, **parameters):
    return processing.run(
        "mbm:dossier",
        {"FOLDER": str(folder), "DATE": DATE, "LEVEL": "field", "INPUT": territories(*names), "FIELD": "nom",
         "DPI": 150, **parameters},
        feedback=feedback,
    )  # fmt: skip


QUICK = {"KINDS": [], "SHEETS": []}


@lru_cache
def inside(table, name):
    """Return the features of a layer of the bundle whose point on surface is in a territory, by shapely."""
    area = box(*PLACES[name])
    with fiona.open(BUNDLE, layer=table) as layer:
        return [item["properties"] for item in layer
                if area.contains(shape(item["geometry"]).representative_point())]  # fmt: skip


def plain(text) -> str:
    """Return text without blanks and hyphens that break lines, to be looked for."""
    return "".join(french(str(text)).replace("\u2010", "-").split()).casefold()


class Book:
    """A dossier as its reader has it."""

    def __init__(self, path):
        self.path, self.reader = Path(path), PdfReader(path)
        self.texts = [self.crop(n) for n in range(len(self.reader.pages))]
        self.numbers = {page.indirect_reference.idnum: n for n, page in enumerate(self.reader.pages)}

    def crop(self, page, rect=None) -> str:
        """Return the text of a page, or of a part of it: left, top, width, height in points."""
        part = []
        if rect is not None:
            left, top, wide, high = (round(side * 10) for side in rect)  # at 720 dpi
            part = ["-r", "720", "-x", str(left), "-y", str(top), "-W", str(wide), "-H", str(high)]
        command = ["pdftotext", "-f", str(page + 1), "-l", str(page + 1), *part, str(self.path), "-"]
        return subprocess.run(command, capture_output=True, check=True, text=True).stdout.replace("\f", "")

    def links(self, page):
        """Return (left, top, width, height in points from the top left, page that it leads to)."""
        high = float(self.reader.pages[page].mediabox.top)
        found = []
        for note in self.reader.pages[page].get("/Annots", []):
            note = note.get_object()
            left, low, right, top = (float(side) for side in note["/Rect"])
            if "/Dest" in note:
                found.append(((left, high - top, right - left, top - low), self.numbers[note["/Dest"][0].idnum]))
        return found

    def outline(self):
        found = []

        def walk(items, level):
            for item in items:
                if isinstance(item, list):
                    walk(item, level + 1)
                else:
                    found.append((item.title, self.reader.get_destination_page_number(item), level))

        walk(self.reader.outline, 0)
        return found

    def sheets(self):
        """Return the bookmarks of the sheets: (title, page)."""
        found, part = [], ""
        for title, page, level in self.outline():
            part = title if level == 0 else part
            if level == 2 and part.startswith("Fiches"):
                found.append((title, page))
        return found

    def pages_of(self, title):
        return [n for n, text in enumerate(self.texts) if n and title in text.splitlines()[:4]]


@pytest.fixture(scope="module")
def made(provider, tmp_path_factory):
    """The dossiers of two territories, one of them without a mine, and what the algorithm returned."""
    folder = tmp_path_factory.mktemp("dossiers")
    result = run(folder, (FULL, EMPTY), KINDS=["perimetres", "valeur"], SHEETS=["cite", "terril"],
                 AUTHOR="Mission d’essai", LINK="https://exemple.fr/cites/{id}")  # fmt: skip
    return folder, result


@pytest.fixture(scope="module")
def book(made):
    return Book(made[0] / "Somain - l’« Est » - Ouest · Dossier.pdf")


@pytest.fixture(scope="module")
def bare(made):
    return Book(made[0] / f"{EMPTY} · Dossier.pdf")


# --- what is there ------------------------------------------------------------------------------------------------


def test_a_dossier_a_territory_and_the_index_of_the_folder(made, book, bare):
    folder, result = made
    assert sorted(path.suffix for path in folder.iterdir()) == [".csv", ".pdf", ".pdf"]
    with (folder / "index.csv").open(encoding="utf-8") as stream:
        rows = {row["territory"]: row for row in csv.DictReader(stream)}
    assert {name: int(row["pages"]) for name, row in rows.items()} == {
        FULL: len(book.texts), EMPTY: len(bare.texts)
    }  # fmt: skip
    assert result["PAGES"] == len(book.texts) + len(bare.texts)
    assert book.reader.metadata.author == "Mission d’essai" and plain(FULL) in plain(book.reader.metadata.title)


def test_parts_stand_in_their_order_and_the_sheets_are_those_that_shapely_counts(book):
    cites, terrils = inside("cites", FULL), inside("terrils", FULL)
    assert len(cites) > 6 and terrils
    order = [title for title, _, level in book.outline() if level == 0]
    assert order == ["Couverture", "Sommaire", "Cartes", "Fiches des cités minières", "Fiches des terrils",
                     "Chiffres clés", "Index", "Crédits et méthode"]  # fmt: skip
    titles = [plain(title) for title, _ in book.sheets()]
    assert sorted(titles[: len(cites)]) == sorted(plain(row["nom"]) for row in cites)
    assert sorted(titles[len(cites) :]) == sorted(plain(f"{row['id_terril']} · {row['nom']}") for row in terrils)
    classes = [title for title, _, level in book.outline() if level == 1 and title.startswith("Intérêt")]
    present = {row["interet"] for row in cites}
    words = {"Exceptionnelle": "Intérêt exceptionnel", "Remarquable": "Intérêt remarquable", "Témoin": "Intérêt témoin"}
    assert classes == [word for name, word in words.items() if name in present]


def test_bookmarks_lead_to_the_page_that_bears_their_title(book, bare):
    for one in (book, bare):
        for title, page, level in one.outline():
            if title not in ("Couverture", "Cartes", "Le territoire et le bassin", "Périmètres") and (
                not title.startswith(("Fiches", "Intérêt"))
            ):
                assert plain(title) in plain(one.texts[page]), (title, page, level)
        pages = [page for _, page, _ in one.outline()]
        assert pages == sorted(pages) and pages[0] == 0


def test_the_summary_gives_the_page_of_each_line(book, bare):
    for one in (book, bare):
        seen = []
        for page in one.pages_of("Sommaire") + one.pages_of("Sommaire (suite)"):
            for rect, target in one.links(page):
                *words, number = one.crop(page, rect).split()
                assert int(number) == target + 1, words
                seen.append((" ".join(words), target))
        expected = [(title, page) for title, page, _ in one.outline() if title not in ("Couverture", "Sommaire")]
        assert [page for _, page in seen] == [page for _, page in expected]
        for (words, _), (title, _) in zip(seen, expected):
            assert plain(words).startswith(plain(title))


def index_of(one):
    """Return (text of the line, page printed, page led to) of every reference of the index, read by its links."""
    found = []
    for page in one.pages_of("Index") + one.pages_of("Index (suite)"):
        for (left, top, wide, high), target in one.links(page):
            column = next(x for x in (140, 76, 12) if left >= x * K)
            number = one.crop(page, (left - 1, top, wide + 2, high)).strip(" \n,–")
            line = one.crop(page, ((column - 1) * K, top - 0.5, 38 * K, high + 1)).strip()
            line = " ".join(line.split()) or found[-1][0]  # more references than one line holds
            found.append((line, number, target))
    return found


def test_every_reference_of_the_index_leads_to_a_page_that_has_the_name(book):
    rows = index_of(book)
    assert len(rows) > 30
    for line, number, target in rows:
        assert number == str(target + 1), line
        head = re.split(r" \(", line)[0]
        mark = re.findall(r"\((T\d+\w*)\)", line)
        text = plain(book.texts[target])
        assert plain(head) in text or (mark and plain(mark[0]) in text), (line, number)


def test_the_index_names_every_cite_terril_and_commune_with_a_page_of_its_own(book):
    rows = index_of(book)
    sheets = {plain(title): page for title, page in book.sheets()}
    index = " ".join(book.texts[page] for page in book.pages_of("Index"))
    for row in inside("cites", FULL):
        head = plain(re.sub(r"^(Cité|Résidence|Impasse) (de la |du |des |de l['’]|d['’]|de )?", "", row["nom"]))
        page = sheets[plain(row["nom"])]
        assert any(plain(line).startswith(head) and target == page for line, _, target in rows), (head, page)
    for row in inside("terrils", FULL):
        assert f"({row['id_terril']})" in index or f"{row['id_terril']})" in index, row["id_terril"]
    (table,) = book.pages_of("Chiffres par commune")
    for row in inside("communes", FULL):
        if row["dans_perimetre"]:
            assert any(plain(line) == plain(row["nom"]) and target == table for line, _, target in rows), row["nom"]


def test_every_page_has_its_number(book, bare):
    for one, name in ((book, FULL), (bare, EMPTY)):
        for number, text in enumerate(one.texts, 1):
            assert plain(f"Dossier de territoire · {name} · {number} / {len(one.texts)}") in plain(text)


def test_figures_are_those_of_an_independent_count(book):
    page = book.pages_of("Chiffres clés")[0]
    cells = [re.split(r"\s{2,}", line.strip()) for line in layout_text(book.path, page)]
    lines = {row[0]: row[1] for row in cells if len(row) > 1}
    cites = inside("cites", FULL)
    assert lines["Cités minières (données ouvertes)"] == str(len(cites))
    assert int(lines["exceptionnelles"].replace("–", "0")) == sum(row["interet"] == "Exceptionnelle" for row in cites)
    (page,) = book.pages_of("Chiffres par commune")
    rows = [line.split() for line in layout_text(book.path, page)]
    named = {row["nom"]: row for row in inside("communes", FULL) if row["dans_perimetre"]}
    totals = next(row for row in rows if row and row[0] == "Territoire")
    assert totals[-9] == str(len(cites))
    for name in named:
        (row,) = [row[len(name.split()) :] for row in rows
                  if " ".join(row).startswith(name + " ") and row[len(name.split())].isdigit()]  # fmt: skip
        assert len(row) >= 10 and "".join(row).startswith(str(named[name]["population"]))


def layout_text(path, page) -> list:
    command = ["pdftotext", "-layout", "-f", str(page + 1), "-l", str(page + 1), str(path), "-"]
    text = subprocess.run(command, capture_output=True, check=True, text=True).stdout
    return text.replace("\u202f", "").replace("\u00a0", " ").splitlines()


def test_a_territory_without_a_mine_says_so(bare):
    assert "Aucune cité minière dans les données ouvertes" in bare.texts[1]
    assert "Aucun terril dans ce territoire" in bare.texts[1]
    assert not [title for title, _, _ in bare.outline() if title.startswith("Fiches")]
    assert all(len(text.split()) > 20 for text in bare.texts)  # no empty page


def test_text_has_the_size_of_its_template(book):
    """Every word of summary, index and credits, by the height of its box; nothing was made to fit by shrinking."""
    for title, least in (("Sommaire", 7.0), ("Index", 6.4), ("Crédits et méthode", 8.0)):
        (page,) = book.pages_of(title)
        command = ["pdftotext", "-f", str(page + 1), "-l", str(page + 1), "-bbox", str(book.path), "-"]
        text = subprocess.run(command, capture_output=True, check=True, text=True).stdout
        boxes = re.findall(r'yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)"', text)
        heights = [float(low) - float(top) for top, low in boxes if 36 * K < float(top) < 280 * K]
        assert len(heights) > 20 and min(heights) > least - 0.3, (title, min(heights))


def test_only_lato_is_embedded_once_a_face_and_the_file_is_sound(book):
    fonts = subprocess.run(["pdffonts", str(book.path)], capture_output=True, text=True).stdout.splitlines()[2:]
    names = [line.split()[0] for line in fonts]
    assert len(names) == len(set(names)) and all(name.split("+")[-1].startswith("Lato") for name in names)
    assert all(line.split()[-5] == "yes" for line in fonts)
    if shutil.which("qpdf"):
        assert subprocess.run(["qpdf", "--check", str(book.path)], capture_output=True).returncode == 0


def test_the_address_of_a_sheet_can_be_clicked(book):
    _, page = book.sheets()[0]
    actions = [note.get_object().get("/A", {}) for note in book.reader.pages[page].get("/Annots", [])]
    assert any(str(action.get("/URI", "")).startswith("https://exemple.fr/cites/") for action in actions)


def test_maps_keep_their_paper_and_text_pages_are_a4(book):
    sides = [tuple(round(float(side) / K) for side in page.mediabox[2:]) for page in book.reader.pages]
    maps = {page for title, page, _ in book.outline() if title in ("Périmètres", "Valeur patrimoniale")}
    assert {sides[page] for page in maps} == {(420, 297)}
    assert {side for n, side in enumerate(sides) if n not in maps} == {(210, 297)}


# --- other levels and choices -------------------------------------------------------------------------------------


def test_nothing_chosen_is_a_dossier_of_figures_alone(provider, tmp_path):
    result = run(tmp_path, **QUICK)
    one = Book(next(tmp_path.glob("*.pdf")))
    assert [title for title, _, level in one.outline() if level == 0] == [
        "Couverture", "Sommaire", "Chiffres clés", "Index", "Crédits et méthode"
    ]  # fmt: skip
    assert result["PAGES"] == len(one.texts)


def test_scripts_write_kinds_and_subjects_as_text(provider, tmp_path):
    run(tmp_path, (EMPTY,), KINDS="valeur; 0", SHEETS="Element", PAPER="A4")
    one = Book(next(tmp_path.glob("*.pdf")))
    assert [title for title, _, level in one.outline() if level == 1][:2] == ["Périmètres", "Valeur patrimoniale"]
    assert "Aucun élément du bien inscrit dans ce territoire" in one.texts[1]
    assert round(float(one.reader.pages[2].mediabox[2]) / K) == 297


@pytest.mark.parametrize("name", ["A4 paysage", "A4 portrait", "A3 paysage", "A3 portrait", "A0 paysage"])
def test_the_number_stands_in_the_margin_clear_of_maps_and_texts(provider, name):
    size = next(item for item in paper.PAPERS if item.name == name)
    document, factor = template.chosen("", "perimetre", size)
    project = QgsProject()
    layout = template.load(project, document)
    paper.scale_layout(layout, factor)
    folio.stamp(layout, "Dossier d’agglomération · Béthune-Bruay, Artois-Lys Romane · 100 / 100", 100, 100)
    page = layout.pageCollection().page(0).pageSize()
    own = layout.itemById("folio")
    place = own.mapRectToScene(own.rect())
    assert own.sizeForText().width() < place.width()
    assert place.left() > 0 and place.right() <= page.width() and place.bottom() <= page.height() - 1.5
    for item in layout.items():
        if isinstance(item, QgsLayoutItemMap):
            assert not item.mapRectToScene(item.rect()).intersects(place), item.id()
    author = layout.itemById("auteur")
    assert author.pos().y() + author.sizeForText().height() / 3 < place.bottom() - own.sizeForText().height() + 0.5


# --- what goes wrong ----------------------------------------------------------------------------------------------


def test_a_page_that_fails_is_named_and_the_others_come_out(provider, tmp_path, monkeypatch):
    make = sheet.SheetMaker.make

    def broken(self, item, *arguments):
        if item.id == victim["id_cite"]:
            raise MapError("la géométrie est perdue")
        return make(self, item, *arguments)

    victim = sorted(inside("cites", FULL), key=lambda row: row["nom"])[3]
    monkeypatch.setattr(sheet.SheetMaker, "make", broken)
    with pytest.raises(QgsProcessingException, match="la géométrie est perdue") as caught:
        run(tmp_path, KINDS=[])
    assert plain(victim["nom"]) in plain(caught.value)
    one = Book(next(tmp_path.glob("*.pdf")))
    page = next(page for title, page, _ in one.outline() if plain(title) == plain(victim["nom"]))
    assert "Page non établie : la géométrie est perdue" in " ".join(one.texts[page].split()).replace("\u00a0", " ")
    for words in (victim["nom"], f"{page + 1} / {len(one.texts)}"):
        assert plain(words) in plain(one.texts[page])
    for title, number in one.sheets():
        assert plain(title) in plain(one.texts[number])
    assert any(target == page for _, _, target in index_of(one))
    with (tmp_path / "index.csv").open(encoding="utf-8") as stream:
        (row,) = csv.DictReader(stream)
    assert "la géométrie est perdue" in row["warnings"]


def test_a_map_that_cannot_be_made_has_its_page_too(provider, tmp_path):
    layer = territories(EMPTY)
    far = QgsFeature(layer.fields())
    far.setGeometry(QgsGeometry.fromWkt(box(-3_000_000, 5_000_000, 3_000_000, 9_000_000).wkt))
    far.setAttributes(["immense"])
    layer.dataProvider().addFeatures([far])
    with pytest.raises(QgsProcessingException, match="immense"):
        run(tmp_path, INPUT=layer, KINDS=["perimetres"], SHEETS=[])
    assert len(list(tmp_path.glob("*.pdf"))) == 2
    one = Book(tmp_path / "immense · Dossier.pdf")
    assert "Page non établie" in one.texts[2] and plain(f"3 / {len(one.texts)}") in plain(one.texts[2])


class Stop(QgsProcessingFeedback):
    """Cancels when so many per cent are done."""

    def __init__(self, at):
        super().__init__()
        self.at, self.seen = at, []
        self.progressChanged.connect(self.look)

    def look(self, value):
        self.seen.append(value)
        if value >= self.at:
            self.cancel()


@pytest.mark.parametrize("at", [1, 30, 60])
def test_cancel_leaves_no_half_file_and_keeps_the_whole_ones(provider, tmp_path, at):
    stop = Stop(at)
    result = run(tmp_path / "a", (EMPTY, FULL), stop, KINDS=["perimetres"])
    whole = [path.name for path in (tmp_path / "a").glob("*")] if (tmp_path / "a").exists() else []
    assert sorted(whole) == (["Pays sans mine · Dossier.pdf", "index.csv"] if at > 50 else [])
    assert "PAGES" not in result
    assert stop.seen == sorted(stop.seen) and stop.seen[-1] < 100


def test_a_map_is_left_in_the_middle_of_its_drawing(provider, tmp_path, monkeypatch):
    steps, feedback = [], QgsProcessingFeedback()
    paint = background.paint

    def watched(*arguments, **more):
        for step in paint(*arguments, **more):
            steps.append(1)
            if len(steps) == 3:
                feedback.cancel()
            yield step

    monkeypatch.setattr(background, "paint", watched)
    run(tmp_path, (EMPTY,), feedback, **QUICK)
    assert len(steps) == 3
    assert list(tmp_path.iterdir()) == []


def test_progress_goes_page_by_page(provider, tmp_path):
    stop = Stop(1000)
    result = run(tmp_path, (EMPTY,), stop, KINDS=["perimetres"], SHEETS=[])
    assert stop.seen == sorted(stop.seen) and stop.seen[-1] == 100
    assert len(set(stop.seen)) >= result["PAGES"]


def test_a_full_disk_is_said_and_the_older_dossier_stays(provider, tmp_path, monkeypatch):
    name = f"{EMPTY} · Dossier.pdf"
    (tmp_path / name).write_bytes(b"the older one")
    limits, turn = resource.getrlimit(resource.RLIMIT_FSIZE), export.Book.turn

    def full(*arguments):
        resource.setrlimit(resource.RLIMIT_FSIZE, (40_000, limits[1]))
        return turn(*arguments)

    monkeypatch.setattr(export.Book, "turn", full)
    try:
        with pytest.raises(QgsProcessingException, match=re.escape(name)):
            run(tmp_path, (EMPTY,), **QUICK)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert (tmp_path / name).read_bytes() == b"the older one"
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_a_dossier_open_in_another_program_is_said(provider, tmp_path, monkeypatch):
    name = f"{EMPTY} · Dossier.pdf"
    (tmp_path / name).write_bytes(b"the older one")
    replace = Path.replace

    def held(self, target):  # as Windows does
        if Path(target).name == name and self.parent == tmp_path:
            raise PermissionError(13, "The process cannot access the file", str(target))
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", held)
    with pytest.raises(QgsProcessingException, match="another program"):
        run(tmp_path, (EMPTY,), **QUICK)
    assert (tmp_path / name).read_bytes() == b"the older one"
    assert [path.name for path in tmp_path.iterdir()] == [name]


@pytest.mark.parametrize(
    "parameters, said",
    [
        ({"KINDS": ["perimetres", "plan"]}, "plan"),
        ({"SHEETS": "puits"}, "puits"),
        ({"LINK": "exemple/{id}"}, "exemple/{id}"),
        ({"PHOTOS": "/nulle/part"}, "/nulle/part"),
        ({"TEMPLATES": "/nulle/part"}, "/nulle/part"),
        ({"FIELD": "absent"}, "absent"),
        ({"FOLDER": "/proc/dossiers"}, "/proc"),
    ],
)
def test_bad_parameters_are_refused_before_anything_runs(provider, tmp_path, parameters, said):
    with pytest.raises(QgsProcessingException, match=re.escape(said)):
        run(**{"folder": tmp_path, **parameters})
    assert list(tmp_path.iterdir()) == []


def test_a_scored_layer_that_nothing_shows_is_refused(provider, tmp_path):
    scored = QgsVectorLayer("Polygon?crs=EPSG:2154&field=classe:string", "notées", "memory")
    with pytest.raises(QgsProcessingException, match="scored"):
        run(tmp_path, SCORED=scored, KINDS=["inventaire"], SHEETS=["terril"])
    other = QgsVectorLayer("Polygon?crs=EPSG:2154&field=nom:string", "autre", "memory")
    with pytest.raises(QgsProcessingException, match="classe"):
        run(tmp_path, SCORED=other, KINDS=["valeur"])
    assert list(tmp_path.iterdir()) == []


# --- templates of the organisation --------------------------------------------------------------------------------


def edited(target, name, change):
    tree = ElementTree.parse(resource_path("layouts", f"{name}.qpt"))
    change(tree.getroot(), {item.get("id"): item for item in tree.getroot().findall("LayoutItem")})
    tree.write(target / f"{name}.qpt", encoding="utf-8")


def test_templates_of_the_organisation_replace_ours(provider, tmp_path):
    own = tmp_path / "modèles"
    own.mkdir()
    edited(own, "dossier_couverture_a4_portrait",
           lambda root, by_id: by_id["organisation"].set("labelText", "[% 'Pays de ' || @mbm_titre %]"))  # fmt: skip
    edited(own, "dossier_sommaire_a4_portrait", lambda root, by_id: root.remove(by_id["folio"]))
    run(tmp_path / "a", (EMPTY,), TEMPLATES=str(own), **QUICK)
    one = Book(next((tmp_path / "a").glob("*.pdf")))
    assert "Pays de Pays sans mine" in one.texts[0]
    assert plain(f"2 / {len(one.texts)}") in plain(one.texts[1])


def test_a_template_without_its_table_gives_way_to_ours_and_is_named(provider, tmp_path):
    own = tmp_path / "modèles"
    own.mkdir()

    def without(root, by_id):
        for frame in root.findall("LayoutMultiFrame"):
            root.remove(frame)

    edited(own, "dossier_index_a4_portrait", without)
    run(tmp_path / "a", (EMPTY,), TEMPLATES=str(own), **QUICK)
    one = Book(next((tmp_path / "a").glob("*.pdf")))
    assert one.pages_of("Index")
    with (tmp_path / "a" / "index.csv").open(encoding="utf-8") as stream:
        (row,) = csv.DictReader(stream)
    assert "dossier_index" in row["warnings"] and "table_1" in row["warnings"]


def test_logo_and_organisation_come_from_the_options_of_qgis(provider, tmp_path, monkeypatch):
    logo = resource_path("icons", "mbm.svg")
    monkeypatch.setenv("MBM_ORGANISATION", "Pays minier")
    monkeypatch.setenv("MBM_LOGO", str(logo))
    run(tmp_path, (EMPTY,), **QUICK)
    assert "Pays minier" in Book(next(tmp_path.glob("*.pdf"))).texts[0]

