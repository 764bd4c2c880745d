"""The work of a first quarter of an hour in a real window, by mouse and keys: played by tools/qgis_window.py.

A technician of Lens-Liévin, fresh profile, plugin just enabled: loads the agglomeration, finds the cité of the mayor's
question, checks whether a project touches the buffer zone, ranks, prints. Then the plugin is unloaded and loaded again.
Each step leaves its figures in the report and a picture of the window; pictures are named as the steps.
"""

import sys
from pathlib import Path

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtWidgets import QDockWidget, QLineEdit, QToolBar, QTreeWidget
from qgis.utils import loadPlugin, plugins, startPlugin, unloadPlugin

from hand import ALT, CTRL, RIGHT, HandError

NAME = "mbm_qgis_plugin"
LENS = "246200364"
SIZE = (1560, 940)


def play(hand, report):
    """Play all steps; figures of the whole go into the report."""
    start(hand)
    report["started"] = True
    for step in (load, pan, find, related, check, value, weigh, compare, show_maps, export, search_again):
        step(hand)
    report["minutes_row"] = [row["name"] for row in hand.steps]
    report["traces"] = unload(hand)
    reload(hand)
    empty(hand)


def plugin():
    """Return the plugin as QGIS holds it."""
    return plugins[NAME]


def page(name):
    """Return a page of the dock."""
    return plugin().dock.page(name)


def tab(hand, place):
    """Click on a tab of the dock."""
    tabs = plugin().dock.main.tabs
    hand.click(tabs, tabs.tabRect(place).center())


def start(hand):
    """The window as it opens the first time."""
    with hand.step("start"):
        hand.main.resize(*SIZE)
        hand.main.move(0, 0)
        hand.focus_window()
        hand.wait(lambda: plugin().dock is not None and plugin().dock.isUserVisible(), "the dock opens by itself")
        for dock in hand.main.findChildren(QDockWidget):
            if dock.objectName() == "Browser":
                dock.hide()
        hand.areas = lambda: areas(hand)
        hand.rest(300)


def areas(hand):
    """Return where the panel is in the window, for pictures of it alone."""
    dock = plugin().dock if NAME in plugins else None
    if dock is None or not dock.isVisible():
        return {}
    corner = dock.mapTo(hand.main, QPoint(0, 0))
    return {"dock": [corner.x(), corner.y(), dock.width(), dock.height()]}


def load(hand):
    """The own territory, in two clicks."""
    with hand.step("load") as row:
        layers = page("layers")
        hand.click(layers.map, layers.map.centre(LENS))
        hand.click(layers.bar.button)
        hand.wait(lambda: layers.loading is None and layers.loaded(), "the layers are loaded")
        row["layers"] = len(QgsProject.instance().mapLayers())
        row["until_loaded"] = hand.pulse.take()[:5]
        hand.drawn()
        row["copy"] = str(layers.target())


def pan(hand):
    """What QGIS itself does with this project: the peer of every pause."""
    with hand.step("pan"):
        canvas = hand.iface.mapCanvas()
        hand.iface.actionPan().trigger()
        view = canvas.viewport()
        middle = view.rect().center()
        for way in (QPoint(-220, -90), QPoint(220, 90)):
            hand.drag(view, middle, middle + way)
            hand.drawn()


def find(hand):
    """The cité of the mayor's question, by the search of QGIS."""
    with hand.step("find") as row:
        asked(hand, "mbm provinces")
        fiche = plugin().mapwork.panel
        hand.wait(lambda: fiche is not None and fiche.isVisible() and fiche.fiche is not None, "the sheet opens")
        row["title"] = fiche.fiche.title
        hand.drawn()


def asked(hand, text):
    """Type into the locator and take its first answer."""
    hand.press(Qt.Key.Key_K, CTRL)
    hand.rest(100)
    box = hand.iface.mainWindow().focusWidget()
    if not isinstance(box, QLineEdit):
        raise HandError(f"Ctrl+K leads to {box}")
    hand.type(text)
    hand.rest(600)
    hand.picture("locator")
    hand.press(Qt.Key.Key_Return)
    hand.rest(200)


