"""The sheets (fiches) of cités, terrils and components: one page each, from a template filled by the ids of its items.

The blocks of ``resources/sheets/*.json`` flow into the columns of the template; the map takes the height that they
leave. With a photograph the last column begins beside the map.
"""

import tempfile
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsLabelingEngineSettings,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsProject,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QColor

from .. import compat, fonts
from ..catalog import catalog
from ..core import mapscale, qr
from ..core import sheet as content
from ..core.typography import french, month, scale
from ..i18n import tr
from ..records import definition
from . import drawing, items, paper, sheet_map, template, variables
from .data import CRS
from .errors import MapError
from .inset import Inset
from .page import Page
from .pen import Pen, removed, width_of, wrapped
from .photo import Photos
from .sheet_blocks import GAP, Composed, arranged
from .sheet_data import SheetReader, chosen, identifiers, sheet, subjects
from .territory import basin as basin_of
from .typeface import make_searchable

MM = QgsUnitTypes.LayoutUnit.LayoutMillimeters
LEAST_MAP, PHOTO_MAP = 88.0, 165.0  # mm: height of the map at the least, and at the most beside a photograph
FOOT = ("filet_pied", "sources", "auteur")
PHOTOS = 2  # on a page
TALLEST = (64.0, 40.0)  # mm of a photograph: of a single one, of each of two
NOTE_LINE = 3.3  # mm
PRECISE = 10_000  # from this scale on the simplification of the shapes shows


class SheetPage(Page):
    """A filled sheet; nothing on its map must be named, its title does it. ``link``: (rectangle in mm, address)."""

    link = None

    def unnamed(self, placed) -> list:
        return []


@dataclass
class _Place:
    """A rectangle of the page in mm."""

    x: float
    y: float
    w: float
    h: float

    @property
    def low(self):
        return self.y + self.h


class SheetMaker:
    """Makes the sheets of one subject (``cite``, ``terril``, ``element``); styled layers are shared by all pages.

    data: :class:`data.MapData`; scored: a layer or source with ``score`` and ``rang``, its family weights in
    ``weights`` (family id → share); photos: a folder; link: a pattern with ``{id}``; qr: draw it as a QR code, too.
    Raises MapError.
    """

    def __init__(self, data, subject, scored=None, photos=None, link="", qr=True, weights=None):
        fonts.load()
        self.data, self.spec = data, sheet(subject)
        self.link, self.qr = link, qr
        self._folder = tempfile.TemporaryDirectory(prefix="mbm-")  # of the drawings of the page in the making
        self.reader = SheetReader(data, self.spec, scored, weights)
        self.photos = Photos(photos) if photos else None
        self.project = QgsProject()
        self.project.setCrs(QgsCoordinateReferenceSystem(CRS))
        self.project.setEllipsoid("NONE")  # the bar and the numeric scale are of the same plane
        settings = QgsLabelingEngineSettings()
        settings.setFlag(QgsLabelingEngineSettings.Flag.UsePartialCandidates, False)
        settings.setPlacementVersion(QgsLabelingEngineSettings.PlacementEngineVersion.PlacementEngineVersion2)
        settings.setMaximumPolygonCandidatesPerCmSquared(5.0)
        self.project.setLabelingEngineSettings(settings)
        self.layers = {}
        for key in self.spec["map"]["layers"]:
            if not key.startswith("@"):
                layer = data.style(key)
                layer.dataProvider().createSpatialIndex()
                if key == self.spec["layer"]:
                    sheet_map.hush(layer, key, self.spec["key_field"])
                self.layers[key] = layer
                self.project.addMapLayer(layer, False)
        self.inset = Inset(data, basin_of(data))
        for layer in (self.inset.towns, *self.inset.below):
            self.project.addMapLayer(layer, False)
        self.shapes = sheet_map.shapes_only(self.layers["batis"])
        self.project.addMapLayer(self.shapes, False)
        self.badge_renderer = sheet_map.badge_renderer(self.layers["batis"])
        self.badge_labeling = sheet_map.badge_labeling(self.layers["batis"])
        self.signs = sheet_map.Signs(self.reader, self.layers)
        self.last = self._bodies = None
        self._number = 0
        self._kept = set(self.project.mapLayers())

    @property
    def layout(self):
        """Return the layout of the page made last."""
        return self.last.layout if self.last else None

    def items(self, territories=None, ids=()) -> list:
        """Return the subjects, sorted by class then name: those of the territories, those of these identifiers."""
        found = subjects(self.data, self.spec, territories)
        return chosen(found, ids, self.spec) if ids else found

    def strangers(self) -> list:
        """Return the photographs of the folder that belong to no object of the subject."""
        if self.photos is None:
            return []
        known = [name for item in self.items() for name in identifiers(item, self.spec)]
        return self.photos.strangers(known)

    def body(self, item):
        """Return the shape of the intermunicipal body of an object, None when it has none."""
        if self._bodies is None:
            self._bodies = {body["siren"]: body.geometry() for body in self.data.features("epci")}
        return self._bodies.get(item.row.get("epci_siren"))

    def address(self, item) -> str:
        """Return the address of an object on the web, an empty text when there is none."""
        if not self.link:
            return ""
        return content.link(self.link, item.row, item.id, _quoted) or ""

    def close(self) -> None:
        """Let go of all layers and of what was made of the photographs."""
        self.last = None
        self.project.clear()
        self._folder.cleanup()
        if self.photos is not None:
            self.photos.close()

    def clean(self) -> None:
        """Take what belongs to the page before out of the project: 284 pages must not weigh more than one."""
        extra = [name for name in self.project.mapLayers() if name not in self._kept]
        if extra:
            self.project.removeMapLayers(extra)
        for path in Path(self._folder.name).iterdir():
            path.unlink()
        if self.photos is not None:
            self.photos.forget()

    def keep(self, drawing_: str) -> str:
        """Return the path of a file with an SVG drawing, which goes with the page; a new one, since QGIS caches."""
        self._number += 1
        path = Path(self._folder.name) / f"{self._number}.svg"
        path.write_text(drawing_, encoding="ascii")
        return str(path)

    def make(self, item, document, factor: float, texts: dict) -> SheetPage:
        """Return the page of a subject: ``document`` is the template, ``factor`` what it is enlarged by.

        texts: placeholders of the texts: ``auteur``, ``date``.
        """
        self.clean()
        layout = template.load(self.project, document)
        self.last = SheetPage(item, layout, 0, {})
        _Sheet(self, self.last, factor, texts).fill()
        return self.last


