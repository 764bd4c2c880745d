"""Maps and legends as pictures inside an SVG: the SVG of Qt knows no clipping.

Drawn as vectors, a map would run over the whole page, and the dots and ribs of patterns leave their polygons.
"""

import errno
import os
import tempfile
from contextlib import contextmanager
from pathlib import Path

from qgis.core import (
    QgsLayoutExporter,
    QgsLayoutItem,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutItemPicture,
    QgsLayoutItemShape,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QSize

PICTURED, STAYING = (QgsLayoutItemMap, QgsLayoutItemLegend), (QgsLayoutItemShape, QgsLayoutItemPage)


@contextmanager
def pictures(layout, dpi: int):
    """Put a picture of each map and legend in its place for the time of this block; texts and tables stay vector.

    Raises OSError when the pictures cannot be kept (disk full).
    """
    items = [item for item in layout.items() if isinstance(item, QgsLayoutItem) and item.isVisible()]
    whole = [item for item in items if isinstance(item, PICTURED)]
    # shapes stay and the page itself: what lies between the map and its enlargement is one, and names keep clear of it
    others = [item for item in items if not isinstance(item, (*PICTURED, *STAYING))]
    added = []
    with tempfile.TemporaryDirectory(prefix="mbm-") as folder:
        try:
            _show(others, False)
            made = [(item, _picture(layout, item, dpi, Path(folder) / f"{n}.png")) for n, item in enumerate(whole)]
            _show(others, True)
            _show(whole, False)
            for item, path in made:
                added.append(_placed(layout, item, path))
            yield
        finally:
            for picture in added:
                layout.removeLayoutItem(picture)
            _show(items, True)


def _show(items, shown: bool) -> None:
    for item in items:
        item.setVisibility(shown)


def _picture(layout, item, dpi, path):
    """Write what the page shows in the rectangle of an item."""
    image = QgsLayoutExporter(layout).renderRegionToImage(item.sceneBoundingRect(), QSize(), dpi)
    if image.isNull():
        raise OSError(errno.ENOMEM, os.strerror(errno.ENOMEM))
    if not image.save(str(path)):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    return path


def _placed(layout, item, path):
    box, unit = item.sceneBoundingRect(), QgsUnitTypes.LayoutUnit.LayoutMillimeters
    picture = QgsLayoutItemPicture(layout)
    picture.setPicturePath(str(path))
    picture.setResizeMode(QgsLayoutItemPicture.ResizeMode.Stretch)
    layout.addLayoutItem(picture)
    picture.attemptMove(QgsLayoutPoint(box.x(), box.y(), unit))
    picture.attemptResize(QgsLayoutSize(box.width(), box.height(), unit))
    picture.setZValue(item.zValue())
    picture.refreshPicture()
    return picture
