"""What one document tells of one question in several figures, and what stays apart in it."""

from __future__ import annotations

import pytest

from numrecon.alignment import align
from numrecon.api import read_one
from numrecon.model import Document

TOLLS = {
    "a": "The flood killed 288 people in Odisha on Friday, the railways said. On Sunday they put the deaths at 275.",
    "b": "Die Flut in Odisha hat 275 Menschen getötet. Am Samstag sprachen die Behörden noch von 288 Toten.",
    "c": "W powodzi w Odisha zginęło 288 osób, w niedzielę mówiono już o 275 ofiarach.",
}


def questions(texts: dict[str, str], langs: str) -> list[set[tuple[str, str]]]:
    """(document, quote) of the claims of each question."""
    documents = [
        Document(name, text, lang=lang) for (name, text), lang in zip(texts.items(), langs.split(), strict=True)
    ]
    found = align(read_one(document) for document in documents)
    return [{(claim.doc, claim.quote) for claim in group.claims} for group in found]


def test_how_a_toll_changed_is_one_question_in_all_documents() -> None:
    (question,) = questions(TOLLS, "en de pl")
    assert len(question) == 6


@pytest.mark.parametrize(
    "text",
    [
        "The flood killed 288 people and injured 275 people.",
        "The flood killed 288 people in Turkey and 275 people in Syria.",
        "The flood killed 288 people, 275 of them children.",
        "Of 563 dead, 288 died on the coast and 275 in the hills.",
    ],
)
def test_two_figures_of_a_document_are_rarely_of_one_question(text: str) -> None:
    assert all(len(question) == 1 for question in questions({"a": text}, "en"))


def test_a_part_is_never_with_its_whole_unless_it_is_pinned() -> None:
    text = "In all 220 people died in the floods, 212 of them in Valencia."
    other = "Die Flut tötete 220 Menschen. Die Flut tötete 212 Menschen in Valencia."
    assert all(not {("a", "220"), ("a", "212")} <= question for question in questions({"a": text, "b": other}, "en de"))
    read = [read_one(Document("a", text, lang="en"))]
    (group,) = align(read, pins=[(f"a:{text.index('220')}", f"a:{text.index('212')}")])
    assert [claim.quote for claim in group.claims] == ["220", "212"]
