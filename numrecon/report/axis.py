"""The number axis of a plot: from values to percent of its width, with ticks at round numbers.

Linear, or logarithmic where all values are positive and span more than two decades.  Everything is worked out in a
scaled space (the exponent, or multiples of a power of ten), so values near the limits of a float are safe.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil, floor, isfinite, log10

from numrecon.report.numbers import compact

_DECADES = 2
_MARGIN = 0.04
_TICKS = 6
#: The drawn part of the width, in percent: room for arrowheads and half a dot on both sides.
LEFT, RIGHT = 2.0, 98.0


@dataclass(frozen=True, slots=True)
class Tick:
    """A round number on the axis: where, in percent, and its label."""

    position: float
    label: str


@dataclass(frozen=True, slots=True)
class Axis:
    """`first`..`last` are the ends in the scaled space; `exponent` is the power of ten a linear axis is divided by."""

    log: bool
    exponent: int
    first: float
    last: float

    def position(self, value: float) -> float:
        """Where `value` lies, in percent of the width; beyond an end, that end."""
        place = _scaled(value, self.log, self.exponent)
        share = (place - self.first) / (self.last - self.first)
        return LEFT + min(max(share, 0.0), 1.0) * (RIGHT - LEFT)

    def holds(self, value: float) -> bool:
        """Whether `value` lies between the ends."""
        return self.first <= _scaled(value, self.log, self.exponent) <= self.last

    def ticks(self) -> tuple[Tick, ...]:
        """Round numbers between the ends, at most seven or so, with distinct labels."""
        values = self._decades() if self.log else self._steps()
        found = {compact(value): value for value in values}
        return tuple(Tick(self.position(value), label) for label, value in found.items())

    def _decades(self) -> list[float]:
        first, last = ceil(self.first), floor(self.last)
        stride = max(1, ceil((last - first + 1) / _TICKS))
        return [10.0**power for power in range(first, last + 1, stride) if -308 <= power <= 308]

    def _steps(self) -> list[float]:
        step, place = _round_step((self.last - self.first) / _TICKS)
        size = step * 10.0**place
        first, last = ceil(self.first / size), floor(self.last / size)
        values = (float(f"{index * step}e{place + self.exponent}") for index in range(first, last + 1))
        return [value for value in values if isfinite(value)]


def axis(values: Iterable[float], wishes: Iterable[float] = ()) -> Axis:
    """The axis that shows all finite `values`, and `wishes` as far as they do not double its length."""
    kept = sorted(value for value in values if isfinite(value)) or [0.0, 1.0]
    log = kept[0] > 0 and log10(kept[-1]) - log10(kept[0]) > _DECADES
    size = max(abs(kept[0]), abs(kept[-1]))
    exponent = 0 if log or not size else max(-300, floor(log10(size)))
    first, last = (_scaled(value, log, exponent) for value in (kept[0], kept[-1]))
    for wish in wishes:
        if isfinite(wish) and (wish > 0 or not log):
            place, room = _scaled(wish, log, exponent), last - first or abs(last) or 1.0
            first, last = min(first, max(place, first - room)), max(last, min(place, last + room))
    margin = (last - first) * _MARGIN or abs(last) * _MARGIN or 1.0
    return Axis(log, exponent, first - margin, last + margin)


def _scaled(value: float, log: bool, exponent: int) -> float:
    if log:
        return log10(value) if value > 0 else -400.0
    return float(value) / 10.0**exponent


def _round_step(rough: float) -> tuple[int, int]:
    """The smallest of 1, 2, 5 x 10^k that is no less than `rough`, as (digit, k)."""
    place = floor(log10(rough))
    for digit in (1, 2, 5):
        if digit * 10.0**place >= rough:
            return digit, place
    return 1, place + 1
