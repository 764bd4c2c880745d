"""The optional base maps: WMTS of the Géoplateforme, added only when asked and never needed."""

import json
from urllib.parse import quote

from qgis.core import QgsBlockingNetworkRequest, QgsHueSaturationFilter, QgsRasterLayer
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkRequest

from .paths import resource
from .project import KEY

TIMEOUT_MS = 5000


def _settings() -> dict:
    return json.loads(resource("basemaps.json").read_text(encoding="utf-8"))


def reachable(feedback=None) -> str:
    """Return "" when the service answers, else why not. Runs in the thread of the algorithm."""
    return fetch(_settings()["capabilities"], feedback)[1]


def fetch(address: str, feedback=None) -> tuple:
    """Return (text, "") of an address, or ("", why not). Any thread but the main one, which would stand still."""
    request = QNetworkRequest(QUrl(address))
    request.setTransferTimeout(TIMEOUT_MS)
    query = QgsBlockingNetworkRequest()
    if query.get(request, False, feedback) != QgsBlockingNetworkRequest.ErrorCode.NoError:
        return "", query.errorMessage()
    return bytes(query.reply().content()).decode("utf-8", "replace"), ""


def plans() -> list:
    """Return the base maps of the IGN: dicts with ``key`` and ``title``."""
    return _settings()["layers"]


def pictures() -> list:
    """Return the old aerial photographs: dicts with ``key``, ``title`` and ``years``."""
    return _settings()["historic"]["pictures"]


def capabilities_of(item: dict) -> str:
    """Return the address that says whether the service of a base map answers, and what it offers."""
    if "years" not in item:
        return _settings()["capabilities"]
    historic = _settings()["historic"]
    return f"{historic['service']}?{historic['request']}"


def open_base(item: dict, document: str) -> QgsRasterLayer:
    """Return the layer of a base map, not yet in a project; ``document``: the capabilities. Raises Problem."""
    from .core.orthophotos import named_layers, pick
    from .core.problems import Problem

    settings = _settings()
    if "years" in item:
        historic = settings["historic"]
        name = pick(named_layers(document), item["years"])
        source = "&".join(
            (
                "contextualWMSLegend=0&crs=EPSG:3857&dpiMode=7&featureCount=10&format=image/jpeg&styles=",
                f"layers={quote(name, safe=':')}",
                f"url={quote(historic['service'], safe=':/')}",
            )
        )
        layer = QgsRasterLayer(source, item["title"], "wms")
        layer.setCustomProperty(KEY, item["key"])
        layer.setAttribution(historic["source"])
    else:
        layer = QgsRasterLayer(_source(item, settings["capabilities"]), item["title"], "wms")
        if layer.isValid():
            _dress(layer, item)
    if not layer.isValid():
        raise Problem("The base map “{name}” cannot be opened today.", name=item["title"])
    return layer


def put(project, layer) -> None:
    """Add a base map under all other layers."""
    settings = _settings()
    old = layer.customProperty(KEY) in {item["key"] for item in pictures()}
    title = settings["historic"]["group"] if old else settings["group"]
    root = project.layerTreeRoot()
    below = [settings["group"], settings["historic"]["group"]]
    place = len([child for child in root.children() if child.name() not in below])
    group = root.findGroup(title) or root.insertGroup(place if old else len(root.children()), title)
    project.addMapLayer(layer, False)
    group.addLayer(layer)


def take_out(project, keys) -> None:
    """Take the base maps of ``keys`` out of the project, with the groups that are empty then."""
    layers = [layer.id() for layer in project.mapLayers().values() if layer.customProperty(KEY) in set(keys)]
    project.removeMapLayers(layers)
    settings = _settings()
    for title in (settings["group"], settings["historic"]["group"]):
        group = project.layerTreeRoot().findGroup(title)
        if group is not None and not group.findLayers():
            project.layerTreeRoot().removeChildNode(group)


def add_to(project) -> list:
    """Add the base maps under all other layers of ``project``, once; return the titles that failed."""
    settings = _settings()
    present = {layer.customProperty(KEY) for layer in project.mapLayers().values()}
    root = project.layerTreeRoot()
    failed = []
    for item in settings["layers"]:
        if item["key"] in present:
            continue
        layer = QgsRasterLayer(_source(item, settings["capabilities"]), item["title"], "wms")
        if not layer.isValid():
            failed.append(item["title"])
            continue
        _dress(layer, item)
        group = root.findGroup(settings["group"]) or root.insertGroup(len(root.children()), settings["group"])
        project.addMapLayer(layer, False)
        group.addLayer(layer).setItemVisibilityChecked(item["visible"])
    return failed


def _source(item: dict, capabilities: str) -> str:
    return "&".join(
        (
            "contextualWMSLegend=0&crs=EPSG:3857&dpiMode=7&featureCount=10&tileMatrixSet=PM",
            f"format={item['format']}",
            f"layers={item['layer']}",
            f"styles={item['style']}",
            f"url={quote(capabilities, safe=':/')}",
        )
    )


def _dress(layer, item: dict) -> None:
    """Keep the base map behind the themes: grey and pale where the semiology asks for it."""
    layer.setCustomProperty(KEY, item["key"])
    layer.setAttribution(_settings()["source"])
    layer.renderer().setOpacity(item["opacity"])
    if item["grayscale"]:
        layer.hueSaturationFilter().setGrayscaleMode(QgsHueSaturationFilter.GrayscaleMode.GrayscaleLuminosity)
