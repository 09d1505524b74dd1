"""Explanations: what grouping did with two figures and why, and where one figure stands."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from numrecon.alignment import explain
from numrecon.alignment.pairs import candidates
from numrecon.alignment.pairs.feature_words import FEATURE_WORDS
from numrecon.api import explain as explained
from numrecon.api import read_one, reconcile
from numrecon.cli.main import main
from numrecon.errors import UsageError
from numrecon.model import Document, Pairing

TEXTS = {
    "a.txt": "The flood killed 31 people in Italy. The mayor spent 20 euros. Repairs cost 12 dollars a day.",
    "b.txt": "The flood killed 31 people in Italy. Repairs cost 80 dollars a year. The relief cost 90 million euros.",
    "c.txt": "The flood killed 4 cows in Peru, far from the flood that killed 31 people in Italy.",
}
DOCUMENTS = [Document(name, text, lang="en") for name, text in TEXTS.items()]


def at(doc: str, quote: str) -> str:
    return f"{doc}:{TEXTS[doc].index(quote)}"


def pairing(a: str, b: str) -> Pairing:
    found = explain([read_one(document) for document in DOCUMENTS], [a, b])[1]
    assert found is not None
    return found


A, B, COWS = at("a.txt", "31"), at("b.txt", "31"), at("c.txt", "4 cows")


def test_no_two_features_have_the_same_words() -> None:
    assert len(set(FEATURE_WORDS.values())) == len(FEATURE_WORDS)


def test_two_figures_of_one_question() -> None:
    found = pairing(A, B)
    assert found.together and found.log_odds is not None and not found.reason
    assert sum(part.log_odds for part in found.contributions) == pytest.approx(found.log_odds)
    sizes = [abs(part.log_odds) for part in found.contributions]
    assert sizes == sorted(sizes, reverse=True)
    assert {"equal value", "the same place"} <= {part.words for part in found.contributions if part.log_odds > 0}
    assert pairing(B, A) == found


def test_two_figures_apart() -> None:
    found = pairing(A, COWS)
    assert not found.together and found.log_odds is not None
    assert {"other place", "other things are counted"} <= {p.words for p in found.contributions if p.log_odds < 0}


@pytest.mark.parametrize(
    ("a", "b", "reason"),
    [
        (A, at("b.txt", "90 million"), "of different kinds: count and money in EUR"),
        (at("a.txt", "12 dollars"), at("b.txt", "80 dollars"), "rates of different things: per day and per year"),
    ],
)
def test_what_is_not_compared(a: str, b: str, reason: str) -> None:
    found = pairing(a, b)
    assert found.log_odds is None and not found.contributions and not found.together
    assert reason in found.reason


def test_two_figures_of_one_document() -> None:
    far = " ".join(["Rain fell."] * 40)
    text = f"The flood killed 31 people in Italy. The flood injured 45 people in Italy. {far} 52 people died in Italy."

    def told(*figures: str) -> Pairing:
        (_, found) = explain([read_one(Document("d", text, lang="en"))], [f"d:{text.index(n)}" for n in figures])
        assert found is not None
        return found

    near = told("31", "45")
    assert near.log_odds is not None and near.log_odds < 0 and not near.together
    assert "axis_differs" in {part.feature for part in near.contributions}
    assert told("31", "52").log_odds is None and "far apart" in told("31", "52").reason


def test_documents_on_different_topics() -> None:
    other = Document(
        "o", "Spinach prices at the market of Lodz rose, and the 31 stalls sold out of cabbage.", lang="en"
    )
    (_, found) = explain([read_one(document) for document in [*DOCUMENTS, other]], [A, f"o:{other.text.index('31')}"])
    assert found is not None and found.reason == "their documents are on different topics" and not found.together


def test_documents_that_are_on_far_topics(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(candidates, "NEIGHBOURS", 0)
    assert "topics are nearest" in pairing(A, B).reason


def test_one_figure() -> None:
    told = explained(DOCUMENTS, A)
    (figure,) = told.figures
    assert told.pairing is None
    assert (figure.claim.reading_low, figure.claim.reading_high) == (31, 31)
    assert figure.rules and not figure.attributed and figure.claim.origin == "a.txt"
    question = next(q for q in reconcile(DOCUMENTS) if any((c.doc, c.quote) == ("a.txt", "31") for c in q.claims))
    assert (figure.question.question, figure.question.label) == (question.question, question.label)
    assert figure.question.question not in {near.question for near in figure.neighbours}


def test_the_nearest_other_question_comes_with_the_figure_that_is_like_it() -> None:
    texts = {
        "a": "The flood killed 310 people in Italy.",
        "b": "The flood killed 310 people in Italy and 290 people in the town of Ferrara.",
    }
    (figure,) = explained([Document(name, text, lang="en") for name, text in texts.items()], "a:17").figures
    assert [near.claim.quote for near in figure.neighbours] == ["290"]


def test_pins_and_bans_are_those_of_the_run() -> None:
    pinned = explained(DOCUMENTS, A, COWS, pins=[(COWS, A)]).pairing
    banned = explained(DOCUMENTS, A, B, bans=[(A, B)]).pairing
    assert pinned is not None and pinned.together and pinned.reason == "they are pinned to one question"
    assert banned is not None and not banned.together and banned.reason == "they are banned from one question"
    (figure,) = explained(DOCUMENTS, A, bans=[(A, B)]).figures
    expected = next(q for q in reconcile(DOCUMENTS, bans=[(A, B)]) if (A in {f"{c.doc}:{c.start}" for c in q.claims}))
    assert figure.question == expected


def test_a_question_by_name_is_the_one_of_the_run(tmp_path: Path) -> None:
    asked = tmp_path / "asked.toml"
    asked.write_text("[[questions]]\nname = 'animals'\nkeywords = ['cow*']\n", encoding="utf-8")
    told = explained(DOCUMENTS, A, COWS, questions=asked)
    assert told.pairing is not None and not told.pairing.together
    assert "'animals', a question asked by name" in told.pairing.reason
    assert [figure.question.label for figure in told.figures][1] == "animals"
    assert not told.figures[1].neighbours


@pytest.mark.parametrize(
    ("figures", "message"),
    [([], "0 figures"), ([A, B, COWS], "3 figures"), ([A, A], "same figure twice"), (["a.txt:1"], "its figures start")],
)
def test_what_cannot_be_explained(figures: list[str], message: str) -> None:
    with pytest.raises(UsageError) as error:
        explained(DOCUMENTS, *figures)
    assert message in str(error.value)


def test_the_command(tmp_path, monkeypatch, capsys) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.chdir(tmp_path)
    for name, text in TEXTS.items():
        (tmp_path / name).write_text(text)
    assert main(["explain", "a.txt", "b.txt", "--lang", "en", "--figure", A, "--figure", B, "--quiet"]) == 0
    out = capsys.readouterr().out
    assert "One question: grouping put them together." in out and "equal value +" in out and TEXTS["a.txt"][:36] in out
    assert main(["explain", ".", "--lang", "en", "--figure", f"./{A}", "--format", "jsonl", "--quiet"]) == 0
    record = json.loads(capsys.readouterr().out)
    assert record["pairing"] is None and record["figures"][0]["claim"]["quote"] == "31"
    assert main(["explain", "a.txt", "b.txt", "--figure", A, "--figure", B, "--ban", A, B, "--quiet"]) == 0
    assert "banned from one question" in capsys.readouterr().out
    assert main(["explain", "a.txt"]) == 2
    assert "name one figure, or two" in capsys.readouterr().err