class _Sheet:
    """The work on one page."""

    def __init__(self, maker, page, factor, texts):
        self.maker, self.page, self.layout, self.item = maker, page, page.layout, page.territory
        self.spec, self.factor, self.texts = maker.spec, factor, texts
        self.k = paper.symbol_factor(factor)
        self.address, self.own = maker.address(self.item), {}

    def fill(self):
        self.page.warnings += template.warnings(self.layout)
        self.pen = Pen(self.layout)
        self._head()
        self._qr()
        self._flow()
        self._foot()
        if self.factor != 1.0:
            paper.scale_layout(self.layout, self.factor)
        self._maps()
        make_searchable(self.layout)
        variables.offer(self.layout, {
            "mbm_identifiant": self.item.id, "mbm_titre": self.item.title, "mbm_territoire": self.item.title,
            "mbm_genre": self.spec["title"], "mbm_carte": self.spec["title"], "mbm_carte_id": self.spec["template"],
            "mbm_echelle": self.page.denominator, "mbm_echelle_texte": scale(self.page.denominator),
            **variables.of_series({**self.texts, "version": month(catalog().data_version)}),
        })  # fmt: skip
        self.layout.setName(self.item.name)

    def _get(self, name, kind=QgsLayoutItemLabel):
        found = self.layout.itemById(name)
        return found if isinstance(found, kind) else None

    def _drop(self, *names):
        for name in names:
            found = self.layout.itemById(name)
            if found is not None:
                removed(self.layout, found)

    def _write(self, name, text):
        items.write(self.layout, name, french(text))
        return self._get(name)

    # --- head and foot --------------------------------------------------------------------------------------------

    def _head(self):
        self._write("surtitre", self.spec["texts"]["surtitre"])
        badge, row = self.spec["badge"], self.item.row
        value = row.get(badge["field"])
        text, fill = badge["none"], ""
        if value is not None:
            text = badge["text"].format(**row) if "text" in badge else badge["values"].get(value, str(value))
            fill = badge.get("fill") or self._official(value)
        item = self._write("bandeau", text)
        if item is not None:
            font, size = compat.label_font(item), _rectangle(item)
            while width_of(font, text) > size.w - 3 and font.pointSizeF() > 7:
                font.setPointSizeF(font.pointSizeF() * 0.95)
            item.setBackgroundEnabled(bool(fill))
            if fill:
                item.setBackgroundColor(QColor(fill))
            item.setFrameEnabled(not fill)
            item.setFrameStrokeColor(QColor(drawing.INK))
            compat.set_label_font(item, font, QColor(ink_on(fill) if fill else drawing.INK))
        self._write("note_bandeau", badge["caption"])

    def _official(self, value) -> str:
        """Return the colour of an official class, from the badges of ``fiche.json``."""
        for chip in definition()["layers"][self.spec["layer"]]["chips"]:
            if chip["field"] == self.spec["badge"]["field"] and chip["is"] == value:
                return chip.get("fill", "")
        return ""

    def _qr(self):
        """Draw the QR code where the template has room for it; without one, that room is the title's."""
        place = self._get("qr", QgsLayoutItemPicture)
        width = 0.0
        if self.maker.link and not self.address:
            self.page.warnings.append(tr("No link: the data do not say what the address needs."))
        if place is None or not self.address or not self.maker.qr:
            self._drop("qr")
        else:
            try:
                rows = qr.matrix(self.address)
            except qr.TooLong:
                self.page.warnings.append(tr("The address is too long for a QR code; it is printed as text."))
                self._drop("qr")
            else:
                place.setMode(QgsLayoutItemPicture.Format.FormatSVG)
                place.setPicturePath(self.maker.keep(_svg(rows)))
                spot = _rectangle(place)
                width = spot.w * (1 + qr.QUIET / len(rows)) + 1.0
                for name in ("bandeau", "note_bandeau"):
                    item = self._get(name)
                    if item is not None:
                        _move(item, dx=-width)
        limit = self._get("bandeau")
        for name in ("surtitre", "titre", "lieu"):
            item = self._get(name)
            if item is not None and width and limit is not None:
                _resize(item, _rectangle(limit).x - 4 - _rectangle(item).x)
        self._fit("titre", self.item.title, 9.0)
        self._fit("lieu", self.item.place, 6.2)

    def _fit(self, name, text, least):
        """Write a text in the largest type in which it stands in its item, on one line or on as many as there is room
        for; a name is never cut.
        """
        item = self._get(name)
        if item is None:
            return
        font, room = compat.label_font(item), _rectangle(item)
        size = font.pointSizeF()
        while True:
            font.setPointSizeF(size)
            lines = wrapped(text, room.w, lambda part: width_of(font, part))
            high = len(lines) * size * 25.4 / 72 * 1.2
            fits = high <= room.h + 0.4 and all(width_of(font, line) <= room.w for line in lines)
            if (fits and (len(lines) == 1 or size <= 15.5)) or size <= least:
                break
            size *= 0.96
        compat.set_label_font(item, font)
        items.write(self.layout, name, "\n".join(lines))

    def _foot(self):
        texts = {"version": month(catalog().data_version), "calcul": "", "auteur": "", "date": "", **self.texts}
        for name in ("sources", "auteur", "projection"):
            self._write(name, self.spec["texts"][name].format_map(texts))
        for name in FOOT:  # drawn last, and so read last
            found = self.layout.itemById(name)
            if found is not None:
                self.layout.moveItemToTop(found)

    # --- blocks, photographs, map -----------------------------------------------------------------------------------

    def _flow(self):
        main, strip = self._get("carte", QgsLayoutItemMap), self._get("legende")
        columns = self._columns()
        blocks = content.blocks(self.spec, self.item.row, self.maker.reader, definition())
        blocks = [block for block in blocks if block.id != "lien" or self.address]
        photos = self._photos(main, columns)
        if main is None or not columns:
            self._drop("photo", "credit_photo", "legende", "carte_situation")
            return
        top, low = _rectangle(main).y, columns[-1].low
        beneath = columns[0].y - _rectangle(main).low  # scale and a strip of one line
        lower = NOTE_LINE if photos else 0.0  # the note of the scale takes a line of its own under a narrow map
        beneath += lower
        last = _rectangle(main)
        if photos:
            last.w = columns[-1].x - (columns[-1].x - columns[-2].x - columns[-2].w) - last.x
        composed, parts, need, lines = self._settle(blocks, columns, photos, last, top, low, beneath, strip)
        high = low - top - beneath - need - (len(lines) - 1) * sheet_map.LINE_HIGH
        dy = high - last.h
        main.attemptResize(QgsLayoutSize(last.w, high, MM))
        for name in ("echelle_numerique", "projection", "note_echelle", "echelle"):
            found = self.layout.itemById(name)
            if found is not None:
                _move(found, dy=dy)
        note = self._get("note_echelle")
        if note is not None and photos:
            _move(note, dx=last.x - _rectangle(note).x, dy=lower)
        if strip is not None:
            spot = _rectangle(strip)
            self._drop("legende")
            sheet_map.draw_strip(self.pen, lines, spot.x, spot.y + dy + lower)
        self._draw(composed, parts, columns, photos, low - need)

    def _columns(self) -> list:
        found = []
        while self.layout.itemById(f"colonne_{len(found) + 1}") is not None:
            item = self.layout.itemById(f"colonne_{len(found) + 1}")
            found.append(_rectangle(item))
            removed(self.layout, item)
        return found

    def _settle(self, blocks, columns, photos, frame, top, low, beneath, strip):
        """Return (composed blocks, columns, height of the highest, lines of the legend).

        The map takes what the columns leave, its legend what the map shows: the second round knows both.
        """
        extra = 0.0
        self.own = {sheet_map.OBJECT: sheet_map.rim(self.spec, self.item, self.k)}
        for _ in range(3):
            whole = low - top - beneath - extra
            limits = [None] * len(columns)
            floor = 0.0
            if photos:
                limits[-1] = low - top - photos.high
                floor = whole - PHOTO_MAP
            composed, parts, need = arranged(blocks, self._compose(columns), limits, whole - LEAST_MAP, floor)
            high = whole - need
            size = (frame.w * self.factor, high * self.factor)
            self.denominator = sheet_map.denominator_for(self.item, size, self.spec["map"]["around"] * self.factor)
            extent = sheet_map.extent_of(self.item, size, self.denominator)
            found = sheet_map.signs(self.maker, self.item, self.own, extent, self.denominator, self.k)
            wide = _rectangle(strip).w if strip is not None else frame.w
            wide = min(wide, frame.w) if photos else wide
            lines = sheet_map.lines_of(self.pen, found, wide)
            more = (len(lines) - 1) * sheet_map.LINE_HIGH
            if more <= extra:
                self.page.legend = {"legende": ("", [label for label, _ in found])}
                return composed, parts, need + extra - more, lines
            extra = more
        return composed, parts, need, lines

    def _compose(self, columns):
        width = min(place.w for place in columns)
        situation = self._get("carte_situation", QgsLayoutItemMap)
        heights = {"situation": _rectangle(situation).h if situation is not None else 0.0, "lien": 0.0}
        if self.address:
            self.address_lines = self.pen.wrap("liste", self.address, width, hard=True)
            heights["lien"] = self.pen.line("liste") * len(self.address_lines) + 1.0

        def compose(block):
            return Composed(block, self.pen, width, self.maker.signs.of, heights.get(block.id, 0.0))

        return compose

    def _draw(self, composed, parts, columns, photos, y):
        situation = self._get("carte_situation", QgsLayoutItemMap)
        shown = False
        for n, (place, part) in enumerate(zip(columns, parts)):
            top = photos.below if photos and n == len(columns) - 1 else y
            for number in part:
                item = composed[number]
                item.draw(place.x, top)
                if item.block.id == "situation" and situation is not None:
                    situation.attemptMove(QgsLayoutPoint(place.x, top + item.place, MM))
                    shown = True
                if item.block.id == "lien":
                    spot = (place.x, top + item.place, place.w, item.height - item.place)
                    self.pen.text("liste", "\n".join(self.address_lines), *spot, middle=False, colour="#2A6FB0")
                    self.page.link = (tuple(side * self.factor for side in spot), self.address)
                top += item.height + GAP
        if not shown:
            self._drop("carte_situation")

    def _photos(self, main, columns):
        """Return the photographs placed at the top of the last column, None when there is none."""
        maker, spot = self.maker, self._get("photo", QgsLayoutItemPicture)
        names = maker.photos.of(identifiers(self.item, self.spec)) if maker.photos is not None else []
        if not names or spot is None or main is None or len(columns) < 2:
            self._drop("photo", "credit_photo")
            return None
        if len(names) > PHOTOS:
            self.page.warnings.append(
                tr("{n} photographs, of which the first {shown} are printed.").format(n=len(names), shown=PHOTOS)
            )
        read, place = [], columns[-1]
        for name in names:
            if len(read) == PHOTOS:
                break
            try:
                width, height = (side * self.factor for side in (place.w, TALLEST[0]))
                read.append(maker.photos.read(name, width, height))
            except MapError as error:
                self.page.warnings.append(str(error))
        if not read:
            self._drop("photo", "credit_photo")
            return None
        return _Photos(self, read, place, _rectangle(main).y, TALLEST[len(read) - 1])

    # --- maps -------------------------------------------------------------------------------------------------------

    def _maps(self):
        maker, main = self.maker, self._get("carte", QgsLayoutItemMap)
        if main is not None and self.own:
            self.page.denominator = self.denominator
            stack = sheet_map.fill(main, maker, self.item, self.own, self.denominator, self.k)
            self.page.named_layers = {layer.id(): key for key, layer in stack.items()}
            self._scale_bar(main)
        self._write("echelle_numerique", scale(self.page.denominator))
        precise = self.page.denominator < PRECISE
        self._write("note_echelle", self.spec["texts"]["note_echelle"] if precise else "")
        inset = self._get("carte_situation", QgsLayoutItemMap)
        if inset is not None:
            sheet_map.situation(maker, inset, self.item, max(5.2, 5.6 * self.k))

    def _scale_bar(self, main):
        """Set the bar to round metres, or kilometres; it ends where the map does."""
        bar = self._get("echelle", QgsLayoutItemScaleBar)
        if bar is None:
            return
        longest = float(bar.customProperty("mbm/longest") or 55.0)
        length, unit = mapscale.bar_segment(self.page.denominator, longest)
        units = QgsUnitTypes.DistanceUnit
        bar.setLinkedMap(main)
        bar.setUnits(units.DistanceKilometers if unit == "km" else units.DistanceMeters)
        bar.setUnitLabel(unit)
        bar.setMapUnitsPerScaleBarUnit(1)
        bar.setNumberOfSegments(4)
        bar.setNumberOfSegmentsLeft(0)
        bar.setUnitsPerSegment(length)
        bar.update()
        spot, frame = _rectangle(bar), _rectangle(main)
        _move(bar, dx=frame.x + frame.w - spot.x - spot.w)


