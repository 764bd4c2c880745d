"""The styles: every class drawn once, readable without colour, whole in another folder, the same twice."""

import base64
import json
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    NULL,
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextScope,
    QgsExpressionContextUtils,
    QgsFeatureRequest,
    QgsLayerTreeModel,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsProject,
    QgsRectangle,
    QgsRenderContext,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QImage

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tools"))

from mbm_qgis_plugin import fonts  # noqa: E402
from mbm_qgis_plugin.catalog import catalog  # noqa: E402
from mbm_qgis_plugin.paths import STYLES  # noqa: E402

from styles_build import spec as sp  # noqa: E402
from styles_build import vision  # noqa: E402

DATA = sp.read()
SCHEMA = json.loads((ROOT / "resources" / "schema.json").read_text(encoding="utf-8"))["tables"]
SCALES = {"B": 300000, "A": 80000, "A far": 150000, "Q": 25000, "S": 5000}
FACES = {"Regular", "Bold", "Italic", "Bold Italic"}
LENS_LIEVIN = "246200364"


def plans() -> dict:
    """Return style → catalog layer, the veil left out."""
    return {path.stem: layer for layer in catalog().layers for path in layer.style_files().values()}


PLANS = plans()
SPATIAL = [stem for stem, layer in PLANS.items() if layer.geometry != "None"]
SCORED = {
    "cites_score": ["Indice élevé", "Indice moyen", "Indice faible", NULL],
    "cites_classe": ["Exceptionnelle", "Remarquable", "Témoin", "Non hiérarchisé"],
}


@pytest.fixture(scope="module")
def geopackage(tmp_path_factory, qgis_app):
    fonts.load()
    folder = tmp_path_factory.mktemp("styles")
    return Path(shutil.copy(ROOT / "layers" / "bassin_minier.gpkg", folder / "bassin_minier.gpkg"))


@pytest.fixture
def styled(geopackage):
    """Return a function that opens the layer of a style, styled; nothing outlives the test."""
    return lambda stem: _scored(geopackage, stem) if stem in SCORED else _open(geopackage, stem)


def _open(geopackage, stem):
    entry = PLANS[stem]
    source = f"{geopackage}|layername={entry.table}"
    if entry.geometry != "None":
        source += f"|geometrytype={entry.geometry}"
    layer = QgsVectorLayer(source, entry.title, "ogr")
    assert layer.featureCount() > 0
    message, loaded = layer.loadNamedStyle(str(STYLES / f"{stem}.qml"))
    assert loaded, message
    return layer


def _scored(geopackage, stem):
    from mbm_qgis_plugin import compat

    layer = _open(geopackage, "cites").materialize(QgsFeatureRequest())
    kinds = {"real": compat.REAL, "integer": compat.INTEGER, "text": compat.TEXT}
    extra = json.loads((ROOT / "resources" / "forms.json").read_text(encoding="utf-8"))["scored"]["fields"]
    layer.dataProvider().addAttributes([compat.field(f["name"], kinds[f["type"]]) for f in extra])
    layer.updateFields()
    column = layer.fields().indexOf("classe")
    classes = SCORED[stem]
    changes = {f.id(): {column: classes[i % len(classes)]} for i, f in enumerate(layer.getFeatures())}
    layer.dataProvider().changeAttributeValues(changes)
    message, loaded = layer.loadNamedStyle(str(STYLES / f"{stem}.qml"))
    assert loaded, message
    return layer


def only(layer, expression):
    """Return a copy in memory of the features of an expression, with the layer's look and no labels."""
    result = layer.materialize(QgsFeatureRequest().setFilterExpression(expression))
    assert result.featureCount() > 0
    result.setRenderer(layer.renderer().clone())
    return result


def expression_context(layer, **variables):
    result = layer.createExpressionContext()
    scope = QgsExpressionContextScope()
    for name, value in variables.items():
        scope.setVariable(name, value)
    result.appendScope(scope)
    return result


def context_of(layer, scale, **variables):
    context = QgsRenderContext()
    context.setRendererScale(scale)
    context.setExpressionContext(expression_context(layer, map_scale=scale, **variables))
    return context


