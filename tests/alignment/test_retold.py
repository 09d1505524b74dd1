"""What one document tells of one question: where a change began, what it holds now, and whose its figures are."""

from __future__ import annotations

import pytest

from numrecon import langs
from numrecon.alignment.align import align, gathered
from numrecon.alignment.retold import retold
from numrecon.extraction import extract
from numrecon.model import Claim, Document, Extraction

PUBLISHED = "2023-06-05"  # a Monday


def read(text: str, lang: str = "en") -> Extraction:
    return extract(Document("a", text, lang, "example.org", PUBLISHED), langs.load(lang))


def earlier(text: str, lang: str = "en") -> list[bool]:
    """By figure: whether the text calls it an earlier one."""
    return ["earlier" in context.claim.flags for context in gathered([read(text, lang)])[1]]


def claims(text: str) -> dict[str, Claim]:
    """All claims of a text by quote, as if they answered one question."""
    return {context.claim.quote: context.claim for context in retold(gathered([read(text)])[1])}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The death toll rose from at least 207 people to 233."),
        ("de", "Die Zahl der Toten stieg von 207 auf 233."),
        ("de", "Die Zahl der Opfer ist von mindestens 22 Toten auf 26 gestiegen."),
        ("pl", "Liczba ofiar wzrosła z 207 ofiar do ponad 230."),
        ("it", "Il bilancio dei morti è salito da 207 a 233."),
        ("pt", "O ministério elevou de 33 para 431 o número de feridos."),
        ("ar", "ارتفعت حصيلة القتلى من 207 إلى 233 قتيلا."),
    ],
)
def test_a_change_began_from_its_earlier_figure(lang: str, text: str) -> None:
    assert earlier(text, lang) == [True, False]


def test_a_change_told_the_other_way_round() -> None:
    assert earlier("The death toll rose to 233 from 207.") == [False, True]


@pytest.mark.parametrize(
    "text", ["Buses drove 40 children from 12 villages to 3 schools.", "It rose in 12 of 40 towns; 30 people left."]
)
def test_figures_that_change_into_nothing_are_not_earlier(text: str) -> None:
    assert not any(earlier(text))


def test_a_document_that_dates_two_figures_holds_the_later_one() -> None:
    told = claims("The crash killed 275 people. On Saturday officials said the crash had killed 288 people.")
    assert "earlier" in told["288"].flags and "earlier" not in told["275"].flags


def test_two_sources_of_a_document_do_not_replace_each_other() -> None:
    told = claims(
        "The crash killed 275 people, the health ministry said on Monday. "
        "On Saturday the Red Cross said the crash had killed 288 people."
    )
    assert told["275"].origin != told["288"].origin
    assert not any("earlier" in claim.flags for claim in told.values())


def test_a_headline_is_of_the_source_that_the_text_names() -> None:
    text = "Train crash kills 275 people\n\nThe train crash killed at least 275 people, the health ministry said."
    (question,) = align([read(text)])
    assert [claim.origin for claim in question.claims] == ["health ministry"] * 2


def test_a_looser_word_is_of_whose_number_it_is() -> None:
    told = claims("Nearly 100 people fell ill. The health ministry counts 92 cases. More than 500 people were tested.")
    assert told["Nearly 100"].origin == told["92"].origin == "health ministry"
    assert told["More than 500"].origin == "example.org"


def test_a_conversion_is_of_whose_sum_it_is() -> None:
    text = "The health ministry put the damage at $4.1 billion. That is 3.8 billion euros. Aid came to 2 billion euros."
    told = claims(text)
    assert told["3.8 billion euros"].origin == told["$4.1 billion"].origin == "health ministry"
    assert told["2 billion euros"].origin == "example.org"


def test_another_figure_of_nobody_is_the_papers_own() -> None:
    text = "Train crash kills 150 people\n\nEarlier the health ministry said 148 people had died."
    assert claims(text)["150"].origin == "example.org"


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("de", "Nach dem Unglück wurden 275 statt 288 Tote gezählt.", [False, True]),
        ("en", "The toll stands at 275 dead rather than 288.", [False, True]),
        ("en", "The toll was 288 at first and 275 on Sunday.", [True, False]),
        ("en", "Initially 11 dead and 22 injured people were counted.", [True, True]),
    ],
)
def test_a_word_between_two_figures_is_of_one_side(lang: str, text: str, expected: list[bool]) -> None:
    assert earlier(text, lang) == expected
