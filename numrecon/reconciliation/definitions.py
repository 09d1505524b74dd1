"""Families of sources that agree with each other and lie to one side of the others: they mean something else.

What copies what is asked of nobody here, because those who are right agree as copies do.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from numrecon.reconciliation.busy import Busy, distinct
from numrecon.reconciliation.habit import Habit
from numrecon.reconciliation.parameters import Systematic

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Split:
    """The families of sources in a topic: `members` by their number among all, `modes` what each says in the contested
    questions, (f, q), and `support`: the mean share of its statements there in which a source, whoever it is, says the
    same.  Sources count alike: those with many claims are often those that copy.  `scatter`: what a definition must
    differ by at least where figures are measured, and each instrument is off in its own way; else 0."""

    members: tuple[frozenset[int], ...]
    modes: Floats
    support: Floats
    scatter: float

    def place(self, sources: frozenset[int]) -> int:
        """The family that holds more than half of these sources, -1 where none does."""
        held = [len(sources & family) for family in self.members]
        best = int(np.argmax(held))
        return best if 2 * held[best] > len(sources) else -1

    def behind(self, sources: frozenset[int]) -> float:
        """The support of their family."""
        place = self.place(sources)
        return float(self.support[place]) if place >= 0 else 0.0


def split(ways: Busy, measured: bool, rule: Systematic) -> Split | None:
    """The families of sources that agree with each other where not all do; None where nothing is contested."""
    contested = ways.share[ways.question] <= rule.contested
    question, source, value = ways.question[contested], ways.source[contested], ways.value[contested]
    if not len(value):
        return None
    place, question = question, np.unique(question, return_inverse=True)[1]
    agree, both = _agreement(question, source, value, len(ways.names))
    families = _families(_through_others(agree / np.maximum(both, 1), both >= rule.fewest), rule.alike)
    modes = np.array([_modes(question, value, np.isin(source, members)) for members in families])
    made = np.bincount(source, minlength=len(ways.names))
    share = 1.0 / (made[source] * np.count_nonzero(made))
    support = np.array([np.sum(share[value == mode[question]]) for mode in modes])
    scatter = max(rule.of_scatter * 1.4826 * float(np.median(np.abs(value - ways.middle[place]))), 1e-300)
    named = tuple(frozenset(ways.names[members].tolist()) for members in families)
    return Split(named, modes, support, scatter if measured else 0.0)


def definitions(
    here: Split, topics: Sequence[Split], sources: Sequence[str], rule: Systematic
) -> Iterator[tuple[int, Habit]]:
    """(source, habit) of the families that differ from the main one to one side.

    The main family is the one with most statements behind it, over all topics in which its sources stand together.
    """
    together = [sum(other.behind(members) for other in topics) for members in here.members]
    main = int(np.argmax(np.where(here.support >= rule.main_share, together, -1.0)))
    if here.support[main] < rule.main_share:
        return
    for members, modes in zip(here.members, here.modes, strict=True):
        if members == here.members[main] or here.scatter and len(members) == 1:
            continue
        found = _offset(modes - here.modes[main], len(members), rule)
        if found is not None and abs(found[0]) >= here.scatter:
            # Topics in which both stand together do not tell which one is asked for.
            apart = [other for other in topics if other.place(members) != other.place(here.members[main])]
            most, less = (sum(other.behind(one) for other in apart) for one in (here.members[main], members))
            doubt = 1 / (1 + (most / max(less, 1e-9)) ** rule.decided)
            names = tuple(sorted(sources[member] for member in members))
            habit = Habit("definition", offset=found[0], reach=found[1], family=names, doubt=doubt)
            yield from ((member, habit) for member in sorted(members))


def _agreement(question: Ints, source: Ints, value: Floats, count: int) -> tuple[Floats, Floats]:
    """(s, s) each: in how many questions two sources state the same value, and in how many both state one."""
    from scipy.sparse import csr_array

    _, _, place = distinct(question, value)
    ones = np.ones(len(source))
    stated = csr_array((ones, (source, place)), shape=(count, int(place.max()) + 1))
    asked = csr_array((ones, (source, question)), shape=(count, int(question.max()) + 1))
    return np.asarray((stated @ stated.T).toarray()), np.asarray((asked @ asked.T).toarray())


def _through_others(alike: Floats, known: Bools) -> Floats:
    """(s, s): how far two sources agree; where they hardly meet, as far as both agree with a third one."""
    direct = np.where(known, alike, 0.0)
    found = direct.copy()
    for source in np.flatnonzero(~known.all(axis=1)):
        through = np.minimum(direct[source][:, None], direct).max(axis=0)
        found[source] = np.where(known[source], direct[source], through)
    return found


def _families(alike: Floats, least: float) -> list[Ints]:
    """The sources by family: on average so much alike (average linkage), so that who mixes two families joins none."""
    if len(alike) < 2:
        return [np.arange(len(alike))]
    from scipy.cluster.hierarchy import fcluster, linkage

    upper = np.triu_indices(len(alike), 1)
    labels = fcluster(linkage(1.0 - alike[upper], "average"), 1.0 - least, "distance")
    return [np.flatnonzero(labels == code) for code in np.unique(labels)]


def _modes(question: Ints, value: Floats, mine: Bools) -> Floats:
    """(q,): the commonest value of a family in each question, of equals the lowest; NaN where it says nothing."""
    found = np.full(int(question.max()) + 1, np.nan)
    rows = np.flatnonzero(mine)
    if not len(rows):
        return found
    first, sizes, _ = distinct(question[rows], value[rows])
    owner, stated = question[rows[first]], value[rows[first]]
    best = np.lexsort((-stated, sizes, owner))
    last = np.concatenate([np.diff(owner[best]) > 0, [True]])
    found[owner[best][last]] = stated[best][last]
    return found


def _offset(away: Floats, size: int, rule: Systematic) -> tuple[float, float] | None:
    """(offset, reach) of a family of so many sources that lies to one side of the main one in most questions; else
    None.  One source alone must differ by the same amount in most of them."""
    away = away[np.isfinite(away)]
    apart = away[away != 0]
    if len(away) < rule.fewest or len(apart) < rule.most_of_offsets * len(away):
        return None
    middle = float(np.median(apart))
    if np.mean(np.sign(apart) == np.sign(middle)) < rule.one_sided:
        return None
    spread = 1.4826 * float(np.median(np.abs(apart - middle)))
    if spread > (rule.widest_offset if size > 1 else 0.0) * abs(middle):
        return None
    # Beyond three deviations it is no longer the definition that tells two figures apart.
    return float(f"{middle:.9g}"), float(f"{3 * spread:.9g}")
