"""The evidence of a pair of claims that they answer one question: one number a feature."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy as np

from numrecon.alignment.columns import Columns, Floats, Ints
from numrecon.alignment.comparison import SCALES, converted, equal, exchanged, overlap, ranges, refines, retold, slipped
from numrecon.alignment.left_over import beside, left_over
from numrecon.alignment.meaning import cosines
from numrecon.kernels.rows import row_products
from numrecon.model import KINDS

if TYPE_CHECKING:
    from numrecon.alignment.anchors import Vectors
    from numrecon.alignment.columns import Bools
    from numrecon.alignment.meaning import Meaning
    from numrecon.alignment.partners import Partners

_FARTHEST = 3.0
#: How far apart figures that differ by a wrong scale word only count as being.
_NEAR_SLIP = 0.5
#: Up to here figures are often equal by chance, and two that differ are rarely one.
_FEW, _SMALL = 20.0, 10.0
#: A total of two or more is more than so many times the figure for each.
_NO_TOTAL = 1.5
#: Things close to two numbers count up to so many.
_MOST_SHARED, _MOST_EXTRA = 3, 5
#: Up to how many sentences on a figure that does not say what it counts goes on with the one before, and from how many
#: on two of one document stand far apart.
_GOES_ON, _FAR = 3, 5

#: The features of a pair, in the order of the columns of `features`.
FEATURES = (
    "bias", "equal", "small_equal", "small_unnamed", "overlap", "gap", "small_gap", "gap_grown", "gap_shrunk",
    "large", "same_vague", "kind_differs", "unit_differs", "per_open", "each_unequal", "points_unequal",
    "words", "words_unequal", "near", "topic_words", "margin", "left_over", "left_beside",
    "noun_same", "noun_may", "noun_differs", "things_shared", "things_extra",
    "place_same", "place_differs", "implied_differs", "assumed_differs",
    "region_same", "region_differs",
    "axis_same", "axis_differs", "place_axis_same", "year_same", "year_differs", "day_near",
    "refines", "retold", "far_sentence", "next_figure", "gap_in_sentence", "equal_in_sentence",
    "unnamed",
    "more", "total", "parts", "two_sources", "one_source", "rivals", "money", "measure", "share",
    "headline", "headline_apart", "lead", "gap_same", "part_apart", "early", "along",
    "partners_shared", "partners_differ",
)  # fmt: skip
#: Those that take the log-odds of all pairs to be known, see `partners`; 0 in a pair seen alone.
OF_PARTNERS = ("partners_shared", "partners_differ")


#: What each feature says of a pair, in the words of an explanation; what it adds may be above or below zero.
FEATURE_WORDS: Mapping[str, str] = {
    "bias": "for any two figures",
    "equal": "equal value",
    "small_equal": "equal, but so small that chance would do",
    "small_unnamed": "so small, and not known to count the same things",
    "overlap": "ranges meet",
    "gap": "values far apart",
    "small_gap": "small values far apart",
    "gap_grown": "the later document has the higher value",
    "gap_shrunk": "the later document has the lower value",
    "large": "both values are above 20",
    "same_vague": "both precise or both hedged",
    "kind_differs": "another kind of figure",
    "unit_differs": "another unit",
    "per_open": "only one of them says per what",
    "each_unequal": "a figure for each against a total",
    "points_unequal": "percent against percentage points",
    "words": "words in common",
    "words_unequal": "words in common, though the values differ",
    "near": "like meaning next to the number",
    "topic_words": "documents on one topic",
    "margin": "lead over the next best pair of the two documents",
    "left_over": "left over where two documents tell the same figures",
    "left_beside": "left over between figures that both sentences tell",
    "noun_same": "the same thing is counted",
    "noun_may": "what is counted may be the same",
    "noun_differs": "other things are counted",
    "things_shared": "things in common close to the number",
    "things_extra": "things close to one number only",
    "place_same": "the same place",
    "place_differs": "other place",
    "implied_differs": "other place elsewhere in the sentence",
    "assumed_differs": "documents mostly about other places",
    "region_same": "the same region or city",
    "region_differs": "other region or city",
    "axis_same": "the same thing happens",
    "axis_differs": "something else happens",
    "place_axis_same": "the same thing happens in the same place",
    "year_same": "the same year",
    "year_differs": "other year",
    "day_near": "documents of days near each other",
    "refines": "a vague figure made precise in the next sentence",
    "retold": "one figure told again",
    "far_sentence": "sentences far apart",
    "next_figure": "no other figure between them",
    "gap_in_sentence": "values far apart in one sentence",
    "equal_in_sentence": "the same number twice in one sentence",
    "unnamed": "the later figure does not say what it counts",
    "more": "one of them comes on top of others",
    "total": "one of them is a total",
    "parts": "parts of a whole, or a part and its whole",
    "two_sources": "different sources are named",
    "one_source": "a source is named for one of them",
    "rivals": "a sentence sets one source's figure against another's",
    "money": "sums of money",
    "measure": "measures",
    "share": "shares",
    "headline": "one is in the headline, and the other may be the same value",
    "headline_apart": "one is in the headline, the other another value",
    "lead": "one is right behind the headline, and the other may be the same value",
    "gap_same": "values far apart, though the same thing happens",
    "part_apart": "only one of them is said to be part of another figure, and the values differ",
    "early": "among the first figures that their articles give for it",
    "along": "early in one article, late in the other",
    "partners_shared": "other documents answer both with the same figures",
    "partners_differ": "other documents answer each with a figure of its own",
}


class Likeness:
    """Cosines of pairs, computed once: `words` and `words_near` of what sentences share literally, `meaning` and
    `near` of what they are about; `margin` is the lead over the best rival."""

    def __init__(self, claims: Columns, vectors: Vectors, meaning: Meaning, i: Ints, j: Ints) -> None:
        self.words, self.words_near = row_products(vectors.wide, i, j), row_products(vectors.near, i, j)
        self.meaning, self.near = cosines(meaning.sentence, i, j), cosines(meaning.near, i, j)
        self.topic_words = _of_documents(vectors.topic, claims.doc[i], claims.doc[j])
        alike = self.words + self.words_near + self.meaning + self.near + equal(claims, i, j)
        self.margin = _margin(claims, i, j, alike)


def features(claims: Columns, likeness: Likeness, i: Ints, j: Ints) -> Floats:
    """(pairs, FEATURES) of the pairs the likeness is of, in the order of FEATURES."""
    same = equal(claims, i, j)
    columns = {
        "bias": np.ones(len(i)),
        **_values(claims, i, j, same),
        **_words(likeness, same),
        **_left_over(claims, likeness, i, j, same),
        **_nouns(claims, i, j),
        **_places(claims, i, j),
        **_regions(claims, i, j),
        **_times(claims, i, j),
        **_things(claims, i, j),
        **_tellings(claims, i, j),
        **_kinds(claims, i),
        **_order(claims, i, j, same),
        **dict.fromkeys(OF_PARTNERS, np.zeros(len(i))),
    }
    return np.column_stack([columns[name] for name in FEATURES]).astype(float)


def of_partners(partners: Partners, i: Ints, j: Ints) -> Floats:
    """(pairs, OF_PARTNERS) of pairs whose claims' partners are known."""
    return np.column_stack([partners.shared(i, j), partners.differ(i, j)])


