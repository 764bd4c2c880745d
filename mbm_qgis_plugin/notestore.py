"""Notes given one by one: where they are written, what they were, how a step is taken back.

A working file of ``mbm:preparenotes`` has one note per criterion; one made for several assessors has a table besides
in which each keeps his own, unseen by the others, until ``mbm:importnotes`` brings them together.
"""

import datetime
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsFeature, QgsFeatureRequest, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QDate

from . import noteform, noting
from .compat import is_null
from .core import notes as core
from .i18n import tr
from .paths import BUNDLE
from .project import KEPT

WORKING = (noteform.AUTHOR, noteform.DATE, noteform.COMMENT, noteform.COUNT)
BUSY_S = 0.3  # how long a file may be held by another program before the note is refused


class NotWritten(Exception):
    """The note could not be saved; the message says why. Nothing was changed."""


@dataclass(frozen=True)
class Object:
    """What is noted."""

    key: str
    fid: int
    name: str
    commune: str
    siren: str


def file_of(layer) -> Path:
    """Return the file that a layer is read from."""
    return Path(layer.source().split("|")[0])


def working_layers(project, scales) -> list:
    """Return the layers of a project that are made to be noted with these scales."""
    wanted = [scale.field for scale in scales] + list(WORKING)
    return [
        layer
        for layer in project.mapLayers().values()
        if isinstance(layer, QgsVectorLayer)
        and layer.isValid()
        and all(layer.fields().lookupField(name) >= 0 for name in wanted)
        and not layer.customProperty(KEPT)
        and not layer.customProperty("mbm/preview")
    ]


def assessors_of(project, layer):
    """Return the table of the assessors that belongs to a layer of notes and is in the project, or None."""
    path = file_of(layer)
    return next(
        (
            other
            for other in project.mapLayers().values()
            if isinstance(other, QgsVectorLayer)
            and other.source().endswith(f"|layername={noteform.ASSESSORS}")
            and file_of(other) == path
        ),
        None,
    )


def open_file(project, path, title: str, key_fields) -> QgsVectorLayer:
    """Bring the working file of a noting into a project; return its layer of notes. Raises NotWritten.

    ``key_fields``: names of the key in the grid.
    """
    tables = {}
    for table, name in noteform.table_titles(title, True).items():
        layer = QgsVectorLayer(f"{path}|layername={table}", name, "ogr")
        if layer.isValid() and not layer.fields().isEmpty():
            tables[table] = layer
    if noteform.LAYER not in tables:
        raise NotWritten(tr("“{file}” is no file of “Prepare the noting”.").format(file=Path(path).name))
    notes = tables[noteform.LAYER]
    key = next((name for name in key_fields if notes.fields().lookupField(name) >= 0), "")
    for table, layer in tables.items():
        project.addMapLayer(layer, False)
        project.layerTreeRoot().insertLayer(0 if table == noteform.LAYER else 1, layer).setExpanded(False)
    if noteform.ASSESSORS in tables and key:
        noteform.relate(project, notes, tables[noteform.ASSESSORS], key)
    return notes


def refusal(layer) -> str:
    """Return why a layer cannot be noted, "" when it can."""
    provider = layer.dataProvider()
    if file_of(layer) == BUNDLE:
        return tr("The data supplied with the extension are never written to.")
    if layer.readOnly() or not provider.capabilities() & provider.Capability.ChangeAttributeValues:
        return tr("“{file}” cannot be written to.").format(file=file_of(layer).name)
    return ""


def locked(layer) -> bool:
    """True when another program holds the file of a layer: better known than waited for."""
    path = file_of(layer)
    if path.suffix.lower() != ".gpkg" or not path.is_file():
        return False
    try:
        with closing(sqlite3.connect(str(path), timeout=BUSY_S, isolation_level=None)) as connection:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("ROLLBACK")
    except sqlite3.OperationalError:
        return True
    return False


