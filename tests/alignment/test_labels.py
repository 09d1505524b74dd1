"""Labels say what a question is about, also where no word near the numbers does."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from numrecon.api import reconcile
from numrecon.model import Document


def labels(*texts: str) -> list[tuple[str, str]]:
    """(label, first quote) of the questions of English articles."""
    found = reconcile([Document(f"d{n}", text, lang="en") for n, text in enumerate(texts)])
    return [(question.label, question.claims[0].quote) for question in found]


def of(found: Sequence[tuple[str, str]], quote: str) -> str:
    return next(label for label, first in found if first == quote)


TELLINGS = (
    "Rossi pays the bonds, as it said in a text that it sent out to us and to them all on Monday, of $90 million. "
    "In Peru 12 trains stood still. In Peru 14 schools closed. In Peru 3 hospitals burned.",
    "The bonds, so it said in a text that it sent out to us and to them all on Tuesday, come to $90 million. "
    "In Peru 12 trains stood still. In Peru 14 schools closed. In Peru 3 hospitals burned.",
)


def test_words_far_from_the_number_name_a_question_for_want_of_nearer_ones() -> None:
    assert of(labels(*TELLINGS), "$90 million") == "bonds - money"


def test_what_every_sentence_has_names_none() -> None:
    everywhere = [text.replace("In Peru", "Of the bonds in Peru") for text in TELLINGS]
    assert "bonds" not in of(labels(*everywhere), "$90 million")


def test_one_article_is_not_enough() -> None:
    assert of(labels(TELLINGS[0]), "$90 million") == "money"


@pytest.mark.parametrize("more", ["A bakery sells 900 loaves a day.", "Ten dogs won 45 prizes in Rome."])
def test_other_documents_change_no_label(more: str) -> None:
    assert set(labels(*TELLINGS)) <= set(labels(*TELLINGS, more))


def test_near_words_come_first() -> None:
    text = "The H200 bonds were approved for 400,000 chips."
    assert labels(text, text)[0][0] == "H200 - approved - chips"
