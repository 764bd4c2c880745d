"""Writing of the GeoPackage: fiona for the tables, sqlite for indexes, aliases and metadata; byte for byte the same."""

import hashlib
import sqlite3
import tempfile
from pathlib import Path
from xml.sax.saxutils import escape

import fiona
import shapely

STAMP = "2026-08-01T00:00:00.000Z"
_TYPES = {"text": "str", "integer": "int32", "real": "float", "boolean": "bool"}


def write(tables, schema, path):
    """Write all tables of the schema beside ``path``, then put the whole file in its place."""
    path = Path(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=path.parent) as folder:
        new = Path(folder) / path.name
        with fiona.Env(OGR_CURRENT_DATE=STAMP, OGR_SQLITE_JOURNAL="DELETE"):
            for name, table in schema["tables"].items():
                _write_table(new, name, table, tables[name], schema["crs"])
        _finish(new, schema)
        new.replace(path)


def _write_table(path, name, table, rows, crs):
    geometry = {None: "None", "Geometry": "Unknown"}.get(table["geometry"], table["geometry"])
    fields = [(field["name"], _TYPES[field["type"]]) for field in table["fields"]]
    options = {"FID": "fid", "IDENTIFIER": table["title"], "DESCRIPTION": table["abstract"]}
    if table["geometry"]:
        options.update(GEOMETRY_NAME="geom", SPATIAL_INDEX="YES", crs=crs)
    with fiona.open(
        path, "w", driver="GPKG", layer=name, schema={"geometry": geometry, "properties": fields}, **options
    ) as layer:
        layer.writerecords(
            {
                "type": "Feature",
                "geometry": shapely.geometry.mapping(row["geom"]) if table["geometry"] else None,
                "properties": {field: row.get(field) for field, _ in fields},
            }
            for row in rows
        )


def qmd(name, table, schema, bounds=None):
    """Return the layer metadata of a table as QGIS reads it; ``bounds``: minx, miny, maxx, maxy."""
    crs, date = schema["crs"], f"{schema['date']}T00:00:00Z"
    wkt = escape((Path(__file__).parent / "lambert93.wkt").read_text(encoding="utf-8").strip())
    files = ", ".join(f"{item}.geojson" for item in table["files"]) or "tables de ce fichier"
    history = f"Construit par tools/build_layers.py depuis {files} ; voir layers/BUILD.md."
    spatial = crs_xml = ""
    if bounds:
        minx, miny, maxx, maxy = bounds
        spatial = (
            f'    <spatial dimensions="2" crs="{crs}" minx="{minx}" miny="{miny}" maxx="{maxx}" maxy="{maxy}"'
            ' minz="0" maxz="0"/>\n'
        )
        crs_xml = (
            f"  <crs><spatialrefsys><wkt>{wkt}</wkt><srid>{crs.split(':')[1]}</srid><authid>{crs}</authid>"
            "<description>RGF93 v1 / Lambert-93</description><projectionacronym>lcc</projectionacronym>"
            "<ellipsoidacronym>EPSG:7019</ellipsoidacronym><geographicflag>false</geographicflag></spatialrefsys></crs>\n"
        )
    return (
        '<!DOCTYPE qgis PUBLIC "http://mrcc.com/qgis.dtd" "SYSTEM">\n'
        '<qgis version="3.22.0">\n'
        f"  <identifier>mbm:{name}</identifier>\n"
        "  <parentidentifier>bassin_minier</parentidentifier>\n"
        "  <language>FRA</language>\n"
        "  <type>dataset</type>\n"
        f"  <title>{escape(table['title'])}</title>\n"
        f"  <abstract>{escape(table['abstract'])}</abstract>\n"
        "  <contact><name>Mission Bassin Minier</name><organization>Mission Bassin Minier</organization>"
        "<position></position><voice></voice><fax></fax><email></email><role>owner</role></contact>\n"
        "  <links/>\n"
        "  <fees></fees>\n"
        f'  <constraints type="attribution">{escape(schema["attribution"])}</constraints>\n'
        f"  <rights>{escape(schema['attribution'])}</rights>\n"
        f"  <license>{escape(schema['licence'])}</license>\n"
        f"  <license>{escape(schema['licence_url'])}</license>\n"
        "  <encoding>UTF-8</encoding>\n"
        f"{crs_xml}"
        # QGIS reads <dates> from 3.32 on; before, the date of the data is the instant of the extent
        f'  <dates><date type="Published" value="{date}"/></dates>\n'
        f"  <extent>\n{spatial}    <temporal><instant>{date}</instant></temporal>\n  </extent>\n"
        f"  <history>{escape(history)}</history>\n"
        f"  <history>{escape('Version des données : ' + schema['version'])}</history>\n"
        "</qgis>\n"
    )


