"""Pairs of claims of documents with so many figures that not every pair can be looked at: those that state the same,
those whose words are most alike, and in one document those that follow each other closely."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import numpy as np

from numrecon.alignment.claims.columns import Columns, Ints

if TYPE_CHECKING:
    from numrecon.alignment.claims.anchors import Vectors

#: From how many pairs on two documents are long.
LONG = 1_000_000
#: Claims that a claim is compared with: behind it, and with the words most like its own.
_BEHIND, _ALIKE = 40, 30
#: A number that so many claims of a document state tells none of them from the others.
_OFTEN = 20
#: Cells of the product of words held at a time, and in all: beyond, only the same numbers are looked for.
_CELLS, _MOST = 4_000_000, 400_000_000


def pairs(claims: Columns, vectors: Vectors, rows: Ints, others: Ints) -> tuple[Ints, Ints]:
    """(i, j), i < j, each once; `rows` and `others` are the claims of the two documents in text order, the same for
    one document."""
    found = [_equal(claims, rows, others)]
    if np.array_equal(rows, others):
        found.append(_behind(rows))
    elif len(rows) * len(others) <= _MOST:
        found.append(_alike(vectors, rows, others))
    i, j = (np.concatenate(side) for side in zip(*found, strict=True))
    i, j = np.minimum(i, j), np.maximum(i, j)
    codes = np.unique((i * len(claims) + j)[i != j])
    return codes // len(claims), codes % len(claims)


def _equal(claims: Columns, rows: Ints, others: Ints) -> tuple[Ints, Ints]:
    stated = [_by_value(claims, side) for side in (rows, others)]
    same = [(i, j) for value in stated[0].keys() & stated[1].keys() for i in stated[0][value] for j in stated[1][value]]
    i, j = np.array(sorted(same), dtype=np.int64).reshape(-1, 2).T
    return i, j


def _by_value(claims: Columns, rows: Ints) -> dict[tuple[int, float], list[int]]:
    held: dict[tuple[int, float], list[int]] = defaultdict(list)
    for row in rows[~np.isnan(claims.point[rows])].tolist():
        held[int(claims.block[row]), float(claims.point[row])].append(row)
    return {value: rows for value, rows in held.items() if len(rows) <= _OFTEN}


def _behind(rows: Ints) -> tuple[Ints, Ints]:
    """Every claim with those that follow it."""
    i = np.repeat(np.arange(len(rows)), _BEHIND)
    j = i + np.tile(np.arange(1, _BEHIND + 1), len(rows))
    kept = j < len(rows)
    return rows[i[kept]], rows[j[kept]]


def _alike(vectors: Vectors, rows: Ints, others: Ints) -> tuple[Ints, Ints]:
    """Every claim of the first document with those of the second whose sentences are most like its own."""
    many, step = min(_ALIKE, len(others)), max(1, _CELLS // len(others))
    found = []
    for start in range(0, len(rows), step):
        likeness = (vectors.wide[rows[start : start + step]] @ vectors.wide[others].T).toarray()
        found.append(np.argpartition(-likeness, many - 1, axis=1)[:, :many])
    return np.repeat(rows, many), others[np.concatenate(found).ravel()]
