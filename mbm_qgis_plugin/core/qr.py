"""QR codes (ISO/IEC 18004:2015) in plain Python: byte mode, error correction M, versions 1 to 40, best mask.

QGIS ships no encoder. The code words, their Reed-Solomon remainders, the placement, the eight masks and the four
penalties are those of the standard; names of the steps follow its chapters 7.4 to 7.10.
"""

# per version 1 … 40, level M: error correction words of a block, number of blocks (table 9 of the standard)
_WORDS = (10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, 26, *[28] * 19)
_BLOCKS = (1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16,
           17, 17, 18, 20, 21, 23, 25, 26, 28, 29, 31, 33, 35, 37, 38, 40, 43, 45, 47, 49)  # fmt: skip
_LEVEL_M = 0b00
QUIET = 4  # modules of white that the standard asks for around the symbol
_MASKS = (
    lambda y, x: (y + x) % 2 == 0,
    lambda y, x: y % 2 == 0,
    lambda y, x: x % 3 == 0,
    lambda y, x: (y + x) % 3 == 0,
    lambda y, x: (y // 2 + x // 3) % 2 == 0,
    lambda y, x: y * x % 2 + y * x % 3 == 0,
    lambda y, x: (y * x % 2 + y * x % 3) % 2 == 0,
    lambda y, x: ((y + x) % 2 + y * x % 3) % 2 == 0,
)


class TooLong(ValueError):
    """The text is longer than the largest symbol holds (2 331 bytes)."""


def matrix(text: str, mask=None) -> tuple:
    """Return the symbol of a text (UTF-8) as rows of booleans, True = dark, without its quiet zone.

    The smallest version that holds the text is taken; ``mask``: 0 to 7, None for the one of least penalty.
    Raises TooLong.
    """
    data = text.encode("utf-8")
    version = _version(len(data))
    words = _interleaved(_code_words(data, version), version)
    size = 17 + 4 * version
    dark, fixed = _patterns(version, size)
    _place(words, dark, fixed, size)
    if mask is not None:
        return _masked(dark, fixed, version, mask)
    candidates = (_masked(dark, fixed, version, number) for number in range(8))
    return min(candidates, key=penalty)


def runs(rows) -> list:
    """Return the dark runs of a symbol as (x, y, length) in modules, rows from the top."""
    found = []
    for y, row in enumerate(rows):
        x = 0
        while x < len(row):
            start = x
            while x < len(row) and row[x]:
                x += 1
            if x > start:
                found.append((start, y, x - start))
            x += 1
    return found


def outline(rows) -> str:
    """Return the dark modules as one SVG path, a module a unit, to be filled by the even-odd rule.

    Outlines, not squares: between squares that touch, viewers draw hairs of white.
    """
    size = len(rows)

    def dark(y, x):
        return 0 <= y < size and 0 <= x < size and rows[y][x]

    edges = {}  # from a corner (x, y), with the dark side on the right
    for y in range(size):
        for x in range(size):
            if rows[y][x]:
                for beside, start, end in (
                    ((y - 1, x), (x, y), (x + 1, y)), ((y, x + 1), (x + 1, y), (x + 1, y + 1)),
                    ((y + 1, x), (x + 1, y + 1), (x, y + 1)), ((y, x - 1), (x, y + 1), (x, y)),
                ):  # fmt: skip
                    if not dark(*beside):
                        edges.setdefault(start, []).append(end)
    path = []
    while edges:
        start = point = next(iter(edges))
        path.append(f"M{point[0]} {point[1]}")
        while True:
            ends = edges[point]
            following = ends.pop()
            if not ends:
                del edges[point]
            if following == start:
                break
            path.append(f"H{following[0]}" if following[1] == point[1] else f"V{following[1]}")
            point = following
        path.append("z")
    return "".join(path)


def capacity(version: int) -> int:
    """Return how many bytes a version holds."""
    return (8 * _data_words(version) - 4 - (8 if version < 10 else 16)) // 8


def _version(length: int) -> int:
    for version in range(1, 41):
        if length <= capacity(version):
            return version
    raise TooLong


def _raw_words(version: int) -> int:
    """Return the code words of a symbol: its modules less function patterns, format and version information."""
    size = 17 + 4 * version
    free = size * size - 3 * 64 - 2 * (size - 16) - 31
    count = len(_alignment(version))
    if count:
        free -= 25 * (count * count - 3) - 10 * (count - 2)
    if version >= 7:
        free -= 36
    return free // 8


def _data_words(version: int) -> int:
    return _raw_words(version) - _WORDS[version - 1] * _BLOCKS[version - 1]


def _alignment(version: int) -> list:
    """Return the centres of the alignment patterns on one axis (annex E)."""
    if version == 1:
        return []
    count = version // 7 + 2
    step = 26 if version == 32 else (version * 4 + count * 2 + 1) // (count * 2 - 2) * 2
    last = 10 + 4 * version
    return [6, *(last - step * k for k in range(count - 2, -1, -1))]


def _code_words(data: bytes, version: int) -> list:
    """Return mode, length, bytes and padding as code words (7.4)."""
    bits = [(0b0100, 4), (len(data), 8 if version < 10 else 16), *((byte, 8) for byte in data)]
    stream = "".join(f"{value:0{width}b}" for value, width in bits)
    room = 8 * _data_words(version)
    stream += "0" * min(4, room - len(stream))
    stream += "0" * (-len(stream) % 8)
    words = [int(stream[k : k + 8], 2) for k in range(0, len(stream), 8)]
    missing = _data_words(version) - len(words)
    return words + [(0xEC, 0x11)[k % 2] for k in range(missing)]


def _interleaved(words: list, version: int) -> list:
    """Return the blocks and their error correction words, interleaved (7.5, 7.6)."""
    number, correction = _BLOCKS[version - 1], _WORDS[version - 1]
    short, longer = divmod(len(words), number)
    generator = _generator(correction)
    blocks, start = [], 0
    for k in range(number):
        length = short + (k >= number - longer)
        blocks.append(words[start : start + length])
        start += length
    tails = [_remainder(block, generator) for block in blocks]
    mixed = [block[k] for k in range(short + 1) for block in blocks if k < len(block)]
    return mixed + [tail[k] for k in range(correction) for tail in tails]


def _times(a: int, b: int) -> int:
    """Multiply in GF(256) modulo x⁸ + x⁴ + x³ + x² + 1."""
    product = 0
    while b:
        if b & 1:
            product ^= a
        a = (a << 1) ^ (0x11D if a & 0x80 else 0)
        b >>= 1
    return product


def _generator(degree: int) -> list:
    """Return the generator polynomial ∏ (x − 2ᵏ) without its leading 1, highest power first (annex A)."""
    result, root = [1], 1
    for _ in range(degree):
        product = [*result, 0]
        for k, coefficient in enumerate(result):
            product[k + 1] ^= _times(coefficient, root)
        result, root = product, _times(root, 2)
    return result[1:]


def _remainder(block, generator) -> list:
    rest = [0] * len(generator)
    for word in block:
        factor = word ^ rest[0]
        rest = [*rest[1:], 0]
        if factor:
            rest = [value ^ _times(coefficient, factor) for value, coefficient in zip(rest, generator)]
    return rest


def _patterns(version: int, size: int) -> tuple:
    """Return (dark, fixed): finders, timing, alignment, version, and the room of the format (6.3)."""
    dark = [[False] * size for _ in range(size)]
    fixed = [[False] * size for _ in range(size)]

    def put(y, x, value):
        if 0 <= y < size and 0 <= x < size:
            dark[y][x], fixed[y][x] = value, True

    for k in range(size):
        put(6, k, k % 2 == 0)
        put(k, 6, k % 2 == 0)
    for top, left in ((3, 3), (3, size - 4), (size - 4, 3)):
        for dy in range(-4, 5):
            for dx in range(-4, 5):
                put(top + dy, left + dx, max(abs(dy), abs(dx)) not in (2, 4))
    centres = _alignment(version)
    corners = {(6, 6), (6, size - 7), (size - 7, 6)}
    for y in centres:
        for x in centres:
            if (y, x) not in corners:
                for dy in range(-2, 3):
                    for dx in range(-2, 3):
                        put(y + dy, x + dx, max(abs(dy), abs(dx)) != 1)
    if version >= 7:
        bits = (version << 12) | _bch(version << 12, 0x1F25, 12)
        for k in range(18):
            value = bool(bits >> k & 1)
            put(size - 11 + k % 3, k // 3, value)
            put(k // 3, size - 11 + k % 3, value)
    for y, x in (*_format_places(size)[0], *_format_places(size)[1]):
        put(y, x, False)
    put(size - 8, 8, True)
    return dark, fixed


def _format_places(size: int) -> tuple:
    """Return the places (row, column) of the 15 format bits, least first, in both copies (7.9)."""
    first = [(k, 8) for k in (0, 1, 2, 3, 4, 5, 7, 8)] + [(8, k) for k in (7, 5, 4, 3, 2, 1, 0)]
    second = [(8, size - 1 - k) for k in range(8)] + [(size - 7 + k, 8) for k in range(7)]
    return first, second


def _bch(value: int, divisor: int, degree: int) -> int:
    """Return the remainder of a division of polynomials over GF(2)."""
    while value.bit_length() > degree:
        value ^= divisor << (value.bit_length() - degree - 1)
    return value


def _place(words, dark, fixed, size) -> None:
    """Write the bits in pairs of columns, from the right, upwards and downwards in turn (7.7.3)."""
    bits = (word >> (7 - k) & 1 for word in words for k in range(8))
    upwards = True
    for right in [*range(size - 1, 6, -2), 5, 3, 1]:
        for y in range(size - 1, -1, -1) if upwards else range(size):
            for x in (right, right - 1):
                if not fixed[y][x]:
                    dark[y][x] = bool(next(bits, 0))
        upwards = not upwards


def _masked(dark, fixed, version: int, number: int) -> tuple:
    size, rule = len(dark), _MASKS[number]
    rows = [[value != (rule(y, x) and not fixed[y][x]) for x, value in enumerate(row)] for y, row in enumerate(dark)]
    data = (_LEVEL_M << 3 | number) << 10
    bits = (data | _bch(data, 0x537, 10)) ^ 0x5412
    for places in _format_places(size):
        for k, (y, x) in enumerate(places):
            rows[y][x] = bool(bits >> k & 1)
    return tuple(map(tuple, rows))


def penalty(rows) -> int:
    """Return the penalty of a symbol (7.8.3): long runs, blocks, look-alikes of finders, unbalance."""
    size = len(rows)
    total = 0
    for line in (*rows, *zip(*rows)):
        text = "".join("1" if value else "0" for value in line)
        for run in text.replace("01", "0 1").replace("10", "1 0").split():
            total += len(run) - 2 if len(run) >= 5 else 0
        for look in ("10111010000", "00001011101"):
            place = text.find(look)
            while place >= 0:
                total += 40
                place = text.find(look, place + 1)
    for above, below in zip(rows, rows[1:]):
        total += 3 * sum(above[x] == above[x + 1] == below[x] == below[x + 1] for x in range(size - 1))
    share = 100 * sum(map(sum, rows)) / (size * size)
    return total + 10 * int(abs(share - 50) / 5)
