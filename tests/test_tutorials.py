"""The tutorials as a trainee does them, in both languages: each step done, each word that it quotes on the screen."""

import importlib.util
import json
from pathlib import Path

import pytest
from mbm_qgis_plugin import i18n, settings
from mbm_qgis_plugin.plugin import MbmPlugin
from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QObject, pyqtSlot
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtTest import QTest

from tutorial import Trainee
from window import Interface, rest, wait

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "docs" / "help" / "tutorials"
spec = importlib.util.spec_from_file_location("build_help", ROOT / "tools" / "build_help.py")
build_help = importlib.util.module_from_spec(spec)
spec.loader.exec_module(build_help)


class Files(QObject):
    """Stands for the file manager."""

    def __init__(self):
        super().__init__()
        self.opened = []

    @pyqtSlot("QUrl")
    def open(self, url):
        self.opened.append(url)


def tr(text):
    return QCoreApplication.translate("mbm", text)


@pytest.fixture(params=["en", "fr"])
def language(request, qgis_app, monkeypatch):
    """The language of the interface; the compiled French is made from what is written now."""
    from qgis.core import QgsApplication

    locale = {"en": "en_US", "fr": "fr_FR"}[request.param]
    before = QgsApplication.locale()
    QgsApplication.setLocale(QLocale(locale))
    if i18n.language() != request.param:  # QGIS reads its own setting first
        QgsApplication.setTranslation(locale)
    translator = i18n.install_translator() if request.param == "fr" else None
    assert i18n.language() == request.param
    assert request.param == "en" or tr("Load the layers…") == "Charger les couches…"
    yield request.param
    i18n.remove_translator(translator)
    QgsApplication.setTranslation(before)


@pytest.fixture
def trainee(language, qgis_app, qgis_processing, provider, tmp_path):
    QgsProject.instance().clear()
    QgsSettings().remove("mbm")
    settings.put("folder", str(tmp_path))
    settings.put("maps/dpi", 150)
    settings.put("samples", 200)
    iface = Interface()
    iface.window.resize(1300, 1300)
    iface.window.show()
    iface.window.activateWindow()
    QTest.qWaitForWindowExposed(iface.window)
    plugin = MbmPlugin(iface)
    plugin.provider = provider  # registered for all tests
    plugin.initGui()
    wait(lambda: plugin.dock is not None)
    plugin.dock.setMinimumWidth(420)
    rest()
    files = Files()
    QDesktopServices.setUrlHandler("file", files.open)
    yield Trainee(iface, plugin, tr), files
    QDesktopServices.unsetUrlHandler("file")
    plugin.provider = None
    plugin.unload()
    iface.window.close()
    QgsProject.instance().clear()
    QgsSettings().remove("mbm")
    rest(20)


def quoted(text):
    """Return the texts of the interface that a piece of a step quotes, in the language of the test."""
    for source, values in build_help.texts(text):
        yield source, values, tr(source)


def filled(text, values):
    for name, value in values.items():
        text = text.replace("{" + name + "}", value)
    return text


@pytest.mark.parametrize("name", sorted(path.stem for path in FOLDER.glob("*.json")))
def test_every_step_can_be_done_and_shows_what_it_says(name, trainee, language, tmp_path):
    person, files = trainee
    tutorial = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    for step in tutorial["steps"]:
        print(step["id"])
        missing = {filled(text, values) for _, values, text in quoted(step[language]["do"])}
        missing = {text for text in missing if not person.sees(text)}
        for action in step["act"]:
            person.act(action)
            missing = {text for text in missing if not person.sees(text)}  # some come with the step's own moves
        assert not missing, f"{step['id']}: the trainee does not find {missing}"
        for wanted in step["check"]:
            person.check(wanted, tmp_path, files.opened)
        told = [filled(text, values) for _, values, text in quoted(step[language]["see"])]
        assert told or step["check"]
        absent = [text for text in told if not person.sees(text)]
        buttons = [text for text in person.shown() if any(text[:6] == word[:6] for word in absent)]
        assert not absent, f"{step['id']}: the step says that one sees {absent}; there is {buttons}"


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.json")), ids=lambda path: path.stem)
def test_a_tutorial_says_the_same_in_both_languages(path):
    tutorial = json.loads(path.read_text(encoding="utf-8"))
    ids = [step["id"] for step in tutorial["steps"]]
    assert len(ids) == len(set(ids)) >= 5
    for step in tutorial["steps"]:
        assert step["act"] and step["check"]
        for part in ("do", "see"):
            french, english = (build_help.texts(step[language][part]) for language in ("fr", "en"))
            assert sorted(map(str, french)) == sorted(map(str, english)), step["id"]
        assert ("picture" in step) == ("alt" in step["fr"]) == ("alt" in step["en"])
