"""The page as it will be: a layout of QGIS that is in no project, its maps drawn in the background."""

from qgis.gui import QgsLayoutView
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QGraphicsScene, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ..core.typography import scale
from ..i18n import tr
from .page import SPACING, tool_button


class MapsPreview(QWidget):
    """The page, with ◂ ▸, its scale, « open in the layout window » and « refresh »."""

    stepped = pyqtSignal(int)
    refreshed = pyqtSignal()
    opened = pyqtSignal()

    def __init__(self, parent=None):
        super().__init__(parent)
        self.page = self.view = None
        self.name = self._text = self._short = ""  # of the page shown; what is said of it
        self._nowhere = QGraphicsScene(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING)
        row = QHBoxLayout()
        column.addLayout(row)
        self.back = tool_button("mActionArrowLeft.svg", tr("Former page"))
        self.forth = tool_button("mActionArrowRight.svg", tr("Next page"))
        self.back.clicked.connect(lambda checked=False: self.stepped.emit(-1))
        self.forth.clicked.connect(lambda checked=False: self.stepped.emit(1))
        self.text, self.scale = QLabel(), QLabel()
        for label in (self.text, self.scale):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.open = tool_button("mActionNewLayout.svg", tr("Open in the layout window of QGIS"))
        self.open.setToolTip(
            tr("Open in the layout window of QGIS: the page is added to the project as a layout of its own, with the "
               "layers that it shows, in a GeoPackage beside the folder of the maps.")
        )  # fmt: skip
        self.open.clicked.connect(lambda checked=False: self.opened.emit())
        refresh = tool_button("mActionRefresh.svg", tr("Refresh the preview"))
        refresh.clicked.connect(lambda checked=False: self.refreshed.emit())
        row.addWidget(self.back)
        row.addWidget(self.text, 1)
        row.addWidget(self.forth)
        for widget in (self.scale, self.open, refresh):
            row.addWidget(widget)
        self.column = column
        self.say("")

    def said(self) -> str:
        """Return what is said of the page, whole."""
        return self._text

    def say(self, text: str) -> None:
        """Show a word instead of a page."""
        self.drop()
        self._write(text)
        self.text.setToolTip(text)
        self.scale.setText("")
        for button in (self.back, self.forth, self.open):
            button.setEnabled(False)

    def drop(self) -> None:
        """Look away from the layout: it may go then."""
        view, self.view = self.view, None
        if view is not None:
            self.column.removeWidget(view)
            view.hide()
            view.setScene(self._nowhere)  # it must not look at a layout that is gone, and takes no layout None
            view.deleteLater()
        self.page = None

    def show_page(self, page, place: int, count: int, name: str) -> None:
        """Show a page (``maps.page.Page``), the ``place``-th of ``count``, from 0."""
        self.drop()
        self.page, self.name = page, name
        self.view = view = QgsLayoutView()  # costs as much as a page: made when there is one
        view.setInteractive(False)
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        view.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.column.addWidget(view)
        view.setCurrentLayout(page.layout)
        text = tr("Page {n} of {all} · {name}").format(n=place + 1, all=count, name=name)
        self._write(text, tr("{n}/{all} · {name}").format(n=place + 1, all=count, name=name))
        self.text.setToolTip("\n".join([text, *page.warnings]))
        self.scale.setText(scale(page.denominator) if page.denominator else "")
        for button in (self.back, self.forth):
            button.setEnabled(count > 1)
        self.open.setEnabled(True)
        view.setAccessibleName(tr("Preview: {page}").format(page=text))
        self.fit()
        QTimer.singleShot(0, self.fit)
        QTimer.singleShot(0, self._fit_text)  # the scale beside it takes its room

    def _write(self, text, short=""):
        """Write what the page is; in short, and shortened at its end, where there is no room."""
        self._text, self._short = text, short or text
        self.text.setAccessibleName(text)
        self._fit_text()

    def _fit_text(self):
        metrics, room = self.text.fontMetrics(), self.text.width()
        text = self._text if metrics.horizontalAdvance(self._text) <= room else self._short
        self.text.setText(metrics.elidedText(text, Qt.TextElideMode.ElideRight, room))

    def fit(self) -> None:
        """Show the page as large as the dock allows."""
        if self.view is None or self.page is None:
            return
        sheet = self.page.layout.pageCollection().page(0).pageSize()
        wide = max(80, self.width())
        self.view.setFixedHeight(int(min(wide * sheet.height() / sheet.width(), wide * 1.1)) + 8)
        self.view.zoomFull()

    def resizeEvent(self, event):
        super().resizeEvent(event)
        self.fit()
        QTimer.singleShot(0, self._fit_text)  # once the row is laid out
