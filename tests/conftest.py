"""Shared fixtures: QGIS from pytest-qgis, the provider registered once, the bundle as an untouched copy."""

import contextlib
import os
import shutil
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("XDG_RUNTIME_DIR", "/tmp")
ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
for plugins in ("/usr/share/qgis/python/plugins",):
    if plugins not in sys.path:
        sys.path.append(plugins)

import pytest  # noqa: E402

_alive = []  # a provider written in Python must outlive its registration


def register_provider():
    """Register the provider ``mbm`` where it is not."""
    from mbm_qgis_plugin import fonts
    from mbm_qgis_plugin.processing.provider import MbmProvider
    from qgis.core import QgsApplication

    fonts.load()
    registry = QgsApplication.processingRegistry()
    if registry.providerById("mbm") is None:
        _alive.append(MbmProvider())
        registry.addProvider(_alive[-1])
    return registry.providerById("mbm")


class Provider:
    """Whatever provider ``mbm`` is registered now: the tests of the plugin itself take it out and put one back."""

    def __getattr__(self, name):
        return getattr(register_provider(), name)


@pytest.fixture(scope="session")
def provider(qgis_app, qgis_processing):
    """The Processing provider ``mbm``, registered for the whole session."""
    register_provider()
    return Provider()


@pytest.fixture(scope="session", autouse=True)
def _nothing_outlives_qgis(qgis_app):
    """Let go of what failed algorithms held, before QGIS ends.

    QGIS 3.40 and later never release an exception that comes out of an algorithm: its frames, down to the test that
    called it, keep their layers, and a layer destroyed after QGIS crashes Python at its very end.
    """
    yield
    import gc
    import types

    for frame in [item for item in gc.get_objects() if isinstance(item, types.FrameType)]:
        with contextlib.suppress(RuntimeError):  # still running
            frame.clear()
    gc.collect()


@pytest.fixture
def bundle(tmp_path):
    """A private copy of the bundled GeoPackage."""
    return Path(shutil.copy(ROOT / "layers" / "bassin_minier.gpkg", tmp_path / "bassin_minier.gpkg"))
