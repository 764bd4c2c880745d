# ruff: noqa: N999 - the names that QGIS gave
from PyQt6.QtTest import *  # noqa: F403
