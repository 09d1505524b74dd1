"""The vocabulary's fields of life: words in running text reach their concept, beginnings take no other word along."""

from __future__ import annotations

import pytest

from numrecon.alignment.words.concepts import table


@pytest.mark.parametrize(
    ("concept", "words"),
    [
        ("bond", {"en": "bonds", "pl": "obligacji", "ar": "السندات", "it": "obbligazioni", "de": "Staatsanleihen"}),
        ("bridge", {"en": "viaduct", "pl": "wiaduktu", "ar": "الجسر", "it": "viadotto", "pt": "viaduto"}),
        ("pipeline", {"en": "pipelines", "pl": "gazociągu", "ar": "أنابيب", "it": "gasdotto", "pt": "oleoduto"}),
        ("satellite", {"en": "satellites", "pl": "satelity", "ar": "ساتل", "de": "Satelliten", "pt": "satélites"}),
        ("stadium", {"en": "stadium", "pl": "stadionie", "ar": "الملاعب", "it": "stadio", "de": "Stadien"}),
        ("diameter", {"en": "diameter", "pl": "średnicy", "ar": "قطرها", "it": "diametro", "de": "Durchmesser"}),
        ("airport", {"en": "airports", "pl": "lotniska", "ar": "المطار", "it": "aeroporto", "de": "Flughäfen"}),
    ],
)
def test_a_concept_is_reached_from_every_language(concept: str, words: dict[str, str]) -> None:
    assert {lang: concept in table().meanings(word, lang) for lang, word in words.items()} == dict.fromkeys(words, True)


@pytest.mark.parametrize(
    ("lang", "word", "concept"),
    [
        ("en", "coalition", "coal"),
        ("de", "schaffen", "livestock"),
        ("de", "kohlenstoff", "coal"),
        ("pl", "ryzyko", "grain"),
        ("pl", "służby", "lock"),
        ("pl", "premier", "box_office"),
        ("it", "concessione", "lock"),
        ("it", "statunitense", "monument"),
        ("pt", "médico", "measurement"),
        ("pt", "extraordinário", "extraction"),
        ("ar", "البحرين", "shipping"),
        ("ar", "الرياض", "sport"),
    ],
)
def test_a_beginning_takes_no_other_word_along(lang: str, word: str, concept: str) -> None:
    assert concept in table().concepts
    assert concept not in table().meanings(word, lang)
