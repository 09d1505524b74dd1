"""Candidates and evidence: what a link adds up to, and what a large folder leaves out."""

from __future__ import annotations

import random
from pathlib import Path

import numpy as np
import pytest

from numrecon.alignment.claims.anchors import Vectors, vectors
from numrecon.alignment.claims.columns import Columns, columns
from numrecon.alignment.claims.context import contexts
from numrecon.alignment.encoders.meaning import Meaning, meaning
from numrecon.alignment.encoders.static import StaticTable
from numrecon.alignment.grouping import group
from numrecon.alignment.pairs import candidates, features, likeness, links, long_documents
from numrecon.api import read_one
from numrecon.errors import LanguageDataError
from numrecon.model import Document

NOUNS = ("ships", "houses", "schools", "soldiers", "trains", "banks")
NAMES = ("Verdun", "Karim", "Ostrava", "Delphine", "Quimby", "Tavares", "Zhukov", "Mbeki")
PLACES = ("France", "Poland", "Brazil", "Italy", "Egypt", "Japan")


def told_of_two(*texts: str, published: str | None = None) -> dict[str, float]:
    """What speaks for and against the first figures of two English texts."""
    found = [
        context
        for number, text in enumerate(texts)
        for context in contexts(read_one(Document(str(number), text, lang="en", published=published)), number)
    ]
    read = columns(found), vectors(found), meaning(found, StaticTable())
    return links.contributions(*read, links.link(*read).partners, 0, 1)


def folder(documents: int) -> tuple[Columns, Vectors, Meaning]:
    """Documents that each tell six facts, most of them the same ones."""
    chance = random.Random(5)
    found = []
    for number in range(documents):
        facts = [
            f"In {place} {1000 + 37 * k + (number % 3)} {noun} were counted."
            for k, (place, noun) in enumerate(zip(PLACES, NOUNS, strict=True))
        ]
        text = " ".join(chance.sample(facts, 6))
        found += contexts(read_one(Document(f"d{number:04}", text, lang="en")), number)
    return columns(found), vectors(found), meaning(found, StaticTable())


def test_contributions_add_up_to_the_log_odds() -> None:
    claims, *words = folder(3)
    found = links.link(claims, *words)
    assert len(found)
    for pair in range(len(found)):
        parts = links.contributions(claims, *words, found.partners, int(found.j[pair]), int(found.i[pair]))
        assert sum(parts.values()) == pytest.approx(found.log_odds[pair])
        assert set(parts) <= set(features.FEATURES)
    assert {"bias", "noun_differs"} <= set(links.contributions(claims, *words, found.partners, 0, 1))


def test_what_differs_far_apart_in_a_document_is_not_compared() -> None:
    text = "Some 310 ships wait." + " Rain fell." * 40 + " Some 420 ships wait. There are 310 ships."
    found = list(contexts(read_one(Document("d", text, lang="en")), 0))
    read = columns(found), vectors(found), meaning(found, StaticTable())
    assert [c.claim.quote for c in found] == ["Some 310", "Some 420", "310"]
    known = links.link(*read).partners
    assert not links.contributions(*read, known, 0, 1)
    assert links.contributions(*read, known, 0, 2)["retold"] > 0 > links.contributions(*read, known, 1, 2)["gap"]


@pytest.mark.parametrize(
    ("one", "other", "unnamed"),
    [
        ("Two Albanians were found.", "The coffins of two Muslims arrived.", True),
        ("Two planes crashed.", "The firm lost two planes.", False),
        ("Some 200 Albanians were found.", "The coffins of 200 Muslims arrived.", False),
    ],
)
def test_small_counts_speak_less_where_no_noun_says_that_they_count_one_thing(
    one: str, other: str, unnamed: bool
) -> None:
    told = told_of_two(one, other)
    assert ("small_unnamed" in told) == unnamed and told.get("small_unnamed", 0.0) <= 0.0


