"""The offline help: its pages whole and true to the interface, and every Help button and F1 leads to the right one."""

import importlib.util
import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from mbm_qgis_plugin import helppages, i18n, settings
from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtCore import QObject, Qt, pyqtSlot
from qgis.PyQt.QtGui import QDesktopServices, QKeySequence
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QPushButton, QToolButton

from window import Interface, rest, wait

ROOT = Path(__file__).resolve().parent.parent
HELP = ROOT / "resources" / "help"
LEFT = Qt.MouseButton.LeftButton
spec = importlib.util.spec_from_file_location("build_help", ROOT / "tools" / "build_help.py")
build_help = importlib.util.module_from_spec(spec)
spec.loader.exec_module(build_help)
NAMES = [page["id"] for page in helppages.pages()]
FILES = [HELP / language / "guide" / f"{name}.html" for language in ("fr", "en") for name in NAMES]


# -- the pages --------------------------------------------------------------------------------------------------------


def test_both_languages_hold_the_same_pages_and_no_other():
    for language in ("fr", "en"):
        assert {path.stem for path in (HELP / language / "guide").iterdir()} == set(NAMES)


def test_the_pages_are_those_that_the_tool_writes():
    book = build_help.Book()
    stale = [path for path in FILES if path.read_text(encoding="utf-8") != book.page(path.stem, path.parts[-3])]
    assert not stale, "run tools/build_help.py"


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parts[-3]}/{path.stem}")
def test_a_page_is_well_formed_leads_somewhere_and_describes_its_pictures(path):
    page = ElementTree.fromstring(path.read_text(encoding="utf-8"))
    assert page.get("lang") == path.parts[-3] and page.find("head/title").text
    assert len(page.findall(".//h1")) == 1
    for element, name in ((item, name) for name in ("href", "src") for item in page.iter() if item.get(name)):
        file, _, place = element.get(name).partition("#")
        assert (path.parent / (file or path.name)).is_file(), element.get(name)
        assert not place or f'id="{place}"' in (path.parent / (file or path.name)).read_text(encoding="utf-8")
    for picture in page.iter("img"):
        assert len(picture.get("alt").split()) > 2
    ids = [item.get("id") for item in page.iter() if item.get("id")]
    assert len(ids) == len(set(ids))
    assert "{{" not in "".join(page.itertext())


@pytest.mark.parametrize("path", sorted((HELP / "fr").rglob("*.html")), ids=lambda path: path.stem)
def test_the_french_is_set_as_french(path):
    text = path.read_text(encoding="utf-8").replace("<!DOCTYPE html>", "").replace("&nbsp;", "\u00a0")
    page = ElementTree.fromstring(f"<all>{text}</all>")
    for element in list(page.iter("code")) + list(page.iter("pre")):
        element.text = ""
    text = "".join(page.itertext())
    assert not re.search(r"[ \w)»][;!?](?=\s|$)|[ \w)]:(?=\s)| %|« | »|'", text.replace("\n", " ")), text


def test_what_a_page_quotes_is_in_the_interface_and_what_is_not_is_refused():
    book = build_help.Book()
    for name in NAMES:
        for language in ("fr", "en"):
            for quoted in re.findall(r'<b class="ui">(.*?)</b>', book.page(name, language)):
                assert quoted
    with pytest.raises(build_help.HelpError, match="no text of the interface"):
        book.words("Load the lairs…", "fr", "page")
    with pytest.raises(build_help.HelpError, match="no value"):
        book.words("Load {n} layers", "fr", "page")
    assert book.words("Load {n} layers|n=3", "fr", "page") == '<b class="ui">Charger 3 couches</b>'


def test_every_tool_has_its_page(provider):
    known = [tool for page in helppages.pages() for tool in page["tools"]]
    assert sorted(known) == sorted(algorithm.name() for algorithm in provider.algorithms())


def test_variables_of_the_environment_are_all_there_and_real():
    from mbm_qgis_plugin.gui.options import OptionsPage

    page = OptionsPage()
    wanted = {settings.variable(name) for name in page.fields}
    for language in ("fr", "en"):
        text = (HELP / language / "guide" / "options.html").read_text(encoding="utf-8")
        assert set(re.findall(r"MBM_\w+", text)) == wanted


# -- the buttons ------------------------------------------------------------------------------------------------------


class Browser(QObject):
    """Stands for the user's browser."""

    def __init__(self):
        super().__init__()
        self.opened = []

    @pyqtSlot("QUrl")
    def open(self, url):
        self.opened.append(url)

    def page(self):
        """Return (language, page) of the one page opened since the last question."""
        (url,), self.opened = self.opened, []
        path = Path(url.toLocalFile())
        assert path.is_file(), path
        return path.parts[-3], path.stem


@pytest.fixture
def browser():
    made = Browser()
    QDesktopServices.setUrlHandler("file", made.open)
    yield made
    QDesktopServices.unsetUrlHandler("file")


@pytest.fixture(scope="module")
def iface(qgis_app, qgis_processing):
    made = Interface()
    contents = QAction("Help Contents", made.window)  # QGIS has F1 too
    contents.setShortcut(QKeySequence("F1"))
    contents.triggered.connect(lambda: pytest.fail("the help of QGIS was opened"))
    made.window.addAction(contents)
    return made


