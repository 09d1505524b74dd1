"""Relations between questions: said only where the figures and the texts leave no doubt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

import numrecon
from numrecon.model import Claim, Document, Group, Question
from numrecon.reconciliation import judge, relate

Make = Callable[..., Any]
SENTENCE = "Segundo rumores do mercado, Alibaba e ByteDance querem more_than 200000.0 unidades cada."


def questions(*groups: tuple[str, str, tuple[Claim, ...]]) -> list[Question]:
    return [judge(Group(key, label, claims[0].kind, claims[0].unit, None, claims)) for key, label, claims in groups]


@pytest.fixture
def each(claim: Make) -> Claim:
    return claim("more_than", 200000.0, doc="pt.txt", lang="pt", sentence=SENTENCE, each=True)


def relations(found: list[Question]) -> list[list[tuple[str, tuple[str, ...]]]]:
    return [[(relation.type, relation.questions) for relation in question.relations] for question in found]


def test_each_times_the_named_holders_is_the_total(claim: Make, each: Claim) -> None:
    total = claim("more_than", 400000.0, doc="pl.txt", lang="pl")
    made = questions(("q1", "H200 chips wanted", (each,)), ("q2", "H200 chips approved", (total,)))
    found = relate(made)
    assert [question.question for question in found] == ["q1", "q2"]
    assert relations(found) == [[("each_total", ("q2",))], [("each_total", ("q1",))]]
    (relation,) = found[0].relations
    assert relation.explanation.startswith("2 × 200,000 = 400,000") and "Alibaba and ByteDance" in relation.explanation
    assert relation.claims == (0,)


def test_a_count_in_the_sentence_names_the_holders_too(claim: Make, each: Claim) -> None:
    sentence = "The exact 3.0 firms want more_than 200000.0 units each."
    each = replace(each, sentence=sentence, lang="en")
    holders = claim("exact", 3.0, doc="pt.txt", sentence=sentence)
    total = claim("more_than", 600000.0, doc="pl.txt")
    made = questions(("q1", "H200 chips", (each,)), ("q2", "firms", (holders,)), ("q3", "H200 chips", (total,)))
    found = relate(made)
    assert relations(found) == [[("each_total", ("q3",))], [], [("each_total", ("q1",))]]


@pytest.mark.parametrize(
    ("total", "hedge", "label", "change"),
    [
        (500000.0, "more_than", "H200 chips", {}),
        (400000.0, "exact", "H200 chips", {}),
        (400000.0, "more_than", "cars sold", {}),
        (400000.0, "more_than", "H200 chips", {"sentence": "They want more_than 200000.0 each."}),
        (400000.0, "more_than", "H200 chips", {"lang": "de"}),
        (400000.0, "more_than", "H200 chips", {"each": False}),
    ],
)
def test_without_evidence_nothing_is_said(
    claim: Make, each: Claim, total: float, hedge: str, label: str, change: dict[str, Any]
) -> None:
    other = claim(hedge, total, doc="pl.txt")
    made = questions(("q1", "H200 chips", (replace(each, **change),)), ("q2", label, (other,)))
    assert relations(relate(made)) == [[], []]


def test_parts_of_one_document_add_up(claim: Make) -> None:
    figures = (("q1", 1234.0), ("q2", 2345.0), ("q3", 3579.0))
    found = relate(questions(*((key, key, (claim("exact", value),)) for key, value in figures)))
    assert relations(found) == [[("part_of", ("q2", "q3"))], [("part_of", ("q1", "q3"))], [("sum", ("q1", "q2"))]]
    assert "1,234 + 2,345 = 3,579" in found[2].relations[0].explanation


@pytest.mark.parametrize(
    ("figures", "docs"),
    [
        ((2.0, 3.0, 5.0), "aaa"),
        ((200.0, 300.0, 500.0), "aaa"),
        ((1234.0, 2345.0, 3579.0), "aab"),
        ((1234.0, 2345.0, 3590.0), "aaa"),
    ],
)
def test_small_round_or_scattered_figures_are_no_sum(claim: Make, figures: tuple[float, ...], docs: str) -> None:
    claims = [claim("exact", value, doc=doc) for value, doc in zip(figures, docs, strict=True)]
    made = questions(*((f"q{i}", "x", (one,)) for i, one in enumerate(claims)))
    assert relations(relate(made)) == [[], [], []]


def test_many_figures_are_left_alone(claim: Make) -> None:
    made = [(f"q{i}", "x", (claim("exact", float(1001 + i)),)) for i in range(100)]
    assert not any(question.relations for question in relate(questions(*made)))


def _story(claim: Make, doc: str, *figures: tuple[str, float, str | None]) -> list[Claim]:
    """Figures of one sentence, in order: (hedge, value, noun)."""
    made = [claim(hedge, value, doc=doc, noun=noun, sentence=doc) for hedge, value, noun in figures]
    return [replace(one, start=at, end=at + 1) for at, one in enumerate(made)]


def _told(*stories: list[Claim]) -> list[list[tuple[str, tuple[str, ...]]]]:
    """Relations of questions that hold the figures of the same place in every story."""
    groups = [(f"q{at}", "x", tuple(claims)) for at, claims in enumerate(zip(*stories, strict=True))]
    return [[one for one in told if one[0] != "same_origin"] for told in relations(relate(questions(*groups)))]


def test_a_small_part_beside_a_large_one_in_one_sentence(claim: Make) -> None:
    story = _story(claim, "a", ("exact", 149.0, "passengers"), ("exact", 8.0, "crew"), ("exact", 157.0, "people"))
    assert _told(story)[2] == [("sum", ("q0", "q1"))]


def test_three_parts(claim: Make) -> None:
    figures = (53761.0, 31839.0, 8800.0, 94400.0)
    assert _told(_story(claim, "a", *(("exact", value, None) for value in figures)))[3] == [("sum", ("q0", "q1", "q2"))]


def test_a_rounded_whole_is_told_where_it_comes_out_on_two_days(claim: Make) -> None:
    first = _story(claim, "a", ("exact", 20665.0, None), ("at_least", 3377.0, None), ("more_than", 24000.0, None))
    second = _story(claim, "b", ("exact", 5894.0, None), ("at_least", 1932.0, None), ("more_than", 7800.0, None))
    assert _told(first) == [[], [], []]
    assert _told(first, second)[2] == [("sum", ("q0", "q1"))]


@pytest.mark.parametrize("nouns", [("injured", "injured", "dead"), ("houses", "ships", "ships")])
def test_nouns_that_exclude_each_other_make_no_sum(claim: Make, nouns: tuple[str, str, str]) -> None:
    figures = zip((1234.0, 2345.0, 3579.0), nouns, strict=True)
    assert _told(_story(claim, "a", *(("exact", value, noun) for value, noun in figures))) == [[], [], []]


def test_one_origin_of_several_figures(claim: Make) -> None:
    def told(doc: str, value: float) -> Claim:
        return claim("exact", value, doc=doc, origin="Reuters")

    made = questions(
        ("q1", "x", (told("a", 40.0), told("b", 40.0))),
        ("q2", "y", (told("a", 7.0), told("b", 7.0), claim("exact", 7.0, doc="c"))),
        ("q3", "z", (told("a", 9.0),)),
    )
    first, second, third = relate(made)
    assert [(r.type, r.questions, r.claims) for r in first.relations] == [("same_origin", ("q2",), (0, 1))]
    assert [(r.type, r.questions, r.claims) for r in second.relations] == [("same_origin", ("q1",), (0, 1))]
    assert third.relations == ()
    assert first.relations[0].explanation == "Reuters is behind these figures of a, b."


def _read(text: str, lang: str = "en") -> set[tuple[str, str, str]]:
    """(quote of a claim, type of a relation it has, quote of a claim of the other question)."""
    found = list(numrecon.reconcile([Document("d", text, lang)]))
    quotes = {question.question: question.claims[0].quote for question in found}
    return {
        (question.claims[0].quote, relation.type, quotes[other])
        for question in found
        for relation in question.relations
        for other in relation.questions
    }


@pytest.mark.parametrize(
    ("text", "lang", "part", "whole"),
    [
        ("Voting was halted in 92 of some 2,300 polling places.", "en", "92", "some 2,300"),
        ("Die Polizei riegelte 319 der 2315 Wahllokale ab.", "de", "319", "2315"),
        ("I seggi chiusi sono 92 su un totale di 2.315.", "it", "92", "2.315"),
        ("Zamknięto 92 spośród 2315 lokali.", "pl", "92", "2315"),
        ("Fecharam 92 de um total de 2.315 escolas.", "pt", "92", "2.315"),
        ("أغلقت الشرطة 92 مركزا من أصل 2315.", "ar", "92", "2315"),
        ("The flood killed 220 people, 212 of them in Valencia.", "en", "212", "220"),
        ("Bei der Flut starben 220 Menschen, davon 17 Kinder.", "de", "17", "220"),
        ("W powodzi zginęło 220 osób, w tym 17 dzieci.", "pl", "17", "220"),
        ("L'alluvione ha ucciso 220 persone, di cui 212 a Valencia.", "it", "212", "220"),
        ("As cheias mataram 220 pessoas, das quais 212 em Valência.", "pt", "212", "220"),
        ("قتلت الفيضانات 220 شخصا، بينهم 17 طفلا.", "ar", "17", "220"),
    ],
)
def test_a_part_and_its_whole_side_by_side(text: str, lang: str, part: str, whole: str) -> None:
    assert (part, "part_of", whole) in _read(text, lang)


def test_a_phrase_of_the_next_clause_makes_no_part() -> None:
    told = _read("Nel mondo i Paesi sono 88; i morti sono 10, due dei quali in Spagna.", "it")
    assert ("due", "part_of", "10") in told and ("10", "part_of", "88") not in told


def test_a_sum_in_two_currencies() -> None:
    (question,) = numrecon.reconcile([Document("d", "The damage is put at $5.6 billion (€5.1 billion).", "en")])
    assert question.status == "agree" and len(question.claims) == 2
    assert _read("The fine was $5.6 billion, the bonus €5.1 billion.") == set()


def test_a_rate_in_two_periods() -> None:
    told = _read("The canal blockage costs $9.6 billion a day, or $400 million an hour.")
    assert {kind for _, kind, _ in told} == {"conversion"} and len(told) == 2
    assert _read("The canal blockage costs $9.6 billion a day, or $300 million an hour.") == set()
