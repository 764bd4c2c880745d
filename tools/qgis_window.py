"""A real QGIS window on a virtual screen, in a clean profile, with the plugin installed from its zip.

``run`` starts it, gives it a session (a Python file of this folder that runs inside QGIS) and reads what the session
reports. Nothing of the user's own QGIS is read or written.
"""

import json
import os
import shutil
import signal
import subprocess
import tempfile
from pathlib import Path

from install import install

HERE = Path(__file__).resolve().parent
SCREEN = "1600x1000x24"
NEEDED = ("xvfb-run", "xauth", "qgis")
NOT_OURS = ("QGIS_", "QT_", "PYQGIS_", "VIRTUAL_ENV", "MBM_")  # of the environment
WARNING, CRITICAL = 1, 2  # Qgis.MessageLevel
# what QGIS itself says on such a machine, with or without the plugin
OWN_WORDS = (
    "setapi() is deprecated",  # its Python console
    "GRASS",  # its providers of programs that are not installed
    "SAGA",
    "Host github.com not found",  # from 3.40 on it looks for its typeface there at every start
    "Open Sans",
)


class WindowError(RuntimeError):
    """QGIS did not come to the end of its session; the text holds what it said last."""


def lacking() -> list:
    """Return the programs that are missing here."""
    return [name for name in NEEDED if shutil.which(name) is None]


def faults(report: dict) -> list:
    """Return what must not be said: warnings and errors of the log (every tag), and anything on stderr."""
    heard = [f"{tag}: {text}" for tag, level, text in report["heard"] if level in (WARNING, CRITICAL)]
    heard += [f"stderr: {line}" for line in report["stderr"].splitlines() if line.strip()]
    return [line for line in heard if not any(words in line for words in OWN_WORDS)]


def run(package, session, work, language="fr", timeout=300, screen=SCREEN, **options) -> dict:
    """Run ``session`` (a file with ``play(hand, report)``) in a window; return its report, ``stderr`` and ``code``.

    ``work``: an empty folder, not below /tmp: QGIS would mark every layer there as temporary. It becomes the home of
    this QGIS. ``options`` reach the session as they are (JSON). Raises WindowError.
    """
    work = Path(work).resolve()
    home = work / "home"
    home.mkdir(parents=True)
    profiles = work / "profiles-path"
    install(package, profiles, language=language)
    report = work / "report.json"
    session = Path(session)
    places = {"tools": HERE, "session": session.resolve(), "work": work, "report": report}
    told = {**{name: str(path) for name, path in places.items()}, "timeout": timeout, **options}
    environment = {
        **{key: value for key, value in os.environ.items() if not key.startswith(NOT_OURS)},
        "LANG": "fr_FR.UTF-8" if language == "fr" else "C.UTF-8",
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(_private(work / "runtime")),
        "XDG_DOCUMENTS_DIR": str(home),
        "PYTHONWARNINGS": "default",
        "PYQGIS_STARTUP": str(HERE / "session_listen.py"),  # before the plugins: nothing that is said gets lost
        "MBM_SESSION": json.dumps(told),
    }
    command = ["xvfb-run", "-a", "-s", f"-screen 0 {screen}", "qgis", "--nologo", "--noversioncheck"]
    command += ["--profiles-path", str(profiles), "--code", str(HERE / "session_start.py")]
    with (work / "stderr.txt").open("w") as stream:
        process = subprocess.Popen(
            command, env=environment, cwd=home, stdout=stream, stderr=stream, start_new_session=True
        )
        try:
            code = process.wait(timeout=timeout)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)  # xvfb-run, Xvfb and QGIS, all started here
            process.wait()
            code = "killed"
    stderr = (work / "stderr.txt").read_text(errors="replace")
    if not report.is_file():
        raise WindowError(
            f"{session.stem}: no report ({code})\n{stderr[:3000]}\n…\n{stderr[-4000:]}"
            if len(stderr) > 7000
            else f"{session.stem}: no report ({code})\n{stderr}"
        )
    return {**json.loads(report.read_text(encoding="utf-8")), "stderr": stderr, "code": code}


def _private(folder: Path) -> Path:
    folder.mkdir(mode=0o700)
    return folder


def workplace(root: Path):
    """Return a temporary folder (a context manager): its path is seen in pictures, so it says nothing of this machine.

    Not below /tmp, see :func:`run`; where there is no other, below build/.
    """
    common = Path("/var/tmp")
    if not os.access(common, os.W_OK):
        common = root / "build"
        common.mkdir(exist_ok=True)
    return tempfile.TemporaryDirectory(prefix="bassin-minier-", dir=common, ignore_cleanup_errors=True)
