"""Products of the rows of a sparse matrix, for pairs of rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from scipy.sparse import csr_matrix

#: Products of rows, and cells of rows that are multiplied, held at a time.
_PRODUCTS, _CELLS = 1_000_000, 4_000_000


def row_products(
    matrix: csr_matrix, i: NDArray[np.int64], j: NDArray[np.int64], other: csr_matrix | None = None
) -> NDArray[np.float64]:
    """(p,): the product of rows i and j, each (p,), row j of the `other` matrix where there is one; of rows of unit
    length, their cosine."""
    second = matrix if other is None else other
    if matrix.shape[0] ** 2 <= _PRODUCTS:
        every: NDArray[np.float64] = (matrix @ second.T).toarray()
        return every[i, j]
    cells = np.cumsum(np.diff(matrix.indptr)[i] + np.diff(second.indptr)[j])
    cuts = np.flatnonzero(np.diff(cells // _CELLS)) + 1
    chunks = zip(np.split(i, cuts), np.split(j, cuts), strict=True)
    return np.concatenate([np.asarray(matrix[a].multiply(second[b]).sum(axis=1)).ravel() for a, b in chunks])
