"""The ranking on the map while it is worked on: a memory layer that is never saved and leaves with its cause."""

from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer

from ..bundle import bundle_copy
from ..dress import class_style
from ..paths import STYLES

PROPERTY = "mbm/preview"
NAME = "Aperçu, non enregistré"
UNRANKED = "Non hiérarchisé"


class Preview:
    """The layer, and the classes it holds now. ``canvas``: the map to draw again once the layer is gone."""

    def __init__(self, canvas):
        self.canvas = canvas
        self.layer, self._ids, self._shown = None, {}, {}

    @property
    def on(self) -> bool:
        """True while the layer is in the project."""
        return self.layer is not None

    def show(self, data, outcome) -> None:
        """Put the layer into the project, or bring its classes up to date."""
        if self.layer is None:
            self._make(data)
        layer, grid = self.layer, data.session.grid
        labels = [label.label["fr"] for label in grid.classes]
        fields = {name: layer.fields().lookupField(name) for name in ("classe", "score", "rang")}
        changes = {}
        for place, key in enumerate(data.keys):
            number = int(outcome.index[place])
            rank, score = outcome.rank[place], outcome.score[place]
            now = (
                labels[number] if number >= 0 else UNRANKED,
                None if score != score else round(float(score), 1),
                None if rank != rank else int(rank),
            )
            if key in self._ids and self._shown.get(key) != now:
                self._shown[key] = now
                changes[self._ids[key]] = dict(zip((fields["classe"], fields["score"], fields["rang"]), now))
        if changes:
            layer.dataProvider().changeAttributeValues(changes)
            layer.triggerRepaint()

    def _make(self, data):
        source = QgsProject.instance().mapLayer(data.layer_id) if data.layer_id else None
        if source is None:
            source = QgsVectorLayer(f"{bundle_copy()}|layername=cites", "cites", "ogr")
        key = data.key_field
        layer = QgsVectorLayer(
            f"MultiPolygon?crs={source.crs().authid()}"
            f"&field={key or 'cle'}:string(40)&field=nom:string(200)&field=classe:string(60)"
            "&field=score:double&field=rang:integer",
            NAME,
            "memory",
        )
        features = []
        for place, feature in enumerate(source.getFeatures()):
            fresh = QgsFeature(layer.fields())
            shape = QgsGeometry(feature.geometry())
            shape.convertToMultiType()
            fresh.setGeometry(shape)
            fresh.setAttributes([data.keys[place], data.titles[place], UNRANKED, None, None])
            features.append(fresh)
        _, added = layer.dataProvider().addFeatures(features)
        self._ids = {feature[0]: feature.id() for feature in added}
        self._shown = {}
        layer.updateExtents()
        layer.setCustomProperty(PROPERTY, True)
        layer.setCustomProperty("skipMemoryLayersCheck", 1)
        _style(data.session.grid, layer)
        self.layer = layer
        layer.willBeDeleted.connect(self._gone)
        project = QgsProject.instance()
        project.addMapLayer(layer, False)
        project.layerTreeRoot().insertLayer(0, layer).setExpanded(False)

    def _gone(self):
        self.layer, self._ids, self._shown = None, {}, {}

    def remove(self) -> None:
        """Take the layer out of the project."""
        layer, self.layer = self.layer, None
        self._ids, self._shown = {}, {}
        if layer is not None:
            layer.willBeDeleted.disconnect(self._gone)
            QgsProject.instance().removeMapLayer(layer.id())
            self.canvas.refresh()  # QGIS leaves the picture as it was when a layer is taken out by code


def _style(grid, layer):
    own = {"valeur_patrimoniale_cites": "cites_classe", "indicateurs_observables_cites": "cites_score"}.get(grid.id)
    if own and (STYLES / f"{own}.qml").is_file():
        layer.loadNamedStyle(str(STYLES / f"{own}.qml"))
        layer.setName(NAME)
        return
    classes = [(item.label["fr"], f"Classe calculée : {item.label['fr']}", item.color) for item in grid.classes]
    class_style("classe", classes, True)(layer)


def strip(document, layer_id: str) -> None:
    """Take what tells of a layer out of a project being written: the layer tree is in it before anyone is asked."""
    waiting = [document.documentElement()]
    while waiting:
        parent = waiting.pop()
        child = parent.firstChildElement()
        while not child.isNull():
            after = child.nextSiblingElement()
            if child.attribute("id") == layer_id or (child.firstChildElement().isNull() and child.text() == layer_id):
                parent.removeChild(child)
            else:
                waiting.append(child)
            child = after


def sweep(project) -> None:
    """Take out what an unclean end left behind."""
    project.removeMapLayers([layer.id() for layer in project.mapLayers().values() if layer.customProperty(PROPERTY)])


def features_by_key(layer, field: str) -> dict:
    """Return key → feature id of a layer."""
    from qgis.core import QgsFeatureRequest

    request = QgsFeatureRequest()
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes([layer.fields().lookupField(field)])
    return {str(feature[field]): feature.id() for feature in layer.getFeatures(request)}
