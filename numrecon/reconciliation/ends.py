"""Ranges of which two numbers are written: where they share one end and not the other, one of them was told wrongly.

'5 to 7.5 cm' and '6.5 to 7.5 cm' overlap, so that both can hold of one value.  Yet the end that they share says that
one range is told, and then the other ends are two answers.  Ranges that share no end are two estimates as often as not:
they conflict only where they do not meet.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from numrecon.model import Claim
from numrecon.reconciliation.conflicts import NO_PAIRS, Pairs
from numrecon.reconciliation.evidence import Evidence
from numrecon.reconciliation.parameters import Thresholds

Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]
Ints = NDArray[np.int64]

#: Of more written ranges in one question the ends are not compared: that is a list of estimates.
_MOST_RANGES = 1000


def differing(evidence: Evidence, claims: Sequence[Claim], rule: Thresholds) -> Pairs:
    """The pairs of written ranges that differ in one end; claims are those of the evidence."""
    rows = [row for row, claim in enumerate(evidence.examples) if _written(claim)]
    if not 1 < len(rows) <= _MOST_RANGES:
        return NO_PAIRS
    first, second = (np.array(rows)[side] for side in np.triu_indices(len(rows), 1))
    hit = one_end_differs(evidence, first, second, rule) & ~_told_together(evidence, claims, first, second)
    return Pairs(first[hit], second[hit], np.full(int(hit.sum()), rule.one_end))


def _written(claim: Claim) -> bool:
    """Whether a sentence gives both ends; a table's rows are estimates with their error."""
    return claim.hedge == "range" and bool(claim.sentence) and claim.low is not None and claim.high is not None


def one_end_differs(evidence: Evidence, first: Ints, second: Ints, rule: Thresholds) -> Bools:
    """Whether two ranges, rows of shape (p,), have the same end on one side and, however they are rounded, another one
    on the other side; in two currencies no end is known to be the same."""
    (low_a, high_a, half_a), (low_b, high_b, half_b) = (_ends(evidence, rows) for rows in (first, second))
    units, kinds = (np.array([getattr(claim, name) for claim in evidence.examples]) for name in ("unit", "kind"))
    converted = units[first] != units[second]
    rounded = np.where(converted, rule.converted_end, rule.same_end)
    printed = np.maximum(half_a, half_b) * (1 + 1e-9)

    def off(a: Floats, b: Floats) -> tuple[Bools, Bools]:
        apart, size = np.abs(a - b), np.maximum(np.abs(a), np.abs(b))
        return apart <= rule.same_end * size, apart > np.maximum(printed, rounded * size)

    (same_low, other_low), (same_high, other_high) = off(low_a, low_b), off(high_a, high_b)
    exchanged = converted & (kinds[first] == "money")
    found: Bools = ((same_low & other_high) | (same_high & other_low)) & ~exchanged
    return found


def _ends(evidence: Evidence, rows: Ints) -> Floats:
    """(3, p): low, high, and how far what rounds to an end may be from it."""
    asserted, readings = evidence.asserted, evidence.readings
    return np.array([(asserted[row].low, asserted[row].high, readings[row].half) for row in rows.tolist()]).T


def _told_together(evidence: Evidence, claims: Sequence[Claim], first: Ints, second: Ints) -> Bools:
    """Whether some document tells both: then they are ranges of two things, or of two days."""
    docs = {row: {claims[at].doc for at in evidence.voices[row]} for row in {*first.tolist(), *second.tolist()}}
    pairs = zip(first.tolist(), second.tolist(), strict=True)
    return np.array([not docs[a].isdisjoint(docs[b]) for a, b in pairs], dtype=bool)
