"""The style sheet of the small pages that are one note long; the reports have their own, in ``report/html.py``."""

STYLE = """
@page{size:A4;margin:14mm}body{font:10pt/1.4 Lato,"DejaVu Sans",sans-serif;color:#26282D;max-width:190mm;margin:auto}
h1{font-size:20pt;margin:0 0 2mm}h2{font-size:12pt;border-top:.4mm solid #26282D;padding-top:1.5mm;margin:6mm 0 2mm;
page-break-after:avoid}table{border-collapse:collapse;width:100%}th{text-align:left;color:#6B6A66;font-weight:normal}
th,td{padding:.6mm 1.2mm;border-bottom:.1mm solid #D8D4CA;vertical-align:top;font-size:8.5pt}tr{page-break-inside:avoid}
thead{display:table-header-group}.n{text-align:right;white-space:nowrap}.note{background:#F6E7C8;color:#6B4E00;
padding:2mm 3mm}.grey{color:#6B6A66}.ring{display:inline-block;border:.6mm solid;border-radius:2mm;padding:0 1.5mm;
background:#fff}
"""
