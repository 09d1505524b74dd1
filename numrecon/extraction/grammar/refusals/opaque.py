"""Stretches of text in which digits are never quantities: links, addresses, handles, phone numbers."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import deque
from collections.abc import Iterator
from functools import cached_property

from numrecon.extraction.grammar.drafts import Refused
from numrecon.extraction.grammar.window import Window

# A name is looked for where one may begin: else every character of a long run is tried 64 times.
_OPAQUE = re.compile(
    r"(?:https?://|www\.)\S+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+|[#@][^\W\d]\w*"
    r"|\b\w{1,64}\.(?:com|org|net)\b\S*|(?:\d{1,3}\.){3}\d{1,3}/\d{1,2}\b"
)
_PHONE = re.compile(r"\+\d[\d ()/.-]{7,24}\d|\(\d{2,5}\) ?\d[\d -]{4,14}\d")
_GROUPS = re.compile(r"(?<![\d.,])\d{2,4}(?:[ -]\d{2,4}){3,6}(?![\d.,]\d)")
_ROW = re.compile(r"(?<!\d)\d++(?:[ -]\d++){8,}+")  # more groups than a phone number has are figures of a table


def _phones(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Spans of phone numbers that are groups of digits only."""
    rows = [match.span() for match in _ROW.finditer(text, start, end)]
    for match in _GROUPS.finditer(text, start, end):
        in_row = any(a <= match.start() < b for a, b in rows)
        if not in_row and not _thousands(match.group()):
            yield match.span()


def _thousands(digits: str) -> bool:
    """Whether blank-separated groups are one number ('12 345 678 901')."""
    return "-" not in digits and all(len(group) == 3 for group in digits.split(" ")[1:])


class Opaque:
    """Stretches of a window in which digits are never quantities: links, addresses, handles, phone numbers."""

    def __init__(self, window: Window) -> None:
        self._window = window

    @cached_property
    def _spans(self) -> deque[tuple[tuple[int, int], str]]:
        """Spans in code points and their reasons, in order; looked for once the window turns out to hold digits."""
        text, tokens = self._window.text, self._window.tokens
        start, end = tokens.starts[0], tokens.ends[-1]
        spans = [(m.span(), "identifier") for m in _OPAQUE.finditer(text, start, end)]
        spans += [(m.span(), "phone") for m in _PHONE.finditer(text, start, end)]
        spans += [(span, "phone") for span in _phones(text, start, end)]
        return deque(sorted(spans))

    def at(self, i: int) -> Refused | None:
        """The refusal of the opaque stretch that token i lies in; asked of one token after the other."""
        window = self._window
        position = window.tokens.starts[i]
        while self._spans and self._spans[0][0][1] <= position:
            self._spans.popleft()
        for (start, end), reason in self._spans:
            if start > position:
                break
            if position < end:
                last = bisect_left(window.tokens.starts, end, i + 1)
                return Refused(i, last, reason)
        return None
