"""'Not ... more than' is at most; what is not said of the comparison turns nothing round."""

from __future__ import annotations

import pytest

from numrecon.api import read_one
from numrecon.model import Document


def _hedge(text: str, lang: str) -> str:
    (found,) = (q for q in read_one(Document("d", text, lang)).quantities if q.value == 60)
    return found.hedge


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The firm did not sell more than 60 cars."),
        ("en", "The cars cannot be sold for more than 60 euros."),
        ("pl", "Firma nie sprzedała więcej niż 60 aut."),
        ("it", "Non ha venduto più di 60 auto."),
        ("pt", "O centro não recebeu mais do que 60 avisos."),
    ],
)
def test_not_more_than_is_at_most(lang: str, text: str) -> None:
    assert _hedge(text, lang) == "at_most"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "It was not only more than 60 people."),
        ("en", "He did not know that more than 60 had left."),
        ("en", "It is not clear whether more than 60 left."),
        ("en", "The law does not cover groups of more than 60."),
        ("en", "The party won votes from more than 60 towns."),
        ("pl", "Nie wróciło ponad 60 osób."),
        ("pl", "Nie żyje więcej niż 60 osób."),
        ("ar", "لم يتمكن أكثر من 60 شخصا من العودة."),
        ("it", "Non solo ha venduto più di 60 auto."),
    ],
)
def test_other_negations_turn_nothing_round(lang: str, text: str) -> None:
    assert _hedge(text, lang) == "more_than"
