"""The main map of a page: scale, extent, layers; what follows from them."""

from qgis.core import QgsExpressionContextUtils, QgsLayoutMeasurement, QgsRectangle, QgsUnitTypes

from ..core import mapscale
from ..i18n import tr
from . import assembly, drawing, enlargement, legend, secondmap, stack, surround, tiers, tiles
from .errors import MapError
from .territory import members

MM = QgsUnitTypes.LayoutUnit.LayoutMillimeters


def draw(filling, main):
    """Fill the main map, its legend and the enlargement beside it, in steps."""
    frame = (main.rect().width(), main.rect().height())
    view, box, margin = filling.view, tiles.box_of(filling.territory), tiles.margin_in(frame)
    denominator = view.denominator if view is not None else tiles.best(filling.territory, frame)
    if not denominator:
        raise MapError(
            tr("{territory} does not fit the map of this page at any round scale.").format(
                territory=filling.territory.name
            )
        )
    filling.page.denominator = denominator
    centre = (box.center().x(), box.center().y())
    if view is not None and view.centre:
        centre = view.centre
    second = filling.item("agrandissement")
    plan = None
    whole = view is None or not view.sheets
    if second is not None and denominator > mapscale.ENLARGE_BEYOND and whole and not filling.territory.basin:
        size = (second.rect().width(), second.rect().height())
        plan = enlargement.plan(filling.data, filling.territory, filling.kind.densest, frame, denominator, margin, size)
        centre = plan.centre if plan else centre
    extent = QgsRectangle(*mapscale.extent_at(centre, frame, denominator))
    main.setExtent(extent)
    main.setScale(tiers.set_at(denominator))
    extent = main.extent()
    main.setLabelMargin(QgsLayoutMeasurement(1.2, MM))
    for name, value in filling.variables.items():
        QgsExpressionContextUtils.setLayoutItemVariable(main, name, value)
    if view is not None and view.sheet is not None:
        assembly.tabs(filling.layout, main, view.sheet, filling.k)
    yield
    hidden = _covered(filling, main, plan, extent, denominator)
    layers = yield from stack.layers_of(filling, denominator, extent, plan, hidden)
    main.setKeepLayerSet(True)
    main.setLayers(list(layers.values()))
    filling.page.named_layers = {layer.id(): key for key, layer in layers.items()}
    filling.texts["puits_absents"] = _wells_left_out(filling, layers, tiers.set_at(denominator))
    yield
    surround.legends(filling, main, layers, extent, tiers.set_at(denominator))
    yield
    if second is not None:
        secondmap.draw(filling, main, second, plan, layers)


def _wells_left_out(filling, layers, denominator) -> str:
    """Return what the page says of wells that it counts and that the styles do not draw at its scale."""
    if "puits" not in filling.kind.layers or not members(filling.data, filling.territory, "puits"):
        return ""
    sample = legend.best_seen(members(filling.data, filling.territory, "puits"))
    layer = layers.get("puits")
    if layer is not None and legend.symbol_of(layer, sample, denominator, filling.variables) is not None:
        return ""
    return " Puits non figurés à cette échelle."


def _covered(filling, main, plan, extent, denominator):
    """Return, in metres, what the enlargement hides of the main map."""
    if plan is None:
        return None
    unit = denominator / 1000.0
    return drawing.rectangle(
        QgsRectangle(
            extent.xMinimum() + (plan.x - 3) * unit,
            extent.yMaximum() - (plan.y + plan.height + 3) * unit,
            extent.xMinimum() + (plan.x + plan.width + 3) * unit,
            extent.yMaximum() - (plan.y - 3) * unit,
        )
    )