def picture(layers, center, scale, size=(40, 40), dpi=150, **variables) -> np.ndarray:
    """Return the map as an array (height, width, 3) of 0–255; ``size`` in mm on paper."""
    settings = QgsMapSettings()
    settings.setLayers(layers)
    settings.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:2154"))
    settings.setOutputDpi(dpi)
    settings.setOutputSize(QSize(*(round(mm / 25.4 * dpi) for mm in size)))
    half = [mm * scale / 2000 for mm in size]
    settings.setExtent(
        QgsRectangle(center.x() - half[0], center.y() - half[1], center.x() + half[0], center.y() + half[1])
    )
    settings.setBackgroundColor(QColor("#FFFFFF"))
    context = QgsExpressionContext()
    context.appendScope(QgsExpressionContextUtils.mapSettingsScope(settings))
    scope = QgsExpressionContextScope()
    for name, value in variables.items():
        scope.setVariable(name, value)
    context.appendScope(scope)
    settings.setExpressionContext(context)
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage().convertToFormat(QImage.Format.Format_RGB888)
    bits = image.bits()
    bits.setsize(image.sizeInBytes())
    rows = np.frombuffer(bits, np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3).copy()


def near(image, color, within=40) -> int:
    """Return how many pixels are near a colour of the palette."""
    wanted = vision.parse(DATA["palette"].get(color, color)) * 255
    return int((np.abs(image.astype(float) - wanted).sum(axis=-1) < within).sum())


def qml(stem):
    return ET.parse(STYLES / f"{stem}.qml").getroot()


def expressions_of(root):
    """Return every expression of a style: filters, data-defined properties, label texts, generators, tips."""
    for element in root.iter():
        if element.tag == "rule" and element.get("filter", "ELSE") not in ("ELSE", ""):
            yield element.get("filter")
        if element.tag == "text-style" and element.get("isExpression") == "1":
            yield element.get("fieldName")
        if element.tag == "placement" and element.get("geometryGenerator"):
            yield element.get("geometryGenerator")
        if element.tag == "Option" and element.get("name") == "expression":
            yield element.get("value")
        if element.tag in ("mapTip", "previewExpression") and element.text:
            text = element.text
            yield from ([text] if element.tag != "mapTip" else [p.split("%]")[0] for p in text.split("[%")[1:]])


# --- they load, and say nothing of what is not there ---------------------------------------------------------


@pytest.mark.parametrize("stem", [*PLANS, *SCORED])
def test_style_loads_and_every_expression_names_existing_fields(styled, stem):
    layer = styled(stem)
    names = set(layer.fields().names())
    found = list(expressions_of(qml(stem)))
    assert found
    for text in found:
        expression = QgsExpression(text)
        assert not expression.hasParserError(), f"{text}: {expression.parserErrorString()}"
        assert expression.referencedColumns() <= names | {QgsFeatureRequest.ALL_ATTRIBUTES}, text
    assert layer.opacity() == 1
    if layer.isSpatial():
        assert int(layer.blendMode()) == int(layer.featureBlendMode()) == 0
    assert not layer.hasScaleBasedVisibility()


def test_every_style_of_the_catalog_exists():
    wanted = {*PLANS, *SCORED, catalog().territory.style}
    assert wanted <= {path.stem for path in STYLES.glob("*.qml")}


def test_veil_lets_clicks_through(geopackage):
    layer = QgsVectorLayer(f"{geopackage}|layername=perimetre_mbm", "voile", "ogr")
    assert layer.loadNamedStyle(str(STYLES / f"{catalog().territory.style}.qml"))[1]
    assert layer.renderer().type() == "invertedPolygonRenderer"
    assert not layer.flags() & layer.LayerFlag.Identifiable


# --- every object is drawn once, every class means something -------------------------------------------------


