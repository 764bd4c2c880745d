"""Outputs as Processing itself opens them: with form, style and relation; a file opened by hand says what lacks."""

import pytest
from mbm_qgis_plugin import noteform
from mbm_qgis_plugin.compat import QGIS_VERSION, form_tabs
from mbm_qgis_plugin.noteform import RELATION
from qgis.core import (
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorLayer,
)


@pytest.fixture
def load(provider):
    """Run as the toolbox does, layers opened in the project; name the algorithm, get table → layer."""
    project = QgsProject.instance()
    project.clear()

    def run(name, **parameters):
        import processing

        if QGIS_VERSION < 34000:
            processing.runAndLoadResults(f"mbm:{name}", parameters)
        else:  # there it wants the layer tree of a real window: what it does with each layer, done here
            context = QgsProcessingContext()
            context.setProject(project)
            target = QgsProcessingOutputLayerDefinition(parameters["OUTPUT"], project)
            processing.run(f"mbm:{name}", {**parameters, "OUTPUT": target}, context=context)
            for source, details in context.layersToLoadOnCompletion().items():
                layer = QgsProcessingUtils.mapLayerFromString(source, context)
                project.addMapLayer(context.takeResultLayer(layer.id()))
                if details.postProcessor() is not None:
                    details.postProcessor().postProcessLayer(layer, context, QgsProcessingFeedback())
        return {layer.source().partition("|layername=")[2]: layer for layer in project.mapLayers().values()}

    yield run
    project.clear()


def test_noting_opens_with_its_form_and_the_assessors_tied(load, tmp_path):
    layers = load("preparenotes", SEVERAL=True, INDICATORS=False, OUTPUT=str(tmp_path / "n.gpkg"))
    assert set(layers) == {"notes", "notes_evaluateurs", "echelle"}
    notes = layers["notes"]
    assert notes.editFormConfig().layout() == form_tabs() and notes.renderer().type() == "RuleRenderer"
    assessors = layers["notes_evaluateurs"]
    assert assessors.editorWidgetSetup(assessors.fields().lookupField("note")).type() == "ValueRelation"
    assert RELATION in QgsProject.instance().relationManager().relations()
    assert shown_boxes(notes, "Évaluateurs") == ["Notes des évaluateurs"]
    imported = load("importnotes", INPUT=notes, ASSESSORS=assessors, OUTPUT=str(tmp_path / "i.gpkg"))
    layer = next(layer for layer in imported.values() if "i.gpkg" in layer.source())
    assert layer.editFormConfig().layout() == form_tabs() and layer.renderer().type() == "RuleRenderer"


@pytest.mark.parametrize("suffix", ["gpkg", "shp"])
def test_a_score_opens_with_its_classes(load, tmp_path, suffix):
    (layer,) = load("heritagescore", OUTPUT=str(tmp_path / f"s.{suffix}")).values()
    assert layer.renderer().type() == "categorizedSymbol" and layer.attributeAlias(layer.fields().count() - 1)


def test_territories_open_with_their_aliases(load, tmp_path):
    (layer,) = load("perimeters", LEVEL="epci", OUTPUT=str(tmp_path / "p.gpkg")).values()
    assert all(layer.attributeAlias(layer.fields().lookupField(name)) for name in ("code", "nom", "niveau"))
    by_hand = QgsVectorLayer(str(tmp_path / "p.gpkg"), "p", "ogr")
    assert by_hand.attributeAlias(by_hand.fields().lookupField("niveau")) == "Niveau"


def test_a_file_opened_by_hand_says_why_the_assessors_are_not_there(provider, tmp_path):
    import processing

    path = str(tmp_path / "n.gpkg")
    processing.run("mbm:preparenotes", {"SEVERAL": True, "INDICATORS": False, "OUTPUT": path})
    layer = QgsVectorLayer(f"{path}|layername=notes", "notes", "ogr")
    QgsProject.instance().clear()
    assert shown_boxes(layer, "Évaluateurs") == [noteform.UNTIED]


def shown_boxes(layer, title):
    """Return the titles of the boxes that the form shows in a tab: their conditions, as the form evaluates them."""
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(next(layer.getFeatures()))
    tab = next(tab for tab in layer.editFormConfig().tabs() if tab.name() == title)
    conditions = [(box.name(), box.visibilityExpression()) for box in tab.children()]
    return [name for name, when in conditions if not when.enabled() or when.data().evaluate(context)]
