"""Run the indicators of ``resources/indicators.json`` on a QGIS source: reads, searches, hands back arrays."""

import numpy as np
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeatureSource,
)

from . import compat
from .compat import is_null
from .core import indicator_values as core
from .core.indicators import alias
from .i18n import tr
from .indicator_definitions import definitions
from .paths import BUNDLE
from .spatial import Targets, has_shape, nearest, share, within

WORKING_CRS = "EPSG:2154"
SAME_CITE = 0.5  # share of the smaller polygon: the open data publish one cité twice at 0.94 and more (audit, ch. 1)
CITE_FIELDS = ("id_cite", "type_cite", "ID_LSM", "NOM_CITE")  # a layer with one of these is a layer of cités


class _Table:
    """Rows of one layer: geometries in EPSG:2154 (or None) and the asked columns (None for NULL)."""

    def __init__(self, geometries, columns):
        self.geometries = geometries
        self.columns = columns

    def __len__(self):
        return len(self.geometries)


def _mended(geometry):
    """Return the geometry, made valid where an overlay would fail on it."""
    if not has_shape(geometry):
        return None
    return geometry if geometry.isGeosValid() else geometry.makeValid()


def _read_bundle(table: str, fields: dict) -> _Table:
    """Read a table of the bundle with GDAL, read-only: QGIS would write journal files beside it."""
    if not BUNDLE.is_file():
        raise QgsProcessingException(tr("The bundled layers are missing: {path}").format(path=BUNDLE))
    dataset = gdal.OpenEx(str(BUNDLE), gdal.OF_VECTOR | gdal.OF_READONLY)
    layer = dataset.GetLayerByName(table) if dataset else None
    if layer is None:
        raise QgsProcessingException(tr("The bundled layers hold no table “{table}”.").format(table=table))
    definition = layer.GetLayerDefn()
    names = {definition.GetFieldDefn(number).GetName() for number in range(definition.GetFieldCount())}
    taken = {name: spellings[0] for name, spellings in fields.items() if spellings[0] in names}
    geometries, columns = [], {name: [] for name in taken}
    for feature in layer:
        shape = feature.GetGeometryRef()
        geometry = QgsGeometry()
        if shape is not None:
            geometry.fromWkb(bytes(shape.ExportToWkb()))
        geometries.append(_mended(geometry))
        for name, column in taken.items():
            columns[name].append(feature.GetField(column))
    return _Table(geometries, columns)


def _read_source(source, fields: dict) -> _Table:
    """Read a QGIS source in its own order; ``fields``: our name → accepted spellings, the first found is used."""
    spelled = {name.casefold(): (place, name) for place, name in enumerate(source.fields().names())}
    taken = {}
    for name, spellings in fields.items():
        found = next((spelled[text.casefold()] for text in spellings if text.casefold() in spelled), None)
        if found:
            taken[name] = found[0]
    request = QgsFeatureRequest()
    request.setSubsetOfAttributes(sorted(set(taken.values())))
    crs = QgsCoordinateReferenceSystem(WORKING_CRS)
    if source.sourceCrs().isValid() and source.sourceCrs() != crs:
        request.setDestinationCrs(crs, QgsCoordinateTransformContext())
    if isinstance(getattr(source, "features", source), QgsProcessingFeatureSource):
        # an invalid polygon is mended below: one bad shape must not stop the count of all others
        features = source.getFeatures(request, QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks)
    else:
        features = source.getFeatures(request)
    geometries, columns = [], {name: [] for name in taken}
    for feature in features:
        geometries.append(_mended(feature.geometry()))
        for name, place in taken.items():
            value = feature.attribute(place)
            columns[name].append(None if is_null(value) else value)
    return _Table(geometries, columns)