@pytest.mark.parametrize("stem", [*SPATIAL, *SCORED])
@pytest.mark.parametrize("tier", ["B", "A", "Q", "S"])
def test_every_feature_has_exactly_one_class_in_every_tier(styled, stem, tier):
    layer = styled(stem)
    described = DATA["layers"][stem]
    renderer, context = layer.renderer().clone(), context_of(layer, SCALES[tier])
    renderer.startRender(context, layer.fields())
    counts = {}
    for feature in layer.getFeatures():
        context.expressionContext().setFeature(feature)
        keys = renderer.legendKeysForFeature(feature, context) - {f"{stem}-root"}
        left_out = "left_out" in described and feature["forme"] in described["left_out"]
        assert len(keys) == (0 if left_out else 1), (stem, feature.attributes()[:4], keys)
        for key in keys:
            counts[key] = counts.get(key, 0) + 1
    renderer.stopRender(context)
    for item in described["classes"]:
        count = counts.get(f"{stem}-{item['id']}", 0)
        assert bool(count) != (item.get("empty", False) and stem not in SCORED), (stem, item["label"], count)


def test_an_unknown_value_gets_the_honest_class(styled):
    layer = styled("cites")
    renderer, context = layer.renderer().clone(), context_of(layer, 80000)
    renderer.startRender(context, layer.fields())
    feature = next(layer.getFeatures())
    for value, key in ((NULL, "cites-non_qualifiee"), ("Inconnue", "cites-non_qualifiee"), ("Témoin", "cites-temoin")):
        feature["interet"] = value
        context.expressionContext().setFeature(feature)
        assert renderer.legendKeysForFeature(feature, context) == {"cites-root", key}
    renderer.stopRender(context)


@pytest.mark.parametrize("stem", [*SPATIAL, *SCORED])
def test_legend_shows_each_class_once_in_french(styled, stem):
    project = QgsProject()
    layer = styled(stem)
    project.addMapLayer(layer)
    model = QgsLayerTreeModel(project.layerTreeRoot())
    nodes = model.layerLegendNodes(project.layerTreeRoot().findLayers()[0])
    labels = [node.data(0) for node in nodes]
    expected = [item["label"] for item in DATA["layers"][stem]["classes"]]
    # a single class without a label is drawn into the layer's own line
    assert labels == expected or (len(expected) == 1 and len(labels) == 1)
    assert len(set(labels)) == len(labels)
    assert not any("'" in label for label in labels)
    del model  # before the tree that it looks at


def test_computed_classes_never_look_official():
    official = {"exceptionnelle", "remarquable", "temoin", "temoin_bande", "trait_cite"}
    brick = {DATA["palette"][name].lower() for name in official}
    for stem in SCORED:
        text = (STYLES / f"{stem}.qml").read_text(encoding="utf-8")
        rgb = {",".join(str(int(c[i : i + 2], 16)) for i in (1, 3, 5)) for c in brick}
        assert not [color for color in rgb if f'"{color},' in text or f"'{color}," in text]
    for item in DATA["layers"]["cites_score"]["classes"]:
        assert not {"Exceptionnelle", "Remarquable", "Témoin"} & set(item["label"].split())
    assert all("calculé" in i["label"] for i in DATA["layers"]["cites_classe"]["classes"][:3])


# --- what is seen -----------------------------------------------------------------------------------------


def test_the_smallest_cite_is_still_seen_at_the_scale_of_the_basin(styled):
    layer = styled("cites")
    smallest = min(layer.getFeatures(), key=lambda f: f.geometry().area())
    color = {"Exceptionnelle": "exceptionnelle", "Remarquable": "remarquable", "Témoin": "temoin"}[smallest["interet"]]
    layer = only(layer, f"id_cite = '{smallest['id_cite']}'")
    center = smallest.geometry().pointOnSurface().asPoint()
    # under 0.02 mm² on paper by itself: less than a pixel at 150 dpi
    assert smallest.geometry().area() / 300000**2 * 1e6 < 0.05
    assert near(picture([layer], center, 300000), color) >= 12


def test_cite_is_solid_in_a_and_pale_in_s(styled):
    layer = styled("cites")
    cite = max((f for f in layer.getFeatures() if f["interet"] == "Exceptionnelle"), key=lambda f: f.geometry().area())
    layer = only(layer, f"id_cite = '{cite['id_cite']}'")
    center = cite.geometry().poleOfInaccessibility(5)[0].asPoint()
    middle = {s: picture([layer], center, s, (10, 10))[29, 29] for s in (80000, 25000, 5000)}
    assert np.abs(middle[80000] - vision.parse(DATA["palette"]["exceptionnelle"]) * 255).max() <= 2
    light = [vision.lab(middle[s] / 255)[0] for s in (80000, 25000, 5000)]
    assert light[0] < light[1] < light[2] - 20


