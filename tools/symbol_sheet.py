"""Draw docs/symbols.png: every class of every style in the four tiers, and tier Q in grey and for two dichromats.

    python tools/symbol_sheet.py [--out docs/symbols.png]

The symbols are those of styles/*.qml, drawn by QGIS at the scale of each tier.
"""

import argparse
import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
sys.path.insert(0, str(ROOT / "tools"))

import numpy as np  # noqa: E402
from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsGeometry,
    QgsMapRendererCustomPainterJob,
    QgsMapSettings,
    QgsPointXY,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt  # noqa: E402
from qgis.PyQt.QtGui import QColor, QFont, QImage, QPainter  # noqa: E402

from build_styles import KINDS, blank_layer, plan  # noqa: E402
from styles_build import spec as sp  # noqa: E402
from styles_build import vision  # noqa: E402

DPI = 150
SCALES = {"B": 300000, "A": 80000, "Q": 25000, "S": 5000}
HEADS = ["B 1:300\u202f000", "A 1:80\u202f000", "Q 1:25\u202f000", "S 1:5\u202f000", "Gris", "Deutér.", "Protan."]
SIGHTS = ["grey", "deuteranopia", "protanopia"]
ROW, CELL, TEXT, GAP, TOP = 9.0, 14.0, 48.0, 8.0, 26.0  # mm
COLUMNS = [
    ["cites", "cites_type", "cites_epoque", "cites_score", "cites_classe", "bien_inscrit", "zone_tampon"],
    ["terrils", "terrils_statut", "cavaliers_unesco", "cavaliers", "espaces_neonaturels", "parvis_agricoles",
     "trame_verte_noeuds", "trame_verte_liens"],
    ["batis_typologie", "batis", "puits", "communes", "epci", "perimetre_mbm"],
]  # fmt: skip
TITLES = {
    "cites": "Cités minières, intérêt patrimonial (2007)",
    "cites_type": "Cités, type",
    "cites_epoque": "Cités, époque",
    "cites_score": "Cités, indice calculé (indicatif)",
    "cites_classe": "Cités, classe calculée sur notes d’experts",
    "bien_inscrit": "Patrimoine mondial",
    "terrils": "Terrils, forme",
    "terrils_statut": "Terrils, inscription",
    "cavaliers_unesco": "Cavaliers",
    "espaces_neonaturels": "Paysage",
    "trame_verte_noeuds": "Trame verte",
    "batis_typologie": "Bâtis inscrits, typologie",
    "batis": "Bâtis inscrits, famille",
    "puits": "Puits",
    "communes": "Limites",
}
# shapes in mm around the middle of a cell, y up
SHAPES = {
    "polygon": [(-5.2, -3.0), (5.2, -3.0), (5.2, 3.2), (1.8, 3.2), (1.8, 2.3), (-5.2, 2.3)],
    "ribbon": [(-5.2, -2.6), (-2.0, -0.6), (1.6, 0.2), (5.2, 2.8), (5.2, 2.2), (1.8, -0.4), (-1.8, -1.2), (-5.2, -3.2)],
    "shard": [(-0.5, -0.5), (0.5, -0.5), (0.5, 0.5), (-0.5, 0.5)],
    "line": [(-5.2, -2.2), (-1.6, 0.6), (1.0, -0.6), (5.2, 2.4)],
    "point": [(0, 0)],
}


def lines() -> list:
    """Return what stands where: (column, y in mm, title or None, style, class or None)."""
    data = sp.read()
    found = []
    for column, stems in enumerate(COLUMNS):
        y = TOP
        for stem in stems:
            if stem in TITLES:
                y += 3 if y > TOP else 0
                found.append((column, y, TITLES[stem], stem, None))
                y += ROW * 0.8
            for item in data["layers"][stem]["classes"]:
                found.append((column, y, None, stem, item))
                y += ROW
    return found


def values_of(data: dict, stem: str, item: dict) -> dict:
    """Return the attributes that put a feature into a class."""
    layer = data["layers"][stem]
    values = {layer["field"]: item["value"]} if "value" in item else {}
    if stem == "batis":
        members = [c for c in data["layers"]["batis_typologie"]["classes"] if c["family"] == item["id"]]
        values["typologie"] = members[0]["value"]
    return values


def shape_of(stem: str, kind: str) -> str:
    """Return the name of the sample shape of a style."""
    if stem.startswith("batis"):
        return "shard"
    return "ribbon" if stem == "cavaliers_unesco" else kind


def geometry(stem: str, kind: str, x: float, y: float, scale: int) -> QgsGeometry:
    """Return the sample at ``x``, ``y`` mm on paper (y down), in metres at ``scale``."""
    k = scale / 1000
    points = [QgsPointXY((x + dx) * k, (dy - y) * k) for dx, dy in SHAPES[shape_of(stem, kind)]]
    if kind == "polygon":
        return QgsGeometry.fromPolygonXY([[*points, points[0]]])
    return QgsGeometry.fromPolylineXY(points) if kind == "line" else QgsGeometry.fromPointXY(points[0])


