"""One page: a template filled by the ids of its items."""

from dataclasses import dataclass, field

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsGeometry,
    QgsLabelingEngineSettings,
    QgsLayoutFrame,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutItemMapOverview,
    QgsLayoutItemScaleBar,
    QgsLayoutMeasurement,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsNullSymbolRenderer,
    QgsPalLayerSettings,
    QgsProject,
    QgsRectangle,
    QgsSimpleLineCallout,
    QgsSingleSymbolRenderer,
    QgsUnitTypes,
    QgsVectorLayerSimpleLabeling,
    QgsWkbTypes,
)

from .. import compat, fonts
from ..catalog import catalog
from ..core import mapscale
from ..core.typography import french, month, scale
from ..i18n import tr
from ..paths import resource
from . import bivariate, drawing, enlargement, legend, neighbours, paper, table, template
from .data import CRS
from .errors import MapError
from .inset import Inset
from .kind import LIMIT, NEIGHBOURS, VEIL
from .scored import CROSSING_SHOWN
from .territory import figures, members
from .typeface import make_searchable

MM = QgsUnitTypes.LayoutUnit.LayoutMillimeters
TIER_A, TIER_B = 50_000, 200_000  # the styles' tiers: site, quartier < A ≤ agglomération < B ≤ bassin
NUDGE = 1.00005  # a page at the very bound of a tier is in the smaller scale's, whatever the rounding of pixels
FAR = 100_000  # beyond, the styles draw markers at 0.8
CLOSED_UP = ("note_chiffres",)  # with the legend and its heading


@dataclass
class Page:
    """A filled layout and what is to be said about it; warnings are for the user, in their language."""

    territory: object
    layout: object
    denominator: int
    figures: dict
    warnings: list = field(default_factory=list)
    legend: dict = field(default_factory=dict)
    printed: list = field(default_factory=list)
    named_layers: dict = field(default_factory=dict)  # layer id → key in the kind
    filling: object = None

    def unnamed(self, placed) -> list:
        """Return the features that the page must name and whose name is not among the labels placed."""
        rule, filling = self.filling.kind.must_be_named, self.filling
        if not rule or filling.maker.scored is not None:
            return []
        layer = filling.maker.layers[rule["layer"]]
        own = {f"{rule['layer']}@names", rule["layer"]}
        named = [_plain(label.text) for label in placed if self.named_layers.get(label.layer) in own]
        expression, context = QgsExpression(rule["filter"]), QgsExpressionContext()
        context.setFields(layer.fields())
        missing = []
        for feature in members(filling.data, self.territory, rule["layer"]):
            context.setFeature(feature)
            short = _plain(self.short_name(feature))
            there = (short in named) if rule.get("exact") else any(short in text for text in named)
            if expression.evaluate(context) and not there:
                missing.append(feature)
        return missing

    def short_name(self, feature) -> str:
        """Return the name of a feature as the map writes it."""
        context = QgsExpressionContext()
        context.setFields(self.filling.maker.layers[self.filling.kind.must_be_named["layer"]].fields())
        context.setFeature(feature)
        return french(str(QgsExpression(self.filling.kind.must_be_named["text"]).evaluate(context)))

    def insist(self, missing) -> str:
        """Name these features further off, with a line to each; return the id of the layer that does it."""
        return self.filling.insist(self, missing)


