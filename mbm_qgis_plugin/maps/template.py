"""Templates: QGIS print layouts (.qpt) whose items have ids."""

import base64
import re
from functools import lru_cache
from pathlib import Path

from qgis.core import (
    QgsLayoutItem,
    QgsLayoutItemLegend,
    QgsLayoutItemPage,
    QgsLayoutItemPicture,
    QgsLayoutObject,
    QgsPathResolver,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
    QgsUnitTypes,
)
from qgis.PyQt.QtXml import QDomDocument

from ..i18n import tr
from ..paths import resource
from . import items, newer
from .errors import MapError

NAME = re.compile(r"_a[0-4]_(paysage|portrait)$")
MM = QgsUnitTypes.LayoutUnit.LayoutMillimeters
PICTURE = QgsLayoutObject.DataDefinedProperty.PictureSource
NORTH = "nord"
# what a document says of itself, and its layout
FILE, STEM, SAID = "mbm_file", "mbm_stem", "mbm/said"


@lru_cache(maxsize=1)
def shipped() -> dict:
    """Return the plugin's own templates: name → path."""
    return {path.stem: path for path in sorted(resource("layouts").glob("*.qpt"))}


def chosen(path, stem: str, page) -> tuple:
    """Return (document, factor) of a page: its template as XML and what this is to be enlarged by.

    path: "" (the plugin's templates), a template of the user, which keeps its own paper, or the folder of an
    organisation, whose files replace those of the plugin that have the same name. stem: what the template is for,
    ``perimetre`` for instance. page: the paper asked for. Raises MapError.
    """
    if path and not Path(path).is_dir():
        document, factor = read(path), 1.0
    else:
        available = {**shipped(), **(_folder(path) if path else {})}
        name, factor = page.template(stem, available)
        document = read(available[name])
    document.documentElement().setAttribute(STEM, stem)
    return document, factor


def check(path) -> None:
    """Raise MapError when a template of the user cannot serve, or a folder of theirs holds none that can."""
    if not path:
        return
    project = QgsProject()  # held as long as the layouts
    if not Path(path).is_dir():
        load(project, read(path))
        return
    found = _folder(path)
    if not found:
        raise MapError(
            tr("“{folder}” holds no template of a known name: {names}.")
            .format(folder=path, names=", ".join(f"{name}.qpt" for name in shipped()))
        )  # fmt: skip
    for file in found.values():
        load(project, read(file))


def _folder(path) -> dict:
    """Return the templates of an organisation that replace ours, on any paper: name → path."""
    names = {NAME.sub("", name) for name in shipped()}
    return {
        file.stem: file
        for file in sorted(Path(path).glob("*.qpt"))
        if NAME.search(file.stem) and NAME.sub("", file.stem) in names
    }


def read(path) -> QDomDocument:
    """Return a template as XML; MapError when the file is not a QGIS print layout."""
    path = Path(path)
    try:
        found = path.stat()
        document = _parsed(path, found.st_mtime_ns, found.st_size)
    except OSError as error:
        raise MapError(
            tr("The template “{file}” cannot be read: {reason}").format(file=path, reason=error.strerror or error)
        ) from error
    return document.cloneNode(True).toDocument()


@lru_cache(maxsize=8)
def _parsed(path, *_version) -> QDomDocument:
    """Return the document of a file, kept for the pages to come until the file changes."""
    document, content = QDomDocument(), path.read_bytes()
    parsed = document.setContent(content)
    parsed = parsed[0] if isinstance(parsed, tuple) else bool(parsed)
    if not parsed or document.documentElement().tagName() != "Layout":
        raise MapError(
            tr("“{file}” is not a print layout of QGIS. Export one from the layout window: Layout, Save as Template.")
            .format(file=path.name)
        )  # fmt: skip
    document.documentElement().setAttribute(FILE, str(path.resolve()))
    return document


