"""Papers, and a template taken to another one of the same shape."""

from dataclasses import dataclass

from qgis.core import (
    QgsLayoutFrame,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemManualTable,
    QgsLayoutItemPage,
    QgsLayoutItemScaleBar,
    QgsLayoutMeasurement,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendStyle,
    QgsUnitTypes,
)

from .. import compat
from ..i18n import tr
from .errors import MapError

MM = QgsUnitTypes.LayoutUnit.LayoutMillimeters
LEAST_TYPE = 5.2
SIZES = {"A0": (841, 1189), "A1": (594, 841), "A2": (420, 594), "A3": (297, 420), "A4": (210, 297)}


@dataclass(frozen=True)
class Paper:
    """A size and a direction; ``name`` is the one of the PAPER parameter."""

    size: str
    landscape: bool

    @property
    def name(self) -> str:
        """Return ``A3 paysage`` and the like, as files and parameters call it."""
        return f"{self.size} {'paysage' if self.landscape else 'portrait'}"

    @property
    def sides(self) -> tuple:
        """Return width and height in mm."""
        short, long = SIZES[self.size]
        return (long, short) if self.landscape else (short, long)

    def template(self, stem: str, available) -> tuple:
        """Return (name, factor): the template drawn for this paper, or another to be scaled by ``factor``.

        The A3 one is the first choice, then the largest of the same direction, then that of the other. Raises
        MapError when there is none at all.
        """
        for way in (self.landscape, not self.landscape):
            suffix = "paysage" if way else "portrait"
            for size in (self.size, "A3", *SIZES):
                name = f"{stem}_{size.lower()}_{suffix}"
                if name in available:
                    return name, SIZES[self.size][0] / SIZES[size][0] if size != self.size else 1.0
        wanted = f"{stem}_{self.name.lower()}".replace(" ", "_")
        raise MapError(tr("There is no template “{name}”.").format(name=wanted))


PAPERS = tuple(Paper(size, landscape) for size in ("A3", "A4", "A2", "A1", "A0") for landscape in (True, False))


def symbol_factor(paper_factor: float) -> float:
    """Return the factor of map symbols and labels: an A0 is read from further away, but not 2.83 times as far."""
    return max(1.0, paper_factor ** (1 / 3))


def scale_layout(layout, factor: float) -> None:
    """Enlarge or reduce a layout: places by ``factor``, type by its power 2/3 and never under 5.2 pt."""
    kind = factor ** (2 / 3)
    page = layout.pageCollection().page(0)
    size = page.pageSize()
    page.setPageSize(QgsLayoutSize(size.width() * factor, size.height() * factor, size.units()))
    tables = set()
    for item in layout.items():
        if not isinstance(item, QgsLayoutItem) or isinstance(item, QgsLayoutItemPage):
            continue
        place, size = item.positionWithUnits(), item.sizeWithUnits()
        if isinstance(item, QgsLayoutItemLabel):
            font = compat.label_font(item)
            font.setPointSizeF(max(LEAST_TYPE, font.pointSizeF() * kind))
            compat.set_label_font(item, font)
        elif isinstance(item, QgsLayoutItemLegend):
            _scale_legend(item, factor, kind)
        elif isinstance(item, QgsLayoutItemScaleBar):
            text = item.textFormat()
            text.setSize(max(LEAST_TYPE, text.size() * kind))
            item.setTextFormat(text)
            item.setHeight(item.height() * factor)
            item.setCustomProperty("mbm/longest", float(item.customProperty("mbm/longest") or 55.0) * factor)
            item.setLabelBarSpace(item.labelBarSpace() * factor)
        elif isinstance(item, QgsLayoutFrame) and isinstance(item.multiFrame(), QgsLayoutItemManualTable):
            for name in ("mbm/row_height", "mbm/second_size"):
                value = item.customProperty(name)
                if value:
                    item.setCustomProperty(name, float(value) * (factor if name.endswith("height") else kind))
            table = item.multiFrame()
            if id(table) not in tables:
                tables.add(id(table))
                for read, write in ((table.contentTextFormat, table.setContentTextFormat),
                                    (table.headerTextFormat, table.setHeaderTextFormat)):  # fmt: skip
                    text = read()
                    text.setSize(max(LEAST_TYPE, text.size() * kind))
                    write(text)
        if item.frameEnabled():
            width = item.frameStrokeWidth()
            item.setFrameStrokeWidth(QgsLayoutMeasurement(width.length() * kind, width.units()))
        item.attemptResize(QgsLayoutSize(size.width() * factor, size.height() * factor, size.units()))
        item.attemptMove(QgsLayoutPoint(place.x() * factor, place.y() * factor, place.units()))


def _scale_legend(item, factor, kind) -> None:
    item.setSymbolWidth(item.symbolWidth() * kind)
    item.setSymbolHeight(item.symbolHeight() * kind)
    for key in (
        QgsLegendStyle.Style.Group, QgsLegendStyle.Style.Subgroup,
        QgsLegendStyle.Style.Symbol, QgsLegendStyle.Style.SymbolLabel,
    ):  # fmt: skip
        style = item.style(key)
        font = compat.legend_font(style)
        font.setPointSizeF(max(LEAST_TYPE, font.pointSizeF() * kind))
        compat.set_legend_font(style, font)
        for side in (QgsLegendStyle.Side.Top, QgsLegendStyle.Side.Bottom, QgsLegendStyle.Side.Left):
            style.setMargin(side, style.margin(side) * kind)
        item.setStyle(key, style)
