"""Printed maps: data and kind of map in, a print layout filled by the ids of its items, files out.

Order of work: :mod:`data` reads a copy of the layers, :mod:`territory` says what a page shows and counts it,
:mod:`page` fills the template, :mod:`export` writes the file, :mod:`atlas` goes from page to page.
"""
