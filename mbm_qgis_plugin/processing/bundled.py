"""A bundled layer as the default input of an algorithm: read from a copy, since QGIS writes beside what it opens."""

from ..bundle import bundle_copy


def with_bundled(parameters: dict, name: str, table: str) -> dict:
    """Return the parameters with ``name`` set to a bundled layer when it was left empty.

    Raises QgsProcessingException when the bundle is missing.
    """
    if parameters.get(name) not in (None, ""):
        return parameters
    return {**parameters, name: f"{bundle_copy()}|layername={table}"}
