"""Verdicts on tables of claims: rows to questions, and what a further claim would say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from hashlib import sha256
from typing import Any

import numpy as np

from numrecon.errors import InputError, UsageError
from numrecon.kernels.steps import student3_quantile
from numrecon.model import Claim, ClaimRow, Group, Question
from numrecon.reconciliation import baselines, shared
from numrecon.reconciliation.compared import Compared, compared
from numrecon.reconciliation.constants import constants
from numrecon.reconciliation.exchange import dimension, rate
from numrecon.reconciliation.given import Answer
from numrecon.reconciliation.habit import Habit, Key
from numrecon.reconciliation.instruments import Own, as_printed, errors, smooth, stated
from numrecon.reconciliation.judge import check, judge
from numrecon.reconciliation.measured import answers, learned_answers
from numrecon.reconciliation.repaired import told
from numrecon.reconciliation.statements import Bools, Statements, Topic, statements, topics
from numrecon.reconciliation.systematic import habits, in_doubt, repair

SHARINGS = ("exact", "measured")
#: Questions judged in one go.
_BLOCK = 4096
#: Questions whose claims are compared in one go.
_COMPARED = 512
#: Distinct values of a question that are weighed against each other; questions with more are judged by themselves.
_MOST_VALUES = 200
#: What sources are worth is told by so many questions at least.
_LEARNED_FROM = 5


@dataclass(slots=True)
class Asked:
    """A question of a table: its group and the claims that are asked for."""

    group: Group
    predict: list[Claim] = field(default_factory=list)


#: Units that a question's numbers may be given in, the commonest of its claims.
_MOST_UNITS = 16
#: Of more questions none is tried without its claims.
_FEW = 1000
#: Stands for a question that has been judged, so that its claims need not be kept.
_DONE = Asked(Group("", "", "count", "", None, ()))


def judge_table(
    rows: Iterable[ClaimRow], *, level: float = 0.9, method: str = "posterior", sharing: str | None = None
) -> Iterator[Question]:
    """The verdict on each question of a table, in the order of first rows.

    `sharing` is one of `SHARINGS` or None: measured where claims state standard uncertainties.  Raises UsageError for
    an unknown method, level or sharing, InputError where the table has no claim.
    """
    check(level, method)
    if sharing is not None and sharing not in SHARINGS:
        raise UsageError(f"no sharing {sharing!r}", hint="one of " + ", ".join(SHARINGS))
    asked = questions(rows)
    if not any(one.group.claims for one in asked):
        raise InputError("no claim in the table", hint="a row states value, low or high")
    return _judged(asked, level, method, sharing)


def _judged(asked: list[Asked], level: float, method: str, sharing: str | None) -> Iterator[Question]:
    """Block by block, so that not all verdicts are held at once."""
    kinds = topics([one.group for one in asked])
    plain = statements([one.group for one in asked], kinds, _MOST_VALUES)
    ways = habits(plain)
    given, own = _together(asked, repair(plain, ways), level, sharing) if method == "posterior" else ({}, {})
    del plain
    thorough = len(asked) <= _FEW
    # What sources are worth is told by all questions together.
    size = len(asked) if method == "crh" else _BLOCK
    for start in range(0, len(asked), size):
        part = range(start, min(start + size, len(asked)))
        if method in baselines.METHODS:
            given = _by_baseline([asked[index] for index in part], start, level, method)
        learned = {index for index in part if _is_learned(asked[index].group, given.get(index))}
        groups = [_as_compared(asked[index].group, kinds[index], own if index in learned else {}) for index in part]
        for index, known in zip(part, _compared(groups), strict=True):
            one, asked[index] = asked[index], _DONE
            found = _verdict(one, kinds[index], known, given.pop(index, None), ways, level, method, thorough)
            yield replace(found, claims=tuple(map(as_printed, found.claims))) if index in learned else found


def _verdict(
    one: Asked,
    topic: Topic,
    known: Compared,
    answer: Answer | None,
    ways: Mapping[Key, Habit],
    level: float,
    method: str,
    thorough: bool,
) -> Question:
    given = in_doubt(answer.given, one.group, topic, ways, level) if answer else None
    question = judge(one.group, level=level, method=method, given=given, known=known, thorough=thorough)
    if answer and answer.sharing:
        question = replace(question, extra={"sharing": answer.sharing, **question.extra})
    question = told(question, topic, ways)
    if not one.predict:
        return question
    predictions = answer.predictions if answer and answer.predictions else further(question, one.predict, level)
    return replace(question, extra={**question.extra, "predictions": predictions})


def _is_learned(group: Group, answer: Answer | None) -> bool:
    """Whether the claims are measurements whose uncertainties are told by the other claims of their sources."""
    return answer is not None and answer.sharing == "measured" and not any(claim.sd for claim in group.claims)


def _as_compared(group: Group, topic: Topic, own: Own) -> Group:
    return stated(group, topic, own) if own else group


def _compared(groups: Sequence[Group]) -> Iterator[Compared]:
    for start in range(0, len(groups), _COMPARED):
        yield from compared(groups[start : start + _COMPARED])


def _by_baseline(asked: Sequence[Asked], start: int, level: float, method: str) -> dict[int, Answer]:
    found = baselines.answers([one.group for one in asked], [one.predict for one in asked], level, method)
    return {start + at: answer for at, answer in found}


def _together(
    asked: Sequence[Asked], plain: Statements, level: float, sharing: str | None
) -> tuple[dict[int, Answer], Own]:
    """(by index, the numbers that many questions help to find, those of the others being left to `judge`; what has been
    learned of the errors of sources)."""
    groups, predict = [one.group for one in asked], [one.predict for one in asked]
    measured = _measured(plain, sharing)
    learned, exact = plain.of(measured), plain.of(~measured)
    found: dict[int, Answer] = {}
    known = set(learned.indices) | (set(exact.indices) if sharing == "exact" else set())
    own = [index for index, one in enumerate(asked) if index not in known and is_measured(one, sharing)]
    if own:
        parts = [groups[index] for index in own], [predict[index] for index in own]
        found.update((own[at], answer) for at, answer in answers(*parts, level))
    error = errors(learned)
    found.update(learned_answers(learned, error, groups, predict, level))
    if len(exact.indices) >= _LEARNED_FROM:
        found.update((at, Answer(given, [], "exact")) for at, given in shared.answers(exact, groups, level))
    return found, error.own


def _measured(plain: Statements, sharing: str | None) -> Bools:
    """(q,): which plain questions are measured, as said or, where nothing is said, as their figures show."""
    if sharing is not None:
        return np.full(len(plain.indices), sharing == "measured")
    many = np.bincount(plain.of_question, minlength=len(plain.topics)) >= _LEARNED_FROM
    # Of a few counts it is not told.
    uncounted = np.array([kind != "count" for kind, _, _ in plain.topics], dtype=bool)
    return np.asarray((smooth(plain) & (many | uncounted))[plain.of_question])


def further(question: Question, asked: Sequence[Claim], level: float) -> list[dict[str, Any]]:
    """What further claims would say where the sources aim at one exact number: the range, or near it."""
    source = constants().source
    # A right source states what lies in the range; of the others, so many must be near enough.
    share = min(max((level - (1 - source.error)) / source.error, 0.0), 0.999)
    away = student3_quantile((1 + share) / 2) * source.near_scale * abs(question.point)
    low, high = question.low - away, question.high + away
    return [{"id": claim.id, "low": low, "high": high, "point": question.point} for claim in asked]


def is_measured(asked: Asked, sharing: str | None) -> bool:
    """Whether each source measures with error, as said or, where nothing is said, as stated uncertainties show."""
    return sharing == "measured" or sharing is None and any(claim.sd for claim in asked.group.claims)


def questions(rows: Iterable[ClaimRow]) -> list[Asked]:
    """The rows by the question they name, else by label, dimension of the unit, rate and kind."""
    members: dict[tuple[str, ...], list[ClaimRow]] = {}
    for row in rows:
        members.setdefault(_key(row), []).append(row)
    return [_asked(key, found) for key, found in members.items()]


def _key(row: ClaimRow) -> tuple[str, ...]:
    if row.question is not None:
        return (row.question,)
    claim = row.claim
    # Only whole numbers are counts, so a table may state one thing as both.
    kind = "" if claim.kind in ("count", "measure") else claim.kind
    return "", row.label.casefold(), dimension(claim.unit), claim.per or "", kind


def _unit(claims: Sequence[Claim]) -> tuple[str, list[Claim]]:
    """The unit that most claims can be brought into, and those claims; of equals the commonest, then the first by
    name."""
    counts = Counter(claim.unit for claim in claims)
    common = sorted(counts, key=lambda unit: (-counts[unit], unit))
    if len(common) == 1:
        return common[0], list(claims)
    held = {unit: [claim for claim in claims if rate(claim, unit) is not None] for unit in common[:_MOST_UNITS]}
    best = max(held, key=lambda unit: len(held[unit]))
    return best, held[best]


def _asked(key: tuple[str, ...], rows: list[ClaimRow]) -> Asked:
    claims = [row.claim for row in rows if not row.predict]
    unit, stated = _unit(claims or [row.claim for row in rows])
    kinds = {claim.kind for claim in stated}
    if kinds == {"count", "measure"}:
        claims = [replace(claim, kind="measure") if claim.kind == "count" else claim for claim in claims]
    kind = "measure" if kinds == {"count", "measure"} else Counter(claim.kind for claim in stated).most_common(1)[0][0]
    name = key[0] or sha256("\x1f".join(key).encode()).hexdigest()[:16]
    label = next((row.label for row in rows if row.label), key[0])
    per = stated[0].per
    return Asked(Group(name, label, kind, unit, per, tuple(claims)), [row.claim for row in rows if row.predict])
