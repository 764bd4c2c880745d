"""Small grids and columns for the tests of the engine."""

import json
from pathlib import Path

import numpy as np
from mbm_qgis_plugin.core.grid import parse

GRIDS = Path(__file__).resolve().parent.parent / "resources" / "grids"


def text(label):
    return {"fr": label, "en": label}


def criterion(name, weight=1, **more):
    return {
        "id": name,
        "label": text(name),
        "weight": weight,
        "source": {"field": f"note_{name}"},
        "scale": {"type": "ordinal", "levels": [{"value": v, "label": text(str(v))} for v in range(4)]},
        **more,
    }


def raw_grid(families, **more):
    """A grid from ``{family: (weight, [criteria])}``; three classes, thresholds 70 and 40."""
    return {
        "format": "mbm-grid/1",
        "id": "petite",
        "version": "1",
        "kind": "expert",
        "label": text("Petite grille"),
        "description": text("Pour les essais"),
        "provenance": text("Essai"),
        "caveat": text("Essai seulement"),
        "subject": text("objets"),
        "missing": {"policy": "over_noted"},
        "classes": [{"id": i, "label": text(i), "short": i[0]} for i in ("haut", "milieu", "bas")],
        "class_rule": {"method": "thresholds", "thresholds": [70, 40], "border": 2},
        "key_fields": ["id"],
        "name_fields": ["nom"],
        "families": [
            {"id": name, "label": text(name), "weight": weight, "criteria": criteria}
            for name, (weight, criteria) in families.items()
        ],
        **more,
    }


def grid_of(families, **more):
    return parse(json.dumps(raw_grid(families, **more), ensure_ascii=False), "petite.json")


def flat_grid(weights, **more):
    """One criterion in each family, so that a criterion's weight is its family's."""
    return grid_of({f"f{n}": (weight, [criterion(f"c{n}")]) for n, weight in enumerate(weights)}, **more)


def columns_of(grid, values):
    values = np.asarray(values, dtype=float)
    return {(c.family, c.id): values[:, place] for place, c in enumerate(grid.criteria)}
