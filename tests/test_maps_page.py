"""The page « Cartes » as it is used: mouse and keys, files looked at from outside, every bad state provoked."""

import time
from pathlib import Path

import pytest
from mbm_qgis_plugin import map_session, settings
from mbm_qgis_plugin.maps import export
from mbm_qgis_plugin.paths import RESOURCES
from pypdf import PdfReader
from qgis.core import QgsFeature, QgsProject, QgsSettings, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QPushButton

from window import Interface, rest, wait

LENS, HENIN = "246200364", "246200299"
LEFT = Qt.MouseButton.LeftButton
NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="module")
def iface(qgis_app, qgis_processing):
    return Interface()


@pytest.fixture
def dock(iface, provider, tmp_path):
    """The dock in a window, its folders in a temporary one, no setting of before."""
    from mbm_qgis_plugin.gui.dock import MbmDock

    QgsProject.instance().clear()
    QgsSettings().remove("mbm")
    settings.put("folder", str(tmp_path))
    settings.put("maps/dpi", 150)
    settings.put("maps/paper", "A4 paysage")
    iface.bar.clearWidgets()
    made = MbmDock(iface, iface.window)
    iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, made)
    iface.window.resize(1200, 900)
    iface.window.show()
    made.setMinimumWidth(400)
    QTest.qWaitForWindowExposed(iface.window)
    rest()
    yield made
    made.close_down()
    iface.removeDockWidget(made)
    made.deleteLater()
    QgsProject.instance().clear()
    QgsSettings().remove("mbm")
    rest(20)


def click(widget, place=None, keys=NONE):
    QTest.mouseClick(widget, LEFT, keys, place or widget.rect().center())


def choose(combo, data):
    """Choose an entry of a combo box by keys, as a user without a mouse does."""
    place = combo.findData(data)
    assert place >= 0, [combo.itemData(n) for n in range(combo.count())]
    combo.setFocus()
    key = Qt.Key.Key_Down if place > combo.currentIndex() else Qt.Key.Key_Up
    while combo.currentIndex() != place:
        QTest.keyClick(combo, key)


def open_maps(dock, *sirens):
    dock.state.choose(sirens or (LENS,))
    tabs = dock.main.tabs
    click(tabs, tabs.tabRect(2).center())
    page = dock.page("maps")
    look(page)
    return page


def look(page):
    """Wait until the page shown is the one asked for."""
    rest(20)
    wait(lambda: page.preview.page is not None and page._work is None and not page._later.isActive(), 60)


def print_all(page, seconds=90):
    click(page.bar.button)
    assert page.running() and page.bar.running
    wait(lambda: not page.running(), seconds)


def states(page):
    tree = page.output.pages
    return [tree.topLevelItem(place).text(1) for place in range(tree.topLevelItemCount())]


# -- what can be printed ----------------------------------------------------------------------------------------------


def test_every_kind_of_map_is_offered_by_its_title_with_an_icon(dock):
    page = open_maps(dock)
    kinds = page.choices.kinds
    listed = [kinds.itemData(place) for place in range(kinds.count())]
    files = {f"map:{path.stem}" for path in (RESOURCES / "maps").glob("*.json")}
    assert files <= set(listed) and listed[0] == "map:perimetres"
    titles = [kinds.itemText(place) for place in range(kinds.count())]
    assert "Green network" in titles and "Component of the property" in titles
    assert not any(kinds.itemIcon(place).isNull() for place in range(kinds.count()))


def test_each_kind_and_level_is_previewed(dock):
    page = open_maps(dock)
    seen = set()
    for key in [page.choices.kinds.itemData(place) for place in range(page.choices.kinds.count())]:
        choose(page.choices.kinds, key)
        look(page)
        assert page.session.choice.key == key
        assert page.preview.view.grab().toImage().width() > 100
        seen.add((key, page.preview.page.layout.name()))
    assert len(seen) == page.choices.kinds.count()
    choose(page.choices.kinds, "map:perimetres")
    choose(page.choices.level, "commune")
    look(page)
    count = page.choices.territories.count()
    assert len(page.codes()) == count > 20 and page.choices.territories_label.text() == f"Communes · {count}"
    assert page.preview.said().startswith("Page 1 of")
    choose(page.choices.level, "bassin")
    look(page)
    assert page.codes() == ["bassin"] and page.bar.button.text() == "Export 1 page"


