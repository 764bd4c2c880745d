"""« Pourquoi celle-ci avant celle-là ? » : what each criterion adds to the difference of two scores.

The contributions are Shapley values (1953) of the change from one feature's notes to the other's, criterion by
criterion: they add up to the difference exactly, under any method and with missing notes. With every note present and
the weighted mean they are weight × difference of notes.
"""

from dataclasses import dataclass

import numpy as np

from .scoring import combine, family_parts

EXACT = 14  # with more criteria that differ, orders are drawn instead of all tried
ORDERS = 4000


@dataclass(frozen=True)
class Contributions:
    """``criteria`` (C,) and ``families`` (F,) in points of score; both sum to ``difference`` = first - second."""

    difference: float
    criteria: np.ndarray
    families: np.ndarray


def contributions(first, second, weights, method="mean", neutral=None, seed=1) -> Contributions:
    """Return what each criterion adds to score(first) - score(second).

    :param first: utilities (C,), NaN = missing; ``second`` the same. ``neutral``: what a missing one counts, or None.
    NaN when one of the two has no note at all.
    """
    first, second = (np.asarray(side, float) for side in (first, second))
    if neutral is not None:
        first, second = (np.where(np.isnan(side), neutral, side) for side in (first, second))
    size = weights.families.size

    def value(rows):
        return combine(family_parts(rows, weights, method), weights.families)

    ends = value(np.vstack((first, second)))
    difference = float(ends[0] - ends[1])
    result = np.zeros(first.size)
    differ = np.flatnonzero((weights.flat > 0) & ~((first == second) | (np.isnan(first) & np.isnan(second))))
    if np.isnan(difference):
        nothing = np.full(first.size, np.nan)
        return Contributions(np.nan, nothing, np.full(size, np.nan))
    if method == "mean" and not np.isnan(first).any() and not np.isnan(second).any():
        result = 100 * weights.flat * (first - second)
    elif differ.size:
        pick = _all_sets if differ.size <= EXACT else _drawn_orders
        result[differ] = pick(first, second, differ, value, seed)
        result[differ] += (difference - result.sum()) / differ.size  # rounding, or an undefined step between
    return Contributions(difference, result, np.bincount(weights.family_of, weights=result, minlength=size))


def _mixed(first, second, differ, taken):
    rows = np.tile(second, (len(taken), 1))
    rows[:, differ] = np.where(taken, first[differ], second[differ])
    return rows


def _all_sets(first, second, differ, value, seed):
    count = differ.size
    taken = (np.arange(2**count)[:, None] >> np.arange(count)[None, :]) & 1 == 1
    values = np.nan_to_num(value(_mixed(first, second, differ, taken)))
    sizes = taken.sum(axis=1)
    factorial = np.cumprod(np.concatenate(([1.0], np.arange(1, count + 1))))
    share = factorial[:-1] * factorial[:-1][::-1] / factorial[count]  # weight of a set of each size, without the item
    result = np.empty(count)
    for item in range(count):
        without = np.flatnonzero(~taken[:, item])
        result[item] = (share[sizes[without]] * (values[without + (1 << item)] - values[without])).sum()
    return result


def _drawn_orders(first, second, differ, value, seed):
    rng = np.random.default_rng(seed)
    result = np.zeros(differ.size)
    orders = rng.permuted(np.tile(np.arange(differ.size), (ORDERS, 1)), axis=1)
    places = np.argsort(orders, axis=1)
    before = np.zeros(ORDERS) + np.nan_to_num(value(second[None, :]))
    for step in range(differ.size):
        after = np.nan_to_num(value(_mixed(first, second, differ, places <= step)))
        result += np.bincount(orders[:, step], weights=after - before, minlength=differ.size)
        before = after
    return result / ORDERS


def french_sentence(
    name_first, name_second, made: Contributions, grid, order_sure=None, samples=0, lacking=((), ())
) -> str:
    """Return the answer in French: who leads, by how much, mainly by which criteria, and whether the order is sure.

    ``order_sure``: the share of the ``samples`` draws in which the first is ahead, or None when nothing was drawn.
    ``lacking``: places of the criteria that are not noted for the first alone, and for the second alone.
    """
    from .typography import list_of, number

    if np.isnan(made.difference):
        return f"{name_first} et {name_second} ne peuvent pas être comparées : l’une n’a aucune note."
    if abs(made.difference) < 5e-7:
        text = f"{name_first} et {name_second} ont le même score."
        against = np.flatnonzero(np.abs(made.families) >= 0.05)
        if against.size:
            parts = [_family_words(n, made, grid) for n in against]
            text += f" Leurs différences se compensent : {list_of(parts)}."
        return text + _lacking_words(name_first, name_second, grid, made, lacking)
    if made.difference < 0:
        flipped = Contributions(-made.difference, -made.criteria, -made.families)
        sure = None if order_sure is None else 1 - order_sure
        return french_sentence(name_second, name_first, flipped, grid, sure, samples, lacking[::-1])
    order = np.argsort(-made.families, kind="stable")
    ahead = [n for n in order if made.families[n] >= 0.05][:2]
    back = [n for n in order[::-1] if made.families[n] <= -0.05][:2]
    text = f"{name_first} devance {name_second} de {number(made.difference, 1)} points"
    if ahead:
        parts = [_family_words(n, made, grid) for n in ahead]
        text += f", surtout par {list_of(parts)}"
    if back:
        parts = [_family_words(n, made, grid) for n in back]
        text += f" ; {name_second} reprend des points par {list_of(parts)}"
    text += "."
    text += _lacking_words(name_first, name_second, grid, made, lacking)
    if order_sure is not None:
        share = f"{_exact(order_sure)} % des {number(samples)} tirages de poids"
        text += f" L’ordre tient dans {share}." if order_sure > 0.9 else f" Ordre incertain : il tient dans {share}."
    return text


def _exact(share):
    """Return per cents with the decimals that the share has, four at most: 100 only when it is all of them."""
    from .typography import number

    decimals = next((count for count in range(4) if abs(round(100 * share, count) - 100 * share) < 1e-9), 4)
    return number(100 * share, decimals)


def _family_words(place, made, grid):
    """Return « architecture (+12,3 : intégrité +8,0 ; unité +4,3) »: a family with the criteria that make it."""
    inside = [n for n, family in enumerate(grid.family_of) if family == place and abs(made.criteria[n]) >= 0.05]
    inside = sorted(inside, key=lambda n: -abs(made.criteria[n]))[:3]
    names = " ; ".join(f"{grid.criteria[n].label['fr'].lower()} {_signed(made.criteria[n])}" for n in inside)
    points = _signed(made.families[place]) + (f" : {names}" if names else "")
    return f"{grid.families[place].label['fr'].lower()} ({points})"


def _lacking_words(name_first, name_second, grid, made, lacking):
    """Say which differences come from a criterion that only one of the two is noted on."""
    from .typography import list_of

    text = ""
    for name, places in ((name_first, lacking[0]), (name_second, lacking[1])):
        if len(places):
            labels = [f"« {grid.criteria[n].label['fr']} » ({_signed(made.criteria[n])})" for n in places]
            text += f" Non notée pour {name} seulement : {list_of(labels)} ;"
            text += " la différence vient aussi de cette absence."
    return text


def _signed(value):
    from .typography import number

    return ("+" if value > 0 else "") + number(value, 1)
