"""Sweeps over interval ends: where most intervals overlap, and the shortest interval that holds a share of a mass."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


def deepest(
    lows: Floats, highs: Floats, weights: Floats, low_open: NDArray[np.bool_], high_open: NDArray[np.bool_]
) -> tuple[Floats, Floats]:
    """(starts, ends) of all stretches on which the summed weight of the intervals is largest, from left to right.

    All inputs have shape (n,), n > 0; ends may be infinite; `*_open` says that the end itself is excluded.  This is
    Marzullo's algorithm with weights (Marzullo 1984), which NTP uses to tell true from false clocks.
    """
    count = len(lows)
    place = np.concatenate([lows, highs])
    # At one place: what ends before it, then closed starts, then closed ends, then open starts.
    rank = np.concatenate([np.where(low_open, 3, 1), np.where(high_open, 0, 2)])
    order = np.lexsort((rank, place))
    change = np.concatenate([weights, -weights])[order]
    depth = np.cumsum(change)
    best = depth.max()
    tops = np.flatnonzero((depth >= best - 1e-9 * max(1.0, best)) & (np.arange(2 * count) < 2 * count - 1))
    # A top lasts until weight is lost; steps of nothing in between belong to it.
    starts, ends = place[order][tops], place[order][tops + 1]
    return starts, ends


def shortest(edges: Floats, cumulated: Floats, share: float, inside: float) -> tuple[float, float]:
    """The shortest interval that holds `share` of a mass and the place `inside`.

    `edges` (m + 1,) are ascending; `cumulated` (m + 1,) is the mass up to each, from 0 to 1, even between edges, so
    that some shortest interval has an end at an edge.
    """
    low_left, high_left = edges, np.interp(cumulated + share, cumulated, edges)
    low_right, high_right = np.interp(cumulated - share, cumulated, edges), edges
    lows = np.concatenate([low_left[cumulated + share <= 1], low_right[cumulated >= share], [edges[0]]])
    highs = np.concatenate([high_left[cumulated + share <= 1], high_right[cumulated >= share], [edges[-1]]])
    # An interval that misses the place is stretched to it: never shorter than one that holds it.
    lows, highs = np.minimum(lows, inside), np.maximum(highs, inside)
    best = int(np.argmin(highs - lows))
    return float(lows[best]), float(highs[best])
