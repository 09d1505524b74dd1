"""What two documents that tell the same figures do not both tell: translations of one text, copies of one agency.

Where two documents agree in most of their figures, a figure of one that the other does not tell is rarely news: it
answers a question of the other, told there with a slip.  Articles written apart agree in fewer (of 1,400 pairs of such
articles nine in ten share less than a third of their figures; of pairs of translations nine in ten share more than
.47), and of them nothing is said here.
"""

from __future__ import annotations

import numpy as np

from numrecon.alignment.claims.columns import Bools, Columns, Floats, Ints
from numrecon.model import KINDS

#: Share of the figures of two documents that are in both, from which on they may be, and are, of one text; and of how
#: many figures at least a share says something.
_PARALLEL, _SURELY, _FEWEST = 0.4, 0.6, 8
#: Counts up to here are often equal by chance: they do not tell that two documents are of one text, and beside two
#: figures they count half.
_SMALL, _SMALL_TELLS = 10.0, 0.5
#: Figures in common beside two figures that count; in more equal pairs two lists agree by chance.
_MOST_BESIDE, _MOST_EQUAL = 2.0, 30
_COUNT = KINDS.index("count")


def left_over(claims: Columns, i: Ints, j: Ints, same: Bools) -> Floats:
    """Of pairs i < j, all of two documents together: how surely the documents are of one text, 0 to 1, where each of
    the two is told more often in its own document than in the other; 0 elsewhere.  `same`: the pairs that are equal."""
    equal = np.flatnonzero(same & (claims.doc[i] != claims.doc[j]))
    parallel = np.where(same, 0.0, _parallel(claims, i, j, equal))
    rows = np.flatnonzero(parallel > 0)
    documents = int(claims.doc.max(initial=0)) + 1
    told = np.concatenate([(i * documents + claims.doc[j])[equal], (j * documents + claims.doc[i])[equal]])
    for one, other in ((i[rows], j[rows]), (j[rows], i[rows])):
        parallel[rows] *= _times(told, one * documents + claims.doc[other]) < claims.copies[one]
    return parallel


def beside(claims: Columns, i: Ints, j: Ints, same: Bools, left: Floats) -> Floats:
    """Of pairs that are `left` over: how many figures their sentences have in common, before both or behind both."""
    found, rows = np.zeros(len(i)), np.flatnonzero(left)
    if not len(rows):
        return found
    sentence = np.unique(claims.doc * (int(claims.sentence.max()) + 1) + claims.sentence, return_inverse=True)[1]
    key = sentence[i] * (int(sentence.max()) + 1) + sentence[j]
    equal = np.flatnonzero(same & np.isin(key, key[rows]))
    equal = equal[np.argsort(key[equal], kind="stable")]
    start, stop = (np.searchsorted(key[equal], key[rows], side) for side in ("left", "right"))
    start = np.where(stop - start <= _MOST_EQUAL, start, stop)
    pair = np.repeat(rows, stop - start)
    other = equal[np.arange(len(pair)) + np.repeat(start - np.cumsum(stop - start) + stop - start, stop - start)]
    side = np.sign(i[other] - i[pair])
    along = (side != 0) & (side == np.sign(j[other] - j[pair]))
    np.add.at(found, pair, np.where(along, np.where(_tells(claims)[i[other]], 1.0, _SMALL_TELLS), 0.0))
    return np.minimum(found, _MOST_BESIDE)


def _parallel(claims: Columns, i: Ints, j: Ints, equal: Ints) -> Floats:
    """How surely the two documents of each pair are of one text, by the share of their figures that are in both."""
    many, documents, tells = len(claims), int(claims.doc.max(initial=0)) + 1, _tells(claims)
    pair = np.minimum(claims.doc[i], claims.doc[j]) * documents + np.maximum(claims.doc[i], claims.doc[j])
    both = np.unique(np.concatenate([pair[equal] * many + i[equal], pair[equal] * many + j[equal]]))
    shared = _times(both[tells[both % many]] // many, pair)
    sizes = np.bincount(claims.doc[tells], minlength=documents)
    size = sizes[claims.doc[i]] + sizes[claims.doc[j]]
    share = np.where(size >= _FEWEST, shared / np.maximum(size, 1), 0.0)
    surely: Floats = np.clip((share - _PARALLEL) / (_SURELY - _PARALLEL), 0.0, 1.0)
    return np.where(claims.doc[i] != claims.doc[j], surely, 0.0)


def _tells(claims: Columns) -> Bools:
    """Whether a figure is one that others rarely equal by chance."""
    small = (claims.kind == _COUNT) & (np.abs(claims.point) <= _SMALL)
    tells: Bools = ~small & ~np.isnan(claims.point)
    return tells


def _times(keys: Ints, wanted: Ints) -> Ints:
    """How often each of `wanted` is among the keys."""
    values, counts = np.unique(keys, return_counts=True)
    if not len(values):
        return np.zeros(len(wanted), dtype=np.int64)
    at = np.minimum(np.searchsorted(values, wanted), len(values) - 1)
    return np.where(values[at] == wanted, counts[at], 0)
