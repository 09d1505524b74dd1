"""Cuts a text into sentences: lazily, in linear time, never longer than a limit.

A sentence is what a figure and its words stand in; a cut too many loses context, a cut too few only widens it, so
doubtful full stops (behind an abbreviation, an initial, a short number; before a small letter) do not cut.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from numrecon.langs.fold import fold

_STOPS = ".!?…؟。！？"
# A run that may end a sentence: stops with closing quotes behind them, or a line break with the white space behind it.
# Possessive, so that a long run is looked at once.
_END = re.compile(rf"[{_STOPS}][{_STOPS}\"'”’»)\]]*+|(\r\n|[\n\r\v\f\x85\u2028\u2029])\s*+")
_LINE = re.compile(r"\r\n|[\n\r\v\f\x85\u2028\u2029]")
_WORD = re.compile(r"\w+(?:[.]\w+)*$")
#: How far back an abbreviation, and how far on the next letter, is looked for.
_NEAR = 24


def sentences(text: str, abbreviations: frozenset[str] = frozenset(), limit: int = 2000) -> Iterator[tuple[int, int]]:
    """Half-open spans of the sentences of a text, in order, without surrounding white space.

    `abbreviations` are folded words (without their last stop) whose full stop ends nothing.  Spans longer than `limit`
    code points are cut at white space where there is some, and not inside a number where that can be helped.
    """
    start = 0
    for match in _END.finditer(text):
        begin, end = match.span()
        ends = _breaks(text, start, match) if match[1] else _ends(text, begin, end, abbreviations)
        if ends:
            yield from _spans(text, start, end, limit)
            start = end
    yield from _spans(text, start, len(text), limit)


def _breaks(text: str, start: int, match: re.Match[str]) -> bool:
    """Whether a line break ends a sentence: yes, unless an open line goes on with a small letter or a digit."""
    begin, end = match.span()
    before = text[max(start, begin - _NEAR) : begin].rstrip()[-1:]
    if not before or before in ".!?:;…؟؛" or end == len(text):
        return True
    blank = _LINE.search(text, match.end(1), end)
    return blank is not None or not (text[end].islower() or text[end].isdigit())


def _ends(text: str, begin: int, end: int, abbreviations: frozenset[str]) -> bool:
    """Whether a run of stops ends a sentence."""
    if end < len(text) and not text[end].isspace() and text[begin] not in "。！？":
        return False
    following = text[end : end + _NEAR].lstrip()[:1]
    if following and (following.islower() or following in ",;:)"):
        return False
    return end - begin > 1 or text[begin] != "." or not _shortens(text, begin, abbreviations)


def _shortens(text: str, stop: int, abbreviations: frozenset[str]) -> bool:
    """Whether the full stop at `stop` belongs to an abbreviation, an initial or an ordinal ('3. Mai')."""
    found = _WORD.search(text, max(0, stop - _NEAR), stop)
    if found is None:
        return False
    word, last = found.group(), found.group().rpartition(".")[2]
    if last.isdigit():
        return word == last and len(last) <= 2
    return (len(last) == 1 and last.isalpha()) or fold(word) in abbreviations or fold(last) in abbreviations


def _spans(text: str, start: int, end: int, limit: int) -> Iterator[tuple[int, int]]:
    """The stretch from `start` to `end` without white space around it, in pieces of at most `limit`."""
    while start < end:
        cut = end if end - start <= limit else _cut(text, start, start + limit)
        piece = text[start:cut]
        left = start + len(piece) - len(piece.lstrip())
        right = start + len(piece.rstrip())
        if left < right:
            yield left, right
        start = cut


def _cut(text: str, start: int, end: int) -> int:
    """The last good place in (start, end] to cut: before white space, else outside a number, else `end`."""
    outside = 0
    for place in range(end, start, -1):
        blank = text[place].isspace()
        if _in_number(text, place):
            continue
        if blank:
            return place
        outside = outside or place
    return outside or end


def _in_number(text: str, place: int) -> bool:
    """Whether a cut before `place` falls between two digits, with at most one separator between them."""
    before, at = text[place - 1], text[place]
    if at.isdigit():
        return before.isdigit() or (not before.isalpha() and text[place - 2 : place - 1].isdigit())
    return before.isdigit() and not at.isalpha() and text[place + 1 : place + 2].isdigit()
