"""Tables of claims: exact numbers, measurements, and one question of very many claims; what was found is asserted."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from numrecon.kernels import spread
from numrecon.model import ClaimRow
from numrecon.reconciliation import judge_table
from numrecon.report.jsonl import question_line
from numrecon.text.claims import claims


def rate(benchmark: Any, rows: int) -> None:
    if benchmark.stats is not None:  # None with --benchmark-disable
        benchmark.extra_info["claims/s"] = round(rows / benchmark.stats.stats.min)


def read(path: Path) -> Iterator[ClaimRow]:
    return (row for row in claims(path) if isinstance(row, ClaimRow))


def table(path: Path, questions: int, size: int, measured: bool) -> tuple[Path, list[float]]:
    """(table, truths): right figures, stale ones that are shared, slips; or measurements by sources good and poor."""
    chance = random.Random(5)
    truths, lines = [], ["question,source,value"]
    for number in range(questions):
        truth = chance.gauss(60, 15) if measured else float(int(10 ** chance.uniform(3, 7)))
        stale = int(truth * chance.gauss(1, 0.05))
        for source in range(size):
            if measured:
                value = round(truth + chance.gauss(0, 0.5 + source / 5), 1)
            else:
                value = chance.choices([truth, stale, int(truth * chance.gauss(1, 0.1)), truth * 10], [75, 15, 7, 3])[0]
            name = source if measured else chance.randrange(2000)
            lines.append(f"topic-{number},s{name},{value:.12g}")
        truths.append(truth)
    path.write_text("\n".join(lines), "utf-8")
    return path, truths


def test_exact_numbers(benchmark: Any, tmp_path: Path) -> None:
    """From the file to the lines of the answers."""
    path, truths = table(tmp_path / "t.csv", 2000, 10, measured=False)
    found = benchmark.pedantic(lambda: [(q, len(question_line(q))) for q in judge_table(read(path))], rounds=2)
    right = [question.point == truth for (question, _), truth in zip(found, truths, strict=True)]
    assert np.mean(right) > 0.97
    rate(benchmark, 20_000)


def test_measurements(benchmark: Any, tmp_path: Path) -> None:
    path, truths = table(tmp_path / "t.csv", 1000, 10, measured=True)
    found = benchmark.pedantic(lambda: list(judge_table(read(path))), rounds=2)
    held = [question.low <= truth <= question.high for question, truth in zip(found, truths, strict=True)]
    assert np.mean(held) > 0.85 and {question.extra["sharing"] for question in found} == {"measured"}
    rate(benchmark, 10_000)


def test_one_question_of_many_claims(benchmark: Any, tmp_path: Path) -> None:
    path, (truth,) = table(tmp_path / "t.csv", 1, 50_000, measured=False)
    (found,) = benchmark.pedantic(lambda: list(judge_table(read(path))), rounds=1)
    assert found.point == truth and found.n_claims == 50_000
    rate(benchmark, 50_000)


def test_the_posterior_of_measurements(benchmark: Any) -> None:
    """Its range and the chance of its point alone, on arrays."""
    chance = np.random.default_rng(1)
    sds, held = np.exp(chance.normal(0, 0.3, (400, 10))), np.ones((400, 10), dtype=bool)
    values, shares = chance.normal(0, 1, (400, 10)) * sds, np.array([0.05, 0.5, 0.95])
    prior = spread.half_cauchy(0.15, 8, 30.0)

    def judged() -> Any:
        return spread.predictive(spread.posterior(values, sds, held, *prior, 4.0), np.full(400, 0.1), 4.0, shares)

    ends = benchmark(judged)
    assert np.mean((ends[:, 0] <= 0) & (ends[:, 2] >= 0)) > 0.87
    rate(benchmark, 4000)
