"""Labels say what a question is about, also where no word near the numbers does."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from numrecon import langs
from numrecon.alignment.labels import words as label_words
from numrecon.alignment.words.concepts import table
from numrecon.api import reconcile
from numrecon.cli.main import main
from numrecon.errors import UnknownLanguageError
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


# ---------------------------------------------------------------- where little stands near the number


@pytest.mark.parametrize(
    ("text", "quote", "label"),
    [
        ("The trophy went to captain Lionel Messi, 35, in Qatar.", "35", "Lionel Messi - age"),
        ("A ticket costs about 250 dollars.", "about 250 dollars", "cost, tickets - money"),
        ("In the port lay 2,750 tonnes of chemicals.", "2,750 tonnes", "chemicals"),
        ("The train ran at 126 km/h.", "126 km/h", "speed"),
        ("On Monday it was 12 km away.", "12 km", "distance"),
        ("There were women, 3,796 men and 12 children.", "3,796", "men"),
    ],
)
def test_a_figure_told_once_has_what_stands_beside_it(text: str, quote: str, label: str) -> None:
    assert label in of(labels(text), quote)


# ---------------------------------------------------------------- languages

GERMAN = (
    "In Italien starben 31 Menschen. Die Firma bestellte 4000 Chips. In 12 Glasvitrinen lag Schmuck.",
    "In Italien sind 31 Menschen gestorben. Die Firma hat 4000 Chips bestellt.",
)
ENGLISH = "The flood in Italy killed 31 people."


def of_languages(*documents: tuple[str, str], label_lang: str | None = None) -> dict[str, str]:
    """First quote -> label, and the ids of the questions."""
    found = reconcile([Document(f"d{n}", t, lang=x) for n, (x, t) in enumerate(documents)], label_lang=label_lang)
    return {question.claims[0].quote: question.label for question in found}


def test_labels_are_in_the_language_of_most_documents() -> None:
    found = of_languages(("de", GERMAN[0]), ("de_AT", GERMAN[1]), ("en", ENGLISH))
    assert "Italien" in found["31"] and "Tote" in found["31"] and found["4000"] == "Bestellungen - Chips"


def test_labels_are_english_where_no_language_has_most_documents() -> None:
    found = of_languages(("de", GERMAN[0]), ("en", ENGLISH))
    assert "Italy" in found["31"] and "deaths" in found["31"]


@pytest.mark.parametrize(
    ("lang", "label"), [("pl", "Włochy"), ("it_IT", "Italia"), ("ar", "إيطاليا"), ("pt_BR", "Itália")]
)
def test_labels_are_in_the_language_that_is_asked_for(lang: str, label: str) -> None:
    assert label in of_languages(("de", GERMAN[0]), ("en", ENGLISH), label_lang=lang)["31"]


def test_words_that_no_table_has_are_those_of_the_claims_else_english() -> None:
    texts = (
        ("de", "Die Schatzkammer hat 12 Vitrinen."),
        ("en", "The treasury has 12 showcases."),
        ("it", "Ha 12 teche."),
    )
    assert "Vitrinen" in of_languages(*texts, label_lang="de")["12"]
    assert "showcases" in of_languages(*texts, label_lang="pl")["12"]


def test_the_id_of_a_question_is_one_in_all_languages() -> None:
    documents = [Document(f"d{n}", text, lang="de") for n, text in enumerate(GERMAN)]
    ids = [[q.question for q in reconcile(documents, label_lang=lang)] for lang in (None, "en", "pl")]
    assert ids[0] == ids[1] == ids[2]


def test_a_language_that_is_not_there_is_one_line(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    with pytest.raises(UnknownLanguageError):
        reconcile([], label_lang="xx")
    (tmp_path / "a.txt").write_text(ENGLISH, encoding="utf-8")
    assert main(["reconcile", str(tmp_path), "--label-lang", "xx", "--quiet"]) == 2
    assert capsys.readouterr().err.count("\n") == 1
    assert main(["reconcile", str(tmp_path), "--label-lang", "pt", "--quiet", "--format", "jsonl"]) == 0
    assert "Itália" in capsys.readouterr().out


@pytest.mark.parametrize("lang", [code for code in langs.codes() if code != "en"])
def test_the_table_words_what_labels_say(lang: str) -> None:
    known = {concept.label for concept in table().concepts.values()}
    words = label_words.words(lang)
    assert all(word == "each" or word in known or label_words.tells_kind(word) for word in words)
    assert {"deaths", "money", "share", "time", "each"} <= set(words) and all(words.values())


def test_a_name_is_whole_beside_the_number_too() -> None:
    texts = ("According to Tirrena Lines 216 people were on board.", "The Tirrena Lines firm had 216 people on board.")
    assert of(labels(*texts), "216").startswith("Tirrena Lines - ")
