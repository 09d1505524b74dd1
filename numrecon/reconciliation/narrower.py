"""A part told against a whole: '212 of them in Valencia' and '219 dead' contradict each other in nothing."""

from __future__ import annotations

import numpy as np

from numrecon.model import Scope
from numrecon.reconciliation.parameters import Causes
from numrecon.reconciliation.sides import Found, Sides

#: The `detail` of a part: its sentence calls it so; it is of a place within the other's; it counts one sort of people.
TOLD, PLACE, KIND = 0.0, 1.0, 2.0
#: Distinct scopes of a question that are compared with each other at most.
_MOST_SCOPES = 500
#: People of whatever sort.
_PEOPLE = ("person",)


def part_of(sides: Sides) -> Found:
    """The smaller of the two is of less than the other, as the words around it say."""
    none = np.zeros(len(sides.first))
    scopes = sides.columns.scopes
    if not 1 < len(scopes) <= _MOST_SCOPES:
        return Found(none, np.zeros(len(none), dtype=np.int64), none)
    table = np.array([[_narrower(one, other, sides.constants.causes) for other in scopes] for one in scopes])
    a, b = sides.columns.scope[sides.first], sides.columns.scope[sides.second]
    known = (a >= 0) & (b >= 0)
    less_a, less_b = sides.less()
    first, second = (table[one, other].T for one, other in ((a, b), (b, a)))
    first, second = (np.where(known & less, found, 0.0) for less, found in ((less_a, first), (less_b, second)))
    chosen = np.where(first[0] >= second[0], first, second)
    return Found(chosen[0], np.where(first[0] >= second[0], 0, 1), chosen[1])


def _narrower(one: Scope, other: Scope, rule: Causes) -> tuple[float, float]:
    """(weight, detail) of the one being a part of the other."""
    found = []
    if one.part and not other.part and not _same(one, other):
        found.append((rule.part_told, TOLD))
    if one.place is not None and other.place is not None and _within(one.place, other.place):
        found.append((rule.part_place, PLACE))
    if other.kinds == _PEOPLE and one.kinds not in ((), _PEOPLE):
        found.append((rule.part_kind, KIND))
    return max(found, default=(0.0, TOLD))


def _same(one: Scope, other: Scope) -> bool:
    """Whether both are of one region or city, or count one sort of people: then they are parts of one whole alike."""
    place = one.place is not None and len(one.place) > 1 and one.place == other.place
    return place or one.kinds not in ((), _PEOPLE) and one.kinds == other.kinds


def _within(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    return len(one) > len(other) and one[: len(other)] == other
