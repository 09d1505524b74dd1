"""Texts that repeat each other: what two documents tell in the same words goes back to one of them.

Documents of one language are compared by their runs of five words.  Of documents that share half of the shorter one's
runs, a figure whose sentence both have is one claim, said first by the earlier document, or by the agency whose copy
one of them is.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from numrecon.alignment.context import Context
from numrecon.alignment.sources import of_outlet, outlet
from numrecon.alignment.words import tokens
from numrecon.langs.fold import fold
from numrecon.model import Document, Extraction

#: Words of a run, the share of runs that makes a copy, and how many a text needs before a part of it tells: shorter
#: texts on one event are alike by nature, and only a whole one that is repeated is a copy.
_RUN, _SHARE, _LONG = 5, 0.5, 40
#: Documents that have one run are compared in pairs; more of them with the first one only.
_PAIRED = 50

Runs = frozenset[int]


def copied(found: Sequence[Context], extractions: Sequence[Extraction]) -> list[Context]:
    """The contexts, figures of copied sentences with the origin of the document that had them first.

    `Context.doc` indexes `extractions`.  Claims that name their source keep it.
    """
    runs = [_runs(extraction.document.text, 0, len(extraction.document.text)) for extraction in extractions]
    earlier: dict[int, list[int]] = defaultdict(list)
    for first, second in _pairs(extractions, runs):
        older, newer = sorted((first, second), key=lambda doc: _order(extractions[doc].document))
        earlier[newer].append(older)
    if not earlier:
        return list(found)
    return [_copied(context, earlier.get(context.doc, []), runs, extractions) for context in found]


def _copied(context: Context, older: Sequence[int], runs: Sequence[Runs], extractions: Sequence[Extraction]) -> Context:
    if context.said is not None or not older:
        return context
    sentence = _runs(context.claim.sentence, 0, len(context.claim.sentence))
    holders = [extractions[doc] for doc in older if _shared(sentence, runs[doc]) >= _SHARE]
    if not holders:
        return context
    first = min(holders, key=lambda extraction: _order(extraction.document))
    return replace(context, claim=replace(context.claim, origin=outlet(first.document, first.lang)))


def _order(document: Document) -> tuple[bool, str, str]:
    """Agencies first, then by date; documents without a date come last."""
    source = of_outlet(document.source)
    return source is None or source.sort != "agency", document.published or "9999", document.id


def _pairs(extractions: Sequence[Extraction], runs: Sequence[Runs]) -> Iterator[tuple[int, int]]:
    """Pairs of documents of one language of which one repeats the other."""
    holders: dict[tuple[str, int], list[int]] = defaultdict(list)
    for doc, extraction in enumerate(extractions):
        for run in runs[doc]:
            holders[extraction.lang.split("_")[0], run].append(doc)
    shared: dict[tuple[int, int], int] = defaultdict(int)
    for docs in holders.values():
        for at, second in enumerate(docs):
            for first in docs[:at] if len(docs) <= _PAIRED else docs[: min(at, 1)]:
                shared[first, second] += 1
    for (first, second), count in sorted(shared.items()):
        shorter, longer = sorted((len(runs[first]), len(runs[second])))
        if count >= _SHARE * shorter and (shorter >= _LONG or count == longer):
            yield first, second


def _shared(part: Runs, whole: Runs) -> float:
    return len(part & whole) / len(part) if part else 0.0


def _runs(text: str, start: int, end: int) -> Runs:
    words = [fold(token.raw) for token in tokens(text, start, end) if token.is_word]
    return frozenset(hash(tuple(words[at : at + _RUN])) for at in range(len(words) - _RUN + 1))
