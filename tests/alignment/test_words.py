"""Names across scripts, concepts across languages, places by any of their words, and the context of a number."""

from __future__ import annotations

import pytest

from numrecon.alignment.claims.context import contexts
from numrecon.alignment.places.states import place
from numrecon.alignment.words.concepts import build, table
from numrecon.alignment.words.forms import plain, skeleton, stems
from numrecon.api import read_one
from numrecon.errors import LanguageDataError
from numrecon.model import Document


@pytest.mark.parametrize(
    ("latin", "arabic"),
    [("Erdogan", "أردوغان"), ("Trump", "ترامب"), ("Merkel", "ميركل"), ("Reuters", "رويترز"), ("Putin", "بوتين")],
)
def test_a_name_has_one_skeleton_in_both_scripts(latin: str, arabic: str) -> None:
    assert skeleton(latin) == skeleton(arabic) != ""


def test_a_name_of_few_consonants_has_no_skeleton() -> None:
    assert skeleton("Huang") == skeleton("هوانغ") == ""


def test_plain_words_lose_case_and_accents() -> None:
    assert [plain(word) for word in ("Zürich", "układów", "São", "STRASSE")] == ["zurich", "ukladow", "sao", "strasse"]


def test_arabic_clitics_are_cut() -> None:
    assert "شركات" in stems("والشركات")


@pytest.mark.parametrize(
    ("word", "lang"),
    [
        ("processors", "en"),
        ("procesorów", "pl"),
        ("Chips", "de"),
        ("semicondutores", "pt"),
        ("شرائح", "ar"),
        ("processori", "it"),
    ],
)
def test_a_concept_is_found_in_every_language(word: str, lang: str) -> None:
    assert "chip" in table().meanings(word, lang)


@pytest.mark.parametrize(
    ("concept", "words"),
    [
        ("firefighter", "firefighters strażaków إطفائيين pompieri Feuerwehrleute bombeiros"),
        ("labour_strike", "walkout strajkiem إضراب sciopero Warnstreik greve"),
        ("dam", "dams tamy سدين diga Staudämme barragens"),
        ("vaccination", "vaccinated zaszczepionych تطعيم vaccinati geimpft vacinados"),
        ("cancel", "cancelled anulowano إلغاء annullati abgesagt cancelados"),
        ("temporary", "temporary tymczasowo مؤقتة temporaneamente vorübergehend provisória"),
    ],
)
def test_the_general_vocabulary_is_known_inflected_in_every_language(concept: str, words: str) -> None:
    for word, lang in zip(words.split(), ("en", "pl", "ar", "it", "de", "pt"), strict=True):
        assert concept in table().meanings(word, lang), word


@pytest.mark.parametrize(
    ("word", "lang", "other"),
    [
        ("important", "en", "import"),
        ("surgeons", "en", "rise"),
        ("investigators", "en", "invest"),
        ("Sanktionen", "de", "fall"),
        ("compromisso", "pt", "buy"),
        ("والغربية", "ar", "cancel"),
        ("صحيح", "ar", "health"),
        ("elettronica", "it", "election"),
    ],
)
def test_a_beginning_does_not_take_in_another_word(word: str, lang: str, other: str) -> None:
    assert other not in table().meanings(word, lang)


@pytest.mark.parametrize(
    ("word", "lang"),
    [("China", "en"), ("Chinach", "pl"), ("Pekin", "pl"), ("الصينية", "ar"), ("cinesi", "it"), ("chinesisch", "de")],
)
def test_a_place_is_known_by_name_adjective_and_seat(word: str, lang: str) -> None:
    assert place(word, lang) == {"CN"}


def test_every_concept_has_words_in_every_language_we_read() -> None:
    from numrecon import langs

    assert set(langs.codes()) <= set(table().words)
    for code in langs.codes():
        held = {
            name
            for stemset in (table().words[code].exact, table().words[code].prefix)
            for names in stemset.values()
            for name in names
        }
        assert not set(table().concepts) - held, code


@pytest.mark.parametrize(
    ("data", "named"),
    [
        ({"axes": {"casualty": ["ded"]}, "concept": {"dead": {"en": "dead"}}}, "ded"),
        ({"axes": {}, "concept": {"dead": {"en": "dead", "is": "persn"}}}, "persn"),
        ({"axes": {}, "concept": {"dead": {"pl": "zabit*"}}}, "dead"),
    ],
)
def test_a_broken_table_is_an_error_that_names_the_place(data: dict[str, object], named: str) -> None:
    with pytest.raises(LanguageDataError, match=named):
        build(data)


def test_words_of_a_context_know_how_far_the_number_is() -> None:
    (found,) = contexts(read_one(Document("d", "In May the firm sold 40 big ships, they said.", lang="en")), 0)
    near = {word.raw: (word.distance, word.after) for word in found.words}
    assert near["sold"] == (1, False) and near["big"] == (1, True) and near["ships"] == (2, True)
    assert near["said"][0] > 4
    assert found.claim.sentence == "In May the firm sold 40 big ships, they said."


@pytest.mark.parametrize(
    ("word", "lang", "meant"),
    [
        ("abril", "pt", set()),  # not 'abrir'
        ("febbraio", "it", set()),  # not 'febbre'
        ("March", "en", set()),
        ("marched", "en", {"protest"}),
        ("tam", "pl", set()),  # 'there', no dam
        ("heißt", "de", set()),
        ("naprawdę", "pl", set()),
        ("killed", "en", {"dead"}),  # a function word that says what happened
    ],
)
def test_words_that_only_begin_like_a_concept_mean_none(word: str, lang: str, meant: set[str]) -> None:
    assert table().meanings(word, lang) == meant