@pytest.mark.parametrize(
    ("other", "apart"), [("6 percentage points", True), ("5 percentage points", False), ("6%", False)]
)
def test_percent_are_no_percentage_points_unless_the_numbers_are_equal(other: str, apart: bool) -> None:
    texts = [f"The share of the unemployed in Italy rose by {figure} in 2019." for figure in ("5%", other)]
    found = [
        context
        for number, text in enumerate(texts)
        for context in contexts(read_one(Document(str(number), text, lang="en")), number)
    ]
    claims, words, about = columns(found), vectors(found), meaning(found, StaticTable())
    assert ("points_unequal" in told_of_two(*texts)) == apart
    assert len(group(claims, links.link(claims, words, about))) == (2 if apart else 1)


@pytest.mark.parametrize(
    ("total", "apart"),
    [("750,000 dollars", True), ("270,000 dollars", False), ("245,000 euros", False), ("750,000 euros", True)],
)
def test_a_figure_for_each_is_held_against_what_may_be_a_total(total: str, apart: bool) -> None:
    texts = ["Every passenger paid 250,000 dollars for a seat.", f"The seat cost {total}."]
    assert ("each_unequal" in told_of_two(*texts, published="2022-10-01")) == apart


def test_pairs_are_of_one_block_and_ordered() -> None:
    claims, *words = folder(4)
    found = links.link(claims, *words)
    assert (found.i < found.j).all()
    assert (claims.block[found.i] == claims.block[found.j]).all()


def archive(events: int, tellings: int) -> tuple[tuple[Columns, Vectors, Meaning], list[tuple[int, str]]]:
    """Events that several documents each tell in any order, and the (event, noun) that every claim is about."""
    chance = random.Random(5)
    found, truth = [], []
    for number in range(events * tellings):
        event = number // tellings
        nouns = random.Random(event).sample(NOUNS, 3)
        facts = [
            f"{NAMES[event % 8]} in {PLACES[event % 6]}: {chance.randint(100, 9999)} {noun} hit." for noun in nouns
        ]
        text = " ".join(chance.sample(facts, 3))
        told = list(contexts(read_one(Document(f"d{number:04}", text, lang="en")), number))
        found += told
        truth += [(event, context.claim.noun or "") for context in told]
    return (columns(found), vectors(found), meaning(found, StaticTable())), truth


def test_a_large_folder_compares_documents_on_like_topics(monkeypatch: pytest.MonkeyPatch) -> None:
    (claims, *words), truth = archive(events=24, tellings=10)
    every = len(claims) * (len(claims) - 1) // 2
    monkeypatch.setattr(candidates, "NEIGHBOURS", 14)
    looked_at = {(int(a), int(b)) for i, j in candidates.candidates(claims, *words) for a, b in zip(i, j, strict=True)}
    same = {
        (a, b) for b in range(len(claims)) for a in range(b) if truth[a] == truth[b] and claims.doc[a] != claims.doc[b]
    }
    assert len(same) > 3000
    assert len(same & looked_at) >= 0.99 * len(same)
    assert len(looked_at) <= 0.1 * every


def test_of_long_documents_the_likeliest_pairs_are_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    claims, *words = folder(6)
    every = group(claims, links.link(claims, *words))
    monkeypatch.setattr(candidates, "LONG", 0)
    monkeypatch.setattr(long_documents, "_ALIKE", 2)
    monkeypatch.setattr(long_documents, "_BEHIND", 2)
    found = [np.stack(pair, axis=1) for pair in candidates.candidates(claims, *words)]
    codes = np.concatenate(found) @ [len(claims), 1]
    assert len(set(codes.tolist())) == len(codes) < 0.5 * len(claims) ** 2 / 2
    assert group(claims, links.link(claims, *words)) == every


def test_six_facts_are_six_questions() -> None:
    claims, *words = folder(6)
    assert sorted(len(rows) for rows in group(claims, links.link(claims, *words))) == [6] * 6


def test_a_weight_without_a_feature_is_an_error(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "weights.toml").write_text("[between]\nbias = 1.0\nsmell = 2.0\n", encoding="utf-8")
    monkeypatch.setattr(links, "_WEIGHTS", tmp_path)
    links.weights.cache_clear()
    with pytest.raises(LanguageDataError, match="smell"):
        links.weights()
    links.weights.cache_clear()


