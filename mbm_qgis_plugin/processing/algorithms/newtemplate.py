"""``mbm:newtemplate``: a template of the plugin, copied to be edited."""

from pathlib import Path

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterColor,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
)

from ...atomic import made_or_gone
from ...i18n import tr
from .. import page_parameters as pages
from ..base import MbmAlgorithm

DEFAULT = "perimetre_a3_paysage"


class NewTemplate(MbmAlgorithm):
    """Writes templates of the plugin into a folder of the user, in the dress of their house."""

    NAME = "newtemplate"
    GROUP = "maps"
    TAGS = "modèle,mise en page,gabarit,qpt,logo,charte graphique,police,couleur,template,layout,house style,copy,font"
    TEMPLATE, FOLDER, REPLACE, ADD_TO_PROJECT = "TEMPLATE", "FOLDER", "REPLACE", "ADD_TO_PROJECT"
    LOGO, ORGANISATION, COLOR, FONT = "LOGO", "ORGANISATION", "COLOR", "FONT"
    FILES, COUNT = "FILES", "COUNT"

    def flags(self):
        # print layouts belong to the main thread
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def title(self):
        return tr("Make a template to edit")

    def summary(self):
        return tr("Copies layouts of the plugin into a folder of yours, with your logo, colour and typeface, to edit.")

    def initAlgorithm(self, configuration=None):
        from ...maps import template

        names = QgsProcessingParameterEnum(
            self.TEMPLATE, tr("Templates"), options=list(template.shipped()), allowMultiple=True,
            defaultValue=[DEFAULT], usesStaticStrings=True,
        )  # fmt: skip
        names.setHelp(
            tr("Those to copy. perimetre: the page of a territory; bassin: that of the whole basin; the paper follows.")
        )
        self.addParameter(names)
        logo = QgsProcessingParameterFile(
            self.LOGO, tr("Logo"), optional=True, fileFilter=tr("Pictures (*.svg *.png *.jpg *.jpeg)")
        )
        logo.setHelp(tr("SVG, PNG or JPEG, at the end of the title's line. It is kept within the template."))
        name = QgsProcessingParameterString(self.ORGANISATION, tr("Organisation"), optional=True)
        name.setHelp(tr("Printed over the author; kept as the variable @organisme of the layout."))
        colour = QgsProcessingParameterColor(self.COLOR, tr("Colour"), opacityEnabled=False, optional=True)
        colour.setHelp(tr("Of the rules, the line over the title, title bars and bold rows. The map keeps its own."))
        font = QgsProcessingParameterString(self.FONT, tr("Typeface"), optional=True)
        font.setHelp(tr("A family installed on your computers, “Arial” for instance. Names on the map stay in Lato."))
        add = QgsProcessingParameterBoolean(self.ADD_TO_PROJECT, tr("Add to the open project"), defaultValue=False)
        add.setHelp(tr("As layouts of the project, to be edited at once. Save them over the files when you are done."))
        replace = QgsProcessingParameterBoolean(self.REPLACE, tr("Replace files that are there"), defaultValue=False)
        replace.setHelp(tr("Without it, nothing is written when one of the files is there already."))
        for parameter in (logo, name, colour, font, add, pages.advanced(replace)):
            self.addParameter(parameter)
        self.addParameter(QgsProcessingParameterFolderDestination(self.FOLDER, tr("Folder of my templates")))
        self.addOutput(QgsProcessingOutputString(self.FILES, tr("Files written, one a line")))
        self.addOutput(QgsProcessingOutputNumber(self.COUNT, tr("Number of templates")))

    def checkParameterValues(self, parameters, context):
        from ...maps import house
        from ...maps.errors import MapError

        fine, message = super().checkParameterValues(parameters, context)
        if not fine:
            return fine, message
        message = pages.check_folder(self, parameters, context)
        if message:
            return False, message
        try:
            house.check(self._house(parameters, context))
        except MapError as error:
            return False, str(error)
        if parameters.get(self.FOLDER) in (None, "", QgsProcessing.TEMPORARY_OUTPUT):
            return True, ""
        return self._check_files(parameters, context)

    def _check_files(self, parameters, context):
        from ...paths import ROOT

        files = self._files(parameters, context)
        if ROOT in files[0].resolve().parents:
            return False, tr("The folder is the plugin's own, which the next update replaces. Choose one of yours.")
        there = [path.name for path in files if path.exists()]
        if there and not self.parameterAsBool(parameters, self.REPLACE, context):
            return False, tr(
                "Already there: {names}. Choose another folder, or “Replace files that are there”. Nothing was written."
            ).format(names=", ".join(there))
        return True, ""

    def _names(self, parameters, context) -> list:
        return self.parameterAsEnumStrings(parameters, self.TEMPLATE, context)

    def _files(self, parameters, context) -> list:
        folder = Path(self.parameterAsString(parameters, self.FOLDER, context))
        return [folder / f"{name}.qpt" for name in self._names(parameters, context)]

    def _house(self, parameters, context):
        from ...maps.house import House

        colour = self.parameterAsColor(parameters, self.COLOR, context)
        return House(
            logo=self.parameterAsFile(parameters, self.LOGO, context),
            name=self.parameterAsString(parameters, self.ORGANISATION, context).strip(),
            colour=colour.name() if colour.isValid() and parameters.get(self.COLOR) else "",
            family=self.parameterAsString(parameters, self.FONT, context).strip(),
        )

    def processAlgorithm(self, parameters, context, feedback):
        from qgis.core import QgsProject

        from ...maps import house
        from ...maps.errors import MapError

        dress, files = self._house(parameters, context), self._files(parameters, context)
        project = context.project() if self.parameterAsBool(parameters, self.ADD_TO_PROJECT, context) else None
        folder = Path(self.parameterAsString(parameters, self.FOLDER, context))
        try:
            with made_or_gone(folder):
                for number, path in enumerate(files):
                    if feedback.isCanceled():
                        break
                    bare = QgsProject()  # the layout must not hold the layers of the open project
                    house.save(house.copy(bare, path.stem, dress), path)
                    feedback.pushInfo(str(path))
                    if project is not None:
                        self._add(project, path, dress)
                    feedback.setProgress(100.0 * (number + 1) / len(files))
        except (MapError, OSError) as error:
            raise QgsProcessingException(str(error)) from error
        written = [str(path) for path in files if path.is_file()]
        return {self.FOLDER: str(folder), self.FILES: "\n".join(written), self.COUNT: len(written)}

    @staticmethod
    def _add(project, path, dress):
        from ...maps import house

        layout, manager = house.copy(project, path.stem, dress), project.layoutManager()
        layout.setName(manager.generateUniqueTitle() if manager.layoutByName(path.stem) else path.stem)
        manager.addLayout(layout)
