"""The one tokeniser: runs of decimal digits (any script), words, single signs.  White space separates, nothing is
lost."""

from __future__ import annotations

import re
from dataclasses import dataclass

from numrecon.langs.fold import fold

DIGITS, WORD, SIGN = 0, 1, 2

# A word is a letter and what follows of letters and combining marks; '²', '½' and 'ª' count as letters ('km²', '2½',
# '3ª').
_MARKS = "\u0300-\u036f\u064b-\u065f\u0670\u0640\u00ad\u200c\u200d"
# Marks of writing direction stand around numbers in right-to-left text; they are no signs and count as white space.
_DIRECTION = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_TOKEN = re.compile(rf"(\d+)|([^\W\d_][^\W\d_{_MARKS}]*(?:[{_MARKS}]+[^\W\d_]*)*)|([^\s{_DIRECTION}])")
_VULGAR = "¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"
_SPLIT_VULGAR = re.compile(f"[{_VULGAR}]")


@dataclass(frozen=True, slots=True)
class Tokens:
    """Tokens of one stretch of text as parallel lists; offsets are code points of the whole document.

    kinds: DIGITS, WORD or SIGN.  folds: the folded text.  `starts[i] == ends[i - 1]` means glued.
    """

    text: str
    kinds: list[int]
    starts: list[int]
    ends: list[int]
    folds: list[str]

    def __len__(self) -> int:
        return len(self.kinds)

    def glued(self, i: int) -> bool:
        """Whether token i touches token i - 1."""
        return 0 < i < len(self.kinds) and self.starts[i] == self.ends[i - 1]

    def raw(self, i: int) -> str:
        """Token i as written."""
        return self.text[self.starts[i] : self.ends[i]]


def tokenise(text: str, start: int = 0, end: int | None = None) -> Tokens:
    """Tokens of `text[start:end]`; linear time."""
    end = len(text) if end is None else end
    found = list(_TOKEN.finditer(text, start, end))
    kinds = [match.lastindex - 1 for match in found if match.lastindex]
    starts, ends = list(map(re.Match.start, found)), list(map(re.Match.end, found))
    if _SPLIT_VULGAR.search(text, start, end):
        pieces = [
            (kind, begin + a, begin + b)
            for kind, begin, stop in zip(kinds, starts, ends, strict=True)
            for a, b in _parts(text[begin:stop], kind)
        ]
        kinds, starts, ends = ([piece[k] for piece in pieces] for k in range(3))
        return Tokens(text, kinds, starts, ends, [fold(text[a:b]) for a, b in zip(starts, ends, strict=True)])
    return Tokens(text, kinds, starts, ends, list(map(fold, map(re.Match.group, found))))


def _parts(raw: str, kind: int) -> list[tuple[int, int]]:
    """A word split around vulgar fractions ('½kg'), which are numbers of their own."""
    if kind != WORD:
        return [(0, len(raw))]
    parts, last = [], 0
    for match in _SPLIT_VULGAR.finditer(raw):
        if match.start() > last:
            parts.append((last, match.start()))
        parts.append(match.span())
        last = match.end()
    if last < len(raw):
        parts.append((last, len(raw)))
    return parts


def words_of(phrase: str) -> tuple[str, ...]:
    """Folded tokens of a phrase of the language data, as the lexicon stores it."""
    return tuple(tokenise(phrase).folds)
