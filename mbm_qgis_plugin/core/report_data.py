"""Everything that the report of a run says, as plain data: dicts, lists, numbers and French sentences.

Whoever draws the report (HTML, PDF, a page) takes it from here and computes nothing. Numbers are Python's own, None
where there is none.
"""

import numpy as np

from . import agreement, sensitivity
from .scoring import FLOOR
from .typography import NO_BREAK, date_in_full, list_of, number
from .weights import CONSISTENT

ROWS = 1000  # rows of the ranking that a page may hold
UNRANKED = "Non hiérarchisé"
OPEN_CITES, QUALIFIED = 284, 563
CITES_NOTE = f"La couche contient {OPEN_CITES} des {QUALIFIED} cités qualifiées en 2007, part biaisée vers le haut."

METHOD_WORDS = {
    "mean": "Moyenne pondérée : une bonne note compense une mauvaise. Le score de chaque famille est la moyenne de ses"
    " critères, le score total la moyenne des familles.",
    "geometric": "Moyenne géométrique pondérée : une mauvaise note pèse lourd et se compense mal. Une note nulle"
    f" compte pour {number(100 * FLOOR)} sur 100, pour ne pas tout effacer à elle seule.",
    "topsis": "TOPSIS : le score dit si l’on est plus près du meilleur cas que permet la grille ou du pire (distances"
    " pondérées). Il récompense les profils équilibrés.",
}
MISSING_WORDS = {
    "unranked": "Ce qui manque d’une note n’est pas hiérarchisé.",
    "over_noted": "Le score porte sur ce qui est noté : un critère absent laisse son poids aux autres de sa famille,"
    " une famille absente aux autres familles.",
    "interval": "Les notes absentes sont comptées au pire puis au mieux : le score et le rang sont donnés avec leurs"
    " deux extrêmes, et la classe seulement quand les deux cas s’accordent.",
    "neutral": "Une note absente compte pour une valeur neutre",
}
RULE_WORDS = {
    "thresholds": "Seuils fixes",
    "shares": "Parts de référence, dans l’ordre des rangs ; les ex æquo restent ensemble, dans la classe du milieu de"
    " leurs places",
    "quantiles": "Effectifs égaux, dans l’ordre des rangs ; les ex æquo restent ensemble",
    "natural_breaks": "Seuils naturels (Jenks) : les classes les plus homogènes possible",
}
HOW_WORDS = {"given": "donnés", "rank": "tirés d’un ordre de préférence", "ahp": "tirés de comparaisons par paires"}


def build(
    grid, settings, result, names, official=None, layer="", data_version="", today=None, author="", cites=None,
    open_data=None, translate=str,
) -> dict:  # fmt: skip
    """Return the data of the report of one run.

    :param result: :class:`ranking.Result`; ``names`` (N,): what to call each feature.
    :param official: written official classes (N,), or None. ``today``: a ``datetime.date``.
    :param cites: whether the layer is one of cités; None: when it is that of the open data (``data_version``).
    :param open_data: whether the layer is the open data themselves; None: when ``data_version`` is given.
    :param translate: English template of a note → French.
    """
    open_data = bool(data_version) if open_data is None else open_data
    cites = open_data if cites is None else cites
    fr = lambda texts: texts["fr"]  # noqa: E731
    order = _order(result.scores)
    compared = _agreement(grid, result, names, official, settings.seed)
    return {
        "title": fr(grid.label),
        "subject": fr(grid.subject),
        "kind": grid.kind,
        "caveat": fr(grid.caveat),
        "description": fr(grid.description),
        "provenance": fr(grid.provenance),
        "grid_id": grid.id,
        "grid_version": grid.version,
        "layer": layer,
        "data_version": data_version,
        "data_note": cites_note(len(names)) if cites else "",
        "cites": cites,
        "open_data": open_data,
        "warnings": [note.text(translate) for note in result.notes],
        "author": author or "",
        "date": date_in_full(today) if today else "",
        "count": len(names),
        "method": METHOD_WORDS[result.method],
        "missing": _missing_words(result),
        "rule": _rule_words(grid, result),
        "border": _border_words(result),
        "robustness": _robustness_words(grid, settings, result),
        "weights": _weights(grid, result),
        "weights_how": _weights_how(grid, result),
        "judgements": _judgements(grid, result),
        "classes": _classes(grid, result),
        "histogram": _histogram(result.scores.score),
        "families": [fr(family.label) for family in grid.families],
        "ranking": [_row(grid, result, names, official, place) for place in order[:ROWS]],
        "ranking_total": len(order),
        "missing_notes": _missing_notes(grid, result, names, order),
        "agreement": compared,
        "sensitivity": _sensitivity(grid, result, names),
        "grid": _grid(grid),
    }


