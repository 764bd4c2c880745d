"""Notes between a layer, its working GeoPackage and spreadsheets: reading the state, writing the working copy."""

import datetime
from pathlib import Path

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsProcessingException,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)

from . import compat, noteform
from .core import notes as core
from .core.problems import Problem
from .i18n import tr
from .layersio import Cancelled


def grid_scales(grid) -> tuple:
    """Return the scales of a grid, in French: they are printed; QgsProcessingException when nothing is noted."""
    try:
        return core.scales(grid, "fr")
    except Problem as fault:
        raise QgsProcessingException(fault.text(tr)) from fault


def key_field(source, grid, given: str = "") -> str:
    """Return the name of the key field: as given, else the first key field of the grid that the layer has."""
    names = source.fields().names()
    if given:
        if source.fields().lookupField(given) < 0:
            raise QgsProcessingException(tr("The layer has no field “{name}”.").format(name=given))
        return names[source.fields().lookupField(given)]
    for name in grid.key_fields:
        place = source.fields().lookupField(name)
        if place >= 0:
            return names[place]
    known = ", ".join(grid.key_fields) or "–"
    message = tr("The layer has none of the key fields of the grid ({known}): choose the key field.")
    raise QgsProcessingException(message.format(known=known))


def text_of(value) -> str:
    """Return a key as text: 12.0 and 12 are the same key; empty for NULL."""
    if compat.is_null(value):
        return ""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return str(value).strip()


def check_keys(keys) -> None:
    """Raise QgsProcessingException when a key is empty or repeated, naming some."""
    empty = sum(not key for key in keys)
    if empty:
        message = tr("{n} objects have no key: notes could not be matched to them. Fill the key field first.")
        raise QgsProcessingException(message.format(n=empty))
    seen, twice = set(), []
    for key in keys:
        if key in seen:
            twice.append(key)
        seen.add(key)
    if twice:
        message = tr("The key is not unique: {keys}. Notes could not be matched to one object.")
        raise QgsProcessingException(message.format(keys=", ".join(sorted(set(twice))[:5])))


def to_date(value):
    """Return a datetime.date for a QDate, a QDateTime or an ISO text; None when there is none or it cannot be read."""
    if compat.is_null(value):
        return None
    if hasattr(value, "toString"):
        value = value.toString("yyyy-MM-dd")
    try:
        return core.read_date(value)
    except ValueError:
        return None


def read_state(source, scales, key: str) -> tuple:
    """Return (keys in the order of the source, state of each: what ``core.notes.merge`` takes as ``current``).

    A field of the grid that the layer lacks counts as not noted. Raises QgsProcessingException for a bad key, and
    for a note of the layer that is off its scale.
    """
    where = source.fields().lookupField(key)
    keys, current = [], {}
    for feature in source.getFeatures():
        name = text_of(feature.attribute(where))
        keys.append(name)
        current[name] = state_of(feature, source.fields(), scales, name)
    check_keys(keys)
    return keys, current


def state_of(feature, fields, scales, name: str) -> dict:
    """Return the state of one object; ``name``: how a message calls it. Raises as :func:`read_state` does."""

    def value_of(field):
        place = fields.lookupField(field)
        return feature.attribute(place) if place >= 0 else None

    notes = {}
    for scale in scales:
        value = value_of(scale.field)
        try:
            notes[scale.field] = core.read_note(None if compat.is_null(value) else value, scale)
        except Problem as fault:
            message = tr("“{key}” has a note that the grid does not know: {problem}. Mend it, or choose its grid.")
            raise QgsProcessingException(message.format(key=name, problem=fault.text(tr))) from fault
    return {
        "notes": notes,
        "date": to_date(value_of(noteform.DATE)),
        "author": text_of(value_of(noteform.AUTHOR)),
        "comment": text_of(value_of(noteform.COMMENT)),
    }


def note_kind(scale):
    """Return the field type of a note: whole levels are whole numbers."""
    return compat.INTEGER if scale.whole else compat.REAL


