"""What stands behind a verdict: statistics of discrepancy, the claim that moves it, and what to ask."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from numrecon.reconciliation import judge
from numrecon.reconciliation.published import row
from numrecon.reconciliation.tables import judge_table

Make = Callable[..., Any]


def test_statistics_of_measurements() -> None:
    """Q, I2 and the Birge ratio as they are worked out by hand."""
    (found,) = judge_table([row("q", value, 1.0, f"s{value}") for value in (9.0, 10.0, 14.0)])
    statistics = found.extra["statistics"]
    assert statistics["q"] == pytest.approx(4 + 1 + 9) and statistics["degrees"] == 2
    assert statistics["i2"] == pytest.approx(12 / 14) and statistics["birge"] == pytest.approx(7**0.5)


def test_depth_counts_origins_once(claim: Make, group: Make) -> None:
    found = judge(
        group(
            claim("range", None, low=90, high=110, doc="a"),
            claim("range", None, low=100, high=120, doc="b"),
            claim("range", None, low=100, high=120, doc="c", origin="b"),
            claim("range", None, low=300, high=310, doc="d"),
        )
    )
    assert found.extra["statistics"] == {"depth": 2, "depth_low": 100.0, "depth_high": 110.0}


def test_the_claim_that_moves_the_range_and_what_to_ask(claim: Make, group: Make) -> None:
    figures = (
        claim("exact", 421_337.0, doc="a"),
        claim("exact", 421_337.0, doc="b"),
        claim("exact", 350_112.0, doc="c"),
    )
    found = judge(group(*figures))
    moved, asked = found.extra["influence"], found.extra["settles"]
    assert found.claims[moved["claim"]].value == 421_337.0 and moved["point"] == 350_112.0
    assert {found.claims[at].value for at in asked["claims"]} == {421_337.0, 350_112.0}
    assert asked["explanation"].startswith("Ask which of") and 0 <= asked["cut"] <= 1


def test_without_a_claim_what_it_replaced_stands_again(claim: Make, group: Make) -> None:
    """47 grew to 52; were that not said, the range would be of the 47, not of the loose bound that is left."""
    figures = (
        claim("at_least", None, low=31.0, doc="a"),
        claim("exact", 47.0, doc="b", as_of="2026-03-03", published="2026-03-03"),
        claim("exact", 52.0, doc="c", as_of="2026-03-04", published="2026-03-04"),
        claim("exact", 52.0, doc="d", as_of="2026-03-04", published="2026-03-04"),
    )
    found = judge(group(*figures))
    moved = found.extra["influence"]
    assert found.point == 52 and moved["point"] == 47 and moved["low"] >= 31
    assert moved["explanation"].startswith("Without") and "(and 1 more)" in moved["explanation"]


def test_a_slip_is_asked_about_by_its_scale(claim: Make, group: Make) -> None:
    found = judge(group(*(claim("exact", value, doc=f"d{value}") for value in (421_337.0, 421_337_000.0))))
    assert "scale" in found.extra["settles"]["explanation"]


def test_nothing_is_asked_where_all_agree(claim: Make, group: Make) -> None:
    found = judge(group(claim("exact", 400_000.0, doc="a"), claim("more_than", 390_000.0, doc="b")))
    assert "settles" not in found.extra and "influence" not in found.extra
