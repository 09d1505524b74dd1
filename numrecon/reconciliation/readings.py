"""What a reader takes from a claim: where the truth is expected, and which ends the words themselves set.

Everything is worked out in the claim's own unit, on the figure as printed, and converted once.  Two descriptions of one
claim stand side by side, because a hedge says less than it suggests: the `shape` is where the truth is expected (for
the posterior), `lows` and `highs` are the ends that the speaker may mean (for contradictions).
"""

from __future__ import annotations

import math
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache

from numrecon.model import Claim, Written
from numrecon.reconciliation.constants import Bound, Constants, Width, constants

Piece = tuple[float, float, float]  # low, high, weight: even between low and high
End = tuple[float, float]  # where, with what chance

#: Numbers beyond this size are taken as this size, so that sums and slips of them stay finite.
LIMIT = 1e280
_RINGS = (2.0, 4.0, 16.0, 256.0)
_IMPLIED_STEPS = 6
#: Just inside a rounding interval: what rounds to 73 and what rounds to 74 have no value in common.
_INSIDE = 1 - 1e-6


@dataclass(frozen=True, slots=True)
class Reading:
    """A claim as evidence; all numbers in one unit.

    `low`..`high`: what a reader takes from it (9 of 10 readers).  `figure`: the number stated, None for a range or a
    vague word.  `half`: half the width of what rounds to the figure; `sharp`: the same where the figure is meant
    sharply.  `rounds`: whether it may be a rounded figure.  `cell`: half a unit where single things are counted, so
    that the whole number n is the stretch n - cell to n + cell, else 0.  The weights of `shape`, `lows` and `highs`
    each sum to 1.
    """

    low: float
    high: float
    figure: float | None
    half: float
    sharp: float
    digits: int
    rounds: bool
    cell: float
    shape: tuple[Piece, ...]
    lows: tuple[End, ...]
    highs: tuple[End, ...]


@dataclass(frozen=True, slots=True)
class _Figure:
    """A printed number: its granule, half of what rounds to it, whether it counts single things."""

    value: float
    granule: float
    half: float
    sharp: float
    digits: int
    whole: bool
    round: bool
    countable: bool


def read(claim: Claim) -> Reading | None:
    """The reading of a claim in its own unit; None where it states nothing that can be compared."""
    whole = claim.kind == "count" and claim.per is None
    ends = claim.low, claim.high, claim.low_open, claim.high_open
    return _read(claim.hedge, claim.value, *ends, claim.written, whole)


def converted(reading: Reading, factor: float, offset: float) -> Reading:
    """The reading in another unit: x * factor + offset, factor > 0."""
    if factor == 1.0 and offset == 0.0:
        return reading

    def to(x: float) -> float:
        return x * factor + offset

    return replace(
        reading,
        low=to(reading.low),
        high=to(reading.high),
        figure=None if reading.figure is None else to(reading.figure),
        half=reading.half * factor,
        sharp=reading.sharp * factor,
        cell=reading.cell * factor,
        shape=tuple((to(low), to(high), weight) for low, high, weight in reading.shape),
        lows=tuple((to(x), mass) for x, mass in reading.lows),
        highs=tuple((to(x), mass) for x, mass in reading.highs),
    )


@lru_cache(maxsize=1 << 14)
def _read(
    hedge: str,
    value: float | None,
    low: float | None,
    high: float | None,
    low_open: bool,
    high_open: bool,
    written: Written | None,
    whole: bool,
) -> Reading | None:
    table = constants()
    stated = next((x for x in (value, high, low) if x is not None), None)
    if stated is None or not all(x is None or abs(x) <= sys.float_info.max for x in (value, low, high)):
        return None
    figure = _figure(_limited(stated), written if value is not None or low != high else None, whole, table)
    if low is None and high is None:
        return _about(figure, table)
    if low is not None and high is not None:
        low, high = sorted((_limited(low), _limited(high)))
        if low == high:
            return _exact(figure, table)
        return _vague(low, high, table) if hedge == "vague" else _range(low, high, figure)
    if low is None:
        return _mirrored(_lower(hedge, replace(figure, value=-figure.value), high_open, table, upper=True))
    return _lower(hedge, figure, low_open, table)


