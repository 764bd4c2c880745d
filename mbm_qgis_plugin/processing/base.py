"""What all algorithms share: identity, help files, icons, groups, tags."""

import re
from functools import wraps

from qgis.core import QgsProcessingAlgorithm, QgsProcessingException, QgsProcessingOutputLayerDefinition
from qgis.PyQt.QtGui import QIcon

from .. import compat, helppages
from ..i18n import language, tr
from ..paths import icon, resource
from .template_help import with_lists


def _groups() -> dict:
    """Return the groups in the users' order: id → translated title."""
    return {
        "layers": tr("1 · Layers"),
        "inventory": tr("2 · Inventory and notes"),
        "value": tr("3 · Heritage value"),
        "maps": tr("4 · Maps"),
    }


def _without_traces(run):
    """Return ``run`` whose failures leave nothing open.

    QGIS 3.40 and later never let go of an exception that comes out of processAlgorithm; its frames would keep the
    layers that were being read, hence their files, open until QGIS ends (and crash it then).
    """

    @wraps(run)
    def processAlgorithm(self, parameters, context, feedback):
        try:
            return run(self, parameters, context, feedback)
        except QgsProcessingException as error:
            message = str(error)
        del self, parameters, context, feedback  # this frame is kept too, and the layers with it
        raise QgsProcessingException(message)

    return processAlgorithm


class MbmAlgorithm(QgsProcessingAlgorithm):
    """Base of the algorithms. A subclass sets NAME and GROUP and writes title() and summary()."""

    NAME = ""
    GROUP = "layers"
    TAGS = ""  # French and English, comma separated: they are search words, not prose

    def __init_subclass__(cls, **more):
        super().__init_subclass__(**more)
        if "processAlgorithm" in vars(cls):
            cls.processAlgorithm = _without_traces(cls.processAlgorithm)

    def createInstance(self):
        return type(self)()

    def name(self):
        return self.NAME

    def displayName(self):
        return self.title()

    def group(self):
        return _groups()[self.GROUP]

    def groupId(self):
        return self.GROUP

    def tags(self):
        return [tag.strip() for tag in self.TAGS.split(",")]

    def icon(self):
        return QIcon(self.svgIconPath())

    def svgIconPath(self):
        own = icon(self.NAME)
        return own if resource("icons", f"{self.NAME}.svg").is_file() else icon("mbm")

    def shortDescription(self):
        return self.summary()

    def shortHelpString(self):
        """Return the offline help page of this algorithm: resources/help/<language>/<name>.html."""
        page = resource("help", language(), f"{self.NAME}.html")
        if not page.is_file():
            return self.summary()
        # QGIS makes a paragraph of every line, so the page goes out as one; only <pre> keeps its line breaks
        text = with_lists(page.read_text(encoding="utf-8"), language())
        pieces = re.split(r"(<pre>.*?</pre>)", text, flags=re.DOTALL)
        lines = [p.strip().replace("\n", "<br>") if p.startswith("<pre>") else " ".join(p.split("\n")) for p in pieces]
        return "".join(lines)

    def helpUrl(self):
        """Return what the Help button of the tool's window opens: the page of the task."""
        return bytes(helppages.url(helppages.of_tool(self.NAME)).toEncoded()).decode()

    def parameterAsSink(self, parameters, name, context, fields, *others):
        """Return (sink, id) as QGIS does; formats that keep no aliases are given none, else QGIS warns of each."""
        output = parameters.get(name)
        if isinstance(output, QgsProcessingOutputLayerDefinition):
            output = output.sink.staticValue()
        if ".gpkg" not in str(output).lower():
            fields = compat.without_aliases(fields)
        return super().parameterAsSink(parameters, name, context, fields, *others)

    def title(self) -> str:
        """Return the display name, verb first, translated."""
        raise NotImplementedError

    def summary(self) -> str:
        """Return one translated sentence that says what the algorithm is for."""
        raise NotImplementedError
