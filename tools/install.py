"""Put the zip into a QGIS profile and enable the plugin there, as the plugin manager would.

    tools/install.py ZIP [--profile NAME] [--config FOLDER]

Without ``--config`` the folder is that of the user's own QGIS; with it, a throw-away one for
``qgis --profiles-path FOLDER``.
"""

import argparse
import os
import shutil
import zipfile
from pathlib import Path

from qgis.core import Qgis
from qgis.PyQt.QtCore import QSettings

NAME = "mbm_qgis_plugin"


def config_folder() -> Path:
    """Return where QGIS keeps the profiles of this user, on Linux."""
    custom = os.environ.get("QGIS_CUSTOM_CONFIG_PATH")
    if custom:
        return Path(custom)
    data = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    return data / "QGIS" / f"QGIS{Qgis.QGIS_VERSION_INT // 10000}"


def install(package: Path, config: Path, profile: str = "default", language: str = "") -> Path:
    """Unpack the plugin into the profile, enable it, and return its folder.

    An older copy is replaced whole, so that no file of it stays; nothing else in the profile is touched.
    """
    home = config / "profiles" / profile
    plugins = home / "python" / "plugins"
    plugins.mkdir(parents=True, exist_ok=True)
    shutil.rmtree(plugins / NAME, ignore_errors=True)
    with zipfile.ZipFile(package) as archive:
        archive.extractall(plugins)
    ini = home / "QGIS" / f"QGIS{Qgis.QGIS_VERSION_INT // 10000}.ini"
    settings = QSettings(str(ini), QSettings.Format.IniFormat)
    settings.setValue(f"PythonPlugins/{NAME}", True)
    settings.setValue("PythonPlugins/processing", True)
    if language:
        settings.setValue("locale/overrideFlag", True)
        settings.setValue("locale/userLocale", language)
        settings.setValue("locale/globalLocale", {"fr": "fr_FR", "en": "en_GB"}.get(language, language))  # numbers
    settings.sync()
    return plugins / NAME


def main():
    """Install and say where."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("zip", type=Path)
    parser.add_argument("--profile", default="default")
    parser.add_argument("--config", type=Path)
    arguments = parser.parse_args()
    config = arguments.config or config_folder()
    print(f"installed and enabled: {install(arguments.zip, config, arguments.profile)}")


if __name__ == "__main__":
    main()