def load(project, document) -> QgsPrintLayout:
    """Return a new layout of ``project`` made from a template: one page, in millimetres, its pictures found.

    What is to be said of the template is kept for :func:`warnings`. MapError when it has no page.
    """
    root = document.documentElement()
    file, said = Path(root.attribute(FILE)), []
    newer.adapt(document)
    root.setAttribute("units", "mm")
    context = QgsReadWriteContext()
    context.setPathResolver(QgsPathResolver(str(file)))
    layout = QgsPrintLayout(project)
    layout.undoStack().blockCommands(True)  # each item would be written as XML, to be taken back
    _, loaded = layout.loadFromTemplate(document, context)
    if not loaded or not layout.pageCollection().pageCount():
        raise MapError(tr("The template “{file}” has no page that QGIS can read.").format(file=file.name))
    if newer.version(root):
        said.append(
            tr("The template was saved by QGIS {version}, newer than this one: look at what is on the page.")
            .format(version=newer.version(root))
        )  # fmt: skip
    said += _one_page(layout) + _pictures(layout, file.parent)
    _in_millimetres(layout)
    layout.setCustomProperty(SAID, said)
    layout.setCustomProperty(STEM, root.attribute(STEM))
    layout.undoStack().blockCommands(False)
    return layout


def warnings(layout) -> list:
    """Return what the user should know of the template of a layout, in their language."""
    said = layout.customProperty(SAID)
    return [*([said] if isinstance(said, str) else said or ()), *items.faults(layout, layout.customProperty(STEM))]


def _one_page(layout) -> list:
    """Take out the pages after the first, with what stands on them: a page of a series is one page."""
    pages = layout.pageCollection()
    number = pages.pageCount()
    if number == 1:
        return []
    for item in layout.items():
        if isinstance(item, QgsLayoutItem) and not isinstance(item, QgsLayoutItemPage) and item.page() > 0:
            layout.removeLayoutItem(item)
    while pages.pageCount() > 1:
        pages.deletePage(pages.pageCount() - 1)
    return [tr("The template has {n} pages; only the first is printed.").format(n=number)]


def _pictures(layout, folder) -> list:
    """Find pictures named from the template's folder; take out those that are not there and say which."""
    lost = []
    for item in layout.items():
        if not isinstance(item, QgsLayoutItemPicture) or item.dataDefinedProperties().isActive(PICTURE):
            continue
        path = item.picturePath()
        if not path or path.startswith(("base64:", "http:", "https:", ":/")) or Path(path).is_file():
            continue
        beside = folder / path.replace("\\", "/")
        if beside.is_file():
            item.setPicturePath(str(beside))
            item.refreshPicture()
        else:
            lost.append(path)
            if item.id() == NORTH:
                item.setPicturePath("")  # ours takes its place
            else:
                layout.removeLayoutItem(item)
    return [tr("The picture “{file}” of the template is not there; the page is made without it.").format(file=path)
            for path in lost]  # fmt: skip


def embed(item, content: bytes, drawing: bool) -> None:
    """Put a picture into its item, within the template; ``drawing``: an SVG, which stays one."""
    kind = QgsLayoutItemPicture.Format.FormatSVG if drawing else QgsLayoutItemPicture.Format.FormatRaster
    item.setPicturePath(f"base64:{base64.b64encode(content).decode('ascii')}", kind)


def _in_millimetres(layout) -> None:
    """Give all items places and sizes in millimetres: the engine reckons in them."""
    for item in layout.items():
        if isinstance(item, QgsLayoutItemPage):
            size = layout.convertFromLayoutUnits(layout.convertToLayoutUnits(item.pageSize()), MM)
            if item.pageSize().units() != MM:
                item.setPageSize(size)
        elif isinstance(item, QgsLayoutItem):
            place, size = item.positionWithUnits(), item.sizeWithUnits()
            if size.units() != MM:
                item.attemptResize(layout.convertFromLayoutUnits(layout.convertToLayoutUnits(size), MM))
            if place.units() != MM:
                item.attemptMove(layout.convertFromLayoutUnits(layout.convertToLayoutUnits(place), MM))


def legends(layout) -> list:
    """Return the legend items in their order: ``legende_gauche``, ``legende_droite``, or ``legende_1`` and on."""
    order = {"legende_gauche": "legende_0", "legende_droite": "legende_00"}
    found = [item for item in layout.items() if isinstance(item, QgsLayoutItemLegend) and "legende" in item.id()]
    return sorted(found, key=lambda item: order.get(item.id(), item.id()))
