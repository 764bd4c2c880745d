"""Which layer of a map service is the orthophoto of a year: services rename their layers, so names are looked for."""

import re
import xml.etree.ElementTree as ElementTree  # nosec B405 - entities are refused below

from .normalise import plain
from .problems import Problem

NOT_PICTURES = ("irc", "infrarouge", "graphe", "tuile", "mosaiquage", "emprise", "dalle", "assemblage", "mns")


def named_layers(document: str) -> list:
    """Return (name, title) of the layers that a WMS capabilities document offers. Raises Problem."""
    if "<!ENTITY" in document[:4000]:  # a service has no use for entities, an attacker has
        raise Problem("The map service did not answer with a list of layers.")
    try:
        root = ElementTree.fromstring(document)  # nosec B314 - no entities, see above
    except ElementTree.ParseError as error:
        raise Problem("The map service did not answer with a list of layers.") from error
    found = []
    for element in root.iter():
        if _tag(element) == "Layer":
            texts = {_tag(child): (child.text or "").strip() for child in element if _tag(child) in ("Name", "Title")}
            if texts.get("Name"):
                found.append((texts["Name"], texts.get("Title", "")))
    return found


def _tag(element):
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def pick(layers, years) -> str:
    """Return the name of the layer that shows the orthophoto of one of ``years``; Problem when there is none.

    Colour and panchromatic pictures only, not the infrared ones nor the outlines of sheets; the shortest name wins.
    """
    found = []
    for name, title in layers:
        text = plain(f"{name} {title}").replace("_", " ").replace(":", " ")
        there = [place for place, year in enumerate(years) if re.search(rf"(?<!\d){year}(?!\d)", text)]
        if there and re.search(r"ortho|photo", text) and not any(word in text for word in NOT_PICTURES):
            found.append((there[0], len(name), name))
    if not found:
        raise Problem("The map service offers no orthophoto of {years} today.", years=", ".join(map(str, years)))
    return min(found)[2]
