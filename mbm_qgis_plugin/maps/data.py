"""The data of a series of maps, held in memory.

The GeoPackage is copied to a temporary folder and read once: opening it in place would leave ``-wal`` and ``-shm``
files beside it, and many layers on one GeoPackage have been seen to lose their fields in QGIS 3.22.
"""

import shutil
import sqlite3
import tempfile
from pathlib import Path

from qgis.core import QgsFeatureRequest, QgsVectorLayer

from .. import fonts
from ..catalog import catalog
from ..i18n import tr
from ..paths import BUNDLE
from .errors import MapError

CRS = "EPSG:2154"
# what has a body is where its point on surface is; what is long or wide is where it is seen
BY_POINT = ("cites", "terrils", "batis", "puits", "espaces_neonaturels")


class MapData:
    """Layers of one GeoPackage as memory layers, in EPSG:2154, each read when first asked for."""

    def __init__(self, geopackage=None):
        self.path = Path(geopackage or BUNDLE)
        self._layers, self._features, self._folder = {}, {}, None

    def __enter__(self):
        self._folder = tempfile.TemporaryDirectory(prefix="mbm-")
        copy = Path(self._folder.name) / "data.gpkg"
        try:
            if self.path == BUNDLE:
                shutil.copyfile(BUNDLE, copy)
            else:
                _backup(self.path, copy)
        except (OSError, sqlite3.Error) as error:
            self.__exit__()
            raise MapError(tr("“{file}” cannot be read: {reason}").format(file=self.path, reason=error)) from error
        self._copy = copy
        return self

    def __exit__(self, *_):
        self._layers.clear()
        self._features.clear()
        if self._folder is not None:
            self._folder.cleanup()

    def layer(self, key: str) -> QgsVectorLayer:
        """Return the memory layer of a layer of the catalog, without a style."""
        if key not in self._layers:
            item = catalog().layer(key)
            stored = QgsVectorLayer(f"{self._copy}|layername={item.table}", item.title, "ogr")
            if not stored.isValid() or not stored.fields().count():
                raise MapError(tr("“{file}” has no layer “{table}”.").format(file=self.path.name, table=item.table))
            if item.id_field and stored.fields().lookupField(item.id_field) < 0:
                raise MapError(
                    tr("The layer “{table}” of “{file}” has no field “{field}”.").format(
                        table=item.table, file=self.path.name, field=item.id_field
                    )
                )
            layer = stored.materialize(QgsFeatureRequest())
            layer.setName(item.title)
            layer.dataProvider().createSpatialIndex()
            self._layers[key] = layer
        return self._layers[key]

    def features(self, key: str) -> list:
        """Return the features of a layer."""
        if key not in self._features:
            self._features[key] = list(self.layer(key).getFeatures())
        return self._features[key]

    def style(self, key: str, name: str = "") -> QgsVectorLayer:
        """Return a new layer with the data of ``key`` and one of its named styles (the first by default)."""
        fonts.load()
        layer = self.layer(key).materialize(QgsFeatureRequest())
        layer.setName(catalog().layer(key).title)
        files = catalog().layer(key).style_files()
        path = files.get(name) or next(iter(files.values()), None)
        if path is not None:
            message, loaded = layer.loadNamedStyle(str(path))
            if not loaded:
                raise MapError(tr("The style “{file}” cannot be read: {reason}").format(file=path.name, reason=message))
        return layer


def _backup(source: Path, target: Path) -> None:
    """Copy a GeoPackage with what its journal still holds; its owner may have it open."""
    with sqlite3.connect(f"{source.resolve().as_uri()}?mode=ro", uri=True) as origin:
        origin.execute("SELECT count(*) FROM gpkg_contents")
        with sqlite3.connect(target) as copy:
            origin.backup(copy)
        copy.close()
    origin.close()
