"""The scoring engine on a QGIS source: where each criterion's values come from, which fields the result becomes."""

import json
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import numpy as np
from qgis.core import QgsProcessingException

from . import compat
from .core.grid import Grid
from .core.problems import Problem
from .core.ranking import Result, Settings
from .i18n import tr
from .indicator_definitions import definitions, indicator_ids
from .layersio import Cancelled, Column, read_columns
from .paths import resource

UNRANKED = "Non hiérarchisé"
FORMAT = "mbm-heritagescore/1"
OWN = ("score", "rang", "classe", "completude", "limite")  # a layer with all of them was scored by us
ALIASES = ("Score – ", "Indice calculé – ", "Part des tirages en ")
OPTIONAL = ("score_min", "score_max", "rang_min", "rang_max", "rang_p05", "rang_p95")


def first_field(present, wanted):
    """Return the first of the names wanted among those present, in the spelling of these, or None."""
    names = {name.casefold(): name for name in present}
    return next((names[name.casefold()] for name in wanted if name.casefold() in names), None)


def place_of(criterion, present):
    """Return the field that holds the criterion's values, or None when it has to be computed.

    An indicator is read from ``ind_<id>`` when the layer has it, else from the field that the grid names.
    """
    wanted = [f"ind_{criterion.source['indicator']}"] if "indicator" in criterion.source else []
    return first_field(present, [*wanted, *([criterion.source["field"]] if "field" in criterion.source else [])])


def lacking_fields(grid: Grid, present) -> list:
    """Return the note fields that the grid needs and that are not among the fields present."""
    return [
        criterion.source["field"]
        for criterion in grid.criteria
        if "indicator" not in criterion.source and place_of(criterion, present) is None
    ]


def lacking_texts(grid: Grid, present) -> list:
    """Return the fields that indicators taken from the layer's own attributes need and that are not there.

    What is computed from geometries is never lacking. A layer without these fields can only be ranked on less than the
    grid says: for the user to decide.
    """
    listing, lacking = definitions(), []
    for criterion in grid.criteria:
        if "indicator" in criterion.source and place_of(criterion, present) is None:
            item = listing.get(criterion.source["indicator"])
            if item.method == "field" and first_field(present, item.fields) is None:
                lacking.append(criterion.source.get("field", item.fields[0]))
    return lacking


def lacking_in_bundle(grid: Grid) -> list:
    """Return the note fields that the grid needs and the bundled cités do not have."""
    schema = json.loads(resource("schema.json").read_text(encoding="utf-8"))
    return lacking_fields(grid, [field["name"] for field in schema["tables"]["cites"]["fields"]])


def read_criteria(grid: Grid, source, context_layers=None, feedback=None) -> tuple:
    """Return (columns, names): (family, criterion) → values in the order of the source; what to call each feature.

    Raises QgsProcessingException; layersio.Cancelled.
    """
    present = source.fields().names()
    places = {(criterion.family, criterion.id): place_of(criterion, present) for criterion in grid.criteria}
    key, name = first_field(present, grid.key_fields), first_field(present, grid.name_fields)
    wanted = [place for place in (*places.values(), key, name) if place]
    read = read_columns(source, wanted, feedback)
    computed = [c.source["indicator"] for c in grid.criteria if places[c.family, c.id] is None]
    if computed:
        read.update(_computed(computed, source, context_layers, feedback))
    columns = {
        (c.family, c.id): read[places[c.family, c.id] or ("computed", c.source["indicator"])] for c in grid.criteria
    }
    return columns, feature_names(read, key, name)


def _computed(ids, source, context_layers, feedback):
    from .indicators_run import spatial_indicators

    try:
        values = spatial_indicators(ids, source, context_layers, feedback)
    except KeyError as error:
        raise QgsProcessingException(
            tr("The grid names an indicator that does not exist: {name}.").format(name=error.args[0])
        ) from error
    if feedback is not None and feedback.isCanceled():
        raise Cancelled(tr("Cancelled: nothing was written."))
    return {("computed", key): column for key, column in values.items()}


