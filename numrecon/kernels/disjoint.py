"""How surely two uncertain intervals have no point in common."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

_BLOCK = 1 << 18


def disjoint(lows: Floats, low_masses: Floats, highs: Floats, high_masses: Floats, first: Ints, second: Ints) -> Floats:
    """Probability that the intervals `first[p]` and `second[p]` are disjoint, for every pair p.

    An interval's ends are uncertain: `lows` (n, a) with masses (n, a), `highs` (n, b) with masses (n, b), each row of
    masses summing to 1.  Ends of different intervals are independent.  `first`, `second` (p,).  Returns (p,).
    This is the conflict mass of Dempster's rule for random intervals.
    """
    least_low = np.where(low_masses > 0, lows, np.inf).min(axis=1)
    most_high = np.where(high_masses > 0, highs, -np.inf).max(axis=1)
    apart = (most_high[first] < least_low[second]) | (most_high[second] < least_low[first])
    out = np.ones(len(first))
    open_pairs = np.flatnonzero(~apart)
    for start in range(0, len(open_pairs), _BLOCK):
        part = open_pairs[start : start + _BLOCK]
        a, b = first[part], second[part]
        out[part] = _before(highs[a], high_masses[a], lows[b], low_masses[b])
        out[part] += _before(highs[b], high_masses[b], lows[a], low_masses[a])
    return out


def _before(highs: Floats, high_masses: Floats, lows: Floats, low_masses: Floats) -> Floats:
    """P(high < low), row by row."""
    out = np.zeros(len(highs))
    for column in range(highs.shape[1]):
        apart = np.einsum("pa,pa->p", highs[:, column, None] < lows, low_masses)
        out += high_masses[:, column] * apart
    return out


def candidates(lows: Floats, low_masses: Floats, highs: Floats, high_masses: Floats) -> Iterator[tuple[Ints, Ints]]:
    """All pairs (first < second) of intervals that may be disjoint, in blocks of (p,), (p,); each pair once.

    Pairs of which even the narrowest forms meet are left out, without being looked at one by one.
    """
    most_low = np.where(low_masses > 0, lows, -np.inf).max(axis=1)
    least_high = np.where(high_masses > 0, highs, np.inf).min(axis=1)
    order = np.argsort(most_low, kind="stable")
    # Everything from this place in the order on starts above where the row may end.
    after = np.searchsorted(most_low[order], least_high, side="right")
    total = np.cumsum(len(order) - after)
    stops = np.searchsorted(total, np.arange(_BLOCK, total[-1] + _BLOCK, _BLOCK), side="left") + 1
    start = 0
    for stop in np.unique(np.minimum(stops, len(order))):
        rows = np.arange(start, stop)
        counts = len(order) - after[rows]
        below = np.repeat(rows, counts)
        offsets = np.arange(len(below)) - np.repeat(np.cumsum(counts) - counts, counts)
        above = order[np.repeat(after[rows], counts) + offsets]
        # Two uncertain intervals may each start above the other: such a pair is taken from its first row.
        twice = (most_low[below] > least_high[above]) & (below > above)
        keep = (below != above) & ~twice
        yield np.minimum(below, above)[keep], np.maximum(below, above)[keep]
        start = int(stop)


def candidate_count(lows: Floats, low_masses: Floats, highs: Floats, high_masses: Floats) -> int:
    """How many pairs `candidates` looks at, which is a few more than it yields."""
    most_low = np.where(low_masses > 0, lows, -np.inf).max(axis=1)
    least_high = np.where(high_masses > 0, highs, np.inf).min(axis=1)
    return int((len(lows) - np.searchsorted(np.sort(most_low), least_high, side="right")).sum())