def note_columns(keys, current, scales, merged=None) -> list:
    """Return the columns of the notes after a merge (None: as they are), in the order of the keys."""
    from .layersio import Column

    values = merged.values if merged is not None else {}
    aliases = noteform.note_aliases(scales)

    def column(name, kind, read):
        cells = np.empty(len(keys), dtype=object)
        cells[:] = [read(key) for key in keys]
        return Column(compat.field(name, kind, aliases[name]), cells)

    def after(key, field):
        return values.get(key, {}).get(field, current[key]["notes"][field])

    def rest(key, name):
        value = values.get(key, {}).get(name, current[key][name])
        return value.isoformat() if isinstance(value, datetime.date) else value or None

    columns = [
        column(scale.field, note_kind(scale), lambda key, field=scale.field: after(key, field)) for scale in scales
    ]
    columns.append(column(noteform.AUTHOR, compat.TEXT, lambda key: rest(key, "author")))
    columns.append(column(noteform.DATE, compat.DATE, lambda key: rest(key, "date")))
    columns.append(column(noteform.COMMENT, compat.TEXT, lambda key: rest(key, "comment")))
    columns.append(
        column(noteform.COUNT, compat.INTEGER,
               lambda key: sum(after(key, scale.field) is not None for scale in scales))
    )  # fmt: skip
    if merged is not None and merged.spreads:
        labels = {scale.field: scale.label for scale in scales}
        spreads = merged.spreads
        columns.append(column(noteform.SPREAD, compat.REAL, lambda key: spreads[key][0] if key in spreads else None))
        columns.append(
            column(noteform.WIDEST, compat.TEXT,
                   lambda key: labels[spreads[key][1]] if key in spreads and spreads[key][0] > 0 else None)
        )  # fmt: skip
    return columns


def rounded(columns) -> list:
    """Return indicator columns as they are read beside a note: metres whole, other reals with two decimals."""
    for column in columns:
        if column.field.type() == compat.REAL:
            column.values = np.round(column.values, 0 if "(m)" in column.field.alias() else 2)
    return columns


def write_working_copy(path, final, source, columns, scales, key, shown, several, context, feedback) -> None:
    """Write the working GeoPackage to ``path``: the layer ``notes``, its form and, for several assessors, its tables.

    ``columns``: :class:`layersio.Column` put beside (or in the place of) the source's fields; ``final``: where the
    file will be in the end; ``shown``: indicator field → alias. Raises Cancelled, QgsProcessingException.
    """
    new = {column.field.name().lower(): column for column in columns}
    fields = QgsFields()
    kept = []
    for number, field in enumerate(source.fields()):
        if field.name().lower() not in new and field.name().lower() != "fid":  # the GeoPackage gives its own fid
            fields.append(field)
            kept.append(number)
    for column in columns:
        fields.append(column.field)
    writer = _writer(path, noteform.LAYER, fields, QgsWkbTypes.multiType(source.wkbType()), source.sourceCrs(), context)
    multi = QgsWkbTypes.multiType(source.wkbType()) != source.wkbType()
    for row, feature in enumerate(source.getFeatures()):
        if feedback.isCanceled():
            raise Cancelled(tr("Cancelled: nothing was written."))
        attributes = feature.attributes()
        target = QgsFeature(fields)
        target.setAttributes([attributes[number] for number in kept] + [_plain(column, row) for column in columns])
        geometry = feature.geometry()
        if multi and not geometry.isNull():
            geometry.convertToMultiType()
        target.setGeometry(geometry)
        _add(writer, target)
    del writer
    if several:
        _write_assessors(path, scales, context)
    layer = _open(path, noteform.LAYER)
    noteform.apply(layer, scales, shown, key, several)
    save_form(layer, "Notes")
    if several:
        table = _open(path, noteform.ASSESSORS)
        noteform.apply_to_assessors(table, scales, f"{final}|layername={noteform.LEVELS}")
        save_form(table, "Notes des évaluateurs")
        del table
    del layer


