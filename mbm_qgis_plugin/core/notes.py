"""Rules of noting: what a note may be, how a spreadsheet is read, when a note replaces another, how assessors agree.

Plain Python; no file is opened here. Faults are :class:`~.problems.Problem`, each naming the cell as a spreadsheet
does (``Notes!D12``). French literals are what is printed in the spreadsheets (data, not interface).
"""

import datetime
import math
import re
import statistics
from dataclasses import dataclass, field
from typing import Optional

from .problems import Problem

KEY, NAME, COMMUNE, ASSESSOR, DATE, COMMENT = (
    "Identifiant", "Nom", "Commune", "Évaluateur", "Date", "Commentaire",
)  # fmt: skip
FIXED = (KEY, NAME, COMMUNE, ASSESSOR, DATE, COMMENT)
MEDIAN, MEAN = "median", "mean"
_BRACKETS = re.compile(r"\[\s*([A-Za-z_][A-Za-z0-9_]*)\s*\]\s*$")
_DATES = (re.compile(r"^(\d{4})[-/](\d{1,2})[-/](\d{1,2})"), re.compile(r"^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$"))


@dataclass(frozen=True)
class Scale:
    """How one criterion is noted: in which field, on which levels (or between which bounds), with which words."""

    field: str
    label: str
    description: str
    family: str
    family_label: str
    levels: tuple = ()  # (value, label, description), rising
    low: float = -math.inf
    high: float = math.inf
    unit: str = ""

    @property
    def values(self) -> tuple:
        """The values of the levels."""
        return tuple(level[0] for level in self.levels)

    @property
    def whole(self) -> bool:
        """True when every level is a whole number."""
        return bool(self.levels) and all(float(value).is_integer() for value in self.values)

    @property
    def heading(self) -> str:
        """Column heading in a spreadsheet: the words, and the field that makes it recognisable."""
        return f"{self.label} [{self.field}]"

    def accepts(self, value: float) -> bool:
        """True when ``value`` is one of the levels, or lies within the bounds."""
        if self.levels:
            return any(value == level for level in self.values)
        return math.isfinite(value) and self.low <= value <= self.high

    def told(self) -> str:
        """Return the notes that are allowed, for a message."""
        if self.levels:
            return ", ".join(f"{value:g}" for value in self.values)
        if math.isinf(self.low) and math.isinf(self.high):
            return "0, 1, 2…"
        if math.isinf(self.high):
            return f"≥ {self.low:g}"
        return f"≤ {self.high:g}" if math.isinf(self.low) else f"{self.low:g} – {self.high:g}"

    def nearest_level(self, value: float) -> float:
        """Return the level nearest to ``value``, the lower of two that are as near."""
        return min(self.values, key=lambda level: (abs(level - value), level)) if self.levels else value


def scales(grid, language: str = "fr") -> tuple:
    """Return the scales of the criteria that a grid takes from a field, in the grid's order, each field once.

    Raises Problem when every criterion is computed: such a grid has nothing to note.
    """
    result = {}
    for family in grid.families:
        for criterion in family.criteria:
            name = criterion.source.get("field")
            if not name or name in result or criterion.is_text or criterion.source.get("indicator"):
                continue
            levels = tuple(
                (level.value, level.label[language], level.description[language]) for level in criterion.levels
            )
            result[name] = Scale(
                name, criterion.label[language], criterion.description[language], family.id, family.label[language],
                levels, criterion.low, criterion.high, criterion.unit,
            )  # fmt: skip
    if not result:
        raise Problem("The grid “{grid}” has no criterion that is noted by hand.", grid=grid.label[language])
    return tuple(result.values())


def read_note(raw, scale: Scale) -> Optional[float]:
    """Return the note written in a cell, None when it is empty. Raises Problem without a cell: what is wrong."""
    if raw is None or (isinstance(raw, float) and math.isnan(raw)):
        return None
    text = str(raw).strip().replace("\u00a0", "").replace("\u202f", "")
    if not text:
        return None
    try:
        value = float(text.replace(",", "."))
    except ValueError:
        value = math.nan
    if not scale.accepts(value):
        template = "“{value}” is not on the scale of “{criterion}” ({allowed})"
        raise Problem(template, value=text, criterion=scale.label, allowed=scale.told())
    return value


