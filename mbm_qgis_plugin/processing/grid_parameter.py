"""The criteria grid as a parameter: a file, the shipped grid of the cités when left empty."""

from qgis.core import QgsProcessingException, QgsProcessingParameterFile

from ..i18n import tr

DEFAULT = "valeur_patrimoniale_cites"


def grid_parameter(name: str = "GRID", default: str = DEFAULT) -> QgsProcessingParameterFile:
    """Return the parameter of the grid."""
    parameter = QgsProcessingParameterFile(
        name,
        tr("Criteria grid"),
        behavior=QgsProcessingParameterFile.Behavior.File,
        fileFilter=tr("Criteria grid (*.json)"),
        optional=True,
    )
    parameter.setHelp(tr("A grid file (.json), or the name of a shipped one. Empty: “{name}”.").format(name=default))
    return parameter


def with_grid_path(parameters: dict, name: str = "GRID") -> dict:
    """Return the parameters with the bare name of a shipped grid replaced by its path, which QGIS accepts as a file."""
    from ..grids import find

    written = parameters.get(name)
    return {**parameters, name: str(find(written))} if isinstance(written, str) and written else parameters


def chosen_grid(algorithm, parameters, context, name: str = "GRID", default: str = DEFAULT):
    """Return the grid read and checked; QgsProcessingException with the faulty line otherwise."""
    from ..core.problems import Problem
    from ..grids import load

    try:
        return load(algorithm.parameterAsString(parameters, name, context) or default)
    except Problem as fault:
        raise QgsProcessingException(fault.text(tr)) from fault
