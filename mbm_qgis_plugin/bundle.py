"""A copy of the bundled layers that QGIS may open: it writes journal files beside what it opens."""

import shutil
from pathlib import Path

from qgis.core import QgsProcessingException, QgsProcessingUtils

from .i18n import tr
from .paths import BUNDLE


def bundle_copy() -> Path:
    """Return a copy of the bundle in the session's temporary folder, made once.

    Raises QgsProcessingException when the bundle is missing.
    """
    if not BUNDLE.is_file():
        raise QgsProcessingException(tr("The bundled layers are missing: {path}").format(path=BUNDLE))
    state = BUNDLE.stat()
    copy = Path(QgsProcessingUtils.tempFolder()) / f"bassin_minier_{state.st_size}_{int(state.st_mtime)}.gpkg"
    if not copy.is_file():
        partial = copy.with_suffix(".part")
        shutil.copyfile(BUNDLE, partial)
        partial.replace(copy)
    return copy