def change(layer, work) -> bool:
    """Do ``work`` (a function that returns whether all went well) on a layer; return True when it is saved.

    It is saved at once, unless the layer is being edited already: then it is one step of that editing, which the user
    ends. Raises NotWritten; the layer is then as it was.
    """
    if layer.isEditable():
        layer.beginEditCommand(tr("Note"))
        if work():
            layer.endEditCommand()
            return False
        layer.destroyEditCommand()
        raise NotWritten(tr("The layer did not take the note."))
    if locked(layer):
        raise NotWritten(tr("“{file}” is open elsewhere. Close it and try again.").format(file=file_of(layer).name))
    if not layer.startEditing():
        raise NotWritten(refusal(layer) or tr("“{file}” cannot be written to.").format(file=file_of(layer).name))
    if work() and layer.commitChanges():
        return True
    reasons = layer.commitErrors()
    layer.rollBack()
    raise NotWritten(reasons[-1] if reasons else tr("The layer did not take the note."))


class NoteStore:
    """The notes of one working layer, for one assessor at a time where there is a table of several."""

    def __init__(self, layer, grid, scales, project=None):
        self.layer, self.grid, self.scales = layer, grid, scales
        self.table = assessors_of(project or QgsProject.instance(), layer)
        self.key_field = noting.key_field(layer, grid)
        self.objects, self._states, self._rows = {}, {}, {}
        self.read()

    @property
    def several(self) -> bool:
        """True when each assessor has notes of his own."""
        return self.table is not None

    def read(self) -> None:
        """Read all notes. Raises QgsProcessingException for a key that is empty or twice, a note off its scale."""
        keys, self._states = noting.read_state(self.layer, self.scales, self.key_field)
        names = noting.names_of(self.layer, self.grid)
        place = self.layer.fields().lookupField("epci_siren")
        request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
        self.objects = {}
        for key, (name, commune), feature in zip(keys, names, self.layer.getFeatures(request)):
            siren = noting.text_of(feature.attribute(place)) if place >= 0 else ""
            self.objects[key] = Object(key, feature.id(), name or key, commune, siren)
        self._read_rows()

    def _read_rows(self):
        self._rows = {}
        for feature in self.table.getFeatures() if self.several else ():
            words = [noting.text_of(feature[name]) for name in ("id_objet", "critere", "evaluateur")]
            self._rows[(words[0], words[1], words[2].casefold())] = (feature.id(), _row(feature))

    def read_one(self, key: str) -> None:
        """Read one object again: others may have written meanwhile. Raises NotWritten, and as :meth:`read`."""
        if self.several:
            self._read_rows()
        feature = self.layer.getFeature(self.objects[key].fid)
        if not feature.isValid():
            raise NotWritten(tr("“{key}” is no longer in the layer.").format(key=key))
        self._states[key] = noting.state_of(feature, self.layer.fields(), self.scales, key)

    def assessors(self) -> list:
        """Return who has noted."""
        if not self.several:
            return []
        return sorted({noting.text_of(feature["evaluateur"]) for feature in self.table.getFeatures()} - {""})

    def state(self, key: str, assessor: str = "") -> dict:
        """Return the notes of an object as ``core.notes.merge`` takes them; those of one assessor where each has."""
        if not self.several:
            return self._states[key]
        found = {
            scale.field: self._rows.get((key, scale.field, assessor.strip().casefold()), (0, {}))[1]
            for scale in self.scales
        }
        days = [noting.to_date(row.get("date")) for row in found.values() if row]
        return {
            "notes": {name: row.get("note") for name, row in found.items()},
            "date": max((day for day in days if day), default=None),
            "author": assessor if any(found.values()) else "",
            "comment": "",
            "remarks": {name: row.get("commentaire") or "" for name, row in found.items()},
        }

    def facts(self, key: str, names) -> list:
        """Return (words, value) of the indicator fields ``names`` of an object that have a value."""
        feature = self.layer.getFeature(self.objects[key].fid)
        fields, found = self.layer.fields(), []
        for name in names:
            place = fields.lookupField(name)
            if place >= 0 and not is_null(feature.attribute(place)):
                found.append((self.layer.attributeAlias(place) or name, feature.attribute(place)))
        return found

    # -- steps ----------------------------------------------------------------------------------------------------

    def note(self, key: str, name: str, note, assessor: str, today=None):
        """Return the step that gives (None: takes back) a note; nothing is written before :meth:`Step.do`."""
        today = today or datetime.date.today()
        scale = next(item for item in self.scales if item.field == name)
        if note is not None and scale.whole:
            note = int(note)
        self.read_one(key)
        if self.several:
            who = (key, name, assessor.strip())
            before = self._rows.get((key, name, assessor.strip().casefold()), (0, None))[1]
            after = {**(before or {"commentaire": None}), "note": note, "date": today.isoformat()}
            return RowStep(self, who, before, after if note is not None or after["commentaire"] else None)
        now = core.after_note(self._states[key], name, note, assessor, today)
        return self._feature_step(key, {name: now["notes"][name], noteform.AUTHOR: now["author"] or None,
                                        noteform.DATE: now["date"].isoformat() if now["date"] else None,
                                        noteform.COUNT: core.count(now)})  # fmt: skip

    def remark(self, key: str, text: str, assessor: str, name: str = ""):
        """Return the step that writes the remark on an object, or on a criterion of it where each has notes."""
        text = text.strip() or None
        self.read_one(key)
        if self.several:
            before = self._rows.get((key, name, assessor.strip().casefold()), (0, None))[1]
            day = datetime.date.today().isoformat()
            after = {**(before or {"note": None, "date": day}), "commentaire": text}
            kept = after if text or after["note"] is not None else None
            return RowStep(self, (key, name, assessor.strip()), before, kept)
        return self._feature_step(key, {noteform.COMMENT: text})

    def _feature_step(self, key, new):
        feature = self.layer.getFeature(self.objects[key].fid)
        old = {name: _plain(feature[name]) for name in new}
        return FeatureStep(self, key, old, new)

    def row_id(self, who):
        """Return the id of an assessor's row, or None."""
        found = self._rows.get((who[0], who[1], who[2].casefold()))
        return found[0] if found else None

    def row(self, who):
        """Return what an assessor's row holds, or None."""
        found = self._rows.get((who[0], who[1], who[2].casefold()))
        return found[1] if found else None


