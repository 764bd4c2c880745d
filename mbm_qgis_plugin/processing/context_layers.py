"""The searched layers as parameters: the bundled ones unless the user gives his own."""

from qgis.core import QgsProcessing, QgsProcessingParameterFeatureSource

from ..i18n import language, tr


def add_context_parameters(algorithm, advanced) -> None:
    """Add one optional parameter per searched layer: TERRILS, CAVALIERS, PUITS … (``advanced``: the flag's value)."""
    from ..indicator_definitions import definitions

    for entry in definitions().layers.values():
        kind = QgsProcessing.SourceType
        parameter = QgsProcessingParameterFeatureSource(
            entry["parameter"],
            entry["label"][language()],
            [kind.TypeVector if entry.get("table") else kind.TypeVectorAnyGeometry],
            optional=True,
        )
        parameter.setFlags(parameter.flags() | advanced)
        parameter.setHelp(tr("Your own layer in place of the bundled one. Empty: the open data."))
        algorithm.addParameter(parameter)


def context_layers(algorithm, parameters, context) -> dict:
    """Return the layers that the user gave: key of ``indicators.json`` → source."""
    from ..indicator_definitions import definitions

    given = {}
    for key, entry in definitions().layers.items():
        source = algorithm.parameterAsSource(parameters, entry["parameter"], context)
        if source is not None:
            given[key] = source
    return given
