"""The documents of the reports, made of the data that ``core`` gives (``report_data.build`` and its like).

French throughout: reports are printed. Nothing is computed here but what a sentence counts.
"""

from ..core.typography import DASH, NO_BREAK, french, list_of, number
from . import figures
from .blocks import WIDTH, Cell, Column, Document, Figure, Heading, Paragraph, Table

MOST_MAPPED = 20_000  # objects on the map of a page


def ranking_report(data: dict, shapes=None) -> Document:
    """Return the report of a scoring; ``data`` of :func:`core.report_data.build`, ``shapes`` for its map or None."""
    document = Document(french(data["title"]), running=_running(data), facts=_facts(data))
    document.add(Heading(french(data["title"]), 1), Paragraph(french(data["description"]), "lead"))
    document.add(Paragraph(french(data["caveat"]), "note"), Paragraph(_identity(data), "grey"))
    document.add(*(Paragraph(french(text), "note") for text in _warnings(data)))
    document.add(Heading("L’essentiel"), Paragraph(_essence(data)))
    if shapes is not None:
        map_ = figures.territory(shapes, data["classes"], data["classes"]["unranked_label"])
        document.add(Heading("Carte"), Figure(map_, _map_caption(data)))
    elif data["count"] > MOST_MAPPED:
        text = f"Carte omise : plus de {number(MOST_MAPPED)} objets ne se liraient pas sur une page."
        document.add(Paragraph(french(text), "grey"))
    _distribution(document, data)
    _method(document, data)
    _weights(document, data)
    _ranking(document, data)
    _sensitivity(document, data)
    agreement_blocks(document, data["agreement"])
    _missing(document, data)
    _class_draws(document, data)
    _grid(document, data)
    document.add(Heading("D’où viennent la grille et les données"), Paragraph(french(data["provenance"])))
    source = "Données : Mission Bassin Minier, Licence Ouverte 2.0" if data["open_data"] else "Données : la couche"
    version = f", version {data['data_version']}" if data["open_data"] else f" « {data['layer']} »"
    document.add(Paragraph(french(f"{source}{version}. {data['data_note']}".strip())))
    return document


def _warnings(data) -> list:
    """Return what the run warned of, then which part of the inventory the layer holds."""
    return [text for text in (*data["warnings"], data["data_note"]) if text]


def _running(data) -> str:
    return french(data["caveat"])


def _facts(data) -> str:
    parts = [data["title"], f"données {data['data_version']}" if data["data_version"] else "", data["layer"]]
    parts += [data["author"], data["date"]]
    return french(" · ".join(part for part in parts if part))


def _identity(data) -> str:
    facts = (
        ("Couche", data["layer"]),
        ("Version des données", data["data_version"] if data["open_data"] else ""),
        ("Version des données ouvertes du greffon", "" if data["open_data"] else data["data_version"]),
        ("Grille", f"{data['grid_id']}, version {data['grid_version']}"),
        ("Auteur", data["author"]),
        ("Date", data["date"]),
    )
    return french(" · ".join(f"{name} : {value}" for name, value in facts if value))


def _plural(count, one, many) -> str:
    return f"{number(count)} {one if count < 2 else many}"


def _essence(data) -> str:
    classes = data["classes"]
    ranked = data["count"] - classes["unranked"]
    counts = list_of([f"{number(row['count'])} « {row['label']} »" for row in classes["rows"]])
    text = f"{number(data['count'])} objets ({data['subject']}), dont {number(ranked)} ont une classe : {counts}."
    if classes["unranked"]:
        text += f" {number(classes['unranked'])} restent « {classes['unranked_label']} », faute de notes."
    if classes["border"]:
        near = _plural(classes["border"], "se trouve", "se trouvent")
        text += f" {near} à la limite de deux classes : leur classe peut changer pour peu."
    first = [row["name"] for row in data["ranking"][:3] if row["rank"] is not None]
    if first:
        text += f" En tête : {list_of(first)}."
    found = data["agreement"]
    if found is not None and found["kappa"] is not None:
        text += f" Kappa pondéré avec le classement officiel de 2007 : {number(found['kappa'], 2)}."
    return french(text)


def _map_caption(data) -> str:
    text = "Couleur : classe calculée. Contours gris : intercommunalités."
    if data["classes"]["reference_label"]:
        text += " Ce n’est pas le classement officiel de 2007."
    return french(f"{text} {data['data_note']}".strip())


