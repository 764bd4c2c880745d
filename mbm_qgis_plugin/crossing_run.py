"""Heritage × management on a QGIS source."""

from dataclasses import dataclass

import numpy as np
from qgis.core import QgsWkbTypes

from . import compat, grids, scoring_run
from .comparison_run import OFFICIAL
from .core import agreement, crossing, normalise, ranking, report_data
from .core.problems import Problem
from .core.typography import number
from .dress import caveat_metadata, class_style, dress
from .layersio import Column, read_columns
from .paths import STYLES

# rows: heritage strong, middle, weak; columns: management good, middle, hard. Slate blue × ochre.
COLORS = (
    ("#1F4E79", "#5C5A52", "#8A5A00"),
    ("#7FA6CC", "#A79F90", "#CC9A3D"),
    ("#D5E2EE", "#E3DDD1", "#F0DDB0"),
)
SHOWN = 200


@dataclass(frozen=True)
class Crossed:
    """What was found and what to write."""

    columns: list
    notes: tuple
    data: dict


def cross(source, grid, heritage_field, management_field, heritage_breaks, management_breaks, feedback) -> Crossed:
    """Cross a heritage field with a management field, or with the score of the management grid.

    Breaks: two rising numbers, "terciles", or None for the grid's. A field of three classes needs none.
    Raises Problem: values that are no numbers and no known classes, notes off their scale.
    """
    notes, columns = [], []
    default = grid.crossing["breaks"]
    heritage = _levels(read_columns(source, [heritage_field], feedback)[heritage_field], heritage_field,
                       heritage_breaks or default)  # fmt: skip
    if management_field:
        values = read_columns(source, [management_field], feedback)[management_field]
        management = _levels(values, management_field, management_breaks or default)
    else:
        values, names = scoring_run.read_criteria(grid, source, None, feedback)
        result = ranking.run(grid, values, None, names)
        notes += result.notes
        management = crossing.levels(result.scores.score, management_breaks or default)
        columns.append(Column(compat.field("gestion", compat.REAL, "Score de gestion (0–100)"), result.scores.score))
    cells = crossing.cross(heritage, management)
    texts = np.array([grid.crossing["cells"][cell]["fr"] if cell else None for cell in cells], dtype=object)
    columns += [
        Column(compat.field("niveau_patrimoine", compat.INTEGER, "Niveau patrimonial (1 = fort)"), _or_nan(heritage)),
        Column(compat.field("niveau_gestion", compat.INTEGER, "Niveau de gestion (1 = bon)"), _or_nan(management)),
        Column(compat.field("croisement", compat.TEXT, "Croisement patrimoine × gestion"), cells),
        Column(compat.field("croisement_texte", compat.TEXT, "Orientation proposée"), texts),
    ]
    present = source.fields().names()
    key = scoring_run.first_field(present, ["id_cite", "id_lsm"])
    name = scoring_run.first_field(present, ["nom", "NOM_CITE"])
    names = scoring_run.feature_names(
        read_columns(source, [field for field in (key, name) if field], feedback), key, name
    )
    if not any(cells):
        notes.append(Problem("No feature has both values: all cells are empty."))
    data = _data(grid, cells, heritage, management, names, source.sourceName())
    data["details"] = [
        _axis_words("Patrimoine", f"champ « {heritage_field} »", heritage_breaks or default),
        _axis_words(
            "Gestion",
            f"champ « {management_field} »" if management_field else f"score de la grille « {grid.label['fr']} »",
            management_breaks or default,
        ),
    ]
    if key:
        data["details"].append(report_data.cites_note(len(names)))
    return Crossed(columns, tuple(notes), data)


def _axis_words(axis, where, breaks):
    if breaks == "terciles":
        how = "trois effectifs égaux"
    else:
        low, high = (number(float(value), 0 if float(value).is_integer() else 1) for value in breaks)
        how = f"limites à {low} et {high} pour des nombres ; trois classes gardent leur ordre"
    return f"{axis} : {where} ; {how}."


def _or_nan(levels):
    return np.where(levels > 0, levels.astype(float), np.nan)


def _levels(values, field, breaks):
    """Return levels 1–3 of numbers, or of the three classes of 2007 or of a shipped grid."""
    if values.dtype.kind != "f":
        known = [list(OFFICIAL)]
        known += [[label.label["fr"] for label in grids.load(path).classes] for path in grids.shipped()]
        written = [None if value == scoring_run.UNRANKED else value for value in values]
        for labels in known:
            classes, unknown = agreement.labels_to_classes(written, labels)
            if len(labels) == crossing.LEVELS and not unknown and (classes >= 0).any():
                return classes + 1
        values = normalise.as_numbers(values, field)
    return crossing.levels(values, breaks)


def _data(grid, cells, heritage, management, names, layer):
    counts = crossing.table(heritage, management)
    members = {}
    for name, cell in zip(names, cells):
        members.setdefault(cell, []).append(name)
    rows = grid.crossing
    without = int(counts.sum())
    return {
        "title": "Croisement patrimoine × gestion",
        "facts": f"Couche : {layer} · {len(names)} objets · grille : {grid.label['fr']}, version {grid.version}",
        "caveat": grid.caveat["fr"],
        "heritage_label": rows["heritage"]["label"]["fr"],
        "management_label": rows["management"]["label"]["fr"],
        "heritage_levels": [level["fr"] for level in rows["heritage"]["levels"]],
        "management_levels": [level["fr"] for level in rows["management"]["levels"]],
        "missing": f"{len(names) - without} sans l’une des deux valeurs.",
        "without": members.get(None, [])[:SHOWN],
        "without_count": len(names) - without,
        "cells": [
            {
                "id": f"{h}.{m}",
                "text": rows["cells"][f"{h}.{m}"]["fr"],
                "count": int(counts[h - 1, m - 1]),
                "color": COLORS[h - 1][m - 1],
                "names": members.get(f"{h}.{m}", [])[:SHOWN],
            }
            for h in (1, 2, 3)
            for m in (1, 2, 3)
        ],
    }


def page(crossed: Crossed):
    """Return the report as a document."""
    from .report import build

    return build.crossing_report(crossed.data)


def dress_output(crossed: Crossed, output, context, feedback) -> None:
    """Give the output its bivariate style, worded as the grid words the cells, and its aliases."""
    aliases = {column.field.name(): column.field.alias() for column in crossed.columns}
    words = {cell["id"]: f"{cell['id']}  {cell['text']}" for cell in crossed.data["cells"]}

    def draw(layer):
        own = STYLES / "croisement.qml"
        polygon = layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry
        if not (polygon and own.is_file()):
            classes = [(cell["id"], words[cell["id"]], cell["color"]) for cell in crossed.data["cells"]]
            class_style("croisement", classes, polygon)(layer)
            return
        layer.loadNamedStyle(str(own))
        renderer = layer.renderer().clone()
        for place, category in enumerate(renderer.categories()):
            if category.value() in words:
                renderer.updateCategoryLabel(place, words[category.value()])
        layer.setRenderer(renderer)

    facts = "\n".join([crossed.data["facts"], *crossed.data["details"]])
    metadata = caveat_metadata(crossed.data["title"], crossed.data["caveat"], facts)
    dress(output, context, feedback, "Croisement patrimoine × gestion", draw, aliases, metadata)