class _Context:
    """The searched layers, each read once, and the sets cut out of them, each indexed once."""

    def __init__(self, given: dict, feedback):
        self.given = given or {}
        self.feedback = feedback
        self.definitions = definitions()
        self._tables = {}
        self._sets = {}

    def warn(self, text: str):
        if self.feedback is not None:
            self.feedback.pushWarning(text)

    def table(self, key: str) -> _Table:
        if key not in self._tables:
            fields = self.definitions.layers[key]["fields"]
            own = self.given.get(key)
            self._tables[key] = _read_bundle(key, fields) if own is None else _read_source(own, fields)
        return self._tables[key]

    def searched(self, name: str):
        """Return (Targets, columns of the rows kept), or None when this set cannot be made or is empty."""
        if name not in self._sets:
            self._sets[name] = self._cut(name)
        return self._sets[name]

    def _cut(self, name: str):
        entry = self.definitions.sets[name]
        rules = entry.get("where", ())
        table = self.table(entry["layer"])
        others = {rule["in_table"]["layer"] for rule in rules if "in_table" in rule}
        tables = {key: (self.table(key).columns, len(self.table(key))) for key in others}
        title = self.definitions.layers[entry["layer"]]["label"]["fr"]
        try:
            mask, lacking = core.matches(rules, table.columns, len(table), tables)
        except core.MissingFieldError as error:
            text = tr("“{layer}” has no field “{field}”: what needs it stays empty (NULL).")
            self.warn(text.format(layer=title, field=error.args[0]))
            return None
        for field in lacking:
            text = tr("“{layer}” has no field “{field}”: nothing is left out by it.")
            self.warn(text.format(layer=title, field=field))
        kept = [row for row in np.flatnonzero(mask).tolist() if table.geometries[row] is not None]
        if not kept:
            self.warn(tr("“{layer}” holds nothing to search ({set}): left empty (NULL).").format(layer=title, set=name))
            return None
        columns = {field: [values[row] for row in kept] for field, values in table.columns.items()}
        return Targets([table.geometries[row] for row in kept]), columns


def spatial_indicators(ids, source, context_layers=None, feedback=None) -> dict:
    """Compute indicators for every feature of a source, in the order of ``source.getFeatures()``.

    How to call (mbm:indicators, mbm:heritagescore)::

        values = spatial_indicators(["terril_dist", "type"], source, {"terrils": my_layer}, feedback)
        values["terril_dist"]  # float array, metres

    * ``ids``: ids of ``resources/indicators.json``, with or without ``ind_``; KeyError for an unknown one;
    * ``source``: QgsVectorLayer or QgsProcessingFeatureSource, any CRS (worked on in EPSG:2154);
    * ``context_layers``: layer key of ``indicators.json`` → layer or source that stands in for the bundled one;
    * returns id (without ``ind_``) → array as long as the source: float with NaN for NULL when the kind is
      ``integer`` or ``real``, object with None for NULL when it is ``text``. What NULL means: ``core/indicators.py``.

    After a cancelled run the arrays are not complete: ask ``feedback.isCanceled()``.
    Raises QgsProcessingException when a bundled layer is needed and missing.
    """
    listing = definitions()
    wanted = [listing.get(item) for item in ids]
    texts = {item.id: item.fields for item in wanted if item.method == "field"}
    extra = {"id_cite": listing.layers["cites"]["fields"]["id_cite"]}
    rows = _read_source(source, {**texts, **extra})
    context = _Context(context_layers, feedback)
    run = _Run(rows, context, feedback, {name.casefold() for name in source.fields().names()})
    result = {}
    for number, item in enumerate(wanted):
        if feedback is not None:
            if feedback.isCanceled():
                break
            feedback.setProgress(100.0 * number / max(1, len(wanted)))
        result[item.id] = getattr(run, item.method)(item)
    return result


def indicator_columns(ids, source, context_layers=None, feedback=None) -> list:
    """Return the indicators as :class:`layersio.Column` ``ind_<id>``, ready for ``layersio.append_columns``.

    Arguments and errors: :func:`spatial_indicators`. Raises ``layersio.Cancelled`` when the run was cancelled.
    """
    from .layersio import Cancelled, Column

    values = spatial_indicators(ids, source, context_layers, feedback)
    if feedback is not None and feedback.isCanceled():
        raise Cancelled(tr("Cancelled: nothing was written."))
    kinds = {"text": compat.TEXT, "integer": compat.INTEGER, "real": compat.REAL}
    texts = aliases(ids, context_layers)
    listing = definitions()
    return [
        Column(compat.field(listing.get(key).field, kinds[listing.get(key).kind], texts[key]), column)
        for key, column in values.items()
    ]


