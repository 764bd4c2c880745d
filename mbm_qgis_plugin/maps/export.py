"""A filled layout → a file, whole or absent. A failed export is an error that says why."""

from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsLayoutExporter,
    QgsLayoutItemMap,
    QgsLayoutRenderContext,
    QgsMapRendererCustomPainterJob,
    QgsProjectMetadata,
    QgsRenderContext,
)
from qgis.PyQt.QtCore import QDateTime, QMarginsF, QSizeF
from qgis.PyQt.QtGui import QImage, QImageReader, QPageLayout, QPageSize, QPainter, QPdfWriter

from ..atomic import atomic_file
from ..i18n import tr
from . import mapsettings, svg
from .bookmarks import add_outline
from .errors import MapError
from .georeference import geopdf_lacks, place_of

PDF, BOOK, PNG, SVG, GEOPDF = "PDF", "BOOK", "PNG", "SVG", "GEOPDF"
SUFFIXES = {PDF: ".pdf", BOOK: ".pdf", PNG: ".png", SVG: ".svg", GEOPDF: ".pdf"}
CREATOR = "Bassin minier (QGIS {version})"


@dataclass(frozen=True)
class Placed:
    """A label on a map of the page: item, text, layer and feature that it names, corners in ground metres."""

    map: str
    text: str
    layer: str
    feature: int
    corners: tuple


def rehearse(layout, form: str = BOOK, dpi: int = 300) -> list:
    """Place the labels of a page for nothing and return them; renderPageToImage() would not tell them.

    The maps are drawn on a surface of one pixel, without the layers that have no names: what is left is the search
    for places. form: of the file; QGIS draws simpler shapes, and places their names otherwise, in a file of one page.
    """
    placed, surface = [], QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
    maps = [item for item in layout.items() if isinstance(item, QgsLayoutItemMap) and item.isVisible()]
    for item in maps:
        painter = QPainter(surface)
        try:
            book = form == BOOK
            settings = mapsettings.as_drawn(item, dpi) if book else mapsettings.as_exported(item, dpi, form != PNG)
            job = QgsMapRendererCustomPainterJob(mapsettings.labelled(settings), painter)
            job.renderSynchronously()
            placed += placed_on(item.id(), job.takeLabelingResults())
        finally:
            painter.end()
    return placed


def _labels(exporter, layout) -> list:
    """Return what the export placed; QGIS deletes its own results with the exporter."""
    ids = {item.uuid(): item.id() for item in layout.items() if isinstance(item, QgsLayoutItemMap)}
    return [
        label for name, found in exporter.labelingResults().items() for label in placed_on(ids.get(name, name), found)
    ]


def placed_on(name: str, results) -> list:
    """Return the labels of a map, by the id of its item, from the QgsLabelingResults of its drawing (or None)."""
    return [
        Placed(name, label.labelText, label.layerID, label.featureId,
               tuple((p.x(), p.y()) for p in label.cornerPoints))
        for label in (results.allLabels() if results is not None else ())
        if not getattr(label, "isUnplaced", False)
    ]  # fmt: skip


def describe(project, title: str, author: str, keywords) -> None:
    """Set what a file says of itself: QGIS writes it into the PDF."""
    metadata = QgsProjectMetadata()
    metadata.setTitle(title)
    metadata.setAuthor(author)
    metadata.setLanguage("fre")
    # QGIS writes « category: words », and takes no empty category
    metadata.setKeywords({keywords[0]: list(keywords[1:])})
    metadata.setCreationDateTime(QDateTime.currentDateTime())
    project.setMetadata(metadata)


