"""``mbm:loadlayers`` through Processing, on the real bundle."""

import hashlib
import re
import shutil
import sqlite3
import subprocess
import zipfile
from pathlib import Path

import fiona
import pytest
from mbm_qgis_plugin import project as build
from mbm_qgis_plugin.catalog import catalog
from mbm_qgis_plugin.core.territories import agglomerations
from mbm_qgis_plugin.maps import data, territory
from mbm_qgis_plugin.paths import BUNDLE, ROOT
from mbm_qgis_plugin.territories import all_territories
from qgis.core import (
    QgsExpression,
    QgsLayoutExporter,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRenderContext,
    QgsWkbTypes,
)

import processing


@pytest.fixture
def project(qgis_app):
    instance = QgsProject.instance()
    instance.clear()
    yield instance
    instance.clear()


def load(project, folder, **parameters):
    context = QgsProcessingContext()
    context.setProject(project)
    return processing.run("mbm:loadlayers", {"FOLDER": str(folder), **parameters}, context=context)


def counts(geopackage) -> dict:
    return {name: len(fiona.open(geopackage, layer=name)) for name in fiona.listlayers(geopackage)}


def test_the_whole_basin_comes_styled_grouped_and_in_order(provider, project, tmp_path):
    result = load(project, tmp_path)
    layers = build.layers_by_key(project)
    bundled = {layer.key for layer in catalog().layers}
    assert bundled <= set(layers)
    for layer in catalog().layers:
        loaded = layers[layer.key]
        assert loaded.isValid() and loaded.featureCount() > 0, layer.key
        assert Path(result["GEOPACKAGE"]).name in loaded.source()
        assert loaded.styleManager().styles() == list(layer.style_files()) or not layer.style_files()
        if layer.geometry != "None":
            assert loaded.geometryType() == QgsWkbTypes.geometryType(QgsWkbTypes.parseType(layer.geometry))
    drawn = [node.layer().customProperty(build.KEY) for node in project.layerTreeRoot().findLayers()]
    assert [key for key in drawn if key in bundled] == [layer.key for layer in catalog().layers]
    titles = [group.name() for group in project.layerTreeRoot().findGroups()]
    assert [title for title in titles if title in {g.title for g in catalog().groups}] == [
        group.title for group in catalog().groups
    ]
    assert project.crs().authid() == "EPSG:2154"
    assert project.title() and catalog().attribution in project.metadata().abstract()
    assert not project.snappingConfig().enabled()
    themes = {theme.title for theme in catalog().themes}
    assert set(project.mapThemeCollection().mapThemes()) == {*themes, "Atlas"}
    for relation in catalog().relations:
        assert project.relationManager().relation(relation.id).isValid(), relation.id


def test_called_twice_nothing_doubles_and_the_users_work_stays(provider, project, tmp_path):
    first = load(project, tmp_path)
    cites = build.layers_by_key(project)["cites"]
    cites.setName("Mes cités")
    with sqlite3.connect(first["GEOPACKAGE"]) as connection:
        connection.execute("DROP TRIGGER IF EXISTS rtree_cites_geom_update6")
        connection.execute("CREATE TABLE mon_travail (x)")
    before = set(project.mapLayers())
    load(project, tmp_path)
    assert set(project.mapLayers()) == before
    assert cites.name() == "Mes cités"
    with sqlite3.connect(first["GEOPACKAGE"]) as connection:
        assert connection.execute("SELECT count(*) FROM sqlite_master WHERE name='mon_travail'").fetchone() == (1,)


