"""What a project touches: the rules and the words of the impact note. Measures come in, made by ``impact_run``.

The note never says that there is no impact: it says what is known to be touched, how sure the measure is, and what
these data do not know.
"""

from dataclasses import dataclass, field
from typing import Optional

from . import measures

CLASSES = ("Exceptionnelle", "Remarquable", "Témoin")


@dataclass(frozen=True)
class Touched:
    """One object met by a project. ``value``: ha for ``unit`` "ha", metres for "m"; ``share``: of the project, 0 to 1.

    ``uncertain``: the measure is within the precision of the published limits. ``point``: (x, y) in EPSG:2154.
    ``total``: whole length of a line of sight, metres.
    """

    subject: str
    table: str
    key: str
    name: str
    value: float
    unit: str
    share: Optional[float] = None
    detail: str = ""
    official: str = ""
    uncertain: bool = False
    total: Optional[float] = None
    point: Optional[tuple] = None


@dataclass
class Check:
    """One project: its area in hectares, what it touches (subject → objects), where it lies."""

    number: int
    name: str
    area_ha: float
    repaired: bool = False
    found: dict = field(default_factory=dict)
    places: dict = field(default_factory=dict)
    property_ha: float = 0.0
    buffer_ha: float = 0.0
    nearest_monument: "Optional[Touched]" = None

    def objects(self, subject: str) -> list:
        """Return the objects of a subject."""
        return self.found.get(subject, [])

    def touches(self) -> bool:
        """Tell whether anything known is touched; communes are where it lies, not what it touches."""
        return any(self.found.values())


@dataclass(frozen=True)
class Line:
    """A verdict: ``alert`` for something met; ``detail`` a second, quieter line."""

    text: str
    detail: str = ""
    alert: bool = False


@dataclass(frozen=True)
class Section:
    """What is said of one project."""

    title: str
    subtitle: str
    lines: tuple
    tables: tuple  # (title, rows); a row is (name, measure, share, remark)


@dataclass(frozen=True)
class Note:
    """The whole note, the same for paper, screen and clipboard."""

    title: str
    subtitle: str
    sections: tuple
    heads: tuple
    caveat_head: str
    caveat: tuple
    credits: str


def is_uncertain(hectares: float, far_from_limits: bool, definition: dict) -> bool:
    """Tell whether an overlap may come from the generalised limits alone.

    Under the area of ``precision_ha``, unless one of the two lies in the other with more than ``precision_m`` to spare
    (``far_from_limits``): a shed of 300 m² in the middle of the property is surely in it.
    """
    return hectares < definition["precision_ha"] and not far_from_limits


def measure_text(item: Touched, definition: dict, language: str) -> str:
    """Return the measure of an object: hectares, metres, or « dans le projet » at 0 m."""
    words = definition["words"][language]
    if item.unit == "ha":
        return measures.hectares(item.value, language)
    if item.subject in ("monuments", "puits") and item.value == 0:
        return words["inside"]
    return measures.metres(item.value, language)


def verdicts(check: Check, definition: dict, language: str) -> list:
    """Return the lines of a check in the order of the definition: property, buffer zone, monuments, cités, the rest."""
    words = definition["words"][language]
    lines = []
    for subject in definition["subjects"]:
        found = check.objects(subject["id"])
        special = {
            "bien": _property, "tampon": _buffer, "monuments": _monuments, "cites": _cites, "vues": _views,
        }.get(subject["id"])  # fmt: skip
        if special:
            lines.append(special(check, found, words, definition, language))
        elif found:
            text = words["others"].format(title=subject["title"][language], n=len(found))
            lines.append(Line(text, ", ".join(item.name for item in found[:3]) + ("…" if len(found) > 3 else ""), True))
    return lines


def _area(check, value, found, words, language):
    share = measures.percent(value / check.area_ha if check.area_ha else 0.0, language)
    text = {"measure": measures.hectares(value, language), "share": share}
    doubt = words["in_precision"] if found and all(item.uncertain for item in found) else ""
    return text, doubt


