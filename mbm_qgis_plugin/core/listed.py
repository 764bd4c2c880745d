"""What people write to choose several things of a list: places in the list, names, codes, one text or a list."""

import re


def several(written, options, find) -> list:
    """Return the options meant, in the order of the list, each once; empty when nothing was written.

    :param written: None, "", 1, "1", "0,1", ["0", 1], "Lens-Liévin; Hénin-Carvin"… A number of one or two digits is a
        place in the list, from 0 as ``qgis_process help`` shows it. Names may hold commas: the longest text that is
        one wins.
    :param find: text → the option of that name or code, or None.
    :raises LookupError: with the part that means nothing.
    """
    values = list(written) if isinstance(written, (list, tuple)) else [written]
    named = []
    for value in values:
        if value is None or value == "":
            continue
        for part in _whole_or_parts(str(value), ";", lambda text: _one(text, options, find)):
            named += [part] if not isinstance(part, str) else _longest(part, options, find)
    return [option for option in options if option in named]


def _whole_or_parts(text, mark, one):
    whole = one(text)
    return [whole] if whole is not None else [part for part in text.split(mark) if part.strip()]


def _longest(text, options, find):
    """Return the options of a text with commas, each taking as many pieces as make a name."""
    pieces, found, start = text.split(","), [], 0
    while start < len(pieces):
        if not pieces[start].strip():
            start += 1
            continue
        for stop in range(len(pieces), start, -1):
            option = _one(",".join(pieces[start:stop]), options, find)
            if option is not None:
                break
        else:
            raise LookupError(pieces[start].strip())
        found.append(option)
        start = stop
    return found


def _one(text, options, find):
    text = text.strip()
    if re.fullmatch(r"[0-9]{1,2}", text):
        return options[int(text)] if int(text) < len(options) else None
    return find(text)