def _limited(value: float) -> float:
    return min(max(float(value), -LIMIT), LIMIT)


# ---------------------------------------------------------------- precision


def _figure(value: float, written: Written | None, whole: bool, table: Constants) -> _Figure:
    """A printed number with its granule; without its printed form it is taken as sharp as it stands."""
    rule = table.precision
    place, digits = (written.place, written.digits) if written else _as_it_stands(value)
    place = max(-290, min(place, 290))
    unit = 10.0**place
    fives = digits == 2 and place >= 1 and round(abs(value) / unit) % 10 == 5
    granule = unit * rule.fives if fives else unit
    is_round = digits <= rule.round_digits and place >= 1
    # An even more finely printed figure than a float can hold is as sharp as the float.
    least = max(abs(value) * 1e-9, 1e-290)
    half = max(granule / 2, least)
    if digits == 1 and place >= 1 and value:
        half = max(min(half, abs(value) * rule.widest_share), least)
    single = whole and place <= 0 and value == math.floor(value) and abs(value) < 1e15
    countable = abs(value) < rule.countable
    half = 0.5 if single else half
    sharp = half
    if is_round:
        sharp = max(min(half, 0.5 if countable else granule * table.exact.sharp_width), least)
    return _Figure(value, max(granule, 2 * least), half, sharp, digits, single, is_round, countable)


def _as_it_stands(value: float) -> tuple[int, int]:
    sign = Decimal(repr(value)).as_tuple()
    assert isinstance(sign.exponent, int)
    place = 0 if value == math.floor(value) else sign.exponent
    return place, max(1, len(sign.digits))


# ---------------------------------------------------------------- one function a form


def _exact(figure: _Figure, table: Constants) -> Reading:
    value, half, sharp = figure.value, figure.half, figure.sharp
    if figure.whole:
        return _of(figure, value, value, ((value - half, value + half, 1.0),), ((value, 1.0),), ((value, 1.0),))
    if not figure.round:
        return _around(figure, (half,), (1.0,), (1.0,))
    rule = table.exact
    meant = rule.sharp_share_countable if figure.countable else rule.sharp_share
    true = rule.sharp_share_countable if figure.countable else rule.sharp_truth
    return _around(figure, (sharp, half), (true, 1 - true), (meant, 1 - meant))


def _about(figure: _Figure, table: Constants) -> Reading:
    halves = [width / 2 for width in _widths(figure, table.about)]
    if figure.whole:  # about 7 things are 6 to 8
        halves = [float(math.ceil(half - 1e-9)) for half in halves]
    # About a positive number is a positive number.
    least = 1.0 if figure.whole else abs(figure.value) * table.precision.least_share
    thirds = (1 / 3,) * 3
    return _around(figure, halves, thirds, thirds, least)


def _around(
    figure: _Figure,
    halves: Sequence[float],
    true: Sequence[float],
    meant: Sequence[float],
    least: float = -math.inf,
) -> Reading:
    """Centred on the figure: half widths, narrow first; with what chance the truth is there, and that it is meant.

    Towards zero no half width reaches further than `least`.
    """
    value, cell = figure.value, 0.5 if figure.whole else 0.0

    def down(half: float) -> float:
        return max(value - half, min(least, value)) if value > 0 else value - half

    def up(half: float) -> float:
        return min(value + half, max(-least, value)) if value < 0 else value + half

    shape = tuple((down(half) - cell, up(half) + cell, chance) for half, chance in zip(halves, true, strict=True))
    inside = 1.0 if figure.whole else _INSIDE
    lows = tuple((down(half * inside), chance) for half, chance in zip(halves, meant, strict=True))
    highs = tuple((up(half * inside), chance) for half, chance in zip(halves, meant, strict=True))
    found = _of(figure, down(halves[-1]), up(halves[-1]), shape, lows, highs)
    return replace(found, rounds=figure.round and not figure.countable)