@pytest.fixture
def dock(iface, provider, tmp_path):
    from mbm_qgis_plugin.gui.dock import MbmDock

    QgsProject.instance().clear()
    QgsSettings().remove("mbm")
    settings.put("folder", str(tmp_path))
    made = MbmDock(iface, iface.window)
    iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, made)
    iface.window.resize(1200, 900)
    iface.window.show()
    iface.window.activateWindow()
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


def press_f1(iface):
    QTest.keyClick(iface.window.focusWidget() or iface.window, Qt.Key.Key_F1)
    rest(20)


@pytest.mark.parametrize(("tab", "page"), [(0, "layers"), (1, "value"), (2, "maps")])
def test_button_key_and_menu_of_each_page_open_its_help(dock, iface, browser, tab, page):
    tabs = dock.main.tabs
    QTest.mouseClick(tabs, LEFT, Qt.KeyboardModifier.NoModifier, tabs.tabRect(tab).center())
    rest(20)
    QTest.mouseClick(dock.main.help, LEFT)
    assert browser.page() == ("en", page)
    tabs.setFocus()
    press_f1(iface)
    assert browser.page() == ("en", page)
    dock.main.more_menu.aboutToShow.emit()
    actions = {action.text(): action for action in dock.main.more_menu.actions()}
    actions["Help"].trigger()
    assert browser.page() == ("en", page)
    actions["Where to begin"].trigger()
    assert browser.page() == ("en", "start")


def panels(dock, iface):
    from mbm_qgis_plugin.gui.mapwork import MapWork

    work = MapWork(iface, lambda: dock)
    return work, {
        "noting": dock.open_noting,
        "compare": dock.open_compare,
        "project": work.check_project,
        "search": lambda: work.open_fiche("cites", "U-96B"),
        "value": lambda: dock.page("value")._about_grid(),
    }


@pytest.mark.parametrize("page", ["noting", "compare", "project", "search", "value"])
def test_each_panel_has_its_button_and_key(dock, iface, browser, page):
    QTest.mouseClick(dock.main.tabs, LEFT, Qt.KeyboardModifier.NoModifier, dock.main.tabs.tabRect(1).center())
    rest(50)
    button = dock.stack.findChild(QToolButton, "mbmPanelHelp")
    assert not button.isVisible()
    work, ways = panels(dock, iface)
    try:
        ways[page]()
        rest(50)
        QTest.mouseClick(button, LEFT)
        assert browser.page() == ("en", page)
        button.setFocus()
        press_f1(iface)
        assert browser.page() == ("en", page)
        QTest.keyClick(button, Qt.Key.Key_Escape)
        wait(lambda: not button.isVisible())
    finally:
        while dock.stack.currentPanel() is not dock.main:
            dock.stack.acceptCurrentPanel()
        work.close_down()


def test_the_sheet_in_a_dock_of_its_own_knows_f1(iface, provider, browser):
    from mbm_qgis_plugin.gui.mapwork import MapWork

    work = MapWork(iface)
    try:
        work.open_fiche("cites", "U-96B")
        iface.window.activateWindow()
        rest()
        QTest.keyClick(work.panel, Qt.Key.Key_F1)
        rest(20)
        assert browser.page() == ("en", "search")
    finally:
        work.close_down()


def test_the_options_have_theirs(iface, browser):
    from mbm_qgis_plugin.gui.options import OptionsPage

    page = OptionsPage()
    page.show()
    QTest.mouseClick(page.findChild(QToolButton, "mbmOptionsHelp"), LEFT)
    assert browser.page() == ("en", "options")
    QTest.keyClick(page.fields["author"], Qt.Key.Key_F1)
    rest(20)
    assert browser.page() == ("en", "options")
    page.deleteLater()


def test_the_help_button_of_a_tool_opens_the_page_of_its_task(provider, iface, browser):
    from qgis.gui import QgsProcessingAlgorithmDialogBase

    class Dialog(QgsProcessingAlgorithmDialogBase):
        pass

    for algorithm in provider.algorithms():
        dialog = Dialog()
        dialog.setAlgorithm(algorithm.create())
        (button,) = [item for item in dialog.findChildren(QPushButton) if "Help" in item.text()]
        button.click()
        wanted = next(page["id"] for page in helppages.pages() if algorithm.name() in page["tools"])
        assert browser.page() == ("en", wanted)
        dialog.deleteLater()
    rest(20)


def test_the_help_is_in_the_language_of_qgis_and_in_the_menu_help(iface, browser, monkeypatch, provider):
    from mbm_qgis_plugin.plugin import MbmPlugin

    monkeypatch.setattr(helppages, "language", lambda: "fr")
    plugin = MbmPlugin(iface)
    plugin.provider = provider  # there already
    plugin.initGui()
    try:
        (action,) = iface.help_menu.actions()
        assert action.text() == "Bassin minier"
        action.trigger()
        assert browser.page() == ("fr", "start")
        assert plugin.help in plugin.menu.actions()
    finally:
        plugin.provider = None
        plugin.unload()
    assert not iface.help_menu.actions()
    assert i18n.language() == "en"


def test_where_nothing_opens_pages_the_message_bar_says_where_they_are(iface, monkeypatch):
    from mbm_qgis_plugin.gui import help as pages

    monkeypatch.setattr(pages.QDesktopServices, "openUrl", lambda url: False)
    iface.bar.clearWidgets()
    pages.open_help("maps", iface.bar)
    (message,) = iface.messages()
    assert str(helppages.path("maps")) in message
    iface.bar.clearWidgets()