class FeatureNames(Sequence):
    """« name (key) » of each feature, as far as the columns go; its number where there is neither.

    Put together when asked for: a message names a handful of features out of what may be a million.
    """

    def __init__(self, size, keys=None, names=None):
        self.size, self.keys, self.names = size, keys, names

    def __len__(self):
        return self.size

    def __getitem__(self, place):
        if isinstance(place, slice):
            return [self[number] for number in range(*place.indices(self.size))]
        place = range(self.size)[place]  # negative numbers, IndexError
        values = [column[place] for column in (self.names, self.keys) if column is not None]
        parts = [_plain(value) for value in values if value is not None and value == value and value != ""]
        if len(parts) == 2:
            return f"{parts[0]} ({parts[1]})"
        return parts[0] if parts else f"n° {place + 1}"


def feature_names(read, key, name) -> FeatureNames:
    """Return what to call each feature of ``read``, from its columns ``key`` and ``name`` (None: not there)."""
    return FeatureNames(len(read["fid"]), read[key] if key else None, read[name] if name else None)


def _plain(value):
    return f"{value:g}" if isinstance(value, float) else str(value)


def own_fields(source, grid: Grid) -> list:
    """Return the fields of an earlier run of ours in the source, empty when there was none. Order of the source."""
    fields = source.fields()
    if not set(OWN) <= set(fields.names()):
        return []
    known = {*OWN, *OPTIONAL, *result_fields(grid, Settings(samples=1), True)}
    return [field.name() for field in fields if field.name() in known or field.alias().startswith(ALIASES)]


def taken_fields(source, grid: Grid, settings: Settings, interval: bool) -> list:
    """Return the user's own fields that have the name of a result: they must not be overwritten."""
    own = {name.casefold() for name in own_fields(source, grid)}
    names = {name.casefold(): name for name in source.fields().names()}
    written = [name.casefold() for name in result_fields(grid, settings, interval)]
    return [names[name] for name in written if name in names and name not in own]


def taken_by_user(source, columns):
    """Return the Problem of columns that would overwrite a field of the user, known by its alias; None without any."""
    fields = source.fields()
    places = [(column.field, fields.lookupField(column.field.name())) for column in columns]
    names = [field.name() for field, place in places if place >= 0 and fields.at(place).alias() != field.alias()]
    if not names:
        return None
    return Problem(
        "The layer has its own field {fields}, which the result would overwrite: rename it first.",
        fields=", ".join(f"“{name}”" for name in names),
    )


def result_fields(grid: Grid, settings: Settings, interval: bool) -> list:
    """Return the names of the fields that a run writes, in order."""
    names = [f"score_{family.id}" for family in grid.families] + list(OWN)
    if interval:
        names += ["score_min", "score_max", "rang_min", "rang_max"]
    if settings.samples > 0:
        names += ["rang_p05", "rang_p95"] + [f"p_{label.id}" for label in grid.classes]
    return names


def result_columns(grid: Grid, result: Result) -> list:
    """Return the fields of a run as :class:`layersio.Column`, French aliases included."""
    scores, classes, sure = result.scores, result.classes, result.robustness
    what = "Score" if grid.kind == "expert" else "Indice calculé"
    real, whole = compat.REAL, compat.INTEGER
    columns = [
        (f"score_{family.id}", real, f"{what} – {family.label['fr']} (0–100)", scores.families[:, place])
        for place, family in enumerate(grid.families)
    ]
    labels = np.array([label.label["fr"] for label in grid.classes] + [UNRANKED], dtype=object)
    columns += [
        ("score", real, f"{what} (0–100)", scores.score),
        ("rang", whole, "Rang calculé (1 = premier)", scores.rank),
        ("classe", compat.TEXT, "Classe calculée", labels[classes.index]),
        ("completude", real, "Part des critères renseignés (0–1)", np.round(scores.completeness, 4)),
        ("limite", compat.BOOL, "Proche d’une limite de classe", np.asarray(classes.border, dtype=bool)),
    ]
    if scores.low is not None:
        columns += [
            ("score_min", real, "Score au plus bas, notes absentes au pire", scores.low),
            ("score_max", real, "Score au plus haut, notes absentes au mieux", scores.high),
            ("rang_min", whole, "Meilleur rang possible", scores.rank_low),
            ("rang_max", whole, "Plus mauvais rang possible", scores.rank_high),
        ]
    if sure is not None:
        columns += [
            ("rang_p05", whole, "Rang, 5 % des tirages", sure.rank_low),
            ("rang_p95", whole, "Rang, 95 % des tirages", sure.rank_high),
        ]
        columns += [
            (f"p_{label.id}", real, f"Part des tirages en « {label.label['fr']} »", np.round(sure.classes[:, place], 6))
            for place, label in enumerate(grid.classes)
        ]
    return [Column(compat.field(name, kind, alias), values) for name, kind, alias, values in columns]


