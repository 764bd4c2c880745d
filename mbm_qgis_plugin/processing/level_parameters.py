"""The LEVEL, INPUT and FIELD parameters, shared by the algorithms that work on territories."""

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
)

from ..i18n import tr

LEVEL, INPUT, FIELD, DATA = "LEVEL", "INPUT", "FIELD", "DATA"
LEVELS = ("epci", "bassin", "departement", "field", "commune", "element")
WITHIN = ("commune", "element")  # levels that the list of EPCI narrows down
FIELD_LEVEL = LEVELS.index("field")
DEFAULT_FIELD = "epci_nom"


def level_parameters() -> list:
    """Return the parameters that say which territories; the last three are for the advanced user."""
    level = QgsProcessingParameterEnum(
        LEVEL,
        tr("Territories to draw"),
        options=[
            tr("Intermunicipal bodies (EPCI)"),
            tr("The whole basin"),
            tr("Départements"),
            tr("A field of my layer"),
            tr("Communes of the mining perimeter"),
            tr("Components of the World Heritage property"),
        ],
        defaultValue=0,
    )
    level.setHelp(
        tr("EPCI: those you choose; with none chosen, all nine for the key figures, the seven agglomerations for the "
           "maps. Communes and components: all of them, or those of the EPCI that you choose. Scripts may write epci, "
           "bassin, departement, field, commune or element.")
    )
    source = QgsProcessingParameterFeatureSource(
        INPUT, tr("My polygons (level “field”)"), [QgsProcessing.SourceType.TypeVectorPolygon], optional=True
    )
    source.setHelp(tr("Any polygon layer, in any CRS. Empty: the communes of the bundle. Your layer is only read."))
    field = QgsProcessingParameterField(
        FIELD, tr("Field that names the territories"), parentLayerParameterName=INPUT, optional=True
    )
    field.setHelp(tr("Polygons with the same value become one territory, and the value becomes its title."))
    data = QgsProcessingParameterFile(
        DATA, tr("Data to use instead of the bundle"), extension="gpkg", optional=True
    )
    data.setHelp(tr("A working copy made by “Load the layers of a territory”. It is read, never changed."))
    for parameter in (source, field, data):
        parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
    return [level, source, field, data]


def with_level_index(parameters: dict) -> dict:
    """Return the parameters with LEVEL as its place in the list, where a script wrote its word."""
    value = parameters.get(LEVEL)
    if isinstance(value, str) and value.strip().lower() in LEVELS:
        return {**parameters, LEVEL: LEVELS.index(value.strip().lower())}
    return parameters


def check_level(algorithm, parameters, context) -> str:
    """Return what is wrong with LEVEL, INPUT and FIELD together, or an empty text."""
    level = algorithm.parameterAsEnum(parameters, LEVEL, context)
    given = parameters.get(INPUT) not in (None, "")
    field = algorithm.parameterAsString(parameters, FIELD, context)
    if level != FIELD_LEVEL:
        if given or field:
            return tr("A layer and a field serve the level “A field of my layer” only. Choose it, or leave them empty.")
        return ""
    source = algorithm.parameterAsSource(parameters, INPUT, context) if given else None
    if given and source is None:
        return tr("The layer of the territories cannot be read.")
    if source is not None and not field:
        return tr("Choose the field that names the territories.")
    if source is not None and source.fields().lookupField(field) < 0:
        names = ", ".join(item.name() for item in source.fields())
        return tr("The layer has no field “{name}”. Its fields: {names}.").format(name=field, names=names)
    return ""
