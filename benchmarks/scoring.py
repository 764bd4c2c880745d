"""Scoring a layer: mbm:heritagescore, both ways, beside what else does it. One table; figures in build/bench/.

``python benchmarks/scoring.py [--sizes 571,10000] [--rounds 3] [--no-million]``

Each run is a process of its own. Time is that of the work, start-up of Python and QGIS (about 2 s) left out;
ogr2ogr is a whole process. The ratio is of processor time, to ogr2ogr copying the layer in the same round.
"""

import argparse
import math
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import _common as common
from _common import BUILD, CRITERIA, FAMILIES, LEVELS, WEIGHTS, Clock

MILLION = 1_000_000
THRESHOLDS = (60, 45)
METHODS = {  # label, largest layer it is run on
    "ogr2ogr": ("ogr2ogr, copy only", math.inf),
    "quick": ("**mbm:heritagescore, whole GeoPackage**", math.inf),
    "part": ("**mbm:heritagescore, part of a GeoPackage**", math.inf),
    "edited": ("**mbm:heritagescore, layer being edited**", 100_000),
    "geopandas": ("geopandas + pyogrio + Arrow", math.inf),
    "loop": ("naive feature loop into a sink", 100_000),
    "calculator": ("native:fieldcalculator, the score alone", 100_000),
    "refactor": ("native:refactorfields, no rank", 100_000),
}


# --- the work, each in its own process -------------------------------------------------------------------------------


def quick(source, output, grid):
    """Score a whole GeoPackage layer."""
    _heritagescore(source, output, grid)


def part(source, output, grid):
    """Score what a limit leaves of it: here everything, but the plugin cannot know."""
    from qgis.core import QgsProcessingFeatureSourceDefinition

    _heritagescore(QgsProcessingFeatureSourceDefinition(source, False, 10**9), output, grid)


def edited(source, output, grid):
    """Score a layer with one edit in progress: its values come through QGIS, not from the file."""
    _heritagescore(source, output, grid, edit=True)


def _heritagescore(source, output, grid, edit=False):
    application = common.processing()
    import numpy  # noqa: F401  start-up, as for the peers
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject, QgsVectorLayer

    import processing

    layer = None
    if edit:
        layer = QgsVectorLayer(source, "edited", "ogr")
        QgsProject.instance().addMapLayer(layer)
        layer.startEditing()
        feature = next(layer.getFeatures())
        layer.changeAttributeValue(feature.id(), layer.fields().lookupField("t0"), "en cours")
        source = layer.id()
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    context.setProject(QgsProject.instance())
    with Clock() as clock:
        processing.run(
            "mbm:heritagescore", {"INPUT": source, "GRID": grid, "OUTPUT": output}, context=context, feedback=feedback
        )
    clock.tell(kept=bool(application))


def loop(source, output, _grid):
    """What a script of twenty lines does: read all, score in Python, write all through a sink."""
    application = common.processing()
    from qgis.core import QgsFeature, QgsField, QgsFields, QgsProcessingContext, QgsProcessingUtils, QgsVectorLayer
    from qgis.PyQt.QtCore import QVariant

    with Clock() as clock:
        layer = QgsVectorLayer(source, "layer", "ogr")
        scored = []
        for feature in layer.getFeatures():
            scores, total, held = [], 0.0, 0.0
            noted = 0
            for weight, fields in FAMILIES.values():
                up = down = 0.0
                for name, own in zip(fields, WEIGHTS):
                    value = feature[name]
                    if not (value is None or isinstance(value, QVariant)):
                        up, down, noted = up + own * value / LEVELS, down + own, noted + 1
                scores.append(100 * up / down if down else None)
                if down:
                    total, held = total + weight * up / down, held + weight
            score = round(100 * total / held, 6) if held else None
            scored.append((score, scores, noted / 12))
        order = sorted((score for score, _, _ in scored if score is not None), reverse=True)
        rank = {}
        for place, score in enumerate(order):
            rank.setdefault(score, place + 1)
        fields = QgsFields(layer.fields())
        for name in [f"score_{name}" for name in FAMILIES] + ["score", "completude"]:
            fields.append(QgsField(name, QVariant.Double))
        fields.append(QgsField("rang", QVariant.Int))
        fields.append(QgsField("classe", QVariant.String))
        sink, _ = QgsProcessingUtils.createFeatureSink(
            output, QgsProcessingContext(), fields, layer.wkbType(), layer.crs()
        )
        for feature, (score, families, complete) in zip(layer.getFeatures(), scored):
            result = QgsFeature(fields)
            result.setGeometry(feature.geometry())
            name = None if score is None else "haut" if score >= 60 else "moyen" if score >= 45 else "bas"
            result.setAttributes([*feature.attributes(), *families, score, complete, rank.get(score), name])
            sink.addFeature(result)
        del sink
    clock.tell(kept=bool(application))