class Step:
    """One change that can be taken back. ``key``: the object. Both ways raise NotWritten."""

    def __init__(self, store, key, old, new):
        self.store, self.key, self.old, self.new = store, key, old, new

    @property
    def changes(self) -> bool:
        """True when it changes anything."""
        return self.old != self.new

    def do(self) -> bool:
        """Write it; True when it is saved, False when the user's own editing holds it."""
        return self._put(self.old, self.new)

    def undo(self) -> bool:
        """Take it back, if nobody has written there since."""
        return self._put(self.new, self.old)

    def _put(self, expected, values):
        self.store.read_one(self.key)
        if self._current() != expected:
            raise NotWritten(tr("This note was changed elsewhere meanwhile: it stays as it is now."))
        saved = self._write(values)
        self.store.read_one(self.key)
        return saved


class FeatureStep(Step):
    """Fields of the object itself: field → value, dates as text."""

    def _current(self):
        feature = self.store.layer.getFeature(self.store.objects[self.key].fid)
        return {name: _plain(feature[name]) for name in self.new}

    def _write(self, values):
        layer, fid = self.store.layer, self.store.objects[self.key].fid
        place = layer.fields().lookupField

        def work():
            return all(
                layer.changeAttributeValue(fid, place(name), _typed(name, value), None, True)
                for name, value in values.items()
            )

        return change(layer, work)


class RowStep(Step):
    """One row of the table of assessors; None = there is none. ``who``: (object, criterion, assessor)."""

    def __init__(self, store, who, old, new):
        super().__init__(store, who[0], old, new)
        self.who = who

    def _current(self):
        return self.store.row(self.who)

    def _write(self, values):
        table, number = self.store.table, self.store.row_id(self.who)
        place = table.fields().lookupField

        def work():
            if values is None:
                return number is None or table.deleteFeature(number)
            if number is not None:
                return all(
                    table.changeAttributeValue(number, place(name), _typed(name, value), None, True)
                    for name, value in values.items()
                )
            row = QgsFeature(table.fields())
            for name, value in (*zip(("id_objet", "critere", "evaluateur"), self.who), *values.items()):
                row.setAttribute(place(name), _typed(name, value))
            return table.addFeature(row)

        return change(table, work)


def _row(feature):
    return {name: _plain(feature[name]) for name in ("note", "date", "commentaire")}


def _plain(value):
    """Return a value that compares: None for NULL, dates as text."""
    if is_null(value):
        return None
    return value.toString("yyyy-MM-dd") if isinstance(value, QDate) else value


def _typed(name, value):
    if value is not None and name in (noteform.DATE, "date"):
        return QDate.fromString(value, "yyyy-MM-dd")
    return value
