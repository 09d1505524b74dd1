"""Why two statements that cannot both hold probably differ: each cause is one look at whole columns of pairs.

A cause gives every pair a weight (0: not this cause) and the side it concerns (0: first, 1: second, -1: either).  The
heaviest wins; of equals, the first in `CAUSES`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from numrecon.model import CauseType
from numrecon.reconciliation.conflicts import Pairs
from numrecon.reconciliation.constants import constants
from numrecon.reconciliation.evidence import Evidence, columns
from numrecon.reconciliation.narrower import part_of
from numrecon.reconciliation.sides import Found, Sides
from numrecon.reconciliation.superseded import superseded
from numrecon.reconciliation.swapped import swapped

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

#: Digits from which on the leading ones of two counts are no chance; half of what rounds to a hundred.
_LEADING, _HUNDREDS = 3, 50.0


def factor(sides: Sides) -> Found:
    """The figures differ by a power of ten that people slip by: thousand, million, milliard; or one digit."""
    table = sides.constants.causes
    ratio, window = sides.log_ratio(), sides.window(table.window)
    # A bound or a range may mean what is off by the factor where its figure is not, or where it has none.
    middle, off = sides.log_ratios()
    hedged = (np.isnan(ratio) | (off > window)) & (off <= table.window)
    ratio, window = np.where(hedged, middle, ratio), np.where(hedged, off, window)
    digits = np.maximum(*sides.of(sides.columns.digits))
    best, detail = np.zeros(len(ratio)), np.zeros(len(ratio))
    for size in (*table.factors, 10.0):
        prior = table.factor if size > 10 else table.factor_ten
        fits = (np.abs(ratio - np.log(size)) <= window) & ((size > 10) | (digits >= 2))
        weight = np.where(fits, prior / (prior + 2 * window), 0.0)
        best, detail = np.maximum(best, weight), np.where(weight > best, size, detail)
    return Found(best, np.full(len(best), -1), detail)


def misreading(sides: Sides) -> Found:
    """The same, where the reading of one of the two figures was in doubt to begin with: '1.234' may be 1,234; or two
    digits that changed places."""
    doubt_a, doubt_b = sides.of(sides.columns.doubt)
    found = factor(sides)
    weight = np.where((doubt_a > 0) | (doubt_b > 0), found.weight, 0.0)
    side = np.where(doubt_a > doubt_b, 0, np.where(doubt_b > doubt_a, 1, -1))
    other = swapped(sides)
    pick = other.weight > weight
    return Found(
        np.where(pick, other.weight, weight),
        np.where(pick, other.side, side),
        np.where(pick, other.detail, found.detail),
    )


def unit(sides: Sides) -> Found:
    """The figures differ by the ratio of two units of what is measured, or are one number with two units."""
    table = sides.constants.causes
    ratio, window = sides.log_ratio(), sides.window(table.unit_window)
    best, detail = np.zeros(len(ratio)), np.zeros(len(ratio))
    for _, size in sides.constants.unit_ratios.get(sides.dimension, ()) if sides.kind == "measure" else ():
        weight = np.where(np.abs(ratio - np.log(size)) <= window, table.unit / (table.unit + 2 * window), 0.0)
        best, detail = np.maximum(best, weight), np.where(weight > best, size, detail)
    same = _one_number(sides) & (sides.kind != "money")
    return Found(np.where(same, table.same_number, best), np.full(len(best), -1), np.where(same, 1.0, detail))


def currency(sides: Sides) -> Found:
    """One number with two currencies: dollars that became euros on the way."""
    same = _one_number(sides) & (sides.kind == "money")
    weight = np.where(same, sides.constants.causes.same_number, 0.0)
    return Found(weight, np.full(len(weight), -1), np.ones(len(weight)))


def _one_number(sides: Sides) -> NDArray[np.bool_]:
    own_a, own_b = sides.of(sides.columns.own)
    unit_a, unit_b = sides.of(sides.columns.unit)
    same: NDArray[np.bool_] = (own_a == own_b) & (unit_a != unit_b)
    return same


def each_total(sides: Sides) -> Found:
    """One is for each of several, the other for all together."""
    table = sides.constants.causes
    each_a, each_b = sides.of(sides.columns.each)
    a, b = sides.of(sides.columns.figure)
    ratio, window = sides.log_ratio(), sides.window(table.window)
    holders: Floats = np.round(np.exp(np.minimum(np.nan_to_num(ratio), 20.0))).astype(np.float64)
    with np.errstate(all="ignore"):
        smaller_is_each = np.where(np.abs(a) < np.abs(b), each_a > each_b, each_b > each_a)
        off = np.abs(ratio - np.log(np.maximum(holders, 1.0)))
    some = (holders >= 2) & (holders <= table.most_holders)
    fits = smaller_is_each & some & (off <= np.minimum(window, 0.5 / np.maximum(holders, 1.0)))
    weight = np.where(fits, table.each_total / (table.each_total + 2 * window), 0.0)
    return Found(weight, np.where(each_a > each_b, 0, 1), holders)


def rounding(sides: Sides) -> Found:
    """The coarser figure is the finer one rounded, or cut off (`detail` is then negative); or both are a third one, as
    finely as somebody else states it (`detail` is then 0)."""
    table = sides.constants.causes
    half_a, half_b = sides.of(sides.columns.half)
    rounds_a, rounds_b = sides.of(sides.columns.rounds)
    capped_a, capped_b = sides.of(sides.columns.capped)
    digits_a, digits_b = sides.of(sides.columns.digits)
    plain_a, plain_b = sides.of(sides.columns.plain)
    a, b = sides.of(sides.columns.figure)
    coarse, fine = np.maximum(half_a, half_b), np.minimum(half_a, half_b)
    a_coarser = half_a >= half_b
    rounds = np.where(a_coarser, rounds_a, rounds_b) > 0
    digits = np.where(a_coarser, digits_a, digits_b)
    with np.errstate(all="ignore"):
        apart = np.abs(a - b)
        fits = rounds & (apart <= coarse * (1 + 1e-9))
        over = np.where(a_coarser, np.abs(b) - np.abs(a), np.abs(a) - np.abs(b))
        # What was cut off lies above what is left: no figure is 'less than' that.
        capped = np.where(a_coarser, capped_a, capped_b) > 0
        # The leading digits of a long count are no chance: 157,000 of 157,652.
        leading = (digits >= _LEADING) & (fine < coarse / 50)
        coarser = (half_a != half_b) & ~capped & (rounds | (sides.kind != "count") | leading)
        cut = coarser & (a * b > 0) & (over >= 0) & (over < 2 * coarse) & ~fits
        counted = (np.where(a_coarser, plain_a, plain_b) > 0) & (digits == 1) & (coarse >= _HUNDREDS) & (fine < coarse)
        counted &= apart <= np.minimum(coarse, table.rounded_off * np.maximum(np.abs(a), np.abs(b)))
    through = _of_a_finer(sides)
    ways = (
        (fits, table.rounding, coarse), (cut, table.truncated, -coarse),
        (counted, table.rounded_count, coarse), (through, table.truncated, np.zeros(len(coarse))),
    )  # fmt: skip
    hits = [way[0] for way in ways]
    weight = np.select(hits, [np.full(len(coarse), way[1]) for way in ways], 0.0)
    side = np.where(through & ~fits & ~cut & ~counted, -1, np.where(a_coarser, 0, 1))
    return Found(weight, side, np.select(hits, [way[2] for way in ways], 0.0))


def _of_a_finer(sides: Sides) -> NDArray[np.bool_]:
    """Whether somebody states, more finely, what both may be rounded from, or cut off: 2.25 as '2.2' and '2.3'."""
    found = np.zeros(len(sides.first), dtype=bool)
    if not sides.origins:
        return found
    figure, half = sides.columns.figure, sides.columns.half
    half_a, half_b = sides.of(half)
    a, b = sides.of(figure)
    with np.errstate(all="ignore"):
        like = (half_a == half_b) & (np.abs(a - b) <= 2 * half_a * (1 + 1e-9))
    low, high = np.minimum(a, b), np.maximum(a, b)
    for size in np.unique(half_a[like]):
        rows = like & (half_a == size)
        finer = np.sort(figure[half < size * (1 - 1e-9)])
        found[rows] = np.searchsorted(finer, high[rows]) > np.searchsorted(finer, low[rows], "right")
    return found


#: In the order in which they are preferred.
CAUSES: tuple[tuple[CauseType, Callable[[Sides], Found]], ...] = (
    ("rounding", rounding),
    ("misreading", misreading),
    ("factor", factor),
    ("each_total", each_total),
    ("unit", unit),
    ("currency", currency),
    ("superseded", superseded),
    ("part_of", part_of),
)


@dataclass(frozen=True, slots=True)
class Explained:
    """The heaviest cause of every pair, all of shape (p,): index into CAUSES or -1, weight, side, detail."""

    cause: Ints
    weight: Floats
    side: Ints
    detail: Floats


def explain(evidence: Evidence, pairs: Pairs, kind: str, per: str | None, dimension: str) -> Explained:
    """Try every cause on every pair of statements of a question of this kind and dimension."""
    if not len(pairs):
        none = np.zeros(0, dtype=np.int64)
        return Explained(none, np.zeros(0), none, np.zeros(0))
    told = columns(evidence)
    sides = Sides(
        told,
        evidence.origins,
        pairs.first,
        pairs.second,
        kind,
        per,
        dimension,
        constants(),
        evidence.rivals,
        evidence.docs,
    )
    found = [look(sides) for _, look in CAUSES]
    weights = np.stack([one.weight for one in found])
    cause = weights.argmax(axis=0)
    pair = np.arange(weights.shape[1])
    weight = weights[cause, pair]
    side = np.stack([one.side for one in found])[cause, pair]
    detail = np.stack([one.detail for one in found])[cause, pair]
    return Explained(np.where(weight > 0, cause, -1), weight, side, detail)
