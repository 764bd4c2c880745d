"""The sheet (fiche) of one object as plain data: head, chips, groups of facts, links both ways.

What a sheet holds is said by ``resources/fiche.json``; rows come from a reader, so that nothing here knows of files or
of QGIS. A fact that is not known reads « non renseigné »: unknown is not « non ».
"""

from dataclasses import dataclass
from statistics import median
from typing import Optional

from . import measures
from .search import natural


@dataclass(frozen=True)
class Chip:
    """A badge under the name; ``fill`` (official) or ``line`` is a colour, the other is empty."""

    text: str
    fill: str = ""
    line: str = ""


@dataclass(frozen=True)
class Row:
    """One fact. ``bar``: 0 to 100 when it is drawn as a bar, with ``tick`` the median of all."""

    label: str
    value: str
    known: bool = True
    bar: Optional[float] = None
    tick: Optional[float] = None


@dataclass(frozen=True)
class Group:
    """A group of facts under one title."""

    id: str
    title: str
    rows: tuple
    closed: bool = False


@dataclass(frozen=True)
class Link:
    """A related object; ``exists`` is False for one that the data name without having it."""

    key: str
    id: str
    name: str
    remark: str
    icon: str
    exists: bool = True


@dataclass(frozen=True)
class LinkGroup:
    """The related objects of one layer."""

    title: str
    links: tuple


@dataclass(frozen=True)
class Fiche:
    """The sheet of one object."""

    key: str
    id: str
    kind: str
    title: str
    subtitle: str
    icon: str
    chips: tuple
    groups: tuple
    links: tuple
    links_title: str

    @property
    def count(self) -> int:
        """Return the number of related objects that exist."""
        return sum(link.exists for group in self.links for link in group.links)


class Reader:
    """What a sheet is built from. ``rows`` are dicts of the fields of a table of the schema, None for NULL."""

    def rows(self, table: str, field: str, value) -> list:
        """Return the rows of a table whose field has this value, in the order of the layer."""
        raise NotImplementedError

    def near(self, key: str, object_id: str, table: str, metres: float) -> list:
        """Return (row, distance in metres) of the objects of ``table`` within ``metres``, nearest first."""
        raise NotImplementedError

    def score(self, key: str, object_id: str) -> Optional[dict]:
        """Return the computed value or None: ``{"layer", "count", "values", "families": [(label, value, median)]}``."""
        raise NotImplementedError


def build(key: str, object_id: str, definition: dict, reader: Reader, language: str) -> "Optional[Fiche]":
    """Return the sheet of an object, or None when there is no such object or no sheet for its layer."""
    entry = definition["layers"].get(key)
    found = reader.rows(key, entry["key"], object_id) if entry else []
    if not found:
        return None
    row = found[0]
    return Builder(key, str(object_id), row, definition, reader, language).fiche()


def name_of(key: str, row: dict, definition: dict, language: str) -> str:
    """Return how an object is called in lists and titles."""
    entry = definition["layers"][key]
    written = entry.get("name_words")
    if written and row.get(entry["name"]) is not None:
        return _filled(written[language], row, definition["words"][language]["unnamed"])
    name = row.get(entry["name"]) or row.get(entry.get("name_else", "")) or ""
    prefix = row.get(entry["prefix"]) if "prefix" in entry else None
    text = " · ".join(str(part) for part in (prefix, name) if part not in (None, ""))
    return text or definition["words"][language]["unnamed"]


def icon_of(key: str, row: dict, definition: dict) -> str:
    """Return the name of the swatch of an object."""
    icon = definition["layers"][key]["icon"]
    return icon.get("values", {}).get(row.get(icon.get("field", "")), icon["else"])


def _filled(template: str, row: dict, missing: str) -> str:
    return template.format_map({name: missing if value is None else value for name, value in row.items()})


