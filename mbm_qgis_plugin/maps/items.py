"""The items that the engine fills, by their ids, and the variables that it offers: ``resources/layouts/ids.json``.

The help pages and the tests read the same file. A new template adds its stem to ``on`` of the items that it has.
"""

import json
from functools import lru_cache
from html import escape

from qgis.core import (
    QgsLayoutFrame,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemManualTable,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
)

from ..i18n import tr
from ..paths import resource

KINDS = {
    "map": QgsLayoutItemMap,
    "label": QgsLayoutItemLabel,
    "legend": QgsLayoutItemLegend,
    "picture": QgsLayoutItemPicture,
    "scale bar": QgsLayoutItemScaleBar,
    "shape": QgsLayoutItem,  # whatever can be moved
    "table": QgsLayoutFrame,
}


@lru_cache(maxsize=1)
def documented() -> dict:
    """Return the file: ``templates`` (stem → words), ``items`` and ``variables`` in the order of the help."""
    return json.loads(resource("layouts", "ids.json").read_text(encoding="utf-8"))


@lru_cache(maxsize=1)
def _kinds() -> dict:
    return {entry["id"]: entry["kind"] for entry in documented()["items"]}


def item(layout, name: str):
    """Return the item of a documented id, None when there is none or another kind of item bears the id."""
    first, kind = layout.itemById(name), _kinds()[name]
    if first is None or _of_kind([first], kind) is not None:
        return first
    return _of_kind([found for found in _items(layout) if found.id() == name], kind)


def write(layout, name: str, text: str) -> None:
    """Write the text of a label; one that holds an expression ``[% … %]`` keeps it: the user wrote it."""
    label = item(layout, name)
    if label is None or "[%" in label.text():
        return
    if label.mode() == QgsLayoutItemLabel.Mode.ModeHtml:
        text = escape(text).replace("\n", "<br>")
    label.setText(text)


def _items(layout) -> list:
    return [found for found in layout.items() if isinstance(found, QgsLayoutItem)]


def _of_kind(found, kind):
    for one in found:
        if isinstance(one, KINDS[kind]) and (
            kind != "table" or isinstance(one.multiFrame(), QgsLayoutItemManualTable)
        ):
            return one
    return None


def faults(layout, stem: str) -> list:
    """Return what is to be said of a layout made from the template ``stem``: ids missing, or on another kind of item.

    An optional id may be missing, one of two that stand for each other (``or``) as well.
    """
    by_id = {}
    for found in _items(layout):
        by_id.setdefault(found.id(), []).append(found)
    missing, said = [], []
    for entry in documented()["items"]:
        name, kind = entry["id"], entry["kind"]
        if stem not in entry["on"]:
            continue
        if name in by_id:
            if _of_kind(by_id[name], kind) is None:
                said.append(
                    tr("The item “{id}” of the template is not a {kind}; the page is made without it.").format(
                        id=name, kind=kind_title(kind)
                    )
                )
        elif not entry.get("optional") and not any(
            other in by_id and _of_kind(by_id[other], kind) for other in entry.get("or", ())
        ):
            missing.append(name)
    if len(missing) == 1:
        said.append(tr("The template has no item {id}; the page is made without it.").format(id=missing[0]))
    elif missing:
        names = ", ".join(missing)
        said.append(tr("The template has no items {ids}; the page is made without them.").format(ids=names))
    return said


def kind_title(kind: str) -> str:
    """Return a kind of item in the user's language, as QGIS calls it."""
    return {
        "map": tr("map"),
        "label": tr("label"),
        "legend": tr("legend"),
        "picture": tr("picture"),
        "scale bar": tr("scale bar"),
        "shape": tr("shape"),
        "table": tr("fixed table"),
    }[kind]
