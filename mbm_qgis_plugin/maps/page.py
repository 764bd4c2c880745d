"""One page: a template filled by the ids of its items; and the maker of a series of them."""

from dataclasses import dataclass, field

from qgis.core import QgsCoordinateReferenceSystem, QgsLabelingEngineSettings, QgsProject

from .. import fonts
from . import names, paper, template
from .data import CRS
from .filling import Filling
from .inset import Inset
from .territory import figures


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
    insisted: list = field(default_factory=list)  # features that are named further off
    further: list = field(default_factory=list)  # ids of the layers that do it

    @property
    def crowded(self) -> bool:
        """Whether names that it must bear are likely to find no room: the basin on one page, as its kind says."""
        return self.territory.basin and bool(self.filling.kind.must_be_named.get("crowded_on_basin"))

    def unnamed(self, placed) -> list:
        """Return the features that the page must name and whose name is not among the labels placed."""
        return names.unnamed(self, placed)

    def insist(self, missing) -> None:
        """Name these features further off, with a line to each, and those that have been so far."""
        names.insist(self, missing)


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

    def make(self, territory, document, factor: float, texts: dict, view=None) -> Page:
        """Return the page of a territory: ``document`` is the template, ``factor`` what it is enlarged by.

        texts: placeholders of the kind's texts (``auteur``, ``date``, ``version`` …). view: a ``tiles.View`` when the
        map is at a scale of its own, or one of several sheets.
        """
        for _ in self.making(territory, document, factor, texts, view):
            pass
        return self.last

    def making(self, territory, document, factor: float, texts: dict, view=None):
        """Do what :meth:`make` does, in slices: a generator, so that a window lives meanwhile."""
        self.clean()
        settings = self.project.labelingEngineSettings()
        small = territory.basin and (view is None or view.key)
        candidates = 20.0 if small else self.kind.candidates if factor <= 1 else self.kind.candidates / 2
        settings.setMaximumPolygonCandidatesPerCmSquared(candidates)
        self.project.setLabelingEngineSettings(settings)
        layout = template.load(self.project, document)
        layout.undoStack().blockCommands(True)
        if factor != 1.0:
            paper.scale_layout(layout, factor)
        yield
        self.last = page = Page(territory, layout, 0, figures(self.data, territory, self.kind))
        page.filling = Filling(self, page, paper.symbol_factor(factor), texts, view)
        yield
        yield from page.filling.steps()
        territory.pieces.clear()
        return page

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
