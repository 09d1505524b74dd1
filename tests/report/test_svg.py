"""The interval plot: well-formed for any numbers, inside its own borders, saying what the claim says."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from numrecon.report.axis import axis
from numrecon.report.plot import MOST_BARS, Bar, Plot, plot_of
from numrecon.report.svg import plot_svg
from numrecon.results import Result

NUMBERS = (
    st.none()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.sampled_from([0.0, -0.0, 1.0, -1.0, 1e308, -1e308, 5e-324, 1e-300, 400000.0, 1e15, 1e15 + 1])
)
BARS = st.builds(
    Bar,
    number=st.just("1"),
    quote=st.text(),
    source=st.text(),
    value=NUMBERS,
    low=NUMBERS,
    high=NUMBERS,
    reading_low=NUMBERS,
    reading_high=NUMBERS,
)
PLOTS = st.builds(
    Plot,
    name=st.just("p"),
    title=st.text(),
    bars=st.lists(BARS, max_size=5).map(tuple),
    band_low=NUMBERS,
    band_high=NUMBERS,
    low=NUMBERS,
    high=NUMBERS,
    point=NUMBERS,
    verdict=st.text(),
)
SVG = "{http://www.w3.org/2000/svg}"


def drawn(plot: Plot) -> ET.Element:
    return ET.fromstring(plot_svg(plot))


@settings(deadline=None)
@given(PLOTS)
def test_any_plot_is_well_formed_and_stays_inside(plot: Plot) -> None:
    for element in drawn(plot).iter():
        for name in ("x", "x1", "x2", "cx", "width"):
            value = element.get(name, "")
            if value.endswith("%"):
                assert 0 <= float(value[:-1]) <= 100


@given(st.lists(st.floats(allow_nan=False, allow_infinity=False), min_size=1, max_size=6))
def test_an_axis_keeps_order_and_labels_differ(values: list[float]) -> None:
    found = axis(values)
    places = [found.position(value) for value in sorted(values)]
    assert places == sorted(places)
    labels = [tick.label for tick in found.ticks()]
    assert len(labels) == len(set(labels)) <= 15


def test_ticks_are_round_and_short() -> None:
    assert [tick.label for tick in axis([400000, 421000]).ticks()] == ["400k", "405k", "410k", "415k", "420k"]
    assert [tick.label for tick in axis([1, 10**6]).ticks()] == ["1", "100", "10k", "1M"]
    assert "2bn" in [tick.label for tick in axis([1e9, 4e9]).ticks()]
    assert "0" in [tick.label for tick in axis([-5, 5]).ticks()]


def test_the_axis_is_logarithmic_beyond_two_decades_of_positive_values() -> None:
    assert axis([1, 1000]).log
    assert not axis([1, 100]).log
    assert not axis([0, 1000]).log
    assert not axis([-1, 1000]).log


def test_a_wish_far_away_does_not_squeeze_the_claims() -> None:
    found = axis([400000, 421000], [1e12])
    assert found.position(421000) - found.position(400000) > 25
    assert not found.holds(1e12)


def by_class(root: ET.Element, name: str) -> list[ET.Element]:
    return [element for element in root.iter() if element.get("class") == name]


def test_open_sides_are_arrows_and_exact_values_dots(result: Result) -> None:
    chips, money, _ = (drawn(plot_of(question)) for question in result)
    assert len(by_class(chips, "open")) == 2
    assert len(by_class(chips, "band")) == 1
    assert len(by_class(money, "dot")) == 2
    assert not by_class(money, "band")


def test_readings_fade_only_where_nothing_bounds_them(result: Result) -> None:
    chips = drawn(plot_of(result.questions[0]))
    fills = [rect.get("fill") for rect in chips.iter(f"{SVG}rect") if "reading" in (rect.get("class") or "")]
    assert fills == ["url(#plot-plot-reading-right)", "#2f6f9f", "url(#plot-plot-reading-left)"]


def test_a_claim_in_another_unit_is_placed_by_its_reading(make_claim: Any, make_question: Any) -> None:
    euros = make_claim("over 9 euro", "over 9 euro", low=9.0, unit="EUR", reading_low=9.8, reading_high=12.0)
    (bar,) = plot_of(make_question(unit="USD", claims=(euros,))).bars
    assert (bar.low, bar.high) == (9.8, None)


def test_many_claims_are_capped_with_a_note(make_claim: Any, make_question: Any) -> None:
    claims = tuple(make_claim("5", "5", value=5.0, low=5.0, high=5.0) for _ in range(MOST_BARS + 7))
    plot = plot_of(make_question(claims=claims, n_claims=len(claims)))
    assert len(plot.bars) == MOST_BARS
    assert plot.left_out == 7
    assert len(re.findall('class="dot"', plot_svg(plot))) == MOST_BARS
