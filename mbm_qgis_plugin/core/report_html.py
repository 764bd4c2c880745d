"""The report as one HTML page that stands alone: no network, no script, inline SVG; every value escaped."""

from html import escape

from .typography import DASH, NO_BREAK, french, number

STYLE = """
@page{size:A4;margin:14mm}body{font:10pt/1.4 Lato,"DejaVu Sans",sans-serif;color:#26282D;max-width:190mm;margin:auto}
h1{font-size:20pt;margin:0 0 2mm}h2{font-size:12pt;border-top:.4mm solid #26282D;padding-top:1.5mm;margin:6mm 0 2mm;
page-break-after:avoid}table{border-collapse:collapse;width:100%}th{text-align:left;color:#6B6A66;font-weight:normal}
th,td{padding:.6mm 1.2mm;border-bottom:.1mm solid #D8D4CA;vertical-align:top;font-size:8.5pt}tr{page-break-inside:avoid}
thead{display:table-header-group}.n{text-align:right;white-space:nowrap}.note{background:#F6E7C8;color:#6B4E00;
padding:2mm 3mm}.grey{color:#6B6A66}.ring{display:inline-block;border:.6mm solid;border-radius:2mm;padding:0 1.5mm;
background:#fff}
"""


def page(data: dict) -> str:
    """Return the page of :func:`report_data.build`'s data, in French."""
    parts = [
        _head(data), _method(data), _classes(data), _weights(data), _sensitivity(data), _ranking(data),
        _agreement(data), _missing(data), _grid(data),
    ]  # fmt: skip
    return _page(data["title"], parts)


def _page(title, parts) -> str:
    title = escape(title)
    body = "\n".join(part for part in parts if part)
    return (
        f'<!DOCTYPE html>\n<html lang="fr"><head><meta charset="utf-8"><title>{title}</title>'
        f"<style>{STYLE}</style></head><body>\n{body}\n</body></html>\n"
    )


def _t(text) -> str:
    """Escape a text, with French typography."""
    return escape(french(str(text)))


def _n(value, decimals=1) -> str:
    return DASH if value is None else number(value, decimals)


def _percent(value) -> str:
    return DASH if value is None else f"{number(100 * value)}{NO_BREAK}%"


def _table(heads, rows) -> str:
    """Return a table; a head that begins with ``#`` is a column of figures. Cells are HTML already."""
    figures = [head.startswith("#") for head in heads]
    top = "".join(
        f'<th class="n">{_t(head[1:])}</th>' if figure else f"<th>{_t(head)}</th>"
        for head, figure in zip(heads, figures)
    )
    body = "".join(
        "<tr>"
        + "".join(
            f'<td class="n">{cell}</td>' if figure else f"<td>{cell}</td>" for cell, figure in zip(row, figures)
        )
        + "</tr>"
        for row in rows
    )
    return f"<table><thead><tr>{top}</tr></thead><tbody>{body}</tbody></table>"


def _head(data):
    facts = [
        ("Couche", data["layer"]),
        ("Objets", number(data["count"])),
        ("Version des données", data["data_version"]),
        ("Grille", f"{data['grid_id']}, version {data['grid_version']}"),
        ("Auteur", data["author"]),
        ("Date", data["date"]),
    ]
    line = " · ".join(f"{_t(key)} : {_t(value)}" for key, value in facts if value)
    note = f'<p class="grey">{_t(data["data_note"])}</p>' if data["data_note"] else ""
    return (
        f"<h1>{_t(data['title'])}</h1><p>{_t(data['description'])}</p><p class='grey'>{line}</p>{note}"
        f'<p class="note">{_t(data["caveat"])}</p><p class="grey">{_t(data["provenance"])}</p>'
    )


def _method(data):
    rows = [
        ("Calcul", data["method"]),
        ("Notes absentes", data["missing"]),
        ("Classes", data["rule"]),
        ("Limites", data["border"]),
        ("Robustesse", data["robustness"]),
    ]
    items = "".join(f"<tr><th>{_t(key)}</th><td>{_t(value)}</td></tr>" for key, value in rows)
    return f"<h2>Méthode</h2><table>{items}</table>"


def _classes(data):
    classes = data["classes"]
    rows = []
    for row in classes["rows"]:
        reference = f"{_n(row['reference'], 0)} ({_percent(row['reference_share'])})" if row["reference"] else DASH
        rows.append([_ring(row["label"], row["color"]), number(row["count"]), _percent(row["share"]), reference])
    rows.append([_t(classes["unranked_label"]), number(classes["unranked"]), "", ""])
    heads = ["Classe calculée", "#Effectif", "#Part", "#" + (classes["reference_label"] or "Référence")]
    return (
        f"<h2>Répartition</h2>{_bars(data['histogram'])}{_table(heads, rows)}"
        f"<p class='grey'>{number(classes['border'])} à la limite de deux classes.</p>"
    )


def _ring(label, color):
    return f'<span class="ring" style="border-color:{escape(color)}">{_t(label)}</span>'