def test_terrils_called_cavalier_are_left_out_and_the_others_are_not(styled):
    layer = styled("terrils")
    for form, seen in (("Cavalier", False), ("Conique", True)):
        some = only(layer, f"forme = '{form}'")
        feature = max(some.getFeatures(), key=lambda f: f.geometry().area())
        image = picture([some], feature.geometry().pointOnSurface().asPoint(), 25000)
        assert bool((image < 250).any()) is seen


def test_wells_keep_to_the_screen_in_tier_b(styled):
    layer = only(styled("puits"), "true")
    center = next(layer.getFeatures()).geometry().centroid().asPoint()
    assert (picture([layer], center, 300000) < 200).any()
    assert not (picture([layer], center, 300000, mbm_page="page") < 200).any()
    assert (picture([layer], center, 80000, mbm_page="page") < 200).any()


def test_page_factor_widens_lines(styled):
    layer = only(styled("cavaliers_unesco"), "true")
    center = next(layer.getFeatures()).geometry().pointOnSurface().asPoint()
    plain = near(picture([layer], center, 30000), "cavalier_inscrit")
    wide = near(picture([layer], center, 30000, mbm_k=1.4), "cavalier_inscrit")
    assert wide > 1.25 * plain


def test_pictogram_of_a_building_is_drawn_from_the_style_alone(styled):
    """White pictogram on the badge, picked by type through an expression, without any file beside."""
    for stem in ("batis", "batis_typologie"):
        layer = only(styled(stem), "typologie = 'Chevalement'")
        center = next(layer.getFeatures()).geometry().pointOnSurface().asPoint()
        image = picture([layer], center, 5000, (6, 6))
        ink, white = near(image, "encre", 60), near(image[8:-8, 8:-8], "blanc", 60)
        assert ink > 200
        assert white > 60


# --- without colour ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("pair", DATA["contrasts"]["pairs"], ids=lambda p: "-".join(p["pair"]))
def test_classes_of_a_group_are_told_apart(pair):
    first, second = (DATA["palette"][name] for name in pair["pair"])
    seen = vision.distances(first, second)
    found = [seen["normal"], seen["deuteranopia"], seen["protanopia"]]
    assert all(value >= least for value, least in zip(found, pair["least"])), found
    assert seen["grey"] >= pair["grey"]
    if pair["grey"] < 12:
        stem, kind = pair["by"]
        layer = DATA["layers"][stem]
        recipes = [layer.get("symbol", []), *(item.get("symbol", []) for item in layer["classes"])]
        assert layer.get("builder") or any(part["type"] == kind for recipe in recipes for part in recipe)


def test_vision_agrees_with_the_published_figures():
    """Chapter 3 of the semiology was measured elsewhere; L* of the palette likewise."""
    palette = DATA["palette"]
    for pair, figures in {
        ("exceptionnelle", "remarquable"): (36, 35, 38),
        ("remarquable", "temoin"): (42, 29, 31),
        ("equipement", "bien_inscrit"): (43, 15, 22),
    }.items():
        seen = vision.distances(*(palette[name] for name in pair))
        assert [round(seen[k]) for k in ("normal", "deuteranopia", "protanopia")] == list(figures)
    lightness = {"encre": 16, "exceptionnelle": 30, "remarquable": 57, "temoin": 82, "terril": 64, "bien_inscrit": 28}
    assert {name: round(float(vision.lab(vision.parse(palette[name]))[0])) for name in lightness} == lightness


