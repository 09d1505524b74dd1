"""Disjoint random intervals against plain loops over every combination of ends."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from numrecon.kernels.disjoint import candidate_count, candidates, disjoint

Ends = list[tuple[float, float]]
#: Two uncertain ends: a low, perhaps lower; a high, perhaps higher.
interval = st.tuples(st.integers(0, 9), st.integers(0, 4), st.integers(0, 4), st.integers(0, 4)).map(
    lambda n: ([(n[0] - n[2], 0.25), (n[0], 0.75)], [(n[0] + n[1], 0.5), (n[0] + n[1] + n[3], 0.5)])
)


def chance(a: tuple[Ends, Ends], b: tuple[Ends, Ends]) -> float:
    """Probability that two intervals with uncertain ends are disjoint: the plain twin."""

    def before(highs: Ends, lows: Ends) -> float:
        return sum(p * q for high, p in highs for low, q in lows if high < low)

    return before(a[1], b[0]) + before(b[1], a[0])


@given(st.lists(interval, min_size=2, max_size=9))
def test_against_loops(intervals: list[tuple[Ends, Ends]]) -> None:
    lows, highs = (np.array([one[side] for one in intervals], dtype=float) for side in (0, 1))
    ends = lows[..., 0], lows[..., 1], highs[..., 0], highs[..., 1]
    blocks = list(candidates(*ends))
    pairs = [(int(a), int(b)) for first, second in blocks for a, b in zip(first, second, strict=True)]
    assert len(set(pairs)) == len(pairs) and all(a < b for a, b in pairs)
    expected = {(a, b): chance(intervals[a], intervals[b]) for a, b in combinations(range(len(intervals)), 2)}
    assert {pair for pair, value in expected.items() if value > 0} <= set(pairs)
    for first, second in blocks:
        found = disjoint(*ends, first, second)
        assert found == pytest.approx([expected[a, b] for a, b in zip(first.tolist(), second.tolist(), strict=True)])


def test_candidates_are_counted_without_being_made() -> None:
    chance = np.random.default_rng(8)
    lows = chance.normal(size=(300, 1))
    highs, one = lows + chance.uniform(0, 0.5, (300, 1)), np.ones((300, 1))
    made = sum(len(first) for first, _ in candidates(lows, one, highs, one))
    assert candidate_count(lows, one, highs, one) == made
