"""``mbm:perimetermaps``: the printed map, one page per territory."""

from pathlib import Path

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
)

from ...i18n import tr
from .. import page_parameters as pages
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

DEFAULT_KIND = "perimetres"


class PerimeterMaps(MbmAlgorithm):
    """Prints the territories, a kind of map at a time: map, situation, legend of what is there, figures, sources."""

    NAME = "perimetermaps"
    GROUP = "maps"
    TAGS = "atlas,carte,PDF,imprimer,mise en page,périmètre,agglomération,EPCI,map,print,layout,export,A3,A0," \
        "inventaire,valeur,patrimoine mondial,trame verte,inventory,world heritage,green network"
    KIND, SCORED = "KIND", "SCORED"

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
        scale, sheets, overlap = pages.scale_parameters()
        for parameter in (*pages.paper_parameters(), scale):
            self.addParameter(parameter)
        scored = QgsProcessingParameterFeatureSource(
            self.SCORED, tr("Scored cités"), [QgsProcessing.SourceType.TypeVectorPolygon], optional=True
        )
        scored.setHelp(
            tr("The output of the heritage score, or of the crossing with management for the kind “valeur”. It takes "
               "the place of the official interest on the map.")
        )  # fmt: skip
        for parameter in (sheets, overlap, *others, *pages.template_parameters(), pages.advanced(scored),
                          *pages.signature_parameters()):  # fmt: skip
            self.addParameter(parameter)
        pages.add_outputs(self)

    def preprocessParameters(self, parameters):
        return self._in_numbers(parameters)

    def _in_numbers(self, parameters) -> dict:
        """Return the parameters with the words of scripts as places in the lists."""
        parameters = with_level_index(parameters)
        if isinstance(parameters.get(self.KIND), str):
            parameters = {**parameters, self.KIND: parameters[self.KIND].strip().lower() or DEFAULT_KIND}
        return pages.in_numbers(parameters)

    def checkParameterValues(self, parameters, context):
        from ...maps import scored, template
        from ...maps.errors import MapError
        from ...maps.kind import kind, kinds

        parameters, message = check_territories(self._in_numbers(parameters))
        message = message or check_level(self, parameters, context)
        message = message or pages.check_scale(self, parameters, context)
        message = message or pages.check_format(self, parameters, context)
        message = message or pages.check_folder(self, parameters, context)
        chosen = parameters.get(self.KIND, DEFAULT_KIND) or DEFAULT_KIND
        if chosen not in kinds() and not (isinstance(chosen, int) and 0 <= chosen < len(kinds())):
            message = message or tr("“{name}” is not a kind of map. Choose among: {names}.").format(
                name=chosen, names=", ".join(kinds())
            )
        if message:
            return False, message
        try:
            asked = kind(kinds()[chosen] if isinstance(chosen, int) else chosen)
            template.check(pages.template_path(self, parameters, context))
            source = self.parameterAsSource(parameters, self.SCORED, context)
            if source is not None:
                if not asked.scored:
                    return False, tr("The kind of map “{name}” shows no scored layer. Leave it empty, or choose "
                                     "perimetres or valeur.").format(name=asked.id)  # fmt: skip
                scored.shown(source.fields(), asked.scored)
        except MapError as error:
            return False, str(error)
        return super().checkParameterValues(parameters, context)

    def processAlgorithm(self, parameters, context, feedback):
        parameters = self._in_numbers(parameters)
        folder = Path(self.parameterAsString(parameters, pages.FOLDER, context))
        return pages.print_series(folder, feedback, lambda: self._print(parameters, context, feedback, folder))

    def _print(self, parameters, context, feedback, folder):
        from ...core.territories import agglomerations
        from ...maps import atlas, wholeness
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
        scored = self.parameterAsSource(parameters, self.SCORED, context)
        order = atlas.Order(
            folder=folder,
            page=pages.chosen_paper(self, parameters, context),
            form=pages.chosen_format(self, parameters, context),
            dpi=self.parameterAsInt(parameters, pages.DPI, context),
            template=pages.template_path(self, parameters, context),
            scale=pages.chosen_scale(self, parameters, context),
            texts=pages.page_texts(self, parameters, context),
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
                feedback.pushWarning,
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