def _percent(value) -> str:
    return DASH if value is None else figures.percent(value)


def _score(value, decimals=1) -> str:
    return DASH if value is None else number(value, decimals)


def _distribution(document, data) -> None:
    classes = data["classes"]
    document.add(
        Heading("Répartition"),
        Figure(
            figures.distribution(data["histogram"], classes),
            "Nombre d’objets par tranche de cinq points de score (0 à 100).",
        ),
        Figure(figures.class_shares(classes), ""),
    )
    columns = [Column("Classe calculée", 4), Column("Effectif", 2, "r"), Column("Part", 2, "r")]
    reference = bool(classes["reference_label"])
    if reference:
        columns.append(Column(french(classes["reference_label"]), 4, "r"))
    rows = []
    for row in classes["rows"]:
        cells = [Cell(french(row["label"]), ring=row["color"]), number(row["count"]), _percent(row["share"])]
        if reference:
            cells.append(f"{number(row['reference'])} ({_percent(row['reference_share'])})")
        rows.append(cells)
    if classes["unranked"]:
        rows.append([classes["unranked_label"], number(classes["unranked"]), "", *([""] * reference)])
    document.add(Table(columns, rows))


def _method(document, data) -> None:
    document.add(Heading("Méthode, en clair"))
    rows = [
        [Cell(name, bold=True), french(data[key])]
        for name, key in (
            ("Calcul", "method"),
            ("Notes absentes", "missing"),
            ("Classes", "rule"),
            ("Limites", "border"),
            ("Robustesse", "robustness"),
        )
    ]
    document.add(Table([Column("", 1), Column("", 5)], rows, headless=True))


def _weights(document, data) -> None:
    document.add(Heading("Poids"), Paragraph(french(data["weights_how"])))
    for level in data["judgements"]:
        columns = [Column(french(f"{level['level']} : premier"), 5), Column("Second", 5), Column("Rapport", 2, "r")]
        judged = [
            [french(one), french(other), Cell(given, bold=place == level["worst"])]
            for place, (one, other, given) in enumerate(level["pairs"])
        ]
        document.add(Table(columns, judged))
        if level["text"]:
            document.add(Paragraph(french(level["text"]), "note" if level["ratio"] > level["limit"] else "grey"))
    rows = []
    for family in data["weights"]:
        rows.append([Cell(french(family["label"]), bold=True), Cell(_percent(family["weight"]), bold=True),
                     figures.bar(family["weight"], 58), ""])  # fmt: skip
        rows += [
            [
                f"– {french(item['label'])}",
                Cell(_percent(item["weight"]), grey=True),
                figures.bar(family["weight"] * item["weight"], 58, color="#9AA7B3"),
                f"{number(item['noted'])} / {number(data['count'])}",
            ]
            for item in family["criteria"]
        ]
    columns = [Column("Famille, puis ses critères", 6), Column("Poids (critère : dans sa famille)", 2.6, "r"),
               Column("Poids dans le total", 5.4), Column("Notés", 2, "r")]  # fmt: skip
    columns = [Column(french(column.head), column.width, column.align) for column in columns]
    document.add(Table(columns, rows))


def _ranking(document, data) -> None:
    rows = data["ranking"]
    document.add(Heading("Classement calculé"))
    if not rows:
        document.add(Paragraph("Aucun objet."))
        return
    kind = next((key for key in ("rank_draws", "rank_interval") if key in rows[0]), "")
    ends = "rank_interval" in rows[0]
    official = any(row["official"] for row in rows)
    partial = any(row["completeness"] < 1 for row in rows)
    words = "Les barres sont les scores des familles, dans l’ordre de l’en-tête (piste entière = 100)."
    if any(row["border"] for row in rows):
        words += " ≈ : à la limite de deux classes."
    if kind == "rank_draws":
        words += " Entre parenthèses après le rang, l’intervalle 5–95 % : le trait couvre 90 % des tirages de poids,"
        words += " le repère est le rang calculé, les pointillés sont les limites des classes : un trait qui en"
        words += " traverse une n’est pas sûr de sa classe."
    if ends:
        words += " Mieux–pire : le rang et le score selon ce que vaudraient les notes absentes."
    if official:
        words += " « Officiel 2007 » rappelle le classement officiel : il n’est pas le résultat d’un calcul."
    document.add(Paragraph(french(words), "grey"))
    heads = {"rank_draws": "Rang, 5–95 %", "rank_interval": "Rang, mieux–pire"}
    families = french(" · ".join(data["families"]))
    rank = Column(french("Rang (5–95 %)"), 27, "r") if kind == "rank_draws" else Column("Rang", 10, "r")
    columns = [rank, Column("Nom", 41), Column("Score", 11, "r")]
    columns += [Column(families, 28 if ends else 42)]
    columns += [Column(french(heads[kind]), 22)] if kind else []
    columns += [Column(french("Mieux–pire : rang, score"), 22, "r")] if ends else []
    columns += [Column("Classe calculée", 29)]
    columns += [Column("Officiel 2007", 26)] if official else []
    columns += [Column("Noté", 13, "r")] if partial else []
    document.add(Table(columns, [_ranked(row, data, kind, official, partial, columns) for row in rows]))
    more = data["ranking_total"] - len(rows)
    if more > 0:
        document.add(Paragraph(french(f"… et {number(more)} autres, dans la couche."), "grey"))


