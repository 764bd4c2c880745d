"""What the page « Valeur » scores: the columns of a grid from the open data or from a layer of the project."""

from dataclasses import dataclass

from qgis.core import QgsProject, QgsVectorLayer

from ..bundle import bundle_copy
from ..project import KEPT

BUNDLED = ""  # the id of the open data among the layers that may be scored
SHOWN = ("nom", "commune", "epci_siren", "interet", "id_cite")


@dataclass
class ScoredData:
    """A session and what the table shows beside it; lists in the order of the session.

    ``official``: places in ``table()["held"]`` of figures, -1 = none; ``key_field``: field of ``keys`` in the layers.
    """

    grid_path: str
    layer_id: str
    session: object
    keys: list
    titles: list
    communes: list
    sirens: list
    official: object
    key_field: str


def layers_for(grid) -> list:
    """Return the layers of the project that have all the note fields of a grid."""
    from ..scoring_run import lacking_fields

    if all("indicator" in criterion.source for criterion in grid.criteria):
        return []
    return [
        layer
        for layer in QgsProject.instance().mapLayers().values()
        if isinstance(layer, QgsVectorLayer)
        and layer.isValid()
        and not layer.customProperty("mbm/preview")
        and not layer.customProperty(KEPT)
        and not lacking_fields(grid, layer.fields().names())
    ]


def bundle_serves(grid) -> bool:
    """True when the open data have what the grid needs."""
    from ..scoring_run import lacking_in_bundle

    return not lacking_in_bundle(grid)


def read(grid, grid_path, layer, layer_id) -> ScoredData:
    """Read a layer. Raises Problem, QgsProcessingException."""
    from ..core.agreement import labels_to_classes
    from ..core.live import Session
    from ..layersio import read_columns
    from ..scoring_run import feature_names, first_field, read_criteria
    from .figures import table

    columns, names = read_criteria(grid, layer)
    present = layer.fields().names()
    key = first_field(present, grid.key_fields)
    fields = {name: first_field(present, [name]) for name in SHOWN}
    title = first_field(present, grid.name_fields)
    wanted = list(dict.fromkeys(name for name in (*fields.values(), key, title) if name))
    values = read_columns(layer, wanted)
    size = len(names)

    def texts(name):
        return [_text(value) for value in values[name].tolist()] if name else [""] * size

    labels = [row["label"]["fr"] for row in table()["held"]]
    official, _ = labels_to_classes(values[fields["interet"]].tolist() if fields["interet"] else [None] * size, labels)
    comparable = bool(grid.reference.get("field")) and len(grid.classes) == len(labels)
    session = Session(grid, columns, names, official if comparable else None)
    titles = texts(title) if title else feature_names(values, key, None)
    return ScoredData(
        grid_path, layer_id, session, texts(key) or [str(n) for n in range(size)], titles, texts(fields["commune"]),
        texts(fields["epci_siren"]), official, key or "",
    )  # fmt: skip


def _text(value):
    if value is None or value != value:
        return ""
    return f"{value:g}" if isinstance(value, float) else str(value)


def read_bundled(grid, grid_path) -> ScoredData:
    """Read the open data. Main thread: layers opened in several threads of Python at once can wait for each other.

    Raises Problem, QgsProcessingException, OSError.
    """
    layer = QgsVectorLayer(f"{bundle_copy()}|layername=cites", "cites", "ogr")
    return read(grid, grid_path, layer, BUNDLED)
