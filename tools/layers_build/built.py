"""Listed buildings and shafts."""

from mbm_qgis_plugin.core import names

from .cites import compagnie
from .source import multi, text, whole
from .unesco import unesco_fields

FAMILLES = {
    "Fosse": "extraction",
    "Chevalement": "extraction",
    "Équipement scolaire": "équipement collectif",
    "Édifice religieux": "équipement collectif",
    "Équipement SSM": "équipement collectif",
    "Équipement ferroviaire": "équipement collectif",
    "Équipement de loisirs": "équipement collectif",
    "Hôtel de ville": "équipement collectif",
    "Maison d'ingénieur": "encadrement",
    "Château": "encadrement",
    "Grands bureaux": "encadrement",
    "Monument commémoratif": "mémoire",
    "Mine-image": "autre",
    "Camus haut": "autre",
    "Autre équipement": "autre",
}
PERIODES = {name: name for name in ("Avant 1800", "1800-1880", "1880-1914", "1914-1945", "Après 1945")}
PERIODES["NC"] = None
PROTECTIONS = ("non", "Situé en abords MH", "Inscrit MH", "Classé MH", "Inscrit MH et AVAP")
TRUE_FALSE = {"T": True, "F": False}
# Beyond this distance from the commune that it names, a shaft's commune is worth a note (the audit found 13).
COMMUNE_M = 200


def build_batis(build):
    """Fill batis."""
    for row in sorted(build.source.rows("batis"), key=lambda row: (int(row["element"]), row["objet"] or "")):
        notes = list(row.notes)
        typologie = names.straight(row["typologie"])
        famille = build.code(row, "typologie", typologie, FAMILLES)
        inscrit = build.code(row, "inscrit_mh", row["inscrit_mh"], TRUE_FALSE)
        classe = build.code(row, "classe_mh", row["classe_mh"], TRUE_FALSE)
        if inscrit and classe:
            build.problems.append(f"{row}: both inscrit_mh and classe_mh")
        protection = build.code(row, "protection", text(row["protection"]), PROTECTIONS)
        mh = "classé" if classe else "inscrit" if inscrit else None
        said = "classé" if "Classé" in (protection or "") else "inscrit" if "Inscrit" in (protection or "") else None
        if said != mh:
            notes.append(f"protection publiée « {protection} », inscrit_mh={row['inscrit_mh']}")
        if row["nom"] and row["nom"] != row["denomination"]:
            notes.append(f"dénomination publiée « {names.straight(row['denomination'])} »")
        company = compagnie(row["compagnie"])
        if company != row["compagnie"]:
            notes.append(f"compagnie publiée « {names.straight(row['compagnie'])} »")
        geom = multi(row.geom)
        place = build.places.fields(geom)
        notes += build.places.disagreements(row, ("commune_1", "commune_2"), geom, place["insee"])
        if geom.distance(build.bien) > 0:
            notes.append("hors du bien inscrit simplifié")
        build.add(
            "batis",
            {
                "geom": geom,
                **unesco_fields(row),
                "nom": names.straight(row["nom"]) or names.straight(row["denomination"]),
                "typologie": typologie,
                "famille": famille,
                **place,
                "compagnie": company,
                "proprietaire": names.straight(row["proprietaire"]),
                "periode": build.code(row, "periode", text(row["periode"]), PERIODES),
                "protection_mh": mh,
                "protection": protection,
                "surface_ha": round(geom.area / 1e4, 4),
            },
            notes,
            [row.origin],
        )


def _unknown_zero(value):
    return float(value) if value else None


def build_puits(build):
    """Fill puits: no published key is unique, so the key is the place in whole metres."""
    rows = build.source.rows("puits-de-mines")
    keyed = {}
    for row in rows:
        key = f"P-{round(row.geom.x)}-{round(row.geom.y)}"
        if key in keyed:
            build.problems.append(f"{row}: same place as row {keyed[key].number}, so the same key {key}")
        keyed[key] = row
    for key, row in sorted(keyed.items()):
        notes = []
        place = build.places.fields(row.geom)
        written = names.straight(row["commune"])
        if not build.places.names.is_known(written):
            build.problems.append(f"{row}: commune « {written} » is neither a commune of the layer nor a known alias")
        codes = build.places.names.candidates(written)
        away = min((build.places.rows[code]["geom"].distance(row.geom) for code in codes), default=0)
        if away > COMMUNE_M:
            notes.append(f"à {away:.0f} m de la commune nommée « {written} »")
        if place["insee"] is None:
            notes.append("hors de la couche des communes")
        dug, closed = whole(text(row["creusement"])), whole(text(row["fermeture"]))
        if dug and closed and closed < dug:
            notes.append(f"fermeture ({closed}) avant le creusement ({dug})")
        url = text(row["brgm"])
        bss = text((url or "").partition("id=")[2])
        if url and not bss:
            notes.append("adresse du BRGM publiée sans numéro")
        for name in ("profondeur", "cote"):
            if row[name] == 0:
                notes.append(f"{name} publiée 0 : inconnue")
        build.add(
            "puits",
            {
                "geom": multi(row.geom),
                "id_puits": key,
                "nom_fosse": names.straight(row["fosse"]),
                "alias_fosse": names.straight(row["fosse_alias"]),
                "nom_puits": names.straight(row["puits"]),
                "concession": names.straight(row["concession"]),
                "compagnie": names.straight(row["compagnie"]),
                **place,
                "commune_source": written,
                "annee_creusement": dug,
                "annee_fermeture": closed,
                "profondeur_m": _unknown_zero(row["profondeur"]),
                "cote_ngf": _unknown_zero(row["cote"]),
                "id_bss": bss,
                "url_brgm": url if bss else None,
            },
            notes,
            [f"puits-de-mines.geojson commune={written} fosse={row['fosse']} puits={row['puits']}"],
        )
