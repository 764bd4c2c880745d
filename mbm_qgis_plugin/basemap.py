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
    request = QNetworkRequest(QUrl(_settings()["capabilities"]))
    request.setTransferTimeout(TIMEOUT_MS)
    query = QgsBlockingNetworkRequest()
    failed = query.get(request, False, feedback) != QgsBlockingNetworkRequest.ErrorCode.NoError
    return query.errorMessage() if failed else ""


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
