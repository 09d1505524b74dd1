"""The claims of a folder as columns: codes and numbers that links are computed from, one row a claim."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from numrecon.alignment.claims import about, whereabouts
from numrecon.alignment.claims.context import Context
from numrecon.alignment.claims.parts import parts, told_parts
from numrecon.alignment.words.concepts import table
from numrecon.model import KINDS
from numrecon.text.dates import days

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]

#: Up to which share of themselves two numbers are the same: conversions are rounded.
SAME = 1e-3
#: Characters in front of the first figure of a document, more than between two of any.
_NONE_BEFORE = 1 << 40


@dataclass(frozen=True, slots=True)
class Columns:
    """n claims.  `point` is nan where nothing is stated, `copies` how many claims of its document state it; `total`: a
    word for a total is near; `kind` indexes model.KINDS; `euros` (n, 2) is what one unit of a currency was worth, at
    least and at most; `per` is what a rate is per, -1 for none, `each` whether a figure holds for each of several,
    `points` whether it is in percentage points; `day` is the first day the document may be of, nan where unknown;
    `source` is who is said to have said it, -1 for nobody; `parts` are the codes i * n + j, sorted, of parts of a whole
    and parts with their whole, i < j, and `part` marks what is said to be part of the figure beside it;
    `earlier` what is called an earlier figure, `changed` what is said to have risen or fallen; `follows` is the row of
    the count that a bare count goes on with, -1 for none, and `behind` how many characters stand between a figure and
    the one before it.

    `place` is the territory named nearest to the number, -1 for none; `implied` the one named nearest anywhere in the
    sentence, else (`assumed`) the one that the document names most; `places` is the bit set of all near it.
    `axes` (n, axes) is for each axis the bit set of the members that the nearest word may mean, `members` that of all
    near, `before` how many other figures of such a member the document has told before.  `region` indexes `regions`,
    the regions and cities near a number; it is -1 where there is none.  Words that bear on another number of the
    sentence count for none of these.  `along` is how far down its document a claim stands, 0 in the first sentence, 1
    in the last one with a figure.  `years` numbers the sets of years, other than the document's own, that are named
    near the number, -1 for none; `things` (n, concepts) marks the countable concepts close to it, `more` that the
    figure is said to come on top of others.  `named`: a noun says what is counted; `stem` numbers the counted nouns
    that are the same but for their endings, -1 for none, and `nouns` indexes `agreement`, the (k, k) table of how far
    the meanings of two nouns agree: 1 same, .5 may be, 0 unknown, -1 different things."""

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
    copies: Ints
    vague: Bools
    total: Bools
    more: Bools
    parts: Ints
    part: Bools
    earlier: Bools
    changed: Bools
    follows: Ints
    behind: Ints
    source: Ints
    place: Ints
    implied: Ints
    assumed: Bools
    places: Ints
    region: Ints
    regions: whereabouts.Regions
    axes: Ints
    members: Ints
    before: Ints
    along: Floats
    years: Ints
    things: csr_matrix
    named: Bools
    stem: Ints
    nouns: Ints
    agreement: Floats

    def __len__(self) -> int:
        return len(self.doc)


def columns(found: Sequence[Context]) -> Columns:
    """The columns of all claims, rows in the order given."""
    nouns, agreement = about.nouns(found)
    region, regions = whereabouts.regions(found)
    values = [c.value for c in found]
    point = np.array([np.nan if v.point is None else v.point for v in values], dtype=float)
    places, (axes, follows) = whereabouts.territories(found), about.happenings(found)
    stated = [whereabouts.where(c, named) for c, named in zip(found, places, strict=True)]
    implied = [code or whereabouts.in_sentence(context) for context, code in zip(found, stated, strict=True)]
    main = whereabouts.main_places(found, implied)
    doc, sentence = _ints(c.doc for c in found), _ints(c.sentence for c in found)
    nearest = _matrix([[said[0] if said else 0 for said in row] for row in axes])
    low, high = (np.array([getattr(v, end) for v in values], dtype=float) for end in ("low", "high"))
    codes = _codes([*stated, *(code or main.get(c.doc) for c, code in zip(found, implied, strict=True))])
    codes = codes.reshape(2, len(found))
    return Columns(
        doc=doc,
        day=np.array([days(c.claim.published)[0] for c in found], dtype=float),
        sentence=sentence,
        block=_codes([v.block for v in values]),
        unit=_codes([c.claim.unit for c in found]),
        per=_codes([c.claim.per for c in found]),
        each=np.array([c.claim.each and c.claim.per is None for c in found], dtype=bool),
        points=np.array([c.claim.unit == "percentage_point" for c in found], dtype=bool),
        euros=np.array([v.euros for v in values], dtype=float).reshape(len(found), 2),
        kind=_ints(KINDS.index(c.claim.kind) for c in found),
        low=low,
        high=high,
        point=point,
        copies=_copies(found, point),
        vague=np.array([c.claim.value is None or c.claim.hedge != "exact" for c in found], dtype=bool),
        total=np.array([about.is_total(c) for c in found], dtype=bool),
        more=np.array([about.is_more(c) for c in found], dtype=bool),
        part=np.isin(np.arange(len(found)), [part for part, _ in told_parts(found)]),
        earlier=np.array(["earlier" in c.claim.flags for c in found], dtype=bool),
        changed=np.array([about.is_changed(c) for c in found], dtype=bool),
        follows=_ints(follows),
        behind=_behind(found),
        parts=np.array(sorted(i * len(found) + j for i, j in parts(found)), dtype=np.int64),
        source=_codes([c.said for c in found]),
        place=codes[0],
        implied=codes[1],
        assumed=np.array([code is None for code in implied], dtype=bool),
        places=_bits([[code for _, code in named] for named in places]),
        region=_ints(region),
        regions=regions,
        axes=nearest,
        members=_matrix([[reduce(or_, said, 0) for said in row] for row in axes]),
        before=_before(doc, nearest, low, high),
        along=_along(doc, sentence),
        years=_codes([about.years(c) or None for c in found]),
        things=about.things(found),
        named=np.array([about.is_named(c) for c in found], dtype=bool),
        stem=_codes([about.stem(c) for c in found]),
        nouns=_ints(nouns),
        agreement=agreement,
    )


def _copies(found: Sequence[Context], point: Floats) -> Ints:
    """How many claims of the document of each state its number, up to the rounding of conversions, itself included."""
    code = _codes([(c.doc, c.value.block, c.claim.unit if c.claim.kind == "money" else "") for c in found])
    order = np.lexsort((point, code))
    number, group = point[order], code[order]
    with np.errstate(invalid="ignore"):
        same = (np.diff(group) == 0) & (np.abs(np.diff(number)) <= SAME * np.abs(number[1:]))
    run = np.cumsum(np.concatenate([[0], ~same]))[: len(code)]
    copies = np.empty(len(code), dtype=np.int64)
    copies[order] = np.bincount(run)[run] if len(code) else 0
    return copies


def _before(doc: Ints, axes: Ints, low: Floats, high: Floats) -> Ints:
    """(n, axes): how many other figures the document has told before for what happens, in text order."""
    told: dict[tuple[int, int, int], dict[tuple[float, float], int]] = {}
    before = np.zeros_like(axes)
    for row, axis in zip(*(at.tolist() for at in np.nonzero(axes)), strict=True):
        members, value = int(axes[row, axis]), (float(low[row]), float(high[row]))
        figures = (
            told.setdefault((int(doc[row]), axis, member), {})
            for member in range(members.bit_length())
            if members >> member & 1
        )
        before[row, axis] = min([known.setdefault(value, len(known)) for known in figures])
    return before


def _behind(found: Sequence[Context]) -> Ints:
    """(n,): characters between each figure and the one before it in its document, very many for the first."""
    before = [None, *found[:-1]] if found else []
    return _ints(
        c.claim.start - b.claim.end if b is not None and b.doc == c.doc else _NONE_BEFORE
        for b, c in zip(before, found, strict=True)
    )


def _along(doc: Ints, sentence: Ints) -> Floats:
    last = np.zeros(int(doc.max(initial=-1)) + 1, dtype=np.int64)
    np.maximum.at(last, doc, sentence)
    return sentence / np.maximum(last[doc], 1)


def _ints(values: object) -> Ints:
    return np.fromiter(values, dtype=np.int64)  # type: ignore[call-overload, no-any-return]


def _codes(keys: Sequence[object]) -> Ints:
    """Equal keys get equal codes; None is -1."""
    known: dict[object, int] = {}
    return _ints(-1 if key is None else known.setdefault(key, len(known)) for key in keys)


def _matrix(rows: list[list[int]]) -> Ints:
    return np.array(rows, dtype=np.int64).reshape(len(rows), len(table().axes))


def _bits(several: Sequence[Sequence[str]]) -> Ints:
    """Bit sets of names; past 62 of them some share a bit, so that two sets may seem to meet, never to differ."""
    known: dict[str, int] = {}
    return _ints(sum({1 << known.setdefault(name, len(known)) % 62 for name in names}) for names in several)