class PageMaker:
    """Makes the pages of a series: styled layers are loaded once, what belongs to one page leaves with it."""

    def __init__(self, data, kind, basin, basin_figures, agglomerations=(), scored=None):
        fonts.load()
        data.derive(kind)
        self.data, self.kind, self.basin, self.basin_figures = data, kind, basin, basin_figures
        self.agglomerations = agglomerations  # (name, figures) rows of the basin's page
        self.project = QgsProject()
        self.project.setCrs(QgsCoordinateReferenceSystem(CRS))
        self.project.setEllipsoid("NONE")  # the bar and the numeric scale are of the same plane
        settings = QgsLabelingEngineSettings()
        settings.setFlag(QgsLabelingEngineSettings.Flag.UsePartialCandidates, False)
        settings.setPlacementVersion(QgsLabelingEngineSettings.PlacementEngineVersion.PlacementEngineVersion2)
        self.project.setLabelingEngineSettings(settings)
        self.layers = {}
        for key in kind.tables():
            layer = data.style(key, kind.styles.get(key, ""))
            self.layers[key] = layer
            self.project.addMapLayer(layer, False)
        if scored is not None:
            self.project.addMapLayer(scored.layer, False)
        self.scored = scored
        self._inset = self.last = None
        self._kept = set(self.project.mapLayers())

    def close(self) -> None:
        """Let go of all layers."""
        self.project.clear()

    def make(self, territory, document, factor: float, texts: dict) -> Page:
        """Return the page of a territory: ``document`` is the template, ``factor`` what it is enlarged by.

        texts: placeholders of the kind's texts (``auteur``, ``date``, ``version`` …).
        """
        self.clean()
        settings = self.project.labelingEngineSettings()
        settings.setMaximumPolygonCandidatesPerCmSquared(20.0 if territory.basin else 5.0 if factor <= 1 else 2.5)
        self.project.setLabelingEngineSettings(settings)
        layout = template.load(self.project, document)
        if factor != 1.0:
            paper.scale_layout(layout, factor)
        self.last = _Filling(self, territory, layout, paper.symbol_factor(factor), texts).fill()
        return self.last

    def clean(self) -> None:
        """Take the layers of the page before out of the project: 284 pages must not weigh more than one."""
        extra = [name for name in self.project.mapLayers() if name not in self._kept]
        if extra:
            self.project.removeMapLayers(extra)

    def inset(self) -> Inset:
        """Return the shared part of the situation map."""
        if self._inset is None:
            self._inset = Inset(self.data, self.basin)
            for layer in (self._inset.towns, *self._inset.below):
                self.project.addMapLayer(layer, False)
                self._kept.add(layer.id())
        return self._inset


