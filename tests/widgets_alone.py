"""The widgets that need no class of QGIS, built, driven by mouse and keys, painted; run by test_qt6_widgets.py.

    python tests/widgets_alone.py FOLDER

Prints what they say and do as JSON, and writes a picture of each into FOLDER. Which Qt it is, the path decides: with
``tests/qt6`` in front, Qt 6 without QGIS; else the Qt of the QGIS at hand.
"""

import json
import sys
from pathlib import Path
from types import SimpleNamespace

sys.path.append(str(Path(__file__).resolve().parent.parent))

import numpy as np
from mbm_qgis_plugin import grids
from mbm_qgis_plugin.core import notes
from mbm_qgis_plugin.core.live import Session
from mbm_qgis_plugin.core.ranking import Settings
from mbm_qgis_plugin.gui.charts import HeldBar
from mbm_qgis_plugin.gui.classes_chart import ClassesChart
from mbm_qgis_plugin.gui.criterion_line import CriterionLine
from mbm_qgis_plugin.gui.flow import FlowLayout
from mbm_qgis_plugin.gui.keep_line import KeepLine
from mbm_qgis_plugin.gui.linktree import LinkTree, plain_label
from mbm_qgis_plugin.gui.page import ActionBar, Notice
from mbm_qgis_plugin.gui.ranking_table import Ranking
from mbm_qgis_plugin.gui.rules_form import RulesForm
from mbm_qgis_plugin.gui.territory_map import TerritoryMap
from mbm_qgis_plugin.gui.value_delegate import RankingDelegate
from mbm_qgis_plugin.gui.value_model import COMPUTED, INTERVAL, NAME, OFFICIAL, RANK, RankingModel
from mbm_qgis_plugin.gui.weights import WeightsPanel
from mbm_qgis_plugin.gui.why_panel import WhyPanel
from mbm_qgis_plugin.paths import icon
from mbm_qgis_plugin.territories import all_territories
from qgis.PyQt.QtCore import QLocale, QPoint, Qt, qVersion
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QPushButton, QTreeWidgetItem, QVBoxLayout, QWidget

LEFT = Qt.MouseButton.LeftButton
NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
SIZE = 24
LENS, HENIN = "246200364", "246200299"
said = {}


def main(folder):
    """Try each widget."""
    application = QApplication([])
    QLocale.setDefault(QLocale("en_GB"))
    for work in (held, map_, weights, ranking, rules, lines, tree, bars):
        name = work.__name__.strip("_")
        said[name] = {}
        widget = QWidget()
        QVBoxLayout(widget)
        widget.resize(400, 420)
        work(widget, said[name])
        widget.show()
        application.processEvents()
        if not widget.grab().save(str(folder / f"{name}.png")):
            raise OSError(f"no picture of {name}")
        widget.close()
    sys.stdout.write(json.dumps({"qt": qVersion(), "qgis": "qgis.core" in sys.modules, "said": said}))


def shown(widget, *parts):
    """Put parts into the widget and show it, so that clicks find them."""
    for part in parts:
        widget.layout().addWidget(part)
    widget.show()
    QTest.qWait(20)


def session():
    """A ranking of invented notes, the same at every run."""
    grid = grids.load("valeur_patrimoniale_cites")
    draw = np.random.default_rng(7)
    columns = {(item.family, item.id): draw.integers(0, 4, SIZE).astype(float) for item in grid.criteria}
    next(iter(columns.values()))[3] = np.nan
    for column in columns.values():
        column[5] = np.nan
    official = draw.integers(0, 3, SIZE)
    return grid, Session(grid, columns, None, official), official


def held(widget, out):
    """The bars of what is held."""
    bar = HeldBar(38, 40, 354, "#8B1A2B")
    bar.setAccessibleName("38 of 40")
    shown(widget, bar)
    out["size"] = bar.sizeHint().width()


