"""What a PDF is given after Qt has written it: bookmarks, links inside the document, title, author, keywords.

QPdfWriter knows neither bookmarks nor links nor an author. They are added as an *incremental update*: the bytes that
are there stay as they are, and what is new is put after them (ISO 32000-1, 7.5.6; outlines 12.3.3, link annotations
12.5.6.5, document information 14.3.3). No library is needed for it, and QGIS ships none.

Qt 5.15 and 6.11 write PDF 1.4 with a classic cross-reference table, and so does GDAL when it updates such a file; a
file with cross-reference streams or encryption is refused.
"""

import hashlib
import re
from typing import NamedTuple

from .problems import Problem

POINTS = 72 / 25.4  # per mm
UNFOLDED = 1  # levels of bookmarks whose children are shown when the document is opened
TAIL = 2048  # bytes at the end of a file among which « startxref » stands
DEEPEST = 60  # objects within objects; Qt's own stay under 10

_SPACE = re.compile(rb"(?:[\0\t\n\f\r ]|%[^\r\n]*)*")
_REFERENCE = re.compile(rb"(\d+)[\0\t\n\f\r ]+(\d+)[\0\t\n\f\r ]+R(?![^\0\t\n\f\r ()<>\[\]{}/%])")
_NAME = re.compile(rb"/[^\0\t\n\f\r ()<>\[\]{}/%]*")
_ATOM = re.compile(rb"[^\0\t\n\f\r ()<>\[\]{}/%]+")
_HEX = re.compile(rb"<[0-9A-Fa-f\0\t\n\f\r ]*>")
_OBJECT = re.compile(rb"[\0\t\n\f\r ]*(\d+)[\0\t\n\f\r ]+(\d+)[\0\t\n\f\r ]+obj")
_XREF = re.compile(rb"[\0\t\n\f\r ]*xref(?=[\0\t\n\f\r ])")


class Entry(NamedTuple):
    """A bookmark: its page counted from 0, its level from 0; an entry is below the last one of a lesser level."""

    title: str
    page: int
    level: int = 0


class Link(NamedTuple):
    """An area of a page that leads to another, or to an address: ``rect`` is left, top, width, height in mm from the
    top left corner; ``target``: a page counted from 0, or an address of the web as text.
    """

    page: int
    rect: tuple
    target: object


class Place(NamedTuple):
    """Where an area of a page is on the ground: ``rect`` as of a Link, corners as (latitude, longitude) in degrees.

    The corners are upper left, lower left, lower right, upper right; epsg and wkt (of ESRI) name the plane.
    """

    page: int
    rect: tuple
    corners: tuple
    epsg: int
    wkt: str


class _Ref(NamedTuple):
    number: int
    generation: int


def update(data, entries=(), links=(), info=None, places=()) -> bytes:
    """Return the bytes to put after those of a PDF so that it has these bookmarks and links.

    data: the whole file, as bytes or anything that is sliced and searched like them (an mmap). info: any of
    ``title``, ``author``, ``subject``, ``keywords``; what is not given stays. Bookmarks that were there are replaced,
    links are added, places replaced. With bookmarks, viewers open the document with their panel shown.
    Raises Problem for a file that is not understood, ValueError for a page or a level that cannot be.
    """
    file = _File(data)
    pages = file.pages()
    linked = [n for link in links for n in (link.page, link.target) if not isinstance(n, str)]
    for number in [item.page for item in (*entries, *places)] + linked:
        if not 0 <= number < len(pages):
            raise ValueError(f"there is no page {number} among {len(pages)}")
    change = _Change(file)
    catalog = dict(file.object(file.root))
    if entries:
        catalog[b"/Outlines"] = _outline(change, entries, pages)
        catalog[b"/PageMode"] = b"/UseOutlines"
    for number in sorted({item.page for item in (*links, *places)}):
        page = dict(file.object(pages[number]))
        there = file.resolved(page.get(b"/Annots", []))
        own = [_annotation(change, file, page, link, pages) for link in links if link.page == number]
        if own:
            page[b"/Annots"] = [*(there if isinstance(there, list) else []), *own]
        ground = [_viewport(change, file, page, place) for place in places if place.page == number]
        if ground:
            page[b"/VP"] = ground
        change.put(pages[number], page)
    if info:
        # XMP that Qt 6 writes does not know the author; a viewer would believe it rather than what is said here
        catalog.pop(b"/Metadata", None)
        catalog[b"/ViewerPreferences"] = {b"/DisplayDocTitle": b"true"}
        catalog.setdefault(b"/Lang", b"(fr-FR)")
        change.info(info)
    change.put(file.root, catalog)
    return change.bytes()


