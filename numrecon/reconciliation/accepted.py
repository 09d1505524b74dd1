"""Which statements are accepted, and what they assert together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import inf

import numpy as np

from numrecon.kernels.sweep import deepest
from numrecon.reconciliation.evidence import Asserted, Evidence


@dataclass(frozen=True, slots=True)
class Together:
    """`rows`: the largest set of statements with a common range.  `low`, `high`: what they assert, infinite where open;
    `low_row`, `high_row`: which row sets the bound, -1 where none does."""

    rows: tuple[int, ...]
    low: float
    high: float
    low_row: int
    high_row: int


def together(evidence: Evidence, kept: Sequence[int], point: float) -> Together:
    """The largest consistent set of the kept rows, by votes; of equal ones, the one nearest to `point`, then the
    lowest."""
    leaders, votes = evidence.votes(kept)
    spans = [_tolerant(evidence, row) for row in leaders]
    columns = [np.array([getattr(span, name) for span in spans]) for name in ("low", "high", "low_open", "high_open")]
    starts, ends = deepest(columns[0], columns[1], votes, columns[2], columns[3])
    away = np.maximum(np.maximum(starts - point, point - ends), 0.0)
    best = int(np.argmin(away))
    start, end = starts[best], ends[best]
    return _intersection(evidence, [row for row in kept if _holds(_tolerant(evidence, row), start, end)])


def _holds(span: Asserted, start: float, end: float) -> bool:
    """Whether a span holds the stretch found; an excluded end matters only where the stretch is that very place."""
    excluded = start == end and (span.low_open and span.low == start or span.high_open and span.high == end)
    return span.low <= start and span.high >= end and not excluded


def _tolerant(evidence: Evidence, row: int) -> Asserted:
    """What a statement may be stretched to: a figure to its rounding, 'about' to its reading, a bound not at all."""
    said, reading = evidence.asserted[row], evidence.readings[row]
    if said.low == -inf and said.high == inf:
        return Asserted(reading.low, reading.high, False, False)
    if said.low < said.high or reading.low == reading.high:
        return said
    half = reading.half if reading.rounds else reading.sharp
    low, high = said.low - half, said.high + half
    return Asserted(low, high, False, low < high)


def _intersection(evidence: Evidence, rows: Sequence[int]) -> Together:
    """The finest statements first; a coarser figure that they contradict is taken as rounded."""
    low, high, low_open, high_open, low_row, high_row = -inf, inf, False, False, -1, -1

    def exact(row: int) -> bool:
        return evidence.asserted[row].low == evidence.asserted[row].high

    for row in sorted(rows, key=lambda row: (evidence.readings[row].half, exact(row), row)):
        for span in (evidence.asserted[row], _tolerant(evidence, row)):
            if span.low == -inf and span.high == inf:
                break  # 'about' asserts nothing
            above = span.low > low or (span.low == low and span.low_open and not low_open)
            below = span.high < high or (span.high == high and span.high_open and not high_open)
            new_low, new_low_open = (span.low, span.low_open) if above else (low, low_open)
            new_high, new_high_open = (span.high, span.high_open) if below else (high, high_open)
            if new_low > new_high or (new_low == new_high and (new_low_open or new_high_open)):
                continue
            low, low_open, low_row = new_low, new_low_open, row if above else low_row
            high, high_open, high_row = new_high, new_high_open, row if below else high_row
            break
    return Together(tuple(rows), low, high, low_row, high_row)