def write(layout, target, kind: str, dpi: int) -> list:
    """Write the first page of a layout; return the labels placed, a list of :class:`Placed`. Raises MapError."""
    target = Path(target)
    exporter = QgsLayoutExporter(layout)
    lacks = geopdf_lacks() if kind == GEOPDF else ""
    if lacks:
        raise MapError(lacks)
    with _said(target), _quiet(), atomic_file(target) as temporary:
        if kind == PNG:
            settings = QgsLayoutExporter.ImageExportSettings()
            settings.dpi = dpi
            settings.generateWorldFile = False
            result = exporter.exportToImage(str(temporary), settings)
        elif kind == SVG:
            settings = QgsLayoutExporter.SvgExportSettings()
            settings.dpi = dpi
            settings.forceVectorOutput = True
            settings.textRenderFormat = _text_format()
            placed = rehearse(layout, SVG, dpi)  # pictures tell no labels
            with svg.pictures(layout, dpi):
                result = exporter.exportToSvg(str(temporary), settings)
        else:
            result = exporter.exportToPdf(str(temporary), pdf_settings(dpi, layers=kind == GEOPDF))
        if result != QgsLayoutExporter.ExportResult.Success:
            raise MapError(_reason(result, exporter, target))
        check_whole(temporary, kind, target)
    return placed if kind == SVG else _labels(exporter, layout)


def pdf_settings(dpi: int, layers: bool = False):
    """Return the settings of a vector PDF: text stays text, patterns stay sharp, the page knows where it is.

    layers: a GeoPDF, whose layers can be switched and whose features keep their attributes.
    """
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.dpi = dpi
    settings.rasterizeWholeImage = False
    settings.forceVectorOutput = True
    settings.appendGeoreference = True
    settings.writeGeoPdf = settings.includeGeoPdfFeatures = layers
    settings.exportMetadata = True
    settings.simplifyGeometries = True
    settings.textRenderFormat = _text_format()
    settings.flags = _flags()
    return settings


def _flags(vector: bool = False):
    names = QgsLayoutRenderContext.Flag
    flags = QgsLayoutRenderContext.Flags(names.FlagUseAdvancedEffects)
    for flag in (names.FlagAntialiasing, names.FlagLosslessImageRendering):
        flags |= flag
    if vector:
        flags |= names.FlagForceVectorOutput
    return flags


def _text_format():
    return QgsRenderContext.TextRenderFormat.AlwaysText


def pdf_writer(path, layout, dpi: int, title: str) -> QPdfWriter:
    """Return a PDF to paint on, its first page as large as that of a layout."""
    writer = QPdfWriter(str(path))
    writer.setResolution(dpi)
    writer.setTitle(title)
    writer.setCreator(CREATOR.format(version=Qgis.QGIS_VERSION))
    writer.setPageLayout(_sheet(layout))
    return writer


def _sheet(layout) -> QPageLayout:
    size = layout.pageCollection().page(0).pageSize()
    page = QPageSize(QSizeF(size.width(), size.height()), QPageSize.Unit.Millimeter)
    return QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))


