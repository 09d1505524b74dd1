"""What the words around a number say that it is about: territories, happenings, years, things, what is counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from functools import cache
from typing import TYPE_CHECKING

import numpy as np
from scipy.sparse import csr_matrix

from numrecon import langs
from numrecon.alignment.bearing import elsewhere
from numrecon.alignment.concepts import table
from numrecon.alignment.context import Context, Word
from numrecon.alignment.gazetteer import Place, apart
from numrecon.alignment.places import base
from numrecon.alignment.regions import meant, shares
from numrecon.alignment.sources import function_words
from numrecon.alignment.words import is_arabic, plain, stems
from numrecon.langs.fold import fold

if TYPE_CHECKING:
    from numpy.typing import NDArray

#: How far from the number, in words, a place or a concept of an axis still says what the number is about.
_PLACE_REACH, _AXIS_REACH = 8, 10
#: The same of a region.
_REGION_REACH = 6
#: How far words for a total and for 'more' reach, and how near to each other two territories are named together.
_TOTAL_REACH, _MORE_REACH, _BREATH = 6, 4, 3
#: The territory of figures that are of several.
SEVERAL = "several"
#: How far from the number a year, and a thing that could be counted, still says what the number is about.
_YEAR_REACH, _THING_REACH = 12, 5
_YEARS = range(1900, 2101)
#: More words than a sentence has.
_SENTENCE = 10_000
#: How near a noun of the concept table must follow the number to be taken for what it counts.
_NOUN_REACH = 3
#: Letters of a noun outside the table that two nouns must share to be the same word inflected.
_STEM = 5


def territories(found: Sequence[Context]) -> list[list[tuple[Word, str]]]:
    """For each claim the territories named near the number, with the words that name them, the nearest first."""
    taken = elsewhere(found, _PLACE_REACH, lambda word, _: (0,) if word.place else ())
    return [
        [(word, code) for word, code in _named(context, _PLACE_REACH) if word.at not in others.get(0, ())]
        for context, others in zip(found, taken, strict=True)
    ]


def _named(context: Context, reach: int) -> Iterator[tuple[Word, str]]:
    return ((word, word.place) for word in _nearest(context.words, reach) if word.place)


def regions(found: Sequence[Context]) -> tuple[list[int], NDArray[np.int8]]:
    """The regions and cities near each claim's figure, as an index of the (k, k) table of how those of two claims lie
    to each other: 1 where the nearest are the same, -1 where all are apart, else 0; the index is -1 for none.  What a
    name of several places means, the states say that the documents name."""
    countries = shares(word.place for context in found for word in context.words if word.place)
    taken = elsewhere(found, _REGION_REACH, lambda word, _: (0,) if word.region else ())
    near = [_regions(c, others.get(0, frozenset()), countries) for c, others in zip(found, taken, strict=True)]
    known = list(dict.fromkeys(places for places in near if places))
    code = {places: i for i, places in enumerate(known)}
    table = np.array([[_lie(a, b) for b in known] for a in known], dtype=np.int8).reshape(len(known), len(known))
    return [code.get(places, -1) for places in near], table


def _regions(context: Context, others: Set[int], countries: Mapping[str, float]) -> tuple[Place, ...]:
    """The regions and cities near the number, the nearest first, without those of who says it."""
    near = (w for w in _nearest(context.words, _REGION_REACH) if w.region and w.at not in others | context.naming)
    return tuple(place for word in near if (place := meant(str(word.region), countries)))


def _lie(some: Sequence[Place], others: Sequence[Place]) -> int:
    if some[0] == others[0]:
        return 1
    return -1 if all(apart(one, other) for one in some for other in others) else 0


def where(context: Context, named: Sequence[tuple[Word, str]]) -> str | None:
    """The territory that a figure is of: the one named nearest; SEVERAL where another one is named in one breath with
    it ('in Turkey and Syria'), or where the figure is a total and the sentence names several."""
    nearest = min(named[0][0].distance if named else _TOTAL_REACH + 1, _TOTAL_REACH + 1)
    if is_total(context, nearest - 1) and len({code for _, code in _named(context, _SENTENCE)}) > 1:
        return SEVERAL
    if not named:
        return SEVERAL if _counts_countries(context) else None
    first, code = named[0]
    others = (word for word, other in named[1:] if other != code and word.after == first.after)
    return SEVERAL if any(_in_one_breath(context, first, word) for word in others) else code


def _counts_countries(context: Context) -> bool:
    """Whether countries are counted near the number: '41,000 across 96 countries'."""
    words = {word.at for word in context.words}
    near = (word for word in _nearest(context.words, _PLACE_REACH) if "country" in _meant(word, context))
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


def is_total(context: Context, reach: int = _TOTAL_REACH) -> bool:
    """Whether a word for a total stands near the number."""
    return _says(context, "total", reach)


def is_more(context: Context) -> bool:
    """Whether a word that sets the figure beside others stands near it: '3 more', 'other 20', 'weitere 40'."""
    return _says(context, "additional", _MORE_REACH) or _says(context, "other", _MORE_REACH)


def _says(context: Context, concept: str, reach: int) -> bool:
    return any(word.distance <= reach and concept in _meant(word, context) for word in context.words)


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


def years(context: Context) -> frozenset[int]:
    """Years near the number that are not the document's own."""
    own = (context.claim.published or "")[:4]
    numbers = (w.raw for w in context.words if w.distance <= _YEAR_REACH and w.raw != own)
    return frozenset(int(raw) for raw in numbers if len(raw) == 4 and raw.isdecimal() and int(raw) in _YEARS)


