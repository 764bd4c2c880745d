# ruff: noqa: N999 - the names that QGIS gave
from PyQt6.QtGui import QAction, QActionGroup, QShortcut  # noqa: F401 - QGIS 4 offers them here too
from PyQt6.QtWidgets import *  # noqa: F403
