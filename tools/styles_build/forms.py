"""Aliases, widgets, form tabs, attribute tables and map tips, from resources/forms.json and resources/schema.json."""

import json
import sqlite3
from contextlib import closing
from functools import lru_cache

from qgis.core import (
    QgsAttributeEditorContainer,
    QgsAttributeEditorField,
    QgsAttributeEditorRelation,
    QgsAttributeTableConfig,
    QgsEditFormConfig,
    QgsEditorWidgetSetup,
    QgsProperty,
    QgsPropertyCollection,
)

from . import spec as sp

NULL_CODE = "{2839923C-8B7D-419E-B84B-CA2FE9B80EC7}"  # how QGIS writes NULL in a value map
SHARE = " (0–1)"
SCORED = ("cites_score", "cites_classe")
RELATION = "relation:"


@lru_cache(maxsize=1)
def read() -> dict:
    """Return resources/forms.json."""
    return json.loads((sp.ROOT / "resources" / "forms.json").read_text(encoding="utf-8"))


@lru_cache(maxsize=1)
def relation_names() -> dict:
    """Return the relations of the catalog: id → French name."""
    entries = json.loads((sp.ROOT / "resources" / "catalog.json").read_text(encoding="utf-8"))["relations"]
    return {entry["id"]: entry["name"].replace("'", "’") for entry in entries}


@lru_cache(maxsize=1)
def commune_names() -> dict:
    """Return the communes of the bundle: name and code → code, in the order of the names."""
    # immutable: SQLite then writes nothing beside the bundle
    bundle = (sp.ROOT / "layers" / "bassin_minier.gpkg").as_uri() + "?mode=ro&immutable=1"
    with closing(sqlite3.connect(bundle, uri=True)) as connection:
        rows = connection.execute("SELECT nom, insee FROM communes ORDER BY nom, insee").fetchall()
    return {f"{name} ({code})".replace("'", "’"): code for name, code in rows}


def fields_of(stem: str, table: str, schema: dict) -> dict:
    """Return name → description of the fields of a style, those of a scored layer included."""
    fields = list(schema[table]["fields"])
    if stem in SCORED:
        fields += read()["scored"]["fields"]
    return {field["name"]: field for field in fields}


def apply(layer, stem: str, table: str, schema: dict) -> None:
    """Give a layer its aliases, widgets, form, attribute table, display expression and map tip."""
    form = read()["tables"][table]
    fields = fields_of(stem, table, schema)
    if not layer.isSpatial():
        _name_communes(fields)
    _fields(layer, fields, form["edit"])
    _form(layer, stem, form)
    _table(layer, form.get("shown", []))
    layer.setDisplayExpression(form["display"])
    if "tip" in form:
        layer.setMapTipTemplate(map_tip(stem, form["tip"], fields))


def _name_communes(fields: dict) -> None:
    named = read()["named"]
    if named["field"] in fields:
        fields[named["field"]] = {**fields[named["field"]], "alias": named["alias"], "names": commune_names()}


def _fields(layer, fields: dict, editable: list) -> None:
    config = layer.editFormConfig()
    for index, field in enumerate(layer.fields()):
        name = field.name()
        if name == "fid":
            layer.setEditorWidgetSetup(index, QgsEditorWidgetSetup("Hidden", {}))
            continue
        layer.setFieldAlias(index, fields[name]["alias"])
        layer.setEditorWidgetSetup(index, widget(fields[name]))
        config.setReadOnly(index, name not in editable)
        if fields[name]["alias"].endswith(SHARE):
            config.setDataDefinedFieldProperties(name, _percent(fields[name]))
    layer.setEditFormConfig(config)


def _percent(field: dict) -> QgsPropertyCollection:
    """Return the label of a share in a form, with the percentage; the data keep 0–1, which no widget can scale."""
    name, title = field["name"], field["alias"].replace(SHARE, "")
    percent = f"format_number(\"{name}\"*100,1,'fr')"
    text = f"coalesce('{title}\u00a0: ' || {percent} || '\u00a0%','{field['alias']}')"
    result = QgsPropertyCollection()
    result.setProperty(QgsEditFormConfig.DataDefinedProperty.Alias, QgsProperty.fromExpression(text))
    return result


def widget(field: dict) -> QgsEditorWidgetSetup:
    """Return the widget of a field: value maps for codes and booleans, rounded numbers, links, text."""
    null = read()["null"]
    if "names" in field:
        return QgsEditorWidgetSetup(
            "ValueMap", {"map": [*({n: c} for n, c in field["names"].items()), {null: NULL_CODE}]}
        )
    if "values" in field:
        choices = [{value.replace("'", "’"): value} for value in field["values"]]
        return QgsEditorWidgetSetup("ValueMap", {"map": [*choices, {null: NULL_CODE}]})
    if field["type"] == "boolean":
        return QgsEditorWidgetSetup("ValueMap", {"map": [{"oui": "true"}, {"non": "false"}, {null: NULL_CODE}]})
    if field["type"] == "real":
        return QgsEditorWidgetSetup("Range", _range(field))
    if field["name"].startswith("url_"):
        link = {"UseLink": True, "FullUrl": True, "DocumentViewer": 0, "StorageMode": 0, "RelativeStorage": 0,
                "FileWidget": False, "FileWidgetButton": False}  # fmt: skip
        return QgsEditorWidgetSetup("ExternalResource", link)
    return QgsEditorWidgetSetup("TextEdit", {"IsMultiline": field["name"] in ("source", "anomalies", "vue_sur")})


