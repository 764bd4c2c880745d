"""What can be printed: the kinds of maps of ``resources/maps``, computed layers, components, sheets, the dossier."""

from dataclasses import dataclass

from qgis.core import QgsProject, QgsVectorLayer, QgsWkbTypes

from ..i18n import language, tr
from ..maps import kind
from ..maps.scored import CLASS_SHOWN, CROSSING, CROSSING_SHOWN, FIELD
from ..project import KEPT

COMPONENTS = "patrimoine_mondial"  # the kind that shows a component of the property
SCORED = "valeur"  # the kind that shows a computed layer
EPCI, COMMUNE, BASIN, ELEMENT, SHEET = "epci", "commune", "bassin", "element", "sheet"
LEVELS = (EPCI, COMMUNE, BASIN)


@dataclass(frozen=True)
class Choice:
    """One entry of the list « Carte ».

    what: ``map``, ``sheet`` or ``dossier``; name: a kind of map, or the subject of a sheet; layer: the id of a computed
    layer of the project; levels: what there is a page of; icon: of ``resources/icons``, without suffix.
    """

    key: str
    title: str
    icon: str
    what: str
    name: str
    levels: tuple
    layer: str = ""
    shown: str = ""  # what is shown of the layer


def choices(project=None) -> list:
    """Return what can be printed, maps first; computed layers of the project are among them."""
    found = []
    for name in kind.kinds():
        item = kind.kind(name)
        title = item.title if language() == "fr" else item.title_en or item.title
        found.append(Choice(f"map:{name}", title, item.icon or "perimetermaps", "map", name, LEVELS))
    for layer in scored_layers(project or QgsProject.instance()):
        crossed = layer.fields().lookupField(CROSSING) >= 0
        text = tr("Heritage × management: {name}") if crossed else tr("Heritage value: {name}")
        shown = CROSSING_SHOWN if crossed else CLASS_SHOWN
        found.append(
            Choice(f"layer:{layer.id()}", text.format(name=layer.name()), "crossmatrix" if crossed else "heritagescore",
                   "map", SCORED, LEVELS, layer.id(), shown)
        )  # fmt: skip
    part = tr("Component of the property")
    found.append(Choice("element", part, "swatch/bien_inscrit", "map", COMPONENTS, (ELEMENT,)))
    whole = Choice("dossier", tr("Whole dossier"), "dossier", "dossier", kind.DEFAULT, (EPCI,))
    return [*found, *_sheets(project or QgsProject.instance()), whole]


def _sheets(project) -> list:
    """Return the sheets: of cités, without and with each computed layer, of terrils, of components."""
    found = [Choice("sheet:cite", tr("Sheets of the cités"), "swatch/cite", "sheet", "cite", (SHEET,))]
    for layer in scored_layers(project):
        if layer.fields().lookupField(CROSSING) < 0:
            title = tr("Sheets of the cités: {name}").format(name=layer.name())
            key = f"sheet:cite:{layer.id()}"
            found.append(Choice(key, title, "swatch/cite", "sheet", "cite", (SHEET,), layer.id()))
    found.append(Choice("sheet:terril", tr("Sheets of the terrils"), "swatch/terril", "sheet", "terril", (SHEET,)))
    part = tr("Sheets of the components")
    found.append(Choice("sheet:element", part, "swatch/bien_inscrit", "sheet", "element", (SHEET,)))
    return found


def scored_layers(project) -> list:
    """Return the computed layers of a project: those that the dock kept, crossings, outputs of the heritage score."""
    found = [layer for layer in project.mapLayers().values() if _is_scored(layer)]
    return sorted(found, key=lambda layer: layer.name().casefold())


def _is_scored(layer) -> bool:
    if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
        return False
    if layer.geometryType() != QgsWkbTypes.GeometryType.PolygonGeometry:
        return False
    has = {field.name() for field in layer.fields()}
    return CROSSING in has or (FIELD in has and bool(layer.customProperty(KEPT) or {"score", "rang"} <= has))