def _ranked(row, data, kind, official, partial, columns) -> list:
    share = WIDTH / sum(column.width for column in columns)
    hint = ", ".join(f"{name} {_score(value)}" for name, value in zip(data["families"], row["families"]))
    bars = figures.family_bars(row["families"], columns[3].width * share - 2.4)
    bars.name = hint
    cells = [_rank_text(row), french(row["name"]), _score(row["score"]), bars]
    if kind:
        low, high = row[kind]
        ranked = data["count"] - data["classes"]["unranked"] if kind == "rank_draws" else data["ranking_total"]
        scene = figures.interval(low, high, row["rank"], ranked, _limits(data), 22 * share - 2.4)
        scene.name = DASH if low is None else f"{low} à {high}"
        cells.append(scene)
    if "rank_interval" in row:
        low, high = row["score_interval"]
        scores = _score(high) if _score(high) == _score(low) else f"{_score(high)}–{_score(low)}"
        cells.append(f"{_span(row['rank_interval'])}\n{scores}")
    colors = [entry["color"] for entry in data["classes"]["rows"]]
    color = colors[row["class"]] if row["class"] >= 0 else figures.UNRANKED
    label = row["class_label"] + (" ≈" if row["border"] else "")
    cells.append(Cell(french(label), ring=color))
    if official:
        cells.append(Cell(french(row["official"] or DASH), grey=True))
    if partial:
        cells.append(_percent(row["completeness"]))
    return cells


def _span(ends) -> str:
    """Return « 8–21 », one figure when both are the same."""
    low, high = (_score(end, 0) for end in ends)
    return low if low == high else f"{low}–{high}"


def _rank_text(row) -> str:
    """Return the rank, with « (8–21) » when weights were drawn."""
    ends = row.get("rank_draws")
    if ends is None or ends[0] is None:
        return _score(row["rank"], 0)
    return f"{_score(row['rank'], 0)}{NO_BREAK}({_span(ends)})"


def _class_draws(document, data) -> None:
    """Add the share of the draws in which each object is in each class."""
    rows = [row for row in data["ranking"] if any(value is not None for value in row.get("class_draws", ()))]
    if not rows:
        return
    classes = data["classes"]["rows"]
    columns = [Column("Rang", 1.2, "r"), Column("Nom", 6), Column("Classe calculée", 3)]
    columns += [Column(french(row["label"]), 2, "r") for row in classes]
    lines = [
        [
            _score(row["rank"], 0),
            french(row["name"]),
            french(row["class_label"]),
            *(DASH if value is None else f"{number(100 * value, 1)}{NO_BREAK}%" for value in row["class_draws"]),
        ]
        for row in rows
    ]
    text = "Part des tirages dans lesquels l’objet est dans chaque classe."
    document.add(Heading("Annexe : probabilité des classes"), Paragraph(text, "grey"), Table(columns, lines))


def _limits(data) -> list:
    """Return the ranks between which the class changes."""
    ranked = [row for row in data["ranking"] if row["rank"] is not None and row["class"] >= 0]
    return [
        (one["rank"] + other["rank"]) / 2 for one, other in zip(ranked, ranked[1:]) if one["class"] != other["class"]
    ][:6]


