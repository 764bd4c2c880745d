"""The variables that a page offers to the expressions of its template; ``resources/layouts/ids.json`` lists them."""

from qgis.core import QgsExpressionContextUtils, QgsLayoutItem, QgsLayoutItemMap

from ..core.figures import decimals_for
from ..core.figures import row as figure_row
from ..core.typography import scale


def of_page(page, kind, reference: dict, texts: dict, filled: dict) -> dict:
    """Return name → value for the page of a territory.

    reference: the figures of the basin; texts: the placeholders of the kind's texts, with ``page`` and ``pages`` where
    the page is one of a series; filled: label id → what the page writes in it.
    """
    territory = page.territory
    return {
        "mbm_territoire": territory.name,
        "mbm_titre": territory.title,
        "mbm_genre": territory.kind,
        "mbm_feuille": page.filling.view.name if page.filling.view is not None else "",
        "mbm_identifiant": territory.id,
        "mbm_carte": kind.title,
        "mbm_carte_id": kind.id,
        "mbm_echelle": page.denominator,
        "mbm_echelle_texte": scale(page.denominator) if page.denominator else "",
        "mbm_echelle_agrandissement": texts.get("echelle_agrandissement", ""),
        **of_series(texts),
        **of_figures(page.figures, reference, kind),
        **{f"mbm_texte_{name}": text for name, text in filled.items()},
    }


def of_series(texts: dict) -> dict:
    """Return the variables that every page has, whatever it shows."""
    return {
        "mbm_date": texts.get("date", ""),
        "mbm_auteur": texts.get("auteur", ""),
        "mbm_version": texts.get("version", ""),
        "mbm_page_numero": texts.get("page", 1),
        "mbm_pages": texts.get("pages", 1),
    }


def of_figures(values: dict, reference: dict, kind) -> dict:
    """Return the key figures as numbers, rounded as they are printed, and as they are printed."""
    units = {item["id"]: item.get("unit", "") for item in (*kind.figures, *kind.agglomeration_figures)}
    result = {}
    for name, value in values.items():
        whole, unit = reference.get(name), units.get(name, "")
        known = whole is not None
        printed = figure_row(name, value, whole if known else None, unit)
        decimals = decimals_for(name, [value, whole] if known else [value], unit)
        result[f"mbm_chiffre_{name}"] = _rounded(value, decimals)
        result[f"mbm_chiffre_{name}_texte"] = printed[0]
        result[f"mbm_bassin_{name}"] = _rounded(whole, decimals) if known else None
        result[f"mbm_bassin_{name}_texte"] = printed[1] if known else ""
        result[f"mbm_part_{name}"] = printed[2] if known else ""
    return result


def _rounded(value, decimals):
    return value if value is None else round(value, decimals) if decimals else round(value)


def offer(layout, values: dict) -> None:
    """Set the variables on the layout, beside those of the template, and let what depends on them follow."""
    names, kept = layout.customProperty("variableNames"), layout.customProperty("variableValues")
    own = dict(zip(_listed(names), _listed(kept)))
    QgsExpressionContextUtils.setLayoutVariables(layout, {**own, **values})
    for item in layout.items():
        if (
            isinstance(item, QgsLayoutItem)
            and not isinstance(item, QgsLayoutItemMap)
            and item.dataDefinedProperties().hasActiveProperties()
        ):
            item.refresh()


def _listed(value) -> list:
    return [] if value is None else [value] if isinstance(value, str) else list(value)
