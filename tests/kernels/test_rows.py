"""Products of rows are those of the plain definition, in one and in chunks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from scipy.sparse import random_array

from numrecon.kernels import rows
from numrecon.kernels.rows import row_products

if TYPE_CHECKING:
    import pytest

CHANCE = np.random.default_rng(5)


def test_products_in_one_and_in_chunks(monkeypatch: pytest.MonkeyPatch) -> None:
    matrix: Any = random_array((30, 50), density=0.2, rng=CHANCE, format="csr")
    i, j = CHANCE.integers(30, size=(2, 200))
    plain = (matrix.toarray()[i] * matrix.toarray()[j]).sum(axis=1)
    assert np.allclose(row_products(matrix, i, j), plain)
    monkeypatch.setattr(rows, "_PRODUCTS", 0)
    monkeypatch.setattr(rows, "_CELLS", 40)
    assert np.allclose(row_products(matrix, i, j), plain)
    assert row_products(matrix, i[:0], j[:0]).shape == (0,)
