"""What stands around the map of a page: legends, key figures, scale bar."""

from qgis.core import QgsLayoutPoint, QgsUnitTypes

from ..core import mapscale
from ..i18n import tr
from . import assembly, bivariate, legend, table, template
from .scored import CROSSING_SHOWN

CLOSED_UP = ("note_chiffres",)  # with the legend and its heading


def legends(filling, main, layers, extent, denominator):
    """Fill the legends of the page with what its map shows."""
    items = template.legends(filling.layout)
    found = legend.groups(
        filling.kind, filling.data, filling.territory, layers, extent, denominator, filling.texts, filling.variables
    )
    if filling.maker.scored is not None:
        found = filling.maker.scored.legend(found, filling.territory, denominator, filling.variables)
    planned = None
    if filling.view is not None and filling.view.key:
        found, planned = assembly.legend_groups(filling, filling.view, found, len(items))
    filling.page.legend = {key: (title, [layer.name() for layer in rows]) for key, (title, rows) in found.items()}
    tight = sum(len(rows) for _, rows in found.values()) > 26
    for item, groups in zip(items, planned or legend.columns(filling.kind, found, len(items))):
        legend.fill(item, filling.project, found, groups, main, tight)


def no_legends(filling):
    """Empty the legends of a page without a map: what the template was drawn with is not on the page."""
    for item in template.legends(filling.layout):
        item.setAutoUpdateModel(False)
        item.model().rootGroup().clear()


def tables(filling):
    """Fill the table of key figures that the page has."""
    values, page = filling.page.figures, filling.page
    frame, single = filling.item("table_agglomerations"), filling.item("table_chiffres")
    if frame is not None and filling.territory.basin:
        page.printed = table.of_agglomerations(frame, filling.kind, filling.maker.agglomerations, values, filling.k)
    elif single is not None:
        reference = None if filling.territory.basin else filling.maker.basin_figures
        page.printed = table.of_territory(single, filling.kind, values, reference, filling.k)


def close_up(filling):
    """Move up what stands under a table that has fewer rows than its template keeps room for."""
    frame = filling.item("table_chiffres")
    if frame is None or not filling.page.printed or filling.territory.basin:
        return
    height = float(frame.customProperty("mbm/row_height") or 0.0)
    place, size = frame.positionWithUnits(), frame.sizeWithUnits()
    free = size.height() - height * (1 + len(filling.page.printed)) if height else 0.0
    if free < height:
        return
    below, right = place.y() + size.height() - 0.5, place.x() + size.width()
    for item in filling.layout.items():
        name = getattr(item, "id", str)()
        if name in CLOSED_UP or "legende" in name:
            spot = item.positionWithUnits()
            if spot.y() >= below and place.x() - 1 <= spot.x() < right:
                item.attemptMove(QgsLayoutPoint(spot.x(), spot.y() - free, spot.units()))


def fit_legends(filling):
    """Set legends in smaller type until they stand in the room that they have; say which one does not."""
    for item in template.legends(filling.layout):
        if not legend.fit(item, filling.layout):
            filling.page.warnings.append(
                tr("The legend “{id}” is longer than its room on the page: lower entries are covered or cut. "
                   "Enlarge the page or add a second legend, “legende_droite”.").format(id=item.id())
            )  # fmt: skip


def square_of_nine(filling):
    """Draw the legend of a crossing, which is no list."""
    scored = filling.maker.scored
    if scored is not None and scored.way == CROSSING_SHOWN:
        counts = scored.counts(filling.territory)
        without = len(scored.inside(filling.territory)) - sum(counts.values())
        bivariate.draw(filling.layout, template.legends(filling.layout), scored.symbols(), counts, without)


def scale_bar(filling, main):
    """Set the scale bar to round kilometres, or metres on large scales."""
    bar = filling.item("echelle")
    if bar is None or main is None:
        return
    longest = float(bar.customProperty("mbm/longest") or 55.0)
    place = bar.positionWithUnits()
    length, unit = mapscale.bar_segment(filling.page.denominator, longest)
    units = QgsUnitTypes.DistanceUnit
    bar.setLinkedMap(main)
    for read, write, value in (
        (bar.units, bar.setUnits, units.DistanceKilometers if unit == "km" else units.DistanceMeters),
        (bar.unitLabel, bar.setUnitLabel, unit),
        (bar.mapUnitsPerScaleBarUnit, bar.setMapUnitsPerScaleBarUnit, 1),
        (bar.numberOfSegments, bar.setNumberOfSegments, 4),
        (bar.numberOfSegmentsLeft, bar.setNumberOfSegmentsLeft, 0),
        (bar.unitsPerSegment, bar.setUnitsPerSegment, length),
    ):
        if read() != value:  # the bar is measured anew for each
            write(value)
    bar.attemptMove(place)
