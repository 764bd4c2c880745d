"""The kinds of maps: each is a data file in ``resources/maps/`` (layers, legend, figures, texts)."""

import json
from dataclasses import dataclass, field, replace

from ..i18n import tr
from ..paths import resource
from .errors import MapError

VEIL, LIMIT, NEIGHBOURS, SHEETS = "@veil", "@limit", "@neighbours", "@sheets"
DEFAULT = "perimetres"
LISTS = ("layers", "figures", "agglomeration_figures", "not_on_basin", "keywords", "named_in_enlargement",
         "element_only", "unlabelled", "scored")  # fmt: skip


@dataclass(frozen=True)
class Entry:
    """A legend entry: its layer, the class that it stands for, and what must be there for it to be shown.

    presence: ``inside`` (an object of the class in the territory), ``other`` (a polygon of the layer beside the
    territory on the map), ``boundary`` (a boundary of the layer crosses the territory).
    patch: ``""`` (the layer's own) or ``ribbon``. on: ``""``, or on which maps the entry stands: ``large`` scales or
    ``small`` ones (1:200 000 and beyond), where the styles draw families and not their members.
    """

    label: str
    layer: str
    filter: str = ""
    presence: str = "inside"
    patch: str = ""
    wide: bool = False
    on: str = ""


@dataclass(frozen=True)
class Kind:
    """One kind of map, as its file says it; layers are in drawing order, top first.

    A layer is a key of the catalog, one of the page's own (``@limit``, ``@veil``, ``@neighbours``, ``@sheets``) or one
    that ``derived`` makes from others. ``styles``: key → named style of the catalog, or a file of ``styles/cartes``.
    A figure is one of ``core.figures``, or counted as its ``of``, ``filter`` and ``unit`` say.
    """

    id: str
    title: str
    templates: dict
    layers: tuple
    legend: tuple  # of (id, title, entries, what is said when there is none)
    legend_columns: dict
    figures: tuple
    agglomeration_figures: tuple
    texts: dict
    texts_basin: dict
    agglomeration_widths: tuple = ()  # of the table of the basin, in mm: names, then a column per figure
    styles: dict = field(default_factory=dict)
    not_on_basin: tuple = ()
    must_be_named: dict = field(default_factory=dict)
    densest: str = ""
    named_in_enlargement: tuple = ()  # layers whose names leave the main map where the enlargement shows them
    spread_apart: dict = field(default_factory=dict)  # layer → least distance of its markers in mm, at 1:80 000
    keywords: tuple = ()
    derived: dict = field(default_factory=dict)  # key → {"maker": …}, see ``derived``
    element_only: tuple = ()  # layers that only the page of a component has
    unlabelled: tuple = ()  # layers drawn without their names
    subject: str = ""  # what {sujet} stands for in the texts, unless a scored layer is shown
    subject_basin: str = ""  # the same on the page of the basin, when it is another
    name_more: bool = False  # name on the main map what the styles name on enlargements only
    candidates: float = 5.0  # places tried for a name on a page of A3 or less, per cm² of what it names
    listing: dict = field(default_factory=dict)  # what explains the numbers of the map, see ``listing``
    title_en: str = ""  # in the interface; what is printed is French
    icon: str = ""  # of resources/icons, without suffix
    scored: tuple = ()  # what a scored layer may show here: "class", "crossing"
    file: str = "{territoire} · {titre}"  # name of a page's file

    def tables(self) -> list:
        """Return the layers that the map draws and that need a style: those of the bundle and the derived ones."""
        return [key for key in self.layers if not key.startswith("@") or key in self.derived]

    def text(self, item: str, basin: bool = False) -> str:
        """Return the text of an item of the page, with {placeholders}."""
        return (self.texts_basin.get(item) if basin else None) or self.texts.get(item, "")


def kinds() -> list:
    """Return the ids of the kinds whose files are there, the default one first: a new kind is a new file."""
    found = sorted(path.stem for path in resource("maps").glob("*.json"))
    return sorted(found, key=lambda name: name != DEFAULT)


def kind(name: str) -> Kind:
    """Return the kind of map of that name; MapError when its file is not there or does not say what it must.

    ``like`` names a kind whose members stand where the file has none of its own; texts are taken one by one.
    """
    try:
        return Kind(**{**dict.fromkeys(LISTS, ()), **_members(_read(name))})
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise MapError(
            tr("The kind of map “{name}” cannot be read: {reason}").format(name=name, reason=error)
        ) from error


def key_map(model: Kind) -> Kind:
    """Return the kind of the key map of sheets: page, figures and texts of ``model``, a map of limits and sheets."""
    own = _members(_read("parts/assemblage"))
    texts = {name: {**getattr(model, name), **own[name]} for name in ("texts", "texts_basin")}
    return replace(model, **{**own, **texts})


def _members(raw: dict) -> dict:
    raw = {**raw, **{key: tuple(raw[key]) for key in LISTS if key in raw}}
    raw["legend"] = tuple(
        (group["id"], group["title"], tuple(Entry(**entry) for entry in group["entries"]), group.get("empty", ""))
        for group in raw["legend"]
    )
    return raw


def _read(name: str) -> dict:
    raw = json.loads(resource("maps", f"{name}.json").read_text(encoding="utf-8"))
    model = raw.pop("like", None)
    if model is None:
        return raw
    base = _read(model)
    for key in ("file", "derived", "must_be_named", "styles", "element_only", "unlabelled", "scored", "listing",
                "legend_columns", "agglomeration_widths", "subject", "subject_basin", "title_en", "icon",
                "candidates"):  # fmt: skip
        base.pop(key, None)  # what belongs to the drawing of one kind only
    texts = {part: {**base.get(part, {}), **raw.get(part, {})} for part in ("texts", "texts_basin")}
    return {**base, "legend_columns": {}, **raw, **texts}
