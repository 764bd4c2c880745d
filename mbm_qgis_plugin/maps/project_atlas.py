"""The print layout that a project keeps: an ordinary QGIS atlas over the EPCI, alive without the plugin's code.

Its texts and figures are QGIS expressions, read with everything else from ``resources/project_atlas.json``.
"""

import json

from qgis.core import (
    QgsExpression,
    QgsFeatureRequest,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutItemMapOverview,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutMeasurement,
    QgsLayoutObject,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsMapLayerLegendUtils,
    QgsMapThemeCollection,
    QgsProperty,
    QgsRectangle,
    QgsScaleBarSettings,
    QgsUnitTypes,
    QgsVectorLayer,
)

from .. import fonts
from ..catalog import catalog
from ..core import mapscale
from ..core.typography import french, month
from ..paths import STYLES, resource
from ..project import KEY, add_styles, layers_by_key
from . import drawing, legend, table, template
from .typeface import make_searchable

MM = QgsUnitTypes.LayoutUnit.LayoutMillimeters
SIREN = "attribute(@atlas_feature, 'siren')"
SHAPE = "geometry(@atlas_feature)"
REFERENCE = 80_000  # the scale of the A3 pages that the styles are drawn for


def add_to(project, sirens=()) -> bool:
    """Add the layout to ``project``, once; False when the project lacks a layer that it draws.

    sirens: the EPCI of a cut working copy: the atlas keeps to them, and has no column for the whole basin.
    """
    plan = json.loads(resource("project_atlas.json").read_text(encoding="utf-8"))
    layers = layers_by_key(project)
    needed = {key for keys in plan["legends"].values() for key in keys} | {row["of"] for row in plan["figures"]}
    manager = project.layoutManager()
    if not needed <= set(layers):
        return False
    veil = layers.get(plan["veil"]["key"])
    if veil is not None:
        veil.setDataSource(layers[plan["veil"]["layer"]].source(), veil.name(), "ogr", _options(veil))
    known = manager.layoutByName(plan["name"])
    if known is not None:  # the user's by now; only what it covers follows the working copy
        _Filling(known, plan, layers, tuple(sirens)).coverage()
        return True
    fonts.load()
    layers[plan["veil"]["key"]] = veil or _add_veil(project, plan["veil"], layers)
    _add_theme(project, plan["theme"], plan["veil"], layers)
    layout = template.load(project, template.read(template.shipped()[plan["template"]]))
    layout.setName(plan["name"])
    for name in plan["removed"]:
        item = layout.itemById(name)
        if item is not None:
            layout.removeLayoutItem(item)
    _Filling(layout, plan, layers, tuple(sirens)).fill()
    manager.addLayout(layout)
    return True


def _options(layer):
    return layer.dataProvider().ProviderOptions()


def _add_veil(project, item, layers):
    """Add the layer that veils what lies outside the atlas feature; it is drawn in the atlas theme only."""
    source = layers[item["layer"]].source()
    layer = QgsVectorLayer(source, item["title"], "ogr")
    layer.setCustomProperty(KEY, item["key"])
    add_styles(layer, {"Atlas": STYLES / "cartes" / f"{item['style']}.qml"})
    project.addMapLayer(layer, False)
    node = project.layerTreeRoot().insertLayer(1, layer)
    node.setItemVisibilityChecked(False)
    node.setExpanded(False)
    return layer


def _add_theme(project, item, veil, layers):
    """Add the map theme of the atlas: an existing one with the veil of the atlas in place of the project's."""
    themes = project.mapThemeCollection()
    base = themes.mapThemeState(catalog().theme(item["of"]).title)
    record = QgsMapThemeCollection.MapThemeRecord()
    kept = [entry for entry in base.layerRecords() if entry.layer().customProperty(KEY) != item["without"]]
    for entry in [QgsMapThemeCollection.MapThemeLayerRecord(layers[veil["key"]]), *kept]:
        record.addLayerRecord(entry)
    themes.insert(item["title"], record)