class Builder:
    """Makes the parts of a sheet: the dock's whole one by :meth:`fiche`, those of a printed page one by one."""

    def __init__(self, key, object_id, row, definition, reader, language):
        self.key, self.id, self.row, self.reader = key, object_id, row, reader
        self.definition, self.language = definition, language
        self.entry, self.words = definition["layers"][key], definition["words"][language]

    def fiche(self) -> Fiche:
        """Return the sheet as ``resources/fiche.json`` says it."""
        groups = [self._group(number, group) for number, group in enumerate(self.entry["groups"])]
        value = self._value()
        if value:
            groups.insert(1, value)
        groups.append(self._source())
        links = self.links(self.entry["links"])
        count = sum(link.exists for group in links for link in group.links)
        title = self.words["no_links"] if not links else self.words["link" if count == 1 else "links"].format(n=count)
        return Fiche(
            self.key,
            self.id,
            self.entry["title"][self.language],
            self.title(),
            " · ".join(str(self.row[name]) for name in self.entry["subtitle"] if self.row.get(name) is not None),
            icon_of(self.key, self.row, self.definition),
            tuple(self.chips()),
            tuple(group for group in groups if group.rows),
            tuple(links),
            title,
        )

    def title(self) -> str:
        """Return the name, with the other name in brackets."""
        name = name_of(self.key, self.row, self.definition, self.language)
        alias = self.row.get(self.entry.get("alias", ""))
        return f"{name} ({alias})" if alias else name

    def chips(self):
        """Yield the badges that the object bears."""
        for chip in self.entry["chips"]:
            value = self.row.get(chip["field"])
            if (value is not None) if chip["is"] == "*" else (value == chip["is"]):
                text = _filled(chip["text"][self.language], {**self.row}, "").strip()
                yield Chip(text, chip.get("fill", ""), chip.get("line", ""))

    def _group(self, number, group) -> Group:
        rows = [self.fact(row) for row in group["rows"]]
        return Group(f"group{number}", group["title"][self.language], tuple(row for row in rows if row is not None))

    def fact(self, row) -> "Optional[Row]":
        """Return one fact as its entry says; None for an optional one that is not known."""
        value, label = self.row.get(row["field"]), row["label"][self.language]
        if value is None or value == "":
            return None if row.get("optional") else Row(label, self.words["unknown"], False)
        for template in row.get("templates", ()):
            try:
                known = {name: item for name, item in self.row.items() if item is not None}
                return Row(label, template[self.language].format_map(known))
            except KeyError:
                continue
        return Row(label, self._written(value, row.get("kind", "text")))

    def _written(self, value, kind) -> str:
        language = self.language
        if kind == "bool":
            return self.words["yes" if value else "no"]
        if kind == "ha":
            return measures.hectares(value, language)
        if kind == "m":
            return measures.metres(value, language) if value > 0 else measures.figure(value, 0, language) + "\u00a0m"
        if kind == "km2":
            return f"{measures.figure(value, 1, language)}\u00a0km²"
        if kind == "share":
            return measures.percent(value, language)
        if kind == "int":
            return measures.figure(value, 0, language)
        return str(value)

    def _value(self) -> "Optional[Group]":
        """Return the computed value, which never looks like the official one; None where nothing is ever computed."""
        if not self.entry.get("scored"):
            return None
        found, words = self.reader.score(self.key, self.id), self.words
        if found is None:
            return Group("value", words["no_value"], (Row(words["score"], words["not_scored"], False),))
        values, language = found["values"], self.language
        rows = []
        score = values.get("score")
        if score is None:
            rows.append(Row(words["score"], words["unknown"], False))
        else:
            rows.append(Row(words["score"], f"{measures.figure(score, 1, language)} / 100"))
        if values.get("rang") is not None:
            rows.append(Row(words["rank"], words["rank_text"].format(rank=int(values["rang"]), n=found["count"])))
        if values.get("rang_p05") is not None and values.get("rang_p95") is not None:
            ends = {"low": int(values["rang_p05"]), "high": int(values["rang_p95"])}
            rows.append(Row(words["interval"], words["interval_text"].format(**ends)))
        if values.get("classe") is not None:
            rows.append(Row(words["computed"], str(values["classe"])))
        for label, value, middle in found["families"]:
            if value is not None:
                rows.append(Row(label, measures.figure(value, 0, language), True, float(value), middle))
        if values.get("completude") is not None:
            rows.append(Row(words["completeness"], measures.percent(values["completude"], language)))
        return Group("value", words["value"].format(layer=found["layer"]), tuple(rows))

    def _source(self) -> Group:
        words = self.words
        rows = [
            Row(words["source_row"], self.row.get("source") or words["unknown"], bool(self.row.get("source"))),
            Row(words["anomalies_row"], self.row.get("anomalies") or words["none"]),
        ]
        return Group("source", words["source"], tuple(rows), True)

    def links(self, specs) -> list:
        """Return the related objects by layer, in the order of ``specs``; each object once.

        Nearest first where a distance is what relates them, else by name.
        """
        groups, seen = {}, {(self.key, self.id)}
        for spec in specs:
            found = list(self._found(spec))
            if "near" not in spec:
                found.sort(key=lambda link: (not link.exists, natural(link.name)))
            for link in found:
                if link.exists and (link.key, link.id) in seen:
                    continue
                seen.add((link.key, link.id))
                groups.setdefault(spec["to"], []).append(link)
        titles = {key: layer["plural"][self.language] for key, layer in self.definition["layers"].items()}
        return [LinkGroup(titles[key], tuple(links)) for key, links in groups.items()]

    def _found(self, spec):
        if "near" in spec:
            pairs = self.reader.near(self.key, self.id, spec["to"], spec["near"])
            for row, apart in pairs[: spec["limit"]]:
                yield self._link(spec["to"], row, measures.metres(apart, self.language))
            return
        value = self.row.get(spec["from"])
        if value is None:
            return
        relation = spec.get("relation", {}).get(self.language, "")
        if "via" not in spec:
            for row in self.reader.rows(spec["to"], spec["field"], value):
                yield self._link(spec["to"], row, relation)
            return
        yield from self._through(spec, value, relation)

    def _through(self, spec, value, relation):
        via = spec["via"]
        where = via.get("where", {})
        for pair in self.reader.rows(via["table"], via["from"], value):
            if any(pair.get(field) != wanted for field, wanted in where.items()):
                continue
            apart = pair.get(via.get("measure", ""))
            remark = " · ".join(p for p in (relation, measures.metres(apart, self.language) if apart else "") if p)
            target = pair.get(via["to"])
            rows = self.reader.rows(spec["to"], spec["field"], target) if target is not None else []
            for row in rows:
                yield self._link(spec["to"], row, remark)
            if not rows and "absent" in via:
                name = self.words["absent"].format(name=pair.get(via["absent"]))
                icon = self.definition["layers"][spec["to"]]["icon"]["else"]
                yield Link(spec["to"], "", name, self.words["view_absent"], icon, False)

    def _link(self, key, row, remark) -> Link:
        object_id = str(row[self.definition["layers"][key]["key"]])
        name = name_of(key, row, self.definition, self.language)
        return Link(key, object_id, name, remark, icon_of(key, row, self.definition))


