"""Verdicts: exact ones on the article case, and what must hold of any."""

from __future__ import annotations

import json
import warnings
from collections.abc import Callable
from dataclasses import replace
from math import isfinite
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from numrecon.errors import UsageError
from numrecon.model import HEDGES, Claim, Written
from numrecon.reconciliation import judge
from numrecon.reconciliation.constants import constants
from numrecon.schema import question_record

Make = Callable[..., Any]


def test_the_article_case(group: Make, article: tuple[Claim, ...]) -> None:
    question = judge(group(*article))
    assert (question.asserted_low, question.asserted_high) == (400000.0, 421000.0)
    assert question.status == "agree" and question.conflicts == () and question.agreement == 1.0
    assert question.point == 421000.0 and 400000 < question.low < question.high <= 421000
    assert 0.9 < question.confidence < 1.0
    assert (question.n_claims, question.n_documents, question.n_origins) == (5, 5, 5)
    assert "more than 400,000 and less than 421,000" in question.explanation
    assert [(c.reading_low, c.reading_high) for c in question.claims if c.doc == "pl.txt"] == [(400000.0, 500000.0)]


def test_the_point_is_never_the_middle_of_a_hedge(claim: Make, group: Make) -> None:
    for hedge in ("about", "almost", "more_than", "at_least", "less_than", "at_most"):
        assert judge(group(claim(hedge, 400000.0))).point == 400000.0


def test_counted_things_are_whole(claim: Make, group: Make) -> None:
    hedged = [
        claim("exact", 45.0, doc="a"),
        claim("more_than", 40.0, doc="b"),
        claim("vague", None, low=20.0, high=99.0),
    ]
    question = judge(group(*hedged))
    assert all(value.is_integer() for value in (question.low, question.point, question.high))
    rate = judge(group(claim("exact", 45.0, per="day"), per="day"))
    assert not rate.low.is_integer()


def test_round_and_precise_agree(claim: Make, group: Make) -> None:
    question = judge(group(claim("exact", 2000000.0, doc="a"), claim("exact", 2040000.0, doc="b")))
    assert question.status == "agree" and question.asserted_low == question.asserted_high == question.point == 2040000


def test_the_largest_consistent_set_is_accepted(claim: Make, group: Make) -> None:
    hedged = [claim("more_than", 400000.0, doc="a"), claim("almost", 421000.0, doc="b")]
    question = judge(group(*hedged, claim("exact", 9000000.0, doc="c")))
    assert (question.asserted_low, question.asserted_high) == (400000.0, 421000.0)
    assert question.status == "contradiction" and "stands apart" in question.explanation


@pytest.mark.parametrize(("many", "left"), [(4, "So does 1 other statement."), (5, "So do 2 other statements.")])
def test_more_than_three_that_stand_apart_are_counted(claim: Make, group: Make, many: int, left: str) -> None:
    apart = [claim("exact", 9e6 * 3**k, doc=f"z{k}") for k in range(many)]
    question = judge(group(*(claim("exact", 7.0, doc=doc) for doc in "abcde"), *apart))
    assert left in question.explanation


def test_of_two_days_the_older_figure_is_named_first(claim: Make, group: Make) -> None:
    new, old = (
        claim("exact", n, doc=doc, as_of=day) for n, doc, day in ((61.0, "a", "2024-09-18"), (14.0, "b", "2024-09-15"))
    )
    (conflict,) = judge(group(new, old)).conflicts
    assert conflict.cause is not None and conflict.cause.type == "superseded"
    assert conflict.cause.explanation.index("14") < conflict.cause.explanation.index("61")


def test_an_excluded_bound_is_not_accepted_with_what_it_excludes(claim: Make, group: Make) -> None:
    exact = [claim("exact", 2.0, doc=doc) for doc in "abc"]
    question = judge(group(*exact, claim("more_than", 2.0, doc="d")))
    assert question.asserted_low == question.asserted_high == question.point == 2.0 and question.status == "tension"