def related(hand):
    """From the cité to what is tied to it, and back."""
    with hand.step("related") as row:
        fiche = plugin().mapwork.panel
        before = fiche.fiche.title
        tree = hand.one(QTreeWidget, "mbmLinks", fiche)
        item = first_link(tree, "bien_inscrit")
        hand.double_click(tree.viewport(), tree.visualItemRect(item).center())
        hand.wait(lambda: fiche.fiche.title != before, "the sheet of the component")
        row["title"] = fiche.fiche.title
        hand.rest(100)
        hand.rest(900)  # what was under the mouse flashes on the map
        hand.picture("component")
        hand.press(Qt.Key.Key_Left, ALT)
        hand.wait(lambda: fiche.fiche.title == before, "back to the cité")
        hand.drawn()
        hand.rest(900)  # what was under the mouse flashes on the map


def first_link(tree, key):
    """Return the first row of a tree of links that leads to an object of a layer."""
    from qgis.PyQt.QtWidgets import QTreeWidgetItemIterator

    walk = QTreeWidgetItemIterator(tree)
    while walk.value() is not None:
        item = walk.value()
        if tree.target(item)[0] == key:
            return item
        walk += 1
    raise HandError(f"no link to {key}")


def check(hand):
    """Does the project touch the buffer zone: drawn on the map."""
    with hand.step("check") as row:
        hand.press(Qt.Key.Key_Escape)
        hand.wait(lambda: plugin().dock.stack.currentPanel() is plugin().dock.main, "Esc leads back to the page")
        hand.click(button_of(hand, "mbm_impactcheck"))
        hand.wait(lambda: plugin().mapwork.checker is not None, "the panel")
        panel = plugin().mapwork.checker
        hand.wait(panel.isVisible, "« Check a project »", 5)
        hand.click(panel.draw)
        canvas = hand.iface.mapCanvas()
        middle = canvas.viewport().rect().center()
        for x, y in ((-60, -40), (90, -50), (80, 60), (-50, 50)):
            hand.click(canvas.viewport(), middle + QPoint(x, y))
        done = []
        panel.checked.connect(lambda: done.append(1))
        hand.click(canvas.viewport(), middle + QPoint(-50, 50), button=RIGHT)
        hand.wait(lambda: done, "what the project touches")
        row["verdicts"] = [line.text for line in panel.note().sections[0].lines]
        hand.rest(200)
    hand.press(Qt.Key.Key_Escape)
    hand.rest(100)
    while plugin().dock.stack.currentPanel() is not plugin().dock.main:
        plugin().dock.stack.currentPanel().setFocus()
        hand.press(Qt.Key.Key_Escape)
        hand.rest(100)


def button_of(hand, name):
    """Return the button of an action in the plugin's toolbar."""
    bar = hand.one(QToolBar, "MbmToolBar")
    action = next(action for action in bar.actions() if action.objectName() == name)
    button = bar.widgetForAction(action)
    if button is None or not button.isVisible():
        raise HandError(f"{name} has no button in sight")
    return button


def value(hand):
    """The ranking: no note in the open data, so the observable indicators."""
    with hand.step("no-notes"):
        tab(hand, 1)
        ranking = page("value")
        hand.wait(lambda: ranking.notice.isVisible(), "the page says that there are no notes")
        hand.rest(200)
    with hand.step("value"):
        hand.click(ranking.notice.buttons[-1])
        hand.wait(lambda: ranking.outcome is not None and ranking.model.sure is not None, "the ranking")
        hand.rest(200)


def weigh(hand):
    """A weight is drawn with the mouse; the ranking follows under the hand."""
    with hand.step("weigh") as row:
        ranking = page("value")
        before = list(ranking.model.rows)
        slider = ranking.weights.slider(ranking.grid.families[0].id)
        middle = slider.height() // 2
        room = slider.width() - 12
        here = QPoint(6 + round(room * slider.value() / 100), middle)
        hand.drag(slider, here, QPoint(6 + round(room * 0.75), middle), moves=30)
        row["value"] = slider.value()
        hand.wait(lambda: ranking.model.rows != before, "another order")
        hand.wait(lambda: ranking.model.sure is not None, "the intervals")
        row["moved"] = sum(one != other for one, other in zip(before, ranking.model.rows))
        hand.rest(100)


