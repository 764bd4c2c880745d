"""Recipes that are computed rather than written out: bâtis (family shape and pictogram) and wells."""

from . import spec as sp


def recipe_of(data: dict, layer: dict, item: dict) -> list:
    """Return the symbol layers of one class of a layer, bottom first."""
    if "symbol" in item:
        return item["symbol"]
    builder = layer.get("builder")
    return {"batis": batis, "puits": puits}[builder](data, layer, item) if builder else layer["symbol"]


def variables_of(data: dict, layer: dict, item: dict) -> dict:
    """Return the variables of a class: its own over those of its family."""
    if "family_of" not in layer:
        return item
    families = data["layers"][layer["family_of"]]["classes"]
    family = next(entry for entry in families if entry["id"] == item["family"])
    kept = {key: value for key, value in family.items() if key not in ("value", "else", "label", "id")}
    return {**kept, **item}


def batis(data: dict, layer: dict, item: dict) -> list:
    """Polygon from tier Q on, marker of the family at its centre in all tiers, pictogram from tier Q on."""
    v = variables_of(data, layer, item)
    area = v.get("area", v["fill"])
    grown = layer.get("grow_a")  # a badge that is wide enough in tier A for its pictogram
    size = [v["ba"][0], round(v["ba"][1] * grown, 3) if grown else v["ba"][1], *v["qs"]]
    marks = [
        {"type": "marker", "shape": v["shape"], "size": size, "far": 0.8, "angle": v["turn"], "color": v["fill"],
         "line": v["edge"], "w": [v["ew"][0], v["ew"][0], v["ew"][1], v["ew"][1]]}
    ]  # fmt: skip
    if "pict" in v:
        inner, lowered = (_inner(v, size), round(0.06 * size[1], 3)) if grown else (None, 0)
        far = 0.8 if grown else 1
        pict = {"type": "svg", "svg": v.get("svg", "autre"), "size": [None, inner, *v["pq"]], "far": far,
                "color": v["pict"], "line": v["fill"], "w": 0}  # fmt: skip
        if "svg" not in v:
            pict |= {"svg": _members(data, item["id"])[0]["svg"], "names": _names(data, item["id"])}
        if v["lower"]:
            pict["lower"] = [0, lowered, *(round(s * v["lower"], 3) for s in (3.9, 6.2))]
        marks.append(pict)
    return [
        {"type": "fill", "on": "QS", "color": area, "alpha": [0, 0, 0.80, 0.55], "line": area,
         "w": [0.15, 0.15, 0.15, 0.25]},
        {"type": "center", "layers": marks},
    ]  # fmt: skip


def _inner(v: dict, size: list) -> float:
    """Return the pictogram of tier A, in the proportion that it has to its badge in tier Q."""
    return round(v["pq"][0] * size[1] / v["qs"][0], 3)


def _members(data: dict, family: str) -> list:
    return [c for c in data["layers"]["batis_typologie"]["classes"] if c["family"] == family and "svg" in c]


def _names(data: dict, family: str) -> str:
    """Return the expression that picks the pictogram by the building's type."""
    whens = " ".join(
        f"WHEN \"typologie\"='{c['value'].replace(chr(39), chr(39) * 2)}' THEN '{sp.svg_source(c['svg'])}'"
        for c in _members(data, family)
    )
    return f"CASE {whens} END"


def puits(data: dict, layer: dict, item: dict) -> list:
    """A disc, its ring and its dot; on screen a bare dot in tier B, nothing there on a page."""
    size = layer["size"]
    ring = [0.02, *(round(s * 0.13 + 0.02, 4) for s in size[1:])]
    dot = [layer["dot_b"], *(round(s * 0.34, 4) for s in size[1:])]
    # beyond 1:500 000 the dots would only be noise; a page says in its sources that wells are left out
    when = f"{sp.SCALE}<=200001 OR ({sp.SCALE}<=500000 AND coalesce(@mbm_page,'')='')"
    return [
        {"type": "marker", "shape": "circle", "size": size, "far": 0.8, "color": "blanc", "line": "encre", "w": ring},
        {"type": "marker", "shape": "circle", "size": dot, "far": 0.8, "color": "encre", "when": when},
    ]