def test_bounds_alone_stay_open(claim: Make, group: Make) -> None:
    question = judge(group(claim("more_than", 2e6, doc="a"), claim("more_than", 2e6, doc="b")))
    assert (question.asserted_low, question.asserted_high) == (2e6, None)
    about = judge(group(claim("about", 6.0, doc="a"), claim("about", 6.0, doc="b")))
    assert (about.asserted_low, about.asserted_high, about.status) == (None, None, "agree")


def test_one_origin_stays_below_its_error(claim: Make, group: Make) -> None:
    error = constants().source.error
    one = judge(group(claim("exact", 421000.0)))
    copies = judge(group(*(claim("exact", 421000.0, doc=f"{i}", origin="agency") for i in range(20))))
    own = judge(group(*(claim("exact", 421000.0, doc=f"{i}") for i in range(20))))
    assert one.status == "single" and one.confidence <= 1 - error and copies.confidence == one.confidence
    assert 1 - error < own.confidence < 1 - constants().source.common / 2
    assert (copies.n_claims, copies.n_origins, own.n_origins) == (20, 1, 20)


def test_units_convert_once_and_scale_nothing(claim: Make, group: Make) -> None:
    figures = (("a", 12.0), ("b", 12.4), ("c", 20.0))
    fields = {"kind": "measure", "unit": "kilometer"}
    claims = [claim("exact", value, doc=doc, **fields) for doc, value in figures]
    near, far = (judge(group(*claims, kind="measure", unit=unit)) for unit in ("kilometer", "meter"))
    assert (far.low, far.point, far.high) == pytest.approx((near.low * 1e3, near.point * 1e3, near.high * 1e3))
    assert far.confidence == pytest.approx(near.confidence) and far.status == near.status
    assert [(x.a, x.b, x.contradiction) for x in far.conflicts] == [(x.a, x.b, x.contradiction) for x in near.conflicts]


def test_temperatures_convert_with_their_offset(claim: Make, group: Make) -> None:
    cold = claim("exact", -5.0, doc="a", kind="measure", unit="degree_Celsius")
    same = claim("exact", 23.0, doc="b", kind="measure", unit="degree_Fahrenheit")
    question = judge(group(cold, same, kind="measure", unit="degree_Celsius"))
    assert question.status == "agree" and question.low < -5.0 < question.high
    assert question.claims[1].reading_low == pytest.approx((22.5 - 32) / 1.8)


def test_what_does_not_convert_is_left_out_and_said(claim: Make, group: Make) -> None:
    fields = {"kind": "money", "written": Written(1, 9)}
    dollars = claim("exact", 2e9, doc="a", unit="USD", **fields)
    dalasi = claim("exact", 5e9, doc="b", unit="GMD", **fields)
    question = judge(group(dollars, dalasi, kind="money", unit="USD"))
    assert question.point == 2e9 and question.conflicts == () and "left out" in question.explanation
    assert (question.status, question.n_claims, question.n_origins, question.n_documents) == ("single", 1, 1, 1)
    assert question.extra["not_compared"]["claims"] == [1]
    assert question.claims[1].reading_low is None
    nothing = judge(group(dalasi, kind="money", unit="USD"))
    assert nothing.confidence == 0.0 and json.loads(json.dumps(question_record(nothing)))["point"] is None


def test_the_other_method_gives_what_is_asserted(group: Make, claim: Make, article: tuple[Claim, ...]) -> None:
    question = judge(group(*article), method="interval")
    assert (question.low, question.high, question.point) == (400000.0, 421000.0, 421000.0)
    opened = judge(group(claim("more_than", 400000.0)), method="interval")
    assert (opened.low, opened.high) == (400000.0, 500000.0)


@pytest.mark.parametrize("fields", [{"method": "oracle"}, {"level": 0.0}, {"level": 1.0}, {"level": float("nan")}])
def test_wrong_usage(claim: Make, group: Make, fields: Any) -> None:
    with pytest.raises(UsageError, match=r"one of posterior, interval|between 0 and 1"):
        judge(group(claim("exact", 2.0)), **fields)