def test_pages_are_stepped_through_and_the_scale_is_said(dock):
    page = open_maps(dock, LENS, HENIN)
    first = page.preview.said()
    assert first == "Page 1 of 2 · Lens-Liévin" and page.preview.scale.text().startswith("1")
    click(page.preview.forth)
    look(page)
    assert page.preview.said() == "Page 2 of 2 · Hénin-Carvin"
    click(page.preview.forth)
    look(page)
    assert page.preview.said() == first


def test_changes_are_gathered_into_one_preview(dock, monkeypatch):
    page = open_maps(dock)
    made = []
    real = page.session.previewing
    monkeypatch.setattr(page.session, "previewing", lambda *given: made.append(1) or real(*given))
    choose(page.choices.paper, "A1 portrait")  # several keys
    assert not made
    look(page)
    assert len(made) == 1
    size = page.preview.page.layout.pageCollection().page(0).pageSize()
    assert (size.width(), size.height()) == pytest.approx((594, 841), abs=1.5)


def test_a_kept_layer_and_a_crossing_come_and_go(dock):
    page = open_maps(dock)
    before = page.choices.kinds.count()
    layer = QgsVectorLayer("Polygon?crs=EPSG:2154&field=id_cite:string&field=classe:string&field=score:double",
                           "Comité de mars", "memory")  # fmt: skip
    layer.setCustomProperty("mbm/kept", "Comité de mars")
    crossing = QgsVectorLayer("Polygon?crs=EPSG:2154&field=id_cite:string&field=croisement:string", "Croisée", "memory")
    for item, value in ((layer, "Exceptionnelle (calculé)"), (crossing, "3.2")):
        feature = QgsFeature(item.fields())
        feature.setAttributes(["LSM-1", value, 80.0][: item.fields().count()])
        item.dataProvider().addFeatures([feature])
    QgsProject.instance().addMapLayers([layer, crossing])
    kinds = page.choices.kinds
    titles = [kinds.itemText(place) for place in range(kinds.count())]
    assert "Heritage value: Comité de mars" in titles and "Heritage × management: Croisée" in titles
    choose(kinds, f"layer:{crossing.id()}")
    look(page)
    assert page.session.maker.scored is not None
    QgsProject.instance().removeMapLayers([crossing.id(), layer.id()])
    look(page)
    assert kinds.count() == before and page.session.choice.key == "map:perimetres"


def test_title_subtitle_and_author_are_printed(dock, tmp_path):
    page = open_maps(dock)
    texts = page.choices
    for field, text in ((texts.title, "Cites : {territoire}"), (texts.subtitle, "Commission du 3 mars"),
                        (texts.author, "Atelier Terril")):  # fmt: skip
        field.setFocus()
        field.clear()
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)
    look(page)
    print_all(page)
    (path,) = (tmp_path / "cartes").glob("*.pdf")
    text = " ".join(PdfReader(path).pages[0].extract_text().split())
    assert "Cites : Lens-Liévin" in text and "Commission du 3 mars" in text and "Terril" in text
    assert settings.get("author") == "Atelier Terril"


# -- export -----------------------------------------------------------------------------------------------------------


def test_two_pages_are_printed_and_then_replaced_only_when_said(dock, iface, tmp_path):
    page = open_maps(dock, LENS, HENIN)
    assert page.bar.button.text() == "Export 2 pages"
    print_all(page)
    files = sorted((tmp_path / "cartes").iterdir())
    assert [path.name for path in files] == ["Hénin-Carvin.pdf", "Lens-Liévin.pdf"]
    assert all(len(PdfReader(path).pages) == 1 for path in files)
    assert all(state.startswith("exported · ") for state in states(page))
    assert iface.messages()[0] == "2 pages exported."
    assert iface.bar.items()[0].findChildren(QPushButton), "no way to the folder"
    assert iface.bar.items()[0].duration() == 0, "the message goes by itself"
    assert page.bar.button.text() == "Export and replace 2 files"
    files[0].unlink()  # Hénin-Carvin, the second page
    page.refresh()
    assert page.bar.button.text() == "Export and replace 1 file"
    click(page.bar.button)
    assert states(page) == ["running…", "waiting"]
    wait(lambda: not page.running(), 90)
    click(page.bar.button)
    assert states(page) == ["running…", "exists already"]
    wait(lambda: not page.running(), 90)


