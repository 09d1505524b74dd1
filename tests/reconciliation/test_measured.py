"""Tables of measurements: what a further one would say, on generated and on published ones."""

from __future__ import annotations

from collections.abc import Iterable
from math import log

import numpy as np
import pytest

from numrecon.model import Claim, ClaimRow, Question
from numrecon.reconciliation import baselines, judge_table, published
from numrecon.reconciliation.reliability import reliability


def row(question: str, value: float | None, sd: float | None, source: str, name: str = "") -> ClaimRow:
    claim = Claim(
        *("t", "und", source, None, None, 1, 2, str(value), "", "measure", value, None, None, "exact", "", None),
        *(False, None, None, None, source, False, False, None, (), sd, name),
    )
    return ClaimRow(claim, question, "", value is None)


def judged(rows: Iterable[ClaimRow], level: float = 0.9) -> list[Question]:
    return list(judge_table(rows, level=level))


def scores(
    questions: Iterable[Question], left_out: dict[str, tuple[float, float]], level: float
) -> tuple[float, float]:
    """(share of the left out measurements that the predictions hold, mean log interval score in their own errors)."""
    held, score = [], []
    for question in questions:
        for found in question.extra["predictions"]:
            value, sd = left_out[found["id"]]
            low, high = found["low"], found["high"]
            held.append(low <= value <= high)
            missed = max(low - value, value - high, 0.0)
            score.append(log((high - low + 2 / (1 - level) * missed) / sd))
    return float(np.mean(held)), float(np.mean(score))


def test_order_and_units_change_nothing() -> None:
    values = [(10.2, 0.1, "a"), (10.4, 0.2, "b"), (10.9, 0.1, "c"), (12.0, 0.5, "d")]
    (plain,) = judged(row("q", *value) for value in values)
    (turned,) = judged(row("q", *value) for value in reversed(values))
    (scaled,) = judged(row("q", value * 1000, sd * 1000, source) for value, sd, source in values)
    assert (plain.low, plain.point, plain.high) == pytest.approx((turned.low, turned.point, turned.high), rel=1e-9)
    assert (plain.low * 1000, plain.high * 1000) == pytest.approx((scaled.low, scaled.high), rel=1e-6)


def test_an_echo_never_counts() -> None:
    first = [row("q", 10.2, 0.1, "a"), row("q", 10.4, 0.2, "b")]
    (plain,), (echoed,) = judged(first), judged([*first, row("q", 10.2, 0.1, "a")])
    assert (plain.low, plain.high, plain.confidence) == (echoed.low, echoed.high, echoed.confidence)


def test_far_measurements_conflict_and_near_ones_do_not() -> None:
    (near,) = judged([row("q", 10.0, 0.1, "a"), row("q", 10.15, 0.1, "b")])
    (far,) = judged([row("q", 10.0, 0.1, "a"), row("q", 12.0, 0.1, "b")])
    assert near.status == "agree" and far.status == "contradiction"


@pytest.mark.parametrize("value", [0.0, -3e-30, 1e120, -5.0])
def test_any_size_is_judged(value: float) -> None:
    size = abs(value) or 1.0
    (found,) = judged(
        [row("q", value, size / 10, "a"), row("q", value + size / 9, size / 10, "b"), row("q", None, None, "c")]
    )
    assert found.low <= found.point <= found.high
    (further,) = found.extra["predictions"]
    assert further["low"] < found.point < further["high"]


def test_predictions_cover_what_they_say() -> None:
    chance = np.random.default_rng(3)
    rows, left_out = [], {}
    for number in range(300):
        truth, extra = chance.normal(0, 100), chance.choice([0.0, 0.0, 1.0, 3.0])
        for source in range(int(chance.integers(3, 9)) + 1):
            sd = float(chance.uniform(0.5, 2))
            value = float(truth + chance.standard_t(4) * np.hypot(sd, extra))
            if source == 0:
                left_out[str(number)] = value, sd
            rows.append(row(str(number), None if source == 0 else value, sd, f"s{source}", str(number)))
    for level, least, most in ((0.9, 0.86, 0.94), (0.99, 0.97, 1.0)):
        held, _ = scores(judged(rows, level), left_out, level)
        assert least <= held <= most


def test_the_newest_published_measurement_is_predicted() -> None:
    """Leave the newest year out of the measurements the Particle Data Group averages (pip install pdg, CC BY 4.0)."""
    known = published.particles()
    if known is None:
        pytest.skip("needs pdg")
    found = reliability("pdg", *known)
    assert found.n > 1000 and 0.88 <= found.coverage[0.9] <= 0.92
    assert found.coverage[0.99] >= 0.98 and found.score < 2.3


@pytest.mark.parametrize("method", list(baselines.METHODS))
def test_every_method_answers_in_order(method: str) -> None:
    rows = [
        row("q", 10.2, 0.1, "a"),
        row("q", 10.4, 0.2, "b"),
        row("q", 10.9, None, "c"),
        row("q", None, 0.1, "d", "next"),
    ]
    (found,) = judge_table(rows, method=method)
    (further,) = found.extra["predictions"]
    assert found.low <= found.point <= found.high and 0 <= found.confidence <= 1
    assert further["low"] < further["point"] < further["high"] and further["id"] == "next"
