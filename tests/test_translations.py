"""The interface in French: every text found, translated, whole; the compiled file serves in QGIS."""

import importlib.util
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
spec = importlib.util.spec_from_file_location("translations", ROOT / "tools" / "translations.py")
translations = importlib.util.module_from_spec(spec)
spec.loader.exec_module(translations)


def read(text):
    return translations.extract_text(text, "module.py", translations.Extraction())


def test_every_text_is_translated_and_none_is_orphan_or_built_from_pieces():
    assert translations.check() == []


def test_all_texts_are_found():
    found = read('def f(x):\n    return [tr("A"), g(self.tr("B {n}").format(n=tr("C"))), lambda: tr("D")]\n')
    assert set(found.sources) == {"A", "B {n}", "C", "D"}
    assert found.faults == []


@pytest.mark.parametrize(
    "code",
    [
        'def f(n):\n    return tr(f"Read {n}")',
        'def f(n):\n    return tr("Read " + n)',
        'def f(n):\n    return tr("Read {}".format(n))',
        'def f(n):\n    return tr("Read") + n',
        'def f(n):\n    return "%s" % n + tr("read")',
        'def f(n):\n    return tr("%s read") % n',
        "def f(n):\n    return f\"{tr('Read')} features\"",
        "def f(n):\n    return tr(n)",
        'TEXT = tr("Too early")',
        'class A:\n    text = tr("Too early")',
        'def f(text=tr("Too early")):\n    return text',
        'def f(n):\n    return tr("Read {n}").format(n=n) + " features"',
        'def f(n):\n    return tr("Read {n}").format(n=n) + n',
        'def f(n):\n    return "The file " + tr("{n} read").format(n=n)',
        "def f(n):\n    return f\"{tr('Read {n}').format(n=n)} features\"",
        'def f(w):\n    w.setText("Load the layers")',
        'def f(w, n):\n    w.setToolTip(f"Load {n} layers")',
        'def f(w):\n    return QLabel("Territory")',
        'def f(bar):\n    bar.pushWarning("Bassin minier", "Nothing was loaded")',
        'def f():\n    return tool_button("icon.svg", "More tools")',
        'def f():\n    raise QgsProcessingException("No layer")',
    ],
)
def test_texts_that_no_translator_could_serve_are_refused(code):
    assert len(read(code).faults) == 1, code


def test_sentences_one_after_the_other_and_names_are_no_pieces():
    assert read('def f(n):\n    return tr("{n} read.").format(n=n) + " " + tr("Go on.")').faults == []
    assert read('def f(n):\n    return tr("Failed:") + "\\n" + n').faults == []
    assert read('def f(w, n):\n    w.setText(f"{n} / 563")\n    w.setTitle("Bassin minier")').faults == []
    assert read('def f():\n    return tool_button("mActionZoomToSelected.svg", tr("Zoom"))').faults == []


def test_texts_of_data_files_are_in_both_languages(tmp_path):
    good = '{"label": {"fr": "Poids\u00a0: 3", "en": "Weight: 3"}, "printed": {"fr": "Carte"}}'
    (tmp_path / "good.json").write_text(good, encoding="utf-8")
    assert translations.data_faults(tmp_path) == []
    (tmp_path / "bad.json").write_text('[{"label": {"en": "Weight"}}, {"a": [{"fr": "Poids : 3", "en": "Weight: 3"}]}]')
    faults = translations.data_faults(tmp_path)
    assert len(faults) == 2 and "only one language" in faults[0] and "spacing" in faults[1]
    (tmp_path / "form.ui").write_text("<ui/>")
    assert len(translations.data_faults(tmp_path)) == 3


def test_markup_around_a_text_is_no_sentence():
    assert read("def f():\n    return f\"<b class=x>{tr('Read')}</b>&nbsp;\"").faults == []


@pytest.mark.parametrize(
    ("source", "french", "faults"),
    [
        ("Read {n}: {file}", "Lu {n}\u00a0: {file}", 0),
        ("Read {n}", "Lu {m}", 1),
        ("Really?", "Vraiment\u202f?", 0),
        ("Really?", "Vraiment ?", 1),
        ("Really?", "Vraiment?", 1),
        ("{n} %", "{n} %", 1),
        ("“{file}”", "«\u00a0{file}\u00a0»", 0),
        ("“{file}”", "« {file} »", 1),
        ("See https://a.b/c?d", "Voir https://a.b/c?d", 0),
        ("a=1; b=2", "a=1; b=2", 0),
        ("At 10:30", "À 10:30", 0),
    ],
)
def test_placeholders_and_french_spacing(source, french, faults):
    assert len(translations.translation_faults(source, french)) == faults


def test_stale_orphan_and_untranslated_texts_are_reported(tmp_path):
    (tmp_path / "mbm_qgis_plugin").mkdir()
    (tmp_path / "mbm_qgis_plugin" / "a.py").write_text('def f():\n    return tr("Layers"), tr("Maps & <more>")\n')
    areas = tmp_path / "resources" / "i18n" / "fr"
    areas.mkdir(parents=True)
    (areas / "a.json").write_text('{"Layers": "Couches", "Gone": "Parti"}')
    translations.update(tmp_path)
    text = "\n".join(translations.check(tmp_path))
    assert "untranslated: “Maps & <more>”" in text
    assert "orphan in resources/i18n/fr: “Gone”" in text
    assert "stale" not in text
    (areas / "a.json").write_text('{"Layers": "Les couches", "Maps & <more>": "Cartes & <plus>"}')
    assert translations.check(tmp_path) == ["resources/i18n/mbm_fr.ts is stale: run make translations"]
    translations.update(tmp_path)
    assert translations.check(tmp_path) == []
    (areas / "b.json").write_text('{"Layers": "Calques"}')
    assert "differently" in translations.check(tmp_path)[0]


def test_the_compiled_file_speaks_french(qgis_app, tmp_path):
    from qgis.PyQt.QtCore import QCoreApplication, QTranslator

    known = translations.read_ts(ROOT / "resources/i18n/mbm_fr.ts")
    (tmp_path / "resources/i18n").mkdir(parents=True)
    (tmp_path / "resources/i18n/mbm_fr.ts").write_text(translations.ts_text(known, known), encoding="utf-8")
    translator = QTranslator()
    assert translator.load(str(translations.compile_qm(tmp_path)))
    QCoreApplication.installTranslator(translator)
    try:
        spoken = {source: QCoreApplication.translate("mbm", source) for source in known}
    finally:
        QCoreApplication.removeTranslator(translator)
    assert spoken == {source: french or source for source, french in known.items()}
    assert len(known) > 30
