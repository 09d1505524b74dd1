"""Which claims answer one question: across languages, in any order, under the constraints."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from numrecon.alignment import align
from numrecon.api import read_one
from numrecon.model import Document, Group

QUAKE = {
    "pl": "W Turcji zginęło 1014 osób. Rannych jest ponad 5 tys. ludzi. Zawaliło się 2800 budynków.",
    "it": "In Turchia i morti sono 1.014. I feriti sono oltre 5 mila. Sono crollati 2.800 edifici.",
    "de": "In der Türkei starben 1.014 Menschen. Mehr als 5.000 Menschen wurden verletzt. 2.800 Gebäude stürzten ein.",
    "en": "In Turkey 1,014 people died. More than 5,000 people were injured. 2,800 buildings collapsed.",
}
CHIPS = {
    "pl": "Chiny zatwierdziły import ponad 400 000 procesorów H200. Zamówienia na H200 przekroczyły 2 mln sztuk.",
    "de": "China genehmigte den Import von fast 421.000 Chips vom Typ H200.",
    "it": "Le aziende cinesi hanno ordinato oltre due milioni di chip H200.",
    "ar": "طلبت الشركات الصينية أكثر من مليوني شريحة H200.",
}


def groups(texts: dict[str, str]) -> list[Group]:
    return align(read_one(Document(lang, text, lang=lang)) for lang, text in texts.items())


def quotes(group: Group) -> set[str]:
    return {claim.quote for claim in group.claims}


def together(found: list[Group]) -> set[frozenset[tuple[str, int]]]:
    return {frozenset((claim.doc, claim.start) for claim in group.claims) for group in found}


def test_one_event_told_in_four_languages() -> None:
    found = groups(QUAKE)
    assert {"1014", "1.014", "1,014"} <= set().union(*(quotes(g) for g in found if "1014" in quotes(g)))
    assert any({"2800", "2.800", "2,800"} <= quotes(group) for group in found)
    injured = next(group for group in found if "ponad 5 tys." in quotes(group))
    assert injured.kind == "count" and len(injured.claims) == 4


def test_different_figures_of_one_question_stand_together_and_apart_from_another_question() -> None:
    found = groups(CHIPS)
    assert any(quotes(group) == {"ponad 400 000", "fast 421.000"} for group in found)
    assert any(quotes(group) == {"2 mln", "oltre due milioni", "أكثر من مليوني"} for group in found)


def test_a_general_and_a_precise_figure_of_one_document_are_one_claim() -> None:
    text = "Władze zatwierdziły import kilkuset tysięcy układów H200. Zgoda obejmuje ponad 400 000 procesorów H200."
    assert together(groups({"pl": text})) == {frozenset({("pl", 27), ("pl", 73)})}


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The firm sold 40 ships.", "The firm sold 40 percent of its ships."),
        ("The teams have 400 players.", "The teams have 40 players each."),
        ("The road is 40 kilometres long.", "The drive takes 40 hours."),
        ("The plant costs $40 million a day.", "The plant costs $40 million a year."),
    ],
)
def test_what_cannot_be_compared_is_never_one_question(a: str, b: str) -> None:
    found = align(read_one(Document(name, text, lang="en")) for name, text in (("a", a), ("b", b)))
    assert [len(group.claims) for group in found] == [1, 1]


def test_two_figures_of_one_sentence_are_two_questions() -> None:
    found = groups(
        {"en": "There were 40 men and 40 men were saved.", "pl": "Było 40 mężczyzn, a 40 mężczyzn uratowano."}
    )
    for group in found:
        assert len({claim.doc for claim in group.claims}) == len(group.claims)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Police put the turnout at 9,000, organisers at 60,000."),
        ("de", "Die Polizei sprach von 9000 Teilnehmern, die Veranstalter von 60.000."),
        ("pl", "Według policji protestowało 9 tys. osób, według organizatorów 60 tys."),
        ("it", "Erano 9.000 manifestanti per la questura, 60.000 per gli organizzatori."),
        ("pt", "A polícia fala em 9 mil manifestantes, os organizadores em 60 mil."),
        ("ar", "وبلغ عدد المتظاهرين 9 آلاف وفق الشرطة، و60 ألفا وفق المنظمين."),
    ],
)
def test_what_two_sources_of_a_sentence_count_is_one_question(lang: str, text: str) -> None:
    (found,) = groups({lang: text})
    assert [claim.origin for claim in found.claims] == ["police", "organisers"]


def test_what_two_sources_count_in_two_places_is_not() -> None:
    text = "Police counted 9,000 marchers in Poland, organisers 60,000 in Italy."
    assert [len(group.claims) for group in groups({"en": text})] == [1, 1]


@settings(max_examples=20, deadline=None)
@given(st.permutations([*QUAKE.items(), *((lang + "-chips", text) for lang, text in CHIPS.items())]))
def test_the_order_of_the_documents_changes_nothing(order: list[tuple[str, str]]) -> None:
    read = {name: read_one(Document(name, text, lang=name[:2])) for name, text in order}
    assert align(read.values()) == align(read[name] for name in sorted(read))


def test_two_unrelated_folders_give_the_same_questions_together_as_apart() -> None:
    apart = together(groups(QUAKE)) | {
        frozenset((f"{d}-chips", s) for d, s in group) for group in together(groups(CHIPS))
    }
    both = QUAKE | {f"{lang}-chips": text for lang, text in CHIPS.items()}
    found = align(read_one(Document(name, text, lang=name[:2])) for name, text in both.items())
    assert together(found) == apart


def test_labels_are_for_people_and_keys_are_stable_and_unique() -> None:
    found = groups(QUAKE | {"ar": CHIPS["ar"]})
    labels = [group.label for group in found]
    assert any("Türkiye" in label and "deaths" in label for label in labels)
    assert any("H200" in label and label.endswith("chips") for label in labels)
    assert len({group.key for group in found}) == len(found)
    assert [group.key for group in groups(QUAKE)] == [group.key for group in groups(dict(reversed(QUAKE.items())))]


def test_nothing_read_is_no_question() -> None:
    assert align([]) == []
    assert groups({"en": "Nothing to count here.", "pl": ""}) == []


def test_every_claim_is_in_exactly_one_group_in_document_order() -> None:
    found = groups(QUAKE)
    claims = [(claim.doc, claim.start) for group in found for claim in group.claims]
    assert len(claims) == len(set(claims)) == 12
    for group in found:
        assert [*group.claims] == sorted(group.claims, key=lambda c: (c.doc, c.start))
        assert all(a.kind == b.kind for a, b in combinations(group.claims, 2))
