"""What a reader takes from a claim: where the truth is expected, and which ends the words themselves set.

Everything is worked out in the claim's own unit, on the figure as printed; `reading.converted` brings it to another.
"""

from __future__ import annotations

import math
import sys
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from numrecon.model import Claim, Written
from numrecon.reconciliation.bounds import lower
from numrecon.reconciliation.constants import constants
from numrecon.reconciliation.figures import LIMIT, Figure, figure_of, limited, widths
from numrecon.reconciliation.parameters import Constants, Measured
from numrecon.reconciliation.reading import Reading, mirrored, reading_of

#: Just inside a rounding interval: what rounds to 73 and what rounds to 74 have no value in common.
_INSIDE = 1 - 1e-6


def read(claim: Claim) -> Reading | None:
    """The reading of a claim in its own unit; None where it states nothing that can be compared."""
    if claim.sd and claim.value is not None and abs(claim.value) <= sys.float_info.max:
        return measured(limited(claim.value), min(claim.sd, LIMIT), constants().measured)
    whole = claim.kind == "count" and claim.per is None
    ends = claim.low, claim.high, claim.low_open, claim.high_open
    return _read(constants(), claim.hedge, claim.value, *ends, claim.written, whole, claim.kind == "measure")


@lru_cache(maxsize=1 << 14)
def _read(
    table: Constants,
    hedge: str,
    value: float | None,
    low: float | None,
    high: float | None,
    low_open: bool,
    high_open: bool,
    written: Written | None,
    whole: bool,
    continuous: bool,
) -> Reading | None:
    stated = next((x for x in (value, high, low) if x is not None), None)
    if stated is None or not all(x is None or abs(x) <= sys.float_info.max for x in (value, low, high)):
        return None
    printed = written if value is not None or low != high else None
    figure = figure_of(limited(stated), printed, whole, table, continuous=continuous)
    if low is None and high is None:
        return _about(figure, table)
    if low is not None and high is not None:
        low, high = sorted((limited(low), limited(high)))
        if low == high:
            return _exact(figure, table)
        return _vague(low, high, table) if hedge == "vague" else _range(low, high, figure)
    if low is None:
        return mirrored(lower(hedge, replace(figure, value=-figure.value), high_open, table, upper=True))
    return lower(hedge, figure, low_open, table)


# ---------------------------------------------------------------- one function a form


def measured(value: float, sd: float, rule: Measured) -> Reading:
    """A measurement with a standard uncertainty, which may be understated: its ends are so many of them away."""
    reach = rule.reach * sd
    ends = tuple(zip(rule.ends, rule.end_masses, strict=True))
    shape = tuple((value - end * sd, value + end * sd, mass) for end, mass in ends)
    lows, highs = (tuple((value + sign * end * sd, mass) for end, mass in ends) for sign in (-1, 1))
    return Reading(value - reach, value + reach, value, sd, sd, 1, False, 0.0, shape, lows, highs)


def _exact(figure: Figure, table: Constants) -> Reading:
    value, half, sharp = figure.value, figure.half, figure.sharp
    if figure.whole:
        return reading_of(figure, value, value, ((value - half, value + half, 1.0),), ((value, 1.0),), ((value, 1.0),))
    if not figure.round:
        return _around(figure, (half,), (1.0,), (1.0,))
    rule = table.exact
    meant = rule.sharp_share_countable if figure.countable else rule.sharp_share
    true = rule.sharp_share_countable if figure.countable else rule.sharp_truth
    return _around(figure, (sharp, half), (true, 1 - true), (meant, 1 - meant))


def _about(figure: Figure, table: Constants) -> Reading:
    halves = [width / 2 for width in widths(figure, table.about)]
    if figure.whole:  # about 7 things are 6 to 8
        halves = [float(math.ceil(half - 1e-9)) for half in halves]
    # About a positive number is a positive number.
    least = 1.0 if figure.whole else abs(figure.value) * table.precision.least_share
    thirds = (1 / 3,) * 3
    return _around(figure, halves, thirds, thirds, least)


def _around(
    figure: Figure,
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
    found = reading_of(figure, down(halves[-1]), up(halves[-1]), shape, lows, highs)
    return replace(found, rounds=figure.round and not figure.countable)


def _range(low: float, high: float, figure: Figure) -> Reading:
    pad = min(figure.half, (high - low) / 2) if figure.round else 0.0
    cell = 0.5 if figure.whole else 0.0
    shape = ((low - pad - cell, high + pad + cell, 1.0),)
    plain = replace(figure, half=max(pad, cell, figure.sharp))
    found = reading_of(plain, low, high, shape, ((low - pad, 1.0),), ((high + pad, 1.0),))
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
