"""The log under « Bassin minier »: it holds the details that the message bar has no room for, and nothing twice."""

import pytest
from mbm_qgis_plugin import journal, workingcopy
from mbm_qgis_plugin.gui.algorithm_run import AlgorithmRun
from mbm_qgis_plugin.gui.loading import CopyTask
from mbm_qgis_plugin.gui.maps_export import MapsExport
from mbm_qgis_plugin.maps.atlas import Done
from qgis.core import Qgis, QgsApplication

from window import wait


@pytest.fixture
def log(qgis_app):
    """What the log got, as (text, level)."""
    heard = []

    def hear(text, tag, level):
        if tag == "Bassin minier":
            heard.append((text, level))

    QgsApplication.messageLog().messageReceived.connect(hear)
    yield heard
    QgsApplication.messageLog().messageReceived.disconnect(hear)


def test_notes_warnings_and_faults_have_their_levels(log):
    journal.note("a")
    journal.warn("b")
    try:
        raise KeyError("c")
    except KeyError:
        journal.fault("d")
    assert log[:2] == [("a", Qgis.MessageLevel.Info), ("b", Qgis.MessageLevel.Warning)]
    text, level = log[2]
    assert level == Qgis.MessageLevel.Critical and text.startswith("d\n") and "KeyError: 'c'" in text


class Session:
    """A series of which four pages fail and one is made."""

    def printing(self, level, codes, asked):
        for place in range(4):
            yield place, Done(f"Page {place}", error="no ink")
        yield 4, Done("Book", path="x.pdf", warnings=["no terril"], failed=[(3, "Carte", "torn")])


class Asked:
    folder = "."


def test_an_export_tells_the_log_of_each_page(log):
    export = MapsExport(Session(), "", [], Asked(), [None] * 5)
    ended = []
    export.finished.connect(ended.append)
    export.start()
    wait(lambda: ended)
    warned = [text for text, level in log if level == Qgis.MessageLevel.Warning]
    assert warned == [*(f"Page {place}: no ink" for place in range(4)), "Book, 3, Carte: torn"]
    assert [text for text, level in log if level == Qgis.MessageLevel.Info] == ["Book: no terril"]


def test_what_nobody_foresaw_is_no_cancel_and_its_trace_is_in_the_log(log, monkeypatch, tmp_path):
    def broken(*arguments):
        raise ZeroDivisionError("by chance")

    monkeypatch.setattr(workingcopy, "make", broken)
    task = CopyTask(tmp_path / "copy.gpkg", ())
    assert task.run() is False
    assert "by chance" in task.error and not (tmp_path / "copy.gpkg").exists()
    ((text, level),) = log
    assert level == Qgis.MessageLevel.Critical and "Traceback" in text and "by chance" in text


def test_what_a_tool_warns_of_is_in_the_log(log, provider, tmp_path):
    run = AlgorithmRun("heritagescore", {"GRID": str(tmp_path / "none.json"), "OUTPUT": "memory:"}, "unsaid")
    run.feedback.pushWarning("a note is missing")
    run.feedback.reportError("the grid is torn")
    assert [text for text, _ in log] == ["a note is missing", "the grid is torn"]
    assert run.feedback.errors == ["the grid is torn"]
