"""Sweeps against plain loops over every end."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from numrecon.kernels.sweep import deepest, shortest

Interval = tuple[float, float, bool, bool, int]
ends = st.tuples(st.integers(0, 9), st.integers(0, 9), st.booleans(), st.booleans(), st.integers(1, 3))


def holds(interval: Interval, place: float) -> bool:
    """Whether an interval (low, high, low excluded, high excluded, weight) holds a place: the plain twin."""
    low, high, low_open, high_open, _ = interval
    return (place > low or place == low and not low_open) and (place < high or place == high and not high_open)


@given(st.lists(ends, min_size=1, max_size=8))
def test_deepest_against_every_place(drawn: list[tuple[int, int, bool, bool, int]]) -> None:
    """No place holds more weight than the stretches found, and each of them holds that much."""
    intervals = [(min(a, b), max(a, b), p and a != b, q and a != b, weight) for a, b, p, q, weight in drawn]
    columns = [np.array(column, dtype=float) for column in zip(*intervals, strict=True)]
    starts, stops = deepest(columns[0], columns[1], columns[4], columns[2] > 0, columns[3] > 0)

    def depth(place: float) -> int:
        return sum(interval[4] for interval in intervals if holds(interval, place))

    best = max(depth(place / 4) for place in range(-4, 44))
    for start, stop in zip(starts.tolist(), stops.tolist(), strict=True):
        assert depth((start + stop) / 2) == best


def test_open_ends_do_not_meet_what_they_exclude() -> None:
    lows, highs = np.array([1.0, 2.0]), np.array([2.0, np.inf])
    weights, closed, opened = np.ones(2), np.array([False, False]), np.array([False, True])
    assert [end.tolist() for end in deepest(lows, highs, weights, closed, closed)] == [[2.0], [2.0]]
    starts, _ = deepest(lows, highs, weights, opened, closed)
    assert starts.tolist() == [1.0, 2.0]


def test_shortest_holds_the_share_and_the_place() -> None:
    edges = np.array([0.0, 1.0, 2.0, 4.0])
    cumulated = np.array([0.0, 0.1, 0.9, 1.0])
    assert shortest(edges, cumulated, 0.8, 1.5) == pytest.approx((1.0, 2.0))
    assert shortest(edges, cumulated, 0.4, 1.5) == pytest.approx((1.0, 1.5))
    assert shortest(edges, cumulated, 0.85, 1.5) == pytest.approx((0.5, 2.0))
    assert shortest(edges, cumulated, 0.8, 3.0) == pytest.approx((1.0, 3.0))
    assert shortest(edges, cumulated, 1.0, 1.5) == pytest.approx((0.0, 4.0))