class _Photos:
    """The photographs of a page, one under the other, each with its credit; ``below``: where the column goes on."""

    def __init__(self, sheet_, read, place, top, tallest):
        y = top
        frame, caption = sheet_._get("photo", QgsLayoutItemPicture), sheet_._get("credit_photo")
        for number, photo in enumerate(read):
            high = min(place.w / photo.shape, tallest)
            item = frame if number == 0 else _like(frame, sheet_.layout)
            item.setMode(QgsLayoutItemPicture.Format.FormatRaster)
            item.setPicturePath(photo.path)
            item.attemptMove(QgsLayoutPoint(place.x, y, MM))
            item.attemptResize(QgsLayoutSize(min(place.w, high * photo.shape), high, MM))
            y += high
            if caption is not None:
                text = f"Photo : {photo.credit}" if photo.credit else "Photo : auteur non renseigné"
                lines = sheet_.pen.wrap("note", french(text), place.w)
                step = sheet_.pen.line("note") * len(lines) + 0.4
                sheet_.pen.text("note", "\n".join(lines), place.x, y + 0.6, place.w, step, middle=False)
                y += step + 0.6
            y += 2.2
        sheet_._drop("credit_photo")
        self.below = y + 1.2
        self.high = self.below - top


def _like(item, layout):
    """Return another picture as the given one looks."""
    other = QgsLayoutItemPicture(layout)
    other.setResizeMode(item.resizeMode())
    other.setId(f"{item.id()}_2")
    layout.addLayoutItem(other)
    return other


