"""From a working copy to a QGIS project: layers, groups, styles, themes, relations, settings.

Everything here comes from the catalog. Layers of the plugin carry the custom property ``mbm/key``, by which
a second run finds them again instead of adding them twice. Main thread only.
"""

from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsExpression,
    QgsMapLayer,
    QgsMapLayerStyle,
    QgsMapThemeCollection,
    QgsProjectMetadata,
    QgsReferencedRectangle,
    QgsRelation,
    QgsRelationContext,
    QgsSnappingConfig,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from . import fonts, formrelations
from .catalog import catalog
from .i18n import tr

KEPT = "mbm/kept"  # custom property of a computed layer that the dock keeps
KEY = "mbm/key"
CRS = "EPSG:2154"
GROUND = "#FFFEFB"
PROVIDER = "ogr"


class LayerError(Exception):
    """A layer of the working copy could not be read."""


def source_of(layer, geopackage) -> str:
    """Return the OGR source of a catalog layer in ``geopackage``."""
    source = f"{geopackage}|layername={layer.table}"
    # one table may hold several geometry types; each is a layer of its own
    return source if layer.geometry == "None" else f"{source}|geometrytype={layer.geometry}"


def open_layer(layer, geopackage) -> QgsVectorLayer:
    """Return the layer with all its named styles, not yet in a project; raises LayerError."""
    result = _bare_layer(layer, geopackage)
    _dress(result, layer)
    return result


def _bare_layer(layer, geopackage) -> QgsVectorLayer:
    options = QgsVectorLayer.LayerOptions()
    options.loadDefaultStyle = False  # no search for a style inside the copy
    result = QgsVectorLayer(source_of(layer, geopackage), layer.title, PROVIDER, options)
    if not result.isValid() or result.fields().isEmpty():
        raise LayerError(
            tr("Table “{table}” of “{file}” cannot be read.").format(table=layer.table, file=Path(geopackage).name)
        )
    result.setCustomProperty(KEY, layer.key)
    return result


def _dress(result, layer) -> None:
    if layer.id_field:
        result.setDisplayExpression(result.displayExpression() or f'"{layer.id_field}"')
    add_styles(result, layer.style_files())


def add_styles(layer, files: dict) -> None:
    """Give the layer its named styles (name → QML path); the first one is the current one.

    Only that one is read: the others stay text until someone chooses them. Reading all of them took half a second a
    layer. Raises LayerError.
    """
    fonts.load()
    manager = layer.styleManager()
    for position, (name, path) in enumerate(files.items()):
        if position == 0:
            manager.renameStyle(manager.currentStyle(), name)
            message, loaded = layer.loadNamedStyle(str(path))
            if not loaded:
                raise LayerError(message)
        else:
            manager.addStyle(name, QgsMapLayerStyle(Path(path).read_text(encoding="utf-8")))


def open_veil(geopackage, sirens=()) -> QgsVectorLayer:
    """Return the layer that pales everything outside the EPCI of ``sirens`` (none = outside the basin)."""
    item = catalog().territory
    layer = QgsVectorLayer(_veil_source(geopackage, sirens), item.title, PROVIDER)
    if not layer.isValid():
        raise LayerError(
            tr("Table “{table}” of “{file}” cannot be read.").format(table=item.whole_table, file=Path(geopackage).name)
        )
    layer.setCustomProperty(KEY, item.key)
    layer.setFlags(layer.flags() & ~QgsMapLayer.LayerFlag.Identifiable)
    add_styles(layer, {"Atlas": item.style_file()})
    return layer


def _veil_source(geopackage, sirens) -> str:
    item = catalog().territory
    if not sirens:
        return f"{geopackage}|layername={item.whole_table}"
    codes = ", ".join(QgsExpression.quotedValue(siren) for siren in sirens)
    column = QgsExpression.quotedColumnRef(item.cut_field)
    return f"{geopackage}|layername={item.cut_table}|subset={column} IN ({codes})"


def add_to(project, geopackage, themes=(), sirens=(), keys=()) -> dict:
    """Bring the layers of ``themes`` (ids; none = all), or those of ``keys``, from ``geopackage`` into ``project``.

    Layers that are there already are kept with the user's style, and read from ``geopackage`` from now on.
    What lies outside the EPCI of ``sirens`` (none = outside the basin) is veiled. Returns the layers by key:
    only those of this call. Raises LayerError before anything is added.
    """
    wanted = _wanted(themes, keys)
    for _ in adding(project, geopackage, sirens, wanted):
        pass
    layers = layers_by_key(project)
    return {item.key: layers[item.key] for item in wanted}


def adding(project, geopackage, sirens, wanted):
    """Do the work of :func:`add_to` in small steps: a generator of the part done (0 to 1).

    ``wanted``: layers of the catalog. It may be left before its end: what was added stays, the rest never comes.
    """
    present = layers_by_key(project)
    new = [item for item in wanted if item.key not in present]
    steps, done = 3 * len(new) + 5, 0

    def part():
        nonlocal done
        done += 1
        return min(1.0, done / steps)

    fresh = {}
    for item in new:
        fresh[item.key] = _bare_layer(item, geopackage)
        yield part()
        _dress(fresh[item.key], item)
        yield part()
    veil = catalog().territory.key
    if veil not in present:
        fresh[veil] = open_veil(geopackage, sirens)
        yield part()
    for item in catalog().layers:  # all of them: a project never shows two working copies at once
        if item.key in present:
            _redirect(present[item.key], source_of(item, geopackage))
    if veil in present:
        _redirect(present[veil], _veil_source(geopackage, sirens))
    first = not project.mapLayers()
    if first:
        _set_up(project)
    yield part()
    for item in new:
        project.addMapLayer(fresh[item.key], False)
        _place(project, item, fresh[item.key])
        yield part()
    if veil in fresh:
        project.addMapLayer(fresh[veil], False)
        project.layerTreeRoot().insertLayer(0, fresh[veil]).setExpanded(False)
        yield part()
    _add_relations(project)
    for item in new:
        formrelations.bind(project, fresh[item.key])
    yield part()
    _add_themes(project)
    if first:
        _frame(project)
    yield 1.0