def _bars(histogram):
    highest = max([*histogram, 1])
    bars = "".join(
        f'<rect x="{20 + 30 * n}" y="{90 - 80 * count / highest:.1f}" width="28" height="{80 * count / highest:.1f}"/>'
        f'<text x="{34 + 30 * n}" y="{87 - 80 * count / highest:.1f}" text-anchor="middle">{count or ""}</text>'
        for n, count in enumerate(histogram)
    )
    ticks = (0, 25, 50, 75, 100)
    axis = "".join(f'<text x="{20 + 6 * tick}" y="104" text-anchor="middle">{tick}</text>' for tick in ticks)
    return (
        '<svg viewBox="0 0 640 110" width="100%" role="img" aria-label="Répartition des scores" fill="#4A5A6A"'
        f' font-size="9">{bars}<path d="M20 90.5H620" stroke="#26282D"/><g fill="#26282D">{axis}</g></svg>'
    )


def _weights(data):
    rows = []
    for family in data["weights"]:
        rows.append([f"<b>{_t(family['label'])}</b>", "", f"<b>{_percent(family['weight'])}</b>", ""])
        rows += [
            ["", _t(item["label"]), _percent(item["weight"]), f"{number(item['noted'])} / {number(data['count'])}"]
            for item in family["criteria"]
        ]
    return (
        f"<h2>Poids</h2><p>{_t(data['weights_how'])}</p>"
        + _table(["Famille", "Critère (poids dans la famille)", "#Poids", "#Notes"], rows)
    )


def _sensitivity(data):
    if not data["sensitivity"]:
        return ""
    rows = [
        [_t(row["label"]), _percent(row["given"]), _change(row["classes"]), _change(row["first"])]
        for row in data["sensitivity"]
    ]
    words = _t("Le plus petit changement du poids d’une famille, les autres se partageant le reste :")
    return f"<h2>Sensibilité</h2><p>{words}</p>" + _table(
        ["Famille", "#Poids", "Une classe change à", "Les dix premiers changent à"], rows
    )


def _change(change):
    if change["weight"] is None:
        return "jamais"
    who = ", ".join(_t(name) for name in change["who"])
    more = f" et {change['count'] - len(change['who'])} autres" if change["count"] > len(change["who"]) else ""
    return f"{number(100 * change['weight'], 1)}{NO_BREAK}% <span class='grey'>({who}{more})</span>"


def _ranking(data):
    draws = bool(data["ranking"]) and "rank_draws" in data["ranking"][0]
    interval = bool(data["ranking"]) and "rank_interval" in data["ranking"][0]
    official = any(row["official"] for row in data["ranking"])
    heads = ["#Rang", "Nom", "#Score"] + [f"#{name}" for name in data["families"]]
    heads += ["#Rang, pire–mieux"] * interval + ["#Rang, 5–95 %"] * draws
    heads += ["Classe calculée"] + ["Classement officiel"] * official + ["#Renseigné"]
    colors = {n: row["color"] for n, row in enumerate(data["classes"]["rows"])}
    rows = []
    for row in data["ranking"]:
        cells = [_n(row["rank"], 0), _t(row["name"]), _n(row["score"])]
        cells += [_bar(value) for value in row["families"]]
        if interval:
            cells.append(f"{row['rank_interval'][0]}–{row['rank_interval'][1]}")
        if draws:
            low, high = row["rank_draws"]
            cells.append(DASH if low is None else f"{low}–{high}")
        label = _ring(row["class_label"], colors.get(row["class"], "#B9B5AC")) + (" limite" if row["border"] else "")
        cells += [label] + ([_t(row["official"] or DASH)] if official else []) + [_percent(row["completeness"])]
        rows.append(cells)
    more = data["ranking_total"] - len(rows)
    after = f"<p class='grey'>… et {number(more)} autres, dans la couche.</p>" if more > 0 else ""
    return f"<h2>Classement calculé</h2>{_table(heads, rows)}{after}"


def _bar(value):
    if value is None:
        return DASH
    return (
        f'{number(value)} <svg viewBox="0 0 40 6" width="10mm" height="1.8mm">'
        f'<rect width="40" height="6" fill="#ECE8DF"/><rect width="{0.4 * value:.1f}" height="6" fill="#4A5A6A"/></svg>'
    )