def _range(low: float, high: float, figure: _Figure) -> Reading:
    pad = min(figure.half, (high - low) / 2) if figure.round else 0.0
    cell = 0.5 if figure.whole else 0.0
    shape = ((low - pad - cell, high + pad + cell, 1.0),)
    plain = replace(figure, half=max(pad, cell, figure.sharp))
    found = _of(plain, low, high, shape, ((low - pad, 1.0),), ((high + pad, 1.0),))
    return replace(found, figure=None)


def _vague(low: float, high: float, table: Constants) -> Reading:
    rule = table.vague
    share, stretch = rule.edge_share, rule.edge_factor
    # Beyond an end by half of it, or by half of the width where an end is zero or the signs differ.
    below = abs(low) * (1 - 1 / stretch) if low > 0 else (high - low) * (stretch - 1)
    above = abs(high) * (stretch - 1) if high > 0 else (high - low) * (stretch - 1)
    shape = (
        (low, high, 1 - share),
        (low - below, low, share / 2),
        (high, high + above, share / 2),
    )
    lows, highs = ((low, 1 - share), (low - below, share)), ((high, 1 - share), (high + above, share))
    return Reading(low, high, None, (high - low) / 2, (high - low) / 2, 1, False, 0.0, shape, lows, highs)


def _lower(hedge: str, figure: _Figure, is_open: bool, table: Constants, *, upper: bool = False) -> Reading:
    """A lower bound; an `upper` one comes as the lower bound of its mirror image."""
    if hedge == "almost":
        return _near(figure, table)
    if hedge == "vague":
        return _word(figure, table)
    rules = {(False, True): table.more_than, (False, False): table.at_least}
    rules |= {(True, True): table.less_than, (True, False): table.at_most}
    step = figure.granule
    if figure.round and figure.value:
        step = min(step, abs(figure.value) * table.precision.next_point_share)
    # Towards zero a bound is not passed: 'less than 5' is positive.
    stop = math.inf
    if upper and figure.value < 0:
        stop = 0.5 if figure.whole else figure.value * table.precision.least_share
    return _bounded(figure, rules[upper, is_open], step, stop)


def _near(figure: _Figure, table: Constants) -> Reading:
    """Almost n, read upwards from n: the truth is a little beyond."""
    value, cell = figure.value, 0.5 if figure.whole else 0.0
    widths = [float(math.ceil(width)) if cell else width for width in _widths(figure, table.almost)]
    shape = tuple((value + cell, value + cell + width, 1 / 3) for width in widths)
    highs = tuple((value + width, 1 / 3) for width in widths)
    strict = table.more_than.strict
    return _of(figure, value, value + widths[-1], shape, ((value, 1 - strict), (_beyond(figure), strict)), highs)


def _word(figure: _Figure, table: Constants) -> Reading:
    """'Millions': a vague word of which one end is set."""
    rule = table.vague
    bound = replace(table.at_least, reach=rule.open_reach - 1, within=rule.within, tail=rule.tail, implied=0.0)
    found = _bounded(replace(figure, whole=False), bound, max(abs(figure.value), figure.granule), math.inf)
    return replace(found, figure=None)


def _bounded(figure: _Figure, rule: Bound, step: float, stop: float) -> Reading:
    """From n upwards: most within reach, then a power tail in rings.  The words set n, hardly any upper end."""
    value, cell = figure.value, 0.5 if figure.whole else 0.0
    reach = rule.reach * step
    nearest = min(value + reach, value / 2) if stop < math.inf and not figure.whole else value + reach
    start = value + (cell if rule.strict else -cell)
    shape = _rings(start, nearest + cell, value, reach, rule, stop)
    lows: tuple[End, ...] = ((value, 1 - rule.strict - rule.above), (_beyond(figure), rule.strict))
    if rule.above:
        shape = tuple((low, high, weight * (1 - rule.above)) for low, high, weight in shape)
        shape += ((start - step, start, rule.above),)
        lows += ((value - step, rule.above),)
    return _of(figure, value, min(nearest, stop), shape, lows, _implied(value, step, rule, stop))


