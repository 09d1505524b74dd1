"""Links to groups: one partner a document, then average linkage under constraints; pure, and blind to any order.

Between two documents only the best assignment of claims counts as a link, so that a figure told by many does not
swallow its neighbours.  Two claims of one document are rarely of one question, and their log-odds say so; where several
documents tell how a toll grew, the others can outweigh it.  A part and its whole never are.
"""

from __future__ import annotations

from collections import defaultdict

import numpy as np

from numrecon.alignment.claims.columns import Bools, Columns, Ints
from numrecon.alignment.pairs.links import LEAST, Links
from numrecon.alignment.wishes import NO_WISHES, Wishes
from numrecon.errors import UsageError
from numrecon.kernels.linkage import Table, average_linkage, merged

#: Log-odds at which two groups join, and from which a link is weighed at all, in one document.  The first is measured:
#: on ten stories that the weights were not fitted to then, F1 over pairs was .70 from -0.9 to -1.1, .69 at -1.35.
ACCEPT, _WEAKEST, _WITHIN = -1.1, -1.5, -1.0


def group(claims: Columns, links: Links, wishes: Wishes = NO_WISHES, accept: float = ACCEPT) -> list[list[int]]:
    """Rows of the claims of each question, single claims included; groups and rows are sorted.

    Pins are joined before anything else, bans keep apart whatever is in the groups of the two.
    """
    clusters = _Clusters(claims, wishes)
    for a, b in wishes.pins:
        clusters.join(*sorted((clusters.home[a], clusters.home[b])))
    if any(clusters.home[a] == clusters.home[b] for a, b in wishes.bans):
        raise UsageError("pins bring together what is banned", hint="take one of them back")
    table = merged(_table(claims, links), np.array(clusters.home, dtype=np.int64))
    average_linkage(table, clusters.sizes(), LEAST, accept, clusters.try_join)
    return sorted(sorted(rows) for rows in clusters.rows.values())


class _Clusters:
    """The groups as they grow, each named by its lowest row; two may join where no ban is between them, and no part and
    its whole that are not pinned."""

    def __init__(self, claims: Columns, wishes: Wishes) -> None:
        self.rows = {row: [row] for row in range(len(claims))}
        self.home = list(range(len(claims)))
        self._apart: dict[int, list[int]] = defaultdict(list)
        parts = {divmod(code, len(claims)) for code in claims.parts.tolist()}
        for a, b in {*wishes.bans, *(parts - set(wishes.pins))}:
            self._apart[a].append(b)
            self._apart[b].append(a)

    def join(self, a: int, b: int) -> None:
        """Move group b into group a, a < b; one group stays as it is."""
        if a != b:
            moved = self.rows.pop(b)
            self.rows[a] += moved
            for row in moved:
                self.home[row] = a

    def try_join(self, a: int, b: int, _mean: float) -> bool:
        """Join groups a < b where they may; whether they did."""
        fewer, other = (a, b) if len(self.rows[a]) < len(self.rows[b]) else (b, a)
        if any(self.home[row] == other for own in self.rows[fewer] for row in self._apart.get(own, ())):
            return False
        self.join(a, b)
        return True

    def sizes(self) -> Ints:
        """How many rows each group has; 0 for rows that are in another one."""
        return np.array([len(self.rows.get(row, ())) for row in range(len(self.home))], dtype=np.int64)


def _table(claims: Columns, links: Links) -> Table:
    """The links as pairs of groups of one claim each."""
    one = np.ones(len(links), dtype=np.int64)
    return Table(links.i, links.j, links.log_odds.astype(np.float64), one, _assigned(claims, links), one < 0)


def _assigned(claims: Columns, links: Links) -> Bools:
    """Which links are part of the best assignment between their two documents; in one, all that are likely."""
    a, b = claims.doc[links.i], claims.doc[links.j]
    keep: Bools = (a == b) & (links.log_odds > _WITHIN)
    strong = np.flatnonzero((a != b) & (links.log_odds > _WEAKEST))
    part = _connected(claims, links.i[strong], links.j[strong])
    alone = np.bincount(part)[part] == 1
    keep[strong[alone]] = True
    order = np.argsort(part[~alone], kind="stable")
    rows, cuts = strong[~alone][order], np.flatnonzero(np.diff(part[~alone][order])) + 1
    for several in np.split(rows, cuts) if len(rows) else ():
        keep[_best(claims, links, several)] = True
    return keep


def _connected(claims: Columns, i: Ints, j: Ints) -> Ints:
    """A number for each link: the same for links of two documents that share a claim, or that links between join; what
    is assigned among them leaves all others as they are."""
    from scipy.sparse import coo_matrix
    from scipy.sparse.csgraph import connected_components

    first, second = np.minimum(claims.doc[i], claims.doc[j]), np.maximum(claims.doc[i], claims.doc[j])
    documents = (first * (int(claims.doc.max(initial=0)) + 1) + second) * len(claims)
    known, ends = np.unique(np.concatenate([documents + i, documents + j]), return_inverse=True)
    graph = coo_matrix((np.ones(len(i)), (ends[: len(i)], ends[len(i) :])), shape=(len(known), len(known)))
    part: Ints = connected_components(graph, directed=False)[1][ends[: len(i)]]
    return part


def _best(claims: Columns, links: Links, rows: Ints) -> Ints:
    """The links, of some between two documents, that pair claims one to one with the most log-odds in all."""
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
