"""Verdicts on generated groups: many small questions, and one large one; every benchmark asserts what was found.

Figures are drawn from a fixed seed around a known truth, hedged as news hedges them; rates are in `extra_info`.
"""

from __future__ import annotations

import random
from typing import Any

import pytest

from numrecon.model import Claim, Group, Written
from numrecon.reconciliation import judge


def claim(doc: str, hedge: str, value: float, written: Written) -> Claim:
    """A counted figure as alignment hands it over."""
    low = value if hedge in ("exact", "more_than", "at_least") else None
    high = value if hedge in ("exact", "almost") else None
    text = f"{hedge} {value:,.0f}"
    return Claim(
        *(doc, "en", None, None, None, 0, len(text), text, text, "count", value, low, high, hedge, "", None),  # type: ignore[arg-type]
        *(False, None, None, None, doc, hedge == "more_than", hedge == "almost", written),
    )


def hedged(doc: str, truth: int, chance: random.Random) -> Claim:
    """A right figure: the truth itself, rounded, or bounded by a rounder number."""
    place = max(0, len(str(truth)) - 2)
    unit = 10**place
    hedge = chance.choice(["exact", "exact", "about", "more_than", "almost"])
    if hedge == "almost" and -truth % unit > 0.3 * unit:
        hedge = "about"
    steps = {"more_than": truth // unit, "almost": -(-truth // unit)}.get(hedge, round(truth / unit))
    if hedge == "exact" and chance.random() < 0.5:
        return claim(doc, hedge, float(truth), Written(len(str(truth)), 0))
    return claim(doc, hedge, float(steps * unit), Written(2, place))


def groups(count: int, size: int) -> list[tuple[int, Group]]:
    """(truth, group) of questions of so many right claims."""
    chance = random.Random(7)
    made = []
    for number in range(count):
        truth = chance.randrange(10_001, 10_000_000) | 1
        claims = tuple(hedged(f"d{i}", truth, chance) for i in range(size))
        made.append((truth, Group(f"q{number}", "things", "count", "", None, claims)))
    return made


def rate(benchmark: Any, claims: int) -> None:
    if benchmark.stats is not None:  # None with --benchmark-disable
        benchmark.extra_info["claims/s"] = round(claims / benchmark.stats.stats.min)


def test_many_small_questions(benchmark: Any) -> None:
    made = groups(1000, 5)
    found = benchmark.pedantic(lambda: [judge(group) for _, group in made], rounds=3, warmup_rounds=1)
    near = sum(abs(question.point - truth) <= 0.05 * truth for question, (truth, _) in zip(found, made, strict=True))
    assert near >= 990 and sum(question.status != "contradiction" for question in found) >= 990
    rate(benchmark, 5000)


def test_one_question_of_ten_thousand_claims(benchmark: Any) -> None:
    ((truth, group),) = groups(1, 10_000)
    found = benchmark.pedantic(lambda: judge(group), rounds=2)
    assert found.point == truth and found.n_origins == 10_000
    rate(benchmark, 10_000)


@pytest.mark.parametrize("values", [100, 1000])
def test_claims_that_all_contradict(benchmark: Any, values: int) -> None:
    """Every pair of distinct sharp figures is a conflict that is listed."""
    claims = tuple(claim(f"d{i}", "exact", float(5000 + 3 * i), Written(4, 0)) for i in range(values))
    found = benchmark.pedantic(lambda: judge(Group("q", "things", "count", "", None, claims)), rounds=2)
    assert len(found.conflicts) == values * (values - 1) // 2 and found.status == "contradiction"
    rate(benchmark, values)
