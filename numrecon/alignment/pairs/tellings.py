"""Evidence of two claims of one document: how it tells of the same thing again, with the same figure or another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from numrecon.alignment.claims.columns import Columns, Floats, Ints
from numrecon.alignment.pairs.comparison import agreement, converted, disjoint, equal, overlap, refines, retold

if TYPE_CHECKING:
    from numrecon.alignment.claims.columns import Bools

#: Up to how many sentences on a figure that does not say what it counts goes on with the one before, and from how many
#: on two of one document stand far apart.
_GOES_ON, _FAR = 3, 5
#: Characters that stand at most between an amount and the same one in another unit: a bracket, 'that is'.
_RESTATED = 16


def tellings(claims: Columns, i: Ints, j: Ints, gap: Floats) -> dict[str, Any]:
    """Of two claims of one document, in text order: whether the later may tell of what the earlier told of, with the
    same figure or another ('on Saturday 288, now 275'; 'the ministry counts 26, the agency 35').  `gap` (pairs,) is how
    far apart their values are."""
    document = claims.doc[i] == claims.doc[j]
    sentences = np.where(document, claims.sentence[j] - claims.sentence[i], -1)
    told, other = claims.source[i], claims.source[j]
    first, second = ((claims.sentence[i] == k) & (sentences > 0) for k in (0, 1))
    meet = overlap(claims, i, j)
    follows = document & (claims.follows[j] == i)
    aside = follows & _aside(claims, i, j)
    return {
        "headline": first & meet,
        "headline_apart": first & ~meet,
        "lead": second & meet,
        "refines": refines(claims, i, j),
        "retold": retold(claims, i, j),
        "far_sentence": sentences >= _FAR,
        "next_figure": document & (j - i == 1),
        "gap_in_sentence": (sentences == 0) * gap,
        "equal_in_sentence": (sentences == 0) & equal(claims, i, j) & ~converted(claims, i, j),
        "unnamed": ~claims.named[j] & (sentences >= 0) & (sentences <= _GOES_ON),
        "more": document & (claims.more[i] | claims.more[j]),
        "total": document & (claims.total[i] | claims.total[j]),
        "parts": np.isin(i * len(claims) + j, claims.parts),
        "two_sources": document & (told >= 0) & (other >= 0) & (told != other),
        "one_source": document & ((told >= 0) != (other >= 0)),
        "restated": document & (j - i == 1) & converted(claims, i, j) & (claims.behind[j] <= _RESTATED),
        "goes_on": follows,
        "goes_on_aside": aside,
        "goes_on_said": follows & ~aside & (other >= 0),
        "goes_on_changed": follows & ~aside & claims.changed[j],
        "called_earlier": _called_earlier(claims, i, j, sentences),
        "rivals": _rivals(claims, i, j, sentences),
    }


def _aside(claims: Columns, i: Ints, j: Ints) -> Bools:
    """Whether the later of two figures is of a place of its own, a part, a total or comes on top of others."""
    elsewhere = (claims.region[j] >= 0) | (claims.place[j] >= 0) & (claims.place[j] != claims.place[i])
    aside: Bools = elsewhere | claims.part[j] | claims.more[j] | claims.total[j]
    return aside


def _called_earlier(claims: Columns, i: Ints, j: Ints, sentences: Ints) -> Bools:
    """Whether one of two figures of one happening, or of which one goes on with the other, that stand close together is
    called an earlier one."""
    close = (sentences >= 0) & (sentences <= 1)
    happens = ((claims.axes[i] & claims.axes[j]) != 0).any(axis=1) | (claims.follows[j] == i)
    counts = agreement(claims, i, j) >= 0
    called: Bools = close & happens & counts & (claims.earlier[i] != claims.earlier[j])
    return called


def _rivals(claims: Columns, i: Ints, j: Ints, sentences: Ints) -> Bools:
    """Whether a sentence has two figures from two sources, one right behind the other, and the second leaves it to the
    first to say what is counted ('police put the turnout at 9,000, organisers at 60,000')."""
    told, other = claims.source[i], claims.source[j]
    two = (told >= 0) & (other >= 0) & (told != other)
    apart = disjoint(claims.members[i], claims.members[j]).any(axis=1) | disjoint(claims.places[i], claims.places[j])
    rivals: Bools = two & (sentences == 0) & (j - i == 1) & ~claims.named[j] & ~apart
    return rivals
