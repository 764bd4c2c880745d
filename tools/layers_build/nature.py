"""Terrils, cavaliers, néo-naturel spaces: the objects of the trame verte."""

from collections import defaultdict

import numpy as np
import shapely
from mbm_qgis_plugin.core import names

from .cites import compagnie
from .source import multi, text
from .unesco import shares, unesco_fields

FORMES = (
    "Conique",
    "Tronqué",
    "Plat",
    "Grand terril moderne",
    "Bassin de décantation",
    "Terrasses",
    "Cavalier",
    "Arasé",
    "Typologie particulière",
)
DETAILS = ("construit", "route", "parc", "agricole")
COMMUNES = tuple(f"commune_{i}" for i in range(1, 7))
RIBBON_M = 15


def build_terrils(build):
    """Fill terrils: T140, in both layers, keeps the shape of the property."""
    rows = {}
    for file, key in (("terrils", "no_terril"), ("zt-terrils", "id")):
        for row in build.source.rows(file):
            number = names.terril_id(row[key])
            if number is None or number != row[key]:
                build.problems.append(f"{row}: « {row[key]} » is not T + 3 digits + optional letter")
            rows.setdefault(number, []).append(row)
    keys = sorted(k for k in rows if k)
    shapes = np.array([rows[k][0].geom for k in keys])
    tree = shapely.STRtree(shapes)
    holders = {}
    for a, b in tree.query(shapes, predicate="intersects").T:
        if a != b and shapely.intersection(shapes[a], shapes[b]).area > 0.99 * shapes[a].area:
            holders[keys[a]] = keys[b]
    for key in keys:
        _terril(build, key, rows[key], holders.get(key))


def _terril(build, key, members, holder):
    main = members[0]
    listed = main.file == "terrils"
    notes = [note for row in members for note in row.notes]
    if len(members) > 1:
        notes.append("dans les deux couches : forme du bien gardée")
    forme, detail = text(main["forme"]) or "", None
    if forme.startswith("Arasé"):
        forme, _, detail = forme.partition(" ")
    build.code(main, "forme", forme, FORMES)
    build.code(main, "forme", detail or None, DETAILS)
    name = names.straight(main["nom"]).replace("Noeux", "Nœux")
    if name != main["nom"]:
        notes.append(f"nom publié « {main['nom']} »")
    geom = multi(main.geom)
    place = build.places.fields(geom)
    for row in members:
        notes += build.places.disagreements(row, COMMUNES[:3], geom, place["insee"])
    build.add(
        "terrils",
        {
            "geom": geom,
            "id_terril": key,
            **(unesco_fields(main) if listed else {"id_unesco": None, "element_unesco": None}),
            "nom": name,
            "nom_usuel": next((names.straight(row["nom_usuel"]) for row in members if row["nom_usuel"]), None),
            **place,
            "compagnie": compagnie(main["compagnie"]) if listed else None,
            "groupe": names.straight(main["groupe"]) if listed else None,
            "forme": forme,
            "forme_detail": detail or None,
            "inclus_dans": holder,
            "statut_unesco": "bien inscrit" if listed else "zone tampon",
            **shares(build, geom),
            "surface_ha": round(geom.area / 1e4, 4),
        },
        notes,
        [row.origin for row in members],
    )


def build_cavaliers(build):
    """Fill cavaliers_unesco, the ribbons of the property, then cavaliers, the whole network."""
    ribbons = build.source.rows("cavaliers")
    for row in sorted(ribbons, key=lambda row: row["id_unesco"]):
        fields = {
            "geom": multi(row.geom),
            **unesco_fields(row),
            "longueur_m": float(row["longueur_m"]),
            "surface_ha": round(row.geom.area / 1e4, 4),
        }
        notes = build.places.disagreements(row, COMMUNES, row.geom, build.places.fields(row.geom)["insee"])
        # a ribbon is long: only what it does not touch is worth a note
        build.add("cavaliers_unesco", fields, [*row.notes, *(n for n in notes if "principale" not in n)], [row.origin])
    ribbons = sorted(ribbons, key=lambda row: row["id_unesco"])
    near = shapely.buffer(np.array([row.geom for row in ribbons]), RIBBON_M)
    lines = defaultdict(set)
    rows = sorted(build.source.rows("zt-cavaliers"), key=lambda row: row["id_troncon"])
    for row in rows:
        lines[row["id_troncon"].split("_")[0]].add(names.straight(row["nom"]))
    for row in rows:
        _troncon(build, row, ribbons, near, lines)


def _troncon(build, row, ribbons, near, lines):
    key = row["id_troncon"]
    line_id, found, number = key.partition("_")
    if not (found and len(line_id) == 3 and line_id.isdigit() and number.lstrip("E").isdigit()):
        build.problems.append(f"{row}: « {key} » is not NNN_NN or NNN_EN")
    geom = multi(row.geom)
    length = geom.length
    along = shapely.length(shapely.intersection(near, geom))
    best = int(np.argmax(along))
    notes = list(row.notes)
    if not geom.is_simple:
        notes.append("tracé non simple : il se recoupe")
    if "E" in number:
        notes.append("numéro hors du modèle NNN_NN")
    name = names.straight(row["nom"])
    if len(lines[line_id]) > 1:
        notes.append("la ligne porte plusieurs noms : " + ", ".join(f"« {n} »" for n in sorted(lines[line_id])))
    place = build.places.fields(geom)
    notes += build.places.disagreements(row, COMMUNES[:4], geom, place["insee"])
    bien = float(shapely.intersection(build.bien, geom).length)
    tampon = float(shapely.intersection(build.tampon, geom).length)
    follows = ribbons[best]["id_unesco"] if along[best] > 0.5 * length else None
    build.add(
        "cavaliers",
        {
            "geom": geom,
            "id_troncon": key,
            "id_ligne": line_id,
            "nom": name,
            "nom_incertain": name.startswith("?"),
            **place,
            "longueur_m": round(length, 2),
            "longueur_bien_m": round(bien, 2),
            "longueur_zone_tampon_m": round(tampon, 2),
            "id_unesco": follows,
            # the published layer is the whole network and lists nothing: the status comes from the geometry
            "statut_unesco": "bien inscrit"
            if follows
            else "zone tampon"
            if bien + tampon > 0.5 * length
            else "hors périmètre",
        },
        notes,
        [row.origin],
    )


def build_espaces(build):
    """Fill espaces_neonaturels."""
    rows = [*build.source.rows("espace-neonaturel"), *build.source.rows("zt-espaces-neonaturels")]
    for row in sorted(rows, key=lambda row: str(row.key)):
        listed = row.file == "espace-neonaturel"
        geom = multi(row.geom)
        place = build.places.fields(geom)
        fields = {
            "geom": geom,
            "id_espace": f"U-{row['id_unesco']}" if listed else row["id"],
            **(unesco_fields(row) if listed else {"id_unesco": None, "element_unesco": None}),
            "nom": names.straight(row["nom"]),
            **place,
            "statut_unesco": "bien inscrit" if listed else "zone tampon",
            **shares(build, geom),
            "surface_ha": round(geom.area / 1e4, 4),
        }
        notes = build.places.disagreements(row, COMMUNES[:3], geom, place["insee"])
        build.add("espaces_neonaturels", fields, [*row.notes, *notes], [row.origin])
    build.tables["espaces_neonaturels"].sort(key=lambda row: row["id_espace"])