# ---------------------------------------------------------------- metamorphic

FIGURES = st.integers(1, 10**7).map(float)
STATED = st.tuples(st.sampled_from([h for h in HEDGES if h not in ("range", "vague")]), FIGURES)
SEVERAL = st.lists(STATED, min_size=1, max_size=4)


def several(claim: Make, drawn: list[tuple[str, float]]) -> list[Claim]:
    return [claim(hedge, value, doc=f"d{i}") for i, (hedge, value) in enumerate(drawn)]


def numbers(question: Any) -> tuple[float, ...]:
    return question.low, question.high, question.point, question.confidence


@given(SEVERAL, st.data())
def test_a_copy_changes_no_number(claim: Make, group: Make, drawn: Any, data: Any) -> None:
    claims = several(claim, drawn)
    copied = data.draw(st.sampled_from(claims))
    again = judge(
        group(*claims, replace(copied, doc="copy.txt", as_of=data.draw(st.sampled_from([None, "2026-02-01"]))))
    )
    before = judge(group(*claims))
    assert numbers(again) == numbers(before) and again.agreement == pytest.approx(before.agreement)


@given(SEVERAL, st.randoms())
def test_order_changes_nothing(claim: Make, group: Make, drawn: Any, chance: Any) -> None:
    claims = several(claim, drawn)
    shuffled = claims[:]
    chance.shuffle(shuffled)
    assert judge(group(*shuffled)) == judge(group(*claims))


@given(FIGURES, st.integers(1, 5))
def test_independent_agreement_never_lowers_confidence(claim: Make, group: Make, value: float, count: int) -> None:
    claims = [claim("exact", value, doc=f"d{i}") for i in range(count + 1)]
    assert judge(group(*claims)).confidence >= judge(group(*claims[:-1])).confidence - 1e-9


@given(st.integers(2, 10**6), st.integers(1, 10**6), st.integers(1, 10**6))
def test_at_least_n_never_narrows_from_below_n(claim: Make, group: Make, bound: int, less: int, more: int) -> None:
    """'At least n' changes nothing but the lower end, and that only where it says more than the others."""
    lower, upper = claim("at_least", float(less), doc="a"), claim("at_most", float(max(less, bound) + more), doc="b")
    before, after = judge(group(lower, upper)), judge(group(lower, upper, claim("at_least", float(bound), doc="c")))
    assert after.asserted_high == before.asserted_high == upper.value
    assert after.asserted_low == max(less, bound) and after.high >= min(before.high, bound)


@given(FIGURES)
def test_a_weaker_hedge_never_gives_a_narrower_range(claim: Make, group: Make, value: float) -> None:
    exact, about = (judge(group(claim(hedge, value, kind="money"), kind="money")) for hedge in ("exact", "about"))
    # Where the near miss outweighs both readings, the two ranges are equal but for the grid's last digits.
    assert about.high - about.low >= (exact.high - exact.low) * (1 - 1e-3)


@given(SEVERAL)
def test_a_higher_level_gives_a_wider_range(claim: Make, group: Make, drawn: Any) -> None:
    wide, narrow = (judge(group(*several(claim, drawn)), level=level) for level in (0.99, 0.5))
    assert wide.high - wide.low >= narrow.high - narrow.low


# ---------------------------------------------------------------- any input

ANY = st.one_of(
    st.none(), st.floats(allow_nan=False, allow_infinity=False), st.integers(-20, 2000).map(float), st.just(-0.0)
)
ANY_WRITTEN = st.one_of(st.none(), st.builds(Written, st.integers(1, 6), st.integers(-6, 12)))