def _outline(change, entries, pages) -> _Ref:
    """Write the tree of the bookmarks; return the reference to its root."""
    root = change.new()
    nodes, open_at = [], [(-1, root, [])]  # (level, reference, children)
    for entry in entries:
        while open_at[-1][0] >= entry.level:
            open_at.pop()
        if entry.level != open_at[-1][0] + 1:
            raise ValueError(f"the bookmark “{entry.title}” is {entry.level - open_at[-1][0]} levels below its parent")
        reference = change.new()
        _, parent, siblings = open_at[-1]
        siblings.append(reference)
        node = (reference, parent, siblings, len(siblings) - 1, [], entry)
        nodes.append(node)
        open_at.append((entry.level, reference, node[4]))
    below = {}  # reference → entries that show below it once it is opened
    for reference, _parent, _siblings, _place, children, entry in reversed(nodes):
        shown = sum(1 + (below[child] if entry.level + 1 < UNFOLDED else 0) for child in children)
        below[reference] = shown
    for reference, parent, siblings, place, children, entry in nodes:
        item = {
            b"/Title": text(entry.title),
            b"/Parent": parent,
            b"/Dest": [pages[entry.page], b"/Fit"],
        }
        if place:
            item[b"/Prev"] = siblings[place - 1]
        if place + 1 < len(siblings):
            item[b"/Next"] = siblings[place + 1]
        if children:
            count = below[reference] if entry.level < UNFOLDED else -below[reference]
            item.update({b"/First": children[0], b"/Last": children[-1], b"/Count": b"%d" % count})
        change.put(reference, item)
    top = [node[0] for node in nodes if node[5].level == 0]
    count = len(top) + sum(below[reference] for reference in top if UNFOLDED > 0)
    change.put(root, {b"/Type": b"/Outlines", b"/First": top[0], b"/Last": top[-1], b"/Count": b"%d" % count})
    return root


def _annotation(change, file, page, link, pages) -> _Ref:
    left, top, width, height = (side * POINTS for side in link.rect)
    x0, _, _, y1 = file.box(page)
    corners = (x0 + left, y1 - top - height, x0 + left + width, y1 - top)
    return change.add(
        {
            b"/Type": b"/Annot",
            b"/Subtype": b"/Link",
            b"/Rect": [b"%.2f" % value for value in corners],
            b"/Border": [b"0", b"0", b"0"],
            **_aim(link.target, pages),
        }
    )


def _aim(target, pages) -> dict:
    """Return where a link leads: a page of the document, or a URI (ISO 32000-1, 12.6.4.7), which is ASCII."""
    if not isinstance(target, str):
        return {b"/Dest": [pages[target], b"/Fit"]}
    plain = "".join(letter if "!" <= letter <= "~" else _percent(letter) for letter in target)
    return {b"/A": {b"/S": b"/URI", b"/URI": b"<" + plain.encode("ascii").hex().upper().encode("ascii") + b">"}}


def _percent(letter: str) -> str:
    return "".join(f"%{byte:02X}" for byte in letter.encode("utf-8"))


def _viewport(change, file, page, place) -> _Ref:
    """Write where an area is on the ground, as ISO 32000-2, 12.10 has it and GDAL reads it."""
    left, top, width, height = (side * POINTS for side in place.rect)
    x0, _, _, y1 = file.box(page)
    plain = re.sub(rb"([()\\])", rb"\\\1", place.wkt.encode("ascii", errors="replace"))
    system = change.add({b"/Type": b"/PROJCS", b"/EPSG": b"%d" % place.epsg, b"/WKT": b"(" + plain + b")"})
    square = [b"%d" % n for n in (0, 1, 0, 0, 1, 0, 1, 1)]
    measure = {
        b"/Type": b"/Measure",
        b"/Subtype": b"/GEO",
        b"/Bounds": square,
        b"/LPTS": square,
        b"/GPTS": [b"%.12f" % value for corner in place.corners for value in corner],
        b"/GCS": system,
    }
    box = (x0 + left, y1 - top - height, x0 + left + width, y1 - top)
    return change.add(
        {b"/Type": b"/Viewport", b"/BBox": [b"%.4f" % value for value in box], b"/Measure": change.add(measure)}
    )


