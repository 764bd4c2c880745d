"""Ties the forms of the styles to the relations of a project.

QGIS keeps the id of a relation in a form only while the project has that relation: a form that was read before shows an
empty list. A style that is still text needs nothing: it is read when it is chosen, and the relations stand by then.
"""

from qgis.core import QgsAttributeEditorContainer, QgsAttributeEditorRelation


def bind(project, layer) -> None:
    """Find the relations of the layer's current form in ``project``. Main thread only."""
    if _relations(layer.editFormConfig()):
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
