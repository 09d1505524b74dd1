"""Step densities: the mass they spread is neither lost nor doubled, whatever the grid."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from numrecon.kernels.steps import STUDENT3, averages, student3

piece = st.tuples(st.integers(0, 8), st.integers(1, 4), st.sampled_from([0.25, 0.5]))


@given(st.lists(piece, min_size=1, max_size=4), st.sets(st.integers(1, 15), max_size=6))
def test_mass_is_kept_on_any_grid(pieces: list[tuple[int, int, float]], inner: set[int]) -> None:
    lows = np.array([[float(low) for low, _, _ in pieces]])
    highs = np.array([[float(low + width) for low, width, _ in pieces]])
    weights = np.array([[weight for _, _, weight in pieces]])
    edges = np.array(sorted({-1.0, 20.0, *map(float, inner)}))
    density = averages(lows, highs, weights, edges)
    assert density.shape == (1, len(edges) - 1)
    assert float((density * np.diff(edges)).sum()) == pytest.approx(float(weights.sum()))


def test_a_cell_inside_a_piece_has_its_density() -> None:
    found = averages(np.array([[0.0]]), np.array([[4.0]]), np.array([[1.0]]), np.array([1.0, 2.0, 3.0]))
    assert found.tolist() == [[0.25, 0.25]]


def test_student_integral() -> None:
    grid = np.linspace(-400, 400, 800_001)
    assert float(student3(grid, 1.0).sum() * 1e-3) == pytest.approx(STUDENT3, rel=1e-4)
