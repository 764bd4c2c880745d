"""The form in which notes are given: one tab per family, levels in words, what the layers say beside each criterion.

The form is the default style of the working GeoPackage, so that it is there wherever the file is opened.
"""

import json

from qgis import core
from qgis.core import (
    QgsAttributeEditorContainer,
    QgsAttributeEditorField,
    QgsAttributeEditorRelation,
    QgsDefaultValue,
    QgsEditorWidgetSetup,
    QgsExpression,
    QgsFieldConstraints,
    QgsOptionalExpression,
    QgsRelation,
    QgsRuleBasedRenderer,
    QgsSymbol,
)
from qgis.PyQt.QtGui import QColor

from . import compat
from .paths import resource

AUTHOR, DATE, COMMENT, COUNT = "note_auteur", "note_date", "note_commentaire", "criteres_notes"
SPREAD, WIDEST = "desaccord", "desaccord_critere"
WORK = (AUTHOR, DATE, COMMENT, COUNT)
LAYER, ASSESSORS, LEVELS = "notes", "notes_evaluateurs", "echelle"
RELATION = "mbm_notes_evaluateurs"
NO_VALUE = "{2839923C-8B7D-419E-B84B-CA2FE9B80EC7}"  # how QGIS writes NULL in a value map
# the relation belongs to the project: a file opened by hand has none
UNTIED = "Table non liée dans ce projet. Projet ▸ Propriétés ▸ Relations : voir l’aide de « Préparer la notation »"
STATES = (("Non notée", "= 0", "#F2F2F2"), ("Notée en partie", "partial", "#F4C27A"), ("Notée", "full", "#6F93B4"))


def informing(scales) -> dict:
    """Return field of a criterion → ids of the indicators that inform it (``resources/notes_indicators.json``)."""
    known = json.loads(resource("notes_indicators.json").read_text(encoding="utf-8"))
    return {scale.field: known.get(scale.field, []) for scale in scales}


def count_expression(scales) -> str:
    """Return the QGIS expression that counts the criteria noted."""
    return " + ".join(f"if({QgsExpression.quotedColumnRef(scale.field)} is null, 0, 1)" for scale in scales)


def note_aliases(scales) -> dict:
    """Return field → alias of the fields that noting adds."""
    names = {scale.field: scale.label for scale in scales}
    return {
        **names,
        AUTHOR: "Noté par",
        DATE: "Date de la note",
        COMMENT: "Commentaire",
        COUNT: f"Critères notés (sur {len(scales)})",
        SPREAD: "Désaccord entre évaluateurs (niveaux)",
        WIDEST: "Critère du plus grand désaccord",
    }


def apply(layer, scales, shown: dict, key: str, several: bool = False) -> None:
    """Give ``layer`` its form, constraints, defaults, aliases and a style by progress.

    ``shown``: indicator field → alias, for the indicator fields that the layer has; ``key``: the key field.
    """
    fields = layer.fields()
    place = fields.lookupField
    for name, text in {**_published_aliases(key), **note_aliases(scales), **shown}.items():
        if place(name) >= 0 and not layer.attributeAlias(place(name)):
            layer.setFieldAlias(place(name), text)
    for scale in scales:
        _constrain(layer, place(scale.field), scale)
    _defaults(layer, scales, place)
    for name in (COUNT, *shown):
        if place(name) >= 0:  # read-only: a line to read, not a box to turn
            layer.setEditorWidgetSetup(place(name), QgsEditorWidgetSetup("TextEdit", {}))
    config = layer.editFormConfig()
    config.setLayout(compat.form_tabs())
    editable = {scale.field for scale in scales} | {AUTHOR, DATE, COMMENT}
    for number, field in enumerate(fields):
        config.setReadOnly(number, field.name() not in editable)
    config.clearTabs()
    for tab in _tabs(layer, config, scales, shown, key, several):
        config.addTab(tab)
    layer.setEditFormConfig(config)
    layer.setDisplayExpression(QgsExpression.quotedColumnRef("nom" if place("nom") >= 0 else key))
    _draw(layer, len(scales))


def _published_aliases(key: str) -> dict:
    """Return the French aliases of the bundled table whose key this is: readers of GDAL before 3.7 lose them."""
    tables = json.loads(resource("schema.json").read_text(encoding="utf-8"))["tables"].values()
    fields = next((table["fields"] for table in tables if table.get("key") == key), [])
    return {field["name"]: field["alias"] for field in fields if field.get("alias")}


