"""QGIS layers ↔ numpy arrays, and new fields beside all the old ones in a whole output.

The engines of ``core/`` work on columns; this package reads them from any QGIS source and writes the result
without touching what it was not asked for. Two ways lead to the same output:

* *quick* (``quick.py``): the source is one whole GeoPackage layer and the output a GeoPackage. The file is copied,
  GDAL's Arrow interface reads the columns, one UPDATE writes the new ones: no geometry is decoded.
* *general* (``sink.py``): every other source (selection, filter, joins, virtual fields, edits in progress, other
  format, memory), through QGIS' own source and sink, in two passes.

numpy is imported at the top: algorithms import this package inside their methods, never at plugin start.
"""

from .appending import append_columns
from .column import Column
from .progress import Cancelled
from .reading import read_columns
from .source import Source, open_source

__all__ = ["Cancelled", "Column", "Source", "append_columns", "open_source", "read_columns"]