def sample_layers(scale: int) -> list:
    """Return one layer per style, its samples in one narrow column per sheet column."""
    import json

    schema = json.loads((ROOT / "resources" / "schema.json").read_text(encoding="utf-8"))["tables"]
    data, plans, layers = sp.read(), plan(), {}
    for column, y, _, stem, item in lines():
        if item is None:
            continue
        table, kind = plans[stem][0], KINDS[plans[stem][1]]
        if stem not in layers:
            layers[stem] = blank_layer(stem, table, plans[stem][1], schema)
            layers[stem].loadNamedStyle(str(ROOT / "styles" / f"{stem}.qml"))
        feature = QgsFeature(layers[stem].fields())
        for name, value in values_of(data, stem, item).items():
            feature[name] = value
        feature.setGeometry(geometry(stem, kind, CELL * (column + 0.5), y + ROW / 2, scale))
        layers[stem].dataProvider().addFeatures([feature])
    for layer in layers.values():
        layer.updateExtents()
        layer.setLabelsEnabled(False)
    return list(layers.values())


def strip(tier: str, height: float) -> QImage:
    """Return the samples of a tier: three cells wide, as high as the sheet."""
    scale = SCALES[tier]
    settings = QgsMapSettings()
    layers = sample_layers(scale)  # the settings do not own them: they must outlive the job
    settings.setLayers(layers)
    settings.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:2154"))
    settings.setOutputDpi(DPI)
    settings.setOutputSize(QSize(pixels(CELL * 3), pixels(height)))
    k = scale / 1000
    settings.setExtent(QgsRectangle(0, -height * k, CELL * 3 * k, 0))
    settings.setBackgroundColor(QColor("#FFFFFF"))
    settings.setFlag(QgsMapSettings.Flag.Antialiasing)
    context = QgsExpressionContext()
    context.appendScope(QgsExpressionContextUtils.mapSettingsScope(settings))
    settings.setExpressionContext(context)
    image = QImage(settings.outputSize(), QImage.Format.Format_RGB32)
    image.fill(QColor("#FFFFFF"))
    painter = QPainter(image)
    job = QgsMapRendererCustomPainterJob(settings, painter)
    job.start()
    job.waitForFinished()
    painter.end()
    return image


def pixels(mm: float) -> int:
    """Return pixels of mm on the sheet."""
    return round(mm / 25.4 * DPI)


def seen(image: QImage, kind: str) -> QImage:
    """Return the image as seen in grey or by a dichromat."""
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    bits = image.bits()
    bits.setsize(image.sizeInBytes())
    rows = np.frombuffer(bits, np.uint8).reshape(image.height(), image.bytesPerLine())
    rgb = rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3) / 255
    out = np.ascontiguousarray(np.rint(vision.simulate(rgb, kind) * 255).astype(np.uint8))
    return QImage(out.data, image.width(), image.height(), image.width() * 3, QImage.Format.Format_RGB888).copy()


def write(painter: QPainter, x: float, y: float, text: str, size: float, bold=False, color="#26282D", center=False):
    """Write text at mm, in Lato, without its ligatures."""
    font = QFont("Lato")
    font.setBold(bold)
    font.setPixelSize(round(size / 72 * DPI))
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.03)
    painter.setFont(font)
    painter.setPen(QColor(color))
    box = QRectF(pixels(x), pixels(y), pixels(CELL if center else 300), pixels(ROW))
    align = Qt.AlignmentFlag.AlignHCenter if center else Qt.AlignmentFlag.AlignLeft
    painter.drawText(box, int(align | Qt.AlignmentFlag.AlignVCenter), text)


def sheet() -> QImage:
    """Return the whole sheet."""
    found = lines()
    height = max(line[1] for line in found) + ROW + 8
    width = GAP + len(COLUMNS) * (TEXT + CELL * 7 + GAP)
    image = QImage(pixels(width), pixels(height), QImage.Format.Format_RGB32)
    image.fill(QColor("#FFFFFF"))
    strips = [strip(tier, height) for tier in SCALES]
    strips += [seen(strips[2], kind) for kind in SIGHTS]
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    write(painter, GAP, 4, "Planche des symboles", 17, bold=True)
    write(painter, GAP, 10.5, "Quatre paliers d’échelle, puis le palier Q en gris, pour un deutéranope et pour un "
          "protanope. Dessinée par QGIS depuis styles/*.qml.", 8.5, color="#6B6A66")  # fmt: skip
    for column in range(len(COLUMNS)):
        _columns(painter, column, strips, height)
    for column, y, title, _, item in found:
        x = GAP + column * (TEXT + CELL * 7 + GAP)
        if title:
            painter.fillRect(QRectF(pixels(x), pixels(y), pixels(TEXT + CELL * 7), 2), QColor("#26282D"))
        write(painter, x, y, title or item["label"], 8.5 if title else 8, bold=bool(title))
    painter.end()
    return image


def _columns(painter, column: int, strips: list, height: float) -> None:
    x = GAP + column * (TEXT + CELL * 7 + GAP) + TEXT
    for place, (image, head) in enumerate(zip(strips, HEADS)):
        source = QRectF(pixels(CELL * column), pixels(TOP), pixels(CELL), pixels(height - TOP))
        painter.drawImage(QPointF(pixels(x + place * CELL), pixels(TOP)), image, source)
        write(painter, x + place * CELL, TOP - ROW, head, 6.5, bold=True, color="#6B6A66", center=True)


def main() -> int:
    """Draw from the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "symbols.png")
    options = parser.parse_args()
    app = QgsApplication([], True)
    app.initQgis()
    from mbm_qgis_plugin import fonts

    fonts.load()
    options.out.parent.mkdir(parents=True, exist_ok=True)
    image = sheet()
    if not image.save(str(options.out)):
        raise SystemExit(f"{options.out} could not be written")
    print(options.out)
    return 0


if __name__ == "__main__":
    status = main()
    # the application goes down with the process: tearing it down by hand crashes some builds of QGIS
    os._exit(status)
