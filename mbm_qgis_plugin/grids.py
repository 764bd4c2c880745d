"""The grid files: those that the plugin ships, and those of the user."""

from pathlib import Path

from .core.grid import Grid, GridError, parse
from .indicator_definitions import indicator_ids
from .paths import RESOURCES

FOLDER = RESOURCES / "grids"
DEFAULT = "indicateurs_observables_cites"
MOST_BYTES = 5_000_000  # a grid is a text of some pages; more is another file taken by mistake


def shipped() -> list:
    """Return the paths of the shipped grids, by name."""
    return sorted(FOLDER.glob("*.json"))


def find(written="") -> Path:
    """Return the path that the user means: a file, the bare name of a shipped grid, or nothing for the default."""
    written = str(written or DEFAULT)
    own = FOLDER / f"{written}.json"
    return own if own.is_file() else Path(written)


def unknown(written) -> GridError:
    """Return the fault of a grid that is neither a file nor one of ours, with the names that would do."""
    return GridError(
        "There is no grid “{grid}”: give a grid file (.json), or one of {known}.",
        grid=str(written), known=", ".join(path.stem for path in shipped()),
    )  # fmt: skip


def check_name(written) -> None:
    """Raise GridError when ``written``, a text of the user, is neither a file nor the name of a shipped grid."""
    if isinstance(written, str) and written and not find(written).is_file() and find(written).suffix != ".json":
        raise unknown(written)


def load(written="") -> Grid:
    """Read and check a grid. Raises GridError, which names the file, the line and the fault."""
    path = find(written)
    try:
        if path.stat().st_size > MOST_BYTES:
            raise GridError("The grid “{grid}” cannot be read: {reason}", grid=str(path), reason="> 5 MB")
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError as error:
        if path.suffix.lower() != ".json":
            raise unknown(path) from error
        raise GridError("The grid “{grid}” cannot be read: {reason}", grid=str(path), reason=error.strerror) from error
    except OSError as error:
        raise GridError("The grid “{grid}” cannot be read: {reason}", grid=str(path), reason=error.strerror) from error
    except UnicodeDecodeError as error:
        raise GridError("The grid “{grid}” cannot be read: {reason}", grid=str(path), reason="not UTF-8") from error
    return parse(text, path.name, indicator_ids())