def expressions():
    """Return the QGIS expressions of the family scores, the score and the completeness."""
    families = {}
    for name, (_, fields) in FAMILIES.items():
        up = " + ".join(f'{own} * coalesce("{field}", 0) / {LEVELS}' for field, own in zip(fields, WEIGHTS))
        down = " + ".join(f'{own} * ("{field}" IS NOT NULL)' for field, own in zip(fields, WEIGHTS))
        families[name] = f"(({up}) / nullif({down}, 0))"
    up = " + ".join(f"{FAMILIES[name][0]} * coalesce({text}, 0)" for name, text in families.items())
    down = " + ".join(f"{FAMILIES[name][0]} * ({text} IS NOT NULL)" for name, text in families.items())
    noted = " + ".join(f'("{field}" IS NOT NULL)' for field in CRITERIA)
    score = f"round(100 * ({up}) / nullif({down}, 0), 6)"
    return {
        **{f"score_{name}": f"100 * {text}" for name, text in families.items()},
        "score": score,
    }, f"({noted}) / 12.0"


def calculator(source, output, _grid):
    """One field by QGIS' field calculator."""
    application = common.processing()
    import processing

    parameters = {"INPUT": source, "FIELD_NAME": "score", "FIELD_TYPE": 0, "OUTPUT": output}
    with Clock() as clock:
        processing.run("native:fieldcalculator", {**parameters, "FORMULA": expressions()[0]["score"]})
    clock.tell(kept=bool(application))


def refactor(source, output, _grid):
    """All old fields and six new ones by QGIS' refactor; a rank cannot be had that way."""
    application = common.processing()
    from qgis.core import QgsVectorLayer

    import processing

    with Clock() as clock:
        mapping = [
            {"name": field.name(), "type": field.type(), "length": 0, "precision": 0, "expression": f'"{field.name()}"'}
            for field in QgsVectorLayer(source, "layer", "ogr").fields()
        ]
        scores, complete = expressions()
        for name, text in {**scores, "completude": complete}.items():
            mapping.append({"name": name, "type": 6, "length": 0, "precision": 0, "expression": text})
        named = (
            f"CASE WHEN {scores['score']} >= 60 THEN 'haut' WHEN {scores['score']} >= 45 THEN 'moyen' ELSE 'bas' END"
        )
        mapping.append({"name": "classe", "type": 10, "length": 0, "precision": 0, "expression": named})
        processing.run("native:refactorfields", {"INPUT": source, "FIELDS_MAPPING": mapping, "OUTPUT": output})
    clock.tell(kept=bool(application))


def geopandas(source, output, _grid):
    """The peer: read and written through Arrow."""
    import geopandas as gp
    import numpy as np

    with Clock() as clock:
        frame = gp.read_file(source, engine="pyogrio", use_arrow=True)
        total, held = np.zeros(len(frame)), np.zeros(len(frame))
        for name, (weight, fields) in FAMILIES.items():
            values = frame[fields].to_numpy(float)
            own = np.where(np.isnan(values), 0, np.array(WEIGHTS, float))
            with np.errstate(invalid="ignore"):
                family = (own * np.nan_to_num(values) / LEVELS).sum(axis=1) / own.sum(axis=1)
            frame[f"score_{name}"] = 100 * family
            total += np.where(np.isnan(family), 0, weight * family)
            held += np.where(np.isnan(family), 0, weight)
        with np.errstate(invalid="ignore"):
            frame["score"] = np.round(100 * total / held, 6)
        frame["rang"] = frame["score"].rank(method="min", ascending=False)
        frame["completude"] = frame[CRITERIA].notna().sum(axis=1) / 12
        frame["classe"] = np.select([frame["score"] >= limit for limit in THRESHOLDS], ["haut", "moyen"], "bas")
        frame.to_file(output, engine="pyogrio", use_arrow=True, driver="GPKG", layer="scored")
    clock.tell()