def decimals(field: dict) -> int:
    """Return how many decimals a number is shown with."""
    if field["type"] != "real":
        return 0
    return {"m": 0, "ha": 2, "km²": 2}.get(field.get("unit"), 1 if "0–100" in field["alias"] else 2)


def _range(field: dict) -> dict:
    """Return a rounded number; its unit stands in the alias."""
    return {"AllowNull": True, "Min": -1e9, "Max": 1e9, "Step": 1.0, "Precision": decimals(field), "Style": "SpinBox"}


def _form(layer, stem: str, form: dict) -> None:
    config = layer.editFormConfig()
    config.setLayout(QgsEditFormConfig.EditorLayout.TabLayout)
    root = config.invisibleRootContainer()
    root.clear()
    tabs = dict(form["tabs"])
    if stem in SCORED:
        extra = read()["scored"]
        tabs = {extra["tab"]: [field["name"] for field in extra["fields"]], **tabs}
    for title, members in tabs.items():
        container = QgsAttributeEditorContainer(title, root)
        container.setIsGroupBox(False)
        container.setColumnCount(1)
        for member in members:
            container.addChildElement(_element(layer, member, container))
        root.addChildElement(container)
    layer.setEditFormConfig(config)


def _element(layer, member: str, parent):
    if member.startswith(RELATION):
        relation = member[len(RELATION) :]
        element = QgsAttributeEditorRelation(relation, relation, parent)
        element.setShowLabel(True)
        element.setLabel(relation_names()[relation])
        return element
    return QgsAttributeEditorField(member, layer.fields().indexOf(member), parent)


def _table(layer, shown_all_the_same) -> None:
    """Hide the technical columns of the attribute table."""
    config = QgsAttributeTableConfig()
    config.update(layer.fields())
    columns = config.columns()
    for column in columns:
        technical = column.name in read()["hidden"] and column.name not in shown_all_the_same
        column.hidden = technical or column.type == QgsAttributeTableConfig.Type.Action
    config.setColumns(columns)
    layer.setAttributeTableConfig(config)


def escaped(expression: str) -> str:
    """Return the expression with its value made safe for HTML, and its apostrophes typographic."""
    text = f"to_string({expression})"
    for raw, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"), ("''", "’")):
        text = f"replace({text},'{raw}','{entity}')"
    return text


def shown(field: dict) -> str:
    """Return the expression of a field as the tip prints it: unit, oui/non, « non renseigné »."""
    name = f'"{field["name"]}"'
    null = f"'<i>{read()['null']}</i>'"
    if field["type"] == "boolean":
        return f"CASE WHEN {name} IS NULL THEN {null} WHEN {name} THEN 'oui' ELSE 'non' END"
    if field["type"] == "real" or field["name"].startswith("population"):
        unit = f" || '\u00a0{field['unit']}'" if field.get("unit") else ""
        return f"coalesce(format_number({name},{decimals(field)},'fr'){unit},{null})"
    return f"CASE WHEN {name} IS NULL THEN {null} ELSE {escaped(name)} END"


def label_of(field: dict) -> str:
    """Return a field's label in a tip, without the unit that its value carries."""
    unit = field.get("unit")
    return field["alias"].replace(f" ({unit})", "") if unit else field["alias"]


def map_tip(stem: str, tip: dict, fields: dict) -> str:
    """Return the HTML of a map tip; every value is escaped."""
    extra = read()["scored"] if stem in SCORED else {"rows": []}
    title = f"CASE WHEN {tip['title']} IS NULL THEN 'Sans nom' ELSE {escaped(tip['title'])} END"
    rows = "".join(
        f'<tr><td style="color:#6B6A66;padding-right:8px">{label_of(fields[name])}</td>'
        f"<td>[% {shown(fields[name])} %]</td></tr>"
        for name in [*extra["rows"], *tip["rows"]]
    )
    notes = "".join(
        f'<div style="color:#6B6A66;font-size:85%;margin-top:4px">{text}</div>'
        for text in (extra.get("note"), tip.get("note"))
        if text
    )
    return (
        '<div style="font-family:Lato,sans-serif">'
        f"<b>[% {title} %]</b>"
        f'<table style="border-spacing:0;margin-top:3px">{rows}</table>{notes}</div>'
    )
