"""``mbm:sheets``: the sheets (fiches) of cités, terrils and components, one A4 page each."""

import re
from pathlib import Path

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingException,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterString,
)

from ...i18n import tr
from .. import page_parameters as pages
from .. import sheet_options as options
from ..base import MbmAlgorithm
from ..choices import choice_parameter, numbered
from ..level_parameters import DATA, level_parameters
from ..sheet_options import SUBJECTS
from ..territory_parameter import check_territories, chosen_territories, territories_parameter

NEIGHBOURHOOD = 1000.0  # m: what a sheet tells of around its object


class Sheets(MbmAlgorithm):
    """Prints one page per object: map, situation, identity, rank, scores, indicators, views, protections, sources."""

    NAME = "sheets"
    GROUP = "maps"
    TAGS = "fiche,cité,terril,élément,bien inscrit,PDF,imprimer,photo,QR,sheet,card,print,layout,export,A4"
    SUBJECT, IDS, SCORED = "SUBJECT", "IDS", "SCORED"

    def flags(self):
        # a print layout and its legend belong to the main thread: QGIS crashes when they are built in another
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def title(self):
        return tr("Print the sheets (fiches)")

    def summary(self):
        return tr("Makes one printed page per cité, terril or component: map, rank, scores, neighbours, protections.")

    def initAlgorithm(self, configuration=None):
        subject = choice_parameter(
            self.SUBJECT,
            tr("Sheets of"),
            [("cite", tr("Cités")), ("terril", tr("Terrils")), ("element", tr("Components of the property"))],
        )
        subject.setHelp(tr("Scripts may write cite, terril or element."))
        ids = QgsProcessingParameterString(self.IDS, tr("Identifiers (none: all)"), multiLine=True, optional=True)
        ids.setHelp(
            tr("U-16A or LSM-788 for a cité, T074a for a terril, 63 for a component, or the number of the object in "
               "the property (16A); several separated by commas, semicolons or lines.")
        )  # fmt: skip
        for parameter in (subject, territories_parameter(), ids):
            self.addParameter(parameter)
        for parameter in (*options.parameters(), *pages.paper_parameters("A4 portrait")):
            self.addParameter(parameter)
        scored = QgsProcessingParameterFeatureSource(
            self.SCORED, tr("Scored layer"), [QgsProcessing.SourceType.TypeVectorPolygon], optional=True
        )
        scored.setHelp(
            tr("The output of the heritage score: scores by family, rank and completeness are printed beside the "
               "official interest, never in its place.")
        )  # fmt: skip
        data = next(item for item in level_parameters() if item.name() == DATA)
        for parameter in (pages.advanced(scored), data, *pages.template_parameters(), *pages.signature_parameters()):
            self.addParameter(parameter)
        pages.add_outputs(self)

    def preprocessParameters(self, parameters):
        return self._in_numbers(parameters)

    def _in_numbers(self, parameters) -> dict:
        return pages.in_numbers(numbered(parameters, self.SUBJECT, SUBJECTS))

    def _subject(self, parameters, context) -> str:
        return SUBJECTS[self.parameterAsEnum(parameters, self.SUBJECT, context)]

    def checkParameterValues(self, parameters, context):
        from ...maps import template
        from ...maps.errors import MapError

        parameters, message = check_territories(self._in_numbers(parameters))
        message = message or pages.check_format(self, parameters, context)
        message = message or pages.check_folder(self, parameters, context)
        message = message or self._check_subject(parameters)
        if message:
            return False, message
        subject = self._subject(parameters, context)
        message = options.check_link(subject, self.parameterAsString(parameters, options.LINK, context).strip())
        try:
            template.check(pages.template_path(self, parameters, context))
            source = self.parameterAsSource(parameters, self.SCORED, context)
            if source is not None:
                message = message or options.check_scored(subject, source)
        except MapError as error:
            message = message or str(error)
        message = message or options.check_photos(self.parameterAsFile(parameters, options.PHOTOS, context))
        if message:
            return False, message
        return super().checkParameterValues(parameters, context)

    def _check_subject(self, parameters) -> str:
        value = parameters.get(self.SUBJECT)
        if isinstance(value, str) and not value.isdigit():
            return tr("“{name}” has no sheets. Choose among: {names}.").format(name=value, names=", ".join(SUBJECTS))
        return ""

    def processAlgorithm(self, parameters, context, feedback):
        parameters = self._in_numbers(parameters)
        folder = Path(self.parameterAsString(parameters, pages.FOLDER, context))
        return pages.print_series(folder, feedback, lambda: self._print(parameters, context, feedback, folder))

    def _print(self, parameters, context, feedback, folder):
        from ...maps import sheets
        from ...maps.data import MapData
        from ...maps.sheet import SheetMaker

        order = sheets.Order(
            folder=folder,
            page=pages.chosen_paper(self, parameters, context),
            form=pages.chosen_format(self, parameters, context),
            dpi=self.parameterAsInt(parameters, pages.DPI, context),
            template=pages.template_path(self, parameters, context),
            texts=pages.page_texts(self, parameters, context),
        )
        with MapData(self.parameterAsFile(parameters, DATA, context) or None) as data:
            maker = SheetMaker(
                data,
                self._subject(parameters, context),
                self.parameterAsSource(parameters, self.SCORED, context),
                self.parameterAsFile(parameters, options.PHOTOS, context) or None,
                self.parameterAsString(parameters, options.LINK, context).strip(),
                self.parameterAsBool(parameters, options.QR, context),
                options.weights(self, parameters, self.SCORED, context),
            )
            try:
                items = self._items(maker, data, parameters, context)
                self._warn_of_cut_data(data, items, feedback)
                return sheets.run(maker, items, order, feedback.setProgress, feedback.isCanceled, feedback.pushInfo,
                                  feedback.pushWarning)  # fmt: skip
            finally:
                maker.close()

    def _items(self, maker, data, parameters, context) -> list:
        from ...maps.territory import territories

        chosen = chosen_territories(parameters)
        within = territories(data, "epci", chosen) if chosen else None
        written = re.split(r"[,;\n]", self.parameterAsString(parameters, self.IDS, context))
        items = maker.items(within, [text.strip() for text in written if text.strip()])
        if not items:
            raise QgsProcessingException(tr("There is nothing of this kind in these territories: no sheet was made."))
        return items

    @staticmethod
    def _warn_of_cut_data(data, items, feedback) -> None:
        """Say of which objects a cut working copy does not hold all that lies around them."""
        from ...maps import wholeness
        from ...maps.data import MapData

        with MapData() as bundle:
            ground = wholeness.lost(data, bundle) if data.path != bundle.path else None
        near = [item.name for item in items if ground is not None and item.geometry.distance(ground) < NEIGHBOURHOOD]
        if near:
            feedback.pushWarning(
                tr("“{file}” is cut: what lies around {names} may be missing on their sheets.").format(
                    file=data.path.name, names=", ".join(near[:5]) + (" …" if len(near) > 5 else "")
                )
            )
