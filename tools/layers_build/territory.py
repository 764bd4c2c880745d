"""Communes and EPCI as clean partitions, the perimeter, and the place of any geometry among the communes."""

import json
from collections import defaultdict
from pathlib import Path

import numpy as np
import shapely
from mbm_qgis_plugin.core import names

from .source import GRID, multi, text, whole

# A hole is a fault of the simplification below this area and mean width, else it is a real one (missing communes).
HOLE_HA, HOLE_WIDTH_M = 2.0, 40.0
# A detached piece below this area came from the noding; the smallest real exclave of the layer is larger.
PIECE_HA = 1.0
EPCI = {
    "200041960": ("Pévèle-Carembault", "communauté de communes"),
    "200042190": ("La Porte du Hainaut", "communauté d'agglomération"),
    "200044618": ("Douaisis Agglo", "communauté d'agglomération"),
    "200093201": ("Métropole européenne de Lille", "métropole"),
    "245901152": ("Cœur d'Ostrevent", "communauté d'agglomération"),
    "245901160": ("Valenciennes Métropole", "communauté d'agglomération"),
    "200072460": ("Béthune-Bruay", "communauté d'agglomération"),
    "246200299": ("Hénin-Carvin", "communauté d'agglomération"),
    "246200364": ("Lens-Liévin", "communauté d'agglomération"),
}
ALIASES = json.loads((Path(__file__).parent / "alias_communes.json").read_text(encoding="utf-8"))


def partition(polygons):
    """Return the polygons (dict id → polygon) as a clean partition on the centimetre grid, and its facts.

    All rings are noded together and polygonised; each face goes to one polygon. Of two neighbours the one with the
    smaller id keeps its own line (it takes the overlaps, the other takes the holes), so that the new limit is one of
    the two published ones and not a zigzag between them. A face that three share goes to the smallest id, a hole
    among three to the longest neighbour. Large holes are real and stay.
    """
    ids = sorted(polygons)
    shapes = np.array([polygons[i] for i in ids])
    lines = shapely.union_all(shapely.boundary(shapes), grid_size=GRID)
    faces = shapely.get_parts(shapely.polygonize([lines]))
    points = shapely.point_on_surface(faces)
    tree = shapely.STRtree(shapes)
    owners = [[] for _ in faces]
    for face, shape_no in tree.query(points, predicate="within").T:
        owners[face].append(int(shape_no))
    owner = np.array([min(found) if found else -1 for found in owners])
    overlap = sum(faces[i].area for i, found in enumerate(owners) if len(found) > 1)

    length = shapely.length(shapely.boundary(faces))
    area = shapely.area(faces)
    sliver = (area < HOLE_HA * 1e4) & (2 * area / length < HOLE_WIDTH_M)
    face_tree = shapely.STRtree(faces)

    def neighbours(index):
        """Return the shared length with each owner around a face."""
        shared = defaultdict(float)
        for other in face_tree.query(faces[index], predicate="intersects"):
            if other != index and owner[other] >= 0:
                common = shapely.length(shapely.intersection(faces[index], faces[other]))
                if common > 0:
                    shared[int(owner[other])] += common
        return shared

    filled = 0.0
    holes = [i for i in range(len(faces)) if owner[i] < 0 and sliver[i]]
    for _ in range(4):  # a sliver among slivers waits for its neighbour
        taken = {}
        for index in holes:
            shared = neighbours(index)
            if len(shared) == 2:
                taken[index] = max(shared)
            elif shared:
                taken[index] = max(sorted(shared), key=shared.get)
        for index, winner in taken.items():
            owner[index] = winner
            filled += area[index]
        holes = [i for i in holes if owner[i] < 0]
        if not taken or not holes:
            break

    moved = 0.0
    for _ in range(4):
        pieces = []
        for number in range(len(ids)):
            mine = np.flatnonzero(owner == number)
            merged = shapely.get_parts(shapely.union_all(faces[mine]))
            # a real exclave is a part of the published polygon too
            small = [p for p in merged if p.area < PIECE_HA * 1e4] if len(merged) > 1 else []
            for piece in small:
                pieces += [(int(i), number) for i in mine if points[i].within(piece)]
        changed = False
        for index, number in pieces:
            shared = {k: v for k, v in neighbours(index).items() if k != number}
            if shared:
                owner[index] = max(sorted(shared), key=shared.get)
                moved += area[index]
                changed = True
        if not changed:
            break

    result, deviation, changed_area = {}, 0.0, 0.0
    for number, identifier in enumerate(ids):
        result[identifier] = multi(shapely.union_all(faces[owner == number]))
        old = shapes[number]
        difference = shapely.symmetric_difference(old, result[identifier])
        changed_area += difference.area
        coords = shapely.points(shapely.get_coordinates(result[identifier]))
        if len(coords):
            deviation = max(deviation, float(shapely.distance(old.boundary, coords).max()))
    facts = {
        "overlap_ha": overlap / 1e4,
        "filled_ha": filled / 1e4,
        "moved_ha": moved / 1e4,
        "deviation_m": deviation,
        "changed_ha": changed_area / 1e4,
        "open_holes_ha": float(sum(area[owner < 0])) / 1e4,
        "open_holes": int((owner < 0).sum()),
    }
    return result, facts


