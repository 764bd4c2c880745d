"""The 284 cités of 321 rows: duplicates of two layers and parts across the limit of the property become one."""

from collections import defaultdict

import numpy as np
import shapely
from mbm_qgis_plugin.core import names

from .source import multi, text, whole
from .unesco import shares, unesco_fields

INTERETS = ("Exceptionnelle", "Remarquable", "Témoin")
TYPES = ("Corons", "Cité pavillonnaire", "Cité jardin", "Cité moderne")
OWNERS = ("Maisons et Cités", "SIA", "Maisons et Cités / SIA", "Partenord")
COMPAGNIES = {
    "Groupe Hénin-Liétard": "Groupe d'Hénin-Liétard",
    "Groupe de Oignies - Hénin-Liétard": "Groupe d'Oignies - Hénin-Liétard",
    "Thivencelle": "Thivencelles",
    "Lievin": "Liévin",
}
COMMUNES = ("commune_1", "commune_2", "commune_3")
YES_NO = {"oui": True, "non": False}


def compagnie(value):
    """Return the normalised name of a company or group."""
    value = (names.straight(value) or "").replace("Noeux", "Nœux")
    return COMPAGNIES.get(value, value) or None


def kind(row):
    """Return U for a row of the property, Z of the buffer-zone layer, E of the ERBM."""
    return "Z" if row.file.startswith("zt") else "U" if row["id_unesco"] else "E"


def _codes(build, row):
    """Return all commune codes that a row names."""
    return {code for name in COMMUNES for code in build.places.names.candidates(row[name])}


def group(build, rows):
    """Return the rows grouped by cité, and the kind of each merger.

    Two rule only. Same polygon: rows of two sources overlap by more than half of the smaller. Two parts: the name of
    a buffer-zone row ends with "(partie en zone-tampon)" and a row of the property has the same name and commune. A
    name alone, or a small overlap, merges nothing.
    """
    parent = list(range(len(rows)))

    def root(i):
        while parent[i] != i:
            i = parent[i]
        return i

    shapes = np.array([row.geom for row in rows])
    tree = shapely.STRtree(shapes)
    pairs = []
    for a, b in sorted(map(tuple, tree.query(shapes, predicate="intersects").T)):
        if a < b and kind(rows[a]) != kind(rows[b]):
            common = shapely.intersection(shapes[a], shapes[b]).area
            if common > 0.5 * min(shapes[a].area, shapes[b].area):
                pairs.append((a, b, "même polygone"))
    listed = defaultdict(list)
    for i, row in enumerate(rows):
        if kind(row) == "U":
            listed[names.cite_key(row["nom"])].append(i)
    for i, row in enumerate(rows):
        if kind(row) == "Z" and "partie en zone-tampon" in row["nom"]:
            found = [j for j in listed[names.cite_key(row["nom"])] if _codes(build, row) & _codes(build, rows[j])]
            if len(found) != 1:
                build.problems.append(f"{row}: {len(found)} rows of the property for the part « {row['nom']} »")
            pairs += [(j, i, "deux parties") for j in found]
    for a, b, _ in pairs:
        parent[root(b)] = root(a)
    groups = defaultdict(list)
    for i in range(len(rows)):
        groups[root(i)].append(i)
    for members in groups.values():
        kinds = [kind(rows[i]) for i in members]
        if len(set(kinds)) != len(kinds):
            build.problems.append("merged although of one source: " + " ; ".join(str(rows[i]) for i in members))
    build.facts["cite_pairs"] = [(rows[a], rows[b], why) for a, b, why in pairs]
    return [[rows[i] for i in members] for members in groups.values()]


def build_cites(build):
    """Fill cites."""
    rows = [*build.source.rows("cites-minieres"), *build.source.rows("zt-cites-minieres")]
    for row in rows:
        build.code(row, "interet", text(row["interet"]), INTERETS)
        build.code(row, "type", text(row["type"]), TYPES)
        build.code(row, "proprietaire", text(row["proprietaire"]), OWNERS)
    cites = [_cite(build, sorted(members, key=lambda row: "UZE".index(kind(row)))) for members in group(build, rows)]
    for fields, notes, sources in sorted(cites, key=lambda cite: cite[0]["id_cite"]):
        build.add("cites", fields, notes, sources)


