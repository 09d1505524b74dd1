"""The text of pages: what a reader sees, in the order it is written, also where the markup is broken."""

from __future__ import annotations

import time
from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from numrecon.text.html import text


@pytest.mark.parametrize(
    ("page", "seen"),
    [
        ("<h1>Ponad 400&nbsp;000\n  uk\u0142ad&oacute;w</h1><p>Tekst", "Ponad 400\u00a0000 uk\u0142adów\n\nTekst"),
        ("<p>ponad <b>2</b> <i>mln</i>.</p>", "ponad 2 mln."),
        ("2<br>3<br/>4", "2\n3\n4"),
        ("<ul><li>1<li>2</ul>", "1\n\n2"),
        ("<td>400</td><td>000</td>", "400\n\n000"),
        ("a<script>if (1 < 2) '</p>'</script>b<style>p{}</style>", "ab"),
        ("<title>5</title><svg><text>6</text></svg>7", "7"),
        ("<!-- 5 > <p> -->7<!DOCTYPE html><?xml 8?>", "7"),
        ('<a title="1 > 0">x</a>', "x"),
        ("<a title='\">'>x</a>", "x"),
        ("1 < 2 & 3 > 2", "1 < 2 & 3 > 2"),
        ("<SCRIPT>1</Script >2", "2"),
        ("&euro;5 &#8364;6 &unknown;", "€5 €6 &unknown;"),
        ("", ""),
        ("<p></p>", ""),
        ("no markup\nat all", "no markup at all"),
        ("<script>never closed <p>5</p>", "never closed\n\n5"),
        ('<p title="never closed>5</p><p>6</p>', "5\n\n6"),
        ("5 <b", "5 <b"),
        ("<scripts>5</scripts>", "5"),
    ],
)
def test_what_is_seen(page: str, seen: str) -> None:
    assert text(page) == seen


@given(st.lists(st.from_regex(r"[a-z<>&\"'=/]([a-z0-9<>&\"'=/ ]*[a-z0-9])?", fullmatch=True), min_size=1))
def test_escaped_text_comes_back(blocks: list[str]) -> None:
    page = "".join(f"<p>{escape(block)}</p>" for block in blocks)
    assert text(page).split("\n\n") == [" ".join(block.split()) for block in blocks]


@given(st.text(st.sampled_from("<>/!-'\"= apbr&;#x1\n?script")))
def test_no_page_fails(page: str) -> None:
    assert text(page) == text(page).strip(" ")


@pytest.mark.parametrize(
    "unit",
    ["<", "<a ", "<!--", '<a b=">"', "<a b='\">", "<script>", "</", "<![", '<a b="', "<svg><", "<script", "& ", "="],
)
@pytest.mark.parametrize("tail", ["", ">"])
def test_hostile_pages_take_linear_time(unit: str, tail: str) -> None:
    page = unit * (1_000_000 // len(unit)) + tail
    started = time.process_time()
    text(page)
    assert time.process_time() - started < 10  # about 0.5 s; quadratic time would be minutes
