"""Pages painted in slices while the window lives: the same page as the exporter's, nothing left when stopped."""

import gc
import time

import pytest
from mbm_qgis_plugin.maps import atlas, background, export, kind, paper
from mbm_qgis_plugin.maps.data import MapData
from mbm_qgis_plugin.maps.page import PageMaker
from mbm_qgis_plugin.maps.territory import basin, figures, territories
from mbm_qgis_plugin.territories import all_territories
from osgeo import gdal
from pypdf import PdfReader
from qgis.core import QgsApplication, QgsLayoutItemMap
from qgis.PyQt.QtGui import QImage, QPainter

DPI = 96


@pytest.fixture(scope="module")
def maker(qgis_app):
    with MapData() as data:
        whole = basin(data)
        chosen = kind.kind("perimetres")
        made = PageMaker(data, chosen, whole, figures(data, whole))
        yield made
        made.close()


@pytest.fixture
def layout(maker, tmp_path):
    """A page of Lens-Liévin on A4."""
    lens = next(item for item in all_territories() if item.short_name == "Lens-Liévin")
    (territory,) = territories(maker.data, "epci", [lens])
    order = atlas.Order(folder=tmp_path, page=paper.Paper("A4", True), texts={"auteur": "Atelier", "date": "demain"})
    document, factor = atlas.document_for(maker, territory, order)
    page = maker.make(territory, document, factor, order.texts)
    export.describe(maker.project, "Lens « Liévin »", "Atelier", ["carte", "bassin minier"])
    return page.layout


def run(generator, turns=None):
    """Run a generator as the window does, a step a turn of the event loop; return (result, longest step in s)."""
    longest, end = 0.0, time.monotonic() + 60
    while time.monotonic() < end:
        started = time.perf_counter()
        try:
            next(generator)
        except StopIteration as stop:
            return stop.value, max(longest, time.perf_counter() - started)
        longest = max(longest, time.perf_counter() - started)
        if turns is not None:
            turns.append(1)
        QgsApplication.processEvents()
        time.sleep(0.002)
    raise AssertionError("it never ends")


def strong_differences(one, other):
    """Return the share of dots that differ by more than a quarter of the scale."""
    import numpy as np

    def dots(image):
        image = image.convertToFormat(QImage.Format.Format_RGB32)
        bits = image.constBits()
        bits.setsize(image.sizeInBytes())
        return np.frombuffer(bits, np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)[:, :, :3].astype(int)

    return (abs(dots(one) - dots(other)).max(axis=2) > 64).mean()


def test_the_picture_is_that_of_the_exporter(layout, tmp_path):
    direct = export.write(layout, tmp_path / "direct.png", export.PNG, DPI)
    turns = []
    slow, _ = run(background.write(layout, tmp_path / "slow.png", export.PNG, DPI), turns)
    assert len(turns) > 3, "it was drawn in one go"
    one, other = QImage(str(tmp_path / "direct.png")), QImage(str(tmp_path / "slow.png"))
    assert one.size() == other.size() and one.dotsPerMeterX() == other.dotsPerMeterX()
    assert strong_differences(one, other) < 0.02
    assert len({label.text for label in slow} ^ {label.text for label in direct}) <= 2  # ties may fall otherwise
    assert {label.map for label in slow} == {label.map for label in direct}
    assert other.text("Title") == "Lens « Liévin »" and other.text("Author") == "Atelier"
    again = export.write(layout, tmp_path / "again.png", export.PNG, DPI)
    assert QImage(str(tmp_path / "again.png")) == one, "the layout was not left as it was"
    assert len(again) == len(direct)


def test_the_pdf_is_that_of_the_exporter(layout, tmp_path):
    export.write(layout, tmp_path / "direct.pdf", export.PDF, DPI)
    run(background.write(layout, tmp_path / "slow.pdf", export.PDF, DPI))
    one, other = (PdfReader(tmp_path / name) for name in ("direct.pdf", "slow.pdf"))
    words = [set(file.pages[0].extract_text().split()) for file in (one, other)]
    assert len(words[0] ^ words[1]) <= 4 and len(words[0]) > 100  # ties of labels may fall otherwise
    assert one.pages[0].mediabox == other.pages[0].mediabox
    assert other.metadata.title == "Lens « Liévin »" and other.metadata.author == "Atelier"
    assert other.metadata["/Keywords"] == one.metadata["/Keywords"]
    places = [gdal.Open(str(tmp_path / name)).GetGeoTransform() for name in ("direct.pdf", "slow.pdf")]
    assert places[1] == pytest.approx(places[0])
    assert "Lambert-93" in gdal.Open(str(tmp_path / "slow.pdf")).GetProjection()


def test_stopped_it_leaves_no_file_and_the_layout_as_it_was(layout, tmp_path):
    before = [(item.id(), item.isVisible(), len(item.layers())) for item in layout.items()
              if isinstance(item, QgsLayoutItemMap)]  # fmt: skip
    for steps in (1, 2, 3, 4):
        for form in (export.PDF, export.PNG):
            generator = background.write(layout, tmp_path / f"page.{form}", form, DPI)
            for _ in range(steps):
                next(generator)
            generator.close()
            gc.collect()
            assert not list(tmp_path.iterdir()), (steps, form)
    assert before == [(item.id(), item.isVisible(), len(item.layers())) for item in layout.items()
                      if isinstance(item, QgsLayoutItemMap)]  # fmt: skip
    run(background.write(layout, tmp_path / "page.pdf", export.PDF, DPI))
    assert len(PdfReader(tmp_path / "page.pdf").pages) == 1


def test_a_map_that_is_turned_or_faint_goes_to_the_exporter(layout):
    assert background.suits(layout, export.PDF) and background.suits(layout, export.PNG)
    assert not background.suits(layout, export.SVG)
    item = layout.itemById("carte")
    for change, back in (
        (lambda: item.setItemRotation(20), lambda: item.setItemRotation(0)),
        (lambda: item.setItemOpacity(0.5), lambda: item.setItemOpacity(1)),
        (lambda: item.setBlendMode(QPainter.CompositionMode.CompositionMode_Multiply),
         lambda: item.setBlendMode(QPainter.CompositionMode.CompositionMode_SourceOver)),
    ):  # fmt: skip
        change()
        assert not background.suits(layout, export.PDF)
        back()
    assert background.suits(layout, export.PDF)


def test_a_folder_that_cannot_be_written_is_said(layout, tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(export.MapError, match="cannot be written"):
        run(background.write(layout, tmp_path / "file" / "page.pdf", export.PDF, DPI))


def test_the_main_thread_draws_no_layer(layout, tmp_path, monkeypatch):
    seen = []

    class Exporter(background.QgsLayoutExporter):
        def renderPage(self, painter, page):
            maps = [item for item in layout.items() if isinstance(item, QgsLayoutItemMap) and item.isVisible()]
            seen.append([len(item.layers()) for item in maps if item.layers()[0].featureCount()])
            super().renderPage(painter, page)

    monkeypatch.setattr(background, "QgsLayoutExporter", Exporter)
    run(background.write(layout, tmp_path / "page.png", export.PNG, DPI))
    maps = [item for item in layout.items() if isinstance(item, QgsLayoutItemMap) and item.isVisible()]
    assert len(seen) == len(maps) + 1
    assert not any(seen[-1]), "what lies over the maps was drawn with their layers"
