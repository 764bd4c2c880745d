"""Ties the forms of the styles to the relations of a project.

QGIS keeps the id of a relation in a form only while the project has that relation: a style that was loaded
before loses it, and its form shows an empty list. Styles are therefore loaded again once the relations stand.
"""

from qgis.core import QgsAttributeEditorContainer, QgsAttributeEditorRelation


def bind(project, layer, files: dict) -> None:
    """Load the named styles (name → QML path) of a layer again, their relations found in ``project``.

    Only for a layer whose form shows relations; its current style stays the current one. Main thread only.
    """
    if not _relations(layer.editFormConfig()):
        return
    manager = layer.styleManager()
    current = manager.currentStyle()
    for name, path in files.items():
        if name in manager.styles():
            manager.setCurrentStyle(name)
            layer.loadNamedStyle(str(path))
            _resolve(layer, project.relationManager())
    manager.setCurrentStyle(current)
    _resolve(layer, project.relationManager())


def _resolve(layer, manager) -> None:
    config = layer.editFormConfig()
    for element in _relations(config):
        element.init(manager)
    layer.setEditFormConfig(config)


def _relations(config) -> list:
    """Return the relation elements of a form."""
    found, waiting = [], list(config.tabs())
    while waiting:
        element = waiting.pop()
        if isinstance(element, QgsAttributeEditorContainer):
            waiting += element.children()
        elif isinstance(element, QgsAttributeEditorRelation):
            found.append(element)
    return found
