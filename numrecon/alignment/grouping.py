"""Links to groups: one partner a document, then average linkage under constraints; pure, and blind to any order.

A group never holds two claims of one document that are not one figure told twice.  Between two documents only the
best assignment of claims counts as a link, so that a figure told by many does not swallow its neighbours.
"""

from __future__ import annotations

import heapq
from collections import defaultdict
from math import inf
from typing import NamedTuple

import numpy as np

from numrecon.alignment.columns import Columns, Ints
from numrecon.alignment.links import LEAST, Links
from numrecon.alignment.wishes import Wishes
from numrecon.errors import UsageError

#: Log-odds at which two groups join; from which a link is weighed at all; from which two claims of one document are one
#: before they are compared with others.
ACCEPT, _WEAKEST, _SURE = -1.25, -1.25, 2.0


_NO_WISHES = Wishes([], frozenset())


class _Pair(NamedTuple):
    """Two groups: summed log-odds of their candidate pairs of two documents, the number of these, the same of those of
    one document, and whether a link joins the groups."""

    total: float
    pairs: int
    told: float
    told_pairs: int
    linked: bool

    def plus(self, other: _Pair) -> _Pair:
        """Both taken together."""
        return _Pair(
            self.total + other.total,
            self.pairs + other.pairs,
            self.told + other.told,
            self.told_pairs + other.told_pairs,
            self.linked or other.linked,
        )


def group(claims: Columns, links: Links, wishes: Wishes = _NO_WISHES, accept: float = ACCEPT) -> list[list[int]]:
    """Rows of the claims of each question, single claims included; groups and rows are sorted.

    Pins are joined before anything else, bans keep apart whatever is in the groups of the two.
    """
    linked = _assigned(claims, links)
    clusters = {row: [row] for row in range(len(claims))}
    near: dict[int, dict[int, _Pair]] = defaultdict(dict)
    candidates = (links.i, links.j, links.log_odds, linked, claims.doc[links.i] == claims.doc[links.j])
    for i, j, odds, is_link, told in zip(*(column.tolist() for column in candidates), strict=True):
        near[i][j] = near[j][i] = _Pair(0.0, 0, odds, 1, is_link) if told else _Pair(odds, 1, 0.0, 0, is_link)
    allowed = _Allowed(claims, links, wishes)
    heap: list[tuple[float, int, int]] = []
    home = _pinned(clusters, near, wishes)
    if any(home[a] == home[b] for a, b in wishes.bans):
        raise UsageError("pins bring together what is banned", hint="take one of them back")
    for i, j in _told_twice(near):
        if i in clusters and j in clusters and allowed(clusters[i], clusters[j]):
            _join(clusters, near, heap, i, j, accept)
    means = ((_mean(clusters, near, i, j), i, j) for i, row in near.items() for j in row if i < j and row[j].linked)
    heap = [(-mean, i, j) for mean, i, j in means if mean >= accept]
    heapq.heapify(heap)
    while heap:
        negative, i, j = heapq.heappop(heap)
        if i not in clusters or j not in clusters or -negative != _mean(clusters, near, i, j):
            continue
        if allowed(clusters[i], clusters[j]):
            _join(clusters, near, heap, i, j, accept)
        else:
            near[i].pop(j), near[j].pop(i)
    return sorted(sorted(rows) for rows in clusters.values())


def _pinned(clusters: dict[int, list[int]], near: dict[int, dict[int, _Pair]], wishes: Wishes) -> dict[int, int]:
    """Join what is pinned; the group that each row is in then."""
    home = {row: row for row in clusters}
    for a, b in wishes.pins:
        i, j = sorted((home[a], home[b]))
        if i != j:
            home.update(dict.fromkeys(clusters[j], i))
            _join(clusters, near, [], i, j, inf)
    return home


def _told_twice(near: dict[int, dict[int, _Pair]]) -> list[tuple[int, int]]:
    """Pairs of one document that are surely one figure, surest first: they go into the comparison as one claim."""
    sure = [
        (-p.told, i, j) for i, row in near.items() for j, p in row.items() if i < j and p.told_pairs and p.told > _SURE
    ]
    return [(i, j) for _, i, j in sorted(sure)]


