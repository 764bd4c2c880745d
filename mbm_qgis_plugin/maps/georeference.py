"""Where the pages of a PDF are on the ground, and whether this QGIS writes GeoPDF."""

from osgeo import gdal, osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsLayoutExporter,
    QgsPointXY,
)

from ..core.pdf_outline import Place
from ..i18n import tr

READERS = ("HAVE_POPPLER", "HAVE_PDFIUM", "HAVE_PODOFO")  # one of these lets GDAL put the layers together


def geopdf_lacks() -> str:
    """Return why this QGIS cannot write GeoPDF, in the user's words; "" when it can."""
    driver = gdal.GetDriverByName("PDF")
    if driver is None or not hasattr(QgsLayoutExporter.PdfExportSettings(), "writeGeoPdf"):
        return tr("This QGIS writes no GeoPDF: its GDAL has no PDF driver. Choose PDF, which is georeferenced too.")
    if not any(driver.GetMetadataItem(name) == "YES" for name in READERS):
        return tr(
            "This QGIS writes no GeoPDF: its GDAL was built without a reader of PDF (Poppler, PDFium). Choose PDF, "
            "which is georeferenced too."
        )
    return ""


def place_of(layout, page: int):
    """Return where the largest map of a layout is on its page and on the ground; None when it cannot be told.

    The result is a ``core.pdf_outline.Place`` for that page of the file, from 0.
    """
    item = layout.referenceMap()
    if item is None or item.mapRotation() or item.itemRotation() or not item.crs().isValid():
        return None
    spot, extent = item.sceneBoundingRect(), item.extent()
    geographic = QgsCoordinateReferenceSystem(item.crs().geographicCrsAuthId() or "EPSG:4326")
    transform = QgsCoordinateTransform(item.crs(), geographic, QgsCoordinateTransformContext())
    corners = []
    for x, y in ((extent.xMinimum(), extent.yMaximum()), (extent.xMinimum(), extent.yMinimum()),
                 (extent.xMaximum(), extent.yMinimum()), (extent.xMaximum(), extent.yMaximum())):  # fmt: skip
        point = transform.transform(QgsPointXY(x, y))
        corners.append((point.y(), point.x()))
    # the frame of a map is drawn half outside of it, which the rectangle of the scene counts
    size, middle = item.rect(), spot.center()
    rect = (middle.x() - size.width() / 2, middle.y() - size.height() / 2, size.width(), size.height())
    return Place(page, rect, tuple(corners), item.crs().postgisSrid(), _esri(item.crs()))


def _esri(crs) -> str:
    reference = osr.SpatialReference()
    reference.ImportFromWkt(crs.toWkt())
    return reference.ExportToWkt(["FORMAT=WKT1_ESRI"])
