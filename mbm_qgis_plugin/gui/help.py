"""F1 and the help buttons: each opens its page of the offline help in the user's browser."""

from qgis.PyQt.QtCore import QEvent, QObject, Qt, QTimer
from qgis.PyQt.QtGui import QDesktopServices

from .. import helppages
from ..i18n import tr
from .page import tool_button


def open_help(page: str, bar=None) -> None:
    """Open a page; where no program opens web pages, say in the message bar where the page is."""
    if not QDesktopServices.openUrl(helppages.url(page)) and bar is not None:
        text = tr("No program opens web pages on this computer. The help is in {path}.")
        bar.pushWarning("Bassin minier", text.format(path=helppages.path(page)))


def help_button(name: str, opened):
    """Return a button « ? » that calls ``opened``."""
    button = tool_button("mActionHelpContents.svg", tr("Help on this page (F1)"))
    button.setObjectName(name)
    button.clicked.connect(lambda checked=False: opened())
    return button


class HelpKey(QObject):
    """F1 anywhere in ``widget`` calls ``opened``.

    A shortcut would be ambiguous with QGIS' own F1, and then neither would work: the key is claimed as it passes. It
    is acted on then, once however often it passes, since a QgsPanelWidget keeps to itself every key pressed in it.
    """

    def __init__(self, widget, opened):
        super().__init__(widget)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(lambda: opened())
        widget.installEventFilter(self)

    def eventFilter(self, watched, event):
        if event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return False
        if event.key() != Qt.Key.Key_F1 or event.modifiers() != Qt.KeyboardModifier.NoModifier:
            return False
        event.accept()
        if event.type() == QEvent.Type.ShortcutOverride and not event.isAutoRepeat():
            self._soon.start(0)
        return True
