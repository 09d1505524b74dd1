"""Texts that repeat each other: what two documents tell in the same words goes back to one of them.

Documents of one language are compared by their runs of five words.  Of documents that share half of the shorter one's
runs, a figure whose sentence both have is one claim, said first by the earlier document, or by the agency whose copy
one of them is.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np

from numrecon.alignment.claims.context import Context
from numrecon.alignment.said.sources import of_outlet, outlet
from numrecon.alignment.words.forms import words_in
from numrecon.alignment.words.texts import texts
from numrecon.langs.fold import fold
from numrecon.model import Document, Extraction

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from numrecon.alignment.claims.columns import Bools, Ints

#: Words of a run, the share of runs that makes a copy, and how many a text needs before a part of it tells: shorter
#: texts on one event are alike by nature, and only a whole one that is repeated is a copy.
_RUN, _SHARE, _LONG = 5, 0.5, 40
#: Documents that have one run are compared in pairs; more of them with the first one only.
_PAIRED = 50
#: Mixes the words of a run into one number of 64 bits, after Knuth's multiplicative hashing (2**64 / golden ratio).
_MIX, _HALF = np.uint64(0x9E3779B97F4A7C15), np.uint64(32)


def copied(found: Sequence[Context], extractions: Sequence[Extraction]) -> list[Context]:
    """The contexts, figures of copied sentences with the origin of the document that had them first.

    `Context.doc` indexes `extractions`.  Claims that name their source keep it.
    """
    order = sorted(range(len(extractions)), key=lambda doc: _order(extractions[doc].document))
    ordered = [extractions[doc] for doc in order]
    runs = _Runs([(extraction.document.text, extraction.lang) for extraction in ordered])
    repeated: dict[int, list[int]] = defaultdict(list)
    for older, newer in sorted(zip(*(side.tolist() for side in runs.repeated()), strict=True)):
        repeated[newer].append(older)
    if not repeated:
        return list(found)
    place = {doc: number for number, doc in enumerate(order)}
    return [_copied(context, place[context.doc], repeated, runs, ordered) for context in found]


def _copied(
    context: Context,
    doc: int,
    repeated: Mapping[int, Sequence[int]],
    runs: _Runs,
    ordered: Sequence[Extraction],
) -> Context:
    """The context, of the document from which its sentence came, perhaps by way of others; `repeated` are the older
    documents that each repeats."""
    if context.said is not None:
        return context
    first, older = doc, repeated.get(doc, ())
    while older:
        before = next((other for other in older if runs.share(context.claim.sentence, other) >= _SHARE), None)
        first, older = (first, ()) if before is None else (before, repeated.get(before, ()))
    if first == doc:
        return context
    origin = outlet(ordered[first].document, ordered[first].lang)
    return replace(context, claim=replace(context.claim, origin=origin))


def _order(document: Document) -> tuple[bool, str, str]:
    """Agencies first, then by date; documents without a date come last."""
    source = of_outlet(document.source)
    return source is None or source.sort != "agency", document.published or "9999", document.id


class _Runs:
    """The runs of words of documents, each given as text and language, the oldest first; those of two languages are
    never the same."""

    def __init__(self, documents: Sequence[tuple[str, str]]) -> None:
        words = texts(documents)
        self._langs = [_base(lang) for _, lang in documents]
        self._known: dict[tuple[str, str], int] = {}
        known = [self._known.setdefault((_base(lang), fold(raw)), len(self._known)) for raw, lang in words.words]
        self._running, self._starts = np.array(known, dtype=np.uint64)[words.running], words.starts
        self._held: dict[int, frozenset[int]] = {}

    def repeated(self) -> tuple[Ints, Ints]:
        """Pairs of documents, the first before the second, of which one repeats the other."""
        first, second, shared, sizes = self._shared()
        shorter, longer = np.sort([sizes[first], sizes[second]], axis=0)
        kept = (shared >= _SHARE * shorter) & ((shorter >= _LONG) | (shared == longer))
        return first[kept], second[kept]

    def _shared(self) -> tuple[Ints, Ints, Ints, Ints]:
        """Pairs of documents, first before second, with how many runs they share; how many each document has."""
        from scipy.sparse import csr_matrix, triu

        run, doc = self._distinct()
        new = np.diff(run, prepend=run[:1] + np.uint64(1)) != 0
        number = np.cumsum(new) - 1
        holders = np.bincount(number)[number] if len(number) else number

        def held(kept: Bools) -> Any:
            return csr_matrix((np.ones(int(kept.sum()), np.int64), (doc[kept], number[kept])), shape)

        shape = len(self._langs), len(run)
        few, many = held((holders > 1) & (holders <= _PAIRED)), holders > _PAIRED
        pairs = (triu(few @ few.T, 1) + held(many & new) @ held(many & ~new).T).tocoo()
        return pairs.row, pairs.col, pairs.data, np.bincount(doc, minlength=len(self._langs))

    def _distinct(self) -> tuple[NDArray[np.uint64], Ints]:
        """The runs of all documents in order, each with the documents that have it, in order too."""
        run, doc = _runs(self._running), np.repeat(np.arange(len(self._langs)), np.diff(self._starts))
        inside = doc[: len(run)] == doc[len(doc) - len(run) :]
        run, doc = run[inside], doc[: len(run)][inside]
        order = np.argsort(run, kind="stable")
        run, doc = run[order], doc[order]
        again = np.zeros(len(run), dtype=bool)
        again[1:] = (run[1:] == run[:-1]) & (doc[1:] == doc[:-1])
        return run[~again], doc[~again]

    def share(self, sentence: str, doc: int) -> float:
        """The share of a sentence's runs that a document of its language has too; 0 where it is too short for one."""
        if doc not in self._held:
            self._held[doc] = frozenset(_runs(self._running[self._starts[doc] : self._starts[doc + 1]]).tolist())
        words = [self._known.get((self._langs[doc], fold(raw)), len(self._known)) for raw in words_in(sentence)]
        part = frozenset(_runs(np.array(words, dtype=np.uint64)).tolist())
        return len(part & self._held[doc]) / len(part) if part else 0.0


def _base(lang: str) -> str:
    return lang.split("_")[0]


def _runs(words: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """Every run of words, given by their numbers, as one number."""
    runs = np.zeros(max(0, len(words) - _RUN + 1), dtype=np.uint64)
    for at in range(_RUN):
        runs = (runs ^ words[at : at + len(runs)]) * _MIX
        runs ^= runs >> _HALF
    return runs