def read_date(raw) -> Optional[datetime.date]:
    """Return the date written in a cell (2026-11-22, 2026/11/22 or 22/11/2026), None when empty; ValueError else."""
    if raw is None or not str(raw).strip():
        return None
    text = str(raw).strip()
    found = _DATES[0].match(text)
    if found:
        return datetime.date(*(int(part) for part in found.groups()))
    found = _DATES[1].match(text)
    if not found:
        raise ValueError(text)
    day, month, year = (int(part) for part in found.groups())
    return datetime.date(year, month, day)


def column_letters(number: int) -> str:
    """Return the letters of a column, counted from 0: 0 → A, 26 → AA."""
    letters = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def cell(sheet: str, column: int, line: int) -> str:
    """Return the name of a cell, as a spreadsheet writes it."""
    return f"{sheet}!{column_letters(column)}{line}"


@dataclass(frozen=True)
class Entry:
    """One note as it comes in: whose, on what, from which cell."""

    key: str
    field: str
    note: float
    assessor: str
    date: Optional[datetime.date]
    cell: str


@dataclass
class Incoming:
    """What a sheet or a table of assessors brings."""

    entries: list = field(default_factory=list)
    comments: list = field(default_factory=list)  # (key, text, assessor, date, cell)
    problems: list = field(default_factory=list)
    warnings: list = field(default_factory=list)
    empty: int = 0

    def add(self, other: "Incoming") -> None:
        """Take in what another sheet brings."""
        for name in ("entries", "comments", "problems", "warnings"):
            getattr(self, name).extend(getattr(other, name))
        self.empty += other.empty

    def one_note_each(self) -> None:
        """Keep one note of each person on each criterion of an object: the newest; what was dropped is told.

        Two different notes of one person without dates to tell them apart are a fault.
        """
        latest, dropped = {}, {}
        for entry in self.entries:
            who = (entry.key, entry.field, entry.assessor.casefold())
            before = latest.get(who)
            if before is None:
                latest[who] = entry
                continue
            if _day(before.date) == _day(entry.date) and before.note != entry.note:
                self.problems.append(
                    Problem("{cell}: “{assessor}” has noted “{key}” twice on this criterion (also in {other}).",
                            cell=entry.cell, assessor=entry.assessor or "–", key=entry.key, other=before.cell)
                )  # fmt: skip
                continue
            older, newer = (before, entry) if _day(entry.date) > _day(before.date) else (entry, before)
            latest[who] = newer
            dropped.setdefault(newer.assessor, []).append((newer.cell, older.cell))
        self.entries = list(latest.values())
        for assessor, cells in dropped.items():
            self.warnings.append(
                Problem("“{assessor}”: notes given twice count once, the newest ({n}, as {kept} rather than {left}).",
                        assessor=assessor or "–", n=len(cells), kept=cells[0][0], left=cells[0][1])
            )  # fmt: skip
        said = {}
        for comment in self.comments:
            key, text, assessor, date, _ = comment
            who = (key, assessor.casefold())
            before = said.get(who)
            if before is not None and before[1] != text and _day(before[3]) == _day(date):
                who = (*who, text)  # nothing says which is the newer: both stay
            elif before is not None and _day(before[3]) >= _day(date):
                continue
            said[who] = comment
        self.comments = list(said.values())