def _constrain(layer, place, scale) -> None:
    column = QgsExpression.quotedColumnRef(scale.field)
    if scale.levels:
        entries = [{"(non noté)": NO_VALUE}]
        for value, label, description in reversed(scale.levels):
            entries.append({level_words(value, label, description): f"{value:g}"})
        layer.setEditorWidgetSetup(place, QgsEditorWidgetSetup("ValueMap", {"map": entries}))
        allowed = ", ".join(f"{value:g}" for value in scale.values)
        rule, text = f"{column} is null or {column} in ({allowed})", f"Niveaux : {allowed}"
    else:
        bounds = {"AllowNull": True, "Style": "SpinBox", "Precision": 2}
        bounds.update({"Min": max(scale.low, -1e9), "Max": min(scale.high, 1e9), "Suffix": f" {scale.unit}".rstrip()})
        layer.setEditorWidgetSetup(place, QgsEditorWidgetSetup("Range", bounds))
        rule = f"{column} is null or ({column} >= {bounds['Min']} and {column} <= {bounds['Max']})"
        text = f"De {bounds['Min']:g} à {bounds['Max']:g}"
    layer.setConstraintExpression(place, rule, text)
    layer.setFieldConstraint(
        place,
        QgsFieldConstraints.Constraint.ConstraintExpression,
        QgsFieldConstraints.ConstraintStrength.ConstraintStrengthHard,
    )
    # a missing note is allowed, yet no green tick beside « (non noté) »: what is left to note stands out
    layer.setFieldConstraint(
        place,
        QgsFieldConstraints.Constraint.ConstraintNotNull,
        QgsFieldConstraints.ConstraintStrength.ConstraintStrengthSoft,
    )


def level_words(value, label, description, longest=90) -> str:
    """Return a level as it is chosen: its number, its name and what it means; cut where a list would be too wide."""
    return shortened(f"{value:g} – {label}" + (f" : {description}" if description else ""), longest)


def shortened(text: str, longest: int) -> str:
    """Return a text no longer than that, cut after a whole word."""
    if len(text) <= longest:
        return text
    return text[: longest - 1].rpartition(" ")[0].rstrip(" ,;:–") + " …"


def _defaults(layer, scales, place) -> None:
    noted = count_expression(scales)
    layer.setDefaultValueDefinition(place(COUNT), QgsDefaultValue(noted, True))
    date = f"case when {noted} > 0 then to_date(now()) end"
    layer.setDefaultValueDefinition(place(DATE), QgsDefaultValue(date, True))
    author = f'coalesce("{AUTHOR}", nullif(@user_full_name, \'\'))'
    layer.setDefaultValueDefinition(place(AUTHOR), QgsDefaultValue(author, True))
    calendar = {"display_format": "dd/MM/yyyy", "field_format": "yyyy-MM-dd"}
    calendar.update({"calendar_popup": True, "allow_null": True})
    layer.setEditorWidgetSetup(place(DATE), QgsEditorWidgetSetup("DateTime", calendar))
    layer.setEditorWidgetSetup(place(COMMENT), QgsEditorWidgetSetup("TextEdit", {"IsMultiline": True}))


def _tabs(layer, config, scales, shown, key, several):
    root = config.invisibleRootContainer()
    fields = layer.fields()

    def put(box, name, labelled=True):
        number = fields.lookupField(name)
        if number >= 0:
            element = QgsAttributeEditorField(name, number, box)
            element.setShowLabel(labelled)
            box.addChildElement(element)

    first = _container("Objet", root, tab=True)
    work = _container("Notation", first)
    for name in (key, "nom", "commune"):
        put(work, name)
    for name in (COUNT, AUTHOR, DATE, COMMENT, SPREAD, WIDEST):
        put(work, name)
    first.addChildElement(work)
    ours = {key, "nom", "commune", "fid", *WORK, SPREAD, WIDEST, *shown, *(scale.field for scale in scales)}
    known = _container("Ce que dit l’inventaire", first)
    for field in fields:
        if field.name() not in ours:
            put(known, field.name())
    first.addChildElement(known)
    yield first
    inform = informing(scales)
    families = {}
    for scale in scales:
        families.setdefault((scale.family, scale.family_label), []).append(scale)
    for (_, label), members in families.items():
        tab = _container(label, root, tab=True)
        put(tab, COUNT)  # how far the noting is, in sight on each tab
        for scale in members:
            tab.addChildElement(_criterion(tab, scale, inform[scale.field], shown, put))
        yield tab
    if several:
        tab = _container("Évaluateurs", root, tab=True)
        tied = _container("Notes des évaluateurs", tab)
        table = QgsAttributeEditorRelation(RELATION, tied)
        table.setRelationWidgetTypeId("relation_editor")
        tied.addChildElement(table)
        count = f"relation_aggregate('{RELATION}', 'count', \"id_objet\")"  # fails where the relation is not
        tied.setVisibilityExpression(_when(f"coalesce(try({count}, -1), 0) >= 0"))
        tab.addChildElement(tied)
        told = _container(UNTIED, tab)
        told.setVisibilityExpression(_when(f"coalesce(try({count}, -1), 0) < 0"))
        put(told, key)
        tab.addChildElement(told)
        yield tab