def _plain(column, row):
    from qgis.PyQt.QtCore import QDate

    value = column.values[row]
    value = value.item() if hasattr(value, "item") else value
    if value is None or value != value:
        return None
    if column.field.type() == compat.INTEGER:
        return int(value)
    return QDate.fromString(value, "yyyy-MM-dd") if column.field.type() == compat.DATE else value


def _write_assessors(path, scales, context):
    text, real = compat.TEXT, compat.REAL
    table = QgsFields()
    for name, kind in (("id_objet", text), ("critere", text), ("evaluateur", text), ("note", real),
                       ("date", compat.DATE), ("commentaire", text)):  # fmt: skip
        table.append(compat.field(name, kind))
    nowhere = QgsCoordinateReferenceSystem()
    writer = _writer(path, noteform.ASSESSORS, table, QgsWkbTypes.Type.NoGeometry, nowhere, context)
    del writer  # closes the file
    levels = QgsFields()
    for name, kind in (("critere", text), ("note", real), ("niveau", text)):
        levels.append(compat.field(name, kind))
    writer = _writer(path, noteform.LEVELS, levels, QgsWkbTypes.Type.NoGeometry, nowhere, context)
    for scale in scales:
        for value, label, description in scale.levels:
            feature = QgsFeature(levels)
            words = noteform.level_words(value, label, description)
            feature.setAttributes([scale.field, value, words])
            _add(writer, feature)
    del writer


def _writer(path, table, fields, kind, crs, context):
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = table
    options.fileEncoding = "UTF-8"
    if path.is_file():
        options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
    writer = QgsVectorFileWriter.create(str(path), fields, kind, crs, context.transformContext(), options)
    if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
        message = tr("Cannot write {path}: {reason}").format(path=path, reason=writer.errorMessage())
        raise QgsProcessingException(message)
    return writer


def _add(writer, feature):
    if not writer.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
        raise QgsProcessingException(writer.errorMessage())


def _open(path, table):
    layer = QgsVectorLayer(f"{path}|layername={table}", table, "ogr")
    if not layer.isValid():
        raise QgsProcessingException(tr("Cannot write {path}: {reason}").format(path=path, reason=table))
    return layer


def save_form(layer, name: str) -> None:
    """Save the style of a layer, form included, as the default one of its GeoPackage."""
    message = layer.saveStyleToDatabase(name, "Formulaire de notation", True, "")
    if message and not layer.listStylesInDatabase()[0]:
        raise QgsProcessingException(tr("The form was not saved in the file: {reason}").format(reason=message))


def give_form(layer, scales, key: str) -> None:
    """Give a layer with notes its form, with the indicators that it has."""
    noteform.apply(layer, scales, _shown(layer.fields()), key)


def _shown(fields) -> dict:
    """Return the alias of each indicator field that a layer has."""
    from .indicator_definitions import definitions
    from .indicators_run import aliases

    known = {item.field: item.id for item in definitions().indicators}
    found = {name: known[name] for name in fields.names() if name in known}
    texts = aliases(found.values())
    return {name: texts[item] for name, item in found.items()}


NOTES_SHEET, SCALE_SHEET, ABOUT_SHEET = "Notes", "Échelle", "Informations"


def names_of(source, grid) -> list:
    """Return (name, commune) of each feature, texts, in the order of the source."""
    fields = source.fields()

    def first(candidates):
        return next((fields.lookupField(name) for name in candidates if fields.lookupField(name) >= 0), -1)

    name, commune = first(grid.name_fields), first(("commune", "COMMUNE", "COMMUNE1"))
    return [
        tuple(text_of(feature.attribute(place)) if place >= 0 else "" for place in (name, commune))
        for feature in source.getFeatures()
    ]