def _property(check, found, words, definition, language):
    if not found:
        return Line(words["bien_no"])
    text, doubt = _area(check, check.property_ha, found, words, language)
    detail = ", ".join(part for part in (words["bien_detail"][len(found) > 1].format(n=len(found)), doubt) if part)
    return Line(words["bien_yes"].format(**text), detail, True)


def _buffer(check, found, words, definition, language):
    if not found:
        return Line(words["tampon_no"])
    text, doubt = _area(check, check.buffer_ha, found, words, language)
    detail = ", ".join(part for part in (words["tampon_detail"], doubt) if part)
    return Line(words["tampon_yes"].format(**text), detail, True)


def _monuments(check, found, words, definition, language):
    line = words["monuments_count"].format(n=len(found))
    inside = [item.name for item in found if item.value == 0]
    if inside:
        return Line(line, words["monuments_inside"].format(names=", ".join(inside)), True)
    nearest = found[0] if found else check.nearest_monument
    if nearest is None:
        return Line(line)
    how_far = measures.metres(nearest.value, language)
    return Line(line, words["monuments_nearest"].format(measure=how_far, name=nearest.name), bool(found))


def _cites(check, found, words, definition, language):
    line = words["cites_count"].format(n=len(found))
    if not found:
        return Line(line, words["cites_none"])
    counts = {}
    for item in found:
        counts[item.official or words["unclassed"]] = counts.get(item.official or words["unclassed"], 0) + 1
    ordered = sorted(counts.items(), key=lambda pair: CLASSES.index(pair[0]) if pair[0] in CLASSES else len(CLASSES))
    classes = ", ".join(f"{n} {words['classes'].get(name, (name, name))[n > 1]}" for name, n in ordered)
    return Line(line, words["cites_classes"].format(classes=classes), True)


def _views(check, found, words, definition, language):
    return Line(words["vues_count"].format(n=len(found)), words["vues_detail"] if found else "", bool(found))


def section(check: Check, definition: dict, language: str) -> Section:
    """Return what the note says of one project."""
    words = definition["words"][language]
    where = ", ".join(item.name for item in check.places.get("communes", ()))
    bodies = ", ".join(item.name for item in check.places.get("epci", ()))
    parts = [measures.hectares(check.area_ha, language), where, bodies]
    lines = []
    if not check.touches():
        lines.append(Line(words["nothing"]))
    if not check.places.get("communes"):
        lines.append(Line(words["outside"], "", True))
    lines += verdicts(check, definition, language)
    if check.repaired:
        lines.append(Line(words["repaired"]))
    tables = []
    for subject in [*definition["subjects"], *definition["places"]]:
        found = check.found.get(subject["id"]) or check.places.get(subject["id"])
        if found:
            tables.append((subject["title"][language], tuple(_row(item, definition, language) for item in found)))
    return Section(check.name, " · ".join(part for part in parts if part), tuple(lines), tuple(tables))


def _row(item, definition, language):
    words = definition["words"][language]
    remarks = [words["official"].format(value=item.official) if item.official else "", item.detail]
    if item.total is not None:
        total = measures.metres(item.total, language)
        remarks = [words["view_length"].format(total=total, quality=item.detail)]
    if item.uncertain:
        remarks.append(words["in_precision"])
    share = "" if item.share is None else measures.percent(item.share, language)
    return item.name, measure_text(item, definition, language), share, " · ".join(part for part in remarks if part)


def note(checks, definition: dict, language: str, day, version: str, attribution: str, monuments: dict) -> Note:
    """Return the note of some checks.

    ``day``: ``datetime.date``; ``monuments``: ``{"layer": name of the user's layer or "", "n": how many are known}``.
    """
    words = definition["words"][language]
    subtitle = f"{words['checked'].format(date=measures.date(day, language))} · {words['data'].format(version=version)}"
    known = words["caveat_own_monuments" if monuments["layer"] else "caveat_monuments"].format(**monuments)
    return Note(
        words["title"],
        subtitle,
        tuple(section(check, definition, language) for check in checks),
        (words["object"], words["measure"], words["share"]),
        words["caveat_head"],
        (words["caveat_limits"], known),
        words["credits"].format(attribution=attribution),
    )
