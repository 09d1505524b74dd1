"""Average linkage over a sparse table of pairs: groups that are each other's best partner join, many at a time.

Average linkage is reducible: joining two groups never makes a third one a better partner than both were.  So pairs of
groups that prefer each other can join at once and in any order, and the result is that of joining the best pair of all,
one after the other (Müllner 2011, 'Modern hierarchical, agglomerative clustering algorithms', section 2).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Table:
    """Pairs of groups a < b, each once, all columns (p,): the `total` of `pairs` compared pairs of their members,
    whether a link joins the groups (`linked`), whether they must not (`barred`)."""

    a: Ints
    b: Ints
    total: Floats
    pairs: Ints
    linked: Bools
    barred: Bools

    def __len__(self) -> int:
        return len(self.a)

    def rows(self, keep: NDArray[Any]) -> Self:
        """The rows of a mask or of indices."""
        return replace(self, **{f.name: getattr(self, f.name)[keep] for f in fields(self)})

    def plus(self, other: Self) -> Self:
        """Both, one after the other."""
        columns = {f.name: np.concatenate([getattr(self, f.name), getattr(other, f.name)]) for f in fields(self)}
        return replace(self, **columns)


def average_linkage(
    table: Table, sizes: Ints, least: float, accept: float, try_join: Callable[[int, int, float], bool]
) -> Ints:
    """The group of each of n members, named by its lowest member: (n,).

    `sizes` (n,) is how many members each group starts with (0: it is in another group).  Two groups join while the mean
    over all pairs of their members is at least `accept`; a pair that is not in the table counts
    `least`.  `try_join(a, b, mean)` joins groups a and b on the caller's side and says whether it did; a then names
    both, and where it did not they stay apart for good.
    """
    home = np.arange(len(sizes), dtype=np.int64)
    sizes = sizes.copy()
    means = _means(table, sizes, least)
    while len(best := _best(table, means, accept, len(sizes))):
        may = np.array(
            [try_join(*ends) for ends in zip(*_ends(table, best), means[best].tolist(), strict=True)], dtype=bool
        )
        table.barred[best[~may]] = True
        kept, gone = table.a[best[may]], table.b[best[may]]
        home[gone] = kept
        sizes[kept] += sizes[gone]
        sizes[gone] = 0
        moved = np.zeros(len(sizes), dtype=bool)
        moved[kept] = moved[gone] = True
        touched = moved[table.a] | moved[table.b]
        fresh = merged(table.rows(touched), home)
        table = table.rows(~touched).plus(fresh)
        means = np.concatenate([means[~touched], _means(fresh, sizes, least)])
    return _roots(home)


def merged(table: Table, home: Ints) -> Table:
    """The table with every member in its new `home`: pairs of one group go, those of the same two groups add up."""
    a, b = np.minimum(home[table.a], home[table.b]), np.maximum(home[table.a], home[table.b])
    table = replace(table, a=a, b=b).rows(a != b)
    order = np.lexsort((table.b, table.a))
    table = table.rows(order)
    new = np.ones(len(table), dtype=bool)
    new[1:] = (np.diff(table.a) != 0) | (np.diff(table.b) != 0)
    starts = np.flatnonzero(new)
    if not len(starts):
        return table
    return Table(
        table.a[starts],
        table.b[starts],
        np.add.reduceat(table.total, starts),
        np.add.reduceat(table.pairs, starts),
        np.logical_or.reduceat(table.linked, starts),
        np.logical_or.reduceat(table.barred, starts),
    )


def _means(table: Table, sizes: Ints, least: float) -> Floats:
    every = sizes[table.a] * sizes[table.b]
    means: Floats = (table.total + least * (every - table.pairs)) / every
    return means


def _best(table: Table, means: Floats, accept: float, n: int) -> Ints:
    """Rows of the pairs of groups that are each other's best partner; of equal ones the lowest members come first."""
    live = np.flatnonzero(table.linked & ~table.barred & (means >= accept))
    most = np.full(n, -np.inf)
    np.maximum.at(most, table.a[live], means[live])
    np.maximum.at(most, table.b[live], means[live])
    live = live[(means[live] == most[table.a[live]]) & (means[live] == most[table.b[live]])]
    live = live[np.lexsort((table.b[live], table.a[live]))]
    first = np.full(n, len(live), dtype=np.int64)
    place = np.arange(len(live))
    np.minimum.at(first, table.a[live], place)
    np.minimum.at(first, table.b[live], place)
    best: Ints = live[(first[table.a[live]] == place) & (first[table.b[live]] == place)]
    return best


def _ends(table: Table, rows: Ints) -> tuple[list[int], list[int]]:
    return table.a[rows].tolist(), table.b[rows].tolist()


def _roots(home: Ints) -> Ints:
    """Follow every member to the last home of its group."""
    while not np.array_equal(home, home[home]):
        home = home[home]
    return home
