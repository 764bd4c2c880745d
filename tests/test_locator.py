"""The search through QGIS' own locator: prefix, groups, order, swatches, what a result opens."""

import json
import sqlite3
import time
from pathlib import Path

import pytest
from mbm_qgis_plugin import compat, searchindex
from mbm_qgis_plugin.gui.locator import ZOOM_ONLY, BassinMinierFilter, group_titles
from mbm_qgis_plugin.gui.state import State
from mbm_qgis_plugin.paths import BUNDLE, RESOURCES
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsFeedback,
    QgsLocator,
    QgsLocatorContext,
    QgsLocatorModel,
    QgsLocatorResult,
)
from qgis.PyQt.QtCore import QCoreApplication


@pytest.fixture
def opened():
    return []


@pytest.fixture
def search(qgis_app, opened):
    """Type into a QgsLocator; returns what it found."""
    locator = QgsLocator()
    made = BassinMinierFilter(
        lambda *target: opened.append(("show", *target)), lambda *target: opened.append(("zoom", *target))
    )
    locator.registerFilter(made)
    found = []
    locator.foundResult.connect(lambda result: found.append(QgsLocatorResult(result)))  # lent for this call only

    def type_in(text):
        found.clear()
        locator.fetchResults(text, QgsLocatorContext(), QgsFeedback())
        end = time.monotonic() + 5
        while locator.isRunning() and time.monotonic() < end:
            QCoreApplication.processEvents()
        QCoreApplication.processEvents()
        return list(found)

    yield type_in
    locator.deregisterFilter(made)


def targets(results):
    return [compat.locator_data(result) for result in results]


@pytest.mark.parametrize("typed", ["mbm electriciens", "bm electriciens", "electriciens", "MBM Électriciens"])
def test_with_the_prefix_the_short_one_or_none(search, typed):
    assert targets(search(typed))[0] == "cites:U-96B"


def test_short_texts_wait_without_a_prefix_only(search):
    assert search("t7") == []
    assert targets(search("mbm t7"))[0] == "terrils:T007"
    assert targets(search("bm t7"))[0] == "terrils:T007"
    assert search("mbm ") == [] and search("bm") == [] and search("mbm '") == []


def test_name_commune_and_official_class_group_and_swatch(search):
    result = search("mbm electriciens")[0]
    assert result.displayString == "Cité des Électriciens (n°2)"
    assert result.description == "Bruay-la-Buissière · Exceptionnelle (2007)"
    assert result.group == group_titles()["cites"]
    assert not result.icon.isNull()
    colour = result.icon.pixmap(16, 16).toImage().pixelColor(8, 8).name().upper()
    assert colour == json.loads((RESOURCES / "semiology.json").read_text(encoding="utf-8"))["palette"]["exceptionnelle"]


def test_every_class_has_a_swatch_of_the_maps_colour():
    palette = json.loads((RESOURCES / "semiology.json").read_text(encoding="utf-8"))["palette"]
    for name, colour in (
        ("exceptionnelle", "exceptionnelle"), ("remarquable", "remarquable"), ("temoin", "temoin"),
        ("terril", "terril"), ("bati", "equipement"), ("cavalier", "cavalier"), ("espace", "neonaturel"),
        ("parvis", "parvis"), ("bien_inscrit", "bien_inscrit"), ("zone_tampon", "zone_tampon"),
    ):  # fmt: skip
        assert palette[colour] in (RESOURCES / "icons" / "swatch" / f"{name}.svg").read_text(encoding="utf-8").upper()
    used = {entry.entry.icon for entry in searchindex.index().items}
    assert all((RESOURCES / "icons" / "swatch" / f"{name}.svg").is_file() for name in used)


def test_the_model_of_the_locator_keeps_our_order(search, qgis_app):
    """QGIS sorts by group, score and name: the order seen must be the one that the search gives."""
    from qgis.core import QgsLocatorAutomaticModel, QgsLocatorProxyModel

    locator = QgsLocator()
    made = BassinMinierFilter(lambda *target: None, lambda *target: None)
    locator.registerFilter(made)
    model = QgsLocatorAutomaticModel(locator)
    proxy = QgsLocatorProxyModel()
    proxy.setSourceModel(model)
    proxy.sort(0)
    model.search("mbm lens")
    end = time.monotonic() + 5
    while (locator.isRunning() or not proxy.rowCount()) and time.monotonic() < end:
        QCoreApplication.processEvents()
    QCoreApplication.processEvents()
    shown = [proxy.data(proxy.index(row, 0)) for row in range(proxy.rowCount())]
    roles = [proxy.data(proxy.index(row, 0), QgsLocatorModel.Role.ResultTypeRole) for row in range(proxy.rowCount())]
    entries = searchindex.index().search("lens")
    names = [text.strip() for text in shown]
    seen = [name for name in names if name in {entry.title for entry in entries}]
    given = [entry.title for entry in entries]
    if Qgis.QGIS_VERSION_INT // 100 == 340:  # 3.40.6 sorts the results of a group by name, whatever their score
        seen, given = sorted(seen), sorted(given)
    assert seen == given
    titles = [name for name in names if name in group_titles().values()]
    assert titles == [group_titles()[key] for key in dict.fromkeys(entry.key for entry in entries)]
    assert roles
    locator.deregisterFilter(made)


def test_enter_opens_and_the_second_action_only_zooms(search, opened):
    result = search("mbm 63AB")[0]
    result.filter.triggerResult(result)
    assert opened == [("show", "cites", "U-63AB")]
    assert [action.id for action in result.actions] == [ZOOM_ONLY]
    result.filter.triggerResultFromAction(result, ZOOM_ONLY)
    assert opened[1] == ("zoom", "cites", "U-63AB")


def test_my_territory_comes_before_the_rest(search, monkeypatch):
    siren = {f"{item.entry.key}:{item.entry.id}": item.entry.territory for item in searchindex.index().items}
    same = [target for target in targets(search("mbm cité de la gare")) if target.startswith("cites:")]
    for wanted in {siren[target] for target in same}:
        monkeypatch.setattr(State, "remembered", classmethod(lambda cls, wanted=wanted: tuple(wanted)))
        assert siren[targets(search("mbm cité de la gare"))[0]] == wanted


def test_a_bundle_that_cannot_be_read_is_told_and_nothing_spins(search, monkeypatch):
    said = []
    QgsApplication.messageLog().messageReceived.connect(lambda text, tag, level: said.append((tag, text)))

    def broken():
        raise sqlite3.DatabaseError("file is not a database")

    monkeypatch.setattr(searchindex, "index", broken)
    assert search("mbm lens") == []
    assert any(tag == "Bassin minier" and "not a database" in text for tag, text in said)


def test_no_layer_is_loaded_and_no_journal_is_left(search):
    from qgis.core import QgsProject

    before = sorted(path.name for path in Path(BUNDLE).parent.iterdir()), BUNDLE.stat().st_mtime_ns
    assert not QgsProject.instance().mapLayers()
    assert search("mbm lens")
    assert (sorted(path.name for path in Path(BUNDLE).parent.iterdir()), BUNDLE.stat().st_mtime_ns) == before
