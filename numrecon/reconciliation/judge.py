"""The verdict on one group of claims."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from math import ceil, floor, inf, isfinite, nan
from typing import TYPE_CHECKING, Any

import numpy as np

from numrecon.errors import UsageError
from numrecon.model import Claim, Group, Question, Status
from numrecon.reconciliation import baselines, echoes
from numrecon.reconciliation.accepted import Together, together
from numrecon.reconciliation.altered import altered
from numrecon.reconciliation.causes import CAUSES, Explained
from numrecon.reconciliation.compared import Compared, compared
from numrecon.reconciliation.conflicts import Ints, Pairs
from numrecon.reconciliation.constants import constants
from numrecon.reconciliation.evidence import Evidence
from numrecon.reconciliation.explain import explanation, not_compared, own_readings
from numrecon.reconciliation.given import Given
from numrecon.reconciliation.listing import agreement, conflicts
from numrecon.reconciliation.narrower import TOLD
from numrecon.reconciliation.parameters import Constants
from numrecon.reconciliation.posterior import Posterior, posterior
from numrecon.reconciliation.review import influence, settles, statistics
from numrecon.reconciliation.superseded import NOT_DATED_APART
from numrecon.reconciliation.words import between, said

if TYPE_CHECKING:
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Estimate:
    """A range with the value that fits best, low <= point <= high."""

    low: float
    high: float
    point: float


def judge(
    group: Group,
    *,
    level: float = 0.9,
    method: str = "posterior",
    given: Given | None = None,
    known: Compared | None = None,
    thorough: bool = True,
) -> Question:
    """The verdict on a group: range, point, confidence, conflicts with causes, in the group's unit.

    `level` is the probability that `low`..`high` is to hold, in (0, 1); `method` is one of `METHODS` or of
    `baselines.METHODS`.  The result does not depend on the order of the claims.  `given` are numbers that other
    questions helped to find, `known` is the group as it was compared among others.  Without `thorough`,
    the verdict is not tried without each of the claims.  Raises UsageError for an unknown method or a level outside
    (0, 1).
    """
    check(level, method)
    known = known or compared([group])[0]
    table, group, evidence = constants(), known.group, known.evidence
    pairs, causes = known.pairs, known.causes
    if not evidence.readings:
        return _unanswered(group, evidence)
    old, parts = _left_out(known)
    kept = _kept(known)
    if given is None and method in baselines.METHODS:
        given = next((answer.given for _, answer in baselines.answers([group], [()], level, method)), None)
    extra: dict[str, Any] = {}
    if given is None:
        given, found = _found(group, evidence, kept, level, method)
        if thorough and method == "posterior" and len(pairs):
            extra["influence"] = influence(
                evidence,
                lambda without: _kept(known, without),
                given,
                lambda belief: _ends(group, evidence, belief, level),
            )
    else:
        found = together(evidence, kept, given.point)
    listed = conflicts(evidence, group.claims, pairs, causes, found.rows)
    counts = _counts(group, evidence, old | parts)
    if counts["n_claims"] > 1:
        extra["statistics"] = statistics(evidence, kept, found)
    extra["settles"] = settles(evidence, group.claims, listed, given)
    extra["readings"] = own = own_readings(table)
    extra["not_compared"] = apart = not_compared(group, evidence)
    return Question(
        question=group.key,
        label=group.label,
        kind=group.kind,
        unit=group.unit,
        per=group.per,
        status=_status(pairs, causes, counts["n_claims"], table),
        asserted_low=_bound(found.low),
        asserted_high=_bound(found.high),
        low=given.low,
        high=given.high,
        point=given.point,
        confidence=given.confidence,
        agreement=agreement(evidence, pairs, kept),
        **counts,
        explanation=explanation(
            evidence, found, listed, (old, parts), pairs.dropped, _words(apart), given.surety, _words(own)
        ),
        claims=tuple(_filled(claim, evidence, row) for claim, row in zip(group.claims, evidence.rows, strict=True)),
        conflicts=listed,
        extra={name: value for name, value in extra.items() if value is not None},
    )


def _words(told: dict[str, Any] | None) -> str:
    return told["explanation"] if told else ""


def _found(group: Group, evidence: Evidence, kept: list[int], level: float, method: str) -> tuple[Given, Together]:
    """The numbers from the claims of this group alone, and what they assert together."""
    leaders, votes = evidence.votes(kept)
    belief = posterior([evidence.readings[row] for row in leaders], votes, constants().source)
    found = together(evidence, kept, belief.point)
    belief = replace(belief, point=min(max(belief.point, found.low), found.high))
    # A baseline has no answer where no claim states a number with an error: then the readings have.
    estimate = METHODS.get(method, _by_posterior)(group, evidence, found, belief, level)
    sure, surety = _confidence(evidence, kept, belief, constants())
    standing = [group.claims[index] for row in kept for index in evidence.voices[row]]
    if echoes.several_tell(standing):
        alone = echoes.apart(group, evidence)
        leaders, votes = alone.votes(kept)
        independent = posterior([alone.readings[row] for row in leaders], votes, constants().source)
        surety += " " + echoes.named(standing, _confidence(alone, kept, independent, constants())[0])
    return Given(estimate.low, estimate.high, estimate.point, sure, surety), found


def check(level: float, method: str) -> None:
    """Raise UsageError for an unknown method or a level outside (0, 1)."""
    known = (*METHODS, *baselines.METHODS)
    if method not in known:
        raise UsageError(f"no method {method!r}", hint="one of " + ", ".join(known))
    if not 0.0 < level < 1.0:
        raise UsageError(f"level {level!r} is no probability", hint="a number between 0 and 1, such as 0.9")


def _counts(group: Group, evidence: Evidence, left: Collection[int] = ()) -> dict[str, Any]:
    """How much stands behind the verdict: a claim that cannot be compared backs nothing and is not counted, nor is the
    origin of a figure that is left out (`left`, rows): a later one has replaced it, or it is of a part."""
    held = [claim for claim, row in zip(group.claims, evidence.rows, strict=True) if row >= 0]
    standing = (origins for row, origins in enumerate(evidence.origins) if row not in left)
    return {
        "n_claims": len(held),
        "n_documents": len({claim.doc for claim in held}),
        "n_origins": len(frozenset().union(*standing)),
    }


def _filled(claim: Claim, evidence: Evidence, row: int) -> Claim:
    if row < 0:
        return claim
    reading = evidence.readings[row]
    return altered(claim, reading_low=_tidy(reading.low), reading_high=_tidy(reading.high))


def _bound(value: float) -> float | None:
    return _tidy(value) if isfinite(value) else None


def _tidy(value: float) -> float:
    """Without the dust that floating point leaves: 8046.719999999999 is 8046.72."""
    return value if value.is_integer() else float(f"{value:.12g}")


def _kept(known: Compared, without: Collection[int] = ()) -> list[int]:
    """The rows that the verdict rests on; `without` some, by which then no other row is replaced."""
    old, parts = _left_out(known, without)
    return [row for row in range(len(known.evidence.readings)) if row not in {*old, *parts, *without}]


def _left_out(known: Compared, without: Collection[int] = ()) -> tuple[frozenset[int], frozenset[int]]:
    """The rows that a later figure has replaced, and those that are not of the same whole."""
    old = _replaced(known.pairs, known.causes, without)
    return old, _of_less(known.pairs, known.causes, known.evidence, {*old, *without})


def _replaced(pairs: Pairs, causes: Explained, without: Collection[int]) -> frozenset[int]:
    """Rows that a later figure, none of those `without`, has replaced; where the two are not dated apart, that is not
    known of either.

    Where figures replace each other in a ring, each by a reason of its own, those that nothing else replaces stand.
    """
    code = [name for name, _ in CAUSES].index("superseded")
    hit = (causes.cause == code) & ~np.isin(causes.detail, NOT_DATED_APART) & _among_others(pairs, without)
    if not hit.any():
        return frozenset()
    old = np.where(causes.side == 0, pairs.first, pairs.second)[hit]
    new = np.where(causes.side == 0, pairs.second, pairs.first)[hit]
    ring = _rings(old, new)
    return frozenset(old[ring[old] != ring[new]].tolist())


def _of_less(pairs: Pairs, causes: Explained, evidence: Evidence, old: Collection[int]) -> frozenset[int]:
    """Rows that their sentence calls a part, or, where more origins state such parts than wholes, those wholes: then
    the part is what is asked for.  Pairs with a row that is replaced (`old`) tell nothing, so that a row is left."""
    code = [name for name, _ in CAUSES].index("part_of")
    hit = (causes.cause == code) & (causes.detail == TOLD) & _among_others(pairs, old)
    if not hit.any():
        return frozenset()
    first_is_part = causes.side[hit] == 0
    parts = np.where(first_is_part, pairs.first[hit], pairs.second[hit]).tolist()
    wholes = np.where(first_is_part, pairs.second[hit], pairs.first[hit]).tolist()
    behind = [len(frozenset().union(*(evidence.origins[row] for row in rows))) for rows in (parts, wholes)]
    return frozenset(parts) if behind[0] <= behind[1] else frozenset(wholes) - frozenset(parts)


def _among_others(pairs: Pairs, without: Collection[int]) -> NDArray[np.bool_]:
    """Which pairs are of rows that are none of those `without`."""
    rows = sorted(without)
    return ~(np.isin(pairs.first, rows) | np.isin(pairs.second, rows))


def _rings(old: Ints, new: Ints) -> Ints:
    """The ring that each row is in, by number: those of one ring lead to each other from old to new."""
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import connected_components

    size = int(max(old.max(), new.max())) + 1
    steps = coo_array((np.ones(len(old), dtype=bool), (old, new)), shape=(size, size))
    _, ring = connected_components(steps.tocsr(), connection="strong")
    return np.asarray(ring, dtype=np.int64)


def _status(pairs: Pairs, causes: Explained, n_claims: int, table: Constants) -> Status:
    if n_claims <= 1:
        return "single"
    if not len(pairs):
        return "agree"
    open_ones = pairs.contradiction[causes.cause < 0]
    worst = float(open_ones.max()) if len(open_ones) else 0.0
    if worst < table.conflict.tension:
        return "compatible"
    return "tension" if worst < table.conflict.contradiction else "contradiction"


def _confidence(evidence: Evidence, kept: list[int], belief: Posterior, table: Constants) -> tuple[float, str]:
    """Probability that the truth lies within what the point's own figure means, and what that says in words."""
    row = min(kept, key=lambda row: _fits(evidence, row, belief.point))
    reading = evidence.readings[row]
    chance = belief.between(reading.low - reading.cell, reading.high + reading.cell)
    origins = frozenset().union(*(evidence.origins[row] for row in kept))
    if len(origins) == 1:
        chance = min(chance, 1.0 - table.source.error)
    name = said(evidence.examples[row])
    text = f"Chance that the truth is {between(reading.low, reading.high)}, what {name} means: {chance:.0%}"
    few = "one origin never counts for more" if chance == 1.0 - table.source.error else "one origin"
    behind = few if len(origins) == 1 else f"{len(origins):,} origins"
    return min(max(chance, 0.0), 1.0), f"{text} ({behind})."