def _distinct(aliases):
    """Return the aliases once each: "du Maroc" goes when "Cité du Maroc" is there."""
    keys = {}
    for alias in sorted(dict.fromkeys(aliases), key=lambda alias: -len(alias)):
        keys.setdefault(names.commune_key(alias).removeprefix("CITE "), alias)
    return [alias for alias in dict.fromkeys(aliases) if alias in keys.values()]


def _first(members, name):
    return next((text(row[name]) for row in members if text(row[name]) is not None), None)


def _cite(build, members):
    """Return the fields, notes and sources of one cité; the row of the property speaks first."""
    main = members[0]
    geom = multi(shapely.union_all([row.geom for row in members]))
    place = build.places.fields(geom)
    notes = [note for row in members for note in row.notes]
    lsm = sorted({whole(row["id_lsm"]) for row in members} - {None})
    if len(lsm) > 1:
        build.problems.append(f"{main}: several id_lsm for one cité: {lsm}")
    if len(members) > 1:
        notes.append("réunie de " + ", ".join(f"{kind(row)}:{row.key}" for row in members))
    for name in ("interet", "type", "compagnie", "proprietaire"):
        values = {text(row[name]) for row in members} - {None}
        if len(values) > 1:
            build.problems.append(f"{main}: {name} differs between its rows: {sorted(values)}")

    name, aliases = names.cite_name(main["nom"])
    for row in members:
        other, more = names.cite_name(row["nom"])
        second = names.in_full((text(row["nom_2"]) or "").lstrip("+ "))
        aliases += [*more, *([other] if other and names.commune_key(other) != names.commune_key(name) else [])]
        aliases += [second] if second else []
    published = list(dict.fromkeys(row["nom"] for row in members))
    if "CIté" in main["nom"]:
        notes.append(f"nom publié « {main['nom']} »")
    company, written = compagnie(main["compagnie"]), text(main["compagnie"])
    if written and company != written:
        notes.append(f"compagnie publiée « {written} »")
    if company is None:
        notes.append("compagnie non publiée")
    if _first(members, "interet") is None:
        notes.append("intérêt non publié")
    for row in members:
        # the second communes of a part describe the whole cité: they are checked on the union
        notes += build.places.disagreements(row, COMMUNES, geom, place["insee"])
    listed = kind(main) == "U"
    unesco = unesco_fields(main)
    kinds = {kind(row) for row in members}
    fields = {
        "geom": geom,
        "id_cite": f"U-{unesco['id_unesco']}" if listed else f"LSM-{lsm[0]}",
        **unesco,
        "id_lsm": lsm[0] if lsm else None,
        "nom": name,
        "nom_source": " | ".join(published),
        "alias": " ; ".join(_distinct(aliases)),
        **place,
        "type_cite": text(main["type"]),
        "compagnie": company,
        "epoque": None
        if company is None
        else "HBNPC (après 1946)"
        if company.startswith("Groupe")
        else "compagnie (avant 1946)",
        "interet": _first(members, "interet"),
        "inscrit_mh": build.code(main, "inscrit_mh", text(main["inscrit_mh"]), YES_NO) if listed else None,
        "classe_mh": build.code(main, "classe_mh", text(main["classe_mh"]), YES_NO) if listed else None,
        "proprietaire": _first(members, "proprietaire"),
        # the ERBM rows and those that the publisher joined to them hold an id_lsm or an owner in the property's file
        "erbm": any(
            row.file == "cites-minieres" and (row["id_lsm"] is not None or row["proprietaire"] is not None)
            for row in members
        ),
        "statut_unesco": "bien inscrit" if listed else "zone tampon" if "Z" in kinds else "hors périmètre",
        **shares(build, geom),
        "surface_ha": round(geom.area / 1e4, 4),
    }
    return fields, notes, [row.origin for row in members]
