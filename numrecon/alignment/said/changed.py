"""Where a change began: of 'rose from 207 to 233', 'stieg von 207 auf 233', 'z 207 do 233', 207 is the earlier figure.

The words stand in the language's file: `[attribution]` opens the first value, `[ranges]` has what leads to the second
one and the verbs of change, without which 'from 5 to 10' is no change.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from numrecon import langs
from numrecon.alignment.said.phrases import STOPS
from numrecon.alignment.words.forms import Token
from numrecon.langs.fold import fold
from numrecon.langs.tokens import words_of

#: Words between the two figures: what the first counts, the word that leads to the second, a determiner.
_GAP = 4
#: Words between such a word and its figure: a hedge, a determiner.
_BEFORE = 2


@dataclass(frozen=True, slots=True)
class _Words:
    """Folded words that open the first value, that lead to the second; `sure` of these make no range ('auf', 'para'),
    so that no verb is asked for; stems of the verbs."""

    opens: frozenset[str]
    leads: frozenset[str]
    sure: frozenset[str]
    verbs: tuple[str, ...]


def began(tokens: Sequence[Token], figures: Sequence[tuple[int, int]], lang: str) -> frozenset[int]:
    """The figures of a sentence, by number, that a change began from; figures are tokens first..last, in order."""
    words = _words(lang)
    if len(figures) < 2 or not words.opens:
        return frozenset()
    folds = [fold(token.raw) for token in tokens]
    leads = words.leads if any(word.startswith(words.verbs) for word in folds) else words.sure
    found = set()
    for number, ((first, last), (second, _)) in enumerate(pairwise(figures)):
        between = folds[last + 1 : second]
        if len(between) > _GAP or not STOPS.isdisjoint(between):
            continue
        before = folds[max(0, first - _BEFORE) : first]
        if _any(words.opens, before) and _any(leads, between):
            found.add(number)  # 'from 207 to 233'
        elif _any(leads, before) and not _any(leads, between) and _any(words.opens, between):
            found.add(number + 1)  # 'to 233 from 207'
    return frozenset(found)


def _any(words: frozenset[str], among: Sequence[str]) -> bool:
    return not words.isdisjoint(among)


@cache
def _words(lang: str) -> _Words:
    data = langs.load(lang).data
    ranges = data.get("ranges", {})
    onto = _single(ranges.get("onto", ()))
    ranged = _single([*ranges.get("to", ()), *(to for _, to in ranges.get("from_to", ()))])
    return _Words(
        opens=frozenset(fold(word) for word in data["attribution"]["opens"]),
        leads=onto | ranged,
        sure=onto - ranged,
        verbs=tuple(fold(stem) for stem in ranges.get("change", ())),
    )


def _single(phrases: Iterable[str]) -> frozenset[str]:
    return frozenset(words[0] for phrase in phrases if len(words := words_of(phrase)) == 1)
