"""Verdicts on tables of claims: rows to questions, and what a further claim would say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from hashlib import sha256

from numrecon import units
from numrecon.errors import InputError, UnitError, UsageError
from numrecon.model import Claim, ClaimRow, Group, Question
from numrecon.reconciliation.judge import check, judge

SHARINGS = ("exact", "measured")


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
    return (judge(one.group, level=level, method=method) for one in asked)


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
