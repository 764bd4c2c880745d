"""``mbm:impactcheck``: what a project's polygon touches, as a note with its caveat."""

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsWkbTypes,
)

from ... import compat
from ...core.problems import Problem
from ...i18n import language, tr
from ..base import MbmAlgorithm
from ..folders import check_folder


class ImpactCheck(MbmAlgorithm):
    """Says of each polygon what it touches: property, buffer zone, monuments, cités, terrils, views."""

    NAME = "impactcheck"
    GROUP = "layers"
    TAGS = (
        "projet,permis,urbanisme,PLU,PLUi,abords,500 m,monument historique,UNESCO,bien inscrit,zone tampon,avis,"
        "impact,project,planning application,buffer zone,World Heritage,check"
    )
    INPUT, NAME_FIELD, MONUMENTS = "INPUT", "NAME_FIELD", "MONUMENTS"
    REPORT, OUTPUT, TEXT, TOUCHED = "REPORT", "OUTPUT", "TEXT", "TOUCHED"

    def title(self):
        return tr("Check a project")

    def summary(self):
        return tr(
            "Says what a polygon touches: World Heritage property, buffer zone, monuments within 500 m, cités, terrils."
        )

    def initAlgorithm(self, configuration=None):
        kind = QgsProcessing.SourceType
        source = QgsProcessingParameterFeatureSource(self.INPUT, tr("Project"), [kind.TypeVectorPolygon])
        source.setHelp(tr("One polygon per project, in any coordinate system; or only those selected."))
        self.addParameter(source)
        name = QgsProcessingParameterField(
            self.NAME_FIELD, tr("Name of the project"), parentLayerParameterName=self.INPUT, optional=True
        )
        name.setHelp(tr("Empty: the field “nom”, “name”, “libelle”… if there is one, else a number."))
        self.addParameter(name)
        monuments = QgsProcessingParameterFeatureSource(
            self.MONUMENTS, tr("All historic monuments"), [kind.TypeVectorAnyGeometry], optional=True
        )
        monuments.setHelp(
            tr("A layer of the historic monuments, points or polygons. Empty: only the property's mining monuments.")
        )
        self.addParameter(monuments)
        report = QgsProcessingParameterFileDestination(self.REPORT, tr("Note"), fileFilter=tr("Web page (*.html)"))
        report.setHelp(tr("The note to print or to copy, with its date, the version of the data and its caveat."))
        self.addParameter(report)
        output = QgsProcessingParameterFeatureSink(
            self.OUTPUT, tr("Objects touched"), kind.TypeVectorPoint, optional=True, createByDefault=False
        )
        output.setHelp(tr("One point per object touched, with its key and its measure."))
        self.addParameter(output)
        self.addOutput(QgsProcessingOutputString(self.TEXT, tr("Text of the note")))
        self.addOutput(QgsProcessingOutputNumber(self.TOUCHED, tr("Objects touched")))

    def checkParameterValues(self, parameters, context):
        good, message = super().checkParameterValues(parameters, context)
        if not good:
            return good, message
        try:
            for name in (self.INPUT, self.MONUMENTS):
                source = self.parameterAsSource(parameters, name, context)
                if source is not None and not source.sourceCrs().isValid():
                    raise Problem(
                        "Layer “{name}” has no coordinate system: set it before the check.", name=source.sourceName()
                    )
            report = self.parameterAsFileOutput(parameters, self.REPORT, context)
            if report:
                check_folder(report)
            field = self.parameterAsString(parameters, self.NAME_FIELD, context)
            fields = self.parameterAsSource(parameters, self.INPUT, context).fields()
            if field and fields.lookupField(field) < 0:
                raise Problem("The layer has no field “{name}”.", name=field)
        except Problem as problem:
            return False, problem.text(tr)
        return True, ""

    def processAlgorithm(self, parameters, context, feedback):
        from ... import impact_run

        try:
            return self._run(parameters, context, feedback, impact_run)
        except Problem as problem:
            raise QgsProcessingException(problem.text(tr)) from problem

    def _run(self, parameters, context, feedback, impact_run):
        source = self.parameterAsSource(parameters, self.INPUT, context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, self.INPUT))
        field = self.parameterAsString(parameters, self.NAME_FIELD, context)
        projects, skipped = impact_run.read_projects(source, context.transformContext(), field, feedback)
        own = self.parameterAsSource(parameters, self.MONUMENTS, context)
        if own is None:
            monuments = impact_run.bundled_monuments()
        else:
            monuments = impact_run.own_monuments(own, context.transformContext())
        checks = impact_run.check(projects, monuments, feedback)
        if feedback.isCanceled():
            raise QgsProcessingException(tr("Cancelled: nothing was written."))
        self._tell(projects, skipped, feedback)
        return self._write(parameters, context, feedback, checks, monuments)

    def _tell(self, projects, skipped, feedback):
        repaired = sum(project.repaired for project in projects)
        if repaired:
            text = tr("{n} features have an invalid geometry: checked after repair in memory, your layer is unchanged.")
            feedback.pushWarning(text.format(n=repaired))
        if skipped:
            text = tr("{n} features have no shape that can be checked: they were left out.")
            feedback.pushWarning(text.format(n=skipped))

    def _write(self, parameters, context, feedback, checks, monuments):
        import datetime
        from contextlib import ExitStack

        from ...atomic import atomic_file
        from ...catalog import catalog
        from ...core import impact, impact_note
        from ...impact_run import definition

        known = {"layer": monuments.layer, "n": len(monuments.names)}
        note = impact.note(
            checks,
            definition(),
            language(),
            datetime.date.today(),
            catalog().data_version,
            catalog().attribution,
            known,
        )
        text = impact_note.as_text(note, language())
        outputs = {self.TEXT: text, self.TOUCHED: sum(len(found) for c in checks for found in c.found.values())}
        report = self.parameterAsFileOutput(parameters, self.REPORT, context)
        with ExitStack() as both:  # the note takes its place when the layer stands: both, or none
            if report:
                try:
                    temporary = both.enter_context(atomic_file(report))
                    temporary.write_text(impact_note.as_html(note, language()), encoding="utf-8")
                except OSError as error:
                    raise QgsProcessingException(
                        tr("Cannot write {path}: {reason}").format(path=report, reason=error.strerror or error)
                    ) from error
                outputs[self.REPORT] = report
            if parameters.get(self.OUTPUT) not in (None, ""):
                outputs[self.OUTPUT] = self._objects(parameters, context, checks, feedback)
        feedback.pushInfo(text)
        return outputs

    def _objects(self, parameters, context, checks, feedback):
        from ... import newlayer
        from ...core.impact import measure_text
        from ...dress import dress
        from ...impact_run import CRS, definition

        listing = definition()
        titles = {subject["id"]: subject["title"]["fr"] for subject in listing["subjects"]}
        fields = QgsFields()
        for name, kind, alias in (
            ("projet_no", compat.INTEGER, "N° du projet"),
            ("projet", compat.TEXT, "Projet"),
            ("sujet", compat.TEXT, "Sujet"),
            ("couche", compat.TEXT, "Couche"),
            ("id_objet", compat.TEXT, "Identifiant de l’objet"),
            ("nom", compat.TEXT, "Nom"),
            ("classement_2007", compat.TEXT, "Classement officiel (2007)"),
            ("surface_ha", compat.REAL, "Surface touchée (ha)"),
            ("longueur_m", compat.REAL, "Longueur touchée (m)"),
            ("distance_m", compat.REAL, "Distance au projet (m)"),
            ("part_projet", compat.REAL, "Part du projet (0–1)"),
            ("precision", compat.BOOL, "Dans la précision des données"),
            ("mesure", compat.TEXT, "Mesure"),
            ("detail", compat.TEXT, "Détail"),
        ):
            fields.append(compat.field(name, kind, alias))
        rows = []
        for check in checks:
            for item in (item for found in check.found.values() for item in found):
                near = item.subject in ("monuments", "puits")
                values = [
                    check.number,
                    check.name,
                    titles[item.subject],
                    item.table,
                    item.key,
                    item.name,
                    item.official or None,
                    item.value if item.unit == "ha" else None,
                    item.value if item.unit == "m" and not near else None,
                    item.value if near else None,
                    item.share,
                    item.uncertain,
                    measure_text(item, listing, "fr"),
                    item.detail or None,
                ]
                rows.append((QgsGeometry.fromPointXY(QgsPointXY(*item.point)), values))
        kind, crs = QgsWkbTypes.Type.Point, QgsCoordinateReferenceSystem(CRS)
        output = newlayer.write_features(self, parameters, self.OUTPUT, context, fields, kind, crs, rows, feedback)
        dress(output, context, feedback, "Objets touchés", aliases=newlayer.aliases(fields))
        return output
