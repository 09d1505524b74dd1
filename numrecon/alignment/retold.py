"""Figures of one document that answer one question: which of them it holds now, and whose they are.

A document that tells how a toll grew states several figures and holds the last; one whose headline repeats what its
text has from the ministry has it from the ministry, and is one voice.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from numrecon.alignment.claims.context import Context
from numrecon.model import Claim
from numrecon.text.dates import days

#: A document with more figures on one question is a list, and tells no story.
_MOST = 50
#: Sentences between a sum and its conversion into another currency.
_BESIDE = 1
#: How far a rounded figure is from the one that it stands for, as a share of it: '94,000' for 94,400, not 30 for 35.
_ROUNDED = 0.05


def retold(members: Sequence[Context]) -> list[Context]:
    """The contexts of one question in their order: figures that their document itself has replaced are flagged
    'earlier', figures of nobody's that repeat a named source's have its origin."""
    held: dict[int, list[int]] = defaultdict(list)
    for at, context in enumerate(members):
        held[context.doc].append(at)
    found = list(members)
    for rows in held.values():
        if 1 < len(rows) <= _MOST:
            own = [members[row] for row in rows]
            for row, context in zip(rows, own, strict=True):
                found[row] = _told(context, own)
    return found


def _told(context: Context, own: Sequence[Context]) -> Context:
    claim = context.claim
    if "earlier" not in claim.flags and any(_replaces(other, context) for other in own):
        claim = replace(claim, flags=(*claim.flags, "earlier"))
    if context.said is None:
        sources = [other for other in own if other.said is not None and _repeats(context, other)]
        nearest = min(sources, key=lambda other: abs(other.claim.start - claim.start), default=None)
        claim = claim if nearest is None else replace(claim, origin=nearest.claim.origin)
    return context if claim is context.claim else replace(context, claim=claim)


def _replaces(later: Context, earlier: Context) -> bool:
    """Whether the document states another figure for a later day, and no other source does.

    A time differs by the time that passed, and the older one is as right as the newer.
    """
    a, b = earlier.claim, later.claim
    if later.said is not None and earlier.said is not None and a.origin != b.origin:
        return False
    passed = days(a.as_of)[1] < days(b.as_of)[0]
    return passed and a.kind != "duration" and _form(a) == _form(b) and _stated(a) != _stated(b)


def _repeats(context: Context, source: Context) -> bool:
    """Whether one figure is another again: the same one, rounded or looser in one place, or converted beside it; and
    both are called earlier figures or neither is."""
    a, b = context.claim, source.claim
    if ("earlier" in a.flags) != ("earlier" in b.flags):
        return False
    if _form(a) != _form(b):
        return _converted(context, source)
    if a.value is None or b.value is None or a.hedge != "exact":
        return _stated(a) == _stated(b) or _holds(context, source)
    return abs(a.value - b.value) <= min(max(_half(a), _half(b)), _ROUNDED * max(abs(a.value), abs(b.value)))


def _holds(context: Context, source: Context) -> bool:
    """Whether a vague or bounded figure ('nearly 100', 'dozens') is a looser word for the source's number."""
    loose, point = context.value, source.value.point
    return context.claim.hedge != "exact" and point is not None and loose.low <= point <= loose.high


def _converted(context: Context, source: Context) -> bool:
    """Whether one is the other, a sum, in another currency, told beside it, at the rates of their year."""
    a, b = context.value, source.value
    sums = context.claim.kind == source.claim.kind == "money" and context.claim.unit != source.claim.unit
    if not sums or a.point is None or b.point is None or abs(context.sentence - source.sentence) > _BESIDE:
        return False
    return a.point * a.euros.low <= b.point * b.euros.high and b.point * b.euros.low <= a.point * a.euros.high


def _form(claim: Claim) -> tuple[str, str | None, bool]:
    return claim.unit, claim.per, claim.each


def _stated(claim: Claim) -> tuple[float | None, ...]:
    """The figure, without what the words around it make of it; of a range or a vague word both ends."""
    return (claim.low, claim.high) if claim.value is None else (claim.value,)


def _half(claim: Claim) -> float:
    """Half of the last place that is printed, in the claim's unit; 0 where that is not known."""
    return 0.0 if claim.written is None else 10.0**claim.written.place / 2
