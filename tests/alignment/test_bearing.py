"""Words that bear on one number of a sentence and not on its neighbour; figures of a document that add up."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from numrecon.alignment.claims import about, whereabouts
from numrecon.alignment.claims.context import Context, contexts
from numrecon.alignment.claims.parts import parts
from numrecon.alignment.words.concepts import table
from numrecon.api import read_one
from numrecon.model import Document

CASUALTY = list(table().axes["casualty"])


def read(text: str, lang: str = "en") -> list[Context]:
    return list(contexts(read_one(Document("d", text, lang=lang)), 0))


def casualties(text: str, lang: str = "en") -> list[set[str]]:
    """For each figure what its nearest word of the axis may mean."""
    axis = list(table().axes).index("casualty")
    said = [axes[axis] for axes in about.happenings(read(text, lang))[0]]
    return [{name for k, name in enumerate(CASUALTY) if near and near[0] >> k & 1} for near in said]


@pytest.mark.parametrize(
    ("lang", "text", "first", "second"),
    [
        ("en", "At least 146 people were killed and 150 more were hurt.", "dead", "injured"),
        ("de", "Zehntausend Menschen gelten laut IFRC als vermisst, 30.000 sind obdachlos.", "missing", "homeless"),
        ("pl", "Ponad 200 osób straciło życie, przeszło 6 tysięcy odniosło rany.", "dead", "injured"),
        ("pt", "A explosão matou pelo menos 171 pessoas e feriu mais de 6 mil.", "dead", "injured"),
        ("it", "I morti sono 31 e i feriti 250.", "dead", "injured"),
        ("ar", "قتل 31 شخصا وأصيب 250 آخرون.", "dead", "injured"),
    ],
)
def test_a_word_bears_on_the_number_it_is_nearest_to(lang: str, text: str, first: str, second: str) -> None:
    one, other = casualties(text, lang)
    assert first in one and second not in one
    assert second in other and first not in other


def test_numbers_share_a_word_where_there_is_one_for_all() -> None:
    assert casualties("The death toll rose from 26 to 35.") == [{"dead"}, {"dead"}]


def test_a_word_of_several_meanings_keeps_them() -> None:
    (said,) = casualties("سجلت السلطات 250 إصابة.", "ar")
    assert said == {"injured", "infected"}


def test_territories_are_shared_out_too() -> None:
    found = whereabouts.territories(read("Há 29.605 mortos na Turquia e 3.574 na Síria.", "pt"))
    assert [[code for _, code in named] for named in found] == [["TR"], ["SY"]]


@pytest.mark.parametrize(
    ("text", "sum_"),
    [
        ("There are 29,605 dead in Turkey and 3,574 in Syria, 33,179 in all.", True),
        ("There are 3,553 dead in Syria. Of them 1,387 lived in the west. Another 2,166 lived in the north.", True),
        ("There are 29,605 dead in Turkey and 3,574 in Syria, 33,180 in all.", False),
        ("There are 100 dead in Turkey and 200 in Syria, 300 in all.", False),
        ("There are 12 dead in Turkey and 13 in Syria, 25 in all.", False),
        ("They paid $1,387 each, and $2,166, and $3,553.", False),
    ],
)
def test_parts_and_their_whole(text: str, sum_: bool) -> None:
    assert parts(read(text)) == ({(0, 1), (0, 2), (1, 2)} if sum_ else set())


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "179 of the 181 people on board died."),
        ("en", "There are 220 dead, 212 of them in the Valencia region."),
        ("de", "Es gibt 220 Tote, davon 212 in Valencia."),
        ("pl", "Zginęło 220 osób, w tym 212 w Walencji."),
        ("it", "I morti sono 222, di cui 214 nella regione di Valencia."),
        ("pt", "Há ao menos 217 mortes, das quais 213 em Valência."),
        ("ar", "بلغت الحصيلة 219 قتيلا، منهم 211 في بلنسية."),
    ],
)
def test_what_the_text_calls_a_part(lang: str, text: str) -> None:
    assert parts(read(text, lang)) == {(0, 1)}


@pytest.mark.parametrize("text", ["First 220 and then 212 of us came.", "There were 220 dead and 212 hurt there."])
def test_what_the_text_calls_no_part(text: str) -> None:
    assert parts(read(text)) == set()


@given(st.integers(10, 999_999), st.integers(10, 999_999))
def test_the_order_of_the_parts_changes_nothing(part: int, other: int) -> None:
    whole = part + other
    texts = [f"Of {a:,} men, {b:,} and {c:,} came." for a, b, c in ((whole, part, other), (part, other, whole))]
    assert len({frozenset(parts(read(text))) for text in texts}) == 1


def test_what_a_number_counts_is_its_own_word() -> None:
    said = casualties("O balanço aponta para mortos, 1204 feridos, 721 em estado crítico.", "pt")
    assert said[0] == {"injured"}


@pytest.mark.parametrize(
    ("lang", "text", "follows"),
    [
        ("en", "On Saturday 288 people died. On Sunday that was cut to 275.", [-1, 0]),
        ("de", "Das Ministerium meldet 3753 Tote. Die Uno korrigierte sich auf 4000.", [-1, 0]),
        ("pl", "Zginęło 288 osób, rannych jest 850.", [-1, -1]),
        ("it", "Ha contato 31 morti. Un medico parla di 40.", [-1, 0]),
        ("pt", "Eram 261 mortes confirmadas. A agência fala em 288.", [-1, 0]),
        ("ar", "قتل 31 شخصا. وقال طبيب إن العدد بلغ 40.", [-1, 0]),
    ],
)
def test_a_bare_count_goes_on_with_the_one_before(lang: str, text: str, follows: list[int]) -> None:
    assert about.happenings(read(text, lang))[1] == follows