def text(value: str) -> bytes:
    """Return a text string as PDF writes it: UTF-16 with its mark, in hexadecimal."""
    plain = re.sub(r"[\x00-\x1f\x7f]+", " ", value).strip()
    return b"<FEFF" + plain.encode("utf-16-be", errors="replace").hex().upper().encode("ascii") + b">"


class _Change:
    """Objects to be put after a file."""

    def __init__(self, file):
        self.file, self.objects, self.size = file, {}, file.size
        self.trailer = {key: value for key, value in file.trailer.items() if key != b"/Prev"}

    def new(self) -> _Ref:
        self.size += 1
        return _Ref(self.size - 1, 0)

    def put(self, reference, value) -> None:
        self.objects[reference] = value

    def add(self, value) -> _Ref:
        reference = self.new()
        self.put(reference, value)
        return reference

    def info(self, info) -> None:
        there = self.trailer.get(b"/Info")
        values = dict(self.file.object(there)) if isinstance(there, _Ref) else {}
        for key, value in info.items():
            values[b"/" + key.capitalize().encode("ascii")] = text(value)
        if not isinstance(there, _Ref):
            there = self.trailer[b"/Info"] = self.new()
        self.put(there, values)

    def bytes(self) -> bytes:
        start = len(self.file.data)
        body, places = bytearray(b"\n"), {}
        for reference in sorted(self.objects):
            places[reference.number] = (start + len(body), reference.generation)
            body += b"%d %d obj\n" % reference + _written(self.objects[reference]) + b"\nendobj\n"
        table = start + len(body)
        body += b"xref\n0 1\n0000000000 65535 f \n"  # readers want the head of the free list in every table
        numbers = sorted(places)
        while numbers:
            run = [number for n, number in enumerate(numbers) if number == numbers[0] + n]
            numbers = numbers[len(run) :]
            body += b"%d %d\n" % (run[0], len(run))
            body += b"".join(b"%010d %05d n \n" % places[number] for number in run)
        self.trailer.update({b"/Size": b"%d" % self.size, b"/Prev": b"%d" % self.file.table})
        identity = self.trailer.get(b"/ID")
        if isinstance(identity, list) and len(identity) == 2:  # the first is the file's for ever, the second changes
            changed = hashlib.sha256(bytes(body)).hexdigest()[:32].encode("ascii")
            self.trailer[b"/ID"] = [identity[0], b"<" + changed + b">"]
        body += b"trailer\n" + _written(self.trailer) + b"\nstartxref\n%d\n%%%%EOF\n" % table
        return bytes(body)


def _written(value) -> bytes:
    if isinstance(value, _Ref):
        return b"%d %d R" % value
    if isinstance(value, dict):
        return b"<<" + b" ".join(key + b" " + _written(item) for key, item in value.items()) + b">>"
    if isinstance(value, list):
        return b"[" + b" ".join(_written(item) for item in value) + b"]"
    return value


