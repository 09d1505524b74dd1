"""Which of a sentence's numbers a word bears on: in '146 were killed and 150 more hurt' nobody of the 150 died.

Words of one sort (those of an axis, names of territories) are shared out among the numbers of a sentence that are of
one kind, one a number while they last, so that they stand as near to them as can be: an assignment problem.  A number
that gets a word leaves to the others theirs, and what is nearer to them; one that gets none may share anybody's ('the
toll rose from 26 to 35').
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import groupby

import numpy as np

from numrecon.alignment.claims.context import Context, Word

#: What a word costs, in words, that a number is out of reach of; and one before the number more than one behind it.
_FAR, _BEFORE = 40.0, 0.1

#: The sorts of words that a word of a claim's sentence is of.
Sorts = Callable[[Word, Context], Iterable[int]]
_NOWHERE: Mapping[int, frozenset[int]] = {}


def elsewhere(found: Sequence[Context], reach: int, sorts: Sorts) -> list[Mapping[int, frozenset[int]]]:
    """For each claim and sort the places in its sentence of the words that bear on other numbers."""
    taken = [_NOWHERE] * len(found)
    for rows in _beside(found):
        several = [found[row] for row in rows]
        held: list[dict[int, frozenset[int]]] = [{} for _ in rows]
        for sort, costs in _costs(several, reach, sorts).items():
            for number, places in enumerate(_of_others(costs, len(rows))):
                held[number][sort] = places
        for row, places_by_sort in zip(rows, held, strict=True):
            taken[row] = places_by_sort
    return taken


def _beside(found: Sequence[Context]) -> Iterator[list[int]]:
    """Rows of the claims of one sentence and kind, where there are several."""

    def key(row: int) -> tuple[int, int, str]:
        return found[row].doc, found[row].sentence, found[row].claim.kind

    for _, rows in groupby(sorted(range(len(found)), key=key), key=key):
        several = list(rows)
        if len(several) > 1:
            yield several


def _costs(several: Sequence[Context], reach: int, sorts: Sorts) -> dict[int, dict[int, dict[int, float]]]:
    """For every sort and word of it, by its place, how far each number is that it may bear on."""
    costs: dict[int, dict[int, dict[int, float]]] = {}
    counted = _counted(several, reach)
    for number, context in enumerate(several):
        for word in context.words:
            if word.distance > reach or counted.get(word.at, number) != number:
                continue
            cost = 0.0 if word.at in counted else word.distance + (0.0 if word.after else _BEFORE)
            for sort in sorts(word, context):
                costs.setdefault(sort, {}).setdefault(word.at, {})[number] = cost
    return costs


def _counted(several: Sequence[Context], reach: int) -> dict[int, int]:
    """The places of the words that the numbers count, within reach, each with its number: no other number's."""
    found: dict[int, int] = {}
    for number, context in enumerate(several):
        noun = context.claim.noun
        behind = [w for w in context.words if noun and w.after and w.raw == noun and w.distance <= reach]
        if behind:
            found[min(behind, key=lambda w: w.distance).at] = number
    return found


def _of_others(costs: dict[int, dict[int, float]], numbers: int) -> Iterator[frozenset[int]]:
    """For each number the places of the words that are others'; none for a number that has got no word."""
    from scipy.optimize import linear_sum_assignment

    places = sorted(costs)
    matrix = np.array([[costs[place].get(number, _FAR) for place in places] for number in range(numbers)])
    given = {
        number: column
        for number, column in zip(*linear_sum_assignment(matrix), strict=True)
        if matrix[number, column] < _FAR
    }
    taker = {column: number for number, column in given.items()}
    bears_on = [taker.get(column, int(matrix[:, column].argmin())) for column in range(len(places))]
    for number in range(numbers):
        others = (place for place, other in zip(places, bears_on, strict=True) if other != number)
        yield frozenset(others) if number in given else frozenset()
