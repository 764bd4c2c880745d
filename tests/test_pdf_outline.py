"""Bookmarks, links and description put into PDFs of Qt 5, Qt 6 and GDAL; pypdf, qpdf and poppler read them."""

import re
import shutil
import subprocess
import sys
import zlib
from pathlib import Path

import pytest
from mbm_qgis_plugin.core import pdf_outline
from mbm_qgis_plugin.core.problems import Problem
from mbm_qgis_plugin.maps import bookmarks
from mbm_qgis_plugin.maps.errors import MapError
from pypdf import PdfReader
from qgis.PyQt.QtCore import QMarginsF, QSizeF
from qgis.PyQt.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

ENTRIES = [
    ("Couverture", 0, 0),
    ("Les cartes : périmètres & « inventaire »", 1, 0),
    ("Périmètres (bien inscrit\\zone tampon)", 1, 1),
    ("Valeur patrimoniale", 2, 1),
    ("Fiches", 3, 0),
    ("Intérêt exceptionnel", 3, 1),
    ("Cité n° 12, Cœur d’Ostrevent — 𝄞", 3, 2),
    ("Cité des Électriciens", 4, 2),
    ("Témoin", 5, 1),
    ("Index", 6, 0),
]
SIX = """
import sys
from PyQt6.QtGui import QGuiApplication, QPdfWriter, QPainter
app = QGuiApplication([])
writer = QPdfWriter(sys.argv[1])
writer.setTitle("Écrit par Qt 6")
painter = QPainter(writer)
for number in range(7):
    if number:
        writer.newPage()
    painter.drawText(500, 500, f"page {number}")
painter.end()
"""


@pytest.fixture(scope="module")
def originals(qgis_app, tmp_path_factory):
    """Seven pages, A4 and A3 in turn, of this QGIS' Qt; the same updated by GDAL; a file of the newest Qt 6."""
    folder = tmp_path_factory.mktemp("pdf")
    qt = folder / "qt.pdf"
    writer = QPdfWriter(str(qt))
    writer.setTitle("Écrit (par) Qt")
    painter = QPainter()
    for number in range(7):
        size = QSizeF(210, 297) if number % 2 == 0 else QSizeF(420, 297)
        page = QPageSize(size, QPageSize.Unit.Millimeter)
        writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
        painter.begin(writer) if not number else writer.newPage()
        painter.drawText(500, 500, f"page {number}")
    painter.end()
    from osgeo import gdal

    updated = Path(shutil.copy(qt, folder / "gdal.pdf"))
    dataset = gdal.OpenEx(str(updated), gdal.OF_UPDATE | gdal.OF_RASTER, allowed_drivers=["PDF"])
    dataset.SetMetadataItem("AUTHOR", "Écrit par GDAL")
    dataset.FlushCache()
    del dataset
    six = folder / "qt6.pdf"
    run = subprocess.run([sys.executable, "-c", SIX, str(six)], capture_output=True, text=True,
                         env={"QT_QPA_PLATFORM": "offscreen", "PATH": ""})  # fmt: skip
    assert run.returncode == 0, run.stderr
    return {path.stem: path for path in (qt, updated, six)}


@pytest.fixture(params=["qt", "gdal", "qt6"])
def pdf(request, originals, tmp_path):
    """A copy of one of them."""
    return Path(shutil.copy(originals[request.param], tmp_path / "Dossier d’Été.pdf"))


def outline_of(reader):
    """Return the bookmarks as pypdf reads them: (title, page from 0, level)."""
    found = []

    def walk(items, level):
        for item in items:
            if isinstance(item, list):
                walk(item, level + 1)
            else:
                found.append((item.title, reader.get_destination_page_number(item), level))

    walk(reader.outline, 0)
    return found


def links_of(reader, number):
    """Return the links of a page: (rectangle in points, page that it leads to)."""
    by_id = {page.indirect_reference.idnum: n for n, page in enumerate(reader.pages)}
    return [
        ([float(side) for side in note.get_object()["/Rect"]], by_id[note.get_object()["/Dest"][0].idnum])
        for note in reader.pages[number].get("/Annots", [])
        if note.get_object()["/Subtype"] == "/Link"
    ]


def sound(path):
    """Assert that two other readers find nothing wrong."""
    if shutil.which("qpdf"):
        run = subprocess.run(["qpdf", "--check", str(path)], capture_output=True, text=True)
        assert run.returncode == 0, run.stdout + run.stderr
    run = subprocess.run(["pdfinfo", "-dests", str(path)], capture_output=True, text=True)
    assert run.returncode == 0 and "Syntax" not in run.stderr, run.stderr


