"""Conflicts between claims from contradictions between statements, and how far the origins agree."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from math import fsum
from typing import Any

import numpy as np
from numpy.typing import NDArray

from numrecon.model import Cause, Claim, Conflict
from numrecon.reconciliation.causes import CAUSES, Explained
from numrecon.reconciliation.conflicts import MOST_PAIRS, Pairs
from numrecon.reconciliation.evidence import Evidence
from numrecon.reconciliation.words import Phrases

Ints = NDArray[np.int64]

#: Questions with more claims list one conflict a pair of distinct statements (the contract).
ALL_PAIRS = 10_000
#: Conflicts that are worded in one go.
_BLOCK = 1 << 16


@dataclass(frozen=True, slots=True)
class _Listed:
    """Pairs of claims (a < b) in order, all of shape (p,): the pair of rows, and whether a stands in its first row."""

    a: Ints
    b: Ints
    pair: Ints
    straight: NDArray[np.bool_]
    n_pairs: Ints


def conflicts(
    evidence: Evidence, claims: tuple[Claim, ...], pairs: Pairs, causes: Explained, accepted: Collection[int]
) -> tuple[Conflict, ...]:
    """Every conflict between claims, ordered by the claims.

    Up to `ALL_PAIRS` claims every pair is listed, else one pair of claims for each pair of rows; so too where there are
    more pairs than `MOST_PAIRS`.
    """
    if not len(pairs):
        return ()
    listed = _claims(evidence, pairs, len(claims))
    phrases = Phrases(claims, evidence)
    held = np.isin(np.arange(len(evidence.readings)), sorted(accepted))
    side = _side(pairs, causes, held)
    concerns_a = np.where(listed.straight, side[listed.pair] == 0, side[listed.pair] == 1)
    concerned = np.where(side[listed.pair] < 0, -1, np.where(concerns_a, listed.a, listed.b))
    of_claims = (listed.a, listed.b, concerned, listed.n_pairs)
    of_pairs = (np.round(pairs.contradiction, 6), causes.cause, np.round(causes.weight, 4), causes.detail)
    found: list[Conflict] = []
    for start in range(0, len(listed.a), _BLOCK):
        part = slice(start, start + _BLOCK)
        columns = [column[part] for column in of_claims] + [column[listed.pair[part]] for column in of_pairs]
        found += _worded(phrases, columns)
    return tuple(found)


def _worded(phrases: Phrases, columns: list[NDArray[Any]]) -> Iterator[Conflict]:
    """The conflicts of columns a, b, claim concerned, number of pairs, contradiction, cause, weight, detail."""
    rows = zip(*(column.tolist() for column in columns), strict=True)
    for a, b, concerned, n_pairs, chance, code, weight, detail in rows:
        cause = None
        if code >= 0:
            name, claim = CAUSES[code][0], concerned if concerned >= 0 else None
            cause = Cause(name, weight, phrases.why(name, a, b, detail, claim), claim)
        yield Conflict(a, b, chance, cause, phrases.apart(a, b), n_pairs)


def _claims(evidence: Evidence, pairs: Pairs, n_claims: int) -> _Listed:
    sizes = np.array([len(claims) for claims in evidence.voices], dtype=np.int64)
    starts = np.cumsum(sizes) - sizes
    flat = np.array([claim for claims in evidence.voices for claim in claims], dtype=np.int64)
    counts = sizes[pairs.first] * sizes[pairs.second]
    every = n_claims <= ALL_PAIRS and int(counts.sum()) <= MOST_PAIRS
    shown = counts if every else np.ones_like(counts)
    pair = np.repeat(np.arange(len(pairs)), shown)
    step = np.arange(len(pair)) - np.repeat(np.cumsum(shown) - shown, shown)
    width = sizes[pairs.second][pair]
    one = flat[starts[pairs.first][pair] + step // width]
    other = flat[starts[pairs.second][pair] + step % width]
    a, b = np.minimum(one, other), np.maximum(one, other)
    order = np.lexsort((b, a))
    n_pairs = np.ones_like(pair) if every else counts[pair]
    return _Listed(a[order], b[order], pair[order], (one <= other)[order], n_pairs[order])


def _side(pairs: Pairs, causes: Explained, held: NDArray[np.bool_]) -> Ints:
    """Which side a cause concerns; where it does not say, the one that is not accepted while the other is."""
    first, second = held[pairs.first], held[pairs.second]
    other = np.where(first & ~second, 1, np.where(second & ~first, 0, -1))
    return np.asarray(np.where(causes.side >= 0, causes.side, other))


def agreement(evidence: Evidence, pairs: Pairs, kept: Sequence[int]) -> float:
    """Share of the pairs of origins that do not conflict in the rows that stand; what an origin states is shared out
    evenly, so that to repeat it changes nothing.

    Where there is one origin only, of all pairs of its statements; 1 where there is no pair at all.
    """
    stated = Counter(origin for row in kept for origin in evidence.origins[row])
    stands = np.isin(np.arange(len(evidence.readings)), kept)
    both = stands[pairs.first] & stands[pairs.second]
    if len(stated) < 2:
        total, apart = len(kept) * (len(kept) - 1) / 2, float(both.sum())
    else:
        share = np.array([fsum(1.0 / stated[name] for name in names if name in stated) for names in evidence.origins])
        total = len(stated) * (len(stated) - 1) / 2
        apart = float((share[pairs.first] * share[pairs.second])[both].sum())
        if max(stated.values()) > 1:
            own = zip(pairs.first[both].tolist(), pairs.second[both].tolist(), strict=True)
            shared = (evidence.origins[a] & evidence.origins[b] for a, b in own)
            apart -= fsum(1.0 / stated[name] ** 2 for names in shared for name in names)
    return 1.0 if total <= 0 else min(max(1.0 - (apart + pairs.dropped) / total, 0.0), 1.0)
