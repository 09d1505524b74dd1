"""What claims are about, as vectors that can be compared across languages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from numrecon.alignment.claims.context import Context

Matrix = NDArray[np.float32]


class Encoder(Protocol):
    """Turns claims' contexts into vectors.  `name` chooses the weights of the links: cosines of encoders differ."""

    name: str

    def encode(self, found: Sequence[Context], *, near: bool) -> Matrix:
        """(n, dims), a row a claim: its sentence, or with `near` what stands near the number; zero: cannot say."""
        ...


@dataclass(frozen=True, slots=True)
class Meaning:
    """Rows of unit length (or zero): a claim's `sentence`, what is `near` its number, and its document's `topic`, as
    the `encoder` of that name has it."""

    sentence: Matrix
    near: Matrix
    topic: Matrix
    encoder: str


def meaning(found: Sequence[Context], encoder: Encoder) -> Meaning:
    """The vectors of all claims, and of their documents (rows of `topic`, indexed by `Context.doc`).

    A document's mean is taken off its claims and a language's mean off its documents: that removes what a language or a
    topic has in common without knowing the language, and leaves what tells claims apart.
    """
    doc = np.array([context.doc for context in found], dtype=np.int64)
    sentence, near = (_unit(encoder.encode(found, near=near)) for near in (False, True))
    topic = _means(sentence, doc)
    return Meaning(
        _unit(sentence - topic[doc]),
        _unit(near - _means(near, doc)[doc]),
        _unit(topic - _of_language(found, topic)),
        encoder.name,
    )


def _means(rows: Matrix, groups: NDArray[np.int64]) -> Matrix:
    """Mean of the rows of each group."""
    sums = np.zeros((int(groups.max(initial=-1)) + 1, rows.shape[1]), dtype=np.float32)
    np.add.at(sums, groups, rows)
    counts = np.maximum(np.bincount(groups, minlength=len(sums)), 1)
    return (sums / counts[:, None]).astype(np.float32)


def _of_language(found: Sequence[Context], topic: Matrix) -> Matrix:
    """For each document the mean of all documents of its language; zero where it is the only one."""
    langs = {context.doc: context.claim.lang.partition("_")[0] for context in found}
    means = np.zeros_like(topic)
    for lang in set(langs.values()):
        docs = [doc for doc, other in langs.items() if other == lang]
        if len(docs) > 1:
            means[docs] = topic[docs].mean(axis=0)
    return means


def _unit(rows: Matrix) -> Matrix:
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    unit: Matrix = (rows / np.where(lengths == 0, 1, lengths)).astype(np.float32)
    return unit


def cosines(rows: Matrix, i: Any, j: Any) -> NDArray[np.float64]:
    """Cosine of rows i and j, pair by pair."""
    found: NDArray[np.float64] = np.einsum("ij,ij->i", rows[i], rows[j]).astype(np.float64)
    return found