def test_bookmarks_are_read_by_others_as_they_were_given(pdf):
    before = pdf.read_bytes()
    bookmarks.add_outline(pdf, ENTRIES)
    sound(pdf)
    reader = PdfReader(pdf, strict=True)
    assert outline_of(reader) == ENTRIES
    assert reader.page_mode == "/UseOutlines"
    assert pdf.read_bytes().startswith(before)  # an update: what was there is there still
    assert [page.extract_text().split() for page in reader.pages] == [["page", str(n)] for n in range(7)]
    assert sorted(pdf.parent.iterdir()) == [pdf]


def test_the_first_level_is_unfolded_and_no_more(pdf):
    bookmarks.add_outline(pdf, ENTRIES)
    root = PdfReader(pdf).trailer["/Root"]["/Outlines"]
    assert root["/Count"] == 4 + 2 + 2
    cover = root["/First"]
    maps = cover["/Next"]
    sheets = maps["/Next"]
    assert "/Count" not in cover and maps["/Count"] == 2 and sheets["/Count"] == 2
    assert sheets["/First"]["/Count"] == -2
    assert root["/Last"]["/Title"] == "Index" and root["/Last"]["/Prev"]["/Title"] == "Fiches"


def test_links_are_where_they_were_asked_and_lead_there(pdf):
    bookmarks.add_outline(pdf, links=[(0, (20, 30, 100, 5), 6), (0, (20, 40, 100, 5), 3), (5, (0, 0, 10, 10), 0)])
    sound(pdf)
    reader = PdfReader(pdf, strict=True)
    top = float(reader.pages[0].mediabox.top)
    (rect, target), second = links_of(reader, 0)
    k = 72 / 25.4
    assert rect == pytest.approx([20 * k, top - 35 * k, 120 * k, top - 30 * k], abs=0.01)
    assert (target, second[1]) == (6, 3)
    assert [target for _, target in links_of(reader, 5)] == [0]
    assert links_of(reader, 1) == []
    assert reader.outline == []


def test_a_second_update_replaces_the_bookmarks_and_keeps_the_links(pdf):
    bookmarks.add_outline(pdf, ENTRIES, [(0, (20, 30, 100, 5), 6)], {"author": "Première", "keywords": "un, deux"})
    bookmarks.add_outline(pdf, [("Seul", 2, 0)], [(0, (20, 50, 100, 5), 1)], {"author": "Mission Bassin minier"})
    sound(pdf)
    reader = PdfReader(pdf, strict=True)
    assert outline_of(reader) == [("Seul", 2, 0)]
    assert [target for _, target in links_of(reader, 0)] == [6, 1]
    assert (reader.metadata.author, reader.metadata["/Keywords"]) == ("Mission Bassin minier", "un, deux")


def test_description_is_what_every_reader_shows(pdf):
    produced = PdfReader(pdf).metadata.producer
    info = {"title": "Dossier de Cœur d’Ostrevent", "author": "Mission (Été)", "subject": "Agglomération",
            "keywords": "cité, terril"}  # fmt: skip
    bookmarks.add_outline(pdf, ENTRIES, info=info)
    sound(pdf)
    found = PdfReader(pdf).metadata
    assert (found.title, found.author, found.subject, found["/Keywords"]) == tuple(info.values())
    assert found.producer == produced and found.creation_date
    said = subprocess.run(["pdfinfo", str(pdf)], capture_output=True, text=True).stdout
    assert re.search(r"Author: +Mission \(Été\)", said) and re.search(r"Title: +Dossier de Cœur d’Ostrevent", said)
    meta = subprocess.run(["pdfinfo", "-meta", str(pdf)], capture_output=True, text=True).stdout
    assert "Qt 6" not in meta  # no second description that says otherwise


def test_gdal_reads_and_updates_the_file_afterwards(pdf):
    from osgeo import gdal

    bookmarks.add_outline(pdf, ENTRIES, [(0, (20, 30, 100, 5), 6)], {"author": "Mission"})
    dataset = gdal.OpenEx(str(pdf), gdal.OF_UPDATE | gdal.OF_RASTER, allowed_drivers=["PDF"])
    assert dataset.GetMetadataItem("AUTHOR") == "Mission"
    dataset.SetMetadataItem("SUBJECT", "Après")
    dataset.FlushCache()
    del dataset
    reader = PdfReader(pdf)
    assert outline_of(reader) == ENTRIES and reader.metadata.subject == "Après"
    bookmarks.add_outline(pdf, ENTRIES[:1])
    assert outline_of(PdfReader(pdf)) == ENTRIES[:1]


