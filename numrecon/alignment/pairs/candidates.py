"""Which pairs of claims are looked at: those of documents on like topics, and those near each other in a document."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np

from numrecon.alignment.claims.columns import Columns, Ints
from numrecon.alignment.pairs.comparison import comparable, equal
from numrecon.alignment.pairs.long_documents import LONG
from numrecon.alignment.pairs.long_documents import pairs as long_pairs

if TYPE_CHECKING:
    from numrecon.alignment.claims.anchors import Vectors
    from numrecon.alignment.claims.columns import Bools
    from numrecon.alignment.encoders.meaning import Meaning

#: Documents that a document is compared with: those whose topic is nearest, in a folder that has more of them.
NEIGHBOURS = 80
#: Sentences that two figures of one document may be apart that are looked at though they differ.
_SENTENCES = 30
#: Pairs of claims looked at, and similarities of documents held, at a time.
_PAIRS, _CELLS = 400_000, 4_000_000


def candidates(
    claims: Columns, vectors: Vectors, meaning: Meaning, documents: tuple[int, int] | None = None
) -> Iterator[tuple[Ints, Ints]]:
    """Pairs (i, j), i < j, of rows whose values can be compared, some documents' after the others', or only those of
    two `documents`.  All pairs of two documents come together; of very long ones only the likeliest."""
    first, second = _documents(vectors, meaning) if documents is None else np.array(documents, np.int64)[:, None]
    order = np.argsort(claims.doc, kind="stable")
    starts = np.searchsorted(claims.doc[order], np.arange(vectors.topic.shape[0] + 1))
    sizes = np.diff(starts)
    long = sizes[first] * sizes[second] > LONG
    held = np.split(order, starts[1:-1])
    for one, other in zip(first[long], second[long], strict=True):
        yield from _kept(claims, *long_pairs(claims, vectors, held[one], held[other]))
    first, second = first[~long], second[~long]
    every = np.cumsum(sizes[first] * sizes[second])
    for chunk in np.split(np.arange(len(first)), np.flatnonzero(np.diff(every // _PAIRS)) + 1):
        a, b = _product(starts[first[chunk]], sizes[first[chunk]], starts[second[chunk]], sizes[second[chunk]])
        once = (a < b) | (claims.doc[order[a]] != claims.doc[order[b]])
        a, b = order[a[once]], order[b[once]]
        yield from _kept(claims, np.minimum(a, b), np.maximum(a, b))


def _kept(claims: Columns, i: Ints, j: Ints) -> Iterator[tuple[Ints, Ints]]:
    """The pairs that can be compared and, of one document, stand near each other, if there are any."""
    kept = comparable(claims, i, j) & ((claims.doc[i] != claims.doc[j]) | _near(claims, i, j))
    if kept.any():
        yield i[kept], j[kept]


def compared_documents(vectors: Vectors, meaning: Meaning, a: int, b: int) -> bool:
    """Whether the claims of two documents are compared at all."""
    first, second = _documents(vectors, meaning)
    return bool(np.any((first == min(a, b)) & (second == max(a, b))))


def _documents(vectors: Vectors, meaning: Meaning) -> tuple[Ints, Ints]:
    """Pairs of documents, first <= second, that are compared: each with itself and with those on the nearest topics."""
    many = vectors.topic.shape[0]
    if many <= NEIGHBOURS + 1:
        return np.triu_indices(many)
    found = [np.arange(many) * (many + 1)]
    step = max(1, _CELLS // many)
    for start in range(0, many, step):
        alike = (vectors.topic[start : start + step] @ vectors.topic.T).toarray()
        alike += meaning.topic[start : start + step] @ meaning.topic.T
        near = np.argpartition(-alike, NEIGHBOURS, axis=1)[:, : NEIGHBOURS + 1]
        own = np.repeat(np.arange(start, start + len(near)), near.shape[1])
        found.append(np.minimum(own, near.ravel()) * many + np.maximum(own, near.ravel()))
    codes = np.unique(np.concatenate(found))
    return codes // many, codes % many


def _product(starts: Ints, sizes: Ints, others: Ints, other_sizes: Ints) -> tuple[Ints, Ints]:
    """All pairs of every range `starts`.. of length `sizes` with the range `others`.. beside it."""
    counts = sizes * other_sizes
    within = np.arange(int(counts.sum())) - np.repeat(np.cumsum(counts) - counts, counts)
    width = np.repeat(other_sizes, counts)
    return np.repeat(starts, counts) + within // width, np.repeat(others, counts) + within % width


def _near(claims: Columns, i: Ints, j: Ints) -> Bools:
    """Whether two claims of one document stand near each other, or state the same."""
    near: Bools = (np.abs(claims.sentence[i] - claims.sentence[j]) <= _SENTENCES) | equal(claims, i, j)
    return near
