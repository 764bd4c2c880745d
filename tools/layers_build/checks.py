"""The checks that end the build; each function returns the problems it finds, with the row that breaks it."""

from collections import Counter

import shapely

TYPES = {"text": str, "integer": int, "real": float, "boolean": bool}
OBJECTS = ("cites", "terrils", "cavaliers_unesco", "espaces_neonaturels", "batis")


def _named(schema, table, row):
    key = schema["tables"][table]["key"]
    return f"{table} {row[key]} ({row.get('source')})" if key else f"{table} {row}"


def check_counts(tables, schema):
    """Rows of each table."""
    for name, table in schema["tables"].items():
        if table["count"] is not None and len(tables.get(name, ())) != table["count"]:
            yield f"{name}: {len(tables.get(name, ()))} rows; {table['count']} are expected"


def check_keys(tables, schema):
    """Keys unique and not null."""
    for name, table in schema["tables"].items():
        if not table["key"]:
            continue
        seen = Counter(row[table["key"]] for row in tables[name])
        for row in tables[name]:
            if row[table["key"]] is None or seen[row[table["key"]]] > 1:
                yield f"{_named(schema, name, row)}: the key {table['key']} is empty or not unique"


def check_values(tables, schema):
    """Types, listed values, bounds, references."""
    targets = {}
    for table in schema["tables"].values():
        for field in table["fields"]:
            if "ref" in field:
                other, column = field["ref"].split(".")
                targets[field["ref"]] = {row[column] for row in tables[other]}
    for name, table in schema["tables"].items():
        for row in tables[name]:
            for field in table["fields"]:
                value = row.get(field["name"])
                if value is None:
                    continue
                problem = None
                if type(value) is not TYPES[field["type"]]:
                    problem = f"is not {field['type']}"
                elif "values" in field and value not in field["values"]:
                    problem = "is not a listed value"
                elif "min" in field and not field["min"] <= value <= field["max"]:
                    problem = "is out of bounds"
                elif "ref" in field and value not in targets[field["ref"]]:
                    problem = f"is not in {field['ref']}"
                if problem:
                    yield f"{_named(schema, name, row)}: {field['name']} = {value!r} {problem}"


def check_geometries(tables, schema):
    """Geometries there, valid, of the type of the table."""
    for name, table in schema["tables"].items():
        if not table["geometry"]:
            continue
        for row in tables[name]:
            geom = row.get("geom")
            if geom is None or geom.is_empty or not geom.is_valid:
                yield f"{_named(schema, name, row)}: the geometry is missing, empty or not valid"
            elif table["geometry"] != "Geometry" and geom.geom_type != table["geometry"]:
                yield f"{_named(schema, name, row)}: the geometry is a {geom.geom_type}, not a {table['geometry']}"


def edges(geom):
    """Return the segments of a geometry, each as a sorted pair of points."""
    for ring in shapely.get_rings(shapely.get_parts(geom)):
        points = [tuple(point) for point in shapely.get_coordinates(ring)]
        yield from (tuple(sorted(pair)) for pair in zip(points[:-1], points[1:]))


def check_partition(tables, schema):
    """Neighbours share their edges, point for point: no overlap, no sliver between them."""
    for name in ("communes", "epci"):
        rows = tables[name]
        shapes = [row["geom"] for row in rows]
        for a, b in shapely.STRtree(shapes).query(shapes, predicate="overlaps").T:
            if a < b:
                yield f"{_named(schema, name, rows[a])} overlaps {_named(schema, name, rows[b])}"
        seen = Counter(edge for shape in shapes for edge in edges(shape))
        outer = shapely.boundary(shapely.union_all(shapes))
        for row in rows:
            single = [edge for edge in edges(row["geom"]) if seen[edge] != 2]
            points = shapely.line_interpolate_point(shapely.linestrings(single), 0.5, normalized=True) if single else []
            inner = sum(distance > 0.01 for distance in shapely.distance(points, outer)) if single else 0
            if inner:
                yield f"{_named(schema, name, row)}: {inner} edges are not those of a neighbour"
        for part in shapely.get_parts(shapely.union_all(shapes)):
            for ring in part.interiors:
                yield f"{name}: a hole of {shapely.Polygon(ring).area:.0f} m² at {ring.centroid.wkt}"


def check_figures(tables, schema):
    """The figures of the audit."""
    interest = Counter(row["interet"] for row in tables["cites"])
    expected = {"Exceptionnelle": 38, "Remarquable": 112, "Témoin": 133, None: 1}
    if interest != expected:
        yield f"cites by interest: {dict(interest)}; {expected} are expected"
    ids = [row["id_unesco"] for name in OBJECTS for row in tables[name] if row["id_unesco"]]
    for value, number in Counter(ids).items():
        if number > 1:
            yield f"id_unesco {value} stands {number} times among the objects of the property"
    if len(set(ids)) != 353:
        yield f"{len(set(ids))} distinct id_unesco; 353 are expected"
    elements = {row["element_unesco"] for name in OBJECTS for row in tables[name] if row["element_unesco"]}
    if elements != set(range(1, 110)):
        yield f"elements of the property without object: {sorted(set(range(1, 110)) - elements)}"
    whole = {
        "communes in the perimeter": (sum(row["dans_perimetre"] for row in tables["communes"]), 227),
        "communautés d'agglomération": (
            sum(row["type_epci"] == "communauté d'agglomération" for row in tables["epci"]),
            7,
        ),
        "cités with ERBM attributes": (sum(row["erbm"] for row in tables["cites"]), 65),
        "views to terrils": (
            sum(row["type_objet"] == "terril" and row["id_objet"] is not None for row in tables["parvis_vues"]),
            179,
        ),
        "lines of cavaliers": (len({row["id_ligne"] for row in tables["cavaliers"]}), 320),
        "uncertain names of cavaliers": (sum(row["nom_incertain"] for row in tables["cavaliers"]), 80),
    }
    for what, (found, wanted) in whole.items():
        if found != wanted:
            yield f"{what}: {found}; {wanted} are expected"
    totals = {
        "cités, ha": (sum(row["geom"].area for row in tables["cites"]) / 1e4, 3449.81),
        "terrils dissolved, ha": (shapely.union_all([row["geom"] for row in tables["terrils"]]).area / 1e4, 1622.0),
        "cavaliers, km": (sum(row["geom"].length for row in tables["cavaliers"]) / 1e3, 797.45),
    }
    for what, (found, wanted) in totals.items():
        if abs(found - wanted) > 0.001 * wanted:
            yield f"{what}: {found:.2f}; {wanted} within 0.1 % is expected"


CHECKS = (
    check_counts,
    check_keys,
    check_values,
    check_geometries,
    check_partition,
    check_figures,
)


def check(tables, schema):
    """Return all problems of the built tables, one line each."""
    return [problem for function in CHECKS for problem in function(tables, schema)]