def cites_note(count) -> str:
    """Say which part of the inventory a layer of cités holds."""
    if count == OPEN_CITES:
        return CITES_NOTE
    return (
        f"La couche contient {number(count)} cités ; les données ouvertes, {OPEN_CITES} des {QUALIFIED} cités"
        " qualifiées en 2007, part biaisée vers le haut."
    )


def _order(scores):
    """Return the places of the features, best rank first, those without rank last."""
    rank = np.where(np.isnan(scores.rank), np.inf, scores.rank)
    return np.argsort(rank, kind="stable").tolist()


def _number(value):
    return None if value is None or value != value else float(value)


def _whole(value):
    return None if value is None or value != value else int(value)


def _missing_words(result):
    words = MISSING_WORDS[result.missing.policy]
    if result.missing.policy == "neutral":
        return f"{words} ({number(100 * result.missing.neutral)} sur 100)."
    if result.missing.policy == "over_noted" and result.missing.min_completeness:
        words += f" Il faut au moins {number(100 * result.missing.min_completeness)}{NO_BREAK}% des notes."
    return words


def _rule_words(grid, result):
    words = RULE_WORDS[result.rule["method"]]
    cuts = [number(cut, 1) for cut in result.classes.cuts if cut == cut]
    if result.rule["method"] == "shares":
        parts = [f"{number(share)} {label.label['fr']}" for share, label in zip(result.rule["shares"], grid.classes)]
        words += f" ({', '.join(parts)})"
    return words + (f". Limites entre classes : {list_of(cuts)} points." if cuts else ".")


def _border_words(result):
    points = number(result.rule.get("border", 0), 1)
    words = f"« Limite » : à {points} points au plus d’une limite de classe"
    if result.scores.low is not None:
        words += ", ou classe différente au pire et au mieux des notes absentes"
    return words + "."


def _robustness_words(grid, settings, result):
    if result.robustness is None:
        return "Aucun tirage de poids n’a été demandé."
    if settings.concentration:
        words = f"autour des poids choisis (concentration {number(settings.concentration, 1)})"
    else:
        words = "de toutes les manières possibles, aussi probables les unes que les autres"
    weighted = np.flatnonzero(result.weights.families > 0)
    if weighted.size == 1:
        family = grid.families[weighted[0]].label["fr"]
        text = f"{number(settings.samples)} tirages des poids des critères de « {family} », seule famille qui compte"
    else:
        text = f"{number(settings.samples)} tirages des poids des familles (ceux des critères restent fixes)"
    text += f", {words}"
    if settings.note_error:
        text += ", les notes pouvant se tromper d’un niveau"
    return text + f". L’intervalle contient 90{NO_BREAK}% des tirages. Graine : {settings.seed}."


def _weights(grid, result):
    noted = (~np.isnan(result.utilities.values)).sum(axis=0).tolist()
    rows, first = [], 0
    for place, family in enumerate(grid.families):
        criteria = []
        for criterion in family.criteria:
            criteria.append(
                {
                    "id": criterion.id,
                    "label": criterion.label["fr"],
                    "weight": float(result.weights.criteria[first]),
                    "noted": int(noted[first]),
                }
            )
            first += 1
        rows.append(
            {
                "id": family.id,
                "label": family.label["fr"],
                "weight": float(result.weights.families[place]),
                "given": family.weight,
                "criteria": criteria,
            }
        )
    return rows


