"""The assertions pass and fail as they say, and a failure shows both intervals, the quotes and the rules."""

from __future__ import annotations

import pytest

from numrecon.errors import UsageError
from numrecon.testing import assert_claim, assert_consistent, assert_no_conflict

TEXT = "The ministry approved more than 400,000 H200 chips on Monday, the officials said in the capital."


def test_a_bound_that_is_asserted_passes() -> None:
    assert_claim(TEXT, "H200", at_least=400_000, kind="count", lang="en")
    assert_claim(TEXT, equals=400_000, lang="en")


def test_a_bound_that_is_not_asserted_fails_and_shows_the_working() -> None:
    with pytest.raises(AssertionError) as caught:
        assert_claim(TEXT, "H200", at_least=500_000, lang="en")
    message = str(caught.value)
    assert "at_least=500_000" in message
    assert "'more than 400,000'" in message and "more_than" in message
    assert "nearest refused: '200' (label)" in message
    assert "|--" in message and "->" in message


def test_an_upper_bound_is_not_asserted_by_more_than() -> None:
    with pytest.raises(AssertionError):
        assert_claim(TEXT, at_most=10_000_000, lang="en")


def test_a_subject_that_is_not_there_is_said() -> None:
    with pytest.raises(AssertionError, match="no figure was found in a sentence with 'B300'"):
        assert_claim(TEXT, "B300", at_least=1, lang="en")


@pytest.mark.parametrize("about", ["H20", "00 chips", "00", "20"])
def test_a_part_of_a_number_is_no_subject(about: str) -> None:
    with pytest.raises(AssertionError, match="no figure was found in a sentence with"):
        assert_claim(TEXT, about, at_least=400_000, lang="en")


@pytest.mark.parametrize("about", ["h200", "200 chip", "h"])
def test_a_part_of_a_word_is_a_subject(about: str) -> None:
    assert_claim(TEXT, about, at_least=400_000, lang="en")


def test_units_are_converted() -> None:
    assert_claim(
        "The river rose 2 metres on Tuesday and the town was flooded.", equals=200, unit="centimeter", lang="en"
    )


def test_nothing_asserted_is_a_usage_error() -> None:
    with pytest.raises(UsageError):
        assert_claim(TEXT)


def test_the_same_story_in_two_languages_is_consistent() -> None:
    assert_consistent(
        [
            "Die Behörden genehmigten am Montag fast 421.000 Chips des Typs H200 für Alibaba.",
            "Władze zatwierdziły w poniedziałek ponad 400 000 procesorów H200 dla firmy Alibaba.",
        ]
    )


def test_a_contradiction_names_both_quotes() -> None:
    a = "Officials in Ankara said on Monday that 310 people were killed in the Rize landslide."
    b = "Officials in Ankara said on Monday that 840 people were killed in the Rize landslide."
    assert_no_conflict(a, a, lang="en")
    with pytest.raises(AssertionError) as caught:
        assert_no_conflict(a, b, lang="en")
    assert "'310'" in str(caught.value) and "'840'" in str(caught.value)
