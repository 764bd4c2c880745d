"""Comparing and updating the working copy, each in a task of QGIS."""

from qgis.core import QgsTask

from .. import copyupdate, journal, workingcopy
from ..core.problems import Problem
from ..i18n import tr


class _CopyTask(QgsTask):
    """``result`` when it went well, else ``error`` ("" = cancelled)."""

    def __init__(self, title):
        super().__init__(title, QgsTask.Flag.CanCancel)
        self.result, self.error = None, ""

    def run(self):
        try:
            self.result = self.work()
            return True
        except workingcopy.Cancelled:
            return False
        except Problem as problem:
            self.error = problem.text(tr)
        except OSError as error:
            self.error = self.unfinished().format(reason=error.strerror or str(error))
        except Exception as error:  # a task of QGIS swallows what it raises
            self.error = self.unfinished().format(reason=f"{type(error).__name__} {error}")
            journal.fault(self.error)
        return False


class CompareTask(_CopyTask):
    """Compares the copy with other data."""

    def __init__(self, copy, other, sirens):
        super().__init__(tr("Comparison of the working copy"))
        self.copy, self.other, self.sirens = copy, other, sirens

    def work(self):
        return copyupdate.compare(self.copy, self.other, self.sirens, self.isCanceled, self.setProgress)

    def unfinished(self):
        return tr("The comparison was not made: {reason}")


class UpdateTask(_CopyTask):
    """Makes the successor of the copy."""

    def __init__(self, copy, target, compared, sirens, source, keep_gone):
        super().__init__(tr("Update of the working copy"))
        self.given = (copy, target, compared, sirens, source, keep_gone)

    def work(self):
        return copyupdate.update(*self.given, is_cancelled=self.isCanceled, progress=self.setProgress)

    def unfinished(self):
        return tr("The copy was not updated, and the partial file was deleted: {reason}")
