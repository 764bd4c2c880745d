"""The report of the build, layers/BUILD.md: nothing in it is written by hand that the build can count."""

import re
from collections import Counter, defaultdict

import shapely

from .cites import kind

# Figures of the UNESCO file (site 1360), of the Mission and of the audit; the reasons are those of the audit.
_TAMPON = "the layer leaves the property out; the published figure seems to include it (inference)"


def _md(rows, head):
    yield "| " + " | ".join(head) + " |"
    yield "|" + "---|" * len(head)
    for row in rows:
        yield "| " + " | ".join("" if cell is None else str(cell).replace("|", "\\|") for cell in row) + " |"
    yield ""


def _ha(shapes):
    return sum(shape.area for shape in shapes) / 1e4


def _number(value, digits=0):
    return f"{value:,.{digits}f}"


def _published(made):
    tables = made.tables
    cites, batis = tables["cites"], tables["batis"]
    shapes = {name: [row["geom"] for row in rows] for name, rows in tables.items() if rows and "geom" in rows[0]}
    interest = Counter(row["interet"] for row in cites)
    typologie = Counter(row["typologie"] for row in batis)
    inside = [row for row in tables["communes"] if row["dans_perimetre"]]
    property_ha, buffer_ha = _ha(shapes["bien_inscrit"]), _ha(shapes["zone_tampon"])
    touched = Counter(row["insee"] for row in tables["bien_inscrit_communes"] if row["surface_ha"] > 0.1)
    stations = sum(row["nom"].startswith("Gare") for row in batis)
    schools = sum(row["typologie"] == "Équipement scolaire" and "nstituteur" not in row["nom"] for row in batis)
    yield "components of the property", "109", len(tables["bien_inscrit"]), ""
    objects = ("cites", "terrils", "cavaliers_unesco", "espaces_neonaturels", "batis")
    count = len({row["id_unesco"] for name in objects for row in tables[name]} - {None})
    yield "objects of the property", "353", count, "distinct id_unesco in five layers"
    yield "property, ha", "3,943", _number(property_ha, 2), "+0.7 %; cause unknown"
    yield "buffer zone, ha", "18,804", _number(buffer_ha, 2), _TAMPON
    yield "property + buffer zone, ha", "18,804", _number(property_ha + buffer_ha, 2), "+0.7 % again"
    yield "cités qualified in 2007", "563", len(cites), "the open data hold half of them; the others are not invented"
    for label, number in (("Exceptionnelle", 40), ("Remarquable", 169), ("Témoin", 354)):
        yield f"— {label}", str(number), interest[label], f"{interest[label] / number:.0%} held"
    yield "— without interest", "", interest[None], "Champ du manoeuvre: the source gives none"
    yield "cités of the property", "124", sum(row["id_unesco"] is not None for row in cites), ""
    yield "terrils of the property", "51", sum(row["id_unesco"] is not None for row in tables["terrils"]), ""
    yield "fosses", "17", typologie["Fosse"], ""
    yield "chevalements", "21", typologie["Chevalement"], "only isolated ones are rows; others stand on a fosse"
    ribbons = sum(row["longueur_m"] for row in tables["cavaliers_unesco"]) / 1e3
    yield "cavaliers of the property, km", "54", _number(ribbons, 3), "published attribute of the 14 ribbons"
    yield "gares", "3", stations, "by name; Équipement ferroviaire holds 5"
    yield "écoles", "38", schools, f"{typologie['Équipement scolaire']} rows less the teachers' houses"
    yield "religious buildings", "26", typologie["Édifice religieux"], "rows, presbyteries included"
    health = typologie["Équipement SSM"] + sum(row["nom"] == "Goutte de Lait" for row in batis)
    yield "health", "22", health, "Équipement SSM and the Goutte de Lait"
    yield "communes of the property", "87", len(touched), "sharing over 0.1 ha; see the audit, chapter 4"
    yield "communes of the basin", "250", len(inside), "23 are not in the layer of communes"
    population = sum(row["population"] for row in inside)
    yield "inhabitants of the basin", "1,201,615", _number(population), "of the 227 communes"
    perimeter = tables["perimetre_mbm"][0]["surface_km2"]
    yield "perimeter, km²", "1,790", _number(perimeter, 2), "computed on the polygon"


