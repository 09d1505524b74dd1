"""The sources of a topic that answer enough questions to tell how they differ from the others."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from numrecon.reconciliation.parameters import Systematic
from numrecon.reconciliation.statements import Statements

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Busy:
    """The statements of busy sources in one topic, (n,) each, sources and questions numbered anew; `names`: their
    number among all.  `middle` (q,): the median of all statements of a question, `share`: that of its commonest value.
    """

    question: Ints
    source: Ints
    value: Floats
    names: Ints
    middle: Floats
    share: Floats

    @classmethod
    def of(cls, known: Statements, rows: Ints, rule: Systematic) -> Busy:
        """The busy sources of a topic, whose statements are these rows."""
        _, question = np.unique(known.question[rows], return_inverse=True)
        names, source, made = np.unique(known.source[rows], return_inverse=True, return_counts=True)
        value = known.value[rows]
        middle, share = _medians(question, value), _shares(question, value)
        busy = np.flatnonzero(made >= rule.fewest)
        busy = np.sort(busy[np.argsort(-made[busy], kind="stable")][: rule.most_sources])
        place = np.full(len(names), -1, dtype=np.int64)
        place[busy] = np.arange(len(busy))
        kept = place[source] >= 0
        return cls(question[kept], place[source[kept]], value[kept], names[busy], middle, share)

    def without(self, sources: Ints) -> Busy:
        """The same without the statements of some sources."""
        kept = ~np.isin(self.source, sources)
        return replace(self, question=self.question[kept], source=self.source[kept], value=self.value[kept])

    def by_source(self) -> Iterator[tuple[int, Ints]]:
        """(source, its rows)."""
        order = np.argsort(self.source, kind="stable")
        cuts = np.flatnonzero(np.diff(self.source[order])) + 1
        for rows in np.split(order, cuts):
            if len(rows):
                yield int(self.source[rows[0]]), rows


def _medians(question: Ints, value: Floats) -> Floats:
    order = np.lexsort((value, question))
    counts = np.bincount(question)
    starts = np.cumsum(counts) - counts
    sorted_values = value[order]
    return np.asarray((sorted_values[starts + (counts - 1) // 2] + sorted_values[starts + counts // 2]) / 2)


def distinct(question: Ints, value: Floats) -> tuple[Ints, Ints, Ints]:
    """(a row of each distinct value of a question, in order of both; how many state it; (n,) which of them each row
    states)."""
    order = np.lexsort((value, question))
    new = np.concatenate([[True], (np.diff(question[order]) > 0) | (np.diff(value[order]) != 0)])
    number = np.cumsum(new) - 1
    place = np.empty(len(order), dtype=np.int64)
    place[order] = number
    return order[new], np.bincount(number), place


def _shares(question: Ints, value: Floats) -> Floats:
    first, sizes, _ = distinct(question, value)
    most = np.zeros(int(question.max()) + 1)
    np.maximum.at(most, question[first], sizes)
    return np.asarray(most / np.bincount(question))
