"""Average linkage over a sparse table: against scipy's on full tables, and under constraints."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.cluster.hierarchy import fcluster, linkage

from numrecon.kernels import linkage as kernel
from numrecon.kernels.linkage import Table, average_linkage

if TYPE_CHECKING:
    from numpy.typing import NDArray

LEAST = -3.0


def table(odds: NDArray[np.float64], keep: NDArray[np.bool_]) -> Table:
    """Every kept pair of a full matrix, linked."""
    a, b = np.nonzero(np.triu(keep, 1))
    one = np.ones(len(a), dtype=np.int64)
    return Table(a, b, odds[a, b], one, one > 0, one < 0)


def groups(labels: Any) -> set[frozenset[int]]:
    """Sets of members with one label."""
    return {frozenset(np.flatnonzero(labels == label).tolist()) for label in np.unique(labels)}


def matrix(seed: int, n: int) -> NDArray[np.float64]:
    """A symmetric matrix of log-odds in (-3, 5)."""
    odds = np.random.default_rng(seed).uniform(LEAST, 5.0, (n, n))
    return np.triu(odds, 1) + np.triu(odds, 1).T


def always(_a: int, _b: int, _mean: float) -> bool:
    return True


@given(st.integers(0, 10**6), st.integers(2, 25), st.floats(-2.5, 3.0))
def test_a_full_table_groups_as_scipy_does(seed: int, n: int, accept: float) -> None:
    odds = matrix(seed, n)
    found = average_linkage(table(odds, np.ones((n, n), bool)), np.ones(n, np.int64), LEAST, accept, always)
    distance = (10.0 - odds)[np.triu_indices(n, 1)]
    assert groups(found) == groups(fcluster(linkage(distance, "average"), 10.0 - accept, "distance"))


@given(st.integers(0, 10**6), st.integers(2, 25))
def test_a_pair_that_is_not_there_counts_least(seed: int, n: int) -> None:
    odds = matrix(seed, n)
    keep = odds > 0.0
    found = average_linkage(table(odds, keep), np.ones(n, np.int64), LEAST, -1.0, always)
    distance = (10.0 - np.where(keep, odds, LEAST))[np.triu_indices(n, 1)]
    assert groups(found) == groups(fcluster(linkage(distance, "average"), 11.0, "distance"))


@given(st.integers(0, 10**6), st.integers(2, 20))
def test_what_may_not_join_stays_apart(seed: int, n: int) -> None:
    odds = matrix(seed, n)
    rows = {row: {row} for row in range(n)}

    def join(a: int, b: int, mean: float) -> bool:
        assert mean == pytest.approx(np.mean([odds[x, y] for x in rows[a] for y in rows[b]]))
        if {x % 3 for x in rows[a]} & {x % 3 for x in rows[b]}:
            return False
        rows[a] |= rows.pop(b)
        return True

    found = average_linkage(table(odds, np.ones((n, n), bool)), np.ones(n, np.int64), LEAST, -2.0, join)
    assert groups(found) == {frozenset(members) for members in rows.values()}
    assert all(len({x % 3 for x in members}) == len(members) for members in groups(found))


@given(st.integers(0, 10**6), st.integers(2, 30), st.integers(1, 4))
def test_looking_again_at_changed_groups_only_joins_the_same(seed: int, n: int, levels: int) -> None:
    """Whole rounds against groups one by one, with many equal means, pairs without a link, and joins that are refused;
    the same groups join in the same order."""
    chance = np.random.default_rng(seed)
    odds = np.round(matrix(seed, n) * levels) / levels
    pairs = table(odds, chance.random((n, n)) < 0.6)
    pairs = replace(pairs, linked=chance.random(len(pairs)) < 0.7)

    def joins(worth: int) -> tuple[list[int], list[tuple[int, int, float]]]:
        asked: list[tuple[int, int, float]] = []

        def now_and_then(a: int, b: int, mean: float) -> bool:
            asked.append((a, b, mean))
            return (a + b) % 5 != 0

        fresh = pairs.rows(np.arange(len(pairs)))
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(kernel, "_WORTH", worth)
            return average_linkage(fresh, np.ones(n, np.int64), LEAST, -1.0, now_and_then).tolist(), asked

    whole, one_by_one = joins(10**9), joins(0)
    assert whole[0] == one_by_one[0] and [pair[:2] for pair in whole[1]] == [pair[:2] for pair in one_by_one[1]]
    assert np.allclose([pair[2] for pair in whole[1]], [pair[2] for pair in one_by_one[1]])
