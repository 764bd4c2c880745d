"""A scored layer of cités on the map, in the place of the official interest, and never looking like it."""

import re
from collections import Counter

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsExpression,
    QgsExpressionContext,
    QgsFeature,
)

from .. import compat, fonts
from ..catalog import catalog
from ..i18n import tr
from ..paths import STYLES
from . import drawing, legend
from .data import CRS
from .errors import MapError
from .kind import Entry

FIELD = "classe"
CROSSING = "croisement"
CLASS_SHOWN, CROSSING_SHOWN = "class", "crossing"  # what a kind of map may show of a scored layer
SURE = 0.8  # least share of the weightings that give a cité its class, for the class to be drawn in full
PALER = 0.55  # part of white in the colours of a class that is not sure
OBSERVED = "Indice"  # classes of a grid of observable indicators; a grid noted by experts has other words
TITLES = {
    "cites_score": "Cités, indice indicatif",
    "cites_classe": "Cités, classe calculée",
    "croisement": "Patrimoine × gestion",
}
NOTICES = {  # printed: a computed class never passes for the official one
    "cites_score": "Indice calculé, indicatif : il ne remplace pas l’intérêt officiel de 2007.",
    "cites_classe": "Classe calculée d’après des notes : elle ne remplace pas l’intérêt officiel de 2007.",
    "croisement": "Croisement calculé, indicatif : il ne remplace pas l’intérêt officiel de 2007.",
}
SUBJECTS = {  # what the page is about, in its subtitle
    "cites_score": "Cités : indice calculé, indicatif",
    "cites_classe": "Cités : classe calculée d’après des notes",
    "croisement": "Cités : croisement patrimoine × gestion, calculé",
}
DOUBTFUL = {"cites_score": "{label}, incertain", "cites_classe": "{label}, incertaine"}  # under the title of the group
SHORT = re.compile(r"^Classe calculée : | \(calculé\)$")
ROBUST = " Teinte claire : classe incertaine ({rule})."
RULES = {"p": "moins de 80 % des tirages de poids", "limite": "score proche d’une limite de classe"}


def shown(fields, allowed) -> str:
    """Return what a kind of map that allows ``allowed`` shows of a layer with these fields; MapError when nothing."""
    wanted = {CROSSING_SHOWN: CROSSING, CLASS_SHOWN: FIELD}
    for way, name in wanted.items():
        if way in allowed and fields.lookupField(name) >= 0:
            return way
    names = " / ".join(f"“{name}”" for way, name in wanted.items() if way in allowed)
    raise MapError(tr("The scored layer has no field {name}. Run the heritage score first.").format(name=names))


