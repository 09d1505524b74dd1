"""Links to groups: one partner a document, then average linkage under constraints; pure, and blind to any order.

A group never holds two claims of one document that are not one figure told twice.  Between two documents only the
best assignment of claims counts as a link, so that a figure told by many does not swallow its neighbours.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

import numpy as np

from numrecon.alignment.columns import Columns, Ints
from numrecon.alignment.links import LEAST, Links
from numrecon.alignment.wishes import NO_WISHES, Wishes
from numrecon.errors import UsageError
from numrecon.kernels.linkage import Table, average_linkage, merged

#: Log-odds at which two groups join; from which a link is weighed at all; from which two claims of one document are one
#: before they are compared with others.
ACCEPT, _WEAKEST, _SURE = -1.5, -1.5, 2.0


def group(claims: Columns, links: Links, wishes: Wishes = NO_WISHES, accept: float = ACCEPT) -> list[list[int]]:
    """Rows of the claims of each question, single claims included; groups and rows are sorted.

    Pins are joined before anything else, bans keep apart whatever is in the groups of the two.
    """
    clusters = _Clusters(claims, links, wishes)
    for a, b in wishes.pins:
        clusters.join(*sorted((clusters.home[a], clusters.home[b])))
    if any(clusters.home[a] == clusters.home[b] for a, b in wishes.bans):
        raise UsageError("pins bring together what is banned", hint="take one of them back")
    for a, b in _told_twice(claims, links):
        # What has joined another claim is compared again with all others, as part of its group.
        if clusters.alone(a) and clusters.alone(b):
            clusters.try_join(a, b)
    table = merged(_table(claims, links), np.array(clusters.home, dtype=np.int64))
    average_linkage(table, clusters.sizes(), LEAST, accept, clusters.try_join)
    return sorted(sorted(rows) for rows in clusters.rows.values())


class _Clusters:
    """The groups as they grow, each named by its lowest row.

    Two may join where no ban is between them, and no two claims of one document but those that are candidates for one
    figure or are pinned.
    """

    def __init__(self, claims: Columns, links: Links, wishes: Wishes) -> None:
        self.rows = {row: [row] for row in range(len(claims))}
        self.home = list(range(len(claims)))
        self._bans = wishes.bans
        same = claims.doc[links.i] == claims.doc[links.j]
        self._told_twice = {*zip(links.i[same].tolist(), links.j[same].tolist(), strict=True), *wishes.pins}
        self._doc: list[int] = claims.doc.tolist()

    def join(self, a: int, b: int) -> None:
        """Move group b into group a, a < b; one group stays as it is."""
        if a != b:
            moved = self.rows.pop(b)
            self.rows[a] += moved
            for row in moved:
                self.home[row] = a

    def try_join(self, a: int, b: int) -> bool:
        """Join groups a < b where they may; whether they did."""
        allowed = self._allowed(self.rows[a], self.rows[b])
        if allowed:
            self.join(a, b)
        return allowed

    def alone(self, row: int) -> bool:
        """Whether the row still gives a group its name."""
        return row in self.rows

    def sizes(self) -> Ints:
        """How many rows each group has; 0 for rows that are in another one."""
        return np.array([len(self.rows.get(row, ())) for row in range(len(self.home))], dtype=np.int64)

    def _allowed(self, a: list[int], b: list[int]) -> bool:
        if len(a) > len(b):
            a, b = b, a
        if self._bans and any((min(row, other), max(row, other)) in self._bans for row in a for other in b):
            return False
        by_doc: dict[int, list[int]] = defaultdict(list)
        for row in a:
            by_doc[self._doc[row]].append(row)
        pairs = ((row, other) for row in b for other in by_doc.get(self._doc[row], ()))
        return all((min(pair), max(pair)) in self._told_twice for pair in pairs)


def _told_twice(claims: Columns, links: Links) -> Iterator[tuple[int, int]]:
    """Pairs of one document that are surely one figure, surest first: they go into the comparison as one claim."""
    sure = np.flatnonzero((claims.doc[links.i] == claims.doc[links.j]) & (links.log_odds > _SURE))
    order = sure[np.lexsort((links.j[sure], links.i[sure], -links.log_odds[sure]))]
    return zip(links.i[order].tolist(), links.j[order].tolist(), strict=True)


def _table(claims: Columns, links: Links) -> Table:
    """The links as pairs of groups of one claim each."""
    told = claims.doc[links.i] == claims.doc[links.j]
    odds = links.log_odds.astype(np.float64)
    return Table(
        links.i,
        links.j,
        np.where(told, 0.0, odds),
        (~told).astype(np.int64),
        np.where(told, odds, 0.0),
        told.astype(np.int64),
        _assigned(claims, links),
        np.zeros(len(links), dtype=bool),
    )


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
