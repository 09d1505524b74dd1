"""What the words around a number say that it is about: happenings, years, things, what is counted, totals."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING

import numpy as np
from scipy.sparse import csr_matrix

from numrecon.alignment.claims.bearing import elsewhere
from numrecon.alignment.claims.context import Context, Word
from numrecon.alignment.words.concepts import table
from numrecon.alignment.words.forms import plain, stems

if TYPE_CHECKING:
    from numpy.typing import NDArray

#: How far from the number, in words, a concept of an axis still says what the number is about.
_AXIS_REACH = 10
#: How far words for a total, for 'more' and for rising or falling reach.
TOTAL_REACH, _MORE_REACH, _CHANGE_REACH = 6, 4, 5
#: How far from the number a year, and a thing that could be counted, still says what the number is about.
_YEAR_REACH, _THING_REACH = 12, 5
_YEARS = range(1900, 2101)
#: How near a noun of the concept table must follow the number to be taken for what it counts.
_NOUN_REACH = 3
#: Letters of a noun outside the table that two nouns must share to be the same word inflected.
_STEM = 5


def is_total(context: Context, reach: int = TOTAL_REACH) -> bool:
    """Whether a word for a total stands near the number."""
    return _says(context, "total", reach)


def is_more(context: Context) -> bool:
    """Whether a word that sets the figure beside others stands near it: '3 more', 'other 20', 'weitere 40'."""
    return _says(context, "additional", _MORE_REACH) or _says(context, "other", _MORE_REACH)


def is_changed(context: Context) -> bool:
    """Whether a word for rising or falling stands near the number."""
    return _says(context, "rise", _CHANGE_REACH) or _says(context, "fall", _CHANGE_REACH)


def _says(context: Context, concept: str, reach: int) -> bool:
    return any(word.distance <= reach and concept in meanings(word, context) for word in context.words)


def years(context: Context, reach: int = _YEAR_REACH) -> frozenset[int]:
    """Years near the number that are not the document's own."""
    own = (context.claim.published or "")[:4]
    numbers = (w.raw for w in context.words if w.distance <= reach and w.raw != own)
    return frozenset(int(raw) for raw in numbers if len(raw) == 4 and raw.isdecimal() and int(raw) in _YEARS)


def things(found: Sequence[Context]) -> csr_matrix:
    """(n, concepts): 1 for every countable concept close to the number, of words that bear on it."""
    index = _countable()
    taken = elsewhere(found, _THING_REACH, lambda word, context: (0,) if meanings(word, context) & index.keys() else ())
    rows = []
    for context, others in zip(found, taken, strict=True):
        near = (w for w in context.words if w.distance <= _THING_REACH and w.at not in others.get(0, ()))
        rows.append(sorted({index[name] for word in near for name in meanings(word, context) & index.keys()}))
    starts = np.cumsum([0, *(len(row) for row in rows)])
    columns = np.array([column for row in rows for column in row], dtype=np.int64)
    return csr_matrix((np.ones(len(columns)), columns, starts), shape=(len(found), len(index)))


@cache
def _countable() -> Mapping[str, int]:
    """The concepts that may be counted, numbered by name."""
    names = (name for name, concept in table().concepts.items() if concept.countable and not concept.generic)
    return {name: column for column, name in enumerate(sorted(names))}


def meanings(word: Word, context: Context) -> frozenset[str]:
    """The concepts that the word may mean in the language of the claim."""
    return table().meanings(word.raw, context.claim.lang)


def happenings(found: Sequence[Context]) -> tuple[list[list[list[int]]], list[int]]:
    """For each claim and axis what the words near the number say, the nearest first: bit sets of members, since a word
    may mean several ('إصابة' is an injury and an infection); and for each claim the count that it goes on with, -1 for
    none, see `_carried`."""
    taken = elsewhere(found, _AXIS_REACH, _happens)
    said = [_happening(context, others) for context, others in zip(found, taken, strict=True)]
    return said, _carried(found, said)


def _carried(found: Sequence[Context], said: list[list[list[int]]]) -> list[int]:
    """The row of the count that each claim goes on with, -1 for none: that of the count before it, in this sentence or
    the last, where neither what happens nor what it counts is said ('288 people died. Later that was cut to 275').

    What happens is carried over, in place, where no circumstance is said either ('A doctor speaks of 6,000')."""
    circumstance = [axis in table().circumstances for axis in table().axes]
    before, follows = -1, [-1] * len(found)
    for row, context in enumerate(found):
        if context.claim.kind != "count":
            continue
        happens = any(near for near, aside in zip(said[row], circumstance, strict=True) if not aside)
        if before >= 0 and not happens and _goes_on(found[before], context):
            follows[row] = before
            if not any(said[row]):
                said[row] = [nearest[:1] for nearest in said[before]]
        before = row
    return follows


def _goes_on(one: Context, other: Context) -> bool:
    near = one.doc == other.doc and other.sentence - one.sentence <= 1
    return near and not is_named(other)


def _happening(context: Context, others: Mapping[int, frozenset[int]]) -> list[list[int]]:
    said: list[list[int]] = [[] for _ in table().axes]
    for word in nearest(context.words, _AXIS_REACH):
        for axis, members in _happens(word, context).items():
            if word.at not in others.get(axis, ()):
                said[axis].append(members)
    return said


def _happens(word: Word, context: Context) -> Mapping[int, int]:
    """Axis -> bit set of the members that the word may mean."""
    return _on_axes(meanings(word, context))


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
    raws += [w.raw for w in nearest(context.words, _NOUN_REACH) if w.after and w.at not in context.naming]
    for raw in raws:
        found = frozenset(c for c in table().meanings(raw, lang) if concepts[c].countable)
        if found:
            return found
    return frozenset()


def nouns(found: Sequence[Context]) -> tuple[list[int], NDArray[np.float64]]:
    """What each claim counts, as an index of the (k, k) table of how far two nouns agree, see `Columns`; k is at most
    the number of meanings that nouns have."""
    held = [noun_concepts(c) for c in found]
    known = list(dict.fromkeys(held))
    code = {concepts: i for i, concepts in enumerate(known)}
    agreement = np.array([[_agree(a, b) for b in known] for a in known], dtype=float).reshape(len(known), len(known))
    return [code[concepts] for concepts in held], agreement


def is_named(context: Context) -> bool:
    """Whether a noun says what is counted."""
    return bool(context.claim.noun or noun_concepts(context))


def stem(context: Context) -> str | None:
    """The beginning of the counted noun, the same for all its forms; None without one."""
    noun = context.claim.noun
    return plain(stems(noun)[-1])[:_STEM] or None if noun else None


@cache
def _agree(a: frozenset[str], b: frozenset[str]) -> float:
    if a & b:
        return 1.0
    if not a or not b:
        return 0.0
    return 0.5 if any(table().compatible(x, y) for x in a for y in b) else -1.0


def nearest(words: Sequence[Word], reach: int) -> list[Word]:
    """The words at most so far from the number, the nearest first; of two as near, the one behind it."""
    return sorted((w for w in words if w.distance <= reach), key=lambda w: (w.distance, not w.after))
