"""A page written without stopping the window: the maps on it are drawn by threads of QGIS.

QgsLayoutExporter draws a page in one go on the main thread, where layouts belong: 1.1 s for an A3 page. Here the page
is painted in slices: what lies under a map and what lies over it on the main thread, the map itself by a
QgsMapRendererCustomPainterJob, as the layout window of QGIS draws its own preview. The painter is handed over and
back, never shared, and gets the calls that the exporter would make: the drawing is the same.

Every function here is a generator that yields while a thread works; closing it stops the thread and leaves no file.
"""

import threading
from contextlib import ExitStack, contextmanager
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsLayoutExporter,
    QgsLayoutItem,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutRenderContext,
    QgsMapRendererCustomPainterJob,
    QgsMapRendererParallelJob,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF, QSize
from qgis.PyQt.QtGui import QImage, QPainter

from ..atomic import atomic_file
from ..i18n import tr
from . import export, mapsettings
from .errors import MapError
from .mapsettings import INCH

PDF_DPI = "GDAL_PDF_DPI"


def suits(layout, form: str) -> bool:
    """Return whether a page can be painted in slices: one page, plain maps, PDF or PNG."""
    if form not in (export.PDF, export.PNG) or layout.pageCollection().pageCount() != 1:
        return False
    return all(_is_plain(item) for item in _maps(layout))


def _is_plain(item) -> bool:
    return (
        item.rotation() == 0
        and item.mapRotation() == 0
        and item.itemOpacity() == 1
        and item.blendMode() == QPainter.CompositionMode.CompositionMode_SourceOver
        and not item.followVisibilityPreset()
        and item.keepLayerSet()
        and bool(item.layers())
        and item.parentGroup() is None
    )


def _maps(layout) -> list:
    """Return the maps of a page, from the lowest to the topmost."""
    found = [item for item in layout.items() if isinstance(item, QgsLayoutItemMap) and item.isVisible()]
    return sorted(found, key=lambda item: item.zValue())


def rehearse(layout, _form: str = export.BOOK, dpi: int = 96):
    """Draw the maps of a page for nothing; return the labels placed (see ``export.Placed``)."""
    placed = []
    for item in _maps(layout):
        job = QgsMapRendererParallelJob(mapsettings.labelled(mapsettings.as_exported(item, dpi, vector=True)))
        yield from _wait(job)
        placed += _labels(item, job)
    return placed


def write(layout, target, form: str, dpi: int):
    """Write the first page of a layout like ``export.write``; return the labels placed. Raises MapError."""
    if not suits(layout, form):
        yield
        return export.write(layout, target, form, dpi)
    target = Path(target)
    with export._said(target), export._quiet(), atomic_file(target) as temporary:
        if form == export.PNG:
            placed = yield from _picture(layout, temporary, dpi, target)
        else:
            placed = yield from _document(layout, temporary, dpi, target)
        yield
        export.check_whole(temporary, form, target)
    return placed


def add(book, layout, title: str = "", level: int = 0):
    """Draw the first page of a layout on a new page of an ``export.Book``."""
    book.turn(layout, title, level)
    yield
    yield from paint(layout, book.painter, book.dpi, vector=True)


def _document(layout, path, dpi, target):
    about = layout.project().metadata()
    writer, painter = export.pdf_writer(path, layout, dpi, about.title()), QPainter()
    if not painter.begin(writer):
        raise MapError(tr("“{file}” cannot be written.").format(file=target))
    try:
        placed = yield from paint(layout, painter, dpi, vector=True)
        yield
    finally:
        painter.end()
    yield
    _sign(path, about.title(), about.author(), _keywords(about), _place_of(layout, dpi))
    return placed


def _keywords(about) -> list:
    """Return keywords as the exporter of QGIS writes them."""
    return [f"{group}: {','.join(words)}" for group, words in about.keywords().items()]


def _sign(path, title, author, keywords, place=None) -> None:
    """Write into a PDF who made it, which QPdfWriter cannot, and where its page lies, in one go.

    place: (dots per inch, six numbers of GDAL's geotransform at them, projection as WKT).
    """
    from osgeo import gdal

    dpi = gdal.GetConfigOption(PDF_DPI)
    with export._quiet():
        try:
            if place is not None:
                gdal.SetConfigOption(PDF_DPI, str(place[0]))
            dataset = gdal.OpenEx(str(path), gdal.OF_UPDATE | gdal.OF_RASTER, allowed_drivers=["PDF"])
            if dataset is not None:
                for name, value in {"TITLE": title, "AUTHOR": author, "KEYWORDS": ", ".join(keywords)}.items():
                    dataset.SetMetadataItem(name, value)
                if place is not None:
                    dataset.SetGeoTransform(place[1])
                    dataset.SetProjection(place[2])
                dataset.FlushCache()
            del dataset
        except RuntimeError as error:  # GDAL raises when its exceptions are on, and is silent else
            raise MapError(tr("“{file}” cannot be written: {reason}").format(file=path.name, reason=error)) from error
        finally:
            gdal.SetConfigOption(PDF_DPI, dpi)


def _place_of(layout, dpi: int):
    """Return where the first page of a layout lies, as :func:`_sign` takes it; None without a map."""
    item = layout.referenceMap()
    if item is None or not item.crs().isValid():
        return None
    east, row, left, column, north, top = QgsLayoutExporter(layout).computeWorldFileParameters(dpi)
    wkt = item.crs().toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED_GDAL)
    return dpi, (left, east, row, top, column, north), wkt