@st.composite
def anything(draw: Any) -> dict[str, Any]:
    low, high = draw(ANY), draw(ANY)
    if low is not None and high is not None:
        low, high = sorted((low, high))
    return {
        "hedge": draw(st.sampled_from(HEDGES)),
        "value": draw(ANY),
        "low": low,
        "high": high,
        "low_open": draw(st.booleans()),
        "high_open": draw(st.booleans()),
        "written": draw(ANY_WRITTEN),
        "doc": draw(st.sampled_from("abc")),
        "each": draw(st.booleans()),
        "unit": draw(st.sampled_from(["meter", "mile", "USD"])),
        "as_of": draw(st.sampled_from([None, "2026", "2026-01-02", "soon"])),
    }


@settings(max_examples=200, deadline=None)
@given(st.lists(anything(), min_size=1, max_size=5), st.sampled_from(["count", "measure", "money"]), st.booleans())
def test_any_input_gives_a_verdict(claim: Make, group: Make, drawn: Any, kind: str, interval: bool) -> None:
    claims = [claim(kind=kind, **fields) for fields in drawn]
    method = "interval" if interval else "posterior"
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        question = judge(group(*claims, kind=kind, unit="meter"), method=method)
    if isfinite(question.point):
        assert question.low <= question.point <= question.high
        assert isfinite(question.low) and isfinite(question.high)
    if question.asserted_low is not None and question.asserted_high is not None:
        assert question.asserted_low <= question.asserted_high
    assert 0 <= question.confidence <= 1 and 0 <= question.agreement <= 1
    for found in question.claims:
        if found.reading_low is not None and found.reading_high is not None:
            assert found.reading_low <= found.reading_high
    text = json.dumps(question_record(question), allow_nan=False)
    written = json.loads(text)
    assert written["n_claims"] + len(written.get("not_compared", {"claims": []})["claims"]) == len(claims)


@st.composite
def dated(draw: Any) -> dict[str, Any]:
    """A count of some day, which its sentence may call an earlier one."""
    hedge = draw(st.sampled_from([hedge for hedge in HEDGES if hedge not in ("range", "vague")]))
    return {
        "hedge": hedge,
        "value": draw(st.sampled_from([4.0, 10.0, 48.0, 100.0, 120.0, 1000.0, 1418.0])),
        "as_of": draw(st.sampled_from([None, *(f"2026-02-0{day}" for day in range(1, 8))])),
        "origin": draw(st.sampled_from("ABC")),
        "flags": draw(st.sampled_from([(), ("earlier",)])),
    }


@settings(max_examples=150, deadline=None)
@given(st.lists(dated(), min_size=1, max_size=9), st.randoms())
def test_some_figure_always_stands(claim: Make, group: Make, drawn: Any, chance: Any) -> None:
    """However figures replace each other, round a ring even ('initially 48' of the last day, 4 of the day before)."""
    claims = [claim(doc=f"d{i}", **fields) for i, fields in enumerate(drawn)]
    question = judge(group(*claims))
    assert question.low <= question.point <= question.high
    assert 1 <= question.n_origins <= len({fields["origin"] for fields in drawn})
    chance.shuffle(claims)
    assert numbers(judge(group(*claims))) == numbers(question)


def test_a_ring_of_figures_that_replace_each_other_stands(claim: Make, group: Make) -> None:
    day = {"as_of": "2026-02-11", "published": "2026-02-11", "flags": ("earlier",)}
    told = [
        claim("exact", 100.0, doc="a", origin="A", as_of="2026-02-06", published="2026-02-06"),
        claim("range", None, doc="b", origin="A", low=32.0, high=65.0, **day),
        claim("exact", 4.0, doc="c", origin="C", as_of="2026-02-08", published="2026-02-08"),
        claim("at_least", 34.0, doc="d", origin="B", as_of="2026-02-05", published="2026-02-08", flags=("earlier",)),
        claim("exact", 1337.0, doc="e", origin="A", as_of="2026-02-05", published="2026-02-11"),
    ]
    question = judge(group(*told))
    assert question.low <= question.point <= question.high and question.n_origins >= 1


