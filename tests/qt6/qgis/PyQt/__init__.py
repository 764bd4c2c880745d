"""The names of ``qgis.PyQt`` of QGIS 4."""
