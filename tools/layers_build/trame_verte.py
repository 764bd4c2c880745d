"""The trame verte: terrils and espaces néo-naturels as nodes, tronçons of cavalier as links, of one network."""

import numpy as np
import shapely
from mbm_qgis_plugin.core import network

# Other distances (node, link), metres, for the report: how far the figures hang on the choice.
SENSITIVITY = ((25.0, 10.0), (50.0, 25.0), (100.0, 50.0), (200.0, 100.0))


def contacts(nodes, links, node_m=network.NODE_M, link_m=network.LINK_M):
    """Return (serves, meetings, touches) among {key: geometry} of nodes and links, within the distances in metres."""
    node_keys, link_keys = sorted(nodes), sorted(links)
    node_shapes = np.array([nodes[key] for key in node_keys])
    link_shapes = np.array([links[key] for key in link_keys])
    tree = shapely.STRtree(link_shapes)
    pairs = tree.query(node_shapes, predicate="dwithin", distance=node_m).T
    serves = sorted((link_keys[j], node_keys[i]) for i, j in pairs)
    meetings = []
    for i, j in tree.query(link_shapes, predicate="dwithin", distance=link_m).T:
        if i < j:
            x, y = shapely.get_coordinates(shapely.shortest_line(link_shapes[i], link_shapes[j])).mean(axis=0)
            meetings.append((link_keys[i], link_keys[j], float(x), float(y)))
    pairs = shapely.STRtree(node_shapes).query(node_shapes, predicate="dwithin", distance=link_m).T
    touches = sorted((node_keys[i], node_keys[j]) for i, j in pairs if i < j)
    return serves, sorted(meetings), touches


def build_trame_verte(build):
    """Fill trame_verte."""
    tables = build.tables
    items = []
    for table, key, kind in (
        ("terrils", "id_terril", "terril"),
        ("espaces_neonaturels", "id_espace", "espace néo-naturel"),
        ("cavaliers", "id_troncon", "cavalier"),
    ):
        items += [(row[key], kind, row) for row in tables[table]]
    nodes = {key: row["geom"] for key, kind, row in items if kind != "cavalier"}
    links = {key: row["geom"] for key, kind, row in items if kind == "cavalier"}
    lines = {row["id_troncon"]: row["id_ligne"] for row in tables["cavaliers"]}
    graph = build.facts["network"] = network.analyse(nodes, lines, *contacts(nodes, links))
    build.facts["network_by_distance"] = {
        distances: network.analyse(nodes, lines, *contacts(nodes, links, *distances)) for distances in SENSITIVITY
    }
    for key, kind, row in sorted(items, key=lambda item: (item[1] == "cavalier", item[0])):
        component = graph.component[key]
        build.add(
            "trame_verte",
            {
                "geom": row["geom"],
                "id_objet": key,
                "nature": "lien" if kind == "cavalier" else "nœud",
                "type": kind,
                **{
                    name: row.get(name)
                    for name in (
                        "nom",
                        "forme",
                        "id_ligne",
                        "insee",
                        "commune",
                        "epci_siren",
                        "epci_nom",
                        "statut_unesco",
                        "surface_ha",
                        "longueur_m",
                    )
                },
                "role": graph.role[key],
                "n_liens": len(graph.links_of[key]),
                "n_noeuds": len(graph.nodes_of[key]),
                "composante": component,
                "taille_composante": graph.component_nodes[component],
            },
            [row["anomalies"]],
            [row["source"]],
        )