def read_sheet(name: str, lines, wanted, keys, today, default_assessor: str = "") -> Incoming:
    """Read a sheet of notes.

    ``lines``: list of (line number, list of texts or None); the first line with the heading « Identifiant » is the
    heading. ``wanted``: the scales. ``keys``: every key of the layer. ``today``: a later date is a fault.
    Nothing raises: faults are in ``problems``, and the caller writes nothing as long as there is one.
    """
    result = Incoming()
    start = next((n for n, (_, cells) in enumerate(lines) if _find(cells, KEY) is not None), None)
    if start is None:
        result.problems.append(
            Problem("{sheet}: no column “{key}”. The notes are matched by it.", sheet=name, key=KEY)
        )  # fmt: skip
        return result
    places, columns = _columns(name, lines[start], wanted, result)
    if result.problems:
        return result
    seen = {}
    for line, cells in lines[start + 1 :]:
        if any(text not in (None, "") for text in cells):
            _read_line(name, line, cells, places, columns, keys, today, default_assessor, seen, result)
    if not result.entries and not result.problems:
        result.warnings.append(Problem("{sheet}: not a single note.", sheet=name))
    return result


def _find(cells, heading):
    return next((n for n, text in enumerate(cells) if text and text.strip().casefold() == heading.casefold()), None)


def _columns(sheet, heading, wanted, result) -> tuple:
    """Return (fixed heading → column, column → scale); faults of the heading go to ``result``."""
    line, cells = heading
    places = {title: _find(cells, title) for title in FIXED}
    fields = {scale.field: scale for scale in wanted}
    labels = {scale.label.casefold(): scale for scale in wanted}
    columns, unknown, given = {}, [], {}
    for number, text in enumerate(cells):
        if not text or not text.strip() or number in places.values():
            continue
        bracket = _BRACKETS.search(text)
        token = bracket.group(1) if bracket else text.strip()
        scale = fields.get(token) or labels.get(text.strip().casefold())
        if scale is None:
            unknown.append((number, text.strip()))
        elif scale.field in given:
            result.problems.append(
                Problem("{cell}: the criterion “{criterion}” has two columns.", cell=cell(sheet, number, line),
                        criterion=scale.label)
            )  # fmt: skip
        else:
            given[scale.field] = number
            columns[number] = scale
    lacking = [scale for scale in wanted if scale.field not in given]
    for number, text in unknown:
        at = cell(sheet, number, line)
        if lacking:
            # a heading that nobody knows while a criterion has no column: it was renamed, and its notes would be lost
            result.problems.append(
                Problem("{cell}: the column “{title}” is not in the grid; missing: {missing}. Was it renamed?",
                        cell=at, title=text, missing=", ".join(f"“{scale.heading}”" for scale in lacking))
            )  # fmt: skip
        else:
            template = "{cell}: the column “{title}” is not a criterion, left out."
            result.warnings.append(Problem(template, cell=at, title=text))
    if lacking and not unknown:
        names = ", ".join(f"“{scale.label}”" for scale in lacking)
        template = "{sheet}: no column for {missing}: these notes stay."
        result.warnings.append(Problem(template, sheet=sheet, missing=names))
    return places, columns


def _read_line(sheet, line, cells, places, columns, keys, today, default_assessor, seen, result) -> None:
    def text_of(title):
        place = places[title]
        text = cells[place] if place is not None and place < len(cells) else None
        return str(text).strip() if text is not None else ""

    def at(title):
        return cell(sheet, places[title], line)

    key, assessor = _key(text_of(KEY), keys), text_of(ASSESSOR) or default_assessor
    if not key:
        result.problems.append(Problem("{cell}: the identifier is empty.", cell=at(KEY)))
        return
    if key not in keys:
        result.problems.append(
            Problem("{cell}: “{key}” is not in the layer. Take the line out, or choose the layer that holds it.",
                    cell=at(KEY), key=key)
        )  # fmt: skip
        return
    if (key, assessor) in seen:
        result.problems.append(
            Problem("{cell}: “{key}” is there twice (also in {other}).", cell=at(KEY), key=key,
                    other=seen[key, assessor])
        )  # fmt: skip
        return
    seen[key, assessor] = at(KEY)
    date = _date_of(text_of(DATE), today, at, result)
    for number, scale in columns.items():
        here = cell(sheet, number, line)
        try:
            note = read_note(cells[number] if number < len(cells) else None, scale)
        except Problem as fault:
            result.problems.append(Problem("{cell}: {problem}", cell=here, problem=fault))
            continue
        if note is None:
            result.empty += 1
        else:
            result.entries.append(Entry(key, scale.field, note, assessor, date, here))
    if text_of(COMMENT):
        result.comments.append((key, text_of(COMMENT), assessor, date, at(COMMENT)))


