# ruff: noqa: N999 - the names that QGIS gave
from PyQt6.QtGui import *  # noqa: F403
