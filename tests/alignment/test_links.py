"""Candidates and evidence: what a link adds up to, and what a large folder leaves out."""

from __future__ import annotations

import random

import numpy as np
import pytest

from numrecon.alignment import candidates, features, links
from numrecon.alignment.anchors import Vectors, vectors
from numrecon.alignment.columns import Columns, columns
from numrecon.alignment.context import contexts
from numrecon.alignment.grouping import group
from numrecon.alignment.meaning import Meaning, meaning
from numrecon.alignment.static import StaticTable
from numrecon.api import read_one
from numrecon.errors import LanguageDataError
from numrecon.model import Document

NOUNS = ("ships", "houses", "schools", "soldiers", "trains", "banks")
PLACES = ("France", "Poland", "Brazil", "Italy", "Egypt", "Japan")


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
    found = links.link(*folder(3))
    assert len(found)
    for pair in range(len(found)):
        assert sum(found.contributions(pair).values()) == pytest.approx(found.log_odds[pair])
    assert set(found.contributions(0)) <= set(features.FEATURES)


def test_pairs_are_of_one_block_and_ordered() -> None:
    claims, *words = folder(4)
    found = links.link(claims, *words)
    assert (found.i < found.j).all()
    assert (claims.block[found.i] == claims.block[found.j]).all()


def test_a_large_block_keeps_the_likely_partners(monkeypatch: pytest.MonkeyPatch) -> None:
    claims, vectors_, meaning_ = folder(60)
    every = links.link(claims, vectors_, meaning_)
    likely = {(i, j) for i, j, odds in zip(every.i, every.j, every.log_odds, strict=True) if odds > 0}
    monkeypatch.setattr(candidates, "DENSE", 100)
    looked_at = sum(len(i) for i, _ in candidates.candidates(claims, vectors_))
    kept = links.link(claims, vectors_, meaning_)
    assert looked_at < 0.4 * len(claims) ** 2 / 2
    assert len(likely & set(zip(kept.i, kept.j, strict=True))) >= 0.95 * len(likely)


def test_six_facts_are_six_questions() -> None:
    claims, *words = folder(6)
    assert sorted(len(rows) for rows in group(claims, links.link(claims, *words))) == [6] * 6


def test_a_weight_without_a_feature_is_an_error(monkeypatch: pytest.MonkeyPatch, tmp_path: object) -> None:
    path = links._WEIGHTS.__class__(str(tmp_path)) / "weights.toml"
    path.write_text("[weights]\nbias = 1.0\nsmell = 2.0\n", encoding="utf-8")
    monkeypatch.setattr(links, "_WEIGHTS", path)
    links.weights.cache_clear()
    with pytest.raises(LanguageDataError, match="smell"):
        links.weights()
    links.weights.cache_clear()


def test_margin_is_the_lead_over_the_best_rival() -> None:
    likeness = np.array([0.9, 0.4, 0.7, 0.2])
    assert features._lead(np.array([1, 1, 1, 2]), likeness) == pytest.approx([0.2, -0.5, -0.2, 0.2])
