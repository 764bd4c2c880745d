"""What the dock shows before any layer is opened: counts by territory, classes held, outlines of the agglomerations.

    tools/build_counts.py        layers/bassin_minier.gpkg -> resources/counts.json, resources/outlines.json

Run it again when the layers were built again. Objects that know their EPCI are counted in it; the others in each EPCI
that holds a part worth drawing (0.1 ha, 50 m), as on the printed pages.
"""

import json
import shutil
import tempfile
from pathlib import Path

import fiona
from shapely import make_valid
from shapely.geometry import shape

ROOT = Path(__file__).resolve().parent.parent
RESOURCES = ROOT / "resources"
LEAST_M2, LEAST_M = 1000.0, 50.0
TOLERANCE_M = 350  # the map of the dock is some 250 pixels wide for 110 km
INVENTORY = 571  # cités of the Mission's own inventory; 563 of them were qualified in 2007
# what of the palette of resources/semiology.json stands for a layer in a list
SWATCHES = {
    "cites": "remarquable", "terrils": "terril", "batis": "equipement", "puits": "encre", "cavaliers": "cavalier",
    "cavaliers_unesco": "cavalier_inscrit", "espaces_neonaturels": "neonaturel", "parvis_agricoles": "parvis",
    "bien_inscrit": "bien_inscrit", "zone_tampon": "zone_tampon", "perimetre_mbm": "encre", "epci": "gris",
    "communes": "gris_clair", "trame_verte_liens": "cavalier", "trame_verte_noeuds": "trait_neonaturel",
}  # fmt: skip
OFFICIAL = {"Exceptionnelle": "exceptionnelle", "Remarquable": "remarquable", "Témoin": "temoin"}


def read(path, table):
    """Return (attributes, geometry) of each feature."""
    with fiona.open(path, layer=table) as source:
        return [(dict(row["properties"]), shape(row["geometry"])) for row in source]


def count(rows, epci, geometry):
    """Return the EPCI that a feature is in, joined by ``+``, in the order of their codes → number of features.

    A feature of two EPCI is one feature for whoever asks for both: sums by EPCI would count it twice.
    """
    result = {}
    for row, part in rows:
        if "epci_siren" in row or "siren" in row:
            inside = [row.get("epci_siren") or row.get("siren") or ""]
        else:
            inside = [siren for siren, area in epci.items() if part.intersects(area) and _worth(part, area, geometry)]
        key = "+".join(sorted(filter(None, inside)))
        result[key] = result.get(key, 0) + 1
    return dict(sorted(result.items()))


def _worth(part, area, geometry):
    piece = area.intersection(make_valid(part))
    return piece.area > LEAST_M2 or ("Line" in geometry and piece.length > LEAST_M)


def counts(path, catalog, epci):
    """Return layer key → counts."""
    result = {}
    for layer in catalog["layers"]:
        if layer["geometry"] == "None":
            continue
        rows = [row for row in read(path, layer["table"]) if _kind(row[1]) == _kind_of(layer["geometry"])]
        result[layer["key"]] = count(rows, epci, layer["geometry"])
    return result


def _kind(geometry):
    return geometry.geom_type.replace("Multi", "")


def _kind_of(name):
    return name.replace("Multi", "")


def held(rows, reference, labels):
    """Return one row per official class: label, short, number held, number in 2007."""
    return [
        {"label": label, "held": sum(row["interet"] == label["fr"] for row, _ in rows), "reference": number}
        for label, number in zip(labels, reference)
    ]


def rings(geometry):
    """Return the outer rings of a simplified outline, in whole metres."""
    simple = geometry.buffer(150).buffer(-150).simplify(TOLERANCE_M)
    parts = getattr(simple, "geoms", [simple])
    return [
        [[round(x), round(y)] for x, y in part.exterior.coords] for part in parts if part.area > 4e6 or len(parts) == 1
    ]


def main():
    """Write both files."""
    catalog = json.loads((RESOURCES / "catalog.json").read_text(encoding="utf-8"))
    palette = json.loads((RESOURCES / "semiology.json").read_text(encoding="utf-8"))["palette"]
    grid = json.loads((RESOURCES / "grids" / "valeur_patrimoniale_cites.json").read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as folder:
        path = shutil.copy(ROOT / "layers" / "bassin_minier.gpkg", folder)
        epci = {row["siren"]: make_valid(area) for row, area in read(path, "epci")}
        rows = read(path, "cites")
        result = {
            "data_version": catalog["data_version"],
            "inventory": INVENTORY,
            "counts": counts(path, catalog, epci),
            "held": held(rows, grid["reference"]["counts"], [item["label"] for item in grid["classes"]]),
            "swatches": {key: palette[name] for key, name in SWATCHES.items()},
            "official": {label: palette[name] for label, name in OFFICIAL.items()},
        }
        outlines = {
            "crs": "EPSG:2154",
            "epci": {siren: rings(area) for siren, area in epci.items()},
            "perimeter": rings(read(path, "perimetre_mbm")[0][1]),
        }
    for name, content in (("counts", result), ("outlines", outlines)):
        text = json.dumps(content, ensure_ascii=False, indent=1 if name == "counts" else None)
        (RESOURCES / f"{name}.json").write_text(text + "\n", encoding="utf-8")
        print(f"resources/{name}.json: {len(text)} characters")


if __name__ == "__main__":
    main()
