"""The property and its buffer zone, and the share of any geometry in them."""

import shapely
from mbm_qgis_plugin.core import names

from .source import multi, text, whole


def build_unesco(build):
    """Fill bien_inscrit and zone_tampon; set ``build.bien`` and ``build.tampon``, the dissolved shapes."""
    for row in sorted(build.source.rows("bien-inscrit"), key=lambda row: whole(row["no_element"])):
        fields = {
            "geom": multi(row.geom),
            "no_element": whole(row["no_element"]),
            "no_section": whole(row["no_section"]),
            "section": names.straight(row["section"]),
            "nom": names.straight(row["nom"]),
            "surface_publiee_ha": float(row["surface_ha"]),
            "surface_ha": round(row.geom.area / 1e4, 4),
        }
        build.add("bien_inscrit", fields, row.notes, [row.origin])
    for row in sorted(build.source.rows("zone-tampon"), key=lambda row: row["id"]):
        fields = {
            "geom": multi(row.geom),
            "id_zone": whole(row["id"]),
            "surface_publiee_ha": float(row["surface_ha"]),
            "surface_ha": round(row.geom.area / 1e4, 4),
        }
        build.add("zone_tampon", fields, row.notes, [row.origin])
    build.bien = shapely.union_all([row["geom"] for row in build.tables["bien_inscrit"]])
    build.tampon = shapely.union_all([row["geom"] for row in build.tables["zone_tampon"]])
    shapely.prepare(build.bien)
    shapely.prepare(build.tampon)


def shares(build, geom):
    """Return part_bien and part_zone_tampon, 0 to 1."""
    return {
        name: round(min(1.0, shapely.intersection(geom, zone).area / geom.area), 4)
        for name, zone in (("part_bien", build.bien), ("part_zone_tampon", build.tampon))
    }


def unesco_fields(row):
    """Return id_unesco and element_unesco; the element is the digits of the identifier."""
    identifier = text(row["id_unesco"])
    digits = "".join(c for c in identifier or "" if c.isdigit())
    return {"id_unesco": identifier, "element_unesco": int(digits) if digits else None}