def _totals(made):
    tables = made.tables
    shapes = {name: [row["geom"] for row in rows] for name, rows in tables.items() if rows and "geom" in rows[0]}
    yield "cités, ha", "3,449.81", _number(_ha(shapes["cites"]), 2)
    yield "cités dissolved, ha", "3,448.67", _number(shapely.union_all(shapes["cites"]).area / 1e4, 2)
    yield "terrils, rows added, ha (the audit counts T140 twice)", "1,685.55", _number(_ha(shapes["terrils"]), 2)
    yield "terrils dissolved, ha", "1,622.0", _number(shapely.union_all(shapes["terrils"]).area / 1e4, 2)
    yield "cavaliers, km", "797.45", _number(sum(s.length for s in shapes["cavaliers"]) / 1e3, 2)
    for field, what, audit in (("bien", "in the property", "78.7"), ("zone_tampon", "in the buffer zone", "240.0")):
        total = sum(row[f"longueur_{field}_m"] for row in tables["cavaliers"]) / 1e3
        yield f"cavaliers {what}, km", audit, _number(total, 2)
    yield "espaces néo-naturels, ha", "791.41", _number(_ha(shapes["espaces_neonaturels"]), 2)
    yield "parvis agricoles, ha", "10,359.87", _number(_ha(shapes["parvis_agricoles"]), 2)
    yield "communes, km²", "2,351.5", _number(_ha(shapes["communes"]) / 100, 2)
    yield "EPCI, km²", "3,003.3", _number(_ha(shapes["epci"]) / 100, 2)


def _notes(made, schema):
    """Return (table, kind of note, keys): notes that differ by a name or a number only are one kind."""
    kinds = defaultdict(list)
    for name, table in schema["tables"].items():
        if name == "trame_verte":  # the notes of its objects, once more
            continue
        for row in made.tables[name]:
            for note in filter(None, (row.get("anomalies") or "").split(" ; ")):
                short = re.sub(r"« [^»]* »", "« … »", re.sub(r"\(.*\)", "(…)", note))
                short = re.sub(r"réunie de .*", "réunie de plusieurs lignes", re.sub(r"\d+ m\b", "… m", short))
                short = re.sub(r"terril T\d+[a-z]?", "terril …", short)
                kinds[name, short].append(row[table["key"]])
    for (name, short), keys in sorted(kinds.items()):
        listed = ", ".join(map(str, keys[:12])) + (f", … ({len(keys) - 12} more)" if len(keys) > 12 else "")
        yield name, short, len(keys), listed


def _limits(made):
    """Return the symmetric difference of each EPCI and its communes, ha."""
    groups = defaultdict(list)
    for row in made.tables["communes"]:
        groups[row["epci_siren"]].append(row["geom"])
    for row in made.tables["epci"]:
        union = shapely.union_all(groups[row["siren"]])
        difference = shapely.symmetric_difference(union, row["geom"]).area / 1e4
        partial = "only five of its communes are in the layer" if row["type_epci"] == "métropole" else ""
        yield row["nom"], len(groups[row["siren"]]), _number(difference, 1), partial


def _network_row(graph):
    roles = Counter(graph.role.values())
    return len(graph.component_nodes), graph.component_nodes[1], roles["isolé"], roles["liaison"]