def _key(text, keys) -> str:
    """Return the key that is meant: a spreadsheet may have made 788.000 of 788."""
    whole = re.match(r"^(\d+)[.,]0+$", text)
    return whole.group(1) if whole and text not in keys else text


def _date_of(text, today, at, result):
    try:
        date = read_date(text)
    except ValueError:
        result.problems.append(
            Problem("{cell}: “{value}” is not a date; write it as 2026-11-22.", cell=at(DATE), value=text)
        )
        return None
    if date is not None and date > today:
        result.problems.append(Problem("{cell}: the date {value} is still to come.", cell=at(DATE), value=text))
    return date


def read_assessors(name: str, rows, wanted, keys, today) -> Incoming:
    """Read the table of assessors: ``rows`` of (line, key, field, assessor, note, date or text).

    Of two notes of one assessor on one criterion the later one counts; without dates to tell them apart it is a fault.
    """
    result = Incoming()
    fields = {scale.field: scale for scale in wanted}
    latest = {}
    for line, key, criterion, assessor, raw, day in rows:
        at = f"{name}!{line}"
        key, assessor = str(key or "").strip(), str(assessor or "").strip()
        try:
            date = read_date(day)
        except ValueError:
            result.problems.append(
                Problem("{cell}: “{value}” is not a date; write it as 2026-11-22.", cell=at, value=day)
            )
            continue
        if key not in keys:
            result.problems.append(
                Problem("{cell}: “{key}” is not in the layer. Take the line out, or choose the layer that holds it.",
                        cell=at, key=key)
            )  # fmt: skip
        elif criterion not in fields:
            result.problems.append(Problem("{cell}: the grid has no criterion “{field}”.", cell=at, field=criterion))
        elif not assessor:
            result.problems.append(Problem("{cell}: the assessor is not named.", cell=at))
        elif date is not None and date > today:
            result.problems.append(Problem("{cell}: the date {value} is still to come.", cell=at, value=day))
        else:
            try:
                note = read_note(raw, fields[criterion])
            except Problem as fault:
                result.problems.append(Problem("{cell}: {problem}", cell=at, problem=fault))
                continue
            if note is None:
                result.empty += 1
                continue
            entry = Entry(key, criterion, note, assessor, date, at)
            before = latest.get((key, criterion, assessor))
            if before is not None and before.date == date:
                result.problems.append(
                    Problem("{cell}: “{assessor}” has noted “{key}” twice on this criterion (also in {other}).",
                            cell=at, assessor=assessor, key=key, other=before.cell)
                )  # fmt: skip
            elif before is None or _day(date) > _day(before.date):
                latest[key, criterion, assessor] = entry
    result.entries = list(latest.values())
    return result


def _day(date) -> datetime.date:
    """Return a date that compares: no date is older than any."""
    return date or datetime.date.min


def aggregate(notes, scale: Scale, how: str = MEDIAN) -> tuple:
    """Return (note, spread) of several assessors.

    The note stays on the scale: the level nearest to the median or the mean, the lower of two that are as near
    (median of 2 and 3: 2). The spread is how many levels apart the extremes are (numeric scale: max − min).
    """
    notes = sorted(notes)
    middle = statistics.median(notes) if how == MEDIAN else statistics.fmean(notes)
    if not scale.levels:
        return middle, notes[-1] - notes[0]
    values = scale.values
    return scale.nearest_level(middle), float(values.index(notes[-1]) - values.index(notes[0]))


@dataclass(frozen=True)
class Change:
    """One value that changes, or that is kept although another one came in (``kept``)."""

    key: str
    field: str
    old: object
    new: object
    cell: str
    kept: bool = False


@dataclass
class Merge:
    """The result of :func:`merge`: what to write, and what to tell."""

    values: dict = field(default_factory=dict)  # key → {field or "date", "author", "comment": value}
    changes: list = field(default_factory=list)
    kept: list = field(default_factory=list)
    same: int = 0
    spreads: dict = field(default_factory=dict)  # key → (levels apart, field of the widest), several assessors only


