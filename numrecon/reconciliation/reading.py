"""A claim as evidence: two descriptions side by side, because a hedge says less than it suggests.

The `shape` is where the truth is expected (for the posterior), `lows` and `highs` are the ends that the speaker may
mean (for contradictions).
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from numrecon.reconciliation.figures import Figure

Piece = tuple[float, float, float]  # low, high, weight: even between low and high
End = tuple[float, float]  # where, with what chance


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


def reading_of(
    figure: Figure,
    low: float,
    high: float,
    shape: tuple[Piece, ...],
    lows: tuple[End, ...],
    highs: tuple[End, ...],
) -> Reading:
    """A reading of a printed figure, which is no rounded one until somebody says so."""
    cell = 0.5 if figure.whole else 0.0
    precision = figure.half, figure.sharp, figure.digits
    return Reading(low, high, figure.value, *precision, False, cell, shape, lows, highs)


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


def widened(reading: Reading, low: float, high: float) -> Reading:
    """The reading where every number may be `low` to `high` times as large, low <= 1 <= high: a rate is not sure."""

    def down(x: float) -> float:
        return min(x * low, x * high)

    def up(x: float) -> float:
        return max(x * low, x * high)

    return replace(
        reading,
        low=down(reading.low),
        high=up(reading.high),
        half=reading.half + abs(reading.figure or 0.0) * (high - low) / 2,
        rounds=True,
        shape=tuple((down(low_), up(high_), weight) for low_, high_, weight in reading.shape),
        lows=tuple((down(x), mass) for x, mass in reading.lows),
        highs=tuple((up(x), mass) for x, mass in reading.highs),
    )


def mirrored(reading: Reading) -> Reading:
    """The reading of the negative: upper bounds are read as lower ones of the mirror image."""
    return replace(
        reading,
        low=-reading.high,
        high=-reading.low,
        figure=None if reading.figure is None else -reading.figure,
        shape=tuple((-high, -low, weight) for low, high, weight in reading.shape),
        lows=tuple((-x, mass) for x, mass in reading.highs),
        highs=tuple((-x, mass) for x, mass in reading.lows),
    )
