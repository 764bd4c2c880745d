"""``mbm:preparenotes``: a working GeoPackage in which objects are noted, with a form that follows the grid."""

import sqlite3
from contextlib import closing
from pathlib import Path

from qgis.core import (
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
)

from ...i18n import tr
from ..base import MbmAlgorithm
from ..bundled import with_bundled
from ..grid_parameter import chosen_grid, grid_parameter, with_grid_path
from ..noteslayers import load_notes


class PrepareNotes(MbmAlgorithm):
    """Writes a working GeoPackage with one constrained field per criterion, and its form."""

    NAME = "preparenotes"
    GROUP = "inventory"
    TAGS = "noter,notes,grille,critères,formulaire,évaluateurs,notation,rating,form,grid,criteria,assessors"
    INPUT, GRID, KEY, INDICATORS, SEVERAL, OUTPUT, NOTES = (
        "INPUT", "GRID", "KEY", "INDICATORS", "SEVERAL", "OUTPUT", "NOTES",
    )  # fmt: skip

    def title(self):
        return tr("Prepare the noting")

    def summary(self):
        return tr("Makes a working layer with one field per criterion and a form that shows each level in words.")

    def initAlgorithm(self, configuration=None):
        source = QgsProcessingParameterFeatureSource(
            self.INPUT, tr("Layer to note"), [QgsProcessing.SourceType.TypeVector], optional=True
        )
        source.setHelp(tr("Empty: the 284 cités of the open data. Notes that it holds already are taken over."))
        self.addParameter(source)
        self.addParameter(grid_parameter(self.GRID))
        key = QgsProcessingParameterField(self.KEY, tr("Key field"), parentLayerParameterName=self.INPUT, optional=True)
        key.setHelp(tr("Unique for each object; notes travel by it. Empty: the key that the grid names."))
        self.addParameter(key)
        indicators = QgsProcessingParameterBoolean(
            self.INDICATORS, tr("Show the indicators beside each criterion"), defaultValue=True
        )
        indicators.setHelp(tr("What the layers say: distances, counts, shape. They inform, they do not note."))
        self.addParameter(indicators)
        several = QgsProcessingParameterBoolean(self.SEVERAL, tr("Several assessors"), defaultValue=False)
        several.setHelp(
            tr("Adds a table with one note per object, criterion and assessor; “Import notes” brings them together.")
        )
        self.addParameter(several)
        target = QgsProcessingParameterFileDestination(
            self.OUTPUT, tr("Working GeoPackage"), fileFilter=tr("GeoPackage (*.gpkg)")
        )
        target.setHelp(tr("A file that already holds notes is never replaced."))
        self.addParameter(target)
        self.addOutput(QgsProcessingOutputVectorLayer(self.NOTES, tr("Notes")))

    def checkParameterValues(self, parameters, context):
        target = self.parameterAsFileOutput(parameters, self.OUTPUT, context)
        if target and Path(target).suffix.lower() != ".gpkg":
            return False, tr("The working file must be a .gpkg file.")
        if target and _notes_in(Path(target)):
            message = tr("“{file}” already holds notes. Choose another name; nothing was changed.")
            return False, message.format(file=target)
        try:
            chosen_grid(self, parameters, context, self.GRID)
        except QgsProcessingException as fault:
            return False, str(fault)
        return super().checkParameterValues(with_grid_path(parameters, self.GRID), context)

    def processAlgorithm(self, parameters, context, feedback):
        from ... import noting
        from ...atomic import atomic_file
        from ...indicators_run import aliases, indicator_columns
        from ...layersio import open_source
        from ...noteform import informing

        parameters = with_bundled(parameters, self.INPUT, "cites")
        grid = chosen_grid(self, parameters, context, self.GRID)
        scales = noting.grid_scales(grid)
        source = open_source(self, parameters, self.INPUT, context)
        key = noting.key_field(source, grid, self.parameterAsString(parameters, self.KEY, context))
        keys, current = noting.read_state(source, scales, key)
        columns = noting.note_columns(keys, current, scales)
        shown = {}
        if self.parameterAsBool(parameters, self.INDICATORS, context):
            ids = list(dict.fromkeys(item for items in informing(scales).values() for item in items))
            columns += noting.rounded(indicator_columns(ids, source, None, feedback))
            shown = {f"ind_{name}": text for name, text in aliases(ids).items()}
        several = self.parameterAsBool(parameters, self.SEVERAL, context)
        target = Path(self.parameterAsFileOutput(parameters, self.OUTPUT, context))
        try:
            with atomic_file(target) as temporary:
                noting.write_working_copy(
                    temporary, target, source, columns, scales, key, shown, several, context, feedback
                )
        except OSError as error:
            message = tr("Cannot write {path}: {reason}").format(path=target, reason=error.strerror or error)
            raise QgsProcessingException(message) from error
        noted = sum(any(note is not None for note in state["notes"].values()) for state in current.values())
        feedback.pushInfo(
            tr("{n} objects to note on {criteria} criteria; {noted} hold notes already.").format(
                n=len(keys), criteria=len(scales), noted=noted
            )
        )
        layer = load_notes(target, grid.label["fr"], key, several, context)
        return {self.OUTPUT: str(target), self.NOTES: layer}


def _notes_in(path: Path) -> bool:
    """True when the GeoPackage holds a note of an earlier noting; False for a file that is none."""
    if not path.is_file():
        return False
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, timeout=0.5)) as connection:
            tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
            counted = 0
            if "notes" in tables:
                counted += connection.execute("SELECT count(*) FROM notes WHERE criteres_notes > 0").fetchone()[0]
            if "notes_evaluateurs" in tables:
                counted += connection.execute("SELECT count(*) FROM notes_evaluateurs").fetchone()[0]
            return counted > 0
    except sqlite3.Error:
        return True  # what cannot be read is not replaced
