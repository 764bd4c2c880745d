"""A bundled layer as the default input of an algorithm: read from a copy, since QGIS writes beside what it opens."""

import shutil
from pathlib import Path

from qgis.core import QgsProcessingException, QgsProcessingUtils

from ..i18n import tr
from ..paths import BUNDLE


def with_bundled(parameters: dict, name: str, table: str) -> dict:
    """Return the parameters with ``name`` set to a bundled layer when it was left empty.

    Raises QgsProcessingException when the bundle is missing.
    """
    if parameters.get(name) not in (None, ""):
        return parameters
    return {**parameters, name: f"{bundle_copy()}|layername={table}"}


def bundle_copy() -> Path:
    """Return a copy of the bundle in the session's temporary folder, made once."""
    if not BUNDLE.is_file():
        raise QgsProcessingException(tr("The bundled layers are missing: {path}").format(path=BUNDLE))
    state = BUNDLE.stat()
    copy = Path(QgsProcessingUtils.tempFolder()) / f"bassin_minier_{state.st_size}_{int(state.st_mtime)}.gpkg"
    if not copy.is_file():
        partial = copy.with_suffix(".part")
        shutil.copyfile(BUNDLE, partial)
        partial.replace(copy)
    return copy