def test_margin_is_the_lead_over_the_best_rival() -> None:
    alike = np.array([0.9, 0.4, 0.7, 0.2])
    assert likeness._lead(np.array([1, 1, 1, 2]), alike) == pytest.approx([0.2, -0.5, -0.2, 0.2])


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The quake killed 5,300 people. A doctor speaks of 6,000.", True),
        ("The quake killed 5,300 people. A doctor speaks of 6,000 tents.", False),
        ("The quake killed 5,300 people. Rain fell. A doctor speaks of 6,000.", False),
        ("The quake cost $5,300. A doctor speaks of 6,000.", False),
    ],
)
def test_a_count_without_a_word_goes_on_with_what_happened_to_the_one_before(text: str, told: bool) -> None:
    claims = columns(list(contexts(read_one(Document("d", text, lang="en")), 0)))
    assert len(claims) == 2
    assert claims.axes[1].any() == told and (not told or np.array_equal(claims.axes[0], claims.axes[1]))


def test_what_happened_is_counted_in_the_order_of_the_text() -> None:
    text = "In all 53 people died. The 53 dead were miners. On Monday 41 people had died, 9 were injured."
    claims = columns(list(contexts(read_one(Document("d", text, lang="en")), 0)))
    assert claims.before.max(axis=1).tolist() == [0, 0, 1, 0]
    assert claims.along.tolist() == [0.0, 0.5, 1.0, 1.0]


def test_a_headline_is_told_again() -> None:
    text = "More than 50 dead in Italy.\nThe fire brigade counts 53 dead in Italy. Another 9 people are injured."
    found = list(contexts(read_one(Document("d", text, lang="en")), 0))
    read = columns(found), vectors(found), meaning(found, StaticTable())
    known = links.link(*read).partners
    assert links.contributions(*read, known, 0, 1)["headline"] > 0
    assert {"headline_apart"} == {"headline", "headline_apart", "lead"} & set(links.contributions(*read, known, 0, 2))


def test_a_part_is_held_against_what_is_none() -> None:
    whole = "At least 217 people died in Spain, 210 of them in Valencia."
    found = [
        context
        for number, text in enumerate((whole, "In Spain 219 people died.", "In Spain 210 people died."))
        for context in contexts(read_one(Document(str(number), text, lang="en")), number)
    ]
    read = columns(found), vectors(found), meaning(found, StaticTable())
    assert read[0].part.tolist() == [False, True, False, False]
    told = [links.contributions(*read, links.link(*read).partners, row, 2).get("part_apart", 0.0) for row in (0, 1)]
    assert told[0] == 0.0 > told[1]
    assert "part_apart" not in links.contributions(*read, links.link(*read).partners, 1, 3)


@pytest.mark.parametrize(
    ("text", "features"),
    [
        ("On Saturday 288 people died. The Red Cross said 275.", {"goes_on", "goes_on_said"}),
        ("On Saturday 288 people died. That fell to 275.", {"goes_on", "goes_on_changed"}),
        ("On Saturday 288 people died. In Rome it was 275.", {"goes_on", "goes_on_aside"}),
        ("On Saturday 288 people died. Previously 275 people had died.", {"called_earlier"}),
        ("On Saturday 288 people died. Some 275 houses collapsed.", set()),
    ],
)
def test_a_document_goes_on_with_what_it_counted(text: str, features: set[str]) -> None:
    found = list(contexts(read_one(Document("d", text, lang="en")), 0))
    read = columns(found), vectors(found), meaning(found, StaticTable())
    told = links.contributions(*read, links.link(*read).partners, 0, 1)
    names = {"goes_on", "goes_on_aside", "goes_on_said", "goes_on_changed", "called_earlier"}
    assert names & told.keys() == features


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("It will bring in 17.7 billion euros ($18.7 billion).", True),
        ("The ship makes 21 knots (39 km/h).", True),
        ("It brings in 17.7 billion euros, while the minister wants to borrow $18.7 billion.", False),
        ("It will bring in 17.7 billion euros ($55 billion).", False),
    ],
)
def test_an_amount_is_told_again_in_another_unit(text: str, told: bool) -> None:
    found = list(contexts(read_one(Document("d", text, lang="en", published="2023-03-01")), 0))
    read = columns(found), vectors(found), meaning(found, StaticTable())
    assert ("restated" in links.contributions(*read, links.link(*read).partners, 0, 1)) == told