# --- the table -------------------------------------------------------------------------------------------------------


def run(method, count, source, grid) -> dict:
    """Run one method in a process of its own and read its result back."""
    output = BUILD / "out" / f"{method}.gpkg"
    output.parent.mkdir(parents=True, exist_ok=True)
    for old in output.parent.iterdir():
        old.unlink()
    if method == "ogr2ogr":
        return common.measure([common.ogr2ogr(), output, source])
    python = common.peer_python() if method == "geopandas" else sys.executable
    result = common.measure([python, __file__, "--child", method, source, output, grid])
    with closing(sqlite3.connect(output)) as connection:
        name = connection.execute("SELECT table_name FROM gpkg_contents WHERE data_type = 'features'").fetchone()[0]
        columns = {row[1] for row in connection.execute(f'PRAGMA table_info("{name}")')}
        rank = "sum(rang)" if "rang" in columns else "NULL"
        found = connection.execute(f'SELECT count(*), sum(score), {rank} FROM "{name}"').fetchone()
    result["check"] = list(found)
    if found[0] != count:
        raise RuntimeError(f"{method}: {found[0]} features of {count}")
    return result


def agree(results):
    """Stop when two methods do not give the same sums: then the table would mean nothing."""
    checks = {method: result["check"] for method, result in results.items() if "check" in result}
    score, rank = checks["quick"][1:]
    for method, (_, other, its_rank) in checks.items():
        if abs(other - score) > 1e-9 * abs(score) + 1e-3 or (its_rank is not None and its_rank != rank):
            raise RuntimeError(f"{method} disagrees with quick: {checks}")


def rows_of(count, results):
    """Return the table's rows of one size."""
    base = results["ogr2ogr"]["cpu"]
    return [
        [
            f"{count:,}",
            METHODS[method][0],
            f"{result['wall']:.2f}",
            f"{result['cpu']:.2f}",
            f"{result['cpu'] / base:.2f}",
            f"{result['rss_mb']:.0f}",
            "—" if "check" not in result else f"{result['check'][1]:.3f}",
            "—" if result.get("check", [0, 0, None])[2] is None else f"{result['check'][2]:.0f}",
        ]
        for method, result in results.items()
    ]


def main(sizes, rounds):
    """Run everything, print the table, write the JSON."""
    BUILD.mkdir(parents=True, exist_ok=True)
    common.peer_python()
    grid, rows, figures = common.make_grid(), [], {}
    about = common.machine()
    for count in sizes:
        source = common.make_layer(count)
        times = 1 if count > 100_000 else rounds
        wanted = [method for method, (_, most) in METHODS.items() if count <= most]
        collected = {method: [] for method in wanted}
        for _ in range(times):
            for method in wanted:
                sys.stderr.write(f"{count:,} {method}\n")
                collected[method].append(run(method, count, source, grid))
        results = {method: common.median(found) for method, found in collected.items()}
        agree(results)
        figures[count] = results
        rows += rows_of(count, results)
    head = ["polygons", "method", "s", "CPU s", "CPU ÷ ogr2ogr", "RSS MB", "Σ score", "Σ rank"]
    text = common.table(head, rows)
    common.save("scoring", {"machine": about, "rounds": rounds, "figures": figures})
    sys.stdout.write(f"{about}; median of {rounds} (1 at a million)\n\n{text}\n")
    for old in (BUILD / "out").iterdir():
        old.unlink()


if __name__ == "__main__":
    if sys.argv[1:2] == ["--child"]:
        globals()[sys.argv[2]](*sys.argv[3:])
        common.leave()
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sizes", default="571,10000,100000,1000000", help="numbers of polygons")
    parser.add_argument("--rounds", type=int, default=3, help="runs of each; the median is shown")
    parser.add_argument("--no-million", action="store_true", help="leave out the layer of a million (about 10 minutes)")
    chosen = parser.parse_args()
    counts = [int(size) for size in chosen.sizes.split(",")]
    main([count for count in counts if not (chosen.no_million and count >= MILLION)], chosen.rounds)
