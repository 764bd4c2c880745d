"""A criteria grid: families of criteria, how each is noted, weighed and normalised, and how scores become classes.

A grid is a JSON file (``resources/grids/*.json``; format: docs/grille.md). Reading it checks everything: a fault is a
:class:`GridError` that names the file, the line and what is wrong. Imports neither QGIS nor numpy.
"""

import json
import math
import re
from dataclasses import dataclass, field

from .jsonlines import lines
from .problems import Problem

FORMAT = "mbm-grid/1"
KINDS = ("expert", "indicators")
RESERVED = {"exceptionnelle", "remarquable", "temoin", "témoin"}  # labels of 2007: for grids noted by experts only
METHODS = ("mean", "geometric", "topsis")
POLICIES = ("unranked", "over_noted", "interval", "neutral")
RULES = ("thresholds", "shares", "natural_breaks", "quantiles")
NORMALISATIONS = ("levels", "bounds", "minmax", "percentile", "target", "classes")
_ID = re.compile(r"^[a-z][a-z0-9_]*$")
_REQUIRED = object()


class GridError(Problem):
    """A fault in a grid file."""


@dataclass(frozen=True)
class Level:
    """One level of an ordinal scale."""

    value: float
    label: dict
    description: dict


@dataclass(frozen=True)
class Criterion:
    """One criterion; ``levels`` is empty for a numeric scale."""

    id: str
    family: str
    label: dict
    description: dict
    weight: float
    direction: str
    source: dict
    normalisation: dict
    levels: tuple = ()
    unit: str = ""
    low: float = -math.inf
    high: float = math.inf

    @property
    def is_text(self) -> bool:
        """True when the values are texts, looked up in the class table."""
        return self.normalisation["method"] == "classes" and "value" in self.normalisation["table"][0]


@dataclass(frozen=True)
class Family:
    """A family of criteria."""

    id: str
    label: dict
    description: dict
    weight: float
    criteria: tuple


@dataclass(frozen=True)
class ClassLabel:
    """One class of the result, best first."""

    id: str
    label: dict
    short: str
    color: str


@dataclass(frozen=True)
class Grid:
    """A whole grid. Texts are dicts ``{"fr": …, "en": …}``."""

    id: str
    version: str
    kind: str
    label: dict
    description: dict
    provenance: dict
    caveat: dict
    subject: dict
    families: tuple
    classes: tuple
    class_rule: dict
    missing: dict
    method: str
    key_fields: tuple
    name_fields: tuple
    reference: dict = field(default_factory=dict)
    crossing: dict = field(default_factory=dict)
    raw: dict = field(default_factory=dict, compare=False, repr=False)

    @property
    def criteria(self) -> tuple:
        """All criteria, family by family."""
        return tuple(criterion for family in self.families for criterion in family.criteria)

    @property
    def family_of(self) -> list:
        """Place of the family of each criterion."""
        return [place for place, family in enumerate(self.families) for _ in family.criteria]

    def family(self, family_id: str):
        """Return the family of that id, or None."""
        return next((family for family in self.families if family.id == family_id), None)


def parse(text: str, name: str = "grid.json", indicators=None) -> Grid:
    """Read the text of a grid file. Raises GridError; ``name`` is the file name that messages give.

    :param indicators: ids of the indicators that exist; None leaves the names unchecked.
    """
    try:
        raw = json.loads(text)
    except ValueError as error:
        line = getattr(error, "lineno", 1)
        raise GridError(
            "Grid “{grid}”, line {line}: {problem}",
            grid=name,
            line=line,
            problem=Problem("this is not valid JSON ({reason}).", reason=getattr(error, "msg", str(error))),
        ) from error
    except RecursionError as error:
        problem = Problem("this is not valid JSON ({reason}).", reason="nesting")
        raise GridError("Grid “{grid}”, line {line}: {problem}", grid=name, line=1, problem=problem) from error
    return _Reader(raw, text, name, indicators).grid()


