"""Layouts for text of unknown length: badges that go on in the next line, a body as high as its text."""

from qgis.PyQt.QtCore import QPoint, QRect, QSize
from qgis.PyQt.QtWidgets import QLayout, QWidget


class FlowLayout(QLayout):
    """Rows of widgets, each as wide as it wants."""

    def __init__(self, parent=None, spacing: int = 4):
        super().__init__(parent)
        self._items, self._gap = [], spacing
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item):
        self._items.append(item)

    def count(self):
        return len(self._items)

    def itemAt(self, place):
        return self._items[place] if 0 <= place < len(self._items) else None

    def takeAt(self, place):
        return self._items.pop(place) if 0 <= place < len(self._items) else None

    def hasHeightForWidth(self):
        return True

    def heightForWidth(self, width):
        return self._place(QRect(0, 0, width, 0), False)

    def setGeometry(self, rect):
        super().setGeometry(rect)
        self._place(rect, True)

    def sizeHint(self):
        return self.minimumSize()

    def minimumSize(self):
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, rect, move) -> int:
        x, y, line = rect.x(), rect.y(), 0
        for item in self._items:
            size = item.sizeHint()
            width = min(size.width(), rect.width())
            if x > rect.x() and x + width > rect.right() + 1:
                x, y, line = rect.x(), y + line + self._gap, 0
            if move:
                item.setGeometry(QRect(QPoint(x, y), QSize(width, size.height())))
            x += width + self._gap
            line = max(line, size.height())
        return y + line - rect.y()


class ScrollBody(QWidget):
    """The widget of a scroll area that holds labels that wrap.

    Qt takes the least height of such labels for that of a very narrow column, and leaves blank space below; here the
    height comes from the width alone.
    """

    def minimumSizeHint(self):
        return QSize(0, 0)
