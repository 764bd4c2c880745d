"""A document as one page of HTML that stands alone: no network, no script, inline SVG, every value escaped."""

from html import escape

from .blocks import Cell, Document, Figure, Heading, Paragraph, Table
from .scene import Scene, svg

STYLE = """
@page{size:A4;margin:14mm}
*{box-sizing:border-box}
body{font:10pt/1.42 Lato,"Segoe UI","DejaVu Sans",sans-serif;color:#26282D;background:#fff;max-width:182mm;
margin:8mm auto;padding:0 2mm}
h1{font-size:21pt;line-height:1.15;margin:0 0 1mm;color:#24415C}
h2{font-size:13pt;margin:9mm 0 2mm;padding-top:2mm;border-top:.4mm solid #24415C;break-after:avoid}
h3{font-size:10.5pt;margin:4mm 0 1mm;break-after:avoid}
p{margin:0 0 2mm}.lead{font-size:11.5pt}p.grey{color:#6B6A66;font-size:8.5pt}span.grey{color:#6B6A66}
.note{background:#F6E7C8;color:#6B4E00;padding:2mm 3mm;border-left:1mm solid #C98B2B}
table{border-collapse:collapse;width:100%;margin:1mm 0 3mm;table-layout:fixed}
th{text-align:left;color:#6B6A66;font-weight:400;vertical-align:bottom;font-size:8pt;border-bottom:.3mm solid #26282D}
th,td{padding:.7mm 1mm;overflow-wrap:break-word}
td{border-bottom:.1mm solid #D8D4CA;vertical-align:top;font-size:8pt}
tr{break-inside:avoid}thead{display:table-header-group}.r{text-align:right;font-variant-numeric:tabular-nums}
.ring{display:inline-block;border:.5mm solid;border-radius:2mm;padding:0 1mm;background:#fff}
figure{margin:2mm 0 3mm;break-inside:avoid}figcaption{color:#6B6A66;font-size:8.5pt}
svg{display:block;font-family:Lato,"Segoe UI","DejaVu Sans",sans-serif}td svg{margin-top:.8mm}
.sheet,.sheet>tbody,.sheet>tbody>tr,.sheet>tbody>tr>td{display:block;width:100%;margin:0;padding:0;border:0;
font-size:inherit}
.sheet>tfoot{display:none}
@media print{body{margin:0;padding:0;max-width:none}h2.page{break-before:page}
.sheet{display:table}.sheet>tbody{display:table-row-group}.sheet>tbody>tr{display:table-row;break-inside:auto}
.sheet>tbody>tr>td{display:table-cell}.sheet>tfoot{display:table-footer-group}
.sheet>tfoot td{font-size:7.5pt;color:#6B4E00;background:#F6E7C8;border:0;padding:1mm 2mm}}
"""


def page(document: Document) -> str:
    """Return the page, in French."""
    title = escape(document.title)
    body = "\n".join(_block(block) for block in document.blocks)
    # the foot of a table comes again on every printed page, in every browser: the caveat stands there
    foot = f"<tfoot><tr><td>{escape(document.running)}</td></tr></tfoot>" if document.running else ""
    return (
        f'<!DOCTYPE html>\n<html lang="fr"><head><meta charset="utf-8"><title>{title}</title>'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        f'<style>{STYLE}</style></head><body><table class="sheet">{foot}<tbody><tr><td>\n{body}\n'
        "</td></tr></tbody></table></body></html>\n"
    )


def _block(block) -> str:
    if isinstance(block, Heading):
        mark = ' class="page"' if block.new_page else ""
        return f"<h{block.level}{mark}>{escape(block.text)}</h{block.level}>"
    if isinstance(block, Paragraph):
        mark = f' class="{block.style}"' if block.style else ""
        return f"<p{mark}>{escape(block.text)}</p>"
    if isinstance(block, Figure):
        caption = f"<figcaption>{escape(block.caption)}</figcaption>" if block.caption else ""
        return f"<figure>{svg(block.scene)}{caption}</figure>"
    return _table(block)


def _table(table: Table) -> str:
    total = sum(column.width for column in table.columns)
    widths = "".join(f'<col style="width:{100 * column.width / total:.1f}%">' for column in table.columns)
    head = ""
    if not table.headless:
        head = "".join(f"<th{_align(column)}>{escape(column.head)}</th>" for column in table.columns)
        head = f"<thead><tr>{head}</tr></thead>"
    rows = "".join(
        "<tr>" + "".join(f"<td{_align(place)}>{_cell(cell)}</td>" for place, cell in zip(table.columns, row)) + "</tr>"
        for row in table.rows
    )
    return f"<table><colgroup>{widths}</colgroup>{head}<tbody>{rows}</tbody></table>"


def _align(column) -> str:
    return ' class="r"' if column.align == "r" else ""


def _cell(cell) -> str:
    if isinstance(cell, Scene):
        return svg(cell)
    if not isinstance(cell, Cell):
        return escape(str(cell)).replace("\n", "<br>")
    text = escape(cell.text).replace("\n", "<br>")
    if cell.bold:
        text = f"<b>{text}</b>"
    style = f' style="border-color:{escape(cell.ring)}"' if cell.ring else ""
    mark = "ring" if cell.ring else "grey" if cell.grey else ""
    hint = f' title="{escape(cell.hint)}"' if cell.hint else ""
    return f'<span class="{mark}"{style}{hint}>{text}</span>' if mark or hint else text
