"""The general way: every feature through QGIS' own source and sink, and what has to be looked at afterwards."""

import itertools
import sqlite3
from contextlib import closing

from osgeo import gdal
from qgis.core import QgsFeatureRequest, QgsFeatureSink, QgsProcessingException

from ..i18n import tr
from . import progress, sqlite
from .column import values_of
from .progress import changed_meanwhile, step

BATCH = 500  # features handed to a sink at once


def open_sink(algorithm, parameters, name, context, source, fields):
    """Return the sink of the parameter ``name`` for ``fields`` and the geometries of the source, and its id."""
    return algorithm.parameterAsSink(parameters, name, context, fields, source.wkbType(), source.sourceCrs())


def write_features(sink, source, new_columns, fields, feedback):
    """Copy every feature with its new values into a sink; return how many, and how many have no geometry."""
    added = fields.count() - source.fields().count()
    places = [fields.lookupField(column.field.name()) for column in new_columns]
    fids, positions = source.fids, None
    total = len(fids) if fids is not None else max(source.featureCount(), 1)
    written, without, batch = 0, 0, []

    def flush():
        if batch and not sink.addFeatures(batch, QgsFeatureSink.Flag.FastInsert):
            raise QgsProcessingException(
                tr("A feature could not be written: {reason}").format(reason=sink.lastError() or tr("unknown reason"))
            )
        batch.clear()

    features, nothing = source.getFeatures(QgsFeatureRequest()), itertools.repeat(())
    while True:
        step(feedback, 40 + 60 * written / max(total, 1))
        start = written
        expected = itertools.repeat(None) if fids is None else iter(fids[start : start + progress.CHUNK].tolist())
        rows = zip(*(values_of(column, start) for column in new_columns)) if new_columns else nothing
        for feature in itertools.islice(features, progress.CHUNK):
            key, row = next(expected, -1), next(rows, None)
            if key is not None and key != feature.id():  # a source that answers in another order each time
                if positions is None:
                    positions = {fid: position for position, fid in enumerate(fids.tolist())}
                position = positions.get(feature.id())
                row = position is not None and [values_of(column, position, 1)[0] for column in new_columns]
            if row is None or row is False:
                raise QgsProcessingException(changed_meanwhile())
            feature.padAttributes(added)
            for place, value in zip(places, row):
                feature.setAttribute(place, value)
            if not feature.hasGeometry():
                without += 1
            batch.append(feature)
            written += 1
            if len(batch) == BATCH:
                flush()
        if written < start + progress.CHUNK:
            break
    flush()
    if fids is not None and written != len(fids):
        raise QgsProcessingException(changed_meanwhile())
    if hasattr(sink, "finalize"):
        sink.finalize()
    return written, without


def check_count(staged, table, expected):
    """Raise QgsProcessingException when a written file holds less than was handed to the sink."""
    if table is not None:
        with closing(sqlite3.connect(staged)) as connection:
            found = 0
            if sqlite.has_table(connection, table):
                found = connection.execute(f"SELECT count(*) FROM {sqlite.quote(table)}").fetchone()[0]  # nosec B608
    else:
        dataset = gdal.OpenEx(str(staged), gdal.OF_VECTOR | gdal.OF_READONLY)
        found = -1 if dataset is None else dataset.GetLayer(0).GetFeatureCount()
        del dataset
    if found != expected:
        raise QgsProcessingException(
            tr(
                "Only {found} of {expected} features could be written: the disk is full, or the format refuses "
                "features without geometry. Nothing was kept."
            ).format(found=max(found, 0), expected=expected)
        )


def clear_geometries(path, table, without):
    """Set back to NULL the geometries that were missing: QGIS' writer makes them empty ones."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        sqlite.without_log(connection)
        column = connection.execute(
            "SELECT column_name FROM gpkg_geometry_columns WHERE table_name = ?", (table,)
        ).fetchone()
        if column is None:
            return
        geometry = sqlite.quote(column[0])
        rows = connection.execute(
            f"SELECT rowid, substr({geometry}, 4, 1) FROM {sqlite.quote(table)} WHERE length({geometry}) < 100"  # nosec B608
        )
        empty = [(rowid,) for rowid, flags in rows if flags[0] & 0x10]  # the header's own flag for empty
        if len(empty) != without:
            return  # some were empty in the source: they cannot be told apart here
        triggers = sqlite.triggers(connection, table)
        connection.execute("BEGIN")
        for trigger, _ in triggers:
            connection.execute(f"DROP TRIGGER {sqlite.quote(trigger)}")
        connection.executemany(f"UPDATE {sqlite.quote(table)} SET {geometry} = NULL WHERE rowid = ?", empty)  # nosec B608
        for _, sql in triggers:
            connection.execute(sql)
        connection.execute("COMMIT")