class _Allowed:
    """Whether two groups may join: no ban between them, and no two claims of one document but those that are candidates
    for one figure or are pinned."""

    def __init__(self, claims: Columns, links: Links, wishes: Wishes) -> None:
        self._bans = wishes.bans
        same = claims.doc[links.i] == claims.doc[links.j]
        self._told_twice = {*zip(links.i[same].tolist(), links.j[same].tolist(), strict=True), *wishes.pins}
        self._doc: list[int] = claims.doc.tolist()

    def __call__(self, a: list[int], b: list[int]) -> bool:
        if len(a) > len(b):
            a, b = b, a
        if self._bans and any((min(row, other), max(row, other)) in self._bans for row in a for other in b):
            return False
        by_doc: dict[int, list[int]] = defaultdict(list)
        for row in b:
            by_doc[self._doc[row]].append(row)
        pairs = ((row, other) for row in a for other in by_doc.get(self._doc[row], ()))
        return all((min(pair), max(pair)) in self._told_twice for pair in pairs)


def _mean(clusters: dict[int, list[int]], near: dict[int, dict[int, _Pair]], i: int, j: int) -> float:
    """Mean log-odds over all pairs of two groups; pairs that were no candidates count against them.

    A document that tells a figure twice says so by its figures' likeness to those of other documents, where there are
    any: the pairs within a document count only where there are no others.
    """
    pair = near[i].get(j)
    if pair is None:
        return float("-inf")
    every = len(clusters[i]) * len(clusters[j]) - pair.told_pairs
    if not every:
        return pair.told / pair.told_pairs
    return (pair.total + LEAST * (every - pair.pairs)) / every


def _join(
    clusters: dict[int, list[int]],
    near: dict[int, dict[int, _Pair]],
    heap: list[tuple[float, int, int]],
    i: int,
    j: int,
    accept: float,
) -> None:
    """Move group j (the one with the higher row) into group i; pairs that may still join go on the heap."""
    clusters[i] += clusters.pop(j)
    near[i].pop(j, None)
    for k, pair in near.pop(j, {}).items():
        if k == i:
            continue
        near[k].pop(j)
        near[i][k] = near[k][i] = near[i][k].plus(pair) if k in near[i] else pair
    for k, pair in near[i].items():
        if pair.linked and (mean := _mean(clusters, near, i, k)) >= accept:
            heapq.heappush(heap, (-mean, min(i, k), max(i, k)))


def _assigned(claims: Columns, links: Links) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    """Which links are part of the best assignment between their two documents; within a document all are."""
    keep = np.zeros(len(links), dtype=bool)
    a, b = claims.doc[links.i], claims.doc[links.j]
    keep[a == b] = True
    strong = np.flatnonzero((a != b) & (links.log_odds > _WEAKEST))
    keys = np.minimum(a, b)[strong] * (int(claims.doc.max(initial=0)) + 1) + np.maximum(a, b)[strong]
    order = np.argsort(keys, kind="stable")
    for rows in np.split(strong[order], np.flatnonzero(np.diff(keys[order])) + 1):
        if len(rows):
            keep[_best(claims, links, rows)] = True
    return keep


def _best(claims: Columns, links: Links, rows: Ints) -> Ints:
    """The links, of those between two documents, that pair claims one to one with the most log-odds in all."""
    from scipy.optimize import linear_sum_assignment

    first = int(claims.doc[links.i[rows]].min())
    swap = claims.doc[links.i[rows]] != first
    left = np.where(swap, links.j[rows], links.i[rows])
    right = np.where(swap, links.i[rows], links.j[rows])
    lefts, u = np.unique(left, return_inverse=True)
    rights, v = np.unique(right, return_inverse=True)
    gain = np.zeros((len(lefts), len(rights)))
    place = np.full(gain.shape, -1, dtype=np.int64)
    gain[u, v], place[u, v] = links.log_odds[rows] - _WEAKEST, rows
    chosen = place[linear_sum_assignment(gain, maximize=True)]
    best: Ints = chosen[chosen >= 0]
    return best
