"""A document as a PDF of A4 pages, drawn by QPainter on Qt's own PDF device: text stays text, no web view.

Runs in any thread: QPainter, QFont and QPdfWriter need no window.
"""

from qgis.PyQt.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt
from qgis.PyQt.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPageLayout,
    QPageSize,
    QPainter,
    QPainterPath,
    QPdfWriter,
    QPen,
)

from ..fonts import FAMILY
from .blocks import WIDTH, Cell, Document, Figure, Heading, Paragraph
from .scene import GREY, INK, MIDDLE, RIGHT, RULE, Label, Line, Rect, Scene

DPI = 1200
MM = DPI / 25.4
LEFT, TOP, PAPER, BOTTOM = 14.0, 14.0, (210.0, 297.0), 27.0
POINT = 25.4 / 72  # mm
NOTE, NOTE_INK, NOTE_EDGE, TITLE = "#F6E7C8", "#6B4E00", "#C98B2B", "#24415C"
SIZES = {"": 10.0, "lead": 11.5, "grey": 8.5, "note": 10.0}
HEADINGS = {1: 21.0, 2: 13.0, 3: 10.5}
CELL, HEAD, PAD = 8.0, 7.5, 1.0
KEPT = 8  # rows: a table no longer than that is not cut by the end of a page


def _number(flag) -> int:
    """Return a Qt flag as the number that drawText wants: PyQt6 flags are no integers."""
    return flag.value if hasattr(flag, "value") else int(flag)


WRAP = _number(Qt.TextFlag.TextWordWrap) | _number(Qt.AlignmentFlag.AlignTop)


class Cancelled(Exception):
    """The user stopped the work."""


def write(document: Document, path, is_cancelled=lambda: False) -> int:
    """Write the PDF to ``path`` and return its number of pages. Raises OSError, Cancelled."""
    from .. import fonts

    fonts.load()
    counted = QBuffer()
    counted.open(QIODevice.OpenModeFlag.WriteOnly)
    total = _Pages(QPdfWriter(counted), document, 0, is_cancelled).draw()
    _Pages(QPdfWriter(str(path)), document, total, is_cancelled).draw()
    return total


