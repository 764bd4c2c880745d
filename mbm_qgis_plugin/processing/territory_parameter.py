"""The TERRITORIES parameter, shared by the algorithms that work territory by territory."""

from qgis.core import QgsProcessingParameterEnum

from ..core.listed import several
from ..core.territories import UnknownTerritory, find
from ..i18n import tr
from ..territories import all_territories

NAME = "TERRITORIES"


def territories_parameter() -> QgsProcessingParameterEnum:
    """Return the parameter: several EPCI by short name; scripts may also give sirens or full names."""
    parameter = QgsProcessingParameterEnum(
        NAME,
        tr("Territories (none: all)"),
        options=[territory.short_name for territory in all_territories()],
        allowMultiple=True,
        optional=True,
        usesStaticStrings=True,
    )
    parameter.setHelp(
        tr("Intermunicipal bodies (EPCI), by name, SIREN code or number in the list. Leave empty for all of them.")
    )
    return parameter


def chosen_territories(parameters: dict) -> list:
    """Return the territories that the user named, in the order of the list; empty when none was named.

    A name, a title, a SIREN code or a place in the list; several as a list or in one text.

    Raises UnknownTerritory.
    """
    options = all_territories()

    def named(text):
        try:
            return find(text, options)
        except UnknownTerritory:
            return None

    try:
        return several(parameters.get(NAME), options, named)
    except LookupError as error:
        raise UnknownTerritory(error.args[0]) from error


def check_territories(parameters: dict):
    """Return ``(parameters, "")`` with the names in the parameter's own spelling, or ``(…, message)``.

    An algorithm calls this in ``checkParameterValues`` before QGIS checks the list of static strings.
    """
    try:
        chosen = chosen_territories(parameters)
    except UnknownTerritory as error:
        names = ", ".join(territory.short_name for territory in all_territories())
        return parameters, tr("“{name}” is not a territory of the basin. Choose among: {names}.").format(
            name=error, names=names
        )
    return {**parameters, NAME: [territory.short_name for territory in chosen]}, ""