def _weights_how(grid, result):
    if not result.weights.how:
        return "Poids de la grille."
    texts = []
    for level, how in result.weights.how.items():
        family = grid.family(level)
        where = "familles" if family is None else f"critères de « {family.label['fr']} »"
        text = f"{where} : {HOW_WORDS[how]}"
        if level in result.weights.consistency:
            ratio = result.weights.consistency[level]
            text += f" (ratio de cohérence {number(ratio, 2)}, limite {number(CONSISTENT, 1)} :"
            text += " dépassée)" if ratio > CONSISTENT else " respectée)"
        texts.append(text)
    return "Poids choisis. " + " ; ".join(texts).capitalize() + "."


def _judgements(grid, result):
    """Return the pairs that the user compared, level by level, and the most inconsistent of them."""
    rows = []
    for level, judged in result.weights.judgements.items():
        family = grid.family(level)
        of = grid.families if family is None else family.criteria
        labels = {item.id: item.label["fr"] for item in of}
        pairs = [(labels[one], labels[other], given.replace(".", ",")) for one, other, given in judged.pairs]
        row = {
            "level": "Familles" if family is None else family.label["fr"],
            "pairs": pairs,
            "ratio": float(result.weights.consistency[level]),
            "limit": CONSISTENT,
            "worst": judged.worst,
            "text": "",
        }
        if judged.worst is not None:
            one, other, given = pairs[judged.worst]
            fitting = number(judged.fitting, 2)
            row["text"] = f"Jugement le plus incohérent : « {one} » / « {other} » = {given} ;"
            row["text"] += f" les autres suggèrent {fitting}."
        rows.append(row)
    return rows


def _classes(grid, result):
    counts = result.classes.counts(len(grid.classes))
    reference = grid.reference.get("counts", ())
    ranked = max(1, int(counts.sum()))
    rows = []
    for place, label in enumerate(grid.classes):
        rows.append(
            {
                "id": label.id,
                "label": label.label["fr"],
                "short": label.short,
                "color": label.color,
                "count": int(counts[place]),
                "share": float(counts[place] / ranked),
                "reference": float(reference[place]) if reference else None,
                "reference_share": float(reference[place] / sum(reference)) if reference else None,
            }
        )
    return {
        "rows": rows,
        "unranked": len(result.classes.index) - int(counts.sum()),
        "unranked_label": UNRANKED,
        "border": int(result.classes.border.sum()),
        "reference_label": grid.reference["label"]["fr"] if reference else "",
    }


def _histogram(scores):
    there = scores[~np.isnan(scores)]
    return np.histogram(there, bins=20, range=(0, 100))[0].tolist()


def _row(grid, result, names, official, place):
    scores, sure, index = result.scores, result.robustness, int(result.classes.index[place])
    row = {
        "rank": _whole(scores.rank[place]),
        "name": names[place],
        "score": _number(scores.score[place]),
        "families": [_number(value) for value in scores.families[place]],
        "class": index,
        "class_label": grid.classes[index].label["fr"] if index >= 0 else UNRANKED,
        "border": bool(result.classes.border[place]),
        "completeness": float(scores.completeness[place]),
        "official": None if official is None or official[place] is None else str(official[place]),
    }
    if scores.low is not None:
        row["score_interval"] = [float(scores.low[place]), float(scores.high[place])]
        row["rank_interval"] = [int(scores.rank_low[place]), int(scores.rank_high[place])]
    if sure is not None:
        row["rank_draws"] = [_whole(sure.rank_low[place]), _whole(sure.rank_high[place])]
        row["class_draws"] = [_number(value) for value in sure.classes[place]]
    return row


def _missing_notes(grid, result, names, order):
    counted = result.weights.flat > 0
    absent = np.isnan(result.utilities.values) & counted
    labels = [criterion.label["fr"] for criterion in grid.criteria]
    lacking = absent.any(axis=1)
    shown = [place for place in order if lacking[place]][:ROWS]
    rows = [
        {
            "name": names[place],
            "ranked": bool(result.classes.index[place] >= 0),
            "missing": [labels[number] for number in np.flatnonzero(absent[place])],
        }
        for place in shown
    ]
    return {"total": int(lacking.sum()), "rows": rows, "of": int(counted.sum())}


