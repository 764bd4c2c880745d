"""``mbm:importnotes``: notes from spreadsheets and assessors brought into a layer, with every change told."""

import datetime
from contextlib import contextmanager
from pathlib import Path

from qgis.core import (
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
)

from ...i18n import tr
from ..base import MbmAlgorithm
from ..grid_parameter import chosen_grid, grid_parameter, with_grid_path

SHOWN = 20  # faults told in the message itself; all of them go to the log


class ImportNotes(MbmAlgorithm):
    """Matches notes by key, refuses what is off the scale, keeps newer notes, tells what changes."""

    NAME = "importnotes"
    GROUP = "inventory"
    TAGS = "importer,notes,tableur,excel,évaluateurs,médiane,désaccord,import,spreadsheet,assessors,median,merge"
    INPUT, FILES, ASSESSORS, GRID, KEY, OVERWRITE, AGGREGATE, OUTPUT, REPORT, CHANGES, KEPT = (
        "INPUT", "FILES", "ASSESSORS", "GRID", "KEY", "OVERWRITE", "AGGREGATE", "OUTPUT", "REPORT", "CHANGES", "KEPT",
    )  # fmt: skip

    def title(self):
        return tr("Import notes")

    def summary(self):
        return tr("Brings notes of spreadsheets and assessors into a layer; nothing is written if one note is faulty.")

    def initAlgorithm(self, configuration=None):
        source = QgsProcessingParameterFeatureSource(
            self.INPUT, tr("Layer to complete"), [QgsProcessing.SourceType.TypeVector]
        )
        source.setHelp(tr("It is not changed: the notes go to the output."))
        self.addParameter(source)
        files = QgsProcessingParameterMultipleLayers(
            self.FILES, tr("Spreadsheets (xlsx, ods)"), QgsProcessing.SourceType.TypeFile, optional=True
        )
        files.setHelp(tr("Made by “Export notes to a spreadsheet”. Several files: one per assessor."))
        self.addParameter(files)
        table = QgsProcessingParameterFeatureSource(
            self.ASSESSORS, tr("Table of assessors"), [QgsProcessing.SourceType.TypeVector], optional=True
        )
        table.setHelp(tr("The table notes_evaluateurs made by “Prepare the noting”."))
        self.addParameter(table)
        self.addParameter(grid_parameter(self.GRID))
        key = QgsProcessingParameterField(self.KEY, tr("Key field"), parentLayerParameterName=self.INPUT, optional=True)
        key.setHelp(tr("Unique for each object; notes travel by it. Empty: the key that the grid names."))
        self.addParameter(key)
        overwrite = QgsProcessingParameterBoolean(self.OVERWRITE, tr("Replace newer notes too"), defaultValue=False)
        overwrite.setHelp(tr("Off: a note of the layer that is newer than the one of the file stays, and is told."))
        self.addParameter(overwrite)
        how = QgsProcessingParameterEnum(
            self.AGGREGATE, tr("Several assessors: keep the"), options=[tr("median"), tr("mean")], defaultValue=0
        )
        how.setHelp(
            tr("The note stays on the scale: the nearest level, the lower of two. The spread goes to “desaccord”.")
        )
        self.addParameter(how)
        self.addParameter(QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Layer with imported notes")))
        report = QgsProcessingParameterFileDestination(
            self.REPORT,
            tr("Report of the changes"),
            fileFilter=tr("HTML (*.html);;CSV (*.csv)"),
            optional=True,
            createByDefault=False,
        )
        report.setHelp(tr("Every note that changes, that is kept, and the disagreements, line by line."))
        self.addParameter(report)
        self.addOutput(QgsProcessingOutputNumber(self.CHANGES, tr("Number of changes")))
        self.addOutput(QgsProcessingOutputNumber(self.KEPT, tr("Number of newer notes kept")))

    def checkParameterValues(self, parameters, context):
        if not self._files(parameters) and parameters.get(self.ASSESSORS) in (None, ""):
            return False, tr("Choose at least one spreadsheet or a table of assessors.")
        for path in self._files(parameters):
            if path.suffix.lower() not in (".xlsx", ".ods"):
                return False, tr("“{file}” is not a .xlsx or .ods file.").format(file=path.name)
            if not path.is_file():
                return False, tr("The file “{file}” does not exist.").format(file=path)
        report = self.parameterAsFileOutput(parameters, self.REPORT, context)
        if report and Path(report).suffix.lower() not in (".html", ".csv"):
            return False, tr("The report must be a .html or .csv file.")
        try:
            chosen_grid(self, parameters, context, self.GRID)
        except QgsProcessingException as fault:
            return False, str(fault)
        return super().checkParameterValues(with_grid_path(parameters, self.GRID), context)

    def _files(self, parameters) -> list:
        given = parameters.get(self.FILES)
        if given in (None, ""):
            return []
        return [Path(path) for path in ([given] if isinstance(given, (str, Path)) else given) if str(path)]

    def processAlgorithm(self, parameters, context, feedback):
        from ... import noting
        from ...core.notes import MEAN, MEDIAN, merge
        from ...dress import dress
        from ...layersio import append_columns, open_source

        grid = chosen_grid(self, parameters, context, self.GRID)
        scales = noting.grid_scales(grid)
        source = open_source(self, parameters, self.INPUT, context)
        key = noting.key_field(source, grid, self.parameterAsString(parameters, self.KEY, context))
        keys, current = noting.read_state(source, scales, key)
        today = datetime.date.today()
        incoming = self._incoming(parameters, context, grid, scales, set(keys), today)
        incoming.one_note_each()
        self._refuse(incoming.problems, feedback)
        for warning in incoming.warnings:
            feedback.pushWarning(warning.text(tr))
        how = MEAN if self.parameterAsEnum(parameters, self.AGGREGATE, context) == 1 else MEDIAN
        overwrite = self.parameterAsBool(parameters, self.OVERWRITE, context)
        merged = merge(current, incoming, scales, today, overwrite, how)
        columns = noting.note_columns(keys, current, scales, merged)
        report = self.parameterAsFileOutput(parameters, self.REPORT, context)
        labels = {**{scale.field: scale.label for scale in scales}, "comment": "Commentaire"}
        self._tell(merged, incoming, labels, feedback)
        names = dict(zip(keys, noting.names_of(source, grid)))
        told = noting.ChangesReport(merged, incoming, labels, names, grid, today)
        with self._reported(report, told):
            output = append_columns(self, parameters, self.OUTPUT, context, source, columns, feedback)
        dress(output, context, feedback, "Notes", lambda layer: noting.give_form(layer, scales, key))
        results = {self.OUTPUT: output, self.CHANGES: len(merged.changes), self.KEPT: len(merged.kept)}
        if report:
            results[self.REPORT] = report
        return results

    def _incoming(self, parameters, context, grid, scales, keys, today):
        from ... import noting
        from ...core.notes import Incoming
        from ...core.problems import Problem
        from ...spreadsheet import SpreadsheetError

        incoming = Incoming()
        given = self._files(parameters)
        files = list({path.resolve(): path for path in given}.values())
        for path in {path for path in files if sum(path.resolve() == other.resolve() for other in given) > 1}:
            incoming.warnings.append(Problem("“{file}” is given twice: it is read once.", file=path.name))
        for path in files:
            try:
                default, file = "", ""
                if len(files) > 1 or parameters.get(self.ASSESSORS) not in (None, ""):
                    file = path.name
                if len(files) > 1:
                    default = path.stem
                    if sum(path.stem == other.stem for other in files) > 1:  # same name in two folders: two people
                        default, file = f"{path.parent.name}/{path.name}", f"{path.parent.name}/{path.name}"
                incoming.add(noting.read_workbook(path, grid, scales, keys, today, default, file))
            except SpreadsheetError as error:
                message = tr("“{file}” cannot be read as a spreadsheet: {reason}")
                raise QgsProcessingException(message.format(file=path.name, reason=error)) from error
        table = self.parameterAsSource(parameters, self.ASSESSORS, context)
        if table is not None:
            incoming.add(noting.read_assessor_table(table, "notes_evaluateurs", scales, keys, today))
        return incoming

    def _refuse(self, problems, feedback):
        if not problems:
            return
        texts = [problem.text(tr) for problem in problems]
        for text in texts[SHOWN:]:
            feedback.reportError(text)
        head = tr("Nothing was written: {n} faults in the notes.").format(n=len(texts))
        more = [tr("… and {n} more, in the log.").format(n=len(texts) - SHOWN)] if len(texts) > SHOWN else []
        raise QgsProcessingException("\n".join([head, *texts[:SHOWN], *more]))

    def _tell(self, merged, incoming, labels, feedback):
        for change in merged.changes[:200]:
            feedback.pushInfo(
                tr("{key}, {criterion}: {old} → {new} ({cell})").format(
                    key=change.key, criterion=labels[change.field], old=_shown(change.old), new=_shown(change.new),
                    cell=change.cell,
                )
            )  # fmt: skip
        for kept in merged.kept:
            message = tr("{key}, {criterion}: {old} kept, newer than {new} ({cell})")
            feedback.pushWarning(
                message.format(key=kept.key, criterion=labels[kept.field], old=_shown(kept.old), new=_shown(kept.new),
                               cell=kept.cell)
            )  # fmt: skip
        feedback.pushInfo(
            tr("{changed} notes changed, {same} the same, {kept} newer ones kept, {empty} empty cells left alone.")
            .format(changed=len(merged.changes), same=merged.same, kept=len(merged.kept), empty=incoming.empty)
        )  # fmt: skip
        apart = sum(spread[0] > 1 for spread in merged.spreads.values())
        if apart:
            message = tr("{n} objects are noted more than one level apart by the assessors (field “desaccord”).")
            feedback.pushWarning(message.format(n=apart))

    @contextmanager
    def _reported(self, path, report):
        """Write the report beside its final name; it is there once the layer is written, or not at all."""
        from ...atomic import atomic_file

        if not path:
            yield
            return
        try:
            with atomic_file(path) as temporary:
                if Path(path).suffix.lower() == ".csv":
                    report.write_csv(temporary)
                else:
                    temporary.write_text(report.html(), encoding="utf-8")
                yield
        except OSError as error:
            message = tr("Cannot write {path}: {reason}").format(path=path, reason=error.strerror or error)
            raise QgsProcessingException(message) from error


def _shown(value) -> str:
    if value in (None, ""):
        return "–"
    return f"{value:g}" if isinstance(value, float) else str(value)