class _File:
    """A PDF with classic cross-reference tables, read by place: objects are dicts, lists and atoms as bytes."""

    def __init__(self, data):
        self.data = data
        if bytes(data[:5]) != b"%PDF-":
            raise Problem("it is not a PDF")
        tail = bytes(data[max(0, len(data) - TAIL) :])
        found = re.search(rb"startxref\s+(\d+)\s+%%EOF\s*$", tail[max(0, tail.rfind(b"startxref")) :])
        if found is None:
            raise Problem("the PDF is cut short")
        self.table = int(found.group(1))
        self.places, self.trailer = self._tables(self.table)
        self.root = self.trailer.get(b"/Root")
        size = self.trailer.get(b"/Size", b"")
        if b"/Encrypt" in self.trailer:
            raise Problem("the PDF is encrypted")
        if not isinstance(self.root, _Ref) or not isinstance(size, bytes) or not size.isdigit():
            raise Problem("the PDF has no object table that can be read")
        self.size = max(int(size), 1 + max(self.places, default=0))

    def _tables(self, place):
        """Return where the objects are, newest table first, and the newest trailer."""
        places, newest, seen = {}, None, set()
        while place is not None:
            table = _XREF.match(self.data, place) if place < len(self.data) and place not in seen else None
            end = self.data.find(b"trailer", table.end()) if table else -1
            if end < 0:
                raise Problem("the PDF has no object table that can be read")
            seen.add(place)
            words = bytes(self.data[table.end() : end]).split()
            for number, offset, generation in _entries(words):
                places.setdefault(number, (offset, generation))
            trailer, _ = self._value(end + len(b"trailer"))
            if not isinstance(trailer, dict) or b"/XRefStm" in trailer:
                raise Problem("the PDF has no object table that can be read")
            newest = trailer if newest is None else newest
            previous = trailer.get(b"/Prev")
            place = int(previous) if isinstance(previous, bytes) and previous.isdigit() else None
        return places, newest

    def object(self, reference) -> dict:
        """Return the dictionary of an object (its stream is left out)."""
        value = self.resolved(reference)
        if not isinstance(value, dict):
            raise Problem("an object of the PDF is not what it should be")
        return value

    def resolved(self, value):
        """Return a value, or what a reference leads to."""
        for _ in range(DEEPEST):
            if not isinstance(value, _Ref):
                return value
            offset, generation = self.places.get(value.number, (None, None))
            head = _OBJECT.match(self.data, offset) if offset is not None else None
            if head is None or (int(head.group(1)), int(head.group(2))) != (value.number, generation):
                raise Problem("an object of the PDF is not where its table says")
            value, _ = self._value(head.end())
        raise Problem("an object of the PDF is not what it should be")

    def pages(self) -> list:
        """Return the references of the pages in their order."""
        found, seen = [], set()
        waiting = [self.object(self.root).get(b"/Pages")]
        while waiting:
            reference = waiting.pop()
            if not isinstance(reference, _Ref) or reference in seen:
                raise Problem("an object of the PDF is not what it should be")
            seen.add(reference)
            node = self.object(reference)
            if b"/Kids" not in node:
                found.append(reference)
                continue
            kids = self.resolved(node[b"/Kids"])
            if not isinstance(kids, list):
                raise Problem("an object of the PDF is not what it should be")
            waiting += reversed(kids)
        return found

    def box(self, page) -> tuple:
        """Return the media box of a page in points, its own or an inherited one."""
        for _ in range(DEEPEST):
            box = self.resolved(page.get(b"/MediaBox"))
            if isinstance(box, list) and len(box) == 4:
                try:
                    return tuple(float(side) for side in box)
                except (TypeError, ValueError):
                    break
            if b"/Parent" not in page:
                break
            page = self.object(page[b"/Parent"])
        raise Problem("an object of the PDF is not what it should be")

    def _value(self, place, depth=0):
        """Return the value that stands at a place, and where it ends."""
        if depth > DEEPEST:
            raise Problem("an object of the PDF is not what it should be")
        place = _SPACE.match(self.data, place).end()
        two = bytes(self.data[place : place + 2])
        if two == b"<<":
            return self._dict(place + 2, depth)
        if two[:1] == b"[":
            return self._list(place + 1, depth)
        if two[:1] == b"(":
            end = self._literal_end(place)
            return bytes(self.data[place:end]), end
        reference = _REFERENCE.match(self.data, place)
        if reference:
            return _Ref(int(reference.group(1)), int(reference.group(2))), reference.end()
        for shape in (_HEX, _NAME, _ATOM):
            found = shape.match(self.data, place)
            if found:
                return bytes(found.group()), found.end()
        raise Problem("an object of the PDF is not what it should be")

    def _dict(self, place, depth):
        result = {}
        while True:
            place = _SPACE.match(self.data, place).end()
            if bytes(self.data[place : place + 2]) == b">>":
                return result, place + 2
            key = _NAME.match(self.data, place)
            if key is None:
                raise Problem("an object of the PDF is not what it should be")
            result[bytes(key.group())], place = self._value(key.end(), depth + 1)

    def _list(self, place, depth):
        result = []
        while True:
            place = _SPACE.match(self.data, place).end()
            if bytes(self.data[place : place + 1]) == b"]":
                return result, place + 1
            value, place = self._value(place, depth + 1)
            result.append(value)

    def _literal_end(self, place) -> int:
        depth = 0
        while place < len(self.data):
            letter = bytes(self.data[place : place + 1])
            if letter == b"\\":
                place += 1
            elif letter == b"(":
                depth += 1
            elif letter == b")":
                depth -= 1
                if not depth:
                    return place + 1
            place += 1
        raise Problem("the PDF is cut short")


def _entries(words):
    """Yield number, offset and generation of the objects in use of a cross-reference table."""
    place = 0
    try:
        while place < len(words):
            first, count = int(words[place]), int(words[place + 1])
            place += 2
            for number in range(first, first + count):
                offset, generation, kind = words[place : place + 3]
                if kind == b"n":
                    yield number, int(offset), int(generation)
                place += 3
    except (ValueError, IndexError):
        raise Problem("the PDF has no object table that can be read") from None