def map_(widget, out):
    """The small map: clicks, Ctrl, hover."""
    chart = TerritoryMap([item for item in all_territories() if item.siren][:7])
    clicked, hovered = [], []
    chart.clicked.connect(lambda siren, more: clicked.append([siren, more]))
    chart.hovered.connect(hovered.append)
    shown(widget, chart)
    QTest.mouseClick(chart, LEFT, NONE, chart.centre(LENS))
    chart.choose((LENS,))
    QTest.mouseClick(chart, LEFT, CTRL, chart.centre(HENIN))
    QTest.mouseMove(chart, chart.centre(HENIN))
    QTest.qWait(20)
    out.update(clicked=clicked, name=chart.accessibleName(), description=chart.accessibleDescription())


def weights(widget, out):
    """Sliders, spin boxes, locks; always a hundred."""
    grid, live, _ = session()
    panel = WeightsPanel()
    moves = []
    panel.moved.connect(lambda: moves.append(list(panel.families.values)))
    panel.set_grid(grid, live.noted, SIZE)
    shown(widget, panel)
    first, second = (family.id for family in grid.families[:2])
    slider = panel.slider(first)
    slider.setFocus()
    for key in (Qt.Key.Key_PageUp, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageDown):
        QTest.keyClick(slider, key)
    _, spin, lock, arrow, inner = panel._rows[second]
    spin.setFocus()
    spin.selectAll()
    QTest.keyClicks(spin, "30")
    QTest.keyClick(spin, Qt.Key.Key_Return)
    QTest.mouseClick(lock, LEFT)
    QTest.keyClick(slider, Qt.Key.Key_PageDown)
    QTest.mouseClick(arrow, LEFT)
    out.update(
        moves=moves, text=panel.text(), name=slider.accessibleName(),
        locked=sorted(panel.families.locked), open=[line.isVisible() for _, _, _, line in inner],
        suffix=spin.text(),
    )  # fmt: skip


