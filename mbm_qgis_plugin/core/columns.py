"""Setting a list in columns: lines broken between words, columns of equal length."""


def wrap(text: str, width: float, measure) -> list:
    """Return the lines of a text broken between words; ``measure(text)`` and ``width`` are in the same unit.

    A word wider than the column stands alone on its line, whole.
    """
    lines = []
    for word in text.split(" "):
        if lines and measure(f"{lines[-1]} {word}") <= width:
            lines[-1] = f"{lines[-1]} {word}"
        else:
            lines.append(word)
    return lines


def balance(heights, number: int) -> list:
    """Return at most ``number`` ranges (first, beyond) over ``heights``, in order, whose tallest is the least tall."""
    if not heights:
        return []
    least, most = max(heights), sum(heights)
    while least < most:  # the least height of column in which everything stands
        middle = (least + most) // 2
        if len(_filled(heights, middle)) <= number:
            most = middle
        else:
            least = middle + 1
    return _filled(heights, least)


def _filled(heights, room) -> list:
    """Return the ranges of columns filled one after the other to ``room``."""
    result, start, height = [], 0, 0
    for place, item in enumerate(heights):
        if height + item > room:
            result.append((start, place))
            start, height = place, 0
        height += item
    return [*result, (start, len(heights))]