def layers_of(keys) -> list:
    """Return the layers of the catalog with these keys, with the link tables that their relations need."""
    return _wanted((), keys)


def working_copies(project) -> set:
    """Return the file names of the working copies that the plugin's layers of ``project`` are read from."""
    sources = [layer.source().split("|")[0] for layer in layers_by_key(project).values()]
    return {Path(source).name for source in sources if source.endswith(".gpkg")}


def layers_by_key(project) -> dict:
    """Return the layers of the plugin in ``project``: key → layer."""
    return {layer.customProperty(KEY): layer for layer in project.mapLayers().values() if layer.customProperty(KEY)}


def _wanted(themes, keys=()) -> list:
    """Return the catalog layers of the themes or keys, with the link tables that their relations need."""
    if not themes and not keys:
        return list(catalog().layers)
    keys = set(keys) or {key for theme in themes for key in catalog().theme(theme).layers}
    keys |= {rel.child for rel in catalog().relations if rel.parent in keys and _is_table(rel.child)}
    return [layer for layer in catalog().layers if layer.key in keys]


def _is_table(key: str) -> bool:
    return catalog().layer(key).geometry == "None"


def _redirect(layer, source: str) -> None:
    if layer.source() != source:
        layer.setDataSource(source, layer.name(), PROVIDER, layer.dataProvider().ProviderOptions())


def _place(project, item, layer) -> None:
    """Insert the layer into its group, both at the place that the catalog gives them."""
    groups = [group.id for group in catalog().groups]
    order = [other.key for other in catalog().layers]
    group = catalog().groups[groups.index(item.group)]
    root = project.layerTreeRoot()
    node = root.findGroup(group.title)
    if node is None:
        titles = {known.title: index for index, known in enumerate(catalog().groups)}
        before = [
            child
            for child in root.children()
            if titles.get(child.name(), -1) < groups.index(group.id) and child.name() in titles
        ]
        node = root.insertGroup(root.children().index(before[-1]) + 1 if before else 0, group.title)
        node.setItemVisibilityChecked(item.geometry != "None")
        node.setExpanded(item.geometry != "None")
    siblings = [child.layer().customProperty(KEY) if child.layer() else None for child in node.findLayers()]
    place = sum(1 for key in siblings if key in order and order.index(key) < order.index(item.key))
    tree_layer = node.insertLayer(place, layer)
    tree_layer.setItemVisibilityChecked(item.visible)
    tree_layer.setExpanded(False)


def _set_up(project) -> None:
    """Give an empty project its CRS, title, credits and quiet editing settings."""
    project.setCrs(QgsCoordinateReferenceSystem(CRS))
    project.setEllipsoid("EPSG:7019")
    project.setTitle(project.title() or "Bassin minier du Nord-Pas-de-Calais")
    project.setBackgroundColor(QColor(GROUND))
    metadata = QgsProjectMetadata()
    metadata.setTitle(project.title())
    metadata.setAbstract(
        "Patrimoine minier, trame verte et bien inscrit au patrimoine mondial (site 1360). "
        "Données ouvertes : 284 cités minières sur les 563 qualifiées en 2007. "
        f"Sources : {catalog().attribution} ; version {catalog().data_version}."
    )
    metadata.setAuthor(catalog().attribution)
    metadata.setLanguage("fre")
    project.setMetadata(metadata)
    snapping = QgsSnappingConfig(project)
    snapping.setEnabled(False)
    project.setSnappingConfig(snapping)
    project.writeEntryBool("Paths", "/Absolute", False)
    project.writeEntry("mbm", "/data_version", catalog().data_version)


def _add_relations(project) -> None:
    """Add the relations whose two layers are there; forms name them by id."""
    layers = layers_by_key(project)
    manager = project.relationManager()
    for item in catalog().relations:
        if item.parent not in layers or item.child not in layers or manager.relation(item.id).isValid():
            continue
        # a relation without context looks its layers up in the open project, whichever it is added to
        relation = QgsRelation(QgsRelationContext(project))
        relation.setId(item.id)
        relation.setName(item.name)
        relation.setReferencedLayer(layers[item.parent].id())
        relation.setReferencingLayer(layers[item.child].id())
        relation.addFieldPair(item.child_field, item.parent_field)
        manager.addRelation(relation)


def _add_themes(project) -> None:
    """(Re)write the map themes of the catalog from the layers that the project holds."""
    layers = layers_by_key(project)
    for theme in catalog().themes:
        record = QgsMapThemeCollection.MapThemeRecord()
        for key in (catalog().territory.key, *theme.layers):
            if key in layers:
                entry = QgsMapThemeCollection.MapThemeLayerRecord(layers[key])
                names = layers[key].styleManager().styles()
                entry.usingCurrentStyle = True
                entry.currentStyle = theme.styles.get(key, names[0] if names else "")
                record.addLayerRecord(entry)
        if record.layerRecords():
            project.mapThemeCollection().insert(theme.title, record)


def _frame(project) -> None:
    """Open the project on its territory."""
    project.viewSettings().setDefaultViewExtent(territory_extent(project))


def territory_extent(project):
    """Return the extent of the territory with a little air around it; None when nothing was loaded."""
    veil = layers_by_key(project).get(catalog().territory.key)
    if veil is None:
        return None
    extent = veil.extent()
    extent.scale(1.1)
    return QgsReferencedRectangle(extent, veil.crs())
