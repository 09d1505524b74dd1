"""Drawn tables hold what is published of their models, and verdicts on them hold what they promise."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path

import numpy as np
import pytest
import worlds

from numrecon import api
from numrecon.model import ClaimRow, Question
from numrecon.reconciliation import judge_table
from numrecon.reconciliation.reliability import Truth, reliability
from numrecon.text.claims import claims

Table = tuple[list[ClaimRow], Mapping[str, float]]


@pytest.fixture(scope="session")
def table(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str, int], Table]:
    """(rows as they are read from CSV, truths) of a world."""

    @cache
    def drawn(name: str, seed: int) -> Table:
        world = worlds.WORLDS[name](seed)
        path = world.write(tmp_path_factory.mktemp("worlds") / f"{name}{seed}.csv")
        rows = [row for row in claims(path) if isinstance(row, ClaimRow)]
        assert len(rows) == len(world.rows)
        return rows, world.truths

    return drawn


# ---------------------------------------------------------------- the worlds are like their models


def shares(world: worlds.World, off: Callable[[float, float], bool], part: str = "") -> dict[str, float]:
    """How often the commonest value and the median are wrong, and the truth lies within all that is stated; figures
    beyond a factor 1.6 of the truth are cleaned away, as in the published tables."""
    stated = defaultdict(list)
    for row in world.rows:
        if part in row.question:
            stated[row.question].append(float(row.value))
    found = defaultdict(list)
    for question, values in stated.items():
        truth = world.truths[question]
        kept = [value for value in values if truth / 1.6 < value < truth * 1.6] or values
        votes = Counter(kept)
        vote = min(votes, key=lambda value: (-votes[value], value))
        found["vote"].append(off(vote, truth))
        found["median"].append(off(float(np.median(kept)), truth))
        found["within"].append(min(kept) <= truth <= max(kept))
    return {name: float(np.mean(hits)) for name, hits in found.items()}


def test_populations_are_as_wrong_as_published() -> None:
    """Vote .23, median .34 wrong by more than .1 %; 277 questions, some 4,000 claims, nearly 2,000 sources."""
    world = worlds.populations(1)
    found = shares(world, lambda value, truth: abs(value - truth) > 1e-3 * truth)
    assert 3600 < len(world.rows) < 4600 and 1500 < len({row.source for row in world.rows}) < 2200
    assert 0.17 < found["vote"] < 0.28 and found["vote"] < found["median"] < 0.38 and found["within"] > 0.93


def test_flights_are_as_wrong_as_published() -> None:
    """Scheduled times .99 right within ten minutes; actual ones are where the contest is."""
    world = worlds.flights(3)
    scheduled, actual = (shares(world, lambda a, b: abs(a - b) > 10, part) for part in ("scheduled", "actual"))
    assert scheduled["vote"] < 0.01 and 0.1 < actual["vote"] < 0.35


# ---------------------------------------------------------------- verdicts hold what they promise

#: World -> coverage at 90 % at least, at 99 % at least, calibration error of the confidence at most.
PROMISES = {
    "populations": (0.87, 0.97, 0.12),
    "flights": (0.9, 0.98, 0.14),
    "weather": (0.84, 0.98, 0.1),
    "constants": (0.84, 0.97, 0.1),
}


@pytest.mark.parametrize("name", PROMISES)
def test_promises(table: Callable[[str, int], Table], name: str) -> None:
    rows, truths = table(name, 3)
    found = reliability(name, rows, {question: Truth(value) for question, value in truths.items()})
    at_90, at_99, error = PROMISES[name]
    assert found.coverage[0.9] >= at_90 and found.coverage[0.99] >= at_99
    assert found.ece is not None and found.wrong is not None
    assert found.ece <= error and found.wrong <= 0.1


def judged(rows: list[ClaimRow]) -> dict[str, Question]:
    return {found.question: found for found in judge_table(rows)}


def test_the_site_in_millibars_is_the_only_odd_one(
    table: Callable[[str, int], Table],
) -> None:
    rows, truths = table("weather", 2)
    odd: Counter[tuple[str | None, str]] = Counter()
    for found in judged(rows).values():
        assert found.extra["sharing"] == "measured"
        for one in found.extra.get("repaired", ()):
            claim = found.claims[one["claim"]]
            odd[claim.source, one["cause"]] += 1
            assert abs(one["value"] - truths[found.question]) < 0.3 and "inch of mercury" in one["explanation"]
    assert set(odd) == {("site5", "unit")} and odd.total() > 40


def test_runway_times_are_another_definition(table: Callable[[str, int], Table]) -> None:
    rows, truths = table("flights", 3)
    named, near = Counter[tuple[str, bool]](), []
    for found in judged(rows).values():
        assert found.extra["sharing"] == "exact"
        near.append(abs(found.point - truths[found.question]) <= 10)
        for one in found.extra.get("repaired", ()):
            assert one["cause"] == "definition" and "9 sources" in one["explanation"]
            named[(found.claims[one["claim"]].source or "")[:3], "departure" in found.label] += 1
    assert np.mean(near) >= 0.97
    assert {source for source, _ in named} == {"run"} and named["run", True] > 300 < named["run", False]


def test_another_definition_never_counts_as_agreeing(
    table: Callable[[str, int], Table],
) -> None:
    """Without the runway sources the answers are the same, and no less sure."""
    rows, _ = table("flights", 3)
    without = judged([row for row in rows if not (row.claim.source or "").startswith("runway")])
    for name, found in judged(rows).items():
        if found.extra.get("repaired"):
            assert found.confidence <= without[name].confidence + 0.1


def test_a_table_with_truths_is_scored(tmp_path: Path) -> None:
    path = worlds.constants(2, 12).write(tmp_path / "constants.csv")
    found = api.calibrated(str(path))
    assert found.n == 12 and found.coverage[0.99] >= found.coverage[0.5]