def test_nine_hundred_bookmarks(pdf):
    many = [(f"Cité {n}", n % 7, 0 if n % 10 == 0 else 1) for n in range(900)]
    bookmarks.add_outline(pdf, many)
    sound(pdf)
    assert outline_of(PdfReader(pdf)) == many


@pytest.mark.parametrize(
    "entries, links",
    [
        ([("Trop loin", 7, 0)], []),
        ([("Avant", -1, 0)], []),
        ([("Enfant sans parent", 0, 1)], []),
        ([("Un", 0, 0), ("Trois", 0, 2)], []),
        ([], [(0, (0, 0, 1, 1), 7)]),
        ([], [(9, (0, 0, 1, 1), 0)]),
    ],
)
def test_what_cannot_be_is_an_error_of_the_caller(pdf, entries, links):
    before = pdf.read_bytes()
    with pytest.raises(ValueError):
        bookmarks.add_outline(pdf, entries, links)
    assert pdf.read_bytes() == before


def damaged(data: bytes) -> dict:
    """Return files that are no PDFs of Qt: what is wrong with them → their bytes."""
    place = int(re.findall(rb"startxref\s+(\d+)", data)[-1])
    return {
        "it is not a PDF": b"<html>" + data,
        "the PDF is cut short": data[: len(data) // 2],
        "the PDF has no object table that can be read": data.replace(b"startxref\n%d" % place, b"startxref\n12"),
        "an object of the PDF is not where its table says": re.sub(rb"\d{10} 00000 n", b"0000000020 00000 n", data),
        "the PDF is encrypted": data.replace(b"/Root ", b"/Encrypt 9 0 R /Root ", 1),
    }


@pytest.mark.parametrize("what", sorted(damaged(b"startxref 1")))
def test_a_file_that_is_not_understood_is_refused_and_left(originals, tmp_path, what):
    content = damaged(originals["qt"].read_bytes())[what]
    path = tmp_path / "autre.pdf"
    path.write_bytes(content)
    with pytest.raises(MapError, match=f"autre.pdf.*{what}"):
        bookmarks.add_outline(path, ENTRIES)
    assert path.read_bytes() == content
    assert sorted(tmp_path.iterdir()) == [path]


def test_an_empty_file_and_one_with_streams_for_a_table_are_refused(tmp_path):
    empty = tmp_path / "vide.pdf"
    empty.touch()
    with pytest.raises(MapError, match="vide"):
        bookmarks.add_outline(empty, ENTRIES)
    stream = zlib.compress(b"\0" * 20)
    with pytest.raises(Problem, match="object table"):
        pdf_outline.update(
            b"%PDF-1.5\n1 0 obj\n<</Type/XRef/W[1 2 1]/Size 2/Root 1 0 R/Filter/FlateDecode/Length "
            + b"%d>>stream\n" % len(stream) + stream + b"\nendstream\nendobj\nstartxref\n9\n%%EOF\n",
            [pdf_outline.Entry("a", 0)],
        )  # fmt: skip


@pytest.mark.parametrize("cut", range(16))
def test_no_cut_or_stirred_file_ends_in_a_traceback(originals, cut):
    """Bytes lost or changed anywhere: a Problem, or a file that is still understood; never another exception."""
    data = originals["qt"].read_bytes()
    at = len(data) * cut // 16
    for content in (data[:at] + data[at + 7 :], data[:at] + b"<<[(" + data[at + 4 :], data[: at + 1]):
        try:
            pdf_outline.update(content, [pdf_outline.Entry("a", 0)])
        except (Problem, ValueError) as error:
            assert isinstance(error, Problem) or "there is no page" in str(error)


def test_a_full_disk_leaves_the_file_as_it_was(pdf, monkeypatch):
    before = pdf.read_bytes()

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(bookmarks.shutil, "copyfile", full)
    with pytest.raises(OSError, match="space"):
        bookmarks.add_outline(pdf, ENTRIES)
    assert pdf.read_bytes() == before and sorted(pdf.parent.iterdir()) == [pdf]