def ink_on(fill: str) -> str:
    """Return the colour in which a text is read on a fill: white, or the ink of the page."""
    colour = QColor(fill)
    light = 0.299 * colour.red() + 0.587 * colour.green() + 0.114 * colour.blue()
    return drawing.INK if light > 140 else "#FFFFFF"


def _svg(rows) -> str:
    """Return a QR code as a drawing whose edges are those of the code: the page around is its margin."""
    size = len(rows)
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size} {size}" width="{size}" height="{size}">'
            f'<path fill="{drawing.INK}" fill-rule="evenodd" d="{qr.outline(rows)}"/></svg>')  # fmt: skip


def _quoted(value: str) -> str:
    """Return a value as a part of an address."""
    return bytes(QUrl.toPercentEncoding(value)).decode("ascii")


def _rectangle(item) -> _Place:
    place, size = item.positionWithUnits(), item.sizeWithUnits()
    return _Place(place.x(), place.y(), size.width(), size.height())


def _move(item, dx=0.0, dy=0.0):
    place = item.positionWithUnits()
    item.attemptMove(QgsLayoutPoint(place.x() + dx, place.y() + dy, place.units()))


def _resize(item, width):
    size = item.sizeWithUnits()
    item.attemptResize(QgsLayoutSize(width, size.height(), size.units()))
