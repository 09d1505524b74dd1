"""The claims of a folder as columns: codes and numbers that links are computed from, one row a claim."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from numrecon.alignment.concepts import place, table
from numrecon.alignment.context import Context, Word
from numrecon.alignment.words import plain, stems
from numrecon.model import KINDS
from numrecon.text.dates import days

#: How far from the number, in words, a place or a concept of an axis still says what the number is about.
_PLACE_REACH, _AXIS_REACH = 8, 14
#: How far a word for a total reaches, how near to each other two territories are named together, and what both mean.
_TOTAL_REACH, _BREATH, _SEVERAL = 6, 3, "several"
#: How far from the number a year, and a thing that could be counted, still says what the number is about.
_YEAR_REACH, _THING_REACH = 12, 5
_YEARS = range(1900, 2101)
#: Wrong scale words, how far (a share) rounding lets their ratio be off, and the least figures that have a scale.
SCALES = (1e3, 1e6)
_SLIP_OFF, _SCALED = 0.03, 1000.0
#: More words than a sentence has.
_SENTENCE = 10_000
_MONEY = KINDS.index("money")
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
    """n claims.  `point` is nan where nothing is stated; `total`: a word for a total is near; `kind` indexes
    model.KINDS; `euros` (n, 2) is what one unit of a currency was worth, at least and at most; `per` is what a rate is
    per, -1 for none, `each` whether a figure holds for each of several, `points` whether it is in percentage points;
    `day` is the first day the document may be of, nan where unknown.

    `place` and `axes` (n, axes) hold the territory and the member of each axis named nearest to the number, -1 for
    none; `implied` is the territory named nearest anywhere in the sentence, else (`assumed`) the one that the document
    names most; `places` and `members` are bit sets of all near it.  `years` numbers the sets of years, other than the
    document's own, that are named near the number, -1 for none; `things` (n, concepts) marks the countable concepts
    close to it.  `nouns` indexes `agreement`, the (k, k) table of how far two counted nouns agree: 1 same, .5 may be, 0
    unknown, -1 different things."""

    doc: Ints
    day: Floats
    sentence: Ints
    block: Ints
    kind: Ints
    unit: Ints
    per: Ints
    each: Bools
    points: Bools
    euros: Floats
    low: Floats
    high: Floats
    point: Floats
    vague: Bools
    total: Bools
    place: Ints
    implied: Ints
    assumed: Bools
    places: Ints
    axes: Ints
    members: Ints
    years: Ints
    things: csr_matrix
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
    implied = [code or _in_sentence(context) for context, code in zip(found, stated, strict=True)]
    main = _main_places(found, implied)
    codes = _codes([*stated, *(code or main.get(c.doc) for c, code in zip(found, implied, strict=True))])
    codes = codes.reshape(2, len(found))
    return Columns(
        doc=_ints(c.doc for c in found),
        day=np.array([days(c.claim.published)[0] for c in found], dtype=float),
        sentence=_ints(c.sentence for c in found),
        block=_codes([v.block for v in values]),
        unit=_codes([c.claim.unit for c in found]),
        per=_codes([c.claim.per for c in found]),
        each=np.array([c.claim.each and c.claim.per is None for c in found], dtype=bool),
        points=np.array([c.claim.unit == "percentage_point" for c in found], dtype=bool),
        euros=np.array([v.euros for v in values], dtype=float).reshape(len(found), 2),
        kind=_ints(KINDS.index(c.claim.kind) for c in found),
        low=np.array([v.low for v in values], dtype=float),
        high=np.array([v.high for v in values], dtype=float),
        point=np.array([np.nan if v.point is None else v.point for v in values], dtype=float),
        vague=np.array([c.claim.value is None or c.claim.hedge != "exact" for c in found], dtype=bool),
        total=np.array([_is_total(c, _TOTAL_REACH) for c in found], dtype=bool),
        place=codes[0],
        implied=codes[1],
        assumed=np.array([code is None for code in implied], dtype=bool),
        places=_bits([[code for _, code in named] for named in places]),
        axes=_matrix([[said[0] if said else -1 for said in row] for row in axes]),
        members=_matrix([[sum(1 << member for member in set(said)) for said in row] for row in axes]),
        years=_codes([_years(c) or None for c in found]),
        things=_things(found),
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
    if _is_total(context, min(nearest, _TOTAL_REACH)):
        return _SEVERAL
    if not named:
        return None
    first, code = named[0]
    joined = [c for w, c in named[1:] if w.after == first.after and w.distance - first.distance <= _BREATH]
    return _SEVERAL if any(other != code for other in joined) else code


def _is_total(context: Context, reach: int) -> bool:
    """Whether a word for a total stands near the number."""
    return any("total" in table().meanings(w.raw, context.claim.lang) for w in _nearest(context.words, reach))


def _in_sentence(context: Context) -> str | None:
    """The territory named nearest to the number anywhere in its sentence."""
    return next((code for _, code in _places(context, _SENTENCE)), None)


def _main_places(found: Sequence[Context], named: Sequence[str | None]) -> dict[int, str]:
    """For each document the territory that most of its sentences with figures name; of equal ones, the one that the
    most documents name."""
    sentences = {
        (c.doc, c.sentence, code) for c, code in zip(found, named, strict=True) if code not in (None, _SEVERAL)
    }
    everywhere = Counter(code for _, code in {(doc, code) for doc, _, code in sentences})
    told: dict[int, Counter[str]] = {}
    for doc, _, code in sentences:
        told.setdefault(doc, Counter())[str(code)] += 1
    return {doc: min(counts, key=lambda code: (-counts[code], -everywhere[code], code)) for doc, counts in told.items()}


def _years(context: Context) -> frozenset[int]:
    """Years near the number that are not the document's own."""
    own = (context.claim.published or "")[:4]
    numbers = (w.raw for w in context.words if w.distance <= _YEAR_REACH and w.raw != own)
    return frozenset(int(raw) for raw in numbers if len(raw) == 4 and raw.isdecimal() and int(raw) in _YEARS)


