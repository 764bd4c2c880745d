"""The group « Fonds de plan »: one base map and one old photograph at a time; the network is asked only on a choice."""

from qgis.core import QgsApplication, QgsProject, QgsTask
from qgis.gui import QgsOpacityWidget
from qgis.PyQt.QtWidgets import QComboBox, QGridLayout

from .. import basemap
from ..core.problems import Problem
from ..i18n import tr
from ..project import KEY
from .page import form_row, narrow


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
        self.box.layout().addLayout(grid)

    def _keys(self, combo):
        return [combo.itemData(place)["key"] for place in range(1, combo.count())]

    def _chosen(self, combo):
        item = combo.currentData()
        if item is None:
            basemap.take_out(QgsProject.instance(), self._keys(combo))
            self.page.iface.mapCanvas().refresh()
            return
        task = _Ask(item)
        self.tasks.add(task)
        task.taskCompleted.connect(lambda: self._answered(task, combo))
        task.taskTerminated.connect(lambda: self._silent(task, combo))
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

    def _silent(self, task, combo):
        if task not in self.tasks:
            return
        self.tasks.discard(task)
        combo.setCurrentIndex(0)
        self.box.setTitle(tr("Base maps · offline"))
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
        for task in list(self.tasks):
            self.tasks.discard(task)
            task.cancel()
