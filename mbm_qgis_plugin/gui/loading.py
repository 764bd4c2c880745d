"""Loading without stopping the window: the copy is made in a task, the layers come step by step, a step a turn."""

import sqlite3
from pathlib import Path

from qgis.core import QgsApplication, QgsProject, QgsTask
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from .. import journal
from .. import project as build
from ..catalog import catalog
from ..i18n import tr
from ..territories import all_territories

COPY_SHARE = 60  # percent of the bar that the copy takes


def default_folder(project=None) -> Path:
    """Return where a working copy goes: beside the project, else into the profile; never into a temporary folder."""
    from .. import settings

    home = (project or QgsProject.instance()).absolutePath()
    if home:
        return Path(home)
    given = settings.get("folder")
    return Path(given) if given else Path(QgsApplication.qgisSettingsDirPath()) / "mbm"


def copy_name(sirens) -> str:
    """Return the file name of the working copy of a territory."""
    from .. import workingcopy

    chosen = [item for item in all_territories() if item.siren in (sirens or ())]
    return workingcopy.file_name(catalog().data_version, chosen)


def copy_sirens(path) -> tuple:
    """Return the EPCI that a working copy is cut to, () = whole: its name tells, or the project that loaded it."""
    from ..copyupdate import sirens_of
    from .state import SCOPE, State

    sirens = sirens_of(path)
    if sirens is None:  # a name of the user's own
        written, _ = QgsProject.instance().readEntry(SCOPE, "/territories", "")
        sirens = State.read(written) or ()
    return sirens


class CopyTask(QgsTask):
    """Makes the working copy, or checks the one that is there."""

    def __init__(self, target, sirens):
        super().__init__(tr("Working copy of the mining basin"), QgsTask.Flag.CanCancel)
        self.target, self.sirens, self.error = Path(target), sirens, ""

    def run(self):
        from .. import workingcopy

        try:
            if self.target.exists():
                workingcopy.check_readable(self.target)
            else:
                workingcopy.make(self.target, self.sirens, self.isCanceled, self.setProgress)
            return True
        except workingcopy.Cancelled:
            return False
        except workingcopy.CopyLocked:
            self.error = tr("The working copy is open elsewhere. Close it and try again; nothing was changed.")
        except sqlite3.DatabaseError:
            self.error = tr(
                "“{file}” is not a GeoPackage. Move it away or choose another folder; nothing was changed."
            ).format(file=self.target.name)
        except OSError as error:
            self.error = tr("The working copy was not made, and the partial file was deleted: {reason}").format(
                reason=error.strerror or str(error)
            )
        except Exception as error:  # a task of QGIS swallows what it raises, and the page would say « cancelled »
            self.error = tr("The working copy was not made, and the partial file was deleted: {reason}").format(
                reason=f"{type(error).__name__} {error}"
            )
            journal.fault(self.error)
        return False


class Loading(QObject):
    """One loading: copy, then layers. ``done`` carries how many were added, ``failed`` the reason ("" = cancelled)."""

    progress = pyqtSignal(float)
    done = pyqtSignal(int)
    failed = pyqtSignal(str)

    def __init__(self, target, sirens, keys, parent=None):
        super().__init__(parent)
        self.target, self.sirens, self.keys = Path(target), tuple(sirens or ()), list(keys)
        self._adding, self._before, self._stopped = None, set(), False
        self.task = CopyTask(target, self.sirens)
        self.task.progressChanged.connect(lambda percent: self.progress.emit(percent * COPY_SHARE / 100))
        self.task.taskCompleted.connect(self._copied)
        self.task.taskTerminated.connect(self._gave_up)

    def start(self) -> None:
        """Begin."""
        QgsApplication.taskManager().addTask(self.task)

    def cancel(self) -> None:
        """Stop; what was added to the project by this loading leaves it again."""
        self._stopped = True
        if self.task is not None:
            self.task.cancel()

    def _gave_up(self):
        task, self.task = self.task, None
        self.failed.emit("" if self._stopped else task.error)

    def _copied(self):
        self.task = None  # QGIS deletes a task that is done
        project = QgsProject.instance()
        self._before = set(project.mapLayers())
        self._adding = build.adding(project, self.target, self.sirens, build.layers_of(self.keys))
        QTimer.singleShot(0, self._next)

    def _next(self):
        project = QgsProject.instance()
        if self._stopped:
            self._undo(project)
            self.failed.emit("")
            return
        try:
            part = next(self._adding)
        except StopIteration:
            self.done.emit(len(self.keys))
            return
        except build.LayerError as error:
            self._undo(project)
            self.failed.emit(str(error))
            return
        self.progress.emit(COPY_SHARE + (100 - COPY_SHARE) * part)
        QTimer.singleShot(0, self._next)

    def _undo(self, project):
        self._adding.close()
        project.removeMapLayers([name for name in project.mapLayers() if name not in self._before])