def merge(current: dict, incoming: Incoming, wanted, today, overwrite: bool = False, how: str = MEDIAN) -> Merge:
    """Set incoming notes against those of the layer.

    ``current``: key → {"notes": {field: float or None}, "date": date or None, "author": str, "comment": str}.
    A note of the layer that is newer than the incoming one (or dated, when the incoming one is not) is kept unless
    ``overwrite``; same date: the incoming one counts. An empty cell erases nothing. An object that changes gets the
    latest date of its new notes, today when they carry none or an older one than the layer's.
    """
    result = Merge()
    fields = {scale.field: scale for scale in wanted}
    grouped = {}
    for entry in incoming.entries:
        grouped.setdefault((entry.key, entry.field), []).append(entry)
    dates, authors = {}, {}
    for (key, name), entries in grouped.items():
        note, spread = entries[-1].note, None
        if len({entry.assessor for entry in entries}) > 1:
            note, spread = aggregate([entry.note for entry in entries], fields[name], how)
            before = result.spreads.get(key)
            if before is None or spread > before[0]:
                result.spreads[key] = (spread, name)
        date = max((entry.date for entry in entries), key=_day)
        where = ", ".join(entry.cell for entry in entries)
        if _settle(result, current[key], key, name, current[key]["notes"].get(name), note, date, where, overwrite):
            dates.setdefault(key, []).append(date)
            authors.setdefault(key, set()).update(entry.assessor for entry in entries if entry.assessor)
    _merge_comments(result, current, incoming, overwrite, dates)
    for key, days in dates.items():
        latest = max(days, key=_day)
        if latest is None or latest < _day(current[key]["date"]):
            latest = today
        result.values[key]["date"] = latest
        if authors.get(key):
            result.values[key]["author"] = ", ".join(sorted(authors[key]))
    return result


def _settle(result, state, key, name, old, new, date, where, overwrite) -> bool:
    """Decide for one value; return True when it is to be written."""
    if old == new:
        result.same += 1
        return False
    if old not in (None, "") and not overwrite and _day(state["date"]) > _day(date):
        result.kept.append(Change(key, name, old, new, where, kept=True))
        return False
    result.changes.append(Change(key, name, old, new, where))
    result.values.setdefault(key, {})[name] = new
    return True


def authors_with(known: str, author: str) -> str:
    """Return who noted an object once ``author`` has, too: every name once, in the order in which they came."""
    names = [name.strip() for name in known.split(",") if name.strip()]
    if author.strip() and author.strip().casefold() not in (name.casefold() for name in names):
        names.append(author.strip())
    return ", ".join(names)


def count(state: dict) -> int:
    """Return how many criteria of an object are noted; ``state`` as :func:`merge` takes it."""
    return sum(note is not None for note in state["notes"].values())


def after_note(state: dict, name: str, note: Optional[float], author: str, today) -> dict:
    """Return the state of an object after one note is given, or taken back (None), by hand.

    The object bears the day of its last note and the names of all who noted it; without a note it bears neither.
    """
    notes = {**state["notes"], name: note}
    if all(value is None for value in notes.values()):
        return {**state, "notes": notes, "author": "", "date": None}
    return {**state, "notes": notes, "author": authors_with(state["author"], author), "date": today}


def _merge_comments(result, current, incoming, overwrite, dates) -> None:
    texts = {}
    for key, text, assessor, date, where in incoming.comments:
        texts.setdefault(key, []).append((text, assessor, date, where))
    for key, items in texts.items():
        several = len({assessor for _, assessor, _, _ in items}) > 1
        text = " / ".join(f"{who} : {said}" if several and who else said for said, who, _, _ in items)
        date = max((item[2] for item in items), key=_day)
        where = ", ".join(item[3] for item in items)
        if _settle(result, current[key], key, "comment", current[key]["comment"] or None, text, date, where, overwrite):
            dates.setdefault(key, []).append(date)
