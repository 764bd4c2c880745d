"""The group « Fonds de plan »: one base map and one old photograph at a time; the network is asked only on a choice."""

from qgis.core import QgsApplication, QgsProject, QgsTask
from qgis.gui import QgsOpacityWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QGridLayout

from .. import basemap
from ..core.problems import Problem
from ..i18n import tr
from ..project import KEY
from .page import form_row, narrow
from .photo_swap import PhotoSwap

TODAY = "orthophotos"  # key of the photo of today
BESIDE = "mbm/beside"  # that photo, hidden, beside an old one


class _Ask(QgsTask):
    """Asks the service of a base map what it offers."""

    def __init__(self, item):
        super().__init__(tr("Base map “{name}”").format(name=item["title"]), QgsTask.Flag.CanCancel)
        self.item, self.document, self.reason = item, "", ""

    def run(self):
        self.document, self.reason = basemap.fetch(basemap.capabilities_of(self.item))
        return not self.reason and not self.isCanceled()


class BaseMaps:
    """The two choices and the opacity, in a group of the page."""

    def __init__(self, page):
        self.page, self.tasks = page, set()
        self.box = page.group(tr("Base maps"), "mbmBaseMapsGroup", closed=True)
        grid = QGridLayout()
        self.plan, self.photo = QComboBox(), QComboBox()
        for row, (combo, text, none, items) in enumerate(
            (
                (self.plan, tr("Base map"), tr("None"), basemap.plans()),
                (self.photo, tr("Old aerial photo"), tr("None"), basemap.pictures()),
            )
        ):
            combo.addItem(none, None)
            for item in items:
                combo.addItem(item["title"], item)
            form_row(grid, row, text, narrow(combo))
            combo.activated.connect(lambda place, combo=combo: self._chosen(combo))
        self.opacity = QgsOpacityWidget()
        self.opacity.setOpacity(1.0)
        form_row(grid, 2, tr("Opacity"), self.opacity)
        self.opacity.opacityChanged.connect(self._opacity)
        self.photo.setToolTip(tr("Ctrl held down shows the photo of today in its place"))
        self.box.layout().addLayout(grid)
        self.box.collapsedStateChanged.connect(self._opened)
        self.swap = PhotoSwap(page.iface, self._keys(self.photo), TODAY, page)

    def _opened(self, collapsed):
        """Offer again what did not answer before."""
        if collapsed:
            return
        self.box.setTitle(tr("Base maps"))
        for combo in (self.plan, self.photo):
            for place in range(1, combo.count()):
                _offer(combo, place, "")

    def _keys(self, combo):
        return [combo.itemData(place)["key"] for place in range(1, combo.count())]

    def _chosen(self, combo):
        item = combo.currentData()
        if item is None:
            basemap.take_out(QgsProject.instance(), self._keys(combo))
            if combo is self.photo:
                self._take_beside()
            self.page.iface.mapCanvas().refresh()
            return
        self._ask(item, lambda task: self._answered(task, combo), lambda task: self._silent(task, combo))

    def _ask(self, item, answered, silent):
        task = _Ask(item)
        self.tasks.add(task)
        task.taskCompleted.connect(lambda: answered(task))
        task.taskTerminated.connect(lambda: silent(task))
        QgsApplication.taskManager().addTask(task)

    def _answered(self, task, combo):
        self.tasks.discard(task)
        self.box.setTitle(tr("Base maps"))
        if combo.currentData() is not task.item and combo.currentData() != task.item:
            return  # another one was chosen meanwhile
        project = QgsProject.instance()
        try:
            layer = basemap.open_base(task.item, task.document)
        except Problem as problem:
            combo.setCurrentIndex(0)
            self.page.tell(problem.text(tr), "warning")
            return
        basemap.take_out(project, self._keys(combo))
        basemap.put(project, layer)
        self._opacity(self.opacity.opacity())
        if combo is self.photo and not self._todays():
            item = next(item for item in basemap.plans() if item["key"] == TODAY)
            self._ask(item, self._put_beside, self.tasks.discard)

    def _todays(self):
        return [layer for layer in QgsProject.instance().mapLayers().values() if layer.customProperty(KEY) == TODAY]

    def _put_beside(self, task):
        """Add the photo of today, hidden: Ctrl shows it in the place of the old one."""
        self.tasks.discard(task)
        if self.photo.currentData() is None or self._todays():
            return
        try:
            layer = basemap.open_base(task.item, task.document)
        except Problem:
            return  # the old photo stands without it
        layer.setCustomProperty(BESIDE, True)
        basemap.put(QgsProject.instance(), layer)
        QgsProject.instance().layerTreeRoot().findLayer(layer.id()).setItemVisibilityChecked(False)

    def _take_beside(self):
        if any(layer.customProperty(BESIDE) for layer in self._todays()):
            basemap.take_out(QgsProject.instance(), [TODAY])

    def _silent(self, task, combo):
        if task not in self.tasks:
            return
        self.tasks.discard(task)
        combo.setCurrentIndex(0)
        self.box.setTitle(tr("Base maps · offline"))
        service = basemap.capabilities_of(task.item)
        reason = tr("Offline: the service does not answer. Open this group again to try again.")
        for other in (self.plan, self.photo):
            for place in range(1, other.count()):
                if basemap.capabilities_of(other.itemData(place)) == service:
                    _offer(other, place, reason)
        self.page.tell(
            tr("Offline: the service does not answer ({reason}). Your layers are not affected.").format(
                reason=task.reason
            ),
            "warning",
        )

    def _opacity(self, value):
        keys = {item["key"]: item.get("opacity", 1.0) for item in (*basemap.plans(), *basemap.pictures())}
        for layer in QgsProject.instance().mapLayers().values():
            own = keys.get(layer.customProperty(KEY))
            if own is not None and layer.renderer() is not None:
                layer.renderer().setOpacity(own * value)
                layer.triggerRepaint()

    def close_down(self):
        """Ask no more."""
        self.swap.close_down()
        for task in list(self.tasks):
            self.tasks.discard(task)
            task.cancel()


def _offer(combo, place, reason):
    """Offer an entry, or grey it with the reason why not."""
    combo.model().item(place).setEnabled(not reason)
    combo.setItemData(place, reason or None, Qt.ItemDataRole.ToolTipRole)