class Places:
    """Finds the communes of geometries and says where the written names disagree."""

    def __init__(self, communes, epci_names):
        self.insee = [row["insee"] for row in communes]
        self.shapes = np.array([row["geom"] for row in communes])
        self.rows = {row["insee"]: row for row in communes}
        self.tree = shapely.STRtree(self.shapes)
        self.epci_names = epci_names
        aliases = [(item["nom_source"], item["insee"]) for item in ALIASES]
        self.names = names.CommuneIndex(((row["insee"], row["nom"]) for row in communes), aliases)

    def at(self, point):
        """Return the insee of a point, the smallest on a limit, None outside the layer."""
        found = self.tree.query(point, predicate="intersects")
        return min((self.insee[i] for i in found), default=None)

    def fields(self, geom):
        """Return insee, commune, epci_siren, epci_nom of the point on surface of a geometry."""
        line = geom.geom_type.endswith("LineString")
        point = geom if geom.geom_type.endswith("Point") else middle(geom) if line else shapely.point_on_surface(geom)
        row = self.rows.get(self.at(point), {})
        siren = row.get("epci_siren")
        return {
            "insee": row.get("insee"),
            "commune": row.get("nom"),
            "epci_siren": siren,
            "epci_nom": self.epci_names.get(siren),
        }

    def touched(self, geom):
        """Return {insee: hectares, or metres of a line} for communes touched by over 100 m² (20 m)."""
        line = geom.geom_type.endswith("LineString")
        found = self.tree.query(geom, predicate="intersects")
        common = shapely.intersection(self.shapes[found], geom)
        size = shapely.length(common) if line else shapely.area(common)
        least = 20 if line else 100
        return {self.insee[i]: float(s) for i, s in sorted(zip(found, size)) if s > least}

    def disagreements(self, row, fields, geom, insee):
        """Return the notes on the published commune names that the geometry does not confirm."""
        notes = []
        for number, name in enumerate(fields):
            written = text(row[name])
            if written is None:
                continue
            if not self.names.is_known(written):
                raise KeyError(f"{row}: commune « {written} » is neither a commune of the layer nor a known alias")
            codes = self.names.candidates(written)
            if not codes:
                notes.append(f"commune publiée « {written} » absente de la couche des communes")
            elif insee not in codes or number:
                near = min(float(self.rows[code]["geom"].distance(geom)) for code in codes)
                if near > 50:
                    notes.append(f"commune publiée « {written} » à {near:.0f} m")
                elif number == 0:
                    notes.append(f"commune principale publiée « {written} »")
        return notes


def middle(line):
    """Return a point of a line that lies on it: the middle of its longest part."""
    parts = shapely.get_parts(line)
    return shapely.line_interpolate_point(max(parts, key=lambda part: part.length), 0.5, normalized=True)


def build_territory(build):
    """Fill communes, epci, perimetre_mbm and alias_communes; set ``build.places``."""
    source = build.source
    perimeter = source.rows("bassin-minier")[0]
    build.add(
        "perimetre_mbm",
        {
            "geom": multi(perimeter.geom),
            "nom": "Bassin minier du Nord et du Pas-de-Calais",
            "population_publiee": whole(perimeter["population"]),
            "surface_publiee_km2": float(perimeter["surface_km2"]),
            "surface_km2": round(perimeter.geom.area / 1e6, 2),
        },
        [*perimeter.notes, f"nom publié « {perimeter['nom']} »"],
        [perimeter.origin],
    )

    rows = {row["code_siren"]: row for row in source.rows("epci")}
    for siren, row in rows.items():
        build.code(row, "code_siren", siren, EPCI)
    clean, build.facts["epci"] = partition({siren: row.geom for siren, row in rows.items()})
    for siren, row in sorted(rows.items()):
        name = names.straight(row["nom"]).replace("Coeur", "Cœur")
        court, kind = EPCI.get(siren, (name, None))
        fields = {"geom": clean[siren], "siren": siren, "nom": name, "nom_court": court, "type_epci": kind}
        note = f"nom publié « {row['nom']} »" if name != row["nom"] else None
        build.add("epci", fields, [*row.notes, note], [row.origin])
    epci_names = {row["siren"]: row["nom"] for row in build.tables["epci"]}

    rows = {row["insee"]: row for row in source.rows("communes-mbm")}
    clean, build.facts["communes"] = partition({insee: row.geom for insee, row in rows.items()})
    inside = shapely.intersection(np.array([clean[i] for i in sorted(clean)]), perimeter.geom)
    for (insee, row), part in zip(sorted(rows.items()), shapely.area(inside)):
        build.code(row, "epci_siren", row["epci_siren"], EPCI)
        geom = clean[insee]
        share = round(float(part / geom.area), 4)
        build.add(
            "communes",
            {
                "geom": geom,
                "insee": insee,
                "nom": names.straight(row["nom"]),
                "departement": insee[:2],
                "population": whole(row["population"]),
                "statut": text(row["statut"]),
                "surface_km2": round(geom.area / 1e6, 4),
                "epci_siren": row["epci_siren"],
                "epci_nom": epci_names.get(row["epci_siren"]),
                "dans_perimetre": share > 0.5,
                "part_perimetre": share,
            },
            row.notes,
            [row.origin],
        )
    build.places = Places(build.tables["communes"], epci_names)
    build.tables["alias_communes"] = [
        {"nom_source": item["nom_source"], "insee": item["insee"]}
        for item in sorted(ALIASES, key=lambda item: (item["nom_source"], item["insee"] or ""))
    ]


def link_table(build, table, layer, key):
    """Fill a ``*_communes`` table: one row per pair of an object and a commune that it touches."""
    rows = []
    for item in build.tables[layer]:
        geom = item["geom"]
        line = geom.geom_type.endswith("LineString")
        total = geom.length if line else geom.area
        for insee, size in sorted(build.places.touched(geom).items()):
            part = min(1.0, round(size / total, 4))
            measure = {"longueur_m": round(size, 1)} if line else {"surface_ha": round(size / 1e4, 4)}
            rows.append({"id": item[key], "insee": insee, **measure, "part": part})
    build.tables[table] = sorted(rows, key=lambda row: (row["id"], row["insee"]))