class _Filling:
    """The work on one page, item by item."""

    def __init__(self, maker, territory, layout, k, texts):
        self.maker, self.territory, self.layout, self.k = maker, territory, layout, k
        self.kind, self.data, self.project = maker.kind, maker.data, maker.project
        self.texts = {**self.data.facts, **texts, "genre": territory.kind, "limite": territory.limit,
                      "autre_epci": "Autre EPCI" if territory.siren else "EPCI", "bâtis_écartés": "",
                      "puits_absents": "", "sujet": self.subject()}  # fmt: skip
        self.enlarged_names = {}
        self.variables = {"mbm_page": "agrandissement" if self.kind.name_more else "page", "mbm_k": k}
        if territory.siren:
            self.variables["mbm_epci"] = territory.siren
        elif not territory.basin:
            codes = [str(item["insee"]) for item in members(self.data, territory, "communes")]
            self.variables["mbm_insee"] = ",".join(codes) or "aucune"  # empty would stand for all of them
        self.page = Page(territory, layout, 0, figures(self.data, territory, self.kind))

    def subject(self) -> str:
        """Return what the page is about: a computed map says so under its title."""
        if self.maker.scored is not None:
            return self.maker.scored.subject
        return (self.kind.subject_basin if self.territory.basin else "") or self.kind.subject

    def fill(self) -> Page:
        page, territory = self.page, self.territory
        page.filling = self
        for name in template.missing(self.layout):
            page.warnings.append(tr("The template has no item “{id}”; the page is made without it.").format(id=name))
        if not page.figures["cites"]:
            page.warnings.append(tr("{territory} holds no cité of the open data.").format(territory=territory.name))
        main = self.item("carte", QgsLayoutItemMap)
        if main is not None:
            self.main_map(main)
        inset = self.item("carte_situation", QgsLayoutItemMap)
        if inset is not None:
            self.maker.inset().fill(inset, self.project, territory, max(5.2, 5.8 * self.k**2))
        self.tables()
        self.close_up()
        self.square_of_nine()
        self.scale_bar(main)
        self.write_texts()
        make_searchable(self.layout)
        self.fit_legends()
        return page

    def item(self, name, kind):
        found = self.layout.itemById(name)
        return found if isinstance(found, kind) else None

    # --- the map --------------------------------------------------------------------------------------------

    def main_map(self, main):
        frame = (main.rect().width(), main.rect().height())
        box = self.territory.geometry.boundingBox()
        box.grow(self.territory.around)
        margin = mapscale.MARGIN * min(1.0, frame[0] / 200)
        try:
            denominator = mapscale.best_denominator(box.width(), box.height(), frame, margin)
        except mapscale.TooLarge as error:
            raise MapError(
                tr("{territory} does not fit the map of this page at any round scale.").format(
                    territory=self.territory.name
                )
            ) from error
        self.page.denominator = denominator
        centre = (box.center().x(), box.center().y())
        second = self.item("agrandissement", QgsLayoutItemMap)
        plan = None
        if second is not None and denominator > mapscale.ENLARGE_BEYOND and not self.territory.basin:
            size = (second.rect().width(), second.rect().height())
            plan = enlargement.plan(self.data, self.territory, self.kind.densest, frame, denominator, margin, size)
            centre = plan.centre if plan else centre
        extent = QgsRectangle(*mapscale.extent_at(centre, frame, denominator))
        main.setExtent(extent)
        main.setScale(denominator * NUDGE)
        extent = main.extent()
        main.setLabelMargin(QgsLayoutMeasurement(1.2, MM))
        for name, value in self.variables.items():
            QgsExpressionContextUtils.setLayoutItemVariable(main, name, value)
        layers = self.stack(denominator, extent, plan, self.covered(main, plan, extent, denominator))
        main.setKeepLayerSet(True)
        main.setLayers(list(layers.values()))
        self.page.named_layers = {layer.id(): key for key, layer in layers.items()}
        self.texts["puits_absents"] = self.wells_left_out(layers, denominator * NUDGE)
        self.legend(main, layers, extent, denominator * NUDGE)
        if second is not None:
            self.second_map(main, second, plan, layers)

    def wells_left_out(self, layers, denominator) -> str:
        """Return what the page says of wells that it counts and that the styles do not draw at its scale."""
        if "puits" not in self.kind.layers or not members(self.data, self.territory, "puits"):
            return ""
        sample = legend.best_seen(members(self.data, self.territory, "puits"))
        layer = layers.get("puits")
        if layer is not None and legend.symbol_of(layer, sample, denominator, self.variables) is not None:
            return ""
        return " Puits non figurés à cette échelle."

    def stack(self, denominator, extent, plan, blocked) -> dict:
        """Return the layers of the map, top first: key → layer."""
        layers, basin = {}, self.territory.basin
        for key in self.kind.layers:
            if key == LIMIT:
                layer = drawing.outline(self.territory, self.k)
            elif key == VEIL:
                layer = drawing.veil(self.territory, 0.70 if basin else 0.66)
            elif key == NEIGHBOURS:
                layer = neighbours.names_layer(self.data, self.territory, extent, denominator, blocked, self.k)
            elif basin and (key in self.kind.not_on_basin or key == "perimetre_mbm"):
                continue
            else:
                layer = self.maker.layers[key]
                layer.setLabelsEnabled(layer.labeling() is not None and key not in self.kind.unlabelled)
                if key in self.kind.spread_apart:
                    layer = self.apart(key, denominator, extent)
                if key == "perimetre_mbm" and denominator >= TIER_B:
                    layer = self.quiet_basin(layer)
                outside = not basin and not TIER_A <= denominator < TIER_B
                shared = plan is not None and key in self.kind.named_in_enlargement
                if (outside or shared) and layer.labelsEnabled():
                    window = plan.window if shared else None
                    layers[f"{key}@names"] = self.own_names(key, layer, window)
                    if shared:
                        self.enlarged_names[key] = self.own_names(key, layer, plan.window, within=True)
                    layer.setLabelsEnabled(False)
                if key == "cites" and self.maker.scored is not None:
                    layers["@scored"] = self.maker.scored.layer
                    continue
            layers[key] = layer
        for layer in layers.values():
            if self.project.mapLayer(layer.id()) is None:
                self.project.addMapLayer(layer, False)
        return layers

    def own_names(self, key, styled, window=None, within=False, without=()):
        """Return a layer of labels only: the names of the territory's own objects, to be drawn instead of all.

        The styles keep to the territory in the tier of the A3 pages only; in the others what is under the veil
        would be named as loudly as what is not. window: leave out what lies in it, or with ``within`` all else;
        without: ids of features to leave out.
        """
        layer = drawing.memory_layer(QgsWkbTypes.displayString(styled.wkbType()), styled.name(), [])
        layer.dataProvider().addAttributes(list(styled.fields()))
        layer.updateFields()
        inside = {
            feature.id()
            for feature in members(self.data, self.territory, key)
            if window is None or window.contains(feature.geometry().pointOnSurface().asPoint()) == within
        } - set(without)
        layer.dataProvider().addFeatures([feature for feature in styled.getFeatures() if feature.id() in inside])
        layer.updateExtents()
        layer.setRenderer(QgsNullSymbolRenderer())
        layer.setLabeling(styled.labeling().clone())
        layer.setLabelsEnabled(True)
        return layer

    def quiet_basin(self, styled):
        """Return the basin as the thin dashed line that it is beside the limit of a territory."""
        layer = drawing.memory_layer(
            "MultiPolygon", styled.name(), [(item.geometry(), []) for item in self.data.features("perimetre_mbm")]
        )
        layer.setRenderer(QgsSingleSymbolRenderer(drawing.dashed(drawing.GREY, 0.30 * self.k, (3, 0.9, 0.5, 0.9))))
        return layer

    def apart(self, key, denominator, extent):
        """Return the layer with the markers that would overlap moved apart: each shape is shifted as a whole."""
        styled = self.maker.layers[key]
        if denominator < TIER_A:  # badges and shapes of these scales say where the building stands
            return styled
        import numpy as np

        features = self.data.features(key)
        shapes = [item.geometry() for item in features]
        points = [shape.pointOnSurface().asPoint() for shape in shapes]
        unit = denominator / 1000.0
        smaller = 0.6 if denominator >= TIER_B else 0.8 if denominator >= FAR else 1.0
        size = self.kind.spread_apart[key] * self.k * smaller
        moved = np.array([(p.x(), p.y()) for p in points])
        seen = [n for n, point in enumerate(points) if extent.contains(point)]
        moved[seen] = mapscale.spread(moved[seen], size * unit, longest=2.5 * size * unit)
        layer = drawing.memory_layer(QgsWkbTypes.displayString(styled.wkbType()), styled.name(), [])
        layer.dataProvider().addAttributes(list(styled.fields()))
        layer.updateFields()
        rows, shifted = [], 0
        for item, shape, point, target in zip(features, shapes, points, moved):
            feature = QgsFeature(layer.fields())
            feature.setAttributes(item.attributes())
            geometry = QgsGeometry(shape)
            dx, dy = float(target[0] - point.x()), float(target[1] - point.y())
            if abs(dx) + abs(dy) > 1:
                geometry.translate(dx, dy)
                shifted += self.territory.geometry.contains(point)
            feature.setGeometry(geometry)
            rows.append(feature)
        layer.dataProvider().addFeatures(rows)
        layer.updateExtents()
        layer.setRenderer(styled.renderer().clone())
        if styled.labeling() is not None:
            layer.setLabeling(styled.labeling().clone())
            layer.setLabelsEnabled(styled.labelsEnabled())
        if shifted:
            self.texts["bâtis_écartés"] = " Points voisins écartés pour la lecture."
        return layer

    def insist(self, page, missing) -> str:
        """Name, further off and with a line to it, what the map must name and had no room for."""
        rule, main = self.kind.must_be_named, page.layout.itemById("carte")
        rows = [(feature.geometry(), [page.short_name(feature)]) for feature in missing]
        layer = drawing.memory_layer("MultiPolygon", "Noms", rows, "&field=name:string(120)")
        layer.setRenderer(QgsNullSymbolRenderer())
        callout = QgsSimpleLineCallout()
        callout.setEnabled(True)
        callout.setLineSymbol(drawing.line(rule["color"], 0.15))
        callout.setMinimumLength(0.5)
        size = rule["size"][1 if page.denominator >= TIER_B else 0] * self.k
        drawing.label(
            layer,
            drawing.text_format(size, rule["color"], bold=True, buffer=0.45 * self.k),
            QgsPalLayerSettings.Placement.OutsidePolygons,
            priority=10,
            dist=3.0,
        )
        settings = layer.labeling().settings()
        settings.setCallout(callout)
        layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
        self.project.addMapLayer(layer, False)
        shown = main.layers()
        if self.territory.basin:  # a second drawing may find room for a name where the first did not: not twice
            styled = self.maker.layers[rule["layer"]]
            others = self.own_names(rule["layer"], styled, without={feature.id() for feature in missing})
            self.project.addMapLayer(others, False)
            styled.setLabelsEnabled(False)
            page.named_layers[others.id()] = f"{rule['layer']}@names"
            shown = [others, *shown]
        main.setLayers([layer, *shown])
        return layer.id()

    def covered(self, main, plan, extent, denominator):
        """Return, in metres, what the enlargement hides of the main map."""
        if plan is None:
            return None
        unit = denominator / 1000.0
        return drawing.rectangle(
            QgsRectangle(
                extent.xMinimum() + (plan.x - 3) * unit,
                extent.yMaximum() - (plan.y + plan.height + 3) * unit,
                extent.xMinimum() + (plan.x + plan.width + 3) * unit,
                extent.yMaximum() - (plan.y - 3) * unit,
            )
        )

    def second_map(self, main, second, plan, layers):
        title = self.layout.itemById("titre_agrandissement")
        ground = self.layout.itemById("fond_agrandissement")
        if plan is None:
            for item in (second, title, ground):
                if item is not None:
                    self.layout.removeLayoutItem(item)
            return
        place = main.positionWithUnits()
        x, y = place.x() + plan.x, place.y() + plan.y
        second.attemptResize(QgsLayoutSize(plan.width, plan.height, MM))
        second.attemptMove(QgsLayoutPoint(x, y, MM))
        second.setExtent(plan.window)
        second.setScale(plan.denominator * NUDGE)
        second.setLabelMargin(QgsLayoutMeasurement(1.2, MM))
        for name, value in {**self.variables, "mbm_page": "agrandissement"}.items():
            QgsExpressionContextUtils.setLayoutItemVariable(second, name, value)
        own = []
        for key, layer in layers.items():
            if key == NEIGHBOURS:
                continue
            if key.endswith("@names"):
                layer = self.enlarged_names.get(key[: -len("@names")], layer)
                if self.project.mapLayer(layer.id()) is None:
                    self.project.addMapLayer(layer, False)
                self.page.named_layers[layer.id()] = key
            if key in self.kind.spread_apart:
                layer = self.apart(key, plan.denominator, plan.window)
                if self.project.mapLayer(layer.id()) is None:
                    self.project.addMapLayer(layer, False)
                self.page.named_layers[layer.id()] = key
            own.append(layer)
        second.setKeepLayerSet(True)
        second.setLayers(own)
        main.addLabelBlockingItem(second)
        if ground is not None:
            gap, rim = enlargement.INSET, 0.2  # the frame of the main map stays visible all around
            left, top = max(plan.x - gap, rim), max(plan.y - gap, rim)
            right = min(plan.x + plan.width + gap, main.rect().width() - rim)
            low = min(plan.y + plan.height + gap, main.rect().height() - rim)
            ground.attemptResize(QgsLayoutSize(right - left, low - top, MM))
            ground.attemptMove(QgsLayoutPoint(place.x() + left, place.y() + top, MM))
            main.addLabelBlockingItem(ground)
        if title is not None:
            title.attemptMove(QgsLayoutPoint(x, y, MM))
            second.addLabelBlockingItem(title)
        self.texts["echelle_agrandissement"] = scale(plan.denominator)
        overview = QgsLayoutItemMapOverview("emprise", main)
        main.overviews().addOverview(overview)
        overview.setLinkedMap(second)
        overview.setFrameSymbol(drawing.line_symbol([(drawing.INK, 0.30, 1.0)]))
        overview.setBlendMode(_normal())

    # --- the sheet around the map -----------------------------------------------------------------------------

    def legend(self, main, layers, extent, denominator):
        items = template.legends(self.layout)
        found = legend.groups(
            self.kind, self.data, self.territory, layers, extent, denominator, self.texts, self.variables
        )
        if self.maker.scored is not None:
            found = self.maker.scored.legend(found, self.territory, denominator, self.variables)
        self.page.legend = {key: (title, [layer.name() for layer in rows]) for key, (title, rows) in found.items()}
        tight = sum(len(rows) for _, rows in found.values()) > 26
        for item, groups in zip(items, legend.columns(self.kind, found, len(items))):
            legend.fill(item, self.project, found, groups, main, tight)

    def tables(self):
        values, page = self.page.figures, self.page
        frame = self.layout.itemById("table_agglomerations")
        single = self.layout.itemById("table_chiffres")
        try:
            if frame is not None and self.territory.basin:
                page.printed = table.of_agglomerations(frame, self.kind, self.maker.agglomerations, values, self.k)
            elif single is not None:
                reference = None if self.territory.basin else self.maker.basin_figures
                page.printed = table.of_territory(single, self.kind, values, reference, self.k)
        except (TypeError, AttributeError):
            page.warnings.append(
                tr("The item “{id}” of the template is not a table; key figures are left out.").format(
                    id=(frame or single).id()
                )
            )

    def close_up(self):
        """Move up what stands under a table that has fewer rows than its template keeps room for."""
        frame = self.item("table_chiffres", QgsLayoutFrame)
        if frame is None or not self.page.printed or self.territory.basin:
            return
        height = float(frame.customProperty("mbm/row_height") or 0.0)
        place, size = frame.positionWithUnits(), frame.sizeWithUnits()
        free = size.height() - height * (1 + len(self.page.printed)) if height else 0.0
        if free < height:
            return
        below, right = place.y() + size.height() - 0.5, place.x() + size.width()
        for item in self.layout.items():
            name = getattr(item, "id", str)()
            if name in CLOSED_UP or "legende" in name:
                spot = item.positionWithUnits()
                if spot.y() >= below and place.x() - 1 <= spot.x() < right:
                    item.attemptMove(QgsLayoutPoint(spot.x(), spot.y() - free, spot.units()))

    def fit_legends(self):
        """Set legends in smaller type until they stand in the room that they have; say which one does not."""
        for item in template.legends(self.layout):
            if not legend.fit(item, self.layout):
                self.page.warnings.append(
                    tr("The legend “{id}” is longer than its room on the page: lower entries are covered or cut. "
                       "Enlarge the page or add a second legend, “legende_droite”.").format(id=item.id())
                )  # fmt: skip

    def square_of_nine(self):
        """Draw the legend of a crossing, which is no list."""
        scored = self.maker.scored
        if scored is not None and scored.way == CROSSING_SHOWN:
            counts = scored.counts(self.territory)
            without = len(scored.inside(self.territory)) - sum(counts.values())
            bivariate.draw(self.layout, template.legends(self.layout), scored.symbols(), counts, without)

    def scale_bar(self, main):
        bar = self.item("echelle", QgsLayoutItemScaleBar)
        if bar is None or main is None:
            return
        longest = float(bar.customProperty("mbm/longest") or 55.0)
        place = bar.positionWithUnits()
        bar.setLinkedMap(main)
        bar.setUnits(QgsUnitTypes.DistanceUnit.DistanceKilometers)
        bar.setUnitLabel("km")
        bar.setMapUnitsPerScaleBarUnit(1)
        bar.setNumberOfSegments(4)
        bar.setNumberOfSegmentsLeft(0)
        bar.setUnitsPerSegment(mapscale.bar_step(self.page.denominator, longest))
        bar.update()
        bar.attemptMove(place)

    def write_texts(self):
        territory = self.territory
        texts = {"version": month(catalog().data_version), "echelle_agrandissement": "", "calcul": "", **self.texts}
        if self.maker.scored is not None:
            texts["calcul"] = f" {self.maker.scored.notice}"
        ids = {*self.kind.texts, *self.kind.texts_basin}
        whole_table = self.layout.itemById("table_agglomerations") is not None
        filled = {name: self.kind.text(name, territory.basin).format_map(texts) for name in ids}
        if territory.basin and not whole_table:
            for name in ("titre_chiffres", "note_chiffres"):
                filled[name] = self.kind.text(name)
        filled["titre"] = territory.title
        filled["echelle_numerique"] = scale(self.page.denominator)
        for name, text in filled.items():
            item = self.item(name, QgsLayoutItemLabel)
            if item is not None:
                item.setText(french(text))
        self.fit_title()
        north = self.layout.itemById("nord")
        if north is not None and hasattr(north, "setPicturePath") and not _exists(north.picturePath()):
            north.setPicturePath(str(resource("layouts", "nord.svg")))
        for name, value in {**self.variables, "mbm_territoire": territory.name, "mbm_titre": territory.title,
                            "mbm_echelle": self.page.denominator, "mbm_date": texts.get("date", ""),
                            "mbm_auteur": texts.get("auteur", ""),
                            "mbm_version": texts["version"]}.items():  # fmt: skip
            QgsExpressionContextUtils.setLayoutVariable(self.layout, name, value)
        self.layout.setName(territory.name)

    def fit_title(self):
        """Reduce the type of a title that is longer than its line; a name is never cut."""
        item = self.item("titre", QgsLayoutItemLabel)
        if item is None:
            return
        for _ in range(12):
            font = compat.label_font(item)
            if item.sizeForText().width() <= item.rect().width() or font.pointSizeF() <= 9:
                return
            font.setPointSizeF(font.pointSizeF() * 0.92)
            compat.set_label_font(item, font)


def _plain(text: str) -> str:
    """Return a label without its spaces and line breaks: wrapping and typography do not make another name of it."""
    return "".join(text.split())


def _normal():
    from qgis.PyQt.QtGui import QPainter

    return QPainter.CompositionMode.CompositionMode_SourceOver


def _exists(path: str) -> bool:
    from pathlib import Path

    return bool(path) and (path.startswith(("base64:", "http")) or Path(path).is_file())
