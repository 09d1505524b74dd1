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
from numrecon.reconciliation.constants import Causes, Constants, constants
from numrecon.reconciliation.evidence import Columns, Evidence, columns

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Found:
    """What a cause says of every pair, all of shape (p,); `detail` is the factor, ratio or number of holders."""

    weight: Floats
    side: Ints
    detail: Floats


@dataclass(frozen=True, slots=True)
class Sides:
    """Pairs of rows, looked at from both sides: column(values) -> (of the first, of the second)."""

    columns: Columns
    first: Ints
    second: Ints
    kind: str
    per: str | None
    constants: Constants

    def of(self, column: NDArray[np.generic]) -> tuple[Floats, Floats]:
        """One column at both sides of every pair."""
        values = column.astype(np.float64)
        return values[self.first], values[self.second]

    def log_ratio(self) -> Floats:
        """ln of the larger figure over the smaller, NaN where either is not stated, zero, or of another sign."""
        a, b = self.of(self.columns.figure)
        with np.errstate(all="ignore"):
            ratio = np.abs(np.log(np.abs(a)) - np.log(np.abs(b)))
            return np.asarray(np.where(np.sign(a) * np.sign(b) > 0, ratio, np.nan))

    def window(self, widest: float) -> Floats:
        """How far (ln units) rounding lets the ratio be off, to each side."""
        a, b = self.of(self.columns.figure)
        half_a, half_b = self.of(self.columns.half)
        with np.errstate(all="ignore"):
            off = half_a / np.abs(a) + half_b / np.abs(b)
        return np.asarray(np.clip(np.nan_to_num(off, nan=widest), 1e-9, widest))


def superseded(sides: Sides) -> Found:
    """A count or a sum that only grows was lower earlier."""
    table = sides.constants.causes
    first_a, first_b = sides.of(sides.columns.first)
    last_a, last_b = sides.of(sides.columns.last)
    low_a, low_b = sides.of(sides.columns.low)
    high_a, high_b = sides.of(sides.columns.high)
    grows = sides.kind in ("count", "money") and sides.per is None
    a_is_old = (last_a < first_b) & (high_a <= low_b)
    b_is_old = (last_b < first_a) & (high_b <= low_a)
    smaller = np.minimum(np.abs(high_a), np.abs(high_b))
    far = np.maximum(np.abs(low_a), np.abs(low_b)) > table.far * np.maximum(smaller, 0.5)
    dated = np.where(a_is_old | b_is_old, np.where(far, table.superseded_far, table.superseded), 0.0)
    apart = (high_a <= low_b) | (high_b <= low_a)
    ordered = (last_a < first_b) | (last_b < first_a)
    undated = np.where(apart & ~ordered & _growing(sides.columns, table), table.superseded_undated, 0.0)
    weight = np.where(grows, np.maximum(dated, undated), 0.0)
    side = np.where(dated > 0, np.where(a_is_old, 0, 1), np.where(high_a <= low_b, 0, 1))
    return Found(weight, side, np.where(dated > 0, 0.0, UNDATED))


def _growing(columns: Columns, table: Causes) -> bool:
    """Whether the dated figures of a question grow from day to day: a toll, a queue.  Then a figure of the same day, or
    of no known day, that differs was most likely taken at another time."""
    dated = np.flatnonzero(~np.isnan(columns.first) & ~np.isnan(columns.figure))
    order = dated[np.argsort(columns.first[dated], kind="stable")]
    figures, days = columns.figure[order], columns.first[order]
    if len(np.unique(days)) < table.growing_days:
        return False
    later = days[:, None] < days[None, :]
    rises, falls = (
        (later & (figures[:, None] < figures[None, :])).sum(),
        (later & (figures[:, None] > figures[None, :])).sum(),
    )
    return bool(rises >= table.growing_share * (rises + falls) and rises > 0)


