"""The file of an output: written beside its final name by either way, and put there whole."""

import re
import sqlite3
from contextlib import closing

from osgeo import gdal, ogr
from qgis.core import QgsProcessingException, QgsProcessingOutputLayerDefinition, QgsWkbTypes

from ..atomic import atomic_dataset
from . import quick, sink, sqlite
from .progress import step


def write_file(algorithm, parameters, name, context, source, new_columns, fields, target, table, feedback):
    """Write the output into the file ``target``, by the way that fits, and return the id of its layer.

    ``table``: the table that the user named, brought into ``target`` if that file is there already; else None.
    Raises QgsProcessingException, sqlite3.Error or OSError, and leaves ``target`` as it was.
    """
    target = target.absolute()
    geopackage = target.suffix.lower() == ".gpkg"
    _check_writable(target, geopackage)
    named = table or target.stem
    adding = table is not None and target.exists()
    with atomic_dataset(target) as staged:
        # QGIS names the table after the file, so the file is first named after the table
        made = staged.with_name(f"{named}{target.suffix}") if _names_a_file(named) else staged
        if geopackage and source.whole is not None and quick.updatable(source, new_columns, named):
            quick.copy_whole(source.whole, made, named, feedback)
            quick.update_whole(made, named, source, new_columns, feedback)
        else:
            place = str(made)
            if geopackage and made.stem != named:
                place = f"ogr:dbname='{made}' table=\"{named}\" (geom)"
            value = parameters.get(name)
            if isinstance(value, QgsProcessingOutputLayerDefinition):
                options, value = value.createOptions, QgsProcessingOutputLayerDefinition(place)
                value.createOptions = options
            else:
                value = place
            opened, _ = sink.open_sink(algorithm, {**parameters, name: value}, name, context, source, fields)
            if opened is None:
                raise QgsProcessingException(algorithm.invalidSinkError(parameters, name))
            try:
                written, without = sink.write_features(opened, source, new_columns, fields, feedback)
            except QgsProcessingException as error:
                if "sqlite3_" not in str(error):
                    raise
                # GDAL's own words; a table of the registry is missing only because it could not be written
                reason = str(error).replace("no such table: gpkg_", "disk I/O error: gpkg_")
                raise sqlite3.OperationalError(reason) from error
            del opened  # closes the file; what fails now is only seen by counting
            sink.check_count(made, named if geopackage else None, written)
            if geopackage and without and source.wkbType() != QgsWkbTypes.Type.NoGeometry:
                sink.clear_geometries(made, named, without)
        if geopackage:
            _write_aliases(made, named, fields)
        step(feedback, 99)
        if adding:
            _add_table(made, target, named)
            made.unlink()
        elif made != staged:
            made.replace(staged)
        if target.suffix.lower() == ".shp" and target.exists():
            ogr.GetDriverByName("ESRI Shapefile").DeleteDataSource(str(target))  # with its old index files
    return f"{target}|layername={named}" if table is not None else str(target)


def _names_a_file(name):
    return re.fullmatch(r"[\w][\w .()-]{0,100}", name) is not None and "." not in name


def _check_writable(target, geopackage):
    """Refuse a file that another program is writing before any work is done."""
    if geopackage and target.is_file():
        with closing(sqlite3.connect(target, isolation_level=None, timeout=0.2)) as connection:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("ROLLBACK")


def _add_table(staged, target, table):
    """Bring a written table into a GeoPackage that is there already, in one transaction of that file."""
    options = gdal.VectorTranslateOptions(
        options=["-update", "-overwrite", "-nln", table, "-preserve_fid", "-ds_transaction"]
    )
    gdal.ErrorReset()
    done = gdal.VectorTranslate(str(target), str(staged), options=options)
    if done is None:
        raise sqlite3.OperationalError(gdal.GetLastErrorMsg())
    del done


def _write_aliases(staged, table, fields):
    """Keep the aliases of the fields in the GeoPackage, where GDAL 3.7 and later find them again.

    They stand in ``title``: GDAL reads it after ``name``, which has to be unique.
    """
    aliases = {field.name(): field.alias() for field in fields if field.alias()}
    if not aliases:
        return
    with closing(sqlite3.connect(staged, isolation_level=None)) as connection:
        sqlite.without_log(connection)
        connection.execute("BEGIN")
        for sql in (
            "CREATE TABLE IF NOT EXISTS gpkg_data_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL, "
            "name TEXT, title TEXT, description TEXT, mime_type TEXT, constraint_name TEXT, "
            "CONSTRAINT pk_gdc PRIMARY KEY (table_name, column_name), CONSTRAINT gdc_tn UNIQUE (table_name, name))",
            "CREATE TABLE IF NOT EXISTS gpkg_data_column_constraints (constraint_name TEXT NOT NULL, "
            "constraint_type TEXT NOT NULL, value TEXT, min NUMERIC, min_is_inclusive BOOLEAN, max NUMERIC, "
            "max_is_inclusive BOOLEAN, description TEXT, "
            "CONSTRAINT gdcc_ntv UNIQUE (constraint_name, constraint_type, value))",
            "CREATE TABLE IF NOT EXISTS gpkg_extensions (table_name TEXT, column_name TEXT, "
            "extension_name TEXT NOT NULL, definition TEXT NOT NULL, scope TEXT NOT NULL, "
            "CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name))",
        ):
            connection.execute(sql)
        for part in ("gpkg_data_columns", "gpkg_data_column_constraints"):
            known = connection.execute("SELECT 1 FROM gpkg_extensions WHERE table_name = ?", (part,)).fetchone()
            if known is None:
                connection.execute(
                    "INSERT INTO gpkg_extensions VALUES (?, NULL, 'gpkg_schema', "
                    "'http://www.geopackage.org/spec121/#extension_schema', 'read-write')",
                    (part,),
                )
        connection.execute("UPDATE gpkg_data_columns SET name = NULL WHERE table_name = ?", (table,))
        present = sqlite.columns(connection, table)
        for column, alias in aliases.items():
            if column in present:
                connection.execute(
                    "INSERT INTO gpkg_data_columns (table_name, column_name, title) VALUES (?, ?, ?) "
                    "ON CONFLICT (table_name, column_name) DO UPDATE SET title = excluded.title",
                    (table, column, alias),
                )
        connection.execute("COMMIT")
