"""Does the steps of a tutorial (docs/help/tutorials/*.json) as a trainee does: mouse and keys, words on the screen.

``Trainee.act`` does one action of a step, ``Trainee.sees`` says whether a text can be read or is told by a tooltip now.
"""

import re
from pathlib import Path

from qgis.core import QgsProject
from qgis.gui import QgsMessageBarItem
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAction,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QSlider,
    QTabBar,
    QToolBar,
    QTreeWidget,
    QWidget,
)

from window import rest, wait

LEFT = Qt.MouseButton.LeftButton
NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


def pattern(text: str):
    """Return what matches a text of the interface whatever its values are."""
    parts = re.split(r"\{\w+\}", text.replace("&", ""))
    return re.compile(".+".join(re.escape(part) for part in parts), re.DOTALL)


class Trainee:
    """Works in a window with the plugin; ``tr`` gives the words of the interface in the language of the test."""

    def __init__(self, iface, plugin, tr):
        self.iface, self.plugin, self.tr = iface, plugin, tr

    @property
    def dock(self):
        return self.plugin.dock

    def page(self, name):
        return self.dock.page(name)

    # -- acting ---------------------------------------------------------------------------------------------------

    def act(self, action: dict) -> None:
        getattr(self, "_" + action["do"])(action)
        rest(30)

    def _click(self, action):
        if "tool" in action:
            bar = self.iface.window.findChild(QToolBar, "MbmToolBar")
            (wanted,) = [item for item in bar.actions() if item.objectName() == action["tool"]]
            self._press(bar.widgetForAction(wanted))
        elif "territory" in action:
            chart = self.page("layers").map
            QTest.mouseClick(chart, LEFT, NONE, chart.centre(action["territory"]))
        elif "tab" in action:
            tabs = self.dock.main.tabs
            QTest.mouseClick(tabs, LEFT, NONE, tabs.tabRect(action["tab"]).center())
        else:
            self._press(self._button(action["button"]))

    def _press(self, button):
        assert button.isVisible() and button.isEnabled(), button.text()
        QTest.mouseClick(button, LEFT, NONE, button.rect().center())

    def _button(self, text):
        wanted = pattern(self.tr(text))
        found = [
            button
            for button in self.iface.window.findChildren(QAbstractButton)
            if button.isVisible() and wanted.fullmatch(button.text().replace("&", ""))
        ]
        assert len(found) == 1, (text, [button.text() for button in found])
        return found[0]

    def _named(self, text):
        """Return the field of that accessible name."""
        named = [
            widget
            for widget in self.iface.window.findChildren(QWidget)
            if widget.isVisible() and widget.accessibleName() == self.tr(text)
        ]
        fields = [widget.lineEdit() if isinstance(widget, QComboBox) else widget for widget in named]
        (field,) = [widget for widget in fields if isinstance(widget, QLineEdit)]
        return field

    def _type(self, action):
        field = self._named(action["accessible"])
        QTest.mouseClick(field, LEFT, NONE, field.rect().center())
        field.selectAll()
        QTest.keyClicks(field, action["text"])
        QTest.keyClick(field, Qt.Key.Key_Return)

    def _write(self, action):
        """Write without Enter, which would do more here."""
        field = self._named(action["accessible"])
        field.selectAll()
        QTest.keyClicks(field, action["text"])

    def _choose(self, action):
        combo = next(item for item in self.iface.window.findChildren(QComboBox, action["name"]) if item.isVisible())
        place = self._place(combo, action["data"])
        combo.setFocus()
        while combo.currentIndex() != place:
            QTest.keyClick(combo, Qt.Key.Key_Down if place > combo.currentIndex() else Qt.Key.Key_Up)

    def _place(self, combo, data):
        texts = [combo.itemText(place) for place in range(combo.count())]
        if not isinstance(data, dict):
            assert combo.findData(data) >= 0, [combo.itemData(place) for place in range(combo.count())]
            return combo.findData(data)
        if "text" in data:
            found = [place for place, text in enumerate(texts) if data["text"] in text]
            return found[0]
        objects = self.dock.noting.store.objects
        (place,) = [
            place
            for place in range(combo.count())
            if objects[combo.itemData(place)].name == data["cite"]
            and objects[combo.itemData(place)].commune == "Billy-Montigny"
        ]
        return place

    def _only(self, action):
        """Leave one entry ticked in a list of boxes: by its menu, then a click on the one."""
        combo = next(item for item in self.iface.window.findChildren(QComboBox, action["name"]) if item.isVisible())
        combo.showPopup()
        rest(30)
        view = combo.view()
        for place in range(combo.count()):
            wanted = combo.itemText(place) == action["text"]
            if (combo.itemCheckState(place) == Qt.CheckState.Checked) != wanted:
                index = combo.model().index(place, 0)
                view.scrollTo(index)
                QTest.mouseClick(view.viewport(), LEFT, NONE, view.visualRect(index).center())
        combo.hidePopup()

    def _notes(self, action):
        panel = self.dock.noting
        assert len(action["digits"]) == len(panel.lines)
        for digit in action["digits"]:
            line = self.iface.window.focusWidget()
            assert line in panel.lines
            QTest.keyClicks(line, digit)
            QTest.keyClick(line, Qt.Key.Key_Down)

    def _key(self, action):
        QTest.keyClick(self.iface.window.focusWidget(), getattr(Qt.Key, f"Key_{action['key']}"))

    def _slider(self, action):
        slider = self.page("value").weights.slider(action["family"])
        assert isinstance(slider, QSlider) and slider.isVisible()
        self.before = slider.value()
        slider.setFocus()
        for key in action["keys"].split():
            QTest.keyClick(slider, getattr(Qt.Key, f"Key_{key}"))

    def _rows(self, action):
        table = self.page("value").table
        for number, row in enumerate(action["rows"]):
            place = table.visualRect(table.model().index(row, 1)).center()
            QTest.mouseClick(table.viewport(), LEFT, CTRL if number else NONE, place)

    def _wait(self, action):
        ended = {
            "loaded": lambda: self.page("layers").loading is None and self.page("layers").loaded(),
            "preview": self._previewed,
            "exported": lambda: not self.page("maps").running(),
            "no notes": lambda: self.page("value").notice.isVisible() and len(self.page("value").notice.buttons) == 3,
            "noting": lambda: self.dock.noting.store is not None and self.dock.noting.key,
            "ranking": lambda: self.page("value").outcome is not None and self.page("value").model.sure is not None,
            "kept": lambda: self.page("value").keeping is None,
        }[action["for"]]
        rest(80)
        wait(ended, 120)

    def _previewed(self):
        page = self.page("maps")
        return page.preview.page is not None and page._work is None and not page._later.isActive()

    # -- checking -------------------------------------------------------------------------------------------------

    def check(self, wanted: dict, folder: Path, opened: list) -> None:
        """Assert what a step ends in."""
        main = self.dock.main if self.dock is not None else None
        if "page" in wanted:
            assert self.dock.stack.currentPanel() is main and main.current() is self.page(wanted["page"])
        elif "panel" in wanted:
            assert self.dock.stack.currentPanel().objectName() == wanted["panel"]
        elif "enabled" in wanted:
            assert main.current().bar.button.objectName() == wanted["enabled"]
            assert main.current().bar.button.isEnabled() is wanted["is"]
        elif "layers" in wanted:
            from mbm_qgis_plugin.project import layers_by_key

            assert set(wanted["layers"]) <= set(layers_by_key(QgsProject.instance()))
        elif "layer" in wanted:
            (layer,) = QgsProject.instance().mapLayersByName(wanted["layer"])
            assert layer.featureCount() == 284
        elif "file" in wanted:
            assert [path for path in folder.glob(wanted["file"]) if path.stat().st_size > 10_000]
        elif "opened" in wanted:
            assert Path(opened[-1].toLocalFile()) == folder / wanted["opened"]
        elif "chosen" in wanted:
            combo = next(c for c in self.iface.window.findChildren(QComboBox, wanted["chosen"]) if c.isVisible())
            assert combo.currentData() == wanted["data"]
        elif "written" in wanted:
            assert self._named(wanted["written"]).text() == wanted["text"]
        elif "noted" in wanted:
            store = self.dock.noting.store
            whole = [key for key in store.objects if None not in store.state(key, "Stagiaire")["notes"].values()]
            assert len(whole) == wanted["noted"]
        elif "rows" in wanted:
            assert len(self.page("value").model.rows) == wanted["rows"]
        elif "weight" in wanted:
            weights = self.page("value").weights
            assert weights.slider(wanted["weight"]).value() > self.before
            assert sum(weights.slider(family.id).value() for family in weights.grid.families) == 100
        elif "why" in wanted:
            assert self.page("value").why.text.isVisible() and self.page("value").model.marks
        else:
            raise AssertionError(f"unknown check {wanted}")

    def sees(self, text: str) -> bool:
        """True when a text is on the screen: written, or told by the tooltip of something that is there."""
        wanted = text.replace("&", "").strip()
        return any(wanted in shown.replace("&", "") for shown in self.shown())

    def shown(self):
        """Yield every text that is there to be read now."""
        for widget in self.iface.window.findChildren(QWidget):
            if not widget.isVisible():
                continue
            yield from (widget.toolTip(), widget.accessibleName())
            if isinstance(widget, (QAbstractButton, QLabel, QLineEdit)):
                yield widget.text()
            if isinstance(widget, QLineEdit):
                yield widget.placeholderText()
            if isinstance(widget, QGroupBox):
                yield widget.title()
            if isinstance(widget, QComboBox):
                yield from (widget.itemText(place) for place in range(widget.count()))
            if isinstance(widget, QTabBar):
                yield from (widget.tabText(place) for place in range(widget.count()))
            if isinstance(widget, QTreeWidget):
                yield from (widget.headerItem().text(column) for column in range(widget.columnCount()))
            if isinstance(widget, QgsMessageBarItem):
                yield widget.text()
            if isinstance(widget, QToolBar):
                yield from (action.text() for action in widget.actions() if isinstance(action, QAction))
