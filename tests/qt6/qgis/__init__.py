"""Where Python looks here first, ``qgis.PyQt`` is PyQt6: widgets of the plugin without any QGIS, on Qt 6."""