def compare(hand):
    """Two rows of the table are selected: why, and where on the map."""
    with hand.step("why") as row:
        ranking = page("value")
        table = ranking.table
        for number, keys in ((0, None), (3, CTRL)):
            place = table.visualRect(table.model().index(number, 1)).center()
            hand.click(table.viewport(), place, *([keys] if keys else []))
        hand.wait(lambda: ranking.why.isVisible(), "« Why? »")
        row["why"] = ranking.why_text.text()
        hand.drawn()
        cites = next(
            layer for layer in QgsProject.instance().mapLayers().values() if layer.customProperty("mbm/key") == "cites"
        )
        row["selected"] = cites.selectedFeatureCount()
    with hand.step("preview"):
        hand.click(ranking.preview_button)
        hand.wait(lambda: ranking.preview.on, "the classes on the map")
        hand.drawn()
        hand.picture("classes")
        hand.click(ranking.preview_button)
        hand.drawn()


def show_maps(hand):
    """The page to print, as it will be."""
    with hand.step("maps") as row:
        tab(hand, 2)
        maps = page("maps")
        hand.wait(lambda: maps.preview.page is not None, "the preview", 60)
        hand.wait(lambda: painted(hand, maps.preview.view), "the map of the page is drawn", 60)
        row["page"] = maps.preview.said()


def painted(hand, view) -> bool:
    """True when the map of the page is there: QGIS shows a grey surface with a word until then."""
    hand.rest(200)
    if view is None:
        return False
    with hand.pulse.held():
        image = view.viewport().grab().toImage()
    across = [image.pixel(x, image.height() * 2 // 5) for x in range(image.width() // 4, image.width() // 2)]
    return len(set(across)) > 20


def export(hand):
    """One page to a PDF."""
    with hand.step("export") as row:
        maps = page("maps")
        hand.click(maps.bar.button)
        hand.wait(lambda: not maps.running() and maps.output.pages.topLevelItemCount(), "the page is printed", 90)
        row["files"] = [str(path) for path in sorted(Path(maps.output.target()).iterdir())]
        hand.rest(300)


def search_again(hand):
    """A terril by its number, without accents."""
    with hand.step("search") as row:
        asked(hand, "mbm t74")
        fiche = plugin().mapwork.panel
        hand.wait(lambda: fiche.isVisible() and fiche.fiche is not None, "the sheet")
        row["title"] = fiche.fiche.title
        hand.drawn()


def unload(hand):
    """Disable the plugin, as the plugin manager does; return what of it is left in the window."""
    with hand.step("unload"):
        if not unloadPlugin(NAME):
            raise HandError("not unloaded")
        hand.deleted()
        hand.rest(100)
    return traces(hand)


def traces(hand):
    """Return what bears the plugin's names though it is unloaded: widgets, actions, provider, filter, layers."""
    from qgis.PyQt.QtCore import QObject

    left = [
        f"{type(item).__name__} {item.objectName()}"
        for item in hand.main.findChildren(QObject)
        if item.objectName().lower().startswith("mbm")
    ]
    if QgsApplication.processingRegistry().providerById("mbm") is not None:
        left.append("provider mbm")
    menus = hand.iface.vectorMenu().actions()
    left += [f"menu {action.text()}" for action in menus if "minier" in action.text()]
    scene = hand.iface.mapCanvas().scene()
    left += [f"module {name}" for name in sys.modules if name.split(".")[0] == NAME]
    left += [f"on the map: {type(item).__name__}" for item in scene.items() if type(item).__module__.startswith("mbm")]
    return left


def reload(hand):
    """Enable it again: everything is where it was."""
    with hand.step("reload") as row:
        if not (loadPlugin(NAME) and startPlugin(NAME)):
            raise HandError("not loaded again")
        hand.wait(lambda: plugin().dock is not None and plugin().dock.isUserVisible(), "the dock is open again")
        hand.drawn()
        toolbars = [bar for bar in hand.main.findChildren(QToolBar) if bar.objectName() == "MbmToolBar"]
        row["toolbars"] = len(toolbars)
        row["button"] = page("layers").bar.button.text()
        row["enabled"] = page("layers").bar.button.isEnabled()


def empty(hand):
    """A new project: the page is ready for another territory."""
    with hand.step("new-project") as row:
        QgsProject.instance().setDirty(False)
        hand.iface.newProject(False)
        hand.rest(200)
        row["layers"] = len(QgsProject.instance().mapLayers())
        row["loaded"] = len(page("layers").loaded())