def things(found: Sequence[Context]) -> csr_matrix:
    """(n, concepts): 1 for every countable concept close to the number, of words that bear on it."""
    concepts = table().concepts
    index = {
        name: k for k, name in enumerate(sorted(name for name, c in concepts.items() if c.countable and not c.generic))
    }
    taken = elsewhere(found, _THING_REACH, lambda word, context: (0,) if _meant(word, context) & index.keys() else ())
    rows = [
        sorted(
            {
                index[name]
                for word in context.words
                if word.distance <= _THING_REACH and word.at not in others.get(0, ())
                for name in _meant(word, context)
                if name in index
            }
        )
        for context, others in zip(found, taken, strict=True)
    ]
    starts = np.cumsum([0, *(len(row) for row in rows)])
    columns = np.array([column for row in rows for column in row], dtype=np.int64)
    return csr_matrix((np.ones(len(columns)), columns, starts), shape=(len(found), len(index)))


def _meant(word: Word, context: Context) -> frozenset[str]:
    return table().meanings(word.raw, context.claim.lang)


def happenings(found: Sequence[Context]) -> list[list[list[int]]]:
    """For each claim and axis what the words near the number say, the nearest first: bit sets of members, since a word
    may mean several ('إصابة' is an injury and an infection)."""
    taken = elsewhere(found, _AXIS_REACH, _happens)
    said = [_happening(context, others) for context, others in zip(found, taken, strict=True)]
    return _carried(found, said)


def _carried(found: Sequence[Context], said: list[list[list[int]]]) -> list[list[list[int]]]:
    """What happens, of a count with no word for it and none for what it counts too: what it does to the count before
    it, in this sentence or the last ('5,300 people died. A doctor speaks of 6,000.')."""
    before: int | None = None
    for row, context in enumerate(found):
        if context.claim.kind != "count":
            continue
        if before is not None and not any(said[row]) and _goes_on(found[before], context):
            said[row] = [nearest[:1] for nearest in said[before]]
        before = row
    return said


def _goes_on(one: Context, other: Context) -> bool:
    near = one.doc == other.doc and other.sentence - one.sentence <= 1
    return near and not is_named(other)


def _happening(context: Context, others: Mapping[int, frozenset[int]]) -> list[list[int]]:
    said: list[list[int]] = [[] for _ in table().axes]
    for word in _nearest(context.words, _AXIS_REACH):
        for axis, members in _happens(word, context).items():
            if word.at not in others.get(axis, ()):
                said[axis].append(members)
    return said


def _happens(word: Word, context: Context) -> Mapping[int, int]:
    """Axis -> bit set of the members that the word may mean."""
    return _on_axes(_meant(word, context))


@cache
def _on_axes(concepts: frozenset[str]) -> Mapping[int, int]:
    found: dict[int, int] = {}
    for axis, member in (at for name in concepts for at in _members().get(name, ())):
        found[axis] = found.get(axis, 0) | 1 << member
    return found


@cache
def _members() -> dict[str, list[tuple[int, int]]]:
    """Concept -> the axes it is on, each with its place there."""
    found: dict[str, list[tuple[int, int]]] = {}
    for axis, members in enumerate(table().axes.values()):
        for member, name in enumerate(members):
            found.setdefault(name, []).append((axis, member))
    return found


def noun_concepts(context: Context) -> frozenset[str]:
    """Countable concepts of the counted noun; where it is none of the table's, of a countable word just behind, which
    does not name who counted."""
    concepts, lang = table().concepts, context.claim.lang
    raws = [context.claim.noun] if context.claim.noun else []
    raws += [w.raw for w in _nearest(context.words, _NOUN_REACH) if w.after and w.at not in context.naming]
    for raw in raws:
        found = frozenset(c for c in table().meanings(raw, lang) if concepts[c].countable)
        if found:
            return found
    return frozenset()


def nouns(found: Sequence[Context]) -> tuple[list[int], NDArray[np.float64]]:
    """What each claim counts, as an index of the (k, k) table of how far two nouns agree, see `Columns`."""
    keys = [(noun_concepts(c), _stem(c)) for c in found]
    known = list(dict.fromkeys(keys))
    code = {key: i for i, key in enumerate(known)}
    agreement = np.array([[_agree(a, b) for b in known] for a in known], dtype=float).reshape(len(known), len(known))
    return [code[key] for key in keys], agreement


def is_named(context: Context) -> bool:
    """Whether a noun says what is counted."""
    return bool(context.claim.noun or noun_concepts(context))


def _stem(context: Context) -> str:
    noun = context.claim.noun
    return "" if not noun else plain(stems(noun)[-1])[:_STEM]


def _agree(a: tuple[frozenset[str], str], b: tuple[frozenset[str], str]) -> float:
    if a[1] and a[1] == b[1] or a[0] & b[0]:
        return 1.0
    if not a[0] or not b[0]:
        return 0.0
    return 0.5 if any(table().compatible(x, y) for x in a[0] for y in b[0]) else -1.0


def _nearest(words: Sequence[Word], reach: int) -> list[Word]:
    return sorted((w for w in words if w.distance <= reach), key=lambda w: (w.distance, not w.after))
