"""The Processing provider ``mbm``."""

from pkgutil import iter_modules

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..paths import icon
from . import algorithms
from .base import MbmAlgorithm


class MbmProvider(QgsProcessingProvider):
    """Offers every algorithm found in ``processing/algorithms``."""

    def id(self):
        return "mbm"

    def name(self):
        return "Bassin minier"

    def icon(self):
        return QIcon(icon("mbm"))

    def svgIconPath(self):
        return icon("mbm")

    def loadAlgorithms(self):
        for module in iter_modules(algorithms.__path__):
            # by the import that QGIS watches: what importlib brings stays after unloading, and an update runs old code
            loaded = getattr(__import__(algorithms.__name__, fromlist=[module.name]), module.name)
            for value in vars(loaded).values():
                if isinstance(value, type) and issubclass(value, MbmAlgorithm) and value.__module__ == loaded.__name__:
                    self.addAlgorithm(value())