def _values(claims: Columns, i: Ints, j: Ints, same: Bools) -> dict[str, Any]:
    gap, large = _gap(claims, i, j), (claims.low[i] > _FEW) & (claims.low[j] > _FEW)
    trend, small = _trend(claims, i, j), same & (np.abs(np.nan_to_num(claims.point[i])) <= _SMALL)
    return {
        "equal": same,
        "small_equal": small,
        "small_unnamed": small & (claims.kind[i] == KINDS.index("count")) & ~(_noun(claims, i, j) > 0),
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


def _left_over(claims: Columns, likeness: Likeness, i: Ints, j: Ints, same: Bools) -> dict[str, Any]:
    """What two documents of one text do not both tell: where each is the likeliest of the other's document, and where
    the figures beside them are the same."""
    left = left_over(claims, i, j, same)
    return {"left_over": left * (likeness.margin > 0), "left_beside": left * beside(claims, i, j, same, left)}


def _nouns(claims: Columns, i: Ints, j: Ints) -> dict[str, Any]:
    noun = _noun(claims, i, j)
    return {"noun_same": noun == 1.0, "noun_may": noun == 0.5, "noun_differs": noun < 0}


def _noun(claims: Columns, i: Ints, j: Ints) -> Floats:
    """How far the counted nouns agree, see `Columns.agreement`."""
    agreement: Floats = claims.agreement[claims.nouns[i], claims.nouns[j]]
    return agreement


def _places(claims: Columns, i: Ints, j: Ints) -> dict[str, Any]:
    placed = (claims.place[i] >= 0) & (claims.place[j] >= 0)
    here = placed & (claims.place[i] == claims.place[j])
    implied = (claims.implied[i] >= 0) & (claims.implied[j] >= 0) & ~placed
    assumed = claims.assumed[i] | claims.assumed[j]
    same = claims.implied[i] == claims.implied[j]
    happens = (claims.axes[i] & claims.axes[j]) != 0
    return {
        "place_same": here,
        "place_differs": _apart(claims.places[i], claims.places[j]),
        "implied_differs": implied & ~same & ~assumed,
        "assumed_differs": implied & ~same & assumed,
        "axis_same": happens.sum(axis=1),
        "gap_same": _gap(claims, i, j) * happens.any(axis=1),
        "axis_differs": _apart(claims.members[i], claims.members[j]).sum(axis=1),
        "place_axis_same": here & happens.any(axis=1),
    }


def _regions(claims: Columns, i: Ints, j: Ints) -> dict[str, Any]:
    lie = np.zeros(len(i), dtype=np.int8)
    both = np.flatnonzero((claims.region[i] >= 0) & (claims.region[j] >= 0))
    lie[both] = claims.regions[claims.region[i[both]], claims.region[j[both]]]
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
    happens = (claims.axes[i] & claims.axes[j]) != 0
    before = np.where(happens, claims.before[i] + claims.before[j], np.inf).min(axis=1, initial=np.inf)
    return {"early": ~same / (1 + before), "along": np.abs(claims.along[i] - claims.along[j])}


def _things(claims: Columns, i: Ints, j: Ints) -> dict[str, Any]:
    """How many countable concepts stand close to both numbers, and how many to one of them only."""
    many = np.asarray(claims.things.sum(axis=1)).ravel()
    shared = row_products(claims.things, i, j)
    return {
        "things_shared": np.minimum(shared, _MOST_SHARED),
        "things_extra": np.minimum(many[i] + many[j] - 2 * shared, _MOST_EXTRA),
    }


def _tellings(claims: Columns, i: Ints, j: Ints) -> dict[str, Any]:
    """Of two claims of one document, in text order: whether the later may tell of what the earlier told of, with the
    same figure or another ('on Saturday 288, now 275'; 'the ministry counts 26, the agency 35')."""
    document = claims.doc[i] == claims.doc[j]
    sentences = np.where(document, claims.sentence[j] - claims.sentence[i], -1)
    told, other = claims.source[i], claims.source[j]
    first, second = ((claims.sentence[i] == k) & (sentences > 0) for k in (0, 1))
    meet = overlap(claims, i, j)
    return {
        "headline": first & meet,
        "headline_apart": first & ~meet,
        "lead": second & meet,
        "refines": refines(claims, i, j),
        "retold": retold(claims, i, j),
        "far_sentence": sentences >= _FAR,
        "next_figure": document & (j - i == 1),
        "gap_in_sentence": (sentences == 0) * _gap(claims, i, j),
        "equal_in_sentence": (sentences == 0) & equal(claims, i, j) & ~converted(claims, i, j),
        "unnamed": ~claims.named[j] & (sentences >= 0) & (sentences <= _GOES_ON),
        "more": document & (claims.more[i] | claims.more[j]),
        "total": document & (claims.total[i] | claims.total[j]),
        "parts": np.isin(i * len(claims) + j, claims.parts),
        "two_sources": document & (told >= 0) & (other >= 0) & (told != other),
        "one_source": document & ((told >= 0) != (other >= 0)),
        "rivals": _rivals(claims, i, j, sentences),
    }


def _rivals(claims: Columns, i: Ints, j: Ints, sentences: Ints) -> Bools:
    """Whether a sentence has two figures from two sources, one right behind the other, and the second leaves it to the
    first to say what is counted ('police put the turnout at 9,000, organisers at 60,000')."""
    told, other = claims.source[i], claims.source[j]
    two = (told >= 0) & (other >= 0) & (told != other)
    apart = _apart(claims.members[i], claims.members[j]).any(axis=1) | _apart(claims.places[i], claims.places[j])
    rivals: Bools = two & (sentences == 0) & (j - i == 1) & ~claims.named[j] & ~apart
    return rivals


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


def _apart(a: Ints, b: Ints) -> Bools:
    """Whether both bit sets hold something, and nothing in common."""
    apart: Bools = (a != 0) & (b != 0) & (a & b == 0)
    return apart


def _margin(claims: Columns, i: Ints, j: Ints, likeness: Floats) -> Floats:
    """How much likelier the pair is than the best rival of either claim in the other's document; the lesser of both."""
    documents = int(claims.doc.max(initial=0)) + 1
    return np.minimum(_lead(i * documents + claims.doc[j], likeness), _lead(j * documents + claims.doc[i], likeness))


def _lead(groups: Ints, likeness: Floats) -> Floats:
    """Of each element: its lead over the best other of its group, 0 counting for none."""
    if not len(groups):
        return likeness
    order = np.lexsort((-likeness, groups))
    _, first, sizes = np.unique(groups[order], return_index=True, return_counts=True)
    ranked = likeness[order]
    best = ranked[first]
    second = np.where(sizes > 1, ranked[np.minimum(first + 1, len(ranked) - 1)], 0.0)
    rival = np.repeat(best, sizes)
    rival[first] = second
    lead = np.empty_like(likeness)
    lead[order] = ranked - rival
    return lead


def _of_documents(topic: Any, a: Ints, b: Ints) -> Floats:
    """Product of rows a and b, of which the same two come many times."""
    pairs, place = np.unique(a * topic.shape[0] + b, return_inverse=True)
    return row_products(topic, pairs // topic.shape[0], pairs % topic.shape[0])[place]
