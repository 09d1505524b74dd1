"""Verdicts on tables of claims: rows to questions, and what a further claim would say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from hashlib import sha256
from typing import Any

from numrecon import units
from numrecon.errors import InputError, UnitError, UsageError
from numrecon.kernels.steps import student3_quantile
from numrecon.model import Claim, ClaimRow, Group, Question
from numrecon.reconciliation import baselines, shared
from numrecon.reconciliation.compared import Compared, compared
from numrecon.reconciliation.constants import constants
from numrecon.reconciliation.given import Answer
from numrecon.reconciliation.judge import check, judge
from numrecon.reconciliation.measured import answers
from numrecon.reconciliation.systematic import habits, told

SHARINGS = ("exact", "measured")
#: Questions judged in one go.
_BLOCK = 4096
#: Questions whose claims are compared in one go.
_COMPARED = 512
#: What sources are worth is told by so many questions at least.
_LEARNED_FROM = 5


@dataclass(slots=True)
class Asked:
    """A question of a table: its group and the claims that are asked for."""

    group: Group
    predict: list[Claim] = field(default_factory=list)


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


def _judged(asked: Sequence[Asked], level: float, method: str, sharing: str | None) -> Iterator[Question]:
    """Block by block, so that not all verdicts are held at once."""
    # What sources are worth is told by all questions together.
    size = len(asked) if method in ("crh", "posterior") else _BLOCK
    for start in range(0, len(asked), size):
        part = asked[start : start + size]
        found = _given(part, level, method, sharing)
        ways = habits((part[index].group, answer.given.point) for index, answer in found.items())
        for index, (one, known) in enumerate(zip(part, _compared(part), strict=True)):
            answer = found.get(index)
            given = answer.given if answer else None
            question = told(judge(one.group, level=level, method=method, given=given, known=known), ways)
            if one.predict:
                found_ones = (
                    answer.predictions if answer and answer.predictions else further(question, one.predict, level)
                )
                question = replace(question, extra={"predictions": found_ones})
            yield question


def _compared(asked: Sequence[Asked]) -> Iterator[Compared]:
    for start in range(0, len(asked), _COMPARED):
        yield from compared([one.group for one in asked[start : start + _COMPARED]])


def _given(asked: Sequence[Asked], level: float, method: str, sharing: str | None) -> dict[int, Answer]:
    """By index: the numbers of the questions that are measured."""
    if method in baselines.METHODS:
        every = [one.group for one in asked]
        return dict(baselines.answers(every, [one.predict for one in asked], level, method))
    if method != "posterior":
        return {}
    given = _exact(asked, level, sharing)
    rows = [index for index, one in enumerate(asked) if is_measured(one, sharing)]
    groups = [asked[row].group for row in rows]
    found = answers(groups, [asked[row].predict for row in rows], level, [None] * len(rows))
    return given | {rows[at]: answer for at, answer in found}


def _exact(asked: Sequence[Asked], level: float, sharing: str | None) -> dict[int, Answer]:
    """By index: the numbers of the questions of plain figures at which sources aim; several are needed to learn."""
    rows = [index for index, one in enumerate(asked) if not is_measured(one, sharing)]
    if len(rows) < _LEARNED_FROM:
        return {}
    found = shared.answers([asked[row].group for row in rows], level)
    return {rows[at]: Answer(given, []) for at, given in found}


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
    return "", row.label.casefold(), _dimension(claim.unit), claim.per or "", kind


def _dimension(unit: str) -> str:
    try:
        return units.dimension(unit)
    except UnitError:
        return unit


def _asked(key: tuple[str, ...], rows: list[ClaimRow]) -> Asked:
    claims = [row.claim for row in rows if not row.predict]
    stated = claims or [row.claim for row in rows]
    # The commonest unit, of equals the first by name.
    unit = min(Counter(claim.unit for claim in stated).items(), key=lambda item: (-item[1], item[0]))[0]
    kinds = {claim.kind for claim in stated}
    if kinds == {"count", "measure"}:
        claims = [replace(claim, kind="measure") if claim.kind == "count" else claim for claim in claims]
    kind = "measure" if kinds == {"count", "measure"} else Counter(claim.kind for claim in stated).most_common(1)[0][0]
    name = key[0] or sha256("\x1f".join(key).encode()).hexdigest()[:16]
    label = next((row.label for row in rows if row.label), key[0])
    per = stated[0].per
    return Asked(Group(name, label, kind, unit, per, tuple(claims)), [row.claim for row in rows if row.predict])
