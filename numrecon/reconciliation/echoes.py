"""Echoes: claims of several documents that go back to one origin, and what they would add if they were independent.

Attributions and copies of whole texts are known before (alignment).  Here the same rare digits within a few days are
taken for one count that was handed on.  Agreement with the likeliest value alone is never taken for copying: who is
right agrees, too (Li et al. 2013; on flight times, discounting all that agree made answers worse).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from math import isnan

from numrecon.model import Claim, Group
from numrecon.reconciliation.constants import constants
from numrecon.reconciliation.evidence import Evidence
from numrecon.text.dates import days

_MOST_NAMED = 3


def traced(group: Group) -> Group:
    """The group, claims that state one figure with many digits within a few days of each other of one origin.

    A named origin is kept; an outlet's own figure goes to the origin that others name for it, else to the outlet that
    had it first.  Claims without a date, and claims for each against claims for all, are left alone.
    """
    alike: dict[tuple[object, ...], list[int]] = defaultdict(list)
    for index, claim in enumerate(group.claims):
        if _rare(claim):
            alike[claim.value, claim.unit, claim.per, claim.each].append(index)
    found: dict[int, str] = {}
    for indices in alike.values():
        for run in _runs(group.claims, indices):
            found.update(_origins([(index, group.claims[index]) for index in run]))
    if not found:
        return group
    claims = (replace(c, origin=found[i]) if i in found else c for i, c in enumerate(group.claims))
    return replace(group, claims=tuple(claims))


def _rare(claim: Claim) -> bool:
    table = constants().echoes
    dated = not isnan(days(claim.published)[0])
    return claim.value is not None and claim.written is not None and dated and claim.written.digits >= table.digits


def _runs(claims: Sequence[Claim], indices: Sequence[int]) -> list[list[int]]:
    """The claims in the order of their dates, cut where one comes too late after the one before."""
    runs: list[list[int]] = []
    last = 0.0
    for index in sorted(indices, key=lambda at: (days(claims[at].published), claims[at].doc, claims[at].start)):
        first, end = days(claims[index].published)
        if runs and first - last <= constants().echoes.lag:
            runs[-1].append(index)
        else:
            runs.append([index])
        last = max(last, end) if len(runs[-1]) > 1 else end
    return [run for run in runs if len({claims[index].doc for index in run}) > 1]


def _origins(run: Sequence[tuple[int, Claim]]) -> dict[int, str]:
    """The origin of every claim of a run whose own sentence names none."""
    named = Counter(claim.origin for _, claim in run if claim.origin not in (claim.source, claim.doc))
    first = run[0][1].origin
    origin = min(named, key=lambda name: (-named[name], name)) if named else first
    return {index: origin for index, claim in run if claim.origin in (claim.source, claim.doc)}


def several_tell(claims: Iterable[Claim]) -> bool:
    """Whether documents go back to one origin, so that they are fewer voices than they seem."""
    return any(len(docs) > 1 for docs in _documents(claims).values())


def apart(group: Group, evidence: Evidence) -> Evidence:
    """The evidence as if every document were an origin."""
    origins = tuple(frozenset(group.claims[index].doc for index in indices) for indices in evidence.voices)
    return replace(evidence, origins=origins)


def named(claims: Sequence[Claim], chance: float) -> str:
    """'5 documents, 2 origins (Reuters in 4): counted one by one, they would give 97%.'"""
    documents = _documents(claims)
    several = sorted(
        (origin for origin in documents if len(documents[origin]) > 1), key=lambda o: (-len(documents[o]), o)
    )
    names = ", ".join(f"{origin} in {len(documents[origin]):,}" for origin in several[:_MOST_NAMED])
    more = f" and {len(several) - _MOST_NAMED:,} others" if len(several) > _MOST_NAMED else ""
    count = len({claim.doc for claim in claims})
    behind = "one origin" if len(documents) == 1 else f"{len(documents):,} origins"
    return f"{count:,} documents, {behind} ({names}{more}): counted one by one, they would give {chance:.0%}."


def _documents(claims: Iterable[Claim]) -> dict[str, set[str]]:
    """The documents that each origin stands behind."""
    documents: dict[str, set[str]] = defaultdict(set)
    for claim in claims:
        documents[claim.origin].add(claim.doc)
    return documents