def _picture(layout, path, dpi, target):
    size = layout.pageCollection().page(0).pageSize()
    wide, high = (int(side / INCH * dpi) for side in (size.width(), size.height()))
    image = QImage(QSize(wide, high), QImage.Format.Format_ARGB32)
    if image.isNull():
        raise MapError(tr("not enough memory for this resolution; lower the dpi"))
    for way in (image.setDotsPerMeterX, image.setDotsPerMeterY):
        way(round(dpi / INCH * 1000))
    about, made_by = layout.project().metadata(), export.CREATOR.format(version=Qgis.QGIS_VERSION)
    for name, text in (("Title", about.title()), ("Author", about.author()), ("Creator", made_by),
                       ("Keywords", "; ".join(_keywords(about)))):  # fmt: skip
        image.setText(name, text)
    image.fill(0)
    painter = QPainter(image)
    try:
        placed = yield from paint(layout, painter, dpi, vector=False)
    finally:
        painter.end()
    yield
    yield from _apart(lambda: image.save(str(path), "PNG"))
    return placed


def paint(layout, painter, dpi: int, vector: bool):
    """Paint the first page of a layout; return the labels placed. The layout is left as it was."""
    exporter, placed = QgsLayoutExporter(layout), []
    shown = [item for item in layout.items() if isinstance(item, QgsLayoutItem) and item.isVisible()]
    shown.sort(key=lambda item: (not isinstance(item, QgsLayoutItemPage), item.zValue()))  # the sheet lies under all
    rest = shown
    with ExitStack() as restored:
        restored.enter_context(_drawn_for_a_file(layout, dpi, vector))
        restored.enter_context(_no_undo(layout))
        layout.refresh()
        yield
        restored.callback(_show, shown, shown)
        for item in _maps(layout):
            settings, place = mapsettings.as_exported(item, dpi, vector), rest.index(item)
            with _ground_of(item):
                _show(shown, rest[: place + 1])
                exporter.renderPage(painter, 0)
            yield
            placed += yield from _map(item, settings, painter, dpi / INCH)
            restored.enter_context(_without_layers(item))
            rest = rest[place:]
        _show(shown, rest)
        exporter.renderPage(painter, 0)
    return placed


def _map(item, settings, painter, unit):
    """Draw the layers of a map where it stands on the page; ``unit``: pixels per mm."""
    frame = item.mapRectToScene(item.rect())
    painter.save()
    try:
        painter.setClipRect(
            QRectF(frame.x() * unit, frame.y() * unit, frame.width() * unit, frame.height() * unit)
        )
        painter.translate(frame.x() * unit, frame.y() * unit)
        job = QgsMapRendererCustomPainterJob(settings, painter)
        yield from _wait(job)
        return _labels(item, job)
    finally:
        painter.restore()


def _wait(job):
    job.start()
    try:
        while job.isActive():
            yield
    finally:
        if job.isActive():
            job.cancel()  # and wait: the painter must come back


def _labels(item, job) -> list:
    return export.placed_on(item.id(), job.takeLabelingResults())


def _apart(work):
    """Run a function in a thread of its own; what it raises is raised here."""
    told = []

    def run():
        try:
            told.append((work(), None))
        except Exception as error:
            told.append((None, error))

    thread = threading.Thread(target=run)
    thread.start()
    try:
        while thread.is_alive():
            yield
    finally:
        thread.join()
    result, error = told[0]
    if error is not None:
        raise error
    return result


@contextmanager
def _drawn_for_a_file(layout, dpi, vector):
    """Set what the exporter would: text stays text in a PDF, and is drawn as outlines in a picture."""
    context, names = layout.renderContext(), QgsLayoutRenderContext.Flag
    before = context.dpi(), context.flags(), context.textRenderFormat()
    context.setDpi(dpi)
    if vector:
        context.setFlags(export._flags(vector=True))
        context.setTextRenderFormat(export._text_format())
    else:
        context.setFlags(QgsLayoutRenderContext.Flags(names.FlagUseAdvancedEffects) | names.FlagAntialiasing)
    try:
        yield
    finally:
        context.setDpi(before[0])
        context.setFlags(before[1])
        context.setTextRenderFormat(before[2])


@contextmanager
def _no_undo(layout):
    layout.undoStack().blockCommands(True)
    try:
        yield
    finally:
        layout.undoStack().blockCommands(False)


def _show(items, wanted) -> None:
    for item in items:
        item.setVisibility(item in wanted)


@contextmanager
def _ground_of(item):
    """Make a map draw what lies under its layers only."""
    over = [stack.grid(n) for stack in (item.grids(),) for n in range(stack.size())]
    over += [stack.overview(n) for stack in (item.overviews(),) for n in range(stack.size())]
    over = [part for part in over if part.enabled()]
    framed = item.frameEnabled()
    with _no_layers(item):
        item.setFrameEnabled(False)
        for part in over:
            part.setEnabled(False)
        try:
            yield
        finally:
            item.setFrameEnabled(framed)
            for part in over:
                part.setEnabled(True)


@contextmanager
def _without_layers(item):
    """Make a map draw what lies over its layers only: grids, overviews, frame."""
    ground = item.hasBackground()
    with _no_layers(item):
        item.setBackgroundEnabled(False)
        try:
            yield
        finally:
            item.setBackgroundEnabled(ground)


@contextmanager
def _no_layers(item):
    """Give a map an empty layer: one without any would show those of the project."""
    layers, empty = item.layers(), QgsVectorLayer("Point", "", "memory")
    item.setLayers([empty])
    try:
        yield
    finally:
        item.setLayers(layers)