class _Reader:
    """Checks a grid on its way from JSON to :class:`Grid`; every fault carries its path, hence its line."""

    def __init__(self, raw, text, name, indicators=None):
        self.raw = raw
        self.name = name
        self.indicators = indicators
        self.lines, repeated = lines(text)
        if repeated:
            path, line = repeated[0]
            self._fail_at(line, Problem("“{key}” is given twice.", key=path[-1]))

    # -- faults ---------------------------------------------------------------------------------------------------

    def _fail_at(self, line, problem):
        raise GridError("Grid “{grid}”, line {line}: {problem}", grid=self.name, line=line, problem=problem)

    def fail(self, path, template, **values):
        """Raise for the value at ``path``, or for its nearest parent that is in the file."""
        while path and path not in self.lines:
            path = path[:-1]
        self._fail_at(self.lines.get(path, 1), Problem(template, **values))

    # -- values ---------------------------------------------------------------------------------------------------

    def mapping(self, value, path, known=None):
        if not isinstance(value, dict):
            self.fail(path, "“{key}” must be an object between braces.", key=self.key(path))
        if known is not None:
            for key in value:
                if key not in known:
                    self.fail((*path, key), "unknown key “{key}”; known: {known}.", key=key, known=", ".join(known))
        return value

    def listing(self, value, path, least=1):
        if not isinstance(value, list) or len(value) < least:
            self.fail(path, "“{key}” must be a list of at least {n}.", key=self.key(path), n=least)
        return value

    @staticmethod
    def key(path):
        return path[-1] if path else "{}"

    def get(self, node, path, key, default=_REQUIRED):
        if key not in node and default is _REQUIRED:
            self.fail(path, "“{key}” is missing.", key=key)
        return node.get(key, default)

    def number(self, value, path, least=-math.inf, most=math.inf):
        if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
            self.fail(path, "“{key}” must be a number, not “{value}”.", key=self.key(path), value=value)
        if not least <= value <= most:
            low = "–∞" if math.isinf(least) else f"{least:g}"
            high = "∞" if math.isinf(most) else f"{most:g}"
            self.fail(
                path, "“{key}” is {value}: it must be between {low} and {high}.",
                key=self.key(path), value=value, low=low, high=high,
            )  # fmt: skip
        return float(value)

    def choice(self, value, path, among):
        if value not in among:
            self.fail(
                path, "“{key}” is “{value}”: choose among {known}.",
                key=self.key(path), value=value, known=", ".join(among),
            )  # fmt: skip
        return value

    def text(self, value, path):
        if not isinstance(value, str) or not value.strip():
            self.fail(path, "“{key}” must be a text.", key=self.key(path))
        return value

    def identifier(self, value, path, seen):
        if not isinstance(value, str) or not _ID.match(value):
            self.fail(path, "the id “{value}” must be made of small letters a–z, digits and _.", value=value)
        if value in seen:
            self.fail(path, "the id “{value}” is used twice.", value=value)
        seen.add(value)
        return value

    def texts(self, node, path, key, default=_REQUIRED):
        value = self.get(node, path, key, default)
        if value is default:
            return {"fr": "", "en": ""}
        path = (*path, key)
        self.mapping(value, path, ("fr", "en"))
        return {language: self.text(self.get(value, path, language), (*path, language)) for language in ("fr", "en")}

    def weight(self, node, path):
        if "weight" not in node:
            self.fail(path, "the weight of “{name}” is missing.", name=node.get("id", "?"))
        value = node["weight"]
        if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
            self.fail(
                (*path, "weight"), "the weight of “{name}” must be a number, not “{value}”.",
                name=node.get("id", "?"), value=value,
            )  # fmt: skip
        if value < 0:
            name = node.get("id", "?")
            self.fail((*path, "weight"), "the weight of “{name}” is negative ({value}).", name=name, value=value)
        return float(value)

    # -- the parts of a grid --------------------------------------------------------------------------------------

    def grid(self) -> Grid:
        raw = self.mapping(
            self.raw,
            (),
            (
                "format", "id", "version", "kind", "label", "description", "provenance", "caveat", "subject", "method",
                "missing", "classes", "class_rule", "families", "key_fields", "name_fields", "reference", "crossing",
            ),
        )  # fmt: skip
        self.choice(self.get(raw, (), "format"), ("format",), (FORMAT,))
        kind = self.choice(self.get(raw, (), "kind"), ("kind",), KINDS)
        families = self.families(self.listing(self.get(raw, (), "families"), ("families",)))
        classes = self.classes(self.listing(self.get(raw, (), "classes"), ("classes",), 2), kind)
        return Grid(
            id=self.identifier(self.get(raw, (), "id"), ("id",), set()),
            version=self.text(self.get(raw, (), "version"), ("version",)),
            kind=kind,
            label=self.texts(raw, (), "label"),
            description=self.texts(raw, (), "description"),
            provenance=self.texts(raw, (), "provenance"),
            caveat=self.texts(raw, (), "caveat"),
            subject=self.texts(raw, (), "subject"),
            families=families,
            classes=classes,
            class_rule=self.rule(self.get(raw, (), "class_rule"), ("class_rule",), len(classes)),
            missing=self.missing(self.get(raw, (), "missing"), ("missing",)),
            method=self.choice(raw.get("method", "mean"), ("method",), METHODS),
            key_fields=self.names(raw, "key_fields"),
            name_fields=self.names(raw, "name_fields"),
            reference=self.reference(raw.get("reference", {}), ("reference",), len(classes)),
            crossing=self.crossing(raw.get("crossing", {}), ("crossing",)),
            raw=raw,
        )

    def names(self, raw, key):
        value = raw.get(key, [])
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            self.fail((key,), "“{key}” must be a list of field names.", key=key)
        return tuple(value)

    def families(self, values):
        seen, result = set(), []
        for place, value in enumerate(values):
            path = ("families", place)
            self.mapping(value, path, ("id", "label", "description", "weight", "criteria"))
            family_id = self.identifier(self.get(value, path, "id"), (*path, "id"), seen)
            criteria_path = (*path, "criteria")
            inner = set()
            criteria = tuple(
                self.criterion(item, (*criteria_path, number), family_id, inner)
                for number, item in enumerate(self.listing(self.get(value, path, "criteria"), criteria_path))
            )
            weight = self.weight(value, path)
            if weight > 0 and not any(criterion.weight for criterion in criteria):
                template = "all weights of the family “{name}” are zero: give at least one."
                self.fail(criteria_path, template, name=family_id)
            result.append(
                Family(family_id, self.texts(value, path, "label"), self.texts(value, path, "description", None),
                       weight, criteria)
            )  # fmt: skip
        if not any(family.weight for family in result):
            self.fail(("families",), "all weights are zero: give at least one.")
        return tuple(result)

    def criterion(self, value, path, family, seen):
        self.mapping(
            value, path,
            ("id", "label", "description", "scale", "direction", "weight", "source", "normalisation"),
        )  # fmt: skip
        criterion_id = self.identifier(self.get(value, path, "id"), (*path, "id"), seen)
        levels, unit, low, high = self.scale(self.get(value, path, "scale"), (*path, "scale"))
        direction = self.choice(value.get("direction", "benefit"), (*path, "direction"), ("benefit", "cost"))
        normalisation = self.normalisation(
            self.get(value, path, "normalisation", {"method": "levels"} if levels else _REQUIRED),
            (*path, "normalisation"), levels, direction,
        )  # fmt: skip
        return Criterion(
            id=criterion_id,
            family=family,
            label=self.texts(value, path, "label"),
            description=self.texts(value, path, "description", None),
            weight=self.weight(value, path),
            direction=direction,
            source=self.source(self.get(value, path, "source"), (*path, "source")),
            normalisation=normalisation,
            levels=levels,
            unit=unit,
            low=low,
            high=high,
        )

    def scale(self, value, path):
        self.mapping(value, path, ("type", "levels", "unit", "min", "max"))
        kind = self.choice(self.get(value, path, "type"), (*path, "type"), ("ordinal", "numeric", "text"))
        if kind != "ordinal":
            if kind == "text":
                return (), "", -math.inf, math.inf
            low = self.number(value.get("min", -1e300), (*path, "min"))
            high = self.number(value.get("max", 1e300), (*path, "max"))
            if low >= high:
                self.fail(path, "the lower bound must be below the upper one.")
            unit = value.get("unit", "")
            return (), unit, low if "min" in value else -math.inf, high if "max" in value else math.inf
        levels = []
        for place, item in enumerate(self.listing(self.get(value, path, "levels"), (*path, "levels"), 2)):
            at = (*path, "levels", place)
            self.mapping(item, at, ("value", "label", "description"))
            number = self.number(self.get(item, at, "value"), (*at, "value"))
            if levels and number <= levels[-1].value:
                self.fail((*at, "value"), "the levels must be in rising order, each once.")
            levels.append(Level(number, self.texts(item, at, "label"), self.texts(item, at, "description", None)))
        return tuple(levels), "", levels[0].value, levels[-1].value

    def source(self, value, path):
        self.mapping(value, path, ("field", "indicator"))
        if not value:
            self.fail(path, "say where the value comes from: “field” or “indicator”.")
        for key, item in value.items():
            self.text(item, (*path, key))
        named = value.get("indicator")
        if named is not None and self.indicators is not None and named not in self.indicators:
            self.fail(
                (*path, "indicator"), "the indicator “{name}” does not exist; known: {known}.",
                name=named, known=", ".join(self.indicators),
            )  # fmt: skip
        return dict(value)

    def normalisation(self, value, path, levels, direction):
        self.mapping(value, path, ("method", "min", "max", "log", "target", "tolerance", "zero_at", "table", "other"))
        method = self.choice(self.get(value, path, "method"), (*path, "method"), NORMALISATIONS)
        result = {"method": method}
        if method == "levels" and not levels:
            self.fail(path, "the normalisation “levels” needs an ordinal scale.")
        if method in ("target", "classes") and direction == "cost":
            self.fail(path, "the direction “cost” means nothing with the normalisation “{method}”.", method=method)
        if method in ("bounds", "minmax"):
            result["log"] = self.choice(value.get("log", False), (*path, "log"), (True, False))
        if method == "bounds":
            result["min"] = self.number(self.get(value, path, "min"), (*path, "min"))
            result["max"] = self.number(self.get(value, path, "max"), (*path, "max"))
            if result["min"] >= result["max"]:
                self.fail(path, "the lower bound must be below the upper one.")
            if result["log"] and result["min"] <= 0:
                self.fail(path, "on a logarithmic scale the lower bound must be above zero.")
        if method == "target":
            result["target"] = self.number(self.get(value, path, "target"), (*path, "target"))
            result["tolerance"] = self.number(value.get("tolerance", 0), (*path, "tolerance"), 0)
            result["zero_at"] = self.number(self.get(value, path, "zero_at"), (*path, "zero_at"), 0)
            if result["zero_at"] <= result["tolerance"]:
                self.fail(path, "“zero_at”, the distance where the note falls to zero, must be above the tolerance.")
        if method == "classes":
            at = (*path, "table")
            result["table"] = self.table(self.listing(self.get(value, path, "table"), at), at)
            if value.get("other") is not None:
                result["other"] = self.number(value["other"], (*path, "other"), 0, 100)
        return result

    def table(self, rows, path):
        result, last, texts = [], -math.inf, set()
        textual = isinstance(rows[0], dict) and "value" in rows[0]
        for place, row in enumerate(rows):
            at = (*path, place)
            self.mapping(row, at, ("value", "score") if textual else ("upto", "score"))
            entry = {"score": self.number(self.get(row, at, "score"), (*at, "score"), 0, 100)}
            if textual:
                entry["value"] = self.text(self.get(row, at, "value"), (*at, "value"))
                if entry["value"] in texts:
                    self.fail((*at, "value"), "“{key}” is given twice.", key=entry["value"])
                texts.add(entry["value"])
            elif "upto" in row:
                entry["upto"] = self.number(row["upto"], (*at, "upto"))
                if entry["upto"] <= last:
                    self.fail((*at, "upto"), "the bounds of the table must rise.")
                last = entry["upto"]
            elif place < len(rows) - 1:
                self.fail(at, "only the last row of the table may do without “upto”.")
            result.append(entry)
        return tuple(result)

    def classes(self, values, kind):
        seen, result = set(), []
        for place, value in enumerate(values):
            path = ("classes", place)
            self.mapping(value, path, ("id", "label", "short", "color"))
            label = self.texts(value, path, "label")
            if kind != "expert" and any(word in label["fr"].lower() for word in RESERVED):
                self.fail(
                    (*path, "label"),
                    "“{label}” is a class of 2007: only a grid noted by experts (kind “expert”) may use it.",
                    label=label["fr"],
                )
            result.append(
                ClassLabel(
                    self.identifier(self.get(value, path, "id"), (*path, "id"), seen),
                    label,
                    self.text(self.get(value, path, "short"), (*path, "short")),
                    self.text(value.get("color", "#4A5A6A"), (*path, "color")),
                )
            )
        return tuple(result)

    def rule(self, value, path, count):
        self.mapping(value, path, ("method", "thresholds", "shares", "total", "otherwise", "border"))
        method = self.choice(self.get(value, path, "method"), (*path, "method"), RULES)
        result = {"method": method, "border": self.number(value.get("border", 2), (*path, "border"), 0, 50)}
        if "thresholds" in value or method == "thresholds":
            result["thresholds"] = self.thresholds(self.get(value, path, "thresholds"), (*path, "thresholds"), count)
        if "shares" in value or method == "shares":
            at = (*path, "shares")
            shares = self.listing(self.get(value, path, "shares"), at, count)
            if len(shares) != count:
                self.fail(at, "{n} shares for {count} classes.", n=len(shares), count=count)
            result["shares"] = tuple(self.number(item, (*at, place), 0) for place, item in enumerate(shares))
            if not any(result["shares"]):
                self.fail(at, "all shares are zero: give at least one.")
        if "total" in value:
            result["total"] = int(self.number(value["total"], (*path, "total"), 1))
        if "otherwise" in value:
            result["otherwise"] = self.choice(value["otherwise"], (*path, "otherwise"), RULES)
            if result["otherwise"] == "thresholds" and "thresholds" not in result:
                self.fail(path, "“{key}” is missing.", key="thresholds")
        return result

    def thresholds(self, values, path, count):
        self.listing(values, path)
        if len(values) != count - 1:
            self.fail(path, "{n} thresholds for {count} classes: there must be one less.", n=len(values), count=count)
        result = tuple(self.number(item, (*path, place), 0, 100) for place, item in enumerate(values))
        if any(low >= high for high, low in zip(result, result[1:])):
            self.fail(path, "the thresholds must fall, best class first.")
        return result

    def missing(self, value, path):
        self.mapping(value, path, ("policy", "min_completeness", "neutral"))
        return {
            "policy": self.choice(self.get(value, path, "policy"), (*path, "policy"), POLICIES),
            "min_completeness": self.number(value.get("min_completeness", 0), (*path, "min_completeness"), 0, 1),
            "neutral": self.number(value.get("neutral", 50), (*path, "neutral"), 0, 100),
        }

    def reference(self, value, path, count):
        self.mapping(value, path, ("label", "counts", "field"))
        if not value:
            return {}
        result = {"label": self.texts(value, path, "label")}
        if "counts" in value or "field" not in value:
            counts = self.listing(self.get(value, path, "counts"), (*path, "counts"), count)
            if len(counts) != count:
                self.fail((*path, "counts"), "{n} shares for {count} classes.", n=len(counts), count=count)
            at = (*path, "counts")
            result["counts"] = tuple(self.number(item, (*at, place), 0) for place, item in enumerate(counts))
        if "field" in value:
            result["field"] = self.text(value["field"], (*path, "field"))
        return result

    def crossing(self, value, path):
        self.mapping(value, path, ("heritage", "management", "breaks", "cells"))
        if not value:
            return {}
        result = {}
        for axis in ("heritage", "management"):
            at = (*path, axis)
            self.mapping(self.get(value, path, axis), at, ("label", "levels"))
            levels = self.listing(self.get(value[axis], at, "levels"), (*at, "levels"), 3)
            result[axis] = {
                "label": self.texts(value[axis], at, "label"),
                "levels": tuple(self.level_texts(item, (*at, "levels", n)) for n, item in enumerate(levels)),
            }
        breaks = self.listing(value.get("breaks", [100 / 3, 200 / 3]), (*path, "breaks"), 2)
        result["breaks"] = tuple(self.number(b, (*path, "breaks", n), 0, 100) for n, b in enumerate(breaks))
        if len(result["breaks"]) != 2 or result["breaks"][0] >= result["breaks"][1]:
            self.fail((*path, "breaks"), "two rising breaks are needed.")
        at = (*path, "cells")
        names = tuple(f"{h}.{m}" for h in (1, 2, 3) for m in (1, 2, 3))
        cells = self.mapping(self.get(value, path, "cells"), at, names)
        result["cells"] = {name: self.texts(cells, at, name) for name in names}
        return result

    def level_texts(self, value, path):
        self.mapping(value, path, ("fr", "en"))
        return {language: self.text(self.get(value, path, language), (*path, language)) for language in ("fr", "en")}