class _Filling:
    def __init__(self, layout, plan, layers, sirens):
        self.layout, self.plan, self.layers, self.sirens = layout, plan, layers, sirens

    def fill(self):
        self.coverage()
        main = self.layout.itemById("carte")
        self.main_map(main)
        self.situation(main)
        self.legends(main)
        self.figures()
        self.scale_bar(main)
        north = self.layout.itemById("nord")
        if isinstance(north, QgsLayoutItemPicture):  # within the project: the plugin may not be there
            template.embed(north, resource("layouts", "nord.svg").read_bytes(), drawing=True)
        version = month(catalog().data_version)
        for name, text in self.plan["texts"].items():
            item = self.layout.itemById(name)
            if isinstance(item, QgsLayoutItemLabel):
                text = text.replace("{version}", version)
                item.setText(text if "[%" in text else french(text))
        make_searchable(self.layout)

    def coverage(self):
        atlas, item = self.layout.atlas(), self.plan["coverage"]
        rule = item["filter"]
        if self.sirens:
            rule = f'"siren" IN ({", ".join(QgsExpression.quotedValue(siren) for siren in self.sirens)})'
        atlas.setCoverageLayer(self.layers[item["layer"]])
        atlas.setFilterFeatures(True)
        atlas.setFilterExpression(rule)
        atlas.setPageNameExpression(item["page_name"])
        atlas.setFilenameExpression(item["page_name"])
        atlas.setSortFeatures(True)
        atlas.setSortExpression(item["page_name"])
        atlas.setEnabled(True)

    def main_map(self, main):
        main.setFollowVisibilityPreset(True)
        main.setFollowVisibilityPresetName(self.plan["theme"]["title"])
        main.setAtlasDriven(True)
        main.setAtlasScalingMode(QgsLayoutItemMap.AtlasScalingMode.Predefined)
        scales = [float(scale) for scale in mapscale.DENOMINATORS]
        self.layout.renderContext().setPredefinedScales(scales)
        # QGIS keeps no scales in a layout: it takes those of the project
        settings = self.layout.project().viewSettings()
        if not settings.useProjectScales():
            settings.setMapScales(scales)
            settings.setUseProjectScales(True)
        main.setLabelMargin(QgsLayoutMeasurement(1.2, MM))
        _show(main, self.layers["epci"].extent())
        # QGIS leaves no margin around what it fits at predefined scales
        width, height = (side - 2 * mapscale.MARGIN for side in (main.rect().width(), main.rect().height()))
        rule = (
            f"array_first(array_filter(array({', '.join(map(str, mapscale.DENOMINATORS))}), "
            f"bounds_width({SHAPE}) * 1000 <= {width:.1f} * @element AND "
            f"bounds_height({SHAPE}) * 1000 <= {height:.1f} * @element))"
        )
        main.dataDefinedProperties().setProperty(
            QgsLayoutObject.DataDefinedProperty.MapScale, QgsProperty.fromExpression(rule)
        )

    def situation(self, main):
        inset = self.layout.itemById("carte_situation")
        if not isinstance(inset, QgsLayoutItemMap):
            return
        inset.setKeepLayerSet(True)
        inset.setLayers([self.layers["perimetre_mbm"], self.layers["bien_inscrit"]])
        _show(inset, self.layers["epci"].extent())
        overview = QgsLayoutItemMapOverview("territoire", inset)
        overview.setLinkedMap(main)
        overview.setFrameSymbol(drawing.fill_symbol("#A39D90", 0.45, stroke=drawing.INK, width=0.35))
        inset.overviews().addOverview(overview)

    def legends(self, main):
        for name, keys in self.plan["legends"].items():
            item = self.layout.itemById(name)
            if item is None:
                continue
            item.setAutoUpdateModel(False)
            item.setLinkedMap(main)
            root = item.model().rootGroup()
            root.clear()
            for key in keys:
                self.legend_of(item, root.addLayer(self.layers[key]), self.layers[key])
            item.setLegendFilterByMapEnabled(True)
            item.setLegendFilterOutAtlas(True)

    @staticmethod
    def legend_of(item, node, layer):
        """Show the classes as they are drawn at 1:80 000: a legend of QGIS knows no scale."""
        classes = layer.renderer().rootRule().children()
        style = QgsLegendStyle.Style.Hidden if len(classes) == 1 else QgsLegendStyle.Style.Group
        QgsLegendRenderer.setNodeLegendStyle(node, style)
        others = " OR ".join(f"({rule.filterExpression()})" for rule in classes if not rule.isElse()) or "false"
        for place, rule in enumerate(classes):
            request = QgsFeatureRequest()
            wanted = f"NOT coalesce({others}, false)" if rule.isElse() else rule.filterExpression()
            if wanted:
                request.setFilterExpression(wanted)
            sample = legend.best_seen(layer.getFeatures(request))
            symbol = legend.symbol_of(layer, sample, REFERENCE, {}) if sample is not None else None
            if symbol is not None:
                QgsMapLayerLegendUtils.setLegendNodeCustomSymbol(node, place, symbol)
        item.model().refreshLayerLegend(node)

    def figures(self):
        frame = self.layout.itemById("table_chiffres")
        if frame is None:
            return
        heads = self.plan["heads"][: 2 if self.sirens else 3]
        look = table.Look(frame, 1 + len(self.plan["figures"]))
        rows = [[look.head(text, table.RIGHT if n else table.LEFT) for n, text in enumerate(heads)]]
        for figure in self.plan["figures"]:
            strong = figure.get("strong", False)
            indent = "" if strong or figure["label"][0].isupper() else "\u2003"
            cells = [look.cell(indent + french(figure["label"]), table.LEFT, strong=strong, band=strong)]
            for place in range(len(heads) - 1):
                content = QgsProperty.fromExpression(self.expression(figure, whole=place == 1))
                bold, second = strong and not place, place > 0
                cells.append(look.cell(content, table.RIGHT, strong=bold, second=second, band=strong))
            rows.append(cells)
        look.put(rows, [50.0, 18.5, 18.5][: len(heads)])

    def expression(self, figure, whole: bool) -> str:
        """Return the expression of a figure, of the atlas feature or of the whole layer, printed as people read it."""
        function, inner = figure["value"].split("(", 1)
        where = [figure["filter"]] if "filter" in figure else []
        shape = "$geometry"
        if not whole and figure.get("clip"):
            # may be a collection with a line or a point in it, of which QGIS knows no area nor length
            shape = f"intersection($geometry, {SHAPE})"
            where.append(f"intersects($geometry, {SHAPE})")
        elif not whole:
            where.append(f'"epci_siren" = {SIREN}')
        value = (
            f"aggregate({QgsExpression.quotedValue(self.layers[figure['of']].id())}, '{function}', "
            f"{inner[:-1].format(clipped=shape)}{', ' + ' AND '.join(where) if where else ''})"
        )
        return f"with_variable('n', coalesce({value}, 0), if(@n = 0, '–', format_number(round(@n), 0, 'fr')))"

    def scale_bar(self, main):
        bar = self.layout.itemById("echelle")
        if isinstance(bar, QgsLayoutItemScaleBar):
            bar.setLinkedMap(main)
            bar.setUnits(QgsUnitTypes.DistanceUnit.DistanceKilometers)
            bar.setUnitLabel("km")
            bar.setSegmentSizeMode(QgsScaleBarSettings.SegmentSizeMode.SegmentSizeFitWidth)
            bar.setMinimumBarWidth(35)
            bar.setMaximumBarWidth(55)
            bar.update()


def _show(item, extent) -> None:
    """Show an extent in a map item without changing the item's size."""
    frame = item.rect()
    wide, high = extent.width() / frame.width(), extent.height() / frame.height()
    unit = max(wide, high)
    item.setExtent(QgsRectangle.fromCenterAndSize(extent.center(), frame.width() * unit, frame.height() * unit))