class Scored:
    """A polygon source with a ``classe`` or ``croisement`` field, as a styled layer with its legend.

    allowed: what the kind of map shows of it; with the crossing goes robustness, when the fields tell it.
    """

    def __init__(self, source, transform_context=None, allowed=(CLASS_SHOWN,)):
        fields = source.fields()
        self.way = shown(fields, allowed)
        field = CROSSING if self.way == CROSSING_SHOWN else FIELD
        fonts.load()
        transform = QgsCoordinateTransform(source.sourceCrs(), QgsCoordinateReferenceSystem(CRS), transform_context)
        self.layer = drawing.memory_layer("MultiPolygon", catalog().layer("cites").title, [])
        self.layer.dataProvider().addAttributes(list(fields))
        self.layer.updateFields()
        self.features, classes = [], set()
        for item in source.getFeatures():
            feature = QgsFeature(self.layer.fields())
            feature.setAttributes(item.attributes())
            shape = item.geometry()
            if not shape.isNull():
                shape.transform(transform)
                shape.convertToMultiType()
            feature.setGeometry(shape)
            self.features.append(feature)
            if not compat.is_null(item[field]):
                classes.add(str(item[field]))
        self.layer.dataProvider().addFeatures(self.features)
        self.layer.updateExtents()
        self.style = "cites_score" if any(value.startswith(OBSERVED) for value in classes) else "cites_classe"
        if self.way == CROSSING_SHOWN:
            self.style = "croisement"
        self.notice, self.subject = NOTICES[self.style], SUBJECTS[self.style]
        message, loaded = self.layer.loadNamedStyle(str(STYLES / f"{self.style}.qml"))
        if not loaded:
            raise MapError(tr("The style “{file}” cannot be read: {reason}").format(file=self.style, reason=message))
        if CROSSING_SHOWN in allowed and self.way == CLASS_SHOWN:
            self._show_robustness(fields)

    def _show_robustness(self, fields):
        """Draw in paler colours the cités whose class other weights, or a hair more score, would change."""
        chances = [item.name() for item in fields if item.name().startswith("p_") and item.isNumeric()]
        if chances:
            shares = ", ".join(f"coalesce({QgsExpression.quotedColumnRef(name)}, 0)" for name in chances)
            doubt = f"max({shares}) < {SURE}"
        elif fields.lookupField("limite") >= 0:
            doubt = '"limite"'
        else:
            return
        renderer = self.layer.renderer().clone()
        root = renderer.rootRule()
        for rule in [item for item in root.children() if not item.isElse()]:
            paler = rule.clone()
            paler.setRuleKey(f"{rule.ruleKey()}-doubt")
            paler.setFilterExpression(f"({rule.filterExpression()}) AND coalesce({doubt}, false)")
            paler.setLabel(DOUBTFUL[self.style].format(label=SHORT.sub("", rule.label())))
            symbol = rule.symbol().clone()
            drawing.pale(symbol, PALER)
            paler.setSymbol(symbol)
            rule.setFilterExpression(f"({rule.filterExpression()}) AND NOT coalesce({doubt}, false)")
            root.insertChild(root.children().index(rule) + 1, paler)
        self.layer.setRenderer(renderer)
        self.notice += ROBUST.format(rule=RULES["p" if chances else "limite"])

    def counts(self, territory) -> dict:
        """Return cell of the crossing → number of cités of a territory in it."""
        return Counter(str(item[CROSSING]) for item in self.inside(territory) if not compat.is_null(item[CROSSING]))

    def inside(self, territory) -> list:
        """Return the features of a territory, by their point on surface."""
        from .. import spatial

        shapes = [item.geometry() for item in self.features]
        return [item for item, is_in in zip(self.features, spatial.inside(shapes, territory.geometry)) if is_in]

    def symbols(self) -> dict:
        """Return cell of the crossing → its symbol."""
        return {str(item.value()): item.symbol().clone() for item in self.layer.renderer().categories()}

    def legend(self, found: dict, territory, denominator, variables) -> dict:
        """Return the legend of a page with the classes of this layer in the place of the official ones."""
        inside = self.inside(territory)
        if self.way == CROSSING_SHOWN:  # drawn as a square of nine, not as a list
            return {key: value for key, value in found.items() if key != "cites"}
        rows, taken = [], set()
        for rule in self.layer.renderer().rootRule().children():
            for position, feature in enumerate(inside):
                if position not in taken and (rule.isElse() or self._matches(rule.filterExpression(), feature)):
                    symbol = legend.symbol_of(self.layer, feature, denominator, variables)
                    if symbol is not None:
                        rows.append(legend.row(Entry(rule.label(), "@scored"), rule.label(), symbol, self.layer))
                    break
            taken |= {
                position for position, feature in enumerate(inside)
                if not rule.isElse() and self._matches(rule.filterExpression(), feature)
            }  # fmt: skip
        result = {}
        for key, value in found.items() if "cites" in found else [("cites", None), *found.items()]:
            if key != "cites":
                result[key] = value
            elif rows:
                result[key] = (TITLES[self.style], rows)
        return result

    def _matches(self, text, feature) -> bool:
        context = QgsExpressionContext()
        context.setFeature(feature)
        context.setFields(self.layer.fields())
        return bool(QgsExpression(text).evaluate(context))
