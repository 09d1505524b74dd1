"""Reading a generated corpus: the plain grammar beside quantulum3 on the same English text, in one run.

Every benchmark asserts what was read; the rates are in `extra_info` (MB of UTF-8 a second).
"""

from __future__ import annotations

import time
from typing import Any

import pytest
from corpus import documents

from numrecon.api import read
from numrecon.model import Document

SIZE = 300_000


def rate(benchmark: Any, texts: list[str]) -> None:
    if benchmark.stats is not None:  # None with --benchmark-disable
        benchmark.extra_info["MB/s"] = sum(len(text.encode()) for text in texts) / 1e6 / benchmark.stats.stats.min


@pytest.mark.parametrize("lang", ["en", "de", "pl", "it", "pt", "ar"])
def test_grammar(benchmark: Any, lang: str) -> None:
    corpus = list(documents(SIZE, langs=(lang,)))
    texts = [document for document, _ in corpus]
    list(read(texts[:1]))
    found = benchmark.pedantic(lambda: list(read(texts)), rounds=2)
    assert [[q.value for q in extraction.quantities] for extraction in found] == [values for _, values in corpus]
    rate(benchmark, [document.text for document in texts])


LINE = 40_000
#: A line of one stretch over and over, and how many quantities and refusals `LINE` letters of it hold.
LINES = {
    "7": (0, 1),
    ",.": (0, 0),
    "two ": (0, 3),
    "5%": (0, 1),
    "(5": (0, 1),
    "7 ": (20_000, 0),
    "5 % ": (10_000, 0),
}


@pytest.mark.parametrize("stretch", LINES)
def test_one_long_line(benchmark: Any, stretch: str) -> None:
    """One line of digits, of separators, of number words, of figures: how many times as long as news of that size."""
    text = (stretch * LINE)[:LINE]
    news = "\n".join(document.text for document, _ in documents(LINE, langs=("en",)))
    list(read([Document("warm", news, "en")]))
    start = time.perf_counter()
    list(read([Document("news", news, "en")]))
    base = (time.perf_counter() - start) / len(news) * LINE
    (found,) = benchmark.pedantic(lambda: list(read([Document("line", text, "en")])), rounds=2)
    assert (len(found.quantities), len(found.refused)) == LINES[stretch]
    if benchmark.stats is not None:  # None with --benchmark-disable
        benchmark.extra_info["times news"] = benchmark.stats.stats.min / base


def test_quantulum3(benchmark: Any) -> None:
    """The peer, fed sentence by sentence as it must be; it drops 'more than' and reads values only."""
    parser = pytest.importorskip("quantulum3.parser")
    corpus = list(documents(4_000, langs=("en",)))
    sentences = [s for document, _ in corpus for s in document.text.split(". ")]
    parser.parse("12 km")
    found = benchmark.pedantic(lambda: [q.value for s in sentences for q in parser.parse(s)], rounds=1)
    values = [value for _, values in corpus for value in values]
    assert len(set(values) & {int(v) for v in found}) >= 0.8 * len(values)
    rate(benchmark, sentences)


def test_recognizers_text(benchmark: Any) -> None:
    """The peer from another house, with its models already built; needs the extra `bench`."""
    recognizers = pytest.importorskip("recognizers_number", exc_type=ImportError)
    corpus = list(documents(20_000, langs=("en",)))
    texts = [document.text for document, _ in corpus]
    recognizers.recognize_number("12", "en-us")
    found = benchmark.pedantic(
        lambda: [r for text in texts for r in recognizers.recognize_number(text, "en-us")], rounds=1
    )
    values = [str(value) for _, values in corpus for value in values]
    assert len(set(values) & {r.resolution["value"] for r in found}) >= 0.9 * len(set(values))
    rate(benchmark, texts)


def test_text2num(benchmark: Any) -> None:
    """Words to digits only, which is all it does: the figures of the corpus, in digits already, stay as they are."""
    convert = pytest.importorskip("text_to_num").alpha2digit
    corpus = list(documents(SIZE, langs=("en",)))
    texts = [document.text + " Two hundred and five came." for document, _ in corpus]
    found = benchmark.pedantic(lambda: [convert(text, "en") for text in texts], rounds=2)
    assert all(text.endswith("205 came.") for text in found)
    rate(benchmark, texts)


def test_five_articles_end_to_end(benchmark: Any) -> None:
    """Six short articles from text to questions, warm: what a person waits for, less the start of Python."""
    from pathlib import Path

    from numrecon.api import reconcile

    folder = Path(__file__).parents[1] / "seeds"
    texts = [Document(path.name, path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.txt"))]
    reconcile(texts)
    result = benchmark.pedantic(lambda: reconcile(texts), rounds=3)
    assert any((q.asserted_low, q.asserted_high) == (400_000, 421_000) for q in result)
