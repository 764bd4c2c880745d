"""The trade in plain Python and numpy: no QGIS, no Qt, no reading or writing of files."""
