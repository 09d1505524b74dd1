"""Which documents tell of one event: only their figures are compared, so that a folder of many stories reads as each
story would alone.

A document is all its words: anchors (names, labels, places, concepts, cognates) and the mean of its static vectors,
less what is usual in its language (`usual.json`, made by `usual.py`).  Documents of days far apart are less alike.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from numrecon.alignment.claims.anchors import of_word
from numrecon.alignment.encoders.static import sums
from numrecon.alignment.words.texts import Texts, texts
from numrecon.kernels.linkage import Table, average_linkage
from numrecon.kernels.rows import row_products
from numrecon.model import Document
from numrecon.text.dates import days

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from numrecon.alignment.claims.columns import Floats, Ints

USUAL = Path(__file__).parent / "usual.json"
#: What a hit of each sort is worth before rarity; what the static vectors count beside the anchors.
_TRUST = {"label": 1.5, "place": 1.0, "name": 1.0, "cognate": 0.8, "concept": 0.6}
_STATIC = 0.3
#: A word's rarity is as in a folder of so many more documents that do not have it; a language's mean is as if so many
#: documents of the usual sort stood beside the folder's own.  A folder's size changes little then.
_OTHERS, _USUAL_DOCUMENTS = 100, 12
#: Mean likeness at which groups of documents join; pairs that are less alike count as not alike at all; partners kept.
_ACCEPT, _LEAST, _PARTNERS = 0.075, 0.02, 80
#: Groups that are less alike than this part of what holds one of them together stay apart: translations of one text are
#: five times as alike as articles on one event, so that to them other events are far where to articles they are near.
_LOOSEST = 0.34
#: What the same neighbours add to a likeness, how alike (cosine) neighbours are that add nothing, and the likeness to
#: others, in all, at which they count half: two articles alone on their event have no neighbours to be judged by.
#: Measured on folders of 1 to 32 annotated stories, whole ones and two to five articles of each.
_NEIGHBOURS, _AS_USUAL, _HALF = 0.25, 0.6, 3.0
#: What days between two documents take from their likeness, up to so many apart; measured on the stories of seeds/.
#: Days that are near say nothing: a folder of a week's news is of many events.  Nothing where a day is unknown.
_DAYS, _DISTANCE = (60.0, 365.0), (0.0, -0.03, -0.05)
#: Up to so many documents each is compared with every other.  Of more, those that share an anchor are, in blocks of so
#: many documents that have it, where what the blocks have in common is worth as much.
_EVERY, _BLOCK, _SHARED = 8_000, 100, 0.02
#: Likenesses held at a time; an anchor of more than such a part of the documents is multiplied with the vectors.
_CELLS, _COMMON = 4_000_000, 0.15


def topics(documents: Sequence[tuple[Document, str]]) -> Ints:
    """The topic of each document (given with its language), named by its first one: (n,)."""
    many = len(documents)
    if many < 2:
        return np.zeros(many, dtype=np.int64)
    pairs = _with_neighbours(_pairs(documents), many)
    return average_linkage(pairs, np.ones(many, dtype=np.int64), 0.0, _ACCEPT, _Events(many).try_join)


class _Events:
    """Groups of documents as they grow: how many each has, and the likeness of all pairs in it."""

    def __init__(self, documents: int) -> None:
        self._sizes, self._within = [1] * documents, [0.0] * documents

    def try_join(self, a: int, b: int, mean: float) -> bool:
        """Join groups a and b, whose likeness is `mean`, unless it is little beside that within one of them."""
        if mean < _LOOSEST * max(self._held(a), self._held(b)):
            return False
        self._within[a] += self._within[b] + mean * self._sizes[a] * self._sizes[b]
        self._sizes[a] += self._sizes[b]
        return True

    def _held(self, group: int) -> float:
        """The mean likeness within the group, 0 of one document."""
        size = self._sizes[group]
        return self._within[group] / max(1, size * (size - 1) // 2)


def joined(topic: Ints, together: Iterable[tuple[int, int]]) -> Ints:
    """The topics, with the documents of the pairs `together` on one whatever they tell."""
    found = topic.copy()
    for a, b in together:
        found[found == max(found[a], found[b])] = min(found[a], found[b])
    return found


def _pairs(documents: Sequence[tuple[Document, str]]) -> Table:
    """The pairs of documents that are alike, with how much; for each document at most its nearest partners."""
    many = len(documents)
    codes, likeness = [np.empty(0, np.int64)], [np.empty(0, np.float32)]
    for own, near, values in _nearest(documents) if many <= _EVERY else _nearest_in_blocks(documents):
        codes.append(np.minimum(own, near) * many + np.maximum(own, near))
        likeness.append(values)
    pairs, first = np.unique(np.concatenate(codes), return_index=True)
    one = np.ones(len(pairs), dtype=np.int64)
    total = np.concatenate(likeness)[first].astype(np.float64)
    return Table(pairs // many, pairs % many, total, one, one > 0, one < 0)


def _nearest(documents: Sequence[tuple[Document, str]]) -> Iterator[tuple[Ints, Ints, NDArray[np.float32]]]:
    """(pairs,) documents, the nearest partners of each, and how alike the two are: more than _LEAST."""
    for own, alike in _alike(documents):
        alike[np.arange(len(own)), own] = -np.inf
        near = np.argpartition(-alike, min(_PARTNERS, len(documents) - 1), axis=1)[:, :_PARTNERS]
        values = np.take_along_axis(alike, near, axis=1)
        kept = values > _LEAST
        yield np.repeat(own, near.shape[1])[kept.ravel()], near[kept], values[kept]


def _nearest_in_blocks(documents: Sequence[tuple[Document, str]]) -> Iterator[tuple[Ints, Ints, NDArray[np.float32]]]:
    """The same of a folder so large that documents are compared only where they share an anchor and stand near each
    other, by their days, among those that have it."""
    dense, sparse = _parts(documents)
    day = _day(documents)
    order = np.argsort(day, kind="stable")  # those without a day come last
    dense, day, blocks = dense[order], day[order], _blocks(sparse[order])
    per_row = max(1, int(blocks.nnz) * _BLOCK // len(order))
    for start in range(0, len(order), max(1, _CELLS // per_row)):
        shared = (blocks[start : start + max(1, _CELLS // per_row)] @ blocks.T).tocoo()
        own, near, alike = shared.row + start, shared.col, shared.data
        likely = np.flatnonzero((alike > _SHARED) & (own != near))
        own, near = own[likely], near[likely]
        alike = alike[likely] + np.einsum("ij,ij->i", dense[own], dense[near]) + _distance(day[own], day[near])
        kept = np.lexsort((near, -alike, own))
        kept = kept[alike[kept] > _LEAST]
        begins = np.flatnonzero(np.diff(own[kept], prepend=-1))
        rank = np.arange(len(kept)) - np.repeat(begins, np.diff(begins, append=len(kept)))
        kept = kept[rank < _PARTNERS]
        yield order[own[kept]], order[near[kept]], alike[kept].astype(np.float32)


def _blocks(anchors: Any) -> Any:
    """The matrix (n, anchors) with the column of each anchor cut into several, of at most _BLOCK rows that follow each
    other: the product with itself costs no more than _BLOCK for every cell."""
    from scipy.sparse import csc_matrix

    columns = anchors.tocsc()
    columns.sort_indices()
    first = np.repeat(columns.indptr[:-1], np.diff(columns.indptr))
    cuts = np.flatnonzero((np.arange(columns.nnz) - first) % _BLOCK == 0)
    cells = columns.data, columns.indices, np.append(cuts, columns.nnz)
    return csc_matrix(cells, shape=(anchors.shape[0], len(cuts))).tocsr()


def _with_neighbours(table: Table, many: int) -> Table:
    """The pairs, more alike where the two are alike to the same other documents, less where to different ones; never
    less than pairs that are not there, and as they are where two are alike to no others."""
    from scipy.sparse import csr_matrix

    both = np.concatenate([table.a, table.b]), np.concatenate([table.b, table.a])
    rows = csr_matrix((np.tile(table.total, 2), both), shape=(many, many))
    lengths = np.sqrt(np.asarray(rows.multiply(rows).sum(axis=1)).ravel())
    unit = csr_matrix(rows.multiply(1 / np.where(lengths == 0, 1, lengths)[:, None]))
    shared = row_products(unit, table.a, table.b)
    sums = np.asarray(rows.sum(axis=1)).ravel()
    others = np.minimum(sums[table.a], sums[table.b]) - table.total
    heard = others / (others + _HALF)
    return replace(table, total=np.maximum(0.0, table.total + heard * _NEIGHBOURS * (shared - _AS_USUAL)))


def _alike(documents: Sequence[tuple[Document, str]]) -> Iterator[tuple[Ints, NDArray[np.float32]]]:
    """Some documents after the others, and how alike they are to all documents: (rows, n)."""
    many, step = len(documents), max(1, _CELLS // len(documents))
    dense, sparse = _parts(documents)
    day, of_day = np.unique(_day(documents), return_inverse=True)
    for start in range(0, many, step):
        own = np.arange(start, min(start + step, many))
        alike = dense[own] @ dense.T
        alike += _distance(day[of_day[own], None], day[None, :]).astype(np.float32)[:, of_day]
        shared = (sparse[own] @ sparse.T).tocoo()
        alike[shared.row, shared.col] += shared.data
        yield own, alike


def _parts(documents: Sequence[tuple[Document, str]]) -> tuple[NDArray[np.float32], Any]:
    """(n, dims) and, sparse, (n, anchors): the products of rows of both add up to how alike the words of two documents
    are.  Anchors that many documents have are in the first: there it is quicker to multiply zeros too."""
    words = texts((document.text, lang) for document, lang in documents)
    anchors = _anchors(words)
    common = np.bincount(anchors.indices, minlength=anchors.shape[1]) > _COMMON * len(words)
    static = _static(words, [lang for _, lang in documents])
    return np.hstack([anchors[:, common].toarray(), np.float32(_STATIC**0.5) * static]), anchors[:, ~common]


def _anchors(words: Texts) -> Any:
    """(n, anchors) sparse, rows of unit length: how often a text has an anchor, and how rare it is."""
    from scipy.sparse import csr_matrix

    held = [of_word(raw, lang) for raw, lang in words.words]
    known = {anchor: column for column, anchor in enumerate(sorted({anchor for own in held for anchor in own}))}
    columns = np.array([known[anchor] for own in held for anchor in own], dtype=np.int64)
    starts = np.cumsum([0, *map(len, held)])
    of_words = csr_matrix((np.ones(len(columns)), columns, starts), shape=(len(held), len(known)))
    found = words.counts() @ of_words
    seen = np.bincount(found.indices, minlength=len(known))
    rarity = np.log((len(words) + _OTHERS) / (seen + 0.5)) * np.array([_TRUST[sort] for sort, _ in known])
    found.data = (1 + np.log(found.data)) * rarity[found.indices]
    lengths = np.sqrt(np.asarray(found.multiply(found).sum(axis=1)).ravel())
    found.data /= np.repeat(np.where(lengths == 0, 1, lengths), np.diff(found.indptr))
    return found.astype(np.float32)


def _day(documents: Sequence[tuple[Document, str]]) -> Floats:
    """(n,): the first day each document may be of, nan where unknown."""
    return np.array([days(document.published)[0] for document, _ in documents], dtype=float)


def _distance(one: Floats, other: Floats) -> Floats:
    """What the days between documents take from their likeness, at most 0."""
    apart = np.abs(one - other)
    added = np.array(_DISTANCE)[np.searchsorted(_DAYS, apart)]
    return np.where(np.isnan(apart), 0.0, added)


def _static(words: Texts, langs: Sequence[str]) -> NDArray[np.float32]:
    """(n, dims) rows of unit length (or zero): the mean of the words, less the language's usual mean."""
    rows = means(words)
    said = rows.any(axis=1, keepdims=True)
    bases = np.array([lang.partition("_")[0] for lang in langs])
    for lang in set(bases.tolist()):
        own = bases == lang
        rows[own] -= (rows[own].sum(axis=0) + _USUAL_DOCUMENTS * _usual(lang)) / (own.sum() + _USUAL_DOCUMENTS)
    return _unit(np.where(said, rows, 0.0))


def means(words: Texts) -> NDArray[np.float32]:
    """(n, dims) rows of unit length (or zero): what the words of each text mean together."""
    return _unit(sums(words.counts(), [raw for raw, _ in words.words]))


def _unit(rows: NDArray[np.float32]) -> NDArray[np.float32]:
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    unit: NDArray[np.float32] = (rows / np.where(lengths == 0, 1, lengths)).astype(np.float32)
    return unit


def _usual(lang: str) -> Floats:
    """The mean of documents in a language; for one that the file does not have, that of all it has."""
    known = _usual_means()
    return known[lang] if lang in known else np.mean(list(known.values()), axis=0)


@cache
def _usual_means() -> dict[str, Floats]:
    data = json.loads(USUAL.read_text(encoding="utf-8"))["means"]
    return {lang: np.array(mean, dtype=float) for lang, mean in data.items()}
