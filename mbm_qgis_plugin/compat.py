"""Every difference between QGIS 3.22 … 4 and between Qt 5 and Qt 6 that the plugin meets."""

from qgis.core import NULL, Qgis, QgsField, QgsFields
from qgis.PyQt.QtCore import QMetaType, QVariant

QGIS_VERSION = Qgis.QGIS_VERSION_INT


def _field_type(name: str):
    """QgsField wants QVariant.Type before 3.38 and QMetaType.Type from then on."""
    if QGIS_VERSION >= 33800:
        return getattr(QMetaType.Type, {"String": "QString", "Date": "QDate"}.get(name, name))
    return getattr(QVariant, name)


TEXT = _field_type("String")
INTEGER = _field_type("Int")
REAL = _field_type("Double")
BOOL = _field_type("Bool")
DATE = _field_type("Date")


def field(name: str, kind, alias: str = "", length: int = 0, precision: int = 0) -> QgsField:
    """Return a field; ``kind`` is one of TEXT, INTEGER, REAL, BOOL, DATE."""
    result = QgsField(name, kind, "", length, precision)
    if alias:
        result.setAlias(alias)
    return result


def without_aliases(fields: QgsFields) -> QgsFields:
    """Return the fields without aliases and comments, of which QGIS warns from 3.32 on where a format has none."""
    result = QgsFields()
    for item in fields:
        plain = QgsField(item)
        plain.setAlias("")
        plain.setComment("")
        result.append(plain)
    return result


def is_null(value) -> bool:
    """True for None, ``NULL`` and an invalid QVariant: QGIS hands out all three."""
    return value is None or value == NULL or (isinstance(value, QVariant) and value.isNull())


LABELS_HAVE_FORMATS = QGIS_VERSION >= 32400  # in layouts and their templates; before, a font and a colour
LEGENDS_HAVE_FORMATS = QGIS_VERSION >= 33000

# letter spacing of capitals on a page: pixels of a QFont before 3.24, points of a text format from then on
CAPITALS_SPACING = 0.35 if QGIS_VERSION < 32400 else 0.15


def label_font(item):
    """Return the QFont of a layout label, its size in points; labels have a text format from 3.24 on."""
    return format_font(item.textFormat()) if hasattr(item, "textFormat") else item.font()


def set_label_font(item, font, colour=None) -> None:
    """Set the font of a layout label, its letter spacing with it."""
    if not hasattr(item, "setTextFormat"):
        item.setFont(font)
        if colour is not None:
            item.setFontColor(colour)
        return
    text = item.textFormat()
    _put_font(text, font)
    if colour is not None:
        text.setColor(colour)
    item.setTextFormat(text)


def label_colour(item):
    """Return the colour of a layout label."""
    return item.textFormat().color() if hasattr(item, "textFormat") else item.fontColor()


def legend_font(style):
    """Return the QFont of a legend style, its size in points; legend styles have a text format from 3.30 on."""
    return format_font(style.textFormat()) if hasattr(style, "textFormat") else style.font()


def set_legend_font(style, font) -> None:
    """Set the font of a legend style, its letter spacing with it."""
    if not hasattr(style, "setTextFormat"):
        style.setFont(font)
        return
    text = style.textFormat()
    _put_font(text, font)
    style.setTextFormat(text)


def legend_colour(item):
    """Return the colour of the entries of a layout legend."""
    from qgis.core import QgsLegendStyle

    style = item.style(QgsLegendStyle.Style.SymbolLabel)
    return style.textFormat().color() if hasattr(style, "textFormat") else item.fontColor()


def points(text) -> float:
    """Return the size of a text format in points, whatever its unit."""
    from qgis.core import QgsUnitTypes

    units = QgsUnitTypes.RenderUnit
    factors = {units.RenderMillimeters: 72 / 25.4, units.RenderInches: 72.0, units.RenderPixels: 0.75}
    return text.size() * factors.get(text.sizeUnit(), 1.0)


def format_font(text):
    """Return the QFont of a text format, its size in points."""
    font = text.font()
    font.setPointSizeF(points(text))
    return font


def _put_font(text, font) -> None:
    """Put a font into a text format, which keeps its named style (Light, Condensed…) unless the weight changes."""
    from qgis.core import QgsUnitTypes

    same = (text.font().family(), text.font().bold(), text.font().italic()) == (
        font.family(), font.bold(), font.italic())  # fmt: skip
    named = text.namedStyle() if same else ""
    plain = "Bold" if font.bold() else "Italic" if font.italic() else "Regular"
    text.setFont(font)
    text.setNamedStyle(font.styleName() or named or plain)
    text.setSize(font.pointSizeF())
    text.setSizeUnit(QgsUnitTypes.RenderUnit.RenderPoints)


def form_tabs():
    """Return the layout of an attribute form made of tabs; the enum moved to Qgis in 3.32."""
    from qgis.core import QgsEditFormConfig

    if hasattr(Qgis, "AttributeFormLayout"):
        return Qgis.AttributeFormLayout.DragAndDrop
    return QgsEditFormConfig.EditorLayout.TabLayout


def locator_data(result):
    """Return the userData of a QgsLocatorResult: an attribute in some versions, a method in others (#56550)."""
    value = result.getUserData if hasattr(result, "getUserData") else result.userData
    return value() if callable(value) else value


def show_as_tab(container, tab: bool) -> None:
    """Show a container of an attribute form as a tab or as a box; the call was renamed in 3.32."""
    if hasattr(Qgis, "AttributeEditorContainerType"):
        kind = Qgis.AttributeEditorContainerType
        container.setType(kind.Tab if tab else kind.GroupBox)
    else:
        container.setIsGroupBox(not tab)


def vector_layers():
    """Return the type of vector layers; the enum moved to Qgis in 3.30."""
    if hasattr(Qgis, "LayerType"):
        return Qgis.LayerType.Vector
    from qgis.core import QgsMapLayerType

    return QgsMapLayerType.VectorLayer


def set_export_usage(settings) -> None:
    """Tell the layers of a QgsMapSettings that they are drawn for a file; they are told from 3.24 on."""
    if hasattr(Qgis, "RendererUsage"):
        settings.setRendererUsage(Qgis.RendererUsage.Export)


def simplify_to_grid(method) -> None:
    """Set the way of simplifying that the exporter of layouts takes; the enum moved to Qgis in 3.38."""
    if hasattr(Qgis, "VectorSimplificationAlgorithm"):
        method.setSimplifyAlgorithm(Qgis.VectorSimplificationAlgorithm.SnappedToGridGlobal)
    else:
        method.setSimplifyAlgorithm(type(method).SimplifyAlgorithm.SnappedToGridGlobal)