def _finish(path, schema):
    """Add indexes, French aliases, metadata; fix the dates; leave one plain file without journal."""
    base = sqlite3.connect(path)
    base.execute("PRAGMA journal_mode=DELETE")
    execute = base.execute
    execute(
        "CREATE TABLE IF NOT EXISTS gpkg_data_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL, name TEXT,"
        " title TEXT, description TEXT, mime_type TEXT, constraint_name TEXT,"
        " CONSTRAINT pk_gdc PRIMARY KEY (table_name, column_name), CONSTRAINT gdc_tn UNIQUE (table_name, name))"
    )
    execute(
        "CREATE TABLE IF NOT EXISTS gpkg_metadata (id INTEGER CONSTRAINT m_pk PRIMARY KEY ASC NOT NULL,"
        " md_scope TEXT NOT NULL DEFAULT 'dataset', md_standard_uri TEXT NOT NULL,"
        " mime_type TEXT NOT NULL DEFAULT 'text/xml', metadata TEXT NOT NULL DEFAULT '')"
    )
    execute(
        "CREATE TABLE IF NOT EXISTS gpkg_metadata_reference (reference_scope TEXT NOT NULL, table_name TEXT,"
        " column_name TEXT, row_id_value INTEGER,"
        " timestamp DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')), md_file_id INTEGER NOT NULL,"
        " md_parent_id INTEGER, CONSTRAINT crmr_mfi_fk FOREIGN KEY (md_file_id) REFERENCES gpkg_metadata(id),"
        " CONSTRAINT crmr_mpi_fk FOREIGN KEY (md_parent_id) REFERENCES gpkg_metadata(id))"
    )
    schema_page = "http://www.geopackage.org/spec121/#extension_schema"
    metadata_page = "http://www.geopackage.org/spec121/#extension_metadata"
    for table, extension, page in (
        ("gpkg_data_columns", "gpkg_schema", schema_page),
        ("gpkg_metadata", "gpkg_metadata", metadata_page),
        ("gpkg_metadata_reference", "gpkg_metadata", metadata_page),
    ):
        execute("DELETE FROM gpkg_extensions WHERE table_name = ?", (table,))
        execute("INSERT INTO gpkg_extensions VALUES (?, NULL, ?, ?, 'read-write')", (table, extension, page))
    for number, (name, table) in enumerate(schema["tables"].items(), 1):
        fields = {field["name"] for field in table["fields"]}
        if table["key"]:
            execute(f'CREATE UNIQUE INDEX "{name}_{table["key"]}" ON "{name}" ("{table["key"]}")')
        for column in ("insee", "epci_siren", "id", "id_parvis", "id_objet", "element_unesco"):
            if column in fields and column != table["key"]:
                execute(f'CREATE INDEX "{name}_{column}" ON "{name}" ("{column}")')
        for field in table["fields"]:
            execute(
                "INSERT OR REPLACE INTO gpkg_data_columns VALUES (?, ?, ?, ?, ?, NULL, NULL)",
                (name, field["name"], field["name"], field["alias"], field.get("note")),
            )
        query = "SELECT min_x, min_y, max_x, max_y FROM gpkg_contents WHERE table_name = ? AND min_x IS NOT NULL"
        bounds = execute(query, (name,)).fetchone()
        execute(
            "INSERT INTO gpkg_metadata VALUES (?, 'dataset', 'http://mrcc.com/qgis.dtd', 'text/xml', ?)",
            (number, qmd(name, table, schema, bounds)),
        )
        execute(
            "INSERT INTO gpkg_metadata_reference VALUES ('table', ?, NULL, NULL, ?, ?, NULL)", (name, STAMP, number)
        )
    execute("UPDATE gpkg_contents SET last_change = ?", (STAMP,))
    base.commit()
    execute("ANALYZE")
    base.commit()
    execute("VACUUM")
    base.close()


def content_hash(path):
    """Return the SHA-256 of all that the file says: rows with their geometry, metadata and aliases, not the dates."""
    base = sqlite3.connect(f"file:{Path(path)}?immutable=1", uri=True)
    digest = hashlib.sha256()

    def feed(query):
        for row in base.execute(query):
            digest.update(repr(row).encode())

    names = [row[0] for row in base.execute("SELECT table_name FROM gpkg_contents ORDER BY table_name")]
    for name in names:
        digest.update(name.encode())
        feed(f"SELECT name, type FROM pragma_table_info('{name}')")
        feed(f'SELECT * FROM "{name}" ORDER BY 1')
    feed("SELECT table_name, data_type, identifier, description, srs_id FROM gpkg_contents ORDER BY 1")
    feed("SELECT table_name, column_name, title FROM gpkg_data_columns ORDER BY 1, 2")
    feed("SELECT id, md_scope, md_standard_uri, metadata FROM gpkg_metadata ORDER BY 1")
    base.close()
    return digest.hexdigest()
