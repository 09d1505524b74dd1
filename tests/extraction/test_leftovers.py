"""What a figure leaves out because the words or figures beside it say it: one more of a list, a scale, an age."""

from __future__ import annotations

import pytest

from numrecon.api import read_one
from numrecon.model import Document


def _found(text: str, lang: str) -> list[tuple[str, float | None]]:
    return [(q.kind, q.value) for q in read_one(Document("d", text, lang)).quantities]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Two died in Spain and one in Portugal."),
        ("de", "In Spanien starben zwei Menschen, in Portugal einer."),
        ("de", "Es gab zwei in Spanien, einen in Portugal."),
        ("it", "I morti sono due in Spagna e uno in Portogallo."),
        ("pl", "Dwie osoby zginęły w Hiszpanii, a jedna w Portugalii."),
        ("pt", "Há duas em Espanha e uma na Hungria."),
    ],
)
def test_one_at_a_place_goes_on_a_list_of_counts(lang: str, text: str) -> None:
    assert _found(text, lang) == [("count", 2), ("count", 1)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Two of them live in Spain and one of them works."),
        ("de", "Zwei Männer und eine in Portugal lebende Frau kamen."),
        ("it", "Due sono feriti e uno dei medici è in Italia."),
        ("de", "Zwei Hunde und in Berlin eine alte Katze."),
    ],
)
def test_other_ones_count_nothing(lang: str, text: str) -> None:
    assert _found(text, lang) == [("count", 2)]


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("en", "The value rose from $71 billion to 211.", [("money", 71e9), ("money", 211e9)]),
        ("de", "Der Wert stieg von 71 Milliarden Euro auf 211.", [("money", 71e9), ("money", 211e9)]),
        ("it", "Il valore è salito da 71 miliardi di euro a oltre 211.", [("money", 71e9), ("money", 211e9)]),
        ("en", "Spending rose from $2.5 million to 300 in 2019.", [("money", 2.5e6), ("count", 300)]),
        ("en", "It fell from $2.5 million to 3 cars.", [("money", 2.5e6), ("count", 3)]),
    ],
)
def test_a_change_goes_on_in_its_scale(lang: str, text: str, found: list[tuple[str, float]]) -> None:
    assert _found(text, lang) == found


@pytest.mark.parametrize(
    ("lang", "text", "age"),
    [
        ("pl", "Fatima (38 lat) mieszka tu od dawna.", 38),
        ("it", "Fatima (38 anni) vive qui.", 38),
        ("en", "All were children, the youngest eight.", 8),
        ("de", "Alle sind jung, der jüngste 34.", 34),
        ("pl", "Wszyscy są młodzi, najstarsza 78 lat.", 78),
        ("it", "Tutti giovani: il più piccolo ne aveva tre.", 3),
        ("pt", "Todos jovens: o mais velho tinha 34.", 34),
    ],
)
def test_an_age_beside_a_name_or_the_youngest(lang: str, text: str, age: int) -> None:
    assert _found(text, lang) == [("age", age)]


@pytest.mark.parametrize(
    ("lang", "text", "value"),
    [
        ("en", "The injured number 1,634.", 1634),
        ("pt", "Há mais de centena e meia de mortos.", 150),
        ("it", "C'era un centinaio e mezzo di persone.", 150),
        ("pt", "Comprou três centenas e meia de ovos.", 350),
    ],
)
def test_whole_numbers_are_read(lang: str, text: str, value: int) -> None:
    assert _found(text, lang) == [("count", value)]


def test_an_amount_behind_ueber_is_exact_where_it_is_the_sum_of_something() -> None:
    (found,) = read_one(Document("d", "Die Stadt erhält Hilfen über 16,6 Millionen Euro.", "de")).quantities
    assert (found.hedge, found.value) == ("exact", 16_600_000)


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("de", "In acht Ländern wurde gewählt.", [("count", 8)]),
        ("de", "Es geschah in acht neuen Fällen.", [("count", 8)]),
        ("it", "L'ospedale ha registrato venti casi.", [("count", 20)]),
        ("it", "La ragazza ha venti anni.", [("age", 20)]),
        ("de", "Nehmt euch in Acht vor ihm.", []),
        ("it", "Il porto ha venti forti.", []),
        ("en", "Phase Two patients were well.", []),
    ],
)
def test_a_number_that_ends_an_idiom_may_count_what_follows(
    lang: str, text: str, found: list[tuple[str, float]]
) -> None:
    assert _found(text, lang) == found
