"""``mbm:indicators``: what the layers say of each cité, one field per indicator."""

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
)

from ...i18n import language, tr
from ..base import MbmAlgorithm
from ..bundled import with_bundled
from ..context_layers import add_context_parameters, context_layers


class Indicators(MbmAlgorithm):
    """Adds observable indicators to a layer, each with its unit and source."""

    NAME = "indicators"
    GROUP = "inventory"
    TAGS = "indicateurs,distance,terril,cavalier,puits,fosse,cité,indicators,proximity,shaft,near,count"
    INPUT, INDICATORS, OUTPUT = "INPUT", "INDICATORS", "OUTPUT"

    def title(self):
        return tr("Compute indicators")

    def summary(self):
        return tr("Writes what the layers say of each cité: type, shape, distances, counts, shares; unknown is NULL.")

    def initAlgorithm(self, configuration=None):
        from ...indicator_definitions import definitions

        source = QgsProcessingParameterFeatureSource(
            self.INPUT, tr("Layer"), [QgsProcessing.SourceType.TypeVectorAnyGeometry], optional=True
        )
        source.setHelp(tr("Cités, or any layer with a geometry. Empty: the 284 cités of the open data."))
        self.addParameter(source)
        chosen = QgsProcessingParameterEnum(
            self.INDICATORS,
            tr("Indicators (none: all)"),
            options=[item.label[language()] for item in definitions().indicators],
            allowMultiple=True,
            optional=True,
        )
        chosen.setHelp(tr("One field ind_… is written for each."))
        self.addParameter(chosen)
        add_context_parameters(self, advanced=QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Layer with indicators")))

    def processAlgorithm(self, parameters, context, feedback):
        from ...dress import dress
        from ...indicator_definitions import indicator_ids
        from ...indicators_run import aliases, indicator_columns
        from ...layersio import append_columns, open_source

        parameters = with_bundled(parameters, self.INPUT, "cites")
        everything = indicator_ids()
        chosen = parameters.get(self.INDICATORS) not in (None, "", [])  # QGIS reads nothing chosen as the first one
        numbers = self.parameterAsEnums(parameters, self.INDICATORS, context) if chosen else ()
        ids = [everything[number] for number in numbers] or everything
        source = open_source(self, parameters, self.INPUT, context)
        layers = context_layers(self, parameters, context)
        columns = indicator_columns(ids, source, layers, feedback)
        output = append_columns(self, parameters, self.OUTPUT, context, source, columns, feedback)
        texts = {f"ind_{key}": text for key, text in aliases(ids, layers).items()}
        dress(output, context, feedback, "Indicateurs", aliases=texts)
        return {self.OUTPUT: output}
