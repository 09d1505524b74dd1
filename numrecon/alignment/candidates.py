"""Which pairs of claims are looked at: those of one block, and within a document those that may be one figure twice."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np

from numrecon.alignment.columns import Columns, Ints, converted, equal, overlap

if TYPE_CHECKING:
    from numrecon.alignment.anchors import Vectors
    from numrecon.alignment.columns import Bools

#: Blocks up to this many claims are compared pair by pair; in larger ones every claim keeps its likeliest partners.
DENSE, _PARTNERS = 1000, 60
#: Similarities held at a time.
_CELLS = 4_000_000


def candidates(claims: Columns, vectors: Vectors) -> Iterator[tuple[Ints, Ints]]:
    """Pairs (i, j), i < j, of rows, one block after the other: only values of one block can be compared."""
    for rows in _blocks(claims.block):
        a, b = _pairs(claims, vectors, rows)
        i, j = np.minimum(a, b), np.maximum(a, b)
        allowed = (claims.doc[i] != claims.doc[j]) | _repeats(claims, i, j)
        yield i[allowed], j[allowed]


def _blocks(codes: Ints) -> list[Ints]:
    order = np.argsort(codes, kind="stable")
    cuts = np.flatnonzero(np.diff(codes[order])) + 1
    return [rows for rows in np.split(order, cuts) if len(rows) > 1]


def _pairs(claims: Columns, vectors: Vectors, rows: Ints) -> tuple[Ints, Ints]:
    """Every pair of rows of a block, or in a large one the likely ones."""
    if len(rows) > DENSE:
        return _partners(claims, vectors, rows)
    a, b = np.triu_indices(len(rows), 1)
    return rows[a], rows[b]


def _partners(claims: Columns, vectors: Vectors, rows: Ints) -> tuple[Ints, Ints]:
    """In a large block: for each claim those whose words are nearest, equal values favoured."""
    matrix = vectors.wide[rows] + vectors.near[rows]
    points = claims.point[rows]
    step = max(1, _CELLS // len(rows))
    found = []
    for start in range(0, len(rows), step):
        scores = (matrix[start : start + step] @ matrix.T).toarray()
        scores += np.isclose(points[start : start + step, None], points[None, :], rtol=1e-3)
        best = np.argpartition(-scores, _PARTNERS, axis=1)[:, : _PARTNERS + 1]
        own = np.repeat(np.arange(start, start + len(best)), best.shape[1])
        other = best.ravel()
        found.append((np.minimum(own, other) * len(rows) + np.maximum(own, other))[own != other])
    codes = np.unique(np.concatenate(found))
    return rows[codes // len(rows)], rows[codes % len(rows)]


def _repeats(claims: Columns, i: Ints, j: Ints) -> Bools:
    """Two claims of one document may be one figure told twice: equal, or one of them vague or hedged and the other
    within it, never of different things, and in one sentence only in two units."""
    either, both = claims.vague[i] | claims.vague[j], claims.vague[i] & claims.vague[j]
    near = np.abs(claims.sentence[i] - claims.sentence[j]) <= 1
    told = equal(claims, i, j) | (overlap(claims, i, j) & either & (near | ~both))
    agree = claims.agreement[claims.nouns[i], claims.nouns[j]] > 0
    same: Bools = told & np.where(claims.sentence[i] == claims.sentence[j], converted(claims, i, j), agree)
    return same
