# ruff: noqa: N999 - the names that QGIS gave
from PyQt6.QtCore import *  # noqa: F403