def _agreement(grid, result, names, official, seed):
    """Compare with the official classes: class by class for an expert grid, by order alone for indicators."""
    if official is None:
        return None
    written = ["Exceptionnelle", "Remarquable", "Témoin"]
    classes, _ = agreement.labels_to_classes(official, written)
    if len(grid.classes) != len(written) or not ((classes >= 0) & (result.classes.index >= 0)).any():
        return None
    found = agreement.compare(classes, result.classes.index, len(written), seed, result.scores.score)
    away = np.where((classes >= 0) & (result.classes.index >= 0), classes - result.classes.index, 0)
    rows = [
        {
            "name": names[place],
            "official": written[classes[place]],
            "computed": grid.classes[result.classes.index[place]].label["fr"],
            "away": int(away[place]),
            "score": _number(result.scores.score[place]),
        }
        for place in np.argsort(-np.abs(away), kind="stable")[:ROWS]
        if away[place] != 0
    ]
    return {
        "official_labels": written,
        "computed_labels": [label.label["fr"] for label in grid.classes],
        "matrix": found.matrix.tolist(),
        "accuracy": _number(found.accuracy),
        "kappa": _number(found.kappa),
        "kappa_interval": [_number(value) for value in found.interval],
        "spearman": _number(found.spearman),
        "recall": [_number(value) for value in found.recall],
        "compared": found.compared,
        "one_apart": found.apart(1),
        "two_apart": found.apart(2),
        "rows": rows,
        "same_classes": grid.kind == "expert",
    }


def _sensitivity(grid, result, names):
    """Say for each family the smallest change of its weight that changes something; empty above 5,000 features."""
    if len(names) > 5000 or int((result.weights.families > 0).sum()) < 2:
        return []
    count, rows = len(grid.classes), []
    found = {
        what: sensitivity.smallest_change(result.scores, result.weights, result.rule, count, what)
        for what in ("classes", "first")
    }
    for place, family in enumerate(grid.families):
        row = {"label": family.label["fr"], "given": float(result.weights.families[place])}
        for what, changes in found.items():
            change = changes[place]
            row[what] = {
                "weight": change.shown,
                "digits": change.digits,
                "who": [names[n] for n in change.who[:5]],
                "count": len(change.who),
            }
        rows.append(row)
    return rows


def _grid(grid):
    return [
        {
            "label": family.label["fr"],
            "description": family.description["fr"],
            "criteria": [
                {
                    "label": criterion.label["fr"],
                    "description": criterion.description["fr"],
                    "source": criterion.source.get("field") or f"ind_{criterion.source['indicator']}",
                    "unit": criterion.unit,
                    "levels": [
                        {
                            "value": level.value,
                            "label": level.label["fr"],
                            "description": level.description["fr"],
                        }
                        for level in criterion.levels
                    ],
                    "normalisation": normalisation_words(criterion),
                }
                for criterion in family.criteria
            ],
        }
        for family in grid.families
    ]


def normalisation_words(criterion) -> str:
    """Say in French how a raw value becomes 0 to 100."""
    rule, unit = criterion.normalisation, f"{NO_BREAK}{criterion.unit}" if criterion.unit else ""

    def shown(value):
        return number(value, 0 if float(value).is_integer() else 2) + unit

    method = rule["method"]
    if method == "levels":
        words = "niveaux régulièrement espacés de 0 à 100"
    elif method == "bounds":
        words = f"de 0 à {shown(rule['min'])} ou moins, à 100 à {shown(rule['max'])} ou plus"
    elif method == "minmax":
        words = "de 0 pour la plus petite valeur de la couche à 100 pour la plus grande"
    elif method == "percentile":
        words = "part des autres qui sont au-dessous"
    elif method == "target":
        words = (
            f"100 autour de {shown(rule['target'])} (± {shown(rule['tolerance'])}),"
            f" 0 à {shown(rule['zero_at'])} d’écart"
        )
    elif criterion.is_text:
        words = ", ".join(f"{row['value']} : {number(row['score'])}" for row in rule["table"])
    else:
        words = ", ".join(
            (f"jusqu’à {shown(row['upto'])} : " if "upto" in row else "au-delà : ") + number(row["score"])
            for row in rule["table"]
        )
    if rule.get("log"):
        words += ", en logarithme"
    if criterion.direction == "cost":
        words += " ; compté à rebours (moins vaut mieux)"
    return words