def test_each_format_makes_its_files(dock, tmp_path):
    page = open_maps(dock, LENS, HENIN)
    for form, names in (("BOOK", {"Atlas · Périmètres.pdf"}), ("PNG", {"Lens-Liévin.png", "Hénin-Carvin.png"})):
        folder = tmp_path / form
        page.output.folder.setFilePath(str(folder))
        choose(page.output.format, form)
        print_all(page)
        assert {path.name for path in folder.iterdir()} == names
    assert len(PdfReader(tmp_path / "BOOK" / "Atlas · Périmètres.pdf").pages) == 2


def test_the_window_lives_while_pages_are_printed(dock, tmp_path):
    """No timed claim: the events of the user come between two slices of one page."""
    page = open_maps(dock)
    turns = []
    click(page.bar.button)
    while page.running():
        QApplication.processEvents()
        turns.append(1)
        time.sleep(0.002)
    assert len(turns) > 20, "the page was drawn in one go"


def test_escape_in_the_middle_of_a_page_leaves_whole_pages_only(dock, iface, tmp_path):
    page = open_maps(dock, LENS, HENIN)
    click(page.bar.button)
    wait(lambda: len(page.export.done) == 1, 60)
    rest(60)  # in the middle of the second
    QTest.keyClick(page, Qt.Key.Key_Escape)
    started = time.monotonic()
    wait(lambda: not page.running())
    assert time.monotonic() - started < 5
    assert [path.name for path in (tmp_path / "cartes").iterdir()] == ["Lens-Liévin.pdf"]
    assert states(page)[1] == "not made"
    assert "1 of 2 pages" in iface.messages()[0]
    assert page.bar.button.isEnabled() and page.choices.isEnabled()


def test_a_book_that_is_cancelled_is_not_there(dock, iface, tmp_path):
    page = open_maps(dock, LENS, HENIN)
    choose(page.output.format, "BOOK")
    click(page.bar.button)
    wait(lambda: len(page.export.done) == 1, 60)
    click(page.bar.cancel)
    wait(lambda: not page.running())
    assert not list((tmp_path / "cartes").iterdir())
    assert states(page) == ["not made", "not made"]


def test_a_page_that_fails_says_why_and_the_others_come(dock, iface, tmp_path, monkeypatch):
    page = open_maps(dock, LENS, HENIN)
    real = export.check_whole

    def full(path, kind, target):
        if "Lens" in Path(target).name:
            raise export.MapError("“Lens-Liévin.pdf” was not written whole: the disk is full.")
        real(path, kind, target)

    monkeypatch.setattr(export, "check_whole", full)
    print_all(page)
    assert [path.name for path in (tmp_path / "cartes").iterdir()] == ["Hénin-Carvin.pdf"]
    assert states(page)[0] == "failed" and states(page)[1].startswith("exported")
    assert "disk is full" in page.output.pages.topLevelItem(0).child(0).text(0)
    assert "disk is full" in iface.messages()[0] and "exported: 1" in iface.messages()[0]


