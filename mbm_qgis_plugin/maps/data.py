"""The data of a series of maps, held in memory.

The GeoPackage is copied to a temporary folder and read once: opening it in place would leave ``-wal`` and ``-shm``
files beside it, and many layers on one GeoPackage have been seen to lose their fields in QGIS 3.22.
"""

import shutil
import sqlite3
import tempfile
from pathlib import Path

from qgis.core import QgsFeatureRequest, QgsVectorLayer

from .. import fonts, spatial
from ..catalog import catalog
from ..i18n import tr
from ..paths import BUNDLE, STYLES
from .errors import MapError

CRS = "EPSG:2154"
MAPS = "cartes"  # folder of the styles that only printed maps use
# what has a body is where its point on surface is; what is long or wide is where it is seen
BY_POINT = ("cites", "terrils", "batis", "puits", "espaces_neonaturels", "trame_verte_noeuds")


class MapData:
    """Layers of one GeoPackage as memory layers, in EPSG:2154, each read when first asked for."""

    def __init__(self, geopackage=None):
        self.path = Path(geopackage or BUNDLE)
        self._layers, self._features, self._shapes, self._folder = {}, {}, {}, None
        self._values = {}  # (key, field) → values; (key, None) → sizes
        self._derived = {}  # key → what a kind of map says of it
        self.facts = {}  # placeholders of the texts that come with the derived layers

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
        self._shapes.clear()
        self._values.clear()
        if self._folder is not None:
            self._folder.cleanup()

    def layer(self, key: str) -> QgsVectorLayer:
        """Return the memory layer of a layer of the catalog, without a style."""
        if key not in self._layers:
            item = catalog().layer(key)
            shared = sum(other.table == item.table for other in catalog().layers) > 1
            part = f"|geometrytype={item.geometry}" if shared else ""  # nodes and links are one table
            stored = QgsVectorLayer(f"{self._copy}|layername={item.table}{part}", item.title, "ogr")
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
            if layer.isSpatial():
                layer.dataProvider().createSpatialIndex()
            self._layers[key] = layer
        return self._layers[key]

    def derive(self, kind) -> None:
        """Add the layers that a kind of map makes from others; see :mod:`derived`."""
        from . import derived

        for key, item in kind.derived.items():
            if self._derived.get(key) != item:
                self._layers[key], facts = derived.make(self, key, item)
                self._features.pop(key, None)
                self._shapes.pop(key, None)
                self._values = {name: kept for name, kept in self._values.items() if name[0] != key}
                self._derived[key] = item
                self.facts.update(facts)

    def belongs_by_start(self, key: str) -> bool:
        """Return whether an object of a derived layer belongs where its line starts: a view, to its parvis."""
        return self._derived.get(key, {}).get("belongs") == "start"

    def features(self, key: str) -> list:
        """Return the features of a layer."""
        if key not in self._features:
            self._features[key] = list(self.layer(key).getFeatures())
        return self._features[key]

    def values(self, key: str, name: str) -> list:
        """Return the values of a field of a layer, in the order of ``features``."""
        if (key, name) not in self._values:
            self._values[key, name] = [item[name] for item in self.features(key)]
        return self._values[key, name]

    def sizes(self, key: str) -> dict:
        """Return id of a feature of a layer → (m², and for what has no area m), to be compared."""
        if (key, None) not in self._values:
            shapes = ((item.id(), item.geometry()) for item in self.features(key))
            self._values[key, None] = {number: spatial.size(shape) for number, shape in shapes}
        return self._values[key, None]

    def shapes(self, key: str) -> spatial.Shapes:
        """Return the shapes of a layer with their boxes and points, in the order of ``features``."""
        if key not in self._shapes:
            self._shapes[key] = spatial.Shapes(item.geometry() for item in self.features(key))
        return self._shapes[key]

    def style(self, key: str, name: str = "") -> QgsVectorLayer:
        """Return a new layer with the data of ``key`` and one of its named styles (the first by default)."""
        fonts.load()
        layer = self.layer(key).materialize(QgsFeatureRequest())
        path = STYLES / MAPS / f"{name or self._derived.get(key, {}).get('style', '')}.qml"
        if key not in self._derived:
            layer.setName(catalog().layer(key).title)
            files = catalog().layer(key).style_files()
            path = path if name and path.is_file() else files.get(name) or next(iter(files.values()), None)
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
