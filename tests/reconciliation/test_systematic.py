"""A source with another unit or another definition is named, over many questions."""

from __future__ import annotations

from collections import Counter

import numpy as np

from numrecon.model import Claim, ClaimRow
from numrecon.reconciliation import judge_table


def row(question: str, source: str, value: float, label: str) -> ClaimRow:
    claim = Claim(
        *("t", "und", source, None, None, 1, 2, f"{value}", "", "measure", value, value, value, "exact", "", None),
        *(False, None, None, None, source),
    )
    return ClaimRow(claim, question, label)


def causes(rows: list[ClaimRow], source: str) -> Counter[str | None]:
    """Causes of the conflicts of this source with others."""
    found: Counter[str | None] = Counter()
    for question in judge_table(rows):
        for conflict in question.conflicts:
            names = {question.claims[conflict.a].source, question.claims[conflict.b].source}
            if source in names and len(names) == 2:
                found[conflict.cause.type if conflict.cause else None] += 1
    return found


def test_one_source_in_millibars() -> None:
    chance = np.random.default_rng(6)
    rows = []
    for number in range(40):
        truth = chance.normal(30, 0.3)
        for source in range(6):
            value = truth + chance.normal(0, 0.01)
            shown = round(value * 33.8639, 1) if source == 3 else round(value, 2)
            rows.append(row(f"q{number}", f"s{source}", shown, "pressure"))
    found = causes(rows, "s3")
    assert found["unit"] > 0.95 * found.total()


def test_sources_that_mean_the_runway() -> None:
    chance = np.random.default_rng(6)
    rows = []
    for number in range(40):
        truth = float(chance.integers(300, 1400))
        rows += [
            row(f"q{number}", f"s{source}", truth + (15 if source == 5 else 0), "departure") for source in range(6)
        ]
    assert causes(rows, "s5") == Counter({"definition": 200})
