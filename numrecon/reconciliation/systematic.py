"""Sources that differ from all others in one way over many questions: another unit, or another definition."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from math import log

import numpy as np

from numrecon.model import Cause, Claim, Conflict, Group, Question, Status
from numrecon.reconciliation.constants import constants
from numrecon.reconciliation.words import plain

#: A source is held to differ in one way where it answers so many questions, most of them in that way.
_FEWEST = 8
_MOST_OF_RATIOS = 0.8
_MOST_OF_OFFSETS = 0.4
#: How near to a ratio (ln units) the claims of the source lie, and the middle one of them.
_NEAR, _MIDDLE = 0.02, 0.002
_WEIGHT = 0.9


@dataclass(frozen=True, slots=True)
class Habit:
    """How a source differs: by the `ratio` of two units, or by an `offset` that tells of another definition."""

    ratio: float = 1.0
    offset: float = 0.0

    def shown(self, claim: Claim, point: float) -> bool:
        """Whether a claim differs from the point in this way."""
        if claim.value is None or claim.value * point <= 0:
            return False
        if self.offset:
            return abs(claim.value - point - self.offset) <= 1e-9 * abs(point)
        return abs(log(claim.value / point) - log(self.ratio)) <= _NEAR

    def cause(self, claim: Claim, index: int) -> Cause:
        """The cause of a conflict with this claim."""
        name = claim.source or claim.origin
        if self.offset:
            text = f"{name} states {plain(abs(self.offset))} {'more' if self.offset > 0 else 'less'} in most questions"
            return Cause("definition", _WEIGHT, f"{text}: it seems to mean something else", index)
        return Cause("unit", _WEIGHT, f"{name} differs by a factor of {plain(self.ratio)}, that of two units", index)


Key = tuple[str, str, str]  # source, kind and unit, label


def habits(judged: Iterable[tuple[Group, float]]) -> dict[Key, Habit]:
    """What groups with their points tell of the sources, each for one kind of question."""
    found: dict[Key, list[tuple[float, float]]] = defaultdict(list)
    for group, point in judged:
        for claim in group.claims:
            if claim.value is not None and claim.unit == group.unit and claim.hedge == "exact" and point:
                found[_key(claim, group.label if group.label != group.key else "")].append((claim.value, point))
    known = ((key, _habit(pairs)) for key, pairs in found.items() if len(pairs) >= _FEWEST)
    return {key: habit for key, habit in known if habit is not None}


def _key(claim: Claim, label: str) -> Key:
    return claim.origin, f"{claim.kind} {claim.unit}", label


def _habit(pairs: list[tuple[float, float]]) -> Habit | None:
    values, points = np.array(pairs).T
    positive = values * points > 0
    if positive.mean() >= _MOST_OF_RATIOS:
        ratios = np.log(values[positive] / points[positive])
        middle = float(np.median(ratios))
        for _, size in constants().unit_ratios:
            for ratio in (size, 1 / size):
                if abs(middle - log(ratio)) <= _MIDDLE and np.mean(np.abs(ratios - middle) <= _NEAR) >= _MOST_OF_RATIOS:
                    return Habit(ratio=ratio)
    counts = Counter(float(f"{value - point:.9g}") for value, point in pairs)
    (offset, most), *_ = counts.most_common(1)
    if offset and most >= _MOST_OF_OFFSETS * len(pairs) and most > 2 * counts[0.0]:
        return Habit(offset=offset)
    return None


def told(question: Question, known: Mapping[Key, Habit]) -> Question:
    """The question with the conflicts explained that a habit of one of the two sources explains."""
    if not known or not question.conflicts:
        return question
    label = question.label if question.label != question.question else ""
    odd = {}
    for index, claim in enumerate(question.claims):
        habit = known.get(_key(claim, label))
        if habit is not None and habit.shown(claim, question.point):
            odd[index] = habit.cause(claim, index)
    if not odd:
        return question
    conflicts = tuple(_explained(conflict, odd) for conflict in question.conflicts)
    return replace(question, conflicts=conflicts, status=_status(question.status, conflicts))


def _explained(conflict: Conflict, odd: Mapping[int, Cause]) -> Conflict:
    """A conflict of an odd claim with one that is not; two odd ones differ for another reason."""
    if conflict.cause is not None or (conflict.a in odd) == (conflict.b in odd):
        return conflict
    return replace(conflict, cause=odd[conflict.a if conflict.a in odd else conflict.b])


def _status(status: Status, conflicts: Iterable[Conflict]) -> Status:
    table = constants().conflict
    worst = max((one.contradiction for one in conflicts if one.cause is None), default=0.0)
    if status == "single" or worst >= table.contradiction:
        return status
    return "tension" if worst >= table.tension else "compatible"