def test_one_agglomeration_keeps_what_touches_it(provider, project, tmp_path):
    result = load(project, tmp_path, TERRITORIES=["lens lievin"])
    from shapely.geometry import shape
    from shapely.ops import unary_union

    (epci,) = (
        shape(f["geometry"])
        for f in fiona.open(BUNDLE_COPY(tmp_path), layer="epci")
        if f["properties"]["siren"] == "246200364"
    )
    for table in ("cites", "terrils", "cavaliers", "puits", "parvis_agricoles", "bien_inscrit", "zone_tampon"):
        expected = {
            f["properties"]["fid"] if "fid" in f["properties"] else f["id"]
            for f in fiona.open(BUNDLE_COPY(tmp_path), layer=table)
            if shape(f["geometry"]).intersects(epci)
        }
        kept = {f["id"] for f in fiona.open(result["GEOPACKAGE"], layer=table)}
        assert kept == expected, table
    kept = counts(result["GEOPACKAGE"])
    assert kept["epci"] == 9 and kept["perimetre_mbm"] == 1
    communes = list(fiona.open(result["GEOPACKAGE"], layer="communes"))
    own = [c for c in communes if c["properties"]["epci_siren"] == "246200364"]
    assert len(own) == 36 and len(communes) > len(own)
    whole = unary_union([shape(c["geometry"]) for c in own])
    assert all(shape(c["geometry"]).distance(whole) < 1e-6 for c in communes)
    veil = build.layers_by_key(project)["territoire"]
    assert [f["siren"] for f in veil.getFeatures()] == ["246200364"]
    assert project.viewSettings().defaultViewExtent().contains(veil.extent())
    with sqlite3.connect(result["GEOPACKAGE"]) as connection:
        orphans = connection.execute(
            "SELECT count(*) FROM parvis_vues WHERE id_parvis NOT IN (SELECT id_parvis FROM parvis_agricoles)"
        ).fetchone()
    assert orphans == (0,)


def BUNDLE_COPY(folder):
    copy = folder / "bundle_for_test.gpkg"
    if not copy.exists():
        shutil.copy(BUNDLE, copy)
    return copy


def test_the_project_opens_elsewhere(provider, project, tmp_path):
    here = tmp_path / "ici"
    load(project, here, PROJECT=str(here / "bassin.qgz"))
    elsewhere = tmp_path / "ailleurs"
    here.rename(elsewhere)
    other = QgsProject()
    assert other.read(str(elsewhere / "bassin.qgz"))
    layers = build.layers_by_key(other)
    assert len(layers) >= len(catalog().layers)
    assert all(layer.isValid() and layer.featureCount() > 0 for layer in layers.values())
    assert all(str(elsewhere) in layer.source() for layer in layers.values() if layer.providerType() == "ogr")
    with zipfile.ZipFile(elsewhere / "bassin.qgz") as archive:
        (name,) = [n for n in archive.namelist() if n.endswith(".qgs")]
        text = archive.read(name).decode("utf-8")
    sources = re.findall(r"<datasource>(.*?)</datasource>", text)
    assert sources and not [source for source in sources if str(here) in source]
    other.clear()


def test_the_project_keeps_an_atlas_that_needs_no_plugin(provider, project, tmp_path):
    load(project, tmp_path, PROJECT=str(tmp_path / "bassin.qgz"))
    load(project, tmp_path)
    assert len(project.layoutManager().printLayouts()) == 1
    project.clear()
    assert project.read(str(tmp_path / "bassin.qgz"))
    (layout,) = project.layoutManager().printLayouts()
    atlas = layout.atlas()
    layout.renderContext().setPredefinedScales(project.viewSettings().mapScales())  # as the layout window does
    assert atlas.updateFeatures() == 7
    atlas.beginRender()
    while atlas.next() and atlas.currentFilename() != "Cœur d'Ostrevent":
        pass
    target = tmp_path / "page.pdf"
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.textRenderFormat = QgsRenderContext.TextFormatAlwaysText
    done = QgsLayoutExporter(layout).exportToPdf(str(target), settings)
    atlas.endRender()
    assert done == QgsLayoutExporter.ExportResult.Success
    text = subprocess.run(["pdftotext", "-layout", target, "-"], capture_output=True, text=True).stdout
    assert "Cœur d’Ostrevent" in text and "Communauté d’" in text
    lines = [" ".join(line.split()).replace("\u202f", " ") for line in text.splitlines()]
    # the audit's counts: 30 cités (5/12/13), 19 communes of the perimeter
    for row in ("Cités minières (données ouvertes) 30 284", "témoins 13 133", "1:75 000"):
        assert any(row in line for line in lines), (row, lines)
    assert str(ROOT) not in zipfile.ZipFile(tmp_path / "bassin.qgz").read("bassin.qgs").decode("utf-8")


