"""Templates: QGIS print layouts (.qpt) whose items have ids."""

import re
from functools import lru_cache
from pathlib import Path

from qgis.core import QgsPrintLayout, QgsReadWriteContext
from qgis.PyQt.QtXml import QDomDocument

from ..i18n import tr
from ..paths import resource
from .errors import MapError

# ids that the engine fills, with what each is; the help page lists them
IDS = {
    "carte": "map",
    "titre": "label",
    "sous_titre": "label",
    "echelle": "scale bar",
    "echelle_numerique": "label",
    "sources": "label",
    "auteur": "label",
}
NAME = re.compile(r"_a[0-4]_(paysage|portrait)$")
TABLES = ("table_chiffres", "table_agglomerations")


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
        return read(path), 1.0
    available = {**shipped(), **(_folder(path) if path else {})}
    name, factor = page.template(stem, available)
    return read(available[name]), factor


def check(path) -> None:
    """Raise MapError when a template of the user cannot serve, or a folder of theirs holds none that can."""
    if not path:
        return
    if not Path(path).is_dir():
        read(path)
        return
    found = _folder(path)
    if not found:
        raise MapError(
            tr("“{folder}” holds no template of a known name: {names}.")
            .format(folder=path, names=", ".join(f"{name}.qpt" for name in shipped()))
        )  # fmt: skip
    for file in found.values():
        read(file)


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
    document = QDomDocument()
    try:
        content = path.read_bytes()
    except OSError as error:
        raise MapError(
            tr("The template “{file}” cannot be read: {reason}").format(file=path, reason=error.strerror or error)
        ) from error
    parsed = document.setContent(content)
    parsed = parsed[0] if isinstance(parsed, tuple) else bool(parsed)
    if not parsed or document.documentElement().tagName() != "Layout":
        raise MapError(
            tr("“{file}” is not a print layout of QGIS. Export one from the layout window: Layout, Save as Template.")
            .format(file=path.name)
        )  # fmt: skip
    return document


def load(project, document) -> QgsPrintLayout:
    """Return a new layout of ``project`` made from a template; MapError when it has no page."""
    layout = QgsPrintLayout(project)
    _, loaded = layout.loadFromTemplate(document, QgsReadWriteContext())
    if not loaded or not layout.pageCollection().pageCount():
        raise MapError(tr("The template has no page that QGIS can read."))
    return layout


def missing(layout) -> list:
    """Return the documented ids that the layout lacks."""
    names = [name for name in IDS if layout.itemById(name) is None]
    if all(layout.itemById(name) is None for name in TABLES):
        names.append(TABLES[0])
    if not legends(layout):
        names += ["legende_gauche", "legende_droite"]
    return names


def legends(layout) -> list:
    """Return the legend items in their order: ``legende_gauche``, ``legende_droite``, or ``legende_1`` and on."""
    from qgis.core import QgsLayoutItemLegend

    order = {"legende_gauche": "legende_0", "legende_droite": "legende_00"}
    found = [item for item in layout.items() if isinstance(item, QgsLayoutItemLegend) and "legende" in item.id()]
    return sorted(found, key=lambda item: order.get(item.id(), item.id()))
