"""A page given to the user's project: an ordinary print layout over layers of the project, alive without the plugin.

A page is drawn over layers of its own (the veil, the names of neighbours, markers moved apart), which no project
holds. They are written into one GeoPackage, with their styles in the project: the layout shows what the preview showed.
"""

import base64
import re
from contextlib import contextmanager
from pathlib import Path

from qgis.core import (
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsPrintLayout,
    QgsReadWriteContext,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtXml import QDomDocument

from ..atomic import atomic_file
from ..core.typography import file_name
from ..i18n import tr
from ..maps.errors import MapError
from ..paths import resource

SYNCHRONOUS = "OGR_SQLITE_SYNCHRONOUS"


def giving(page, project, folder, name: str):
    """Add the layout of a page to a project, in steps; return (layout, path of the GeoPackage).

    folder: where the GeoPackage goes, under a name that is free. Raises MapError and OSError; nothing is in the
    project then.
    """
    document, context = QDomDocument(), QgsReadWriteContext()
    document.appendChild(page.layout.writeXml(document, context))
    text = document.toString()
    own = page.layout.project().mapLayers()
    used = [layer for key, layer in own.items() if key in text and isinstance(layer, QgsVectorLayer)]
    path = _free(Path(folder), name)
    tables = {}
    with atomic_file(path) as temporary, _unhurried_disk():
        for number, layer in enumerate(used):
            tables[layer.id()] = _table(layer, number)
            _write(layer, temporary, tables[layer.id()], project)
            yield
    made = []
    for layer in used:
        copy = QgsVectorLayer(f"{path}|layername={tables[layer.id()]}", layer.name(), "ogr")
        if not copy.isValid():
            raise MapError(tr("“{file}” cannot be read: {reason}").format(file=path.name, reason=layer.name()))
        style = QDomDocument()
        layer.exportNamedStyle(style)
        copy.importNamedStyle(style)
        made.append(copy)
        text = text.replace(layer.id(), copy.id())
        yield
    group = project.layerTreeRoot().addGroup(tr("Layout: {name}").format(name=name))
    group.setItemVisibilityChecked(False)
    group.setExpanded(False)
    maps = [item for item in page.layout.items() if isinstance(item, QgsLayoutItemMap)]
    shown = {layer.id() for item in maps for layer in item.layers()}
    entries = group.addGroup(tr("Legend"))  # a layer an entry
    entries.setExpanded(False)
    for layer, copy in zip(used, made):
        project.addMapLayer(copy, False)
        if layer.id() in shown:
            group.insertLayer(len(group.children()) - 1, copy)
        else:
            entries.addLayer(copy)
    yield
    return _layout(project, text, name), path


def _layout(project, text, name):
    document = QDomDocument()
    document.setContent(text)
    layout = QgsPrintLayout(project)
    layout.loadFromTemplate(document, QgsReadWriteContext())
    taken = {item.name() for item in project.layoutManager().layouts()}
    title, number = name, 2
    while title in taken:
        title, number = f"{name} ({number})", number + 1
    layout.setName(title)
    for item in layout.items():
        if isinstance(item, QgsLayoutItemMap) and not item.presetCrs().isValid():
            item.setCrs(item.layers()[0].crs() if item.layers() else item.crs())
        if isinstance(item, QgsLayoutItemPicture) and item.id() == "nord":  # the plugin may not be there tomorrow
            arrow = base64.b64encode(resource("layouts", "nord.svg").read_bytes()).decode("ascii")
            item.setPicturePath(f"base64:{arrow}")
    project.layoutManager().addLayout(layout)
    return layout


def _table(layer, number: int) -> str:
    plain = re.sub(r"\W+", "_", layer.name()).strip("_").lower()
    return f"{number:02d}_{plain}"


def _write(layer, path, table, project) -> None:
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = table
    options.fileEncoding = "UTF-8"
    actions = QgsVectorFileWriter.ActionOnExistingFile
    options.actionOnExistingFile = (
        actions.CreateOrOverwriteLayer if Path(path).exists() else actions.CreateOrOverwriteFile
    )
    options.attributes = [place for place, field in enumerate(layer.fields()) if field.name().lower() != "fid"]
    if not options.attributes:
        options.skipAttributeCreation = True
    told = QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), project.transformContext(), options)
    if told[0] != QgsVectorFileWriter.WriterError.NoError:
        raise MapError(tr("“{file}” cannot be written: {reason}").format(file=Path(path).name, reason=told[1]))


@contextmanager
def _unhurried_disk():
    """Let SQLite not wait for the disk at each of the many tables: the file is ours until it is renamed."""
    from osgeo import gdal

    before = gdal.GetConfigOption(SYNCHRONOUS)
    gdal.SetConfigOption(SYNCHRONOUS, "OFF")
    try:
        yield
    finally:
        gdal.SetConfigOption(SYNCHRONOUS, before)


def _free(folder: Path, name: str) -> Path:
    stem = file_name(name)
    path, number = folder / f"{stem}.gpkg", 2
    while path.exists():
        path, number = folder / f"{stem} ({number}).gpkg", number + 1
    return path
