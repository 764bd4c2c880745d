"""The working copy: the bundled GeoPackage, whole or cut to some territories, where the user works.

GDAL only, no QGIS layer: it may run in any thread, and the bundle is copied as bytes, never opened.
"""

import re
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from osgeo import gdal, ogr

from .atomic import atomic_file
from .paths import BUNDLE

# rows of a link table go with the object that they hang on
LINKS = {
    "parvis_vues": ("id_parvis", "parvis_agricoles", "id_parvis"),
    "cites_communes": ("id", "cites", "id_cite"),
    "terrils_communes": ("id", "terrils", "id_terril"),
    "cavaliers_communes": ("id", "cavaliers", "id_troncon"),
    "bien_inscrit_communes": ("id", "bien_inscrit", "no_element"),
}
UNCUT = {"perimetre_mbm", "epci", "communes"}
FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]')


class CopyLocked(OSError):
    """The working copy is held by another program."""


class Cancelled(Exception):
    """The user stopped the work; nothing was written."""


def file_name(data_version: str, territories) -> str:
    """Return the name of a working copy: the data version, then the territories when it is cut."""
    names = [territory.short_name for territory in territories]
    if len(names) > 3:
        names = [f"{len(names)} territoires", *(territory.siren[-3:] for territory in territories)]
    suffix = "_" + "+".join(names) if names else ""
    return FORBIDDEN.sub("-", f"bassin_minier_{data_version}{suffix}.gpkg")


def check_readable(path) -> None:
    """Raise CopyLocked when another program holds ``path``; sqlite3.DatabaseError when it is no GeoPackage."""
    connection = sqlite3.connect(f"{Path(path).resolve().as_uri()}?mode=ro", uri=True, timeout=0.5)
    try:
        connection.execute("SELECT count(*) FROM gpkg_contents").fetchone()
    except sqlite3.OperationalError as error:
        raise CopyLocked(str(error)) from error
    finally:
        connection.close()


def make(target, sirens=(), is_cancelled=lambda: False, progress=lambda percent: None, source=BUNDLE) -> None:
    """Write a working copy of the bundle, or of ``source``, to ``target``, whole or cut to the EPCI of ``sirens``.

    A cut copy holds every object that touches these EPCI, with their communes and the communes next to
    them; the nine EPCI and the perimeter stay whole, since a map needs its neighbours.
    Raises OSError (folder not writable, disk full) and Cancelled; ``target`` is then as it was.
    """
    with atomic_file(target) as temporary:
        _copy(source, temporary)
        if sirens:
            _cut(temporary, set(sirens), is_cancelled, progress)
        if is_cancelled():
            raise Cancelled


def _copy(source, target) -> None:
    """Copy the bundle as bytes; another file may be in use: what stands in its journal goes over, too."""
    if Path(source) == BUNDLE:
        shutil.copyfile(source, target)
    else:
        backup(source, target)


def backup(source, target) -> None:
    """Copy a GeoPackage that may be in use. Raises OSError."""
    try:
        connection = sqlite3.connect(f"{Path(source).resolve().as_uri()}?mode=ro", uri=True, timeout=0.5)
        with closing(connection), closing(sqlite3.connect(str(target))) as kept:
            connection.backup(kept)
    except sqlite3.Error as error:
        raise OSError(str(error)) from error


def _cut(path: Path, sirens: set, is_cancelled, progress) -> None:
    """Delete from the GeoPackage at ``path`` what does not touch the EPCI of ``sirens``."""
    with gdal_exceptions():
        source = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
        territory, near = _territory(source, sirens)
        names = [source.GetLayer(i).GetName() for i in range(source.GetLayerCount())]
        source.StartTransaction()
        for done, name in enumerate(names):
            layer = source.GetLayerByName(name)
            if layer.GetGeomType() == ogr.wkbNone or name in UNCUT - {"communes"}:
                continue
            _keep_touching(layer, near if name == "communes" else territory, is_cancelled)
            progress(90 * (done + 1) / len(names))
        for table, (column, parent, key) in LINKS.items():
            if table not in names or parent not in names:  # data of the user's choice may lack them
                continue
            source.ExecuteSQL(f'DELETE FROM "{table}" WHERE "{column}" NOT IN (SELECT "{key}" FROM "{parent}")')  # nosec B608
        source.CommitTransaction()
        source.ExecuteSQL("VACUUM")
        del layer, source


def _territory(source, sirens: set):
    """Return the union of the EPCI, and the union of their communes: touching the second makes a neighbour."""
    return tuple(
        _union(feature for feature in source.GetLayerByName(table) if feature.GetField(column) in sirens)
        for table, column in (("epci", "siren"), ("communes", "epci_siren"))
    )


def _union(features):
    parts = ogr.Geometry(ogr.wkbMultiPolygon)
    for feature in features:
        for part in feature.GetGeometryRef():
            parts.AddGeometry(part)
    return parts.UnionCascaded()


def _keep_touching(layer, area, is_cancelled) -> None:
    """Delete the features of ``layer`` that do not intersect ``area``."""
    prepared = area.CreatePreparedGeometry()
    for feature in [item for item in layer if not prepared.Intersects(item.GetGeometryRef())]:
        if is_cancelled():
            raise Cancelled
        layer.DeleteFeature(feature.GetFID())


class gdal_exceptions:  # noqa: N801 - a context manager, used like a function
    """GDAL raises RuntimeError inside this block; it is turned into OSError, which callers expect."""

    def __enter__(self):
        self.before = gdal.GetUseExceptions()
        gdal.UseExceptions()

    def __exit__(self, kind, error, trace):
        if not self.before:
            gdal.DontUseExceptions()
        if kind is RuntimeError:
            raise OSError(str(error)) from error
