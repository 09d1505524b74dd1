"""Figures that a later one has replaced: tolls that grew, counts that fell or were corrected, time that passed."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from numrecon.model import TRENDS
from numrecon.reconciliation.evidence import Columns
from numrecon.reconciliation.exchange import conversion
from numrecon.reconciliation.parameters import Causes
from numrecon.reconciliation.sides import Found, Sides

Bools = NDArray[np.bool_]

#: The `detail` of a superseded figure: it grew from day to day; the two are not dated apart; the later, lower figure
#: corrects it; its own sentence says that it is an earlier one; as much time passed as the figures differ by; a share,
#: a measure or a time that nobody states any more; it fell from day to day; the two are not dated apart, and it falls;
#: what it counts comes and goes, and the two are dated apart; such a count changes within the day that both are of.
GREW, UNDATED, CORRECTED, EARLIER, PASSED, REVISED, FELL, UNDATED_FALL = 0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0
CHANGED, OF_ONE_DAY = 8.0, 9.0
#: Of these it is not known which of the two is the older one.
NOT_DATED_APART = (UNDATED, UNDATED_FALL, OF_ONE_DAY)
_ADDS_UP, _COMES_AND_GOES, _STAYS = (TRENDS.index(trend) for trend in ("adds_up", "comes_and_goes", "stays"))
#: Dimensions of measures that add up as time passes: an area searched, a mass recovered, a volume dredged; what has a
#: magnitude, a temperature or a speed does not get more of it.
_ADDING = frozenset({"[length]", "[length] ** 2", "[length] ** 3", "[mass]", "[length] ** 2 * [mass] / [time] ** 2"})
#: Kinds that are of something that may grow or fall from day to day: the share of an area searched, the oxygen left.
_MOVING = frozenset({"percent", "ratio", "duration"})
#: Statements of a question that are compared with each other at most.
_MOST_ROWS = 2000
#: Origins that must say otherwise before a figure counts as left behind.
_ORIGINS = 2


def superseded(sides: Sides) -> Found:
    """The heaviest way in which one of the two may have replaced the other."""
    looks = (_grew, _fell, _changed, _undated, _of_one_day, _corrected, _revised, _earlier, _passed)
    ways = [look(sides) for look in looks]
    weights = np.stack([way.weight for way in ways])
    best, pair = weights.argmax(axis=0), np.arange(weights.shape[1])
    return Found(
        weights[best, pair],
        np.stack([way.side for way in ways])[best, pair],
        np.stack([way.detail for way in ways])[best, pair],
    )


def _found(sides: Sides, hit: Bools, a_is_old: Bools, weight: float | NDArray[np.float64], detail: float) -> Found:
    """Counts and sums add up as time passes; a share, a price or a measure (an area searched) does where its dated
    figures show it."""
    adds = sides.per is None and sides.kind in ("count", "money")
    held = hit if adds or detail in (EARLIER, PASSED) or _moves(sides) else np.zeros_like(hit)
    return Found(np.where(held, weight, 0.0), np.where(a_is_old, 0, 1), np.full(len(hit), detail))


def _moves(sides: Sides) -> bool:
    """Whether the dated figures of a question of shares, prices, measures or times grow, or fall, step by step; what
    has a magnitude, or an age, does not."""
    added = sides.kind == "measure" and sides.dimension in _ADDING
    price = sides.kind == "money" and sides.per is not None and conversion(sides.per, "day") is None
    moving = added or sides.kind in _MOVING or price
    return moving and bool(sides.origins) and _in_steps(sides) and (_one_grows(sides) or _one_falls(sides))


def _dated(sides: Sides) -> tuple[Bools, Bools]:
    """Whether the first is older than the second, and the other way round."""
    first_a, first_b = sides.of(sides.columns.first)
    last_a, last_b = sides.of(sides.columns.last)
    return last_a < first_b, last_b < first_a


def _grew(sides: Sides) -> Found:
    """A count or a sum that only grows was lower earlier; not where its dated figures do not grow, and somebody else
    states the lower one after the higher one."""
    table = sides.constants.causes
    (a_older, b_older), (a_less, b_less) = _dated(sides), sides.less()
    low_a, low_b = sides.of(sides.columns.low)
    high_a, high_b = sides.of(sides.columns.high)
    smaller = np.minimum(np.abs(high_a), np.abs(high_b))
    far = np.maximum(np.abs(low_a), np.abs(low_b)) > table.far * np.maximum(smaller, 0.5)
    hit = (a_older & a_less) | (b_older & b_less)
    grows = _one_grows(sides)
    if not grows:
        first_a, first_b = sides.of(sides.columns.first)
        upheld_a, upheld_b = sides.of(_upheld(sides))
        hit &= ~np.where(a_older, upheld_a > first_b, upheld_b > first_a)
    near = table.superseded_growing if grows else table.superseded
    far &= ~_trends(sides, _ADDS_UP)
    hit &= ~(_trends(sides, _STAYS) | _trends(sides, _COMES_AND_GOES))
    return _found(sides, hit, a_older, np.where(far, table.superseded_far, near), GREW)


def _fell(sides: Sides) -> Found:
    """A count whose dated figures fall from day to day was higher earlier: the missing, homes without power."""
    (a_older, b_older), (a_less, b_less) = _dated(sides), sides.less()
    hit = (a_older & b_less) | (b_older & a_less)
    return _found(sides, hit & _one_falls(sides), a_older, sides.constants.causes.superseded, FELL)


def _trends(sides: Sides, trend: int) -> Bools:
    """Whether the words beside one of the two say that it changes so, and beside the other nothing else; of a question,
    whether most of those that say anything say so, and a share of all."""
    a, b = sides.of(sides.columns.trend)
    if sides.origins:
        counted = np.bincount(sides.columns.trend + 1, minlength=len(TRENDS) + 1)
        most = counted[1:].max() == counted[trend + 1] >= sides.constants.causes.trend_share * counted.sum()
        return np.full(len(a), most)
    found: Bools = ((a == trend) | (b == trend)) & ((a == trend) | (a < 0)) & ((b == trend) | (b < 0))
    return found


def _changed(sides: Sides) -> Found:
    """What comes and goes (the missing, homes without power) was higher or lower earlier."""
    (a_older, b_older), (a_less, b_less) = _dated(sides), sides.less()
    hit = (a_older | b_older) & (a_less | b_less) & _trends(sides, _COMES_AND_GOES)
    return _found(sides, hit, a_older, sides.constants.causes.superseded, CHANGED)


def _of_one_day(sides: Sides) -> Found:
    """Two figures of what changes within hours (the dead, the missing), of one day, or of days that may be one where
    that of the other is known; not of one document, nor both of sources that are named: then it is who counts."""
    a_older, b_older = _dated(sides)
    first_a, first_b = sides.of(sides.columns.first)
    low_a, low_b = sides.of(sides.columns.low)
    high_a, high_b = sides.of(sides.columns.high)
    named_a, named_b = (column > 0 for column in sides.of(sides.columns.named))
    changes = _trends(sides, _ADDS_UP) | _trends(sides, _COMES_AND_GOES)
    day = ~(a_older | b_older) & ~(np.isnan(first_a) & np.isnan(first_b))
    apart = (high_a <= low_b) | (high_b <= low_a)
    hit = day & apart & changes & ~(named_a & named_b) & ~sides.of_one_document()
    return _found(sides, hit, high_a <= low_b, sides.constants.causes.superseded_undated, OF_ONE_DAY)


def _undated(sides: Sides) -> Found:
    """Two figures of one day, or of days that are not known, of a question whose dated figures grow, or fall; not where
    a document has them from two sources at once ('the police count 9,000, the organisers 60,000')."""
    table = sides.constants.causes
    a_older, b_older = _dated(sides)
    low_a, low_b = sides.of(sides.columns.low)
    high_a, high_b = sides.of(sides.columns.high)
    apart = (high_a <= low_b) | (high_b <= low_a)
    hit = apart & ~(a_older | b_older) & ~sides.beside()
    if _growing(sides.columns, table):
        return _found(sides, hit, high_a <= low_b, table.superseded_undated, UNDATED)
    return _found(sides, hit & _one_falls(sides), high_b <= low_a, table.superseded_undated, UNDATED_FALL)


def _one_grows(sides: Sides) -> bool:
    """Whether the sides are of one question only, and it grows."""
    return bool(sides.origins) and _growing(sides.columns, sides.constants.causes)


def _one_falls(sides: Sides) -> bool:
    """Whether the sides are of one question only, and it falls."""
    return bool(sides.origins) and _falling(sides.columns, sides.constants.causes) and _in_steps(sides)


def _in_steps(sides: Sides) -> bool:
    """Whether its dated figures are so many that one which differs from all others, a slip, is no trend of theirs."""
    dated = sides.columns.figure[~np.isnan(sides.columns.first)]
    return len(np.unique(dated[~np.isnan(dated)])) >= sides.constants.causes.growing_days


def _growing(columns: Columns, table: Causes) -> bool:
    """Whether the dated figures of a question grow from day to day: a toll, a queue.  Then a figure of the same day, or
    of no known day, that differs was most likely taken at another time."""
    rises, falls = _steps(columns, table)
    return bool(rises >= table.growing_share * (rises + falls) and rises > 0)


def _falling(columns: Columns, table: Causes) -> bool:
    """Whether they fall from day to day."""
    rises, falls = _steps(columns, table)
    return bool(falls >= table.growing_share * (rises + falls) and falls > 0)


def _steps(columns: Columns, table: Causes) -> tuple[int, int]:
    """Pairs of dated figures of which the later is the higher, and the lower; none where there are too few days."""
    dated = np.flatnonzero(~np.isnan(columns.first) & ~np.isnan(columns.figure))
    order = dated[np.argsort(columns.first[dated], kind="stable")]
    order = order[:: max(1, len(order) // _MOST_ROWS)]  # of very many, evenly drawn ones tell it as well
    figures, days = columns.figure[order], columns.first[order]
    if len(np.unique(days)) < table.growing_days:
        return 0, 0
    later = days[:, None] < days[None, :]
    rises, falls = (figures[:, None] < figures[None, :]) & later, (figures[:, None] > figures[None, :]) & later
    return int(rises.sum()), int(falls.sum())


def _upheld(sides: Sides) -> NDArray[np.float64]:
    """By row: the last day on which another origin states the same, -inf where none does."""
    columns, origins = sides.columns, sides.origins
    found = np.full(len(columns.figure), -np.inf)
    if not origins or len(origins) > _MOST_ROWS:
        return found
    for row in range(len(origins)):
        for at in np.flatnonzero(columns.figure == columns.figure[row]).tolist():
            if origins[at] - origins[row]:
                found[row] = np.fmax(found[row], columns.first[at])
    return found


def _corrected(sides: Sides) -> Found:
    """A count that was lowered: from some day on everybody says less, and they are two origins or more."""
    (a_older, b_older), (a_less, b_less) = _dated(sides), sides.less()
    first_a, first_b = sides.of(sides.columns.first)
    lowered_a, lowered_b = sides.of(_left(sides, lambda row: _below(sides.columns, row)))
    hit = (a_older & b_less & (first_b > lowered_a)) | (b_older & a_less & (first_a > lowered_b))
    return _found(sides, hit, a_older, sides.constants.causes.corrected, CORRECTED)


def _revised(sides: Sides) -> Found:
    """A share, a measure or a time that was revised: from some day on nobody states it, and two origins agree on the
    other one."""
    a_older, b_older = _dated(sides)
    first_a, first_b = sides.of(sides.columns.first)
    left = _left(sides, lambda row: _above(sides.columns, row) | _below(sides.columns, row))
    left_a, left_b = sides.of(left)
    agreed_a, agreed_b = (column > 0 for column in sides.of(_agreed(sides)))
    hit = (a_older & agreed_b & (first_b > left_a)) | (b_older & agreed_a & (first_a > left_b))
    revisable = sides.kind in ("percent", "measure", "duration") and sides.per is None
    weight = np.where(hit & revisable, sides.constants.causes.revised, 0.0)
    return Found(weight, np.where(a_older, 0, 1), np.full(len(hit), REVISED))


def _below(columns: Columns, row: int) -> Bools:
    return np.asarray((columns.high <= columns.low[row]) | (columns.figure < columns.figure[row]))


def _above(columns: Columns, row: int) -> Bools:
    return np.asarray((columns.low >= columns.high[row]) | (columns.figure > columns.figure[row]))


def _left(sides: Sides, otherwise: Callable[[int], Bools]) -> NDArray[np.float64]:
    """By row: the day after which all statements, of two origins at least, are `otherwise`; infinite where there is
    none."""
    columns, origins = sides.columns, sides.origins
    found = np.full(len(columns.figure), np.inf)
    if not origins or len(origins) > _MOST_ROWS:
        return found
    for row in range(len(origins)):
        # What is vague, or 'about' another number, may be the new figure as well.
        loose = ~columns.sharp & (columns.figure != columns.figure[row])
        stated = ~otherwise(row) & ~loose & (columns.first >= columns.first[row])
        last = float(np.max(columns.last[stated], initial=columns.last[row]))
        later = np.flatnonzero(columns.first > last)
        if len(later) and len(frozenset().union(*(origins[at] for at in later))) >= _ORIGINS:
            found[row] = last
    return found


def _agreed(sides: Sides) -> Bools:
    """By row: whether two origins at least state what has a value in common with it."""
    columns, origins = sides.columns, sides.origins
    found = np.zeros(len(columns.figure), dtype=bool)
    if not origins or len(origins) > _MOST_ROWS:
        return found
    for row in range(len(origins)):
        low, high = columns.low[row], columns.high[row]
        # Two readings that only touch, 7.65 to 7.75 and 7.75 to 7.85, are of two values.
        same = (columns.low == low) & (columns.high == high)
        common = np.flatnonzero(same | (columns.low < high) & (columns.high > low))
        found[row] = len(frozenset().union(*(origins[at] for at in common))) >= _ORIGINS
    return found


def _earlier(sides: Sides) -> Found:
    """One of the two is called an earlier figure where it stands ('earlier figures hovered below 200').

    Where its sentence names no day, it is older than its document by a time that nobody knows.
    """
    a_older, b_older = _dated(sides)
    old_a, old_b = (column > 0 for column in sides.of(sides.columns.earlier))
    dated_a, dated_b = (column > 0 for column in sides.of(sides.columns.dated))
    hit = (old_a & ~old_b & ~(b_older & dated_a)) | (old_b & ~old_a & ~(a_older & dated_b))
    return _found(sides, hit, old_a, sides.constants.causes.earlier, EARLIER)


def _passed(sides: Sides) -> Found:
    """A time that goes on ('grounded for ten months'): the two differ by as much as passed between their dates."""
    first_a, first_b = sides.of(sides.columns.first)
    a, b = sides.of(sides.columns.days)
    half_a, half_b = sides.of(sides.columns.half_days)
    if sides.kind == "age":  # two that differ by one are seldom of two days before and after a birthday
        half_a, half_b = (half * sides.constants.causes.birthday for half in (half_a, half_b))
    (a_older, b_older), (a_less, b_less) = _dated(sides), sides.less()
    with np.errstate(all="ignore"):
        passed, differ = np.abs(first_a - first_b), np.abs(a - b)
        fits = np.abs(passed - differ) <= half_a + half_b + sides.constants.causes.passed_off * passed
    hit = fits & ((a_older & a_less) | (b_older & b_less))
    return _found(sides, hit, a_older, sides.constants.causes.superseded, PASSED)
