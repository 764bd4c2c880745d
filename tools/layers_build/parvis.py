"""Parvis agricoles and what is seen from them."""

from mbm_qgis_plugin.core import names

from .source import multi, whole

QUALITES = {
    "Espaces dégageant vues avérées": "avérée",
    "coteau dégageant des vues": "coteau",
    "Vue potentielle": "potentielle",
}
# Names of the field vue_sur: what they show, (kind, key). Chabaud Latour is a reading of the audit, to be confirmed.
NAMES = {
    "Terrils 11/19 Loos-en-Gohelle": [("terril", "T074"), ("terril", "T074a"), ("terril", "T074b")],
    "Sainte-Henriette": [("terril", "T087"), ("terril", "T092")],
    "Chabaud Latour": [("terril", "T195"), ("terril", "T195a"), ("terril", "T196")],
    "Chabaud Latour et Chevalement Ledoux": [
        ("terril", "T195"),
        ("terril", "T195a"),
        ("terril", "T196"),
        ("bâti", "8C"),
    ],
    "Chevalement 8 Evin-Malmaison": [("bâti", "43A")],
    "Chevalement 9 de Roost-Warendin": [("bâti", "34")],
    "Chevalement d'Anhiers": [("bâti", "32")],
    "Fosse 5 de Meurchin (Billy-Berclau)": [("bâti", "58")],
    "Fosse Lewarde": [("bâti", "23")],
    "Fosse 6 Haisnes-la-Bassée": [("bâti", "63C")],
    "Fosse Wallers-Arenberg": [("bâti", "15A")],
    "Cité de la Justice Auby": [("cité", "U-37A")],
}
_KEYS = {names.commune_key(name): views for name, views in NAMES.items()}


def views(build, row, objects):
    """Return the links of one parvis: (kind, key or None, token, mode)."""
    found = []
    for token in (names.straight(part) for part in row["vue_sur"].split(",")):
        numbers = names.terril_ids(token)
        for number in numbers:
            present = ("terril", number) in objects
            mode = ("double" if len(numbers) > 1 else "identifiant") if present else "absent"
            found.append(("terril", number if present else None, token, mode, number))
        if not numbers:
            named = _KEYS.get(names.commune_key(token))
            if named is None:
                build.problems.append(f"{row}: vue_sur « {token} » is neither a terril's number nor a known name")
            for kind, key in named or ():
                if (kind, key) not in objects:
                    build.problems.append(f"{row}: vue_sur « {token} » points to {kind} {key}, which is absent")
                    continue
                found.append((kind, key, token, "alias" if kind == "terril" else "nom", key))
    return found


def build_parvis(build):
    """Fill parvis_agricoles and parvis_vues."""
    objects = {("terril", row["id_terril"]): row["geom"] for row in build.tables["terrils"]}
    objects.update({("bâti", row["id_unesco"]): row["geom"] for row in build.tables["batis"]})
    objects.update({("cité", row["id_cite"]): row["geom"] for row in build.tables["cites"]})
    links = []
    for row in sorted(build.source.rows("zt-parvis-agricoles"), key=lambda row: row["id"]):
        geom = multi(row.geom)
        seen = views(build, row, objects)
        place = build.places.fields(geom)
        missing = list(dict.fromkeys(number for _, key, _, _, number in seen if key is None))
        notes = [f"terril {number} sans polygone dans les données" for number in missing]
        if any(token.startswith("Chabaud") for _, _, token, _, _ in seen):
            notes.append("lecture de « Chabaud Latour » à confirmer")
        build.add(
            "parvis_agricoles",
            {
                "geom": geom,
                "id_parvis": whole(row["id"]),
                "qualite_vue": build.code(row, "qualite_vue", row["qualite_vue"], QUALITES),
                "vue_sur": row["vue_sur"],
                "n_terrils": len({key for kind, key, _, _, _ in seen if kind == "terril" and key}),
                "vue_non_resolue": ", ".join(missing),
                "insee": place["insee"],
                "commune": place["commune"],
                "surface_ha": round(geom.area / 1e4, 4),
            },
            [*row.notes, *notes],
            [row.origin],
        )
        for kind, key, token, mode, _ in seen:
            links.append(
                {
                    "id_parvis": whole(row["id"]),
                    "type_objet": kind,
                    "id_objet": key,
                    "id_texte": token,
                    "mode": mode,
                    "distance_m": round(float(geom.distance(objects[kind, key])), 1) if key else None,
                }
            )
    build.tables["parvis_vues"] = sorted(
        links, key=lambda link: (link["id_parvis"], link["type_objet"], link["id_objet"] or "", link["id_texte"])
    )
