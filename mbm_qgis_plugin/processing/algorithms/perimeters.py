"""``mbm:perimeters``: territories as polygons, with their key figures."""

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFields,
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingParameterFeatureSink,
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
        from ... import newlayer
        from ...core.figures import FIGURES
        from ...dress import dress
        from ...maps import wholeness
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
            with MapData(self.parameterAsFile(parameters, DATA, context) or None) as data, MapData() as bundle:
                chosen = chosen_territories(parameters)
                found = territories(
                    data,
                    level,
                    chosen or (() if level in WITHIN else all_territories()),
                    self.parameterAsSource(parameters, INPUT, context),
                    self.parameterAsString(parameters, FIELD, context) or DEFAULT_FIELD,
                    context.transformContext(),
                    feedback.pushWarning,
                )
                ground = wholeness.lost(data, bundle) if data.path != bundle.path else None
                found = wholeness.whole_only(data, ground, found, bool(chosen), feedback.pushWarning)
                rows = []
                for number, territory in enumerate(found):
                    if feedback.isCanceled():
                        return {}
                    rows.append((territory, figures(data, territory)))
                    feedback.setProgress(95.0 * (number + 1) / len(found))
        except MapError as error:
            raise QgsProcessingException(str(error)) from error
        features = []
        for territory, values in rows:
            shape = territory.geometry
            shape.convertToMultiType()
            counts = [round(values[item.id], 3) if item.unit else int(values[item.id]) for item in FIGURES]
            features.append((shape, [territory.id, territory.name, level, *counts]))
        kind, crs = QgsWkbTypes.Type.MultiPolygon, QgsCoordinateReferenceSystem(CRS)
        output = newlayer.write_features(self, parameters, self.OUTPUT, context, fields, kind, crs, features, feedback)
        dress(output, context, feedback, "Périmètres", aliases=newlayer.aliases(fields))
        feedback.pushInfo(
            tr(
                "Territories: {n}. Counts of cités are those of the open data: 284 of the 563 qualified in 2007."
            ).format(n=len(rows))
        )
        return {self.OUTPUT: output}
