"""The evidence of a pair of claims that they answer one question: one number a feature."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

import numpy as np

from numrecon.alignment.claims.columns import Columns, Floats, Ints
from numrecon.alignment.pairs.comparison import SCALES, agreement, disjoint, equal, exchanged, overlap, ranges, slipped
from numrecon.alignment.pairs.feature_words import FEATURE_WORDS
from numrecon.alignment.pairs.left_over import beside, left_over
from numrecon.alignment.pairs.tellings import tellings
from numrecon.kernels.rows import row_products
from numrecon.model import KINDS

if TYPE_CHECKING:
    from numrecon.alignment.claims.columns import Bools
    from numrecon.alignment.pairs.likeness import Likeness
    from numrecon.alignment.pairs.partners import Partners

#: How far apart, in e-folds, values count as being at most.
_FARTHEST = 6.0
#: How far apart figures that differ by a wrong scale word only count as being.
_NEAR_SLIP = 0.5
#: Up to here figures are often equal by chance, and two that differ are rarely one.
_FEW, _SMALL = 20.0, 10.0
#: A total of two or more is more than so many times the figure for each.
_NO_TOTAL = 1.5
#: Things close to two numbers count up to so many.
_MOST_SHARED, _MOST_EXTRA = 3, 5

#: Pairs whose features are held at a time.
_PAIRS = 100_000

#: The features of a pair, in the order of the columns of `features`.
FEATURES = tuple(FEATURE_WORDS)
#: Those that take the log-odds of all pairs to be known, see `partners`; 0 in a pair seen alone.
OF_PARTNERS = ("partners_shared", "partners_differ")


def features(claims: Columns, likeness: Likeness, i: Ints, j: Ints) -> Iterator[tuple[Ints, Ints, Floats]]:
    """(i, j, evidence) of pairs i, j, each (pairs,), of which `likeness` is, some after the others: evidence is
    (pairs, FEATURES); i < j, in text order, and all pairs of two documents are among them."""
    left = _left_over(claims, likeness, i, j)
    for start in range(0, len(i), _PAIRS):
        pairs = slice(start, start + _PAIRS)
        some = {name: column[pairs] for name, column in left.items()}
        yield i[pairs], j[pairs], _features(claims, likeness.of(pairs), some, i[pairs], j[pairs])


def _features(claims: Columns, likeness: Likeness, left: Mapping[str, Floats], i: Ints, j: Ints) -> Floats:
    """(pairs, FEATURES), where what is `left` over is known."""
    same, gap = equal(claims, i, j), _gap(claims, i, j)
    columns = {
        "bias": np.ones(len(i)),
        **_values(claims, i, j, same, gap),
        **_words(likeness, same),
        **left,
        **_nouns(claims, i, j),
        **_places(claims, i, j),
        **_happenings(claims, i, j, gap),
        **_regions(claims, i, j),
        **_times(claims, i, j),
        **_things(claims, i, j),
        **tellings(claims, i, j, gap),
        **_kinds(claims, i),
        **_order(claims, i, j, same),
        **dict.fromkeys(OF_PARTNERS, np.zeros(len(i))),
    }
    return np.column_stack([columns[name] for name in FEATURES]).astype(float)


def of_partners(partners: Partners, i: Ints, j: Ints) -> Floats:
    """(pairs, OF_PARTNERS) of pairs whose claims' partners are known."""
    return np.column_stack([partners.shared(i, j), partners.differ(i, j)])


def _values(claims: Columns, i: Ints, j: Ints, same: Bools, gap: Floats) -> dict[str, Any]:
    large = (claims.low[i] > _FEW) & (claims.low[j] > _FEW)
    trend, small = _trend(claims, i, j), same & (np.abs(np.nan_to_num(claims.point[i])) <= _SMALL)
    return {
        "equal": same,
        "small_equal": small,
        "small_unnamed": small & (claims.kind[i] == KINDS.index("count")) & ~(agreement(claims, i, j) > 0),
        "overlap": overlap(claims, i, j),
        "gap": gap,
        "small_gap": gap * ~large,
        "gap_grown": gap * (trend > 0),
        "gap_shrunk": gap * (trend < 0),
        "large": large,
        "same_vague": claims.vague[i] == claims.vague[j],
        "kind_differs": claims.kind[i] != claims.kind[j],
        "unit_differs": (claims.unit[i] != claims.unit[j]) & ~exchanged(claims, i, j),
        "per_open": (claims.per[i] >= 0) != (claims.per[j] >= 0),
        "part_apart": (claims.part[i] != claims.part[j]) & ~overlap(claims, i, j),
        "each_unequal": (claims.each[i] != claims.each[j]) & ~_near_points(claims, i, j),
        "points_unequal": (claims.points[i] != claims.points[j]) & ~same,
    }


def _kinds(claims: Columns, i: Ints) -> dict[str, Any]:
    return {
        "money": claims.kind[i] == KINDS.index("money"),
        "measure": claims.kind[i] == KINDS.index("measure"),
        "share": claims.kind[i] == KINDS.index("percent"),
    }


def _words(likeness: Likeness, same: Bools) -> dict[str, Any]:
    return {
        "words": likeness.words,
        "words_unequal": ~same * likeness.words,
        "near": likeness.near,
        "topic_words": likeness.topic_words,
        "margin": likeness.margin,
    }


