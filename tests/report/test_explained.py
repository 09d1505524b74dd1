"""Explanations in words: odds as a reader of bets would say them."""

from __future__ import annotations

import pytest

from numrecon.report.explained import _odds


@pytest.mark.parametrize(
    ("log_odds", "told"),
    [
        (4.8, "about 120 to 1 for one question (log-odds +4.8)"),
        (-2.2, "about 9 to 1 for two questions (log-odds −2.2)"),
        (0.5, "about 1.6 to 1 for one question (log-odds +0.5)"),
        (0.04, "about even (log-odds +0.0)"),
        (7.0, "about 1,100 to 1 for one question (log-odds +7.0)"),
        (-900.0, "more than 1,100 to 1 for two questions (log-odds −900.0)"),
    ],
)
def test_odds_are_told_with_what_they_are_for(log_odds: float, told: str) -> None:
    assert _odds(log_odds) == told
