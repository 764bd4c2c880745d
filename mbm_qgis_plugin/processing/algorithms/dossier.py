"""``mbm:dossier``: everything about a territory in one PDF, with its summary, its index and its bookmarks."""

from pathlib import Path

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingException,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
)

from ...core.listed import several
from ...i18n import tr
from .. import page_parameters as pages
from .. import sheet_options as options
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
from ..sheet_options import SUBJECTS
from ..territory_parameter import all_territories, check_territories, chosen_territories, territories_parameter


class Dossier(MbmAlgorithm):
    """Prints the dossier of each territory: cover, summary, maps, sheets, key figures, index, credits."""

    NAME = "dossier"
    GROUP = "maps"
    TAGS = "dossier,agglomération,livret,atlas,PDF,sommaire,signets,index,fiches,chiffres clés,imprimer,rapport," \
        "EPCI,commune,report,booklet,bookmarks,table of contents,sheets,key figures,print"
    KINDS, SHEETS, SCORED = "KINDS", "SHEETS", "SCORED"

    def flags(self):
        # a print layout and its legend belong to the main thread: QGIS crashes when they are built in another
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def title(self):
        return tr("Print the dossiers of the territories")

    def summary(self):
        return tr("Makes one PDF per territory: cover, summary, maps, sheets, key figures, index and credits.")

    def initAlgorithm(self, configuration=None):
        from ...maps.kind import kinds

        level, *others = level_parameters()
        self.addParameter(territories_parameter())
        self.addParameter(level)
        kind = QgsProcessingParameterEnum(
            self.KINDS, tr("Maps"), options=kinds(), allowMultiple=True, defaultValue=kinds(), optional=True,
            usesStaticStrings=True,
        )  # fmt: skip
        kind.setHelp(tr("The kinds of maps of the dossier, in this order; see “Print the maps of the territories”. "
                        "None: a dossier without maps."))  # fmt: skip
        sheets = QgsProcessingParameterEnum(
            self.SHEETS, tr("Sheets"), options=list(SUBJECTS), allowMultiple=True, defaultValue=[SUBJECTS[0]],
            optional=True, usesStaticStrings=True,
        )  # fmt: skip
        sheets.setHelp(tr("One A4 page for each cité (cite), terril (terril) or component of the property (element) of "
                          "the territory, sorted by class and name. None: a dossier without sheets."))  # fmt: skip
        self.addParameter(kind)
        self.addParameter(sheets)
        paper, _, dpi = pages.paper_parameters()
        paper.setHelp(tr("Of the maps. Sheets and pages of text are A4 portrait."))
        self.addParameter(paper)
        self.addParameter(dpi)
        scored = QgsProcessingParameterFeatureSource(
            self.SCORED, tr("Scored cités"), [QgsProcessing.SourceType.TypeVectorPolygon], optional=True
        )
        scored.setHelp(
            tr("The output of the heritage score, or of the crossing with management: shown by the maps that can show "
               "it and by the sheets of the cités. It never takes the name of the official interest.")
        )  # fmt: skip
        templates = pages.template_parameters()[1]
        for parameter in (*others, *(pages.advanced(item) for item in (scored, *options.parameters())), templates,
                          *pages.signature_parameters()):  # fmt: skip
            self.addParameter(parameter)
        pages.add_outputs(self)

    def preprocessParameters(self, parameters):
        return pages.in_numbers(with_level_index(parameters))

    def checkParameterValues(self, parameters, context):
        from ...maps import template
        from ...maps.errors import MapError

        parameters, message = check_territories(self.preprocessParameters(parameters))
        message = message or check_level(self, parameters, context)
        message = message or pages.check_folder(self, parameters, context)
        if message:
            return False, message
        try:
            kinds = self._kinds(parameters)
            subjects = self._subjects(parameters)
            template.check(self.parameterAsFile(parameters, pages.TEMPLATES, context))
            self._check_scored(parameters, context, kinds, subjects)
        except MapError as error:
            return False, str(error)
        link = self.parameterAsString(parameters, options.LINK, context).strip()
        message = options.check_photos(self.parameterAsFile(parameters, options.PHOTOS, context))
        for subject in subjects:
            message = message or options.check_link(subject, link)
        if message:
            return False, message
        parameters = {**parameters, self.KINDS: [kind.id for kind in kinds], self.SHEETS: subjects}
        return super().checkParameterValues(parameters, context)

    def _kinds(self, parameters) -> list:
        """Return the kinds of maps chosen, all of them when the parameter is not there. Raises MapError."""
        from ...maps.kind import kind, kinds

        return [kind(name) for name in self._several(parameters, self.KINDS, kinds(), kinds(), tr(
            "“{name}” is not a kind of map. Choose among: {names}."))]  # fmt: skip

    def _subjects(self, parameters) -> list:
        """Return the subjects of the sheets chosen. Raises MapError."""
        return self._several(parameters, self.SHEETS, SUBJECTS, SUBJECTS[:1], tr(
            "“{name}” is no subject of sheets. Choose among: {names}."))  # fmt: skip

    @staticmethod
    def _several(parameters, name, options, default, message) -> list:
        from ...maps.errors import MapError

        if parameters.get(name) is None:
            return list(default)
        try:
            known = {option.lower(): option for option in options}
            return several(parameters[name], list(options), lambda text: known.get(text.lower()))
        except LookupError as error:
            raise MapError(message.format(name=error.args[0], names=", ".join(options))) from error

    def _check_scored(self, parameters, context, kinds, subjects) -> None:
        """Raise MapError when a scored layer is given that nothing of the dossier can show."""
        from ...maps import scored
        from ...maps.errors import MapError

        source = self.parameterAsSource(parameters, self.SCORED, context)
        if source is None:
            if parameters.get(self.SCORED) not in (None, ""):
                raise MapError(tr("The scored layer cannot be read."))
            return
        showing = [kind for kind in kinds if kind.scored]
        on_sheets = SUBJECTS[0] in subjects and not options.check_scored(SUBJECTS[0], source)
        if not showing and not on_sheets:
            raise MapError(tr("Neither a map nor a sheet of this dossier shows a scored layer. Leave it empty."))
        for kind in showing:
            scored.shown(source.fields(), kind.scored)

    def processAlgorithm(self, parameters, context, feedback):
        parameters = self.preprocessParameters(parameters)
        folder = Path(self.parameterAsString(parameters, pages.FOLDER, context))
        made = []

        def work():
            made.extend(self._print(parameters, context, feedback, folder))
            return made

        result = pages.print_series(folder, feedback, work)
        failed = [(item.name, *page) for item in made for page in item.failed]
        if failed:
            feedback.reportError(
                tr("Pages that could not be made; the dossiers hold a page that says so in their place:")
            )
            for name, page, title, reason in failed:
                feedback.reportError(f"{name}, {page}, {title}, {reason}")
            raise QgsProcessingException(
                tr("{n} pages of the dossiers could not be made. The dossiers are in “{folder}” and say so in their "
                   "place. The first: {title}, {reason}").format(
                    n=len(failed), folder=folder, title=failed[0][2], reason=failed[0][3])
            )  # fmt: skip
        return {**result, pages.PAGES: sum(item.pages for item in made)} if result else result

    def _print(self, parameters, context, feedback, folder):
        from ...core.territories import agglomerations
        from ...maps import dossier, wholeness
        from ...maps.data import MapData
        from ...maps.scored import Scored
        from ...maps.sheet import SheetMaker
        from ...maps.territory import territories

        level = LEVELS[self.parameterAsEnum(parameters, LEVEL, context)]
        chosen = chosen_territories(parameters)
        if chosen and level not in ("epci", *WITHIN):
            feedback.pushWarning(
                tr("The list of territories serves EPCI, communes and components; it is not used here.")
            )
        kinds = self._kinds(parameters)
        source = self.parameterAsSource(parameters, self.SCORED, context)
        order = dossier.Order(
            folder=folder,
            page=pages.chosen_paper(self, parameters, context),
            dpi=self.parameterAsInt(parameters, pages.DPI, context),
            template=self.parameterAsFile(parameters, pages.TEMPLATES, context),
            texts=pages.page_texts(self, parameters, context),
            level=level,
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
            sheets = {
                subject: SheetMaker(
                    data,
                    subject,
                    source if source and not options.check_scored(subject, source) else None,
                    self.parameterAsFile(parameters, options.PHOTOS, context) or None,
                    self.parameterAsString(parameters, options.LINK, context).strip(),
                    self.parameterAsBool(parameters, options.QR, context),
                    options.weights(self, parameters, self.SCORED, context),
                )
                for subject in self._subjects(parameters)
            }
            shown = {kind.id: Scored(source, context.transformContext(), kind.scored)
                     for kind in kinds if source is not None and kind.scored}  # fmt: skip
            maker = dossier.Maker(
                data,
                kinds,
                order,
                scored=shown,
                sheets=sheets,
                agglomerations=territories(data, "epci", agglomerations(known)) if level == "bassin" else (),
                whole=bundle if ground is not None else None,
                stopped=feedback.isCanceled,
            )
            try:
                return dossier.run(maker, wanted, feedback.setProgress, feedback.pushInfo)
            finally:
                maker.close()
