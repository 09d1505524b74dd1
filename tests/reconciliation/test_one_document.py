"""Two figures that one document states: which replaced the other, and how a reader is told."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from numrecon.model import Claim, Conflict, Group, Question
from numrecon.reconciliation import judge

Make = Callable[..., Claim]

#: A toll that grows from day to day, each day told by another paper.
GROWING = {"2023-06-02": 50.0, "2023-06-03": 120.0, "2023-06-04": 233.0, "2023-06-05": 261.0}


def tolls(claim: Make) -> list[Claim]:
    return [
        claim("exact", value, doc=day, source=day, origin=day, published=day, as_of=day)
        for day, value in GROWING.items()
    ]


def told(claim: Make, value: float, origin: str, **fields: Any) -> Claim:
    """A figure of one article of 5 June."""
    defaults: dict[str, Any] = {"doc": "x", "source": "bbc.co.uk", "published": "2023-06-05", "as_of": "2023-06-05"}
    return claim("exact", value, **{**defaults, "origin": origin, "sentence": "a sentence", **fields})


def conflict(question: Question, one: float, other: float) -> Conflict:
    """The conflict of two values, each stated once."""
    values = {claim.value: index for index, claim in enumerate(question.claims)}
    places = sorted((values[one], values[other]))
    return next(found for found in question.conflicts if [found.a, found.b] == places)


def test_two_sources_of_one_sentence_contradict_each_other(claim: Make, group: Callable[..., Group]) -> None:
    question = judge(group(*tolls(claim), told(claim, 270.0, "WHO"), told(claim, 288.0, "CDC", start=9)))
    found = conflict(question, 270.0, 288.0)
    assert found.cause is None
    assert "(WHO, in bbc.co.uk)" in found.explanation and "(CDC, in bbc.co.uk)" in found.explanation


def test_two_sources_of_one_document_contradict_each_other_in_other_sentences_too(
    claim: Make, group: Callable[..., Group]
) -> None:
    apart = told(claim, 288.0, "CDC", start=9, sentence="another one")
    assert conflict(judge(group(*tolls(claim), told(claim, 270.0, "WHO"), apart)), 270.0, 288.0).cause is None


def test_of_two_days_or_of_a_source_and_nobody_a_growing_toll_may_have_grown(
    claim: Make, group: Callable[..., Group]
) -> None:
    later = told(claim, 288.0, "CDC", start=9, sentence="another one", as_of="2023-06-06")
    nobody = told(claim, 288.0, "bbc.co.uk", start=9, sentence="another one")
    for other in (later, nobody):
        found = conflict(judge(group(*tolls(claim), told(claim, 270.0, "WHO"), other)), 270.0, 288.0)
        assert found.cause is not None and found.cause.type == "superseded"


def test_an_earlier_figure_of_a_later_article_is_older_than_it(claim: Make, group: Callable[..., Group]) -> None:
    """'Initially 300' of 5 June is no later count than the 275 of 4 June."""
    initially = told(claim, 180.0, "bbc.co.uk", flags=("earlier",))
    older = claim("exact", 275.0, doc="y", source="y", origin="y", published="2023-06-04", as_of="2023-06-04")
    found = conflict(judge(group(initially, older)), 180.0, 275.0)
    assert found.cause is not None and found.cause.type == "superseded"


def test_what_is_newer_is_asked_of_one_document(claim: Make, group: Callable[..., Group]) -> None:
    question = judge(group(told(claim, 180.0, "bbc.co.uk"), told(claim, 275.0, "bbc.co.uk", start=9)))
    assert "which is newer" in question.extra["settles"]["explanation"]
    other = claim("exact", 275.0, doc="y", source="y", origin="y")
    assert "holds" in judge(group(told(claim, 180.0, "bbc.co.uk"), other)).extra["settles"]["explanation"]