def test_the_atlas_counts_and_scales_as_the_printed_maps_do(provider, project, tmp_path):
    load(project, tmp_path)
    (layout,) = project.layoutManager().printLayouts()
    rows = layout.itemById("table_chiffres").multiFrame().tableContents()[1:]
    ids = ("communes", "habitants", "cites", "cites_exceptionnelles", "cites_remarquables", "cites_temoins", "terrils",
           "terrils_inscrits", "batis", "puits", "cavaliers_km", "bien_inscrit_ha", "zone_tampon_ha")  # fmt: skip
    assert len(rows) == len(ids)
    scales = {}
    atlas = layout.atlas()
    assert atlas.updateFeatures() == 7
    atlas.beginRender()
    with data.MapData() as bundle:
        seven = territory.territories(bundle, "epci", agglomerations(all_territories()))
        printed = {item.siren: item for item in seven}
        while atlas.next():
            context = layout.createExpressionContext()
            siren = QgsExpression("attribute(@atlas_feature, 'siren')").evaluate(context)
            expected = territory.figures(bundle, printed[siren])
            for name, row in zip(ids, rows):
                value, _ = row[1].content().valueAsString(context)
                number = float(value.replace("\u202f", "").replace("\u00a0", "").replace(" ", "").replace("–", "0"))
                assert number == pytest.approx(expected[name], abs=0.51), (siren, name)
            scales[atlas.currentFilename()] = round(layout.itemById("carte").scale())
    atlas.endRender()
    # those of the page grid for the seven agglomerations, 7 mm around each
    assert scales == {
        "Béthune-Bruay": 150_000, "Cœur d'Ostrevent": 75_000, "Douaisis Agglo": 100_000, "Hénin-Carvin": 75_000,
        "La Porte du Hainaut": 150_000, "Lens-Liévin": 80_000, "Valenciennes Métropole": 125_000,
    }  # fmt: skip


def test_an_atlas_of_one_territory_has_no_column_for_the_basin(provider, project, tmp_path):
    load(project, tmp_path, TERRITORIES=["Hénin-Carvin"])
    (layout,) = project.layoutManager().printLayouts()
    assert layout.atlas().updateFeatures() == 1
    table = layout.itemById("table_chiffres").multiFrame()
    assert [cell.content() for cell in table.tableContents()[0]] == ["", "Territoire"]


def test_the_bundle_and_its_folder_stay_as_they_are(provider, project, tmp_path):
    def state():
        return hashlib.sha256(BUNDLE.read_bytes()).hexdigest(), sorted(p.name for p in BUNDLE.parent.iterdir())

    before = state()
    load(project, tmp_path, TERRITORIES=["Douaisis Agglo"])
    load(project, tmp_path)
    assert state() == before


def test_another_territory_takes_the_place_of_the_first(provider, project, tmp_path):
    load(project, tmp_path, TERRITORIES=["Lens-Liévin"])
    before = set(project.mapLayers())
    load(project, tmp_path, TERRITORIES=["Hénin-Carvin"])
    assert set(project.mapLayers()) == before
    layers = build.layers_by_key(project)
    assert {f["nom_court"] for f in layers["territoire"].getFeatures()} == {"Hénin-Carvin"}
    assert "Hénin-Carvin" in layers["cites"].source() and layers["cites"].featureCount() < 79
    assert build.working_copies(project) == {"bassin_minier_2026-08_Hénin-Carvin.gpkg"}
    (layout,) = project.layoutManager().printLayouts()
    assert layout.atlas().updateFeatures() == 1
    load(project, tmp_path, THEMES=["Inventaire"])
    assert build.working_copies(project) == {"bassin_minier_2026-08.gpkg"}
    assert layers["parvis_agricoles"].featureCount() == 138 and layout.atlas().updateFeatures() == 7


def test_some_themes_bring_only_their_layers(provider, project, tmp_path):
    load(project, tmp_path, THEMES=["Trame verte"])
    layers = build.layers_by_key(project)
    assert "trame_verte_liens" in layers and "parvis_vues" in layers
    assert "cites" not in layers and "puits" not in layers


def test_an_unknown_territory_is_refused_by_name(provider, project, tmp_path):
    with pytest.raises(QgsProcessingException, match="Arras"):
        load(project, tmp_path, TERRITORIES=["Arras"])
    assert not list(tmp_path.iterdir()) and not project.mapLayers()


def test_a_folder_that_cannot_be_written_is_refused(provider, project, tmp_path):
    blocked = tmp_path / "fichier"
    blocked.write_text("je ne suis pas un dossier")
    with pytest.raises(QgsProcessingException, match="fichier"):
        load(project, blocked / "copie")
    assert blocked.read_text() == "je ne suis pas un dossier" and not project.mapLayers()


