"""The same input makes the same picture: in one process, and in two fresh ones."""

import os
import re
import subprocess
import sys
import zlib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PRINT = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from qgis.core import QgsApplication
application = QgsApplication([], True)
application.initQgis()
from mbm_qgis_plugin.maps import atlas, data, kind, paper, territory
with data.MapData() as bundle:
    about, basin = kind.kind("patrimoine_mondial"), territory.basin(bundle)
    bundle.derive(about)
    place = next(item for item in territory.territories(bundle, "element", ()) if item.element == 17)
    maker = atlas.PageMaker(bundle, about, basin, territory.figures(bundle, basin, about))
    for number in (1, 2):
        for form, suffix in (("PNG", "png"), ("PDF", "pdf")):
            order = atlas.Order(Path(), paper.PAPERS[0], form=form, dpi=72, texts={"auteur": "", "date": ""})
            done = atlas.print_page(maker, place, order, Path(sys.argv[2]) / f"{number}.{suffix}")
            assert not done.error, done.error
    maker.close()
"""


@pytest.fixture(scope="module")
def printed(tmp_path_factory):
    """Return two folders, each with a page printed twice by a process of its own, whose hashes are of another seed."""
    folders = []
    for seed in ("1", "2"):
        folder = tmp_path_factory.mktemp(f"process{seed}")
        settings = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONHASHSEED": seed, "QT_HASH_SEED": seed}
        subprocess.run([sys.executable, "-c", PRINT, ROOT, folder], check=True, env=settings, capture_output=True)
        folders.append(folder)
    return folders


def content(path) -> list:
    """Return the streams of a PDF, unpacked, whatever their order: Qt writes the fonts in that of their hashes.

    Dates, identifiers and what the file says of itself are left out.
    """
    found = []
    for part in re.findall(rb"stream\r?\n(.*?)\r?\nendstream", path.read_bytes(), re.DOTALL):
        try:
            found.append(zlib.decompress(part))
        except zlib.error:  # metadata, which bear a date
            continue
    return sorted(found)


@pytest.mark.parametrize(("first", "second"), [((0, 1), (0, 2)), ((0, 1), (1, 1))], ids=["again", "another process"])
def test_the_same_input_makes_the_same_picture(qgis_app, printed, first, second):
    from qgis.PyQt.QtGui import QImage

    one, other = (QImage(str(printed[process] / f"{number}.png")) for process, number in (first, second))
    assert not one.isNull()
    assert one == other
    drawn = [content(printed[process] / f"{number}.pdf") for process, number in (first, second)]
    assert sum(map(len, drawn[0])) > 100_000
    assert drawn[0] == drawn[1]


def test_a_rehearsal_places_the_names_where_the_exporter_does(qgis_app, tmp_path):
    """Names that find no room are known before the page is drawn; QGIS simplifies shapes in the file only."""
    from mbm_qgis_plugin.maps import atlas, data, export, kind, paper, territory

    with data.MapData() as bundle:
        about, basin = kind.kind("perimetres"), territory.basin(bundle)
        bundle.derive(about)
        maker = atlas.PageMaker(bundle, about, basin, territory.figures(bundle, basin, about))
        order = atlas.Order(tmp_path, paper.PAPERS[0])
        page = maker.make(basin, *atlas.document_for(maker, basin, order), {"auteur": "", "date": ""})
        rehearsed = export.rehearse(page.layout, export.PDF)
        written = export.write(page.layout, tmp_path / "page.pdf", export.PDF, 300)
        maker.close()
    assert len(written) > 60
    assert {(label.layer, label.feature, label.text) for label in rehearsed} == {
        (label.layer, label.feature, label.text) for label in written
    }
