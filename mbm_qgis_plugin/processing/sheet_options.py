"""What the algorithms that print sheets share: photographs, address, QR code, scored layer."""

import re
from pathlib import Path

from qgis.core import QgsProcessingParameterBoolean, QgsProcessingParameterFile, QgsProcessingParameterString

from ..i18n import tr

PHOTOS, LINK, QR = "PHOTOS", "LINK", "QR"
SUBJECTS = ("cite", "terril", "element")
ADDRESS = re.compile(r"[a-z][a-z0-9+.-]*://\S+", re.IGNORECASE)


def parameters() -> list:
    """Return PHOTOS, LINK and QR."""
    photos = QgsProcessingParameterFile(
        PHOTOS, tr("Folder of photographs"), QgsProcessingParameterFile.Behavior.Folder, optional=True
    )
    photos.setHelp(
        tr("Pictures named like the object: U-16A.jpg, U-16A_2.jpg, 16A.png. A text of the same name (U-16A.txt) "
           "says who took it.")
    )  # fmt: skip
    link = QgsProcessingParameterString(LINK, tr("Address of an online sheet"), optional=True)
    link.setHelp(
        tr("With {id}, or another field in braces such as {id_unesco}: https://example.org/cites/{id}. It is "
           "printed, and can be clicked in a PDF.")
    )  # fmt: skip
    code = QgsProcessingParameterBoolean(QR, tr("Print the address as a QR code, too"), defaultValue=True)
    code.setHelp(tr("At least 18 mm wide; without an address there is none."))
    return [photos, link, code]


def check_photos(folder: str) -> str:
    """Return what is wrong with the folder of the photographs, or an empty text."""
    if folder and not Path(folder).is_dir():
        return tr("There is no folder “{folder}” of photographs.").format(folder=folder)
    return ""


def check_scored(subject, source) -> str:
    """Return why the sheets of a subject cannot show a scored layer, or an empty text."""
    from ..maps import sheet_data

    spec = sheet_data.sheet(subject)
    if not any(block["kind"] == "value" for block in spec["blocks"]):
        return tr("Components of the property are not scored. Leave the scored layer empty.")
    return sheet_data.not_scored(source.fields().names(), spec["key_field"])


def check_link(subject, pattern) -> str:
    """Return what is wrong with an address, or an empty text."""
    from .. import bundledata
    from ..core.sheet import fields_of
    from ..maps.sheet_data import sheet

    if not pattern:
        return ""
    if not ADDRESS.fullmatch(pattern):
        return tr("“{link}” is not an address: it must begin with https:// or the like and hold no space.").format(
            link=pattern
        )
    known = ["id", *bundledata.rows(sheet(subject)["layer"])[0]]
    try:
        unknown = [name for name in fields_of(pattern) if name not in known]
    except ValueError:
        return tr("The braces of “{link}” cannot be understood. Write {{id}} where the identifier belongs.").format(
            link=pattern
        )
    if unknown:
        return tr("“{name}” in the address is no field of these objects. Choose among: {names}.").format(
            name=unknown[0], names=", ".join(known)
        )
    return ""


def weights(algorithm, parameters, name, context) -> dict:
    """Return the weights that the scored layer was made with."""
    from ..scoring_run import family_weights

    layer = algorithm.parameterAsVectorLayer(parameters, name, context)
    return family_weights(layer) if layer is not None else {}
