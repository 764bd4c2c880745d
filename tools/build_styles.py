"""Build styles/*.qml from resources/semiology.json, resources/forms.json and resources/schema.json.

    python tools/build_styles.py [--out FOLDER] [KEY ...]

Run by `make styles`. Built twice, same bytes.
"""

import argparse
import json
import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
sys.path.insert(0, str(ROOT / "tools"))

from qgis.core import QgsApplication, QgsMapLayer, QgsVectorLayer  # noqa: E402

from styles_build import forms, labels, qml, renderers  # noqa: E402
from styles_build import spec as sp  # noqa: E402

KINDS = {"MultiPolygon": "polygon", "MultiLineString": "line", "MultiPoint": "point", "None": None}
TYPES = {"text": "string", "integer": "integer", "real": "double", "boolean": "bool"}
VEIL = "territoire"
MAPS = "cartes"


def plan() -> dict:
    """Return what to build: style name → (table, geometry name)."""
    entries = json.loads((ROOT / "resources" / "catalog.json").read_text(encoding="utf-8"))["layers"]
    result = {}
    for entry in entries:
        for stem in dict.fromkeys([entry.get("style") or entry["key"], *entry.get("styles", {}).values()]):
            result[stem] = (entry["table"], entry["geometry"])
    result[VEIL] = ("perimetre_mbm", "MultiPolygon")
    result["cites_score"] = result["cites_classe"] = ("cites", "MultiPolygon")
    return result


def plan_of_maps(data: dict) -> dict:
    """Return the styles that only printed maps use: name → geometry name."""
    return {stem: item["for_maps"] for stem, item in data["layers"].items() if "for_maps" in item}


def map_style_text(stem: str, geometry: str, spec: sp.Spec) -> str:
    """Return the QML of a style of the printed maps: symbols and labels, no form."""
    layer = QgsVectorLayer(f"{geometry}?crs=EPSG:2154", stem, "memory")
    described = sp.layer_spec(spec.data, stem)
    layer.setRenderer(renderers.renderer(spec, stem, described, KINDS[geometry]))
    labeling = labels.labeling(spec, stem, described)
    layer.setLabeling(labeling)
    layer.setLabelsEnabled(labeling is not None)
    return qml.text_of(layer, ("Symbology", "Labeling"))


def blank_layer(stem: str, table: str, geometry: str, schema: dict) -> QgsVectorLayer:
    """Return an empty layer with the fields of the table."""
    described = forms.fields_of(stem, table, schema).values()
    fields = [("fid", "integer"), *((field["name"], field["type"]) for field in described)]
    columns = "&".join(f"field={name}:{TYPES[kind]}" for name, kind in fields)
    head = "None?" if geometry == "None" else f"{geometry}?crs=EPSG:2154&"
    return QgsVectorLayer(f"{head}{columns}", stem, "memory")


def style_text(stem: str, table: str, geometry: str, spec: sp.Spec, schema: dict) -> str:
    """Return the QML of one style."""
    layer = blank_layer(stem, table, geometry, schema)
    if geometry != "None":
        described = sp.layer_spec(spec.data, stem)
        layer.setRenderer(renderers.renderer(spec, stem, described, KINDS[geometry]))
        labeling = labels.labeling(spec, stem, described)
        layer.setLabeling(labeling)
        layer.setLabelsEnabled(labeling is not None)
    if stem == VEIL:
        # lies over everything: a click goes through it, and it may stand on any polygon layer
        layer.setFlags(layer.flags() & ~QgsMapLayer.LayerFlag.Identifiable)
    else:
        forms.apply(layer, stem, table, schema)
    return qml.text_of(layer)


def build(out: Path, only=()) -> list:
    """Write the styles to ``out``; return their paths. QGIS must be initialised."""
    from mbm_qgis_plugin import fonts

    fonts.load()
    spec = sp.Spec(sp.read())
    schema = json.loads((ROOT / "resources" / "schema.json").read_text(encoding="utf-8"))["tables"]
    out.mkdir(parents=True, exist_ok=True)
    written = []
    for stem, (table, geometry) in plan().items():
        if only and stem not in only:
            continue
        path = out / f"{stem}.qml"
        path.write_text(style_text(stem, table, geometry, spec, schema), encoding="utf-8", newline="\n")
        written.append(path)
    folder = out / MAPS
    folder.mkdir(exist_ok=True)
    for stem, geometry in plan_of_maps(spec.data).items():
        if only and stem not in only:
            continue
        path = folder / f"{stem}.qml"
        path.write_text(map_style_text(stem, geometry, spec), encoding="utf-8", newline="\n")
        written.append(path)
    return written


def main() -> int:
    """Build from the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, default=ROOT / "styles")
    parser.add_argument("keys", nargs="*")
    options = parser.parse_args()
    app = QgsApplication([], False)
    app.initQgis()
    written = build(options.out, options.keys)
    print(f"{len(written)} styles in {options.out}")
    app.exitQgis()
    return 0


if __name__ == "__main__":
    sys.exit(main())
