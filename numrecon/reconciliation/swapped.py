"""Two neighbouring digits that changed places on the way: 179 dead became 197."""

from __future__ import annotations

from collections import defaultdict

import numpy as np
from numpy.typing import NDArray

from numrecon.reconciliation.sides import Found, Sides

Floats = NDArray[np.float64]

#: The `detail` of a misreading that swapped two digits, which has no factor.
SWAPPED = 0.0
#: Digits of a figure that are compared at most; statements of a question that are compared with each other at most.
_DIGITS, _MOST_ROWS = 15, 2000
#: Digits from which on a swap is no chance; origins that state a figure before it is more than one's own.
_SURE, _ORIGINS = 3, 2


def swapped(sides: Sides) -> Found:
    """One figure is the other with two neighbouring digits swapped; not where one document states both.

    Chance swaps the digits of one of 90 pairs of two digits, of fewer where there are more.  Where several origins
    state the one and nobody else the other, that one is the slip, and no figure that grew.
    """
    table = sides.constants.causes
    digits = _digits_swapped(sides)
    hit = digits > 0
    hit[hit] = ~_of_one_document(sides, hit)
    chance = (digits - 1) / (9.0 * 10.0 ** (digits - 1))
    weight = np.where(hit, table.swapped / (table.swapped + np.maximum(chance, 1e-12)), 0.0)
    if not hit.any() or not sides.origins or len(sides.origins) > _MOST_ROWS:
        return Found(weight, np.full(len(hit), -1), np.full(len(hit), SWAPPED))
    odd_a, odd_b = _odd(sides, digits)
    weight = np.where(hit & (odd_a | odd_b), table.swapped_alone, weight)
    return Found(weight, np.where(odd_a, 0, np.where(odd_b, 1, -1)), np.full(len(hit), SWAPPED))


def _of_one_document(sides: Sides, hit: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Whether, of the pairs `hit`, some document states both figures, be it in other words than these rows."""
    figure = sides.columns.figure
    stating: defaultdict[float, set[str]] = defaultdict(set)
    for number, docs in zip(figure.tolist(), sides.docs, strict=False):
        stating[number] |= docs
    pairs = zip(figure[sides.first[hit]].tolist(), figure[sides.second[hit]].tolist(), strict=True)
    return np.array([not stating[a].isdisjoint(stating[b]) for a, b in pairs], dtype=bool)


def _digits_swapped(sides: Sides) -> Floats:
    """How many digits the figures have that are one another with two digits swapped, in one unit; else 0."""
    a, b = sides.of(sides.columns.printed)
    place_a, place_b = sides.of(sides.columns.place)
    unit_a, unit_b = sides.of(sides.columns.unit)
    # What swaps digits changes a number by a multiple of nine.
    known = (place_a == place_b) & (unit_a == unit_b) & (a != b) & ((a - b) % 9 == 0)
    first, second = (side[known].astype(np.int64) for side in (a, b))
    found = np.zeros(len(first), dtype=bool)
    for power in range(_DIGITS - 1) if len(first) else ():
        one, other = first // 10**power % 100, second // 10**power % 100
        found |= (one != other) & (one % 10 * 10 + one // 10 == other) & (first - second == (one - other) * 10**power)
    with np.errstate(divide="ignore"):
        size, same = (np.floor(np.log10(side.astype(np.float64))) for side in (first, second))
    digits = np.zeros(len(a))
    digits[known] = np.where(found & (size == same), size + 1, 0.0)
    return digits


def _odd(sides: Sides, digits: Floats) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Whether one origin alone states the first, while several state the second, and the other way round; of two
    digits, one of the several no earlier."""
    columns, origins = sides.columns, sides.origins
    backing, last = np.zeros(len(origins)), np.full(len(origins), -np.inf)
    for row in set(sides.first.tolist()) | set(sides.second.tolist()):
        same = np.flatnonzero(columns.figure == columns.figure[row]).tolist()
        backing[row] = len(frozenset().union(*(origins[at] for at in same))) if same else 0
        last[row] = np.fmax.reduce(columns.first[same], initial=-np.inf)
    (backing_a, backing_b), (last_a, last_b) = sides.of(backing), sides.of(last)
    first_a, first_b = sides.of(columns.first)
    sure = digits >= _SURE
    odd_a = (backing_a == 1) & (backing_b >= _ORIGINS) & (sure | (last_b >= first_a))
    odd_b = (backing_b == 1) & (backing_a >= _ORIGINS) & (sure | (last_a >= first_b))
    return odd_a, odd_b