def middle(values) -> Optional[float]:
    """Return the median of the values that are known, None when none is."""
    known = [value for value in values if value is not None]
    return float(median(known)) if known else None


def score_of(rows, names, key_field: str, object_id: str, layer: str, labels: dict) -> Optional[dict]:
    """Return what :meth:`Reader.score` says of one object; None when the scored rows lack it.

    rows: of the scored layer, dicts; names: its fields; labels: field of a family → how it is called.
    """
    mine = next((row for row in rows if str(row[key_field]) == str(object_id)), None)
    if mine is None:
        return None
    families = [name for name in names if name.startswith("score_")]
    return {
        "layer": layer,
        "count": sum(row["rang"] is not None for row in rows),
        "values": mine,
        "families": [(labels[name], mine[name], middle(row[name] for row in rows)) for name in families],
    }


def as_text(fiche: Fiche, credits: str) -> str:
    """Return the sheet to paste into a letter."""
    lines = [fiche.title, " · ".join(part for part in (fiche.kind, fiche.subtitle) if part)]
    if fiche.chips:
        lines.append(" · ".join(chip.text for chip in fiche.chips))
    for group in fiche.groups:
        lines += ["", group.title, *(f"  {row.label} : {row.value}" for row in group.rows)]
    lines += ["", fiche.links_title]
    for group in fiche.links:
        lines.append(f"  {group.title}")
        lines += [f"    {link.name}" + (f" ({link.remark})" if link.remark else "") for link in group.links]
    return "\n".join([*lines, "", credits]) + "\n"


def click_order(hits, definition: dict) -> list:
    """Return the objects under a click, (key, id) pairs, in the order of the list: the cité on top, limits last."""
    order = definition["order"]
    known = [hit for hit in dict.fromkeys(hits) if hit[0] in order]
    return sorted(known, key=lambda hit: order.index(hit[0]))


def to_open(hits, definition: dict):
    """Return the one object that a click means, or None when the user must choose.

    Communes and limits lie under everything: they are meant only where nothing else is met.
    """
    ordered = click_order(hits, definition)
    front = [hit for hit in ordered if hit[0] not in definition["background"]]
    if len(front) == 1 or (not front and ordered):
        return (front or ordered)[0]
    return None