def emptied_columns(source, grid: Grid, written, size: int) -> list:
    """Return columns of NULL for what an earlier run wrote and this one does not: no stale figure stays."""
    fields = source.fields()
    return [
        Column(fields.at(fields.lookupField(name)), [None] * size)
        for name in own_fields(source, grid)
        if name not in written
    ]


def parameters_text(grid: Grid, settings: Settings, origin: dict) -> str:
    """Return the JSON that replays a run: settings, the whole grid, what was scored. No date: same run, same text."""
    return json.dumps(
        {"format": FORMAT, "origin": origin, "settings": settings.as_dict(), "grid": grid.raw},
        ensure_ascii=False,
        indent=1,
    )


def read_parameters(path) -> tuple:
    """Return (grid, settings) of such a file. Raises Problem."""
    name = Path(path).name
    try:
        text = Path(path).read_text(encoding="utf-8-sig")
    except OSError as error:
        raise Problem("The parameters “{file}” cannot be read: {reason}", file=name, reason=error.strerror) from error
    except ValueError as error:
        raise Problem("The parameters “{file}” cannot be read: {reason}", file=name, reason=str(error)) from error
    return parameters_of(text, name)


def parameters_of(text: str, name: str) -> tuple:
    """Return (grid, settings) of the text of such a file, or of what a scored layer keeps. Raises Problem."""
    from .core.grid import parse

    try:
        raw = json.loads(text)
    except ValueError as error:
        raise Problem("The parameters “{file}” cannot be read: {reason}", file=name, reason=str(error)) from error
    if not isinstance(raw, dict) or raw.get("format") != FORMAT or "grid" not in raw or "settings" not in raw:
        raise Problem("“{file}” is not a file of parameters written by this tool.", file=name)
    text = json.dumps(raw["grid"], ensure_ascii=False, indent=1)
    return parse(text, name, indicator_ids()), Settings.from_dict(raw["settings"])


def family_weights(layer) -> dict:
    """Return family id → share (0 to 1) of the weights that a scored layer was made with; {} when it does not tell.

    They are in its metadata, and in the file of parameters beside it.
    """
    from .core import weights

    beside = Path(layer.source().split("|")[0])
    texts = list(layer.metadata().history())
    with suppress(OSError, ValueError):
        texts.append(beside.with_name(f"{beside.stem}.parametres.json").read_text(encoding="utf-8-sig"))
    for text in texts:
        with suppress(Problem):
            grid, settings = parameters_of(text, layer.name())
            shares = weights.parse(settings.weights, grid).families
            return {family.id: float(share) for family, share in zip(grid.families, shares)}
    return {}


def read_origin(path) -> dict:
    """Return where a file of parameters that can be read comes from: « grid_file », « layer », « features »."""
    origin = json.loads(Path(path).read_text(encoding="utf-8-sig")).get("origin")
    return origin if isinstance(origin, dict) else {}


def search_keys(grid: Grid, source, feedback=None) -> list:
    """Return for each feature the texts by which people call it: its keys and its name."""
    present = source.fields().names()
    fields = [first_field(present, [name]) for name in (*grid.key_fields, *grid.name_fields)]
    fields = [name for name in dict.fromkeys(fields) if name]
    read = read_columns(source, fields, feedback)
    return [
        [_plain(value) for value in values if value is not None and value == value and value != ""]
        for values in (zip(*(read[name].tolist() for name in fields)) if fields else [()] * len(read["fid"]))
    ]


def find_feature(written: str, keys: list, names: list) -> int:
    """Return the place of the feature that ``written`` means: a key, a name, or both as messages write them.

    Accents, case and hyphens do not count. Raises Problem when none or several fit.
    """
    from .core.names import commune_key

    wanted = commune_key(written)
    found = [
        place
        for place, (texts, name) in enumerate(zip(keys, names))
        if wanted and wanted in {commune_key(text) for text in (*texts, name)}
    ]
    if not found:
        raise Problem("“{name}” is not in the layer: give a key, as U-96B, or a whole name.", name=written)
    if len(found) > 1:
        raise Problem(
            "“{name}” means several: {names}. Give the key.",
            name=written, names=", ".join(names[place] for place in found[:5]),
        )  # fmt: skip
    return found[0]
