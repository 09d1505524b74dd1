"""Units that a text leaves out and others on its topic name."""

from __future__ import annotations

import pytest

from numrecon.alignment.align import gathered
from numrecon.alignment.claims.context import contexts
from numrecon.alignment.claims.told_units import _digits, with_told_units
from numrecon.api import read_one
from numrecon.model import Document

DOLLARS = "Nvidia said its sales in China came to $17.1 billion last year, from chips such as the H20."


def told(bare: str, *others: str) -> list[tuple[str, str, str]]:
    """Kind, unit and flags of the figures of the first text."""
    texts = [bare, *others]
    found = gathered(read_one(Document(str(n), text)) for n, text in enumerate(texts))[1]
    return [(c.claim.kind, c.claim.unit, ",".join(c.claim.flags)) for c in found if c.claim.doc == "0"]


@pytest.mark.parametrize(
    "bare",
    [
        "Nvidia has lost China: last year the chips it sold there brought in 17.1 billion.",
        "In Cina Nvidia vendeva chip H20: nell'ultimo esercizio il Paese ha reso 17,1 miliardi.",
    ],
)
def test_another_document_names_the_unit_of_the_same_number(bare: str) -> None:
    assert told(bare, DOLLARS) == [("money", "USD", "unit")]


def test_what_counts_something_needs_no_unit() -> None:
    bare = "Nvidia sold 17,100,000,000 transistors to China last year, in H20 chips."
    assert told(bare, DOLLARS) == [("count", "", "")]


def test_two_units_of_one_number_leave_it_bare() -> None:
    bare = "Nvidia has lost China: last year the chips it sold there brought in 17.1 billion."
    assert told(bare, DOLLARS, DOLLARS.replace("$17.1 billion", "€17.1 billion"))[0][:2] == ("count", "")


def test_what_others_count_by_the_number_leaves_it_bare() -> None:
    bare = "Nvidia has lost China: last year the chips it sold there brought in 17.1 billion."
    counted = "Nvidia shipped 17.1 billion chips to China last year, the H20 among them."
    assert told(bare, DOLLARS)[0][:2] == ("money", "USD")
    assert told(bare, DOLLARS, counted)[0][:2] == ("count", "")


def test_a_short_number_needs_a_document_that_names_the_unit() -> None:
    dollars = DOLLARS.replace("17.1", "50")
    bare = "Nvidia has lost China, a market for chips such as the H20 of 50 billion."
    assert told(bare, dollars)[0][:2] == ("count", "")
    assert told(f"{bare} An H20 costs $12,500.", dollars)[0] == ("money", "USD", "unit")


def test_another_topic_names_no_unit() -> None:
    bare = "Nvidia has lost China: last year the chips it sold there brought in 17.1 billion."
    found = [c for n, text in enumerate((bare, DOLLARS)) for c in contexts(read_one(Document(str(n), text)), n)]
    assert [c.claim.kind for c in with_told_units(found, [0, 1])] == ["count", "money"]
    assert [c.claim.kind for c in with_told_units(found, [0, 0])] == ["money", "money"]


def test_digits_without_the_zeros_at_the_ends() -> None:
    assert [_digits(x) for x in (1_500_000, 0.015, 17.1e9, 1.0, 248_655)] == [2, 2, 3, 1, 6]
