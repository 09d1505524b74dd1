"""What a verdict tells of sources that differ from all others in one way: causes, labels, what to ask them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from numrecon.model import Cause, Conflict, Question, Status
from numrecon.reconciliation.constants import constants
from numrecon.reconciliation.habit import Habit, Key
from numrecon.reconciliation.statements import Topic

#: Statistics that a figure in another unit, or of another definition, would spoil.
_OF_DISCREPANCY = frozenset({"q", "degrees", "i2", "birge"})


def told(question: Question, topic: Topic, known: Mapping[Key, Habit]) -> Question:
    """The question with the conflicts explained that a habit of one of the two sources explains, and the claims
    labelled that were repaired."""
    if not known:
        return question
    odd: dict[int, Cause] = {}
    labelled: list[dict[str, object]] = []
    for index, claim in enumerate(question.claims):
        habit = known.get((topic, claim.origin))
        if habit is None or claim.value is None or claim.unit != question.unit:
            continue
        if habit.shown(claim.value, question.point):
            odd[index] = habit.cause(claim.source or claim.origin, index)
            value = float(f"{habit.repaired(claim.value):.7g}")
            labelled.append(
                {"claim": index, "cause": habit.type, "value": value, "explanation": odd[index].explanation}
            )
    if not odd:
        return question
    conflicts = tuple(_explained(conflict, odd) for conflict in question.conflicts)
    text = f"{question.explanation} {_sentence(list(odd.values()))}"
    status = _status(question.status, conflicts)
    extra = {**_reviewed(question, conflicts, odd), "repaired": labelled}
    return replace(question, conflicts=conflicts, status=status, explanation=text, extra=extra)


def _reviewed(question: Question, conflicts: Sequence[Conflict], odd: Mapping[int, Cause]) -> dict[str, Any]:
    """What stands behind the verdict, without what no longer holds: an odd figure is no measure of discrepancy, and its
    source is asked what it means, unless another conflict is open."""
    extra = dict(question.extra)
    statistics = extra.get("statistics", {})
    extra["statistics"] = {name: value for name, value in statistics.items() if name not in _OF_DISCREPANCY}
    threshold = constants().conflict.tension
    if "settles" in extra and not any(one.cause is None and one.contradiction >= threshold for one in conflicts):
        index, cause = next(iter(odd.items()))
        name = question.claims[index].source or question.claims[index].origin
        what = "what exactly it counts" if cause.type == "definition" else "in which unit it reports"
        extra["settles"] = {"claims": [index], "cut": 0.0, "explanation": f"Ask {name} {what}."}
    return extra


def _sentence(causes: Sequence[Cause]) -> str:
    first, *others = causes
    more = f" (and {len(others):,} more)" if others else ""
    count = "1 claim is" if not others else f"{len(causes):,} claims are"
    return f"{count} repaired and not counted as agreeing: {first.explanation}{more}."


def _explained(conflict: Conflict, odd: Mapping[int, Cause]) -> Conflict:
    """A conflict of an odd claim with one that is not; two odd ones differ for another reason."""
    if (conflict.a in odd) == (conflict.b in odd):
        return conflict
    cause = odd[conflict.a if conflict.a in odd else conflict.b]
    if conflict.cause is not None and conflict.cause.type == cause.type != "definition":
        return conflict
    return replace(conflict, cause=cause)


def _status(status: Status, conflicts: Iterable[Conflict]) -> Status:
    table = constants().conflict
    worst = max((one.contradiction for one in conflicts if one.cause is None), default=0.0)
    if status == "single" or worst >= table.contradiction:
        return status
    return "tension" if worst >= table.tension else "compatible"
