"""What stands on a printed sheet (fiche), as plain data: blocks of facts, bars, lists and notes.

``resources/sheets/<subject>.json`` says which blocks there are; their facts and links are written in the grammar of
``resources/fiche.json`` and made by :class:`core.fiche.Builder`, so that paper and screen say the same. Printed text
is French.
"""

from dataclasses import dataclass, replace
from typing import Optional

from . import measures
from .fiche import Builder, name_of
from .typography import NO_BREAK, french, list_of, number

LANGUAGE = "fr"
CLOSE = 15.0  # m: the shapes are simplified by 10 m, what is nearer than this touches
STEP = 10  # m: distances are rounded to


@dataclass(frozen=True)
class Fact:
    """A label and its value; ``known`` is False for what the data do not say."""

    label: str
    value: str
    known: bool = True


@dataclass(frozen=True)
class Bar:
    """A score of 0 to 100 (None: not known), drawn as a bar."""

    label: str
    weight: str
    score: Optional[float]


@dataclass(frozen=True)
class Total:
    """The score of all families."""

    label: str
    value: str


@dataclass(frozen=True)
class Entry:
    """An object of a list: the layer and key that its marker is taken from, its name, and what is said of it."""

    key: str
    id: str
    name: str
    remark: str = ""


@dataclass(frozen=True)
class Note:
    """A line in small type."""

    text: str


@dataclass(frozen=True)
class Block:
    """A heading and what stands under it; ``hidden``: entries of the list that the page has no room for."""

    id: str
    title: str
    lines: tuple
    least: int = 0  # entries that a list keeps however narrow the page is
    hidden: int = 0

    @property
    def entries(self) -> int:
        """Return the number of entries of the list."""
        return sum(isinstance(line, Entry) for line in self.lines)

    def first(self, number: int) -> "Block":
        """Return the block with the first entries of its list only; what is left out is counted."""
        entries = [line for line in self.lines if isinstance(line, Entry)]
        gone = {id(line) for line in entries[number:]}
        lines = tuple(line for line in self.lines if id(line) not in gone)
        return replace(self, lines=lines, hidden=self.hidden + len(gone))

    def rest(self) -> str:
        """Return « et 12 autres … » for what is hidden, an empty text for nothing."""
        if not self.hidden:
            return ""
        return french(f"et {number(self.hidden)} " + ("autre" if self.hidden == 1 else "autres"))


def blocks(spec: dict, row: dict, reader, definition: dict) -> list:
    """Return the blocks of one object. ``reader``: a :class:`core.fiche.Reader` that also knows ``indicator(id,
    name)`` and ``inside(key, id, table, row)``.
    """
    return [made for made in (_Maker(spec, row, reader, definition).block(item) for item in spec["blocks"]) if made]


def distance(metres: float) -> str:
    """Return a distance as printed: to 10 m, « contigu » under 15 m; kilometres with one decimal from 1 km on."""
    if metres < CLOSE:
        return "contigu"
    rounded = int(metres / STEP + 0.5) * STEP
    return measures.metres(rounded, LANGUAGE)