def write(made, schema, digest, path):
    """Write the report; it holds no date, so that the same source gives the same text."""
    tables, facts, network = made.tables, made.facts, made.facts["network"]
    communes, epci = facts["communes"], facts["epci"]
    lines = [
        "# Build of the layers",
        "",
        "Written by `tools/build_layers.py` (`make layers`); do not edit. Source: open data of the Mission Bassin",
        "Minier, Licence Ouverte 2.0, snapshot of August 2026, simplified at about 10 m. EPSG:2154, coordinates on",
        "the centimetre.",
        "",
        f"Data version `{schema['version']}`. Content hash (rows, geometries, metadata; no dates):",
        f"`{digest}`.",
        "",
        "All checks passed: counts, keys, types, listed values, references, valid geometries, partition of communes",
        "and EPCI, the figures below. A source that breaks one is refused with the name of the row.",
        "",
        "## Tables",
        "",
    ]
    counted = (
        (name, table["geometry"] or "none", table["key"], len(tables[name])) for name, table in schema["tables"].items()
    )
    lines += _md(counted, ("table", "geometry", "key", "rows"))
    lines += ["## Published figures beside ours", ""]
    lines += _md(_published(made), ("figure", "published", "here", "why they differ"))
    lines += ["## Totals beside the audit", ""]
    lines += _md(_totals(made), ("figure", "audit", "here"))

    pairs = facts["cite_pairs"]
    same = sum(why == "même polygone" for *_, why in pairs)
    read = sum(len(made.source.rows(file)) for file in ("cites-minieres", "zt-cites-minieres"))
    lines += [
        "## Cités: rows merged",
        "",
        f"{read} rows make {len(tables['cites'])} cités: {len(pairs)} pairs, {same} of one polygon published twice",
        f"(they overlap by more than half) and {len(pairs) - same} of one cité cut by the limit of the property (name",
        'ending with "(partie en zone-tampon)", same commune). U: property, E: ERBM, Z: buffer zone. A name alone or a',
        "small overlap merges nothing: the ambiguous pairs of the audit stay two cités each.",
        "",
    ]
    lines += _md(
        (
            (f"{kind(a)}:{a.key}", f"{kind(b)}:{b.key}", a["nom"], b["nom"], why)
            for a, b, why in sorted(pairs, key=lambda pair: (pair[2], str(pair[0].key)))
        ),
        ("row", "row", "name", "name", "reason"),
    )
    lines += ["## Rows refused", ""]
    lines += _md(made.source.refused, ("row", "why"))
    lines += [
        "## Corrections and remarks",
        "",
        "Each is in the field `anomalies` of its row. `trame_verte` repeats those of its objects.",
        "",
    ]
    lines += _md(_notes(made, schema), ("table", "remark", "rows", "keys"))
    lines += [
        "## Communes and EPCI as partitions",
        "",
        "All limits are noded on the centimetre and polygonised; each face goes to one commune. Of two neighbours the",
        "smaller code keeps its own published line, so a limit is one of the two published ones. Slivers among three",
        "are cut and go to the nearest pair. Real exclaves and the gaps of the missing communes stay.",
        "",
    ]
    lines += _md(
        (
            (name, *(_number(fact[key], digits) for key, digits in _PARTITION))
            for name, fact in (("communes", communes), ("epci", epci))
        ),
        ("layer", "overlaps resolved, ha", "slivers filled, ha", "area that changed hands, ha", "largest shift, m"),
    )
    lines += [
        "The two layers are each clean; their limits are not the same lines. `epci` keeps its own published limits, as",
        "the schema asks; `communes.epci_siren` says to which EPCI a commune belongs, whatever the few metres between",
        "the two. Symmetric difference of an EPCI and its communes dissolved:",
        "",
    ]
    lines += _md(_limits(made), ("EPCI", "communes", "difference, ha", ""))
    roles = Counter((row["nature"], row["role"]) for row in tables["trame_verte"])
    sizes = Counter(network.component_nodes.values())
    linked = sum(number for size, number in sizes.items() if size > 1)
    lines += [
        "## Trame verte",
        "",
        "Rules in `mbm_qgis_plugin/core/network.py`: a link serves a node within 50 m, two links follow each other",
        "within 25 m, two nodes touch within 25 m. Roles are computed from the layers; they are nobody's ranking.",
        f"{len(network.component_nodes)} components, {linked} with two nodes or more; the largest holds "
        f"{network.component_nodes[1]} nodes.",
        "",
    ]
    lines += _md(((nature, role, number) for (nature, role), number in sorted(roles.items())), ("", "role", "objects"))
    lines += ["How far this hangs on the two distances:", ""]
    lines += _md(
        ((*map(_number, distances), *_network_row(graph)) for distances, graph in facts["network_by_distance"].items()),
        ("node, m", "link, m", "components", "nodes of the largest", "isolated nodes", "liaisons"),
    )
    lines += ["## Where the audit and the data part", "", *_DIFFERENCES, ""]
    path.write_text("\n".join(lines), encoding="utf-8")


_PARTITION = (("overlap_ha", 2), ("filled_ha", 2), ("changed_ha", 2), ("deviation_m", 1))
_DIFFERENCES = (
    "- `inclus_dans`: the audit and the schema say « T117 in T116 ». The shapes say the contrary: T116 (42.37 ha) lies",
    "  in T117 (59.91 ha), 42.36 ha in common. The field follows the shapes: T116 → T117, T175 → T175a.",
    "- EPCI against communes: the audit found 179 ha on the raw communes; 148 ha are left once the communes are clean.",
    "- `cavaliers.statut_unesco`: the published layer is the whole network and lists nothing, so the status comes from",
    "  the geometry: `bien inscrit` along a ribbon of the property, `zone tampon` when over half of the length lies in",
    "  the property or its buffer zone, else `hors périmètre`.",
)
