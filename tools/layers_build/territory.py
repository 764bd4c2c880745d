"""Communes and EPCI as clean partitions, the perimeter, and the place of any geometry among the communes."""

import json
from collections import defaultdict
from itertools import combinations
from pathlib import Path

import numpy as np
import shapely
from mbm_qgis_plugin.core import names

from .source import GRID, multi, text, whole

# A hole is a fault of the simplification below this area and mean width, else it is a real one (missing communes).
HOLE_HA, HOLE_WIDTH_M = 2.0, 40.0
# A detached piece below this area came from the noding; the smallest real exclave of the layer is larger.
PIECE_HA = 1.0
# A sliver among three is cut across only when its ring is longer than this.
CUT_M = 40.0
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
    the two published ones and not a zigzag between them. A sliver among three is first cut across where two of them
    meet, so that nobody grows a spike along the limit of two others. Large holes are real and stay.
    """
    ids = sorted(polygons)
    shapes = np.array([polygons[i] for i in ids])
    lines = shapely.union_all(shapely.boundary(shapes), grid_size=GRID)
    cover = _Faces(lines, shapes)
    cuts = [cut for hole in cover.holes for cut in cover.cuts(hole)]
    if cuts:
        whole_holes = cover
        cover = _Faces(shapely.union_all([lines, *cuts], grid_size=GRID), shapes)
        cover.fill_pieces(whole_holes)
    cover.fill()
    cover.attach()
    area, owner = cover.area, cover.owner
    result, deviation, changed = {}, 0.0, 0.0
    for number, identifier in enumerate(ids):
        result[identifier] = multi(shapely.union_all(cover.faces[owner == number]))
        changed += shapely.symmetric_difference(shapes[number], result[identifier]).area
        points = shapely.points(shapely.get_coordinates(result[identifier]))
        deviation = max(deviation, float(shapely.distance(shapes[number].boundary, points).max()))
    facts = {
        "overlap_ha": float(area[cover.shared].sum()) / 1e4,
        "filled_ha": cover.filled / 1e4,
        "deviation_m": deviation,
        "changed_ha": changed / 1e4,
        "open_holes": int((owner < 0).sum()),
    }
    return result, facts


class _Faces:
    """The faces of the noded limits, their owners (position of the polygon, -1 for none) and the holes to fill."""

    def __init__(self, lines, shapes):
        self.faces = shapely.get_parts(shapely.polygonize([lines]))
        self.area = shapely.area(self.faces)
        self.points = shapely.point_on_surface(self.faces)
        owners = [[] for _ in self.faces]
        for face, shape in shapely.STRtree(shapes).query(self.points, predicate="within").T:
            owners[face].append(int(shape))
        self.owner = np.array([min(found) if found else -1 for found in owners])
        self.shared = np.array([len(found) > 1 for found in owners])
        width = 2 * self.area / shapely.length(shapely.boundary(self.faces))
        sliver = (self.area < HOLE_HA * 1e4) & (width < HOLE_WIDTH_M)
        self.holes = np.flatnonzero((self.owner < 0) & sliver).tolist()
        self.tree = shapely.STRtree(self.faces)
        self.filled = 0.0

    def arcs(self, index):
        """Return {owner: the line shared with it} around a face."""
        found = defaultdict(list)
        for other in self.tree.query(self.faces[index], predicate="intersects"):
            if other != index and self.owner[other] >= 0:
                common = shapely.intersection(self.faces[index], self.faces[other])
                if common.length > 0:
                    found[int(self.owner[other])].append(common)
        return {owner: shapely.union_all(lines) for owner, lines in sorted(found.items())}

    def cuts(self, index):
        """Return the lines that cut a long hole of three neighbours or more into pieces between two of them."""
        hole, arcs = self.faces[index], self.arcs(index)
        if len(arcs) < 3 or hole.length < CUT_M:
            return []
        lines = list(shapely.get_parts(shapely.delaunay_triangles(hole, only_edges=True)))
        for first, second in combinations(arcs, 2):
            meeting = shapely.get_parts(shapely.intersection(arcs[first], arcs[second]))
            for point in meeting[shapely.get_type_id(meeting) == 0]:
                lines += [shapely.shortest_line(point, arc) for arc in arcs.values()]
        inside, edge = hole.buffer(2 * GRID), hole.boundary.buffer(GRID)
        across = [line for line in lines if line.length > 3 * GRID and inside.covers(line) and not edge.covers(line)]
        return list(shapely.set_precision(across, GRID))

    def fill_pieces(self, before):
        """Give each piece of a cut hole to the larger id of its two nearest owners, as ``fill`` does for a pair."""
        parents = [index for index in before.holes if len(before.arcs(index)) > 2]
        tree = shapely.STRtree(before.faces[parents])
        for index in self.holes:
            found = tree.query(self.points[index], predicate="within")
            if len(found):
                arcs = before.arcs(parents[found[0]])
                near = sorted(arcs, key=lambda owner: (arcs[owner].distance(self.points[index]), owner))
                self.owner[index] = max(near[:2])
                self.filled += float(self.area[index])
        self.holes = [index for index in self.holes if self.owner[index] < 0]

    def fill(self):
        """Give each sliver to a neighbour; a sliver among slivers waits for its neighbour."""
        holes = self.holes
        while holes:
            taken = {}
            for index in holes:
                arcs = self.arcs(index)
                if len(arcs) == 2:
                    taken[index] = max(arcs)
                elif arcs:
                    taken[index] = max(arcs, key=lambda owner: arcs[owner].length)
            if not taken:
                break
            for index, winner in taken.items():
                self.owner[index] = winner
                self.filled += float(self.area[index])
            holes = [index for index in holes if self.owner[index] < 0]

    def attach(self):
        """Give the small pieces that the noding detached from their polygon to the neighbour around them."""
        for _ in range(4):
            moved = False
            for number in np.unique(self.owner[self.owner >= 0]).tolist():
                mine = np.flatnonzero(self.owner == number)
                parts = shapely.get_parts(shapely.union_all(self.faces[mine]))
                for piece in parts if len(parts) > 1 else ():
                    if piece.area >= PIECE_HA * 1e4:
                        continue
                    for index in mine:
                        arcs = {k: v for k, v in self.arcs(index).items() if k != number}
                        if arcs and self.points[index].within(piece):
                            self.owner[index] = max(arcs, key=lambda owner: arcs[owner].length)
                            moved = True
            if not moved:
                return


class Places:
    """Finds the communes of geometries and says where the written names disagree."""

    def __init__(self, communes, epci_names, problems):
        self.problems = problems
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
                self.problems.append(
                    f"{row}: commune « {written} » is neither a commune of the layer nor a known alias"
                )
                continue
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
    build.places = Places(build.tables["communes"], epci_names, build.problems)
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
