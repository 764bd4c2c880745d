"""``mbm:perimetermaps``: the printed map, one page per territory."""

import os
import tempfile
from pathlib import Path

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingException,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...atomic import made_or_gone
from ...i18n import tr
from ..base import MbmAlgorithm
from ..level_parameters import (
    DATA,
    DEFAULT_FIELD,
    FIELD,
    INPUT,
    LEVEL,
    LEVELS,
    WITHIN,
    check_level,
    level_parameters,
    with_level_index,
)
from ..territory_parameter import all_territories, check_territories, chosen_territories, territories_parameter

PAPER_NAMES = [f"{size} {way}" for size in ("A3", "A4", "A2", "A1", "A0") for way in ("paysage", "portrait")]
FORMATS = ("PDF", "BOOK", "PNG", "SVG")
DEFAULT_KIND = "perimetres"
AUTHOR = "Établi avec l’extension QGIS Bassin minier"


class PerimeterMaps(MbmAlgorithm):
    """Prints the territories, a kind of map at a time: map, situation, legend of what is there, figures, sources."""

    NAME = "perimetermaps"
    GROUP = "maps"
    TAGS = "atlas,carte,PDF,imprimer,mise en page,périmètre,agglomération,EPCI,map,print,layout,export,A3,A0," \
        "inventaire,valeur,patrimoine mondial,trame verte,inventory,world heritage,green network"
    PAPER, FORMAT, DPI, TEMPLATE, SCORED = "PAPER", "FORMAT", "DPI", "TEMPLATE", "SCORED"
    AUTHOR, DATE, FOLDER, INDEX, PAGES = "AUTHOR", "DATE", "FOLDER", "INDEX", "PAGES"
    KIND = "KIND"

    def flags(self):
        # a print layout and its legend belong to the main thread: QGIS crashes when they are built in another
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def title(self):
        return tr("Print the maps of the territories")

    def summary(self):
        return tr("Makes one printed page per territory: map, situation, legend, key figures and sources.")

    def initAlgorithm(self, configuration=None):
        from ...maps.kind import DEFAULT, kinds

        level, *others = level_parameters()
        kind = QgsProcessingParameterEnum(
            self.KIND, tr("Kind of map"), options=kinds(), defaultValue=DEFAULT, usesStaticStrings=True
        )
        kind.setHelp(
            tr("perimetres: all themes; inventaire: type and age of the cités, buildings, wells; valeur: heritage "
               "interest or your scored layer; patrimoine_mondial: property, components, protected buildings; "
               "trame_verte: green network and views.")
        )  # fmt: skip
        self.addParameter(kind)
        self.addParameter(territories_parameter())
        self.addParameter(level)
        paper = QgsProcessingParameterEnum(
            self.PAPER,
            tr("Paper"),
            options=[self._paper_title(name) for name in PAPER_NAMES],
            defaultValue=0,
        )
        paper.setHelp(tr("The scale is the largest round one that fits. Scripts may write “A3 paysage” and the like."))
        form = QgsProcessingParameterEnum(
            self.FORMAT,
            tr("Files"),
            options=[tr("PDF, one per page"), tr("One PDF for all"), tr("PNG pictures"), tr("SVG drawings")],
            defaultValue=0,
        )
        form.setHelp(tr("PDF pages are vector, searchable and georeferenced. One PDF for all is not georeferenced."))
        dpi = QgsProcessingParameterNumber(
            self.DPI,
            tr("Resolution (dpi)"),
            QgsProcessingParameterNumber.Type.Integer,
            defaultValue=300,
            minValue=72,
            maxValue=600,
        )
        dpi.setHelp(tr("Of pictures and of hatching in PDF; 200 is enough for an A0."))
        for parameter in (paper, form, dpi):
            self.addParameter(parameter)
        template = QgsProcessingParameterFile(
            self.TEMPLATE, tr("My template"), extension="qpt", optional=True, fileFilter=tr("Layout template (*.qpt)")
        )
        template.setHelp(
            tr("A print layout whose items bear the ids of the help page; the paper is then the template's own.")
        )
        scored = QgsProcessingParameterFeatureSource(
            self.SCORED, tr("Scored cités"), [QgsProcessing.SourceType.TypeVectorPolygon], optional=True
        )
        scored.setHelp(
            tr("The output of the heritage score, or of the crossing with management for the kind “valeur”. It takes "
               "the place of the official interest on the map.")
        )  # fmt: skip
        author = QgsProcessingParameterString(self.AUTHOR, tr("Author"), defaultValue=AUTHOR, optional=True)
        author.setHelp(tr("Printed at the foot of the page and kept in the PDF."))
        date = QgsProcessingParameterString(self.DATE, tr("Date"), optional=True)
        date.setHelp(tr("As printed, for instance 22 novembre 2026. Empty: today."))
        for parameter in (template, scored, author, date):
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        for parameter in (*others, template, scored, author, date):
            self.addParameter(parameter)
        self.addParameter(QgsProcessingParameterFolderDestination(self.FOLDER, tr("Folder of the maps")))
        self.addOutput(QgsProcessingOutputFile(self.INDEX, tr("Index of the pages (CSV)")))
        self.addOutput(QgsProcessingOutputNumber(self.PAGES, tr("Pages made")))

    @staticmethod
    def _paper_title(name):
        size, way = name.split()
        title = tr("{size} landscape") if way == "paysage" else tr("{size} portrait")
        return title.format(size=size)

    def preprocessParameters(self, parameters):
        return self._in_numbers(parameters)

    def _in_numbers(self, parameters) -> dict:
        """Return the parameters with the words of scripts as places in the lists."""
        parameters = with_level_index(parameters)
        if isinstance(parameters.get(self.KIND), str):
            parameters = {**parameters, self.KIND: parameters[self.KIND].strip().lower() or DEFAULT_KIND}
        for name, words in ((self.PAPER, PAPER_NAMES), (self.FORMAT, FORMATS)):
            value = parameters.get(name)
            if isinstance(value, str):
                known = [word.lower() for word in words]
                value = value.strip().lower()
                value = {a.lower(): a.lower() + " paysage" for a in ("A3", "A4", "A2", "A1", "A0")}.get(value, value)
                if value in known:
                    parameters = {**parameters, name: known.index(value)}
        return parameters

    def checkParameterValues(self, parameters, context):
        from ...maps import scored, template
        from ...maps.errors import MapError
        from ...maps.kind import kind, kinds

        parameters, message = check_territories(self._in_numbers(parameters))
        message = message or check_level(self, parameters, context) or self._check_folder(parameters, context)
        chosen = parameters.get(self.KIND, DEFAULT_KIND) or DEFAULT_KIND
        if chosen not in kinds() and not (isinstance(chosen, int) and 0 <= chosen < len(kinds())):
            message = message or tr("“{name}” is not a kind of map. Choose among: {names}.").format(
                name=chosen, names=", ".join(kinds())
            )
        if message:
            return False, message
        try:
            asked = kind(kinds()[chosen] if isinstance(chosen, int) else chosen)
            path = self.parameterAsFile(parameters, self.TEMPLATE, context)
            if path:
                template.read(path)
            source = self.parameterAsSource(parameters, self.SCORED, context)
            if source is not None:
                if not asked.scored:
                    return False, tr("The kind of map “{name}” shows no scored layer. Leave it empty, or choose "
                                     "perimetres or valeur.").format(name=asked.id)  # fmt: skip
                scored.shown(source.fields(), asked.scored)
        except MapError as error:
            return False, str(error)
        return super().checkParameterValues(parameters, context)

    def _check_folder(self, parameters, context) -> str:
        value = parameters.get(self.FOLDER)
        if value in (None, "", QgsProcessing.TEMPORARY_OUTPUT):
            return ""
        folder = Path(self.parameterAsString(parameters, self.FOLDER, context))
        while not folder.exists() and folder != folder.parent:
            folder = folder.parent
        try:
            with tempfile.TemporaryFile(dir=folder):
                return ""
        except OSError as error:
            return tr("Cannot write in “{folder}”: {reason}. Choose another folder; nothing was printed.").format(
                folder=folder, reason=error.strerror or os.fspath(folder)
            )

    def processAlgorithm(self, parameters, context, feedback):
        from ...maps import atlas, errors

        parameters = self._in_numbers(parameters)
        folder = Path(self.parameterAsString(parameters, self.FOLDER, context))
        index = folder / "index.csv"
        try:
            with made_or_gone(folder):
                done = self._print(parameters, context, feedback, folder)
                if not all(item.error for item in done):
                    atlas.write_index(done, index)
        except errors.Cancelled as stop:
            try:
                if any(not item.error for item in stop.done):
                    atlas.write_index(stop.done, index)
            except OSError as error:
                raise QgsProcessingException(str(error)) from error
            feedback.pushInfo(tr("Cancelled: the pages that were whole are kept, the one in the making is not."))
            return {}
        except (errors.MapError, OSError) as error:
            raise QgsProcessingException(str(error)) from error
        for item in done:
            for warning in item.warnings:
                feedback.pushWarning(f"{item.name}: {warning}")
        failed = [item for item in done if item.error]
        if failed:
            feedback.reportError(
                tr("Pages that were not made ({n} of {all}):").format(n=len(failed), all=len(done)) + "\n" +
                "\n".join(f"{item.name}: {item.error}" for item in failed)
            )  # fmt: skip
            raise QgsProcessingException(failed[0].error if len(failed) == len(done) else
                                         tr("Some pages were not made; the others are in the folder."))  # fmt: skip
        return {self.FOLDER: str(folder), self.INDEX: str(index), self.PAGES: len(done)}

    def _print(self, parameters, context, feedback, folder):
        from ...core.territories import agglomerations
        from ...core.typography import date_in_full
        from ...maps import atlas, paper, template, wholeness
        from ...maps.data import MapData
        from ...maps.kind import kind
        from ...maps.scored import Scored
        from ...maps.territory import territories

        level = LEVELS[self.parameterAsEnum(parameters, LEVEL, context)]
        chosen = chosen_territories(parameters)
        if chosen and level not in ("epci", *WITHIN):
            feedback.pushWarning(
                tr("The list of territories serves EPCI, communes and components; it is not used here.")
            )
        asked = kind(self.parameterAsEnumString(parameters, self.KIND, context) or DEFAULT_KIND)
        path = self.parameterAsFile(parameters, self.TEMPLATE, context)
        given = self.parameterAsString(parameters, self.DATE, context)
        author = self.parameterAsString(parameters, self.AUTHOR, context) or AUTHOR
        scored = self.parameterAsSource(parameters, self.SCORED, context)
        order = atlas.Order(
            folder=folder,
            page=paper.PAPERS[self.parameterAsEnum(parameters, self.PAPER, context)],
            form=FORMATS[self.parameterAsEnum(parameters, self.FORMAT, context)],
            dpi=self.parameterAsInt(parameters, self.DPI, context),
            document=template.read(path) if path else None,
            texts={"auteur": author, "date": given or date_in_full(_today())},
        )
        known = all_territories()
        with MapData(self.parameterAsFile(parameters, DATA, context) or None) as data, MapData() as bundle:
            ground = wholeness.lost(data, bundle) if data.path != bundle.path else None
            wanted = territories(
                data,
                level,
                chosen or (() if level in WITHIN else agglomerations(known)),
                self.parameterAsSource(parameters, INPUT, context),
                self.parameterAsString(parameters, FIELD, context) or DEFAULT_FIELD,
                context.transformContext(),
            )
            wanted = wholeness.whole_only(data, ground, wanted, bool(chosen), feedback.pushWarning)
            seven = territories(data, "epci", agglomerations(known)) if level == "bassin" else ()
            return atlas.run(
                data,
                asked,
                wanted,
                order,
                agglomerations=seven,
                scored=Scored(scored, context.transformContext(), asked.scored) if scored is not None else None,
                progress=feedback.setProgress,
                stopped=feedback.isCanceled,
                say=feedback.pushInfo,
                whole=bundle if ground is not None else None,
            )


def _today():
    import datetime

    return datetime.date.today()
