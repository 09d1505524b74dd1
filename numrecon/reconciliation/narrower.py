"""A part told against a whole: '212 of them in Valencia' and '219 dead' contradict each other in nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from numrecon.model import Scope
from numrecon.reconciliation.evidence import Columns
from numrecon.reconciliation.parameters import Causes
from numrecon.reconciliation.sides import Found, Sides

if TYPE_CHECKING:
    from numpy.typing import NDArray

#: The `detail` of a part: its sentence calls it so; it is of a place within the other's; it counts one sort of people.
TOLD, PLACE, KIND = 0.0, 1.0, 2.0
#: Distinct scopes of a question that are compared with each other at most.
_MOST_SCOPES = 500
#: Digits of a figure that is called a part, from which on the same one elsewhere is no other.
_DIGITS = 2
#: People of whatever sort.
_PEOPLE = ("person",)


def part_of(sides: Sides) -> Found:
    """The smaller of the two is of less than the other, as the words around it say, or around the same figure in
    another document."""
    none = np.zeros(len(sides.first))
    scopes = sides.columns.scopes
    if not 1 < len(scopes) <= _MOST_SCOPES:
        return Found(none, np.zeros(len(none), dtype=np.int64), none)
    rule = sides.constants.causes
    smaller = np.array([[_narrower(one, other, rule) for other in scopes] for one in scopes])
    alike = np.array([[_same(one, other) for other in scopes] for one in scopes])
    a, b = sides.columns.scope[sides.first], sides.columns.scope[sides.second]
    known = (a >= 0) & (b >= 0)
    part_a, part_b = (column > 0 for column in sides.of(_told(sides.columns)))
    less_a, less_b = sides.less()
    told = np.array([rule.part_told, TOLD])[:, None]
    sides_found = []
    for one, other, less, part, whole in ((a, b, less_a, part_a, ~part_b), (b, a, less_b, part_b, ~part_a)):
        found = smaller[one, other].T
        found = np.where(part & whole & ~alike[one, other] & (found[0] < rule.part_told), told, found)
        sides_found.append(np.where(known & less, found, 0.0))
    first, second = sides_found
    chosen = np.where(first[0] >= second[0], first, second)
    return Found(chosen[0], np.where(first[0] >= second[0], 0, 1), chosen[1])


def _told(columns: Columns) -> NDArray[np.bool_]:
    """Whether a row is called a part, or states a figure of so many digits that another row calls one."""
    parts = np.array([scope.part for scope in columns.scopes])
    own = np.where(columns.scope >= 0, parts[columns.scope], False)
    again = np.isin(columns.figure, columns.figure[own]) & (columns.digits >= _DIGITS)
    return np.asarray(own | again)


def _narrower(one: Scope, other: Scope, rule: Causes) -> tuple[float, float]:
    """(weight, detail) of the one being of a smaller place than the other, or of some of the people only."""
    found = []
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
