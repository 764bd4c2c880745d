"""``mbm:perimeters``: territories as polygons, with their key figures."""

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingParameterFeatureSink,
    QgsProcessingUtils,
    QgsWkbTypes,
)

from ... import compat
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


class Perimeters(MbmAlgorithm):
    """Counts cités, terrils, cavaliers, wells, property and buffer zone in each territory."""

    NAME = "perimeters"
    GROUP = "maps"
    TAGS = (
        "périmètre,territoire,agglomération,EPCI,chiffres clés,statistiques,perimeter,territory,key figures,count,SCoT"
    )
    OUTPUT = "OUTPUT"

    def title(self):
        return tr("Key figures of territories")

    def summary(self):
        return tr("Makes one polygon per territory with its key figures: cités, terrils, cavaliers, property, wells.")

    def initAlgorithm(self, configuration=None):
        level, *others = level_parameters()
        self.addParameter(level)
        self.addParameter(territories_parameter())
        for parameter in others:
            self.addParameter(parameter)
        output = QgsProcessingParameterFeatureSink(
            self.OUTPUT, tr("Territories"), QgsProcessing.SourceType.TypeVectorPolygon
        )
        output.setHelp(tr("One polygon per territory, one field per key figure, with French aliases and units."))
        self.addParameter(output)

    def preprocessParameters(self, parameters):
        return with_level_index(parameters)

    def checkParameterValues(self, parameters, context):
        parameters, message = check_territories(with_level_index(parameters))
        message = message or check_level(self, parameters, context)
        return (False, message) if message else super().checkParameterValues(parameters, context)

    def processAlgorithm(self, parameters, context, feedback):
        from ...core.figures import FIGURES
        from ...maps.data import CRS, MapData
        from ...maps.errors import MapError
        from ...maps.territory import figures, territories

        parameters = with_level_index(parameters)
        level = LEVELS[self.parameterAsEnum(parameters, LEVEL, context)]
        fields = QgsFields()
        fields.append(compat.field("code", compat.TEXT, "Code"))
        fields.append(compat.field("nom", compat.TEXT, "Nom"))
        fields.append(compat.field("niveau", compat.TEXT, "Niveau"))
        for item in FIGURES:
            alias = f"{item.label} ({item.unit})" if item.unit else item.label
            fields.append(compat.field(item.id, compat.REAL if item.unit else compat.INTEGER, alias))
        try:
            with MapData(self.parameterAsFile(parameters, DATA, context) or None) as data:
                found = territories(
                    data,
                    level,
                    chosen_territories(parameters) or (() if level in WITHIN else all_territories()),
                    self.parameterAsSource(parameters, INPUT, context),
                    self.parameterAsString(parameters, FIELD, context) or DEFAULT_FIELD,
                    context.transformContext(),
                )
                rows = []
                for number, territory in enumerate(found):
                    if feedback.isCanceled():
                        return {}
                    rows.append((territory, figures(data, territory)))
                    feedback.setProgress(95.0 * (number + 1) / len(found))
        except MapError as error:
            raise QgsProcessingException(str(error)) from error
        sink, identifier = self.parameterAsSink(
            parameters, self.OUTPUT, context, fields, QgsWkbTypes.Type.MultiPolygon, QgsCoordinateReferenceSystem(CRS)
        )
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, self.OUTPUT))
        for territory, values in rows:
            feature = QgsFeature(fields)
            shape = territory.geometry
            shape.convertToMultiType()
            feature.setGeometry(shape)
            counts = [round(values[item.id], 3) if item.unit else int(values[item.id]) for item in FIGURES]
            feature.setAttributes([territory.id, territory.name, level, *counts])
            if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
                raise QgsProcessingException(self.writeFeatureError(sink, parameters, self.OUTPUT))
        feedback.pushInfo(
            tr("{n} territories. Counts of cités are those of the open data: 284 of the 563 qualified in 2007.").format(
                n=len(rows)
            )
        )
        self.identifier = identifier
        return {self.OUTPUT: identifier}

    def postProcessAlgorithm(self, context, feedback):
        """Name the fields in French: QGIS drops the aliases of a new layer before 3.28."""
        from ...core.figures import FIGURES

        layer = QgsProcessingUtils.mapLayerFromString(getattr(self, "identifier", ""), context)
        if layer is not None:
            for item in FIGURES:
                index = layer.fields().lookupField(item.id)
                layer.setFieldAlias(index, f"{item.label} ({item.unit})" if item.unit else item.label)
        return {}
