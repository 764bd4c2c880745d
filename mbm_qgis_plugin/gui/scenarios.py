"""Named scenarios: sets of weights and rules, saved in the project."""

import json

from qgis.core import QgsProject

from .state import SCOPE


def saved(grid_id: str) -> dict:
    """Return the scenarios of a grid that the project holds: name → state."""
    return {name: state for name, state in _all().items() if state.get("grid") == grid_id}


def save(grid_id: str, name: str, state: dict) -> None:
    """Save a scenario into the project; it is written with the project."""
    known = _all()
    known[name] = {**state, "grid": grid_id}
    _write(known)


def remove(name: str) -> None:
    """Forget a scenario."""
    known = _all()
    known.pop(name, None)
    _write(known)


def _all() -> dict:
    text, _ = QgsProject.instance().readEntry(SCOPE, "/scenarios", "")
    try:
        known = json.loads(text) if text else {}
    except ValueError:
        return {}
    return {name: state for name, state in known.items() if isinstance(state, dict)} if isinstance(known, dict) else {}


def _write(known):
    QgsProject.instance().writeEntry(SCOPE, "/scenarios", json.dumps(known, ensure_ascii=False))
    QgsProject.instance().setDirty(True)
