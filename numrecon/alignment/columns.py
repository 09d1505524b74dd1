"""The claims of a folder as columns: codes and numbers that links are computed from, one row a claim."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from numrecon.alignment.concepts import place, table
from numrecon.alignment.context import Context, Word
from numrecon.alignment.words import plain, stems
from numrecon.model import KINDS
from numrecon.text.dates import days

#: How far from the number, in words, a place or a concept of an axis still says what the number is about.
_PLACE_REACH, _AXIS_REACH = 8, 14
#: How far a word for a total reaches, how near to each other two territories are named together, and what both mean.
_TOTAL_REACH, _BREATH, _SEVERAL = 6, 3, "several"
#: More words than a sentence has.
_SENTENCE = 10_000
#: Slack of two ranges that meet, and of two numbers that are the same.
_SLACK, _SAME = 0.02, 1e-3
#: How near a noun of the concept table must follow the number to be taken for what it counts.
_NOUN_REACH = 3
#: Letters of a noun outside the table that two nouns must share to be the same word inflected.
_STEM = 5

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Columns:
    """n claims.  `point` is nan where nothing is stated.  `place` and `axes` (n, axes) hold the territory and the
    member of each axis named nearest to the number, -1 for none; `implied` is the territory where the words near the
    number leave it to the rest of the sentence or to the one before; `places` and `members` are bit sets of all near
    it.  `nouns` indexes `agreement`, the (k, k) table of how far two counted nouns agree: 1 same, .5 may be, 0
    unknown, -1 different things.  `kind` indexes model.KINDS; `day` is the first day the document may be of, nan where
    unknown."""

    doc: Ints
    day: Floats
    sentence: Ints
    block: Ints
    kind: Ints
    unit: Ints
    low: Floats
    high: Floats
    point: Floats
    vague: Bools
    place: Ints
    implied: Ints
    places: Ints
    axes: Ints
    members: Ints
    nouns: Ints
    agreement: Floats

    def __len__(self) -> int:
        return len(self.doc)


def columns(found: Sequence[Context]) -> Columns:
    """The columns of all claims, rows in the order given."""
    nouns, agreement = _nouns(found)
    values = [c.value for c in found]
    places, axes = [_places(c) for c in found], [_axes(c) for c in found]
    stated = [_where(c, named) for c, named in zip(found, places, strict=True)]
    codes = _codes([*stated, *_implied(found, stated)]).reshape(2, len(found))
    return Columns(
        doc=_ints(c.doc for c in found),
        day=np.array([days(c.claim.published)[0] for c in found], dtype=float),
        sentence=_ints(c.sentence for c in found),
        block=_codes([v.block for v in values]),
        unit=_codes([c.claim.unit for c in found]),
        kind=_ints(KINDS.index(c.claim.kind) for c in found),
        low=np.array([v.low for v in values], dtype=float),
        high=np.array([v.high for v in values], dtype=float),
        point=np.array([np.nan if v.point is None else v.point for v in values], dtype=float),
        vague=np.array([c.claim.value is None or c.claim.hedge != "exact" for c in found], dtype=bool),
        place=codes[0],
        implied=codes[1],
        places=_bits([[code for _, code in named] for named in places]),
        axes=_matrix([[said[0] if said else -1 for said in row] for row in axes]),
        members=_matrix([[sum(1 << member for member in set(said)) for said in row] for row in axes]),
        nouns=nouns,
        agreement=agreement,
    )


def _ints(values: object) -> Ints:
    return np.fromiter(values, dtype=np.int64)  # type: ignore[call-overload, no-any-return]


def _codes(keys: Sequence[object]) -> Ints:
    """Equal keys get equal codes; None is -1."""
    known: dict[object, int] = {}
    return _ints(-1 if key is None else known.setdefault(key, len(known)) for key in keys)


def _nearest(words: Sequence[Word], reach: int) -> list[Word]:
    return sorted((w for w in words if w.distance <= reach), key=lambda w: (w.distance, not w.after))


def _matrix(rows: list[list[int]]) -> Ints:
    return np.array(rows, dtype=np.int64).reshape(len(rows), len(table().axes))


def _bits(several: Sequence[Sequence[str]]) -> Ints:
    """Bit sets of names; past 62 of them some share a bit, so that two sets may seem to meet, never to differ."""
    known: dict[str, int] = {}
    return _ints(sum({1 << known.setdefault(name, len(known)) % 62 for name in names}) for names in several)


def _places(context: Context, reach: int = _PLACE_REACH) -> list[tuple[Word, str]]:
    """The territories named near the number with the words that name them, the nearest first."""
    found = ((word, place(word.raw, context.claim.lang)) for word in _nearest(context.words, reach))
    return [(word, next(iter(codes))) for word, codes in found if len(codes) == 1]


def _where(context: Context, named: Sequence[tuple[Word, str]]) -> str | None:
    """The territory that a figure is of: the one named nearest, or _SEVERAL where a word for a total
    stands nearer or another territory is named in one breath with it ('in Turkey and Syria')."""
    nearest = named[0][0].distance if named else _TOTAL_REACH + 1
    for word in _nearest(context.words, min(nearest, _TOTAL_REACH)):
        if "total" in table().meanings(word.raw, context.claim.lang):
            return _SEVERAL
    if not named:
        return None
    first, code = named[0]
    joined = [c for w, c in named[1:] if w.after == first.after and w.distance - first.distance <= _BREATH]
    return _SEVERAL if any(other != code for other in joined) else code


def _implied(found: Sequence[Context], stated: Sequence[str | None]) -> list[str | None]:
    """The territory stated, else the one named nearest anywhere in the sentence, else that of the sentence before."""
    implied: list[str | None] = []
    for k, (context, code) in enumerate(zip(found, stated, strict=True)):
        named = code or next((code for _, code in _places(context, _SENTENCE)), None)
        before = found[k - 1] if k else context
        follows = k > 0 and before.doc == context.doc and context.sentence - before.sentence <= 1
        implied.append(named or (implied[k - 1] if follows else None))
    return implied


def _axes(context: Context) -> list[list[int]]:
    """For each axis the members whose words are near the number, the nearest first."""
    axes = table().axes
    meant = [table().meanings(w.raw, context.claim.lang) for w in _nearest(context.words, _AXIS_REACH)]
    return [
        [k for concepts in meant for k, member in enumerate(members) if member in concepts] for members in axes.values()
    ]


# ---------------------------------------------------------------- how the values of two claims stand to each other


def equal(claims: Columns, i: Ints, j: Ints) -> Bools:
    """Whether both state the same number, up to the rounding of conversions."""
    a, b = claims.point[i], claims.point[j]
    with np.errstate(invalid="ignore"):
        same: Bools = np.abs(a - b) <= _SAME * np.maximum(np.abs(a), np.abs(b))
    return same


def overlap(claims: Columns, i: Ints, j: Ints) -> Bools:
    """Whether the ranges meet, with some slack for rounding."""
    slack = _SLACK * np.maximum(np.abs(claims.high[i]), np.abs(claims.high[j]))
    meet: Bools = (claims.low[i] <= claims.high[j] + slack) & (claims.low[j] <= claims.high[i] + slack)
    return meet


def converted(claims: Columns, i: Ints, j: Ints) -> Bools:
    """Whether both state one amount in two units: '497 mph (800 km/h)'."""
    told: Bools = (claims.unit[i] != claims.unit[j]) & overlap(claims, i, j)
    return told


# ---------------------------------------------------------------- what is counted


def noun_concepts(context: Context) -> frozenset[str]:
    """Countable concepts of the counted noun; where it is none of the table's, of a countable word just behind."""
    concepts, lang = table().concepts, context.claim.lang
    raws = [context.claim.noun] if context.claim.noun else []
    raws += [w.raw for w in _nearest(context.words, _NOUN_REACH) if w.after]
    for raw in raws:
        found = frozenset(c for c in table().meanings(raw, lang) if concepts[c].countable)
        if found:
            return found
    return frozenset()


def _nouns(found: Sequence[Context]) -> tuple[Ints, Floats]:
    keys = [(noun_concepts(c), _stem(c)) for c in found]
    known = list(dict.fromkeys(keys))
    code = {key: i for i, key in enumerate(known)}
    agreement = np.array([[_agree(a, b) for b in known] for a in known], dtype=float).reshape(len(known), len(known))
    return _ints(code[key] for key in keys), agreement


def _stem(context: Context) -> str:
    noun = context.claim.noun
    return "" if not noun else plain(stems(noun)[-1])[:_STEM]


def _agree(a: tuple[frozenset[str], str], b: tuple[frozenset[str], str]) -> float:
    if a[1] and a[1] == b[1] or a[0] & b[0]:
        return 1.0
    if not a[0] or not b[0]:
        return 0.0
    return 0.5 if any(table().compatible(x, y) for x in a[0] for y in b[0]) else -1.0
