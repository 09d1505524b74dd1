"""Pins and bans: what a user says of two figures holds, or is refused with what would be right."""

from __future__ import annotations

import pytest

from numrecon.alignment import align
from numrecon.api import read_one, reconcile
from numrecon.cli.main import main
from numrecon.errors import UsageError
from numrecon.model import Document

TEXTS = {
    "a.txt": "The flood killed 31 people in Italy. The mayor spent 20 euros.",
    "b.txt": "The flood killed 45 people in Italy.",
    "c.txt": "A bakery in Peru sells 900 loaves.",
}
A, EUROS, B, C = "a.txt:17", "a.txt:53", "b.txt:17", "c.txt:23"


def together(**wishes: list[tuple[str, str]]) -> set[frozenset[str]]:
    read = [read_one(Document(name, text, lang="en")) for name, text in TEXTS.items()]
    return {frozenset(f"{c.doc}:{c.start}" for c in group.claims) for group in align(read, **wishes)}


def test_without_wishes() -> None:
    assert {A, B} in together() and {C} in together()


def test_a_pin_brings_together_and_the_question_grows_around_it() -> None:
    assert {A, B, C} in together(pins=[(C, A)])


def test_a_ban_keeps_apart() -> None:
    assert {frozenset({A}), frozenset({B})} <= together(bans=[(B, A)])


def test_a_place_inside_the_figure_will_do() -> None:
    assert {A, B, C} in together(pins=[("c.txt:25", "a.txt:18")])


@pytest.mark.parametrize(
    ("wishes", "message"),
    [
        ({"pins": [(A, EUROS)]}, "cannot be compared"),
        ({"pins": [(A, B)], "bans": [(B, A)]}, "pinned and banned"),
        ({"pins": [(A, C), (C, B)], "bans": [(A, B)]}, "what is banned"),
        ({"pins": [(A, "b.txt:0")]}, "its figures start at 17"),
        ({"bans": [(A, "d.txt:3")]}, "no such document"),
        ({"bans": [(A, "b.txt")]}, "DOCUMENT:START"),
    ],
)
def test_what_cannot_be_is_refused(wishes: dict[str, list[tuple[str, str]]], message: str) -> None:
    with pytest.raises(UsageError, match=message):
        together(**wishes)


def test_through_the_library_and_the_command(tmp_path: object, capsys: pytest.CaptureFixture[str]) -> None:
    documents = [Document(name, text, lang="en") for name, text in TEXTS.items()]
    assert max(q.n_claims for q in reconcile(documents, pins=[(A, C)])) == 3
    assert main(["reconcile", "nothing.txt", "--pin", "a", "b"]) == 2
    assert main(["reconcile", "--pin", "a.txt:1"]) == 2
    assert "expected 2 arguments" in capsys.readouterr().err


def test_a_figure_that_two_documents_of_one_id_have_is_refused() -> None:
    documents = [Document("a", f"The fire killed {number} people.", lang="en") for number in (12, 14)]
    with pytest.raises(UsageError, match="more than one figure.*2 documents have the id 'a'"):
        reconcile([*documents, Document("b", "The fire killed 15 people.", lang="en")], pins=[("a:16", "b:16")])
