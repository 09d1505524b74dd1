"""A long sentence is read in pieces; where they meet changes no figure."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from numrecon import langs
from numrecon.api import read_one
from numrecon.extraction.pieces import AROUND, PIECE
from numrecon.model import Document, Quantity


def _read(text: str, lang: str = "en") -> tuple[Quantity, ...]:
    return read_one(Document("d", text, lang)).quantities


def _said(quantities: tuple[Quantity, ...], shift: int) -> list[tuple[object, ...]]:
    return [(q.start - shift, q.end - shift, q.value, q.low, q.high, q.hedge, q.unit) for q in quantities]


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_where_the_pieces_meet_changes_nothing(data: st.DataObject) -> None:
    """An example of a language at any place around a cut reads as it does behind a short line of the same words."""
    code = data.draw(st.sampled_from(langs.codes()))
    rows = [row["text"] for row in langs.load(code).data["examples"]["reads"]]
    text = data.draw(st.sampled_from([text for text in rows if "\n" not in text and ". " not in text]))
    far = data.draw(st.integers(PIECE - len(text) - 2, PIECE + 2))
    filler = "zzz "
    near = 2 * AROUND + far % len(filler)
    short, long = (filler * (size // len(filler)) + "-" * (size % len(filler)) + " " + text for size in (near, far))
    assert _said(_read(long + filler * 300, code), len(long)) == _said(_read(short + filler * 300, code), len(short))


@pytest.mark.parametrize("before", range(PIECE - 14, PIECE + 2))
@pytest.mark.parametrize("figure", ["1,234,567 men", "two hundred and five thousand men", "more than 3/4", "10-20 km"])
def test_no_figure_is_a_piece_of_one(figure: str, before: int) -> None:
    alone, found = _read(figure), _read("-" * before + " " + figure)
    assert _said(found, before + 1) == _said(alone, 0) != []


@pytest.mark.parametrize(
    "number",
    ["1" + ",000" * 9000, "1" + " 000" * 9000, "7" * 34_567, "1." + "234." * 9000, "1:" * 18_000, "5%" * 18_000],
)
def test_what_was_cut_is_refused(number: str) -> None:
    found = read_one(Document("d", f"There were {number} men, and 12 women.", "en"))
    assert [quantity.value for quantity in found.quantities] == [12]
    assert found.refused[0].start == len("There were ") and sum(len(r.text) for r in found.refused) > len(number) - 9


def test_a_long_link_is_refused_to_its_end() -> None:
    path = "12;b=7|" * 5000
    found = read_one(Document("d", f"See https://example.com/{path} for 300 men", "en"))
    assert [quantity.value for quantity in found.quantities] == [300]
    assert [(refused.text, refused.reason) for refused in found.refused] == [(path, "identifier")]


@pytest.mark.parametrize("text", ["See https://example.com/five-men-dead", "Write to two-men@example.com"])
def test_number_words_in_links_and_addresses_are_no_figures(text: str) -> None:
    assert _read(text) == ()


def test_a_long_list_without_blanks_is_read() -> None:
    row = ";".join(str(n) for n in range(10, 99_999, 7))
    found = _read(row)
    assert len(row) > 3 * PIECE and len(found) > 9000
    assert all(quantity.value == int(quantity.text) for quantity in found)