def test_the_origins_of_replaced_figures_are_not_counted(claim: Make, group: Make) -> None:
    told = [
        claim("exact", 31.0 + 14 * k, doc=f"d{k}", origin=f"paper {k}", as_of=f"2026-02-0{k + 1}", published=None)
        for k in range(5)
    ]
    question = judge(group(*told))
    assert (question.n_claims, question.n_documents, question.n_origins) == (5, 5, 1)
    assert question.point == 87.0 and question.confidence <= 1 - constants().source.error


def test_agreement_is_that_of_origins_whose_figures_stand(claim: Make, group: Make) -> None:
    old = [claim("exact", 31.0, doc=f"old{k}", origin=f"old{k}", as_of="2026-02-01", published=None) for k in range(3)]
    new = [claim("exact", 45.0, doc=f"new{k}", origin=f"new{k}", as_of="2026-02-02", published=None) for k in range(2)]
    assert judge(group(*old, *new)).agreement == 1.0
    two = [claim("exact", value, doc=f"x{k}", origin="x", start=k) for k, value in enumerate((45.0, 52.0))]
    other = claim("exact", 45.0, doc="y", origin="y")
    assert judge(group(*two, other)).agreement == pytest.approx(1 / 2)
    assert judge(group(*two)).agreement == 0.0


def test_echoes_of_replaced_figures_are_not_named(claim: Make, group: Make) -> None:
    old = [claim("exact", 31.0, doc=f"old{k}", origin="Reuters", as_of="2026-02-01", published=None) for k in range(3)]
    new = [claim("exact", 45.0, doc=f"new{k}", origin=f"paper {k}", as_of="2026-02-02", published=None) for k in "ab"]
    assert "counted one by one" not in judge(group(*old, *new)).explanation
    assert "counted one by one" in judge(group(*old)).explanation


def test_money_is_exchanged_at_the_rates_of_its_year(claim: Make, group: Make) -> None:
    fields = {"kind": "money", "as_of": "2023-03-20"}
    dollars = claim("exact", 3.25e9, doc="a", unit="USD", **fields)
    euros = claim("exact", 3.0e9, doc="b", unit="EUR", written=Written(2, 8), **fields)
    question = judge(group(dollars, euros, kind="money", unit="USD"))
    assert question.status == "agree"
    low, high = question.claims[1].reading_low, question.claims[1].reading_high
    assert low is not None and high is not None and 3.0e9 < low < 3.25e9 < high < 3.5e9
    far = judge(group(dollars, claim("exact", 6e9, doc="b", unit="EUR", **fields), kind="money", unit="USD"))
    assert far.status in ("tension", "contradiction")
    slip = judge(group(dollars, claim("exact", 3.25e9, doc="b", unit="EUR", **fields), kind="money", unit="USD"))
    assert [c.cause.type for c in slip.conflicts if c.cause] in ([], ["currency"])


def test_a_third_and_a_percentage_are_compared(claim: Make, group: Make) -> None:
    share = claim("exact", 33.0, doc="a", kind="percent", unit="percent", written=Written(2, 0))
    third = claim("exact", 1 / 3, doc="b", kind="ratio", unit="", written=Written(2, -2))
    question = judge(group(share, third, kind="percent", unit="percent"))
    assert question.claims[1].reading_low is not None and question.claims[1].reading_low > 10
    half = claim("exact", 0.5, doc="b", kind="ratio", unit="", written=Written(1, -1))
    assert judge(group(share, half, kind="percent", unit="percent")).conflicts


def test_bounds_that_a_rate_makes_have_three_digits(claim: Make, group: Make) -> None:
    fields = {"kind": "money", "as_of": "2023-03-20"}
    zloty = claim("exact", 14.3e9, doc="a", unit="PLN", **fields)
    question = judge(group(zloty, kind="money", unit="CHF"))
    assert question.asserted_low is not None and question.asserted_high is not None
    assert float(f"{question.asserted_low:.3g}") == question.asserted_low
    assert 2.7e9 < question.asserted_low < 3.0e9 < 3.2e9 < question.asserted_high < 3.6e9
