"""Which statements cannot both hold, and how surely.

The words of a claim set its ends with some doubt ('400,000' may be rounded, 'more than' may or may not imply an upper
end).  The contradiction of two claims is the probability that what they mean has no value in common: the conflict mass
of Dempster's rule.  Unlike a Bayes factor it does not depend on how wide the prior is, and two hedged ranges that
overlap do not count against each other for being vague.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from numrecon.kernels.disjoint import candidate_count, candidates, disjoint
from numrecon.reconciliation.reading import End, Reading

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

#: Pairs of distinct statements kept at most, the strongest ones; more than anybody reads.
MOST_PAIRS = 1_000_000
#: With more distinct statements fewer are kept, and the search ends when that many that are sure have been found.
_EVERY_PAIR = 10_000
_MOST_OF_MANY = 100_000
_SURE = 1.0 - 1e-9


@dataclass(frozen=True, slots=True)
class Pairs:
    """Pairs of rows (first < second) with their contradiction, all of shape (p,); `dropped` did not fit."""

    first: Ints
    second: Ints
    contradiction: Floats
    dropped: int = 0

    def __len__(self) -> int:
        return len(self.first)


NO_PAIRS = Pairs(np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros(0))


def contradictions(readings: Sequence[Reading], least: float) -> Pairs:
    """All pairs of readings whose contradiction is at least `least`, in lexical order."""
    none = np.zeros(0, dtype=np.int64)
    if len(readings) < 2:
        return Pairs(none, none, np.zeros(0))
    lows, low_masses = _padded([reading.lows for reading in readings])
    highs, high_masses = _padded([reading.highs for reading in readings])
    found: list[tuple[Ints, Ints, Floats]] = [(none, none, np.zeros(0))]
    count = dropped = seen = 0
    most = MOST_PAIRS if len(readings) <= _EVERY_PAIR else _MOST_OF_MANY
    for first, second in candidates(lows, low_masses, highs, high_masses):
        chance = disjoint(lows, low_masses, highs, high_masses, first, second)
        seen += len(first)
        keep = chance >= least
        found.append((first[keep], second[keep], np.minimum(chance[keep], 1.0)))
        count += int(keep.sum())
        if count > 4 * most:
            found, lost = _strongest(found, most)
            count, dropped = most, dropped + lost
            if len(readings) > _EVERY_PAIR and found[0][2].min() >= _SURE:
                # None of the pairs that are left is stronger than those kept: they are only counted.
                dropped += candidate_count(lows, low_masses, highs, high_masses) - seen
                break
    if count > most:
        found, lost = _strongest(found, most)
        dropped += lost
    a, b, c = (np.concatenate(parts) for parts in zip(*found, strict=True))
    order = np.lexsort((b, a))
    return Pairs(a[order], b[order], c[order], dropped)


def within(readings: Sequence[Reading], sizes: Sequence[int], least: float) -> Pairs:
    """As `contradictions`, but only of readings that stand in one run; runs of these sizes follow each other."""
    counts = np.array(sizes, dtype=np.int64)
    ends = np.repeat(np.cumsum(counts), counts)
    after = ends - np.arange(len(readings)) - 1
    first = np.repeat(np.arange(len(readings)), after)
    second = first + 1 + np.arange(len(first)) - np.repeat(np.cumsum(after) - after, after)
    if not len(first):
        return Pairs(first, second, np.zeros(0))
    lows, low_masses = _padded([reading.lows for reading in readings])
    highs, high_masses = _padded([reading.highs for reading in readings])
    chance = disjoint(lows, low_masses, highs, high_masses, first, second)
    keep = chance >= least
    return Pairs(first[keep], second[keep], np.minimum(chance[keep], 1.0))


def stronger(pairs: Pairs, others: Pairs) -> Pairs:
    """All pairs of both, in lexical order; of one that stands in both, the stronger contradiction."""
    if not len(others):
        return pairs
    a, b = np.concatenate([pairs.first, others.first]), np.concatenate([pairs.second, others.second])
    c = np.concatenate([pairs.contradiction, others.contradiction])
    order = np.lexsort((-c, b, a))
    a, b, c = a[order], b[order], c[order]
    new = np.concatenate([[True], (np.diff(a) != 0) | (np.diff(b) != 0)])
    return Pairs(a[new], b[new], c[new], pairs.dropped)


def _strongest(found: list[tuple[Ints, Ints, Floats]], most: int) -> tuple[list[tuple[Ints, Ints, Floats]], int]:
    """The strongest `most`, of equal ones the first found; and how many fall out."""
    a, b, c = (np.concatenate(parts) for parts in zip(*found, strict=True))
    last = np.partition(c, len(c) - most)[len(c) - most]
    above, equal = np.flatnonzero(c > last), np.flatnonzero(c == last)
    kept = np.concatenate([above, equal[: most - len(above)]])
    return [(a[kept], b[kept], c[kept])], len(c) - len(kept)


def _padded(ends: Sequence[tuple[End, ...]]) -> tuple[Floats, Floats]:
    size = max(len(row) for row in ends)
    rows = np.array([row + ((0.0, 0.0),) * (size - len(row)) for row in ends])
    return rows[..., 0], rows[..., 1]
