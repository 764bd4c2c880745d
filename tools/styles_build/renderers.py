"""Rule-based renderers: one rule a class, so that a legend shows, and a click hides, each class once.

The tiers live inside the symbols, as expressions on the scale.
"""

from qgis.core import QgsInvertedPolygonRenderer, QgsRuleBasedRenderer

from . import recipes
from . import spec as sp
from .symbols import build


def renderer(spec, key: str, layer: dict, geometry: str):
    """Return the renderer of a layer."""
    root = QgsRuleBasedRenderer.Rule(None)
    root.setRuleKey(f"{key}-root")
    for item in layer["classes"]:
        variables = recipes.variables_of(spec.data, layer, item)
        symbol = build(spec.of_class(variables), recipes.recipe_of(spec.data, layer, item), geometry)
        rule = QgsRuleBasedRenderer.Rule(symbol, 0, 0, "", item["label"])
        text = sp.class_filter(layer, item)
        if text == "ELSE":
            rule.setIsElse(True)
        else:
            rule.setFilterExpression(text)
        rule.setRuleKey(f"{key}-{item['id']}")
        root.appendChild(rule)
    result = QgsRuleBasedRenderer(root)
    return QgsInvertedPolygonRenderer(result) if layer.get("inverted") else result