def test_a_row_is_opened_by_enter(dock, monkeypatch):
    from mbm_qgis_plugin.gui import maps_output

    opened = []
    monkeypatch.setattr(maps_output.QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    page = open_maps(dock)
    print_all(page)
    tree = page.output.pages
    tree.setFocus()
    tree.setCurrentItem(tree.topLevelItem(0))
    QTest.keyClick(tree, Qt.Key.Key_Return)
    assert [Path(path).name for path in opened] == ["Lens-Liévin.pdf"]


def test_a_territory_chosen_during_an_export_waits_for_its_end(dock, tmp_path):
    page = open_maps(dock)
    click(page.bar.button)
    dock.state.choose((HENIN,))
    wait(lambda: not page.running(), 60)
    look(page)
    assert [path.name for path in (tmp_path / "cartes").iterdir()] == ["Lens-Liévin.pdf"]
    assert page.codes() == [HENIN] and "Hénin" in page.preview.said()


# -- bad states -------------------------------------------------------------------------------------------------------


def test_without_a_territory_it_says_so(dock):
    page = open_maps(dock)
    dock.state.choose(None)
    rest(20)
    assert not page.bar.button.isEnabled() and "at least one territory" in page.bar.status.text()
    assert page.preview.page is None and not page.preview.open.isEnabled()
    dock.state.choose((LENS,))
    look(page)
    assert page.bar.button.isEnabled()


def test_a_folder_that_cannot_be_written_is_said_before_anything_runs(dock, tmp_path):
    page = open_maps(dock)
    file = tmp_path / "file"
    file.write_text("x")
    page.output.folder.setFilePath(str(file / "below"))
    assert page.notice.isVisibleTo(page) and "Nothing was exported" in page.notice.text.text()
    assert not page.bar.button.isEnabled()
    page.output.folder.setFilePath(str(tmp_path / "cartes"))
    look(page)
    assert page.bar.button.isEnabled() and not page.notice.isVisibleTo(page)


def test_a_folder_that_is_taken_away_during_the_export(dock, iface, tmp_path):
    page = open_maps(dock)
    blocker = tmp_path / "cartes"
    click(page.bar.button)
    if blocker.exists():
        blocker.rmdir()
    blocker.write_text("a file now")
    wait(lambda: not page.running(), 60)
    assert blocker.read_text() == "a file now"
    assert any(word in iface.messages()[0] for word in ("not made", "not printed", "cannot be written"))
    assert not page.running() and page.choices.isEnabled()


def test_a_template_that_is_none_falls_back(dock, tmp_path):
    page = open_maps(dock)
    wrong = tmp_path / "wrong.qpt"
    wrong.write_text("<html/>")
    page.choices.take_template(str(wrong))
    wait(lambda: page.notice.isVisibleTo(page))
    assert "wrong.qpt" in page.notice.text.text() and "Traceback" not in page.notice.text.text()
    click(page.notice.buttons[0])
    look(page)
    assert not page.notice.isVisibleTo(page)
    assert page.choices.template_path() == ""


def test_a_computed_layer_that_is_taken_away_leads_back_to_the_first_map(dock):
    layer = QgsVectorLayer("Polygon?crs=EPSG:2154&field=classe:string", "Loin", "memory")
    layer.setCustomProperty("mbm/kept", "Loin")
    QgsProject.instance().addMapLayer(layer)
    page = open_maps(dock)
    choose(page.choices.kinds, f"layer:{layer.id()}")
    QgsProject.instance().clear()
    dock.state.choose((LENS,))
    look(page)
    assert page.session.choice.key == "map:perimetres"


def test_closing_the_dock_in_the_middle_leaves_nothing_half(dock, tmp_path):
    page = open_maps(dock)
    click(page.bar.button)
    rest(80)
    page.close_down()
    assert page.export is None and page.session is None
    left = list((tmp_path / "cartes").iterdir()) if (tmp_path / "cartes").exists() else []
    assert not left
    page.close_down = lambda: None  # the fixture closes the dock once more


# -- to the layout window ---------------------------------------------------------------------------------------------


def test_a_page_opens_in_the_layout_window_and_lives_without_the_plugin(dock, iface, tmp_path):
    opened = []
    iface.openLayoutDesigner = opened.append
    page = open_maps(dock)
    shown = page.preview.page
    export.write(shown.layout, tmp_path / "before.png", export.PNG, 60)
    click(page.preview.open)
    wait(lambda: opened, 60)
    project = QgsProject.instance()
    (layout,) = project.layoutManager().layouts()
    assert opened == [layout] and "Lens-Liévin" in layout.name()
    (file,) = tmp_path.glob("*.gpkg")
    assert file.name in iface.messages()[0]
    page.close_down()
    project.write(str(tmp_path / "project.qgs"))
    project.clear()
    project.read(str(tmp_path / "project.qgs"))
    (layout,) = project.layoutManager().layouts()
    assert all(layer.isValid() for layer in project.mapLayers().values())
    export.write(layout, tmp_path / "after.png", export.PNG, 60)
    assert alike(tmp_path / "before.png", tmp_path / "after.png") > 0.97
    page.close_down = lambda: None


def alike(one, other) -> float:
    """Return the share of dots of two pictures that are nearly the same."""
    import numpy as np
    from qgis.PyQt.QtGui import QImage

    def dots(path):
        image = QImage(str(path)).convertToFormat(QImage.Format.Format_RGB32)
        bits = image.constBits()
        bits.setsize(image.sizeInBytes())
        return np.frombuffer(bits, np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)[:, :, :3].astype(int)

    return float((abs(dots(one) - dots(other)).max(axis=2) <= 64).mean())


def test_the_sizes_told_are_those_of_the_formats():
    assert set(map_session.MEGABYTES) >= set(map_session.FORMS)


# -- sheets -----------------------------------------------------------------------------------------------------------


def test_sheets_of_the_cites_of_the_territory(dock, tmp_path):
    page = open_maps(dock)
    choose(page.choices.kinds, "sheet:cite")
    look(page)
    assert page.choices.territories_label.text() == "Cités · 79" == f"Cités · {len(page.codes())}"
    assert page.bar.button.text() == "Export 79 pages" and page.choices.paper.currentData() == "A4 portrait"
    assert not page.choices.scale.isVisible()
    view = page.choices.territories
    for place in range(2, view.count()):
        view.setItemCheckState(place, Qt.CheckState.Unchecked)
    page.choices._pages()
    look(page)
    first = page.codes()[0]
    print_all(page)
    files = sorted((tmp_path / "cartes").glob("*.pdf"))
    assert len(files) == 2 and any(path.name.startswith(first) for path in files)


# -- dossiers ---------------------------------------------------------------------------------------------------------


def small(monkeypatch):
    """Make dossiers of one map and two sheets."""
    from mbm_qgis_plugin.map_session import dossiers
    from mbm_qgis_plugin.maps.sheet import SheetMaker

    items = SheetMaker.items
    monkeypatch.setattr(dossiers, "kinds", lambda: ["perimetres"])
    monkeypatch.setattr(SheetMaker, "items", lambda self, *given: items(self, *given)[:2])


def test_a_dossier_is_one_pdf_of_a_territory(dock, iface, tmp_path, monkeypatch):
    small(monkeypatch)
    page = open_maps(dock)
    choose(page.choices.kinds, "dossier")
    look(page)
    assert page.bar.button.text() == "Export 1 dossier" and page.output.format.currentData() == "PDF"
    assert not page.output.format.isEnabled()
    seen = []
    page.bar.progress.valueChanged.connect(seen.append)
    print_all(page, 200)
    (path,) = (tmp_path / "cartes").glob("*.pdf")
    file = PdfReader(path)
    assert len(file.pages) > 5 and file.outline and path.name == "Lens-Liévin · Dossier.pdf"
    assert iface.messages()[0] == "1 dossier exported."
    assert len([value for value in seen if 0 < value < 100]) > 3, "no progress within the book"


def test_a_dossier_stops_in_the_middle_and_leaves_nothing(dock, iface, tmp_path, monkeypatch):
    small(monkeypatch)
    page = open_maps(dock)
    choose(page.choices.kinds, "dossier")
    look(page)
    page.bar.progress.valueChanged.connect(lambda value: 20 < value < 100 and click(page.bar.cancel))
    print_all(page, 200)
    assert not list((tmp_path / "cartes").iterdir())
    assert "0 of 1" in iface.messages()[0] and states(page) == ["not made"]


def test_closing_the_dock_in_the_middle_of_a_dossier(dock, tmp_path, monkeypatch):
    small(monkeypatch)
    page = open_maps(dock)
    choose(page.choices.kinds, "dossier")
    look(page)
    page.bar.progress.valueChanged.connect(lambda value: 20 < value < 100 and page.close_down())
    click(page.bar.button)
    wait(lambda: page.export is None, 120)
    rest(200)
    assert not list((tmp_path / "cartes").iterdir())
