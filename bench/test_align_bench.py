"""Alignment of news of many events, from what was read to questions: time, memory, and how right the questions are."""

from __future__ import annotations

import random
import time
import tracemalloc
from collections import Counter
from typing import Any

import pytest
from events import Truth, news

from numrecon.alignment import align
from numrecon.api import read
from numrecon.model import Document, Extraction, Group

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


#: Stretches of which lines without a full stop are made, and prose to compare them with; each has one figure or more.
LINES = {
    "bare": "{} ",
    "counted": "{} people ",
    "told": "officials said {} died, ",
    "earlier": "earlier {} instead of 4,400 ",
    "places": "in Paris and in Berlin {} ",
}
PROSE = "The agency in Paris counted {} visitors that day. "


@pytest.mark.parametrize("stretch", LINES)
def test_one_long_line(stretch: str) -> None:
    """A line twice as long takes hardly more than twice the time, and not many times that of prose with as many
    figures."""
    align(list(read(["The tables are loaded: 12 people."], "en")))
    once, twice, prose = _seconds(LINES[stretch], 2_000), _seconds(LINES[stretch], 4_000), _seconds(PROSE, 2_000)
    assert twice < 3 * once and once < 10 * prose


def _seconds(stretch: str, figures: int) -> float:
    """Processor time to align one document of so many figures, from what was read."""
    chance = random.Random(1)
    text = "".join(stretch.format(f"{chance.randrange(2_200, 99_000):,}") for _ in range(figures))
    extractions = list(read([Document("line", text, "en")]))
    assert sum(len(extraction.quantities) for extraction in extractions) >= figures
    start = time.process_time()
    align(extractions)
    return time.process_time() - start
