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
    ],
)
def test_texts_that_no_translator_could_serve_are_refused(code):
    assert len(read(code).faults) == 1, code


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
