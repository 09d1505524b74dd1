"""Documents that repeat each other's text are one origin."""

from __future__ import annotations

import random
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import numrecon
from numrecon.alignment.documents import copies
from numrecon.model import Document, Question

STORY = (
    "The ferry Aurora ran aground off the island of Skarn on Monday evening with 214 passengers and a crew of 31 "
    "people on board. Rescue boats from three harbours brought all of them ashore before midnight, although the wind "
    "had risen to a full gale and the swell broke over the quay. The ship, built in 1987, is 96 metres long and was "
    "on its way from the mainland when its rudder failed for reasons that the company is still trying to understand. "
)


def told(*documents: Document) -> dict[str, Question]:
    return {claim.quote: question for question in numrecon.reconcile(list(documents)) for claim in question.claims}


def test_a_copy_is_an_echo() -> None:
    first = Document("a", STORY, "en", "north.example", "2026-03-02")
    second = Document("b", STORY + "Storms are common there.", "en", "south.example", "2026-03-03")
    found = told(first, second)
    assert {claim.origin for claim in found["214"].claims} == {"north.example"}
    assert found["214"].n_origins == 1 and found["214"].n_documents == 2


def test_what_a_copy_adds_is_its_own() -> None:
    first = Document("a", STORY, "en", "north.example", "2026-03-02")
    second = Document("b", STORY + "The ferry Borea sank there with 77 lorries.", "en", "south.example", "2026-03-03")
    assert {claim.origin for claim in told(first, second)["77"].claims} == {"south.example"}


def test_the_agency_had_it_first_whatever_the_date() -> None:
    copy = Document("a", STORY, "en", "north.example", "2026-03-02")
    agency = Document("b", STORY, "en", "reuters.com", "2026-03-03")
    assert {claim.origin for claim in told(copy, agency)["214"].claims} == {"Reuters"}


def test_short_texts_on_one_event_are_alike_by_nature() -> None:
    found = told(
        Document("a", "The earthquake in Turkey killed 31 people on Monday.", "en"),
        Document("b", "The earthquake in Turkey killed 31 people on Monday evening.", "en"),
    )
    assert found["31"].n_origins == 2


def test_a_verbatim_copy_never_raises_the_confidence() -> None:
    alone = told(Document("a", STORY, "en"))["214"]
    copied = told(Document("a", STORY, "en"), Document("b", STORY, "en"))["214"]
    assert copied.confidence <= alone.confidence and copied.n_origins == 1


def test_many_copies_are_one_origin() -> None:
    copies = [Document(f"d{number:03}", STORY, "en", f"paper{number}.example") for number in range(60)]
    assert told(*copies)["214"].n_origins == 1


@pytest.mark.parametrize("number", [7, 60])
def test_copies_are_of_the_first_of_them_whatever_their_ids(number: int) -> None:
    """So too where they are so many that only the oldest is compared with each of the others."""
    copies = [
        Document(f"d{n:02}", STORY, "en", f"paper{n}.example", f"2026-03-{1 + (n + 11) * 17 % 31:02}")
        for n in range(number)
    ]
    oldest = min(copies, key=lambda document: (document.published or "", document.id))
    found = told(*copies)["214"]
    assert found.n_origins == 1 and {claim.origin for claim in found.claims} == {oldest.source}


def test_a_copy_of_a_copy_is_of_the_first() -> None:
    """The third has less than half of the first one's text, and the figure all the same."""
    added = [
        "".join(f"Pilot {name}{k} of the tug {name} said that the {k} cables {name} held. " for k in range(8))
        for name in ("Anders", "Berit")
    ]
    lead, rest = STORY.split("Rescue", 1)
    documents = [
        Document("a", STORY, "en", "north.example", "2026-03-02"),
        Document("b", STORY + added[0], "en", "south.example", "2026-03-03"),
        Document("c", lead + added[0] + added[1], "en", "east.example", "2026-03-04"),
    ]
    assert rest and {claim.origin for claim in told(*documents)["214"].claims} == {"north.example"}
    assert {claim.origin for claim in told(documents[0], documents[2])["214"].claims} == {
        "north.example",
        "east.example",
    }


@settings(max_examples=12, deadline=None)
@given(st.permutations(range(4)))
def test_the_order_and_the_ids_of_copies_change_no_origin(order: list[int]) -> None:
    dates = ["2026-03-04", "2026-03-02", None, "2026-03-03"]
    copies = [Document(f"d{order[k]}", STORY, "en", f"paper{k}.example", date) for k, date in enumerate(dates)]
    assert {claim.origin for claim in told(*copies)["214"].claims} == {"paper1.example"}


def test_runs_are_shared_as_a_naive_count_has_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """Runs that many documents have count for pairs with the first one only."""
    monkeypatch.setattr(copies, "_PAIRED", 3)
    monkeypatch.setattr(copies, "_LONG", 8)
    chance = random.Random(2)
    for _ in range(20):
        langs = chance.choices(["en", "de"], k=9)
        words = [chance.choices("abc", k=chance.randrange(14)) for _ in langs]
        runs = [
            {(lang, *own[at : at + 5]) for at in range(len(own) - 4)} for own, lang in zip(words, langs, strict=True)
        ]
        naive = []
        for first, second in combinations(range(9), 2):
            holders = {run: [doc for doc in range(9) if run in runs[doc]] for run in runs[first] & runs[second]}
            shared = sum(len(docs) <= 3 or docs[0] == first for docs in holders.values())
            shorter, longer = sorted((len(runs[first]), len(runs[second])))
            if shared and shared >= 0.5 * shorter and (shorter >= 8 or shared == longer):
                naive.append((first, second))
        found = copies._Runs([(" ".join(own), lang) for own, lang in zip(words, langs, strict=True)]).repeated()
        assert sorted(zip(*(side.tolist() for side in found), strict=True)) == naive