# --- type and labels -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("stem", [*SPATIAL, *SCORED])
def test_only_lato_without_its_ligatures_and_never_under_the_least_size(stem):
    for style in qml(stem).iter("text-style"):
        assert style.get("fontFamily") == "Lato"
        assert style.get("namedStyle") in FACES
        assert float(style.get("fontLetterSpacing")) >= 0.03
        assert float(style.get("fontSize")) >= DATA["font"]["least_size"]
    for rule in qml(stem).iter("rule"):
        for option in rule.iter("Option"):
            if option.get("name") != "Size" or option.get("type") != "Map":
                continue
            text = next(o.get("value") for o in option if o.get("name") == "expression")
            for scale in SCALES.values():
                context = QgsExpressionContext()
                scope = QgsExpressionContextScope()
                scope.setVariable("map_scale", scale)
                context.appendScope(scope)
                assert QgsExpression(text).evaluate(context) >= DATA["font"]["least_size"] - 1e-9


def test_the_four_faces_and_their_licence_are_shipped():
    assert fonts.load() == 4
    assert "SIL OPEN FONT LICENSE" in (ROOT / "resources" / "fonts" / "OFL.txt").read_text(encoding="utf-8").upper()


@pytest.mark.parametrize("stem", SPATIAL)
def test_label_rules_leave_no_scale_twice_labelled(stem):
    """Tiers of a label touch without overlapping, at the round scales above all."""
    tiers = [DATA["tiers"][t]["over"] for t in "BAQ"]
    for rule in qml(stem).iter("rule"):
        for name in ("scalemindenom", "scalemaxdenom"):
            assert rule.get(name, "0").isdigit()  # QGIS reads whole numbers only, and else 0: no limit
            if rule.get(name):
                number = int(rule.get(name))
                assert number in tiers or number - 1 in tiers or number == 100001
    for scale in (200000, 100000, 50000, 12500):
        assert not any(limit == scale for limit in tiers)


def _passing(layer, rule_id, **variables):
    rule = next(r for r in layer.labeling().rootRule().children() if r.description() == rule_id)
    expression = QgsExpression(rule.filterExpression())
    context = expression_context(layer, map_scale=80000, **variables)
    expression.prepare(context)
    found = []
    for feature in layer.getFeatures():
        context.setFeature(feature)
        if expression.evaluate(context):
            found.append(feature)
    return found


def test_labels_keep_to_the_territory_of_the_page(styled):
    cites, communes = styled("cites"), styled("communes")
    assert len(_passing(cites, "exc_a")) == 38
    inside = _passing(cites, "exc_a", mbm_epci=LENS_LIEVIN)
    assert len(inside) == 10 and {f["epci_siren"] for f in inside} == {LENS_LIEVIN}
    by_code = _passing(communes, "large_a", mbm_insee="62498,62510")
    assert {f["nom"] for f in by_code} == {"Lens", "Liévin"}
    outside = _passing(communes, "outside_a", mbm_epci=LENS_LIEVIN)
    assert outside and LENS_LIEVIN not in {f["epci_siren"] for f in outside}
    assert not _passing(styled("epci"), "name_a", mbm_page="page")
    assert len(_passing(styled("epci"), "name_a")) == 9


def test_label_texts_are_printed_french(styled):
    layer = styled("cites")
    rule = next(r for r in layer.labeling().rootRule().children() if r.description() == "exc_q")
    expression = QgsExpression(rule.settings().fieldName)
    context = expression_context(layer, map_scale=25000)
    feature = next(layer.getFeatures())
    for name, text in {
        "Cité de la Gare": "Gare",
        "Cité d'Hermaville": "Hermaville",
        "Cité Saint-Albert (n°16)": "Saint-Albert",
        "Cité n°12 bis de Lens": "n°\u202f12 bis de Lens",
        "Résidence de l'Étang": "Résidence de l’Étang",
        "Cité": "Cité",
    }.items():
        feature["nom"] = name
        context.setFeature(feature)
        assert expression.evaluate(context) == text


# --- whole anywhere, the same twice --------------------------------------------------------------------------


@pytest.mark.parametrize("stem", [*SPATIAL, *SCORED])
def test_no_style_leans_on_a_file(stem):
    text = (STYLES / f"{stem}.qml").read_text(encoding="utf-8")
    shipped = {path.read_bytes() for path in (ROOT / "resources" / "svg").glob("*.svg")}
    for fragment in text.split("base64:")[1:]:
        code = fragment.split('"')[0].split("'")[0].split("&")[0]
        assert base64.b64decode(code) in shipped
    assert ".svg" not in text
    assert str(ROOT) not in text