def _sensitivity(document, data) -> None:
    if not data["sensitivity"]:
        return
    text = "Le plus petit changement du poids d’une famille, les autres se partageant le reste, qui change le résultat."
    rows = [
        [french(row["label"]), _percent(row["given"]), *(_change(row[what]) for what in ("classes", "first"))]
        for row in data["sensitivity"]
    ]
    columns = [Column("Famille", 3), Column("Poids", 1.2, "r"), Column("Une classe change quand il passe à", 6),
               Column("Les dix premiers changent quand il passe à", 6)]  # fmt: skip
    text += " Il est arrondi vers l’extérieur : avec le poids écrit, le changement a lieu."
    document.add(Heading("Sensibilité aux poids"), Paragraph(french(text)), Table(columns, rows))


def _change(change) -> str:
    if change["weight"] is None:
        return "jamais"
    who = list(change["who"])
    more = f" et {number(change['count'] - len(who))} autres" if change["count"] > len(who) else ""
    return french(f"{number(100 * change['weight'], change['digits'])} % ({', '.join(who)}{more})")


def agreement_blocks(document, found) -> None:
    """Add the comparison with the official ranking; nothing when there is none."""
    if found is None:
        return
    low, high = found["kappa_interval"]
    words = (
        f"{number(found['compared'])} objets comparés. Accord exact : {_percent(found['accuracy'])}. Kappa pondéré :"
        f" {_score(found['kappa'], 2)} (intervalle à 95 % : {_score(low, 2)} à {_score(high, 2)}) ; 0 vaut le hasard,"
        f" 1 l’accord parfait. Corrélation de rang : {_score(found['spearman'], 2)}."
        f" {_plural(found['one_apart'], 'objet diffère', 'objets diffèrent')} d’une classe,"
        f" {number(found['two_apart'])} de deux."
    )
    document.add(Heading("Accord avec le classement officiel de 2007"), Paragraph(french(words)))
    if not found["same_classes"]:
        text = "Les classes calculées ne sont pas celles de 2007 : seul leur ordre est rapproché ici."
        document.add(Paragraph(french(text), "note"))
    recall = list_of([f"{label} {_percent(value)}" for label, value in zip(found["official_labels"], found["recall"])])
    document.add(Figure(figures.matrix(found), french(f"Part retrouvée de chaque classe officielle : {recall}.")))
    if not found["rows"]:
        return
    columns = [Column("Nom", 6), Column("Officiel (2007)", 3), Column("Calculé", 3),
               Column("Écart (classes)", 1.6, "r"),
               Column("Score", 1.6, "r")]  # fmt: skip
    rows = [
        [
            *(french(row[name]) for name in ("name", "official", "computed")),
            str(row["away"] if isinstance(row["away"], str) else f"{row['away']:+d}").replace("-", "\u2212"),
            _score(row["score"]),
        ]
        for row in found["rows"]
    ]
    text = "Une différence est une question posée à l’expert, pas une correction. Les plus grands écarts d’abord."
    document.add(Heading("Différences", 3), Paragraph(french(text), "grey"), Table(columns, rows))


def _missing(document, data) -> None:
    missing = data["missing_notes"]
    document.add(Heading("Notes absentes"))
    if not missing["total"]:
        document.add(Paragraph("Aucune : tout ce que la grille demande est renseigné."))
        return
    subject = _plural(missing["total"], "objet à qui manque", "objets à qui manque")
    document.add(Paragraph(french(f"{subject} au moins une note, sur les {number(missing['of'])} qui comptent.")))
    bare = [row["name"] for row in missing["rows"] if len(row["missing"]) == missing["of"]]
    if bare:
        text = f"Sans aucune note ({number(len(bare))}) : {', '.join(bare)}."
        document.add(Paragraph(french(text)))
    columns = [Column("Nom", 4), Column("Manque", 1.4, "r"), Column("Critères", 8)]
    rows = [
        [
            french(row["name"] + ("" if row["ranked"] else " (sans classe)")),
            f"{len(row['missing'])} / {missing['of']}",
            french(", ".join(row["missing"])),
        ]
        for row in missing["rows"]
        if len(row["missing"]) < missing["of"]
    ]
    if rows:
        document.add(Table(columns, rows))


