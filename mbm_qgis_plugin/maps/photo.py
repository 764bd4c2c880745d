"""Photographs of a folder for the sheets: matched by name, read whatever they are, made small enough for a page."""

import tempfile
from dataclasses import dataclass
from pathlib import Path

from osgeo import gdal
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QImage, QImageReader

from ..core import photos
from ..i18n import tr
from .errors import MapError

SHARPNESS = 250  # dpi on paper: what is more only makes the file heavy
MOST_PIXELS = 24_000_000  # beyond, a picture that cannot be read at a smaller size goes through GDAL, strip by strip
JPEG_START, JPEG_END, TAIL = b"\xff\xd8", b"\xff\xd9", 1 << 18
HEAD = 4096  # bytes of a text beside a photograph that are read


@dataclass(frozen=True)
class Photo:
    """A picture made ready: its file, its shape (width / height), who took it."""

    path: str
    shape: float
    credit: str


class Photos:
    """The pictures of a folder; what was made of them goes with :meth:`close`. Raises MapError for no folder."""

    def __init__(self, folder):
        self.folder = Path(folder)
        try:
            self.names = sorted(path.name for path in self.folder.iterdir() if path.is_file())
        except OSError as error:
            raise MapError(
                tr("The folder of photographs “{folder}” cannot be read: {reason}").format(
                    folder=folder, reason=error.strerror or error
                )
            ) from error
        self._made = tempfile.TemporaryDirectory(prefix="mbm-")
        self._number = 0

    def close(self):
        """Remove what was made."""
        self._made.cleanup()

    def of(self, identifiers) -> list:
        """Return the names of the pictures of an object, in their order."""
        return photos.matched(self.names, identifiers)

    def strangers(self, known) -> list:
        """Return the names of the pictures that belong to none of these identifiers."""
        taken = set(photos.matched(self.names, known))
        return [name for name in self.names if photos.parsed(name) is not None and name not in taken]

    def read(self, name: str, width: float, height: float) -> Photo:
        """Return a picture reduced to a box in mm. Raises MapError for a file that is no picture."""
        path = self.folder / name
        try:
            if not path.stat().st_size:
                raise MapError(tr("The photograph “{file}” is empty.").format(file=name))
            if _is_cut(path):
                raise MapError(tr("The photograph “{file}” is cut short: its end is missing.").format(file=name))
            limit = QSize(*(max(1, round(side / 25.4 * SHARPNESS)) for side in (width, height)))
            image = _read(path, limit)
        except OSError as error:
            raise MapError(
                tr("The photograph “{file}” cannot be read: {reason}").format(file=name, reason=error.strerror or error)
            ) from error
        if image.isNull():
            raise MapError(tr("“{file}” is not a picture that can be read.").format(file=name))
        self._number += 1
        target = Path(self._made.name) / f"{self._number}.png"
        if not image.save(str(target), "PNG"):
            raise MapError(tr("The photograph “{file}” cannot be made ready: is the disk full?").format(file=name))
        return Photo(str(target), image.width() / image.height(), self._credit(path))

    def forget(self):
        """Remove the pictures made for the page before."""
        for path in Path(self._made.name).iterdir():
            path.unlink()

    def _credit(self, path) -> str:
        """Return who took a picture: the text beside it, else what the picture says itself."""
        for beside in (path.with_suffix(".txt"), path.with_suffix(".TXT")):
            try:
                with beside.open("rb") as stream:
                    raw = stream.read(HEAD)
            except OSError:
                continue
            try:
                text = raw.decode("utf-8-sig")
            except UnicodeDecodeError:
                text = raw.decode("cp1252", errors="replace")
            if photos.credit_line(text):
                return photos.credit_line(text)
        with _quiet():
            dataset = gdal.OpenEx(str(path), gdal.OF_RASTER)
            found = dataset.GetMetadata() if dataset is not None else {}
            del dataset
        return photos.credit_line(found.get("EXIF_Copyright") or found.get("EXIF_Artist") or "")


def _read(path, limit) -> QImage:
    """Return a picture no larger than ``limit``, upright; a null image for what is none."""
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    scalable = bytes(reader.format()) in (b"jpeg", b"jpg")
    if reader.canRead() and size.isValid() and (scalable or size.width() * size.height() <= MOST_PIXELS):
        longest = max(limit.width(), limit.height())
        if max(size.width(), size.height()) > longest:
            reader.setScaledSize(size.scaled(longest, longest, _keep()))
        image = reader.read()
        if not image.isNull():
            return _within(image, limit)
    return _within(_by_gdal(path, limit), limit)


def _by_gdal(path, limit) -> QImage:
    """Read what Qt cannot, or not without much memory."""
    with _quiet():
        try:
            dataset = gdal.OpenEx(str(path), gdal.OF_RASTER, allowed_drivers=["GTiff", "JPEG", "PNG"])
            if dataset is None:
                return QImage()
            factor = min(1.0, 2 * max(limit.width() / dataset.RasterXSize, limit.height() / dataset.RasterYSize))
            size = [max(1, round(side * factor)) for side in (dataset.RasterXSize, dataset.RasterYSize)]
            bands = [1, 2, 3] if dataset.RasterCount >= 3 else [1]
            if dataset.GetRasterBand(1).DataType != gdal.GDT_Byte:
                return QImage()
            raw = dataset.ReadRaster(buf_xsize=size[0], buf_ysize=size[1], band_list=bands, buf_pixel_space=len(bands),
                                     buf_line_space=len(bands) * size[0], buf_band_space=1)  # fmt: skip
            palette = dataset.GetRasterBand(1).GetRasterColorTable() is not None
            del dataset
        except RuntimeError:
            return QImage()
    if raw is None or palette:
        return QImage()
    form = QImage.Format.Format_RGB888 if len(bands) == 3 else QImage.Format.Format_Grayscale8
    return QImage(bytes(raw), *size, len(bands) * size[0], form).copy()


def _within(image, limit) -> QImage:
    """Return an image within a size, without transparency: that of a photograph is an accident."""
    if image.isNull():
        return image
    if image.width() > limit.width() or image.height() > limit.height():
        image = image.scaled(limit, _keep(), _smooth())
    return image.convertToFormat(QImage.Format.Format_RGB888)


def _keep():
    from qgis.PyQt.QtCore import Qt

    return Qt.AspectRatioMode.KeepAspectRatio


def _smooth():
    from qgis.PyQt.QtCore import Qt

    return Qt.TransformationMode.SmoothTransformation


class _quiet:  # noqa: N801 - a context manager, used like a function
    """Keep GDAL from writing of broken pictures to the console."""

    def __enter__(self):
        gdal.PushErrorHandler("CPLQuietErrorHandler")

    def __exit__(self, *_):
        gdal.PopErrorHandler()
        return False


def _is_cut(path: Path) -> bool:
    """Return whether a JPEG lacks the mark of its end: Qt would print what is missing in grey, and say nothing."""
    with path.open("rb") as stream:
        if stream.read(2) != JPEG_START:
            return False
        stream.seek(max(0, path.stat().st_size - TAIL))  # cameras write behind the picture
        return JPEG_END not in stream.read()