def test_built_twice_gives_the_committed_bytes(tmp_path):
    if Qgis.QGIS_VERSION_INT // 100 != 322:
        pytest.skip("the committed styles are those of QGIS 3.22")
    for name, seed in (("one", "1"), ("two", "2")):
        subprocess.run(
            [sys.executable, str(ROOT / "tools" / "build_styles.py"), "--out", str(tmp_path / name)],
            check=True, capture_output=True, env={"QT_HASH_SEED": seed, "PATH": "/usr/bin", "HOME": str(tmp_path)},
        )  # fmt: skip
    one, two = ({path.name: path.read_bytes() for path in (tmp_path / n).glob("*.qml")} for n in ("one", "two"))
    assert len(one) == len(PLANS) + len(SCORED) + 1
    assert one == two
    assert one == {name: (STYLES / name).read_bytes() for name in one}


# --- forms ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("stem", [*PLANS, *SCORED])
def test_forms_are_in_french_and_keep_what_is_official(styled, stem):
    layer = styled(stem)
    config = layer.editFormConfig()
    relations = {relation.id for relation in catalog().relations}
    assert {element.get("relation") for element in qml(stem).iter("attributeEditorRelation")} <= relations
    assert config.layout() == config.EditorLayout.TabLayout
    fields = {element.get("name") for element in qml(stem).iter("attributeEditorField")}
    table = SCHEMA["cites" if stem in SCORED else PLANS[stem].table]
    for index, field in enumerate(layer.fields()):
        name = field.name()
        if name == "fid":
            continue
        assert layer.attributeAlias(index), name
        assert name in fields, f"{name} is in no tab"
        described = next((f for f in table["fields"] if f["name"] == name), {})
        if described.get("official") or name in (table["key"], "surface_ha", "statut_unesco", "source"):
            assert config.readOnly(index), name
    assert layer.displayExpression() and not QgsExpression(layer.displayExpression()).hasParserError()
    columns = {column.name: column.hidden for column in layer.attributeTableConfig().columns()}
    assert columns["fid"] and not columns[layer.fields()[1].name()]


@pytest.mark.parametrize("stem", list(PLANS))
def test_value_maps_hold_every_value_of_the_data(styled, stem):
    layer = styled(stem)
    for index, field in enumerate(layer.fields()):
        setup = layer.editorWidgetSetup(index)
        if setup.type() != "ValueMap":
            continue
        entries = {value for entry in setup.config()["map"] for value in entry.values()}
        values = {v for v in layer.uniqueValues(index) if v is not None and v != NULL}
        texts = {str(v).lower() if isinstance(v, bool) else str(v) for v in values}
        assert texts <= entries, field.name()


def _displayed(layer) -> list:
    """Return what QGIS lists for each feature of a layer in a relation."""
    expression, context = QgsExpression(layer.displayExpression()), expression_context(layer)
    expression.prepare(context)
    found = []
    for feature in layer.getFeatures():
        context.setFeature(feature)
        found.append(expression.evaluate(context))
    return found


def test_links_are_listed_by_names_and_told_apart(styled):
    for stem in ("cites_communes", "terrils_communes", "cavaliers_communes", "bien_inscrit_communes"):
        layer, names = styled(stem), {f["insee"]: f["nom"] for f in styled("communes").getFeatures()}
        texts = _displayed(layer)
        assert len(set(texts)) == len(texts)
        for feature, text in zip(layer.getFeatures(), texts):
            assert text.startswith(names[feature["insee"]].replace("'", "’") + " ("), text
    views = _displayed(styled("parvis_vues"))
    assert len(set(views)) == len(views)
    assert "terril T009 (absent des données) · parvis 27" in views


@pytest.mark.parametrize("stem", [stem for stem, layer in PLANS.items() if any(
    f["name"].startswith("part") for f in SCHEMA[layer.table]["fields"])])  # fmt: skip
