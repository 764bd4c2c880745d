"""The tables of key figures."""

from qgis.core import QgsLayoutTable, QgsTableCell, QgsTextFormat
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QFontMetricsF

from .. import compat
from ..core.figures import row as figure_row
from ..core.typography import french
from .drawing import LETTER_SPACING, POINTS
from .paper import LEAST_TYPE
from .typeface import spaced

POINT = 25.4 / 72  # mm

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def of_territory(frame, kind, values: dict, reference, k: float = 1.0) -> list:
    """Fill the table of one territory beside the basin (``reference``: its figures, None on the page of the basin).

    Returns the printed rows as text.
    """
    heads = ["", "Territoire", "Bassin", "Part"] if reference else ["", "Bassin"]
    look = Look(frame, 1 + len(kind.figures))
    cells, printed = [[look.head(text, LEFT if not n else RIGHT) for n, text in enumerate(heads)]], []
    for item in kind.figures:
        texts = figure_row(
            item["id"], values[item["id"]], reference[item["id"]] if reference else None, item.get("unit", "")
        )
        strong, part = item.get("strong", False), item.get("part", False)
        label = ("\u2003" if part else "") + french(item["label"])
        row = [look.cell(label, LEFT, strong=strong, second=part, band=strong)]
        for n, text in enumerate(texts):
            row.append(look.cell(text, RIGHT, strong=strong and n == 0, second=part or n > 0, band=strong))
        cells.append(row)
        printed.append((label.strip(), *texts))
    widths = [44.5, 15.5, 15.5, 11.5] if reference else [61.5, 25.5]
    look.put(cells, widths)
    return printed


def of_agglomerations(frame, kind, rows, total: dict, k: float = 1.0) -> list:
    """Fill the table of the basin: a row per agglomeration (name, figures), then the basin; return the printed rows."""
    look = Look(frame, len(rows) + 2)
    cells = [[look.head("", LEFT), *(look.head(item["label"], RIGHT) for item in kind.agglomeration_figures)]]
    printed = []
    for name, values in [*rows, ("Bassin minier", total)]:
        last = values is total
        texts = [
            figure_row(item["id"], values[item["id"]], total[item["id"]], item.get("unit", ""))[0]
            for item in kind.agglomeration_figures
        ]
        row = [look.cell(french(name), LEFT, strong=last, band=last)]
        for item, text in zip(kind.agglomeration_figures, texts):
            row.append(look.cell(text, RIGHT, strong=last or item.get("strong", False), band=last))
        cells.append(row)
        printed.append((french(name), *texts))
    number = len(kind.agglomeration_figures)
    widths = kind.agglomeration_widths
    look.put(cells, widths if len(widths) == number + 1 else [38, *[160.0 / max(number, 1)] * number])
    return printed


class Look:
    """Type, colours, widths and heights of a table, from its frame in the template.

    Its contents' text format is that of the rows; its headings' gives the heads and the colour of what is secondary;
    its background of odd rows, switched on or not, that of the rows that stand out.
    """

    def __init__(self, frame, rows: int):
        self.frame, self.table = frame, frame.multiFrame()
        self.content, self.heading = self.table.contentTextFormat(), self.table.headerTextFormat()
        self.size = compat.points(self.content)
        self.second = float(frame.customProperty("mbm/second_size") or self.size - 0.4)
        self.height = float(frame.customProperty("mbm/row_height") or frame.rect().height() / rows)
        self.margin = self.table.cellMargin()
        self.band = self.table.cellStyle(QgsLayoutTable.CellStyleGroup.OddRows).cellBackgroundColor

    def head(self, text, align):
        return self.made(text, align, self.shape(self.heading, self.second - 0.3))

    def cell(self, text, align, strong=False, second=False, band=False):
        quiet = second and not strong
        shape = self.shape(self.content, self.second if quiet else self.size, strong)
        if quiet:
            shape.setColor(self.heading.color())
        cell = self.made(text, align, shape)
        if band:
            cell.setBackgroundColor(self.band)
        return cell

    @staticmethod
    def shape(model, size, strong=False) -> QgsTextFormat:
        """Return a text format of the template in another size or weight, searchable in the PDF."""
        shape, font = QgsTextFormat(model), model.font()
        if strong and not font.bold():
            font.setBold(True)
            shape.setNamedStyle("Bold Italic" if font.italic() else "Bold")
        shape.setFont(spaced(font, LETTER_SPACING))
        shape.setSize(size)
        shape.setSizeUnit(POINTS)
        shape.setLineHeight(0.95)
        return shape

    @staticmethod
    def made(text, align, shape):
        """Return a cell set in a text format."""
        cell = QgsTableCell(text)
        cell.setTextFormat(shape)
        cell.setHorizontalAlignment(align & Qt.AlignmentFlag.AlignHorizontal_Mask)
        cell.setVerticalAlignment(Qt.AlignmentFlag.AlignVCenter)
        return cell

    def put(self, cells, widths, heights=None):
        """Set the content; real rows and columns are the given ones plus two margins and the grid.

        widths: in any unit; heights: of the rows in mm, that of the template when none are given.
        """
        grid = self.table.gridStrokeWidth() if self.table.showGrid() else 0.0
        extra = 2 * self.margin + (grid if self.table.horizontalGrid() else 0.0)
        beside = 2 * self.margin + (grid if self.table.verticalGrid() else 0.0)
        factor = self.frame.rect().width() / sum(widths)
        if heights is None:  # else the rows were wrapped by who measured them
            self._fit(cells, [width * factor - 2 * self.margin for width in widths])
        # each of the three makes the table reckon itself anew: heights and widths first, while it holds nothing
        self.table.setTableContents([])
        self.table.setRowHeights([max(0.5, height - extra) for height in heights or [self.height] * len(cells)])
        self.table.setColumnWidths([max(1.0, width * factor - beside) for width in widths])
        self.table.setTableContents(cells)
        place = self.frame.pos()
        self.frame.attemptResize(self.frame.sizeWithUnits())
        self.frame.setPos(place)
        self.table.recalculateFrameSizes()

    def _fit(self, cells, rooms):
        """Reduce the type of all cells by what the longest text is too long: a wider typeface cuts no word."""
        longest = max(
            (_width(cell) / room for row in cells for cell, room in zip(row, rooms) if isinstance(cell.content(), str)),
            default=0.0,
        )
        if longest <= 1.0:
            return
        for row in cells:
            for cell in row:
                shape = cell.textFormat()
                shape.setSize(max(LEAST_TYPE, shape.size() / longest))
                cell.setTextFormat(shape)


def _width(cell) -> float:
    """Return the width of the text of a cell, in mm."""
    font = cell.textFormat().font()
    font.setPixelSize(100)
    return QFontMetricsF(font).horizontalAdvance(cell.content()) / 100 * cell.textFormat().size() * POINT
