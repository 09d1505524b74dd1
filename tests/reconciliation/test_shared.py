"""Tables of one exact number a question: generated like populations, flights and weather, with known truth."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import pytest

from numrecon.model import Claim, ClaimRow, Written
from numrecon.reconciliation import judge_table

World = tuple[list[ClaimRow], dict[str, float]]


def row(question: str, source: str, value: float, unit: str = "", label: str = "") -> ClaimRow:
    text = f"{value:.12g}"
    kind = "duration" if unit else "count" if float(value).is_integer() else "measure"
    digits = text.replace(".", "").replace("-", "").strip("0") or "0"
    place = -len(text.split(".")[1]) if "." in text else len(text) - len(text.rstrip("0"))
    claim = Claim(
        *("t", "und", source, None, None, 1, 2, text, "", kind, value, value, value, "exact", unit, None, False, None),
        *(None, None, source, False, False, Written(len(digits), place)),
    )
    return ClaimRow(claim, question, label)


def populations(chance: np.random.Generator) -> World:
    """Many editors of whom most say little; stale figures, slips by ten, rounded figures, and nonsense."""
    rows, truths = [], {}
    for number in range(250):
        truth = int(np.exp(chance.uniform(7, 15)))
        stale = int(truth * np.exp(chance.normal(0, 0.08)))
        for _ in range(2 + chance.poisson(5)):
            kind = chance.choice(6, p=[0.72, 0.08, 0.1, 0.05, 0.03, 0.02])
            near, nonsense = truth * np.exp(chance.normal(0, 0.05)), np.exp(chance.uniform(3, 16))
            value = int([truth, float(f"{truth:.3g}"), stale, near, truth * 10, nonsense][kind])
            rows.append(row(f"q{number}", f"e{int(chance.pareto(0.7) * 20)}", float(value)))
        truths[f"q{number}"] = float(truth)
    return rows, truths


def flights(chance: np.random.Generator) -> World:
    """Minutes of the day; a third of the sources means the runway, 15 minutes later, and errs alike."""
    rows, truths = [], {}
    for number in range(250):
        truth = int(chance.integers(300, 1400))
        stale = truth - int(chance.choice([5, 10, 20, 45]))
        for source in range(15):
            base = truth if source < 9 else truth + 15
            wrong = chance.choice([stale, base + int(chance.normal(0, 12))])
            if chance.random() < 0.6:
                value = base if chance.random() < 0.8 else wrong
                rows.append(row(f"q{number}", f"s{source}", float(value), "minute"))
        truths[f"q{number}"] = float(truth)
    return rows, truths


def weather(chance: np.random.Generator) -> World:
    """Temperatures in whole degrees, some sources far better than others."""
    rows, truths = [], {}
    for number in range(250):
        truth = float(round(chance.normal(60, 15)))
        for source in range(12):
            value = truth + chance.normal(0, [0.3, 0.8, 2.0][source % 3])
            rows.append(row(f"q{number}", f"s{source}", float(round(value)), label="temperature"))
        truths[f"q{number}"] = truth
    return rows, truths


@pytest.mark.parametrize(("world", "right", "better"), [(populations, 0.9, 0.0), (flights, 0.95, 0.04)])
def test_truth_is_found_and_covered(world: Callable[[np.random.Generator], World], right: float, better: float) -> None:
    rows, truths = world(np.random.default_rng(11))
    questions = list(judge_table(rows))
    hit = np.array([abs(found.point - truths[found.question]) <= 1e-3 * abs(found.point) for found in questions])
    held = np.array([found.low <= truths[found.question] <= found.high for found in questions])
    sure = np.array([found.confidence for found in questions])
    voted = judge_table(rows, method="vote")
    votes = np.array([abs(found.point - truths[found.question]) <= 1e-3 * abs(found.point) for found in voted])
    assert hit.mean() >= right and hit.mean() >= votes.mean() + better
    assert held.mean() >= 0.9
    assert (~hit[sure >= 0.9]).mean() <= 0.05 and abs(hit.mean() - sure.mean()) < 0.12


def test_whole_degrees_are_measured() -> None:
    """Good sources are told from poor ones, and the point is a whole number as the figures are."""
    rows, truths = weather(np.random.default_rng(11))
    questions = list(judge_table(rows))
    assert {found.extra["sharing"] for found in questions} == {"measured"}
    assert np.mean([found.point == truths[found.question] for found in questions]) >= 0.9
    assert np.mean([found.low <= truths[found.question] <= found.high for found in questions]) >= 0.95


def test_rows_in_any_order() -> None:
    rows, _ = populations(np.random.default_rng(4))
    plain = {found.question: found for found in judge_table(rows[:300])}
    for found in judge_table(reversed(rows[:300])):
        other = plain[found.question]
        assert (found.point, found.low, found.high) == pytest.approx((other.point, other.low, other.high), rel=1e-9)
        assert found.confidence == pytest.approx(other.confidence, rel=1e-9)


def test_an_echo_never_counts() -> None:
    rows, _ = populations(np.random.default_rng(5))
    plain = [found.confidence for found in judge_table(rows)]
    assert plain == [found.confidence for found in judge_table(echoed(rows))]


def echoed(rows: list[ClaimRow]) -> Iterator[ClaimRow]:
    for one in rows:
        yield one
        yield one


def test_round_minutes_are_no_rounded_ones() -> None:
    """Where round figures are no more than chance makes, 1100 does not speak for 1109; where they are many, it does."""
    chance, rows = np.random.default_rng(8), []
    for number in range(200):
        truth = float(chance.integers(1000, 1400))
        rows += [row(f"q{number}", f"s{source}", truth + (source == 0), "minute") for source in range(3)]
    asked = [*rows, *(row("q", f"s{source}", value, "minute") for source, value in ((1, 1100.0), (2, 1109.0)))]
    found = {question.question: question for question in judge_table(asked, sharing="exact")}["q"]
    assert found.confidence < 0.6
    coarse = [
        row(f"r{number}", f"s{number % 3}", float(round(x, -2)), "minute")
        for number, x in enumerate(chance.integers(1000, 9999, 90))
    ]
    rounded = {question.question: question for question in judge_table([*asked, *coarse], sharing="exact")}["q"]
    assert rounded.point == 1109.0 and rounded.confidence > found.confidence