def _left_over(claims: Columns, likeness: Likeness, i: Ints, j: Ints) -> dict[str, Floats]:
    """What two documents of one text do not both tell: where each is the likeliest of the other's document, and where
    the figures beside them are the same."""
    same = equal(claims, i, j)
    left = left_over(claims, i, j, same)
    return {"left_over": left * (likeness.margin > 0), "left_beside": left * beside(claims, i, j, same, left)}


def _nouns(claims: Columns, i: Ints, j: Ints) -> dict[str, Any]:
    noun = agreement(claims, i, j)
    return {"noun_same": noun == 1.0, "noun_may": noun == 0.5, "noun_differs": noun < 0}


def _places(claims: Columns, i: Ints, j: Ints) -> dict[str, Any]:
    placed = (claims.place[i] >= 0) & (claims.place[j] >= 0)
    here = placed & (claims.place[i] == claims.place[j])
    implied = (claims.implied[i] >= 0) & (claims.implied[j] >= 0) & ~placed
    assumed = claims.assumed[i] | claims.assumed[j]
    same = claims.implied[i] == claims.implied[j]
    return {
        "place_same": here,
        "place_differs": disjoint(claims.places[i], claims.places[j]),
        "implied_differs": implied & ~same & ~assumed,
        "assumed_differs": implied & ~same & assumed,
    }


def _happenings(claims: Columns, i: Ints, j: Ints, gap: Floats) -> dict[str, Any]:
    """On how many axes the two tell of one happening, and on how many of others only."""
    happens = _happens(claims, i, j)
    here = (claims.place[i] >= 0) & (claims.place[i] == claims.place[j])
    return {
        "axis_same": happens.sum(axis=1),
        "axis_differs": disjoint(claims.members[i], claims.members[j]).sum(axis=1),
        "place_axis_same": here & happens.any(axis=1),
        "gap_same": gap * happens.any(axis=1),
    }


def _happens(claims: Columns, i: Ints, j: Ints) -> Bools:
    """(pairs, axes): whether the words nearest to both numbers may tell of one happening."""
    happens: Bools = (claims.axes[i] & claims.axes[j]) != 0
    return happens


def _regions(claims: Columns, i: Ints, j: Ints) -> dict[str, Any]:
    lie = np.zeros(len(i), dtype=np.int8)
    both = np.flatnonzero((claims.region[i] >= 0) & (claims.region[j] >= 0))
    lie[both] = claims.regions.lie(claims.region[i[both]], claims.region[j[both]])
    return {"region_same": lie > 0, "region_differs": lie < 0}


def _times(claims: Columns, i: Ints, j: Ints) -> dict[str, Any]:
    """Other years than the documents' own, and how near to each other the documents are: 1 on one day."""
    dated = (claims.years[i] >= 0) | (claims.years[j] >= 0)
    same = claims.years[i] == claims.years[j]
    return {
        "year_same": dated & same,
        "year_differs": dated & ~same,
        "day_near": np.nan_to_num(1 / (1 + np.abs(claims.day[i] - claims.day[j])), nan=0.0),
    }


def _order(claims: Columns, i: Ints, j: Ints, same: Bools) -> dict[str, Any]:
    """Where articles tell the two: news come first, so that what happened has its main figure before all others of it,
    and what is told late is rarely what others tell early."""
    before = np.where(_happens(claims, i, j), claims.before[i] + claims.before[j], np.inf).min(axis=1, initial=np.inf)
    return {"early": ~same / (1 + before), "along": np.abs(claims.along[i] - claims.along[j])}


def _things(claims: Columns, i: Ints, j: Ints) -> dict[str, Any]:
    """How many countable concepts stand close to both numbers, and how many to one of them only."""
    many = np.asarray(claims.things.sum(axis=1)).ravel()
    shared = row_products(claims.things, i, j)
    return {
        "things_shared": np.minimum(shared, _MOST_SHARED),
        "things_extra": np.minimum(many[i] + many[j] - 2 * shared, _MOST_EXTRA),
    }


def _gap(claims: Columns, i: Ints, j: Ints) -> Floats:
    """How far the ranges are apart, in e-folds, at most _FARTHEST; 0 where they meet.

    The same digits with another scale word are near: who writes 400 million for 400 thousand tells of one thing.
    """

    def scale(x: Floats) -> Floats:
        return np.sign(x) * np.log1p(np.abs(x))

    low_i, high_i, low_j, high_j = ranges(claims, i, j)
    apart = np.maximum(scale(low_i) - scale(high_j), scale(low_j) - scale(high_i))
    gap: Floats = np.where(overlap(claims, i, j), 0.0, np.clip(apart, 0.0, _FARTHEST))
    return np.where(slipped(claims, i, j, SCALES), np.minimum(gap, _NEAR_SLIP), gap)


def _near_points(claims: Columns, i: Ints, j: Ints) -> Bools:
    """Whether both numbers are so near that neither is the total of the other, which would be twice as much or more;
    in two currencies, whether they meet."""
    a, b = claims.point[i], claims.point[j]
    with np.errstate(invalid="ignore"):
        near: Bools = np.maximum(np.abs(a), np.abs(b)) <= _NO_TOTAL * np.minimum(np.abs(a), np.abs(b))
    return np.where(exchanged(claims, i, j), overlap(claims, i, j), near)


def _trend(claims: Columns, i: Ints, j: Ints) -> Floats:
    """Above 0 where the later document has the higher figure, below where the lower one; 0 where no day tells."""
    trend: Floats = np.sign(claims.day[i] - claims.day[j]) * np.sign(claims.high[i] - claims.high[j])
    return np.nan_to_num(trend)
