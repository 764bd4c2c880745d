"""What stays with a scored layer: the parameters that replay it, its metadata, its report."""

from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsLayerMetadata, QgsProcessingException, QgsWkbTypes

from .atomic import atomic_file
from .catalog import catalog
from .core import report_data
from .core.grid import Grid
from .core.ranking import Result, Settings
from .dress import class_style, dress
from .i18n import french, language, tr
from .paths import STYLES
from .scoring_run import first_field, parameters_text


@dataclass(frozen=True)
class Run:
    """One run: what it was asked and what it found. ``bundled``: the open data themselves were scored."""

    grid: Grid
    settings: Settings
    result: Result
    names: list
    grid_path: str
    source_name: str
    bundled: bool
    author: str = ""

    @property
    def origin(self) -> dict:
        """Where the run comes from, without date or path: the same on every computer."""
        return {
            "algorithm": "mbm:heritagescore",
            "grid_file": Path(self.grid_path).name,
            "layer": self.source_name,
            "features": len(self.names),
            "data_version": catalog().data_version if self.bundled else None,
        }


def keep(run: Run, output: str, columns, context, feedback) -> str:
    """Write the parameters beside the output, its style and metadata with it; return the path of the parameters.

    "" for a layer in memory, whose metadata hold them all the same. The data stand already: a failure is a warning.
    """
    text = parameters_text(run.grid, run.settings, run.origin)
    aliases = {column.field.name(): column.field.alias() for column in columns}
    dress(output, context, feedback, run.grid.label["fr"], _style(run.grid), aliases, _metadata(run, text))
    path = Path(str(output).split("|")[0])
    if context.getMapLayer(output) is not None or not path.is_file():
        return ""
    target = path.with_name(f"{path.stem}.parametres.json")
    try:
        with atomic_file(target) as temporary:
            temporary.write_text(text, encoding="utf-8")
    except OSError as error:
        feedback.pushWarning(tr("The parameters were not kept: {reason}").format(reason=error.strerror))
        return ""
    return str(target)


def _style(grid):
    """Return how to draw the classes: the style of the plugin when the classes are its own, else the grid's colours."""
    own = STYLES / "cites_classe.qml"

    def draw(layer):
        polygon = layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry
        if polygon and grid.id == "valeur_patrimoniale_cites" and own.is_file():
            layer.loadNamedStyle(str(own))
            return
        classes = [(label.label["fr"], f"Classe calculée : {label.label['fr']}", label.color) for label in grid.classes]
        class_style("classe", classes, polygon)(layer)

    return draw


def _metadata(run, text):
    metadata = QgsLayerMetadata()
    metadata.setTitle(run.grid.label["fr"])
    metadata.setAbstract(f"{run.grid.caveat['fr']}\n\n{run.grid.provenance['fr']}")
    metadata.setType("dataset")
    metadata.setLanguage("fr")
    metadata.setHistory([text])
    metadata.setKeywords({"gmd:topicCategory": ["valeur patrimoniale", "multicritère"]})
    if run.bundled:
        metadata.setLicenses(["Licence Ouverte 2.0"])
        metadata.setRights([catalog().attribution])
    return metadata


def report(run: Run, source, feedback):
    """Return the report as a document (``report.blocks.Document``), its map included."""
    from .report import build, mapshapes

    official = _official(run, source, feedback)
    cites = run.bundled or is_cites(source, run.grid)
    data = report_data.build(
        run.grid, run.settings, run.result, run.names, official,
        layer="Cités minières (données ouvertes)" if run.bundled else run.source_name,
        data_version=catalog().data_version if cites else "", today=_today(),
        author=run.author, cites=cites, open_data=run.bundled, translate=french,
    )  # fmt: skip
    return build.ranking_report(data, mapshapes.read(source, run.result.classes.index, run.names, feedback))


def is_cites(source, grid=None) -> bool:
    """Return whether the layer is one of cités: it has their key, and the grid is one of cités."""
    keys = ("id_cite", "id_lsm")
    fits = grid is None or any(name in keys for name in grid.key_fields)
    return fits and any(first_field(source.fields().names(), [key]) for key in keys)


def _official(run, source, feedback):
    """Return the official class of each feature; None where the grid names no field to compare with."""
    from .layersio import read_columns

    wanted = run.grid.reference.get("field")
    field = first_field(source.fields().names(), [wanted]) if wanted else None
    return read_columns(source, [field], feedback)[field] if field else None


def _today():
    from datetime import date

    return date.today()


@contextmanager
def page_beside(document, path: str):
    """Write a report, HTML and PDF, so that it appears only when the work inside is done; nothing without ``path``.

    Raises QgsProcessingException when the file cannot be made, before the work begins.
    """
    if not path:
        yield
        return
    from .report.output import stage

    with ExitStack() as stack:
        try:
            stage(stack, document, path)
        except OSError as error:
            raise QgsProcessingException(
                tr("Cannot write {path}: {reason}").format(path=path, reason=error.strerror or error)
            ) from error
        yield


def tell(run: Run, feedback) -> None:
    """Say what was found, class by class."""
    counts = run.result.classes.counts(len(run.grid.classes))
    for label, count in zip(run.grid.classes, counts):
        feedback.pushInfo(tr("{label}: {n}").format(label=label.label[language()], n=count))
    unranked = len(run.names) - int(counts.sum())
    feedback.pushInfo(tr("Not ranked: {n} of {total}").format(n=unranked, total=len(run.names)))
