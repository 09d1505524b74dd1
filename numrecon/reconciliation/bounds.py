"""Hedges that set one end: the words set the bound, readers expect the truth near it, hardly any other end is meant."""

from __future__ import annotations

import math
from dataclasses import replace

from numrecon.reconciliation.figures import Figure, meant, widths
from numrecon.reconciliation.parameters import Bound, Constants
from numrecon.reconciliation.reading import End, Piece, Reading, reading_of

#: Ends of the rings in which a power tail falls, in multiples of its reach; implied ends that stand for all.
_RINGS = (2.0, 4.0, 16.0, 256.0)
_IMPLIED_STEPS = 6


def lower(hedge: str, figure: Figure, is_open: bool, table: Constants, *, upper: bool = False) -> Reading:
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
    rule = rules[upper, is_open]
    # Towards zero a bound is not passed: 'less than 5' is positive.
    stop = math.inf
    if upper and figure.value < 0:
        stop = 0.5 if figure.whole else figure.value * table.precision.least_share
    return _bounded(figure, rule, step, stop)


def _near(figure: Figure, table: Constants) -> Reading:
    """Almost n, read upwards from n: the truth is a little beyond."""
    value, cell = figure.value, 0.5 if figure.whole else 0.0
    reaches, far = (
        [float(math.ceil(width)) if cell else width for width in found(figure, table.almost)]
        for found in (widths, meant)
    )
    shape = tuple((value + cell, value + cell + reach, 1 / 3) for reach in reaches)
    highs = tuple((value + reach, 1 / 3) for reach in far)
    strict = table.more_than.strict
    return reading_of(
        figure, value, value + reaches[-1], shape, ((value, 1 - strict), (_beyond(figure), strict)), highs
    )


def _word(figure: Figure, table: Constants) -> Reading:
    """'Millions': a vague word of which one end is set."""
    rule = table.vague
    bound = replace(table.at_least, reach=rule.open_reach - 1, within=rule.within, tail=rule.tail, implied=0.0)
    found = _bounded(replace(figure, whole=False), bound, max(abs(figure.value), figure.granule), math.inf)
    return replace(found, figure=None)


def _bounded(figure: Figure, rule: Bound, step: float, stop: float) -> Reading:
    """From n upwards: most within reach, then a power tail in rings.  The words set n, hardly any upper end."""
    value, cell = figure.value, 0.5 if figure.whole else 0.0
    reach = max(rule.reach * step, rule.least_reach * abs(value))
    nearest = min(value + reach, value / 2) if stop < math.inf and not figure.whole else value + reach
    start = value + (cell if rule.strict else -cell)
    shape = _rings(start, nearest + cell, value, reach, rule, stop)
    lows: tuple[End, ...] = ((value, 1 - rule.strict - rule.above), (_beyond(figure), rule.strict))
    if rule.above:
        shape = tuple((low, high, weight * (1 - rule.above)) for low, high, weight in shape)
        shape += ((start - step, start, rule.above),)
        lows += ((value - step, rule.above),)
    return reading_of(figure, value, min(nearest, stop), shape, lows, _implied(value, step, reach, rule, stop))


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


def _implied(value: float, step: float, reach: float, rule: Bound, stop: float) -> tuple[End, ...]:
    """Upper ends that the speaker may imply, none of them within reach: a few, evenly over the logarithm; else none."""
    least = max(rule.implied_from * step, reach)
    ratio = max(rule.implied_to * step, rule.implied_reaches * reach) / least
    places = (least * ratio ** ((i + 0.5) / _IMPLIED_STEPS) for i in range(_IMPLIED_STEPS))
    ends = [value + place for place in places if rule.implied and value + place < stop]
    share = rule.implied / _IMPLIED_STEPS
    return (*((end, share) for end in ends), (math.inf, 1 - share * len(ends)))


def _beyond(figure: Figure) -> float:
    """The first place beyond an excluded bound."""
    return figure.value + (1.0 if figure.whole else figure.sharp * 1e-3)
