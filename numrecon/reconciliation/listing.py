"""Conflicts between claims from contradictions between statements, and how far the origins agree."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product

import numpy as np

from numrecon.model import Cause, Conflict
from numrecon.reconciliation.causes import CAUSES, Explained
from numrecon.reconciliation.conflicts import MOST_PAIRS, Pairs
from numrecon.reconciliation.evidence import Evidence

#: Questions with more claims list one conflict a pair of distinct statements (the contract).
ALL_PAIRS = 10_000

Words = Callable[[int, int, int, int, int, float], tuple[str, str]]


def conflicts(evidence: Evidence, pairs: Pairs, causes: Explained, n_claims: int, words: Words) -> tuple[Conflict, ...]:
    """Every conflict between claims, ordered by the claims; `words(row_a, row_b, a, b, cause, detail)` says it."""
    sizes = np.array([len(claims) for claims in evidence.voices])
    total = int((sizes[pairs.first] * sizes[pairs.second]).sum()) if len(pairs) else 0
    every = n_claims <= ALL_PAIRS and total <= MOST_PAIRS
    found: list[Conflict] = []
    columns = (pairs.first, pairs.second, pairs.contradiction, causes.cause, causes.weight, causes.side, causes.detail)
    for first, second, chance, code, weight, side, detail in zip(*(c.tolist() for c in columns), strict=True):
        a_claims, b_claims = evidence.voices[first], evidence.voices[second]
        n_pairs = 1 if every else len(a_claims) * len(b_claims)
        for a, b in product(a_claims, b_claims) if every else ((a_claims[0], b_claims[0]),):
            why, text = words(first, second, a, b, code, detail)
            concerned = (a, b)[side] if side >= 0 else None
            cause = Cause(CAUSES[code][0], round(weight, 4), why, concerned) if code >= 0 else None
            found.append(Conflict(min(a, b), max(a, b), round(chance, 6), cause, text, n_pairs))
    return tuple(sorted(found, key=lambda conflict: (conflict.a, conflict.b)))


def agreement(evidence: Evidence, pairs: Pairs) -> float:
    """Share of the pairs of statements of different origins that do not conflict.

    Where there is one origin only, of all pairs of its statements; 1 where there is no pair at all.
    """
    count = len(evidence.readings)
    sizes = np.array([len(origins) for origins in evidence.origins], dtype=np.int64)
    statements: dict[str, int] = {}
    for origins in evidence.origins:
        for origin in origins:
            statements[origin] = statements.get(origin, 0) + 1
    if len(statements) < 2:
        total, apart = count * (count - 1) // 2, len(pairs)
    else:
        total = (int(sizes.sum()) ** 2 - sum(n * n for n in statements.values())) // 2
        apart = int((sizes[pairs.first] * sizes[pairs.second]).sum()) if len(pairs) else 0
        if max(statements.values()) > 1:
            own = zip(pairs.first.tolist(), pairs.second.tolist(), strict=True)
            apart -= sum(len(evidence.origins[a] & evidence.origins[b]) for a, b in own)
    return 1.0 if total <= 0 else max(0.0, 1.0 - apart / total)