def factor(sides: Sides) -> Found:
    """The figures differ by a power of ten that people slip by: thousand, million, milliard; or one digit."""
    table = sides.constants.causes
    ratio, window = sides.log_ratio(), sides.window(table.window)
    digits = np.maximum(*sides.of(sides.columns.digits))
    best, detail = np.zeros(len(ratio)), np.zeros(len(ratio))
    for size in (*table.factors, 10.0):
        prior = table.factor if size > 10 else table.factor_ten
        fits = (np.abs(ratio - np.log(size)) <= window) & ((size > 10) | (digits >= 2))
        weight = np.where(fits, prior / (prior + 2 * window), 0.0)
        best, detail = np.maximum(best, weight), np.where(weight > best, size, detail)
    return Found(best, np.full(len(best), -1), detail)


def misreading(sides: Sides) -> Found:
    """The same, where the reading of one of the two figures was in doubt to begin with: '1.234' may be 1,234."""
    doubt_a, doubt_b = sides.of(sides.columns.doubt)
    found = factor(sides)
    weight = np.where((doubt_a > 0) | (doubt_b > 0), found.weight, 0.0)
    side = np.where(doubt_a > doubt_b, 0, np.where(doubt_b > doubt_a, 1, -1))
    return Found(weight, side, found.detail)


def unit(sides: Sides) -> Found:
    """The figures differ by the ratio of two units, or are one number with two units."""
    table = sides.constants.causes
    ratio, window = sides.log_ratio(), sides.window(table.unit_window)
    best, detail = np.zeros(len(ratio)), np.zeros(len(ratio))
    for _, size in sides.constants.unit_ratios if sides.kind == "measure" else ():
        weight = np.where(np.abs(ratio - np.log(size)) <= window, table.unit / (table.unit + 2 * window), 0.0)
        best, detail = np.maximum(best, weight), np.where(weight > best, size, detail)
    own_a, own_b = sides.of(sides.columns.own)
    unit_a, unit_b = sides.of(sides.columns.unit)
    same = (own_a == own_b) & (unit_a != unit_b)
    return Found(np.where(same, table.same_number, best), np.full(len(best), -1), np.where(same, 1.0, detail))


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
    """The coarser figure is the finer one rounded."""
    half_a, half_b = sides.of(sides.columns.half)
    rounds_a, rounds_b = sides.of(sides.columns.rounds)
    a, b = sides.of(sides.columns.figure)
    coarse = np.maximum(half_a, half_b)
    rounds = np.where(half_a >= half_b, rounds_a, rounds_b) > 0
    with np.errstate(all="ignore"):
        fits = rounds & (np.abs(a - b) <= coarse * (1 + 1e-9))
    return Found(np.where(fits, sides.constants.causes.rounding, 0.0), np.where(half_a >= half_b, 0, 1), coarse)


#: The `detail` of a superseded figure where the two are not dated apart.
UNDATED = 1.0

#: In the order in which they are preferred.
CAUSES: tuple[tuple[CauseType, Callable[[Sides], Found]], ...] = (
    ("rounding", rounding),
    ("misreading", misreading),
    ("factor", factor),
    ("each_total", each_total),
    ("unit", unit),
    ("superseded", superseded),
)


@dataclass(frozen=True, slots=True)
class Explained:
    """The heaviest cause of every pair, all of shape (p,): index into CAUSES or -1, weight, side, detail."""

    cause: Ints
    weight: Floats
    side: Ints
    detail: Floats


def explain(evidence: Evidence, pairs: Pairs, kind: str, per: str | None) -> Explained:
    """Try every cause on every pair of statements of a question of this kind."""
    if not len(pairs):
        none = np.zeros(0, dtype=np.int64)
        return Explained(none, np.zeros(0), none, np.zeros(0))
    sides = Sides(columns(evidence), pairs.first, pairs.second, kind, per, constants())
    found = [look(sides) for _, look in CAUSES]
    weights = np.stack([one.weight for one in found])
    cause = weights.argmax(axis=0)
    pair = np.arange(weights.shape[1])
    weight = weights[cause, pair]
    side = np.stack([one.side for one in found])[cause, pair]
    detail = np.stack([one.detail for one in found])[cause, pair]
    return Explained(np.where(weight > 0, cause, -1), weight, side, detail)
