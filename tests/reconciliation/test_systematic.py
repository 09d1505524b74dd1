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


def test_a_thermometer_that_is_off_has_no_definition_of_its_own() -> None:
    """Beside a topic of exact numbers, each topic is judged in its own way."""
    chance, rows = np.random.default_rng(6), []
    for number in range(60):
        truth, count = chance.normal(60, 15), float(chance.integers(1000, 9000))
        off = [0, 1, 0, -1, 0, 1.2, 0, 0]
        for source in range(8):
            rows.append(
                row(f"t{number}", f"s{source}", round(truth + off[source] + chance.normal(0, 0.7)), "temperature")
            )
            rows.append(row(f"n{number}", f"s{source}", count + (source == 2) * chance.integers(9), "visitors"))
    questions = list(judge_table(rows))
    assert {(found.label, found.extra["sharing"]) for found in questions} == {
        ("temperature", "measured"),
        ("visitors", "exact"),
    }
    assert not any(found.extra.get("repaired") for found in questions)


def test_celsius_among_fahrenheit() -> None:
    chance, rows, truths = np.random.default_rng(6), [], {}
    for number in range(60):
        truth = chance.normal(60, 15)
        for source in range(6):
            value = truth + chance.normal(0, 1)
            shown = round((value - 32) / 1.8, 1) if source == 4 else round(value, 1)
            rows.append(row(f"t{number}", f"s{source}", shown, "temperature"))
        truths[f"t{number}"] = truth
    for found in judge_table(rows):
        (one,) = found.extra["repaired"]
        assert found.claims[one["claim"]].source == "s4" and "Celsius" in one["explanation"]
        assert abs(found.point - truths[found.question]) < 3 and abs(one["value"] - truths[found.question]) < 5
