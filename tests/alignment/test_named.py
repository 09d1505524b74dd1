"""Questions by name: what answers them stands first, the rest is grouped as ever, a broken file is named."""

from __future__ import annotations

from pathlib import Path

import pytest

from numrecon.alignment import NamedQuestion, align, read_questions
from numrecon.api import read_one, reconcile
from numrecon.errors import InputError
from numrecon.model import Document, Group

TEXTS = {
    "pl": "Chiny zatwierdziły import ponad 400 000 procesorów H200. Inwestycja kosztuje 3 mln euro.",
    "de": "China genehmigt den Import von fast 421.000 Chips H200. Chips kosten 5 Prozent mehr.",
    "ar": "طلبت الشركات 900 شريحة H200.",
}
FILE = """
[[questions]]
name = "Imports of H200"
keywords = ["import*"]
names = ["h200"]
kind = "count"
"""


def groups(*named: NamedQuestion) -> list[Group]:
    return align((read_one(Document(lang, text, lang=lang)) for lang, text in TEXTS.items()), named=named)


def test_what_answers_a_named_question_stands_first_under_its_name() -> None:
    first, *rest = groups(NamedQuestion("Imports", keywords=("import*",), names=("H200",)))
    assert first.label == "Imports" and [claim.quote for claim in first.claims] == ["fast 421.000", "ponad 400 000"]
    assert sum(len(group.claims) for group in rest) == 3


def test_arabic_clitics_and_units() -> None:
    chips = NamedQuestion("Ordered", keywords=("شركات",))
    money = NamedQuestion("Euros", unit="EUR")
    first, second, *_ = groups(chips, money)
    assert [claim.quote for claim in first.claims] == ["900"] and second.unit == "EUR"


def test_what_cannot_be_compared_is_apart() -> None:
    asked = groups(NamedQuestion("All", keywords=("chips", "import*", "kosztuje")))[:3]
    assert {group.label for group in asked} == {"All"} and len({group.key for group in asked}) == 3


def test_a_file_of_questions(tmp_path: Path) -> None:
    path = tmp_path / "questions.toml"
    path.write_text(FILE, encoding="utf-8")
    assert read_questions(path) == [NamedQuestion("Imports of H200", ("import*",), ("h200",), "count")]
    documents = [Document(lang, text, lang=lang) for lang, text in TEXTS.items()]
    question = next(iter(reconcile(documents, questions=path)))
    assert (question.label, question.asserted_low, question.asserted_high) == ("Imports of H200", 400_000, 421_000)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("name = 'x'", "list of questions"),
        ("[[questions]]\nkeywords = ['a']", "question 1: no name"),
        ("[[questions]]\nname = 'x'", "asks for nothing"),
        ("[[questions]]\nname = 'x'\nkeywords = 'a'", "a list of words"),
        ("[[questions]]\nname = 'x'\nkind = 'cost'", "one of count"),
        ("[[questions]]\nname = 'x'\nunit = 'zorkmid'", "ISO 4217"),
        ("[[questions]]\nname = 'x'\nkeyword = ['a']", "no key 'keyword'; known: each, keywords"),
        ("[[questions", "no valid TOML"),
    ],
)
def test_a_broken_file_is_named(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "questions.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=message) as caught:
        read_questions(path)
    assert "questions.toml" in str(caught.value)


def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such file"):
        read_questions(tmp_path / "none.toml")
