"""Computed classes beside official ones on a QGIS source."""

from collections import Counter
from dataclasses import dataclass

import numpy as np
from qgis.core import QgsWkbTypes

from . import compat, grids, scoring_run
from .core import agreement, ranking
from .core.problems import Problem
from .dress import caveat_metadata, class_style, dress
from .layersio import Column, read_columns
from .paths import STYLES

OFFICIAL = ("Exceptionnelle", "Remarquable", "Témoin")
CAVEAT = (
    "Un écart est une question à poser à un expert, pas une correction : le classement de 2007 reste seul officiel."
    " Les données ouvertes comptent 284 cités sur les 563 qualifiées en 2007."
)
WORDS = {
    2: "Calculé deux classes au-dessus",
    1: "Calculé une classe au-dessus",
    0: "Même classe",
    -1: "Calculé une classe au-dessous",
    -2: "Calculé deux classes au-dessous",
}
COLORS = {2: "#24415C", 1: "#6F93B4", 0: "#8B8F94", -1: "#C98B2B", -2: "#7A5A12"}


@dataclass(frozen=True)
class Comparison:
    """What was found and what to write."""

    agreement: agreement.Agreement
    columns: list
    notes: tuple
    sentence: str
    data: dict


def compare(source, computed_field, official_field, order, bundled, feedback) -> Comparison:
    """Compare two fields of a source; with ``bundled`` the computed class is made here, by the default grid.

    Raises Problem: unknown classes, nothing to compare. QgsProcessingException: fields, cancel.
    """
    extra, scores, notes = [], None, []
    present = source.fields().names()
    if bundled and scoring_run.first_field(present, [computed_field]) is None:
        computed, scores, extra, labels = _scored(source, feedback)
    else:
        computed = read_columns(source, [computed_field], feedback)[computed_field]
        labels = _labels(order, computed, computed_field)
        if "score" in present:
            scores = read_columns(source, ["score"], feedback)["score"]
            scores = scores if scores.dtype.kind == "f" else None
    key = scoring_run.first_field(present, ["id_cite", "id_lsm"])
    name = scoring_run.first_field(present, ["nom", "NOM_CITE"])
    read = read_columns(source, [official_field, *[field for field in (key, name) if field]], feedback)
    official, unknown = agreement.labels_to_classes(read[official_field], OFFICIAL)
    if unknown:
        notes.append(
            Problem(
                "“{name}” holds classes that are not those of 2007, left out: {values}.",
                name=official_field,
                values=", ".join(unknown[:5]),
            )
        )
    classes, _ = agreement.labels_to_classes(computed, labels)
    if not ((official >= 0) & (classes >= 0)).any():
        raise Problem("No feature has both an official and a computed class: there is nothing to compare.")
    found = agreement.compare(official, classes, len(OFFICIAL), scores=scores)
    away = np.where((official >= 0) & (classes >= 0), official - classes, np.nan)
    column = Column(compat.field("ecart", compat.INTEGER, "Écart au classement officiel (classes)"), away)
    names = scoring_run.feature_names(read, key, name)
    data = _data(found, labels, names, official, classes, scores, away,
                 "Cités minières (données ouvertes)" if bundled else source.sourceName())  # fmt: skip
    return Comparison(found, [*extra, column], tuple(notes), _sentence(found), data)


def _scored(source, feedback):
    grid = grids.load()
    columns, names = scoring_run.read_criteria(grid, source, None, feedback)
    result = ranking.run(grid, columns, None, names)
    written = scoring_run.result_columns(grid, result)
    computed = next(column.values for column in written if column.field.name() == "classe")
    return computed, result.scores.score, written, [label.label["fr"] for label in grid.classes]


def _labels(order, computed, field=""):
    """Return the three computed labels, best first: as the user wrote, else those of a grid that has them all."""
    if (order or "").strip():
        labels = [label.strip() for label in order.split(";") if label.strip()]
        if len(labels) != len(OFFICIAL):
            raise Problem("Write three classes, best first, separated by semicolons.")
        written = [None if value == scoring_run.UNRANKED else value for value in computed]
        _, left_out = agreement.labels_to_classes(written, labels)
        if left_out:
            counts = Counter(str(value) for value in written if value is not None)
            raise Problem(
                "The order leaves out classes that “{name}” holds: {values}. Name all of them.",
                name=field, values=", ".join(f"{value} ({counts[value]})" for value in left_out[:8]),
            )  # fmt: skip
        return labels
    values = {str(value) for value in computed if value is not None and value == value}
    values -= {scoring_run.UNRANKED, ""}
    known = [list(OFFICIAL)]
    for path in grids.shipped():
        labels = [label.label["fr"] for label in grids.load(path).classes]
        if len(labels) == len(OFFICIAL):
            known.append(labels)
    for labels in known:
        if (agreement.labels_to_classes(sorted(values), labels)[0] >= 0).all():
            return labels
    raise Problem(
        "The order of the computed classes is not known: write it, best first. Found: {values}.",
        values=", ".join(sorted(values)[:6]),
    )


def _sentence(found):
    from .core.typography import number

    low, high = found.interval
    return (
        f"{found.compared} comparées : accord {number(100 * found.accuracy)} %, kappa pondéré"
        f" {number(found.kappa, 2)} (95 % : {number(low, 2)} à {number(high, 2)}),"
        f" {found.apart(1)} diffèrent d’une classe, {found.apart(2)} de deux."
        if np.isfinite([found.kappa, low, high]).all()
        else f"{found.compared} comparées : accord {number(100 * found.accuracy)} %, kappa sans objet."
    )


def _data(found, labels, names, official, classes, scores, away, layer):
    def plain(value):
        return None if value is None or value != value else float(value)

    rows = [
        {
            "name": names[place],
            "official": OFFICIAL[official[place]],
            "computed": labels[classes[place]],
            "away": f"{int(away[place]):+d}",
            "score": None if scores is None else plain(scores[place]),
        }
        for place in np.argsort(-np.abs(np.nan_to_num(away)), kind="stable")
        if away[place] == away[place] and away[place] != 0
    ]
    return {
        "title": "Accord avec le classement officiel",
        "facts": f"Couche : {layer} · {found.compared} comparées, {found.left_out} sans l’une des deux classes",
        "caveat": CAVEAT,
        "agreement": {
            "official_labels": list(OFFICIAL),
            "computed_labels": labels,
            "matrix": found.matrix.tolist(),
            "accuracy": plain(found.accuracy),
            "kappa": plain(found.kappa),
            "kappa_interval": [plain(value) for value in found.interval],
            "spearman": plain(found.spearman),
            "recall": [plain(value) for value in found.recall],
            "compared": found.compared,
            "one_apart": found.apart(1),
            "two_apart": found.apart(2),
            "rows": rows[:1000],
            "same_classes": labels == list(OFFICIAL),
        },
    }


def page(comparison: Comparison):
    """Return the report as a document."""
    from .report import build

    return build.agreement_report(comparison.data)


def dress_output(comparison: Comparison, output, context, feedback) -> None:
    """Give the output its style and aliases."""
    aliases = {column.field.name(): column.field.alias() for column in comparison.columns}

    def draw(layer):
        own = STYLES / "accord_officiel.qml"
        polygon = layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry
        if polygon and own.is_file():
            layer.loadNamedStyle(str(own))
        else:
            class_style("ecart", [(step, WORDS[step], COLORS[step]) for step in WORDS], polygon)(layer)

    facts = caveat_metadata(comparison.data["title"], comparison.data["caveat"], comparison.data["facts"])
    dress(output, context, feedback, "Accord avec le classement officiel", draw, aliases, facts)
