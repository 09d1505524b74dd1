"""What is left over between two documents of one text, and between none else."""

from __future__ import annotations

import numpy as np
import pytest

import numrecon
from numrecon.alignment.claims.anchors import vectors
from numrecon.alignment.claims.columns import columns
from numrecon.alignment.claims.context import Context, contexts
from numrecon.alignment.encoders.meaning import meaning
from numrecon.alignment.encoders.static import StaticTable
from numrecon.alignment.pairs.candidates import candidates
from numrecon.alignment.pairs.comparison import equal
from numrecon.alignment.pairs.left_over import beside, left_over
from numrecon.api import read_one
from numrecon.model import Document

ENGLISH = (
    "Mickelson has 18 wins, 20 losses and 7 halves. The course is 6,600 metres long. Some 270,000 people came. "
    "Tickets cost 185 euros."
)
GERMAN = (
    "Mickelson hat 18 Siege, {} Niederlagen und 7 Unentschieden. Der Platz ist 6.600 Meter lang. Rund 270.000 Menschen "
    "kamen. Karten kosteten 185 Euro."
)


def read(*texts: tuple[str, str]) -> list[Context]:
    """Claims of documents given as (language, text)."""
    told = [read_one(Document(str(at), text, lang=lang)) for at, (lang, text) in enumerate(texts)]
    return [context for at, document in enumerate(told) for context in contexts(document, at)]


def left(found: list[Context]) -> dict[frozenset[str], tuple[float, float]]:
    """By the two quotes: how surely a pair is left over, and what stands beside both, where it is left over at all."""
    claims = columns(found)
    pairs = candidates(claims, vectors(found), meaning(found, StaticTable()))
    i, j = (np.concatenate(side) for side in zip(*pairs, strict=True))
    same = equal(claims, i, j)
    over = left_over(claims, i, j, same)
    many = beside(claims, i, j, same, over)
    return {
        frozenset((found[i[at]].claim.quote, found[j[at]].claim.quote)): (over[at], many[at])
        for at in np.flatnonzero(over)
    }


def test_of_one_text_the_figures_that_differ_are_left_over() -> None:
    """Beside both stand 18 and, being small, half of a 7."""
    assert left(read(("en", ENGLISH), ("de", GERMAN.format(60)))) == {frozenset(("20", "60")): (1.0, 1.5)}
    assert left(read(("de", GERMAN.format(60)), ("en", ENGLISH))) == {frozenset(("20", "60")): (1.0, 1.5)}
    assert not left(read(("en", ENGLISH), ("de", GERMAN.format(20))))


def test_a_figure_told_twice_and_once_is_left_over_once() -> None:
    again = " The 20 losses hurt."
    told = left(read(("en", ENGLISH + again), ("de", GERMAN.format(20) + " Die 60 Niederlagen schmerzen.")))
    assert told.keys() == {frozenset(("20", "60"))}


@pytest.mark.parametrize(
    "other",
    [
        "Mickelson hat 18 Siege und 60 Niederlagen. Der Platz hat 70 Bunker. Rund 300.000 Menschen kamen.",
        "Mickelson hat 60 Niederlagen.",
    ],
)
def test_articles_written_apart_have_nothing_left_over(other: str) -> None:
    assert not left(read(("en", ENGLISH), ("de", other)))


def test_copies_are_counted_within_a_document_and_a_currency() -> None:
    claims = columns(
        read(("en", "It cost 20 euros. It cost 20 dollars. He paid 20 euros for 20 nails."), ("en", "20 euros"))
    )
    assert claims.copies.tolist() == [2, 1, 2, 1, 1]


def test_a_slip_in_one_of_two_translations_is_one_question_and_a_contradiction() -> None:
    documents = [Document("a", ENGLISH, lang="en"), Document("b", GERMAN.format(60), lang="de")]
    found = [q for q in numrecon.reconcile(documents) if any(claim.quote == "60" for claim in q.claims)]
    assert [(claim.quote, q.status) for q in found for claim in q.claims] == [
        ("20", "contradiction"),
        ("60", "contradiction"),
    ]
