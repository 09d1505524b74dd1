"""What a reader takes from each hedge, and that weaker words never say more."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from numrecon.model import Claim, Written
from numrecon.reconciliation.reading import converted
from numrecon.reconciliation.readings import read

FIGURES = st.one_of(st.integers(1, 10**9).map(float), st.integers(1, 10**6).map(lambda n: n / 100))


@pytest.mark.parametrize(
    ("hedge", "value", "low", "high"),
    [
        ("exact", 2.0, 2.0, 2.0),
        ("exact", 421000.0, 420500.0, 421500.0),
        ("exact", 400000.0, 350000.0, 450000.0),
        ("exact", 100.0, 87.5, 112.5),
        ("exact", 250000.0, 225000.0, 275000.0),
        ("about", 6.0, 4.0, 8.0),
        ("about", 1.0, 1.0, 3.0),
        ("about", 400000.0, 350000.0, 450000.0),
        ("more_than", 400000.0, 400000.0, 500000.0),
        ("more_than", 100.0, 100.0, 150.0),
        ("more_than", 421000.0, 421000.0, 422000.0),
        ("at_least", 400000.0, 400000.0, 600000.0),
        ("almost", 421000.0, 418000.0, 421000.0),
        ("less_than", 400000.0, 300000.0, 400000.0),
        ("at_most", 400000.0, 200000.0, 400000.0),
        ("at_least", 40000.0, 40000.0, 60000.0),
        ("at_least", 421.0, 421.0, 484.15),
        ("at_most", 11050.0, 8287.5, 11050.0),
        ("almost", 150e9, 100e9, 150e9),
    ],
)
def test_readings(claim: Callable[..., Claim], hedge: str, value: float, low: float, high: float) -> None:
    found = read(claim(hedge, value))
    assert found is not None and (found.low, found.high) == pytest.approx((low, high))


@pytest.mark.parametrize(
    ("value", "written", "half"),
    [
        (2e6, Written(1, 6), 250_000.0),
        (2e6, Written(2, 5), 50_000.0),
        (2_040_000.0, Written(3, 4), 5_000.0),
        (2e6, None, 0.5),
        (73.0, Written(2, 0), 0.5),
        (73.5, Written(3, -1), 0.05),
    ],
)
def test_precision_is_what_was_printed(
    claim: Callable[..., Claim], value: float, written: Written | None, half: float
) -> None:
    found = read(claim("exact", value, written=written, kind="money"))
    assert found is not None and found.half == pytest.approx(half)


def test_lengths_are_rounded_where_things_are_counted(claim: Callable[..., Claim]) -> None:
    """600 kilometres may be 624; 600 people are rarely 624."""
    written = Written(1, 2)
    length = read(claim("exact", 600.0, kind="measure", unit="kilometer", written=written))
    people = read(claim("exact", 600.0, written=written))
    assert length is not None and people is not None
    assert length.rounds and not people.rounds and length.lows[-1][1] > people.lows[-1][1]


def test_vague_words_and_ranges_read_as_they_say(claim: Callable[..., Claim]) -> None:
    vague = read(claim("vague", None, low=200000.0, high=999999.0))
    spread = read(claim("range", None, low=3.0, high=5.0, written=Written(1, 0)))
    millions = read(claim("vague", None, low=2e6))
    assert vague is not None and (vague.low, vague.high, vague.figure) == (200000.0, 999999.0, None)
    assert spread is not None and (spread.low, spread.high, spread.figure) == (3.0, 5.0, None)
    assert millions is not None and (millions.low, millions.high) == (2e6, 1e7)


def test_almost_from_above_below_zero(claim: Callable[..., Claim]) -> None:
    fields = {"low": -5.0, "low_open": True, "high": None, "kind": "measure"}
    found = read(claim("almost", -5.0, **fields))
    assert found is not None and found.low == -5.0 and found.high > -5.0


def test_nothing_stated_is_no_reading(claim: Callable[..., Claim]) -> None:
    assert read(claim("about", None)) is None
    assert read(claim("exact", float("inf"), written=None)) is None
    assert read(claim("exact", 10**400, written=None)) is None


@given(FIGURES, st.sampled_from([("exact", "about"), ("more_than", "at_least"), ("less_than", "at_most")]))
def test_a_weaker_hedge_never_reads_narrower(
    claim: Callable[..., Claim], value: float, hedges: tuple[str, str]
) -> None:
    strong, weak = (read(claim(hedge, value)) for hedge in hedges)
    assert strong is not None and weak is not None
    assert weak.high - weak.low >= (strong.high - strong.low) * (1 - 1e-9)


@given(FIGURES, st.sampled_from(["exact", "about", "almost", "more_than", "at_least", "less_than", "at_most"]))
def test_chances_sum_to_one_and_pieces_are_real(claim: Callable[..., Claim], value: float, hedge: str) -> None:
    found = read(claim(hedge, value))
    assert found is not None
    for chances in ([piece[2] for piece in found.shape], [m for _, m in found.lows], [m for _, m in found.highs]):
        assert sum(chances) == pytest.approx(1.0) and min(chances) >= -1e-12
    assert all(low < high for low, high, _ in found.shape)
    assert found.low <= found.high


@given(FIGURES, st.sampled_from(["exact", "about", "almost", "more_than"]))
def test_units_scale_everything(claim: Callable[..., Claim], value: float, hedge: str) -> None:
    found = read(claim(hedge, value, kind="measure", unit="kilometer"))
    assert found is not None
    meters: Any = converted(found, 1000.0, 0.0)
    assert (meters.low, meters.high, meters.half) == pytest.approx(
        (found.low * 1000, found.high * 1000, found.half * 1000)
    )
