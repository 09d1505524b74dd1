"""Extraction is total: any text gives ordered, disjoint spans inside it, the same every time."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from numrecon import langs
from numrecon.api import read_one
from numrecon.model import HEDGES, KINDS, Document, Extraction

# Characters that numbers are made of, in every script and disguise, so that random text is dense in near-numbers.
PIECES = [*"0123456789٠١٢٣۴५.,'’ \u00a0\u202f\u2009-–—−+/:%$€£½²³٫٬()\"\n°", " mln ", " tys. ", " ponad ", " von ", " و", "H", "m"]
NUMBERISH = st.lists(st.sampled_from(PIECES), max_size=60).map("".join)
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


@pytest.mark.parametrize("unit", ["7", ".", "1 ", "1,", "1.2", "-", "two ", "million ", "und", "ein", "ـ", "1-", "$", "of "])
@pytest.mark.parametrize("code", ["en", "de"])
def test_long_odd_text_is_read_in_one_go(unit: str, code: str) -> None:
    """Two hundred thousand characters of one thing: quadratic work would not end within the suite's patience."""
    extraction = read_one(Document("x", unit * (200_000 // len(unit)), lang=code))
    check(extraction)


def test_a_longer_number_is_not_cut_into_pieces() -> None:
    assert read_one(Document("x", "9" * 40, lang="en")).quantities == ()
