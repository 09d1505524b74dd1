"""The day a page says it was published."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

import numrecon
from numrecon.text.html_dates import published
from numrecon.text.inputs import documents

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("page", "day"),
    [
        ('<meta property="article:published_time" content="2024-10-31T07:15:00+01:00">', "2024-10-31"),
        ("<META CONTENT='2024-10-31' NAME='DC.date.issued'/>", "2024-10-31"),
        ("<meta name=pubdate content=2024-10-31>", "2024-10-31"),
        ('<time itemprop="datePublished" datetime="2024-10-31">Thursday</time>', "2024-10-31"),
        ('<script type="application/ld+json">{"datePublished": "2024-10-31T10:00Z"}</script>', "2024-10-31"),
        ('<meta name=date content=2024-11-02><meta property=article:published_time content=2024-10-31>', "2024-10-31"),
        ('<meta name="date" content="2024-10-31"><meta name="date" content="2020-01-01">', "2024-10-31"),
        ('<meta property="article:modified_time" content="2024-10-31">', None),
        ('<time datetime="2024-10-31">an event of that day</time>', None),
        ('<meta name="date" content="31 October 2024">', None),
        ('<meta name="date" content="2024-13-45">', None),
        ("<p>Published on 2024-10-31.</p>", None),
        ("", None),
    ],
)  # fmt: skip
def test_the_day_a_page_says(page: str, day: str | None) -> None:
    assert published(page) == day


@pytest.mark.parametrize(
    "unit", ["<meta " + "a=" * 900, "<time a='", '<meta name="', '"datePublished":"', "<meta a=b>"]
)
def test_hostile_pages_take_linear_time(unit: str) -> None:
    page = unit * (1_000_000 // len(unit))
    started = time.process_time()
    assert published(page) is None
    assert time.process_time() - started < 10  # under 0.5 s; quadratic time would be minutes


def test_saved_pages_tell_which_figure_is_the_later_one(tmp_path: Path) -> None:
    for day, toll in (("2024-10-31", "158"), ("2024-11-03", "217")):
        page = f'<html><head><meta property="article:published_time" content="{day}"></head><body><p>'
        (tmp_path / f"{day}.html").write_text(f"{page}In Spain {toll} people died in the floods.</p></body></html>")
    (question,) = numrecon.reconcile(documents([tmp_path])).questions
    assert [claim.published for claim in question.claims] == ["2024-10-31", "2024-11-03"]
    assert question.point == 217
