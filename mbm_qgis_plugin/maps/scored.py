"""A scored layer of cités on the map, in the place of the official interest, and never looking like it."""

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
OBSERVED = "Indice"  # classes of a grid of observable indicators; a grid noted by experts has other words
TITLES = {
    "cites_score": "Cités, indice indicatif",
    "cites_classe": "Cités, classe calculée",
}
NOTICES = {  # printed: a computed class never passes for the official one
    "cites_score": "Indice calculé, indicatif : il ne remplace pas l’intérêt officiel de 2007.",
    "cites_classe": "Classe calculée d’après des notes : elle ne remplace pas l’intérêt officiel de 2007.",
}


class Scored:
    """A polygon source with a ``classe`` field, as a styled layer and the legend that goes with it."""

    def __init__(self, source, transform_context=None):
        fields = source.fields()
        if fields.lookupField(FIELD) < 0:
            raise MapError(tr("The scored layer has no field “{name}”.").format(name=FIELD))
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
            if not compat.is_null(item[FIELD]):
                classes.add(str(item[FIELD]))
        self.layer.dataProvider().addFeatures(self.features)
        self.layer.updateExtents()
        self.style = "cites_score" if any(value.startswith(OBSERVED) for value in classes) else "cites_classe"
        self.notice = NOTICES[self.style]
        message, loaded = self.layer.loadNamedStyle(str(STYLES / f"{self.style}.qml"))
        if not loaded:
            raise MapError(tr("The style “{file}” cannot be read: {reason}").format(file=self.style, reason=message))

    def legend(self, found: dict, territory, denominator, variables) -> dict:
        """Return the legend of a page with the classes of this layer in the place of the official ones."""
        from .. import spatial

        shapes = [item.geometry() for item in self.features]
        inside = [item for item, is_in in zip(self.features, spatial.inside(shapes, territory.geometry)) if is_in]
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
