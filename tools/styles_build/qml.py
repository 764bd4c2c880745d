"""Writes a layer's style so that two builds give the same bytes.

Qt hashes attributes in a random order and QGIS invents identifiers: the XML is written again in canonical form.
"""

import re
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

from qgis.core import QgsMapLayer

DOCTYPE = "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
WITH_MAP = (
    "LayerConfiguration",
    "Symbology",
    "Labeling",
    "Fields",
    "Forms",
    "Actions",
    "MapTips",
    "AttributeTable",
    "Rendering",
)
WITHOUT_MAP = ("LayerConfiguration", "Fields", "Forms", "MapTips", "AttributeTable")
# what QGIS writes for every layer and what says nothing of the style
NOISE = ("customproperties", "legend", "expressionfields", "geometryOptions", "SingleCategoryDiagramRenderer",
         "DiagramLayerSettings", "referencedLayers", "storedexpressions",
         "conditionalstyles", "dataDependencies", "userNotes")  # fmt: skip


def text_of(layer, categories=()) -> str:
    """Return the layer's style as canonical XML; ``categories``: names of those to write (none: all of the house)."""
    flags = QgsMapLayer.StyleCategories()
    for name in categories or (WITH_MAP if layer.isSpatial() else WITHOUT_MAP):
        flags |= getattr(QgsMapLayer.StyleCategory, name)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "style.qml"
        message, saved = layer.saveNamedStyle(str(path), flags)
        if not saved:
            raise RuntimeError(message)
        root = ET.fromstring(path.read_text(encoding="utf-8"))
    return DOCTYPE + ET.canonicalize(ET.tostring(_clean(root), encoding="unicode")) + "\n"


def _clean(root):
    root.set("version", "3.22.0")
    for child in list(root):
        if child.tag in NOISE:
            root.remove(child)
    for element in root.iter():
        if element.tail and not element.tail.strip():
            element.tail = "\n"
        _callout_id(element)
        if element.tag == "attributeEditorRelation":
            # QGIS writes the id of a relation only when the project has it: give it back
            element.set("relation", element.get("name"))
            element.set("relationWidgetTypeId", "relation_editor")
    return root


def _callout_id(element) -> None:
    """Callouts hold a whole line symbol as text, with attributes in Qt's random order: sort these too."""
    value = element.get("value", "")
    if element.tag == "Option" and value.startswith("<symbol"):
        element.set("value", re.sub(r">\s+<", "><", ET.canonicalize(value)))