def _things(found: Sequence[Context]) -> csr_matrix:
    """(n, concepts): 1 for every countable concept close to the number."""
    concepts = table().concepts
    index = {
        name: k for k, name in enumerate(sorted(name for name, c in concepts.items() if c.countable and not c.generic))
    }
    rows = [
        sorted({index[name] for w in _nearest(c.words, _THING_REACH) for name in _meant(w, c) if name in index})
        for c in found
    ]
    starts = np.cumsum([0, *(len(row) for row in rows)])
    columns = np.array([column for row in rows for column in row], dtype=np.int64)
    return csr_matrix((np.ones(len(columns)), columns, starts), shape=(len(found), len(index)))


def _meant(word: Word, context: Context) -> frozenset[str]:
    return table().meanings(word.raw, context.claim.lang)


def _axes(context: Context) -> list[list[int]]:
    """For each axis the members whose words are near the number, the nearest first."""
    said: list[list[int]] = [[] for _ in table().axes]
    for word in _nearest(context.words, _AXIS_REACH):
        for axis, member in sorted(at for name in _meant(word, context) for at in _members().get(name, ())):
            said[axis].append(member)
    return said


@cache
def _members() -> dict[str, list[tuple[int, int]]]:
    """Concept -> the axes it is on, each with its place there."""
    found: dict[str, list[tuple[int, int]]] = {}
    for axis, members in enumerate(table().axes.values()):
        for member, name in enumerate(members):
            found.setdefault(name, []).append((axis, member))
    return found


# ---------------------------------------------------------------- how the values of two claims stand to each other


def equal(claims: Columns, i: Ints, j: Ints) -> Bools:
    """Whether both state the same number, up to the rounding of conversions."""
    a, b = claims.point[i], claims.point[j]
    with np.errstate(invalid="ignore"):
        same: Bools = np.abs(a - b) <= _SAME * np.maximum(np.abs(a), np.abs(b))
    return same & ~exchanged(claims, i, j)


def comparable(claims: Columns, i: Ints, j: Ints) -> Bools:
    """Whether the values can be compared at all: of one block, and not of two rates ('a day', 'a year')."""
    rates = (claims.per[i] >= 0) & (claims.per[j] >= 0) & (claims.per[i] != claims.per[j])
    same: Bools = (claims.block[i] == claims.block[j]) & ~rates
    return same


def exchanged(claims: Columns, i: Ints, j: Ints) -> Bools:
    """Whether the two are sums in different currencies."""
    money: Bools = (claims.kind[i] == _MONEY) & (claims.kind[j] == _MONEY) & (claims.unit[i] != claims.unit[j])
    return money


def ranges(claims: Columns, i: Ints, j: Ints) -> tuple[Floats, Floats, Floats, Floats]:
    """low and high of i, low and high of j; in euros, with all that the rates of the year allow, for two currencies."""
    other = exchanged(claims, i, j)

    def end(values: Floats, rows: Ints, side: int) -> Floats:
        return values[rows] * np.where(other, claims.euros[rows, side], 1.0)

    return end(claims.low, i, 0), end(claims.high, i, 1), end(claims.low, j, 0), end(claims.high, j, 1)


def overlap(claims: Columns, i: Ints, j: Ints) -> Bools:
    """Whether the ranges meet, with some slack for rounding."""
    low_i, high_i, low_j, high_j = ranges(claims, i, j)
    slack = _SLACK * np.maximum(np.abs(high_i), np.abs(high_j))
    meet: Bools = (low_i <= high_j + slack) & (low_j <= high_i + slack)
    return meet


def slipped(claims: Columns, i: Ints, j: Ints, factors: Sequence[float]) -> Bools:
    """Whether the ranges would meet if one were some power of ten as large; small figures have no scale to slip in."""
    low_i, high_i, low_j, high_j = ranges(claims, i, j)
    found = np.zeros(len(i), dtype=bool)
    for factor in factors:
        up, down = factor * (1 - _SLIP_OFF), factor * (1 + _SLIP_OFF)
        found |= (low_i * up <= high_j) & (low_j <= high_i * down)
        found |= (low_j * up <= high_i) & (low_i <= high_j * down)
    return found & (np.minimum(low_i, low_j) >= _SCALED)


def refines(claims: Columns, i: Ints, j: Ints) -> Bools:
    """Whether the next sentence of a document only makes a vague figure of the same things more precise ('kilkuset
    tysięcy ... ponad 400 000'): it names no place and no happening of its own.  Where it says it with a slip of the
    scale, or of a digit in what it calls the total, it still does.  Rows are in text order."""
    next_to = (claims.doc[i] == claims.doc[j]) & (claims.sentence[j] - claims.sentence[i] == 1)
    same = claims.agreement[claims.nouns[i], claims.nouns[j]] == 1.0
    precise = np.isnan(claims.point[i]) & ~np.isnan(claims.point[j])
    new = (claims.places[j] & ~claims.places[i] != 0) | (claims.members[j] & ~claims.members[i] != 0).any(axis=1)
    meant = overlap(claims, i, j) | slipped(claims, i, j, SCALES) | (claims.total[j] & slipped(claims, i, j, (10.0,)))
    told: Bools = next_to & same & precise & ~new & meant
    return told


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
