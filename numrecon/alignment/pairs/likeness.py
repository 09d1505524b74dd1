"""How alike the sentences and the documents of pairs of claims are, and by how much a pair leads its rivals."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from numrecon.alignment.claims.columns import Columns, Floats, Ints
from numrecon.alignment.encoders.meaning import cosines
from numrecon.alignment.pairs.comparison import equal
from numrecon.kernels.rows import row_products

if TYPE_CHECKING:
    from numrecon.alignment.claims.anchors import Vectors
    from numrecon.alignment.encoders.meaning import Meaning


class Likeness:
    """Of pairs i, j, each (pairs,): `words`, what their sentences share literally; `near`, how alike in meaning is what
    stands next to the numbers; `topic_words`, what their documents share; `margin`, the lead over the best rival.  All
    are (pairs,); the first three are cosines."""

    def __init__(self, claims: Columns, vectors: Vectors, meaning: Meaning, i: Ints, j: Ints) -> None:
        self.words, words_near = row_products(vectors.wide, i, j), row_products(vectors.near, i, j)
        whole, self.near = cosines(meaning.sentence, i, j), cosines(meaning.near, i, j)
        self.topic_words = _of_documents(vectors.topic, claims.doc[i], claims.doc[j])
        self.margin = _margin(claims, i, j, self.words + words_near + whole + self.near + equal(claims, i, j))

    def of(self, pairs: slice) -> Likeness:
        """That of some of the pairs."""
        some = object.__new__(Likeness)
        some.words, some.near = self.words[pairs], self.near[pairs]
        some.topic_words, some.margin = self.topic_words[pairs], self.margin[pairs]
        return some


def _margin(claims: Columns, i: Ints, j: Ints, likeness: Floats) -> Floats:
    """How much likelier the pair is than the best rival of either claim in the other's document; the lesser of both."""
    documents = int(claims.doc.max(initial=0)) + 1
    return np.minimum(_lead(i * documents + claims.doc[j], likeness), _lead(j * documents + claims.doc[i], likeness))


def _lead(groups: Ints, likeness: Floats) -> Floats:
    """(n,): the lead of each element over the best other one of its group, which is 0 where there is none."""
    if not len(groups):
        return likeness
    order = np.lexsort((-likeness, groups))
    _, first, sizes = np.unique(groups[order], return_index=True, return_counts=True)
    ranked = likeness[order]
    best = ranked[first]
    second = np.where(sizes > 1, ranked[np.minimum(first + 1, len(ranked) - 1)], 0.0)
    rival = np.repeat(best, sizes)
    rival[first] = second
    lead = np.empty_like(likeness)
    lead[order] = ranked - rival
    return lead


def _of_documents(topic: Any, a: Ints, b: Ints) -> Floats:
    """(pairs,): the products of rows a and b, each (pairs,), of which the same two come many times."""
    pairs, place = np.unique(a * topic.shape[0] + b, return_inverse=True)
    return row_products(topic, pairs // topic.shape[0], pairs % topic.shape[0])[place]
