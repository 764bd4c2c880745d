"""The words of a page: the texts of its kind, its title, the variables of its layout."""

from pathlib import Path

from .. import compat
from ..catalog import catalog
from ..core.typography import french, month, scale
from ..paths import resource
from . import items, variables


def write(filling):
    """Write the texts of the kind into their labels, and the variables that a template may use."""
    territory = filling.territory
    texts = {"version": month(catalog().data_version), "echelle_agrandissement": "", "calcul": "", **filling.texts}
    if filling.maker.scored is not None:
        texts["calcul"] = f" {filling.maker.scored.notice}"
    ids = {*filling.kind.texts, *filling.kind.texts_basin}
    whole_table = filling.item("table_agglomerations") is not None
    filled = {name: filling.kind.text(name, territory.basin).format_map(texts) for name in ids}
    if territory.basin and not whole_table:
        for name in ("titre_chiffres", "note_chiffres"):
            filled[name] = filling.kind.text(name)
    title, view = territory.title, filling.view
    if view is not None and view.sheet is not None:
        title = f"{title} · {view.name.lower()}"
    filled["titre"] = title
    filled["echelle_numerique"] = scale(filling.page.denominator) if filling.page.denominator else ""
    filled.update(_of_the_user(texts, territory))
    filled = {name: french(text) for name, text in filled.items()}
    for name, text in filled.items():
        items.write(filling.layout, name, text)
    reference = filling.maker.basin_figures
    variables.offer(filling.layout, variables.of_page(filling.page, filling.kind, reference, texts, filled))
    _fit_title(filling)
    north = filling.item("nord")
    if north is not None and not _exists(north.picturePath()):
        north.setPicturePath(str(resource("layouts", "nord.svg")))
    filling.layout.setName(territory.name)


def _of_the_user(texts, territory) -> dict:
    """Return what the user writes in the place of ours: texts named ``@`` and the id of an item."""
    return {
        name[1:]: text.replace("{territoire}", territory.title) for name, text in texts.items() if name.startswith("@")
    }


def _fit_title(filling):
    """Reduce the type of a title that is longer than its line; a name is never cut."""
    item = filling.item("titre")
    if item is None:
        return
    for _ in range(12):
        font = compat.label_font(item)
        if item.sizeForText().width() <= item.rect().width() or font.pointSizeF() <= 9:
            return
        font.setPointSizeF(font.pointSizeF() * 0.92)
        compat.set_label_font(item, font)


def _exists(path: str) -> bool:
    return bool(path) and (path.startswith(("base64:", "http")) or Path(path).is_file())