class Book:
    """One PDF for a whole series, page after page; it appears under its name when closed whole."""

    def __init__(self, target, dpi: int, title: str, author: str, keywords):
        self.target, self.dpi = Path(target), dpi
        self.title, self.author, self.keywords = title, author, keywords
        self.painter = self.writer = None
        self.pages = 0
        self.entries, self.links, self.places = [], [], []  # as ``bookmarks.add_outline`` takes them

    def __enter__(self):
        self._said = _said(self.target)
        self._said.__enter__()
        self._file = atomic_file(self.target)
        try:
            self.path = self._file.__enter__()
        except OSError as error:
            self._said.__exit__(type(error), error, None)
            raise
        return self

    def add(self, layout, title: str = "", level: int = 0) -> None:
        """Draw the first page of a layout on a new page of the book, with a bookmark when it has a title."""
        context = layout.renderContext()
        context.setDpi(self.dpi)
        context.setFlags(_flags(vector=True))
        context.setTextRenderFormat(_text_format())
        self.turn(layout, title, level)
        for item in layout.items():
            if hasattr(item, "refresh"):
                item.refresh()
        QgsLayoutExporter(layout).renderPage(self.painter, 0)

    def _info(self) -> dict:
        return {"title": self.title, "author": self.author, "keywords": ", ".join(self.keywords)}

    def turn(self, layout, title: str = "", level: int = 0) -> None:
        """Begin a page as large as that of a layout, with a bookmark of that level when it has a title."""
        if self.writer is None:
            self.writer = pdf_writer(self.path, layout, self.dpi, self.title)
            self.painter = QPainter()
            if not self.painter.begin(self.writer):
                raise MapError(tr("“{file}” cannot be written.").format(file=self.target))
        else:
            self.writer.setPageLayout(_sheet(layout))
            self.writer.newPage()
        if title:
            self.entries.append((title, self.pages, level))
        place = place_of(layout, self.pages)
        if place is not None:
            self.places.append(place)
        self.pages += 1

    def __exit__(self, kind, error, trace):
        try:
            if self.painter is not None and self.painter.isActive():
                self.painter.end()
            self.painter = self.writer = None
            if kind is None:
                try:
                    check_whole(self.path, BOOK, self.target)
                    add_outline(self.path, self.entries, self.links, self._info(), self.places)
                    check_whole(self.path, BOOK, self.target)
                except (MapError, OSError) as problem:
                    self._file.__exit__(type(problem), problem, None)
                    raise
            return self._file.__exit__(kind, error, trace)
        except OSError as problem:
            self._said.__exit__(type(problem), problem, None)
            raise


@contextmanager
def _quiet():
    """Keep GDAL from writing to the console: QGIS from 3.40 on tries to georeference a PNG, which cannot be."""
    from osgeo import gdal

    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        yield
    finally:
        gdal.PopErrorHandler()


def check_whole(path, kind: str, target) -> None:
    """Raise MapError unless the file is complete: Qt does not say when a disk fills under a PDF."""
    path = Path(path)
    tail = b""
    if path.is_file():
        with path.open("rb") as stream:
            stream.seek(max(0, path.stat().st_size - 2048))
            tail = stream.read()
    whole = {
        PDF: b"%%EOF" in tail and b"startxref" in tail,
        BOOK: b"%%EOF" in tail and b"startxref" in tail,
        GEOPDF: b"%%EOF" in tail and b"startxref" in tail,
        SVG: b"</svg>" in tail,
        PNG: b"IEND" in tail and QImageReader(str(path)).canRead(),
    }[kind]
    if not whole:
        raise MapError(
            tr("“{file}” was not written whole and has been deleted. Is the disk full?").format(file=Path(target).name)
        )


class _said:  # noqa: N801 - a context manager, used like a function
    """Turn an OSError of this block into a MapError in the user's words."""

    def __init__(self, target):
        self.target = target

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        if isinstance(error, PermissionError) and Path(self.target).is_file():
            raise MapError(
                tr("“{file}” cannot be replaced: it is open in another program, or protected. Close it and run again.")
                .format(file=self.target)
            ) from error  # fmt: skip
        if isinstance(error, OSError):
            raise MapError(
                tr("“{file}” cannot be written: {reason}").format(
                    file=self.target, reason=error.strerror or str(error)
                )
            ) from error
        return False


def _reason(result, exporter, target) -> str:
    results = QgsLayoutExporter.ExportResult
    detail = exporter.errorMessage() if hasattr(exporter, "errorMessage") else ""
    file = Path(exporter.errorFile()).name if exporter.errorFile() else Path(target).name
    reasons = {
        results.FileError: tr("the file cannot be written (folder protected, or disk full)"),
        results.MemoryError: tr("not enough memory for this resolution; lower the dpi"),
        results.PrintError: tr("the page cannot be printed to this file"),
        results.SvgLayerError: tr("a layer of the SVG cannot be written"),
        results.Canceled: tr("cancelled"),
    }
    return tr("“{file}” was not made: {reason}. {detail}").format(
        file=Path(target).name if file.startswith(".") else file, reason=reasons.get(result, str(result)), detail=detail
    ).strip()  # fmt: skip