class _Run:
    """One method for each ``method`` of the list; searches that serve two indicators are done once."""

    def __init__(self, rows: _Table, context: _Context, feedback, names: set):
        self.rows, self.context, self.feedback, self.names = rows, context, feedback, names
        self.present = np.array([geometry is not None for geometry in rows.geometries], dtype=bool)
        self._pairs = {}

    def nothing(self):
        return np.full(len(self.rows), np.nan)

    def field(self, item):
        values = self.rows.columns.get(item.id)
        if values is None:
            text = tr("The layer has no field “{field}”: “{indicator}” stays empty (NULL).")
            self.context.warn(text.format(field=item.fields[0], indicator=item.label["fr"]))
            values = [None] * len(self.rows)
        return np.array([None if value in (None, "") else str(value) for value in values], dtype=object)

    def area(self, item):
        areas = np.array([g.area() if g is not None else 0.0 for g in self.rows.geometries], dtype=float)
        return np.where(areas > 0, areas / 10_000.0, np.nan)

    def compactness(self, item):
        shapes = self.rows.geometries
        areas = [g.area() if g is not None else 0.0 for g in shapes]
        perimeters = [g.constGet().perimeter() if g is not None else 0.0 for g in shapes]
        return core.compactness(areas, perimeters)

    def parts(self, item):
        return np.array([g.constGet().partCount() if g is not None else np.nan for g in self.rows.geometries], float)

    def nearest(self, item):
        found = self.context.searched(item.set)
        return self.nothing() if found is None else nearest(self.rows.geometries, found[0], self.feedback)[0]

    def share(self, item):
        found = self.context.searched(item.set)
        return self.nothing() if found is None else share(self.rows.geometries, found[0], self.feedback)

    def _within(self, item, targets):
        key = (item.set, item.radius)
        if key not in self._pairs:
            self._pairs[key] = within(self.rows.geometries, targets, item.radius, self.feedback)
        return self._pairs[key]

    def count(self, item):
        found = self.context.searched(item.set)
        if found is None:
            return self.nothing()
        targets, columns = found
        groups = None
        rows, numbers, _ = self._within(item, targets)
        if item.distinct:
            if item.distinct not in columns:
                text = tr("“{layer}” has no field “{field}”: what needs it stays empty (NULL).")
                self.context.warn(text.format(layer=item.set, field=item.distinct))
                return self.nothing()
            groups = [columns[item.distinct][number] for number in numbers]
        return core.counts(rows, len(self.rows), self.present, groups)

    def minimum(self, item):
        found = self.context.searched(item.set)
        if found is None:
            return self.nothing()
        targets, columns = found
        rows, numbers, _ = self._within(item, targets)
        return core.minimum(rows, [float(columns[item.value][number]) for number in numbers], len(self.rows))

    def others(self, item):
        """Count the known cités around, the feature itself left out.

        Known = the searched layer, and the source itself when it is a layer of cités: what the source adds to the
        searched layer counts too, so that a fuller inventory than the bundled one is not counted short.
        """
        found = self.context.searched(item.set)
        targets, columns = found if found is not None else (Targets([]), {})
        own = [set() for _ in range(len(self.rows))]
        if self.names & {name.casefold() for name in CITE_FIELDS}:
            self._find_own(targets, columns, own)
            added = [row for row, known in enumerate(own) if not known and self.present[row]]
            for place, row in enumerate(added):
                own[row].add(len(targets.geometries) + place)
            if added:
                targets = Targets(targets.geometries + [self.rows.geometries[row] for row in added])
        elif found is None:
            return self.nothing()
        rows, numbers, _ = within(self.rows.geometries, targets, item.radius, self.feedback)
        kept = [row for row, number in zip(rows.tolist(), numbers.tolist()) if number not in own[row]]
        return core.counts(kept, len(self.rows), self.present)

    def _find_own(self, targets, columns, own):
        """Fill ``own``: for each row the targets that are the same cité, by key or by overlap."""
        keys = {}
        for number, key in enumerate(columns.get("id_cite", ())):
            keys.setdefault(str(key), []).append(number)
        for row, key in enumerate(self.rows.columns.get("id_cite", ())):
            if key is not None:
                own[row].update(keys.get(str(key), ()))
        rows, numbers, _ = within(self.rows.geometries, targets, 0.0, self.feedback)
        for row, number in zip(rows.tolist(), numbers.tolist()):
            if number not in own[row]:
                mine, other = self.rows.geometries[row], targets.geometries[number]
                smaller = min(mine.area(), other.area())
                if smaller > 0 and mine.intersection(other).area() > SAME_CITE * smaller:
                    own[row].add(number)


def aliases(ids, context_layers=None) -> dict:
    """Return indicator id → French alias with unit and source; a user's layer is named as the source."""
    listing, given = definitions(), context_layers or {}
    result = {}
    for indicator_id in ids:
        item = listing.get(indicator_id)
        if item.set is None:
            source = "attribut de la couche" if item.method == "field" else "géométrie de la couche"
        else:
            key = listing.sets[item.set]["layer"]
            own = given.get(key)
            if own is None:
                source = listing.layers[key]["source"]
            else:
                name = own.name() if hasattr(own, "name") else own.sourceName()
                source = f"couche « {name} »"
        result[item.id] = alias(item, source)
    return result
