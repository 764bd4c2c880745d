"""The TERRITORIES parameter, shared by the algorithms that work territory by territory."""

from qgis.core import QgsProcessingParameterEnum

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
    parameter.setHelp(tr("Intermunicipal bodies (EPCI), by name or SIREN code. Leave empty for all of them."))
    return parameter


def chosen_territories(parameters: dict) -> list:
    """Return the territories that the user named, in the order of the list; empty when none was named.

    Raises UnknownTerritory.
    """
    value = parameters.get(NAME)
    if value in (None, ""):
        return []
    if isinstance(value, (str, int)):
        value = str(value).split(";")
    options = all_territories()
    named = {options[item] if isinstance(item, int) else find(item, options) for item in value}
    return [territory for territory in options if territory in named]


def check_territories(parameters: dict):
    """Return ``(parameters, "")`` with the names in the parameter's own spelling, or ``(…, message)``.

    An algorithm calls this in ``checkParameterValues`` before QGIS checks the list of static strings.
    """
    try:
        chosen = chosen_territories(parameters)
    except (UnknownTerritory, IndexError) as error:
        names = ", ".join(territory.short_name for territory in all_territories())
        return parameters, tr("“{name}” is not a territory of the basin. Choose among: {names}.").format(
            name=error, names=names
        )
    return {**parameters, NAME: [territory.short_name for territory in chosen]}, ""