def ranking(widget, out):
    """Table, model, delegate, classes, why."""
    grid, live, official = session()
    data = SimpleNamespace(
        session=live, titles=[f"Cité {n}" for n in range(SIZE)], communes=["Lens", "Liévin"] * (SIZE // 2),
        keys=[f"k{n}" for n in range(SIZE)], sirens=[LENS, HENIN] * (SIZE // 2), official=official,
    )  # fmt: skip
    outcome = live.outcome(Settings())
    model, table = RankingModel(), Ranking()
    table.setModel(model)
    table.setItemDelegate(RankingDelegate(table))
    table.setup()
    model.set_data(data)
    model.set_outcome(outcome)
    model.set_sure(live.intervals(outcome, 200, 1))
    asked = []
    table.fiche_asked.connect(lambda: asked.append("fiche"))
    table.flash_asked.connect(lambda: asked.append("flash"))
    classes, why = ClassesChart(), WhyPanel()
    classes.show_outcome(grid, outcome)
    shown(widget, table, classes, why)
    for row, keys in ((0, NONE), (4, CTRL)):
        place = table.visualRect(model.index(row, NAME)).center()
        QTest.mouseClick(table.viewport(), LEFT, keys, place)
    rows = sorted(index.row() for index in table.selectionModel().selectedRows())
    places = [model.rows[row] for row in rows]
    why.show_why(live.why(outcome, *places, 200), grid, data.titles, {grid.families[0].id})
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        QTest.keyClick(table, key)
    QTest.keyClick(table, Qt.Key.Key_C, CTRL)
    out["copied"] = QApplication.clipboard().text()
    out["cells"] = [
        [str(model.data(model.index(row, column)) or "") for column in (RANK, NAME)]
        + [model.data(model.index(row, column), Qt.ItemDataRole.AccessibleTextRole)
           for column in (INTERVAL, COMPUTED, OFFICIAL)]
        for row in range(SIZE)
    ]  # fmt: skip
    header = table.horizontalHeader()
    QTest.mouseClick(header.viewport(), LEFT, NONE, QPoint(header.sectionViewportPosition(NAME) + 9, 8))
    out["by_name"] = list(model.rows)
    box = classes.bars.grab() and next(box for box, row, place in classes.bars._boxes if (row, place) == (0, 1))
    chosen = []
    classes.bars.segment_clicked.connect(chosen.append)
    QTest.mouseClick(classes.bars, LEFT, NONE, box.center().toPoint())
    model.filter(text="lievin", sirens=(HENIN,))
    out.update(
        rows=rows, asked=asked, chosen=chosen, filtered=len(model.rows), tip=model.tip(5),
        classes=classes.bars.accessibleDescription(),
        agreement=classes.agreement.text(), why=why.text.text(), bars=why.bars.accessibleDescription(),
        alignment=int(model.data(model.index(0, RANK), Qt.ItemDataRole.TextAlignmentRole)),
    )  # fmt: skip


def rules(widget, out):
    """The rules of a ranking."""
    form = RulesForm()
    changed = []
    form.changed.connect(lambda: changed.append(form.state()))
    shown(widget, form)
    form.method.setFocus()
    QTest.keyClick(form.method, Qt.Key.Key_Down)
    QTest.keyClick(form.method, Qt.Key.Key_Down)
    out.update(changed=changed, summary=form.summary(grids.load("valeur_patrimoniale_cites")))


def lines(widget, out):
    """Noting by keys and mouse."""
    scale = next(iter(notes.scales(grids.load("valeur_patrimoniale_cites"), "en")))
    line = CriterionLine(scale)
    given, steps = [], []
    line.given.connect(lambda note: (given.append(note), line.show_note(note)))
    line.stepped.connect(steps.append)
    shown(widget, line)
    line.unfold(True)
    line.setFocus()
    for key in (Qt.Key.Key_2, Qt.Key.Key_Right, Qt.Key.Key_Delete, Qt.Key.Key_Down, Qt.Key.Key_Up):
        QTest.keyClick(line, key)
    best = next(iter(line.buttons.values()))
    QTest.mouseClick(best, LEFT, NONE, QPoint(8, best.height() // 2))
    keep = KeepLine()
    kept = []
    keep.kept.connect(lambda name, report: kept.append([name, report]))
    widget.layout().addWidget(keep)
    keep.name.setText("Essai")
    QTest.keyClick(keep.name, Qt.Key.Key_Return)
    out.update(
        given=given, steps=steps, name=line.accessibleName(), description=line.accessibleDescription(), kept=kept
    )


def tree(widget, out):
    """Links by mouse and keys, badges in rows."""
    links = LinkTree()
    opened = []
    links.opened.connect(lambda item: opened.append(list(links.target(item))))
    for n in range(3):
        item = QTreeWidgetItem([f"Terril {n}", "12 m"])
        links.dress(item, "terrils" if n else "", f"T{n}", icon("swatch/terril"))
        links.addTopLevelItem(item)
    links.fit()
    badges = QWidget()
    flow = FlowLayout(badges)
    for n in range(8):
        flow.addWidget(QPushButton(f"badge number {n}"))
    shown(widget, links, badges, plain_label("<b>plain</b>"))
    links.setCurrentItem(links.topLevelItem(1))
    links.setFocus()
    QTest.keyClick(links, Qt.Key.Key_Return)
    QTest.keyClick(links, Qt.Key.Key_Down)
    QTest.keyClick(links, Qt.Key.Key_Return)
    out.update(
        opened=opened,
        dead=bool(links.topLevelItem(0).flags()),
        rows=flow.heightForWidth(200) > flow.heightForWidth(2000),
    )


def bars(widget, out):
    """Action bar and notice."""
    bar, notice, done = ActionBar(), Notice(), []
    bar.cancelled.connect(lambda: done.append("cancel"))
    bar.button.setText("Load")
    bar.button.clicked.connect(lambda checked=False: done.append("load"))
    notice.show_text("Nothing is loaded.", (("Load", lambda: done.append("way")),))
    shown(widget, notice, bar)
    bar.say("14 layers loaded.")
    QTest.mouseClick(bar.button, LEFT)
    bar.busy()
    out["running"] = bar.running
    QTest.mouseClick(bar.cancel, LEFT)
    QTest.mouseClick(notice.buttons[0], LEFT)
    bar.idle()
    out.update(done=done, status=bar.status.accessibleName(), after=bar.running, notice=notice.accessibleName())


if __name__ == "__main__":
    main(Path(sys.argv[1]))
