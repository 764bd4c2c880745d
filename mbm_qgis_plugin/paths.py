"""Where the plugin's own files are, in a checkout and in an installed zip.

The zip holds ``layers/``, ``styles/``, ``resources/`` and ``metadata.txt`` inside the package;
a checkout holds them beside it. No other module knows of that difference.
"""

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent
ROOT = PACKAGE if (PACKAGE / "metadata.txt").is_file() else PACKAGE.parent

LAYERS = ROOT / "layers"
STYLES = ROOT / "styles"
RESOURCES = ROOT / "resources"
METADATA = ROOT / "metadata.txt"
BUNDLE = LAYERS / "bassin_minier.gpkg"


def resource(*parts: str) -> Path:
    """Return the path of a file below ``resources/``."""
    return RESOURCES.joinpath(*parts)


def icon(name: str) -> str:
    """Return the path of an icon of the plugin, as text, since Qt wants text."""
    return str(resource("icons", f"{name}.svg"))
