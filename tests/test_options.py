"""The options page, and that each option does something."""

import shutil

import pytest
from mbm_qgis_plugin import map_session, settings
from mbm_qgis_plugin.gui.loading import default_folder
from mbm_qgis_plugin.gui.options import OptionsPage
from mbm_qgis_plugin.maps import template
from mbm_qgis_plugin.paths import RESOURCES, icon
from qgis.core import QgsProject, QgsSettings
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLineEdit

LENS = "246200364"
NAMES = ("territory", "folder", "samples", "author", "organisation", "logo", "templates", "photos", "link", "mail")


@pytest.fixture
def page(qgis_app):
    QgsProject.instance().clear()
    QgsSettings().remove("mbm")
    made = OptionsPage()
    made.show()
    yield made
    made.hide()
    made.deleteLater()
    QgsSettings().remove("mbm")


def write(field, text):
    line = field.lineEdit() if isinstance(field, QgsFileWidget) else field
    line.setFocus()
    line.clear()
    QTest.keyClicks(line, text)


def test_what_is_typed_is_kept_and_shown_again(page, tmp_path):
    assert set(page.fields) == set(NAMES)
    written = [name for name, field in page.fields.items() if isinstance(field, (QLineEdit, QgsFileWidget))]
    typed = {name: f"some {name}" for name in written}
    for name, text in typed.items():
        write(page.fields[name], text)
    page.territory.setCurrentIndex(page.territory.findData(LENS))
    page.fields["samples"].setValue(2500)
    page.apply()
    for name, text in typed.items():
        assert settings.get(name) == text
    assert settings.get("territory") == LENS and settings.get_int("samples", 0) == 2500
    again = OptionsPage()
    assert again.fields["organisation"].text() == "some organisation"
    assert again.fields["photos"].filePath() == "some photos"


def test_what_the_environment_decides_is_shown_greyed_with_the_reason(page, monkeypatch, tmp_path):
    for name in NAMES:
        value = LENS if name == "territory" else "700" if name == "samples" else str(tmp_path)
        monkeypatch.setenv(settings.variable(name), value)
    forced = OptionsPage()
    for name, field in forced.fields.items():
        assert not field.isEnabled() and settings.variable(name) in field.toolTip(), name
    forced.fields["author"].setText("me")
    forced.apply()
    assert settings.get("author") == str(tmp_path)
    monkeypatch.delenv("MBM_AUTHOR")
    assert settings.get("author") == "", "what is enforced was written into the user's settings"


def test_the_data_folder_is_that_of_the_option(page, tmp_path):
    write(page.fields["folder"], str(tmp_path))
    page.apply()
    assert default_folder() == tmp_path


def prepared(**bears):
    """Return a library that has read its data."""
    library = map_session.Library(**bears)
    for _ in library.reading(["epci", "perimetre_mbm"]):
        pass
    return library


def test_logo_and_organisation_are_on_pages_of_our_templates(qgis_app):
    library = prepared(logo=str(icon("mbm")), organisation="Maison « Terril » & fils")
    try:
        names = {path.stem for path in (RESOURCES / "layouts").glob("*.qpt")}
        document, _ = template.chosen(library.templates, "perimetre", map_session.asking.paper.PAPERS[0])
        layout = template.load(QgsProject(), document)
        assert layout.itemById("logo") is not None
        assert names == {path.stem for path in map_session.session.Path(library.templates).glob("*.qpt")}
        assert "Terril" in document.toString()
        folder = library.templates
    finally:
        library.close()
    assert not map_session.session.Path(folder).exists()


def test_a_logo_that_is_no_picture_is_said_and_the_maps_come(qgis_app, tmp_path):
    wrong = tmp_path / "logo.png"
    wrong.write_text("no picture")
    library = prepared(logo=str(wrong))
    assert "logo.png" in library.problem and library.templates == ""
    library.close()


def test_a_folder_of_templates_is_used_by_the_maps(qgis_app, tmp_path):
    shutil.copy(RESOURCES / "layouts" / "perimetre_a3_paysage.qpt", tmp_path)
    template.check(str(tmp_path))
    (tmp_path / "perimetre_a3_paysage.qpt").write_text("<html/>")
    with pytest.raises(map_session.MapError, match="perimetre_a3_paysage"):
        template.check(str(tmp_path))
