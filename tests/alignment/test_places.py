"""Places by what their words become in a language, never by a mere beginning, and the place that a figure is of."""

from __future__ import annotations

import pytest

from numrecon.alignment.claims.context import Context, contexts
from numrecon.alignment.claims.whereabouts import SEVERAL, in_sentence, territories, where
from numrecon.alignment.places.states import place, spots
from numrecon.alignment.words.forms import tokens
from numrecon.api import read_one
from numrecon.model import Document


@pytest.mark.parametrize(
    ("word", "lang"),
    [
        ("gruzy", "pl"),
        ("samolot", "pl"),
        ("Niemal", "pl"),
        ("mądry", "pl"),
        ("us", "en"),
        ("children", "en"),
        ("Germanwings", "en"),
        ("Monat", "de"),
        ("schweren", "de"),
        ("malattia", "it"),
        ("usa", "it"),
        ("indica", "it"),
        ("maior", "pt"),
        ("chips", "pt"),
        ("praga", "pt"),
        ("السيول", "ar"),
        ("المالية", "ar"),
        ("التركيز", "ar"),
        ("المانحين", "ar"),
        ("يمنع", "ar"),
    ],
)
def test_an_ordinary_word_is_no_place(word: str, lang: str) -> None:
    assert not place(word, lang)


@pytest.mark.parametrize(
    ("word", "lang", "code"),
    [
        ("Gruzji", "pl", "GE"),
        ("gruzińska", "pl", "GE"),
        ("Rwandzie", "pl", "RW"),
        ("tunezyjskich", "pl", "TN"),
        ("Węgrzech", "pl", "HU"),
        ("Irans", "de", "IR"),
        ("tunesischen", "de", "TN"),
        ("Kenyans", "en", "KE"),
        ("boliviano", "it", "BO"),
        ("qatariote", "it", "QA"),
        ("angolanos", "pt", "AO"),
        ("وتونس", "ar", "TN"),
        ("للعراق", "ar", "IQ"),
        ("الكولومبيين", "ar", "CO"),
    ],
)
def test_a_name_is_known_in_its_cases_and_as_an_adjective(word: str, lang: str, code: str) -> None:
    assert place(word, lang) == {code}


@pytest.mark.parametrize(
    ("text", "lang", "codes"),
    [
        ("the U.S. and South Korea", "en", ["US", "KR"]),
        ("w Stanach Zjednoczonych i Nowej Zelandii", "pl", ["US", "NZ"]),
        ("im Vereinigten Königreich", "de", ["GB"]),
        ("للولايات المتحدة", "ar", ["US"]),
        ("vítimas sul-americanas", "pt", []),
        ("negli Emirati Arabi Uniti", "it", ["AE"]),
        ("na całym świecie", "pl", ["001"]),
        ("Long Island", "de", []),
    ],
)
def test_a_name_of_several_words_is_one_place(text: str, lang: str, codes: list[str]) -> None:
    words = [(at, token.raw) for at, token in enumerate(tokens(text, 0, len(text))) if token.is_word]
    assert [spot.code for spot in spots(words, lang) if spot.code] == codes


def _read(text: str, lang: str) -> list[Context]:
    return list(contexts(read_one(Document("d", text, lang=lang)), 0))


def _places(text: str, lang: str) -> list[str | None]:
    found = _read(text, lang)
    return [where(context, named) for context, named in zip(found, territories(found), strict=True)]


def test_a_place_far_before_the_number_frames_it() -> None:
    (context,) = _read("W Syrii, gdzie od lat toczy się wojna, śmierć poniosło co najmniej 783 ludzi.", "pl")
    assert in_sentence(context) == "SY"


def test_a_place_before_the_number_frames_it_rather_than_one_behind() -> None:
    text = "In Syria the war that has gone on for so long had left hospitals without power when 783 people died, "
    (context,) = _read(text + "and help from abroad, said officials there on that day, came by way of Turkey.", "en")
    assert in_sentence(context) == "SY"


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("O total de vítimas na Turquia subiu para 44.218.", "pt"),
        ("In tutto sono 3.553 i morti in Siria.", "it"),
        ("Łącznie w Turcji zginęło 5894 osób.", "pl"),
    ],
)
def test_a_total_of_one_country_is_of_that_country(text: str, lang: str) -> None:
    assert _places(text, lang) in (["TR"], ["SY"])


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("More than 50,000 died in Turkey and Syria.", "en"),
        ("In der Türkei und in Syrien starben 52.000 Menschen.", "de"),
        ("قتل 300 شخص في تركيا وسوريا.", "ar"),
        ("The tally now tops 41,000 across 96 countries.", "en"),
    ],
)
def test_a_figure_of_several_countries(text: str, lang: str) -> None:
    assert _places(text, lang)[0] == SEVERAL


def test_two_places_without_a_word_for_and_are_not_named_in_one_breath() -> None:
    assert _places("Polska wysyła do Libanu 39 strażaków.", "pl") == ["LB"]


def test_floods_are_not_seoul_though_arabic_spells_them_alike() -> None:
    def named(text: str) -> list[str]:
        return [spot.code for spot in spots(list(enumerate(text.split())), "ar")]

    assert named("قتل خمسة في سيول اجتاحت القرية") == []
    assert named("قتل خمسة في العاصمة سيول") == ["KR"]
