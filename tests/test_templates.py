"""Templates of the user: which one a page is made from, what is said of a bad one, what stays of it on the page."""

import shutil

import pytest
from mbm_qgis_plugin.maps import paper, template
from mbm_qgis_plugin.maps.errors import MapError
from mbm_qgis_plugin.paths import resource

OURS = resource("layouts")
A3 = paper.Paper("A3", True)


def name_of(document) -> str:
    return document.documentElement().attribute("name")


def ours(target, name, **replaced):
    """Copy a template of the plugin to ``target`` under a layout name of its own."""
    text = (OURS / f"{name}.qpt").read_text(encoding="utf-8").replace(f'name="{name}"', 'name="celui du pays"')
    for old, new in replaced.items():
        text = text.replace(old, new)
    target.write_text(text, encoding="utf-8")
    return target


# --- which one ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("page", "name", "factor"), [
    (A3, "perimetre_a3_paysage", 1.0), (paper.Paper("A4", False), "perimetre_a4_portrait", 1.0),
    (paper.Paper("A0", True), "perimetre_a3_paysage", 841 / 297),
])  # fmt: skip
def test_without_a_choice_the_page_has_ours(qgis_app, page, name, factor):
    document, enlarged = template.chosen("", "perimetre", page)
    assert (name_of(document), enlarged) == (name, pytest.approx(factor))


def test_a_file_of_the_user_keeps_its_paper(qgis_app, tmp_path):
    own = ours(tmp_path / "à nous.qpt", "perimetre_a4_portrait")
    document, factor = template.chosen(str(own), "perimetre", paper.Paper("A0", True))
    assert (name_of(document), factor) == ("celui du pays", 1.0)


def test_a_folder_replaces_ours_file_by_file(qgis_app, tmp_path):
    ours(tmp_path / "perimetre_a3_paysage.qpt", "perimetre_a3_paysage")
    assert name_of(template.chosen(tmp_path, "perimetre", A3)[0]) == "celui du pays"
    assert name_of(template.chosen(tmp_path, "bassin", A3)[0]) == "bassin_a3_paysage"
    assert name_of(template.chosen(tmp_path, "perimetre", paper.Paper("A4", True))[0]) == "perimetre_a4_paysage"
    document, factor = template.chosen(tmp_path, "perimetre", paper.Paper("A1", True))
    assert (name_of(document), factor) == ("celui du pays", 2.0)
    ours(tmp_path / "perimetre_a1_paysage.qpt", "perimetre_a4_paysage")  # drawn for A1: nothing to enlarge
    assert template.chosen(tmp_path, "perimetre", paper.Paper("A1", True))[1] == 1.0


def test_a_template_of_one_paper_serves_the_others(qgis_app, tmp_path):
    only = {"fiche_a4_portrait"}
    assert paper.Paper("A4", False).template("fiche", only) == ("fiche_a4_portrait", 1.0)
    assert paper.Paper("A3", False).template("fiche", only) == ("fiche_a4_portrait", 297 / 210)
    assert paper.Paper("A4", True).template("fiche", only) == ("fiche_a4_portrait", 1.0)
    with pytest.raises(MapError, match="carte_a3_paysage"):
        template.chosen("", "carte", A3)


def test_a_folder_without_a_known_name_is_refused(qgis_app, tmp_path):
    shutil.copy(OURS / "perimetre_a3_paysage.qpt", tmp_path / "notre modèle.qpt")
    with pytest.raises(MapError, match="perimetre_a3_paysage"):
        template.check(tmp_path)
    template.check("")
    (tmp_path / "bassin_a3_paysage.qpt").write_text("<Layout>")
    with pytest.raises(MapError, match="bassin_a3_paysage"):
        template.check(tmp_path)
