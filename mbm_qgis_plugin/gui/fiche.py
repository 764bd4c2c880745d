"""The sheet (fiche) of one object: facts, links both ways, history. No web view: every value is plain text."""

from contextlib import suppress

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsProject,
    QgsReferencedRectangle,
)
from qgis.gui import QgsCollapsibleGroupBox, QgsHighlight, QgsPanelWidget
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeySequence, QPainter
from qgis.PyQt.QtWidgets import (
    QAction,
    QApplication,
    QFrame,
    QGridLayout,
    QLabel,
    QMenu,
    QScrollArea,
    QSizePolicy,
    QToolBar,
    QToolButton,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..catalog import catalog
from ..core.fiche import as_text, build, click_order, icon_of, name_of
from ..i18n import language, tr
from ..paths import icon
from ..project import CRS
from ..records import Records, definition
from .flow import FlowLayout, ScrollBody
from .linktree import LinkTree, plain_label
from .theme import Theme, ink_on, mixed, readable

MARGIN, SPACING = 6, 4
AIR = 1.6  # how much more than the object the map shows
LEAST_SIDE = 400.0  # metres: a well or a small building is seen with what surrounds it


class FichePanel(QgsPanelWidget):
    """Shows one object at a time; stands alone in a dock or on a QgsPanelWidgetStack.

    ``canvas``: the map that it zooms and highlights on, or None.
    """

    shown = pyqtSignal(str, str)

    def __init__(self, canvas=None, parent=None):
        super().__init__(parent)
        self.setObjectName("MbmFichePanel")
        self.setPanelTitle(tr("Sheet"))
        self.setAutoDelete(False)
        self.canvas = canvas
        self.records = Records()
        self.fiche = None
        self.theme = Theme(self)
        self._history, self._place = [], -1
        self._highlight = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._toolbar())
        self.scroll = QScrollArea()
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setWidgetResizable(True)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.holder, self.body = ScrollBody(), None
        inner = QVBoxLayout(self.holder)
        inner.setContentsMargins(0, 0, 0, 0)
        self.scroll.setWidget(self.holder)
        outer.addWidget(self.scroll, 1)
        self.links, self.choices = None, None
        self._say_nothing()
        if canvas is not None:
            canvas.destinationCrsChanged.connect(self._draw_highlight)

    # -- for others -----------------------------------------------------------------------------------------------

    def show_object(self, key: str, object_id: str) -> bool:
        """Show an object and remember it; False, and nothing changed, when there is none or no sheet for it."""
        if not self._display(key, str(object_id)):
            return False
        here = (key, str(object_id))
        if self._place < 0 or self._history[self._place] != here:
            del self._history[self._place + 1 :]
            self._history.append(here)
            self._place = len(self._history) - 1
        self._enable()
        return True

    def choose(self, hits) -> None:
        """Show the objects under a click, (key, id) pairs, to choose one of."""
        ordered = click_order(hits, definition())
        body = self._body()
        label = QLabel(tr("{n} objects here: which one?").format(n=len(ordered)))
        body.layout().addWidget(label)
        self.choices = LinkTree()
        self.choices.setObjectName("mbmChoices")
        self.choices.setAccessibleName(label.text())
        label.setBuddy(self.choices)
        listing = definition()
        for key, object_id in ordered:
            for row in self.records.rows(key, listing["layers"][key]["key"], object_id)[:1]:
                kind = listing["layers"][key]["title"][language()]
                item = QTreeWidgetItem([name_of(key, row, listing, language()), kind])
                self.choices.dress(item, key, str(object_id), icon(f"swatch/{icon_of(key, row, listing)}"))
                self.choices.addTopLevelItem(item)
        self._finish(self.choices)
        self.choices.itemClicked.connect(self._open_item)
        body.layout().addWidget(self.choices)
        body.layout().addStretch(1)
        self.fiche, self.links = None, None
        self._put(body)
        self._take_highlight()
        self._enable()
        self.choices.setCurrentItem(self.choices.topLevelItem(0))

    def zoom_to(self, key: str, object_id: str) -> bool:
        """Zoom the map to an object; False when it has no place."""
        geometry = self.records.geometry(key, object_id)
        if self.canvas is None or geometry.isNull() or geometry.isEmpty():
            return False
        box = geometry.boundingBox()
        box.scale(AIR)
        short = LEAST_SIDE - max(box.width(), box.height())
        if short > 0:
            box.grow(short / 2)
        try:
            self.canvas.setReferencedExtent(QgsReferencedRectangle(box, QgsCoordinateReferenceSystem(CRS)))
        except QgsCsException:
            return False
        self.canvas.refresh()
        return True

    def text(self) -> str:
        """Return the sheet as text, "" when none is shown."""
        if self.fiche is None:
            return ""
        credits = definition()["words"][language()]["credits"]
        known = catalog()
        return as_text(self.fiche, credits.format(attribution=known.attribution, version=known.data_version))

    def sizeHint(self):
        return QSize(380, 600)

    def back(self) -> None:
        """Show the object before."""
        self._step(-1)

    def forward(self) -> None:
        """Show the object after."""
        self._step(1)

    def forget_stack(self) -> None:
        """Make ready to be pushed on a stack again.

        QgsPanelWidgetStack connects a panel each time and never disconnects it: the second « accept » would close two
        panels, and QGIS crashes.
        """
        for signal in (self.panelAccepted, self.showPanel):
            with suppress(TypeError):  # nothing was connected
                signal.disconnect()

    def close_down(self) -> None:
        """Let go of the map."""
        self._take_highlight()
        if self.canvas is not None:
            self.canvas.destinationCrsChanged.disconnect(self._draw_highlight)
            self.canvas = None

    # -- toolbar --------------------------------------------------------------------------------------------------

    def _toolbar(self):
        bar = QToolBar()
        bar.setIconSize(QSize(16, 16))
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.toolbar = bar
        self.zoom_action = self._action(bar, "mActionZoomToSelected.svg", tr("Zoom"), self._zoom)
        self.copy_action = QAction(
            QgsApplication.getThemeIcon("/mActionEditCopy.svg"), tr("Copy the sheet as text"), self
        )
        self.copy_action.triggered.connect(lambda checked=False: self.copy())
        spacer = QWidget()
        spacer.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._spacer = bar.addWidget(spacer)
        self.back_action = self._action(bar, "mActionArrowLeft.svg", tr("Back"), self.back, "Alt+Left")
        self.forward_action = self._action(bar, "mActionArrowRight.svg", tr("Forward"), self.forward, "Alt+Right")
        self.more = QToolButton()
        self.more.setIcon(QgsApplication.getThemeIcon("/mIconHamburgerMenu.svg"))
        self.more.setToolTip(tr("More on this object"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.more)
        self.menu.addAction(self.copy_action)
        self.more.setMenu(self.menu)
        bar.addWidget(self.more)
        for action in (self.back_action, self.forward_action):
            button = bar.widgetForAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        for button in bar.findChildren(QToolButton):
            button.setAccessibleName(button.toolTip() or button.text())
        return bar

    def _action(self, bar, image, text, function, keys=""):
        action = QAction(QgsApplication.getThemeIcon(image), text, self)
        if keys:
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.setToolTip(f"{text} ({QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)})")
            self.addAction(action)
        action.triggered.connect(lambda checked=False: function())
        bar.addAction(action)
        bar.widgetForAction(action).setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return action

    def add_action(self, action) -> None:
        """Put an action of another part of the plugin before the history buttons."""
        self.toolbar.insertAction(self._spacer, action)

    def _enable(self):
        self.zoom_action.setEnabled(self.fiche is not None and self.canvas is not None)
        self.copy_action.setEnabled(self.fiche is not None)
        self.more.setEnabled(self.fiche is not None)
        self.back_action.setEnabled(self._place > 0 or (self.fiche is None and self._place >= 0))
        self.forward_action.setEnabled(self._place < len(self._history) - 1)

    def _zoom(self):
        if self.fiche is not None:
            self.zoom_to(self.fiche.key, self.fiche.id)

    def copy(self) -> None:
        """Put the sheet into the clipboard as text."""
        if self.fiche is not None:
            QApplication.clipboard().setText(self.text())

    def _step(self, by):
        place = self._place + by if self.fiche is not None else self._place
        if 0 <= place < len(self._history) and self._display(*self._history[place]):
            self._place = place
            self._enable()

    # -- body -----------------------------------------------------------------------------------------------------

    def _display(self, key, object_id) -> bool:
        fiche = build(key, object_id, definition(), self.records, language())
        if fiche is None:
            return False
        self.fiche, self.choices = fiche, None
        body = self._body()
        self._head(body.layout())
        for group in fiche.groups[:-1]:
            body.layout().addWidget(self._group(group))
        body.layout().addWidget(self._links())
        body.layout().addWidget(self._group(fiche.groups[-1]))
        body.layout().addStretch(1)
        self._put(body)
        self._draw_highlight()
        self.shown.emit(key, object_id)
        return True

    def _body(self):
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(MARGIN, SPACING, MARGIN, MARGIN)
        layout.setSpacing(SPACING)
        return body

    def _put(self, body):
        focus = QApplication.focusWidget()
        inside = focus is not None and self.isAncestorOf(focus)
        if inside:
            self.scroll.setFocus(Qt.FocusReason.OtherFocusReason)  # never taken away with what had it
        if self.body is not None:
            # hidden where it is: taken out of its parent it would become a window, and the next one lose its focus
            self.body.hide()
            self.holder.layout().removeWidget(self.body)
            self.body.deleteLater()
        self.body = body
        self.holder.layout().addWidget(body)
        self.scroll.verticalScrollBar().setValue(0)
        heir = self.choices or self.links
        if inside and heir is not None:  # who came by keys goes on by keys
            heir.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_nothing(self):
        body = self._body()
        body.layout().addWidget(plain_label(tr("Click an object on the map, or search it with Ctrl+K and “mbm”.")))
        body.layout().addStretch(1)
        self._put(body)
        self._enable()

    def _head(self, layout):
        fiche = self.fiche
        title = plain_label(fiche.title)
        title.setObjectName("mbmFicheTitle")
        font = title.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.35)
        title.setFont(font)
        layout.addWidget(title)
        subtitle = plain_label(" · ".join(part for part in (fiche.kind, fiche.subtitle) if part))
        self._faint(subtitle)
        layout.addWidget(subtitle)
        if fiche.chips:
            row = QWidget()
            flow = FlowLayout(row)
            for chip in fiche.chips:
                flow.addWidget(self._chip(chip))
            row.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            layout.addWidget(row)

    def _chip(self, chip):
        """Return a badge: filled is official, an outline any other fact."""
        label = QLabel(chip.text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setObjectName("mbmChip")
        if chip.fill:
            fill = QColor(chip.fill)
            style = f"background:{fill.name()};color:{ink_on(fill).name()};border:1px solid {fill.name()}"
        else:
            line = readable(QColor(chip.line), self.theme.colours().base)
            style = f"border:1px solid {line.name()}"
        label.setStyleSheet(f"#mbmChip{{{style};border-radius:3px;padding:1px 5px}}")
        return label

    def _faint(self, label):
        colours = self.theme.colours()
        # the faint colour of charts is too pale to read: 4.5 to 1 is the least for text
        share = 0.85 if colours.dark else 0.66
        label.setStyleSheet(f"color:{mixed(colours.text, colours.base, share).name()}")

    def _group(self, group):
        box = QgsCollapsibleGroupBox(group.title)
        box.setObjectName(f"mbmFiche_{group.id}")
        box.setToolTip(group.title)
        grid = QGridLayout(box)
        grid.setContentsMargins(MARGIN, SPACING, MARGIN, MARGIN)
        grid.setHorizontalSpacing(2 * MARGIN)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        wide, widest = 0, self.fontMetrics().averageCharWidth() * 20
        for place, row in enumerate(group.rows):
            name = plain_label(row.label)
            name.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            self._faint(name)
            name.setWordWrap(False)
            name.ensurePolished()  # themes pad labels: the font alone does not tell their width
            wide = max(wide, min(name.sizeHint().width(), widest))
            name.setWordWrap(True)
            grid.addWidget(name, place, 0)
            value = plain_label(row.value)
            if not row.known:
                font = value.font()
                font.setItalic(True)
                value.setFont(font)
            if row.bar is None:
                grid.addWidget(value, place, 1, 1, 2)
            else:
                value.setWordWrap(False)
                grid.addWidget(Bar(row, self.theme), place, 1)
                grid.addWidget(value, place, 2)
        grid.setColumnMinimumWidth(0, wide)
        box.setCollapsed(group.closed)
        return box

    def _links(self):
        fiche, listing = self.fiche, definition()
        box = QgsCollapsibleGroupBox(fiche.links_title)
        box.setObjectName("mbmFiche_links")
        layout = QVBoxLayout(box)
        layout.setContentsMargins(MARGIN, SPACING, MARGIN, MARGIN)
        self.links = LinkTree()
        self.links.setObjectName("mbmLinks")
        self.links.setAccessibleName(fiche.links_title)
        flat = sum(len(group.links) for group in fiche.links) <= listing["flat_links"]
        self.links.setRootIsDecorated(not flat)
        for group in fiche.links:
            parent = self.links.invisibleRootItem()
            if not flat:
                parent = QTreeWidgetItem([group.title, str(len(group.links))])
                font = parent.font(0)
                font.setBold(True)
                parent.setFont(0, font)
                self.links.addTopLevelItem(parent)
                parent.setExpanded(len(group.links) <= listing["flat_links"])
            for link in group.links:
                remark = link.remark or (listing["layers"][link.key]["title"][language()] if flat else "")
                item = QTreeWidgetItem([link.name, remark])
                self.links.dress(item, link.key if link.exists else "", link.id, icon(f"swatch/{link.icon}"))
                parent.addChild(item)
        self._finish(self.links)
        layout.addWidget(self.links)  # first: a widget without a parent that is made visible is a window
        if not fiche.links:
            self.links.hide()
        return box

    def _finish(self, tree):
        tree.fit()
        tree.itemExpanded.connect(lambda item: tree.fit())
        tree.itemCollapsed.connect(lambda item: tree.fit())
        tree.itemActivated.connect(self._open_item)
        tree.itemEntered.connect(self._flash)
        tree.opened.connect(self._open_item)

    def _open_item(self, item, column=0):
        key, object_id = LinkTree.target(item)
        if key:
            self.show_object(key, object_id)

    # -- map ------------------------------------------------------------------------------------------------------

    def _on_map(self, key, object_id):
        """Return the shape of an object in the map's coordinates, or None."""
        geometry = QgsGeometry(self.records.geometry(key, object_id))
        if geometry.isNull() or geometry.isEmpty():
            return None
        crs = self.canvas.mapSettings().destinationCrs()
        if crs.isValid():
            try:
                metres = QgsCoordinateReferenceSystem(CRS)
                geometry.transform(QgsCoordinateTransform(metres, crs, QgsProject.instance()))
            except QgsCsException:
                return None
        return geometry

    def _draw_highlight(self):
        self._take_highlight()
        if self.canvas is None or self.fiche is None:
            return
        geometry = self._on_map(self.fiche.key, self.fiche.id)
        if geometry is None:
            return
        self._highlight = QgsHighlight(self.canvas, geometry, None)
        self._highlight.setColor(QColor("#FFB000"))
        # a commune filled would tint the whole map
        wide = self.fiche.key in definition()["background"]
        self._highlight.setFillColor(QColor(255, 176, 0, 0 if wide else 40))
        self._highlight.setWidth(3)
        self._highlight.setBuffer(0.5)
        self._highlight.show()

    def _take_highlight(self):
        if self._highlight is not None:
            scene = self._highlight.scene()
            if scene is not None:
                scene.removeItem(self._highlight)
            self._highlight = None

    def _flash(self, item, column=0):
        key, object_id = LinkTree.target(item)
        if key and self.canvas is not None:
            geometry = self._on_map(key, object_id)
            if geometry is not None:
                crs = self.canvas.mapSettings().destinationCrs()
                self.canvas.flashGeometries([geometry], crs)

    def showEvent(self, event):
        super().showEvent(event)
        self._draw_highlight()

    def hideEvent(self, event):
        super().hideEvent(event)
        self._take_highlight()

    def contextMenuEvent(self, event):
        self.menu.exec(self.mapToGlobal(event.pos()))


class Bar(QWidget):
    """A score from 0 to 100 as a bar, with the median of all as a tick."""

    def __init__(self, row, theme, parent=None):
        super().__init__(parent)
        self.row, self.theme = row, theme
        self.setMinimumWidth(40)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        words = f"{row.label} : {row.value}"
        if row.tick is not None:
            middle = definition()["words"][language()]["median"].format(value=round(row.tick))
            words = f"{words}, {middle}"
        self.setAccessibleName(words)
        self.setToolTip(words)

    def sizeHint(self):
        return QSize(80, self.fontMetrics().height())

    def paintEvent(self, event):
        colours = self.theme.colours()
        painter = QPainter(self)
        high = max(6, self.height() // 2)
        top, width = (self.height() - high) // 2, self.width()
        ground = QColor(colours.faint)
        ground.setAlpha(70)
        painter.fillRect(0, top, width, high, ground)
        painter.fillRect(0, top, round(width * min(100.0, max(0.0, self.row.bar)) / 100), high, colours.highlight)
        if self.row.tick is not None:
            painter.setPen(colours.text)
            x = round((width - 1) * min(100.0, max(0.0, self.row.tick)) / 100)
            painter.drawLine(x, top - 2, x, top + high + 1)
        painter.end()