class _Pages:
    """Lays blocks out down the page, and begins a new one where they do not fit."""

    def __init__(self, device, document, total, is_cancelled):
        self.device, self.document, self.total, self.is_cancelled = device, document, total, is_cancelled
        device.setResolution(DPI)
        device.setTitle(document.title)
        device.setCreator("Bassin minier (QGIS)")
        device.setPageLayout(
            QPageLayout(
                QPageSize(QSizeF(*PAPER), QPageSize.Unit.Millimeter),
                QPageLayout.Orientation.Portrait,
                QMarginsF(0, 0, 0, 0),
                QPageLayout.Unit.Millimeter,
            )
        )
        self.page, self.y = 1, TOP
        self.fonts = {}

    def draw(self) -> int:
        """Draw everything; return the number of pages."""
        self.painter = QPainter()
        if not self.painter.begin(self.device):
            raise OSError("PDF")
        try:
            self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._foot()
            for block in self.document.blocks:
                if self.is_cancelled():
                    raise Cancelled
                self._block(block)
        finally:
            self.painter.end()
        return self.page

    # -- pages ----------------------------------------------------------------------------------------------------

    def _room(self):
        return PAPER[1] - BOTTOM - self.y

    def _new_page(self):
        self.device.newPage()
        self.page += 1
        self.y = TOP
        self._foot()

    def _need(self, height):
        if height > self._room() and self.y > TOP:
            self._new_page()

    def _foot(self):
        """The running caveat and the facts, on every page."""
        top = PAPER[1] - BOTTOM + 5
        if self.document.running:
            height = self._height(self.document.running, 7.5, WIDTH - 4) + 2
            self._fill(LEFT, top, WIDTH, height, NOTE)
            self._text(LEFT + 2, top + 1, WIDTH - 4, self.document.running, 7.5, color=NOTE_INK)
            top += height
        number = f"{self.page} / {self.total}" if self.total else str(self.page)
        self._text(LEFT, top + 1.2, WIDTH - 20, self.document.facts, 7.0, color=GREY)
        self._text(LEFT + WIDTH - 20, top + 1.2, 20, number, 7.0, color=GREY, align="r")

    # -- text -----------------------------------------------------------------------------------------------------

    def _font(self, size, bold=False):
        if (size, bold) not in self.fonts:
            font = QFont(FAMILY)
            font.setPointSizeF(size)
            font.setBold(bold)
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.05)  # off with the ligatures that lose text
            self.fonts[size, bold] = font
        return self.fonts[size, bold]

    def _height(self, text, size, width, bold=False):
        metrics = QFontMetricsF(self._font(size, bold), self.device)
        box = metrics.boundingRect(QRectF(0, 0, width * MM, 1e7), WRAP, text or " ")
        return box.height() / MM

    def _text(self, x, y, width, text, size, bold=False, color=INK, align="l"):
        """Draw wrapped text from (x, y) down; return its height in mm."""
        self.painter.setFont(self._font(size, bold))
        self.painter.setPen(QColor(color))
        side = Qt.AlignmentFlag.AlignRight if align == "r" else Qt.AlignmentFlag.AlignLeft
        self.painter.drawText(QRectF(x * MM, y * MM, width * MM, 1e7), WRAP | _number(side), text)
        return self._height(text, size, width, bold)

    def _fill(self, x, y, width, height, color):
        self.painter.fillRect(QRectF(x * MM, y * MM, width * MM, height * MM), QColor(color))

    def _rule(self, y, color=RULE, line=0.1):
        self.painter.setPen(QPen(QColor(color), line * MM))
        self.painter.drawLine(QPointF(LEFT * MM, y * MM), QPointF((LEFT + WIDTH) * MM, y * MM))

    # -- blocks ---------------------------------------------------------------------------------------------------

    def _block(self, block):
        if isinstance(block, Heading):
            self._heading(block)
        elif isinstance(block, Paragraph):
            self._paragraph(block)
        elif isinstance(block, Figure):
            self._figure(block)
        else:
            self._table(block)

    def _heading(self, block):
        size = HEADINGS[block.level]
        height = self._height(block.text, size, WIDTH, True)
        if block.new_page and self.y > TOP:
            self._new_page()
        self._need(height + 30)  # never alone at the foot of a page
        if block.level == 2:
            self.y += 4 if self.y > TOP else 0
            self._rule(self.y, TITLE, 0.4)
            self.y += 1.6
        elif block.level == 3:
            self.y += 2
        self._text(LEFT, self.y, WIDTH, block.text, size, True, TITLE if block.level == 1 else INK)
        self.y += height + 1.5

    def _paragraph(self, block):
        size = SIZES[block.style]
        inset = 3.0 if block.style == "note" else 0.0
        height = self._height(block.text, size, WIDTH - 2 * inset)
        self._need(height + 2 * inset)
        color = {"grey": GREY, "note": NOTE_INK}.get(block.style, INK)
        if block.style == "note":
            self._fill(LEFT, self.y, WIDTH, height + 4, NOTE)
            self._fill(LEFT, self.y, 1, height + 4, NOTE_EDGE)
            self.y += 2
        self._text(LEFT + inset, self.y, WIDTH - 2 * inset, block.text, size, color=color)
        self.y += height + (4 if block.style == "note" else 2)

    def _figure(self, block):
        caption = self._height(block.caption, 8.5, WIDTH) if block.caption else 0
        self._need(block.scene.height + caption + 2)
        self._scene(block.scene, LEFT, self.y)
        self.y += block.scene.height + 1
        if block.caption:
            self._text(LEFT, self.y, WIDTH, block.caption, 8.5, color=GREY)
            self.y += caption + 1
        self.y += 2

    # -- tables ---------------------------------------------------------------------------------------------------

    def _table(self, table):
        total = sum(column.width for column in table.columns)
        widths = [WIDTH * column.width / total for column in table.columns]
        heights = [
            max(self._cell_height(cell, width) for cell, width in zip(row, widths)) + 2 * PAD for row in table.rows
        ]
        head = 0.0 if table.headless else self._head_height(table, widths) + 0.8
        together = sum(heights) if len(heights) <= KEPT else sum(heights[:2])
        self._need(head + together)
        if not table.headless:
            self._head(table, widths)
        for row, height in zip(table.rows, heights):
            if height > self._room() and self.y > TOP:
                self._new_page()
                if not table.headless:
                    self._head(table, widths)
            x = LEFT
            for cell, width, column in zip(row, widths, table.columns):
                self._cell(cell, x, width, column.align)
                x += width
            self.y += height
            self._rule(self.y)
        self.y += 3

    def _head_height(self, table, widths):
        return max(self._height(column.head, HEAD, width - 2 * PAD) for column, width in zip(table.columns, widths))

    def _head(self, table, widths):
        height, x = self._head_height(table, widths), LEFT
        for column, width in zip(table.columns, widths):
            own = self._height(column.head, HEAD, width - 2 * PAD)
            self._text(
                x + PAD, self.y + height - own, width - 2 * PAD, column.head, HEAD, color=GREY, align=column.align
            )
            x += width
        self.y += height + 0.8
        self._rule(self.y, INK, 0.25)

    def _cell_height(self, cell, width):
        if isinstance(cell, Scene):
            return cell.height
        text = cell.text if isinstance(cell, Cell) else str(cell)
        ring = 3.0 if isinstance(cell, Cell) and cell.ring else 0.0
        bold = isinstance(cell, Cell) and cell.bold
        return self._height(text, CELL, width - 2 * PAD - ring, bold)

    def _cell(self, cell, x, width, align):
        top = self.y + PAD
        if isinstance(cell, Scene):
            self._scene(cell, x + PAD, top)
            return
        if not isinstance(cell, Cell):
            self._text(x + PAD, top, width - 2 * PAD, str(cell), CELL, align=align)
            return
        color = GREY if cell.grey else INK
        if not cell.ring:
            self._text(x + PAD, top, width - 2 * PAD, cell.text, CELL, cell.bold, color, align)
            return
        height = self._height(cell.text, CELL, width - 2 * PAD - 3, cell.bold)
        metrics = QFontMetricsF(self._font(CELL, cell.bold), self.device)
        wide = min(metrics.horizontalAdvance(cell.text) / MM + 3, width - 2 * PAD)
        self.painter.setPen(QPen(QColor(cell.ring), 0.4 * MM))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        box = QRectF((x + PAD) * MM, (top - 0.3) * MM, wide * MM, (height + 0.6) * MM)
        self.painter.drawRoundedRect(box, 1.6 * MM, 1.6 * MM)
        self._text(x + PAD + 1.5, top, width - 2 * PAD - 3, cell.text, CELL, cell.bold, color)

    # -- drawings -------------------------------------------------------------------------------------------------

    def _scene(self, scene, x, y):
        self.painter.save()
        self.painter.translate(x * MM, y * MM)
        scale = min(1.0, WIDTH / scene.width)
        self.painter.scale(scale, scale)
        for item in scene.items:
            self._item(item)
        self.painter.restore()

    def _item(self, item):
        painter = self.painter
        if isinstance(item, Label):
            self._label(item)
        elif isinstance(item, Line):
            pen = QPen(QColor(item.color), item.line * MM)
            if item.dash:
                pen.setDashPattern([part / item.line for part in item.dash])
            painter.setPen(pen)
            painter.drawLine(QPointF(item.x1 * MM, item.y1 * MM), QPointF(item.x2 * MM, item.y2 * MM))
        else:
            self._pen(item.stroke, item.line)
            painter.setBrush(QColor(item.fill) if item.fill else Qt.BrushStyle.NoBrush)
            if isinstance(item, Rect):
                painter.drawRect(QRectF(item.x * MM, item.y * MM, item.width * MM, item.height * MM))
            else:
                painter.drawPath(_path(item))

    def _pen(self, color, line):
        if color:
            pen = QPen(QColor(color), line * MM)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            self.painter.setPen(pen)
        else:
            self.painter.setPen(Qt.PenStyle.NoPen)

    def _label(self, item):
        font = self._font(round(item.size / POINT, 2), item.bold)
        self.painter.setFont(font)
        self.painter.setPen(QColor(item.color))
        wide = QFontMetricsF(font, self.device).horizontalAdvance(item.text)
        shift = {MIDDLE: wide / 2, RIGHT: wide}.get(item.anchor, 0.0)
        self.painter.drawText(QPointF(item.x * MM - shift, item.y * MM), item.text)


def _path(item):
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill)
    for ring in item.rings:
        for number, (x, y) in enumerate(ring):
            (path.moveTo if number == 0 else path.lineTo)(x * MM, y * MM)
        if item.closed and ring:
            path.closeSubpath()
    return path
