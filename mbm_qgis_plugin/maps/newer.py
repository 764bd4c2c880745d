"""Templates of a newer QGIS, read by an older one: type that it would not find is put where it looks for it.

QGIS writes the type of a label as a text format from 3.24 on, that of a legend from 3.30 on; older versions look for
a font (and a colour) and take their own default when there is none.
"""

import re

from qgis.core import Qgis
from qgis.PyQt.QtGui import QColor, QFont

from .. import compat

LABEL = "65641"  # type of an item in the file
LEGEND = "65642"
POINTS = {"Point": 1.0, "MM": 72 / 25.4, "RenderMetersInMapUnits": 1.0, "Pixel": 0.75, "Inch": 72.0}


def version(root) -> str:
    """Return the version that wrote the template, ``3.44``, when the file says it and it is newer than this QGIS."""
    found = re.match(r"(\d+)\.(\d+)", root.attribute("version"))
    if not found:
        return ""
    major, minor = int(found[1]), int(found[2])
    return f"{major}.{minor}" if major * 100 + minor > Qgis.QGIS_VERSION_INT // 100 else ""


def adapt(document) -> None:
    """Write fonts and colours beside the text formats of a template that this QGIS does not read."""
    items = document.documentElement().elementsByTagName("LayoutItem")
    for place in range(items.count()):
        element = items.at(place).toElement()
        if element.attribute("type") == LABEL and not compat.LABELS_HAVE_FORMATS:
            _font(document, element, "LabelFont", colour=True)
        elif element.attribute("type") == LEGEND and not compat.LEGENDS_HAVE_FORMATS:
            styles = element.elementsByTagName("style")
            for number in range(styles.count()):
                style = styles.at(number).toElement()
                text = style.firstChildElement("text-style")
                _font(document, style, "styleFont")
                if style.attribute("name") == "symbolLabel" and not text.isNull():
                    element.setAttribute("fontColor", _colour(text).name())


def _font(document, parent, name: str, colour: bool = False) -> None:
    text = parent.firstChildElement("text-style")
    if text.isNull() or not parent.firstChildElement(name).isNull():
        return
    font = QFont(text.attribute("fontFamily"))
    factor = POINTS.get(text.attribute("fontSizeUnit"), 1.0)
    font.setPointSizeF(max(1.0, _number(text.attribute("fontSize"), 10.0) * factor))
    named = text.attribute("namedStyle")
    font.setBold("Bold" in named or _number(text.attribute("fontWeight"), 50) >= 75)
    font.setItalic(any(word in named for word in ("Italic", "Oblique")) or text.attribute("fontItalic") == "1")
    element = document.createElement(name)
    element.setAttribute("description", font.toString())
    element.setAttribute("style", named)
    parent.appendChild(element)
    if colour:
        value, element = _colour(text), document.createElement("FontColor")
        for part in ("red", "green", "blue", "alpha"):
            element.setAttribute(part, str(getattr(value, part)()))
        parent.appendChild(element)


def _colour(text) -> QColor:
    """Return the colour of a text format: ``38,40,45,255``, followed by more from 3.40 on."""
    parts = [int(_number(part, 0)) for part in text.attribute("textColor").split(",")[:4]]
    return QColor(*parts) if len(parts) >= 3 else QColor(0, 0, 0)


def _number(text: str, otherwise: float) -> float:
    try:
        return float(text)
    except ValueError:
        return otherwise
