"""``mbm:loadlayers``: a working copy of the bundle, and the project that shows it."""

import sqlite3
import tempfile
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingException,
    QgsProcessingOutputFile,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProject,
)

from ...catalog import catalog
from ...core.listed import several
from ...core.names import commune_key
from ...i18n import tr
from ..base import MbmAlgorithm
from ..territory_parameter import check_territories, chosen_territories, territories_parameter


class LoadLayers(MbmAlgorithm):
    """Copies the bundled data where the user works, and shows them styled, grouped and related."""

    NAME = "loadlayers"
    GROUP = "layers"
    TAGS = "charger,couches,projet,copie,agglomération,territoire,load,layers,project,copy,EPCI,theme"
    THEMES, FOLDER, PROJECT, BASEMAP, GEOPACKAGE = "THEMES", "FOLDER", "PROJECT", "BASEMAP", "GEOPACKAGE"

    def title(self):
        return tr("Load the layers of a territory")

    def summary(self):
        return tr("Makes a working copy of the open data and shows it styled, grouped by theme and related.")

    def initAlgorithm(self, configuration=None):
        self.addParameter(territories_parameter())
        themes = QgsProcessingParameterEnum(
            self.THEMES,
            tr("Themes (none: all)"),
            options=[theme.title for theme in catalog().themes],
            allowMultiple=True,
            optional=True,
            usesStaticStrings=True,
        )
        themes.setHelp(tr("Map themes to load. Each brings the layers that it shows."))
        self.addParameter(themes)
        folder = QgsProcessingParameterFile(
            self.FOLDER,
            tr("Folder of the working copy"),
            behavior=QgsProcessingParameterFile.Behavior.Folder,
            optional=True,
        )
        folder.setHelp(
            tr("Where the GeoPackage is made. Empty: beside the project, or in your QGIS profile if it is not saved.")
        )
        self.addParameter(folder)
        project = QgsProcessingParameterFileDestination(
            self.PROJECT,
            tr("Project to write"),
            fileFilter=tr("QGIS project (*.qgz)"),
            optional=True,
            createByDefault=False,
        )
        project.setHelp(tr("Also writes a project with relative paths, which opens on another computer."))
        self.addParameter(project)
        basemap = QgsProcessingParameterBoolean(self.BASEMAP, tr("Add the IGN base maps"), defaultValue=False)
        basemap.setHelp(tr("Plan IGN and aerial photographs of the Géoplateforme. Needs the network."))
        self.addParameter(basemap)
        self.addOutput(QgsProcessingOutputFile(self.GEOPACKAGE, tr("Working copy")))

    def checkParameterValues(self, parameters, context):
        parameters, message = check_territories(parameters)
        if message:
            return False, message
        try:
            themes = self._themes(parameters)
        except LookupError as error:
            titles = ", ".join(theme.title for theme in catalog().themes)
            return False, tr("“{name}” is not a theme. Choose among: {names}.").format(name=error.args[0], names=titles)
        parameters = {**parameters, self.THEMES: [theme.title for theme in themes]}  # as QGIS checks them
        project = self.parameterAsFileOutput(parameters, self.PROJECT, context)
        if project and Path(project).suffix.lower() != ".qgz":
            return False, tr("The project must be a .qgz file.")
        for folder in {self._folder(parameters, context), Path(project).parent if project else None} - {None}:
            if not _writable(folder):
                return False, tr("Cannot write in “{folder}”. Nothing was written. Choose another folder.").format(
                    folder=folder
                )
        return super().checkParameterValues(parameters, context)

    def flags(self):
        # layers and projects belong to the main thread; an error in postProcessAlgorithm would pass for a success
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def processAlgorithm(self, parameters, context, feedback):
        geopackage = self._make_copy(parameters, context, feedback)
        if geopackage is None or feedback.isCanceled():
            return {}
        results = {self.GEOPACKAGE: str(geopackage)}
        themes = [theme.id for theme in self._themes(parameters)]
        sirens = [territory.siren for territory in chosen_territories(parameters)]
        basemap = self.parameterAsBool(parameters, self.BASEMAP, context)
        if context.project() is not None:
            self._fill(context.project(), geopackage, themes, sirens, basemap, feedback)
        target = self.parameterAsFileOutput(parameters, self.PROJECT, context)
        if target:
            project = QgsProject()
            self._fill(project, geopackage, themes, sirens, basemap, feedback)
            Path(target).parent.mkdir(parents=True, exist_ok=True)
            if not project.write(target):
                raise QgsProcessingException(tr("The project was not written: {reason}").format(reason=project.error()))
            feedback.pushInfo(tr("Project: {file}").format(file=target))
            results[self.PROJECT] = target
        return results

    def _make_copy(self, parameters, context, feedback):
        """Return the path of the working copy, made now or there already; None when cancelled."""
        from ... import workingcopy

        territories = chosen_territories(parameters)
        geopackage = self._folder(parameters, context) / workingcopy.file_name(catalog().data_version, territories)
        try:
            if geopackage.exists():
                workingcopy.check_readable(geopackage)
                feedback.pushInfo(
                    tr("The working copy {file} is there already and is used as it is.").format(file=geopackage)
                )
            else:
                sirens = [territory.siren for territory in territories]
                workingcopy.make(geopackage, sirens, feedback.isCanceled, feedback.setProgress)
                feedback.pushInfo(tr("Working copy: {file}").format(file=geopackage))
        except workingcopy.Cancelled:
            return None
        except workingcopy.CopyLocked as error:
            raise QgsProcessingException(
                tr("The working copy is open elsewhere. Close it and try again; nothing was changed.")
            ) from error
        except sqlite3.DatabaseError as error:
            raise QgsProcessingException(
                tr("“{file}” is not a GeoPackage. Move it away or choose another folder; nothing was changed.").format(
                    file=geopackage
                )
            ) from error
        except OSError as error:
            raise QgsProcessingException(
                tr("The working copy was not made, and the partial file was deleted: {reason}").format(reason=error)
            ) from error
        return geopackage

    def _fill(self, project, geopackage, themes, sirens, with_basemap, feedback):
        from ... import basemap
        from ... import project as build
        from ...maps import project_atlas

        before = build.working_copies(project) - {Path(geopackage).name}
        try:
            layers = build.add_to(project, geopackage, themes, sirens)
        except build.LayerError as error:
            raise QgsProcessingException(str(error)) from error
        project_atlas.add_to(project, sirens)
        feedback.pushInfo(tr("{n} layers are in the project.").format(n=len(layers)))
        if before:
            feedback.pushWarning(
                tr("The layers of the plugin now show {new}; they showed {old}, which stays where it is.").format(
                    new=Path(geopackage).name, old=", ".join(sorted(before))
                )
            )
        if project.crs().authid() != build.CRS:
            feedback.pushInfo(
                tr("The project keeps its coordinate system, {crs}; the layers are in EPSG:2154.").format(
                    crs=project.crs().authid()
                )
            )
        if with_basemap:
            reason = basemap.reachable(feedback) or ", ".join(basemap.add_to(project))
            if reason:
                feedback.pushWarning(
                    tr("Offline: the IGN base maps do not answer ({reason}). Your layers are not affected.").format(
                        reason=reason
                    )
                )

    def _themes(self, parameters) -> list:
        """Return the themes that the user named by title, id or place in the list; LookupError for another word."""
        options = catalog().themes

        def named(text):
            key = commune_key(text)
            return next((theme for theme in options if key in (commune_key(theme.title), commune_key(theme.id))), None)

        return several(parameters.get(self.THEMES), options, named)

    def _folder(self, parameters, context) -> Path:
        """Return the folder of the working copy: as given, beside the project to write, or in the profile."""
        given = self.parameterAsString(parameters, self.FOLDER, context)
        if given:
            return Path(given)
        written = self.parameterAsFileOutput(parameters, self.PROJECT, context)
        if written:
            return Path(written).parent
        home = context.project().absolutePath() if context.project() else ""
        return Path(home) if home else Path(QgsApplication.qgisSettingsDirPath()) / "mbm"


def _writable(folder: Path) -> bool:
    """True when ``folder``, or the nearest parent that exists, is a folder that can be written."""
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    try:
        # the only honest answer: rights, mounts and quotas all say it their own way
        with tempfile.TemporaryFile(dir=folder):
            return True
    except OSError:
        return False
