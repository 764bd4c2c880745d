"""QGIS plugin of the mining basin of Nord and Pas-de-Calais."""


def classFactory(iface):
    """Return the plugin; QGIS calls this when the plugin is enabled."""
    from .plugin import MbmPlugin

    return MbmPlugin(iface)
