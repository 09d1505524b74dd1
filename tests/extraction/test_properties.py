"""Extraction is total: any text gives ordered, disjoint spans inside it, the same every time."""

from __future__ import annotations

import itertools
import math
import random
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from numrecon import langs
from numrecon.api import read_one
from numrecon.model import HEDGES, KINDS, Document, Extraction

# Characters that numbers are made of, in every script and disguise, so that random text is dense in near-numbers.
PIECES = [
    *"0123456789٠١٢٣۴५.,'’ \u00a0\u202f\u2009-–—−+/:%$€£½²³٫٬()\"\n°",
    " mln ",
    " tys. ",
    " ponad ",
    " von ",
    " و",
    "H",
    "m",
]
NUMBERISH = st.lists(st.sampled_from(PIECES), max_size=60).map("".join)
# What stands between words that were torn apart.
SCARS = [
    " ",
    " ",
    " ",
    "",
    "-",
    ".",
    ", ",
    "\n",
    "\u00a0",
    "\u200f",
    "\u00ad",
    "'",
    " 1",
    "٣",
    "½",
    "%",
    " $",
    "(",
    ") ",
    "…",
    "\x00",
    "\ud83d\ude00",
]
ANY = st.text(max_size=120) | NUMBERISH


def check(extraction: Extraction) -> None:
    text, last = extraction.document.text, 0
    for quantity in extraction.quantities:
        assert last <= quantity.start < quantity.end <= len(text)
        assert quantity.text == text[quantity.start : quantity.end]
        assert quantity.kind in KINDS and quantity.hedge in HEDGES
        assert 0 <= quantity.confidence <= 1
        bounds = [x for x in (quantity.low, quantity.value, quantity.high) if x is not None]
        assert all(math.isfinite(x) for x in bounds)
        assert bounds == sorted(bounds)
        assert quantity.hedge != "range" or quantity.value is None
        last = quantity.end
    for refusal in extraction.refused:
        assert refusal.text == text[refusal.start : refusal.end] and refusal.text
    spans = sorted((found.start, found.end) for found in (*extraction.quantities, *extraction.refused))
    assert all(before[1] <= behind[0] for before, behind in itertools.pairwise(spans))


@settings(max_examples=150, deadline=None)
@given(ANY, st.sampled_from(langs.codes()))
def test_any_text_gives_ordered_disjoint_spans(text: str, code: str) -> None:
    document = Document("x", text, lang=code)
    extraction = read_one(document)
    check(extraction)
    assert read_one(document) == extraction


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_mutated_examples_never_break(data: st.DataObject) -> None:
    code = data.draw(st.sampled_from(langs.codes()))
    text = data.draw(st.sampled_from([row["text"] for row in langs.load(code).data["examples"]["reads"]]))
    cut = data.draw(st.integers(0, len(text)))
    insert = data.draw(NUMBERISH)
    check(read_one(Document("x", text[:cut] + insert + text[cut:], lang=code)))


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_shuffled_and_scarred_sentences_never_break(data: st.DataObject) -> None:
    """Words of the language's own sentences in any order, glued, doubled, cut, in capitals, with odd characters
    between."""
    code = data.draw(st.sampled_from(langs.codes()))
    rows = langs.load(code).data["examples"]
    words = sorted({word for kind in ("reads", "refuses") for row in rows[kind] for word in row["text"].split()})
    drawn = data.draw(st.lists(st.sampled_from(words), max_size=25))
    scars = data.draw(st.lists(st.sampled_from(SCARS), min_size=len(drawn), max_size=len(drawn)))
    text = "".join(word + scar for word, scar in zip(drawn, scars, strict=True))
    text = data.draw(st.sampled_from([str, str.upper, str.title, str.lower, lambda s: s[::-1], lambda s: s * 3]))(text)
    document = Document("x", text, lang=code)
    extraction = read_one(document)
    check(extraction)
    assert read_one(document) == extraction


@pytest.mark.parametrize("code", langs.codes())
def test_a_line_break_or_a_blank_around_changes_nothing(code: str) -> None:
    for row in langs.load(code).data["examples"]["reads"][::7]:
        plain, moved = (
            read_one(Document("x", text, lang=code)).quantities for text in (row["text"], f"\n  {row['text']}\n")
        )
        assert [(q.start + 3, q.end + 3, q.value, q.low, q.high, q.unit) for q in plain] == [
            (q.start, q.end, q.value, q.low, q.high, q.unit) for q in moved
        ]


# What long stretches of one thing may be made of: characters that rules look for, then the words each language has
# for them.
STRETCHES = [
    *"7.0,-$(@#:/%½٣ـ\u00ad\u0301é _\n'", "1 ", "1,", "1, ", "1 (", "1,- ", "1.2", "1-", "a ", "a@", "+1 ", "www.",
    "1/", "12:30", "#a", "5 km ", "H2", "1 000 ",
    "1½", "two million, ", "two million and ", "e\u0301", "&amp;", "-5", "x_", "5%", "$5 ",
]  # fmt: skip
_TABLES = ("numerals", "scales", "vague", "hedges", "ranges", "connectors", "percent", "dates", "refuse", "ordinals")


def _forms(table: object) -> list[str]:
    if isinstance(table, dict):
        return [form for inner in table.values() for form in _forms(inner)]
    return [form for inner in table for form in _forms(inner)] if isinstance(table, list) else [str(table)]


def _seconds(text: str, code: str) -> float:
    """How long it takes to read a text, which is also checked."""
    document = Document("x", text, lang=code)
    start = time.process_time()
    extraction = read_one(document)
    taken = time.process_time() - start
    check(extraction)
    return taken


@pytest.mark.parametrize("code", langs.codes())
def test_long_stretches_take_time_in_proportion(code: str) -> None:
    """Four times the text takes about four times as long, whatever it is made of; a quadratic rule would take
    sixteen."""
    data = langs.load(code).data
    chance = random.Random(5)
    words = {chance.choice(sorted(forms)) for name in _TABLES for _ in range(2) if (forms := set(_forms(data[name])))}

    def grows(stretch: str) -> bool:
        size = 2_000 // len(stretch)
        short, long = (_seconds(stretch * count, code) for count in (size, 4 * size))
        return long > 8 * short + 0.1

    stretches = [*STRETCHES, *(f"{word} " for word in sorted(words)), *chance.sample(sorted(words), 5)]
    # What a busy machine slows down once it does not slow down three times.
    assert [stretch for stretch in stretches if all(grows(stretch) for _ in range(3))] == []


@pytest.mark.parametrize("code", langs.codes())
def test_digits_and_separators_cost_no_more_than_prose(code: str) -> None:
    """One long line of digits, of separators, of one word or of number words against as much of the language's own
    prose."""
    rows = langs.load(code).data["examples"]
    prose = " ".join(row["text"] for kind in ("reads", "refuses") for row in rows[kind])
    numerals = [form for forms in langs.load(code).data["numerals"].values() for form in forms]
    size = 60_000
    base = min(_seconds((prose * (size // len(prose) + 1))[:size], code) for _ in range(2))
    for stretch in ("7", ".", ",", "-", " ", "\n", "/", "a", "ß", "ـ", "1.", "1,", "0 0", " ".join(numerals) + " "):
        text = (stretch * (size // len(stretch) + 1))[:size]
        assert any(_seconds(text, code) < 5 * base + 0.1 for _ in range(3)), stretch


def test_a_longer_number_is_not_cut_into_pieces() -> None:
    assert read_one(Document("x", "9" * 40, lang="en")).quantities == ()