class _Maker:
    def __init__(self, spec, row, reader, definition):
        self.spec, self.row, self.reader, self.definition = spec, row, reader, definition
        self.key = spec["layer"]
        self.id = str(row[definition["layers"][self.key]["key"]])
        self.builder = Builder(self.key, self.id, row, definition, reader, LANGUAGE)
        self.unknown = definition["words"][LANGUAGE]["unknown"]

    def block(self, item) -> "Optional[Block]":
        lines = getattr(self, f"_{item['kind']}")(item)
        if lines is None:
            return None
        if not lines and "none" in item:
            lines = [Note(french(item["none"]))]
        if not lines and item["kind"] != "place":
            return None
        limit = item.get("limit", len(lines))
        kept = lines[:limit]
        if "note" in item:
            kept = [*kept, Note(french(item["note"]))]
        return Block(item["id"], french(item["title"]), tuple(kept), item.get("least", 0), len(lines[limit:]))

    # --- kinds of blocks ------------------------------------------------------------------------------------------

    def _place(self, _) -> list:
        """A block whose content the page draws itself, like the situation map."""
        return []

    def _facts(self, item) -> list:
        return [fact for row in item["rows"] for fact in self._of_row(row)]

    def _of_row(self, row) -> list:
        if "group" in row:
            groups = self.definition["layers"][self.key]["groups"]
            group = next(item for item in groups if item["title"][LANGUAGE] == row["group"])
            return [fact for inner in group["rows"] if inner["field"] not in row.get("without", ())
                    for fact in self._of_row(inner)]  # fmt: skip
        if "communes" in row:
            return [self._communes(row)]
        if "indicator" in row:
            return [self._indicator(row)]
        if "counted" in row:
            return self._counted(row)
        made = self.builder.fact(row)
        if made is None:
            return []
        value = made.value[:1].upper() + made.value[1:] if made.known else self.unknown
        return [Fact(french(made.label), french(value), made.known)]

    def _communes(self, row) -> Fact:
        """The communes that the object lies in, with their shares when there are several."""
        pairs = [pair for pair in self.reader.rows(row["communes"], "id", self.id) if pair["part"] >= 0.005]
        pairs.sort(key=lambda pair: -pair["part"])
        names = []
        for pair in pairs:
            found = self.reader.rows("communes", "insee", pair["insee"])
            if found:
                part = f" ({measures.percent(pair['part'], LANGUAGE)})" if len(pairs) > 1 else ""
                names.append(f"{found[0]['nom']}{part}")
        if not names and self.row.get("commune"):
            names = [self.row["commune"]]
        label = row["label"] if len(names) < 2 else row.get("several", row["label"])
        return Fact(label, french(list_of(names)) if names else self.unknown, bool(names))

    def _indicator(self, row) -> Fact:
        value = self.reader.indicator(self.id, row["indicator"])
        if value is None:
            return Fact(row["label"], row.get("none", self.unknown), "none" in row)
        kind = row["as"]
        if kind == "distance":
            text = distance(value)
        elif kind == "count":
            text = number(value) if value else row.get("zero", "aucun")
        else:
            text = str(int(value))
        return Fact(french(row["label"]), french(text))

    def _counted(self, row) -> list:
        """How many objects of each layer belong to this one."""
        facts = []
        for spec in row["counted"]:
            value = self.row.get(spec["from"])
            found = self.reader.rows(spec["to"], spec["field"], value) if value is not None else []
            if "where" in spec:
                found = [item for item in found if item.get(spec["where"]) is not None]
            facts.append(Fact(spec["label"], number(len(found)) if found else spec["zero"]))
        return facts

    def _value(self, item) -> Optional[list]:
        """The computed value; None where nothing is computed, or no scored layer was given."""
        if not self.reader.has_scores():
            return None
        found = self.reader.score(self.key, self.id)
        if found is None:
            return [Note(french(item["absent"]))]
        values, weights = found["values"], found.get("weights", {})
        lines = []
        for label, value, _ in found["families"]:
            share = weights.get(label)
            weight = "" if share is None else f"poids {number(100 * share)}{NO_BREAK}%"
            lines.append(Bar(french(label), weight, None if value is None else float(value)))
        score = values.get("score")
        lines.append(Total("Score sur 100", self.unknown if score is None else number(float(score))))
        if values.get("rang") is not None:
            text = f"{number(int(values['rang']))} sur {number(found['count'])}"
            if values.get("rang_p05") is not None and values.get("rang_p95") is not None:
                text += f" (plage {number(int(values['rang_p05']))} à {number(int(values['rang_p95']))})"
            lines.append(Fact("Rang", text))
        else:
            lines.append(Fact("Rang", "non classée" if item.get("feminine") else "non classé", False))
        if values.get("classe") is not None:
            lines.append(Fact("Classe calculée", french(str(values["classe"]))))
        if values.get("completude") is not None:
            lines.append(Fact("Complétude", measures.percent(values["completude"], LANGUAGE)))
        return lines

    def _near(self, item) -> list:
        """Objects of a layer within some metres, the nearest first, those inside before them."""
        pairs = []
        for row, apart in self.reader.near(self.key, self.id, item["layer"], item["within"]):
            if row[self.definition["layers"][item["layer"]]["key"]] == self.id and item["layer"] == self.key:
                continue
            if any(row.get(field) in values for field, values in item.get("not", {}).items()):
                continue
            inside = apart == 0 and self.reader.inside(self.key, self.id, item["layer"], row)
            pairs.append((row, apart, inside))
        pairs.sort(key=lambda pair: (not pair[2], pair[1]))
        return [
            Entry(item["layer"], *self._called(item["layer"], row), item["inside"] if inside else distance(apart))
            for row, apart, inside in pairs
        ]

    def _links(self, item) -> list:
        """Related objects, as ``fiche.json`` writes links; distances rounded as on the rest of the page."""
        lines = []
        for group in self.builder.links(item["links"]):
            for link in group.links:
                written = self.definition["layers"][link.key]
                rows = self.reader.rows(link.key, written["key"], link.id) if link.exists else []
                remark = rows[0].get(item["remark"]) if rows and "remark" in item else link.remark
                lines.append(Entry(link.key, link.id, french(link.name), french(str(remark or ""))))
        return lines

    def _shares(self, item) -> list:
        """The communes of the object with the share that lies in each."""
        pairs = sorted(self.reader.rows(item["table"], "id", self.id), key=lambda pair: -pair["part"])
        names = [(self.reader.rows("communes", "insee", pair["insee"]), pair["part"]) for pair in pairs]
        return [Entry("communes", "", french(rows[0]["nom"]), measures.percent(part, LANGUAGE))
                for rows, part in names if rows and part >= 0.005]  # fmt: skip

    def _views(self, item) -> list:
        """Parvis from which the object is seen, or within some metres of it, with the terrils that they look at."""
        if "within" in item:
            pairs = self.reader.near(self.key, self.id, "parvis_agricoles", item["within"])
            pairs = [(row, apart) for row, apart in pairs if row["qualite_vue"] in item["quality"]]
        else:
            pairs = []
            for view in self.reader.rows("parvis_vues", "id_objet", self.id):
                for row in self.reader.rows("parvis_agricoles", "id_parvis", view["id_parvis"]):
                    pairs.append((row, view["distance_m"]))
            pairs.sort(key=lambda pair: (pair[1] is None, pair[1] or 0.0))
        lines = []
        for row, apart in pairs:
            name = f"Parvis {row['id_parvis']}, {self.spec['views'].get(row['qualite_vue'], 'vue')}"
            if item.get("towards"):
                name += f" sur {self._seen(row)}"
            lines.append(Entry("parvis_agricoles", str(row["id_parvis"]), french(name),
                               distance(apart) if apart is not None else ""))  # fmt: skip
        return lines

    def _seen(self, parvis) -> str:
        views = self.reader.rows("parvis_vues", "id_parvis", parvis["id_parvis"])
        names = [str(view["id_objet"] or view["id_texte"]) for view in views]
        return list_of(dict.fromkeys(names)) if names else str(parvis.get("vue_sur") or "un objet non nommé")

    def _text(self, item) -> list:
        value = self.row.get(item["field"])
        return [Note(french(f"{value[:1].upper()}{value[1:]}."))] if value else []

    def _called(self, key, row) -> tuple:
        return str(row[self.definition["layers"][key]["key"]]), french(name_of(key, row, self.definition, LANGUAGE))


def link(pattern: str, row: dict, object_id: str, quote) -> Optional[str]:
    """Return the address of an object: ``{id}`` and the fields of its row put into a pattern; None when one is NULL.

    ``quote`` writes a value as a part of an address. Raises KeyError for what is no field, ValueError for braces
    that do not match.
    """
    values = {**row, "id": object_id}
    used = fields_of(pattern)
    if any(values[name] in (None, "") for name in used):
        return None
    return pattern.format_map({name: quote(str(values[name])) for name in used})


def fields_of(pattern: str) -> list:
    """Return the names between the braces of a pattern. Raises ValueError for what str.format would not take."""
    from string import Formatter

    names = []
    for _, name, form, conversion in Formatter().parse(pattern):
        if name is None:
            continue
        if not name.isidentifier() or form or conversion:
            raise ValueError(name)
        names.append(name)
    return names
