"""Where a figure is of: the states, regions and cities named near its number, in its sentence, in its document."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from numrecon import langs
from numrecon.alignment.claims.about import TOTAL_REACH, is_total, meanings, nearest
from numrecon.alignment.claims.bearing import elsewhere
from numrecon.alignment.claims.context import Context, Word
from numrecon.alignment.places.gazetteer import Place, apart
from numrecon.alignment.places.regions import meant, shares
from numrecon.alignment.places.states import base
from numrecon.alignment.words.forms import is_arabic
from numrecon.alignment.words.languages import function_words
from numrecon.langs.fold import fold

if TYPE_CHECKING:
    from numpy.typing import NDArray

#: How far from the number, in words, a state, and a region or city, still says what the number is about.
_PLACE_REACH, _REGION_REACH = 8, 6
#: How near to each other, in words, two territories are named together.
_BREATH = 3
#: The territory of figures that are of several.
SEVERAL = "several"
#: More words than a sentence has.
_SENTENCE = 10_000


def territories(found: Sequence[Context]) -> list[list[tuple[Word, str]]]:
    """For each claim the territories named near the number, with the words that name them, the nearest first."""
    taken = elsewhere(found, _PLACE_REACH, lambda word, _: (0,) if word.place else ())
    return [
        [(word, code) for word, code in _named(context, _PLACE_REACH) if word.at not in others.get(0, ())]
        for context, others in zip(found, taken, strict=True)
    ]


def _named(context: Context, reach: int) -> Iterator[tuple[Word, str]]:
    return ((word, word.place) for word in nearest(context.words, reach) if word.place)


@dataclass(frozen=True, slots=True)
class Regions:
    """k times the regions and cities near a number, the nearest first, each different from the others."""

    places: tuple[tuple[Place, ...], ...]

    def lie(self, a: NDArray[np.int64], b: NDArray[np.int64]) -> NDArray[np.int8]:
        """(pairs,): how those of a and b, each (pairs,), lie to each other: 1 where the nearest are the same, -1 where
        all are apart, else 0."""
        pairs, at = np.unique(a * len(self.places) + b, return_inverse=True)
        ends = (divmod(pair, len(self.places)) for pair in pairs.tolist())
        lie: NDArray[np.int8] = np.array([_lie(self.places[x], self.places[y]) for x, y in ends], dtype=np.int8)[at]
        return lie


def regions(found: Sequence[Context]) -> tuple[list[int], Regions]:
    """The regions and cities near each claim's figure, as an index of all those, -1 for none.  What a name of several
    places means, the states say that the documents name."""
    near = [tuple(place for _, place in named if place) for named in _near_regions(found)]
    known = tuple(dict.fromkeys(places for places in near if places))
    code = {places: i for i, places in enumerate(known)}
    return [code.get(places, -1) for places in near], Regions(known)


def _near_regions(found: Sequence[Context]) -> list[list[tuple[str, Place | None]]]:
    """For each claim the names of regions and cities near the number, the nearest first, without those of who says it,
    and what they mean."""
    countries = shares(word.place for context in found for word in context.words if word.place)
    taken = elsewhere(found, _REGION_REACH, lambda word, _: (0,) if word.region else ())
    return [
        [
            (str(word.region), meant(str(word.region), countries))
            for word in nearest(context.words, _REGION_REACH)
            if word.region and word.at not in others.get(0, ()) and word.at not in context.naming
        ]
        for context, others in zip(found, taken, strict=True)
    ]


def paths(found: Sequence[Context]) -> list[Place | None]:
    """For each claim the path of the place that its figure is of, from the state to it; () where it is of several
    states, None where no place is named near the number.  The path of a name that many places have begins with '?'."""
    return [
        _path(where(context, named), regions)
        for context, named, regions in zip(found, territories(found), _near_regions(found), strict=True)
    ]


def _path(state: str | None, regions: Sequence[tuple[str, Place | None]]) -> Place | None:
    if state == SEVERAL:
        return ()
    if not regions:
        return (state,) if state else None
    name, place = next((region for region in regions if region[1]), regions[0])
    return place or ("?", name)


def _lie(some: Sequence[Place], others: Sequence[Place]) -> int:
    if some[0] == others[0]:
        return 1
    return -1 if all(apart(one, other) for one in some for other in others) else 0


def where(context: Context, named: Sequence[tuple[Word, str]]) -> str | None:
    """The territory that a figure is of: the one named nearest; SEVERAL where another one is named in one breath with
    it ('in Turkey and Syria'), or where the figure is a total and the sentence names several."""
    reach = min(named[0][0].distance - 1 if named else TOTAL_REACH, TOTAL_REACH)
    if is_total(context, reach) and len({code for _, code in _named(context, _SENTENCE)}) > 1:
        return SEVERAL
    if not named:
        return SEVERAL if _counts_countries(context) else None
    first, code = named[0]
    others = (word for word, other in named[1:] if other != code and word.after == first.after)
    return SEVERAL if any(_in_one_breath(context, first, word) for word in others) else code


def _counts_countries(context: Context) -> bool:
    """Whether countries are counted near the number: '41,000 across 96 countries'."""
    words = {word.at for word in context.words}
    near = (word for word in nearest(context.words, _PLACE_REACH) if "country" in meanings(word, context))
    return any(word.at - 1 not in words for word in near)


def _in_one_breath(context: Context, one: Word, other: Word) -> bool:
    """Whether only a word for 'and', with an article or preposition, stands between two words."""
    first, last = sorted((one, other), key=lambda word: word.at)
    between = [fold(word.raw) for word in context.words if first.at < word.at < last.at]
    lang = base(context.claim.lang)
    if len(between) > _BREATH or not function_words(lang).issuperset(between):
        return False
    return not _connectives(lang).isdisjoint([*between, fold(last.raw)[0] if is_arabic(last.raw) else ""])


@cache
def _connectives(lang: str) -> frozenset[str]:
    """Folded words for 'and'; the one of Arabic is a letter before the word."""
    connectors = langs.load(lang).data["connectors"]
    return frozenset(fold(word) for word in [*connectors["additive"], *connectors["and"]])


def in_sentence(context: Context) -> str | None:
    """The territory that frames a figure with none near it: the last one that its sentence names before the number ('In
    Syria, where ..., at least 783 people died'), else the nearest behind it."""
    before = [word.place for word in context.words if word.place and not word.after]
    return before[-1] if before else next((code for _, code in _named(context, _SENTENCE)), None)


def main_places(found: Sequence[Context], named: Sequence[str | None]) -> dict[int, str]:
    """For each document the territory that most of its sentences with figures name; of equal ones, the one that the
    most documents name."""
    sentences = {(c.doc, c.sentence, code) for c, code in zip(found, named, strict=True) if code not in (None, SEVERAL)}
    everywhere = Counter(code for _, code in {(doc, code) for doc, _, code in sentences})
    told: dict[int, Counter[str]] = {}
    for doc, _, code in sentences:
        told.setdefault(doc, Counter())[str(code)] += 1
    return {doc: min(counts, key=lambda code: (-counts[code], -everywhere[code], code)) for doc, counts in told.items()}