def _rings(start: float, nearest: float, value: float, reach: float, rule: Bound, stop: float) -> tuple[Piece, ...]:
    """Pieces that follow one another from `start`; those beyond `stop` fall into the last one before it."""
    ends = [nearest, *(value + reach * ring for ring in _RINGS)]
    chances = [1.0, *((1 - rule.within) * ring**-rule.tail for ring in (1.0, *_RINGS[:-1])), 0.0]
    pieces: list[Piece] = []
    low = start
    for i, end in enumerate(ends):
        high, weight = min(end, stop), chances[i] - chances[i + 1]
        if high > low:
            pieces.append((low, high, weight))
            low = high
        elif pieces:
            pieces[-1] = (*pieces[-1][:2], pieces[-1][2] + weight)
    return tuple(pieces) or ((start - reach, start, 1.0),)


def _implied(value: float, step: float, rule: Bound, stop: float) -> tuple[End, ...]:
    """Upper ends that the speaker may imply: a few, evenly over the logarithm; else none."""
    ratio = rule.implied_to / rule.implied_from
    places = (rule.implied_from * ratio ** ((i + 0.5) / _IMPLIED_STEPS) for i in range(_IMPLIED_STEPS))
    ends = [value + step * place for place in places if rule.implied and value + step * place < stop]
    share = rule.implied / _IMPLIED_STEPS
    return (*((end, share) for end in ends), (math.inf, 1 - share * len(ends)))


def _beyond(figure: _Figure) -> float:
    """The first place beyond an excluded bound."""
    return figure.value + (1.0 if figure.whole else figure.sharp * 1e-3)


# ---------------------------------------------------------------- widths and mirrors


def _widths(figure: _Figure, rule: Width) -> tuple[float, float, float]:
    """Widths of three readers, narrow to wide: the thirds of the fitted distribution, clamped (Ferson et al. 2015)."""
    size, unit = abs(figure.value), 2 * figure.half
    if not size:
        return unit * rule.narrowest, unit * max(1.0, rule.narrowest), unit * rule.widest
    z = math.log10(size)
    r = math.log10(figure.granule)
    leading = size / 10 ** math.floor(r + 1e-9) if abs(r) < 280 else 0.0
    f = 1.0 if leading < 1e15 and round(leading) % 10 == 5 else 0.0
    a, b, c, d, e, f1, g, h = rule.width
    fitted = a + b * z + c * r + d * f + e * z * r + f1 * z * f + g * r * f + h * z * r * f
    third = 0.9674 * rule.spread  # the middle of the outer third of a normal distribution
    low, high = unit * rule.narrowest, unit * rule.widest
    narrow, middle, wide = (min(max(10.0 ** min(fitted + x, 290.0), low), high) for x in (-third, 0.0, third))
    return narrow, middle, max(wide, unit * rule.least_wide)


def _mirrored(reading: Reading) -> Reading:
    return replace(
        reading,
        low=-reading.high,
        high=-reading.low,
        figure=None if reading.figure is None else -reading.figure,
        shape=tuple((-high, -low, weight) for low, high, weight in reading.shape),
        lows=tuple((-x, mass) for x, mass in reading.highs),
        highs=tuple((-x, mass) for x, mass in reading.lows),
    )


def _of(
    figure: _Figure,
    low: float,
    high: float,
    shape: tuple[Piece, ...],
    lows: tuple[End, ...],
    highs: tuple[End, ...],
) -> Reading:
    cell = 0.5 if figure.whole else 0.0
    precision = figure.half, figure.sharp, figure.digits
    return Reading(low, high, figure.value, *precision, False, cell, shape, lows, highs)
