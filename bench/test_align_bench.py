"""Alignment of news of many events, from what was read to questions: time, memory, and how right the questions are."""

from __future__ import annotations

import tracemalloc
from collections import Counter
from typing import Any

import pytest
from events import Truth, news

from numrecon.alignment import align
from numrecon.api import read
from numrecon.model import Extraction, Group

#: Claims of the largest folder that is aligned where nothing is timed.
MOST_UNTIMED = 10_000


def scores(groups: list[Group], extractions: list[Extraction], truth: Truth) -> tuple[float, float]:
    """(precision, recall) over pairs of claims: in one question, and rightly."""
    answers = {
        (e.document.id, quantity.start): answer
        for e in extractions
        for quantity, answer in zip(e.quantities, truth[e.document.id], strict=True)
    }
    held = [Counter(answers[claim.doc, claim.start] for claim in group.claims) for group in groups]
    right = sum(_pairs(n) for counts in held for n in counts.values())
    made = sum(_pairs(counts.total()) for counts in held)
    whole = sum(_pairs(n) for n in Counter(answers.values()).values())
    return right / made, right / whole


def _pairs(many: int) -> int:
    return many * (many - 1) // 2


@pytest.mark.parametrize("claims", [1_000, 10_000, 100_000])
def test_news_of_many_events(benchmark: Any, claims: int) -> None:
    if claims > MOST_UNTIMED and benchmark.disabled:
        pytest.skip("takes minutes: only where it is timed")
    documents, truth = news(claims)
    extractions = list(read(documents))
    groups = benchmark.pedantic(lambda: align(extractions), rounds=1)
    assert sum(len(group.claims) for group in groups) == claims
    precision, recall = scores(groups, extractions, truth)
    # All events are told in the same few sentences, so that some are taken for one topic; real articles are not.
    assert precision > 0.6 and recall > 0.95
    benchmark.extra_info["right"] = f"precision {precision:.3f}, recall {recall:.3f}"
    if benchmark.stats is not None:  # None with --benchmark-disable
        benchmark.extra_info["claims/s"] = round(claims / benchmark.stats.stats.min)


def test_memory() -> None:
    """What alignment holds at its peak, beside the extractions."""
    extractions = list(read(news(2_000)[0]))
    align(extractions)  # the tables are loaded once
    tracemalloc.start()
    align(extractions)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 2_000 * 25_000