def sheets(grid, scales, keys, current, names, assessor, data_version, today) -> list:
    """Return what ``spreadsheet.write_sheets`` takes: the notes, the scale in words, where the file comes from.

    With an assessor named the notes are left empty: he gives his own, unseen by the others.
    """
    from . import spreadsheet as kinds

    headings = [(core.KEY, kinds.TEXT), (core.NAME, kinds.TEXT), (core.COMMUNE, kinds.TEXT)]
    headings += [(scale.heading, kinds.INTEGER if scale.whole else kinds.REAL) for scale in scales]
    headings += [(core.ASSESSOR, kinds.TEXT), (core.DATE, kinds.DATE), (core.COMMENT, kinds.TEXT)]
    rows = []
    for key, (name, commune) in zip(keys, names):
        state = current[key]
        notes = [None if assessor else state["notes"][scale.field] for scale in scales]
        notes = [int(note) if note is not None and scale.whole else note for note, scale in zip(notes, scales)]
        last = [assessor, None, None] if assessor else [state["author"], state["date"], state["comment"]]
        rows.append([key, name, commune, *notes, *last])
    words = [
        [scale.family_label, scale.label, scale.field, level[0], level[1], level[2] or scale.description]
        for scale in scales
        for level in (scale.levels or ((None, scale.told(), scale.description),))
    ]
    titles = [("Famille", kinds.TEXT), ("Critère", kinds.TEXT), ("Champ", kinds.TEXT), ("Note", kinds.REAL),
              ("Niveau", kinds.TEXT), ("Description", kinds.TEXT)]  # fmt: skip
    about = [
        ["Grille", grid.id],
        ["Version de la grille", grid.version],
        ["Intitulé", grid.label["fr"]],
        ["Provenance", grid.provenance["fr"]],
        ["Données", f"Mission Bassin Minier, Licence Ouverte 2.0, version {data_version}"],
        ["Fichier écrit le", today.isoformat()],
        ["Mode d’emploi", "Une ligne par objet. Ne pas changer la colonne Identifiant ni les intitulés entre crochets."
         " Une case vide ne change rien. La date est celle de la note : une note plus récente n’est pas remplacée."],
    ]  # fmt: skip
    return [
        (NOTES_SHEET, headings, rows),
        (SCALE_SHEET, titles, words),
        (ABOUT_SHEET, [("Sujet", kinds.TEXT), ("Valeur", kinds.TEXT)], about),
    ]


def read_workbook(path, grid, scales, keys, today, default_assessor: str = "", file: str = ""):
    """Read the notes of a spreadsheet; faults are in the result. Raises SpreadsheetError when it cannot be opened.

    ``file``: how cells name the file, where several are read.
    """
    from .spreadsheet import read_sheets

    result = core.Incoming()
    found = False
    for name, lines in read_sheets(path):
        if name == ABOUT_SHEET:
            made_for = next((cells[1] for _, cells in lines if len(cells) > 1 and cells[0] == "Grille"), None)
            if made_for and made_for != grid.id:
                template = "{sheet}: made for the grid “{other}”, not “{grid}”."
                result.problems.append(Problem(template, sheet=path.name, other=made_for, grid=grid.id))
        elif name != SCALE_SHEET and any(text for _, cells in lines for text in cells):
            found = True
            sheet = f"{file}, {name}" if file else name
            result.add(core.read_sheet(sheet, lines, scales, keys, today, default_assessor))
    if not found:
        result.problems.append(Problem("{sheet}: no sheet of notes.", sheet=path.name))
    return result


def read_assessor_table(source, name: str, scales, keys, today):
    """Read the table of assessors that ``mbm:preparenotes`` makes; faults are in the result."""
    fields = source.fields()
    wanted = ("id_objet", "critere", "evaluateur", "note", "date")
    places = [fields.lookupField(field) for field in wanted]
    for field, place in zip(wanted, places):
        if place < 0:
            raise QgsProcessingException(tr("The layer has no field “{name}”.").format(name=field))
    rows = []
    for feature in source.getFeatures():
        key, criterion, assessor, note, date = (feature.attribute(place) for place in places)
        day = to_date(date)
        rows.append((feature.id(), text_of(key), text_of(criterion), text_of(assessor),
                     None if compat.is_null(note) else note, day.isoformat() if day else ""))  # fmt: skip
    return core.read_assessors(name, rows, scales, keys, today)


