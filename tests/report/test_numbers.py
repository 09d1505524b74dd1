"""Numbers and ranges in words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from numrecon.report.numbers import Scale, amount, compact, percent, plain, rounded, span, unit_name
from numrecon.report.words import counted, isolated, shortened, split_sentence, visible

FLOATS = st.floats(allow_nan=False, allow_infinity=False)


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (0, "0"),
        (5.0, "5"),
        (421000, "421,000"),
        (999999.0, "999,999"),
        (2e6, "2 million"),
        (2345678, "2,345,678"),
        (2.35e6, "2.35 million"),
        (9.6e9, "9.6 billion"),
        (3e12, "3 trillion"),
        (-2.5, "−2.5"),
        (0.1, "0.1"),
        (12.42742384, "12.4274"),
        (1e20, "1×10²⁰"),
        (3e-7, "3×10⁻⁷"),
        (None, "?"),
        (float("nan"), "?"),
    ],
)
def test_plain(value: float | None, words: str) -> None:
    assert plain(value) == words


@pytest.mark.parametrize(
    ("low", "high", "scale", "words"),
    [
        (4e5, 4.21e5, Scale(), "400,000 to 421,000"),
        (2e6, 3e6, Scale("USD", "day", "money"), "USD\u00a02 to 3 million per day"),
        (2e6, 3e9, Scale("USD"), "USD\u00a02 million to 3 billion"),
        (None, 34, Scale("percent"), "at most 34%"),
        (6, None, Scale(kind="ratio"), "at least 6×"),
        (1, 1, Scale("year"), "1\u00a0year"),
        (3, 5, Scale("kilometer / hour"), "3 to 5\u00a0km/h"),
        (None, None, Scale(), "any"),
    ],
)
def test_span(low: float | None, high: float | None, scale: Scale, words: str) -> None:
    assert span(low, high, scale) == words


def test_excluded_bounds_have_other_words() -> None:
    assert span(4e5, None, Scale(), low_open=True) == "over 400,000"
    assert span(None, 4e5, Scale(), high_open=True) == "under 400,000"


def test_units() -> None:
    assert unit_name("meter ** 2") == "m²"
    assert unit_name("kilogram * meter / second ** 2") == "kg·m/s²"
    assert unit_name("mile", many=False) == "mile"
    assert unit_name("unknown_thing") == "unknown thing"
    assert amount(1.0, Scale("percentage_point")) == "1\u00a0percentage point"


def test_compact() -> None:
    words = [compact(value) for value in (400000, 1.5e6, 2e9, 0.5, -3000, 0)]
    assert words == ["400k", "1.5M", "2bn", "0.5", "−3k", "0"]


def test_percent_never_claims_certainty() -> None:
    assert [percent(share) for share in (1.0, 0.999, 0.934, 0.001, 0.0)] == ["100%", ">99%", "93%", "<1%", "0%"]


def test_estimates_are_rounded_to_what_they_can_bear() -> None:
    assert rounded(401200.55, 19000) == 401200
    assert rounded(123.456, 0) == 123
    assert rounded(0.0, 1) == 0


@given(FLOATS, FLOATS)
def test_no_number_breaks_the_words(value: float, other: float) -> None:
    assert plain(value)
    assert compact(value)
    assert span(value, other, Scale("USD"))
    near = rounded(value, abs(other))
    assert abs(near - value) <= abs(value) * 0.01


def test_the_marked_quote_is_a_word_of_its_own() -> None:
    assert split_sentence("From 25 to 5 of them", "5") == ("From 25 to ", "5", " of them")
    assert split_sentence("nothing here", "7") == ("nothing here", "", "")
    assert split_sentence("  a  5\n b ", "5") == ("a ", "5", " b")


@given(st.text(), st.text(max_size=5))
def test_splitting_loses_nothing_but_space(sentence: str, quote: str) -> None:
    before, marked, after = split_sentence(sentence, quote)
    assert "".join((before + marked + after).split()) == "".join(visible(sentence).split())


def test_directions_are_isolated_only_where_needed() -> None:
    assert isolated("abc") == "abc"
    assert isolated("zażółć") == "zażółć"
    assert isolated("عدة") == "\u2068عدة\u2069"
    assert isolated("a\u202eb\u2069") == "ab"


def test_shortened_and_counted() -> None:
    assert shortened("one two three four", 12) == "one two…"
    assert counted(1, "claim") == "1 claim"
    assert counted(2000, "quantity", "quantities") == "2,000 quantities"