def _grid(document, data) -> None:
    document.add(Heading("La grille entière"))
    for family in data["grid"]:
        document.add(Heading(french(family["label"]), 3))
        if family["description"]:
            document.add(Paragraph(french(family["description"]), "grey"))
        rows = []
        for criterion in family["criteria"]:
            what = f"{criterion['label']}\n{criterion['description']}".strip()
            levels = "\n".join(
                f"{level['value']:g}".replace(".", ",") + f" – {level['label']} : {level['description']}".rstrip(" :")
                for level in criterion["levels"]
            )
            how = levels or criterion["normalisation"]
            rows.append([french(what), french(how), Cell(criterion["source"], grey=True)])
        columns = [Column("Critère", 5), Column("Niveaux ou calcul", 7), Column("Champ", 3)]
        document.add(Table(columns, rows))


def agreement_report(data: dict) -> Document:
    """Return the report of ``mbm:compareofficial``."""
    document = _short(data)
    agreement_blocks(document, data["agreement"])
    return document


def crossing_report(data: dict) -> Document:
    """Return the report of ``mbm:crossmatrix``: the nine cells counted and worded, then who is in each."""
    document = _short(data)
    document.add(*(Paragraph(french(text)) for text in data["details"]))
    columns = [Column(french(f"{data['heritage_label']} ↓ / {data['management_label']} →"), 2)]
    columns += [Column(french(level), 3) for level in data["management_levels"]]
    rows = []
    for place, level in enumerate(data["heritage_levels"]):
        cells = [
            Cell(french(f"{number(cell['count'])}\n{cell['text']}"), ring=cell["color"])
            for cell in data["cells"][3 * place : 3 * place + 3]
        ]
        rows.append([Cell(french(level), bold=True), *cells])
    document.add(Heading("La matrice"), Table(columns, rows), Paragraph(french(data["missing"]), "grey"))
    for cell in data["cells"]:
        if cell["count"]:
            more = " …" if cell["count"] > len(cell["names"]) else ""
            document.add(Heading(french(f"{cell['id']} {cell['text']} ({number(cell['count'])})"), 3))
            document.add(Paragraph(french(", ".join(cell["names"]) + more)))
    if data["without_count"]:
        more = " …" if data["without_count"] > len(data["without"]) else ""
        title = f"Sans case, faute de l’une des deux valeurs ({number(data['without_count'])})"
        document.add(Heading(french(title), 3))
        document.add(Paragraph(french(", ".join(data["without"]) + more)))
    return document


def explanation_report(data: dict) -> Document:
    """Return the report of ``mbm:explain``: why one object comes before another."""
    document = Document(french(data["title"]), running=french(data["caveat"]), facts=french(data["title"]))
    document.add(Heading(french(data["title"]), 1), Paragraph(french(data["text"]), "lead"))
    document.add(Paragraph(french(data["caveat"]), "note"))
    facts = zip(data["names"], data["ranks"], data["scores"])
    columns = [Column("", 6), Column("Rang", 1, "r"), Column("Score", 1, "r")]
    document.add(Table(columns, [[french(name), _score(rank, 0), _score(score)] for name, rank, score in facts]))
    rows = [[french(row["label"]), _signed(row["points"])] for row in data["families"]]
    document.add(Heading("Familles"), Table([Column("Famille", 6), Column("Points", 2, "r")], rows))
    one, other = (french(name) for name in data["names"])
    columns = [Column("Famille", 2), Column("Critère", 3), Column("Poids", 1.2, "r"), Column(one, 3), Column(other, 3),
               Column("Points", 1.2, "r")]  # fmt: skip
    rows = [
        [french(row["family"]), french(row["label"]), _percent(row["weight"]), *(french(str(v)) for v in row["values"]),
         _signed(row["points"])]
        for row in data["rows"]
    ]  # fmt: skip
    note = "Les points de chaque ligne s’ajoutent pour faire la différence des deux scores."
    document.add(Heading("Critères"), Table(columns, rows), Paragraph(note, "grey"))
    return document


def _short(data) -> Document:
    document = Document(french(data["title"]), running=french(data["caveat"]), facts=french(data["title"]))
    document.add(Heading(french(data["title"]), 1), Paragraph(french(data["facts"]), "grey"))
    document.add(Paragraph(french(data["caveat"]), "note"))
    return document


def _signed(value) -> str:
    if value is None:
        return DASH
    return ("+" if value >= 0.05 else "") + number(value, 1).replace("-", "\u2212").replace(" ", NO_BREAK)
