"""Translation of the interface: English in the source, French shipped.

Every text shown to the user goes through :func:`tr` as one literal; values are put in afterwards
with ``str.format``, so that the extraction (``tools/translations.py``) sees the whole sentence.
"""

import sys

from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from .paths import resource

CONTEXT = "mbm"
_french = []  # the translator of french(), read once


def tr(text: str) -> str:
    """Return ``text`` in the language of QGIS."""
    return QCoreApplication.translate(CONTEXT, text)


def french(text: str) -> str:
    """Return ``text`` in French whatever the language of QGIS is: for what is printed."""
    if not _french:
        _french.append(QTranslator())
        _french[0].load(str(resource("i18n", "mbm_fr.qm")))
    return _french[0].translate(CONTEXT, text) or text


def language() -> str:
    """Return ``"fr"`` or ``"en"``: the language of help and messages."""
    core = sys.modules.get("qgis.core")  # none where a widget is tried alone
    application = core.QgsApplication.instance() if core is not None else None
    locale = application.locale() if application else QLocale().name()
    return "fr" if locale.lower().startswith("fr") else "en"


def install_translator():
    """Install the translator for the language of QGIS and return it, or None when English serves.

    The caller keeps the object alive and gives it to :func:`remove_translator` at unload.
    """
    path = resource("i18n", f"mbm_{language()}.qm")
    if not path.is_file():
        return None
    translator = QTranslator()
    if not translator.load(str(path)):
        return None
    QCoreApplication.installTranslator(translator)
    return translator


def remove_translator(translator) -> None:
    """Take out what :func:`install_translator` put in; None is accepted."""
    if translator is not None:
        QCoreApplication.removeTranslator(translator)
