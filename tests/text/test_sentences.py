"""Sentences: spans in order that hold all that is written, cuts that keep figures and their words together."""

from __future__ import annotations

import itertools
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from numrecon.text.sentences import sentences

ABBREVIATIONS = frozenset({"tys", "mln", "np", "m.in", "dr"})
TEXTS = st.text(st.sampled_from("ab Z7,.!?;\n\r\t\u00a0\u2028\"'”)…؟。źعA-")) | st.text()


def cut(text: str, limit: int = 4000) -> list[str]:
    return [text[start:end] for start, end in sentences(text, ABBREVIATIONS, limit)]


@given(TEXTS, st.integers(1, 30))
def test_spans_are_in_order_and_hold_all_that_is_no_white_space(text: str, limit: int) -> None:
    spans = list(sentences(text, ABBREVIATIONS, limit))
    places = [0, *itertools.chain.from_iterable(spans), len(text)]
    assert places == sorted(places)
    assert all(0 < end - start <= limit for start, end in spans)
    assert all(not text[start].isspace() and not text[end - 1].isspace() for start, end in spans)
    between = zip(places[::2], places[1::2], strict=True)
    assert all(not text[start:end].strip() for start, end in between)


@given(st.lists(st.from_regex(r"[A-Z][a-z]{2,6} [0-9]{3,6} [a-z]{2,6}[.!?]", fullmatch=True), min_size=1))
def test_plain_sentences_come_out_as_they_went_in(said: list[str]) -> None:
    assert cut(" ".join(said)) == said
    assert cut("\n\n".join(said)) == said


@pytest.mark.parametrize(
    "text",
    [
        "Zginęło 1,2 tys. osób.",
        "Sprzedano 2 mln. To wiele.",
        "Firmy, m.in. Alibaba, np. Tencent.",
        "Prezes J. Huang i dr. Nowak.",
        "Am 3. Mai kamen 25 Leute.",
        "Yahoo! meldet 5 Prozent.",
        "“Really?” he asked.",
        "It costs 3.5 million.",
        "See example.com for 5.",
        "linia, która\nidzie dalej",
        "razem\n400 000 sztuk",
        "razem  \r\n  dalej",
    ],
)
def test_one_sentence(text: str) -> None:
    assert cut(text) == [text]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Było 400. Potem 500.", ["Było 400.", "Potem 500."]),
        ("Tytuł\nPierwsze zdanie.", ["Tytuł", "Pierwsze zdanie."]),
        ("tytuł\n\ndalej", ["tytuł", "dalej"]),
        ("tytuł\r\n \r\ndalej", ["tytuł", "dalej"]),
        ("Koniec.\ndalej", ["Koniec.", "dalej"]),
        ("Pyta: „Ile?” Dwa.", ["Pyta: „Ile?”", "Dwa."]),
        ("كم عددها؟ ثلاثة.", ["كم عددها؟", "ثلاثة."]),
        ("共有五个。另有三个。", ["共有五个。", "另有三个。"]),
        ("Wersja 1.5. Nowa", ["Wersja 1.5.", "Nowa"]),
        ("eins\u2028Zwei\fDrei\x85Vier", ["eins", "Zwei", "Drei", "Vier"]),
    ],
)
def test_several_sentences(text: str, parts: list[str]) -> None:
    assert cut(text) == parts


def test_long_stretches_are_cut_at_white_space_and_not_in_numbers() -> None:
    assert cut("aaaa bbbb cccc", limit=10) == ["aaaa bbbb", "cccc"]
    assert cut("aa 400 000", limit=8) == ["aa", "400 000"]
    assert cut("słowo,400000", limit=9) == ["słowo,", "400000"]
    assert cut("x" * 25, limit=10) == ["x" * 10, "x" * 10, "x" * 5]
    assert cut("7" * 25, limit=10) == ["7" * 10, "7" * 10, "7" * 5]


@pytest.mark.parametrize("unit", ["7", ",", ".", " ", "\n", '."', "1.", "-", "a", "1 000 ", "\r\n1"])
def test_much_of_one_thing_takes_flat_memory(unit: str) -> None:
    text = unit * (2_000_000 // len(unit)) + "x"
    tracemalloc.start()
    number = sum(1 for _ in sentences(text))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert number <= 1001 and peak < 3 * len(text)
