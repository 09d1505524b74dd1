"""The articles in seeds/: every figure is read as expected, none is invented, and the questions come out right."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from numrecon.api import read_one, reconcile
from numrecon.langs.vote import detect
from numrecon.model import UNRECONCILED, Document, Question

SEEDS = Path(__file__).parents[1] / "seeds"
EXPECTED = sorted(path for path in (SEEDS / "expected").glob("*.toml") if path.stem != "questions")


def table(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def article(name: str) -> Document:
    return Document(name, (SEEDS / name).read_text(encoding="utf-8"))


def same(said: Mapping[str, Any], found: Any) -> bool:
    return all(
        getattr(found, key) == (None if value == "none" else value)
        for key, value in said.items()
        if key in ("kind", "value", "low", "high", "hedge", "each", "unit")
    )


@pytest.mark.parametrize("path", EXPECTED, ids=lambda path: path.stem)
def test_every_figure_is_read_and_none_invented(path: Path) -> None:
    expected = table(path)
    found = [q for q in read_one(article(expected["document"])).quantities if q.kind not in UNRECONCILED]
    assert [q.text for q in found] == [row["text"] for row in expected["quantities"]]
    assert [
        (q.text, same(row, q)) for q, row in zip(found, expected["quantities"], strict=True) if not same(row, q)
    ] == []


@pytest.mark.parametrize("path", EXPECTED, ids=lambda path: path.stem)
def test_the_language_is_detected(path: Path) -> None:
    found = detect(article(table(path)["document"]).text)
    assert found.lang == path.stem.removeprefix("chips-") and found.confidence > 0.6


@pytest.fixture(scope="module")
def questions() -> list[Question]:
    return list(reconcile([article(table(path)["document"]) for path in EXPECTED]))


@pytest.fixture(scope="module")
def named() -> dict[tuple[str, str], str]:
    """(document, text of the figure) -> name of the question it answers."""
    return {(table(p)["document"], row["text"]): row["question"] for p in EXPECTED for row in table(p)["quantities"]}


def test_questions_hold_the_right_claims(questions: list[Question], named: dict[tuple[str, str], str]) -> None:
    """Cross-document pairs of one question: at least .95 of those said are right, at least .9 of the right are said."""
    place = {(c.doc, c.quote): q.question for q in questions for c in q.claims}
    pairs = [(a, b) for a, b in combinations(sorted(named), 2) if a[0] != b[0]]
    wanted = {pair for pair in pairs if named[pair[0]] == named[pair[1]]}
    said = {pair for pair in pairs if pair[0] in place and place[pair[0]] == place.get(pair[1])}
    assert len(wanted & said) >= 0.95 * len(said), said - wanted
    assert len(wanted & said) >= 0.9 * len(wanted), wanted - said


@pytest.mark.parametrize("row", table(SEEDS / "expected" / "questions.toml")["questions"], ids=lambda row: row["name"])
def test_verdicts(questions: list[Question], named: dict[tuple[str, str], str], row: dict[str, Any]) -> None:
    members = {key for key, name in named.items() if name == row["name"]}
    question = max(questions, key=lambda q: len(members & {(c.doc, c.quote) for c in q.claims}))
    bounds = [None if row[key] == "none" else row[key] for key in ("asserted_low", "asserted_high")]
    assert [question.asserted_low, question.asserted_high] == bounds
    assert len(question.conflicts) == row["conflicts"] and question.status in ("agree", "compatible")


def test_each_is_kept_apart_from_totals(questions: list[Question]) -> None:
    for question in questions:
        assert len({claim.each for claim in question.claims}) == 1


@pytest.mark.parametrize(
    ("name", "figure", "slip", "status"),
    [
        ("chips-de.txt", "fast 421.000", "fast 421 Millionen", "contradiction"),
        ("chips-en.txt", "almost 421,000", "almost 421 million", "contradiction"),
        ("chips-it.txt", "diverse centinaia di migliaia", "400 milioni", "contradiction"),
        ("chips-pl.txt", "ponad 400 000", "ponad 400 mln", "contradiction"),
        ("chips-pl.txt", "ponad 400 000", "ponad 40 000", "compatible"),  # more than 40,000 may well be 421,000
    ],
)
def test_a_slip_in_one_article_is_named(name: str, figure: str, slip: str, status: str) -> None:
    articles = {path.name: path.read_text(encoding="utf-8") for path in SEEDS.glob("*.txt")}
    assert figure in articles[name]
    articles[name] = articles[name].replace(figure, slip)
    found = reconcile([Document(key, text) for key, text in sorted(articles.items())])
    question = next(q for q in found if any(slip.endswith(c.quote) or c.quote == slip for c in q.claims))
    assert question.status == status and len({claim.doc for claim in question.claims}) == len(articles) - 1
    assert "factor" in {conflict.cause.type for conflict in question.conflicts if conflict.cause}
