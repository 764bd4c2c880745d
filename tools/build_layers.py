#!/usr/bin/env python3
"""Build ``layers/bassin_minier.gpkg`` and its report from the published files.

    tools/build_layers.py [--source DIR] [--output FILE] [--hash]

Refuses a source that breaks a check: the message names the row, nothing is written.
"""

import argparse
import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from layers_build import ROOT, checks, report, source, write
from layers_build.built import build_batis, build_puits
from layers_build.cites import build_cites
from layers_build.nature import build_cavaliers, build_espaces, build_terrils
from layers_build.parvis import build_parvis
from layers_build.territory import build_territory, link_table
from layers_build.trame_verte import build_trame_verte
from layers_build.unesco import build_unesco

SCHEMA = json.loads((ROOT / "resources" / "schema.json").read_text(encoding="utf-8"))
LINKS = (
    ("cites_communes", "cites", "id_cite"),
    ("terrils_communes", "terrils", "id_terril"),
    ("cavaliers_communes", "cavaliers", "id_troncon"),
    ("bien_inscrit_communes", "bien_inscrit", "no_element"),
)


def build(folder) -> source.Build:
    """Return the built and checked tables of a folder of published files; SourceError names the rows that fail."""
    files = source.Source(folder)
    files.read_all()
    made = source.Build(files)
    for step in (
        build_territory,
        build_unesco,
        build_cites,
        build_terrils,
        build_cavaliers,
        build_espaces,
        build_batis,
        build_puits,
        build_parvis,
        build_trame_verte,
    ):
        step(made)
    for table, layer, key in LINKS:
        link_table(made, table, layer, key)
    problems = [*made.problems, *checks.check(made.tables, SCHEMA)]
    if problems:
        raise source.SourceError(problems)
    return made


def main(argv=None) -> int:
    """Run the command line; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--source", type=Path, default=ROOT.parent / "shared" / "data" / "source")
    parser.add_argument("--output", type=Path, default=ROOT / "layers" / "bassin_minier.gpkg")
    parser.add_argument("--hash", action="store_true", help="print the content hash of --output and do nothing else")
    options = parser.parse_args(argv)
    if options.hash:
        print(write.content_hash(options.output))
        return 0
    try:
        made = build(options.source)
    except source.SourceError as error:
        print(f"Refused, nothing is written. {len(error.problems)} problem(s):", file=sys.stderr)
        for problem in error.problems:
            print(f"  {problem}", file=sys.stderr)
        return 1
    write.write(made.tables, SCHEMA, options.output)
    digest = write.content_hash(options.output)
    report.write(made, SCHEMA, digest, options.output.with_name("BUILD.md"))
    size = options.output.stat().st_size / 1e6
    print(f"{options.output}: {len(SCHEMA['tables'])} tables, {size:.2f} MB, content {digest}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
