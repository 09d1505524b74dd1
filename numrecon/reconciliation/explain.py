"""The explanation of a verdict: what the claims allow together, who sets the bounds, who stands apart, how sure."""

from __future__ import annotations

from collections.abc import Iterator
from math import inf, isfinite
from typing import Any

from numrecon.model import Claim, Conflict, Group
from numrecon.reconciliation.accepted import Together
from numrecon.reconciliation.evidence import Evidence
from numrecon.reconciliation.parameters import Constants
from numrecon.reconciliation.words import between, plain, said

_MOST_NAMED = 3


def explanation(
    evidence: Evidence,
    found: Together,
    conflicts: tuple[Conflict, ...],
    left: tuple[frozenset[int], frozenset[int]],
    dropped: int,
    apart: str,
    surety: str,
    own: str,
) -> str:
    """All sentences of a verdict.

    `left` holds the rows that a later figure has replaced and those that are of a part, `dropped` counts conflicts that
    are not listed, `apart` tells of the claims that cannot be compared, `surety` how sure it is, `own` of the user's
    own readings.
    """
    sentences = [
        *_range(evidence, found),
        *_others(evidence, found, *left),
        *_reasons(conflicts),
        apart,
        f"{dropped:,} weaker conflicts are not listed." if dropped else "",
        surety,
        own,
    ]
    return " ".join(sentence for sentence in sentences if sentence)


def _range(evidence: Evidence, found: Together) -> Iterator[str]:
    number = sum(len(evidence.voices[row]) for row in found.rows)
    subject = "The claim allows" if number == 1 else f"{number:,} claims together allow"
    if not isfinite(found.low) and not isfinite(found.high):
        one = "The claim names a value and sets no bound."
        yield f"{number:,} claims name a value and set no bound." if number > 1 else one
        return
    if found.low == found.high:
        yield f"{subject} exactly {plain(found.low)}: {said(evidence.examples[found.low_row])}."
        return
    yield f"{subject} {_span(evidence, found)}."
    if number > 1:
        bounds = [(found.low_row, "lower"), (found.high_row, "upper")]
        parts = [f"{said(evidence.examples[row])} sets the {side} end" for row, side in bounds if row >= 0]
        yield (", ".join(parts) + ".") if parts else ""


def _span(evidence: Evidence, found: Together) -> str:
    over = found.low_row >= 0 and evidence.asserted[found.low_row].low_open
    under = found.high_row >= 0 and evidence.asserted[found.high_row].high_open
    low = f"{'more than' if over else 'at least'} {plain(found.low)}"
    high = f"{'less than' if under else 'at most'} {plain(found.high)}"
    if found.high == inf or found.low == -inf:
        return low if found.high == inf else high
    return f"{low} and {high}" if over or under else between(found.low, found.high)


def _others(evidence: Evidence, found: Together, old: frozenset[int], parts: frozenset[int]) -> Iterator[str]:
    held = {*found.rows, *old, *parts}
    apart = [row for row in range(len(evidence.readings)) if row not in held]
    for rows, what, so in (
        (apart, "stands apart", ("does", "do")),
        (sorted(old), "is replaced by a later figure", ("is", "are")),
        (sorted(parts), "is not of the same whole", ("is", "are")),
    ):
        for row in rows[:_MOST_NAMED]:
            reading = evidence.readings[row]
            more = f" (and {len(evidence.voices[row]) - 1:,} more)" if len(evidence.voices[row]) > 1 else ""
            yield f"{said(evidence.examples[row])}{more}, read as {between(reading.low, reading.high)}, {what}."
        if left := max(0, len(rows) - _MOST_NAMED):
            yield f"So {so[left > 1]} {left:,} other statement{'s' if left > 1 else ''}."


def _reasons(conflicts: tuple[Conflict, ...]) -> Iterator[str]:
    """The causes of the strongest conflicts, one sentence a cause."""
    named: dict[str, Conflict] = {}
    for conflict in sorted(conflicts, key=lambda conflict: -conflict.contradiction):
        if conflict.cause is not None:
            named.setdefault(conflict.cause.type, conflict)
    for conflict in list(named.values())[:_MOST_NAMED]:
        assert conflict.cause is not None
        yield f"Likely: {conflict.cause.explanation}."


def not_compared(group: Group, evidence: Evidence) -> dict[str, Any] | None:
    """The claims (by index) that cannot be compared with the others, and why, in words; None where all can."""
    left = [index for index, row in enumerate(evidence.rows) if row < 0]
    if not left:
        return None
    shown = (group.claims[index] for index in left[:_MOST_NAMED])
    named = [f"{said(claim)} {_obstacle(claim, group.unit)}" for claim in shown]
    named += [f"{len(left) - _MOST_NAMED:,} more"] if len(left) > _MOST_NAMED else []
    verb = "is" if len(left) == 1 else "are"
    text = f"{len(left):,} of {len(group.claims):,} claims {verb} left out and not counted: {', '.join(named)}."
    return {"claims": left, "explanation": text}


def own_readings(table: Constants) -> dict[str, Any] | None:
    """What a user's file sets in place of the constants of the package, and the same in words; None without one."""
    if not table.file:
        return None
    names = ", ".join(table.overridden[:_MOST_NAMED])
    more = f" and {len(table.overridden) - _MOST_NAMED:,} more" if len(table.overridden) > _MOST_NAMED else ""
    text = f"Read by {table.file}, which sets {names}{more}."
    return {"file": table.file, "keys": list(table.overridden), "explanation": text}


def _obstacle(claim: Claim, unit: str) -> str:
    if claim.value is None and claim.low is None and claim.high is None:
        return "states no number"
    if claim.unit == unit:
        return "states no number that can be read"
    return f"is in {claim.unit or 'no unit'}, not in {unit or 'a plain number'}"
