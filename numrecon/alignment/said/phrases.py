"""The phrases of a sentence that attribute what it says, from the language's `[attribution]`, found in its tokens."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from numrecon import langs
from numrecon.alignment.words.forms import Token
from numrecon.alignment.words.languages import has_capitalised_nouns
from numrecon.langs.fold import fold
from numrecon.langs.tokens import words_of

#: Sorts of phrases behind or before which somebody may be named.
NAMING = ("before", "weak", "after", "citing", "verbs", "continues")
STOPS = frozenset(",;:()[]–—،؛.!?؟…")
QUOTES = frozenset("\"'’„”“«»‘")
#: Phrases that are not met in capitals within a sentence: 'the United States', 'Elliptic Data'.
_SMALL = frozenset({"verbs", "anonymous"})
_SPLITS, _CONJUNCTIONS = frozenset(";؛"), "وف"
#: Of phrases that are in several lists, the first of these holds.
_ORDER = (
    "citing",
    "weak",
    "after",
    "before",
    "continues",
    "verbs",
    "that",
    "rumour",
    "earlier",
    "contrast",
    "anonymous",
    "as_of",
)

Known = Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]


@dataclass(frozen=True, slots=True)
class Signal:
    """A phrase of the tokens `first`..`last`; `sort` is the list of the language file it stands in."""

    sort: str
    first: int
    last: int


def signals(tokens: Sequence[Token], lang: str) -> list[Signal]:
    """The phrases of a sentence in order, the longest at every place."""
    known, found, at = _phrases(lang), [], 0
    folds = [fold(token.raw) for token in tokens]
    while at < len(tokens):
        signal = _signal(known, folds, at)
        if signal is not None and at and tokens[at].raw[0].isupper() and signal.sort in _SMALL:
            signal = signal if has_capitalised_nouns(lang) and signal.sort == "anonymous" else None
        if signal is not None:
            found.append(signal)
        at = at + 1 if signal is None else signal.last + 1
    return found


def statements(tokens: Sequence[Token], found: Sequence[Signal]) -> list[int]:
    """The tokens at which a sentence turns to another statement: semicolons, and contrasts behind a comma."""
    cuts = [at for at, token in enumerate(tokens) if token.raw in _SPLITS]
    turns = (s.first for s in found if s.sort == "contrast" and s.first)
    return sorted([*cuts, *(at for at in turns if tokens[at - 1].raw in STOPS)])


def part(cuts: Sequence[int], at: int) -> int:
    """The number of the statement that a token stands in."""
    return bisect_right(cuts, at)


def _signal(known: Known, folds: Sequence[str], at: int) -> Signal | None:
    forms = [folds[at]]
    if folds[at][0] in _CONJUNCTIONS and len(folds[at]) > 3:
        forms.append(folds[at][1:])
    for form in forms:
        for words, sort in known.get(form, ()):
            if words[1:] == tuple(folds[at + 1 : at + len(words)]):
                return Signal(sort, at, at + len(words) - 1)
    return None


@cache
def _phrases(lang: str) -> Known:
    """The phrases of a language by their first word, longest first."""
    found: dict[str, dict[tuple[str, ...], str]] = {}
    data = langs.load(lang).data["attribution"]
    for sort in reversed(_ORDER):
        for phrase in data[sort]:
            words = words_of(phrase)
            found.setdefault(words[0], {})[words] = sort
    return {first: tuple(sorted(known.items(), key=lambda item: -len(item[0]))) for first, known in found.items()}