def _fits(evidence: Evidence, row: int, point: float) -> tuple[bool, float, float, int]:
    """Sorts first the finest statement of the point itself, else the narrowest reading that holds it."""
    reading = evidence.readings[row]
    away = max(reading.low - reading.cell - point, point - reading.high - reading.cell, 0.0)
    return reading.figure != point, away, reading.high - reading.low, row


# ---------------------------------------------------------------- methods


def _by_posterior(group: Group, evidence: Evidence, found: Together, belief: Posterior, level: float) -> Estimate:
    return Estimate(*_ends(group, evidence, belief, level))


def _ends(group: Group, evidence: Evidence, belief: Posterior, level: float) -> tuple[float, float, float]:
    """(low, high, point) of the shortest range at the level; whole where things are counted in whole numbers."""
    low, high = belief.interval(level)
    point = belief.point
    figures = [reading.figure for reading in evidence.readings if reading.figure is not None]
    if group.kind == "count" and group.per is None and all(figure.is_integer() for figure in figures):
        point = float(round(point))
        low, high = min(float(ceil(low - 1e-6)), point), max(float(floor(high + 1e-6)), point)
    return min(_tidy(low), point), max(_tidy(high), point), point


def _by_interval(group: Group, evidence: Evidence, found: Together, belief: Posterior, level: float) -> Estimate:
    """What the accepted claims assert; an open end is where their readings end."""
    readings = [evidence.readings[row] for row in found.rows]
    low = found.low if found.low > -inf else min(reading.low for reading in readings)
    high = found.high if found.high < inf else max(reading.high for reading in readings)
    low, high = min(low, high), max(low, high)
    return Estimate(_tidy(low), _tidy(high), min(max(belief.point, _tidy(low)), _tidy(high)))


METHODS: dict[str, Callable[[Group, Evidence, Together, Posterior, float], Estimate]] = {
    "posterior": _by_posterior,
    "interval": _by_interval,
}


def _unanswered(group: Group, evidence: Evidence) -> Question:
    """No claim can be compared: nothing is known of the value."""
    apart = not_compared(group, evidence)
    return Question(
        question=group.key,
        label=group.label,
        kind=group.kind,
        unit=group.unit,
        per=group.per,
        status="single",
        asserted_low=None,
        asserted_high=None,
        low=nan,
        high=nan,
        point=nan,
        confidence=0.0,
        agreement=1.0,
        **_counts(group, evidence),
        explanation="No claim states a number that can be compared.",
        claims=group.claims,
        extra={} if apart is None else {"not_compared": apart},
    )
