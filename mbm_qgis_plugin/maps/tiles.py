"""What the main map of each page of a territory shows: all of it, or a sheet; the scale of a series."""

from dataclasses import dataclass, replace

from qgis.core import QgsGeometry, QgsLayoutItemMap, QgsProject, QgsRectangle

from ..core import mapscale, tiling
from ..core.typography import scale as written
from ..i18n import tr
from . import template
from .errors import MapError

AUTO, ALWAYS, NEVER = "auto", "always", "never"

OVERLAP = 10.0  # mm of paper that neighbours share
LEAST_MARGIN = 2.0  # mm around a territory at a scale that was asked for
LEAST_PART = 2.0  # mm: what is smaller than a square of this side needs no sheet


@dataclass(frozen=True)
class Scale:
    """The scale asked of a series: 0 (each page its own), ``mapscale.SAME`` or a denominator; when to cut sheets."""

    denominator: object = 0
    sheets: str = AUTO
    overlap: float = OVERLAP


@dataclass(frozen=True)
class View:
    """What the main map of one page shows, when it is not the whole territory at the scale that fits.

    centre: in metres, () the territory's. sheets: all of the territory, none when it is one page. sheet: the one shown;
    without one, the page is the key map of ``sheets``, which are at 1:``of``.
    """

    denominator: int
    centre: tuple = ()
    sheet: tiling.Sheet = None
    sheets: tuple = ()
    of: int = 0

    @property
    def key(self) -> bool:
        """Return whether the page is the key map."""
        return bool(self.sheets) and self.sheet is None

    @property
    def name(self) -> str:
        """Return what the page is called beside its territory: « Feuille 2 sur 6 », « Tableau d’assemblage »."""
        if not self.sheets:
            return ""
        return "Tableau d’assemblage" if self.key else f"Feuille {self.sheet.number} sur {len(self.sheets)}"

    @property
    def file(self) -> str:
        """Return what follows the territory in the name of a file, such that the key map is listed first."""
        if not self.sheets:
            return ""
        width = len(str(len(self.sheets)))
        return "assemblage" if self.key else f"feuille {self.sheet.number:0{width}d}"


def frame_of(document, factor: float) -> tuple:
    """Return the (width, height) in mm of the main map of a template, () when it has none."""
    project = QgsProject()  # held, as is the layout: neither keeps the other alive
    layout = template.load(project, document)
    item = layout.itemById("carte")
    if not isinstance(item, QgsLayoutItemMap):
        return ()
    return item.rect().width() * factor, item.rect().height() * factor


def box_of(territory) -> QgsRectangle:
    """Return what a page of the territory shows at least."""
    box = territory.geometry.boundingBox()
    box.grow(territory.around)
    return box


def best(territory, frame: tuple) -> int:
    """Return the largest round scale at which the territory fits; 0 when it fits at none."""
    box = box_of(territory)
    try:
        return mapscale.best_denominator(box.width(), box.height(), frame, margin_in(frame))
    except mapscale.TooLarge:
        return 0


def margin_in(frame: tuple) -> float:
    """Return the mm left around a territory in a map of this size."""
    return mapscale.MARGIN * min(1.0, frame[0] / 200)


def common(pairs) -> int:
    """Return the largest round scale at which all of (territory, frame) fit, but for those that fit at none."""
    return max((best(territory, frame) for territory, frame in pairs if frame), default=0)


def views(territory, asked: Scale, frame: tuple, sheet_frame: tuple) -> list:
    """Return the pages of a territory: [None] for the page as it always was, else one or several :class:`View`.

    asked: with a denominator, or 0. frame: of the page of the whole territory; sheet_frame: of its sheets, mm.
    Raises MapError when the territory does not fit and may not be cut, or would need too many sheets.
    """
    if not frame or not sheet_frame:
        return [None]
    denominator, fit = asked.denominator, best(territory, frame)
    if not denominator:
        if asked.sheets != ALWAYS or 0 < fit <= mapscale.ENLARGE_BEYOND:
            return [None]
        denominator = mapscale.ENLARGEMENT
    box = box_of(territory)
    if mapscale.fits(box.width(), box.height(), frame, denominator, LEAST_MARGIN):
        return [View(denominator)]
    if asked.sheets == NEVER:
        raise MapError(_too_large(territory, denominator, fit))
    sheets = _cut(territory, denominator, asked.overlap, sheet_frame)
    if len(sheets) == 1:
        return [View(denominator, sheets[0].centre)]
    pages = [View(denominator, item.centre, item, tuple(sheets), denominator) for item in sheets]
    return [_key_map(territory, pages[0], frame), *pages]


def _too_large(territory, denominator, fit) -> str:
    if not fit:
        return tr(
            "{territory} does not fit this paper at {scale}. Choose a smaller scale or a larger paper, or allow sheets."
        ).format(territory=territory.name, scale=written(denominator))
    return tr(
        "{territory} does not fit this paper at {scale}; it would at {fit}. Choose a smaller scale or a larger paper, "
        "or allow sheets."
    ).format(territory=territory.name, scale=written(denominator), fit=written(fit))


def _cut(territory, denominator, overlap, frame) -> list:
    shape, unit = territory.geometry, denominator / 1000.0
    engine = QgsGeometry.createGeometryEngine(shape.constGet())
    engine.prepareGeometry()
    box = box_of(territory)
    least = min((LEAST_PART * unit) ** 2, shape.area() / 2)

    def needs(cell, boxes) -> bool:
        window = QgsGeometry.fromRect(QgsRectangle(*cell))
        if not engine.intersects(window.constGet()):
            return False
        if not boxes and engine.contains(window.constGet()):
            return True
        part = QgsGeometry(engine.intersection(window.constGet()))
        for other in boxes:
            part = part.difference(QgsGeometry.fromRect(QgsRectangle(*other)))
        return part.area() > least

    corners = (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
    try:
        return tiling.cut(corners, frame, denominator, overlap, margin_in(frame), needs)
    except tiling.TooMany as error:
        raise MapError(
            tr("{territory} would need more than {most} sheets at {scale}. Choose a smaller scale or a larger paper.")
            .format(territory=territory.name, most=tiling.MOST, scale=written(denominator))
        ) from error  # fmt: skip
    except tiling.TooNarrow as error:
        raise MapError(
            tr("The map of this template is too small for sheets that overlap by {overlap} mm.").format(overlap=overlap)
        ) from error


def _key_map(territory, page, frame) -> View:
    """Return the page on which the territory and all its sheets are to be seen."""
    left, low, right, top = tiling.outline(page.sheets)
    box = box_of(territory)
    box.combineExtentWith(QgsRectangle(left, low, right, top))
    try:
        denominator = mapscale.best_denominator(box.width(), box.height(), frame, LEAST_MARGIN)
    except mapscale.TooLarge as error:
        raise MapError(
            tr("{territory} does not fit the map of this page at any round scale.").format(territory=territory.name)
        ) from error
    return replace(page, denominator=denominator, sheet=None, centre=(box.center().x(), box.center().y()))
