"""Runs of number words and of glued figures that state nothing; and what looks like them and is read."""

from __future__ import annotations

import pytest

from numrecon.extraction import extract
from numrecon.langs import load
from numrecon.model import Document, Extraction


def read(text: str, lang: str = "en") -> Extraction:
    return extract(Document("d", text, lang), load(lang))


@pytest.mark.parametrize("text", ["two " * 100, "5%" * 100, "(5" * 100, "Five " * 100, "3:2" * 60])
def test_a_long_run_is_one_identifier(text: str) -> None:
    found = read(text)
    assert not found.quantities
    assert [(refused.start, refused.reason) for refused in found.refused if refused.reason != "identifier"] == []
    assert len(found.refused) == 1


def test_what_stands_around_a_run_is_read() -> None:
    found = read("Police counted 300 people. " + "one two three " * 40 + "and left. Then 12 men came.")
    assert [quantity.value for quantity in found.quantities] == [300, 12]


def test_a_row_of_a_table_is_read() -> None:
    row = [str(n) for n in range(3, 100)]
    for separator in (" ", "\t", " | ", "; ", ";"):
        assert len(read(separator.join(row)).quantities) > 60, separator


def test_the_longest_number_is_read() -> None:
    group = "nine hundred and ninety nine"
    words = f"{group} trillion {group} billion {group} million {group} thousand {group}"
    assert [quantity.value for quantity in read(f"It cost {words} dollars.").quantities] == [999_999_999_999_999]


def test_a_spelled_phone_number_and_a_short_glued_list_are_read() -> None:
    assert read("one two three four five six seven eight nine ten").quantities
    assert [quantity.value for quantity in read("5%/6%/7%").quantities] == [5, 6, 7]
