"""Key figures of a territory from counts, lengths and areas.

What counts where: an object with a body (cité, terril, bâti, puits) counts once, in the territory of its point on
surface; property, buffer zone and cavaliers are clipped; an inscribed cavalier is its published length times
the share of its ribbon that lies in the territory. A terril of form « Cavalier » is no terril, and areas of terrils are
those of the dissolved shapes, since two of them lie within others. « Bassin » is the whole of the open data layers.
"""

from collections import Counter
from dataclasses import dataclass

from .typography import DASH, figure, share

INSCRIBED = "bien inscrit"
CLASSES = {"cites_exceptionnelles": "Exceptionnelle", "cites_remarquables": "Remarquable", "cites_temoins": "Témoin"}
HECTARE = 10_000.0
KILOMETRE = 1_000.0


@dataclass(frozen=True)
class Measures:
    """What was measured in one territory, in the units of EPSG:2154.

    populations: inhabitants of each commune of the mining perimeter, None where unknown; interests: official
    interest of each cité, None where it has none;
    terrils: ``statut_unesco`` of each terril; ribbons: (published length in m,
    share of the ribbon inside, 0–1) of each inscribed cavalier; areas in m², lengths in m.
    """

    populations: tuple = ()
    interests: tuple = ()
    terrils: tuple = ()
    terrils_m2: float = 0.0
    cavaliers_m: float = 0.0
    ribbons: tuple = ()
    batis: int = 0
    puits: int = 0
    bien_inscrit_m2: float = 0.0
    zone_tampon_m2: float = 0.0


@dataclass(frozen=True)
class Figure:
    """One key figure: id (field name), French label (field alias), unit (``""`` for a count)."""

    id: str
    label: str
    unit: str = ""


FIGURES = (
    Figure("communes", "Communes du périmètre minier"),
    Figure("habitants", "Habitants de ces communes"),
    Figure("cites", "Cités minières (données ouvertes)"),
    Figure("cites_exceptionnelles", "Cités exceptionnelles"),
    Figure("cites_remarquables", "Cités remarquables"),
    Figure("cites_temoins", "Cités témoins"),
    Figure("terrils", "Terrils"),
    Figure("terrils_inscrits", "Terrils inscrits"),
    Figure("terrils_ha", "Emprise des terrils", "ha"),
    Figure("cavaliers_km", "Cavaliers", "km"),
    Figure("cavaliers_inscrits_km", "Cavaliers inscrits", "km"),
    Figure("batis", "Bâtis inscrits"),
    Figure("puits", "Puits de mine"),
    Figure("bien_inscrit_ha", "Bien inscrit", "ha"),
    Figure("zone_tampon_ha", "Zone tampon", "ha"),
)
UNITS = {item.id: item.unit for item in FIGURES}


def key_figures(measures: Measures) -> dict:
    """Return figure id → number; counts are int, areas in ha and lengths in km are float."""
    interests = Counter(measures.interests)
    return {
        "communes": len(measures.populations),
        "habitants": sum(value for value in measures.populations if value is not None),
        "cites": len(measures.interests),
        **{key: interests[label] for key, label in CLASSES.items()},
        "terrils": len(measures.terrils),
        "terrils_inscrits": sum(status == INSCRIBED for status in measures.terrils),
        "terrils_ha": measures.terrils_m2 / HECTARE,
        "cavaliers_km": measures.cavaliers_m / KILOMETRE,
        "cavaliers_inscrits_km": sum(length * part for length, part in measures.ribbons) / KILOMETRE,
        "batis": measures.batis,
        "puits": measures.puits,
        "bien_inscrit_ha": measures.bien_inscrit_m2 / HECTARE,
        "zone_tampon_ha": measures.zone_tampon_m2 / HECTARE,
    }


def decimals_for(figure_id: str, values, unit: str = "") -> int:
    """Return the decimals of a row: one for km and ha when all its values are under 100, none else."""
    known = [value for value in values if value is not None]
    return 1 if UNITS.get(figure_id, unit) and known and max(known) < 100 else 0


def tally(sizes, unit: str = ""):
    """Return the figure of objects measured one by one: their number, or with a unit their sum.

    sizes: m² for ``ha``, m for ``km``, anything for ``""``.
    """
    sizes = list(sizes)
    return sum(sizes) / {"ha": HECTARE, "km": KILOMETRE}[unit] if unit else len(sizes)


def row(figure_id: str, value, reference=None, unit: str = "") -> tuple:
    """Return the printed cells (territory, basin, share) of one figure; ``reference`` None leaves the last two out.

    unit: that of a figure which is not one of FIGURES.
    """
    if reference is None:
        return (figure(value, decimals_for(figure_id, [value], unit)),)
    decimals = decimals_for(figure_id, [value, reference], unit)
    part = share(value, reference) if reference else DASH
    return figure(value, decimals), figure(reference, decimals), part
