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

#: A table of more rows than so many times those that are joined in a round, few of which count as this many, is not
#: looked at as a whole any more.
_WORTH, _FEW = 5_000, 4


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
        if len(table) > _WORTH * max(len(best), _FEW):
            _one_by_one(table, means, home, sizes, least, accept, try_join)
            break
        kept, gone = _join(table, means, best, home, sizes, try_join)
        moved = np.zeros(len(sizes), dtype=bool)
        moved[kept] = moved[gone] = True
        touched = moved[table.a] | moved[table.b]
        fresh = merged(table.rows(touched), home)
        table = table.rows(~touched).plus(fresh)
        means = np.concatenate([means[~touched], _means(fresh, sizes, least)])
    return _roots(home)


def _join(
    table: Table, means: Floats, best: Ints, home: Ints, sizes: Ints, try_join: Callable[[int, int, float], bool]
) -> tuple[Ints, Ints]:
    """Join the groups of the `best` rows that may, bar the others; the groups that are kept and those that are gone."""
    ends = zip(table.a[best].tolist(), table.b[best].tolist(), means[best].tolist(), strict=True)
    may = np.array([try_join(*pair) for pair in ends], dtype=bool)
    table.barred[best[~may]] = True
    kept, gone = table.a[best[may]], table.b[best[may]]
    home[gone] = kept
    sizes[kept] += sizes[gone]
    sizes[gone] = 0
    return kept, gone


def _one_by_one(
    table: Table,
    means: Floats,
    home: Ints,
    sizes: Ints,
    least: float,
    accept: float,
    try_join: Callable[[int, int, float], bool],
) -> None:
    """Go on where few groups join at a time (thousands of figures that are all alike join one after the other): look
    again at the groups that changed and at those that have pairs with them only.  What joins when is the same."""
    table, means, n = table.rows(np.arange(len(table))), means.copy(), len(sizes)
    held, alive = _Held(table, n), np.ones(len(table), dtype=bool)
    most, first, changed = np.full(n, -np.inf), np.full(n, n * n), np.flatnonzero(sizes)
    while len(best := _best_around(table, means, accept, held, alive, most, first, changed)):
        kept, gone = _join(table, means, best, home, sizes, try_join)
        touched = held.rows(np.concatenate([kept, gone]), alive)
        fresh = merged(table.rows(touched), home)
        rows, alive[touched[len(fresh) :]] = touched[: len(fresh)], False
        for f in fields(table):
            getattr(table, f.name)[rows] = getattr(fresh, f.name)
        means[rows] = _means(fresh, sizes, least)
        held.add(rows, fresh)
        changed = _distinct(np.concatenate([table.a[best], table.b[best], fresh.a, fresh.b]))
        changed = changed[sizes[changed] > 0]


class _Held:
    """The rows of a table that each group is in; rows change hands, so that those of others may be among them."""

    def __init__(self, table: Table, n: int) -> None:
        self._table = table
        ends = np.concatenate([table.a, table.b])
        order = np.argsort(ends, kind="stable")
        cuts = np.searchsorted(ends[order], np.arange(1, n))
        self._held = [[rows] for rows in np.split(order % len(table), cuts)]

    def rows(self, groups: Ints, alive: Bools) -> Ints:
        """The rows alive of some groups, each once, in order."""
        found = []
        for group in groups.tolist():
            rows = np.concatenate(self._held[group])
            rows = rows[alive[rows] & ((self._table.a[rows] == group) | (self._table.b[rows] == group))]
            self._held[group] = [rows]
            found.append(rows)
        return _distinct(np.concatenate(found)) if found else np.empty(0, np.int64)

    def add(self, rows: Ints, fresh: Table) -> None:
        """Note that these rows are now those of the pairs `fresh`."""
        ends, both = np.concatenate([fresh.a, fresh.b]), np.tile(rows, 2)
        order = np.argsort(ends, kind="stable")
        groups, starts = np.unique(ends[order], return_index=True)
        stops = [*starts[1:].tolist(), len(both)]
        for group, own in zip(groups.tolist(), map(slice, starts.tolist(), stops), strict=True):
            self._held[group].append(both[order[own]])


def _best_around(
    table: Table, means: Floats, accept: float, held: _Held, alive: Bools, most: Floats, first: Ints, changed: Ints
) -> Ints:
    """What `_best` finds, where only pairs of the groups `changed` are not as they were: `most` and `first` (n,) are,
    for each group, the mean of its best pair and the code of the first pair that both ends prefer, and are kept up."""

    def live(groups: Ints) -> Ints:
        rows = held.rows(groups, alive)
        return rows[table.linked[rows] & ~table.barred[rows] & (means[rows] >= accept)]

    rows = live(changed)
    most[changed] = -np.inf
    for ends in (table.a, table.b):
        np.maximum.at(most, ends[rows], means[rows])
    around = _distinct(np.concatenate([changed, table.a[rows], table.b[rows]]))
    rows = live(around)
    rows = rows[(means[rows] == most[table.a[rows]]) & (means[rows] == most[table.b[rows]])]
    code = table.a[rows] * len(most) + table.b[rows]
    first[around] = len(most) ** 2
    for ends in (table.a, table.b):
        np.minimum.at(first, ends[rows], code)
    best = np.flatnonzero((first[table.a[rows]] == code) & (first[table.b[rows]] == code))
    ordered: Ints = rows[best[np.argsort(code[best])]]
    return ordered


def _distinct(rows: Ints) -> Ints:
    """Each once, in order; sorted, which is quicker than the hashing of `np.unique`."""
    rows = np.sort(rows)
    distinct: Ints = rows[np.diff(rows, prepend=-1) != 0]
    return distinct


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


def _roots(home: Ints) -> Ints:
    """Follow every member to the last home of its group."""
    while not np.array_equal(home, home[home]):
        home = home[home]
    return home
