"""What the algorithms that print pages share: paper, files, resolution, template, author, date, folder, and the run.

Call :func:`in_numbers` first thing in ``preprocessParameters``, ``checkParameterValues`` and ``processAlgorithm``:
scripts write « A3 paysage » and « PDF » where QGIS wants a place in a list.
"""

import datetime
import os
import tempfile
from pathlib import Path

from qgis.core import (
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..atomic import made_or_gone
from ..core import mapscale
from ..core.typography import date_in_full
from ..i18n import tr

PAPER, FORMAT, DPI = "PAPER", "FORMAT", "DPI"
TEMPLATE, TEMPLATES = "TEMPLATE", "TEMPLATES"
AUTHOR, DATE, FOLDER, INDEX, PAGES = "AUTHOR", "DATE", "FOLDER", "INDEX", "PAGES"
PAPER_NAMES = [f"{size} {way}" for size in ("A3", "A4", "A2", "A1", "A0") for way in ("paysage", "portrait")]
SCALE, SHEETS, OVERLAP = "SCALE", "SHEETS", "OVERLAP"
WAYS = ("auto", "always", "never")  # of ``maps.tiles``, which is imported when it is needed
LEAST_OVERLAP = 8.0  # mm: the names of the neighbours stand there
FORMATS = ("PDF", "BOOK", "PNG", "SVG", "GEOPDF")
DEFAULT_AUTHOR = "Établi avec l’extension QGIS Bassin minier"


def paper_parameters(paper: str = "A3 paysage") -> list:
    """Return the parameters PAPER, FORMAT and DPI; ``paper`` is what is chosen when nothing is."""
    return [_paper(paper), _format(), _dpi()]


def _paper(chosen):
    parameter = QgsProcessingParameterEnum(
        PAPER, tr("Paper"), options=[_paper_title(name) for name in PAPER_NAMES], defaultValue=PAPER_NAMES.index(chosen)
    )
    parameter.setHelp(tr("The scale is the largest round one that fits. Scripts may write “A3 paysage” and the like."))
    return parameter


def _paper_title(name):
    size, way = name.split()
    title = tr("{size} landscape") if way == "paysage" else tr("{size} portrait")
    return title.format(size=size)


def _format():
    parameter = QgsProcessingParameterEnum(
        FORMAT,
        tr("Files"),
        options=[tr("PDF, one per page"), tr("One PDF for all"), tr("PNG pictures"), tr("SVG drawings"),
                 tr("GeoPDF with layers, one per page")],
        defaultValue=0,
    )
    parameter.setHelp(
        tr("PDF pages are vector, searchable and georeferenced, each page of one PDF for all too. A GeoPDF has layers "
           "to switch and attributes to read; not every QGIS writes it. Scripts may write PDF, BOOK, PNG, SVG or "
           "GEOPDF.")
    )  # fmt: skip
    return parameter


def scale_parameters() -> list:
    """Return SCALE, SHEETS and OVERLAP: one scale for a series, and sheets for what does not fit at it."""
    asked = QgsProcessingParameterString(SCALE, tr("Scale"), optional=True)
    asked.setHelp(
        tr("Empty: each page at the largest round scale at which its territory fits. “same”: one round scale at which "
           "all of them fit, so that pages compare. Or a scale for all: 50000, 1:50 000.")
    )  # fmt: skip
    sheets = QgsProcessingParameterEnum(
        SHEETS,
        tr("Several sheets"),
        options=[
            tr("When a territory does not fit at the scale given"),
            tr("For long territories too (1:75 000 when no scale is given)"),
            tr("Never"),
        ],
        defaultValue=0,
    )
    sheets.setHelp(
        tr("The sheets overlap, name their neighbours, and a key map comes before them. Scripts may write auto, always "
           "or never.")
    )  # fmt: skip
    overlap = QgsProcessingParameterNumber(
        OVERLAP,
        tr("Overlap of the sheets (mm on paper)"),
        QgsProcessingParameterNumber.Type.Double,
        defaultValue=10.0,
        minValue=LEAST_OVERLAP,
        maxValue=50.0,
    )
    overlap.setHelp(tr("What two neighbouring sheets both show."))
    return [asked, advanced(sheets), advanced(overlap)]


def check_scale(algorithm, parameters, context) -> str:
    """Return what is wrong with SCALE, or an empty text."""
    text = algorithm.parameterAsString(parameters, SCALE, context)
    try:
        mapscale.asked(text)
    except ValueError:
        return tr("“{text}” is no scale. Write a number between {least} and {most} (50000, 1:50 000), “same”, or "
                  "nothing.").format(text=text, least=mapscale.LARGEST, most=mapscale.SMALLEST)  # fmt: skip
    return ""


def chosen_scale(algorithm, parameters, context):
    """Return the :class:`maps.tiles.Scale` that SCALE, SHEETS and OVERLAP ask for."""
    from ..maps.tiles import Scale

    return Scale(
        mapscale.asked(algorithm.parameterAsString(parameters, SCALE, context)),
        WAYS[algorithm.parameterAsEnum(parameters, SHEETS, context)],
        algorithm.parameterAsDouble(parameters, OVERLAP, context),
    )


def _dpi():
    parameter = QgsProcessingParameterNumber(
        DPI,
        tr("Resolution (dpi)"),
        QgsProcessingParameterNumber.Type.Integer,
        defaultValue=300,
        minValue=72,
        maxValue=600,
    )
    parameter.setHelp(tr("Of pictures and of hatching in PDF; 200 is enough for an A0."))
    return parameter


def template_parameters() -> list:
    """Return TEMPLATE, a file, and TEMPLATES, a folder, for the advanced user."""
    one = QgsProcessingParameterFile(
        TEMPLATE, tr("My template"), optional=True, fileFilter=tr("Layout template (*.qpt)")
    )
    one.setHelp(tr("A print layout whose items bear the ids of the help page; the paper is then the template's own."))
    folder = QgsProcessingParameterFile(
        TEMPLATES, tr("Folder of my templates"), QgsProcessingParameterFile.Behavior.Folder, optional=True
    )
    folder.setHelp(
        tr("Your organisation's layouts: those named like a template of the plugin replace it. “My template”, when "
           "given, comes first.")
    )  # fmt: skip
    return [advanced(one), advanced(folder)]


def template_path(algorithm, parameters, context) -> str:
    """Return the file or folder that was given, "" for the plugin's own templates; see ``maps.template``."""
    given = (algorithm.parameterAsFile(parameters, name, context) for name in (TEMPLATE, TEMPLATES))
    return next((path for path in given if path), "")


def signature_parameters() -> list:
    """Return AUTHOR and DATE, for the advanced user."""
    author = QgsProcessingParameterString(AUTHOR, tr("Author"), defaultValue=DEFAULT_AUTHOR, optional=True)
    author.setHelp(tr("Printed at the foot of the page and kept in the PDF."))
    date = QgsProcessingParameterString(DATE, tr("Date"), optional=True)
    date.setHelp(tr("As printed, for instance 22 novembre 2026. Empty: today."))
    return [advanced(author), advanced(date)]


def add_outputs(algorithm) -> None:
    """Add FOLDER, which the user chooses, and what comes out: INDEX and PAGES."""
    algorithm.addParameter(QgsProcessingParameterFolderDestination(FOLDER, tr("Folder of the maps")))
    algorithm.addOutput(QgsProcessingOutputFile(INDEX, tr("Index of the pages (CSV)")))
    algorithm.addOutput(QgsProcessingOutputNumber(PAGES, tr("Pages made")))


def advanced(parameter):
    """Return a parameter, moved under « Advanced »."""
    parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
    return parameter


def in_numbers(parameters: dict, **lists) -> dict:
    """Return the parameters with words as their places: PAPER, FORMAT, SHEETS, and ``lists`` (name → words).

    Capitals do not matter; « A4 » alone is landscape. What is in no list stays as it is: QGIS then refuses it.
    """
    for name, words in {PAPER: PAPER_NAMES, FORMAT: FORMATS, SHEETS: WAYS, **lists}.items():
        value = parameters.get(name)
        if isinstance(value, str):
            known = [word.lower() for word in words]
            value = value.strip().lower()
            value = f"{value} paysage" if name == PAPER and f"{value} paysage" in known else value
            if value in known:
                parameters = {**parameters, name: known.index(value)}
    return parameters


def check_format(algorithm, parameters, context) -> str:
    """Return why this QGIS cannot write what FORMAT names, or an empty text."""
    from ..maps.georeference import geopdf_lacks

    return geopdf_lacks() if chosen_format(algorithm, parameters, context) == "GEOPDF" else ""


def check_folder(algorithm, parameters, context) -> str:
    """Return why nothing can be written in FOLDER, or an empty text."""
    value = parameters.get(FOLDER)
    if value in (None, "", QgsProcessing.TEMPORARY_OUTPUT):
        return ""
    folder = Path(algorithm.parameterAsString(parameters, FOLDER, context))
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    try:
        with tempfile.TemporaryFile(dir=folder):
            return ""
    except OSError as error:
        return tr("Cannot write in “{folder}”: {reason}. Choose another folder; nothing was printed.").format(
            folder=folder, reason=error.strerror or os.fspath(folder)
        )


def chosen_paper(algorithm, parameters, context):
    """Return the :class:`maps.paper.Paper` that PAPER names."""
    from ..maps import paper

    return paper.PAPERS[algorithm.parameterAsEnum(parameters, PAPER, context)]


def chosen_format(algorithm, parameters, context) -> str:
    """Return the format that FORMAT names, one of FORMATS."""
    return FORMATS[algorithm.parameterAsEnum(parameters, FORMAT, context)]


def page_texts(algorithm, parameters, context) -> dict:
    """Return what every page says of who made it and when: ``auteur``, ``date`` (today, when none is given)."""
    author = algorithm.parameterAsString(parameters, AUTHOR, context) or DEFAULT_AUTHOR
    date = algorithm.parameterAsString(parameters, DATE, context) or date_in_full(datetime.date.today())
    return {"auteur": author, "date": date}


def print_series(folder, feedback, work) -> dict:
    """Run ``work()``, which prints into ``folder`` and returns a list of ``maps.atlas.Done``; return the outputs.

    The index is written; what each page warns of is said. Cancelled: the whole pages and their index stay, and the
    result is empty. Raises QgsProcessingException when a page failed, after the others are done and listed.
    """
    from ..maps import atlas, errors

    index = Path(folder) / "index.csv"
    try:
        with made_or_gone(folder):
            done = work()
            if not all(item.error for item in done):
                atlas.write_index(done, index)
    except errors.Cancelled as stop:
        kept = any(not item.error for item in stop.done)
        try:
            if kept:
                atlas.write_index(stop.done, index)
        except OSError as error:
            raise QgsProcessingException(str(error)) from error
        feedback.pushInfo(
            tr("Cancelled: the pages that were whole are kept, the one in the making is not.")
            if kept
            else tr("Cancelled: nothing was whole yet, and nothing was kept.")
        )
        return {}
    except (errors.MapError, OSError) as error:
        raise QgsProcessingException(str(error)) from error
    for item in done:
        for warning in item.warnings:
            feedback.pushWarning(f"{item.name}: {warning}")
    failed = [item for item in done if item.error]
    if failed:
        feedback.reportError(
            tr("Pages that were not made ({n} of {all}):").format(n=len(failed), all=len(done)) + "\n" +
            "\n".join(f"{item.name}: {item.error}" for item in failed)
        )  # fmt: skip
        raise QgsProcessingException(failed[0].error if len(failed) == len(done) else
                                     tr("Some pages were not made; the others are in the folder."))  # fmt: skip
    return {FOLDER: str(folder), INDEX: str(index), PAGES: len(done)}