def _agreement(data):
    found = data["agreement"]
    if found is None:
        return ""
    heads = ["Classement officiel de 2007"] + [f"#{label}" for label in found["computed_labels"]] + ["#Rappel"]
    rows = [
        [_t(label), *(number(count) for count in counts), _percent(recall)]
        for label, counts, recall in zip(found["official_labels"], found["matrix"], found["recall"])
    ]
    low, high = found["kappa_interval"]
    words = (
        f"{number(found['compared'])} objets comparés ; accord exact {_percent(found['accuracy'])} ; kappa pondéré"
        f" {_n(found['kappa'], 2)} (95{NO_BREAK}% : {_n(low, 2)} à {_n(high, 2)}) ; corrélation de rang"
        f" {_n(found['spearman'], 2)} ; {found['one_apart']} diffèrent d’une classe, {found['two_apart']} de deux."
    )
    if not found["same_classes"]:
        words += " Les classes calculées ne sont pas celles de 2007 : seul leur ordre est rapproché ici."
    differ = _table(
        ["Nom", "Officiel (2007)", "Calculé", "#Écart", "#Score"],
        [
            [_t(row["name"]), _t(row["official"]), _t(row["computed"]), row["away"], _n(row["score"])]
            for row in found["rows"]
        ],
    )
    return (
        f"<h2>Accord avec le classement officiel</h2><p>{_t(words)}</p>{_table(heads, rows)}"
        f"<h2>Différences</h2>{differ}"
    )


def _missing(data):
    missing = data["missing_notes"]
    if not missing["total"]:
        return "<h2>Notes absentes</h2><p>Aucune.</p>"
    rows = [
        [_t(row["name"]), f"{len(row['missing'])} / {missing['of']}", _t(", ".join(row["missing"]))]
        for row in missing["rows"]
    ]
    return f"<h2>Notes absentes ({number(missing['total'])})</h2>" + _table(["Nom", "#Nombre", "Critères"], rows)


def _grid(data):
    rows = []
    for family in data["grid"]:
        for criterion in family["criteria"]:
            levels = "<br>".join(
                f"<b>{level['value']:g} {_t(level['label'])}</b> {_t(level['description'])}"
                for level in criterion["levels"]
            )
            rows.append(
                [
                    _t(family["label"]),
                    f"<b>{_t(criterion['label'])}</b><br>{_t(criterion['description'])}"
                    f"<br><span class='grey'>{escape(criterion['source'])}</span>",
                    levels or _t(criterion["normalisation"]),
                ]
            )
    return "<h2>La grille</h2>" + _table(["Famille", "Critère", "Niveaux ou calcul"], rows)


def explanation_page(data: dict) -> str:
    """Return the page of :func:`explanation.build`'s data."""
    one, other = data["names"]
    facts = _table(
        ["", "#Rang", "#Score"],
        [[_t(name), _n(rank, 0), _n(score)] for name, rank, score in zip(data["names"], data["ranks"], data["scores"])],
    )
    families = _table(["Famille", "#Points"], [[_t(row["label"]), _signed(row["points"])] for row in data["families"]])
    rows = [
        [_t(row["family"]), _t(row["label"]), _percent(row["weight"]), *map(_t, row["values"]), _signed(row["points"])]
        for row in data["rows"]
    ]
    criteria = _table(["Famille", "Critère", "#Poids", one, other, "#Points"], rows)
    note = "Les points de chaque ligne s’ajoutent pour faire la différence des deux scores."
    return _page(
        data["title"],
        [
            f"<h1>{_t(data['title'])}</h1><p>{_t(data['text'])}</p><p class='note'>{_t(data['caveat'])}</p>",
            facts,
            f"<h2>Familles</h2>{families}",
            f"<h2>Critères</h2>{criteria}<p class='grey'>{_t(note)}</p>",
        ],
    )


def _signed(value) -> str:
    if value is None:
        return DASH
    return ("+" if value >= 0.05 else "") + number(value, 1)


def agreement_page(data: dict) -> str:
    """Return the page of a comparison with the official ranking."""
    return _page(
        data["title"],
        [
            f"<h1>{_t(data['title'])}</h1><p class='grey'>{_t(data['facts'])}</p>"
            f"<p class='note'>{_t(data['caveat'])}</p>",
            _agreement(data),
        ],
    )


def crossing_page(data: dict) -> str:
    """Return the page of a crossing heritage × management: the nine cells, counted and worded, and who is in each."""
    heads = [data["heritage_label"] + " ↓ / " + data["management_label"] + " →", *data["management_levels"]]
    rows = []
    for h, level in enumerate(data["heritage_levels"]):
        cells = [
            f'<div style="border-left:3mm solid {escape(cell["color"])};padding-left:1.5mm">'
            f"<b>{number(cell['count'])}</b><br>{_t(cell['text'])}</div>"
            for cell in data["cells"][3 * h : 3 * h + 3]
        ]
        rows.append([f"<b>{_t(level)}</b>", *cells])
    lists = "".join(
        f"<h2>{escape(cell['id'])} {_t(cell['text'])} ({number(cell['count'])})</h2>"
        f"<p>{_t(', '.join(cell['names']))}{' …' if cell['count'] > len(cell['names']) else ''}</p>"
        for cell in data["cells"]
        if cell["count"]
    )
    return _page(
        data["title"],
        [
            f"<h1>{_t(data['title'])}</h1><p class='grey'>{_t(data['facts'])}</p>"
            f"<p class='note'>{_t(data['caveat'])}</p>",
            _table(heads, rows),
            f"<p class='grey'>{_t(data['missing'])}</p>",
            lists,
        ],
    )
