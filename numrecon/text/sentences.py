"""Cuts a text into sentences: lazily, in linear time, never longer than a limit.

A sentence is what a figure and its words stand in; a cut too many loses context, a cut too few only widens it, so doubtful
full stops (behind an abbreviation, an initial, a number) do not cut.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from numrecon.langs.fold import fold

# A run that may end a sentence: stops with closing quotes behind them, or a line break.
_END = re.compile(r"[.!?…؟。](?:[.!?…؟]|[\"'”’»)\]])*(?=\s|$)|\n")
_WORD = re.compile(r"[^\W_]+$")
_SOFT = re.compile(r"\s+")


def sentences(text: str, abbreviations: frozenset[str] = frozenset(), limit: int = 4000) -> Iterator[tuple[int, int]]:
    """Half-open spans of the sentences of a text, in order, without surrounding white space.

    `abbreviations` are folded words (without their stop) whose full stop ends nothing.  Spans longer than `limit` code
    points are cut at white space where there is some.
    """
    start = 0
    for match in _END.finditer(text):
        end = match.end()
        if match.group() == "\n":
            if not _breaks(text, start, match.start()):
                continue
        elif not _ends(text, match.start(), end, abbreviations):
            continue
        yield from _trimmed(text, start, end, limit)
        start = end
    yield from _trimmed(text, start, len(text), limit)


def _breaks(text: str, start: int, at: int) -> bool:
    """Whether a line break ends a sentence: yes, unless the line is open and the next goes on in lower case or digits."""
    before = text[max(start, at - 1) : at]
    following = text[at + 1 : at + 2]
    return not before or before in ".!?:;…" or before.isspace() or not (following.islower() or following.isdigit())


def _ends(text: str, stop: int, end: int, abbreviations: frozenset[str]) -> bool:
    if text[stop] != "." or end - stop > 1:
        return True
    word = _WORD.search(text, max(0, stop - 20), stop)
    following = _next(text, end)
    if following and (following.islower() or following in ",;:)"):
        return False
    if word is None:
        return True
    known = fold(word.group()) in abbreviations or (len(word.group()) == 1 and word.group().isalpha())
    return not known


def _next(text: str, end: int) -> str:
    match = _SOFT.match(text, end, end + 20)
    i = match.end() if match else end
    return text[i : i + 1]


def _trimmed(text: str, start: int, end: int, limit: int) -> Iterator[tuple[int, int]]:
    while start < end:
        cut = end
        if end - start > limit:
            cut = start + limit
            blank = max(text.rfind(" ", start, cut), text.rfind("\n", start, cut))
            cut = blank if blank > start else cut
        left, right = start, cut
        while left < right and text[left].isspace():
            left += 1
        while right > left and text[right - 1].isspace():
            right -= 1
        if left < right:
            yield left, right
        start = max(cut, start + 1)