def _criterion(parent, scale, indicators, shown, put):
    """Return the box of one criterion: the note, its levels in words, and the indicators that inform it."""
    box = _container(scale.label, parent)
    element = getattr(core, "QgsAttributeEditorTextElement", None)  # from QGIS 3.30 on
    if element is None and scale.description:
        inner = _container(shortened(scale.description, 110), box)  # a form has no other text before
        put(inner, scale.field, labelled=False)
        box.addChildElement(inner)
    else:
        put(box, scale.field, labelled=False)  # the box bears its name: room for the words of the levels
    if element is not None:
        lines = [scale.description] if scale.description else []
        lines += [f"{value:g} – {label} : {text}" for value, label, text in reversed(scale.levels)]
        words = element(f"{scale.field}_niveaux", box)
        words.setText("<br>".join(_escape(line) for line in lines))
        words.setShowLabel(False)
        box.addChildElement(words)
    beside = [f"ind_{name}" for name in indicators if f"ind_{name}" in shown]
    if beside:
        facts = _container("Ce que disent les couches", box)
        for name in beside:
            put(facts, name)
        box.addChildElement(facts)
    return box


def _when(text):
    return QgsOptionalExpression(QgsExpression(text), True)


def _escape(text: str) -> str:
    import html

    # a text element evaluates what stands between [% and %]
    return html.escape(text).replace("[%", "[ %")


def _container(title, parent, tab=False):
    box = QgsAttributeEditorContainer(title, parent)
    compat.show_as_tab(box, tab)
    return box


def _draw(layer, total) -> None:
    if not layer.isSpatial():
        return
    conditions = {"= 0": f'"{COUNT}" = 0', "partial": f'"{COUNT}" > 0 and "{COUNT}" < {total}',
                  "full": f'"{COUNT}" >= {total}'}  # fmt: skip
    root = QgsRuleBasedRenderer.Rule(None)
    for label, kind, color in STATES:
        symbol = QgsSymbol.defaultSymbol(layer.geometryType())
        symbol.setColor(QColor(color))
        root.appendChild(QgsRuleBasedRenderer.Rule(symbol, 0, 0, conditions[kind], label))
    layer.setRenderer(QgsRuleBasedRenderer(root))


def table_titles(title: str, several: bool) -> dict:
    """Return table → name of its layer in a project; ``title``: that of the grid."""
    titles = {LAYER: f"Notes – {title}"}
    if several:
        titles.update({ASSESSORS: "Notes des évaluateurs", LEVELS: LEVELS})
    return titles


def apply_to_assessors(layer, scales, levels_source: str) -> None:
    """Give the table of assessors its form: the note is chosen among the levels of the chosen criterion."""
    place = layer.fields().lookupField
    names = {"id_objet": "Objet", "critere": "Critère", "evaluateur": "Évaluateur", "note": "Note", "date": "Date",
             "commentaire": "Commentaire"}  # fmt: skip
    for name, text in names.items():
        layer.setFieldAlias(place(name), text)
    criteria = [{f"{scale.family_label} – {scale.label}": scale.field} for scale in scales]
    layer.setEditorWidgetSetup(place("critere"), QgsEditorWidgetSetup("ValueMap", {"map": criteria}))
    relation = {
        "LayerName": LEVELS, "LayerSource": levels_source, "LayerProviderName": "ogr", "Layer": "",
        "Key": "note", "Value": "niveau", "AllowNull": True, "OrderByValue": False,
        "FilterExpression": "\"critere\" = current_value('critere')",
    }  # fmt: skip
    layer.setEditorWidgetSetup(place("note"), QgsEditorWidgetSetup("ValueRelation", relation))
    for name in ("id_objet", "critere", "evaluateur"):
        layer.setFieldConstraint(
            place(name),
            QgsFieldConstraints.Constraint.ConstraintNotNull,
            QgsFieldConstraints.ConstraintStrength.ConstraintStrengthHard,
        )
    today = QgsDefaultValue("to_date(now())", False)
    layer.setDefaultValueDefinition(place("date"), today)
    layer.setDefaultValueDefinition(place("evaluateur"), QgsDefaultValue("nullif(@user_full_name, '')", False))


def relate(project, parent, child, key: str) -> None:
    """Tie the table of assessors to the notes in a project; main thread only."""
    relation = QgsRelation()
    relation.setId(RELATION)
    relation.setName("Notes des évaluateurs")
    relation.setReferencedLayer(parent.id())
    relation.setReferencingLayer(child.id())
    relation.addFieldPair("id_objet", key)
    if relation.isValid():
        project.relationManager().addRelation(relation)