def test_shares_are_read_as_percentages_in_a_form(styled, stem):
    layer = styled(stem)
    field = next(f.name() for f in layer.fields() if f.name().startswith("part"))
    context = expression_context(layer)
    feature = next(layer.getFeatures())
    label = layer.editFormConfig().dataDefinedFieldProperties(field).property(2)
    for value, text in ((0.625, "62,5\u00a0%"), (1, "100,0\u00a0%"), (NULL, "(0–1)")):
        feature[field] = value
        context.setFeature(feature)
        assert label.valueAsString(context)[0].endswith(text)


def test_names_of_remarkable_cites_keep_to_the_enlargement_in_tier_a(styled):
    cites = styled("cites")
    assert not _passing(cites, "rem_a")
    assert not _passing(cites, "rem_a", mbm_page="page")
    assert _passing(cites, "rem_a", mbm_page="agrandissement")


def test_names_on_their_own_fill_have_a_solid_white_edge():
    for stem, ids in (("cites", ("exc_q", "rem_q", "tem_q")), ("terrils", ("name_q", "arase_q"))):
        rules = {rule.get("description"): rule for rule in qml(stem).iter("rule")}
        for name in ids:
            buffer = next(rules[name].iter("text-buffer"))
            assert buffer.get("bufferOpacity") == "1" and float(buffer.get("bufferSize")) >= 0.7, name


def test_map_tip_escapes_what_it_shows_and_says_what_is_unknown(styled):
    layer = styled("cites")
    feature = next(layer.getFeatures())
    feature["nom"] = "<script>alert('x')</script> & \"Cie\""
    feature["compagnie"] = NULL
    feature["surface_ha"] = 4.9403
    context = expression_context(layer)
    context.setFeature(feature)
    text = QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)
    assert "<script>" not in text
    assert "&lt;script&gt;alert(’x’)&lt;/script&gt; &amp; &quot;Cie&quot;" in text
    assert "4,94\u00a0ha" in text
    assert "non renseigné" in text
    assert "563" in text
    assert "[%" not in text


@pytest.mark.parametrize("stem", SPATIAL)
def test_map_tip_of_an_empty_row_is_whole(styled, stem):
    layer = styled(stem)
    feature = next(layer.getFeatures())
    feature.setAttributes([NULL] * len(layer.fields()))
    context = expression_context(layer)
    context.setFeature(feature)
    text = QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)
    ET.fromstring(text)
    assert "NULL" not in text and "sans nom" in text.lower()


def test_forms_of_a_saved_project_still_find_their_relations(geopackage, tmp_path, qgis_new_project):
    """Written by a project that is not the open one, as a process does, then opened: in every named style."""
    from mbm_qgis_plugin import formrelations, project
    from qgis.core import QgsAttributeEditorRelation

    path = str(tmp_path / "relations.qgs")
    written = QgsProject()
    project.add_to(written, str(shutil.copy(geopackage, tmp_path)))
    assert written.write(path)
    written.clear()
    opened = QgsProject.instance()
    assert opened.read(path)
    seen = 0
    for layer in project.layers_by_key(opened).values():
        for name in layer.styleManager().styles():
            layer.styleManager().setCurrentStyle(name)
            for element in formrelations._relations(layer.editFormConfig()):
                assert isinstance(element, QgsAttributeEditorRelation)
                assert element.relation().isValid(), (layer.name(), name)
                seen += 1
    assert seen >= len(catalog().relations)
    opened.clear()


def test_a_style_that_was_never_read_is_the_one_of_its_file(geopackage, qgis_new_project):
    """Named styles beside the first stay text until they are chosen."""
    from mbm_qgis_plugin import project

    for key in ("cites", "terrils", "batis"):
        item = catalog().layer(key)
        layer, read = (project.open_layer(item, str(geopackage)) for _ in range(2))
        assert layer.styleManager().styles() == list(item.style_files())
        assert layer.styleManager().currentStyle() == next(iter(item.style_files()))
        for name, path in item.style_files().items():
            layer.styleManager().setCurrentStyle(name)
            read.loadNamedStyle(str(path))
            assert layer.renderer().dump() == read.renderer().dump(), (key, name)
            assert [field.name() for field in layer.fields()] == [field.name() for field in read.fields()]
            assert layer.mapTipTemplate() == read.mapTipTemplate()
            assert layer.labelsEnabled() == read.labelsEnabled()