class ChangesReport:
    """What an import changed, kept and found in disagreement, as a page or a table."""

    def __init__(self, merged, incoming, labels, names, grid, today):
        self.merged, self.incoming, self.labels, self.names = merged, incoming, labels, names
        self.grid, self.today = grid, today

    def rows(self) -> list:
        """Return (what, key, name, commune, criterion, before, incoming, cell) of every change and kept note."""
        told = [(tr("changed"), change) for change in self.merged.changes]
        told += [(tr("kept, newer"), change) for change in self.merged.kept]
        return [
            (what, one.key, *self.names[one.key], self.labels[one.field], _cell(one.old), _cell(one.new), one.cell)
            for what, one in told
        ]

    def spreads(self) -> list:
        """Return (key, name, commune, criterion, levels apart) where assessors differ, worst first."""
        apart = sorted(self.merged.spreads.items(), key=lambda item: (-item[1][0], item[0]))
        return [(key, *self.names[key], self.labels[field], f"{gap:g}") for key, (gap, field) in apart if gap > 0]

    def _headings(self):
        words = (tr("What"), tr("Key"), tr("Name"), tr("Commune"), tr("Criterion"))
        return [*words, tr("Before"), tr("Incoming"), tr("Cell")]

    def write_csv(self, path) -> None:
        """Write the rows as CSV: semicolons and a byte order mark, which French spreadsheets open as they are."""
        import csv

        with Path(path).open("w", encoding="utf-8-sig", newline="") as stream:
            writer = csv.writer(stream, delimiter=";")
            writer.writerow(self._headings())
            writer.writerows([_harmless(text) for text in row] for row in self.rows())
            writer.writerows(
                [_harmless(text) for text in (tr("disagreement"), key, name, commune, label, "", gap, "")]
                for key, name, commune, label, gap in self.spreads()
            )

    def html(self) -> str:
        """Return a page that stands alone."""
        from html import escape

        def table(headings, rows):
            head = "".join(f"<th>{escape(text)}</th>" for text in headings)
            body = "".join("<tr>" + "".join(f"<td>{escape(text)}</td>" for text in row) + "</tr>" for row in rows)
            return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"

        title = tr("Import of notes, {date}").format(date=self.today.isoformat())
        counts = tr("{changed} notes changed, {same} the same, {kept} newer ones kept, {empty} empty cells left alone.")
        parts = [
            f"<h1>{escape(title)}</h1><p>{escape(self.grid.label['fr'])}</p>",
            "<p>" + escape(counts.format(changed=len(self.merged.changes), same=self.merged.same,
                                         kept=len(self.merged.kept), empty=self.incoming.empty)) + "</p>",
        ]  # fmt: skip
        parts += [f"<p>{escape(warning.text(tr))}</p>" for warning in self.incoming.warnings]
        parts.append(table(self._headings(), self.rows()))
        if self.spreads():
            parts.append(f"<h2>{escape(tr('Disagreements between assessors, in levels'))}</h2>")
            parts.append(
                table([tr("Key"), tr("Name"), tr("Commune"), tr("Criterion"), tr("Levels apart")], self.spreads())
            )
        style = ("body{font:14px system-ui,sans-serif;margin:2em;color:#222}table{border-collapse:collapse}"
                 "th,td{border-bottom:1px solid #ccc;padding:.25em .6em;text-align:left}th{color:#24415C}")  # fmt: skip
        return (f"<!DOCTYPE html><html><head><meta charset='utf-8'><title>{escape(title)}</title>"
                f"<style>{style}</style></head><body>{''.join(parts)}</body></html>")  # fmt: skip


def _cell(value) -> str:
    if value in (None, ""):
        return "–"
    return f"{value:g}" if isinstance(value, (int, float)) else str(value)


def _harmless(text: str) -> str:
    """Return a text that a spreadsheet does not take for a formula."""
    return "'" + text if text[:1] in "=+-@" else text
