"""Groups with their evidence, its conflicts and their causes: many small groups are compared in one go."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from numrecon.model import Claim, Group
from numrecon.reconciliation.causes import Explained, explain
from numrecon.reconciliation.conflicts import Pairs, contradictions, stronger, within
from numrecon.reconciliation.constants import constants
from numrecon.reconciliation.ends import differing
from numrecon.reconciliation.evidence import Evidence, collect
from numrecon.reconciliation.exchange import dimension

Ints = NDArray[np.int64]

#: A group with more distinct statements is compared by itself.
_SMALL = 40


@dataclass(frozen=True, slots=True)
class Compared:
    """A group, its claims in order, with what speaks for and against them."""

    group: Group
    evidence: Evidence
    pairs: Pairs
    causes: Explained


def compared(groups: Sequence[Group]) -> list[Compared]:
    """The groups in their order, each the same as if it were compared alone."""
    ordered = [replace(group, claims=_ordered(group.claims)) for group in groups]
    evidences = [collect(group) for group in ordered]
    found: dict[int, Compared] = {}
    alike: dict[tuple[str, str | None, str], list[int]] = defaultdict(list)
    for index, (group, evidence) in enumerate(zip(ordered, evidences, strict=True)):
        if len(groups) > 1 and len(evidence.readings) <= _SMALL:
            alike[_alike(group)].append(index)
        else:
            pairs = contradictions(evidence.readings, constants().conflict.listed)
            pairs = stronger(pairs, differing(evidence, group.claims, constants().conflict))
            found[index] = Compared(group, evidence, pairs, explain(evidence, pairs, *_alike(group)))
    for members in alike.values():
        together = _together([ordered[at] for at in members], [evidences[at] for at in members])
        found.update(zip(members, together, strict=True))
    return [found[index] for index in range(len(groups))]


def _alike(group: Group) -> tuple[str, str | None, str]:
    """Kind, rate and dimension: what the causes of a conflict depend on.  Sums of all currencies are alike."""
    return group.kind, group.per, dimension(group.unit) if group.kind == "measure" else ""


def _together(groups: Sequence[Group], evidences: Sequence[Evidence]) -> list[Compared]:
    """Groups that are alike as one: pairs within each, causes for all, cut apart again."""
    sizes = [len(evidence.readings) for evidence in evidences]
    readings = tuple(reading for evidence in evidences for reading in evidence.readings)
    examples = tuple(claim for evidence in evidences for claim in evidence.examples)
    whole = Evidence((), readings, (), examples, (), ())
    starts = np.concatenate([[0], np.cumsum(sizes)])
    pairs = stronger(within(readings, sizes, constants().conflict.listed), _ends(groups, evidences, starts))
    causes = explain(whole, pairs, *_alike(groups[0]))
    cuts = np.searchsorted(pairs.first, starts)
    found = []
    for at, (group, evidence) in enumerate(zip(groups, evidences, strict=True)):
        part, offset = slice(int(cuts[at]), int(cuts[at + 1])), starts[at]
        own = Pairs(pairs.first[part] - offset, pairs.second[part] - offset, pairs.contradiction[part])
        why = Explained(causes.cause[part], causes.weight[part], causes.side[part], causes.detail[part])
        found.append(Compared(group, evidence, own, why))
    return found


def _ends(groups: Sequence[Group], evidences: Sequence[Evidence], starts: Ints) -> Pairs:
    """Ranges of each group that differ in one end, in rows of all groups together."""
    rule = constants().conflict
    found = [differing(evidence, group.claims, rule) for group, evidence in zip(groups, evidences, strict=True)]
    first, second = (
        np.concatenate([rows + start for rows, start in zip(column, starts, strict=False)])
        for column in zip(*((one.first, one.second) for one in found), strict=True)
    )
    return Pairs(first, second, np.concatenate([one.contradiction for one in found]))


def _ordered(claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """By place; claims of one place by all that they hold, which is slow to compare and rarely needed."""
    placed = sorted(claims, key=_place)
    if any(_place(a) == _place(b) for a, b in pairwise(placed)):
        placed.sort(key=lambda claim: (_place(claim), repr(claim)))
    return tuple(placed)


def _place(claim: Claim) -> tuple[object, ...]:
    return claim.doc, claim.start, claim.end, claim.quote