def test_a_full_disk_leaves_nothing(provider, project, tmp_path, monkeypatch):
    def full(source, target):
        Path(target).write_bytes(b"half")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("mbm_qgis_plugin.workingcopy.shutil.copyfile", full)
    with pytest.raises(QgsProcessingException, match="No space left"):
        load(project, tmp_path)
    assert not list(tmp_path.iterdir()) and not project.mapLayers()


def test_a_locked_copy_says_so_and_stays(provider, project, tmp_path):
    target = Path(load(project, tmp_path)["GEOPACKAGE"])
    project.clear()
    holder = sqlite3.connect(target, isolation_level=None)
    holder.execute("PRAGMA locking_mode=EXCLUSIVE")
    holder.execute("BEGIN EXCLUSIVE")
    before = target.read_bytes()
    try:
        with pytest.raises(QgsProcessingException, match="open elsewhere"):
            load(project, tmp_path)
    finally:
        holder.rollback()
        holder.close()
    assert target.read_bytes() == before and not project.mapLayers()


def test_a_file_that_is_no_geopackage_is_left_alone(provider, project, tmp_path):
    target = Path(load(project, tmp_path)["GEOPACKAGE"])
    project.clear()
    target.write_text("mes notes")
    with pytest.raises(QgsProcessingException, match="not a GeoPackage"):
        load(project, tmp_path)
    assert target.read_text() == "mes notes" and not project.mapLayers()


def test_cancel_leaves_neither_copy_nor_layers(provider, project, tmp_path):
    feedback = QgsProcessingFeedback()
    feedback.cancel()
    context = QgsProcessingContext()
    context.setProject(project)
    processing.run(
        "mbm:loadlayers",
        {"FOLDER": str(tmp_path), "TERRITORIES": ["Lens-Liévin"], "PROJECT": str(tmp_path / "p.qgz")},
        context=context,
        feedback=feedback,
    )
    assert not list(tmp_path.iterdir()) and not project.mapLayers()


def test_no_network_is_a_message_not_an_error(provider, project, tmp_path, monkeypatch):
    monkeypatch.setattr("mbm_qgis_plugin.basemap.reachable", lambda feedback=None: "Host not found")
    warnings = []

    class Feedback(QgsProcessingFeedback):
        def pushWarning(self, text):
            warnings.append(text)

    context = QgsProcessingContext()
    context.setProject(project)
    processing.run("mbm:loadlayers", {"FOLDER": str(tmp_path), "BASEMAP": True}, context=context, feedback=Feedback())
    assert len(build.layers_by_key(project)) >= len(catalog().layers)
    assert any("Host not found" in text for text in warnings)


def test_a_project_in_another_crs_keeps_it(provider, project, tmp_path):
    """A user's project is theirs: layers come in, its CRS and title stay."""
    from qgis.core import QgsCoordinateReferenceSystem, QgsVectorLayer

    project.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    project.addMapLayer(QgsVectorLayer("Point?crs=EPSG:4326", "à moi", "memory"))
    project.setTitle("Mon projet")
    load(project, tmp_path)
    assert project.crs().authid() == "EPSG:4326" and project.title() == "Mon projet"
    assert {layer.crs().authid() for layer in build.layers_by_key(project).values() if layer.isSpatial()} == {
        "EPSG:2154"
    }


@pytest.mark.parametrize("written", ["2", [2], 2, "trame verte", ["trame_verte"]])
def test_themes_by_number_and_name(provider, written):
    from mbm_qgis_plugin.processing.algorithms.loadlayers import LoadLayers

    assert [theme.id for theme in LoadLayers()._themes({"THEMES": written})] == ["trame_verte"]


def test_a_theme_by_its_number_brings_its_layers(provider, project, tmp_path):
    load(project, tmp_path, THEMES="2", TERRITORIES="2")
    layers = build.layers_by_key(project)
    assert "trame_verte_liens" in layers and "cites" not in layers


def test_an_unknown_theme_is_refused_with_the_list(provider, project, tmp_path):
    with pytest.raises(QgsProcessingException, match=r"“Arras” is not a theme.*Inventaire.*Trame verte"):
        load(project, tmp_path, THEMES="Arras")
    assert not list(tmp_path.iterdir())
